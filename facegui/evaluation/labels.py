"""Finds pictures whose label looks wrong.

Pure: scores in, suspicions out. It works with any encoder and similarity function, because the
levels are read off the strangers at hand. It says which pictures to look at; only somebody who
knows the people can say whether a label is wrong.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import permutations
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.floating]
Scorer = Callable[[Sequence[int]], Scores]

CHANCE = 0.01
"""Strangers who may be taken for one by chance, in everything that is compared."""

ALIKE_IN_NAME = 1e-3
"""Share of strangers so alike that a name in another spelling makes them one person."""

FEW_PAIRS = 400
"""Pairs of people, of 29 people, below which the tail cannot be read off."""

_TAIL = 1e-3  # the rarest rate read off directly
_ENOUGH = 20  # pairs that remain there
_WIDTH = 10  # ratio of the rates at the two ends of the line
_CELLS = 4_000_000  # scores computed at once
_UNLIKE = 1e-2  # as `health` uses for the pictures of one person
_MOST_AGREEING = 20
_MOST_PARTS = 5  # how many parts of a name are tried in all orders
_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Strangers:
    """How high strangers score: a line over the normal quantile of the rate, through two points.

    Tails of scores bend downwards there, so that a rarer rate is extrapolated on the safe side (as
    in `Calibration.at_fmr`). A few pairs that are not strangers hardly move it: from many pairs it
    takes two high quantiles, from few the median and the median deviation from it.
    """

    rarity: tuple[float, float]
    scores: tuple[float, float]

    @classmethod
    def of(cls, scores: Scores) -> "Strangers | None":
        """Read off the scores (n,) of pairs of two people each, None for less than three."""
        found = scores[np.isfinite(scores)]
        if len(found) < 3:
            return None
        if len(found) < FEW_PAIRS:
            middle = float(np.median(found))
            spread = float(np.median(np.abs(found - middle))) / _NORMAL.inv_cdf(0.75)
            return cls((0.0, 1.0), (middle, middle + spread))
        rare = max(_TAIL, _ENOUGH / len(found))
        rates = (rare * _WIDTH, rare)
        low, high = np.quantile(found, [1 - rate for rate in rates])
        return cls((_rarity(rates[0]), _rarity(rates[1])), (float(low), float(high)))

    def level(self, rate: float) -> float:
        """Return the score that the share ``rate`` of strangers reaches."""
        (near, far), (low, high) = self.rarity, self.scores
        return high + (high - low) * (_rarity(rate) - far) / (far - near)


def same_name(first: str, second: str) -> bool:
    """Tell whether two names are one in another order or spelling, or with a part left out.

    Parts are compared without accents and case; a part of four letters may differ in one, of
    eight in two, one with a digit in none. One part alone is no name. So "Choi Sung-hong" is
    "Sung Hong Choi", but "George W Bush" is not "George HW Bush".
    """
    one, two = sorted((_parts(first), _parts(second)), key=len)
    if len(two) > _MOST_PARTS:
        return sorted(one) == sorted(two)
    if two and any("".join(order) == "".join(two) for order in permutations(one)):
        return True
    if len(one) < 2 or len(two) > len(one) + 1:
        return False
    return any(all(map(_spelled_alike, one, order)) for order in permutations(two, len(one)))


@lru_cache(maxsize=100_000)
def _parts(name: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", name)
    letters = "".join(one for one in plain if not unicodedata.combining(one)).casefold()
    return tuple(re.findall(r"[^\W_]+", letters))


@lru_cache(maxsize=100_000)
def _spelled_alike(one: str, two: str) -> bool:
    if any(letter.isdecimal() for letter in one + two):
        return one == two  # numbers of people, not spellings
    return _edits(one, two) <= min(len(one), len(two)) // 4


def _edits(one: str, two: str) -> int:
    """Count the letters to insert, delete or replace (Levenshtein 1966)."""
    before = list(range(len(two) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, other in enumerate(two, start=1):
            line.append(
                min(before[column] + 1, line[-1] + 1, before[column - 1] + (letter != other))
            )
        before = line
    return before[-1]


def _rows_of(columns: int) -> int:
    """Return how many rows with this many scores are taken at once."""
    return max(1, _CELLS // max(1, columns))


def _rarity(rate: float) -> float:
    return -_NORMAL.inv_cdf(rate)


class LabelDoubt(StrEnum):
    """Why a picture's label looks wrong, strongest first."""

    SWAPPED = "swapped"
    NEARER = "nearer_to_another"
    TWO_NAMES = "two_names"
    UNLIKE = "unlike_its_own"


@dataclass(frozen=True, slots=True)
class Levels:
    """Scores to judge labels by, of one picture with one other.

    Pictures that reach ``fits`` match one another; pictures below ``unlike`` are as unlike as
    strangers. One picture in a hundred reaches ``near`` with some picture of another name, and none
    of all pictures reaches ``unreached``.
    """

    fits: float
    unlike: float
    near: float
    unreached: float

    @classmethod
    def of(cls, level: Callable[[float], float], pictures: int) -> "Levels":
        """Build from the score that a share of strangers reaches, for this many pictures."""
        others = max(1, pictures - 1)
        return cls(
            fits=level(ALIKE_IN_NAME),
            unlike=level(_UNLIKE),
            near=level(min(CHANCE / others, ALIKE_IN_NAME)),
            unreached=level(CHANCE / (others * max(1, pictures) / 2)),
        )


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A picture, by its number, whose label looks wrong.

    ``own`` is its best score with another picture of its name, -inf without one; ``other`` the
    best with a picture of another name, and ``nearest`` that picture.
    """

    doubt: LabelDoubt
    picture: int
    nearest: int
    own: float
    other: float


@dataclass(frozen=True, slots=True)
class _Best:
    """Best scores of a picture with its own name and with others, and who that is."""

    own: float
    other: float
    nearest: int


class _Pictures:
    """Scores with all pictures, asked for once each."""

    def __init__(self, labels: Sequence[str], scores_of: Scorer) -> None:
        self.labels = labels
        self._scores_of = scores_of
        _, self._number = np.unique(np.array(labels, str), return_inverse=True)
        self._known: dict[int, _Best] = {}

    def named_as(self, picture: int) -> list[int]:
        """Return all pictures of a picture's name, itself among them."""
        return np.flatnonzero(self._number == self._number[picture]).tolist()

    def best(self, pictures: Iterable[int]) -> list[_Best]:
        """Return what is best for each of some pictures."""
        wanted = list(pictures)
        unknown = sorted(set(wanted) - set(self._known))
        size = _rows_of(len(self.labels))
        for start in range(0, len(unknown), size):
            block = unknown[start : start + size]
            scores = np.array(self._scores_of(block), np.float32)
            scores[np.arange(len(block)), block] = -np.inf
            same = self._number[block][:, None] == self._number[None, :]
            own = np.where(same, scores, -np.inf).max(axis=1)
            others = np.where(same, -np.inf, scores)
            nearest = others.argmax(axis=1)
            for row, picture in enumerate(block):
                at = int(nearest[row])
                self._known[picture] = _Best(float(own[row]), float(others[row, at]), at)
        return [self._known[picture] for picture in wanted]

    def agreement(self, pictures: Sequence[int]) -> float:
        """Return the best score among some pictures, -inf for less than two."""
        scores = np.array(self._scores_of(pictures), np.float32)[:, pictures]
        np.fill_diagonal(scores, -np.inf)
        return float(scores.max(initial=-np.inf))


def suspicions(
    labels: Sequence[str], looked: Iterable[int], scores_of: Scorer, levels: Levels
) -> dict[int, Suspicion]:
    """Return which of the pictures ``looked`` have a label that looks wrong, by their number.

    ``labels`` are the names of all N pictures, everyone with a face; ``scores_of`` gives the
    scores (n, N) of some of them with all. A label looks wrong when the picture is nearer to
    another name than to any picture of its own, and nearer than strangers come; when two names
    are so near although each fits its own, or fit each other and are one in another spelling;
    when it is unlike its own name's pictures, which fit each other (of two pictures, when they
    are unlike). Two that are nearer to each other's names are swapped.
    """
    pictures = _Pictures(labels, scores_of)
    wanted = sorted(set(looked))
    found = {}
    for picture, best in zip(wanted, pictures.best(wanted), strict=True):
        doubt = _doubt(picture, best, pictures, levels)
        if doubt is not None:
            found[picture] = Suspicion(doubt, picture, best.nearest, best.own, best.other)
    return found


def _doubt(picture: int, best: _Best, pictures: _Pictures, levels: Levels) -> LabelDoubt | None:
    alone = best.own == -np.inf
    if not alone and _nearer(best, levels):
        return (
            LabelDoubt.SWAPPED if _swapped(picture, best, pictures, levels) else LabelDoubt.NEARER
        )
    one_name = same_name(pictures.labels[picture], pictures.labels[best.nearest])
    needed = levels.fits if one_name else levels.unreached
    if best.other >= needed and (alone or best.own >= levels.fits):
        (rival,) = pictures.best([best.nearest])
        return LabelDoubt.TWO_NAMES if rival.own == -np.inf or rival.own >= levels.fits else None
    if not alone and best.own < levels.unlike:
        others = [one for one in pictures.named_as(picture) if one != picture][:_MOST_AGREEING]
        if len(others) == 1 or pictures.agreement(others) >= levels.fits:
            return LabelDoubt.UNLIKE
    return None


def _nearer(best: _Best, levels: Levels) -> bool:
    return levels.near <= best.other > best.own and best.own < levels.fits


def _swapped(picture: int, best: _Best, pictures: _Pictures, levels: Levels) -> bool:
    """Whether a picture of the name it is nearer to is nearer to its own."""
    rivals = pictures.named_as(best.nearest)
    return any(
        pictures.labels[one.nearest] == pictures.labels[picture]
        for one in pictures.best(rivals)
        if one.own > -np.inf and _nearer(one, levels)
    )
