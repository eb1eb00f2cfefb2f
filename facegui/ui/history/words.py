"""What the History page says about a sighting."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from facegui.gallery import Sighting
from facegui.matching.decision import Verdict
from facegui.ui.link.sentences import ShownState, shown, word
from facegui.ui.theme.figures import filled, localized, translator
from facegui.ui.widgets.chip import Tone

tr = translator("history")
"""Translates words of the History page."""

_NAMED = 5
_PERSON = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class SightingText:
    """A sighting in words: a name or the word for the verdict, the chip beside it, the reason."""

    title: str
    chip: str
    tone: Tone
    reason: str


def tell(sighting: Sighting, names: Mapping[str, str]) -> SightingText:
    """Return the words for a sighting.

    ``names`` are today's: by person, and by sighting for strangers with a number.
    """
    verdict = sighting.verdict
    if verdict == Verdict.MATCH:
        name = names.get(sighting.person_id or "", tr("Somebody since removed"))
        return SightingText(name, word(ShownState.MATCH), "good", _match(sighting))
    if verdict == Verdict.POOR_QUALITY:
        return SightingText(word(ShownState.CANNOT_TELL), "", "warning", shown(*sighting.faults))
    if verdict == Verdict.NOT_LIVE:
        # The first reason is about liveness; the most similar person does not matter here.
        reason = shown(sighting.faults[0]) if sighting.faults else tr("It looked like a photo.")
        return SightingText(word(ShownState.NOT_LIVE), "", "bad", reason)
    if verdict == Verdict.UNSURE:
        return SightingText(
            word(ShownState.UNSURE), "", "warning", _closest(sighting, names, tr("Perhaps"))
        )
    reason = _closest(sighting, names, tr("Closest"))
    chip = word(ShownState.NOT_RECOGNIZED)
    # Somebody who was named later was still not recognized then.
    later = names.get(sighting.person_id or sighting.id)
    if later:
        return SightingText(later, chip, "neutral", reason)
    return SightingText(chip, "", "neutral", reason)


def gave_way(names: Sequence[str]) -> str:
    """Return whose change made here lost to another desk's; empty for nobody."""
    if not names:
        return ""
    told = tr("Changed at two desks, and what was handed in first stands: {names}.")
    return told.format(names=", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else ""))


def unknown(number: int) -> str:
    """Return the name of a stranger with this number."""
    return filled(tr("Unknown {number}"), number=number)


def why(sighting: Sighting, names: Mapping[str, str]) -> str:
    """Return the grounds of a decision, with today's names; empty where they were not kept."""
    removed = tr("somebody since removed")
    said = shown(*sighting.why)
    return _PERSON.sub(lambda found: names.get(found[1], removed), said)


def span(sighting: Sighting) -> str:
    """Return from when until when."""
    began, ended = (_clock(one) for one in (sighting.began_at, sighting.ended_at))
    return began if began == ended else f"{began} – {ended}"


def lasted(sighting: Sighting) -> str:
    """Return how long."""
    seconds = round((sighting.ended_at - sighting.began_at).total_seconds())
    if seconds < 60:
        return filled(tr("{n} s"), n=max(1, seconds))
    minutes = round(seconds / 60)
    if minutes < 60:
        return filled(tr("{n} min"), n=minutes)
    return filled(tr("{h} h {m} min"), h=minutes // 60, m=minutes % 60)


def day(when: date, today: date) -> str:
    """Return a day as a heading."""
    if when == today:
        return filled(tr("Today, {day}"), day=_weekday(when))
    if when == today - timedelta(days=1):
        return filled(tr("Yesterday, {day}"), day=_weekday(when))
    form = tr("dddd, d MMMM") if when.year == today.year else tr("d MMMM yyyy")
    return QLocale().toString(QDate(when.year, when.month, when.day), form)


def _weekday(when: date) -> str:
    return QLocale().toString(QDate(when.year, when.month, when.day), tr("dddd, d MMMM"))


def visits(count: int) -> str:
    """Return how many visits."""
    return filled(tr("{n:,} {n:visit|visits}"), n=count)


def kept_for(days: int) -> str:
    """Return how long entries are kept."""
    if days % 365 == 0:
        return filled(tr("{n} {n:year|years}"), n=days // 365)
    return filled(tr("{n} {n:day|days}"), n=days)


def _clock(moment: datetime) -> str:
    local = moment.astimezone()
    time = QTime(local.hour, local.minute)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def _match(sighting: Sighting) -> str:
    if sighting.score is None:
        return ""
    words = tr("Score {score:.2f}, needs {needs:.2f}.")
    said = filled(words, score=sighting.score, needs=sighting.threshold)
    if sighting.runner_up_score is None:
        return said
    return f"{said} " + filled(tr("Next closest {score:.2f}."), score=sighting.runner_up_score)


def _closest(sighting: Sighting, names: Mapping[str, str], lead: str) -> str:
    if sighting.score is None:
        return tr("Nobody was enrolled yet.")
    score = f"{sighting.score:.2f}"
    if score == f"{sighting.threshold:.2f}" and sighting.score < sighting.threshold:
        # Two decimals must not read as if the score had reached the threshold.
        score = f"{sighting.threshold - 0.01:.2f}"
    name = names.get(sighting.closest_id or "")
    who = f"{lead} {name}" if name else tr("Closest")
    words = (
        tr("{who}: {score}, needs {needs:.2f}.")
        if name
        else tr("{who} {score}, needs {needs:.2f}.")
    )
    return filled(words, who=who, score=localized(score), needs=sighting.threshold)
