"""The words of a stranger's card."""

from collections.abc import Mapping
from datetime import date, timedelta

from facegui.gallery.strangers.strangers import erased_on
from facegui.gallery.types import Stranger, StrangerVisit
from facegui.ui.parts import people_words, place_words
from facegui.ui.theme.figures import filled, translator

_tr = translator("strangers")

_MINUTE_S = 60.0


def called(number: int) -> str:
    """Return the name of a stranger: "Unknown 12"."""
    return filled(_tr("Unknown {number}"), number=number)


def how_often(stranger: Stranger, today: date) -> str:
    """Return how often somebody was seen, and since when."""
    visits = stranger.visits
    first = _day(visits[0])
    if len(visits) == 1:
        minutes = (visits[0].ended_at - visits[0].began_at).total_seconds() / _MINUTE_S
        if minutes < 1:
            return _tr("Seen once")
        return filled(_tr("Seen once, for {n} {n:minute|minutes}"), n=int(minutes))
    on_one_day = first == _day(stranger.last)
    if on_one_day and first == today:
        return filled(_tr("Seen {n:,} {n:time|times} today"), n=len(visits))
    if _is_this_week(first, today):
        words = (
            _tr("Seen {n:,} {n:time|times} on {weekday}")
            if on_one_day
            else _tr("Seen {n:,} {n:time|times} since {weekday}")
        )
        return filled(words, n=len(visits), weekday=people_words.weekday(first))
    words = (
        _tr("Seen {n:,} {n:time|times} on {day}")
        if on_one_day
        else _tr("Seen {n:,} {n:time|times} since {day}")
    )
    return filled(words, n=len(visits), day=people_words.day_words(first, today))


def _is_this_week(day: date, today: date) -> bool:
    """Tell whether a weekday alone says which day it was."""
    return timedelta(0) <= today - day < timedelta(days=7)


def last_seen(stranger: Stranger, cameras: Mapping[str, str]) -> str:
    """Return when and where somebody was last seen; ``cameras`` maps places to names."""
    last = stranger.last
    words = _tr("Last seen {moment} at {place}")
    place = place_words.name(cameras.get(last.place, last.place))
    return filled(words, moment=people_words.moment(last.ended_at), place=place)


def erased_when(stranger: Stranger, days: int, today: date) -> tuple[str, bool]:
    """Return when the last of it is erased, and whether that is soon."""
    left = (erased_on(stranger.last, days) - today).days
    if left <= 1:
        return (_tr("erased tomorrow") if left == 1 else _tr("erased today")), True
    return filled(_tr("erased in {n} {n:day|days}"), n=left), False


def kept_for(days: int) -> str:
    """Return for how long strangers are kept."""
    return filled(_tr("Kept for {n} {n:day|days}"), n=days)


def face_of(visit: StrangerVisit) -> str:
    """Name the face of a visit for screen readers."""
    return filled(_tr("Face of {moment}"), moment=people_words.moment(visit.began_at))


def _day(visit: StrangerVisit) -> date:
    return visit.ended_at.astimezone().date()
