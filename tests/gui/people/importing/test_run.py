"""An import goes on through a change of the source, and ends when it is cancelled."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facegui.live.session import SessionOver
from facegui.tasks.importing.people import PeopleImport
from facegui.tasks.importing.plan import ImportPlan, Picture
from facegui.ui.link import jobs
from facegui.ui.link.jobs import Jobs
from facegui.ui.people.importing.run import PicturesRun

PLAN = ImportPlan((Picture("Ada", Path("ada.jpg")), Picture("Bea", Path("bea.jpg"))))


class Desk:
    """A controller whose session is over, or fails at a picture, whenever something is asked."""

    def __init__(self, parent: QObject) -> None:
        self.asked = 0
        self.over = True
        self.jobs = Jobs(self._ask, lambda: None, parent)
        self.gallery = None
        self.workspace = SimpleNamespace(limits=None)

    def _ask(
        self, do: Callable[[Any], Any], done: Callable[[Any], Any], failed: Callable[..., Any], /
    ) -> None:
        self.asked += 1
        if self.over:
            failed(SessionOver())
        else:
            done(do(SimpleNamespace(engine=None, watchlist=None, liveness=None)))


@pytest.fixture
def parent(qapp) -> QObject:
    return QObject()


@pytest.fixture
def desk(parent: QObject, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(jobs, "_AGAIN_MS", 10)
    return Desk(parent)


@pytest.fixture
def run(desk: Desk, parent: QObject) -> PicturesRun:
    return PicturesRun(desk, parent)  # type: ignore[arg-type]


def test_it_goes_on_when_the_source_was_changed(qtbot: QtBot, desk: Desk, run: PicturesRun) -> None:
    finished: list[PeopleImport] = []
    run.finished.connect(finished.append)
    run.start(PLAN, None)
    qtbot.waitUntil(lambda: desk.asked == 2)
    desk.over = False
    qtbot.waitUntil(lambda: bool(finished))
    skipped = finished[0].report().skipped  # there are no such files
    assert [one.path.name for one in skipped] == ["ada.jpg", "bea.jpg"]


def test_it_ends_when_there_is_no_analysis_any_more(
    qtbot: QtBot, desk: Desk, run: PicturesRun
) -> None:
    with qtbot.waitSignal(run.finished) as finished, qtbot.waitSignal(run.failed) as failed:
        run.start(PLAN, None)
    assert isinstance(failed.args[0], SessionOver)
    assert finished.args[0].report().cancelled
    assert not run.running


def test_what_was_cancelled_is_not_asked_again(qtbot: QtBot, desk: Desk, run: PicturesRun) -> None:
    run.start(PLAN, None)
    run.cancel()
    qtbot.wait(60)  # six times as long as it waits before it asks again
    assert desk.asked == 1
