"""A window at the door: a PIN, people behind it, and a running source."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from facegui.vision.types import Frame

PIN = "271828"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash at a thirtieth of the cost: no test here is about it."""
    monkeypatch.setattr("facegui.tasks.door.pin._N", 2**10)


@pytest.fixture
def pin(controller: Controller) -> str:
    """Set the PIN."""
    assert controller.door.pin.change("", PIN)
    controller.door.pin_changed.emit()
    return PIN


@pytest.fixture
def window(qtbot: QtBot, controller: Controller) -> MainWindow:
    """Show the window on Live with Grace Hopper enrolled."""
    controller.gallery.add_person("Grace Hopper", [])
    controller.reload_gallery()
    made = MainWindow(controller, PAGES)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show_page("live")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def run(controller: Controller) -> Callable[..., LiveState]:
    """Put a running source in force, or one with these changes."""

    def put(**changes: object) -> LiveState:
        running = LiveState(
            SourcePhase.RUNNING, "camera:Door", "Door", (640, 360), 25.0, ready=True
        )
        controller.source.front.state = replace(running, **changes)
        controller.state_changed.emit(controller.source.state)
        return controller.source.state

    return put


def gray(index: int = 0, value: int = 120) -> Frame:
    """Return a plain frame."""
    return Frame(np.full((360, 640, 3), value, np.uint8), "Door", index, index / 25)
