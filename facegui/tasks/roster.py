"""Who is in view, from analyses, and who was seen today, from visits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import numpy as np

from facegui.gallery.types import Sighting
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Verdict
from facegui.tasks.visits import Visit
from facegui.vision.eyes import look_shut, openness
from facegui.vision.types import Face, Frame, Pixels

_KEPT_S = 1.2  # a card outlives a missed frame
_LOOKS_TO_APPEAR = 2  # what is seen once is often no face, or somebody known in a poor look
_COUNTED = frozenset((Verdict.MATCH, Verdict.NOT_RECOGNIZED))
_STRANGERS = frozenset((Verdict.NOT_RECOGNIZED, Verdict.UNSURE))  # they may be enrolled
_SAME_S = 1.0  # eyes are compared within a second
_AS_CLEAR = 0.8  # open eyes are preferred at this share of the clarity of shut ones
_HERE = timedelta(seconds=2)  # a visit seen this recently is still going on
_PICTURE_PX = 96
_REACH = 0.35


@dataclass(frozen=True, slots=True, eq=False)
class Presence:
    """Somebody in view; ``best`` and ``best_frame`` are the clearest look so far.

    Of two within a second it is the one without shut eyes; ``opened`` says how open the eyes of
    ``best`` are, None for enrolled people.
    """

    key: object
    seen: SeenFace
    best: SeenFace
    best_frame: Frame
    since_s: float
    last_s: float
    opened: float | None = None

    @property
    def seconds(self) -> float:
        """How long they have been in view, in source time."""
        return max(0.0, self.last_s - self.since_s)


@dataclass(frozen=True, slots=True, eq=False)
class Stay:
    """A visit that is worth a line today; ``person_id`` is None for unknown people.

    ``picture`` is (n, n, 3) uint8 BGR, None where it is in the history or there is none.
    """

    id: str
    person_id: str | None
    began_at: datetime
    ended_at: datetime
    picture: Pixels | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class SeenToday:
    """Somebody, or all unknown people together: from their first visit of a day to their last.

    ``picture`` is of the last visit, whose id is ``last_id``.
    """

    person_id: str | None
    began_at: datetime
    ended_at: datetime
    times: int
    here: bool
    last_id: str
    picture: Pixels | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Roster:
    """Who is in view, newest first."""

    present: tuple[Presence, ...] = ()

    def step(self, analysis: Analysis) -> "Roster":
        """Return the roster after one more analysis."""
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
        return Roster(tuple(present))


def stay_of_visit(visit: Visit) -> Stay | None:
    """Return the line of a visit, None where no decision was reached."""
    if not visit.worth_keeping or visit.outcome.decision.verdict not in _COUNTED:
        return None
    return Stay(visit.id, visit.person_id, visit.began_at, visit.seen_at, visit.picture)


def stay_of_sighting(sighting: Sighting) -> Stay | None:
    """Return the line of an entry of the history, None as above."""
    if sighting.verdict not in _COUNTED:
        return None
    return Stay(sighting.id, sighting.person_id, sighting.began_at, sighting.ended_at)


def seen_on(stays: Iterable[Stay], now: datetime) -> tuple[SeenToday, ...]:
    """Return who was seen on the day of ``now`` (local time), the most recent first."""
    day = now.astimezone().date()
    rows: dict[str | None, list[Stay]] = {}
    for stay in stays:
        if stay.ended_at.astimezone().date() == day:
            rows.setdefault(stay.person_id, []).append(stay)
    seen = [_row(visits, now) for visits in rows.values()]
    return tuple(sorted(seen, key=lambda one: (not one.here, -one.ended_at.timestamp())))


def _row(stays: Sequence[Stay], now: datetime) -> SeenToday:
    last = max(stays, key=lambda one: one.ended_at)
    return SeenToday(
        last.person_id,
        min(one.began_at for one in stays),
        last.ended_at,
        len(stays),
        timedelta(0) <= now - last.ended_at < _HERE,
        last.id,
        last.picture,
    )


def _presence(known: dict[object, Presence], seen: SeenFace, frame: Frame, number: int) -> Presence:
    if seen.track is None:
        key = (frame.source, frame.index, number)
        return Presence(key, seen, seen, frame, frame.time_s, frame.time_s)
    before = known.get(seen.track)
    opened = openness(frame, seen.face) if seen.decision.verdict in _STRANGERS else None
    if before is None:
        return Presence(seen.track, seen, seen, frame, seen.since_s, frame.time_s, opened)
    new = replace(before, seen=seen, last_s=frame.time_s)
    if _keeps(before, seen, frame.time_s, opened):
        return new
    return replace(new, best=seen, best_frame=frame, opened=opened)


def _keeps(before: Presence, seen: SeenFace, time_s: float, opened: float | None) -> bool:
    """Whether the best look so far is better than a new one."""
    clearer = _clarity(before.best) >= _clarity(seen)
    same = 0 <= time_s - before.best_frame.time_s <= _SAME_S
    if opened is None or before.opened is None or not same:
        return clearer
    if look_shut(before.opened, opened):
        return seen.quality.weight < _AS_CLEAR * before.best.quality.weight
    return clearer or look_shut(opened, before.opened)


def _clarity(seen: SeenFace) -> tuple[float, float]:
    return seen.quality.weight, seen.face.width


def small_picture(frame: Frame, face: Face) -> Pixels:
    """Return a square around a face, at most twice 96 pixels wide, as a copy."""
    wanted = max(face.width, float(face.box[3] - face.box[1])) * (1 + 2 * _REACH)
    side = max(1, min(round(wanted), frame.width, frame.height))
    left = min(max(0, round(face.center[0] - side / 2)), frame.width - side)
    top = min(max(0, round(face.center[1] - side / 2)), frame.height - side)
    return smaller(frame.pixels[top : top + side, left : left + side])


def smaller(square: Pixels) -> Pixels:
    """Return a square picture, (n, n, 3) uint8, at most twice 96 pixels wide, as a copy."""
    side = square.shape[0]
    step = max(1, side // _PICTURE_PX)
    side -= side % step
    # Summed by offsets: ten times as fast as the mean over blocks.
    total = np.zeros((side // step, side // step, 3), np.uint32)
    for down in range(step):
        for right in range(step):
            total += square[down:side:step, right:side:step]
    small: Pixels = (total // (step * step)).astype(np.uint8)
    small.flags.writeable = False
    return small
