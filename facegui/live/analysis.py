"""The result of analyzing one frame, frozen: the end of the line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from facegui.gallery.types import FILES
from facegui.live.scan_pace import Pace
from facegui.matching.decision import Decision
from facegui.matching.liveness import Liveness
from facegui.vision.quality import Quality
from facegui.vision.types import Face, Floats, Frame


@dataclass(frozen=True, slots=True, eq=False)
class SeenFace:
    """One face of a frame, with its quality, decision and liveness.

    ``track`` is None for stills. ``since_s`` is when the track began (source time), ``sightings``
    how many looks its decision rests on. ``embedding`` (D,) float32 belongs to the last look that
    was encoded, and ``fresh`` says whether that was in this frame. ``track_embedding`` is the mean
    of the track's looks (zeros before the first, None for stills), ``sure_embedding`` the mean of
    those that certainly show the face it began with (None before there are any). All are read-only.
    ``liveness`` is None where it is off.
    """

    face: Face
    quality: Quality
    decision: Decision
    embedding: Floats = field(repr=False)
    track: int | None = None
    since_s: float = 0.0
    sightings: int = 1
    track_embedding: Floats | None = field(default=None, repr=False)
    sure_embedding: Floats | None = field(default=None, repr=False)
    fresh: bool = True
    liveness: Liveness | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """A frame, its faces (largest first) and what each stage took, in milliseconds by name.

    ``pace`` says how the frame was searched for new faces; a still is always searched as a whole.
    ``place`` says where the faces were: a source's name, or one name for all stills. ``turn``
    counts the quarter turns clockwise that made the frame upright; faces have their coordinates in
    the upright frame. ``camera`` is the name of its source where several are watched.
    """

    frame: Frame
    faces: tuple[SeenFace, ...]
    stage_ms: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    pace: Pace = field(default_factory=Pace)
    place: str = FILES
    turn: int = 0
    camera: str = ""
