"""Which strangers are kept: those seen clearly enough for a gallery, once they have left."""

from collections.abc import Collection
from dataclasses import dataclass, field

from facegui.gallery import Gallery
from facegui.gallery.types import StoredPortrait, StrangerVisit
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.clusters import Clusters
from facegui.matching.decision import Verdict
from facegui.tasks.strangers.likeness import StrangerLikeness
from facegui.tasks.visits import Visit
from facegui.vision.portrait import take_portrait
from facegui.vision.types import Floats, Portrait

# Smaller than for enrolled people, who have consented; no encoder sees more of a face.
_FACE_PX = 128
_CLEARER = 1.1  # a face must be wider by this factor to replace the portrait


@dataclass(frozen=True, slots=True, eq=False)
class ClearLook:
    """The best look at a stranger so far that a gallery would take as a picture."""

    portrait: Portrait = field(repr=False)
    quality: dict[str, float]
    width: float
    place: str


class ClearLooks:
    """The clear looks of the visits that go on, in memory."""

    def __init__(self) -> None:
        self._best: dict[str, ClearLook] = {}

    def step(
        self, analysis: Analysis, visits: Collection[Visit], camera: str | None = None
    ) -> None:
        """Take one analysis and all visits after it; those that are over are forgotten.

        The analysis is of a camera, None where there is only one.
        """
        by_track = {one.track: one.id for one in visits if camera in (None, one.source)}
        here = {visit.id for visit in visits}
        self._best = {id_: look for id_, look in self._best.items() if id_ in here}
        for seen in analysis.faces:
            visit_id = by_track.get(-1 if seen.track is None else seen.track)
            if visit_id is not None and _is_clear(seen):
                self._take(visit_id, analysis, seen)

    def of(self, visit_id: str) -> ClearLook | None:
        """Return the best look of a visit, None where it had none that was good enough."""
        return self._best.get(visit_id)

    def forget(self) -> None:
        """Forget all of them."""
        self._best.clear()

    def _take(self, visit_id: str, analysis: Analysis, seen: SeenFace) -> None:
        before = self._best.get(visit_id)
        if before is not None and seen.face.width <= _CLEARER * before.width:
            return
        portrait = take_portrait(analysis.frame, seen.face, face_px=_FACE_PX)
        values = seen.quality.values
        self._best[visit_id] = ClearLook(portrait, values, seen.face.width, analysis.place)


class StrangerJoiner:
    """Keeps visits and joins them to the strangers there are.

    What is kept is opened once; after that only rows are counted, as long as nobody else changes
    them.
    """

    def __init__(self) -> None:
        self._clusters: Clusters | None = None
        self._key: object = None

    def keep(
        self, gallery: Gallery, likeness: StrangerLikeness, visit: StrangerVisit, picture: Portrait
    ) -> int:
        """Keep a visit with a stranger it is like enough, or with a new one; return the number.

        Raises GalleryBusy at once while another process writes, with nothing kept.
        """
        strangers, vector = gallery.strangers, likeness.prepared(visit)
        with gallery.history.together():
            clusters = self._current(gallery, likeness)
            self._key = None  # until it is written
            clusters.needs = likeness.needs(visit.place)
            joined = clusters.join(vector)
            portrait = StoredPortrait(visit.id, picture.jpeg, picture.landmarks)
            number = strangers.keep(visit, portrait, joined.number)
            if joined.number is None:
                clusters.add(number, vector[None])
            for kept, gone in joined.merged:
                strangers.join(kept, gone)
                number = kept
        if joined.merged:
            strangers.forget_deleted()
        self._key = _key_of(gallery, likeness)
        return number

    def number(
        self, gallery: Gallery, likeness: StrangerLikeness, place: str, embedding: Floats
    ) -> int | None:
        """Return the number of the stranger that a visit at a place is like, None for nobody's."""
        clusters = self._current(gallery, likeness)
        self._key = _key_of(gallery, likeness)
        clusters.needs = likeness.needs(place)
        return clusters.closest(likeness.at(place, embedding))

    def _current(self, gallery: Gallery, likeness: StrangerLikeness) -> Clusters:
        if self._clusters is None or self._key != _key_of(gallery, likeness):
            self._clusters = likeness.clusters(gallery.strangers.all(), 0.0)
        return self._clusters


def to_be_kept(visit: Visit, look: ClearLook, likeness: StrangerLikeness) -> StrangerVisit | None:
    """Return what to keep of a visit that is over; None for an attack or a known person."""
    embedding, outcome = visit.embedding, visit.outcome
    stranger = outcome.decision.verdict is Verdict.NOT_RECOGNIZED and not visit.attacked
    if not stranger or not visit.worth_keeping or embedding is None:
        return None
    decided = likeness.watchlist.at(look.place).identify(embedding)
    if decided.verdict is Verdict.MATCH:  # enrolled meanwhile
        return None
    began, ended = visit.began_at, visit.seen_at
    return StrangerVisit(
        visit.id, began, ended, look.place, likeness.space, embedding, look.quality
    )


def _is_clear(seen: SeenFace) -> bool:
    # A gallery picture needs full weight in all measures, those of the embedding too.
    good = all(one.weight == 1 for one in seen.quality.measures)
    return good and seen.decision.verdict is Verdict.NOT_RECOGNIZED


def _key_of(gallery: Gallery, likeness: StrangerLikeness) -> object:
    return gallery.strangers.state(), likeness.watchlist
