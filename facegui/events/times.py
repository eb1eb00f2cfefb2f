"""Times of the week as people write them: "Mon-Fri 07:00-19:00", over midnight "Sat 22:00-06:00".

They are times on the wall clock. On the day the clock is set forward the hour that is missing
never comes; on the day it is set back the hour that comes twice counts twice.
"""

import re
from dataclasses import dataclass
from datetime import datetime, tzinfo

from facegui.errors import UsageProblem
from facegui.text import Sentence, say

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAY_MINUTES = 24 * 60
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
_SPAN = re.compile(r"(\S+)\s*[-–]\s*(\S+)")


@dataclass(frozen=True, slots=True)
class WeekTimes:
    """Days of the week (0 is Monday) and minutes of the day, the end excluded.

    Where ``until`` is not after ``since``, it is on the next day, past midnight.
    """

    days: frozenset[int]
    since: int = 0
    until: int = _DAY_MINUTES

    def hold(self, moment: datetime, zone: tzinfo | None = None) -> bool:
        """Whether they hold at a moment (aware), on the clock of ``zone``, by default ours."""
        local = moment.astimezone(zone)
        minute, day = 60 * local.hour + local.minute, local.weekday()
        if self.since < self.until:
            return day in self.days and self.since <= minute < self.until
        if minute >= self.since:
            return day in self.days
        return minute < self.until and (day - 1) % 7 in self.days

    def __str__(self) -> str:
        """Write them as they are read."""
        days = "" if len(self.days) == len(DAYS) else _days_text(self.days)
        whole = (self.since, self.until) == (0, _DAY_MINUTES)
        if whole:
            return days or "Mon-Sun"
        return f"{days} {_clock_text(self.since)}-{_clock_text(self.until)}".strip()


def read_times(text: str) -> WeekTimes:
    """Read times as they are written in a rules file. Raises UsageProblem."""
    days_text, clock = _parts(text.strip())
    if not days_text and not clock:
        raise not_times(text)
    days = frozenset(range(7)) if not days_text else _days(days_text, text)
    if not clock:
        return WeekTimes(days)
    span = _SPAN.fullmatch(clock)
    if span is None:
        raise not_times(text)
    since, until = (_minute(one, text) for one in span.groups())
    if since in (until, _DAY_MINUTES):
        raise not_times(text)
    return WeekTimes(days, since, until)


def not_times(text: str) -> UsageProblem:
    """Return the problem of a text that names no times of the week."""
    return UsageProblem(
        say("{text} says no times of the week.", text=text or "''"),
        say("Write them like Mon-Fri 07:00-19:00, Sat,Sun or 22:00-06:00."),
    )


def times_hold(times: tuple[WeekTimes, ...], moment: datetime, zone: tzinfo | None = None) -> bool:
    """Whether one of several times holds; without any, always."""
    return not times or any(one.hold(moment, zone) for one in times)


def times_words(one: WeekTimes) -> Sentence:
    """Return times as part of a sentence."""
    clock = (_clock_text(one.since), _clock_text(one.until))
    whole = (one.since, one.until) == (0, _DAY_MINUTES)
    every = len(one.days) == len(DAYS)
    if every:
        return (
            say("{since}–{until}", since=clock[0], until=clock[1]) if not whole else say("always")
        )
    days = _days_words(one.days)
    if whole:
        return days
    return say("{days} {since}–{until}", days=days, since=clock[0], until=clock[1])


def _days_words(days: frozenset[int]) -> Sentence:
    if days == frozenset(range(5)):
        return say("weekdays")
    if days == frozenset((5, 6)):
        return say("weekends")
    return say("{days}", days=_days_text(days))


def _parts(text: str) -> tuple[str, str]:
    found = _CLOCK.search(text)
    if found is None:
        return text, ""
    return text[: found.start()].strip(), text[found.start() :].strip()


def _days(text: str, whole: str) -> frozenset[int]:
    days = set[int]()
    for part in text.split(","):
        first, dash, last = part.strip().replace("–", "-").partition("-")
        start = _day(first, whole)
        end = _day(last, whole) if dash else start
        days |= {(start + step) % 7 for step in range((end - start) % 7 + 1)}
    return frozenset(days)


def _day(text: str, whole: str) -> int:
    short = text.strip()[:3].title()
    if short not in DAYS or len(text.strip()) not in (3, *range(6, 10)):
        raise not_times(whole)
    return DAYS.index(short)


def _minute(text: str, whole: str) -> int:
    found = _CLOCK.fullmatch(text)
    minute = -1 if found is None else 60 * int(found[1]) + int(found[2])
    if found is None or int(found[2]) > 59 or not 0 <= minute <= _DAY_MINUTES:
        raise not_times(whole)
    return minute


def _days_text(days: frozenset[int]) -> str:
    """Write days as runs: "Mon-Fri,Sun"."""
    runs = list[list[int]]()
    for day in sorted(days):
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    parts = []
    for run in runs:
        if len(run) > 2:
            parts.append(f"{DAYS[run[0]]}-{DAYS[run[-1]]}")
        else:
            parts += [DAYS[day] for day in run]
    return ",".join(parts)


def _clock_text(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
