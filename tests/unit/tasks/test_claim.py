"""What Verify says: the right thing, once, and never about somebody who has left."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from facegui.errors import UsageProblem
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.liveness import Liveness
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.liveness_policy import LivenessMode
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.challenge.challenge import Challenge, ChallengePhase
from facegui.tasks.challenge.movements import Movement
from facegui.tasks.claim import Claim, Said, judged, step

Make = Callable[..., SeenFace]
MakeAnalysis = Callable[..., Analysis]


def run(
    claim: Claim,
    watchlist: SearchGallery,
    make: MakeAnalysis,
    *faces: SeenFace,
    seconds: float,
    from_s: float = 0.0,
) -> tuple[Claim, list[Said]]:
    """Show faces for some time, 25 frames a second; return what was said, without repeats."""
    said = [claim.said]
    for number in range(round(seconds * 25)):
        claim = step(claim, make(*faces, at_s=from_s + number / 25), watchlist)
        if claim.said is not said[-1]:
            said.append(claim.said)
    return claim, said


def test_a_right_claim_is_a_yes_and_stays_one(
    face: Make, analysis: MakeAnalysis, watchlist: SearchGallery
) -> None:
    claim, said = run(Claim.of("ada"), watchlist, analysis, face(0.9), seconds=1)
    assert said == [Said.NOBODY, Said.YES]
    claim, said = run(claim, watchlist, analysis, face(0.1), seconds=1, from_s=1)
    assert said == [Said.YES]  # the same track: one odd look takes nothing back


def test_a_wrong_claim_is_a_no_without_a_yes_on_the_way(
    face: Make, analysis: MakeAnalysis, watchlist: SearchGallery
) -> None:
    _, said = run(Claim.of("eve"), watchlist, analysis, face(0.9), seconds=2)
    assert said == [Said.NOBODY, Said.LOOKING, Said.NO]


def test_a_score_between_is_unsure(
    face: Make, analysis: MakeAnalysis, watchlist: SearchGallery
) -> None:
    claim, _ = run(Claim.of("ada"), watchlist, analysis, face(0.36), seconds=1)
    assert claim.said is Said.UNSURE


def test_a_yes_is_taken_back_at_once_when_somebody_else_steps_in(
    face: Make, analysis: MakeAnalysis, watchlist: SearchGallery
) -> None:
    claim, _ = run(Claim.of("ada"), watchlist, analysis, face(0.9), seconds=1)
    claim = step(claim, analysis(face(0.1, track=2), at_s=1.0), watchlist)
    assert claim.said is Said.LOOKING
    claim, _ = run(claim, watchlist, analysis, face(0.1, track=2), seconds=1, from_s=1.04)
    assert claim.said is Said.NO


def test_an_answer_stays_for_a_moment_after_its_person_left(
    face: Make, analysis: MakeAnalysis, watchlist: SearchGallery
) -> None:
    claim, _ = run(Claim.of("ada"), watchlist, analysis, face(0.9), seconds=1)
    claim, said = run(claim, watchlist, analysis, seconds=3, from_s=1)
    assert said == [Said.YES]
    claim, said = run(claim, watchlist, analysis, seconds=3, from_s=4)
    assert said == [Said.YES, Said.NOBODY]
    assert claim.attempt.decision is None


def test_two_people_in_view_are_not_judged(
    face: Make, analysis: MakeAnalysis, watchlist: SearchGallery
) -> None:
    both = (face(0.9), face(0.1, track=2, left=400))
    claim, said = run(Claim.of("ada"), watchlist, analysis, *both, seconds=2)
    assert said == [Said.NOBODY, Said.CROWD]
    assert claim.attempt.decision is None


def test_somebody_walking_past_does_not_change_the_words(
    face: Make, analysis: MakeAnalysis, watchlist: SearchGallery
) -> None:
    claim, _ = run(Claim.of("eve"), watchlist, analysis, face(0.9), seconds=2)
    both = (face(0.9), face(0.1, track=2, left=400))
    _, said = run(claim, watchlist, analysis, *both, seconds=0.3, from_s=2)
    assert said == [Said.NO]


def test_a_poor_picture_is_poor_not_wrong(
    face: Make, analysis: MakeAnalysis, watchlist: SearchGallery
) -> None:
    claim, _ = run(Claim.of("ada"), watchlist, analysis, face(0.9, too_dark=5), seconds=1)
    assert claim.said is Said.POOR
    assert claim.seen is not None
    assert [str(one.fault) for one in claim.seen.quality.faults] == ["too_dark"]


@pytest.mark.parametrize(("score", "said"), [(0.9, Said.YES), (0.36, Said.UNSURE), (0.1, Said.NO)])
def test_a_photo_is_judged_at_once(
    score: float, said: Said, face: Make, analysis: MakeAnalysis, watchlist: SearchGallery
) -> None:
    assert judged(analysis(face(score, track=None)), "ada", watchlist).said is said


def test_photos_of_nobody_or_several_are_told(
    face: Make, analysis: MakeAnalysis, watchlist: SearchGallery
) -> None:
    assert judged(analysis(), "ada", watchlist).said is Said.NOBODY
    both = (face(0.9, track=None), face(0.1, track=None, left=400))
    assert judged(analysis(*both), "ada", watchlist).said is Said.CROWD


def test_somebody_without_a_picture_cannot_be_verified(
    face: Make, analysis: MakeAnalysis, watchlist: SearchGallery
) -> None:
    with pytest.raises(UsageProblem, match="no picture"):
        step(Claim.of("gone"), analysis(face()), watchlist)


REQUIRED = Claim.of("ada", LivenessMode.REQUIRED)


def test_a_yes_that_waits_for_liveness_is_no_answer_yet(
    face: Make, analysis: MakeAnalysis, watchlist: SearchGallery, stated: Callable[..., Liveness]
) -> None:
    """An "unsure" of a second before every yes would be read as a refusal."""
    soon = replace(face(0.9), liveness=stated("live", settled=False))
    claim, said = run(REQUIRED, watchlist, analysis, soon, seconds=1)
    assert said == [Said.NOBODY, Said.LOOKING]
    live = replace(face(0.9), liveness=stated("live"))
    claim, _ = run(claim, watchlist, analysis, live, seconds=0.1, from_s=1)
    assert claim.said is Said.YES


def test_liveness_that_never_settles_is_unsure_in_the_end(
    face: Make, analysis: MakeAnalysis, watchlist: SearchGallery, stated: Callable[..., Liveness]
) -> None:
    soon = replace(face(0.9), liveness=stated("live", settled=False))
    _, said = run(REQUIRED, watchlist, analysis, soon, seconds=6)
    assert said == [Said.NOBODY, Said.LOOKING, Said.UNSURE]


def test_a_photo_is_not_live_and_never_a_no(
    face: Make, analysis: MakeAnalysis, watchlist: SearchGallery, stated: Callable[..., Liveness]
) -> None:
    photo = replace(face(0.9), liveness=stated("attack"))
    _, said = run(REQUIRED, watchlist, analysis, photo, seconds=2)
    assert said == [Said.NOBODY, Said.NOT_LIVE]


def test_a_challenge_runs_out_while_nobody_is_there(
    analysis: MakeAnalysis, watchlist: SearchGallery
) -> None:
    challenge = Challenge((Movement.LEFT,), (0.5,), LivenessCalibration.load(), 0.2)
    claim = REQUIRED.challenged(challenge)
    claim, _ = run(claim, watchlist, analysis, seconds=10)
    assert claim.attempt.challenge is not None
    assert claim.attempt.challenge.phase is ChallengePhase.FAILED
    assert claim.attempt.liveness is LivenessMode.REQUIRED
