"""A code of two bits a number, in which a large gallery is scanned before any exact product.

After Gao & Long 2024 (RaBitQ, arXiv 2405.12497): vectors are turned by one random rotation, so that
the sign of every number tells as much as any other, and the product with a probe is estimated
from signs alone, without bias and with a known spread. A second plane of signs halves the spread
and is looked at only where the first leaves a doubt. Both are counted by XOR and population
count of whole words, which NumPy does fast and without holding the interpreter.
"""

from dataclasses import dataclass, field
from functools import cache
from typing import Self

import numpy as np
from numpy.typing import NDArray

from facegui.gallery.types import Floats

Rows = NDArray[np.intp]
Words = NDArray[np.uint64]

BLOCK = 16_384  # vectors at once: what is worked on stays in the second-level cache
_WORD = 64
_BYTE_HOLDS = 3  # counts of bits in a word, each at most 64
_DIGITS = 3  # bits that a probe's numbers are rounded to; 4 take a quarter longer and gain less
_MOST = 2**_DIGITS - 1
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

    ``signs`` (2, W, N) are two planes, s and t: each turned number is about s, and more closely
    2 s + t, which is ±1 or ±3. ``factors`` (2, N) turn the product of a probe with either into an
    estimate of its product with the vector; ``spread`` says for either how far it points beside
    the vector (tangent of the angle, root mean square).
    """

    signs: Words = field(repr=False)
    factors: Floats = field(repr=False)
    spread: tuple[float, float]
    _turn: Floats = field(repr=False)

    @classmethod
    def of(cls, vectors: Floats) -> Self:
        """Code vectors (N, D) float32."""
        count, size = vectors.shape
        turn = _rotation(size)
        numbers = turn.shape[1]
        signs = np.empty((2, numbers // _WORD, count), np.uint64)
        factors = np.empty((2, count), np.float32)
        beside = np.zeros(2)
        for start in range(0, count, BLOCK):
            part = slice(start, start + BLOCK)
            turned = vectors[part] @ turn
            positive, length = turned > 0, np.abs(turned)
            large = length * np.sqrt(np.float32(numbers)) > 1
            signs[0, :, part] = _packed(positive)
            signs[1, :, part] = _packed(positive == large)
            coarse = length.sum(axis=1)
            fine = coarse + 2 * (length * large).sum(axis=1)
            factors[:, part] = _inverse(coarse), _inverse(fine)
            squares = np.array([np.full(len(large), numbers), numbers + 8 * large.sum(axis=1)])
            beside += (squares * factors[:, part].astype(float) ** 2 - (coarse > 0)).sum(axis=1)
        signs.flags.writeable = factors.flags.writeable = False
        first, second = np.sqrt(np.maximum(beside, 0) / max(count, 1))
        return cls(signs, factors, (float(first), float(second)), turn)

    @property
    def nbytes(self) -> int:
        """Bytes in memory beside the vectors."""
        return self.signs.nbytes + self.factors.nbytes

    def coded(self, probe: Floats) -> CodedProbe:
        """Turn and round a probe (D,) of unit length."""
        turned = probe @ self._turn
        step = _STEP / np.sqrt(len(turned))
        levels = np.clip(np.round((turned / step + _MOST) / 2), 0, _MOST).astype(np.uint8)
        rounded = 2.0 * levels - _MOST
        # Scaled so that what is left of the probe itself has length 1: no bias towards zero.
        step = 1 / float(rounded @ turned)
        lost = max(float(rounded @ rounded) * step**2 - 1, 0.0)
        planes = levels >> np.arange(_DIGITS - 1, -1, -1, dtype=np.uint8)[:, None]
        return CodedProbe(_packed((planes & 1).astype(bool)).T.copy(), step, lost)

    def coarse(self, probe: CodedProbe, part: slice, out: Floats) -> None:
        """Write estimates of the scores of the vectors in ``part`` to ``out`` (N,)."""
        products = _Products(probe)
        for start in range(part.start, part.stop, BLOCK):
            block = slice(start, min(start + BLOCK, part.stop))
            products.of(self.signs[0, :, block], out[block])
            out[block] *= self.factors[0, block]

    def fine(self, probe: CodedProbe, rows: Rows, coarse: Floats) -> Floats:
        """Estimate scores again from both planes where the first gave ``coarse``."""
        products = _Products(probe)
        signs = np.empty((len(self.signs[1]), BLOCK), np.uint64)
        found = np.empty(len(rows), np.float32)
        for start in range(0, len(rows), BLOCK):
            block = slice(start, start + BLOCK)
            chosen, out = rows[block], found[block]
            some = signs[:, : len(chosen)]
            for word, into in zip(self.signs[1], some, strict=True):  # 5 times faster than at once
                word.take(chosen, out=into, mode="clip")
            products.of(some, out)
            out += 2 * _over(coarse[block], self.factors[0].take(chosen))
            out *= self.factors[1].take(chosen)
        return found

    def errors(self, probe: CodedProbe, score: float) -> tuple[float, float]:
        """Return the standard deviations of both estimates of a score."""
        numbers = len(self._turn[0])
        across = max(1 - score**2, 0.0)
        first, second = (
            float(np.sqrt((across * (t**2 + probe.lost) + probe.lost * t**2) / numbers))
            for t in self.spread
        )
        return first, second


class _Products:
    """Multiplies a probe with vectors of ±1; keeps its scratch space, for one thread."""

    def __init__(self, probe: CodedProbe) -> None:
        words = probe.digits.shape[1]
        self._probe = probe
        self._half = np.float32(_MOST * _WORD * words / 2)
        self._differ = np.empty((words, BLOCK), np.uint64)
        self._counts = np.empty((words, BLOCK), np.uint8)
        self._total = np.empty(BLOCK, np.uint16)

    def of(self, signs: Words, out: Floats) -> None:
        """Write the products with ``signs`` (W, n), at most BLOCK, to ``out`` (n,)."""
        count = signs.shape[1]
        differ, counts = self._differ[:, :count], self._counts[:, :count]
        total = self._total[:count]
        total[:] = 0
        for digit in self._probe.digits:
            np.bitwise_xor(signs, digit[:, None], out=differ)
            np.bitwise_count(differ, out=counts)
            total += total
            for first in range(0, len(counts), _BYTE_HOLDS):
                some = counts[first]
                for word in counts[first + 1 : first + _BYTE_HOLDS]:
                    some += word
                total += some
        np.subtract(self._half, total, out=out)
        out *= np.float32(2 * self._probe.step)


def _packed(signs: NDArray[np.bool_]) -> Words:
    """Signs (n, 64 W) as words (W, n)."""
    return np.ascontiguousarray(np.packbits(signs, axis=1)).view(np.uint64).T


def _over(values: Floats, divisors: Floats) -> Floats:
    """Quotients, zero where the divisor is."""
    return np.divide(values, divisors, out=np.zeros_like(divisors), where=divisors > 0)


def _inverse(values: Floats) -> Floats:
    return _over(np.ones_like(values), values)


@cache
def _rotation(size: int) -> Floats:
    """Return (size, M) with orthonormal rows, M the next whole number of words."""
    numbers = -(-size // _WORD) * _WORD
    gauss = np.random.default_rng(_SEED).standard_normal((numbers, size))
    turn = np.ascontiguousarray(np.linalg.qr(gauss)[0].T, np.float32)
    turn.flags.writeable = False
    return turn
