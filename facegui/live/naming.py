"""From the looks of a track to the decision who it is."""

from dataclasses import replace

from facegui.live import encoding
from facegui.live.analysis import SeenFace
from facegui.live.track import Track
from facegui.live.tracker import Look
from facegui.matching import decision
from facegui.matching.decision import Decision, Verdict
from facegui.matching.liveness_policy import LivenessMode, guarded
from facegui.matching.watchlist import SearchGallery
from facegui.text import say
from facegui.vision.quality import Quality
from facegui.vision.types import Floats

_LOOKS_TO_NAME = 2  # clear looks before a name is given: one odd frame names nobody
_UNSUPPORTED_S = 1.0  # a name is dropped when no look has supported it for this long,
_DENIALS = 3  # or after this many clear ones in a row that did not (of a turned head they are poor)


def of_track(
    track: Track, quality: Quality, look: Look | None, watchlist: SearchGallery, time_s: float
) -> Decision:
    """Decide from all looks of a track; a poor look does not take a name that was earned.

    ``look`` is the one encoded in this frame, if any. A decision stands until the next look, or
    until another watchlist is set.
    """
    if track.named is not None and not track.unsupported and encoding.unchanged(track):
        track.supported_s = time_s
    if look is not None or track.decided is None:
        track.decided = _decided(track, watchlist, time_s)
    if track.decided.person is None:
        return poor(quality, watchlist) or track.decided
    return track.decided


def poor(quality: Quality, watchlist: SearchGallery) -> Decision | None:
    """Return a poor-quality decision for a look with faults, None for one without."""
    if not quality.faults:
        return None
    words = [fault.words for fault in quality.faults]
    return decision.poor_quality(words, watchlist.identification)


def of_still(quality: Quality, embedding: Floats, watchlist: SearchGallery) -> Decision:
    """Decide from one look; for a covered face, "not recognized" would say nothing."""
    if not quality.hindering:
        decided = watchlist.identify(embedding, quality.uncovered)
        if decided.person is not None or not quality.faults:
            return decided
    return poor(quality, watchlist) or watchlist.identify(embedding, quality.uncovered)


def anew(seen: SeenFace, watchlist: SearchGallery, mode: LivenessMode) -> SeenFace:
    """Decide again about a face that is not in view any more, after the gallery has changed."""
    if seen.track_embedding is None:
        decided = of_still(seen.quality, seen.embedding, watchlist)
    else:
        looked = seen.sightings > 0
        decided = watchlist.identify(seen.track_embedding if looked else seen.embedding)
        if decided.verdict is Verdict.MATCH and seen.sightings < _LOOKS_TO_NAME:
            decided = _too_brief(decided)
        if decided.person is None:
            decided = poor(seen.quality, watchlist) or decided
    return replace(seen, decision=guarded(decided, seen.liveness, mode))


def _too_brief(decided: Decision) -> Decision:
    reasons = (say("One look is not enough to be sure."), *decided.reasons)
    return replace(decided, verdict=Verdict.UNSURE, person=None, reasons=reasons)


def _decided(track: Track, watchlist: SearchGallery, time_s: float) -> Decision:
    if track.named is not None and (
        not _supported(track, watchlist, time_s) or _contradicted(track, watchlist)
    ):
        # The looks that earned the name are no evidence for the face that is there now.
        track.restart()
    decided = watchlist.identify(track.mean if track.sightings else track.last)
    if decided.closest is not None and decided.closest.person.id == track.named:
        decided = decision.keep(decided, decided.point or watchlist.identification)
    elif decided.verdict is Verdict.MATCH and track.sightings < _LOOKS_TO_NAME:
        decided = _too_brief(decided)
    else:
        decided = decision.settled(decided, track.sightings)
    if decided.person is None:
        track.named = None
    elif track.named != decided.person.person.id:
        track.named, track.supported_s = decided.person.person.id, time_s
        track.unsupported, track.denials = False, 0
    return decided


def _supported(track: Track, watchlist: SearchGallery, time_s: float) -> bool:
    """Whether a single look of the last second supported the track's name."""
    if track.named is None or watchlist.templates.position(track.named) is None:
        return False
    track.unsupported = not watchlist.alike(track.last, track.named)
    if track.unsupported:
        track.denials += track.last_weight > 0
    else:
        track.supported_s, track.denials = time_s, 0
    return time_s - track.supported_s <= _UNSUPPORTED_S and track.denials < _DENIALS


def _contradicted(track: Track, watchlist: SearchGallery) -> bool:
    """Whether the last look alone clearly matches somebody else who is enrolled.

    Looks are too rare to wait until the mean shows the change.
    """
    if not track.last_weight:
        return False
    person = watchlist.identify(track.last).person
    return person is not None and person.person.id != track.named
