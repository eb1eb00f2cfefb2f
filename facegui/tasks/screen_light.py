"""Screen light, an experiment: the screen changes its color, and the skin should follow.

Pure steps, ``state' = step(state, analysis)``. The colors come in a random order nobody could have
recorded; the mean color of the face, without its slow trend, is compared with them, and with the
same colors in other orders. **Measured on simulations only** (``tests/unit/tasks``). It can show
that something lit by this screen is in front of the camera, not that it lives: paper reflects as
well. No decision depends on it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from facegui.live.analysis import Analysis
from facegui.vision.subject import prominent
from facegui.vision.types import Face, Frame

Color = tuple[int, int, int]
"""Red, green, blue, 0..255."""
Series = NDArray[np.float64]

COLORS: tuple[Color, ...] = ((255, 150, 150), (150, 235, 150), (150, 170, 255), (255, 240, 150))
CHANGE_S = 0.6
"""Seconds each color stays: fewer than two changes a second, against a limit of three flashes
(WCAG 2.2, 2.3.1)."""
LENGTH = 14
_AWAY_S = 0.5
_FEWEST_LOOKS = 5 * LENGTH * CHANGE_S  # five a second
_LAGS_S = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5)  # delays of screen, camera and analysis together
ORDERS = 199
"""Other orders of the same colors, to compare with."""
_CHANCE = 0.01  # how rarely another sequence may fit as well
_MIDDLE = 0.5  # part of the face's box: cheeks and nose, no hair
_SEED = 20_261_122


class LightPhase(StrEnum):
    """Where it stands."""

    WAIT = "wait"
    RUN = "run"
    DONE = "done"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class ColorSample:
    """The mean color of a face, red, green, blue, 0..255, at a time of the source."""

    time_s: float
    color: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class ScreenLight:
    """The colors to be shown and what was seen of them; ``began_s`` is of the source."""

    colors: tuple[Color, ...]
    phase: LightPhase = LightPhase.WAIT
    began_s: float = 0.0
    seen_s: float = 0.0
    track: int | None = None
    samples: tuple[ColorSample, ...] = ()

    def color(self, time_s: float) -> Color | None:
        """Return the color to show at a time, None before the beginning and after the end."""
        at = int((time_s - self.began_s) / CHANGE_S)
        return (
            self.colors[at] if self.phase is LightPhase.RUN and 0 <= at < len(self.colors) else None
        )

    def progress(self, time_s: float) -> float:
        """How much of it is over, 0..1."""
        if self.phase is not LightPhase.RUN:
            return float(self.phase is LightPhase.DONE)
        return min(1.0, max(0.0, (time_s - self.began_s) / (CHANGE_S * len(self.colors))))


@dataclass(frozen=True, slots=True)
class Reflection:
    """How well the face followed the light.

    ``chance`` is the share of other orders of the same colors that fit as well, None when there
    were too few looks.
    """

    chance: float | None

    @property
    def seen(self) -> bool:
        """Whether the light was seen on the face."""
        return self.chance is not None and self.chance <= _CHANCE


def draw(choose: Callable[[Sequence[Color]], Color]) -> ScreenLight:
    """Draw the colors, none twice in a row; pass ``secrets.choice``."""
    colors: list[Color] = []
    for _ in range(LENGTH):
        colors.append(choose([one for one in COLORS if not colors or one != colors[-1]]))
    return ScreenLight(tuple(colors))


def step(state: ScreenLight, analysis: Analysis) -> ScreenLight:
    """Take in one frame. It begins with the first one that shows a single face."""
    if state.phase in (LightPhase.DONE, LightPhase.LOST):
        return state
    now_s = analysis.frame.time_s
    meant = prominent([seen.face for seen in analysis.faces])
    seen = next((one for one in analysis.faces if len(meant) == 1 and one.face is meant[0]), None)
    if state.phase is LightPhase.WAIT:
        if seen is None:
            return state
        state = replace(state, phase=LightPhase.RUN, began_s=now_s, seen_s=now_s, track=seen.track)
    if now_s - state.began_s >= CHANGE_S * len(state.colors):
        return replace(state, phase=LightPhase.DONE)
    if seen is None:
        return replace(state, phase=LightPhase.LOST) if now_s - state.seen_s > _AWAY_S else state
    if seen.track != state.track:
        return replace(state, phase=LightPhase.LOST)
    sample = ColorSample(now_s - state.began_s, skin_color(analysis.frame, seen.face))
    return replace(state, seen_s=now_s, samples=(*state.samples, sample))


def skin_color(frame: Frame, face: Face) -> tuple[float, float, float]:
    """Return the mean red, green and blue (0..255) of the middle of a face."""
    x1, y1, x2, y2 = (float(value) for value in face.box)
    across, down = (x2 - x1) * _MIDDLE / 2, (y2 - y1) * _MIDDLE / 2
    left, right = _within((x1 + x2) / 2, across, frame.width)
    top, bottom = _within((y1 + y2) / 2, down, frame.height)
    blue, green, red = frame.pixels[top:bottom, left:right].reshape(-1, 3).mean(axis=0)
    return float(red), float(green), float(blue)


def reflection(state: ScreenLight) -> Reflection:
    """Return how well the face followed the light, beside other orders of the same colors."""
    if state.phase is not LightPhase.DONE or len(state.samples) < _FEWEST_LOOKS:
        return Reflection(None)
    times = np.array([one.time_s for one in state.samples])
    trend, _ = np.linalg.qr(np.stack([times**power for power in range(3)], axis=1))
    skin = _tints(np.array([one.color for one in state.samples]))
    skin = _without(trend, skin)
    shown = np.array(state.colors, float)
    rng = np.random.default_rng(_SEED)
    own = _best(shown, times, skin, trend)
    others = [_best(rng.permutation(shown), times, skin, trend) for _ in range(ORDERS)]
    as_good = sum(one >= own for one in others)
    return Reflection((as_good + 1) / (ORDERS + 1))


def _best(shown: Series, times: Series, skin: Series, trend: Series) -> float:
    """Return the correlation at the delay where it is highest."""
    return max(_fit(shown, times - lag, skin, trend) for lag in _LAGS_S)


def _fit(shown: Series, times: Series, skin: Series, trend: Series) -> float:
    at = np.clip((times / CHANGE_S).astype(int), 0, len(shown) - 1)
    light = _without(trend, _tints(shown)[at])
    size = float(np.linalg.norm(light) * np.linalg.norm(skin))
    return float((light * skin).sum()) / size if size > 0 else 0.0


def _tints(colors: Series) -> Series:
    """Return (n, 3) colors as logarithms without brightness, which moves with everything."""
    logs = np.log(colors + 1.0)
    return np.asarray(logs - logs.mean(axis=1, keepdims=True))


def _without(trend: Series, values: Series) -> Series:
    """Return values (n, 3) without what a slow trend, an orthonormal basis (n, k), explains."""
    return np.asarray(values - trend @ (trend.T @ values))


def _within(middle: float, reach: float, size: int) -> tuple[int, int]:
    first = min(max(0, round(middle - reach)), size - 1)
    return first, max(first + 1, min(size, round(middle + reach)))
