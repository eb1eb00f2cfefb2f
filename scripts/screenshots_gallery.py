"""The shared gallery in the settings for ``make_screenshots.py``: each state of a desk."""

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from facegui import __version__
from facegui.gallery.shared.desk import FILE_NAME, Desk
from facegui.gallery.shared.errors import away, forged, taken_out
from facegui.gallery.shared.replica import GoingOver
from facegui.gallery.shared.shared_state import DeskState, SharedState
from facegui.text import NOTHING, say

Scene = tuple[str, str, Callable[[Any], Any]]

_DESK = Desk("1", "Reception", "postgresql://reception@gallery.school.example/faces", "g")
_WORDS = ("river", "copper", "lantern", "seven", "maple", "harbor")
_PRINT = "4F2A · 91C7 · 03BE · D15A"
_OLDER = (
    say("it is older than what this desk has seen (step {there}, seen {here})",
        there="310", here="412"),
    say("Ask whoever runs the server. If its backup was restored, accept it at the desk that "
        "knows most: then every desk hands in what it lacks."),
)  # fmt: skip


def _seen(name: str, ago: timedelta, state: str = "in", **more: Any) -> DeskState:
    seen_at = datetime.now(UTC) - ago
    told = DeskState(name, state, name == _DESK.name, seen_at, __version__, _PRINT, _WORDS)
    return replace(told, **more)


def _state(state: str, problem: Any = None, **more: Any) -> SharedState:
    at = (datetime.now(UTC) - timedelta(hours=2)).isoformat()
    desks = (
        _seen("Reception", timedelta()),
        _seen("Door", timedelta(seconds=4)),
        _seen("Library desk", timedelta(minutes=4), behind=True),
        _seen("Staff room", timedelta(hours=20), version="0.0.9", behind=True),
        _seen("Mara’s laptop", timedelta(days=12)),
    )
    told = SharedState(_DESK, state, NOTHING, at, 412, 128, 0, _PRINT, _WORDS, desks=desks)
    told = told if problem is None else told.failed(problem)
    return replace(told, **more)


def alone(stage: Any) -> None:
    """No shared gallery yet, and an address is typed."""
    (stage.controller.workspace.data_dir / FILE_NAME).unlink(missing_ok=True)
    _page(stage).gallery.server.setText("postgresql://reception@gallery.school.example/faces")
    _shown(stage, None)


def show(stage: Any, of: Callable[[], SharedState]) -> None:
    """A desk in some state."""
    file = stage.controller.workspace.data_dir / FILE_NAME
    file.write_text(json.dumps(asdict(_DESK)))
    _shown(stage, of())


def question(stage: Any) -> None:
    """The question whether to accept an older server."""
    show(stage, _STATES["forged"])
    _page(stage).gallery.accept.click()


def _shown(stage: Any, state: SharedState | None) -> None:
    shared = stage.controller.searched.shared
    shared._show(state, None)
    _page(stage).asked("gallery")


def _page(stage: Any) -> Any:
    return stage.window.page("settings")


_STATES: dict[str, Callable[[], SharedState]] = {
    "in-step": lambda: _state("in step"),
    "asked": lambda: replace(
        _state("in step"),
        desks=(*_state("in step").desks, _seen("Library", timedelta(minutes=2), "asks")),
    ),
    "asks": lambda: _state("asks", seen_at="", step=0, desks=()),
    "waits": lambda: _state("changes wait", changes=3),
    "offline": lambda: _state(
        "offline", away("gallery.school.example", say("it does not answer")), changes=3, desks=()
    ),
    "forged": lambda: _state("forged", forged(*_OLDER), desks=()),
    "taken-out": lambda: _state("taken out", taken_out(), desks=()),
    "encoder": lambda: _state(
        "in step", going_over=GoingOver("sface/1", "mobilefacenet/1", 120, 412)
    ),
}

SCENES: tuple[Scene, ...] = (
    ("gallery-alone", "settings", alone),
    *((f"gallery-{name}", "settings", partial(show, of=state)) for name, state in _STATES.items()),
    ("gallery-accept", "settings", question),
)
