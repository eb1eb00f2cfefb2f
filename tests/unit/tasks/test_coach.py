"""The coach: somebody enrolls without knowing how, and never with a bad or another's picture."""

from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np
import pytest

from facegui.gallery import FILES
from facegui.gallery.index import Index
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.calibration import Calibration
from facegui.matching.liveness import Liveness
from facegui.matching.liveness_policy import LivenessMode
from facegui.matching.operating_point import GOALS, Strictness, verification_point
from facegui.matching.templates import Templates
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.coach import Advice, Coaching, Pose, signed_turn, step
from facegui.vision.faults import Fault
from tests.released import released

Make = Callable[..., SeenFace]
MakeAnalysis = Callable[..., Analysis]

_CALIBRATION = Calibration.load(released("mobilefacenet-1.json"))
_POINT = replace(
    verification_point(_CALIBRATION, GOALS[Strictness.BALANCED]),
    alike_from=0.2,
)
WATCHLIST = SearchGallery(
    Templates.of(Index.from_arrays(np.empty((0, 3), np.float32))), _POINT, _POINT
)


def run(state: Coaching, frames: Iterable[Analysis]) -> Coaching:
    """Feed frames until a look is taken or there are no more."""
    for frame in frames:
        state = step(state, frame, WATCHLIST)
        if state.taken is not None:
            break
    return state


def clip(make: MakeAnalysis, *faces: SeenFace, count: int = 20) -> list[Analysis]:
    return [make(*faces, at_s=number / 25) for number in range(count)]


def test_a_good_straight_face_is_taken_by_itself(face: Make, analysis: MakeAnalysis) -> None:
    state = run(Coaching(), clip(analysis, face()))
    assert state.taken is not None
    assert state.taken.pose is Pose.STRAIGHT
    assert state.taken.place == "test"  # the source
    assert state.progress == 1.0


def test_a_look_at_a_still_is_from_files(face: Make, analysis: MakeAnalysis) -> None:
    state = run(Coaching(), clip(analysis, face(track=None)))
    assert state.taken is not None
    assert state.taken.place == FILES


def test_the_sharpest_of_several_looks_is_kept(face: Make, analysis: MakeAnalysis) -> None:
    sharp = (0.6, 0.7, 0.9, 0.8, 0.6)
    frames = [analysis(face(blurred=one), at_s=at / 25) for at, one in enumerate(sharp)]
    taken = run(Coaching(), frames).taken
    assert taken is not None
    assert taken.sharpness == 0.9
    assert taken.frame.index == 2


def test_one_thing_is_said_at_a_time_and_the_worst_first(
    face: Make, analysis: MakeAnalysis
) -> None:
    dark_and_far = face(width=20, too_dark=30)
    state = run(Coaching(), clip(analysis, dark_and_far))
    assert (state.advice, state.fault) == (Advice.FAULT, Fault.TOO_SMALL)
    assert state.taken is None


def test_good_enough_to_recognize_is_not_good_enough_to_keep(
    face: Make, analysis: MakeAnalysis
) -> None:
    state = run(Coaching(), clip(analysis, face(too_dark=30)))
    assert (state.advice, state.fault) == (Advice.FAULT, Fault.TOO_DARK)


def test_an_advice_does_not_flicker_with_a_single_frame(face: Make, analysis: MakeAnalysis) -> None:
    state = run(Coaching(), clip(analysis, face(too_dark=30)))
    state = step(state, analysis(face(blurred=0.3), at_s=1.0), WATCHLIST)
    assert state.fault is Fault.TOO_DARK
    state = step(state, analysis(face(too_dark=30), at_s=1.04), WATCHLIST)
    assert state.fault is Fault.TOO_DARK


def test_two_people_are_not_guessed_between(face: Make, analysis: MakeAnalysis) -> None:
    state = run(Coaching(), clip(analysis, face(), face(-0.9, left=400, track=2)))
    assert state.advice is Advice.ONE_FACE
    assert state.taken is None


def test_the_one_meant_is_followed_among_others(face: Make, analysis: MakeAnalysis) -> None:
    meant, other = face(left=400), face(-0.9, track=2)
    state = run(Coaching(anchor=meant.embedding), clip(analysis, other, meant))
    assert state.taken is not None
    assert state.taken.face is meant.face


def test_another_face_is_never_taken_for_the_one_begun_with(
    face: Make, analysis: MakeAnalysis
) -> None:
    first = run(Coaching(), clip(analysis, face()))
    state = run(first.want(Pose.STRAIGHT), clip(analysis, face(-0.9, track=2)))
    assert state.taken is None
    assert state.advice is Advice.SOMEBODY_ELSE


def test_left_and_right_are_the_persons_own(face: Make, analysis: MakeAnalysis) -> None:
    # In a picture that is not mirrored, who turns to their left moves the nose to the right.
    turned = face(turn=0.2)
    assert signed_turn(turned.face.landmarks) > 0.15
    left = run(Coaching().want(Pose.LEFT), clip(analysis, turned))
    assert left.taken is not None
    right = run(Coaching().want(Pose.RIGHT), clip(analysis, turned))
    assert right.taken is None
    assert right.advice is Advice.RIGHT


def test_turning_too_far_is_told(face: Make, analysis: MakeAnalysis) -> None:
    state = run(Coaching().want(Pose.LEFT), clip(analysis, face(turn=0.6)))
    assert (state.advice, state.fault) == (Advice.FAULT, Fault.TURNED_AWAY)


def test_nobody_in_view_and_nothing_more_wanted(face: Make, analysis: MakeAnalysis) -> None:
    assert run(Coaching(), clip(analysis)).advice is Advice.NOBODY
    assert run(Coaching().want(None), clip(analysis, face())).advice is Advice.DONE


def test_a_clip_that_starts_again_does_not_stop_the_coach(
    face: Make, analysis: MakeAnalysis
) -> None:
    state = run(Coaching(), [analysis(face(), at_s=9.9 + at / 25) for at in range(3)])
    assert state.taken is None
    state = run(state, clip(analysis, face()))
    assert state.taken is not None


def test_where_it_is_required_nothing_is_taken_before_it_is_known_to_live(
    face: Make, analysis: MakeAnalysis, stated: Callable[..., Liveness]
) -> None:
    """A photo held up must not become somebody's sample."""
    required = Coaching(liveness=LivenessMode.REQUIRED)
    soon = replace(face(), liveness=stated("live", settled=False))
    state = run(required, clip(analysis, soon))
    assert (state.taken, state.advice, state.progress) == (None, Advice.HOLD, 1.0)
    assert run(state, clip(analysis, replace(face(), liveness=stated("live")))).taken is not None


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        ("attack", Advice.NOT_LIVE),
        ("unsure", Advice.MOVE),
        ("not_checked", Advice.NOT_CHECKED),
    ],
)
def test_what_keeps_a_face_from_being_taken_is_said(
    said: str,
    advice: Advice,
    face: Make,
    analysis: MakeAnalysis,
    stated: Callable[..., Liveness],
) -> None:
    doubtful = replace(face(), liveness=stated(said))
    state = run(Coaching(liveness=LivenessMode.REQUIRED), clip(analysis, doubtful))
    assert (state.taken, state.advice, state.progress) == (None, advice, 0.0)
    assert run(Coaching(), clip(analysis, doubtful)).taken is not None
