"""A threshold for somebody enrolled with a spoiled picture: it keeps the goal for their like.

A face of which little can be seen resembles every other one that is spoiled alike. The guard file
of an encoder holds a cohort of spoiled embeddings, each a mixture of several people and nobody's.
What somebody's template scores with them tells how high strangers spoiled alike would score; the
less of the person can be seen, the more is asked on top, because no cohort holds every covering.
"""

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from statistics import NormalDist
from typing import Any, Self

import numpy as np

from facegui.errors import FaceGuiError
from facegui.gallery.types import Floats
from facegui.matching.similarity import Similarity
from facegui.text import say
from facegui.vision.recognizability import (
    AT_ENROLL,
    AT_RECOGNIZE,
    Recognizability,
    guard_document,
    guard_path,
    unpacked,
)

DOUBTFUL = 70.0
"""Recognizability of a template below which its person needs a higher score; of plain faces
some 4 in 100 have less."""
# A look of which little can be seen is more like every other one: values of the looked-at face at
# which a person counts as that much less recognizable, and where that ends.
_PROBE_VALUES, _PROBE_SHIFTS = (55.0, 75.0), (20.0, 0.0)
# Of the way from everybody's threshold to what a picture scores with itself, the part that is asked
# at most: what is beyond, another picture of oneself does not reach either.
MOST_RAISED = 0.45
_NORMAL = NormalDist()
# How many times the deviations of a normal tail are asked for, by recognizability. Pairs of people
# spoiled alike need 0.9 times; more is for coverings of which the cohort has none.
_VALUES = (0.0, AT_RECOGNIZE, AT_ENROLL)
_FACTORS = (1.8, 1.5, 0.9)


@dataclass(frozen=True, slots=True, eq=False)
class Spoiled:
    """What is known of spoiled faces in one space.

    ``cohort`` (K, n, D) are n mixtures of each of K ``kinds``, of unit length.
    """

    recognizability: Recognizability
    kinds: tuple[str, ...]
    cohort: Floats = field(repr=False)

    def __post_init__(self) -> None:
        if self.cohort.ndim != 3 or len(self.cohort) != len(self.kinds):
            raise ValueError("kinds and cohort do not fit each other")
        self.cohort.flags.writeable = False

    @classmethod
    def of(cls, space: str) -> "Spoiled | None":
        """Return what is shipped for a space, None where nobody measured it."""
        path = guard_path(space)
        return _loaded(path, space) if path.exists() else None

    @classmethod
    def load(cls, path: Path, space: str) -> Self:
        """Read a guard file. Raises FaceGuiError for a damaged one."""
        recognizability = Recognizability.load(path, space)
        try:
            document: Any = guard_document(path, space)["cohort"]
            kinds = tuple(str(kind) for kind in document["kinds"])
            rows = unpacked(document)
            cohort = rows.reshape(len(kinds), -1, rows.shape[1])
            return cls(recognizability, kinds, cohort / np.linalg.norm(cohort, axis=2)[..., None])
        except (ValueError, KeyError, TypeError, ZeroDivisionError) as error:
            raise FaceGuiError(
                say("The file {name} cannot be used: {error}.", name=path.name, error=str(error)),
                say("Install FaceGUI again, or make the file anew with scripts/fit_guard.py."),
            ) from error

    def value(self, embeddings: Floats) -> float:
        """Recognizability 0..100 of somebody's samples (N, D): of their mean, as is searched."""
        mean = embeddings.mean(axis=0)
        unit = np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-9), np.float32)
        return min(self.recognizability.values(unit).values())

    def shift(self, probe: Floats) -> int:
        """By how much less recognizable anybody counts for a look (D,); 0 for a clear one."""
        return round(float(np.interp(self.value(probe[None]), _PROBE_VALUES, _PROBE_SHIFTS)))

    def threshold(
        self,
        value: float,
        template: Floats,
        cohort: Floats,
        similarity: Similarity,
        *,
        fmr: float,
        usual: float,
    ) -> tuple[float, str]:
        """Score that keeps an FMR for strangers spoiled alike, and the kind it is because of.

        ``value`` is that of the person, ``template`` (D,) as it is searched, ``cohort`` (K·n, D)
        as probes are prepared, ``usual`` the threshold of everybody else. From where somebody is
        in doubt to the limit of enrolling, ever more of the difference is asked.
        """
        if value >= DOUBTFUL:
            return usual, ""
        factor = float(np.interp(value, _VALUES, _FACTORS))
        scores = similarity.scores(template[None], cohort).reshape(self.cohort.shape[:2])
        deviations = factor * -_NORMAL.inv_cdf(fmr)
        needed = scores.mean(axis=1) + deviations * scores.std(axis=1)
        worst = int(needed.argmax())
        part = float(np.interp(value, (AT_ENROLL, DOUBTFUL), (1.0, 0.0)))
        return usual + part * (float(needed[worst]) - usual), self.kinds[worst]


@lru_cache(maxsize=8)
def _loaded(path: Path, space: str) -> Spoiled:
    return Spoiled.load(path, space)
