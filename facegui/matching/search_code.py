"""A code of two bits a number, in which a large gallery is scanned before any exact product.

After Gao & Long 2024 (RaBitQ, arXiv 2405.12497): vectors are turned by one random rotation, so that
the sign of every number tells as much as any other, and the product with a probe is estimated
from signs alone, without bias and with a known spread. A second plane of signs halves the spread
and is looked at only where the first leaves a doubt. Both are counted by XOR and population
count of whole words, which NumPy does fast and without holding the interpreter.
"""

from dataclasses import dataclass, field
from functools import cache
from math import hypot
from typing import Self

import numpy as np
from numpy.typing import NDArray

from facegui.gallery.types import Floats

Rows = NDArray[np.intp]
Words = NDArray[np.uint64]
Distances = NDArray[np.uint16]

BLOCK = 32_768  # vectors at once: what is worked on stays in the second-level cache
_WORD = 64
_BYTE_HOLDS = 3  # counts of bits in a word, each at most 64
_DIGITS = 3  # bits that a probe's numbers are rounded to; 4 take a quarter longer and gain less
_MOST: int = 2**_DIGITS - 1
_STEP = 0.586 / 2  # loses least of normal numbers at 3 bits (Max 1960, uniform quantizer)
_SEED = 192


@dataclass(frozen=True, slots=True, eq=False)
class CodedProbe:
    """A probe of unit length, turned and rounded to odd multiples of ``step``.

    ``digits`` (_DIGITS, W) are the signs of 4, 2 and 1 times the step; ``lost`` is the squared
    length of what the rounding added at a right angle to the probe.
    """

    digits: Words
    step: float
    lost: float


@dataclass(frozen=True, slots=True, eq=False)
class SignCode:
    """The code of N unit vectors (or zeros) of D numbers, D / 4 + 8 bytes each; immutable.

    ``first`` (W, N) are the signs s of the turned numbers. A row of ``second`` (N, W + 1) are
    signs t such that 2 s + t, which is ±1 or ±3, is closer to the numbers, and two float32: how far
    that points beside the vector (tangent of the angle), and what turns its product with a probe
    into an estimate of the vector's. ``length`` is the product of s and the numbers on average,
    ``uneven`` its relative spread and ``spread`` how far s points beside the vectors on average.
    """

    first: Words = field(repr=False)
    second: Words = field(repr=False)
    length: float
    uneven: float
    spread: float
    _turn: Floats = field(repr=False)

    @classmethod
    def of(cls, vectors: Floats) -> Self:
        """Code vectors (N, D) float32."""
        count, size = vectors.shape
        turn = _rotation(size)
        numbers = len(turn)
        first = np.empty((numbers // _WORD, count), np.uint64)
        second = np.empty((count, len(first) + 1), np.uint64)
        lengths, pairs = np.empty(count, np.float32), second.view(np.float32)[:, -2:]
        for start in range(0, count, BLOCK):
            part = slice(start, start + BLOCK)
            turned = vectors[part] @ turn.T
            positive, along = turned > 0, np.abs(turned)
            large = along * np.sqrt(np.float32(numbers)) > 1
            first[:, part] = _packed(positive)
            second[part, :-1] = _packed(positive == large).T
            lengths[part] = along.sum(axis=1)
            fine = lengths[part] + 2 * (along * large).sum(axis=1)
            factors = np.divide(1, fine, out=np.zeros_like(fine), where=fine > 0)
            squares = (numbers + 8 * large.sum(axis=1)) * factors**2 - (fine > 0)
            pairs[part] = np.column_stack([np.sqrt(np.maximum(squares, 0)), factors])
        for one in (first, second):
            one.flags.writeable = False
        some = lengths[lengths > 0] if lengths.any() else np.ones(1, np.float32)
        length = float(some.mean(dtype=float))
        uneven = float(some.std(dtype=float)) / length
        spread = max(numbers / length**2 - 1, 0.0) ** 0.5
        return cls(first, second, length, uneven, spread, turn)

    @property
    def nbytes(self) -> int:
        """Bytes in memory beside the vectors."""
        return self.first.nbytes + self.second.nbytes

    def coded(self, probe: Floats) -> CodedProbe:
        """Turn and round a probe (D,) of unit length."""
        # Not a matrix product, whose threads would still be spinning during the scan.
        turned = np.vecdot(self._turn, probe)
        step = _STEP / np.sqrt(len(turned))
        levels = np.clip(np.round((turned / step + _MOST) / 2), 0, _MOST).astype(np.uint8)
        rounded = 2.0 * levels - _MOST
        # Scaled so that what is left of the probe itself has length 1: no bias towards zero.
        step = 1 / float(rounded @ turned)
        lost = max(float(rounded @ rounded) * step**2 - 1, 0.0)
        planes = levels >> np.arange(_DIGITS - 1, -1, -1, dtype=np.uint8)[:, None]
        return CodedProbe(_packed((planes & 1).astype(bool)).T.copy(), step, lost)

    def coarse(self, probe: CodedProbe, part: slice, out: Distances) -> None:
        """Write to ``out`` (N,) how far the first plane of the vectors in ``part`` is away."""
        counter = _Counter(probe)
        for start in range(part.start, part.stop, BLOCK):
            block = slice(start, min(start + BLOCK, part.stop))
            counter.count(self.first[:, block], out[block])

    def farthest(self, probe: CodedProbe, score: float, sure: float) -> int:
        """Return the distance beyond which no score is, ``sure`` being in standard deviations."""
        error = float(self._errors(probe, np.float32(self.spread)))
        product = (score - sure * hypot(error, min(score, 1.0) * self.uneven)) * self.length
        return int(np.clip(self._middle - product / (2 * probe.step), 0, 2 * self._middle))

    def fine(self, probe: CodedProbe, rows: Rows, distances: Distances) -> tuple[Floats, Floats]:
        """Estimate scores from both planes where the first gave these ``distances``.

        Returns the estimates (n,) and their standard deviations (n,), of small scores.
        """
        counter = _Counter(probe)
        found, beside = np.empty(len(rows), np.float32), np.empty(len(rows), np.float32)
        for start in range(0, len(rows), BLOCK):
            block = slice(start, start + BLOCK)
            coded = self.second.take(rows[block], axis=0)
            away = np.empty(len(coded), np.uint16)
            counter.count(np.ascontiguousarray(coded[:, :-1].T), away)
            away += 2 * distances[block]
            np.subtract(np.float32(3 * self._middle), away, out=found[block])
            found[block] *= coded.view(np.float32)[:, -1]
            beside[block] = coded.view(np.float32)[:, -2]
        found *= np.float32(2 * probe.step)
        return found, self._errors(probe, beside)

    @property
    def _middle(self) -> float:
        """Distance of what is at a right angle."""
        return _MOST * _WORD * len(self.first) / 2

    def _errors(self, probe: CodedProbe, beside: Floats | np.float32) -> Floats:
        """Standard deviations of estimates: probe and vector stray in directions of their own."""
        strayed = (1 + beside * beside) * np.float32(1 + probe.lost) - 1
        return np.asarray(np.sqrt(strayed / np.float32(_WORD * len(self.first))), np.float32)


class _Counter:
    """Counts where a probe's signs differ; keeps its scratch space, so it is for one thread."""

    def __init__(self, probe: CodedProbe) -> None:
        words = probe.digits.shape[1]
        # Each digit is reached from the one before, in the cache: a fifth less time.
        self._steps = probe.digits.copy()
        self._steps[1:] ^= probe.digits[:-1]
        self._differ = np.empty((words, BLOCK), np.uint64)
        self._counts = np.empty((words, BLOCK), np.uint8)

    def count(self, signs: Words, out: Distances) -> None:
        """Write to ``out`` (n,) by how many signs of (W, n) each digit differs, weighted by it."""
        differ, counts = self._differ[:, : len(out)], self._counts[:, : len(out)]
        out[:] = 0
        before = signs
        for step in self._steps:
            np.bitwise_xor(before, step[:, None], out=differ)
            np.bitwise_count(differ, out=counts)
            before = differ
            out += out
            for first in range(0, len(counts), _BYTE_HOLDS):
                some = counts[first]
                for word in counts[first + 1 : first + _BYTE_HOLDS]:
                    some += word
                out += some


def _packed(signs: NDArray[np.bool_]) -> Words:
    """Signs (n, 64 W) as words (W, n)."""
    return np.ascontiguousarray(np.packbits(signs, axis=1)).view(np.uint64).T


@cache
def _rotation(size: int) -> Floats:
    """Return (M, size) with orthonormal columns, M the next whole number of words."""
    numbers = -(-size // _WORD) * _WORD
    gauss = np.random.default_rng(_SEED).standard_normal((numbers, size))
    turn = np.ascontiguousarray(np.linalg.qr(gauss)[0], np.float32)
    turn.flags.writeable = False
    return turn
