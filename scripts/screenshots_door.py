"""States at the door for ``make_screenshots.py``: the lock, and what visitors read."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt

from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Verdict
from facegui.ui.door.tray import Tray
from facegui.ui.theme.icons import application_icon
from facegui.vision.faults import Fault, Measure
from facegui.vision.quality import Quality

Scene = tuple[str, str, Callable[[Any], Any]]

_PIN, _WRONG = "271828", "314159"
_SECONDS, _FPS = 8, 10


def lock(stage: Any) -> None:
    """Locked after idle minutes, while it goes on watching."""
    stage.state()
    door = stage.controller.door
    if not door.pin.is_set:
        door.pin.change("", _PIN)
    door.lock(10)
    stage.see(stage.both)


def lock_wrong(stage: Any) -> None:
    """Locked, after a wrong PIN."""
    lock(stage)
    pin = stage.controller.door.pin
    while pin.wait_s < 10:
        pin.fits(_WRONG)
    stage.window.doorway.view.card.refresh()


def tray(stage: Any) -> None:
    """The menu of the icon in the tray, over the window it belongs to."""
    stage.state()
    stage.see(stage.both, stage.later)
    made = Tray(stage.controller.door, application_icon(), stage.window)
    made.show_state(stage.controller.state)
    menu = made.menu
    menu.setParent(stage.window, Qt.WindowType.Widget)  # a window of its own is in no picture
    size = menu.sizeHint()
    menu.setGeometry(
        stage.window.width() - size.width() - 24,
        stage.window.height() - size.height() - 56,
        size.width(),
        size.height(),
    )
    menu.show()


def kiosk_look(stage: Any) -> None:
    """Nobody is in view."""
    _receive(stage)
    stage.see(Analysis(stage.both.frame, ()))


def kiosk_wait(stage: Any) -> None:
    """Somebody is in view, but there is no decision yet."""
    _receive(stage)
    _watch(stage, _decided(stage.both.faces[1], Verdict.UNSURE), seconds=2)


def kiosk_welcome(stage: Any) -> None:
    """Somebody known."""
    _receive(stage)
    known = [one for one in stage.both.faces if one.decision.name]
    _watch(stage, known[0])


def kiosk_closer(stage: Any) -> None:
    """Somebody who is too far away to tell."""
    _receive(stage)
    seen = _decided(stage.both.faces[1], Verdict.POOR_QUALITY)
    measures = (Measure(Fault.TOO_SMALL, 30.0, 45.0, None, 90.0),)
    _watch(stage, replace(seen, quality=Quality(measures)))


def kiosk_unknown(stage: Any) -> None:
    """A stranger."""
    _receive(stage)
    strangers = [one for one in stage.both.faces if not one.decision.name]
    _watch(stage, strangers[0])


def kiosk_closed(stage: Any) -> None:
    """No picture."""
    _receive(stage)
    stage.state(ready=False)


def _receive(stage: Any) -> None:
    """Show the screen for visitors in the size of the picture."""
    size = stage.window.size()
    stage.state()
    stage.controller.door.receive()
    stage.window.setWindowState(Qt.WindowState.WindowNoState)
    stage.window.resize(size)


def _decided(seen: SeenFace, verdict: Verdict) -> SeenFace:
    return replace(seen, decision=replace(seen.decision, verdict=verdict, person=None))


def _watch(stage: Any, seen: SeenFace, seconds: float = _SECONDS) -> None:
    """Let somebody stand before the screen for some seconds."""
    one = replace(seen, since_s=0.0)
    for number in range(round(seconds * _FPS)):
        frame = replace(stage.both.frame, time_s=number / _FPS)
        stage.see(Analysis(frame, (one,)))


SCENES: tuple[Scene, ...] = (
    ("tray", "live", tray),
    ("kiosk-look", "live", kiosk_look),
    ("kiosk-wait", "live", kiosk_wait),
    ("kiosk-welcome", "live", kiosk_welcome),
    ("kiosk-closer", "live", kiosk_closer),
    ("kiosk-unknown", "live", kiosk_unknown),
    ("kiosk-closed", "live", kiosk_closed),
    # At the end, because there is a PIN from here on.
    ("lock", "live", lock),
    ("lock-wrong", "live", lock_wrong),
)
