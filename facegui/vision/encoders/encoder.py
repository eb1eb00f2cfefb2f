"""From aligned chips to embeddings: one interface for all encoders.

An encoder is a network with the alignment and the scaling of pixels it was trained on. The
embedding of the mirrored chip is averaged in: on 3,626 pictures of LFW that lowers MobileFaceNet's
FNMR at FMR 1e-5 from 8.6 to 7.2 %. Averaging zoomed chips, too, gains too little for its time
(docs/decisions/0005). A stream gives several looks and does without the mirror: a single plain chip
against a gallery of mirrored ones misses 1.6 instead of 1.5 % (40 galleries of 400 people of LFW,
FPIR 1 %), in half the time.
"""

from abc import ABC, abstractmethod
from typing import Protocol

import numpy as np

from facegui.vision.models.spec import EncoderSpec
from facegui.vision.types import Floats, Pixels

_NO_LENGTH = 1e-12  # as torch has it


class Encoder(Protocol):
    """Maps chips to embeddings, whose distance tells people apart."""

    @property
    def spec(self) -> EncoderSpec:
        """Identity, size and alignment."""
        ...

    def encode(self, chips: Pixels, *, mirrored: bool = True) -> Floats:
        """Embed (N, side, side, 3) uint8 RGB chips as (N, size) float32 rows of unit length.

        ``mirrored`` averages the mirrored chip in, for twice the time.
        """
        ...

    def encode_both(self, chips: Pixels) -> tuple[Floats, Floats]:
        """Embed as `encode` does, and return (N,) how alike chips and their mirror images are.

        At most 1: the cosine of the two embeddings that are averaged.
        """
        ...


class BatchEncoder(ABC):
    """What all encoders share: batches, the mirror, parts of equal length."""

    BATCH = 32

    def __init__(self, spec: EncoderSpec) -> None:
        self._spec = spec

    @property
    def spec(self) -> EncoderSpec:
        """Identity, size and alignment."""
        return self._spec

    def encode(self, chips: Pixels, *, mirrored: bool = True) -> Floats:
        """Embed (N, side, side, 3) uint8 RGB chips as (N, size) float32 rows of unit length."""
        return self._whole(chips, mirrored)[0]

    def encode_both(self, chips: Pixels) -> tuple[Floats, Floats]:
        """Embed with the mirror, and return (N,) the cosines of both sides' embeddings."""
        return self._whole(chips, mirrored=True)

    def _whole(self, chips: Pixels, mirrored: bool) -> tuple[Floats, Floats]:
        if not len(chips):
            return np.empty((0, self._spec.size), np.float32), np.empty(0, np.float32)
        starts = range(0, len(chips), self.BATCH)
        found = [self._encode(chips[at : at + self.BATCH], mirrored) for at in starts]
        rows, alike = zip(*found, strict=True)
        return np.concatenate(rows), np.concatenate(alike)

    @abstractmethod
    def _answers(self, chips: Pixels) -> list[Floats]:
        """Run the network on (N, side, side, 3) uint8 RGB: its parts, (N, …) float32 each."""

    def _encode(self, chips: Pixels, mirrored: bool) -> tuple[Floats, Floats]:
        seen = np.concatenate([chips, chips[:, :, ::-1]]) if mirrored else chips
        parts = self._answers(np.ascontiguousarray(seen))
        alike = np.ones(len(chips), np.float32)
        if mirrored:
            parts = [part[: len(chips)] + part[len(chips) :] for part in map(unit, parts)]
            # The length of two unit parts together depends on how alike they are.
            squares = [np.square(part).sum(axis=1) for part in parts]
            alike = np.asarray(np.mean(squares, axis=0) / 2 - 1, np.float32)
        # All parts have equal length, and the whole has unit length.
        whole = np.concatenate([unit(part) for part in parts], axis=1)
        return np.asarray(whole / len(parts) ** 0.5, np.float32), alike


def unit(rows: Floats) -> Floats:
    """Return rows (N, D) of unit length."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, _NO_LENGTH), np.float32)
