"""Checking a claimed identity, one look after the other, until it is decided."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from facegui.gallery.types import FILES, Floats
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching import decision
from facegui.matching.decision import Decision, Verdict
from facegui.matching.liveness import replayed, with_challenge
from facegui.matching.liveness_policy import LivenessMode, guarded, held_back, refused
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.challenge import steps as challenge_steps
from facegui.tasks.challenge.challenge import Challenge, ChallengeLook, ChallengePhase
from facegui.tasks.challenge.movements import LEANS, place_of
from facegui.text import Sentence, say
from facegui.vision.subject import prominent

_CLEAR_PX = 60  # so wide and of good quality, a face counts beside any larger one
# Cosine of a still to an enrolled picture. The same picture: 0.9989 and more (13 pictures); the
# next frame of a clip: 0.9974. A look of a stream is not mirrored, and reaches neither.
_SAME_PICTURE = 0.9985
_LOOKS = 3  # clear looks before a moving picture decides, so that one odd frame admits nobody


@dataclass(frozen=True, slots=True, eq=False)
class Verification:
    """What is known about a claim so far.

    ``decision`` is the best one, ``seen`` the face it rests on; both are None before a face that
    could be meant. They come from ``place``. ``frames`` counts the frames so far, ``crowded`` those
    with several people. ``liveness`` is the mode for verification; a ``challenge`` has to be
    passed, too, by the face that is verified. ``waits`` says that the face matches and only needs
    more looks to tell whether it is live. ``enrolled`` are the embeddings (D,) of the person's
    pictures: a still that equals one of them is a replay.
    """

    person_id: str
    liveness: LivenessMode = LivenessMode.OBSERVE
    challenge: Challenge | None = None
    decision: Decision | None = None
    seen: SeenFace | None = None
    frames: int = 0
    crowded: int = 0
    waits: bool = False
    place: str = FILES
    enrolled: Sequence[Floats] = field(default=(), repr=False)

    @property
    def matched(self) -> bool:
        """Whether the claim is confirmed. More frames can only change a no."""
        return self.decision is not None and self.decision.verdict is Verdict.MATCH

    @property
    def over(self) -> bool:
        """Whether more frames change nothing: it is decided, or the challenge has failed."""
        failed = self.challenge is not None and self.challenge.phase is ChallengePhase.FAILED
        return self.matched or failed


def step(state: Verification, analysis: Analysis, watchlist: SearchGallery) -> Verification:
    """Take in one frame. Raises UsageProblem when the person has no picture for this encoder."""
    state = replace(state, frames=state.frames + 1, place=analysis.place)
    watchlist = watchlist.at(analysis.place)
    meant = meant_in(analysis)
    if state.matched:
        return state
    seen = meant[0] if meant else None
    alone = seen if len(meant) == 1 else None
    state = challenged(state, analysis, alone)
    if seen is None:
        return state
    if alone is None:
        return replace(state, crowded=state.crowded + 1)
    seen = _unless_replayed(seen, state.enrolled)
    decided = _decided(seen, state.person_id, watchlist)
    told = _guarded(decided, seen, state)
    held = told.verdict is Verdict.UNSURE and decided.verdict is Verdict.MATCH
    liveness = seen.liveness
    settled = liveness is None or liveness.settled or liveness.recording
    state = replace(state, waits=held and not settled)
    if held or _outranks(told, state.decision):
        return replace(state, decision=told, seen=seen)
    return state


def meant_in(analysis: Analysis) -> list[SeenFace]:
    """Return the faces that could be the one to verify: prominent ones, and any clear one.

    A photo held up is larger than the person who holds it, so a clear face is never background.
    """
    near = {id(face) for face in prominent([seen.face for seen in analysis.faces])}
    return [seen for seen in analysis.faces if id(seen.face) in near or _clear(seen)]


def _clear(seen: SeenFace) -> bool:
    return seen.face.width >= _CLEAR_PX and not seen.quality.faults


def _unless_replayed(seen: SeenFace, enrolled: Sequence[Floats]) -> SeenFace:
    """Judge a still that equals an enrolled picture as a replay."""
    look, liveness = seen.embedding, seen.liveness
    if liveness is None or seen.track is not None:
        return seen
    same = (one.shape == look.shape and float(one @ look) > _SAME_PICTURE for one in enrolled)
    return replace(seen, liveness=replayed(liveness)) if any(same) else seen


def challenged(state: Verification, analysis: Analysis, alone: SeenFace | None) -> Verification:
    """Advance the challenge, if there is one, with the one face in view, if there is one."""
    if state.challenge is None or state.challenge.over:
        return state
    look = ChallengeLook(analysis.frame.time_s)
    if alone is not None:
        look = replace(
            look, track=alone.track, place=place_of(alone.face), embedding=alone.embedding
        )
    challenge = challenge_steps.step(state.challenge, look)
    state = replace(state, challenge=challenge)
    if challenge.phase is ChallengePhase.FAILED and state.decision is not None:
        return replace(state, decision=refused(state.decision, _failure(challenge)))
    return state


def _guarded(decided: Decision, seen: SeenFace, state: Verification) -> Decision:
    """Return a decision about identity after liveness and the challenge."""
    challenge, liveness = state.challenge, seen.liveness
    if challenge is None:
        return guarded(decided, liveness, state.liveness)
    if not challenge.over:
        return held_back(decided, (challenge.words,))
    if challenge.phase is ChallengePhase.FAILED:
        return refused(decided, _failure(challenge))
    if challenge.track != seen.track:
        return refused(decided, (say("The challenge was passed by another face."),))
    # A picture can also be moved closer and back, so leaning settles no doubt.
    weak = set(challenge.actions) <= set(LEANS)
    if liveness is not None and not weak:
        liveness = with_challenge(liveness, passed=True)
    return guarded(decided, liveness, LivenessMode.REQUIRED if weak else state.liveness)


def _decided(seen: SeenFace, person_id: str, watchlist: SearchGallery) -> Decision:
    if seen.quality.hindering:
        return _poor(seen, watchlist)
    if seen.track_embedding is None:
        decided = watchlist.verify(seen.embedding, person_id, seen.quality.uncovered)
        return _poor(seen, watchlist) if _obscured(seen, decided) else decided
    decided = watchlist.verify(seen.track_embedding, person_id)
    if decided.verdict is Verdict.MATCH and seen.sightings < _LOOKS:
        reasons = (say("It was seen too briefly to be sure."), *decided.reasons)
        return replace(decided, verdict=Verdict.UNSURE, person=None, reasons=reasons)
    return _poor(seen, watchlist) if _obscured(seen, decided) else decided


def _obscured(seen: SeenFace, decided: Decision) -> bool:
    """Whether somebody is not recognized because too little of them can be seen."""
    return bool(seen.quality.faults) and decided.verdict is not Verdict.MATCH


def _poor(seen: SeenFace, watchlist: SearchGallery) -> Decision:
    words = [fault.words for fault in seen.quality.faults]
    return decision.poor_quality(words, watchlist.verification)


def _failure(challenge: Challenge) -> tuple[Sentence, ...]:
    return say("The challenge was not passed."), challenge.words


def _outranks(told: Decision, before: Decision | None) -> bool:
    """Whether a decision replaces the one before it."""
    if before is None or Verdict.NOT_LIVE in (told.verdict, before.verdict):
        return True  # liveness is that of now, not of the best look
    return _rank(told) >= _rank(before)


def _rank(decided: Decision) -> tuple[bool, bool, float]:
    judged = decided.verdict is not Verdict.POOR_QUALITY
    score = -1.0 if decided.score is None else decided.score
    return decided.verdict is Verdict.MATCH, judged, score
