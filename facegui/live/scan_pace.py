"""How often and how finely the whole frame is searched, so that the analysis keeps up.

Under load scans become rarer first, then coarser. Known faces are still followed in every frame,
and the picture on the screen is not affected.
"""

from dataclasses import dataclass, replace

from facegui.text import NOTHING, Sentence, say

_SCAN_EVERY_S = 0.2  # a new face is found within a quarter of a second
# By level: seconds between two scans, and the factor on the smallest face searched for.
_LEVELS = ((_SCAN_EVERY_S, 1.0), (0.35, 1.0), (0.6, 1.0), (0.6, 1.5), (1.0, 2.0))
_HALF_LIFE_S = 0.5  # of the remembered load
_LONGEST_STEP_S = 1.0  # between two frames; a longer time is a stall, or the clock was set
_BUSY, _LATE = 0.8, 0.2  # shares of busy time and of skipped frames that are too high
_CALM_BUSY, _CALM_LATE = 0.6, 0.05
_WORSE_AFTER_S = 1.0  # a level is kept for at least this long
_BETTER_AFTER_S, _LONGEST_CALM_S = 3.0, 48.0
_RELAPSE_S = 5.0


@dataclass(frozen=True, slots=True)
class Pace:
    """How the whole frame is searched.

    ``scan_every_s`` is the source time between scans while anything moves, ``min_face_px`` the
    smallest face in frame pixels (None: as configured). ``reason`` is a sentence when the search is
    reduced.
    """

    scan_every_s: float = _SCAN_EVERY_S
    min_face_px: int | None = None
    reason: Sentence = NOTHING


@dataclass(frozen=True, slots=True)
class Load:
    """The load of one frame: its source time, the analysis time, the frames skipped before it."""

    time_s: float
    took_s: float
    skipped: int


@dataclass(frozen=True, slots=True)
class ScanPace:
    """The recent load and the level chosen for it; 0 is the full search.

    ``busy`` is the share of source time spent on analysis, ``late`` the share of frames that were
    skipped. ``calm_after_s`` is how long the load must stay low before a higher level is tried; it
    grows when that was too much.
    """

    level: int = 0
    busy: float = 0.0
    late: float = 0.0
    time_s: float | None = None
    changed_s: float = 0.0
    restless_s: float = 0.0
    calm_after_s: float = _BETTER_AFTER_S
    rising: bool = False

    def step(self, load: Load) -> "ScanPace":
        """Take the load of a frame."""
        if self.time_s is None or load.time_s <= self.time_s:
            return ScanPace(self.level, time_s=load.time_s, changed_s=load.time_s)
        passed_s = min(load.time_s - self.time_s, _LONGEST_STEP_S)
        kept = 0.5 ** (passed_s / _HALF_LIFE_S)
        state = replace(
            self,
            busy=kept * self.busy + (1 - kept) * load.took_s / passed_s,
            late=kept * self.late + (1 - kept) * load.skipped / (load.skipped + 1),
            time_s=load.time_s,
        )
        if state.busy > _CALM_BUSY or state.late > _CALM_LATE:
            state = replace(state, restless_s=load.time_s)
        return state._adjusted(load.time_s)

    def pace(self, min_face_px: int) -> Pace:
        """Return the pace in force where ``min_face_px`` is configured."""
        every_s, larger = _LEVELS[self.level]
        if not self.level:
            return Pace(every_s)
        if larger == 1:
            reason = say(
                "The computer is busy: new faces are looked for every {every_s:.2g} s.",
                every_s=every_s,
            )
            return Pace(every_s, None, reason)
        smallest_px = round(min_face_px * larger)
        reason = say(
            "The computer is busy: new faces are looked for every {every_s:.2g} s, from {px} "
            "pixels on.",
            every_s=every_s,
            px=smallest_px,
        )
        return Pace(every_s, smallest_px, reason)

    def _adjusted(self, now_s: float) -> "ScanPace":
        since_s = now_s - self.changed_s
        too_much = self.busy > _BUSY and self.late > _LATE
        if too_much and self.level + 1 < len(_LEVELS) and since_s >= _WORSE_AFTER_S:
            relapse = self.rising and since_s < _RELAPSE_S
            wait_s = min(2 * self.calm_after_s, _LONGEST_CALM_S) if relapse else self.calm_after_s
            return replace(
                self, level=self.level + 1, changed_s=now_s, calm_after_s=wait_s, rising=False
            )
        calm_s = now_s - max(self.restless_s, self.changed_s)
        if self.level and calm_s >= self.calm_after_s:
            return replace(self, level=self.level - 1, changed_s=now_s, rising=True)
        return self
