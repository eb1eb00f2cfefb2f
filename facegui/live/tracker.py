"""Assigns the faces of each frame to tracks: by position first, with embeddings as a veto."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count

import numpy as np

from facegui.live.exchange import SAME_PERSON, FaceMemory, Likeness
from facegui.live.following import Sight
from facegui.live.pairing import best_pairs
from facegui.live.track import Track
from facegui.vision.detection.boxes import overlap
from facegui.vision.scene import SceneCuts
from facegui.vision.types import Face, Floats, Frame

_SAME_PLACE = 0.3  # intersection over union of the expected and the found box
_PATIENCE_S = 1.0
_STRIDE = 3.0  # how far a quick person may move and be found again, in face widths
_STRIDE_S = 0.25  # … at most this long after, if the two are so alike that a look counts for a name
_AS_LARGE = 1.5  # … and at most this much larger or smaller
# Added to the likeness required of a clear look at a face that suddenly changed. For one person
# such looks were never below 0.59 (clips); for two people they may be just above ``alike_from``.
_SUDDEN = 0.15


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A face's embedding (D,) of this frame, and a weight in 0..1: how well it was seen."""

    embedding: Floats
    weight: float


class Tracker:
    """Keeps the tracks. Call `begin`, then `update`, once for each frame, in order."""

    def __init__(self) -> None:
        self._tracks: list[Track] = []
        self._numbers = count(1)
        self._scene = SceneCuts()
        self._time_s = 0.0

    @property
    def tracks(self) -> Sequence[Track]:
        """The tracks in view and those lost a moment ago."""
        return tuple(self._tracks)

    def clear(self) -> None:
        """End all tracks."""
        self._tracks.clear()

    def begin(self, frame: Frame) -> bool:
        """End tracks that are over; return whether the frame shows another scene.

        A cut to another scene ends all tracks, and so does a time that goes back. A track that is
        not seen for a second ends, however similar the next face at its place is.
        """
        another = self._scene.cut(frame) or frame.time_s < self._time_s
        if another:
            self._tracks.clear()
        self._time_s = frame.time_s
        self._tracks = [
            track for track in self._tracks if frame.time_s - track.seen_s <= _PATIENCE_S
        ]
        return another

    def update(
        self,
        sights: Sequence[Sight],
        looks: Mapping[int, Look],
        alike_from: float,
        likeness: Likeness,
        same_from: float,
    ) -> list[Track]:
        """Return the track of every face, in the order of ``sights``; ``likeness`` compares looks.

        ``looks`` holds the looks of the encoded faces by position; all other faces keep the track
        that following assigned. A look is of another person if its cosine is below ``alike_from``
        with both the track's last look and its mean; consecutive looks of one person stay above it,
        however far the face turns. A clearly seen but doubtful face needs a higher cosine. A new
        face may belong to an unnamed person who moved quickly and was lost nearby. A track ends
        when the mean of its last looks is below ``same_from`` with its first face, and another
        track begins with these looks.
        """
        pairs = self._paired(sights, looks, alike_from, likeness)
        found = [
            sight.track
            if at not in looks and sight.track is not None
            else pairs.get(at) or self._begun(sight, looks[at])
            for at, sight in enumerate(sights)
        ]
        for at, (sight, track) in enumerate(zip(sights, found, strict=True)):
            track.follow(sight.face, sight.patch, self._time_s)
            if not sight.rested:
                track.found_s = self._time_s
            if sight.track is None:
                track.missed = 0  # a scan has just found it
            if at in looks:
                track.take(looks[at].embedding, looks[at].weight, self._time_s)
        over = {track.number for track in found}
        for at, look in looks.items():
            if look.weight > 0:
                track, memory = found[at], found[at].memory
                memory.take(look.embedding, track.named, likeness)
                # A name that its own rules keep is evidence of the same face.
                kept = track.named is not None and track.named == memory.named
                if memory.is_another(alike_from if kept else same_from, likeness):
                    found[at] = self._exchanged(sights[at], look, track)
        self._tracks = found + [track for track in self._tracks if track.number not in over]
        return found

    def _exchanged(self, sight: Sight, look: Look, before: Track) -> Track:
        """Return a new track for the face that a track's last looks show."""
        track = self._begun(sight, look)
        recent = before.memory.recent
        track.found_s, track.looked_s, track.encoded_s = before.found_s, self._time_s, self._time_s
        track.last_weight, track.sightings = look.weight, len(recent)
        track.total = np.sum(recent, axis=0)
        track.memory = FaceMemory(sure=track.total, looks=len(recent))
        return track

    def _begun(self, sight: Sight, look: Look) -> Track:
        return Track(
            number=next(self._numbers),
            face=sight.face,
            patch=sight.patch,
            since_s=self._time_s,
            seen_s=self._time_s,
            last=look.embedding,
            encoded_patch=sight.patch,
            total=np.zeros_like(look.embedding),
        )

    def _paired(
        self,
        sights: Sequence[Sight],
        looks: Mapping[int, Look],
        alike_from: float,
        likeness: Likeness,
    ) -> dict[int, Track]:
        """Pair encoded faces and tracks; embeddings distinguish faces that cross."""
        kept = {
            sight.track.number
            for at, sight in enumerate(sights)
            if at not in looks and sight.track is not None
        }
        tracks = [track for track in self._tracks if track.number not in kept]
        if not looks or not tracks:
            return {}
        places = overlap(
            np.stack([sights[at].face.box for at in looks]),
            np.stack([track.expected(self._time_s) for track in tracks]),
        )
        embeddings = np.stack([look.embedding for look in looks.values()])
        alike = np.maximum(
            likeness(embeddings, np.stack([track.last for track in tracks])),
            likeness(embeddings, np.stack([track.mean for track in tracks])),
        )
        needed = [
            [
                self._likeness_needed(sights[at], look, track, place, alike_from)
                for track, place in zip(tracks, row, strict=True)
            ]
            for (at, look), row in zip(looks.items(), places.tolist(), strict=True)
        ]
        possible = alike >= needed
        pairs = best_pairs(np.where(possible, places + alike, -np.inf))
        positions = list(looks)
        return {positions[row]: tracks[column] for row, column in pairs.items()}

    def _likeness_needed(
        self, sight: Sight, look: Look, track: Track, place: float, alike_from: float
    ) -> float:
        """Return the cosine that makes face and track one; infinite where they cannot be."""
        clear, found_anew = look.weight > 0, sight.track is None
        if place >= _SAME_PLACE:
            return alike_from + (_SUDDEN if clear and sight.doubtful and not found_anew else 0.0)
        just_lost = track.named is None and 0 < self._time_s - track.seen_s <= _STRIDE_S
        quick = clear and found_anew and just_lost and _a_stride_away(sight.face, track.face)
        return SAME_PERSON if quick else np.inf


def _a_stride_away(face: Face, before: Face) -> bool:
    """Whether somebody quick may have moved from one place to the other."""
    away = np.hypot(*np.subtract(face.center, before.center))
    size = face.width / before.width
    return bool(away <= _STRIDE * before.width and 1 / _AS_LARGE <= size <= _AS_LARGE)
