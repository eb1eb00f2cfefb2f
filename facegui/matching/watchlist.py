"""The gallery as the analysis sees it: templates with the operating points in force."""

from collections.abc import Sequence
from dataclasses import dataclass

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
from facegui.matching.templates import Candidate, Templates


@dataclass(frozen=True, slots=True, eq=False)
class Watchlist:
    """Everything a decision needs, immutable: hand a new one over when the gallery changes."""

    templates: Templates
    identification: OperatingPoint
    verification: OperatingPoint

    @classmethod
    def of(cls, index: Index, calibration: Calibration, goal: Goal) -> "Watchlist":
        """Solve the operating points for the people of an index.

        Raises ValueError when index and calibration are of different embedding spaces.
        """
        if index.space != calibration.space:
            raise ValueError(f"{index.space} cannot be judged by {calibration.space}")
        templates = Templates.of(index)
        return cls(
            templates,
            identification_point(calibration, goal, len(templates), templates.with_several),
            verification_point(calibration, goal),
        )

    def identify(self, probe: Floats) -> Decision:
        """Decide who a probe (D,) is, of everybody enrolled, or that it is nobody."""
        candidates = self.templates.closest(probe)
        return decision.identify(candidates, self._point_for(candidates))

    def score(self, probe: Floats, person_id: str) -> Candidate:
        """Compare a probe (D,) with one person. Raises UsageProblem when they have no picture."""
        at = self.templates.position(person_id)
        if at is not None:
            score = float(self.templates.vectors[at] @ probe)
            return Candidate(self.templates.people[at], score)
        raise UsageProblem(
            "That person has no picture for this encoder.", "Enroll a picture of them first."
        )

    def verify(self, probe: Floats, person_id: str) -> Decision:
        """Decide whether a probe (D,) is the claimed person. Raises as `score`."""
        return decision.verify(self.score(probe, person_id), self.verification)

    def _point_for(self, candidates: Sequence[Candidate]) -> OperatingPoint:
        """Return the point in force for the closest person, raised where somebody is like them."""
        point = self.identification
        if not candidates or not candidates[0].score >= point.threshold:
            return point
        rival = self.templates.rival(candidates[0].person.id)
        return point if rival is None else point.beside(rival.person.name, rival.score)
