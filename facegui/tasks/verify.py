"""Checking a claimed identity, one look after the other, until it is decided."""

from dataclasses import dataclass, replace

from facegui.live.analysis import Analysis, SeenFace
from facegui.matching import decision
from facegui.matching.decision import Decision, Verdict
from facegui.matching.watchlist import Watchlist
from facegui.vision.subject import prominent

_LOOKS = 3  # clear looks before a moving picture decides: one odd frame admits nobody


@dataclass(frozen=True, slots=True, eq=False)
class Verification:
    """What is known about a claim so far.

    ``decision`` is the best one, ``seen`` the face it rests on; both None before a face that
    could be meant. ``frames`` were looked at, of which ``crowded`` showed several people.
    """

    person_id: str
    decision: Decision | None = None
    seen: SeenFace | None = None
    frames: int = 0
    crowded: int = 0

    @property
    def matched(self) -> bool:
        """Whether it is decided: the claim is true. More frames can only change a no."""
        return self.decision is not None and self.decision.verdict is Verdict.MATCH


def step(state: Verification, analysis: Analysis, watchlist: Watchlist) -> Verification:
    """Take in one frame. Raises UsageProblem when the person has no picture for this encoder."""
    state = replace(state, frames=state.frames + 1)
    meant = {id(face) for face in prominent([seen.face for seen in analysis.faces])}
    if not meant or state.matched:
        return state
    if len(meant) > 1:
        return replace(state, crowded=state.crowded + 1)
    seen = next(seen for seen in analysis.faces if id(seen.face) in meant)
    decided = _decided(seen, state.person_id, watchlist)
    if state.decision is None or _rank(decided) >= _rank(state.decision):
        return replace(state, decision=decided, seen=seen)
    return state


def _decided(seen: SeenFace, person_id: str, watchlist: Watchlist) -> Decision:
    if seen.quality.faults:
        words = [fault.words for fault in seen.quality.faults]
        return decision.poor_quality(words, watchlist.verification)
    if seen.track_embedding is None:
        return watchlist.verify(seen.embedding, person_id)
    decided = watchlist.verify(seen.track_embedding, person_id)
    if decided.verdict is Verdict.MATCH and seen.sightings < _LOOKS:
        reasons = ("It was seen too briefly to be sure.", *decided.reasons)
        return replace(decided, verdict=Verdict.UNSURE, person=None, reasons=reasons)
    return decided


def _rank(decided: Decision) -> tuple[bool, bool, float]:
    judged = decided.verdict is not Verdict.POOR_QUALITY
    score = -1.0 if decided.score is None else decided.score
    return decided.verdict is Verdict.MATCH, judged, score
