"""The whole picture, in its own colors."""

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from facegui.live.analysis import Analysis
from facegui.matching.decision import Verdict
from facegui.ui.parts.video import VideoView
from facegui.ui.theme.tokens import LIGHT, ON_VIDEO
from facegui.vision.types import Frame


@pytest.fixture
def view(qtbot: QtBot) -> VideoView:
    made = VideoView()
    qtbot.addWidget(made)
    made.resize(800, 600)
    return made


def _frame(width: int, height: int) -> Frame:
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[:] = (200, 100, 50)  # BGR
    return Frame(pixels)


@pytest.mark.parametrize("size", [(1280, 720), (480, 640), (4000, 300)])
def test_the_whole_frame_is_shown_in_its_proportions(view: VideoView, size) -> None:
    view.show_frame(_frame(*size))
    rect = view.picture_rect()
    assert view.rect().toRectF().contains(rect)
    assert rect.width() / rect.height() == pytest.approx(size[0] / size[1], rel=0.02)
    assert rect.width() == 800 or rect.height() == 600


def test_colors_are_those_of_the_frame_whose_shape_the_stage_has(view: VideoView) -> None:
    assert view.grab().toImage().pixelColor(400, 20).name() == LIGHT.sunken  # nothing to show yet
    view.show_frame(_frame(1280, 720))
    picture = view.grab().toImage()
    assert picture.pixelColor(400, 300) == QColor(50, 100, 200)
    assert picture.pixelColor(400, 2) == QColor(50, 100, 200)
    assert picture.pixelColor(1, 1).name() == LIGHT.background  # a rounded corner
    assert picture.pixelColor(400, 590).name() == LIGHT.background  # no bar below


def test_a_match_is_framed_in_green_and_a_stranger_in_white(
    qtbot: QtBot, view: VideoView, make_seen, make_analysis
) -> None:
    analysis = make_analysis(make_seen(box=(100, 100, 200, 220)))
    view.show_frame(analysis.frame)
    view.show()
    view.show_analysis(analysis)
    qtbot.waitUntil(lambda: _edge(view) == ON_VIDEO.frame)
    match = make_seen(Verdict.MATCH, name="Grace", score=0.8, box=(100, 100, 200, 220))
    view.show_analysis(make_analysis(match))
    qtbot.waitUntil(lambda: _edge(view) == ON_VIDEO.match)


def _edge(view: VideoView) -> str:
    """Color in the middle of the left edge of the face's frame."""
    rect = view.picture_rect()
    scale = rect.width() / 640
    at = rect.topLeft().toPoint()
    return (
        view.grab()
        .toImage()
        .pixelColor(at.x() + round(100 * scale), at.y() + round(160 * scale))
        .name()
    )


def test_a_view_at_rest_does_not_repaint(qtbot: QtBot, view: VideoView, make_analysis) -> None:
    analysis = make_analysis()
    view.show_frame(analysis.frame)
    view.show_analysis(analysis)
    qtbot.waitUntil(lambda: not view.moving)


def test_a_box_is_never_drawn_outside_the_picture(
    qtbot: QtBot, view: VideoView, make_seen, make_analysis
) -> None:
    face = make_seen(Verdict.MATCH, name="Grace", score=0.8, box=(-60, -40, 700, 400), track=None)
    analysis = make_analysis(face)
    view.show_frame(analysis.frame)
    bare = view.grab().toImage()
    view.show_plates = False
    view.show_analysis(analysis)
    shown, rect = view.grab().toImage(), view.picture_rect()
    assert rect.bottom() < view.height() - 20  # there is room to draw into by mistake
    for y in range(round(rect.bottom()), view.height()):
        for x in range(0, view.width(), 5):
            assert shown.pixelColor(x, y) == bare.pixelColor(x, y), (x, y)


def test_no_box_is_left_after_a_cut(qtbot: QtBot, view: VideoView, make_seen) -> None:
    rng = np.random.default_rng(1)
    scenes = [
        np.repeat(np.repeat(rng.integers(0, 255, (9, 16, 3)), 40, 0), 40, 1).astype(np.uint8)
        for _ in range(2)
    ]
    first, second = (Frame(one, "clip", at, at / 25) for at, one in enumerate(scenes))
    seen = Analysis(first, (make_seen(Verdict.MATCH, name="Grace", score=0.8, track=None),))
    view.show_frame(first)
    view.show_analysis(seen)
    with_box = view.grab().toImage()
    view.show_frame(Frame(scenes[0], "clip", 1, 0.04))
    assert view.grab().toImage() == with_box  # within a scene it stays
    view.show_frame(second)
    bare = view.grab().toImage()
    view.show_analysis(seen)  # comes late, of the scene before
    assert view.grab().toImage() == bare
    view.clear()
    view.show_frame(second)
    assert view.grab().toImage() == bare


def _room(at: int, change: int = 0, seed: int = 0) -> Frame:
    """A room at a thirtieth of a second each, with a sensor's noise; a lid's size changes."""
    pixels = np.full((720, 1280, 3), 120, np.uint8)
    pixels[200:500, 300:600] = (90, 110, 140)
    pixels[300:310, 400:416] += np.uint8(change)
    noise = np.random.default_rng(seed).normal(0, 2, pixels.shape)
    return Frame(np.clip(pixels + noise, 0, 255).astype(np.uint8), "camera", at, at / 30)


def test_of_a_scene_in_which_nothing_moves_two_frames_a_second_are_painted(
    view: VideoView,
) -> None:
    painted = set()
    for at in range(60):
        view.show_frame(_room(at, seed=at))
        assert view.frame_shown is not None
        painted.add(view.frame_shown.index)
    assert 4 <= len(painted) <= 5
    view.show_frame(_room(60, change=40, seed=60))
    assert view.frame_shown.index == 60, "as little as a lid that closes is shown at once"
    view.clear()
    view.show_frame(_room(61, seed=61))
    assert view.frame_shown.index == 61


def test_a_slow_change_is_shown_before_it_is_large(view: VideoView) -> None:
    """Frames are compared with the one on the screen, so that small steps add up."""
    levels = []
    for at in range(15):
        view.show_frame(_room(at, change=4 * at, seed=at))
        assert view.frame_shown is not None
        levels.append(4 * (at - view.frame_shown.index))
    assert max(levels) <= 16
