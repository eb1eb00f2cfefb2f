"""The settings of a painting, and the news while it is made. No torch here."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from facegui.errors import FaceGuiError
from facegui.text import say
from facegui.vision.types import Pixels

FULL_PX = 256
LEAST_PX, MOST_PX = 64, 512
_COARSEST_PX = 64
_MOST_STYLE_PX = 768  # memory for the activations of a style grows with its area
_STYLE_LAYERS = {"conv1_1": 1.0, "conv2_1": 1.0, "conv3_1": 1.0}
_MOST_STYLE, _LEAST_STYLE = 2.0, 0.03  # weight of the style at likeness 0 and at 1


class Descent(StrEnum):
    """What minimizes the costs."""

    LBFGS = "lbfgs"
    ADAM = "adam"


@dataclass(frozen=True, slots=True)
class PaintPlan:
    """How to paint; how these were chosen: ``docs/decisions/0034-painting-with-random-weights.md``.

    ``likeness`` from 0 to 1 weighs the content against the style. ``size`` is the longest side in
    pixels. ``steps`` counts the evaluations of the costs for each size, from coarse to fine, each
    size twice the one before. ``content_layer`` and ``style_layers`` (with weights) name layers of
    the network; ``roughness`` weighs the total variation. ``style_scale`` is the longest side of
    the style picture over that of the painting: the larger it is, the larger the strokes. Only its
    middle is used, ``style_share`` of each side, or it would take most of the time.
    """

    likeness: float = 0.5
    size: int = FULL_PX
    seed: int = 0
    steps: int = 40
    descent: Descent = Descent.LBFGS
    content_layer: str = "conv3_1"
    style_layers: Mapping[str, float] = field(default_factory=lambda: dict(_STYLE_LAYERS))
    roughness: float = 15.0
    style_scale: float = 3.0
    style_share: float = 2 / 3

    @property
    def style_weight(self) -> float:
        """The weight of the style against the content, β / α: evenly spaced by its logarithm."""
        return math.exp(
            math.log(_MOST_STYLE) + self.likeness * math.log(_LEAST_STYLE / _MOST_STYLE)
        )

    def work(self, step: int) -> int:
        """Return the work done up to an evaluation, counted from 1 over all sizes.

        The unit is evaluated pixels: each size takes four times as long as the one before.
        """
        counts = (min(max(step - at * self.steps, 0), self.steps) for at in range(len(self.sizes)))
        return sum(count * size**2 for count, size in zip(counts, self.sizes, strict=True))

    def style_px(self, size: int) -> int:
        """Longest side in pixels of what is looked at of the style, for a painting of ``size``."""
        return min(_MOST_STYLE_PX, round(size * self.style_scale * self.style_share))

    @property
    def layers(self) -> tuple[str, ...]:
        """Every layer that is used."""
        return (self.content_layer, *self.style_layers)

    @property
    def sizes(self) -> tuple[int, ...]:
        """The longest side of each pass in pixels, the last of ``size``."""
        found = [self.size]
        while found[0] >= 2 * _COARSEST_PX:
            found.insert(0, found[0] // 2)
        return tuple(found)


class PaintStopped(FaceGuiError):
    """The user stopped a painting; nothing of it is kept."""

    def __init__(self) -> None:
        super().__init__(say("The painting was stopped."), say("Nothing of it was kept."))


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
    """A finished painting (H, W, 3) uint8 BGR, with its costs from first to last.

    ``weights`` names the network's weights: "imagenet" or "random".
    """

    picture: Pixels = field(repr=False)
    content_costs: tuple[float, ...]
    style_costs: tuple[float, ...]
    weights: str
    seconds: float
