"""The worst mistakes of a test, worst first, with the pictures to look at.

Some are not mistakes of the program: the label is wrong. Those that look like that say so (see
``labels``).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facegui.evaluation.labels import LabelDoubt, Levels, Scorer, suspicions
from facegui.evaluation.openset import own_columns, top_scores
from facegui.evaluation.protocols import IdentificationProtocol, Pair, Portrayal
from facegui.text import Sentence, say

_MOST = 50


class Kind(StrEnum):
    """What went wrong."""

    FALSE_MATCH = "false_match"
    MISSED = "missed"
    WRONG_NAME = "wrong_name"
    STRANGER_NAMED = "stranger_named"
    NO_FACE = "no_face"


@dataclass(frozen=True, slots=True)
class WrongLabel:
    """Why a picture seems to have a wrong name.

    ``own`` is its best score with another picture of its name, -inf without one; ``other`` that
    with ``nearest``, the picture of another name it is most like.
    """

    doubt: LabelDoubt
    shown: Portrayal
    nearest: Portrayal
    own: float
    other: float

    @property
    def words(self) -> Sentence:
        """The reason in one sentence."""
        fields: dict[str, object] = {
            "picture": self.shown.picture.name,
            "person": self.shown.person,
            "other": self.nearest.person,
            "own": self.own,
            "near": self.other,
        }
        match self.doubt:
            case LabelDoubt.SWAPPED:
                return say(
                    "{picture} is nearer to {other} ({near:.2f}) than to {person} ({own:.2f}), "
                    "and a picture of {other} is nearer to {person}.",
                    **fields,
                )
            case LabelDoubt.NEARER:
                return say(
                    "{picture} is nearer to {other} ({near:.2f}) than to {person} ({own:.2f}).",
                    **fields,
                )
            case LabelDoubt.TWO_NAMES:
                return say("{person} and {other} look like one person ({near:.2f}).", **fields)
            case LabelDoubt.UNLIKE:
                return say(
                    "{picture} is unlike the other pictures of {person} (at most {own:.2f}): "
                    "somebody else, or hard to see.",
                    **fields,
                )


@dataclass(frozen=True, slots=True)
class Mistake:
    """Two pictures that were misjudged: the probe ``first`` and what it was compared with.

    ``excess`` is how far the score lies on the wrong side of the threshold, infinite without a
    face. ``label`` says which of the two looks wrongly labeled, if one does.
    """

    kind: Kind
    first: Path
    second: Path
    first_person: str
    second_person: str
    score: float
    excess: float
    label: WrongLabel | None = None

    @property
    def words(self) -> Sentence:
        """The mistake in one sentence."""
        one, two, score = self.first_person, self.second_person, self.score
        match self.kind:
            case Kind.FALSE_MATCH:
                return say(
                    "{one} and {two} taken for one person ({score:.2f}).",
                    one=one,
                    two=two,
                    score=score,
                )
            case Kind.MISSED:
                return say("{one} not recognized ({score:.2f}).", one=one, score=score)
            case Kind.WRONG_NAME:
                return say("{one} called {two} ({score:.2f}).", one=one, two=two, score=score)
            case Kind.STRANGER_NAMED:
                return say(
                    "{one}, not enrolled, called {two} ({score:.2f}).",
                    one=one,
                    two=two,
                    score=score,
                )
            case Kind.NO_FACE:
                return say("No face found of {one}.", one=one)


def mistakes_of_pairs(
    pairs: Sequence[Pair], scores: NDArray[np.floating], threshold: float, most: int = _MOST
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
    return _worst(found, _MOST)


def with_labels(
    mistakes: Sequence[Mistake], shown: Sequence[Portrayal], scores_of: Scorer, levels: Levels
) -> tuple[Mistake, ...]:
    """Mark the mistakes that look like wrong labels.

    ``shown`` are all N pictures with a face, ``scores_of`` gives the scores (n, N) of some of
    them, by number, with all. Of a mistake's two pictures the more doubtful one is named.
    """
    number = {one.picture: at for at, one in enumerate(shown)}
    sides = [(number.get(one.first), number.get(one.second)) for one in mistakes]
    looked = {at for both in sides for at in both if at is not None}
    found = suspicions([one.person for one in shown], looked, scores_of, levels)
    order = list(LabelDoubt)
    told = []
    for mistake, both in zip(mistakes, sides, strict=True):
        doubted = [found[at] for at in both if at is not None and at in found]
        label = None
        if doubted:
            worst = min(doubted, key=lambda one: order.index(one.doubt))
            who, other = shown[worst.picture], shown[worst.nearest]
            label = WrongLabel(worst.doubt, who, other, worst.own, worst.other)
        told.append(replace(mistake, label=label))
    return tuple(told)


def _of_probe(
    kind: Kind, probe: Portrayal, other: tuple[str, Path], score: float, threshold: float
) -> Mistake:
    person, picture = other
    return Mistake(
        kind, probe.picture, picture, probe.person, person, score, abs(score - threshold)
    )


def _worst(found: list[Mistake], most: int) -> tuple[Mistake, ...]:
    """Order wrong names before withheld ones; no face comes last, as there is nothing to see."""
    order = (Kind.STRANGER_NAMED, Kind.WRONG_NAME, Kind.FALSE_MATCH, Kind.MISSED, Kind.NO_FACE)
    found.sort(key=lambda one: (order.index(one.kind), -one.excess, str(one.first)))
    return tuple(found[:most])
