"""Somebody being enrolled: the pictures kept so far, the name, and doubts about them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from facegui.gallery.types import Floats, NewSample
from facegui.matching.templates import Candidate
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.coach import Pose, pose_of
from facegui.tasks.enroll import EnrollmentCandidate, lookalike


class DoubtKind(StrEnum):
    """``RESEMBLES``: somebody else who is enrolled. ``DIFFERS``: from the pictures there are."""

    RESEMBLES = "resembles"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Doubt:
    """What speaks against saving: the person concerned with the score, and what a match needs."""

    kind: DoubtKind
    about: Candidate
    needs: float


class Missing(StrEnum):
    """What is still needed before saving, the first thing first."""

    PICTURE = "picture"
    NAME = "name"
    ANSWER = "answer"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """A picture that will be saved; ``pose`` is None for a file whose pose is there already."""

    candidate: EnrollmentCandidate
    pose: Pose | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    """What will be saved.

    ``person_id`` is set when the pictures go to somebody who is enrolled already; their consent may
    be on record. ``dismissed`` names the people whom the user said the newcomer is not.
    """

    kept: tuple[Kept, ...] = ()
    name: str = ""
    person_id: str | None = None
    consented: bool = False
    dismissed: frozenset[str] = frozenset()

    @property
    def samples(self) -> tuple[NewSample, ...]:
        """The samples to be stored."""
        return tuple(one.candidate.sample for one in self.kept)

    @property
    def next_pose(self) -> Pose | None:
        """The first pose without a picture; None when all are there, or files stand for them."""
        posed = {one.pose for one in self.kept}
        open_ = [pose for pose in Pose if pose not in posed]
        files = sum(one.pose is None for one in self.kept)
        return open_[0] if len(open_) > files else None

    def free_pose(self, landmarks: Floats) -> Pose | None:
        """Return the pose of a picture from a file, None where there is one of it already.

        ``landmarks`` (5, 2) are in pixels of a picture that is not mirrored.
        """
        pose = pose_of(landmarks)
        return None if pose in {one.pose for one in self.kept} else pose

    def keep(self, kept: Kept) -> "Draft":
        """Add a picture; of a pose there is one, the newest."""
        others = [one for one in self.kept if one.pose is None or one.pose != kept.pose]
        return replace(self, kept=(*others, kept))

    def without(self, kept: Kept) -> "Draft":
        """Take a picture out again."""
        return replace(self, kept=tuple(one for one in self.kept if one is not kept))

    def named(self, name: str, person_id: str | None, consented: bool) -> "Draft":
        """Give a name; ``person_id`` and consent when somebody enrolled has it."""
        return replace(self, name=name, person_id=person_id, consented=consented)

    def dismiss(self, doubt: Doubt) -> "Draft":
        """Set a doubt aside."""
        return replace(self, dismissed=self.dismissed | {doubt.about.person.id})

    def doubt(self, watchlist: SearchGallery) -> Doubt | None:
        """Return the gravest doubt that has not been set aside."""
        needs = watchlist.identification.threshold
        alike = self._alike(watchlist)
        if alike is not None:
            return Doubt(DoubtKind.RESEMBLES, alike, needs)
        person_id = self.person_id
        if person_id is None or person_id in self.dismissed or not self.kept:
            return None
        if watchlist.templates.position(person_id) is None:
            return None
        own = [watchlist.score(sample.embedding, person_id) for sample in self.samples]
        worst = min(own, key=lambda one: one.score)
        if worst.score < watchlist.verification.unsure_from:
            return Doubt(DoubtKind.DIFFERS, worst, watchlist.verification.threshold)
        return None

    def missing(self, doubt: Doubt | None, *, agreed: bool) -> Missing | None:
        """Return what is needed first before saving; None when it can be saved."""
        if not self.kept:
            return Missing.PICTURE
        if not self.name:
            return Missing.NAME
        if doubt is not None:
            return Missing.ANSWER
        return None if agreed or self.consented else Missing.CONSENT

    def _alike(self, watchlist: SearchGallery) -> Candidate | None:
        found: Iterable[Candidate | None] = (
            lookalike(one.candidate, watchlist) for one in self.kept
        )
        others = [
            one
            for one in found
            if one is not None
            and one.person.id != self.person_id
            and one.person.id not in self.dismissed
        ]
        return max(others, key=lambda one: one.score, default=None)
