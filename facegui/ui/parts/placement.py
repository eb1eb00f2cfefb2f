"""Places plates so that they cover no other face if there is room. No Qt in it."""

from collections.abc import Sequence
from typing import NamedTuple

_GAP_PX = 8.0
_OTHER_FACE, _OWN_FACE = 4.0, 1.0  # cost of each square pixel covered
_RANK_PX2 = 40.0  # cost of each step down in preference
_HABIT_PX2 = 900.0  # cost of another place than the last: plates must not hop


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
        """Return the rectangle moved into bounds; a larger one aligns with their left and top."""
        x = max(bounds.x, min(self.x, bounds.x + bounds.width - self.width))
        y = max(bounds.y, min(self.y, bounds.y + bounds.height - self.height))
        return self._replace(x=x, y=y)


class Placed(NamedTuple):
    """A plate's place, and the number of that choice, to prefer it next time."""

    rect: Rect
    choice: int


def place_plates(
    faces: Sequence[Rect],
    sizes: Sequence[tuple[float, float]],
    bounds: Rect,
    before: Sequence[int | None] = (),
    free: Sequence[Rect] = (),
) -> tuple[Placed | None, ...]:
    """Place a plate of each size (width, height) beside its face, within bounds.

    Below is preferred, then above, right, left. Plates never overlap; one without room is None.
    ``before`` holds each plate's last choice. No plate covers an area in ``free``.
    """
    placed: list[Placed | None] = []
    for at, (face, size) in enumerate(zip(faces, sizes, strict=True)):
        others = [other for index, other in enumerate(faces) if index != at]
        taken = [*free, *(one.rect for one in placed if one is not None)]
        habit = before[at] if at < len(before) else None
        costs: list[tuple[float, int, Rect]] = []
        for choice, wish in enumerate((*_places(face, size), *_further(face, size))):
            rect = wish.inside(bounds)
            if any(rect.overlap(one) > 0 for one in taken):
                continue
            cost = _RANK_PX2 * choice + (0.0 if habit in (None, choice) else _HABIT_PX2)
            cost += _OTHER_FACE * sum(rect.overlap(other) for other in others)
            cost += _OWN_FACE * rect.overlap(face)
            costs.append((cost, choice, rect))
        best = min(costs, default=None)
        placed.append(None if best is None else Placed(best[2], best[1]))
    return tuple(placed)


def _further(face: Rect, size: tuple[float, float]) -> tuple[Rect, ...]:
    """Return places one or two plate heights away, for crowded pictures."""
    width, height = size
    bottom = face.y + face.height + _GAP_PX
    top = face.y - _GAP_PX - height
    step = height + _GAP_PX
    return tuple(
        Rect(left, edge + away, width, height)
        for number in (1, 2)
        for edge, away in ((bottom, number * step), (top, -number * step))
        for left in (face.x, face.x + face.width - width)
    )


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
