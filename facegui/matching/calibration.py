"""Distributions of an encoder's scores, read from a file and never from constants in code.

``scripts/calibrate.py`` makes such a file from any folder of people. It holds rates and scores
only, no data of a person.
"""

import json
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import log1p
from pathlib import Path
from statistics import NormalDist
from typing import Any

import numpy as np

from facegui.errors import FaceGuiError
from facegui.matching.basis import Basis, Spread
from facegui.matching.similarity import SimilarityName
from facegui.matching.spoiled import Spoiled
from facegui.text import say

_NORMAL = NormalDist()
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Limit:
    """A threshold with the 95 % interval that the people behind the calibration allow.

    ``supported`` is False when the wanted rate is rarer than the calibration's data can show and
    the threshold is an extrapolation.
    """

    threshold: float
    low: float
    high: float
    supported: bool


@dataclass(frozen=True, slots=True)
class Calibration:
    """Distributions of the scores that one similarity function gives in one embedding space.

    ``fmr`` (falling) with ``thresholds`` and their interval ``low``, ``high`` describe non-mated
    pairs; ``scores`` (rising) with ``fnmr`` mated pairs. ``margin`` is the lead over the runner-up
    that 99 in 100 correct names have; ``template_factor`` is how many times likelier a stranger
    passes against the mean of several pictures than against one.

    All scores are of embeddings prepared by ``basis``. ``usual`` is the spread of the non-mated
    scores, ``widest`` that of the worst group of people known, which is assumed at an unknown
    place. Without these in the file, places change neither embeddings nor thresholds. ``spoiled``
    is what was measured of spoiled faces in this space, None where nobody measured it.
    """

    space: str
    people: int
    pairs: int
    fmr: tuple[float, ...]
    thresholds: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    scores: tuple[float, ...]
    fnmr: tuple[float, ...]
    margin: float
    template_factor: float
    similarity: SimilarityName = SimilarityName.COSINE
    basis: Basis | None = None
    usual: Spread | None = None
    widest: Spread | None = None
    spoiled: Spoiled | None = None

    def __post_init__(self) -> None:
        columns = (self.fmr, self.thresholds, self.low, self.high)
        if len({len(column) for column in columns}) != 1 or len(self.fmr) < 2:
            raise ValueError("the columns of non_mated differ in length")
        if not (_rising((0.0, *reversed(self.fmr), 1.0)) and _rising(self.thresholds)):
            raise ValueError("thresholds do not rise while rates fall")
        interval = zip(self.low, self.thresholds, self.high, strict=True)
        if not all(low <= threshold <= high for low, threshold, high in interval):
            raise ValueError("a threshold lies outside its interval")
        if len(self.scores) != len(self.fnmr) or not self.scores or not _rising(self.scores):
            raise ValueError("the columns of mated do not fit")
        if not (self.margin >= 0 and self.template_factor >= 1):
            raise ValueError("margin or template_factor is out of range")

    @classmethod
    def load(cls, path: Path) -> "Calibration":
        """Read a calibration file. Raises FaceGuiError when there is none or it is damaged."""
        try:
            return cls.from_json(json.loads(path.read_text("utf-8")))
        except FileNotFoundError:
            raise FaceGuiError(
                say("There is no calibration for this encoder ({name}).", name=path.name),
                say("Make one from a folder of people: python scripts/calibrate.py."),
            ) from None
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise FaceGuiError(
                say(
                    "The calibration file {name} cannot be used: {error}.",
                    name=path.name,
                    error=error,
                ),
                say("Install FaceGUI again, or make the file anew with scripts/calibrate.py."),
            ) from error

    @classmethod
    def from_card(cls, encoder_id: str, space: str, document: Mapping[str, Any]) -> "Calibration":
        """Build from the card of a trained encoder. Raises FaceGuiError for none or a wrong one."""
        try:
            found = cls.from_json(document)
            if found.space != space:
                raise ValueError(f"it is for {found.space}")
            return found
        except (ValueError, KeyError, TypeError) as error:
            raise FaceGuiError(
                say(
                    "There are no operating points on the card of {encoder_id}.",
                    encoder_id=encoder_id,
                ),
                say(
                    "Train it with more people, or measure them: python "
                    "scripts/calibrate.py DIR --encoder {encoder_id}.",
                    encoder_id=encoder_id,
                ),
            ) from error

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> "Calibration":
        """Build from the file's contents. Raises ValueError or KeyError for a wrong one."""
        if document["format"] != _FORMAT:
            raise ValueError(f"format {document['format']} is not known")
        non_mated, mated = document["non_mated"], document["mated"]
        names = ("fmr", "threshold", "low", "high")
        columns = [tuple(float(value) for value in non_mated[name]) for name in names]
        fmr, thresholds, low, high = columns
        return cls(
            space=str(document["space"]),
            people=int(non_mated["people"]),
            pairs=int(non_mated["pairs"]),
            fmr=fmr,
            thresholds=thresholds,
            low=low,
            high=high,
            scores=tuple(map(float, mated["score"])),
            fnmr=tuple(map(float, mated["fnmr"])),
            margin=float(document["margin"]),
            template_factor=float(document["template_factor"]),
            similarity=SimilarityName(document.get("similarity", SimilarityName.COSINE)),
            basis=_basis(document.get("basis")),
            usual=_spread(document.get("usual")),
            widest=_spread(document.get("widest")),
        )

    def carried(self, similarity: SimilarityName, factor: float, offset: float) -> "Calibration":
        """Return the calibration of a function whose score is ``factor`` · score + ``offset``."""

        def moved(scores: tuple[float, ...]) -> tuple[float, ...]:
            return tuple(factor * score + offset for score in scores)

        return replace(
            self,
            similarity=similarity,
            thresholds=moved(self.thresholds),
            low=moved(self.low),
            high=moved(self.high),
            scores=moved(self.scores),
            margin=factor * self.margin,
            usual=_carried(self.usual, factor, offset),
            widest=_carried(self.widest, factor, offset),
        )

    def at_place(self, spread: Spread | None) -> "Calibration":
        """Return the calibration for a place where different people's scores have a ``spread``.

        Every threshold lies as many deviations above the mean there as above the usual mean, but
        never below the usual threshold. For an unknown place (None) the ``worst`` is assumed.
        """
        spread = spread or self.worst
        if spread is None or self.usual is None:
            return self
        usual = self.usual
        factor = spread.deviation / usual.deviation
        offset = spread.mean - factor * usual.mean

        def raised(scores: tuple[float, ...]) -> tuple[float, ...]:
            return tuple(max(score, factor * score + offset) for score in scores)

        return replace(
            self,
            thresholds=raised(self.thresholds),
            low=raised(self.low),
            high=raised(self.high),
        )

    def of_squared_distances(self) -> "Calibration":
        """Return a calibration of cosines as one of −‖a − b‖², which is exactly 2 cos − 2."""
        return self.carried(SimilarityName.SQUARED_DISTANCE, 2.0, -2.0)

    def at_fmr(self, fmr: float) -> Limit:
        """Return the threshold at a false match rate.

        The threshold is interpolated, and beyond the data extrapolated, linearly over the normal
        quantile of the rate. Tails of cosines mostly bend downwards there, but this is no promise:
        for 1,000 enrolled, extrapolated from 580 people, 1.24 % of strangers passed instead of
        0.5 % (``docs/similarity.md``), and only the lead over the runner-up kept them from a name.
        Beyond the data the interval is at least as wide as at their end.
        """
        points = [_rarity(rate) for rate in self.fmr]
        columns = (self.thresholds, self.low, self.high)
        threshold, low, high = (_line(_rarity(fmr), points, column) for column in columns)
        supported = fmr >= self.fmr[-1]
        if not supported:
            low = min(low, threshold - (self.thresholds[-1] - self.low[-1]))
            high = max(high, threshold + (self.high[-1] - self.thresholds[-1]))
        return Limit(threshold, min(low, threshold), max(high, threshold), supported)

    def fmr_at(self, threshold: float) -> float:
        """Return the false match rate of one comparison at a threshold."""
        points = [_rarity(rate) for rate in self.fmr]
        return _NORMAL.cdf(-_line(threshold, self.thresholds, points))

    def fnmr_at(self, threshold: float) -> float:
        """Return the share of mated comparisons below a threshold."""
        return float(np.interp(threshold, self.scores, self.fnmr))

    def at_fpir(self, fpir: float, comparisons: float) -> Limit:
        """Return the threshold at which ``fpir`` of strangers get a name, at N = ``comparisons``.

        It follows from FPIR = 1 - (1 - FMR)^N. Against drawn galleries of 1 to 300 people that held
        within 0.004 of the threshold at every goal from 10 to 0.1 %.
        """
        return self.at_fmr(-float(np.expm1(log1p(-fpir) / max(comparisons, 1.0))))

    def fpir_at(self, threshold: float, comparisons: float) -> float:
        """Return the share of strangers who get a name at a threshold, at N = ``comparisons``."""
        fmr = min(self.fmr_at(threshold), 1 - 1e-12)  # a rate of 1 has no logarithm in this scale
        return -float(np.expm1(max(comparisons, 1.0) * log1p(-fmr)))

    def fpir_interval(self, threshold: float, comparisons: float) -> tuple[float, float]:
        """Bounds (95 %) of `fpir_at`, by the people behind the calibration.

        They bound the mean over galleries of this size. A single gallery may have more or fewer
        people whom many others resemble.
        """
        points = [_rarity(rate) for rate in self.fmr]
        rates = [
            min(_NORMAL.cdf(-_line(threshold, column, points)), 1 - 1e-12)
            for column in (self.low, self.high)
        ]
        low, high = (-float(np.expm1(max(comparisons, 1.0) * log1p(-rate))) for rate in rates)
        rate = self.fpir_at(threshold, comparisons)  # beyond the data the three lines can cross
        return min(low, rate), max(high, rate)

    @property
    def worst(self) -> Spread | None:
        """The spread assumed where nothing is known: the widest one, with its own uncertainty.

        With the spread of five of nine people at a webcam as it was, 0.95 % of the pictures of the
        other four reached the threshold that means 0.1 %; with this, 0.11 %.
        """
        return self.widest.cautious if self.widest else None

    @property
    def span(self) -> tuple[float, float]:
        """Scores at the ends of a meter: those of unrelated pairs, and of a picture with itself."""
        if self.similarity is SimilarityName.COSINE:
            return 0.0, 1.0
        return self.thresholds[0], self.scores[-1]

    @property
    def typical(self) -> float:
        """Score that half of all mated comparisons reach."""
        return float(np.interp(0.5, self.fnmr, self.scores))


def _basis(document: Mapping[str, Any] | None) -> Basis | None:
    if document is None:
        return None
    parts = tuple(int(size) for size in document["parts"])
    weights = tuple(float(weight) for weight in document["weights"])
    return Basis(parts, weights, np.array(document["center"], np.float32))


def _spread(document: Mapping[str, Any] | None) -> Spread | None:
    if document is None:
        return None
    mean, deviation = float(document["mean"]), float(document["deviation"])
    return Spread(mean, deviation, int(document["people"]), int(document["pairs"]))


def _carried(spread: Spread | None, factor: float, offset: float) -> Spread | None:
    if spread is None:
        return None
    mean, deviation = factor * spread.mean + offset, factor * spread.deviation
    return replace(spread, mean=mean, deviation=deviation)


def _rising(values: Sequence[float]) -> bool:
    """Whether every value is above the one before; False with a NaN among them."""
    return all(left < right for left, right in pairwise(values))


def _rarity(rate: float) -> float:
    return -_NORMAL.inv_cdf(min(max(rate, 1e-15), 0.999))


def _line(at: float, points: Sequence[float], values: Sequence[float]) -> float:
    """Interpolate linearly between rising ``points``; the end pieces continue beyond them."""
    right = min(max(bisect_left(points, at), 1), len(points) - 1)
    left = right - 1
    part = (at - points[left]) / (points[right] - points[left])
    return values[left] + part * (values[right] - values[left])
