"""What the window says about people and their pictures, in plain words."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from facegui.gallery import Sample
from facegui.ui.parts import quality_words
from facegui.ui.theme.figures import filled, translator
from facegui.ui.widgets.chip import Tone
from facegui.vision.faults import Fault
from facegui.vision.quality import QualityLimits

tr = translator("people")
"""Translates words of the People page."""

# The name of each quality value, and whether too high a value is the fault.
_VALUES: Mapping[Fault, tuple[str, bool]] = {
    Fault.TOO_SMALL: ("face_px", False),
    Fault.TOO_DARK: ("brightness", False),
    Fault.TOO_BRIGHT: ("burned_out", True),
    Fault.BLURRED: ("sharpness", False),
    Fault.TURNED_AWAY: ("turn", True),
    Fault.PARTLY_OUTSIDE: ("visible", False),
    Fault.TURNED: ("roll", True),
    Fault.COVERED: ("uncovered", False),
    Fault.UNREADABLE: ("readable", False),
}


def pictures(count: int) -> str:
    """Return how many pictures."""
    if count == 0:
        return tr("No picture")
    return filled(tr("{n:,} {n:picture|pictures}"), n=count)


def people(count: int) -> str:
    """Return how many people."""
    return filled(tr("{n:,} {n:person|people}"), n=count)


def last_seen(day: date | None, today: date) -> str:
    """Return when somebody was last seen."""
    if day is None:
        return tr("not seen yet")
    days = (today - day).days
    if days <= 0:
        return tr("seen today")
    if days == 1:
        return tr("seen yesterday")
    form = tr("d MMM") if day.year == today.year else tr("d MMM yyyy")  # a tile is narrow
    return filled(tr("seen {day}"), day=_written(day, form))


def day_words(day: date, today: date) -> str:
    """Return a day, with the year if it is not this one."""
    return _written(day, tr("d MMMM") if day.year == today.year else tr("d MMMM yyyy"))


def weekday(day: date) -> str:
    """Say which day of the week a day is."""
    return _written(day, "dddd")


def _written(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def when(moment: datetime, today: date) -> str:
    """Return the day of a moment on the user's own calendar."""
    day = moment.astimezone().date()
    return tr("today") if day == today else day_words(day, today)


def moment(at: datetime) -> str:
    """Return day and time of a moment in the format of the user's locale."""
    local = at.astimezone()
    made = QDateTime(
        QDate(local.year, local.month, local.day), QTime(local.hour, local.minute, local.second)
    )
    return QLocale().toString(made, tr("d MMM yyyy, HH:mm"))


def origin(sample: Sample) -> str:
    """Return where a picture came from."""
    if sample.origin == "camera":
        return tr("From the camera")
    if sample.origin in ("", "picture"):
        return tr("From a picture")
    return filled(tr("From {file}"), file=sample.origin)


def quality(sample: Sample, limits: QualityLimits) -> tuple[str, Tone, str]:
    """Return a picture's quality in one word, its tone, and the values measured."""
    wrong = [fault for fault in Fault if _is_out(sample, fault, limits)]
    width = sample.quality.get("face_px")
    size = filled(tr("Face {px:.0f} pixels wide"), px=width) if width else ""
    if sample.set_aside:
        return tr("Set aside"), "neutral", size
    if wrong:
        return quality_words.word(wrong[0]), "warning", size
    return (tr("Good"), "good", size) if sample.quality else ("", "neutral", size)


def _is_out(sample: Sample, fault: Fault, limits: QualityLimits) -> bool:
    name, high = _VALUES[fault]
    value, limit = sample.quality.get(name), limits.enroll[fault]
    return value is not None and (value > limit if high else value < limit)
