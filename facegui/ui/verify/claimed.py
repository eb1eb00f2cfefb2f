"""Helpers for a claim: the person's pictures, the face that is meant, and the audit."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QImage

from facegui.errors import FaceGuiError
from facegui.gallery.types import Floats
from facegui.live.analysis import Analysis
from facegui.matching.decision import Decision, Verdict
from facegui.matching.liveness import LivenessState
from facegui.tasks.claim import Claim, Said
from facegui.tasks.privacy.claims import note_claim
from facegui.ui.link.controller import Controller
from facegui.ui.parts.pictures import stored_picture
from facegui.ui.verify import words as verify_words

_UNDECIDED = Decision(Verdict.NOT_RECOGNIZED, 0.0, ())


def embeddings_of(controller: Controller, person_id: str) -> Sequence[Floats]:
    """Return the embeddings of a person's pictures, which reveal a replay."""
    try:
        return [one.embedding for one in controller.gallery.samples(person_id)]
    except FaceGuiError:  # removed meanwhile, or the gallery is in use
        return []


def pictures_of(controller: Controller, person_id: str | None) -> tuple[int, QImage]:
    """Return how many pictures the claim is compared with, and the newest of them."""
    if person_id is None:
        return 0, QImage()
    try:
        samples = [one for one in controller.gallery.samples(person_id) if not one.set_aside]
    except FaceGuiError:
        return 0, QImage()
    newest = stored_picture(controller.portraits, samples[-1].id) if samples else QImage()
    return len(samples), newest


def marked(analysis: Analysis, claim: Claim | None) -> Analysis:
    """Color the frame of the face in question by the claim; all others are white."""
    decision = claim.attempt.decision if claim is not None else None
    meant = claim.seen.face if claim is not None and claim.seen is not None else None
    faces = tuple(
        replace(seen, decision=decision if seen.face is meant and decision else _UNDECIDED)
        for seen in analysis.faces
    )
    return replace(analysis, faces=faces)


def worth_checking(claim: Claim) -> bool:
    """Tell whether a liveness check could still change the answer."""
    challenge = claim.attempt.challenge
    passed = challenge is not None and challenge.over and challenge.failure is None
    # A movement cannot overrule what looks like a picture: a recording moves, too.
    liveness = None if claim.seen is None else claim.seen.liveness
    hopeless = liveness is not None and liveness.state is LivenessState.ATTACK
    return not hopeless and not (passed and not verify_words.needs_check(claim))


class AnswersNoted:
    """Writes each answer to the audit, once."""

    def __init__(self, controller: Controller) -> None:
        self._controller = controller
        self._noted: tuple[str, Said] | None = None

    def note(self, claim: Claim | None) -> None:
        """Take the claim as it is now."""
        answer = None
        if claim is not None and claim.answered:
            answer = claim.attempt.person_id, claim.said
        if answer == self._noted:
            return
        self._noted = answer
        if answer is not None and claim is not None and claim.attempt.decision is not None:
            note_claim(self._controller.gallery, answer[0], claim.attempt.decision)
