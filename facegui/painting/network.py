"""The feature network: the convolutions of VGG-19, with ImageNet's weights or with random ones.

Simonyan and Zisserman, "Very deep convolutional networks" (arXiv 1409.1556), configuration E, up
to the deepest layer that is asked for. Pools by averages, as Gatys et al. do (arXiv 1508.06576).
"""

import math
from collections.abc import Callable, Collection, Mapping

import torch
from torch import Tensor, nn
from torch.nn import functional

_WIDTHS = ((64, 2), (128, 2), (256, 4), (512, 4), (512, 4))
LAYERS = tuple(
    f"conv{block}_{number}"
    for block, (_, depth) in enumerate(_WIDTHS, start=1)
    for number in range(1, depth + 1)
)
"""Names of the layers from the input on; an activation is taken behind the ReLU."""

Weights = Mapping[str, tuple[Tensor, Tensor]]
"""For each layer its kernels (out, in, 3, 3) and biases (out,)."""


def random_weights(layers: Collection[str], seed: int) -> Weights:
    """Return seeded random weights for the layers up to the deepest one named.

    Kernels are drawn from a normal distribution of variance 2 / (9 · channels in), which keeps the
    activations' size from layer to layer (He et al., arXiv 1502.01852); biases are 0. He, Wang and
    Hopcroft (arXiv 1606.04801) showed that random weights suffice for style transfer.
    """
    generator = torch.Generator().manual_seed(seed)
    found = {}
    channels = 3
    for name, width in _widths(layers):
        deviation = math.sqrt(2 / (9 * channels))
        kernels = torch.randn(width, channels, 3, 3, generator=generator) * deviation
        found[name] = (kernels, torch.zeros(width))
        channels = width
    return found


def published_weights(state: Mapping[str, Tensor], layers: Collection[str]) -> Weights:
    """Pick the layers up to the deepest one named from a state dict of torchvision's VGG-19.

    Raises KeyError where one is missing.
    """
    found = {}
    number = 0  # torchvision numbers convolutions, ReLUs and pools in a row
    block = "1"
    for name, _ in _widths(layers):
        if name[4] != block:
            block, number = name[4], number + 1
        found[name] = (state[f"features.{number}.weight"], state[f"features.{number}.bias"])
        number += 2
    return found


def _widths(layers: Collection[str]) -> list[tuple[str, int]]:
    deepest = max(map(LAYERS.index, layers))
    return [(name, _WIDTHS[int(name[4]) - 1][0]) for name in LAYERS[: deepest + 1]]


class FeatureNetwork(nn.Module):
    """Returns the activations of some layers; its weights never change."""

    mean: Tensor
    deviation: Tensor

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self._names = tuple(weights)
        for name, (kernels, biases) in weights.items():
            self.register_buffer(f"{name}_kernels", kernels)
            self.register_buffer(f"{name}_biases", biases)
        # ImageNet's mean and deviation of red, green and blue, on which VGG-19 was trained.
        self.register_buffer("mean", torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1))
        self.register_buffer("deviation", torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1))

    def forward(
        self, picture: Tensor, wanted: Collection[str], between: Callable[[Tensor], None]
    ) -> dict[str, Tensor]:
        """Return the activations (1, C, H, W) of the wanted layers for a picture (1, 3, H, W).

        ``picture`` is RGB in 0 … 1. ``between`` gets each layer's output; it may raise to stop.
        """
        found: dict[str, Tensor] = {}
        values = (picture - self.mean) / self.deviation
        block = "1"
        for name in self._names:
            if name[4] != block:
                block, values = name[4], functional.avg_pool2d(values, 2)
            kernels, biases = (self.get_buffer(f"{name}_{what}") for what in ("kernels", "biases"))
            values = functional.relu(functional.conv2d(_bordered(values), kernels, biases))
            between(values)
            if name in wanted:
                found[name] = values
                if len(found) == len(set(wanted)):
                    break
        return found


def _bordered(values: Tensor) -> Tensor:
    """Continue the border by a pixel: zeros there would be painted as a frame."""
    return functional.pad(values, (1, 1, 1, 1), mode="replicate")
