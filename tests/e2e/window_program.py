"""The desktop program in this process, without a screen, used as a person uses it."""

import os
import threading

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facegui.sources.source import FrameSource
from facegui.ui.link.controller import Controller
from facegui.ui.live.panel import LivePanel
from facegui.ui.live.person_card import PersonCard
from facegui.ui.widgets.answer import Answer
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from facegui.ui.window.state import WindowState
from facegui.workspace import Workspace

WAIT_MS = 30_000
_CONSENT = (
    "This person agrees that their face is stored here, encrypted, until they ask for its removal."
)


class Program:
    """The window with everything behind it; what is looked for must be in sight."""

    def __init__(
        self,
        qtbot: QtBot,
        data_dir: Path,
        open_frames: Callable[..., FrameSource],
        source: str = "",
    ) -> None:
        self.qtbot = qtbot
        self.workspace = Workspace(data_dir, keyring_allowed=False, busy_s=0.3)  # as the program's
        self.controller = Controller(self.workspace, open_frames=open_frames, cameras=lambda: ())
        self.bugs: list[BaseException] = []
        self._before = set(QApplication.topLevelWidgets())
        self._ended = False
        self.controller.bug_found.connect(self.bugs.append)
        self.window = MainWindow(self.controller, PAGES)
        self.window.restore(WindowState.load(data_dir))
        self.window.show()
        self.controller.start(source)

    # Hands

    def click(self, name: str) -> None:
        """Click the button of this accessible name."""
        found = self.wait_for(lambda: self._one(QAbstractButton, name, enabled=True), name)
        self.qtbot.mouseClick(found, Qt.MouseButton.LeftButton)

    def fill(self, name: str, text: str) -> None:
        """Type into the field of this accessible name, over what it holds."""
        field = self.wait_for(lambda: self._one(QLineEdit, name, enabled=True), name)
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Press a key in the window."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow, lambda: "a window that is not active")
        self.qtbot.keyClick(self.window, key, modifiers)

    def enroll_from_live(self, name: str) -> None:
        """Enroll the one stranger in view, up to the click that does it."""
        self.until(lambda: self.names == ["Not recognized"], lambda: self.names)
        self.click("Enroll…")
        self.fill("Name", name)
        self.click(_CONSENT)
        self.click("Enroll")

    # Eyes

    @property
    def names(self) -> list[str]:
        """Who is here, as the cards of Live say it."""
        return [card.words[0] for card in self.cards]

    @property
    def cards(self) -> list[PersonCard]:
        """The cards of Live."""
        (panel,) = self.window.findChildren(LivePanel)
        return list(panel.cards)

    @property
    def answer(self) -> str:
        """The large answer in sight."""
        found = [one for one in self.window.findChildren(Answer) if one.isVisible()]
        return found[0].sentence if found else ""

    @property
    def notices(self) -> list[str]:
        """The notices in sight."""
        return [notice.message for notice in self.window.board.notices]

    def sees(self, name: str) -> bool:
        """Whether a button of this accessible name is in sight."""
        return self._one(QAbstractButton, name) is not None

    def says(self, words: str) -> bool:
        """Whether a line in sight contains these words."""
        lines = self.window.findChildren(QLabel)
        return any(words in one.text() for one in lines if one.isVisible())

    def until(self, met: Callable[[], bool], otherwise: Callable[[], object]) -> None:
        """Wait for a condition; ``otherwise`` tells what is there instead."""

        def check() -> None:
            assert met(), f"there is {otherwise()!r}; bugs: {self.bugs}"

        self.qtbot.waitUntil(check, timeout=WAIT_MS)

    def wait_for(self, find: Callable[[], QWidget | None], name: str) -> QWidget:
        """Wait for a widget and return it."""
        self.until(lambda: find() is not None, lambda: f"no {name} in {self.controls()}")
        found = find()
        assert found is not None
        return found

    def controls(self) -> list[str]:
        """Return the accessible names of all buttons in sight."""
        buttons = self.window.findChildren(QAbstractButton)
        return [one.accessibleName() for one in buttons if one.isVisible()]

    # The end

    def quit(self) -> None:
        """Close the window as a person does, and end everything behind it."""
        self.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        self.until(lambda: not self.window.isVisible(), lambda: "an open window")
        self.end()

    def end(self) -> None:
        """End everything, once; nothing may have gone wrong unnoticed or stay behind."""
        if self._ended:
            return
        self._ended = True
        self.window.close()
        assert self.controller.close(), "a thread did not end"
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert self.bugs == []
        assert [one.name for one in threading.enumerate() if one.name.startswith("facegui")] == []
        assert set(QApplication.topLevelWidgets()) <= self._before

    def _one(self, kind: type[QWidget], name: str, *, enabled: bool = False) -> QWidget | None:
        found = [
            one
            for one in self.window.findChildren(kind)
            if one.accessibleName() == name and one.isVisible() and (one.isEnabled() or not enabled)
        ]
        return found[0] if found else None


@contextmanager
def running(
    qtbot: QtBot,
    data_dir: Path,
    open_frames: Callable[..., FrameSource],
    source: str = "camera:Desk",
) -> Iterator[Program]:
    """Start the program and end it whatever happens; leave earlier with ``quit``."""
    program = Program(qtbot, data_dir, open_frames, source)
    try:
        yield program
    finally:
        program.end()
