"""How a face moves: like a head, or like a flat picture.

However a flat picture is moved, tilted or brought closer, all its points move under one homography.
The points of a head do not, and a live face also changes (eyes, mouth). Two looks at the face half
a second apart are registered by the best homography; the differences that remain are the evidence.
The noise of five landmarks would hide them (docs/liveness.md), so corners of the aligned face are
followed instead.
"""

from collections import deque
from dataclasses import dataclass
from statistics import median

import cv2
import numpy as np
from numpy.typing import NDArray

from facegui.vision.align import Alignment, chip
from facegui.vision.types import Face, Floats, Frame, Pixels

SPAN_S = 0.5
"""How far two compared looks are apart: long enough for a head to turn visibly."""
_SPAN_AT_MOST_S = 1.2
_EVERY_S = 0.095  # looks closer together add nothing new
_LATER_EVERY_S = 0.24  # the same after a face has been watched for long
_LONG_S = 2.0
_MEMORY_S = 3.0
_SIDE_PX = 112
_SMALLEST_FACE_PX = 40  # below this only compression noise moves
# Landmarks in the gray chip: left eye, right eye, nose, mouth corners.
_POINTS: Floats = np.array(
    [(0.342, 0.362), (0.657, 0.360), (0.500, 0.541), (0.371, 0.725), (0.632, 0.723)], np.float32
)
_ALIGNMENT = Alignment(_SIDE_PX, _POINTS * np.float32(_SIDE_PX))
_INNER = slice(20, 94)  # the part that is visible in both looks
_CORNERS, _FEWEST = 60, 12
_ROUNDS = 2  # the second follows corners on registered looks, which is far more exact

Gray = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Motion:
    """The motion that the best homography does not explain; 0 for a flat picture.

    ``parallax`` is the distance of the corners from it (root mean square) as a share of the face's
    width, ``change`` is 1 − the correlation of the registered looks. Both are medians over the last
    seconds. ``comparisons`` counts the pairs of looks, ``watched_s`` is the time they span.
    """

    parallax: float
    change: float
    comparisons: int
    watched_s: float


class FaceMotion:
    """Watches one track; ``add`` once a frame."""

    def __init__(self) -> None:
        self._chips: deque[tuple[float, Gray]] = deque()
        self._found: deque[tuple[float, float, float]] = deque()

    def add(self, frame: Frame, face: Face) -> None:
        """Take the face's next look, unless the last one was a moment ago.

        Looks older than a few seconds are forgotten.
        """
        if self._chips and 0 <= frame.time_s - self._chips[-1][0] < self._wait_s - 1e-6:
            return
        if face.width < _SMALLEST_FACE_PX or not _inside(frame, face):
            return
        look, now_s = motion_chip(frame.pixels, face.landmarks), frame.time_s
        self._chips.append((now_s, look))
        while len(self._chips) > 1 and self._chips[1][0] <= now_s - SPAN_S:
            self._chips.popleft()
        before_s, before = self._chips[0]
        if SPAN_S <= now_s - before_s + 1e-6 <= _SPAN_AT_MOST_S:
            remainder = compare(before, look)
            if remainder is not None:
                self._found.append((now_s, *remainder))
        while self._found and self._found[0][0] < now_s - _MEMORY_S:
            self._found.popleft()

    @property
    def _wait_s(self) -> float:
        return _EVERY_S if self._watched_s < _LONG_S else _LATER_EVERY_S

    @property
    def _watched_s(self) -> float:
        return self._found[-1][0] - self._found[0][0] + SPAN_S if self._found else 0.0

    @property
    def motion(self) -> Motion | None:
        """The motion of the last seconds, None before the first comparison."""
        if not self._found:
            return None
        _, parallax, change = zip(*self._found, strict=True)
        return Motion(median(parallax), median(change), len(parallax), self._watched_s)


def motion_chip(pixels: Pixels, landmarks: Floats) -> Gray:
    """Cut out the aligned face as (112, 112) gray with even light and contrast.

    Otherwise a sheet that turns toward the light would count as a face that changes.
    """
    gray = cv2.cvtColor(chip(pixels, landmarks, _ALIGNMENT), cv2.COLOR_RGB2GRAY).astype(np.float32)
    detail = gray - cv2.GaussianBlur(gray, (0, 0), 7)
    contrast = np.sqrt(cv2.GaussianBlur(detail * detail, (0, 0), 7) + 16)
    return np.asarray(np.clip(128 + 40 * detail / contrast, 0, 255), np.uint8)


def compare(before: Gray, after: Gray) -> tuple[float, float] | None:
    """Return parallax and change between two chips, None when too few corners can be followed."""
    mask = np.zeros_like(before)
    mask[_INNER, _INNER] = 255
    corners = cv2.goodFeaturesToTrack(before, _CORNERS, 0.03, 4, mask=mask)
    if corners is None or len(corners) < _FEWEST:
        return None
    whole = np.eye(3)
    strayed = 0.0
    for _ in range(_ROUNDS):
        start, end = _followed(before, _registered(after, whole), corners)
        if len(start) < _FEWEST:
            return None
        step, _ = cv2.findHomography(start, end, cv2.LMEDS)
        if step is None:
            return None
        off = cv2.perspectiveTransform(start, step) - end
        strayed = float(np.sqrt((off**2).sum(axis=2).mean())) / _SIDE_PX
        whole = whole @ step
    return strayed, _change(before, _registered(after, whole))


def _inside(frame: Frame, face: Face) -> bool:
    """Whether the whole face is in the frame, whose edge does not move with a sheet."""
    margin = 0.1 * face.width
    low, high = face.box[:2] + margin, face.box[2:] - margin
    return bool((low >= 0).all() and high[0] <= frame.width and high[1] <= frame.height)


def _followed(before: Gray, after: Gray, corners: Floats) -> tuple[Floats, Floats]:
    """Follow corners there and back (Lucas-Kanade); those that do not come back are dropped."""
    there, found = _flow(before, after, corners)
    back, returned = _flow(after, before, there)
    near = np.linalg.norm(back - corners, axis=2)[:, 0] < 1
    kept = (found[:, 0] == 1) & (returned[:, 0] == 1) & near
    return corners[kept], there[kept]


def _flow(first: Gray, second: Gray, points: Floats) -> tuple[Floats, Gray]:
    nowhere = np.empty_like(points)
    moved, found, _ = cv2.calcOpticalFlowPyrLK(
        first, second, points, nowhere, winSize=(15, 15), maxLevel=2, criteria=(3, 12, 0.03)
    )
    return np.asarray(moved, np.float32), np.asarray(found, np.uint8)


def _registered(look: Gray, homography: NDArray[np.float64]) -> Gray:
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (_SIDE_PX, _SIDE_PX)
    warped = cv2.warpPerspective(
        look, homography, size, flags=flags, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(warped, np.uint8)


def _change(before: Gray, after: Gray) -> float:
    first, second = (
        cv2.GaussianBlur(look, (0, 0), 1.5)[_INNER, _INNER] for look in (before, after)
    )
    return 1.0 - float(cv2.matchTemplate(first, second, cv2.TM_CCOEFF_NORMED)[0, 0])
