"""What the audit keeps of a verification by claim."""

from contextlib import suppress

from facegui.errors import FaceGuiError
from facegui.gallery import Gallery
from facegui.matching.decision import Decision


def note_claim(gallery: Gallery, person_id: str, decision: Decision) -> None:
    """Note a claim and its decision; a busy audit does not delay the answer."""
    if gallery.read_only:
        return
    score = decision.score
    rounded = None if score is None else round(score, 4)
    with suppress(FaceGuiError):
        gallery.audit.note_at_once(
            "verified", person_id, verdict=str(decision.verdict), score=rounded
        )
