"""Is a face seen well enough for a decision? Named faults, each with its value and its limit.

Assessed right after detection, by what `readings.py` measures; what the embedding tells comes when
there is one. The limits come from ``resources/calibration/quality.json``, which
``scripts/measure_quality.py`` makes.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, Self

import numpy as np

from facegui.paths import resource
from facegui.vision.faults import OF_EMBEDDING, TOO_MUCH, Fault, Measure, value_name
from facegui.vision.readings import readings
from facegui.vision.recognizability import AT_ENROLL, AT_RECOGNIZE, Recognizability
from facegui.vision.types import Face, Floats, Frame


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
    def uncovered(self) -> float | None:
        """How clear of coverings the face is, 0..100; None where nobody could tell."""
        found = (one.value for one in self.measures if one.fault is Fault.COVERED)
        return next(found, None)

    @property
    def values(self) -> dict[str, float]:
        """The measured values by name, as a gallery sample keeps them."""
        return {value_name(one.fault): round(one.value, 4) for one in self.measures}

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
        # Recognizability is scaled so that its limits are the same for every encoder.
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
        value = values.get(value_name(fault))
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
    return Quality(_measures(readings(frame, face), limits, enrolling))


def with_embedding(
    quality: Quality,
    embedding: Floats,
    recognizability: Recognizability | None,
    limits: QualityLimits,
    *,
    enrolling: bool = False,
    mirrored: float = 1.0,
) -> Quality:
    """Add what the embedding (D,) of the face tells; an encoder may not be able to tell.

    ``mirrored``, where it was looked at, is how alike the face and its mirror image are, as
    `Engine.encode_both` tells.
    """
    if recognizability is None:
        return quality
    values = recognizability.values(embedding)
    if Fault.COVERED in values:
        values[Fault.COVERED] = min(values[Fault.COVERED], recognizability.symmetry(mirrored))
    told = {fault: values[fault] for fault in OF_EMBEDDING if fault in values}
    others = tuple(one for one in quality.measures if one.fault not in told)
    return Quality(others + _measures(told, limits, enrolling))


def _measures(
    values: Mapping[Fault, float], limits: QualityLimits, enrolling: bool
) -> tuple[Measure, ...]:
    asked = limits.enroll if enrolling else limits.recognize
    return tuple(
        Measure(
            fault,
            value,
            None if fault in TOO_MUCH else asked[fault],
            asked[fault] if fault in TOO_MUCH else None,
            limits.enroll[fault],
        )
        for fault, value in values.items()
    )


def weight_of(values: Mapping[str, float], limits: QualityLimits) -> float:
    """Return `Quality.weight` of values that a gallery sample keeps; missing ones count as good."""
    measures = []
    for fault in Fault:
        name = value_name(fault)
        if name in values:
            limit, high = limits.recognize[fault], fault in TOO_MUCH
            low, most = (None, limit) if high else (limit, None)
            measures.append(Measure(fault, values[name], low, most, limits.enroll[fault]))
    return math.prod(measure.weight for measure in measures)
