"""dlib's face recognition ResNet in torch, an optional encoder of 128 numbers.

Davis King's public-domain network (http://blog.dlib.net/2017/02/high-quality-face-recognition-with-deep.html),
read from dlib's own serialized file with its affine layers folded into the convolutions.
"""

from collections.abc import Iterator
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from facegui.vision.encoders.dlib_file import DlibFile
from facegui.vision.models.files import read_verified
from facegui.vision.models.registry import DLIB_RESNET

CHIP_SIZE = 150
EMBEDDING_SIZE = 128

_STEM = 32
# filters, blocks; every stage after the first opens with a block of stride 2
_STAGES = ((32, 3), (64, 4), (128, 3), (256, 3), (256, 1))


class DlibResNet(nn.Module):
    """The network; ``forward`` takes normalized chips and returns dlib's raw descriptors."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, _STEM, 7, 2)
        self.blocks = nn.Sequential(*_blocks())
        self.embed = nn.Linear(_STAGES[-1][0], EMBEDDING_SIZE, bias=False)

    def forward(self, chips: Tensor) -> Tensor:
        """Embed chips.

        ``chips`` is (N, 3, 150, 150) floating point, RGB, (value − (122.782, 117.001, 104.298)) /
        256. Returns (N, 128) as dlib does: *not* normalized, of lengths near 1.4. dlib compares
        them by Euclidean distance and calls 0.6 or less a match.
        """
        x = chips.contiguous(memory_format=torch.channels_last)
        x = functional.max_pool2d(functional.relu(self.stem(x), inplace=True), 3, 2)
        x = self.blocks(x).mean(dim=(2, 3))
        embeddings: Tensor = self.embed(x)
        return embeddings

    def convolutions(self) -> Iterator[nn.Conv2d]:
        """Yield the convolutions from input to output."""
        return (layer for layer in self.modules() if isinstance(layer, nn.Conv2d))


class _Block(nn.Module):
    """Two 3×3 convolutions added to the input, or to its 2×2 average when the stride is 2."""

    def __init__(self, channels: int, filters: int, stride: int) -> None:
        super().__init__()
        # dlib pads a convolution only at stride 1.
        self.first = nn.Conv2d(channels, filters, 3, stride, padding=1 if stride == 1 else 0)
        self.second = nn.Conv2d(filters, filters, 3, padding=1)
        self._halves = stride == 2

    def forward(self, x: Tensor) -> Tensor:
        y = self.second(functional.relu(self.first(x), inplace=True))
        y = _add_padded(y, functional.avg_pool2d(x, 2)) if self._halves else y + x
        return functional.relu(y, inplace=True)


def _add_padded(y: Tensor, shortcut: Tensor) -> Tensor:
    """Add two blocks; channels, rows and columns that one of them lacks count as zeros."""
    channels, height, width = (
        max(a, b) for a, b in zip(y.shape[1:], shortcut.shape[1:], strict=True)
    )

    def padded(x: Tensor) -> Tensor:
        missing = (0, width - x.shape[3], 0, height - x.shape[2], 0, channels - x.shape[1])
        return functional.pad(x, missing) if any(missing) else x

    return padded(y) + padded(shortcut)


def _blocks() -> Iterator[_Block]:
    channels = _STEM
    for stage, (filters, count) in enumerate(_STAGES):
        for index in range(count):
            yield _Block(channels, filters, 2 if stage > 0 and index == 0 else 1)
            channels = filters


def load_dlib_resnet(path: Path) -> DlibResNet:
    """Build the network from dlib's file, on the CPU, for inference.

    Nothing in the file is executed. Raises ``ModelDamaged`` when it is not the published one.
    """
    return parse_dlib_resnet(read_verified(path, DLIB_RESNET.files[0]))


def parse_dlib_resnet(content: bytes) -> DlibResNet:
    """Build the network from the bytes of dlib's file; raises ``DlibFileError``."""
    source = DlibFile(content)
    with torch.device("meta"):  # no memory and no random numbers before the weights are loaded
        network = DlibResNet()
    for layer in network.convolutions():
        height, width = layer.kernel_size
        read = source.convolution((layer.out_channels, layer.in_channels, height, width))
        layer.load_state_dict(
            {"weight": torch.from_numpy(read.weight), "bias": torch.from_numpy(read.bias)},
            assign=True,
        )
    product = source.product(network.embed.in_features, network.embed.out_features)
    network.embed.load_state_dict({"weight": torch.from_numpy(product)}, assign=True)
    return network.to(memory_format=torch.channels_last).eval().requires_grad_(False)
