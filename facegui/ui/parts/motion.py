"""Moves each face's frame smoothly between analyses, and fades it in and out. No Qt in it.

The frame on screen is newer than the analyzed one, so a face's velocity carries its box on.
"""

import math
from dataclasses import dataclass, field

import numpy as np

from facegui.live.analysis import Analysis, SeenFace
from facegui.vision.types import Floats

_SETTLE_S = 0.04  # time constant of approaching the target
_FADE_IN_S, _FADE_OUT_S = 0.12, 0.16
_KEPT_S = 0.2  # a face that is missed in a frame or two stays
_AHEAD_S = 0.3  # how far ahead a velocity is trusted
_BELIEF = 0.85
_STILL_PX = 0.25


@dataclass(slots=True, eq=False)
class Mover:
    """A moving face; ``box`` (4,) float32 in frame pixels, ``opacity`` 0..1."""

    seen: SeenFace
    box: Floats
    opacity: float = 0.0
    known_s: float = 0.0  # source time of its last analysis
    missed_s: float = 0.0
    speed: Floats = field(default_factory=lambda: np.zeros(4, np.float32))

    def follow(self, seen: SeenFace, time_s: float) -> bool:
        """Take a new analysis; return whether anything visible changes."""
        same = (
            seen.decision is self.seen.decision
            and seen.liveness == self.seen.liveness
            and self.opacity == 1
            and not self.missed_s
        )
        passed = time_s - self.known_s
        if 0 < passed < 1:
            speed = (seen.face.box - self.seen.face.box) / passed
            self.speed = np.asarray(0.5 * self.speed + 0.5 * speed, np.float32)
        self.seen, self.known_s, self.missed_s = seen, time_s, 0.0
        return not same or float(np.abs(self.aim(time_s) - self.box).max()) > _STILL_PX

    def aim(self, frame_s: float) -> Floats:
        """Return where the face should be in the frame on screen."""
        ahead = min(max(frame_s - self.known_s, 0.0), _AHEAD_S)
        return np.asarray(self.seen.face.box + _BELIEF * ahead * self.speed, np.float32)


class BoxMotion:
    """All faces on screen. ``step`` is called at every repaint while ``moving``."""

    def __init__(self) -> None:
        self._movers: dict[object, Mover] = {}
        self.moving = False

    @property
    def movers(self) -> tuple[Mover, ...]:
        """All faces to paint, largest first."""
        return tuple(self._movers.values())

    @property
    def keys(self) -> tuple[object, ...]:
        """The keys that identify them, in the same order."""
        return tuple(self._movers)

    def take(self, analysis: Analysis) -> None:
        """Take a new analysis: follow known tracks, begin new ones."""
        movers: dict[object, Mover] = {}
        moving = self.moving
        for number, seen in enumerate(analysis.faces):
            still = seen.track is None
            key: object = ("still", number) if still else seen.track
            mover = self._movers.pop(key, None)
            if mover is None or still:
                mover = Mover(seen, seen.face.box.copy(), 1.0 if still else 0.0)
            moving = mover.follow(seen, analysis.frame.time_s) or moving
            movers[key] = mover
        for key, gone in self._movers.items():
            if gone.seen.track is not None:
                gone.speed = np.zeros(4, np.float32)
                gone.missed_s = max(gone.missed_s, 1e-6)
                movers[key] = gone
            moving = True
        self._movers = movers
        self.moving = moving

    def step(self, passed_s: float, frame_s: float) -> None:
        """Move all faces by ``passed_s`` seconds towards the frame on screen, of ``frame_s``."""
        share = 1 - math.exp(-passed_s / _SETTLE_S)
        moving = False
        for key, mover in list(self._movers.items()):
            if mover.missed_s:
                mover.missed_s += passed_s
            leaving = mover.missed_s > _KEPT_S
            change = -passed_s / _FADE_OUT_S if leaving else passed_s / _FADE_IN_S
            mover.opacity = min(1.0, max(0.0, mover.opacity + change))
            if leaving and not mover.opacity:
                del self._movers[key]
                moving = True
                continue
            way = mover.aim(frame_s) - mover.box
            mover.box = np.asarray(mover.box + share * way, np.float32)
            unsettled = float(np.abs(way).max()) > _STILL_PX
            moving = moving or unsettled or mover.opacity < 1 or bool(mover.missed_s)
        self.moving = moving

    def clear(self) -> None:
        """Forget all faces."""
        self._movers = {}
        self.moving = False
