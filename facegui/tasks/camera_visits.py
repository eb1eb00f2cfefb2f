"""Visits at several cameras at once; each camera's tracks and times are its own."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from facegui.live.analysis import Analysis
from facegui.matching.watchlist import SameFace
from facegui.tasks.visits import Visit, Visits

_Step = tuple[Visits, tuple[Visit, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class CameraVisits:
    """Everybody at every camera, in view or just gone; steps are those of `Visits`."""

    by_camera: Mapping[str, Visits] = field(default_factory=dict)

    @property
    def visits(self) -> tuple[Visit, ...]:
        """All visits that go on."""
        return tuple(visit for one in self.by_camera.values() for visit in one.visits)

    def step(
        self, analysis: Analysis, now: datetime, *, camera: str, same_face: SameFace
    ) -> "tuple[CameraVisits, tuple[Visit, ...]]":
        """Take one analysis of a camera; visits at the others go on."""
        before = self.by_camera.get(camera, Visits())
        visits, over = before.step(analysis, now, source=camera, same_face=same_face)
        return replace(self, by_camera={**self.by_camera, camera: visits}), over

    def over(self, now: datetime) -> "tuple[CameraVisits, tuple[Visit, ...]]":
        """Return what goes on and what has been out of sight for too long."""
        return _each({camera: one.over(now) for camera, one in self.by_camera.items()})

    def end(self, camera: str | None = None) -> "tuple[CameraVisits, tuple[Visit, ...]]":
        """End all visits at a camera that was left, or at all cameras."""
        return _each(
            {
                name: one.end() if camera in (None, name) else (one, ())
                for name, one in self.by_camera.items()
            }
        )

    def restart(self, camera: str | None = None) -> "CameraVisits":
        """Continue with new tracks at a camera that was opened again, or at all cameras."""
        return CameraVisits(
            {
                name: one.restart() if camera in (None, name) else one
                for name, one in self.by_camera.items()
            }
        )

    def renew(self, person_ids: Collection[str]) -> "tuple[CameraVisits, tuple[Visit, ...]]":
        """Continue with another gallery, which has these people."""
        return _each({name: one.renew(person_ids) for name, one in self.by_camera.items()})

    def without(self, ids: Collection[str]) -> "CameraVisits":
        """Return it without some visits."""
        return CameraVisits(
            {
                name: Visits(tuple(visit for visit in one.visits if visit.id not in ids))
                for name, one in self.by_camera.items()
            }
        )


def _each(steps: Mapping[str, _Step]) -> tuple[CameraVisits, tuple[Visit, ...]]:
    """Combine the steps of all cameras; a camera without visits is forgotten."""
    left = {camera: visits for camera, (visits, _) in steps.items() if visits.visits}
    return CameraVisits(left), tuple(visit for _, over in steps.values() for visit in over)
