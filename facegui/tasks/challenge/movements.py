"""The head movements that can be asked for, and how far each has been made, by the nose."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.text import say
from facegui.vision.types import Face


class Movement(StrEnum):
    """The movements; left and right are the person's own."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    CLOSER = "closer"
    BACK = "back"


TURNS = (Movement.LEFT, Movement.RIGHT, Movement.UP, Movement.DOWN)
"""The usual set."""
SIDEWAYS = (Movement.LEFT, Movement.RIGHT)
NODS = (Movement.UP, Movement.DOWN)
"""For people who cannot do one of the other two."""
LEANS = (Movement.CLOSER, Movement.BACK)
"""For people who cannot turn their head at all. A picture can be moved like that: what passes it
must also look live and must not move like a flat picture."""


WORDS = {
    Movement.LEFT: say("Turn your head to your left."),
    Movement.RIGHT: say("Turn your head to your right."),
    Movement.UP: say("Lift your chin."),
    Movement.DOWN: say("Lower your chin."),
    Movement.CLOSER: say("Come closer."),
    Movement.BACK: say("Move back."),
}


@dataclass(frozen=True, slots=True)
class NosePlace:
    """Where the nose is, in lengths of the line from between the eyes to the mouth, and the size.

    ``aside`` grows toward the right side of the picture, which is the person's left; ``down`` grows
    downward. Both stay as they are when a flat picture is moved, tilted or brought closer. ``size``
    is that line's length in frame pixels.
    """

    aside: float
    down: float
    size: float


def place_of(face: Face) -> NosePlace:
    """Return where the nose of a face is."""
    points = face.landmarks.astype(np.float64)
    eyes, mouth = points[:2].mean(axis=0), points[3:].mean(axis=0)
    axis, nose = mouth - eyes, points[2] - eyes
    square = max(float(axis @ axis), 1e-6)
    aside = (nose[0] * axis[1] - nose[1] * axis[0]) / square
    return NosePlace(float(aside), float(nose @ axis) / square, square**0.5)


# Turning a head also nods it a little, so that only the opposite and the stronger one are wrong.
RIVALS = {
    Movement.LEFT: (Movement.RIGHT,),
    Movement.RIGHT: (Movement.LEFT,),
    Movement.UP: (Movement.DOWN, Movement.LEFT, Movement.RIGHT),
    Movement.DOWN: (Movement.UP, Movement.LEFT, Movement.RIGHT),
    Movement.CLOSER: (Movement.BACK,),
    Movement.BACK: (Movement.CLOSER,),
}


LEAN = 0.2  # change in the face's size that counts as leaning; an instruction, not a rate


def turned(place: NosePlace, origin: NosePlace, limits: LivenessCalibration) -> float:
    """Return how far the head has turned to the person's left, 1 being enough."""
    return (place.aside - origin.aside) / limits.turn


def nodded(place: NosePlace, origin: NosePlace, limits: LivenessCalibration) -> float:
    """Return how far the chin was lowered, 1 being enough."""
    return (place.down - origin.down) / limits.nod
