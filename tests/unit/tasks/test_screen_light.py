"""Screen light on simulated faces: with a reflection it is seen, without one it hardly ever is."""

import random
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest

from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Decision, Verdict
from facegui.tasks.screen_light import (
    CHANGE_S,
    COLORS,
    LENGTH,
    Color,
    LightPhase,
    ScreenLight,
    draw,
    reflection,
    skin_color,
    step,
)
from facegui.vision.quality import Quality
from facegui.vision.types import Face, Frame

pytestmark = pytest.mark.slow


FPS = 12
SKIN = np.array([198.0, 150.0, 128.0])  # red, green, blue
Lit = Callable[[ScreenLight, float], Color | None]


def drawn(seed: int) -> ScreenLight:
    return draw(random.Random(seed).choice)  # noqa: S311 repeatable


def scene(rgb: np.ndarray, time_s: float, faces: int = 1, track: int = 1) -> Analysis:
    pixels = np.empty((30, 60, 3), np.uint8)
    pixels[:] = np.clip(np.rint(rgb[..., ::-1]), 0, 255).astype(np.uint8)
    pixels.flags.writeable = False
    seen = tuple(
        SeenFace(
            Face(np.array([5 + 27 * at, 2, 25 + 27 * at, 28], np.float32),
                 np.zeros((5, 2), np.float32), 1.0),
            Quality(()), Decision(Verdict.UNSURE, 0.4, ()), np.zeros(4, np.float32), track + at,
        )
        for at in range(faces)
    )  # fmt: skip
    return Analysis(Frame(pixels, "camera", 0, time_s), seen)


def play(
    light: ScreenLight, seed: int, strength: float, lit_by: Lit | None = None, late_s: float = 0.15
) -> ScreenLight:
    """Show the light to a simulated face that moves, in room light that changes."""
    rng = np.random.default_rng(seed)
    lit_by = lit_by or (lambda state, time_s: state.color(time_s))
    shade = np.zeros(3)
    for number in range(round((LENGTH * CHANGE_S + 1) * FPS)):
        time_s = 5 + number / FPS
        shade = 0.97 * shade + rng.normal(0, 0.002, 3)  # the camera's white balance wanders
        color = lit_by(light, time_s - late_s)
        screen = np.array(color or (200, 200, 200), float) / 255
        room = 1 + 0.1 * np.sin(time_s / 3) + shade
        noise = rng.normal(0, 2, (30, 60, 3))
        rgb = SKIN * room * (1 + strength * (screen - 0.8)) + noise
        light = step(light, scene(rgb, time_s))
    return light


def test_it_changes_less_than_twice_a_second_and_never_shows_a_color_twice() -> None:
    assert 1 / CHANGE_S < 2
    for seed in range(50):
        colors = drawn(seed).colors
        assert len(colors) == LENGTH
        assert all(one != other for one, other in pairwise(colors))


def test_a_face_lit_by_the_screen_is_seen() -> None:
    seen = [reflection(play(drawn(seed), seed, 0.06)).seen for seed in range(20)]
    assert sum(seen) >= 19


def test_a_face_that_is_not_lit_is_hardly_ever_seen() -> None:
    seen = [reflection(play(drawn(seed), seed, 0.0)).seen for seed in range(40)]
    assert sum(seen) <= 2


def test_the_reflection_of_another_order_does_not_pass() -> None:
    """A recording of an earlier success shows the colors of then."""

    def earlier(seed: int) -> Lit:
        other = drawn(seed + 1000)
        return lambda state, time_s: (
            other.colors[at] if 0 <= (at := int((time_s - state.began_s) / CHANGE_S)) < LENGTH
            else None
        )  # fmt: skip

    seen = [reflection(play(drawn(seed), seed, 0.3, earlier(seed))).seen for seed in range(40)]
    assert sum(seen) <= 2


def test_a_late_camera_is_allowed_for() -> None:
    assert reflection(play(drawn(3), 3, 0.1, late_s=0.4)).seen


def test_it_waits_for_one_face_and_ends_by_itself() -> None:
    light = drawn(1)
    light = step(light, scene(SKIN, 0.0, faces=0))
    light = step(light, scene(SKIN, 1.0, faces=2))
    assert light.phase is LightPhase.WAIT
    assert light.color(1.0) is None
    light = step(light, scene(SKIN, 2.0))
    assert light.color(2.0) == light.colors[0]
    assert light.color(2.0 + 1.5 * CHANGE_S) == light.colors[1]
    assert light.progress(2.0 + LENGTH * CHANGE_S / 2) == pytest.approx(0.5)
    light = step(light, scene(SKIN, 2.0 + LENGTH * CHANGE_S))
    assert light.phase is LightPhase.DONE
    assert reflection(light).chance is None  # one look is too few


def test_another_face_or_none_ends_it() -> None:
    begun = step(drawn(1), scene(SKIN, 0.0))
    assert step(begun, scene(SKIN, 0.1, track=2)).phase is LightPhase.LOST
    assert step(begun, scene(SKIN, 0.3, faces=0)).phase is LightPhase.RUN
    assert step(begun, scene(SKIN, 0.6, faces=0)).phase is LightPhase.LOST


def test_the_color_is_of_the_middle_of_the_face() -> None:
    analysis = scene(np.array([200.0, 100.0, 50.0]), 0.0)
    assert skin_color(analysis.frame, analysis.faces[0].face) == (200.0, 100.0, 50.0)
    outside = Face(np.array([-90, -90, -50, -50], np.float32), np.zeros((5, 2), np.float32), 1.0)
    assert skin_color(analysis.frame, outside) == (200.0, 100.0, 50.0)


def test_the_colors_are_soft() -> None:
    assert all(min(color) >= 150 for color in COLORS)
