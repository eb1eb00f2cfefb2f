"""Frames that follow faces smoothly."""

import numpy as np
import pytest

from facegui.ui.parts.motion import BoxMotion

_TICK_S = 1 / 60


def _run(motion: BoxMotion, seconds: float, frame_s: float = 0.0) -> None:
    for _ in range(round(seconds / _TICK_S)):
        motion.step(_TICK_S, frame_s)


def test_a_new_face_fades_in_where_it_is(make_seen, make_analysis) -> None:
    motion = BoxMotion()
    seen = make_seen()
    motion.take(make_analysis(seen))
    assert motion.movers[0].opacity == 0
    motion.step(_TICK_S, 0.0)
    assert 0 < motion.movers[0].opacity < 1
    np.testing.assert_allclose(motion.movers[0].box, seen.face.box)
    _run(motion, 0.3)
    assert motion.movers[0].opacity == 1
    assert not motion.moving


def test_a_face_glides_to_its_new_place_and_rests_there(make_seen, make_analysis) -> None:
    motion = BoxMotion()
    motion.take(make_analysis(make_seen(box=(100, 100, 200, 200))))
    _run(motion, 0.3)
    motion.take(make_analysis(make_seen(box=(140, 100, 240, 200)), time_s=0.0))
    motion.step(_TICK_S, 0.0)
    assert 100 < motion.movers[0].box[0] < 140
    _run(motion, 0.5)
    assert motion.movers[0].box[0] == pytest.approx(140, abs=0.3)


def test_a_moving_face_is_met_where_it_is_by_now(make_seen, make_analysis) -> None:
    motion = BoxMotion()
    for step in range(6):
        x = 100 + 20 * step
        motion.take(make_analysis(make_seen(box=(x, 100, x + 100, 200)), time_s=step * 0.1))
        _run(motion, 0.1, frame_s=step * 0.1 + 0.1)
    lag = (100 + 20 * 6) - motion.movers[0].box[0]
    assert abs(lag) < 12  # without its speed it would be 20 behind, and smoothing more


def test_a_face_missed_once_stays_and_one_that_left_goes(make_seen, make_analysis) -> None:
    motion = BoxMotion()
    motion.take(make_analysis(make_seen()))
    _run(motion, 0.3)
    motion.take(make_analysis(time_s=0.1))
    _run(motion, 0.1)
    assert motion.movers[0].opacity == 1
    _run(motion, 0.5)
    assert motion.movers == ()
    assert not motion.moving


def test_stills_do_not_glide(make_seen, make_analysis) -> None:
    motion = BoxMotion()
    motion.take(make_analysis(make_seen(track=None, box=(0, 0, 50, 50))))
    motion.take(make_analysis(make_seen(track=None, box=(200, 0, 250, 50)), index=1))
    assert motion.movers[0].box[0] == 200
    assert motion.movers[0].opacity == 1


def test_an_analysis_that_shows_nothing_new_moves_nothing(make_seen, make_analysis) -> None:
    """Every repaint costs as much as following the face does."""
    motion = BoxMotion()
    seen = make_seen(box=(100, 100, 200, 200))
    motion.take(make_analysis(seen))
    _run(motion, 0.5)
    motion.take(make_analysis(seen, time_s=0.1))
    assert not motion.moving
    motion.take(make_analysis(make_seen(box=(101, 100, 201, 200)), time_s=0.2))
    assert motion.moving, "it has moved, and what is said of it is new"
    _run(motion, 0.5, frame_s=0.2)
    motion.take(make_analysis(time_s=0.3))
    assert motion.moving, "it has left"
