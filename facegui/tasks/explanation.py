"""Explains decisions with the stored pictures behind them, which only the gallery knows."""

from dataclasses import replace

from facegui.errors import FaceGuiError
from facegui.gallery import Gallery, Sample
from facegui.gallery.types import FILES, Floats
from facegui.live.analysis import SeenFace
from facegui.matching.decision import Decision
from facegui.matching.explanation import Compared, Explanation, explain
from facegui.matching.templates import Candidate
from facegui.matching.watchlist import SearchGallery
from facegui.vision.quality import Quality


class Explainer:
    """Explains decisions of a watchlist. Belongs to the thread of the gallery.

    Faces and probes come from ``place``. It remembers the pictures of people it was asked about:
    make a new one when the gallery changes.
    """

    def __init__(self, gallery: Gallery, watchlist: SearchGallery) -> None:
        self._gallery = gallery
        self._watchlist = watchlist
        self._samples: dict[str, tuple[Sample, ...]] = {}

    def face(self, seen: SeenFace, place: str = FILES) -> Explanation:
        """Explain the decision about a face."""
        return self.decision(seen.decision, probe_of(seen), seen.quality, place=place)

    def decision(
        self,
        decision: Decision,
        probe: Floats | None,
        quality: Quality | None = None,
        *,
        place: str = FILES,
    ) -> Explanation:
        """Explain a decision about a ``probe`` (D,); without one no stored picture is named."""
        closest = decision.closest
        sample = None
        if closest is not None and probe is not None:
            sample = self.sample(closest.person.id, probe, place)
        return explain(decision, quality, sample)

    def nameless(
        self,
        decision: Decision,
        probe: Floats | None,
        quality: Quality | None = None,
        *,
        place: str = FILES,
    ) -> tuple[str, ...]:
        """Explain a decision in sentences for storage, in which a person is written as "{id}"."""
        point, closest, other = decision.point, decision.closest, decision.runner_up
        if point is not None and point.rival:
            point = replace(point, rival=f"{{{self._id_of(point.rival)}}}")
        hidden = replace(
            decision,
            point=point,
            closest=closest and _hidden(closest),
            runner_up=other and _hidden(other),
        )
        return self.decision(hidden, probe, quality, place=place).sentences

    def sample(self, person_id: str, probe: Floats, place: str = FILES) -> Compared | None:
        """Return the picture of a person that a probe (D,) is most like; None without any."""
        if person_id not in self._samples:
            self._samples[person_id] = self._read(person_id)
        samples = self._samples[person_id]
        if not samples or samples[0].embedding.shape != probe.shape:
            return None
        prepared = self._watchlist.at(place).prepared(probe)
        scores = [
            float(self._watchlist.at(one.place).prepared(one.embedding) @ prepared)
            for one in samples
        ]
        best = scores.index(max(scores))
        return Compared(samples[best].id, best + 1, len(samples))

    def _id_of(self, name: str) -> str:
        try:
            found = self._gallery.find(name)
        except FaceGuiError:
            found = None
        return found.id if found is not None else "?"

    def _read(self, person_id: str) -> tuple[Sample, ...]:
        try:
            found = self._gallery.samples(person_id)
        except FaceGuiError:  # removed meanwhile, or the gallery is in use: it is only a detail
            return ()
        space = self._watchlist.templates.space
        return tuple(one for one in found if one.space == space and not one.set_aside)


def _hidden(candidate: Candidate) -> Candidate:
    person = candidate.person
    return replace(candidate, person=replace(person, name=f"{{{person.id}}}"))


def probe_of(seen: SeenFace) -> Floats:
    """Return the embedding (D,) that a face was judged by: the mean of its looks, if any."""
    mean = seen.track_embedding
    return seen.embedding if mean is None or not mean.any() else mean
