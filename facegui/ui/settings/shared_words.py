"""What the settings say about a shared gallery."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from facegui import __version__
from facegui.ui.link.sentences import shown
from facegui.ui.parts import people_words
from facegui.ui.theme.figures import filled, translator
from facegui.ui.widgets.chip import Tone

_tr = translator("shared_words")

if TYPE_CHECKING:
    from facegui.gallery.shared.shared_state import DeskState, SharedState

_SILENT_DAYS = 3  # longer than a weekend


def server(state: "SharedState") -> str:
    """Return the server's host."""
    return state.desk.server.rpartition("@")[2].split("/")[0].split(":")[0]


def state(state: "SharedState") -> tuple[str, Tone]:
    """Return the state of this desk in two words, and their tone."""
    told: dict[str, tuple[str, Tone]] = {
        "in step": (_tr("In step"), "good"),
        "changes wait": (_tr("Changes wait"), "warning"),
        "offline": (_tr("Server away"), "warning"),
        "asks": (_tr("Not let in yet"), "warning"),
        "taken out": (_tr("Taken out"), "bad"),
        "forged": (_tr("Not believed"), "bad"),
    }
    return told[state.state]


def about(state: "SharedState") -> str:
    """Return who is a member, what waits, and why the desk is not in step."""
    people = people_words.people(state.people)
    parts = [_tr("{people} here. The server sees nothing in the clear.").format(people=people)]
    if state.seen_at and state.state != "in step":
        since = people_words.moment(datetime.fromisoformat(state.seen_at))
        parts.append(_tr("In step last {when}.").format(when=since))
    if state.changes:
        parts.append(filled(_tr("{n:,} {n:change waits|changes wait}."), n=state.changes))
    if (other := state.going_over) is not None:
        waits = _tr(
            "Another desk has changed the encoder: {come:,} of {all:,} {all:picture|pictures} are "
            "here in {space}. This desk waits in {here} until its encoder is changed under Models."
        )
        parts.append(
            filled(waits, come=other.come, all=other.pictures, space=other.space, here=other.here)
        )
    if state.problem:
        parts.append(shown(state.problem, state.hint))
    return " ".join(parts)


def footer(state: "SharedState | None") -> str:
    """Return the quiet mark in the footer, empty without a shared gallery."""
    if state is None:
        return ""
    if state.state == "in step" and state.going_over is not None:
        return _tr("Shared, waits in the former encoder")
    if state.state == "in step":
        return _tr("Shared, in step")
    if state.changes:
        return filled(_tr("Shared, {n:,} {n:change|changes} to hand in"), n=state.changes)
    if state.seen_at and state.state != "changes wait":
        since = people_words.moment(datetime.fromisoformat(state.seen_at))
        return _tr("Shared, working offline since {when}").format(when=since)
    return _tr("Shared, not in step yet")


def desk(desk: "DeskState") -> tuple[str, Tone]:
    """Return the state of one of the desks in a few words, and their tone."""
    silent = (datetime.now(UTC) - desk.seen_at).days
    if silent >= _SILENT_DAYS:
        return filled(_tr("Silent for {n:,} {n:day|days}"), n=silent), "neutral"
    if _numbers(desk.version) < _numbers(__version__):
        return _tr("Older, still works"), "warning"
    if desk.behind:
        return _tr("Not in step yet"), "warning"
    return _tr("In step"), "good"


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdecimal())


def last_seen(at: datetime) -> str:
    """Return when a desk was last seen."""
    if (datetime.now(UTC) - at).total_seconds() < 120:
        return _tr("now")
    return people_words.moment(at)
