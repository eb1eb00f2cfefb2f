"""The gallery as the analysis searches it: templates with the operating points in force."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np

from facegui.errors import UsageProblem
from facegui.gallery.index import Index
from facegui.gallery.types import FILES, Floats, SeenFaces
from facegui.matching import decision
from facegui.matching.basis import Spread, mean_directions
from facegui.matching.calibration import Calibration
from facegui.matching.decision import Decision
from facegui.matching.operating_point import (
    Adjusted,
    Goal,
    OperatingPoint,
    identification_point,
    verification_point,
)
from facegui.matching.place import Place, Places
from facegui.matching.similarity import Cosine, Similarity
from facegui.matching.spoiled import Prepare, SpoiledSearch
from facegui.matching.templates import Candidate, MakeSearch, Templates, search_here
from facegui.text import say

# Whether two looks (D,) of one stream may be of one face.
SameFace = Callable[[Floats, Floats], bool]


@dataclass(frozen=True, slots=True, eq=False)
class _Rules:
    """The calibrations and the goal from which the points of every place are solved."""

    calibration: Calibration
    cosines: Calibration
    goal: Goal

    def points(self, templates: Templates, place: Place) -> tuple[OperatingPoint, OperatingPoint]:
        """Solve identification and verification at a place."""
        usual = self.solved(self.calibration, templates)
        here = self.calibration.at_place(place.spread)
        if here is self.calibration or place.spread is self.calibration.usual:
            return usual
        known, elsewhere = place.spread or Spread(0.0, 1.0), not place.enrolled

        def told(point: OperatingPoint, before: OperatingPoint) -> OperatingPoint:
            adjusted = Adjusted(before.threshold, known.people, known.pairs, elsewhere, place.seen)
            return replace(point, adjusted=adjusted)

        identification, verification = map(told, self.solved(here, templates), usual)
        return identification, verification

    def solved(
        self, calibration: Calibration, templates: Templates
    ) -> tuple[OperatingPoint, OperatingPoint]:
        """Solve identification and verification by a calibration."""
        # Whether looks show one face must be decided before faces have a place.
        cosines = verification_point(self.cosines, self.goal)

        def tracking(point: OperatingPoint) -> OperatingPoint:
            # Looks belong to another face if they would not even keep a name that was claimed.
            return replace(point, alike_from=cosines.alike_from, same_from=cosines.keep_from)

        people, several = len(templates), templates.with_several
        return (
            tracking(identification_point(calibration, self.goal, people, several)),
            tracking(verification_point(calibration, self.goal)),
        )


@dataclass(frozen=True, slots=True, eq=False)
class SearchGallery:
    """Everything a decision needs; immutable, so a changed gallery needs a new one.

    Decisions are about probes from ``place``; `at` returns the same people for another place.
    Probes are embeddings (D,) as encoders make them.
    """

    templates: Templates
    identification: OperatingPoint
    verification: OperatingPoint
    places: Places | None = None
    place: Place | None = None
    _rules: _Rules | None = field(default=None, repr=False)
    _index: Index | None = field(default=None, repr=False)
    _others: dict[str, "SearchGallery"] = field(default_factory=dict, repr=False)
    _obscure: SpoiledSearch | None = field(init=False, default=None, repr=False)

    def __post_init__(self) -> None:
        spoiled = None if self._rules is None else self._rules.cosines.spoiled
        if spoiled is not None and self._index is not None:
            search = SpoiledSearch(spoiled, self._prepare, self.templates.similarity)
            object.__setattr__(self, "_obscure", search)

    @classmethod
    def of(
        cls,
        index: Index,
        calibration: Calibration,
        goal: Goal,
        similarity: Similarity | None = None,
        cosines: Calibration | None = None,
        *,
        seen: Mapping[str, SeenFaces] | None = None,
        make_search: MakeSearch = search_here,
    ) -> "SearchGallery":
        """Solve the operating points for the people of an index, for pictures from files.

        ``calibration`` is one of ``similarity``, by default the cosine. With another function
        tracks are still followed by the cosine, whose calibration is ``cosines``. ``seen`` are
        people merely seen, by place. Raises ValueError when these are not of one embedding space
        and function.
        """
        similarity, cosines = similarity or Cosine(), cosines or calibration
        if not index.space == calibration.space == cosines.space:
            raise ValueError(f"{index.space} cannot be judged by {calibration.space}")
        if (calibration.similarity, cosines.similarity) != (similarity.name, Cosine().name):
            raise ValueError(f"{similarity.name} cannot be judged by {calibration.similarity}")
        rules = _Rules(calibration, cosines, goal)
        if cosines.basis is None:
            templates = Templates.of(index, similarity, make_search=make_search)
            points = rules.solved(calibration, templates)
            return cls(templates, *points, _rules=rules, _index=index)
        places = Places.of(
            index,
            cosines.basis,
            calibration.usual,
            seen,
            similarity=similarity,
            same_from=calibration.typical,
            widest=calibration.worst,
        )
        templates = Templates.of(index, similarity, places, make_search)
        place = places.at(FILES)
        points = rules.points(templates, place)
        return cls(templates, *points, places, place, rules, index)

    def with_seen(self, seen: Mapping[str, SeenFaces]) -> "SearchGallery":
        """Return the same people after others have been seen at their places."""
        if self._rules is None or self._index is None:
            return self
        rules, templates = self._rules, self.templates
        return self.of(
            self._index,
            rules.calibration,
            rules.goal,
            templates.similarity,
            rules.cosines,
            seen=seen,
            make_search=templates.make_search,
        )

    def ready(self) -> "SearchGallery":
        """Make what the first search would make, and return the same people."""
        self.templates.ready()
        return self

    def at(self, name: str) -> "SearchGallery":
        """Return the same people for probes from the place of that name."""
        if self.places is None:
            return self
        if name not in self._others:
            self._others[name] = self._for(self.places.at(name))
        return self._others[name]

    @property
    def anywhere(self) -> "SearchGallery":
        """The same people for two pictures that may be from anywhere."""
        return self if self.places is None else self._for(self.places.cohort)

    def _for(self, place: Place) -> "SearchGallery":
        if self._rules is None:
            return self
        identification, verification = self._rules.points(self.templates, place)
        return replace(self, identification=identification, verification=verification, place=place)

    def identify(self, probe: Floats, uncovered: float | None = None) -> Decision:
        """Decide who a probe (D,) is, of everybody enrolled, or that it is nobody.

        ``uncovered`` is how clear of coverings the face is, 0..100, where that was looked at.
        """
        candidates = self.templates.closest(self.prepared(probe))
        return decision.identify(candidates, self._point_for(candidates, probe, uncovered))

    def score(self, probe: Floats, person_id: str) -> Candidate:
        """Compare a probe (D,) with one person. Raises UsageProblem for one without a picture."""
        at = self._position(person_id)
        own = self.templates.vectors[at : at + 1]
        probes = self.prepared(probe)[None]
        score = float(self.templates.similarity.scores(probes, own)[0, 0])
        return Candidate(self.templates.people[at], score)

    def alike(self, look: Floats, person_id: str) -> bool:
        """Whether a look (D,) may be of a track that has a person's name. Raises as `score`."""
        own = self.templates.vectors[self._position(person_id)]
        return float(own @ self.prepared(look)) >= self.identification.alike_from

    def verify(self, probe: Floats, person_id: str, uncovered: float | None = None) -> Decision:
        """Decide whether a probe is the claimed person, as `identify`. Raises as `score`."""
        claimed = self.score(probe, person_id)
        point = self.obscured(self.verification, person_id, probe, uncovered)
        return decision.verify(claimed, point)

    def obscured(
        self,
        point: OperatingPoint,
        person_id: str,
        probe: Floats | None = None,
        uncovered: float | None = None,
    ) -> OperatingPoint:
        """Return a point as it is for somebody, raised where little can be seen of both faces.

        Without a ``probe`` (D,) it is for one that is spoiled as they are, and a probe of which
        nobody knows how ``uncovered`` it is is so as they are. Raises as `score`.
        """
        at = self._position(person_id)
        if self._obscure is None or self._rules is None:
            return point
        template, similarity = self.templates.vectors[at], self.templates.similarity
        samples, clear = self._samples(at)
        own = self._obscure.person(person_id, samples, clear, template)
        if not own.share:
            return point
        uncovered = clear if uncovered is None else uncovered
        needed, kind = self._obscure.spoiled.raised(
            own,
            own if probe is None else self._obscure.look(probe, uncovered),
            fmr=min(point.comparison_rate, self._rules.goal.fmr),
            usual=point.threshold,
            most=float(similarity.pairs(template[None], template[None])[0]),
        )
        return point.against(kind, needed)

    def recognizability(self, person_id: str) -> float | None:
        """How well somebody's pictures show them, 0..100; None where nobody can tell.

        Raises as `score`.
        """
        if self._obscure is None:
            return None
        return self._obscure.spoiled.value(*self._samples(self._position(person_id)))

    def recognizabilities(self) -> Floats | None:
        """Do as `recognizability` for everybody at once, in the order of the templates' people."""
        if self._obscure is None or not self._index:  # not `not index`: an empty one is false too
            return None
        starts = np.flatnonzero(np.diff(self._index.person_of, prepend=-1))
        means = mean_directions(self._index.embeddings, starts)
        counts = np.diff(starts, append=len(self._index))
        clear = np.add.reduceat(self._index.uncovered, starts) / counts if len(starts) else starts
        return np.minimum(self._obscure.spoiled.recognizability.lowest(means), clear)

    def _samples(self, at: int) -> tuple[Floats, float]:
        """Return the samples (N, D) of the person at a position, as encoded; they lie together.

        Beside them how clear of coverings they are on the average.
        """
        if self._index is None:
            return np.empty((0, 0), np.float32), 100.0
        first, last = np.searchsorted(self._index.person_of, [at, at + 1])
        return self._index.embeddings[first:last], float(self._index.uncovered[first:last].mean())

    def prepared(self, probes: Floats) -> Floats:
        """Return probes (…, D) prepared for comparing: less the center of their place."""
        return self._prepare(probes)

    @property
    def _prepare(self) -> Prepare:
        """What `prepared` does, without a reference to this object: a circle would keep it."""
        if self.places is None or self.place is None:
            return np.asarray
        return partial(self.places.basis.centered, center=self.place.center)

    def same_face(self, first: Floats, second: Floats) -> bool:
        """Whether two looks (D,) from this place may be of one face."""
        return float(self.likeness(first, second)) >= self.identification.alike_from

    def one_person(self, first: Floats, second: Floats) -> bool:
        """Whether two means (D,) of several looks from this place are of one face."""
        return float(self.likeness(first, second)) >= self.identification.same_from

    def likeness(self, first: Floats, second: Floats) -> Floats:
        """Return cosines (M, N) of looks (M, D) and (N, D) from here; a number for two looks."""
        return np.asarray(self.prepared(first) @ self.prepared(second).T, np.float32)

    def _position(self, person_id: str) -> int:
        at = self.templates.position(person_id)
        if at is None:
            raise UsageProblem(
                say("That person has no picture for this encoder."),
                say("Enroll a picture of them first."),
            )
        return at

    def _point_for(
        self, candidates: Sequence[Candidate], probe: Floats, uncovered: float | None
    ) -> OperatingPoint:
        """Return the point for the closest person, raised where another person resembles them."""
        point = self.identification
        if not candidates or not candidates[0].score >= min(point.unsure_from, point.keep_from):
            return point
        point = self.obscured(point, candidates[0].person.id, probe, uncovered)
        if not candidates[0].score >= point.threshold:
            return point
        rival = self.templates.rival(candidates[0].person.id)
        return point if rival is None else point.beside(rival.person.name, rival.score)
