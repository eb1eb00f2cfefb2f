"""Networks that can be trained: from a pretrained base, or from scratch.

All of them map normalized chips (N, 3, side, side) to (N, size) rows of unit length. Parameters
with ``requires_grad`` are trained; the rest of a base stays as it was published.
"""

import copy
from typing import Self

import torch
from torch import Tensor, nn
from torch.nn import functional

from facegui.vision.encoders.dlib_resnet import DlibResNet
from facegui.vision.encoders.mobilefacenet import MobileFaceNet
from facegui.vision.encoders.sface import EMBEDDING_SIZE, SFace
from facegui.vision.models.trained_card import EncoderKind

CHIP_SIZE = 112
"""Side in pixels of the chips that a network trained from scratch looks at."""

_WIDTHS = (16, 32, 64, 128)


class Tuned(nn.Module):
    """A pretrained ``base`` and, where sizes differ or nothing else is trained, a linear ``head``.

    ``base`` takes normalized chips. Its rows are scaled to unit length before the head.
    """

    def __init__(self, base: nn.Module, head: nn.Module) -> None:
        super().__init__()
        self.base = base
        self.head = head

    def forward(self, chips: Tensor) -> Tensor:
        """Embed (N, 3, side, side) as (N, size) of unit length."""
        return self.project(functional.normalize(self.base(chips)))

    def project(self, embeddings: Tensor) -> Tensor:
        """Map the base's embeddings (N, D) of unit length to (N, size) of unit length."""
        projected: Tensor = self.head(embeddings)
        return functional.normalize(projected)

    def train(self, mode: bool = True) -> Self:
        """Switch between training and use.

        The base always stays in use, so batch norm keeps the statistics of its millions of
        pictures.
        """
        super().train(mode)
        self.base.eval()
        return self


class SmallNetwork(nn.Module):
    """A residual network of half a million weights, small enough to be trained on a processor.

    Four stages of stride 2 (16 to 128 filters), each with one residual block; since chips are
    aligned, every place of the last 7×7 map has weights of its own, as in MobileFaceNet.
    """

    def __init__(self, size: int) -> None:
        super().__init__()
        stages: list[nn.Module] = []
        channels = 3
        for width in _WIDTHS:
            stages += [_conv(channels, width, stride=2), _Block(width)]
            channels = width
        self.stages = nn.Sequential(*stages)
        self.places = nn.Conv2d(channels, channels, CHIP_SIZE >> len(_WIDTHS), groups=channels)
        self.embed = nn.Linear(channels, size)

    def forward(self, chips: Tensor) -> Tensor:
        """Embed (N, 3, 112, 112), RGB, (value − 127.5) / 128, as (N, size) of unit length."""
        x = self.stages(chips.contiguous(memory_format=torch.channels_last))
        return functional.normalize(self.embed(self.places(x).flatten(1)))


class _Block(nn.Module):
    """Two 3×3 convolutions added to their input."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.convolutions = nn.Sequential(_conv(width, width), _conv(width, width))

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = x + self.convolutions(x)
        return y


def _conv(channels: int, out: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(channels, out, 3, stride, padding=1, bias=False),
        nn.BatchNorm2d(out),
        nn.PReLU(out),
    )


def build_network(
    kind: EncoderKind | str, base: nn.Module | None, size: int, seed: int
) -> nn.Module:
    """Build a network to be trained, ``size`` numbers an embedding, the same for the same seed.

    Trainable is

    - ``projection``: only ``head``, a linear layer on the frozen base's embeddings;
    - ``last_stage``: the base's last stage up to its embedding: MobileFaceNet's blocks ``6_*``
      and ``head…`` to ``embed``, the last block and ``embed`` of dlib's ResNet, the last four
      layers of SFace and its ``embed``, ``block8`` and what follows in InceptionResnetV1; and
      ``head`` where ``size`` is not the base's;
    - ``whole``: every parameter;
    - ``scratch``: every parameter of a `SmallNetwork`; there is no base.

    The first three are `Tuned` with a copy of ``base``; the original is not changed. A head starts
    as an orthogonal map, the identity where sizes agree, so that training begins near the base
    (with ``last_stage`` and ``whole`` at it). Raises ValueError for a base that does not fit the
    kind.
    """
    kind = EncoderKind(kind)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        if kind is EncoderKind.SCRATCH:
            if base is not None:
                raise ValueError("from scratch there is no base")
            return SmallNetwork(size).to(memory_format=torch.channels_last)
        if base is None:
            raise ValueError(f"{kind} needs a base")
        return _tuned(kind, copy.deepcopy(base), size)


def _tuned(kind: EncoderKind, base: nn.Module, size: int) -> Tuned:
    base_size, last_stage = _anatomy(base)
    head: nn.Module = nn.Identity()
    if kind is EncoderKind.PROJECTION or size != base_size:
        head = _head(base_size, size)
    base.requires_grad_(kind is EncoderKind.WHOLE)
    if kind is EncoderKind.LAST_STAGE:
        for part in last_stage:
            part.requires_grad_(True)
    return Tuned(base.eval(), head)


def _head(base_size: int, size: int) -> nn.Linear:
    head = nn.Linear(base_size, size)
    if size == base_size:
        nn.init.eye_(head.weight)
    else:
        nn.init.orthogonal_(head.weight)
    nn.init.zeros_(head.bias)
    return head


def _anatomy(base: nn.Module) -> tuple[int, list[nn.Module]]:
    """Return the size of a base's embedding and the parts of its last stage."""
    if isinstance(base, MobileFaceNet):
        last = [part for name, part in base.blocks.named_children() if name.startswith("6_")]
        after = [base.head, base.head_depthwise, base.head_mix, base.embed]
        return base.embed.conv.out_channels, [*last, *after]
    if isinstance(base, DlibResNet):
        return base.embed.out_features, [base.blocks[-1], base.embed]
    if isinstance(base, SFace):
        return EMBEDDING_SIZE, [*base.layers[-4:], base.embed]
    parts = dict(base.named_children())
    if not {"block8", "last_linear", "last_bn"} <= parts.keys():
        raise ValueError(f"{type(base).__name__} cannot be a base")
    linear, norm = parts["last_linear"], parts["last_bn"]
    return int(linear.get_parameter("weight").shape[0]), [parts["block8"], linear, norm]
