"""Where plates go, so that they cover no other face where there is room. No Qt in it."""

from collections.abc import Sequence
from typing import NamedTuple

_GAP_PX = 8.0
_OTHER_FACE, _OTHER_PLATE, _OWN_FACE = 4.0, 6.0, 1.0  # what covering a square pixel costs
_RANK_PX2 = 40.0  # what a less liked place costs
_HABIT_PX2 = 900.0  # what moving away from the last place costs: a plate must not hop


class Rect(NamedTuple):
    """A rectangle in widget pixels."""

    x: float
    y: float
    width: float
    height: float

    def overlap(self, other: "Rect") -> float:
        """Return the common area in square pixels."""
        wide = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        high = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        return max(0.0, wide) * max(0.0, high)

    def inside(self, bounds: "Rect") -> "Rect":
        """Return it moved into bounds; what is larger keeps to the left and top."""
        x = max(bounds.x, min(self.x, bounds.x + bounds.width - self.width))
        y = max(bounds.y, min(self.y, bounds.y + bounds.height - self.height))
        return self._replace(x=x, y=y)


class Placed(NamedTuple):
    """A plate's place and which of the possible ones it is, for the next time."""

    rect: Rect
    choice: int


def place_plates(
    faces: Sequence[Rect],
    sizes: Sequence[tuple[float, float]],
    bounds: Rect,
    before: Sequence[int | None] = (),
) -> tuple[Placed, ...]:
    """Place a plate of each size (width, height) beside its face, within bounds.

    Below is liked best, then above, right, left. ``before`` holds each plate's last choice.
    """
    placed: list[Placed] = []
    for at, (face, size) in enumerate(zip(faces, sizes, strict=True)):
        others = [other for index, other in enumerate(faces) if index != at]
        habit = before[at] if at < len(before) else None
        costs = []
        for choice, wish in enumerate(_places(face, size)):
            rect = wish.inside(bounds)
            cost = _RANK_PX2 * choice + (0.0 if habit in (None, choice) else _HABIT_PX2)
            cost += _OTHER_FACE * sum(rect.overlap(other) for other in others)
            cost += _OTHER_PLATE * sum(rect.overlap(one.rect) for one in placed)
            cost += _OWN_FACE * rect.overlap(face)
            costs.append((cost, choice, rect))
        _, choice, rect = min(costs)
        placed.append(Placed(rect, choice))
    return tuple(placed)


def _places(face: Rect, size: tuple[float, float]) -> tuple[Rect, ...]:
    width, height = size
    right, bottom = face.x + face.width, face.y + face.height
    return (
        Rect(face.x, bottom + _GAP_PX, width, height),
        Rect(face.x, face.y - _GAP_PX - height, width, height),
        Rect(right + _GAP_PX, face.y, width, height),
        Rect(face.x - _GAP_PX - width, face.y, width, height),
        Rect(right - width, bottom + _GAP_PX, width, height),
        Rect(right - width, face.y - _GAP_PX - height, width, height),
    )
