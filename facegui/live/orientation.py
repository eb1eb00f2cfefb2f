"""Which way up a stream is: determined once, from its faces, and kept. A camera does not turn."""

from collections.abc import Sequence

from facegui.vision.types import Face, Frame
from facegui.vision.upright import Detect, clear, halved, turned, upright

_CLEAR_LOOKS = 5  # frames with a clear face after which the orientation is settled
_CLEAR_SCORE = 0.99  # reached by followed faces, though an upside-down one may reach it too
_AGAIN_S, _SELDOM_S = 0.2, 8.0  # between two searches at first, and if nothing was ever found


class Orientation:
    """The turn of one stream, in quarters clockwise; belongs to the thread of its analyzer.

    The first frame with faces is searched in all four orientations. So are frames without a clear
    face, less and less often, until clear faces have been seen. A turn that the user chose is never
    changed.
    """

    def __init__(self) -> None:
        self._quarters = 0
        self._clear = 0
        self._compared = False  # whether faces were found when all orientations were searched
        self._searched_s: float | None = None
        self._wait_s = _AGAIN_S

    @property
    def quarters(self) -> int:
        """Quarter turns clockwise that make the frames upright."""
        return self._quarters

    @property
    def settled(self) -> bool:
        """Whether the search is over."""
        return self._clear >= _CLEAR_LOOKS

    def choose(self, quarters: int) -> None:
        """Keep a turn that the user chose."""
        self._quarters, self._clear = quarters % 4, _CLEAR_LOOKS

    def turned(self, frame: Frame) -> Frame:
        """Return a frame upright."""
        return turned(frame, self._quarters)

    def doubtful(self, faces: Sequence[Face], time_s: float) -> bool:
        """Note the faces of a turned frame; return whether to search its other orientations."""
        if self.settled:
            return False
        if faces and not self._compared:
            return True
        if clear(faces, _CLEAR_SCORE):
            self._clear += 1
            return False
        since_s = None if self._searched_s is None else time_s - self._searched_s
        return since_s is None or not 0 <= since_s < self._wait_s

    def search(self, frame: Frame, detect: Detect) -> bool:
        """Search an unturned frame in all orientations; return whether the turn changes."""
        self._searched_s = frame.time_s
        whole = self.turned(frame)
        found = upright(halved(whole), detect, always=True)
        if not found.faces:  # they may be small
            found = upright(whole, detect, always=True)
        self._compared = self._compared or bool(found.faces)
        self._wait_s = min(_SELDOM_S, 2 * self._wait_s)
        if not found.quarters or not clear(found.faces, _CLEAR_SCORE):
            return False
        self._quarters = (self._quarters + found.quarters) % 4
        self._clear, self._wait_s = 0, _AGAIN_S
        return True
