"""The settings of a training run."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from facegui.errors import UsageProblem
from facegui.text import say
from facegui.vision.models.trained_card import EncoderKind


class Mining(StrEnum):
    """Which triplets of a batch are learned from.

    ``batch_all``: every one that is active. ``batch_hard``: each picture with the farthest of its
    person and the nearest of anybody else (Hermans et al. 2017, arXiv 1703.07737). ``semi_hard``:
    those whose negative is farther than the positive, but by less than the margin (Schroff et al.
    2015, FaceNet, arXiv 1503.03832). ``random``: one drawn for each picture, for comparison.
    """

    BATCH_ALL = "batch_all"
    BATCH_HARD = "batch_hard"
    SEMI_HARD = "semi_hard"
    RANDOM = "random"


@dataclass(frozen=True, slots=True)
class TrainingPlan:
    """The settings of a run; the same plan, pictures and seed give the same result on a CPU.

    ``size`` is how many numbers an embedding has. A batch holds at most ``pictures_each``
    different pictures of each of ``people``. ``validate_every`` counts steps; a checkpoint is
    written then, too. The run ends after ``steps`` or ``most_seconds``.
    """

    kind: EncoderKind
    mining: Mining = Mining.BATCH_HARD
    size: int = 128
    margin: float = 0.2
    people: int = 16
    pictures_each: int = 4
    steps: int = 200
    most_seconds: float = 900.0
    learning_rate: float = 1e-3
    weight_decay: float = 1e-4
    validate_every: int = 25
    augment: bool = True
    seed: int = 0

    def __post_init__(self) -> None:
        whole = (self.size, self.people - 1, self.pictures_each - 1, self.steps)
        if min(*whole, self.validate_every) < 1 or self.seed < 0:
            raise UsageProblem(
                say("These training settings make no batch."),
                say("Take at least 2 people with 2 pictures each, 1 step and a seed of 0 or more."),
            )
        if not (0 < self.margin <= 4 and self.learning_rate > 0 and self.most_seconds > 0):
            raise UsageProblem(
                say("These training settings cannot be used."),
                say("The margin lies above 0 and up to 4; learning rate and time are above 0."),
            )

    @property
    def fixed(self) -> dict[str, Any]:
        """The settings that must stay the same when a run is resumed, for JSON."""
        names = ("kind", "mining", "size", "margin", "people", "pictures_each")
        more = ("learning_rate", "weight_decay", "validate_every", "augment", "seed")
        return {name: getattr(self, name) for name in (*names, *more)}


# A pretrained encoder satisfies all but a few in 10,000 triplets at margin 0.2 and would learn
# nothing.
_TUNED_MARGIN = 1.0
_DEFAULTS = {
    EncoderKind.PROJECTION: TrainingPlan(EncoderKind.PROJECTION, margin=_TUNED_MARGIN, steps=300),
    EncoderKind.LAST_STAGE: TrainingPlan(
        EncoderKind.LAST_STAGE, size=192, margin=_TUNED_MARGIN, learning_rate=3e-5
    ),
    EncoderKind.WHOLE: TrainingPlan(
        EncoderKind.WHOLE, size=192, margin=_TUNED_MARGIN, learning_rate=1e-5, people=12
    ),
    EncoderKind.SCRATCH: TrainingPlan(
        EncoderKind.SCRATCH, mining=Mining.SEMI_HARD, steps=600, validate_every=50
    ),
}


def default_plan(kind: EncoderKind, **changes: Any) -> TrainingPlan:
    """Return a plan that suits the kind, with some of its fields changed.

    Raises UsageProblem for values that cannot be used.
    """
    return replace(_DEFAULTS[kind], **changes)
