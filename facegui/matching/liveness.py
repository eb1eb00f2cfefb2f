"""The statement about a face's liveness, judged from the evidence."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Protocol

from facegui.errors import FaceGuiError
from facegui.matching.decision import below, score_said
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.text import Sentence, say

INSTALL_HINT = say(
    "Run 'facegui models install minifasnet', or import the files "
    "with 'facegui models install minifasnet --from FILE'."
)


_UNSEEN = 2  # times the watched span; if nothing has moved by then, motion cannot be seen


class LivenessState(StrEnum):
    """The state of a face's liveness."""

    LIVE = "live"
    ATTACK = "attack"
    UNSURE = "unsure"
    NOT_CHECKED = "not_checked"


class MotionSeen(Protocol):
    """How a face moved; `facegui.live.face_motion.Motion` is one."""

    @property
    def parallax(self) -> float: ...  # noqa: D102 said by the class

    @property
    def change(self) -> float: ...  # noqa: D102 said by the class

    @property
    def watched_s(self) -> float: ...  # noqa: D102 said by the class


class Evidence(Protocol):
    """The evidence on a face; `facegui.live.liveness_track.LivenessEvidence` is one."""

    @property
    def score(self) -> float | None: ...  # noqa: D102 said by the class

    @property
    def watched_s(self) -> float: ...  # noqa: D102 said by the class

    @property
    def log_odds(self) -> float: ...  # noqa: D102 said by the class

    @property
    def by_network(self) -> tuple[tuple[str, float], ...]: ...  # noqa: D102 said by the class

    @property
    def motion(self) -> MotionSeen | None: ...  # noqa: D102 said by the class


@dataclass(frozen=True, slots=True)
class Liveness:
    """A statement about liveness with its grounds.

    ``score`` is the passive one (None: not checked) and needs ``threshold``; ``flat`` says whether
    the face moved like a flat picture (None: not watched long enough). ``settled`` is False until a
    stream has been looked at often enough for this statement. ``installed`` is False where the
    model is missing; ``in_view`` is False where the face is too far away, or too near the edge, for
    its motion to be seen. ``recording`` says that the source was a file, a folder or a picture,
    which can never show life, whatever it looks like. ``evidence`` is what the statement rests on.
    """

    state: LivenessState
    reasons: tuple[Sentence, ...]
    threshold: float
    score: float | None = None
    flat: bool | None = None
    settled: bool = True
    installed: bool = True
    in_view: bool = True
    recording: bool = False
    evidence: Evidence | None = field(default=None, repr=False)

    def as_json(self) -> dict[str, object]:
        """Return plain values for ``--json``."""
        motion = self.evidence.motion if self.evidence else None
        networks = self.evidence.by_network if self.evidence else ()
        return {
            "state": str(self.state),
            "score": None if self.score is None else round(self.score, 4),
            "threshold": self.threshold,
            "flat": self.flat,
            "settled": self.settled,
            "shown_by": "recording" if self.recording else "camera",
            "by_network": {name: round(score, 4) for name, score in networks},
            "parallax": round(motion.parallax, 5) if motion else None,
            "change": round(motion.change, 5) if motion else None,
            "reasons": list(self.reasons),
        }


def judge_stream(evidence: Evidence, calibration: LivenessCalibration) -> Liveness:
    """Judge a track by how the face looks and whether it moves like a flat picture.

    Looks count from the first one on. The statement is settled once the sequential test decides for
    the side that the score is on; a score between both sides stays open.
    """
    looks = judge_still(evidence, calibration)
    if looks.state is LivenessState.NOT_CHECKED:
        return looks
    looks = replace(looks, settled=_decided(looks.state, evidence, calibration))
    motion = evidence.motion
    if motion is None or motion.watched_s < calibration.watch_s:
        words, in_view = say("Watching how the face moves."), True
        if motion is None and evidence.watched_s >= _UNSEEN * calibration.watch_s:
            words = say("Come closer and into the middle: how the face moves cannot be seen.")
            in_view = False
        settled = looks.settled and looks.state is LivenessState.ATTACK
        reasons = (*looks.reasons, words)
        return replace(looks, settled=settled, in_view=in_view, reasons=reasons)
    flat = motion.parallax < calibration.parallax and motion.change < calibration.change
    looks = replace(looks, flat=flat)
    if not flat or looks.state is LivenessState.ATTACK:
        return looks
    words = say("The face moves like a flat picture. Turn your head a little or blink.")
    return replace(looks, state=LivenessState.UNSURE, reasons=(words, *looks.reasons))


def _decided(state: LivenessState, evidence: Evidence, calibration: LivenessCalibration) -> bool:
    """Whether there are enough looks for what the score says."""
    if evidence.watched_s < calibration.watch_s:
        return False
    if state is LivenessState.LIVE:
        return evidence.log_odds >= calibration.test.live_at
    return state is LivenessState.ATTACK and evidence.log_odds <= calibration.test.attack_at


def not_checked(calibration: LivenessCalibration, problem: FaceGuiError | None = None) -> Liveness:
    """Return "not checked": the model is not installed, or has the ``problem``."""
    return Liveness(
        LivenessState.NOT_CHECKED,
        unchecked(problem),
        calibration.live_from,
        installed=problem is not None,
    )


def unchecked(problem: FaceGuiError | None) -> tuple[Sentence, Sentence]:
    """Return why liveness was not checked, and what to do."""
    if problem is None:
        return say("Liveness not checked: the model minifasnet is not installed."), INSTALL_HINT
    return say("Liveness not checked: {message}", message=problem.message), problem.hint


def judge_still(evidence: Evidence, calibration: LivenessCalibration) -> Liveness:
    """Judge a single picture, in which nothing moves."""
    return replace(judge_score(evidence.score, calibration), evidence=evidence)


def judge_score(score: float | None, calibration: LivenessCalibration) -> Liveness:
    """Judge by a passive score alone, as for a single picture."""
    if score is None:
        return not_checked(calibration)
    state = LivenessState.UNSURE
    words = say(
        "Liveness unsure: {score}, needs {needed}.",
        score=below(score, calibration.live_from),
        needed=score_said(calibration.live_from),
    )
    if score >= calibration.live_from:
        state = LivenessState.LIVE
        words = say(
            "Looks live: {score}, needs {needed}.",
            score=score_said(score),
            needed=score_said(calibration.live_from),
        )
    elif score < calibration.attack_below:
        state = LivenessState.ATTACK
        words = say(
            "Looks like a picture or a screen: {score}, needs {needed}.",
            score=below(score, calibration.live_from),
            needed=score_said(calibration.live_from),
        )
    return Liveness(state, (words,), calibration.live_from, score)


def awaited(calibration: LivenessCalibration) -> Liveness:
    """Return the statement about a face that the networks have not looked at yet."""
    words = (say("Waiting for a first look at this face."),)
    return Liveness(LivenessState.UNSURE, words, calibration.live_from, settled=False)


def replayed(liveness: Liveness) -> Liveness:
    """Return the statement about a face that a known picture shows."""
    return _attack(liveness, say("This is the very picture that was enrolled, shown again."))


def repeated(liveness: Liveness) -> Liveness:
    """Return the statement about a face in frames that repeat."""
    return _attack(liveness, say("These are frames that were there before, shown again."))


def _attack(liveness: Liveness, words: Sentence) -> Liveness:
    reasons = (words, *liveness.reasons)
    return replace(liveness, state=LivenessState.ATTACK, settled=True, reasons=reasons)


def with_challenge(liveness: Liveness, *, passed: bool) -> Liveness:
    """Take a challenge's outcome into account.

    A passed challenge settles doubt. It does not overrule an attack that was seen, since a
    recording on a screen moves as well.
    """
    if liveness.state is LivenessState.ATTACK:
        return liveness
    liveness = replace(liveness, settled=True)
    if not passed:
        words = say("The challenge was not passed.")
        return replace(liveness, state=LivenessState.ATTACK, reasons=(words, *liveness.reasons))
    if liveness.state is LivenessState.UNSURE:
        words = say("The challenge was passed.")
        return replace(liveness, state=LivenessState.LIVE, reasons=(words, *liveness.reasons))
    return liveness
