"""What liveness says, and what each purpose asks of it."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from facegui.errors import FaceGuiError
from facegui.matching.decision import Decision, Verdict
from facegui.matching.liveness import (
    Liveness,
    LivenessState,
    judge_score,
    judge_stream,
    with_challenge,
)
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.liveness_policy import (
    LivenessMode,
    LivenessPolicy,
    LivenessUnavailable,
    Purpose,
    admits,
    guarded,
)
from tests.unit.matching.liveness_limits import LIMITS

STATES = LivenessState


@dataclass(frozen=True)
class Moved:
    parallax: float
    change: float
    watched_s: float


@dataclass(frozen=True)
class Known:
    score: float | None
    watched_s: float
    motion: Moved | None
    by_network: tuple[tuple[str, float], ...] = ()

    @property
    def log_odds(self) -> float:
        """The sum of a test after looks that all agreed."""
        if self.score is None:
            return 0.0
        total = 0.0
        for number in range(round(self.watched_s / 0.15)):
            total = LIMITS.test.after(total, self.score, 0.15 if number else None)
        return total


HEAD, SHEET = Moved(0.01, 0.05, 2.0), Moved(0.0008, 0.001, 2.0)
MATCH = Decision(Verdict.MATCH, 0.4, ("Score 0.70, needs 0.40.",))
NOBODY = replace(MATCH, verdict=Verdict.NOT_RECOGNIZED)


def stream(score: float | None, watched_s: float = 2.0, motion: Moved | None = HEAD) -> Liveness:
    return judge_stream(Known(score, watched_s, motion), LIMITS)


@pytest.mark.parametrize(
    ("score", "state"),
    [
        (1.0, STATES.LIVE),
        (0.6, STATES.LIVE),
        (0.59, STATES.UNSURE),
        (0.3, STATES.UNSURE),
        (0.29, STATES.ATTACK),
        (None, STATES.NOT_CHECKED),
    ],
)
def test_a_single_picture_is_judged_by_its_score(score: float | None, state: LivenessState) -> None:
    assert judge_score(score, LIMITS).state is state


def test_without_the_model_it_is_never_live_however_it_moves() -> None:
    """A missing file must not open the door."""
    liveness = stream(None)
    assert liveness.state is STATES.NOT_CHECKED
    assert "not checked" in liveness.reasons[0]
    assert "facegui models install minifasnet" in liveness.reasons[1]
    assert not admits(LivenessMode.REQUIRED, liveness)


def test_what_looks_live_but_moves_like_a_sheet_is_not_live() -> None:
    """A sharp print may fool the networks; it still moves as a plane."""
    liveness = stream(0.99, motion=SHEET)
    assert liveness.state is STATES.UNSURE
    assert liveness.flat is True
    assert "flat picture" in liveness.reasons[0]


def test_a_living_face_that_moves_is_live_and_settled() -> None:
    liveness = stream(0.9)
    assert (liveness.state, liveness.flat, liveness.settled) == (STATES.LIVE, False, True)
    assert admits(LivenessMode.REQUIRED, liveness)


@pytest.mark.parametrize(
    ("watched_s", "motion"), [(0.2, HEAD), (2.0, None), (2.0, replace(HEAD, watched_s=0.6))]
)
def test_a_first_glance_is_shown_but_opens_nothing(watched_s: float, motion: Moved | None) -> None:
    """A photo shown for a moment must not pass before its motion was watched."""
    liveness = stream(0.99, watched_s, motion)
    assert liveness.state is STATES.LIVE
    assert not liveness.settled
    assert not admits(LivenessMode.REQUIRED, liveness)
    assert admits(LivenessMode.OBSERVE, liveness)


def test_a_face_too_small_to_see_how_it_moves_is_told_what_to_do() -> None:
    """Watching on would never end: what moves in 33 pixels is compression noise."""
    assert stream(0.99, 1.2, None).reasons[-1] == "Watching how the face moves."
    assert stream(0.99, 2.5, None).reasons[-1].startswith("Come closer")
    assert not admits(LivenessMode.REQUIRED, stream(0.99, 60.0, None))


def test_what_looks_like_a_picture_is_an_attack_though_it_moves_like_a_head() -> None:
    """A clip replayed on a phone moves like the head it shows."""
    assert stream(0.05).state is STATES.ATTACK


@pytest.mark.parametrize("state", list(STATES))
def test_required_names_nobody_who_is_not_known_to_be_live(state: LivenessState) -> None:
    liveness = Liveness(state, ("Because.",), 0.6)
    guarded_match = guarded(MATCH, liveness, LivenessMode.REQUIRED)
    assert (
        guarded_match.verdict
        is {
            STATES.LIVE: Verdict.MATCH,
            STATES.ATTACK: Verdict.NOT_LIVE,
            STATES.UNSURE: Verdict.UNSURE,
            STATES.NOT_CHECKED: Verdict.UNSURE,
        }[state]
    )
    for mode in (LivenessMode.OFF, LivenessMode.OBSERVE):
        assert guarded(MATCH, liveness, mode) is MATCH


def test_an_attack_by_a_stranger_is_told_as_an_attack_not_as_no_match() -> None:
    attack = Liveness(STATES.ATTACK, ("Looks like a picture.",), 0.6, 0.1)
    decision = guarded(NOBODY, attack, LivenessMode.REQUIRED)
    assert decision.verdict is Verdict.NOT_LIVE
    assert decision.reasons[0] == "Looks like a picture."
    assert decision.name is None


def test_a_first_bad_look_calls_nobody_a_picture() -> None:
    """The first scores shake: a living person would be refused for one of them."""
    glance = Liveness(STATES.ATTACK, ("Looks like a picture.",), 0.6, 0.1, settled=False)
    assert guarded(MATCH, glance, LivenessMode.REQUIRED).verdict is Verdict.UNSURE
    assert guarded(NOBODY, glance, LivenessMode.REQUIRED) is NOBODY


def test_required_admits_nobody_whom_nobody_looked_at() -> None:
    assert guarded(MATCH, None, LivenessMode.REQUIRED).verdict is Verdict.UNSURE
    assert guarded(MATCH, None, LivenessMode.OBSERVE) is MATCH


@pytest.mark.parametrize(
    ("state", "passed", "after"),
    [
        (STATES.UNSURE, True, STATES.LIVE),
        (STATES.UNSURE, False, STATES.ATTACK),
        (STATES.LIVE, True, STATES.LIVE),
        (STATES.LIVE, False, STATES.ATTACK),
        (STATES.ATTACK, True, STATES.ATTACK),
        (STATES.NOT_CHECKED, True, STATES.NOT_CHECKED),
    ],
)
def test_a_challenge_settles_doubt_but_overrules_no_attack(
    state: LivenessState, passed: bool, after: LivenessState
) -> None:
    assert with_challenge(Liveness(state, (), 0.6), passed=passed).state is after


def test_each_purpose_has_its_own_mode() -> None:
    policy = LivenessPolicy(verification=LivenessMode.REQUIRED, enrollment=LivenessMode.OFF)
    assert policy.mode(Purpose.VERIFICATION) is LivenessMode.REQUIRED
    assert policy.mode(Purpose.IDENTIFICATION) is LivenessMode.OBSERVE
    assert policy.mode(Purpose.ENROLLMENT) is LivenessMode.OFF


def test_required_without_the_model_refuses_with_what_to_do() -> None:
    policy = LivenessPolicy(verification=LivenessMode.REQUIRED)
    with pytest.raises(LivenessUnavailable) as problem:
        policy.require_model(Purpose.VERIFICATION, installed=False)
    assert "verification" in problem.value.message
    assert "facegui models install minifasnet" in problem.value.hint
    policy.require_model(Purpose.VERIFICATION, installed=True)
    policy.require_model(Purpose.IDENTIFICATION, installed=False)


def test_a_damaged_model_is_told_as_damaged_with_its_repair() -> None:
    """Words like "not installed" would send the user to install what is there."""
    damaged = FaceGuiError("The model file is damaged.", "Install it again.")
    with pytest.raises(LivenessUnavailable) as problem:
        LivenessPolicy(enrollment=LivenessMode.REQUIRED).require_model(
            Purpose.ENROLLMENT, installed=False, problem=damaged
        )
    assert "not installed" not in problem.value.message
    assert str(damaged) in problem.value.hint


def test_with_one_purpose_the_others_are_off() -> None:
    policy = LivenessPolicy(verification=LivenessMode.REQUIRED).only(Purpose.VERIFICATION)
    assert [policy.mode(one) for one in Purpose] == ["required", "off", "off"]
    assert not policy.off
    assert LivenessPolicy(verification=LivenessMode.OFF).only(Purpose.VERIFICATION).off


def test_the_shipped_calibration_can_be_used() -> None:
    shipped = LivenessCalibration.load()
    assert 0 < shipped.attack_below <= shipped.live_from < 1


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": 2}', '{"format": 1}'])
def test_a_damaged_calibration_is_told_with_what_to_do(tmp_path: Path, text: str) -> None:
    path = tmp_path / "liveness.json"
    path.write_text(text)
    with pytest.raises(FaceGuiError, match=r"liveness\.json cannot be used"):
        LivenessCalibration.load(path)


def test_thresholds_in_the_wrong_order_are_refused(tmp_path: Path) -> None:
    """An attack limit above the live limit would call one face both."""
    limits = {name: getattr(LIMITS, name) for name in LIMITS.__slots__}
    path = tmp_path / "liveness.json"
    path.write_text(json.dumps({"format": 1, "thresholds": {**limits, "attack_below": 0.9}}))
    with pytest.raises(FaceGuiError, match="cannot be used"):
        LivenessCalibration.load(path)


def test_thresholds_measured_here_are_read_back(tmp_path: Path) -> None:
    stricter, laxer = LIMITS.with_live_from(0.8), LIMITS.with_live_from(0.2)
    assert (stricter.live_from, stricter.attack_below) == (0.8, LIMITS.attack_below)
    assert (laxer.live_from, laxer.attack_below) == (0.2, 0.2)
    path = tmp_path / "calibration" / "liveness.json"
    stricter.save(path)
    assert LivenessCalibration.load(path) == stricter


def test_thresholds_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    (tmp_path / "calibration").write_text("a file in the way")
    with pytest.raises(FaceGuiError, match="cannot be written"):
        LIMITS.save(tmp_path / "calibration" / "liveness.json")
