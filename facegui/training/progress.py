"""The news of a training run, shown by the page, the command and the report.

``Trainer.run`` yields them in this order: `Validated` at step 0, then `StepDone` each step with a
`Validated` every so often, `Noticed` when something needs saying, and one `Ended` at the very end.
"""

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from facegui.text import Sentence

Points = NDArray[np.float32]
Positions = NDArray[np.intp]


class Ending(StrEnum):
    """Why a run ended."""

    FINISHED = "finished"
    TIME_UP = "time_up"
    CANCELLED = "cancelled"
    COLLAPSED = "collapsed"


@dataclass(frozen=True, slots=True)
class BatchStatistics:
    """Statistics of a batch. Distances are Euclidean between unit vectors, 0 to 2.

    ``active_share`` is the share of active triplets (loss above 0) among those that the mining rule
    chose, ``active_of_all`` among all triplets of the batch, by which rules can be compared;
    ``loss_of_all`` is the mean loss of all triplets, satisfied ones counting 0 (small also where
    everybody lies close together). ``positive_distance`` and ``negative_distance`` are the mean
    d(a, p) and d(a, n) of all pairs in the batch. ``spread`` is the root mean square distance of
    the embeddings from their mean: near 1 when they are spread over the sphere, 0 when all lie in
    one point. ``norm`` is their mean length, 1 unless the network gives zeros.
    """

    active_share: float
    active_of_all: float
    loss_of_all: float
    positive_distance: float
    negative_distance: float
    spread: float
    norm: float


@dataclass(frozen=True, slots=True)
class StepDone(BatchStatistics):
    """One step of the optimizer.

    ``step`` counts from 1 to ``steps``. ``loss`` is the mean over active triplets, 0 without any.
    """

    step: int
    steps: int
    loss: float
    pictures: int
    seconds: float


@dataclass(frozen=True, slots=True, eq=False)
class EmbeddingMap:
    """The embeddings of a dozen validation people along their two main directions.

    ``points`` is (N, 2) float32 within −2 to 2, turned so that it resembles the former map;
    ``person`` (N,) are positions in ``names``. Both are read-only.
    """

    names: tuple[str, ...]
    points: Points = field(repr=False)
    person: Positions = field(repr=False)

    def __post_init__(self) -> None:
        self.points.flags.writeable = False
        self.person.flags.writeable = False


@dataclass(frozen=True, slots=True, eq=False)
class Validated:
    """The network's errors on the validation people after ``step`` steps.

    ``fnmr`` is at FMR 1e-2, ``auc`` the area under the ROC; ``best`` says that no earlier step was
    better, ``best_step`` is that of the best so far.
    """

    step: int
    fnmr: float
    auc: float
    best: bool
    best_step: int
    map: EmbeddingMap
    seconds: float


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something the user should know while training goes on: a checkpoint that failed."""

    step: int
    message: Sentence
    hint: Sentence


@dataclass(frozen=True, slots=True)
class Ended:
    """The run is over; the trainer's network is the best one.

    ``message`` says why in one sentence, ``hint`` what to do about it, empty for nothing.
    ``seconds_a_step`` and ``pictures_a_second`` count only the optimizer's steps, not validation;
    NaN without any. ``peak_memory_bytes`` is the process's, None where unknown.
    """

    why: Ending
    message: Sentence
    hint: Sentence
    steps: int
    best_step: int
    fnmr_before: float
    fnmr_best: float
    seconds: float
    seconds_a_step: float
    pictures_a_second: float
    peak_memory_bytes: int | None


Event = StepDone | Validated | Noticed | Ended
