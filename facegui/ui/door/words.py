"""What the screen for visitors and the lock say."""

from dataclasses import dataclass
from datetime import datetime
from math import ceil

from PySide6.QtCore import QDate, QLocale, QTime

from facegui.settings import Settings
from facegui.tasks.door.greeting import DoorAnswer, DoorState
from facegui.ui.link.door.door import Door, DoorMode
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.parts import quality_words
from facegui.ui.theme.figures import filled, translator
from facegui.ui.widgets.chip import Tone

_tr = translator("door")


@dataclass(frozen=True, slots=True)
class DoorText:
    """One sentence, a second line, and the tone of the whole screen."""

    sentence: str
    line: str
    tone: Tone


def greeting(answer: DoorAnswer, *, names: bool) -> DoorText:
    """Return the greeting for a visitor, without a name if ``names`` is off."""
    fault = answer.fault
    if answer.state is DoorState.FAULT and fault is not None:
        return DoorText(quality_words.hint(fault), quality_words.word(fault), "warning")
    if answer.state is DoorState.WELCOME:
        welcome = _tr("Welcome")
        if names and answer.name:
            welcome = filled(_tr("Welcome, {name}"), name=answer.name)
        return DoorText(welcome, _tr("You were recognized."), "good")
    return {
        DoorState.LOOK: DoorText(_tr("Look here"), _tr("It takes a second."), "accent"),
        DoorState.UNKNOWN: DoorText(
            _tr("Please ask at the reception"), _tr("This door does not know you yet."), "neutral"
        ),
        DoorState.ASK: DoorText(
            _tr("Please ask at the reception"),
            _tr("The camera cannot tell who you are."),
            "neutral",
        ),
    }.get(answer.state, DoorText(_tr("Please wait"), _tr("One more look."), "accent"))


def closed() -> DoorText:
    """Return the text while there is no picture."""
    return DoorText(_tr("One moment"), _tr("The camera is not ready."), "neutral")


def how_long_kept(settings: Settings) -> str:
    """Return how long a visitor's picture is kept at most, in the history or as a stranger's."""
    days = [settings.history_days] if settings.history else []
    if settings.strangers or (settings.history and settings.history_strangers):
        words = _tr("Your picture is kept for {n} {n:day|days}")
        days += [settings.strangers_days] if settings.strangers else []
    elif settings.history:
        words = _tr("Pictures of those who are enrolled here are kept for {n} {n:day|days}")
    else:
        return _tr("Your picture is not kept")
    return filled(words, n=max(days))


def leaving(door: Door) -> str:
    """Return how to leave the screen for visitors, if anybody can."""
    return "" if door.pin.is_set else _tr("No PIN is set: Escape leaves this screen")


def clock(now: datetime) -> str:
    """Return the time."""
    return QLocale().toString(QTime(now.hour, now.minute), QLocale.FormatType.ShortFormat)


def day(now: datetime) -> str:
    """Return the day of the week and the date."""
    return QLocale().toString(QDate(now.year, now.month, now.day), _tr("dddd, d MMMM"))


def watching(state: LiveState) -> str:
    """Return whether anything is watched, but not what or whom."""
    running = state.phase is SourcePhase.RUNNING
    return _tr("Watching") if running else _tr("Nothing is watched")


def watching_line(state: LiveState) -> str:
    """Return what goes on behind the lock."""
    if state.phase is SourcePhase.RUNNING:
        return _tr("The camera goes on watching, and rules still fire.")
    return _tr("Nothing is watched at the moment.")


def since(door: Door) -> str:
    """Return when it was locked."""
    at = clock(door.since)
    if door.mode is DoorMode.LOCKED and door.idle_min:
        words = _tr("Locked since {time}, after {n:,} idle {n:minute|minutes}")
        return filled(words, time=at, n=door.idle_min)
    return filled(_tr("Locked since {time}"), time=at)


def wait(seconds: float) -> str:
    """Return when the next PIN is accepted."""
    words = _tr(
        "The next try is open in {n:,} {n:second|seconds}. Each wrong PIN doubles the wait."
    )
    return filled(words, n=ceil(seconds))


def seconds(left_s: float) -> str:
    """Return how many seconds are left, for the line beside the bar."""
    return filled(_tr("{n:,} s"), n=ceil(left_s))
