"""The three networks of MTCNN (Zhang et al. 2016, arXiv 1604.02878).

Same layers and parameter names as facenet-pytorch, whose packaged weights they load. The input of
each is BGR, (value - 127.5) / 128: the first convolution's channels are turned once at loading so
that frames need no conversion.
"""

from collections.abc import Mapping

import torch
from torch import Tensor, nn


class ProposalNet(nn.Module):
    """P-Net: a fully convolutional scan, one cell of 12 x 12 pixels every 2 pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 10, 3)
        self.prelu1 = nn.PReLU(10)
        self.pool1 = nn.MaxPool2d(2, 2, ceil_mode=True)
        self.conv2 = nn.Conv2d(10, 16, 3)
        self.prelu2 = nn.PReLU(16)
        self.conv3 = nn.Conv2d(16, 32, 3)
        self.prelu3 = nn.PReLU(32)
        self.conv4_1 = nn.Conv2d(32, 2, 1)
        self.conv4_2 = nn.Conv2d(32, 4, 1)

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """Map (N, 3, h, w) to box offsets (N, 4, h', w') and face scores (N, h', w') in 0..1."""
        x = self.pool1(self.prelu1(self.conv1(pixels)))
        x = self.prelu3(self.conv3(self.prelu2(self.conv2(x))))
        logits = self.conv4_1(x)
        return self.conv4_2(x), torch.sigmoid(logits[:, 1] - logits[:, 0])


class RefineNet(nn.Module):
    """R-Net: keeps or drops 24 x 24 candidates."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 28, 3)
        self.prelu1 = nn.PReLU(28)
        self.pool1 = nn.MaxPool2d(3, 2, ceil_mode=True)
        self.conv2 = nn.Conv2d(28, 48, 3)
        self.prelu2 = nn.PReLU(48)
        self.pool2 = nn.MaxPool2d(3, 2, ceil_mode=True)
        self.conv3 = nn.Conv2d(48, 64, 2)
        self.prelu3 = nn.PReLU(64)
        self.dense4 = nn.Linear(576, 128)
        self.prelu4 = nn.PReLU(128)
        self.dense5_1 = nn.Linear(128, 2)
        self.dense5_2 = nn.Linear(128, 4)

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """Map (N, 3, 24, 24) to box offsets (N, 4) and face scores (N,) in 0..1."""
        x = self.pool1(self.prelu1(self.conv1(pixels)))
        x = self.pool2(self.prelu2(self.conv2(x)))
        x = self.prelu3(self.conv3(x))
        x = self.prelu4(self.dense4(_flatten(x)))
        logits = self.dense5_1(x)
        return self.dense5_2(x), torch.sigmoid(logits[:, 1] - logits[:, 0])


class OutputNet(nn.Module):
    """O-Net: the final box, score and five landmarks from 48 x 48 candidates."""

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
        self.dense6_1 = nn.Linear(256, 2)
        self.dense6_2 = nn.Linear(256, 4)
        self.dense6_3 = nn.Linear(256, 10)

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Map (N, 3, 48, 48) to offsets (N, 4), scores (N,) and landmarks (N, 10: 5 x, 5 y)."""
        x = self.pool1(self.prelu1(self.conv1(pixels)))
        x = self.pool2(self.prelu2(self.conv2(x)))
        x = self.pool3(self.prelu3(self.conv3(x)))
        x = self.prelu4(self.conv4(x))
        x = self.prelu5(self.dense5(_flatten(x)))
        logits = self.dense6_1(x)
        score = torch.sigmoid(logits[:, 1] - logits[:, 0])
        return self.dense6_2(x), score, self.dense6_3(x)


def load_weights(network: nn.Module, weights: Mapping[str, Tensor]) -> None:
    """Load facenet-pytorch's RGB weights into ``network`` for BGR input, ready for inference."""
    turned = dict(weights)
    turned["conv1.weight"] = weights["conv1.weight"].flip(1)
    network.load_state_dict(turned)
    network.eval().requires_grad_(False)


def _flatten(x: Tensor) -> Tensor:
    # The weights were trained on width x height x channels (Caffe's MATLAB heritage).
    return x.permute(0, 3, 2, 1).reshape(x.shape[0], -1)
