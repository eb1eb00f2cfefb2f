"""The part of a camera's picture in which faces are analyzed."""

from collections.abc import Sequence
from dataclasses import dataclass

from facegui.vision.types import Face, Frame

Corner = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Area:
    """A polygon; each corner is a share (0..1) of the width and of the height of the upright frame.

    With fewer than three corners it is the whole picture.
    """

    corners: tuple[Corner, ...] = ()

    @classmethod
    def of(cls, corners: Sequence[Sequence[float]]) -> "Area":
        """Return the area with these corners."""
        return cls(tuple((float(x), float(y)) for x, y in corners))

    @property
    def whole(self) -> bool:
        """Whether it leaves nothing out."""
        return len(self.corners) < 3

    def holds(self, x: float, y: float) -> bool:
        """Whether a point, in shares, lies inside (even-odd rule)."""
        if self.whole:
            return True
        inside = False
        before_x, before_y = self.corners[-1]
        for this_x, this_y in self.corners:
            crosses = (this_y > y) != (before_y > y)
            if crosses and x < this_x + (y - this_y) / (before_y - this_y) * (before_x - this_x):
                inside = not inside
            before_x, before_y = this_x, this_y
        return inside

    def has(self, face: Face, frame: Frame) -> bool:
        """Whether the center of a face of a frame lies inside."""
        x, y = face.center
        return self.holds(x / frame.width, y / frame.height)


WHOLE = Area()
