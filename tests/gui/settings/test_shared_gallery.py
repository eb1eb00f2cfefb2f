"""Settings, Shared gallery, with a real server: made, joined, let in, followed, left."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from facegui.gallery import NewSample
from facegui.gallery.shared.desk import Desk
from facegui.gallery.shared.replica import GoingOver
from facegui.gallery.shared.shared_gallery import PASSWORD_VARIABLE
from facegui.gallery.shared.shared_state import SharedState
from facegui.text import NOTHING
from facegui.ui.link.controller import Controller
from facegui.ui.link.notice import Notice
from facegui.ui.settings import shared_words
from facegui.ui.settings.shared_gallery import SharedSection
from facegui.workspace import Workspace
from tests.e2e.shared.troubles import TROUBLES, Bad
from tests.postgres_server import PASSWORD, PostgresServer, running_postgres

_MS = 60_000

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    with running_postgres() as running:
        yield running


class Window:
    """A desk as its window has it: the controller and the settings."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.controller = Controller(Workspace(folder, keyring_allowed=False), cameras=lambda: ())
        self.controller.start("")
        self.section = SharedSection(self.controller)
        qtbot.addWidget(self.section)
        self.section.resize(820, 700)
        self.section.show()

    @property
    def state(self) -> str:
        found = self.controller.searched.shared.state
        return "" if found is None else found.state

    @property
    def about(self) -> str:
        return self.section._about.text()

    @property
    def footer(self) -> str:
        return shared_words.footer(self.controller.searched.shared.state)

    @property
    def names(self) -> list[str]:
        return [one.name for one in self.controller.gallery.people()]

    @property
    def searched(self) -> list[str]:
        """Who would be recognized."""
        watchlist = self.controller.watchlist
        return [] if watchlist is None else [one.name for one in watchlist.templates.people]

    def enroll(self, name: str) -> None:
        unit = np.random.default_rng(len(name)).normal(size=320).astype(np.float32)
        unit[:192] /= np.linalg.norm(unit[:192]) * 2**0.5
        unit[192:] /= np.linalg.norm(unit[192:]) * 2**0.5
        space = self.controller.workspace.space
        sample = NewSample(b"jpeg", np.ones((5, 2), np.float32), space, unit, {}, "")
        self.controller.gallery.add_person(name, [sample])
        self.controller.changes.changed.emit()

    def ask(self, url: str, name: str) -> None:
        self.section.server.setText(url)
        self.section.password.setText(PASSWORD)
        self.section.name.setText(name)


def test_two_windows_share_their_people(
    qtbot: QtBot, server: PostgresServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PASSWORD_VARIABLE, raising=False)
    sheet = tmp_path / "sheet.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(sheet), ""))
    door, library = (Window(tmp_path / name, qtbot) for name in ("door", "library"))
    try:
        door.enroll("Ada")
        assert door.section.make.isVisible()
        door.ask(server.url(), "Door")
        door.section.make.click()
        qtbot.waitUntil(lambda: door.state == "in step", timeout=_MS)
        assert sheet.is_file()
        assert not door.section.make.isVisible()

        library.ask(server.url(), "Library")
        library.section.join.click()
        qtbot.waitUntil(lambda: library.state == "asks", timeout=_MS)
        door.controller.searched.shared.poke()
        qtbot.waitUntil(lambda: len(door.controller.searched.shared.state.desks) == 2, timeout=_MS)
        asking = library.controller.searched.shared.state.fingerprint
        door.section.desks.let_in.emit(asking)
        library.controller.searched.shared.poke()
        qtbot.waitUntil(lambda: library.names == ["Ada"], timeout=_MS)

        library.enroll("Grace Hopper")
        qtbot.waitUntil(lambda: door.searched == ["Ada", "Grace Hopper"], timeout=_MS)
        assert door.footer in {"Shared, not in step yet", "Shared, in step"}
        qtbot.waitUntil(lambda: door.footer == "Shared, in step", timeout=_MS)

        for state in ("forged", "in step"):
            server.sql("UPDATE facegui.head SET step = -step")
            for one in (door, library):
                one.controller.searched.shared.poke()
                qtbot.waitUntil(lambda: one.state == state, timeout=_MS)  # noqa: B023 awaited here
            assert door.section.accept.isVisible() == (state == "forged")

        server.stop()
        door.enroll("Mary Jackson")
        waits = "Shared, 1 change to hand in"
        qtbot.waitUntil(lambda: door.footer == waits, timeout=_MS)
        assert door.state == "offline"
        server.start()
        door.section.sync.click()
        qtbot.waitUntil(lambda: "Mary Jackson" in library.searched, timeout=_MS)

        library.section.leave.click()
        library.section._leave()
        qtbot.waitUntil(lambda: not library.controller.workspace.has_shared, timeout=_MS)
        qtbot.waitUntil(library.section.make.isVisible, timeout=_MS)
        assert len(library.names) == 3
    finally:
        for one in (door, library):
            one.controller.close()


def test_a_changed_password_and_a_desk_by_the_recovery_sheet(
    qtbot: QtBot, server: PostgresServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PASSWORD_VARIABLE, raising=False)
    server.sql("CREATE DATABASE other")
    server.sql(f"CREATE ROLE reception LOGIN PASSWORD '{PASSWORD}'")
    server.sql("ALTER DATABASE other OWNER TO reception")
    server.sql("ALTER ROLE reception CREATEROLE")
    sheet = tmp_path / "sheet.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(sheet), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(sheet), ""))
    windows = [Window(tmp_path / "door", qtbot)]
    try:
        (door,) = windows
        door.enroll("Ada")
        door.ask(server.url("other", "reception"), "Door")
        door.section.make.click()
        qtbot.waitUntil(lambda: door.state == "in step", timeout=_MS)
        assert not door.section.changed_password.isVisible()

        server.sql("ALTER ROLE reception PASSWORD 'changed'")
        door.section.sync.click()
        qtbot.waitUntil(door.section.changed_password.isVisible, timeout=_MS)
        assert "does not let this user in" in door.section._about.text()
        door.section.changed_password.setText("changed")
        door.section.sync.click()
        qtbot.waitUntil(lambda: door.state == "in step", timeout=_MS)
        assert not door.section.changed_password.isVisible()

        windows.append(Window(tmp_path / "new", qtbot))
        new = windows[1]
        new.ask(server.url("other", "reception"), "New")
        new.section.password.setText("changed")
        whole = sheet.read_text()
        sheet.write_text("nothing")
        told: list[Notice] = []
        new.controller.noticed.connect(told.append)
        new.section.by_sheet.click()
        qtbot.waitUntil(lambda: bool(told), timeout=_MS)
        assert "is no recovery sheet" in told[0].message
        assert not new.controller.workspace.has_shared
        sheet.write_text(whole)
        new.section.by_sheet.click()
        qtbot.waitUntil(lambda: new.names == ["Ada"], timeout=_MS)
    finally:
        for one in windows:
            one.controller.close()


def test_the_window_says_what_is_wrong_and_what_to_do_and_works_on(
    qtbot: QtBot, server: PostgresServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "s.txt"), ""))
    server.sql("CREATE DATABASE spoiled")
    door = Window(tmp_path / "door", qtbot)
    try:
        door.ask(server.url("spoiled"), "Door")
        door.section.make.click()
        qtbot.waitUntil(lambda: door.state == "in step", timeout=_MS)
        for number, (trouble, sentence) in enumerate(TROUBLES.values(), start=1):
            with trouble(Bad(server, "spoiled")):
                door.enroll("A" * number)
                door.section.sync.click()
                qtbot.waitUntil(lambda said=sentence: said in door.about, timeout=_MS)
                assert door.about.rstrip(".").count(". ") >= 3, "what to do is missing"
                assert not any(word in door.about for word in ("facegui ", "FACEGUI_", PASSWORD))
                assert len(door.searched) == number
            door.section.sync.click()
            qtbot.waitUntil(lambda: door.state == "in step", timeout=_MS)
    finally:
        door.controller.close()


def test_a_desk_that_waits_in_its_encoder_says_so(qtbot: QtBot) -> None:
    desk = Desk("id", "Door", "postgresql://owner@gallery.example/faces", "gallery")
    waits = GoingOver("sface/1", "mobilefacenet/1", 120, 3000)
    seen_at = "2026-11-30T10:00:00+00:00"
    state = SharedState(desk, "in step", NOTHING, seen_at, 3, 1, 0, "", (), waits)
    assert shared_words.footer(state) == "Shared, waits in the former encoder"
    assert "120 of 3,000 pictures are here in sface/1" in shared_words.about(state)
    assert shared_words.footer(replace(state, going_over=None)) == "Shared, in step"
