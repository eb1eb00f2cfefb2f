"""One face followed over time, with the mean of its looks."""

from dataclasses import dataclass, field

import numpy as np

from facegui.live.exchange import FaceMemory, mean_look
from facegui.matching.decision import Decision
from facegui.vision.quality import Quality
from facegui.vision.types import Face, Floats

_MEMORY_S = 4.0  # a look counts half after this long, so that a decision can change
_SPEED_PART = 0.5  # share of the last motion that predicts the next place
_FORESEEN_S = 0.1  # prediction ends after this
_SHORTEST_S = 0.03  # between two frames, for motion: a network stream delivers several at once


@dataclass(slots=True)
class Track:
    """A face from its first frame to its last; owned by the tracker, in the analysis thread.

    ``last`` (D,) is the embedding of its last encoded look, however poor; ``last_weight`` in 0..1
    says how well the face was seen then, ``encoded_s`` when that was. ``found_s`` is when it was
    last located, ``quality`` what was measured then. ``total`` (D,) is the weighted sum of its
    embeddings, fading with time. ``patch`` is its `appearance` in the last frame, ``encoded_patch``
    that of its last encoded look. ``velocity`` (4,) is the last motion of its box in pixels a
    second. ``memory`` notices when another face has taken its place.
    """

    number: int
    face: Face
    patch: Floats
    since_s: float
    seen_s: float
    last: Floats
    encoded_patch: Floats
    total: Floats
    last_weight: float = 0.0
    encoded_s: float = 0.0
    found_s: float = 0.0
    quality: Quality | None = None
    looked_s: float = 0.0  # when a look was last added
    supported_s: float = 0.0  # when a look last supported the name
    unsupported: bool = False  # when a look last supported the name
    denials: int = 0  # clear looks in a row without support
    sightings: int = 0
    missed: int = 0  # scans in a row that missed it
    lost: int = 0  # times in a row that it was lost in the frame after it was seen
    named: str | None = None  # id of the person it was recognized as
    decided: Decision | None = None  # the decision of the last search of its looks
    region: Floats | None = None  # the box from a scan, moved along with the face
    memory: FaceMemory = field(default_factory=FaceMemory)
    velocity: Floats = field(default_factory=lambda: np.zeros(4, np.float32))

    def expected(self, time_s: float) -> Floats:
        """Box (4,) in frame pixels where the face should be."""
        return self._moved(self.face.box, time_s)

    def expected_region(self, time_s: float) -> Floats | None:
        """Region (4,) in which a scan would look for it; None for a face that no scan found."""
        return None if self.region is None else self._moved(self.region, time_s)

    @property
    def mean(self) -> Floats:
        """Unit-length mean (D,) of its embeddings, read-only; zeros before the first."""
        return mean_look(self.total)

    def follow(self, face: Face, patch: Floats, time_s: float) -> None:
        """Move to the face's new position."""
        if face.region is not None:
            self.region = face.region
        elif self.region is not None:
            self.region = self.region + (face.box - self.face.box)
        self.velocity = (face.box - self.face.box) / max(time_s - self.seen_s, _SHORTEST_S)
        self.face, self.patch, self.seen_s = face, patch, time_s

    def take(self, embedding: Floats, weight: float, time_s: float) -> None:
        """Add a look (D,) at the face in its present place, of weight 0..1; earlier looks fade."""
        self.last, self.last_weight, self.encoded_s = embedding, weight, time_s
        self.encoded_patch = self.patch
        if weight > 0:
            fade = 0.5 ** (max(0.0, time_s - self.looked_s) / _MEMORY_S)
            self.looked_s = time_s
            self.total = self.total * fade + weight * embedding
            self.sightings += 1

    def _moved(self, box: Floats, time_s: float) -> Floats:
        ahead_s = min(max(time_s - self.seen_s, 0.0), _FORESEEN_S)
        return np.asarray(box + _SPEED_PART * ahead_s * self.velocity, np.float32)

    def restart(self) -> None:
        """Forget the name and all looks but the last."""
        self.named, self.unsupported, self.denials, self.sightings = None, False, 0, 0
        self.total = np.zeros_like(self.total)
        self.take(self.last, self.last_weight, self.encoded_s)
