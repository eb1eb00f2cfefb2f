"""Training data: aligned chips by person, with the base encoder's embeddings."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from facegui.errors import InputProblem
from facegui.matching.embedded import EmbeddedPeople
from facegui.text import say
from facegui.vision.types import Pixels

FEWEST = 10
"""People with two pictures below whom nothing is trained."""
_PARTS = 5  # one for validation, one for the hold-out, the rest for training


@dataclass(frozen=True, slots=True, eq=False)
class TrainingData:
    """Chips (N, side, side, 3) uint8 RGB in the order of ``people``, read-only.

    ``people`` has the names, who is on each chip, and the embeddings of the untrained base.
    """

    people: EmbeddedPeople
    chips: Pixels = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.chips) != len(self.people.person):
            raise ValueError("every embedding has its chip")
        self.chips.flags.writeable = False

    def __len__(self) -> int:
        return len(self.chips)

    def only(self, names: Iterable[str]) -> "TrainingData":
        """Return the people of these names. Raises ValueError when none is left."""
        people = self.people.only(names)
        kept = np.isin(self.people.person, np.flatnonzero(np.isin(self.people.names, people.names)))
        return TrainingData(people, self.chips[kept])


@dataclass(frozen=True, slots=True, eq=False)
class Split:
    """Three parts without a person in common.

    ``training`` is learned from, ``validation`` chooses the best step, ``holdout`` is used once,
    when the trained encoder is compared with the former one.
    """

    training: TrainingData
    validation: TrainingData
    holdout: TrainingData


def split_people(data: TrainingData, seed: int) -> Split:
    """Deal the people: three fifths, one fifth and one fifth of those with several pictures.

    People with one picture are dealt likewise; they serve as strangers. The same names and seed
    give the same split. Raises InputProblem when too few have two pictures.
    """
    require_several(data.people)
    parts = data.people.folds(_PARTS, np.random.default_rng(seed))
    holdout, validation = data.only(parts[0].names), data.only(parts[1].names)
    training = data.only(name for part in parts[2:] for name in part.names)
    return Split(training, validation, holdout)


def require_several(people: EmbeddedPeople) -> None:
    """Raise InputProblem unless enough people have two pictures."""
    several = int((people.counts > 1).sum())
    if several < FEWEST:
        if not several:
            found = say("Nobody here has two pictures with a face.")
        else:
            found = say(
                "Only {n} {n:person here has|people here have} two pictures with a face.",
                n=several,
            )
        raise InputProblem(
            found,
            say(
                "Training needs {fewest} {fewest:person|people} or more; several hundred are "
                "better.",
                fewest=FEWEST,
            ),
        )
