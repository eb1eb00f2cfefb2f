"""No part of a page is shown before it has a place: it would flash up as a window of its own."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from facegui.ui.link.controller import Controller
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES


class _Shown(QObject):
    """Remembers what is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("page_id", [page.id for page in PAGES])
def test_a_page_opens_within_its_window(
    qtbot: QtBot, qapp: QApplication, controller: Controller, page_id: str
) -> None:
    shown = _Shown()
    qapp.installEventFilter(shown)
    window = MainWindow(controller, PAGES)
    qtbot.addWidget(window)
    window.show()
    window.show_page(page_id)
    qapp.processEvents()
    qapp.removeEventFilter(shown)
    assert shown.windows == ["MainWindow"]
