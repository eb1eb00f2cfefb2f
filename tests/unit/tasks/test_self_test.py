"""The self-test counts what it sees, and proposes a threshold without flattering it."""

from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Decision, Verdict
from facegui.matching.liveness import Liveness, LivenessState
from facegui.tasks.self_test import LOOKS, Part, SelfTest, SelfTestLook, conclude, step
from facegui.vision.quality import Quality
from facegui.vision.types import Face, Frame

NEEDED = 0.5
PIXELS = np.zeros((120, 160, 3), np.uint8)
PIXELS.flags.writeable = False


def shown(score: float | None, time_s: float, faces: int = 1, track: int = 1) -> Analysis:
    state = LivenessState.LIVE if score and score >= NEEDED else LivenessState.ATTACK
    seen = tuple(
        SeenFace(
            Face(np.array([10 + 70 * at, 10, 60 + 70 * at, 70], np.float32),
                 np.zeros((5, 2), np.float32), 1.0),
            Quality(()),
            Decision(Verdict.UNSURE, 0.4, ()),
            np.zeros(4, np.float32),
            track + at,
            liveness=Liveness(state, (), NEEDED, score),
        )
        for at in range(faces)
    )  # fmt: skip
    return Analysis(Frame(PIXELS, "camera", 0, time_s), seen)


def watch(state: SelfTest, score: float | None, seconds: float, from_s: float = 0.0) -> SelfTest:
    for number in range(round(seconds * 10)):
        state = step(state, shown(score, from_s + number / 10))
    return state


def done(scores: Mapping[Part, list[float]]) -> SelfTest:
    looks = {
        part: tuple(SelfTestLook(score, score >= NEEDED) for score in row)
        for part, row in scores.items()
    }
    return SelfTest(None, looks=looks)


def test_nothing_is_counted_before_somebody_says_so() -> None:
    assert watch(SelfTest(), 0.9, 20).taken == ()


def test_a_part_takes_its_looks_one_a_second_after_the_old_ones_have_faded() -> None:
    state = watch(SelfTest().begin(), 0.9, 4.5)
    assert len(state.taken) == 3
    state = watch(state, 0.9, 20, from_s=4.5)
    assert state.progress == 1
    assert len(state.taken) == LOOKS


@pytest.mark.parametrize(
    ("faces", "score", "problem"), [(0, 0.9, "nobody"), (2, 0.9, "several"), (1, None, "unchecked")]
)
def test_it_says_why_looks_are_not_counted(faces: int, score: float | None, problem: str) -> None:
    state = step(SelfTest().begin(), shown(score, 0.0, faces))
    assert state.problem == problem
    assert state.taken == ()


def test_another_face_waits_until_the_one_before_has_faded() -> None:
    state = watch(SelfTest().begin(), 0.9, 4.5)
    state = step(state, shown(0.1, 4.6, track=7))
    for number in range(19):
        state = step(state, shown(0.1, 4.7 + number / 10, track=7))
    assert [look.score for look in state.taken] == [0.9] * 3


def test_a_clip_that_is_played_again_goes_on_counting() -> None:
    """The test began a moment after the clip, so its time never falls below that."""
    state = watch(SelfTest().begin(), 0.9, 6, from_s=0.2)
    before = len(state.taken)
    state = watch(state, 0.9, 5, from_s=0.3)
    assert len(state.taken) > before


def test_a_part_that_is_left_early_is_skipped() -> None:
    state = watch(SelfTest().begin(), 0.9, 5).next()
    assert state.part is Part.DIM
    assert state.waits
    assert state.of(Part.LIGHT) == ()
    for _ in range(len(Part)):
        state = state.next()
    assert state.part is None
    assert conclude(state, NEEDED) is None


def test_a_part_can_be_taken_again() -> None:
    state = watch(SelfTest().begin(), 0.2, 30)
    state = watch(state.begin(), 0.9, 30)
    assert {look.score for look in state.taken} == {0.9}


def test_rates_are_by_kind_and_have_intervals() -> None:
    found = conclude(
        done({Part.LIGHT: [0.9] * 9 + [0.4] * 3, Part.PRINT: [0.1] * 12, Part.PHONE: [0.8] * 12}),
        NEEDED,
    )
    assert found is not None
    assert found.in_force.bpcer is not None
    assert found.in_force.bpcer.value == 0.25
    assert found.in_force.bpcer.interval is not None
    assert {kind: figure.value for kind, figure in found.in_force.apcer.items()} == {
        "print": 0.0,
        "phone": 1.0,
    }
    assert found.admitted == {Part.LIGHT: 0.75, Part.PRINT: 0.0, Part.PHONE: 1.0}


def test_a_threshold_that_parts_them_is_left_alone() -> None:
    found = conclude(done({Part.LIGHT: [0.9] * 12, Part.PRINT: [0.1] * 12}), NEEDED)
    assert found is not None
    assert found.proposal is None


@pytest.mark.parametrize(("live", "attack", "proposed"), [(0.9, 0.7, 0.8), (0.4, 0.2, 0.3)])
def test_one_that_does_not_is_replaced_by_one_midway(
    live: float, attack: float, proposed: float
) -> None:
    found = conclude(done({Part.LIGHT: [live] * 12, Part.SCREEN: [attack] * 12}), NEEDED)
    assert found is not None
    assert found.proposal is not None
    assert found.proposal.threshold == proposed


def test_a_proposal_is_measured_on_looks_it_was_not_chosen_on() -> None:
    found = conclude(done({Part.LIGHT: [0.9] * 12, Part.SCREEN: [0.7] * 6 + [0.85] * 6}), NEEDED)
    assert found is not None
    assert found.proposal is not None
    assert found.proposal.threshold == 0.8
    assert found.proposal.apcer["screen"].value == 1.0  # the second half fooled it
    assert found.proposal.live == 6


def test_without_an_attack_nothing_is_proposed() -> None:
    found = conclude(done({Part.LIGHT: [0.2] * 12}), NEEDED)
    assert found is not None
    assert found.proposal is None


@pytest.mark.slow
@given(
    st.lists(st.floats(0, 1), min_size=12, max_size=12),
    st.lists(st.floats(0, 1), min_size=12, max_size=12),
)
def test_a_proposal_is_always_a_threshold(live: list[float], attack: list[float]) -> None:
    found = conclude(done({Part.DIM: live, Part.PHONE: attack}), NEEDED)
    assert found is not None
    if found.proposal is not None:
        assert found.proposal.threshold is not None
        assert 0.05 <= found.proposal.threshold <= 0.95
