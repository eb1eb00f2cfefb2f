"""An import goes on through a change of the source, and ends when it is cancelled."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facegui.errors import FaceGuiError
from facegui.live.session import SessionOver
from facegui.ui.link.deadline import Deadline
from facegui.ui.people.import_run import PicturesRun

_LATER_MS = 600  # three times as long as it waits before it asks again


class Desk:
    """A controller whose session is over whenever something is asked."""

    def __init__(self) -> None:
        self.failures: list[Callable[[FaceGuiError], None]] = []

    def ask(self, _job: object, _done: object, failed: Callable[[FaceGuiError], None]) -> None:
        self.failures.append(failed)


@pytest.fixture
def later(qtbot: QtBot, qapp) -> Callable[[], None]:
    """Let some time pass."""

    def wait() -> None:
        parent = QObject()
        deadline = Deadline(parent)
        with qtbot.waitSignal(deadline.due):
            deadline.within(_LATER_MS)

    return wait


def test_it_asks_again_when_the_source_was_changed(qtbot: QtBot, qapp) -> None:
    desk, parent = Desk(), QObject()
    run = PicturesRun(desk, parent)
    run.look_through([Path("people")])
    desk.failures[0](SessionOver())
    qtbot.waitUntil(lambda: len(desk.failures) == 2)


def test_what_was_cancelled_is_not_asked_again(later) -> None:
    desk, parent = Desk(), QObject()
    run = PicturesRun(desk, parent)
    run.look_through([Path("people")])
    desk.failures[0](SessionOver())
    run.cancel()
    later()
    assert len(desk.failures) == 1
