"""What a painting is made by, and what is told while it is made. No torch here."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from facegui.vision.types import Pixels

PREVIEW_PX = 128
FULL_PX = 256
LEAST_PX, MOST_PX = 64, 512


class Descent(StrEnum):
    """What goes down the costs."""

    LBFGS = "lbfgs"
    ADAM = "adam"


@dataclass(frozen=True, slots=True)
class PaintPlan:
    """How to paint; how these were chosen: ``docs/decisions/0001-painting-with-random-weights.md``.

    ``likeness`` from 0 to 1 is what the content weighs against the style. ``size`` is the longest
    side in pixels. ``steps`` are evaluations of the costs for each size from coarse to fine, of
    which each is half the next. ``content_layer`` and ``style_layers`` (with weights) name layers
    of the network, `roughness` weighs the total variation.
    """

    likeness: float = 0.5
    size: int = FULL_PX
    seed: int = 0
    steps: tuple[int, ...] = (30, 30, 30)
    descent: Descent = Descent.LBFGS
    content_layer: str = "conv2_2"
    style_layers: Mapping[str, float] = field(
        default_factory=lambda: {"conv1_1": 1.0, "conv2_1": 1.0, "conv3_1": 1.0}
    )
    roughness: float = 0.0

    @property
    def style_weight(self) -> float:
        """What the style weighs against the content, β / α: a hundredfold between the ends."""
        return math.pow(10.0, 1.0 - 2.0 * self.likeness)

    @property
    def sizes(self) -> tuple[int, ...]:
        """The longest side of each pass in pixels, the last of ``size``."""
        passes = len(self.steps)
        return tuple(max(LEAST_PX // 2, self.size >> (passes - 1 - at)) for at in range(passes))


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """How far a painting is: ``step`` counts from 1 to ``steps``; both costs are relative.

    A content cost of 0 is the photograph's own activations, a style cost of 0 the style's own
    Gram matrices. ``picture`` is (H, W, 3) uint8 BGR as it is now, smaller while it is coarse.
    """

    step: int
    steps: int
    content_cost: float
    style_cost: float
    picture: Pixels = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Painting:
    """A finished painting (H, W, 3) uint8 BGR, with its costs as they came down, first to last.

    ``weights`` says what the network was made of: "imagenet" or "random".
    """

    picture: Pixels = field(repr=False)
    content_costs: tuple[float, ...]
    style_costs: tuple[float, ...]
    weights: str
    seconds: float
