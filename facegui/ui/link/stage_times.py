"""The time each stage took over the last seconds. No Qt in it."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass

_OVER_S = 3.0


@dataclass(frozen=True, slots=True)
class StageTime:
    """One stage: milliseconds a time, and the share (0..1) of the last seconds it was at work."""

    name: str
    each_ms: float
    busy: float


class StageTimes:
    """Keeps what was taken lately; times are seconds of any one clock."""

    def __init__(self) -> None:
        self._taken: deque[tuple[float, Mapping[str, float]]] = deque()

    def take(self, now_s: float, stage_ms: Mapping[str, float]) -> None:
        """Count one run: milliseconds by stage."""
        self._taken.append((now_s, stage_ms))
        self._forget(now_s)

    def of_late(self, now_s: float) -> tuple[StageTime, ...]:
        """Return the stages of the last seconds, in the order in which they came.

        A stage is often passed with nothing to do, as between two scans. So a time is the one that
        half of all its milliseconds were spent above: it forgets passing, and single stalls too
        where there is more work beside them.
        """
        self._forget(now_s)
        by_name: dict[str, list[float]] = {}
        for _, stage_ms in self._taken:
            for name, took_ms in stage_ms.items():
                by_name.setdefault(name, []).append(took_ms)
        return tuple(
            StageTime(name, _middle(took), sum(took) / 1000 / _OVER_S)
            for name, took in by_name.items()
        )

    def _forget(self, now_s: float) -> None:
        while self._taken and self._taken[0][0] < now_s - _OVER_S:
            self._taken.popleft()


def _middle(took_ms: list[float]) -> float:
    """Return the median, each value counting as much as it is large."""
    left = sum(took_ms) / 2
    for value in sorted(took_ms):
        left -= value
        if left <= 0:
            return value
    return 0.0
