"""The answers of Verify, in at most six words, with the reason."""

from dataclasses import dataclass

from facegui.matching.liveness import Liveness, LivenessState
from facegui.matching.liveness_policy import RECORDED, Purpose
from facegui.tasks.challenge.challenge import WHY, Challenge
from facegui.tasks.claim import Claim, Said
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.link.sentences import ShownState, happened, shown, word
from facegui.ui.parts import liveness_words
from facegui.ui.theme.figures import filled, translator
from facegui.ui.widgets.chip import Tone
from facegui.vision.faults import Fault
from facegui.vision.quality import Quality

_tr = translator("verify")

_AT_ONCE_S = 0.05


@dataclass(frozen=True, slots=True)
class AnswerText:
    """The answer, the reason, and the tone."""

    sentence: str
    reason: str
    tone: Tone


def before_anybody(people: int, typed: str) -> AnswerText | None:
    """Return what is missing before a claim can be tested; None if there is a name."""
    if not people:
        hint = _tr("Enroll somebody first, then their claim can be checked.")
        return AnswerText(_tr("Nobody is enrolled yet"), hint, "neutral")
    if not typed:
        hint = _tr("Type or pick who they say they are.")
        return AnswerText(_tr("Choose a name"), hint, "neutral")
    return None


def unknown(suggestions: int) -> AnswerText:
    """Return what to do with an incomplete name; this many ``suggestions`` contain it."""
    if suggestions == 1:
        return AnswerText(_tr("Choose a name"), _tr("Enter takes the one suggested."), "neutral")
    if suggestions:
        hint = _tr("Go on typing, or pick a name from the list.")
        return AnswerText(_tr("Choose a name"), hint, "neutral")
    hint = _tr("See how it is spelled, or show everybody.")
    return AnswerText(_tr("Nobody has that name"), hint, "neutral")


def without_picture(state: LiveState) -> AnswerText | None:
    """Return why nothing can be seen; None while a source is analyzed."""
    if state.phase is SourcePhase.RUNNING and not state.ready:
        return AnswerText(_tr("Getting ready"), _tr("The models are loading."), "neutral")
    if state.phase is SourcePhase.OPENING:
        return AnswerText(_tr("Getting ready"), _tr("The camera is being opened."), "neutral")
    if state.phase is SourcePhase.PAUSED:
        return AnswerText(_tr("Paused"), _tr("Resume, or use a photo."), "neutral")
    if state.phase is SourcePhase.ENDED:
        return AnswerText(word(ShownState.THE_END), _tr("Play again, or use a photo."), "neutral")
    if state.phase in (SourcePhase.IDLE, SourcePhase.LOST, SourcePhase.FAILED):
        hint = happened(state.problem) if state.problem else _tr("Plug one in, or use a photo.")
        return AnswerText(_tr("There is no camera"), hint, "warning")
    return None


def answer(claim: Claim, name: str, *, photo: bool = False) -> AnswerText:
    """Return the answer to the claim to be ``name``."""
    if claim.answered:
        return _decided(claim, name, photo)
    if claim.said is Said.POOR:
        return _poor(claim.seen.quality if claim.seen is not None else None)
    if claim.said is Said.CROWD:
        hint = _tr("Only the person who is checked may be in view.")
        return AnswerText(_tr("Two people in view"), hint, "warning")
    if claim.said is Said.LOOKING and claim.attempt.waits:
        hint = _tr("Checking that this is a living face.")
        return AnswerText(word(ShownState.WATCHING), hint, "accent")
    if photo:
        return AnswerText(_tr("No face in the photo"), _tr("Use another one."), "warning")
    waiting = _tr("Checking…") if claim.said is Said.LOOKING else _tr("Nobody is in view.")
    return AnswerText(_tr("Look at the camera"), waiting, "accent")


def _decided(claim: Claim, name: str, photo: bool) -> AnswerText:
    decision = claim.attempt.decision
    score = decision.score if decision is not None else None
    why = _why(score, decision.threshold) if decision is not None else ""
    if claim.said is Said.YES:
        return AnswerText(filled(_tr("Yes, it is {name}"), name=name), _how(claim, photo), "good")
    if claim.said is Said.NO:
        return AnswerText(_tr("No, this is somebody else"), why, "bad")
    liveness = liveness_of(claim)
    if claim.said is Said.NOT_LIVE:
        return AnswerText(
            word(ShownState.NOT_LIVE), _not_live(claim.attempt.challenge, liveness), "bad"
        )
    if decision is not None and liveness is not None and decision.awaits_liveness:
        return _held_back(liveness)
    return _unsure(why)


def needs_check(claim: Claim) -> bool:
    """Tell whether a yes only lacks the proof that the face is live."""
    decision, liveness = claim.attempt.decision, liveness_of(claim)
    if claim.said is not Said.UNSURE or decision is None or liveness is None:
        return False
    checked = liveness.state is not LivenessState.NOT_CHECKED
    return checked and decision.awaits_liveness and not liveness.recording


def liveness_of(claim: Claim) -> Liveness | None:
    """Return the liveness of the face that a decision is based on."""
    return claim.attempt.seen.liveness if claim.attempt.seen is not None else None


def unavailable() -> AnswerText:
    """Return that liveness is required and cannot be checked."""
    why = liveness_words.refusal(Purpose.VERIFICATION)
    return AnswerText(_tr("Liveness cannot be checked"), why, "warning")


def photo_refused() -> AnswerText:
    """Return that a photo proves nothing where liveness is required."""
    hint = _tr("Liveness is required: look at the camera.")
    return AnswerText(_tr("A photo is not enough"), hint, "warning")


def _unsure(why: str) -> AnswerText:
    hint = _tr("A closer or better lit look would decide.")
    return AnswerText(word(ShownState.UNSURE), f"{why} {hint}", "warning")


def _held_back(liveness: Liveness) -> AnswerText:
    if liveness.state is LivenessState.NOT_CHECKED:
        return unavailable()
    told = liveness_words.tell(liveness)
    if liveness.recording:
        hint = _tr("Look at a camera.")
        return AnswerText(_tr("A recording is not enough"), f"{shown(RECORDED)} {hint}", "warning")
    hint = _tr("A liveness check would decide.")
    return AnswerText(_tr("Is this a living face?"), f"{told.why} {hint}", "warning")


def _not_live(challenge: Challenge | None, liveness: Liveness | None) -> str:
    """Return why somebody is not taken for a living person."""
    failed = challenge.failure if challenge is not None else None
    if failed is not None:
        words = _tr("The liveness check was not passed. {why}")
        return filled(words, why=shown(WHY[failed]))
    if challenge is not None and challenge.over:
        return _tr("Another face passed the liveness check.")
    if liveness is None:
        return _tr("Only somebody in front of the camera is checked.")
    return liveness_words.tell(liveness).why


def compared_with(pictures: int, name: str) -> str:
    """Return how many pictures the looks were compared with."""
    words = _tr("Compared with {n:,} {n:picture|pictures} of {name}.")
    return filled(words, n=pictures, name=name)


def _how(claim: Claim, photo: bool) -> str:
    if photo or claim.decided_s is None:
        return _tr("Decided from one photo.")
    looks = claim.seen.sightings if claim.seen is not None else claim.decided_frames
    if claim.decided_s < _AT_ONCE_S or looks < 2:
        return _tr("Decided at once.")
    return filled(_tr("Decided in {s:.1f} s from {n} {n:look|looks}."), s=claim.decided_s, n=looks)


def _why(score: float | None, needs: float) -> str:
    if score is None:
        return ""
    shown = min(score, needs - 0.01) if f"{score:.2f}" == f"{needs:.2f}" else score
    return filled(_tr("Score {score:.2f}, needs {needs:.2f}."), score=shown, needs=needs)


def _poor(quality: Quality | None) -> AnswerText:
    if quality is None or not quality.faults:
        return AnswerText(_tr("Look at the camera"), _tr("Checking…"), "accent")
    worst = quality.faults[0]
    sentence = {
        Fault.TOO_SMALL: _tr("Too far away to tell"),
        Fault.TOO_DARK: _tr("Too dark to tell"),
        Fault.TOO_BRIGHT: _tr("Too bright to tell"),
        Fault.BLURRED: _tr("Too blurred to tell"),
        Fault.TURNED_AWAY: _tr("Turned away too far"),
        Fault.PARTLY_OUTSIDE: _tr("Partly outside the picture"),
        Fault.TURNED: _tr("Turned in the picture"),
        Fault.COVERED: _tr("The face is covered"),
        Fault.UNREADABLE: _tr("Too little of the face to tell"),
    }[worst.fault]
    return AnswerText(sentence, shown(worst.words), "warning")
