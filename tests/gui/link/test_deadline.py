"""What waits is done in time, however much keeps happening meanwhile. With the real timer."""

import time

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from facegui.ui.link.deadline import Deadline


def test_events_that_keep_coming_do_not_put_it_off(qtbot: QtBot, qapp):
    parent = QObject()
    deadline, happening = Deadline(parent), QTimer(parent, interval=10)
    happening.timeout.connect(lambda: deadline.within(200))
    due = []
    deadline.due.connect(lambda: due.append(time.monotonic()))
    began = time.monotonic()
    happening.start()
    qtbot.waitUntil(lambda: len(due) == 3)
    happening.stop()
    # Once in 200 ms and an event, not once an event.
    assert 0.5 < due[-1] - began < 2.0


def test_what_is_urgent_brings_it_nearer_and_what_is_not_leaves_it_there(qtbot: QtBot, qapp):
    parent = QObject()
    deadline = Deadline(parent)
    deadline.within(60_000)
    deadline.within(50)
    deadline.within(60_000)
    with qtbot.waitSignal(deadline.due, timeout=2000):
        pass
    with qtbot.assertNotEmitted(deadline.due, wait=100):
        pass


def test_what_is_cancelled_never_comes(qtbot: QtBot, qapp):
    parent = QObject()
    deadline, later = Deadline(parent), Deadline(parent)
    deadline.within(20)
    later.within(60)
    deadline.cancel()
    with qtbot.assertNotEmitted(deadline.due), qtbot.waitSignal(later.due):
        pass
