"""The worst mistakes of a test, worst first, with the pictures to look at."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facegui.evaluation.openset import own_columns, top_scores
from facegui.evaluation.protocols import IdentificationProtocol, Pair, Portrayal


class Kind(StrEnum):
    """What went wrong."""

    FALSE_MATCH = "false_match"
    MISSED = "missed"
    WRONG_NAME = "wrong_name"
    STRANGER_NAMED = "stranger_named"
    NO_FACE = "no_face"


@dataclass(frozen=True, slots=True)
class Mistake:
    """Two pictures that were judged wrongly: the probe ``first`` and what it was compared with.

    ``excess`` is how far the score lies on the wrong side of the threshold, infinite without a
    face.
    """

    kind: Kind
    first: Path
    second: Path
    first_person: str
    second_person: str
    score: float
    excess: float

    @property
    def words(self) -> str:
        """The mistake in one sentence."""
        one, two = self.first_person, self.second_person
        match self.kind:
            case Kind.FALSE_MATCH:
                return f"{one} and {two} taken for one person ({self.score:.2f})."
            case Kind.MISSED:
                return f"{one} not recognized ({self.score:.2f})."
            case Kind.WRONG_NAME:
                return f"{one} called {two} ({self.score:.2f})."
            case Kind.STRANGER_NAMED:
                return f"{one}, not enrolled, called {two} ({self.score:.2f})."
            case Kind.NO_FACE:
                return f"No face found of {one}."


def mistakes_of_pairs(
    pairs: Sequence[Pair], scores: NDArray[np.floating], threshold: float, most: int = 50
) -> tuple[Mistake, ...]:
    """Wrong answers of a verification; ``scores`` (n,), -inf where a face is missing."""
    found = []
    for pair, score in zip(pairs, np.asarray(scores, float).tolist(), strict=True):
        if not np.isfinite(score):
            kind = Kind.NO_FACE
        elif pair.mated != (score >= threshold):
            kind = Kind.MISSED if pair.mated else Kind.FALSE_MATCH
        else:
            continue
        found.append(
            Mistake(
                kind,
                pair.first,
                pair.second,
                pair.first_person,
                pair.second_person,
                score,
                abs(score - threshold),
            )
        )
    return _worst(found, most)


def mistakes_of_search(
    protocol: IdentificationProtocol,
    scores: NDArray[np.floating],
    threshold: float,
    given: NDArray[np.int64],
    most: int = 50,
) -> tuple[Mistake, ...]:
    """Wrong answers of a search: ``scores`` and ``given`` as `evaluate_identification`."""
    if not scores.shape[1]:
        return ()
    pictures: dict[str, Path] = {}
    for entry in protocol.gallery:
        pictures.setdefault(entry.person, entry.picture)
    people, probes = protocol.people, protocol.probes
    own = own_columns([probe.person for probe in probes], people)
    best, top = scores.argmax(axis=1), top_scores(scores)
    found = []
    for row, probe in enumerate(probes):
        mine, first, score = int(own[row]), int(best[row]), float(top[row])
        if not np.isfinite(score):
            kind, other = Kind.NO_FACE, probe.person if mine >= 0 else people[first]
        elif given[row] >= 0 and given[row] != mine:
            kind = Kind.WRONG_NAME if mine >= 0 else Kind.STRANGER_NAMED
            other = people[first]
        elif given[row] < 0 and mine >= 0:
            kind, other, score = Kind.MISSED, probe.person, float(scores[row, mine])
        else:
            continue
        found.append(_of_probe(kind, probe, (other, pictures[other]), score, threshold))
    return _worst(found, most)


def _of_probe(
    kind: Kind, probe: Portrayal, other: tuple[str, Path], score: float, threshold: float
) -> Mistake:
    person, picture = other
    return Mistake(
        kind, probe.picture, picture, probe.person, person, score, abs(score - threshold)
    )


def _worst(found: list[Mistake], most: int) -> tuple[Mistake, ...]:
    """A name given wrongly before one withheld; no face last, since there is nothing to see."""
    order = (Kind.STRANGER_NAMED, Kind.WRONG_NAME, Kind.FALSE_MATCH, Kind.MISSED, Kind.NO_FACE)
    found.sort(key=lambda one: (order.index(one.kind), -one.excess, str(one.first)))
    return tuple(found[:most])
