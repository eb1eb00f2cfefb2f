"""Small charts as SVG text: lines, steps and points over linear or logarithmic axes.

Written by hand, since a plotting library is forty times the size of what a report needs. Only what
SVG Tiny knows is used, so that Qt draws the same as a browser.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import pairwise
from math import floor, isfinite, log10

from facegui.text import say

WIDTH, HEIGHT = 520, 340
_LEFT, _RIGHT, _TOP, _BOTTOM = 62, 26, 52, 74
_COLORS = ("#2f6fde", "#d9822b", "#3a9b6c", "#8a56c9")
_INK, _QUIET, _GRID = "#22262b", "#5c6670", "#dfe3e8"


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis: ``low`` to ``high``; a logarithmic one shows decades and cuts below ``low``.

    ``percent`` labels shares as percentages, ``whole`` only whole numbers; ``told`` says labels in
    another language. Raises ValueError for a range that is empty, or not positive on a logarithmic
    axis.
    """

    title: str
    low: float
    high: float
    log: bool = False
    percent: bool = False
    whole: bool = False
    told: Callable[[str], str] = str

    def __post_init__(self) -> None:
        if not self.low < self.high or (self.log and self.low <= 0):
            raise ValueError("an axis goes from a lower to a higher value, above 0 for decades")

    def place(self, value: float) -> float:
        """Position of a value along the axis, 0 to 1; beyond the ends it is the end."""
        value = min(max(value, self.low), self.high)
        if self.log:
            return log10(value / self.low) / log10(self.high / self.low)
        return (value - self.low) / (self.high - self.low)

    def ticks(self) -> tuple[float, ...]:
        """Values that get a line and a label."""
        if self.log:
            first, last = round(log10(self.low) - 0.499), round(log10(self.high) + 0.499)
            decades = (10.0**power for power in range(first, last + 1))
            return tuple(
                tick for tick in decades if self.low <= tick * 1.0001 and tick <= self.high
            )
        step = _step((self.high - self.low) / 5)
        if self.whole:
            step = max(1.0, step)
        first = floor(self.low / step - 1e-9) + 1 if self.low % step else round(self.low / step)
        count = floor(self.high / step + 1e-9)
        return tuple(step * at for at in range(int(first), int(count) + 1))

    def label(self, value: float) -> str:
        """Text of a tick."""
        if self.percent:
            return self.told(say("{share:.6g} %", share=100 * value))
        return self.told(say("{value:,.7g}", value=value))


@dataclass(frozen=True, slots=True)
class Series:
    """Points (x, y) joined by a line, in steps, or marked by dots; NaN points are left out."""

    title: str
    points: Sequence[tuple[float, float]]
    steps: bool = False
    dots: bool = False
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart before it is drawn, so that its words can still be translated."""

    title: str
    x: Axis
    y: Axis
    series: Sequence[Series]

    @property
    def svg(self) -> str:
        """The chart as an SVG document."""
        return chart(self.title, self.x, self.y, self.series)

    def told(self, shown: Callable[[str], str]) -> "Drawing":
        """Return the same chart with the words that ``shown`` gives for its own."""
        return Drawing(
            shown(self.title),
            replace(self.x, title=shown(self.x.title), told=shown),
            replace(self.y, title=shown(self.y.title), told=shown),
            [replace(one, title=shown(one.title)) for one in self.series],
        )


def chart(title: str, x: Axis, y: Axis, series: Sequence[Series]) -> str:
    """Return one chart as an SVG document."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="11">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        _text(_LEFT, 20, title, size=13, color=_INK),
    ]
    for tick in x.ticks():
        at = _x(x, tick)
        parts.append(_line(at, _TOP, at, HEIGHT - _BOTTOM, _GRID))
        parts.append(_text(at, HEIGHT - _BOTTOM + 16, x.label(tick), anchor="middle"))
    for tick in y.ticks():
        at = _y(y, tick)
        parts.append(_line(_LEFT, at, WIDTH - _RIGHT, at, _GRID))
        parts.append(_text(_LEFT - 6, at + 4, y.label(tick), anchor="end"))
    parts.append(_text((_LEFT + WIDTH - _RIGHT) / 2, HEIGHT - _BOTTOM + 34, x.title, "middle"))
    parts.append(_text(6, _TOP - 14, y.title))
    for number, one in enumerate(series):
        parts.append(_drawn(one, x, y, _COLORS[number % len(_COLORS)]))
    parts.append(_legend(series))
    return "\n".join([*filter(None, parts), "</svg>"])


def _drawn(series: Series, x: Axis, y: Axis, color: str) -> str:
    places = [
        (_x(x, at), _y(y, value)) for at, value in series.points if isfinite(at) and isfinite(value)
    ]
    if series.dots:
        return "".join(
            f'<circle cx="{at:.1f}" cy="{value:.1f}" r="3.5" fill="{color}"/>'
            for at, value in places
        )
    if series.steps:
        places = [
            corner
            for before, after in pairwise(places)
            for corner in (before, (after[0], before[1]))
        ] + places[-1:]
    if len(places) < 2:
        return ""
    points = " ".join(f"{at:.1f},{value:.1f}" for at, value in _thinned(places))
    dash = ' stroke-dasharray="5 4"' if series.dashed else ""
    return f'<polyline points="{points}" fill="none" stroke="{color}" stroke-width="1.8"{dash}/>'


def _thinned(places: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Leave out what lies within a quarter of a pixel of the point before."""
    kept = places[:1]
    for place in places[1:-1]:
        if abs(place[0] - kept[-1][0]) + abs(place[1] - kept[-1][1]) >= 0.25:
            kept.append(place)
    return kept + places[-1:]


def _legend(series: Sequence[Series]) -> str:
    parts, at = [], float(_LEFT)
    for number, one in enumerate(series):
        if one.title:
            color = _COLORS[number % len(_COLORS)]
            parts.append(
                f'<rect x="{at:.0f}" y="{HEIGHT - 22}" width="10" height="10" fill="{color}"/>'
            )
            parts.append(_text(at + 15, HEIGHT - 13, one.title))
            at += 34 + 7.6 * len(one.title)
    return "".join(parts)


def _x(axis: Axis, value: float) -> float:
    return _LEFT + axis.place(value) * (WIDTH - _LEFT - _RIGHT)


def _y(axis: Axis, value: float) -> float:
    return HEIGHT - _BOTTOM - axis.place(value) * (HEIGHT - _TOP - _BOTTOM)


def _step(about: float) -> float:
    """Next of 1, 2 and 5 times a power of ten."""
    power = 10.0 ** floor(log10(about))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= about * 0.999)


def _line(x1: float, y1: float, x2: float, y2: float, color: str) -> str:
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{color}" '
        'stroke-width="1"/>'
    )


def _text(
    x: float, y: float, text: str, anchor: str = "start", *, size: int = 11, color: str = _QUIET
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" '
        f'fill="{color}">{escape(text)}</text>'
    )
