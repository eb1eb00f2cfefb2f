"""MobileFaceNet, the default encoder's network: an aligned chip in, 192 numbers out.

Chen et al. 2018, arXiv 1804.07573, in the layout of sirius-ai's implementation; batch norm is
folded into the convolutions. ``scripts/convert_mobilefacenet.py`` makes the weights.
"""

from collections import OrderedDict
from pathlib import Path

import torch
from safetensors.torch import load
from torch import Tensor, nn
from torch.nn import functional

from facegui.vision.encoders.pointwise import BareConvolution, Pointwise
from facegui.vision.models.files import read_verified
from facegui.vision.models.registry import MOBILEFACENET

CHIP_SIZE = 112
EMBEDDING_SIZE = 192

_WIDTH = 64
# expanded channels, output channels, blocks, stride of the first block
_STAGES = ((128, 64, 5, 2), (256, 128, 1, 2), (256, 128, 6, 1), (512, 128, 1, 2), (256, 128, 2, 1))
_HEAD = 512


class MobileFaceNet(nn.Module):
    """The network; ``forward`` takes normalized chips and returns unit-length embeddings."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = _Conv(3, _WIDTH, 3, stride=2, activated=True)
        self.stem_depthwise = _Conv(_WIDTH, _WIDTH, 3, depthwise=True, activated=True)
        self.stem_project = _Conv(_WIDTH, _WIDTH, 1)
        blocks: OrderedDict[str, nn.Module] = OrderedDict()
        channels = _WIDTH
        for number, (expanded, out, count, first_stride) in enumerate(_STAGES, start=2):
            for index in range(count):
                stride = first_stride if index == 0 else 1
                blocks[f"{number}_{index}"] = _Block(channels, expanded, out, stride)
                channels = out
        self.blocks = nn.Sequential(blocks)
        self.head = _Conv(channels, _HEAD, 1, activated=True)
        self.head_depthwise = _Conv(_HEAD, _HEAD, 7, depthwise=True, padding=0)
        self.head_mix = _Conv(_HEAD, _HEAD, 1)
        self.embed = _Conv(_HEAD, EMBEDDING_SIZE, 1)

    def forward(self, chips: Tensor) -> Tensor:
        """Embed chips.

        ``chips`` is (N, 3, 112, 112) floating point, RGB, (value − 127.5) / 128. Returns
        (N, 192) of the same type, each row of unit length.
        """
        x = chips.contiguous(memory_format=torch.channels_last)
        x = self.stem_project(self.stem_depthwise(self.stem(x)))
        x = self.head(self.blocks(x))
        x = self.embed(self.head_mix(self.head_depthwise(x)))
        return functional.normalize(x.flatten(1))


class _Conv(nn.Module):
    """A convolution with TensorFlow's padding and, where ``activated``, a PReLU per channel."""

    def __init__(
        self,
        channels: int,
        out: int,
        kernel: int,
        *,
        stride: int = 1,
        padding: int | None = None,
        depthwise: bool = False,
        activated: bool = False,
    ) -> None:
        super().__init__()
        # TensorFlow's SAME for a 3×3 kernel at stride 2 pads an even size by a row and column at
        # the end.
        self._pad_after = stride == 2
        if padding is None:
            padding = 0 if self._pad_after else kernel // 2
        groups = channels if depthwise else 1
        self.conv = (
            Pointwise(channels, out)
            if kernel == 1
            else BareConvolution(channels, out, kernel, stride, padding, groups=groups)
        )
        self.prelu = nn.PReLU(out) if activated else None

    def forward(self, x: Tensor) -> Tensor:
        x = self._padded_after(x) if self._pad_after else self.conv(x)
        return x if self.prelu is None else self.prelu(x)

    def _padded_after(self, x: Tensor) -> Tensor:
        # Zeros before the kernel, since zeros after the picture would mean copying it: that took 10
        # to 23 % of the network's time.
        weight = functional.pad(self.conv.weight, (1, 0, 1, 0))
        return functional.conv2d(
            x, weight, self.conv.bias, self.conv.stride, padding=1, groups=self.conv.groups
        )


class _Block(nn.Module):
    """Inverted residual: 1×1 expand, 3×3 depthwise, 1×1 project, added where sizes agree."""

    def __init__(self, channels: int, expanded: int, out: int, stride: int) -> None:
        super().__init__()
        self._residual = stride == 1
        self.expand = _Conv(channels, expanded, 1, activated=True)
        self.depthwise = _Conv(expanded, expanded, 3, stride=stride, depthwise=True, activated=True)
        self.project = _Conv(expanded, out, 1)

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = self.project(self.depthwise(self.expand(x)))
        return x + y if self._residual else y


def load_mobilefacenet(path: Path) -> MobileFaceNet:
    """Build the network from a converted file, on the CPU, for inference.

    Raises ``ModelDamaged`` when the file is not the published one.
    """
    weights = load(read_verified(path, MOBILEFACENET.files[0]))
    with torch.device("meta"):  # no random numbers before the weights are loaded
        network = MobileFaceNet()
    network.load_state_dict(weights, assign=True)
    return network.to(memory_format=torch.channels_last).eval().requires_grad_(False)
