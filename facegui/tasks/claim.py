"""The answer about a claimed identity while somebody stands in front of the camera.

`verify` weighs the looks; this module gives one answer at a time, without flicker, and starts over
when somebody else steps in.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from facegui.gallery.types import Floats
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Verdict
from facegui.matching.liveness_policy import LivenessMode
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.challenge.challenge import Challenge
from facegui.tasks.verify import Verification, challenged, meant_in
from facegui.tasks.verify import step as verify_step

_LOOKS_FOR_NO = 5  # a no needs at least this many looks
_STEADY_S = 0.5  # how long nobody, or two people, must be in view before the answer says so
_REMEMBERED_S = 4.0  # an answer stays this long after its person has left
_PATIENCE_S = 4.0  # liveness that is not settled after this long counts as unsure


class Said(StrEnum):
    """The answer given now."""

    NOBODY = "nobody"
    CROWD = "crowd"
    LOOKING = "looking"
    POOR = "poor"
    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    NOT_LIVE = "not_live"


_OF_VERDICT = {
    Verdict.MATCH: Said.YES,
    Verdict.NOT_RECOGNIZED: Said.NO,
    Verdict.UNSURE: Said.UNSURE,
    Verdict.POOR_QUALITY: Said.POOR,
    Verdict.NOT_LIVE: Said.NOT_LIVE,
}
_ANSWERS = frozenset((Said.YES, Said.NO, Said.UNSURE, Said.NOT_LIVE))


@dataclass(frozen=True, slots=True, eq=False)
class Claim:
    """A claim under test.

    ``attempt`` weighs the looks at one face, that of ``track``, since ``since_s``; ``seen`` is
    its newest look. ``decided_s`` is how long a yes took.
    """

    attempt: Verification
    said: Said = Said.NOBODY
    track: int | None = None
    seen: SeenFace | None = None
    since_s: float = 0.0
    left_s: float | None = None
    decided_s: float | None = None
    decided_frames: int = 0
    _wish: "tuple[Said, float] | None" = None

    @classmethod
    def of(
        cls,
        person_id: str,
        liveness: LivenessMode = LivenessMode.OBSERVE,
        challenge: Challenge | None = None,
        enrolled: Sequence[Floats] = (),
    ) -> "Claim":
        """Return a claim before anybody was seen; the parameters are as in `Verification`."""
        return cls(Verification(person_id, liveness, challenge, enrolled=enrolled))

    def challenged(self, challenge: Challenge) -> "Claim":
        """Start over with a challenge, which the person must pass, too."""
        attempt = self.attempt
        return Claim.of(attempt.person_id, attempt.liveness, challenge, attempt.enrolled)

    @property
    def answered(self) -> bool:
        """Whether there is an answer about somebody."""
        return self.said in _ANSWERS


def step(claim: Claim, analysis: Analysis, watchlist: SearchGallery) -> Claim:
    """Take in one frame. Raises UsageProblem when the person has no picture for this encoder."""
    now_s = analysis.frame.time_s
    meant = meant_in(analysis)
    if len(meant) != 1:
        claim = replace(claim, attempt=challenged(claim.attempt, analysis, None))
    if not meant:
        return _left(claim, now_s)
    same = [seen for seen in meant if seen.track is not None and seen.track == claim.track]
    if len(meant) > 1:
        # An answer once given stays with its face, but nobody is judged in company.
        if same and claim.said is Said.YES:
            return replace(claim, seen=same[0], left_s=None, _wish=None)
        return _wished(replace(claim, seen=None, left_s=None), Said.CROWD, now_s)
    seen = meant[0]
    if not same:
        claim = _begun(claim, seen, now_s)
    attempt = verify_step(claim.attempt, analysis, watchlist)
    if attempt.matched and not claim.attempt.matched:
        decided_s = max(0.0, now_s - claim.since_s)
        claim = replace(claim, decided_s=decided_s, decided_frames=attempt.frames)
    claim = replace(claim, attempt=attempt, seen=seen, left_s=None)
    return _told(claim, now_s)


def judged(
    analysis: Analysis, person_id: str, watchlist: SearchGallery, enrolled: Sequence[Floats] = ()
) -> Claim:
    """Return the answer of a single picture about a claim. Raises as `step`."""
    claim = step(Claim.of(person_id, enrolled=enrolled), analysis, watchlist)
    wish = claim._wish
    return replace(claim, said=wish[0] if wish else claim.said, _wish=None)


def _begun(claim: Claim, seen: SeenFace, now_s: float) -> Claim:
    """Start over with another face; the last answer stays until there is another one."""
    fresh = _fresh(claim.attempt)
    return replace(claim, attempt=fresh, track=seen.track, seen=seen, since_s=now_s, decided_s=None)


def _told(claim: Claim, now_s: float) -> Claim:
    decision, seen = claim.attempt.decision, claim.seen
    if decision is None or seen is None:
        return claim
    said = _OF_VERDICT[decision.verdict]
    still = seen.track is None
    if said in (Said.NO, Said.UNSURE) and not still and claim.attempt.frames < _LOOKS_FOR_NO:
        said = Said.LOOKING
    if said is Said.UNSURE and _in_progress(claim, now_s):
        said = Said.LOOKING
    if said is Said.YES or said is Said.LOOKING or still:
        return replace(claim, said=said, _wish=None)
    if claim.said is Said.LOOKING:
        return replace(claim, said=said, _wish=None)
    return _wished(claim, said, now_s)


def _in_progress(claim: Claim, now_s: float) -> bool:
    """Whether a yes only waits for liveness."""
    challenge = claim.attempt.challenge
    if challenge is not None and not challenge.over:
        return True
    return claim.attempt.waits and now_s - claim.since_s < _PATIENCE_S


def _left(claim: Claim, now_s: float) -> Claim:
    left_s = claim.left_s
    if left_s is None or now_s < left_s:
        left_s = now_s
    claim = replace(claim, seen=None, left_s=left_s)
    if claim.answered and now_s - left_s < _REMEMBERED_S:
        return claim
    if claim.answered:
        return Claim(_fresh(claim.attempt))
    return _wished(claim, Said.NOBODY, now_s)


def _fresh(attempt: Verification) -> Verification:
    """Return a new attempt; a challenge goes on, but fails for another face."""
    return Verification(
        attempt.person_id, attempt.liveness, attempt.challenge, enrolled=attempt.enrolled
    )


def _wished(claim: Claim, said: Said, now_s: float) -> Claim:
    """Change the answer, once the new one has held for a moment."""
    if said is claim.said:
        return replace(claim, _wish=None)
    if claim._wish is None or claim._wish[0] is not said:
        return replace(claim, _wish=(said, now_s))
    if 0 <= now_s - claim._wish[1] < _STEADY_S:
        return claim
    return replace(claim, said=said, _wish=None)
