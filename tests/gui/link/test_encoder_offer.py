"""Whoever has an older gallery is offered the better encoder once, with what it brings."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from facegui.ui.link.controller import Controller
from facegui.ui.link.encoder_offer import EncoderOffer
from facegui.ui.link.notice import Notice
from facegui.ui.link.progress import Progress
from facegui.ui.link.requests import EncoderRequest
from facegui.ui.settings.page import SettingsPage
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from facegui.vision import loading
from facegui.vision.engine import Engine
from facegui.vision.models.spec import DEFAULT_ENCODER
from facegui.vision.models.store import ModelStatus, ModelStore
from facegui.workspace import Workspace
from tests.gui.placed import enroll_at

OFFER = "Another encoder recognizes more of your people."


@pytest.fixture
def controller(workspace: Workspace) -> Iterator[Controller]:
    """A gallery made with the encoder that was the default before."""
    workspace.settings = type(workspace.settings)(encoder="mobilefacenet")
    made = Controller(workspace, cameras=lambda: ())
    made.reload_gallery()
    enroll_at(made, "files", ["Ada", "Bo"])
    yield made
    assert made.close()


@pytest.fixture
def offered(qtbot: QtBot, controller: Controller) -> list[Notice]:
    """Notices in force, by what was posted and settled."""
    in_force: list[Notice] = []
    controller.noticed.connect(in_force.append)
    controller.notice_settled.connect(
        lambda id_: in_force.__setitem__(slice(None), [one for one in in_force if one.id != id_])
    )
    return in_force


def look(qtbot: QtBot, controller: Controller) -> EncoderOffer:
    """Look whether there is something to offer, until the files were looked at."""
    offer = EncoderOffer(controller, controller)
    offer.look()
    ended: list[object] = []
    controller.jobs.thread(lambda *_: None, done=ended.append, failed=pytest.fail)
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    return offer


def test_it_is_offered_with_the_measured_figures(
    qtbot: QtBot, controller: Controller, offered: list[Notice]
) -> None:
    look(qtbot, controller)
    qtbot.waitUntil(lambda: bool(offered), timeout=20_000)
    (notice,) = offered
    assert notice.message == OFFER
    assert "Of 100 people enrolled from one picture it misses about 1 instead of 4." in notice.hint
    assert notice.button == "Change"


def test_whoever_declines_is_not_asked_again(
    qtbot: QtBot, controller: Controller, offered: list[Notice]
) -> None:
    offer = look(qtbot, controller)
    qtbot.waitUntil(lambda: bool(offered), timeout=20_000)
    assert offered[0].declined is not None
    offered[0].declined()
    assert offered == []
    assert controller.workspace.settings.declined_encoder == DEFAULT_ENCODER
    offer.look()
    look(qtbot, controller)
    assert offered == []


@pytest.mark.parametrize("why", ["nobody", "default", "missing", "sface"])
def test_it_is_not_offered_in_vain(
    qtbot: QtBot,
    controller: Controller,
    offered: list[Notice],
    monkeypatch: pytest.MonkeyPatch,
    why: str,
) -> None:
    """No people, in use already, not installed, or hardly worth it."""
    if why == "nobody":
        controller.gallery.remove_people(controller.gallery.ids())
        controller.reload_gallery()
    elif why == "missing":
        monkeypatch.setattr(ModelStore, "status", lambda *_: ModelStatus.MISSING)
    else:
        controller.change_settings(encoder=DEFAULT_ENCODER if why == "default" else why)
        enroll_at(controller, "files", ["Cy", "Di"])
    look(qtbot, controller)
    assert offered == []


def test_change_runs_where_its_progress_is_seen(
    qtbot: QtBot,
    controller: Controller,
    engine: Engine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(loading, "load_engine", lambda *_, **__: engine)
    toasts: list[tuple[str, str]] = []
    controller.toasted.connect(lambda words, button, _handler: toasts.append((words, button)))
    window = MainWindow(controller, PAGES)
    qtbot.addWidget(window)
    window.show_page("live")
    controller.reload_gallery()
    qtbot.waitUntil(lambda: bool(window.board.notices), timeout=20_000)
    (notice,) = window.board.notices
    assert notice.message == OFFER
    assert notice.handler is not None
    notice.handler()
    assert window.current_page == "settings"
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: bool(toasts), timeout=60_000)
    assert toasts == [("Encoder changed, 2 pictures encoded again.", "Undo")]
    assert controller.workspace.settings.encoder == DEFAULT_ENCODER
    assert controller.people_count == 2
    assert window.board.notices == ()
    page.models.switch.undo()
    assert controller.workspace.settings.encoder == "mobilefacenet"
    assert controller.people_count == 2


def test_a_request_while_another_change_goes_on_is_no_second_one(
    qtbot: QtBot, controller: Controller, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "load_engine", lambda *_, **__: engine)
    page = SettingsPage(controller)
    qtbot.addWidget(page)
    started: list[Progress] = []
    page.models.switch.progressed.connect(started.append)
    with qtbot.waitSignal(page.models.switch.switched, timeout=60_000):
        page.asked(EncoderRequest(DEFAULT_ENCODER))
        page.asked(EncoderRequest(DEFAULT_ENCODER))
    assert [far.done for far in started].count(0) <= 2
