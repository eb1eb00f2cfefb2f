"""Rates of frames and analyses over the last two seconds, and times of stages. No Qt in it."""

from collections import deque
from collections.abc import Mapping

from facegui.live.scan_pace import Pace
from facegui.ui.link.live_state import Rates, StageTime

_OVER_S = 2.0
_STAGES_OVER_S = 3.0


class Pulse:
    """Counts frames and analyses. Times are seconds of any one clock."""

    def __init__(self) -> None:
        self._frames: deque[float] = deque()
        self._analyses: deque[tuple[float, float]] = deque()
        self._stages = StageTimes()
        self._pace: Pace | None = None

    def frame(self, now_s: float) -> None:
        """Count a frame."""
        self._frames.append(now_s)

    def analysis(self, now_s: float, stage_ms: Mapping[str, float], pace: Pace) -> None:
        """Count an analysis with the milliseconds of its stages; capture runs in another thread."""
        self._stages.take(now_s, stage_ms)
        self._pace = pace
        self._analyses.append(
            (now_s, sum(took for name, took in stage_ms.items() if name != "capture"))
        )

    def rates(self, now_s: float) -> Rates:
        """Return the rates of the last two seconds."""
        since = now_s - _OVER_S
        while self._frames and self._frames[0] < since:
            self._frames.popleft()
        while self._analyses and self._analyses[0][0] < since:
            self._analyses.popleft()
        times = [when for when, _ in self._analyses]
        took = sorted(ms for _, ms in self._analyses)
        median = took[len(took) // 2] if took else 0.0
        return Rates(
            _rate(list(self._frames)),
            _rate(times),
            median,
            self._stages.of_late(now_s) if times else (),
            self._pace if times else None,
        )


def _rate(times: list[float]) -> float:
    span = times[-1] - times[0] if len(times) > 1 else 0.0
    return (len(times) - 1) / span if span > 0 else 0.0


class StageTimes:
    """Keeps the stage times of the last seconds. Times are seconds of any one clock."""

    def __init__(self) -> None:
        self._taken: deque[tuple[float, Mapping[str, float]]] = deque()

    def take(self, now_s: float, stage_ms: Mapping[str, float]) -> None:
        """Count one run: milliseconds by stage."""
        self._taken.append((now_s, stage_ms))
        self._forget(now_s)

    def of_late(self, now_s: float) -> tuple[StageTime, ...]:
        """Return the stages of the last seconds, in the order of their first run.

        Many runs of a stage do nothing, as between two scans. So the time shown is the one above
        which half of all its milliseconds were spent. Idle runs do not count, and a single stall
        counts little beside real work.
        """
        self._forget(now_s)
        by_name: dict[str, list[float]] = {}
        for _, stage_ms in self._taken:
            for name, took_ms in stage_ms.items():
                by_name.setdefault(name, []).append(took_ms)
        return tuple(
            StageTime(name, _middle(took), sum(took) / 1000 / _STAGES_OVER_S)
            for name, took in by_name.items()
        )

    def _forget(self, now_s: float) -> None:
        while self._taken and self._taken[0][0] < now_s - _STAGES_OVER_S:
            self._taken.popleft()


def _middle(took_ms: list[float]) -> float:
    """Return the median of values that are weighted by their own size."""
    left = sum(took_ms) / 2
    for value in sorted(took_ms):
        left -= value
        if left <= 0:
            return value
    return 0.0
