"""Thresholds of liveness, read from a file and never from constants in code.

``scripts/calibrate_liveness.py`` makes the file; a self-test on the user's own camera may make a
better one. It holds thresholds and rates, no data of a person.
"""

import json
from dataclasses import MISSING, asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Self

from facegui import atomic
from facegui.errors import FREE_SPACE, FaceGuiError, writing_to
from facegui.matching.look_test import LookTest
from facegui.paths import resource
from facegui.private import make_inner
from facegui.text import say

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class LivenessCalibration:
    """Thresholds of liveness.

    A passive score of ``live_from`` or more looks live, one below ``attack_below`` looks like an
    attack. A face with both less than ``parallax`` and less than ``change`` moves like a flat
    picture. A stream is decided after ``watch_s`` seconds at the earliest, by the sequential test
    of `LookTest` with ``slope``, ``cap``, ``apart_s``, ``false_live`` and ``false_attack``. In a
    challenge the nose must leave its
    place by ``turn`` sideways or ``nod`` up or down, in lengths of the line from eyes to mouth, and
    a face counts as looking straight within ``straight`` parts of that; ``step`` is how far it may
    jump between two looks in such parts.
    """

    live_from: float
    attack_below: float
    parallax: float
    change: float
    watch_s: float
    turn: float
    nod: float
    straight: float
    step: float
    # Missing in files from before the test was sequential.
    slope: float = 1.0
    cap: float = 2.0
    apart_s: float = 0.5
    false_live: float = 0.001
    false_attack: float = 0.01

    def __post_init__(self) -> None:
        if not 0 <= self.attack_below <= self.live_from <= 1:
            raise ValueError("attack_below and live_from lie between 0 and 1, in this order")
        if min(self.parallax, self.change, self.watch_s, self.turn, self.nod) <= 0:
            raise ValueError("thresholds of motion and pose are above 0")
        if min(self.slope, self.cap, self.apart_s) <= 0:
            raise ValueError("what a look counts for is above 0")
        if not (0 < self.false_live < 0.5 and 0 < self.false_attack < 0.5):
            raise ValueError("error rates of liveness lie between 0 and 0.5")

    @property
    def test(self) -> LookTest:
        """The sequential test of looks."""
        return LookTest(
            self.live_from,
            self.slope,
            self.cap,
            self.apart_s,
            self.false_live,
            self.false_attack,
        )

    def with_live_from(self, live_from: float) -> Self:
        """Return the same thresholds with another passive threshold."""
        attack_below = min(self.attack_below, live_from)
        return replace(self, live_from=live_from, attack_below=attack_below)

    def save(self, path: Path) -> None:
        """Write a file that `load` reads. Raises FaceGuiError when the folder refuses."""
        document = {"format": _FORMAT, "thresholds": asdict(self)}
        with writing_to(path, FREE_SPACE):
            make_inner(path.parent)
            atomic.write(path, json.dumps(document, indent=1))

    @classmethod
    def load(cls, path: Path | None = None) -> Self:
        """Read a calibration file, the shipped one when ``path`` is None.

        Raises FaceGuiError when there is none or it is damaged.
        """
        path = path or resource("calibration", "liveness.json")
        try:
            return cls.from_json(json.loads(path.read_text("utf-8")))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise FaceGuiError(
                say(
                    "The liveness calibration {name} cannot be used: {error}.",
                    name=path.name,
                    error=error,
                ),
                say(
                    "Install FaceGUI again, or make the file anew with "
                    "scripts/calibrate_liveness.py."
                ),
            ) from error

    @classmethod
    def from_json(cls, document: dict[str, Any]) -> Self:
        """Build from the file's contents. Raises ValueError, KeyError or TypeError."""
        if document["format"] != _FORMAT:
            raise ValueError(f"format {document['format']} is not known")
        limits = document["thresholds"]
        known = [one for one in fields(cls) if one.name in limits or one.default is MISSING]
        return cls(**{one.name: float(limits[one.name]) for one in known})
