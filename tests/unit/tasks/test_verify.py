"""A claim is confirmed by clear looks at one person, and by nothing else."""

from dataclasses import replace

import pytest

from facegui.errors import UsageProblem
from facegui.matching.decision import Verdict
from facegui.matching.liveness import LivenessState
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.liveness_policy import LivenessMode
from facegui.tasks.challenge.challenge import Challenge, ChallengePhase
from facegui.tasks.challenge.movements import Movement
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


def test_a_photo_held_up_does_not_hide_whoever_holds_it(face, analysis, watchlist):
    """The photo is far larger; the small face beside it is clearly there."""
    photo, holder = face(0.9, width=300), face(0.1, track=2, left=400, width=70)
    state = taken(ADA, watchlist, analysis(photo, holder))
    assert (state.decision, state.crowded) == (None, 1)
    blurred = face(0.1, track=2, left=400, width=70, blurred=0.1)
    assert taken(ADA, watchlist, analysis(photo, blurred)).matched


def test_the_enrolled_picture_itself_is_a_replay(face, analysis, watchlist, stated):
    still = replace(face(0.9, track=None), liveness=stated(LivenessState.LIVE))
    enrolled = replace(ADA, enrolled=(still.embedding,))
    state = taken(enrolled, watchlist, analysis(still))
    assert (state.seen.liveness.state, state.seen.liveness.settled) == (LivenessState.ATTACK, True)
    assert "that was enrolled" in state.seen.liveness.reasons[0]
    assert state.matched, "observing must only show"
    state = taken(replace(enrolled, liveness=LivenessMode.REQUIRED), watchlist, analysis(still))
    assert state.decision.verdict is Verdict.NOT_LIVE
    state = taken(enrolled, watchlist, analysis(replace(still, embedding=face(0.85).embedding)))
    assert state.seen.liveness.state is LivenessState.LIVE


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


REQUIRED = Verification("ada", LivenessMode.REQUIRED)


def test_where_liveness_is_required_a_photo_is_told_as_one(face, analysis, watchlist, stated):
    """Neither "yes", though it resembles, nor "no match"."""
    photo = replace(face(0.9), liveness=stated("attack"))
    state = taken(REQUIRED, watchlist, analysis(photo))
    assert (state.matched, state.decision.verdict) == (False, Verdict.NOT_LIVE)
    assert state.decision.reasons[0] == "It is attack."
    assert taken(ADA, watchlist, analysis(photo)).matched, "observing must not refuse"


def test_it_is_watched_until_it_is_settled_that_it_lives(face, analysis, watchlist, stated):
    soon = replace(face(0.95), liveness=stated("live", settled=False))
    state = taken(REQUIRED, watchlist, analysis(soon))
    assert (state.matched, state.waits, state.decision.verdict) == (False, True, Verdict.UNSURE)
    state = taken(state, watchlist, analysis(replace(face(0.9), liveness=stated("live"))))
    assert (state.matched, state.waits) == (True, False)


def test_a_live_stranger_does_not_lend_life_to_a_photo(face, analysis, watchlist, stated):
    """Both must hold of one face at once."""
    stranger = replace(face(0.1), liveness=stated("live"))
    photo = replace(face(0.9, track=2), liveness=stated("attack"))
    state = taken(REQUIRED, watchlist, analysis(stranger), analysis(photo), analysis(stranger))
    assert state.decision.verdict is Verdict.NOT_RECOGNIZED
    state = taken(state, watchlist, analysis(photo))
    assert state.decision.verdict is Verdict.NOT_LIVE


@pytest.mark.parametrize("name", ["unsure", "not_checked", None])
def test_what_is_not_known_to_live_is_not_admitted(name, face, analysis, watchlist, stated):
    unknown = replace(face(0.9), liveness=None if name is None else stated(name))
    state = taken(REQUIRED, watchlist, analysis(unknown))
    assert (state.matched, state.decision.verdict) == (False, Verdict.UNSURE)
    assert state.decision.name is None


class Actor:
    """A face that makes a challenge's movements as they are asked for."""

    def __init__(self, face, analysis, watchlist, **about):
        self.face, self.analysis, self.watchlist, self.about = face, analysis, watchlist, about
        self.time_s, self.turn = 0.0, 0.0

    def play(self, state, seconds, *, obedient=True, track=1):
        for _ in range(round(seconds * 25)):
            self.time_s += 0.04
            self.turn = self._next(state.challenge) if obedient else 0.0
            seen = self.face(0.9, turn=self.turn, track=track)
            seen = replace(seen, **self.about)
            state = step(state, self.analysis(seen, at_s=self.time_s), self.watchlist)
            if state.matched:
                break
        return state

    def _next(self, challenge):
        goal = 0.0
        if challenge.phase is ChallengePhase.ACT:
            goal = 0.3 if challenge.actions[challenge.done] is Movement.LEFT else -0.3
        return self.turn + max(-0.04, min(0.04, goal - self.turn))


def demanded(mode=LivenessMode.OBSERVE):
    actions = (Movement.LEFT, Movement.RIGHT)
    limits = LivenessCalibration.load()

    return Verification(
        "ada",
        mode,
        Challenge(actions, (0.5, 0.7), limits, lambda one, other: float(one @ other) >= 0.2),
    )


def test_a_challenge_must_be_passed_before_a_yes(face, analysis, watchlist):
    actor = Actor(face, analysis, watchlist)
    state = actor.play(demanded(), 1.0)
    assert (state.matched, state.decision.verdict) == (False, Verdict.UNSURE)
    assert state.decision.reasons[0] == "Look straight at the camera."
    assert actor.play(state, 20).matched


def test_a_challenge_not_done_is_not_live(face, analysis, watchlist):
    """Waiting passes nothing, even where liveness is off."""
    state = Actor(face, analysis, watchlist).play(demanded(LivenessMode.OFF), 20, obedient=False)
    assert state.decision.verdict is Verdict.NOT_LIVE
    assert state.decision.reasons[:2] == (
        "The challenge was not passed.",
        "That took too long. Try again.",
    )


def test_a_challenge_passed_by_another_face_counts_for_nothing(face, analysis, watchlist):
    passed = replace(demanded().challenge, phase=ChallengePhase.PASSED, track=7)
    state = replace(demanded(), challenge=passed)
    state = taken(state, watchlist, analysis(face(0.9, track=1)))
    assert state.decision.verdict is Verdict.NOT_LIVE
    assert "another face" in state.decision.reasons[0]


def test_a_passed_challenge_settles_doubt_but_overrules_no_attack(
    face, analysis, watchlist, stated
):
    unsure = Actor(face, analysis, watchlist, liveness=stated("unsure"))
    assert unsure.play(demanded(LivenessMode.REQUIRED), 20).matched
    attack = Actor(face, analysis, watchlist, liveness=stated("attack"))
    state = attack.play(demanded(LivenessMode.REQUIRED), 20)
    assert (state.matched, state.decision.verdict) == (False, Verdict.NOT_LIVE)


def test_coming_closer_and_back_settles_no_doubt(face, analysis, watchlist, stated):
    """A photo can be brought closer and moved back as well."""
    leans = (Movement.CLOSER, Movement.BACK)
    passed = replace(demanded().challenge, actions=leans, phase=ChallengePhase.PASSED, track=1)
    said = {}
    for name in ("unsure", "live"):
        state = replace(demanded(LivenessMode.REQUIRED), challenge=passed)
        seen = replace(face(0.9, track=1, sightings=9), liveness=stated(name))
        said[name] = taken(state, watchlist, analysis(seen)).decision.verdict
    assert said == {"unsure": Verdict.UNSURE, "live": Verdict.MATCH}
