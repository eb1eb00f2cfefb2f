"""A claim is confirmed by clear looks at one person, and by nothing else."""

import pytest

from facegui.errors import UsageProblem
from facegui.matching.decision import Verdict
from facegui.tasks.verify import Verification, step

ADA = Verification("ada")


def taken(state, watchlist, *analyses):
    for one in analyses:
        state = step(state, one, watchlist)
    return state


def test_a_clear_face_confirms_the_claim(face, analysis, watchlist):
    state = taken(ADA, watchlist, analysis(face(0.9, sightings=3)))
    assert state.matched
    assert state.decision.name == "Ada Lovelace"
    assert state.decision.score == pytest.approx(0.9)


def test_the_claim_counts_not_who_is_closest(face, analysis, watchlist):
    state = taken(Verification("eve"), watchlist, analysis(face(0.9)))
    assert not state.matched
    assert state.decision.verdict is Verdict.NOT_RECOGNIZED


def test_one_odd_frame_of_a_clip_admits_nobody(face, analysis, watchlist):
    state = taken(
        ADA, watchlist, analysis(face(0.9, sightings=1)), analysis(face(0.9, sightings=2))
    )
    assert not state.matched
    assert state.decision.verdict is Verdict.UNSURE
    assert "too briefly" in state.decision.reasons[0]
    assert taken(state, watchlist, analysis(face(0.9, sightings=3))).matched


def test_a_single_picture_is_one_clear_look(face, analysis, watchlist):
    assert taken(ADA, watchlist, analysis(face(0.9, track=None, sightings=1))).matched


def test_in_company_nobody_is_admitted(face, analysis, watchlist):
    both = analysis(face(0.9), face(0.1, track=2, left=300))
    state = taken(ADA, watchlist, both, both)
    assert (state.decision, state.crowded, state.frames) == (None, 2, 2)


def test_somebody_far_behind_does_not_count(face, analysis, watchlist):
    passer_by = face(0.1, track=2, left=300, width=30)
    assert taken(ADA, watchlist, analysis(face(0.9), passer_by)).matched


def test_a_poor_look_neither_confirms_nor_hides_a_better_one(face, analysis, watchlist):
    poor = analysis(face(0.9, too_dark=5.0))
    state = taken(ADA, watchlist, poor)
    assert state.decision.verdict is Verdict.POOR_QUALITY
    assert "Too dark" in state.decision.reasons[0]
    state = taken(state, watchlist, analysis(face(0.1)), poor)
    assert state.decision.verdict is Verdict.NOT_RECOGNIZED


def test_once_confirmed_it_stays(face, analysis, watchlist):
    state = taken(ADA, watchlist, analysis(face(0.9)), analysis(face(0.1)), analysis())
    assert state.matched
    assert state.frames == 3


def test_somebody_without_a_picture_cannot_be_claimed(face, analysis, watchlist):
    with pytest.raises(UsageProblem, match="no picture"):
        step(Verification("nobody"), analysis(face(0.9)), watchlist)
