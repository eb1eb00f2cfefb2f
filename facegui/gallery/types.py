"""What goes into the gallery and comes out of it. Arrays are read-only."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from facegui.text import Sentence

Floats = NDArray[np.float32]

FILES = "files"
"""The one place of stills and folders given to commands or imported."""
UNCOVERED = "uncovered"
"""In a sample's quality: how clear of coverings its face is, 0..100."""

_UNIT_TOLERANCE = 1e-3
_FEWEST_SEEN = 5  # below, a sum tells too much of each


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person agreed to, and when (aware datetime).

    ``until`` is the last day it is valid, None for no end; ``by`` says who recorded it, in words.
    ``withdrawn_at`` is when it was withdrawn.
    """

    text: str
    given_at: datetime
    until: date | None = None
    by: str = ""
    withdrawn_at: datetime | None = None

    @property
    def last_day(self) -> date | None:
        """The last day it is valid: at most the day before it was withdrawn; None for no end."""
        days = [] if self.until is None else [self.until]
        if self.withdrawn_at is not None:
            days.append(self.withdrawn_at.astimezone().date() - timedelta(days=1))
        return min(days, default=None)


@dataclass(frozen=True, slots=True)
class Correction:
    """A mark of attendance set by hand for a day, and why; what was measured stays as it is.

    ``mark`` is present, late, absent or excused. ``at`` is when it was set (aware datetime).
    """

    day: date
    mark: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody enrolled. ``id`` never changes, ``name`` is unique whatever its case.

    ``valid_from`` and ``valid_until`` are the first and the last day on which they are recognized,
    None for no limit. ``corrections`` are the marks of attendance set by hand, one a day.
    """

    id: str
    name: str
    notes: str
    consent: Consent | None
    created_at: datetime
    groups: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class NewSample:
    """A sample to be enrolled.

    ``jpeg`` is the encoded portrait, ``landmarks`` (5, 2) float32 in its pixels, ``embedding``
    (D,) float32 of unit length. ``space`` names the encoder and preprocessing version that made
    it ("mobilefacenet/1"): embeddings of different spaces are never compared. ``quality`` holds
    measured values by name, ``origin`` says where the picture came from, ``place`` names where it
    was taken: a camera, the address of a stream without its password, the path of a clip as its
    source names it, or FILES.
    """

    jpeg: bytes = field(repr=False)
    landmarks: Floats
    space: str
    embedding: Floats = field(repr=False)
    quality: dict[str, float]
    origin: str
    place: str = FILES

    def __post_init__(self) -> None:
        if self.landmarks.shape != (5, 2) or self.landmarks.dtype != np.float32:
            raise ValueError("landmarks are (5, 2) float32")
        if not self.space:
            raise ValueError("a sample belongs to a space")
        if not self.place:
            raise ValueError("a sample was taken at a place")
        check_unit(self.embedding)
        self.landmarks.flags.writeable = False
        self.embedding.flags.writeable = False


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """A stored sample without its picture; fields as in ``NewSample``.

    One that is ``set_aside`` is kept but not searched.
    """

    id: str
    person_id: str
    space: str
    embedding: Floats = field(repr=False)
    quality: dict[str, float]
    origin: str
    captured_at: datetime
    set_aside: bool
    place: str = FILES


@dataclass(frozen=True, slots=True, eq=False)
class StoredPortrait:
    """The picture of a stored sample: ``jpeg`` and ``landmarks`` (5, 2) float32 in its pixels."""

    sample_id: str
    jpeg: bytes = field(repr=False)
    landmarks: Floats


@dataclass(frozen=True, slots=True, eq=False)
class FormerEmbedding:
    """A sample's embedding before the last re-encoding."""

    space: str
    embedding: Floats = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class StoredPainting:
    """A painted portrait: ``jpeg``, the name of its style, likeness 0 to 1, when (aware)."""

    jpeg: bytes = field(repr=False)
    style: str
    likeness: float
    painted_at: datetime


@dataclass(frozen=True, slots=True, eq=False)
class WholeSample:
    """A sample with everything that belongs to it, to take out of a gallery and put back.

    ``coming`` is an embedding by another encoder that another desk has made.
    """

    sample: Sample
    portrait: StoredPortrait
    former: FormerEmbedding | None = None
    painting: StoredPainting | None = None
    coming: FormerEmbedding | None = None


@dataclass(frozen=True, slots=True, eq=False)
class SeenFaces:
    """What is kept of people who were only seen at a place; it names nobody.

    ``total`` (D,) float32 is the sum of the unit embeddings, in ``space``, of ``people`` different
    people. ``pairs`` pairs that are certainly of different people have scores with the sum
    ``pair_sum`` and the sum of squares ``pair_squares``. ``updated_at`` is an aware datetime.
    Raises ValueError for fewer than five people, whose sum would reveal too much of each.
    """

    place: str
    space: str
    total: Floats = field(repr=False)
    people: int
    pairs: int
    pair_sum: float
    pair_squares: float
    updated_at: datetime

    def __post_init__(self) -> None:
        if not self.place or not self.space:
            raise ValueError("faces are seen at a place and belong to a space")
        if self.people < _FEWEST_SEEN:
            raise ValueError(f"nothing is kept of fewer than {_FEWEST_SEEN} people")
        if self.total.ndim != 1 or self.total.dtype != np.float32 or not self.total.size:
            raise ValueError("a sum of embeddings is (D,) float32")
        if not (np.isfinite(self.total).all() and np.isfinite(self.pair_sum + self.pair_squares)):
            raise ValueError("sums are finite")
        if self.pairs < 0 or self.updated_at.tzinfo is None:
            raise ValueError("pairs are counted from 0, and times are aware")
        self.total.flags.writeable = False


@dataclass(frozen=True, slots=True)
class Sighting:
    """Somebody who was seen, from when to when (aware datetimes), and what was decided.

    ``person_id`` is the person they were recognized as, None for everybody else. People appear by
    id, never by name, so that nothing here names somebody who was erased since. ``faults`` is what
    was wrong with the picture, in words; ``why`` explains the decision in sentences, in which a
    person stands as "{id}". Entries older than that have plain English for both. ``liveness`` is
    the state it was in at the end ("recording" for what only looks live in one), None where nobody
    looked.
    """

    id: str
    person_id: str | None
    began_at: datetime
    ended_at: datetime
    verdict: str
    threshold: float
    score: float | None = None
    closest_id: str | None = None
    runner_up_id: str | None = None
    runner_up_score: float | None = None
    faults: tuple[str, ...] = ()
    source: str = ""
    why: tuple[str, ...] = ()
    liveness: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class WholeSighting:
    """A sighting with its small picture (JPEG), if one was kept."""

    sighting: Sighting
    thumbnail: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class StrangerVisit:
    """A visit of a stranger, from when to when (aware datetimes).

    ``id`` is that of its entry in the history. ``embedding`` (D,) float32 of unit length is the
    mean of the visit's looks in ``space``; ``place`` and ``quality`` are as in a `NewSample`.
    """

    id: str
    began_at: datetime
    ended_at: datetime
    place: str
    space: str
    embedding: Floats = field(repr=False)
    quality: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.space or not self.place:
            raise ValueError("a visit has a place and belongs to a space")
        if self.began_at.tzinfo is None or self.ended_at.tzinfo is None:
            raise ValueError("times are aware")
        check_unit(self.embedding)
        self.embedding.flags.writeable = False


@dataclass(frozen=True, slots=True, eq=False)
class Stranger:
    """Somebody nobody has named, with their visits, oldest first.

    ``number`` is never given to anybody else. ``apart`` has the numbers of strangers whom the user
    called other people.
    """

    number: int
    visits: tuple[StrangerVisit, ...]
    apart: frozenset[int] = frozenset()

    @property
    def last(self) -> StrangerVisit:
        """The visit that ended last."""
        return max(self.visits, key=lambda one: one.ended_at)


@dataclass(frozen=True, slots=True, eq=False)
class WholeStranger:
    """A stranger, or some of their visits, with the portraits; held in memory only.

    ``sightings`` are their entries of the history, where those were given to somebody.
    """

    stranger: Stranger
    portraits: tuple[StoredPortrait, ...] = field(repr=False)
    sightings: tuple[WholeSighting, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class RemovedPerson:
    """Everything of a removed or merged person, held in memory only, for ``Gallery.restore``.

    ``merged_into`` is the other person as it was before a merge. ``erasures`` counts how often
    the history had been erased by then: what was erased later is not brought back. ``strangers``
    is what had been kept of them before they had a name.
    """

    person: Person
    samples: tuple[WholeSample, ...] = field(repr=False)
    merged_into: Person | None = None
    sightings: tuple[WholeSighting, ...] = field(default=(), repr=False)
    erasures: int = 0
    strangers: tuple[WholeStranger, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Cover:
    """How many pictures somebody has, and the sample that stands for them (the newest in use)."""

    pictures: int
    sample_id: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Names of the people an import added, changed (samples added or replaced) and left alone.

    ``left_out`` says in a sentence each what could not be used, and why.
    """

    added: tuple[str, ...]
    changed: tuple[str, ...]
    skipped: tuple[str, ...]
    samples: int
    left_out: tuple[Sentence, ...] = ()


def check_unit(embeddings: Floats) -> None:
    """Refuse (…, D) embeddings that are not finite float32 vectors of unit length: ValueError."""
    if embeddings.dtype != np.float32 or embeddings.ndim == 0 or embeddings.shape[-1] == 0:
        raise ValueError("embeddings are (…, D) float32")
    # What overflows or is not a number gives no length near 1, and einsum no warning.
    lengths = np.sqrt(np.einsum("...d,...d->...", embeddings, embeddings))
    if not (abs(lengths - 1) <= _UNIT_TOLERANCE).all():
        raise ValueError("an embedding is finite and of unit length")
