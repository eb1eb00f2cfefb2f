"""The gallery as the analysis sees it: templates with the operating points in force."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from facegui.errors import UsageProblem
from facegui.gallery.index import Index
from facegui.gallery.types import Floats
from facegui.matching import decision
from facegui.matching.calibration import Calibration
from facegui.matching.decision import Decision
from facegui.matching.operating_point import (
    Goal,
    OperatingPoint,
    identification_point,
    verification_point,
)
from facegui.matching.similarity import Cosine, Similarity
from facegui.matching.templates import Candidate, Templates


@dataclass(frozen=True, slots=True, eq=False)
class Watchlist:
    """Everything a decision needs, immutable: hand a new one over when the gallery changes."""

    templates: Templates
    identification: OperatingPoint
    verification: OperatingPoint

    @classmethod
    def of(
        cls,
        index: Index,
        calibration: Calibration,
        goal: Goal,
        similarity: Similarity | None = None,
        cosines: Calibration | None = None,
    ) -> "Watchlist":
        """Solve the operating points for the people of an index.

        ``calibration`` is one of ``similarity``, by default the cosine. With another one, tracks
        are still followed by the cosine, of which ``cosines`` is the calibration. Raises
        ValueError when these are not of one embedding space and function.
        """
        similarity, cosines = similarity or Cosine(), cosines or calibration
        if not index.space == calibration.space == cosines.space:
            raise ValueError(f"{index.space} cannot be judged by {calibration.space}")
        if (calibration.similarity, cosines.similarity) != (similarity.name, Cosine().name):
            raise ValueError(f"{similarity.name} cannot be judged by {calibration.similarity}")
        templates = Templates.of(index, similarity)
        several = templates.with_several
        point = identification_point(calibration, goal, len(templates), several)
        alike_from = verification_point(cosines, goal).alike_from
        return cls(
            templates,
            replace(point, alike_from=alike_from),
            replace(verification_point(calibration, goal), alike_from=alike_from),
        )

    def identify(self, probe: Floats) -> Decision:
        """Decide who a probe (D,) is, of everybody enrolled, or that it is nobody."""
        candidates = self.templates.closest(probe)
        return decision.identify(candidates, self._point_for(candidates))

    def score(self, probe: Floats, person_id: str) -> Candidate:
        """Compare a probe (D,) with one person. Raises UsageProblem when they have no picture."""
        at = self._position(person_id)
        own = self.templates.vectors[at : at + 1]
        score = float(self.templates.similarity.scores(probe[None], own)[0, 0])
        return Candidate(self.templates.people[at], score)

    def alike(self, look: Floats, person_id: str) -> bool:
        """Whether a look (D,) may be of a track that has a person's name. Raises as `score`."""
        own = self.templates.vectors[self._position(person_id)]
        return float(own @ look) >= self.identification.alike_from

    def verify(self, probe: Floats, person_id: str) -> Decision:
        """Decide whether a probe (D,) is the claimed person. Raises as `score`."""
        return decision.verify(self.score(probe, person_id), self.verification)

    def _position(self, person_id: str) -> int:
        at = self.templates.position(person_id)
        if at is None:
            raise UsageProblem(
                "That person has no picture for this encoder.", "Enroll a picture of them first."
            )
        return at

    def _point_for(self, candidates: Sequence[Candidate]) -> OperatingPoint:
        """Return the point in force for the closest person, raised where somebody is like them."""
        point = self.identification
        if not candidates or not candidates[0].score >= point.threshold:
            return point
        rival = self.templates.rival(candidates[0].person.id)
        return point if rival is None else point.beside(rival.person.name, rival.score)
