"""A threshold for people enrolled with a spoiled picture, which keeps the goal for faces alike.

A face of which little can be seen resembles every other face that is spoiled in the same way. The
guard file of an encoder holds a cohort of spoiled embeddings, each a mixture of several people and
nobody's. The scores of both faces with the same kind tell how high strangers spoiled in that way
would score. The less can be seen of both faces, the more of that difference is added to the
threshold: a spoiled face does no harm among plain ones, whichever of the two it is
(docs/quality.md).
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from math import sqrt
from pathlib import Path
from statistics import NormalDist
from typing import Any, Self

import numpy as np

from facegui.errors import FaceGuiError
from facegui.gallery.types import Floats
from facegui.matching.similarity import Similarity
from facegui.text import say
from facegui.vision.recognizability import Recognizability, guard_document, guard_path, unpacked

# At or below the first recognizability the full surcharge applies, from the second on none.
_ALL, _NOTHING = 50.0, 75.0
# Added deviations of a normal tail where the full surcharge applies, and proportionally less
# elsewhere: a face of which less is visible differs less from others, and no cohort has every
# covering.
_HEAVIER = 0.8
# The surcharge, as a share of the way from everybody's threshold to the score of a picture with
# itself: at least, where the full surcharge applies, since two faces may be spoiled alike in a way
# that no cohort has; and at most. Another picture of the same person does not reach a higher score.
_OF_UNKNOWN_KINDS, _MOST_RAISED = 0.3, 0.45
_NORMAL = NormalDist()

# Prepares embeddings (…, D) for a comparison.
Prepare = Callable[[Floats], Floats]


@dataclass(frozen=True, slots=True, eq=False)
class Obscurity:
    """How little of a face can be seen, and how it scores with spoiled ones.

    ``value`` is its recognizability; ``means`` (K,) are of its scores with each kind of the cohort,
    ``deviation`` is that within kinds.
    """

    value: float
    means: Floats = field(repr=False)
    deviation: float

    @property
    def share(self) -> float:
        """From 0 for a face seen well enough to 1 for one of which too little can be seen."""
        return float(np.interp(self.value, (_ALL, _NOTHING), (1.0, 0.0)))


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
        """Return the shipped file of a space, None where nobody measured it."""
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

    def value(self, embeddings: Floats, uncovered: float = 100.0) -> float:
        """Recognizability 0..100 of somebody's samples (N, D): of their mean, as is searched.

        ``uncovered`` is what was measured beside the embeddings; the lower counts.
        """
        mean = embeddings.mean(axis=0)
        unit = np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-9), np.float32)
        return min(uncovered, *self.recognizability.values(unit).values())

    def raised(
        self, person: Obscurity, look: Obscurity, *, fmr: float, usual: float, most: float
    ) -> tuple[float, str]:
        """Return the score that keeps an FMR for strangers spoiled alike, and the kind behind it.

        ``usual`` is the threshold of everybody else, ``most`` what a picture scores with itself.
        The kind is the one of the cohort that is nearest, empty where nothing is raised.
        """
        share = sqrt(person.share * look.share)
        alike = np.minimum(person.means, look.means)
        worst = int(alike.argmax())
        tail = (1 + _HEAVIER * share) * -_NORMAL.inv_cdf(fmr) * person.deviation
        needed = float(alike[worst]) + tail
        room = most - usual
        more = share * max(needed - usual, _OF_UNKNOWN_KINDS * room)
        more = min(more, _MOST_RAISED * room)
        return (usual + more, self.kinds[worst]) if more > 0 else (usual, "")


class SpoiledSearch:
    """What faces score with the cohort, as embeddings are compared at one place.

    People are kept: they are asked for with every look that may show them.
    """

    def __init__(self, spoiled: Spoiled, prepare: Prepare, similarity: Similarity) -> None:
        self.spoiled = spoiled
        self._prepare = prepare
        self._similarity = similarity
        self._cohort: Floats | None = None
        self._people: dict[str, Obscurity] = {}

    def person(
        self, person_id: str, samples: Floats, uncovered: float, template: Floats
    ) -> Obscurity:
        """Return what is known of somebody's samples (N, D); the template (D,) is as searched.

        ``uncovered`` is how clear of coverings they were on the average when they were enrolled.
        """
        if person_id not in self._people:
            value = self.spoiled.value(samples, uncovered)
            self._people[person_id] = self._obscurity(value, template)
        return self._people[person_id]

    def look(self, probe: Floats, uncovered: float) -> Obscurity:
        """Return what is known of a look (D,), ``uncovered`` as in `person`."""
        return self._obscurity(self.spoiled.value(probe[None], uncovered), self._prepare(probe))

    def _obscurity(self, value: float, prepared: Floats) -> Obscurity:
        kinds, each, size = self.spoiled.cohort.shape
        if self._cohort is None:
            self._cohort = self._prepare(self.spoiled.cohort.reshape(-1, size))
        scores = self._similarity.scores(prepared[None], self._cohort).reshape(kinds, each)
        return Obscurity(value, scores.mean(axis=1), float(np.sqrt(scores.var(axis=1).mean())))


@lru_cache(maxsize=8)
def _loaded(path: Path, space: str) -> Spoiled:
    return Spoiled.load(path, space)
