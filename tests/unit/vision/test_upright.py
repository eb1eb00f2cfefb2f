"""A picture is brought upright when its faces are found better another way up."""

import numpy as np
import pytest

from facegui.vision.align import FACE_POINTS, roll
from facegui.vision.engine import Engine
from facegui.vision.types import Face, Frame
from facegui.vision.upright import turned, upright


def face(score: float, degrees: float = 0.0) -> Face:
    angle = np.radians(degrees)
    turn = np.array([(np.cos(angle), np.sin(angle)), (-np.sin(angle), np.cos(angle))])
    points = ((FACE_POINTS - 0.5) @ turn * 100 + 100).astype(np.float32)
    return Face(np.array([50, 50, 150, 150], np.float32), points, score)


@pytest.mark.parametrize("degrees", [0, 30, 90, 180, -90, -45])
def test_roll_is_how_far_a_face_is_turned_clockwise(degrees: float) -> None:
    assert abs(abs(roll(face(1.0, degrees).landmarks)) - abs(degrees)) < 0.01
    if 0 < abs(degrees) < 180:
        assert np.sign(roll(face(1.0, degrees).landmarks)) == np.sign(degrees)


def test_turning_four_times_gives_the_picture_back() -> None:
    frame = Frame(np.arange(60, dtype=np.uint8).reshape(4, 5, 3), "x", 3, 1.5)
    once = turned(frame, 1)
    assert (once.width, once.height, once.index, once.time_s) == (4, 5, 3, 1.5)
    assert (once.pixels[0, -1] == frame.pixels[0, 0]).all()  # clockwise
    assert (turned(once, 3).pixels == frame.pixels).all()


def test_a_face_beyond_doubt_needs_one_scan() -> None:
    scans = []

    def detect(frame: Frame) -> tuple[Face, ...]:
        scans.append(frame)
        return (face(0.999),)

    frame = Frame(np.zeros((40, 60, 3), np.uint8))
    assert upright(frame, detect).frame is frame
    assert len(scans) == 1


def test_nobody_anywhere_leaves_the_picture_as_it_is() -> None:
    frame = Frame(np.zeros((40, 60, 3), np.uint8))
    found = upright(frame, lambda _: ())
    assert (found.frame, found.faces, found.quarters) == (frame, (), 0)


def test_a_little_better_is_not_enough_to_turn() -> None:
    frame = Frame(np.zeros((40, 60, 3), np.uint8))
    scores = iter((0.9, 0.93, 0.92, 0.94))
    assert upright(frame, lambda _: (face(next(scores)),)).quarters == 0


@pytest.mark.slow
@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_portrait_is_brought_upright(engine: Engine, demo_picture: Frame, quarters: int) -> None:
    found = upright(turned(demo_picture, quarters), engine.detect)
    assert found.quarters == -quarters % 4
    assert (found.frame.pixels == demo_picture.pixels).all()
    assert abs(roll(found.faces[0].landmarks)) < 20
