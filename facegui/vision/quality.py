"""Is a face seen well enough for a decision? Named faults, each with its value and its limit.

Assessed right after detection, on a gray copy of the aligned face of at most 64 × 64 pixels. The
limits come from ``resources/calibration/quality.json``, which
``scripts/measure_quality.py`` makes.
"""

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, Self

import cv2
import numpy as np
from numpy.typing import NDArray

from facegui.paths import resource
from facegui.text import Sentence, join, say
from facegui.vision.align import FACE_POINTS, Alignment, chip, roll, similarity
from facegui.vision.recognizability import AT_ENROLL, AT_RECOGNIZE, Recognizability
from facegui.vision.types import Face, Floats, Frame

Gray = NDArray[np.float32]
Mask = NDArray[np.bool_]

_SIDE_PX = 64  # of 64 and 112, the one whose sharpness predicts misses better (AUC 0.926, 0.918)
_SMALLEST_SIDE_PX = 12
# Parts of a chip aligned by `FACE_POINTS`: left, top, right, bottom.
_HEAD = (0.14, 0.14, 0.86, 1.0)
_FACE = (0.14, 0.25, 0.86, 1.0)
_SKIN = (0.25, 0.32, 0.75, 0.92)  # brows to lips: no hair, hat or collar
_BURNED_OUT = 250  # luminance above which a pixel shows no shape
_WEIGHT_AT_LIMIT = 0.5


class Fault(StrEnum):
    """What can be wrong with the look of a face."""

    TOO_SMALL = "too_small"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    BLURRED = "blurred"
    TURNED_AWAY = "turned_away"
    PARTLY_OUTSIDE = "partly_outside"
    TURNED = "turned"
    COVERED = "covered"
    UNREADABLE = "unreadable"


class _Telling(NamedTuple):
    """How a fault is reported: the value's name in JSON, the sentence, the step of rounding."""

    name: str
    sentence: Callable[[float, float], Sentence]
    step: float
    hint: Sentence


_TOLD = {
    Fault.TOO_SMALL: _Telling(
        "face_px",
        lambda value, limit: say(
            "Too far away: face {value:.0f} pixels wide, needs {limit:.0f}.",
            value=value,
            limit=limit,
        ),
        1.0,
        say("Come closer."),
    ),
    Fault.TOO_DARK: _Telling(
        "brightness",
        lambda value, limit: say(
            "Too dark: brightness {value:.0f}, needs {limit:.0f}.", value=value, limit=limit
        ),
        1.0,
        say("More light."),
    ),
    Fault.TOO_BRIGHT: _Telling(
        "burned_out",
        lambda value, limit: say(
            "Too bright: {value:.0%} of the face is plain white, at most {limit:.0%} may be.",
            value=value,
            limit=limit,
        ),
        0.01,
        say("Less light."),
    ),
    Fault.BLURRED: _Telling(
        "sharpness",
        lambda value, limit: say(
            "Blurred: sharpness {value:.2f}, needs {limit:.2f}.", value=value, limit=limit
        ),
        0.01,
        say("Hold still."),
    ),
    Fault.TURNED_AWAY: _Telling(
        "turn",
        lambda value, limit: say(
            "Turned away: nose {value:.2f} off the middle, at most {limit:.2f} may be.",
            value=value,
            limit=limit,
        ),
        0.01,
        say("Look at the camera."),
    ),
    Fault.PARTLY_OUTSIDE: _Telling(
        "visible",
        lambda value, limit: say(
            "Partly outside the picture: {value:.0%} of the head visible, needs {limit:.0%}.",
            value=value,
            limit=limit,
        ),
        0.01,
        say("Move into the picture."),
    ),
    Fault.TURNED: _Telling(
        "roll",
        lambda value, limit: (
            say("Upside down: turned by {value:.0f}° in the picture.", value=value)
            if value > _UPSIDE_DOWN
            else say(
                "Turned in the picture: by {value:.0f}°, at most {limit:.0f}° may be.",
                value=value,
                limit=limit,
            )
        ),
        1.0,
        say("Turn the picture upright."),
    ),
    Fault.COVERED: _Telling(
        "uncovered",
        lambda value, limit: say(
            "Face covered: recognizability {value:.0f} of 100, needs {limit:.0f}.",
            value=value,
            limit=limit,
        ),
        1.0,
        say("Uncover the face."),
    ),
    Fault.UNREADABLE: _Telling(
        "readable",
        lambda value, limit: say(
            "Not readable as a face: recognizability {value:.0f} of 100, needs {limit:.0f}.",
            value=value,
            limit=limit,
        ),
        1.0,
        say("Show the face upright, sharp and lit."),
    ),
}
_UPSIDE_DOWN = 135.0


class _Component(NamedTuple):
    """A quality component of ISO/IEC 29794-5, and the values that are its 0 and its 100."""

    name: str
    worst: float
    best: float


_LEVELS = (0.0, AT_RECOGNIZE, AT_ENROLL, 100.0)
_COMPONENTS = {
    Fault.TOO_SMALL: _Component("inter_eye_distance", 0.0, 112.0),
    Fault.TOO_DARK: _Component("under_exposure_prevention", 0.0, 110.0),
    Fault.TOO_BRIGHT: _Component("over_exposure_prevention", 1.0, 0.0),
    Fault.BLURRED: _Component("sharpness", 0.0, 0.7),
    Fault.TURNED_AWAY: _Component("head_pose_yaw", 1.0, 0.0),
    Fault.PARTLY_OUTSIDE: _Component("crop_of_the_face_image", 0.0, 1.0),
    Fault.TURNED: _Component("head_pose_roll", 180.0, 0.0),
    Fault.COVERED: _Component("face_occlusion_prevention", 0.0, 100.0),
    Fault.UNREADABLE: _Component("unified_quality_score", 0.0, 100.0),
}
OF_EMBEDDING = (Fault.COVERED, Fault.UNREADABLE)
_HIGH = (Fault.TOO_BRIGHT, Fault.TURNED_AWAY, Fault.TURNED)  # too much of these is the fault


@dataclass(frozen=True, slots=True)
class Measure:
    """One value with its limit: ``low`` is the least, ``high`` the most that is allowed.

    ``good``, in the same unit, is the value beyond which nothing improves.
    """

    fault: Fault
    value: float
    low: float | None
    high: float | None
    good: float

    @property
    def ok(self) -> bool:
        """Whether the value is within its limit."""
        return self._beyond <= 0

    @property
    def severity(self) -> float:
        """How far the value is beyond the limit, as a share of it; 0 when it is within."""
        return max(0.0, self._beyond / max(self._limit, 1e-6))

    @property
    def weight(self) -> float:
        """0 beyond the limit, then a straight line from 0.5 at the limit to 1 where it is good."""
        if not self.ok:
            return 0.0
        span = abs(self.good - self._limit)
        risen = min(1.0, -self._beyond / span) if span else 1.0
        return _WEIGHT_AT_LIMIT + (1 - _WEIGHT_AT_LIMIT) * risen

    @property
    def words(self) -> Sentence:
        """The fault with value, limit and what to do, for a measure that is not ok.

        The value is rounded away from the limit, so that it never reads as if it were within.
        """
        told = _TOLD[self.fault]
        steps = round(self.value / told.step, 6)
        value = told.step * (math.ceil(steps) if self.low is None else math.floor(steps))
        return join(told.sentence(value, self._limit), told.hint)

    @property
    def _limit(self) -> float:
        limit = self.high if self.low is None else self.low
        return 0.0 if limit is None else limit

    @property
    def _beyond(self) -> float:
        if self.low is None:
            return self.value - self._limit
        return self._limit - self.value


@dataclass(frozen=True, slots=True)
class Quality:
    """All measures of one face in one frame.

    One for every `Fault`; those of the embedding are missing before there is one (`with_embedding`)
    and where its encoder cannot tell.
    """

    measures: tuple[Measure, ...]

    @property
    def faults(self) -> tuple[Measure, ...]:
        """Measures out of limits, worst first; those of the embedding last: the others cause them.

        A dark face looks covered to an encoder.
        """
        wrong = (measure for measure in self.measures if not measure.ok)
        return tuple(sorted(wrong, key=lambda one: (one.fault in OF_EMBEDDING, -one.severity)))

    @property
    def hindering(self) -> tuple[Measure, ...]:
        """Faults for which nothing is decided at all, worst first.

        Those of the embedding are not among them: they explain why somebody is not recognized.
        What resembles an enrolled person as much as a name needs keeps it.
        """
        return tuple(one for one in self.faults if one.fault not in OF_EMBEDDING)

    @property
    def weight(self) -> float:
        """How much this look at the face should count in an average over a track, 0..1.

        The product of the weights of what was seen: 0 when a limit is missed, 1 when all are good.
        """
        return math.prod(one.weight for one in self.measures if one.fault not in OF_EMBEDDING)

    @property
    def values(self) -> dict[str, float]:
        """The measured values by name, as a gallery sample keeps them."""
        return {_TOLD[one.fault].name: round(one.value, 4) for one in self.measures}

    def as_json(self) -> dict[str, Any]:
        """Values by name, ``faults``, worst first, and ``components`` (see `components`)."""
        faults = [str(one.fault) for one in self.faults]
        return {**self.values, "faults": faults, "components": components(self.values)}


@dataclass(frozen=True, slots=True)
class QualityLimits:
    """A limit for each fault: ``recognize`` for an answer, ``enroll`` for a gallery picture."""

    recognize: Mapping[Fault, float]
    enroll: Mapping[Fault, float]

    @classmethod
    def load(cls, path: Path | None = None) -> Self:
        """Read the limits from a calibration file, the shipped one when ``path`` is None."""
        path = path or resource("calibration", "quality.json")
        limits = json.loads(path.read_text(encoding="utf-8"))["limits"]
        recognize, enroll = (
            {fault: float(limits[purpose][fault]) for fault in Fault if fault not in OF_EMBEDDING}
            for purpose in ("recognize", "enroll")
        )
        # The scale of recognizability is made so that its limits are the same for every encoder.
        recognize |= dict.fromkeys(OF_EMBEDDING, AT_RECOGNIZE)
        enroll |= dict.fromkeys(OF_EMBEDDING, AT_ENROLL)
        return cls(recognize, enroll)


def components(
    values: Mapping[str, float], limits: QualityLimits | None = None
) -> dict[str, float]:
    """Return measured values as quality components of ISO/IEC 29794-5, 0..100, by their names.

    Each is 50 at the limit of recognizing and 60 at that of enrolling, in straight lines to the
    worst (0) and the best (100) there is. The names are the standard's; the measures behind them
    are this program's, so values are not those of another implementation. What was not measured is
    missing.
    """
    limits = limits or _shipped()
    told: dict[str, float] = {}
    for fault, component in _COMPONENTS.items():
        value = values.get(_TOLD[fault].name)
        if value is None:
            continue
        points = (component.worst, limits.recognize[fault], limits.enroll[fault], component.best)
        rising = np.array(points) * (-1 if component.worst > component.best else 1)
        value = -value if component.worst > component.best else value
        told[component.name] = round(float(np.interp(value, rising, _LEVELS)), 1)
    return told


@cache
def _shipped() -> QualityLimits:
    return QualityLimits.load()


def assess(frame: Frame, face: Face, limits: QualityLimits, *, enrolling: bool = False) -> Quality:
    """Measure one face; ``enrolling`` asks for the stricter limits of a gallery picture."""
    return Quality(_measures(_readings(frame, face), limits, enrolling))


def with_embedding(
    quality: Quality,
    embedding: Floats,
    recognizability: Recognizability | None,
    limits: QualityLimits,
    *,
    enrolling: bool = False,
) -> Quality:
    """Add what the embedding (D,) of the face tells; an encoder may not be able to tell."""
    if recognizability is None:
        return quality
    values = recognizability.values(embedding)
    readings = {fault: values[fault] for fault in OF_EMBEDDING if fault in values}
    others = tuple(one for one in quality.measures if one.fault not in readings)
    return Quality(others + _measures(readings, limits, enrolling))


def _measures(
    readings: Mapping[Fault, float], limits: QualityLimits, enrolling: bool
) -> tuple[Measure, ...]:
    asked = limits.enroll if enrolling else limits.recognize
    return tuple(
        Measure(
            fault,
            value,
            None if fault in _HIGH else asked[fault],
            asked[fault] if fault in _HIGH else None,
            limits.enroll[fault],
        )
        for fault, value in readings.items()
    )


def weight_of(values: Mapping[str, float], limits: QualityLimits) -> float:
    """Return `Quality.weight` of values that a gallery sample keeps; missing ones count as good."""
    measures = []
    for fault, told in _TOLD.items():
        if told.name in values:
            limit, high = limits.recognize[fault], fault in _HIGH
            low, most = (None, limit) if high else (limit, None)
            measures.append(Measure(fault, values[told.name], low, most, limits.enroll[fault]))
    return math.prod(measure.weight for measure in measures)


def _readings(frame: Frame, face: Face) -> dict[Fault, float]:
    gray, inside = _gray_chip(frame, face.landmarks)
    skin, seen = _part(gray, _SKIN), _part(inside, _SKIN)
    luminance = skin[seen] if seen.any() else skin.ravel()
    return {
        Fault.TOO_SMALL: face.width,
        Fault.TOO_DARK: float(luminance.mean()),
        Fault.TOO_BRIGHT: float((luminance >= _BURNED_OUT).mean()),
        Fault.BLURRED: _sharpness(_part(gray, _FACE)),
        Fault.TURNED_AWAY: _turn(face.landmarks),
        Fault.PARTLY_OUTSIDE: float(_part(inside, _HEAD).mean()),
        Fault.TURNED: abs(roll(face.landmarks)),
    }


def _gray_chip(frame: Frame, landmarks: Floats) -> tuple[Gray, Mask]:
    """Luminance of the aligned face, (side, side) float32 in 0..255, and which pixels are picture.

    Never larger than the face in the frame, so that a small face does not count as blurred.
    """
    matrix = similarity(landmarks, FACE_POINTS)
    native_px = 1 / max(math.hypot(matrix[0, 0], matrix[1, 0]), 1e-6)
    side = int(min(max(round(native_px), _SMALLEST_SIDE_PX), _SIDE_PX))
    pixels = chip(frame.pixels, landmarks, Alignment(side, FACE_POINTS * np.float32(side)))
    gray = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32)
    back = cv2.invertAffineTransform(matrix)
    steps = (np.arange(side) + 0.5) / side
    x = back[0, 0] * steps[None, :] + (back[0, 1] * steps[:, None] + back[0, 2])
    y = back[1, 0] * steps[None, :] + (back[1, 1] * steps[:, None] + back[1, 2])
    return gray, (x >= -0.5) & (y >= -0.5) & (x < frame.width) & (y < frame.height)


def _part(whole: NDArray[Any], part: tuple[float, float, float, float]) -> NDArray[Any]:
    left, top, right, bottom = (round(share * len(whole)) for share in part)
    return whole[top:bottom, left:right]


def _sharpness(gray: Gray) -> float:
    """The share of fine variation that another blur would remove, 0..1, in the worse direction.

    Crété-Roffet et al. 2007, "The Blur Effect", where blur is one minus this. Contrast and
    brightness cancel out, and the worse direction shows motion.
    """
    # The paper's nine pixels on a full-size chip, and the same part of a smaller face. With three,
    # every tiny face would count as blurred.
    reach = max(5, 2 * math.ceil((len(gray) * 9 / 48 - 1) / 2) + 1)
    return min(_kept(gray, (reach, 1), 1), _kept(gray, (1, reach), 0))


def _kept(gray: Gray, kernel: tuple[int, int], axis: int) -> float:
    steps = np.abs(np.diff(gray, axis=axis))
    blurred_steps = np.abs(np.diff(cv2.blur(gray, kernel), axis=axis))
    removed = np.maximum(0, steps - blurred_steps).sum()
    return float(removed / (steps.sum() + 1e-3))


def _turn(landmarks: Floats) -> float:
    """Distance of the nose from the line between eyes and mouth, in lengths of that line.

    Where the nose lies along the line (looking up or down) is left out: misses in LFW do not
    depend on it.
    """
    eyes, mouth = landmarks[:2].mean(axis=0), landmarks[3:].mean(axis=0)
    axis, nose = mouth - eyes, landmarks[2] - eyes
    across = float(nose[0] * axis[1] - nose[1] * axis[0])
    return abs(across) / max(float(axis @ axis), 1e-6)
