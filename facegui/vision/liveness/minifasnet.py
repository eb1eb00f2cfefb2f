"""MiniFASNet V2 and V1SE, the networks behind passive liveness: a crop in, three classes out.

Minivision's Silent-Face-Anti-Spoofing (Apache-2.0), an inverted-residual network pruned channel by
channel. Its odd widths are read from the published weights. Batch norm is folded into the
convolutions.
"""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from facegui.vision.liveness.passive import Judge, PassiveLiveness
from facegui.vision.models.registry import MINIFASNET, ModelFile
from facegui.vision.models.store import ModelStore
from facegui.vision.models.torch_file import read_state_dict
from facegui.vision.types import Floats, Pixels

V2_FILE, V1SE_FILE = MINIFASNET.files

_PREFIX = "module."
_BATCH_NORM_EPS = 1e-5
Weights = Mapping[str, Tensor]


class MiniFasNet(nn.Module):
    """Either network; ``weights`` determine which one and how wide.

    Raises KeyError when a tensor is missing.
    """

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            _conv(weights, "conv1", stride=2),
            _conv(weights, "conv2_dw"),
            _Block(weights, "conv_23", 2),
        )
        self.stages = nn.Sequential(
            *_residuals(weights, "conv_3"),
            _Block(weights, "conv_34", 2),
            *_residuals(weights, "conv_4"),
            _Block(weights, "conv_45", 2),
            *_residuals(weights, "conv_5"),
        )
        self.head = nn.Sequential(
            _conv(weights, "conv_6_sep"), _conv(weights, "conv_6_dw", padding=0), nn.Flatten()
        )
        weight, bias = _folded(weights["linear.weight"], weights, "bn")
        self.linear = nn.Linear(weight.shape[1], weight.shape[0])
        self.linear.load_state_dict({"weight": weight, "bias": bias})
        classes = weights["prob.weight"]
        self.prob = nn.Linear(classes.shape[1], classes.shape[0], bias=False)
        self.prob.load_state_dict({"weight": classes})

    def forward(self, crops: Tensor) -> Tensor:
        """Judge crops.

        ``crops`` is (N, 3, 80, 80) floating point, BGR, 0..255. Returns (N, 3) logits of which
        number 1 is live.
        """
        x = crops.contiguous(memory_format=torch.channels_last)
        logits: Tensor = self.prob(self.linear(self.head(self.stages(self.stem(x)))))
        return logits


class _Block(nn.Module):
    """1×1 expand, 3×3 depthwise, 1×1 project; added to its input where the stride is 1.

    With squeeze-and-excitation weights under its name the output passes through those first.
    """

    def __init__(self, weights: Weights, name: str, stride: int = 1) -> None:
        super().__init__()
        self._residual = stride == 1
        self.layers = nn.Sequential(
            _conv(weights, f"{name}.conv"),
            _conv(weights, f"{name}.conv_dw", stride=stride),
            _conv(weights, f"{name}.project"),
        )
        if f"{name}.se_module.fc1.weight" in weights:
            self.layers.append(_Excitation(weights, f"{name}.se_module"))

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = self.layers(x)
        return x + y if self._residual else y


class _Excitation(nn.Module):
    """Squeeze-and-excitation (Hu et al. 2018): channels weighted by the whole crop."""

    def __init__(self, weights: Weights, name: str) -> None:
        super().__init__()
        self.gate = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),
            _convolution(*_folded(weights[f"{name}.fc1.weight"], weights, f"{name}.bn1"), 1, 0),
            nn.ReLU(),
            _convolution(*_folded(weights[f"{name}.fc2.weight"], weights, f"{name}.bn2"), 1, 0),
            nn.Sigmoid(),
        )

    def forward(self, x: Tensor) -> Tensor:
        gated: Tensor = x * self.gate(x)
        return gated


def load_minifasnet(path: Path, file: ModelFile) -> MiniFasNet:
    """Build a network from its published file, on the CPU, for inference.

    Raises ``ModelDamaged`` when the file is not the published one.
    """
    state = read_state_dict(path, file)
    network = MiniFasNet({name.removeprefix(_PREFIX): tensor for name, tensor in state.items()})
    return network.to(memory_format=torch.channels_last).eval().requires_grad_(False)


def torch_liveness(store: ModelStore, device: torch.device | str = "cpu") -> PassiveLiveness:
    """Build the model from the files on this computer. Raises ModelMissing and ModelDamaged."""

    def judge(file: ModelFile) -> Judge:
        network = load_minifasnet(store.path(MINIFASNET.id, file.name), file).to(device)

        @torch.inference_mode()
        def logits(crops: Pixels) -> Floats:
            pixels = torch.from_numpy(crops).to(device).permute(0, 3, 1, 2).float()
            return np.asarray(network(pixels).cpu().numpy(), np.float32)

        return logits

    return PassiveLiveness(judge(V2_FILE), judge(V1SE_FILE))


def _residuals(weights: Weights, name: str) -> list[_Block]:
    count = 0
    while f"{name}.model.{count}.conv.conv.weight" in weights:
        count += 1
    return [_Block(weights, f"{name}.model.{index}") for index in range(count)]


def _conv(
    weights: Weights, name: str, *, stride: int = 1, padding: int | None = None
) -> nn.Sequential:
    """Build a convolution with its batch norm and, where the file has one, its PReLU."""
    weight, bias = _folded(weights[f"{name}.conv.weight"], weights, f"{name}.bn")
    if padding is None:
        padding = weight.shape[2] // 2
    layers = nn.Sequential(_convolution(weight, bias, stride, padding))
    if (slopes := weights.get(f"{name}.prelu.weight")) is not None:
        prelu = nn.PReLU(len(slopes))
        prelu.load_state_dict({"weight": slopes})
        layers.append(prelu)
    return layers


def _convolution(weight: Tensor, bias: Tensor, stride: int, padding: int) -> nn.Conv2d:
    out, per_group, kernel, _ = weight.shape
    # A depthwise convolution stores one input channel for each output; no other layer has just one.
    groups = out if per_group == 1 else 1
    layer = nn.Conv2d(per_group * groups, out, kernel, stride, padding, groups=groups)
    layer.load_state_dict({"weight": weight, "bias": bias})
    return layer


def _folded(weight: Tensor, weights: Weights, norm: str) -> tuple[Tensor, Tensor]:
    """Weight and bias of a bias-free layer together with the batch norm after it."""
    spread = torch.sqrt(weights[f"{norm}.running_var"] + _BATCH_NORM_EPS)
    scale = weights[f"{norm}.weight"] / spread
    bias = weights[f"{norm}.bias"] - weights[f"{norm}.running_mean"] * scale
    return weight * scale.reshape(-1, *[1] * (weight.ndim - 1)), bias
