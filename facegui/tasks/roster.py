"""Who is in view and who was seen today, step by step from analyses. No Qt in it."""

from dataclasses import dataclass, field, replace
from datetime import datetime

import numpy as np

from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Verdict
from facegui.vision.types import Face, Frame, Pixels

_KEPT_S = 1.2  # a card outlives a missed frame
_LOOKS_TO_APPEAR = 2  # what is seen once is often no face, or somebody known seen badly
_VISIT_S = 60.0  # somebody who comes back later is seen once more
_UNKNOWN = ""
_PICTURE_PX = 96
_REACH = 0.35
_MOST_VISITS = 200


@dataclass(frozen=True, slots=True, eq=False)
class Presence:
    """Somebody in view; ``best`` and ``best_frame`` are the clearest look so far."""

    key: object
    seen: SeenFace
    frame: Frame
    best: SeenFace
    best_frame: Frame
    since_s: float
    last_s: float

    @property
    def seconds(self) -> float:
        """For how long, in source time."""
        return max(0.0, self.last_s - self.since_s)


@dataclass(frozen=True, slots=True, eq=False)
class Visit:
    """Somebody seen today; ``person_id`` is empty for people not recognized.

    ``picture`` is (n, n, 3) uint8 BGR, small, so that a day of visitors fits into memory.
    """

    person_id: str
    name: str
    first: datetime
    last: datetime
    times: int
    here: bool
    seen: SeenFace = field(repr=False)
    picture: Pixels = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Roster:
    """``present`` newest first; ``visits`` the most recent first."""

    present: tuple[Presence, ...] = ()
    visits: tuple[Visit, ...] = ()

    def step(self, analysis: Analysis, now: datetime) -> "Roster":
        """Return the roster after one more analysis, at the time of day ``now``."""
        known = {presence.key: presence for presence in self.present}
        fresh = [
            _presence(known, seen, analysis.frame, number)
            for number, seen in enumerate(analysis.faces)
            if seen.track is None or seen.track in known or seen.sightings >= _LOOKS_TO_APPEAR
        ]
        here = {presence.key for presence in fresh}
        named = {presence.seen.decision.name for presence in fresh} - {None}
        time_s = analysis.frame.time_s
        gone = [
            presence
            for presence in self.present
            if presence.key not in here
            and presence.seen.decision.name not in named
            and presence.seen.track is not None
            and 0 <= time_s - presence.last_s < _KEPT_S
        ]
        present = sorted(fresh + gone, key=lambda one: (-one.since_s, str(one.key)))
        return Roster(tuple(present), _visits(self.visits, fresh, now))

    def nobody(self) -> "Roster":
        """Return the roster with nobody in view; who was seen today stays."""
        return Roster((), tuple(replace(visit, here=False) for visit in self.visits))

    def without(self, person_id: str) -> "Roster":
        """Return the roster without a person who was removed."""
        visits = tuple(visit for visit in self.visits if visit.person_id != person_id)
        return replace(self, visits=visits)


def _presence(known: dict[object, Presence], seen: SeenFace, frame: Frame, number: int) -> Presence:
    if seen.track is None:
        key = (frame.source, frame.index, number)
        return Presence(key, seen, frame, seen, frame, frame.time_s, frame.time_s)
    before = known.get(seen.track)
    best, best_frame = seen, frame
    if before is not None and _clarity(before.best) >= _clarity(seen):
        best, best_frame = before.best, before.best_frame
    since_s = before.since_s if before is not None else seen.since_s
    return Presence(seen.track, seen, frame, best, best_frame, since_s, frame.time_s)


def _clarity(seen: SeenFace) -> tuple[float, float]:
    return seen.quality.weight, seen.face.width


def _visits(visits: tuple[Visit, ...], fresh: list[Presence], now: datetime) -> tuple[Visit, ...]:
    today = {
        visit.person_id: replace(visit, here=False)
        for visit in visits
        if visit.last.date() == now.date()
    }
    for presence in fresh:
        decision = presence.seen.decision
        if decision.verdict is Verdict.MATCH and decision.person is not None:
            person_id, name = decision.person.person.id, decision.person.person.name
        elif decision.verdict is Verdict.NOT_RECOGNIZED and presence.seen.sightings > 1:
            person_id, name = _UNKNOWN, ""
        else:
            continue
        today[person_id] = _visit(today.get(person_id), person_id, name, presence, now)
    latest = sorted(today.values(), key=lambda one: (not one.here, -one.last.timestamp()))
    return tuple(latest[:_MOST_VISITS])


def _visit(
    before: Visit | None, person_id: str, name: str, presence: Presence, now: datetime
) -> Visit:
    best = presence.best
    if before is None:
        picture = small_picture(presence.best_frame, best.face)
        return Visit(person_id, name, now, now, 1, True, best, picture)
    again = (now - before.last).total_seconds() > _VISIT_S
    picture = before.picture
    if best is not before.seen:
        picture = small_picture(presence.best_frame, best.face)
    return Visit(person_id, name, before.first, now, before.times + again, True, best, picture)


def small_picture(frame: Frame, face: Face) -> Pixels:
    """Return a square around a face, at most twice 96 pixels wide, as a copy."""
    wanted = max(face.width, float(face.box[3] - face.box[1])) * (1 + 2 * _REACH)
    side = max(1, min(round(wanted), frame.width, frame.height))
    left = min(max(0, round(face.center[0] - side / 2)), frame.width - side)
    top = min(max(0, round(face.center[1] - side / 2)), frame.height - side)
    step = max(1, side // _PICTURE_PX)
    side -= side % step
    cut = frame.pixels[top : top + side, left : left + side]
    # Added up by offsets: ten times as fast as the mean over blocks.
    total = np.zeros((side // step, side // step, 3), np.uint32)
    for down in range(step):
        for right in range(step):
            total += cut[down::step, right::step]
    small = (total // (step * step)).astype(np.uint8)
    small.flags.writeable = False
    return small
