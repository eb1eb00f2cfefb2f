"""The three networks of MTCNN (Zhang et al. 2016, arXiv 1604.02878).

Layers and weights are facenet-pytorch's, rearranged at loading for speed without changing the
function. Each network takes a frame's BGR pixels 0..255, channels last, and returns a row for each
candidate: the logit of a face, box offsets and, from the last network, landmarks.
"""

from collections.abc import Mapping

import numpy as np
import torch
from torch import Tensor, nn

from facegui.vision.detection.detector import CascadeNetworks, Stage
from facegui.vision.types import Floats, Pixels

_SCALE, _GRAY = 1 / 128, 127.5  # the weights were trained on (value - 127.5) / 128


class ProposalNet(nn.Module):
    """P-Net: a fully convolutional scan, one cell of 12 x 12 pixels every 2 pixels."""

    PUBLISHED_HEAD = ("conv4_1", "conv4_2")

    def __init__(self) -> None:
        super().__init__()
        # 10 channels as published, the others zero: whole vectors are twice as fast.
        self.conv1 = nn.Conv2d(3, 16, 3)
        self.prelu1 = nn.PReLU(16)
        self.conv2 = nn.Conv2d(16, 16, 3)
        self.prelu2 = nn.PReLU(16)
        self.conv3 = nn.Conv2d(16, 32, 3)
        self.prelu3 = nn.PReLU(32)
        self.head = nn.Conv2d(32, 5, 1)

    def forward(self, pixels: Tensor) -> Tensor:
        """Map (N, 3, h, w), h and w even, to (N, 5, h / 2 - 5, w / 2 - 5): logit, offsets."""
        x = self.prelu1(self.conv1(pixels))
        # Pooling 2 × 2. max_pool2d also records positions, which takes 1 ms of 8 at 1280 × 720.
        x = torch.maximum(x[:, :, 0::2], x[:, :, 1::2])
        x = torch.maximum(x[:, :, :, 0::2], x[:, :, :, 1::2])
        x = self.prelu3(self.conv3(self.prelu2(self.conv2(x))))
        rows: Tensor = self.head(x)
        return rows


class RefineNet(nn.Module):
    """R-Net: keeps or drops 24 x 24 candidates."""

    PUBLISHED_HEAD = ("dense5_1", "dense5_2")

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 32, 3)  # 28 as published
        self.prelu1 = nn.PReLU(32)
        self.pool1 = nn.MaxPool2d(3, 2, ceil_mode=True)
        self.conv2 = nn.Conv2d(32, 48, 3)
        self.prelu2 = nn.PReLU(48)
        self.pool2 = nn.MaxPool2d(3, 2, ceil_mode=True)
        self.conv3 = nn.Conv2d(48, 64, 2)
        self.prelu3 = nn.PReLU(64)
        self.dense4 = nn.Linear(576, 128)
        self.prelu4 = nn.PReLU(128)
        self.head = nn.Linear(128, 5)

    def forward(self, pixels: Tensor) -> Tensor:
        """Map (N, 3, 24, 24) to (N, 5): logit, offsets."""
        x = self.pool1(self.prelu1(self.conv1(pixels)))
        x = self.pool2(self.prelu2(self.conv2(x)))
        x = self.prelu3(self.conv3(x))
        rows: Tensor = self.head(self.prelu4(self.dense4(_flat(x))))
        return rows


class OutputNet(nn.Module):
    """O-Net: the final box, score and five landmarks from 48 x 48 candidates."""

    PUBLISHED_HEAD = ("dense6_1", "dense6_2", "dense6_3")

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 32, 3)
        self.prelu1 = nn.PReLU(32)
        self.pool1 = nn.MaxPool2d(3, 2, ceil_mode=True)
        self.conv2 = nn.Conv2d(32, 64, 3)
        self.prelu2 = nn.PReLU(64)
        self.pool2 = nn.MaxPool2d(3, 2, ceil_mode=True)
        self.conv3 = nn.Conv2d(64, 64, 3)
        self.prelu3 = nn.PReLU(64)
        self.pool3 = nn.MaxPool2d(2, 2, ceil_mode=True)
        self.conv4 = nn.Conv2d(64, 128, 2)
        self.prelu4 = nn.PReLU(128)
        self.dense5 = nn.Linear(1152, 256)
        self.prelu5 = nn.PReLU(256)
        self.head = nn.Linear(256, 15)

    def forward(self, pixels: Tensor) -> Tensor:
        """Map (N, 3, 48, 48) to (N, 15): logit, offsets, landmarks (5 x, 5 y)."""
        x = self.pool1(self.prelu1(self.conv1(pixels)))
        x = self.pool2(self.prelu2(self.conv2(x)))
        x = self.pool3(self.prelu3(self.conv3(x)))
        x = self.prelu4(self.conv4(x))
        rows: Tensor = self.head(self.prelu5(self.dense5(_flat(x))))
        return rows


Network = ProposalNet | RefineNet | OutputNet


def load_weights(network: Network, weights: Mapping[str, Tensor]) -> None:
    """Load facenet-pytorch's weights into ``network``, ready for inference."""
    ours = dict(weights)
    _take_plain_pixels(ours)
    _join_heads(ours, network.PUBLISHED_HEAD)
    if isinstance(network, RefineNet):
        ours["dense4.weight"] = _rows_first(ours["dense4.weight"], 64)
    if isinstance(network, OutputNet):
        ours["dense5.weight"] = _rows_first(ours["dense5.weight"], 128)
    state = {
        name: _padded(ours[name], wanted.shape) for name, wanted in network.state_dict().items()
    }
    network.load_state_dict(state)
    network.to(memory_format=torch.channels_last)
    network.eval().requires_grad_(False)


def torch_stages(
    weights: Mapping[str, Mapping[str, Tensor]], device: torch.device | str = "cpu"
) -> CascadeNetworks:
    """Build the detector's stages; ``weights`` by network name: pnet, rnet, onet."""

    def stage(network: Network, name: str) -> Stage:
        load_weights(network, weights[name])
        network.to(device)

        @torch.inference_mode()
        def answers(pixels: Pixels) -> Floats:
            seen = torch.from_numpy(pixels).to(device).permute(0, 3, 1, 2).float()
            return np.asarray(network(seen).cpu().numpy(), np.float32)

        return answers

    return CascadeNetworks(
        stage(ProposalNet(), "pnet"), stage(RefineNet(), "rnet"), stage(OutputNet(), "onet")
    )


def _take_plain_pixels(weights: dict[str, Tensor]) -> None:
    """Fold the scaling of pixels and the order of colors into the first convolution."""
    turned = weights["conv1.weight"].flip(1) * _SCALE
    weights["conv1.weight"] = turned
    weights["conv1.bias"] = weights["conv1.bias"] - _GRAY * turned.sum(dim=(1, 2, 3))


def _join_heads(weights: dict[str, Tensor], heads: tuple[str, ...]) -> None:
    """Join the answers in one layer; only the difference of the two logits is needed."""
    for part in ("weight", "bias"):
        classes, *others = (weights[f"{head}.{part}"] for head in heads)
        weights[f"head.{part}"] = torch.cat([classes[1:] - classes[:1], *others])


def _rows_first(weight: Tensor, channels: int) -> Tensor:
    """Order columns as height x width x channels; published: width x height x channels (MATLAB)."""
    side = round((weight.shape[1] / channels) ** 0.5)
    square = weight.reshape(len(weight), side, side, channels)
    return square.transpose(1, 2).reshape(weight.shape)


def _padded(weight: Tensor, shape: torch.Size) -> Tensor:
    """Fill up with zeros at the end of every axis."""
    whole = weight.new_zeros(shape)
    whole[tuple(slice(size) for size in weight.shape)] = weight
    return whole


def _flat(x: Tensor) -> Tensor:
    return x.permute(0, 2, 3, 1).flatten(1)
