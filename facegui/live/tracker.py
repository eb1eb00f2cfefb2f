"""Which face of this frame is which of the last: places first, embeddings as the veto."""

from collections.abc import Sequence
from itertools import count

import numpy as np

from facegui.live.track import Track
from facegui.vision.boxes import overlap
from facegui.vision.scene import SceneCuts
from facegui.vision.types import Face, Floats, Frame

_SAME_PLACE = 0.3  # intersection over union of the expected and the found box
_PATIENCE_S = 1.0


class Tracker:
    """Keeps the tracks. ``update`` once a frame, in order."""

    def __init__(self) -> None:
        self._tracks: list[Track] = []
        self._numbers = count(1)
        self._scene = SceneCuts()
        self._time_s = 0.0

    def update(
        self,
        frame: Frame,
        faces: Sequence[Face],
        embeddings: Floats,
        weights: Sequence[float],
        alike_from: float,
    ) -> list[Track]:
        """Return the track of every face, in the order of ``faces``.

        ``embeddings`` (N, D) and ``weights`` (N,) in 0..1 say how each face looked in this frame.
        A look with a cosine below ``alike_from`` with both the track's last look and its mean is
        somebody else's: one person's looks in frames that follow each other stay above, however
        far the face is turned. A cut to another scene ends all tracks, and so do times that go
        back; one not seen for a second ends, however alike the next face there is.
        """
        self._end_tracks(frame)
        pairs = self._paired(faces, embeddings, alike_from)
        found = [self._found(i, pairs.get(i), frame, faces, embeddings) for i in range(len(faces))]
        for track, embedding, weight in zip(found, embeddings, weights, strict=True):
            if weight > 0:
                track.add(embedding, weight, frame.time_s)
        for track, face, embedding in zip(found, faces, embeddings, strict=True):
            track.follow(face, embedding, frame.time_s)
        followed = {track.number for track in found}
        self._tracks = found + [track for track in self._tracks if track.number not in followed]
        return found

    def _end_tracks(self, frame: Frame) -> None:
        if self._scene.cut(frame) or frame.time_s < self._time_s:
            self._tracks.clear()
        self._time_s = frame.time_s
        self._tracks = [
            track for track in self._tracks if frame.time_s - track.seen_s <= _PATIENCE_S
        ]

    def _found(
        self, at: int, track: Track | None, frame: Frame, faces: Sequence[Face], embeddings: Floats
    ) -> Track:
        if track is not None:
            return track
        zeros = np.zeros(embeddings.shape[1], np.float32)
        return Track(
            number=next(self._numbers),
            face=faces[at],
            since_s=frame.time_s,
            seen_s=frame.time_s,
            last=embeddings[at],
            total=zeros,
        )

    def _paired(
        self, faces: Sequence[Face], embeddings: Floats, alike_from: float
    ) -> dict[int, Track]:
        """Greedy best pairs of faces and tracks; crossing faces are told apart by embedding."""
        if not faces or not self._tracks:
            return {}
        places = overlap(
            np.stack([face.box for face in faces]),
            np.stack([track.expected for track in self._tracks]),
        )
        likeness = np.maximum(
            embeddings @ np.stack([track.last for track in self._tracks]).T,
            embeddings @ np.stack([track.mean for track in self._tracks]).T,
        )
        possible = (places >= _SAME_PLACE) & (likeness >= alike_from)
        merit = np.where(possible, places + likeness, -np.inf)
        pairs: dict[int, Track] = {}
        while np.isfinite(merit).any():
            at, other = np.unravel_index(int(merit.argmax()), merit.shape)
            pairs[int(at)] = self._tracks[int(other)]
            merit[at], merit[:, other] = -np.inf, -np.inf
        return pairs
