"""Finds people who appear under two names in a folder of pictures."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from facegui.evaluation.labels import (
    ALIKE_IN_NAME,
    CHANCE,
    FEW_PAIRS,
    Scores,
    Strangers,
    same_name,
)
from facegui.matching.embedded import EmbeddedPeople

_CELLS = 4_000_000  # scores computed at once


class Reason(StrEnum):
    """Why two names look like one person's."""

    SCORE = "score"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class TwiceNamed:
    """Two names, in order, that look like one person's.

    ``score`` is the highest between their pictures, ``needed`` the score required by the
    ``reason``: one that no stranger reaches, or less where the names differ only in order or
    spelling.
    """

    names: tuple[str, str]
    score: float
    needed: float
    reason: Reason


def twice_named(people: EmbeddedPeople) -> tuple[TwiceNamed, ...]:
    """Find people who appear under two names, most alike first, by cosines of unit embeddings.

    A score so high that `CHANCE` pairs of all would reach it is no stranger's. Names that are one
    but for order and spelling need only what `ALIKE_IN_NAME` of all strangers reach; brothers of
    nearly one name may be found so, too. Fewer than 29 people are too few to judge.
    """
    alike = _closest(people)
    rows, columns = np.triu_indices(len(alike), 1)
    scores = alike[rows, columns]
    strangers = Strangers.of(scores) if len(scores) >= FEW_PAIRS else None
    if strangers is None:
        return ()
    unreached = strangers.level(CHANCE / len(scores))
    likely = strangers.level(ALIKE_IN_NAME)
    found = []
    for at in np.flatnonzero(scores >= likely):
        names = people.names[rows[at]], people.names[columns[at]]
        score = float(scores[at])
        if same_name(*names):
            found.append(TwiceNamed(names, score, likely, Reason.NAME))
        elif score >= unreached:
            found.append(TwiceNamed(names, score, unreached, Reason.SCORE))
    return tuple(sorted(found, key=lambda one: (-one.score, one.names)))


def _closest(people: EmbeddedPeople) -> Scores:
    """Return the highest score between the pictures of any two people, (P, P)."""
    starts, parts = people.first, []
    size = max(1, _CELLS // max(1, len(people.person)))
    for block in range(0, len(people.person), size):
        scores = people.embeddings[block : block + size] @ people.embeddings.T
        parts.append(np.maximum.reduceat(scores, starts, axis=1))
    best: Scores = np.maximum.reduceat(np.concatenate(parts), starts, axis=0)
    return best
