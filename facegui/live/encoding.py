"""When a look at a followed face is worth an embedding.

An embedding costs ten times as much as following a face, and it hardly changes from one frame to
the next. A face is encoded at once when its identity is in doubt, soon while it is undecided, and
now and then otherwise.
"""

from facegui.live.following import Sight
from facegui.live.track import Track
from facegui.matching.decision import Verdict
from facegui.vision.appearance import likeness

_FIRST_LOOKS = 3  # clear looks in a row, enough to decide (see `tasks.verify`)
_EARLY_LOOKS = 10
_SOON_S = 0.1
_UNDECIDED_S = 0.25
_DECIDED_S = 0.5
# … of somebody seen for many looks, whom one more hardly changes; longer when nothing moves. Never
# a second: a name that no look has supported for that long is dropped, and an odd look must be
# followed by another before that (see `naming`, which counts no time without any change).
_LONG_DECIDED_S = 0.7
_UNMOVED_S = 0.9
_UNMOVED = 0.98  # correlation with the last look's patch at which nothing has moved
# … and above this not even a lid has: two patches of the same pixels with a sensor's noise have
# 0.9997. The encoder's input has not changed, so its output cannot change either.
_SAME_S = 4.0
_SAME = 0.998
# Correlation with the last look's patch below which that look is outdated: the face has turned, or
# another one replaces it too slowly for `Following` to notice.
_SAME_VIEW = 0.75
_BETTER = 0.15  # a look is encoded early if its weight exceeds the last one's by this
_ROUNDING_S = 1e-6


def wanted(sight: Sight, weight: float, time_s: float) -> bool:
    """Whether to encode a face in this frame; ``weight`` in 0..1 is how well it is seen."""
    track = sight.track
    if track is None or sight.doubtful:
        return True
    if weight > 0 and track.sightings < _FIRST_LOOKS:
        return True
    alike = likeness(track.encoded_patch, sight.patch)
    restless = sight.crowded or alike < _SAME_VIEW
    wait_s = _SOON_S if restless else _patience_s(track, weight, alike)
    return time_s - track.encoded_s >= wait_s - _ROUNDING_S


def unchanged(track: Track) -> bool:
    """Whether nothing of a face has changed since its last look, which then still stands.

    A face without light gives no answer.
    """
    return bool(track.patch.any()) and likeness(track.encoded_patch, track.patch) >= _SAME


def _patience_s(track: Track, weight: float, alike: float) -> float:
    if track.unsupported or weight > track.last_weight + _BETTER:
        return _SOON_S
    verdict = None if track.decided is None else track.decided.verdict
    if verdict in (Verdict.MATCH, Verdict.NOT_RECOGNIZED):
        if track.sightings < _EARLY_LOOKS:
            return _DECIDED_S
        if alike >= _SAME and track.patch.any():
            return _SAME_S
        return _UNMOVED_S if alike >= _UNMOVED else _LONG_DECIDED_S
    return _SOON_S if 0 < track.sightings < _EARLY_LOOKS and weight > 0 else _UNDECIDED_S
