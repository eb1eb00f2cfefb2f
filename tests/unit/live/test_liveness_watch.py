"""Whose evidence is whose, and that nothing is looked at that need not be."""

from collections.abc import Sequence

import numpy as np
import pytest

from facegui.errors import FaceGuiError
from facegui.live.liveness_watch import LivenessWatch
from facegui.matching.liveness import LivenessState
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.liveness_policy import (
    LivenessMode,
    LivenessPolicy,
    LivenessUnavailable,
    Purpose,
)
from facegui.vision.liveness.evidence import STILL_SHIFTS, CropEvidence, LivenessLook, Shift
from facegui.vision.types import Face, Frame

CALIBRATION = LivenessCalibration.load()
OFF = LivenessPolicy(LivenessMode.OFF, LivenessMode.OFF, LivenessMode.OFF)
LANDMARKS = np.array([[20, 30], [50, 30], [35, 50], [23, 70], [47, 70]], np.float32)


class Model:
    """Gives faces the score that their left edge says in hundredths, and remembers its calls."""

    def __init__(self) -> None:
        self.calls: list[tuple[int, tuple[Shift, ...]]] = []

    def look(
        self, frame: Frame, faces: Sequence[Face], shifts: Sequence[Shift] = STILL_SHIFTS
    ) -> tuple[LivenessLook, ...]:
        self.calls.append((len(faces), tuple(shifts)))
        scores = [float(face.box[0]) / 100 for face in faces]
        return tuple(
            LivenessLook(tuple(CropEvidence("V2", one, 2.7, score, (1 - score,)) for one in shifts))
            for score in scores
        )


def frame_at(time_s: float) -> Frame:
    return Frame(np.full((200, 400, 3), 90, np.uint8), time_s=time_s)


def face(score: float) -> Face:
    """A face too small for its motion to be watched: only the score speaks."""
    left = score * 100
    return Face(np.array([left, 20, left + 30, 60], np.float32), LANDMARKS, 1.0)


def test_each_track_has_its_own_evidence() -> None:
    watch = LivenessWatch(Model(), CALIBRATION)
    for time_s in (0.0, 0.2, 0.4):
        said = watch.watch(frame_at(time_s), [(1, face(1.0)), (2, face(0.0))])
    assert [one and one.state for one in said] == [LivenessState.LIVE, LivenessState.ATTACK]


def test_all_faces_that_are_due_are_one_batch_and_the_shifts_take_turns() -> None:
    model = Model()
    watch = LivenessWatch(model, CALIBRATION)
    for index in range(12):
        watch.watch(frame_at(index / 5), [(1, face(1.0)), (2, face(0.9))])
    assert all(count == 2 for count, _ in model.calls)
    assert {shift for _, (shift,) in model.calls} == set(STILL_SHIFTS)


def test_a_new_number_is_a_new_face() -> None:
    """Whoever steps in must not inherit the life of the one before."""
    watch = LivenessWatch(Model(), CALIBRATION)
    for index in range(10):
        watch.watch(frame_at(index / 5), [(1, face(1.0))])
    (said,) = watch.watch(frame_at(2.0), [(2, face(0.0))])
    assert said is not None
    assert (said.state, said.settled) == (LivenessState.ATTACK, False)


@pytest.mark.parametrize("forgotten", ["gone from view", "another source"])
def test_a_number_that_comes_back_starts_anew(forgotten: str) -> None:
    watch = LivenessWatch(Model(), CALIBRATION)
    for index in range(10):
        watch.watch(frame_at(index / 5), [(1, face(0.0))])
    if forgotten == "gone from view":
        watch.watch(frame_at(3.0), [])
    else:
        watch.forget()
    (said,) = watch.watch(frame_at(3.2), [(1, face(1.0))])
    assert said is not None
    assert said.score == 1.0


def test_a_face_missed_for_a_frame_keeps_what_is_known() -> None:
    """Or every blink of the detector would make a living person wait another second."""
    watch = LivenessWatch(Model(), CALIBRATION)
    for index in range(10):
        watch.watch(frame_at(index / 5), [(1, face(0.0))])
    watch.watch(frame_at(2.0), [])
    (said,) = watch.watch(frame_at(2.2), [(1, face(1.0))])
    assert said is not None
    assert said.score is not None
    assert said.score < 0.5


def test_in_a_crowd_everybody_gets_a_turn() -> None:
    model = Model()
    watch = LivenessWatch(model, CALIBRATION)
    crowd = [(number, face(1.0)) for number in range(20)]
    for index in range(10):
        said = watch.watch(frame_at(index / 100), crowd)
    assert max(count for count, _ in model.calls) < len(crowd)
    assert all(one is not None and one.state is LivenessState.LIVE for one in said)


def test_who_has_not_been_looked_at_yet_is_not_called_unchecked() -> None:
    """Words like "not checked" tell the user to install what is there."""
    watch = LivenessWatch(Model(), CALIBRATION)
    said = watch.watch(frame_at(0.0), [(number, face(1.0)) for number in range(20)])
    waiting = [one for one in said if one is not None and one.score is None]
    assert waiting
    assert {one.state for one in waiting} == {LivenessState.UNSURE}
    assert not any(one.settled for one in waiting)


def test_off_looks_at_nothing() -> None:
    model = Model()
    watch = LivenessWatch(model, CALIBRATION, OFF)
    assert watch.watch(frame_at(0.0), [(1, face(1.0))]) == [None]
    assert watch.still(frame_at(0.0), [face(1.0)]) == [None]
    assert model.calls == []


def test_a_picture_is_looked_at_in_all_shifts_and_settled_at_once() -> None:
    model = Model()
    live, attack = LivenessWatch(model, CALIBRATION).still(frame_at(0), [face(1.0), face(0.0)])
    assert model.calls == [(2, STILL_SHIFTS)]
    assert live is not None
    assert attack is not None
    assert (live.state, live.settled) == (LivenessState.LIVE, True)
    assert (attack.state, attack.settled) == (LivenessState.ATTACK, True)


def test_without_a_model_every_face_is_not_checked_and_never_live() -> None:
    watch = LivenessWatch(None, CALIBRATION)
    (streamed,) = watch.watch(frame_at(0.0), [(1, face(1.0))])
    (still,) = watch.still(frame_at(0.0), [face(1.0)])
    for said in (streamed, still):
        assert said is not None
        assert said.state is LivenessState.NOT_CHECKED
        assert "facegui models install minifasnet" in said.reasons[1]


def test_without_a_model_a_recording_is_still_no_camera() -> None:
    watch = LivenessWatch(None, CALIBRATION)
    said = [*watch.watch(frame_at(0.0), [(1, face(1.0))]), *watch.still(frame_at(0), [face(1.0)])]
    watch.recording = False
    said += watch.watch(frame_at(0.1), [(1, face(1.0))])
    shown_by = [one.as_json()["shown_by"] for one in said if one is not None]
    assert shown_by == ["recording", "recording", "camera"]


def test_a_damaged_model_is_told_as_damaged() -> None:
    problem = FaceGuiError("The model file V2.pth is damaged.", "Install it again.")
    policy = LivenessPolicy(verification=LivenessMode.REQUIRED)
    watch = LivenessWatch(None, CALIBRATION, policy, problem=problem)
    (said,) = watch.still(frame_at(0.0), [face(1.0)])
    assert said is not None
    assert said.reasons == (
        "Liveness not checked: The model file V2.pth is damaged.",
        "Install it again.",
    )
    with pytest.raises(LivenessUnavailable, match="Install it again"):
        watch.require(Purpose.VERIFICATION)
    watch.require(Purpose.IDENTIFICATION)
