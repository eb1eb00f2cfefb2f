"""The time that each stage of a frame's analysis takes."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType


class Stages:
    """A stopwatch for one frame; a stage may be entered several times."""

    def __init__(self) -> None:
        self._took_ms: dict[str, float] = {}

    @property
    def took_ms(self) -> Mapping[str, float]:
        """Milliseconds by stage so far, read-only."""
        return MappingProxyType(dict(self._took_ms))

    @property
    def total_s(self) -> float:
        """Seconds of all stages together."""
        return sum(self._took_ms.values()) / 1000

    @contextmanager
    def timed(self, name: str) -> Iterator[None]:
        """Count the time spent inside towards a stage."""
        start = time.perf_counter()
        yield
        took_ms = (time.perf_counter() - start) * 1000
        self._took_ms[name] = self._took_ms.get(name, 0.0) + took_ms
