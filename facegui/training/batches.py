"""Batches of P people with up to K different pictures each, the same for the same seed and step."""

import numpy as np
from numpy.typing import NDArray

from facegui.matching.embedded import EmbeddedPeople
from facegui.training.plan import TrainingPlan

Rows = NDArray[np.intp]


def generator(plan: TrainingPlan, step: int) -> np.random.Generator:
    """Return the random generator of one step; a resumed run gets the same one."""
    return np.random.default_rng([plan.seed, step])


def batch_rows(people: EmbeddedPeople, plan: TrainingPlan, random: np.random.Generator) -> Rows:
    """Draw the rows of one batch, (N,): people who have a second picture, without repetition.

    A picture appears only once in a batch: paired with itself it would teach nothing.
    """
    several = np.flatnonzero(people.counts > 1)
    chosen = random.choice(several, min(plan.people, len(several)), replace=False)
    return np.concatenate([_pictures(people, int(one), plan, random) for one in chosen])


def _pictures(
    people: EmbeddedPeople, number: int, plan: TrainingPlan, random: np.random.Generator
) -> Rows:
    own = people.pictures_of(number)
    return random.choice(own, min(plan.pictures_each, len(own)), replace=False)
