"""Which way up a picture is, when nothing in the file says so: the way its faces are found best.

The detector knows upright faces. In a picture on its side or on its head it finds none, or finds
something with a lower score and landmarks of an upright face that is not there (half of all
pictures turned by 180 degrees). A turned picture is therefore scanned again in the other three
ways, but only when no face of the first scan is beyond doubt.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from facegui.vision.align import roll
from facegui.vision.types import Face, Frame

Detect = Callable[[Frame], tuple[Face, ...]]

# 98 of 100 plain faces score more, 4 of 100 of them upside down, 1 of 100 on their side.
_CLEAR_SCORE = 0.998
# Degrees of tilt at most: for a face in an upright picture, and for one that makes us turn the
# picture. A head tilted by 45 degrees is no reason to turn it.
_TILTED, _STRAIGHT = 60.0, 40.0
_LEAD = 1.5  # by which the score's logit must be better for a picture to be turned
_OTHERS = (2, 1, 3)


@dataclass(frozen=True, slots=True, eq=False)
class Upright:
    """A picture brought upright by ``quarters`` (clockwise), and its faces, largest first."""

    frame: Frame
    faces: tuple[Face, ...]
    quarters: int = 0


def turned(frame: Frame, quarters: int) -> Frame:
    """Return the frame rotated clockwise by this many quarter turns."""
    if not quarters % 4:
        return frame
    pixels = np.ascontiguousarray(np.rot90(frame.pixels, -quarters))
    return Frame(pixels, frame.source, frame.index, frame.time_s)


def halved(frame: Frame) -> Frame:
    """Return the frame at half its size, in which a scan takes a quarter of the time."""
    size = max(1, frame.width // 2), max(1, frame.height // 2)
    pixels = np.asarray(cv2.resize(frame.pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    return Frame(pixels, frame.source, frame.index, frame.time_s)


def clear(faces: Sequence[Face], score: float = _CLEAR_SCORE) -> bool:
    """Tell whether faces show beyond doubt that their picture is upright."""
    return any(
        abs(roll(face.landmarks)) <= _TILTED and face.detection_score >= score for face in faces
    )


def upright(frame: Frame, detect: Detect, *, always: bool = False) -> Upright:
    """Find the faces of a picture, and turn it when they are seen better another way up.

    One scan where the first one leaves no doubt, four otherwise or ``always``.
    """
    faces = detect(frame)
    if clear(faces) and not always:
        return Upright(frame, faces)
    best, least = Upright(frame, faces), _evidence(faces, _TILTED) + _LEAD
    for quarters in _OTHERS:
        other = turned(frame, quarters)
        found = detect(other)
        if _evidence(found, _STRAIGHT) > least:
            best, least = Upright(other, found, quarters), _evidence(found, _STRAIGHT)
    return best


def _evidence(faces: Sequence[Face], tilt: float) -> float:
    """Logit of the best score among faces tilted by less; a face of any size counts."""
    scores = [face.detection_score for face in faces if abs(roll(face.landmarks)) <= tilt]
    best = min(max(scores, default=0.0), 1 - 1e-6)
    return math.log(max(best, 1e-6) / (1 - best))
