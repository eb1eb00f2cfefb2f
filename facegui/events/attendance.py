"""Who of a group was present on a day: since when, until when, late or absent. Pure.

The measured mark and one set by hand are both kept; the one set by hand counts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from facegui.gallery import Correction, Person, Sighting
from facegui.matching.decision import Verdict
from facegui.matching.liveness import LivenessState


class Attendance(StrEnum):
    """The mark of a day; ``excused`` can only be set by hand."""

    PRESENT = "present"
    LATE = "late"
    ABSENT = "absent"
    EXCUSED = "excused"


SIGNS = {
    Attendance.PRESENT: "P",
    Attendance.LATE: "L",
    Attendance.ABSENT: "A",
    Attendance.EXCUSED: "E",
}


@dataclass(frozen=True, slots=True)
class Lesson:
    """The part of a day that counts: a person seen in it was present.

    A person who comes at ``late_after`` or later is late (None: nobody). Times are on the wall
    clock.
    """

    late_after: time | None = None
    begins: time = time.min
    ends: time | None = None

    def moments(self, day: date, zone: tzinfo | None = None) -> tuple[datetime, datetime]:
        """Return its beginning and its end (aware) on a day."""
        last = day if self.ends is not None else day + timedelta(days=1)
        return _aware(day, self.begins, zone), _aware(last, self.ends or time.min, zone)


@dataclass(frozen=True, slots=True)
class DayRow:
    """Somebody on a day: first and last seen (aware, None for not at all), and how often.

    ``measured`` is the mark by what was seen, ``correction`` the one set by hand, if there is one.
    """

    person: Person
    measured: Attendance
    since: datetime | None = None
    last: datetime | None = None
    visits: int = 0
    correction: Correction | None = None

    @property
    def mark(self) -> Attendance:
        """The mark that counts."""
        return self.measured if self.correction is None else Attendance(self.correction.mark)


@dataclass(frozen=True, slots=True)
class DaySheet:
    """A group on a day, by name. ``held`` says whether anybody of it was seen, or set by hand."""

    day: date
    rows: tuple[DayRow, ...]

    @property
    def held(self) -> bool:
        """Whether there was anything to attend."""
        return any(one.visits or one.correction is not None for one in self.rows)

    def count(self, mark: Attendance) -> int:
        """Return how many have a mark."""
        return sum(one.mark is mark for one in self.rows)


@dataclass(frozen=True, slots=True)
class MonthSheet:
    """A group on several days; those on which nobody of it was seen count for nobody."""

    days: tuple[DaySheet, ...]

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody of the group, by name."""
        return tuple(one.person for one in self.days[0].rows) if self.days else ()

    def marks(self, person_id: str) -> tuple[DayRow | None, ...]:
        """Return somebody's rows, None on days without attendance."""
        return tuple(
            next((one for one in sheet.rows if one.person.id == person_id), None)
            if sheet.held
            else None
            for sheet in self.days
        )

    def count(self, person_id: str, mark: Attendance) -> int:
        """Return on how many days somebody has a mark."""
        return sum(one is not None and one.mark is mark for one in self.marks(person_id))


def day_sheet(
    people: Sequence[Person],
    sightings: Iterable[Sighting],
    day: date,
    lesson: Lesson | None = None,
    zone: tzinfo | None = None,
) -> DaySheet:
    """Return the sheet of people on a day; the sightings may be of anybody, at any time.

    Only people who were recognized count, and nobody who looked like a picture.
    """
    lesson = lesson or Lesson()
    begins, ends = lesson.moments(day, zone)
    late = None if lesson.late_after is None else _aware(day, lesson.late_after, zone)
    seen: dict[str, list[Sighting]] = {}
    for one in sightings:
        counts = one.verdict == Verdict.MATCH and one.liveness != LivenessState.ATTACK
        if counts and one.person_id is not None and one.began_at < ends and one.ended_at >= begins:
            seen.setdefault(one.person_id, []).append(one)
    return DaySheet(day, tuple(_row(one, seen.get(one.id, ()), day, late) for one in people))


def month_days(year: int, month: int) -> tuple[date, ...]:
    """Return the days of a month."""
    first = date(year, month, 1)
    count = ((first + timedelta(days=31)).replace(day=1) - first).days
    return tuple(first + timedelta(days=one) for one in range(count))


def week_days(day: date) -> tuple[date, ...]:
    """Return the days, Monday to Sunday, of the week of a day."""
    monday = day - timedelta(days=day.weekday())
    return tuple(monday + timedelta(days=one) for one in range(7))


def sheets(
    people: Sequence[Person],
    sightings: Iterable[Sighting],
    days: Sequence[date],
    lesson: Lesson | None = None,
    zone: tzinfo | None = None,
) -> MonthSheet:
    """Return the sheets of people on several days."""
    by_day: dict[date, list[Sighting]] = {}
    for one in sightings:
        # A visit across midnight belongs to both days.
        first, last = (at.astimezone(zone).date() for at in (one.began_at, one.ended_at))
        for day in {first, last}:
            by_day.setdefault(day, []).append(one)
    return MonthSheet(
        tuple(day_sheet(people, by_day.get(day, ()), day, lesson, zone) for day in days)
    )


def _row(person: Person, seen: Sequence[Sighting], day: date, late: datetime | None) -> DayRow:
    correction = next((one for one in person.corrections if one.day == day), None)
    if correction is not None and correction.mark not in list(Attendance):
        correction = None  # from a later FaceGUI
    if not seen:
        return DayRow(person, Attendance.ABSENT, correction=correction)
    since, last = min(one.began_at for one in seen), max(one.ended_at for one in seen)
    measured = Attendance.LATE if late is not None and since >= late else Attendance.PRESENT
    return DayRow(person, measured, since, last, len(seen), correction)


def _aware(day: date, at: time, zone: tzinfo | None) -> datetime:
    return datetime.combine(day, at, zone) if zone else datetime.combine(day, at).astimezone()
