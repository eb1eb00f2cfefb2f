"""Where the errors are: misses of small, dark, blurred and turned faces, and by person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facegui.evaluation.bootstrap import wilson_interval
from facegui.evaluation.figures import Figure
from facegui.evaluation.protocols import Pair
from facegui.text import Sentence, say

_WORST_PEOPLE = 10
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Condition:
    """Faces of which the measure ``name`` is below ``limit``, or above it when ``above``."""

    title: Sentence
    name: str
    limit: float
    above: bool = False


# About the worst one in twenty of ordinary photographs (LFW, 3,626, all wider than 60 pixels).
CONDITIONS = (
    Condition(say("Small faces (below 60 pixels)"), "face_px", 60),
    Condition(say("Dark faces (brightness below 90)"), "brightness", 90),
    Condition(say("Blurred faces (sharpness below 0.5)"), "sharpness", 0.5),
    Condition(say("Faces turned away (nose 0.25 off the middle)"), "turn", 0.25, above=True),
)


@dataclass(frozen=True, slots=True)
class Slice:
    """FNMR at the threshold of the test among some mated pairs; NaN without any.

    ``title`` is a sentence, or the name of a person. The interval takes people as what was drawn:
    Wilson's, of as many trials as there are people.
    """

    title: str
    pairs: int
    people: int
    fnmr: Figure


def slices(
    pairs: Sequence[Pair],
    scores: NDArray[np.floating],
    threshold: float,
    values: Mapping[Path, Mapping[str, float]],
) -> tuple[Slice, ...]:
    """FNMR of all mated pairs, of those with a face in each condition, and of the rest.

    ``scores`` is (n,) for ``pairs``, -inf without a face, which counts as missed; ``values`` are
    the measures of each picture's face. A pair is in a condition when one of its faces is.
    """
    mated = np.array([pair.mated for pair in pairs], bool)
    missed = ~(np.asarray(scores, float) >= threshold)
    found = [_slice(say("All pairs"), pairs, missed, mated)]
    inside_any = np.zeros(len(pairs), bool)
    for condition in CONDITIONS:
        inside = np.array([_meets(pair, condition, values) for pair in pairs], bool)
        inside_any |= inside
        found.append(_slice(condition.title, pairs, missed, mated & inside))
    unseen = np.array([not _both_seen(pair, values) for pair in pairs], bool)
    found.append(_slice(say("None of these"), pairs, missed, mated & ~inside_any & ~unseen))
    return tuple(one for one in found if one.pairs)


def worst_people(
    pairs: Sequence[Pair], scores: NDArray[np.floating], threshold: float
) -> tuple[Slice, ...]:
    """People who are missed most often, of those with two mated pairs or more."""
    missed = ~(np.asarray(scores, float) >= threshold)
    by_person: dict[str, list[int]] = {}
    for at, pair in enumerate(pairs):
        if pair.mated:
            by_person.setdefault(pair.first_person, []).append(at)
    found = []
    for name, rows in by_person.items():
        if len(rows) >= _FEWEST and missed[rows].any():
            chosen = np.zeros(len(pairs), bool)
            chosen[rows] = True
            found.append(_slice(name, pairs, missed, chosen))
    found.sort(key=lambda one: (-one.fnmr.value, -one.pairs, one.title))
    return tuple(found[:_WORST_PEOPLE])


def _slice(
    title: str, pairs: Sequence[Pair], missed: NDArray[np.bool_], chosen: NDArray[np.bool_]
) -> Slice:
    rows = np.flatnonzero(chosen)
    people = len({pairs[int(row)].first_person for row in rows})
    if not len(rows):
        return Slice(title, 0, 0, Figure(float("nan")))
    rate = float(missed[rows].mean())
    return Slice(title, len(rows), people, Figure(rate, wilson_interval(rate * people, people)))


def _meets(pair: Pair, condition: Condition, values: Mapping[Path, Mapping[str, float]]) -> bool:
    for path in (pair.first, pair.second):
        value = values.get(path, {}).get(condition.name)
        if value is not None and (value > condition.limit) == condition.above:
            return True
    return False


def _both_seen(pair: Pair, values: Mapping[Path, Mapping[str, float]]) -> bool:
    return bool(values.get(pair.first)) and bool(values.get(pair.second))
