"""Everything that can be worked has a name and is reached with the Tab key alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facegui.ui.link.controller import Controller
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from facegui.ui.window.state import WindowState
from facegui.workspace import Workspace

_WORKED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
_MOST_TABS = 300


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace) -> Iterator[MainWindow]:
    """Show the window with somebody enrolled, so that People shows its grid."""
    workspace.gallery.add_person("Ada", [])
    controller = Controller(workspace, cameras=lambda: ())
    controller.reload_gallery()
    made = MainWindow(controller, PAGES)
    qtbot.addWidget(made)
    made.restore(WindowState())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    assert controller.close()


@pytest.mark.parametrize("page_id", [spec.id for spec in PAGES])
def test_every_control_of_a_page_has_a_name_and_takes_the_focus(
    qtbot: QtBot, window: MainWindow, page_id: str
) -> None:
    window.show_page(page_id)
    QApplication.processEvents()
    controls = _controls(window)
    assert len(controls) >= len([spec for spec in PAGES if not spec.under])
    unnamed = [one for one in controls if not one.accessibleName()]
    assert unnamed == []
    reached = _tabbed_through(qtbot, window)
    missed = [one.accessibleName() for one in controls if one not in reached]
    assert missed == []


def _controls(window: MainWindow) -> list[QWidget]:
    """Return what can be worked now; a field's own buttons and scroll bars are part of it."""
    return [
        one
        for one in window.findChildren(QWidget)
        if isinstance(one, _WORKED)
        and one.isVisible()
        and one.isEnabled()
        and not isinstance(one, QScrollBar)
        and not isinstance(one.parent(), QLineEdit | QAbstractSpinBox | QComboBox)
    ]


def _tabbed_through(qtbot: QtBot, window: MainWindow) -> set[QWidget]:
    """Return all that had the focus until Tab leads to the first of them again.

    Of buttons of which one is chosen, Tab leads to that one and arrows to the others.
    """
    reached: set[QWidget] = set()
    for _ in range(_MOST_TABS):
        focused = QApplication.focusWidget()
        qtbot.keyClick(focused or window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused in reached:
            break
        reached.add(focused)
        if isinstance(focused, QAbstractButton) and focused.group() is not None:
            reached.update(focused.group().buttons())
    return reached
