"""Rates of frames and analyses over the last two seconds. No Qt in it."""

from collections import deque
from collections.abc import Mapping

from facegui.live.scan_pace import Pace
from facegui.ui.link.live_state import Rates
from facegui.ui.link.stage_times import StageTimes

_OVER_S = 2.0


class Pulse:
    """Counts what arrives; times are seconds of any one clock."""

    def __init__(self) -> None:
        self._frames: deque[float] = deque()
        self._analyses: deque[tuple[float, float]] = deque()
        self._stages = StageTimes()
        self._pace: Pace | None = None

    def frame(self, now_s: float) -> None:
        """Count a frame."""
        self._frames.append(now_s)

    def analysis(self, now_s: float, stage_ms: Mapping[str, float], pace: Pace) -> None:
        """Count an analysis with the milliseconds of its stages; capture is another thread's."""
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
