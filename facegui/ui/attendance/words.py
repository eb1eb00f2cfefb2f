"""Attendance in words."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from facegui.events.attendance import Attendance, DayRow
from facegui.ui.theme.figures import filled, translator

_tr = translator("attendance")


def mark(one: Attendance) -> str:
    """Return the word for a mark."""
    return {
        Attendance.PRESENT: _tr("Present"),
        Attendance.LATE: _tr("Late"),
        Attendance.ABSENT: _tr("Absent"),
        Attendance.EXCUSED: _tr("Excused"),
    }[one]


def count(one: Attendance, number: int) -> str:
    """Return how many people have a mark, in words."""
    # One word for both numbers in English, but not in French: "3 présents".
    words = {
        Attendance.PRESENT: _tr("{n} {n:present|present}"),
        Attendance.LATE: _tr("{n} {n:late|late}"),
        Attendance.ABSENT: _tr("{n} {n:absent|absent}"),
        Attendance.EXCUSED: _tr("{n} {n:excused|excused}"),
    }[one]
    return filled(words, n=number)


def note(row: DayRow) -> str:
    """Return the note on somebody's day."""
    if row.correction is not None:
        words = _tr("By hand. {reason} Measured: {measured}.")
        reason = row.correction.reason.rstrip(".") + "."
        measured = mark(row.measured)
        if row.since is not None:
            measured = f"{measured} {row.since.astimezone():%H:%M}"
        return words.format(reason=reason, measured=measured)
    if row.visits > 1:  # their times stand beside it
        return filled(_tr("{n:,} {n:visit|visits}"), n=row.visits)
    return ""


def day(one: date) -> str:
    """Return a day as shown between the arrows."""
    return _written(one, _tr("ddd, d MMM yyyy"))


def week(first: date, last: date) -> str:
    """Return a week as shown between the arrows."""
    return f"{_written(first, _tr('d MMM'))} – {_written(last, _tr('d MMM yyyy'))}"


def weekday(one: date) -> str:
    """Return the first letter of a day of the week."""
    narrow = QLocale().dayName(one.isoweekday(), QLocale.FormatType.NarrowFormat)
    if not narrow.isdecimal():  # the C locale has a number here
        return narrow
    return QLocale().dayName(one.isoweekday(), QLocale.FormatType.ShortFormat)[:1]


def were_there() -> str:
    """Return the words in front of the number of people who were there."""
    return _tr("Were there")


def of_day(one: date, row: DayRow) -> str:
    """Return a sentence on somebody's day, for a sheet of several days."""
    said = f"{row.person.name}, {day(one)}\n{mark(row.mark)}"
    if row.since is not None:
        since = _tr("present since {time}").format(time=f"{row.since.astimezone():%H:%M}")
        said = f"{said}, {since}"
    return f"{said}\n{note(row)}" if row.correction is not None else said


def month(one: date) -> str:
    """Return a month as shown between the arrows."""
    return _written(one, _tr("MMMM yyyy"))


def _written(one: date, form: str) -> str:
    return QLocale().toString(QDate(one.year, one.month, one.day), form)
