"""A measured value with its interval, and how both are written as JSON.

A value that the data cannot give (no mated pair, no stranger) is NaN here and null in JSON.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite

from facegui.evaluation.bootstrap import Interval, rate_name


@dataclass(frozen=True, slots=True)
class Figure:
    """A value and the interval that should cover the truth; no interval without a value."""

    value: float
    interval: Interval | None = None

    def __post_init__(self) -> None:
        if not isfinite(self.value):
            object.__setattr__(self, "interval", None)

    @property
    def limits(self) -> list[float] | None:
        """Lower and upper limit, None without an interval."""
        return [self.interval.low, self.interval.high] if self.interval else None


def json_number(value: float) -> float | None:
    """Return ``value``, None where it is not finite: JSON has neither NaN nor infinity."""
    return value if isfinite(value) else None


def json_by_rate(figures: Mapping[float, Figure] | Mapping[float, float]) -> dict[str, object]:
    """Return the values under their rates' names, {"1e-2": 0.014}."""
    return {
        rate_name(rate): json_number(figure.value if isinstance(figure, Figure) else figure)
        for rate, figure in figures.items()
    }


def limits_by_rate(figures: Mapping[float, Figure]) -> dict[str, list[float] | None]:
    """Return the limits under their rates' names, {"1e-2": [0.008, 0.023]}."""
    return {rate_name(rate): figure.limits for rate, figure in figures.items()}
