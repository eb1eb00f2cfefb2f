"""SFace, the second network of the default encoder: an aligned chip in, 128 numbers out.

Zhong et al. 2021, arXiv 2205.12010, as OpenCV's model zoo publishes it: a plain line of 27
convolutions in the shape of MobileNet. ``scripts/convert_sface.py`` makes the weights:
int8 in blocks that share a scale and a zero point, batch norms folded in, dequantized here.
"""

from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load
from torch import Tensor, nn
from torch.nn import functional

from facegui.vision.encoders.pointwise import BareConvolution, Pointwise
from facegui.vision.models.files import read_verified
from facegui.vision.models.registry import SFACE

CHIP_SIZE = 112
EMBEDDING_SIZE = 128

_STEM = 32
# output channels and stride of each pair: 3×3 depthwise, then 1×1
_PAIRS = (
    *((64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2)),
    *((512, 1),) * 5,
    *((1024, 2), (1024, 1)),
)
_SIDE = 7  # of the last convolution's map


class SFace(nn.Module):
    """The network; ``forward`` takes normalized chips and returns unit-length embeddings."""

    def __init__(self) -> None:
        super().__init__()
        layers: OrderedDict[str, nn.Module] = OrderedDict(conv_1=_Layer(3, _STEM, 3))
        channels = _STEM
        for number, (out, stride) in enumerate(_PAIRS, start=2):
            layers[f"conv_{number}_dw"] = _Layer(channels, channels, 3, stride, groups=channels)
            layers[f"conv_{number}"] = _Layer(channels, out, 1)
            channels = out
        self.layers = nn.Sequential(layers)
        self.factor = nn.Parameter(torch.empty(channels, 1, 1))
        self.shift = nn.Parameter(torch.empty(channels, 1, 1))
        self.embed = nn.Linear(channels * _SIDE * _SIDE, EMBEDDING_SIZE)

    def forward(self, chips: Tensor) -> Tensor:
        """Embed chips.

        ``chips`` is (N, 3, 112, 112) floating point, RGB, (value − 127.5) / 128. Returns (N, 128)
        of the same type, each row of unit length.
        """
        x = self.layers(chips.contiguous(memory_format=torch.channels_last))
        features = torch.addcmul(self.shift, x, self.factor).flatten(1)
        # In this order the 6 million weights are read once for a few chips, not once for each.
        embeddings = (self.embed.weight @ features.T).T + self.embed.bias
        return functional.normalize(embeddings)


class _Layer(nn.Module):
    """A convolution and a PReLU per channel."""

    def __init__(
        self, channels: int, out: int, kernel: int, stride: int = 1, groups: int = 1
    ) -> None:
        super().__init__()
        self.conv = (
            Pointwise(channels, out)
            if kernel == 1
            else BareConvolution(channels, out, kernel, stride, kernel // 2, groups=groups)
        )
        self.prelu = nn.PReLU(out)

    def forward(self, x: Tensor) -> Tensor:
        activated: Tensor = self.prelu(self.conv(x))
        return activated


def load_sface(path: Path) -> SFace:
    """Build the network from a converted file, on the CPU, for inference.

    Raises ``ModelDamaged`` when the file is not the published one.
    """
    tensors = load(read_verified(path, SFACE.files[0]))
    with torch.device("meta"):  # no random numbers before the weights are loaded
        network = SFace()
    network.load_state_dict(_dequantized(network, tensors), assign=True)
    return network.to(memory_format=torch.channels_last).eval().requires_grad_(False)


def _dequantized(network: SFace, tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    state = {}
    for name, layer in network.layers.named_children():
        shape = layer.get_parameter("conv.weight").shape
        state[f"layers.{name}.conv.weight"] = _weight(f"layers.{name}", tensors).reshape(shape)
        state[f"layers.{name}.conv.bias"] = tensors[f"layers.{name}.bias"]
        state[f"layers.{name}.prelu.weight"] = tensors[f"layers.{name}.slope"]
    # The batch norm before the product is not folded in, since the product has 6 million weights.
    state["factor"] = tensors["features.factor"][:, None, None]
    state["shift"] = tensors["features.shift"][:, None, None]
    state["embed.weight"] = _weight("embed", tensors)
    state["embed.bias"] = tensors["embed.bias"]
    return state


def _weight(name: str, tensors: Mapping[str, Tensor]) -> Tensor:
    """Dequantize (out, n) int8 weights of one layer; its blocks are n / scales wide."""
    weight = tensors[f"{name}.weight"]
    scale, zero_point = tensors[f"{name}.scale"], tensors[f"{name}.zero_point"]
    # In NumPy, since torch would wake its threads for each of these small steps.
    blocks = np.subtract(
        weight.reshape(*scale.shape, -1).numpy(), zero_point[:, :, None].numpy(), dtype=np.float32
    )
    blocks *= scale[:, :, None].numpy()
    return torch.from_numpy(blocks).flatten(1)
