"""Layouts: what asks for how much room."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import Stack, column


def test_a_stack_asks_for_the_room_of_the_view_it_shows(qtbot: QtBot) -> None:
    """A large view that is not shown made small pages scroll."""
    stack, small, large = Stack(), QWidget(), QWidget()
    small.setLayout(column(label("A few words that wrap in a narrow room.", wrap=True)))
    large.setMinimumSize(900, 700)
    stack.addWidget(small)
    stack.addWidget(large)
    page = QWidget()
    page.setLayout(column(stack))
    qtbot.addWidget(page)
    page.resize(400, 200)
    page.show()
    wide = stack.minimumSizeHint()
    page.resize(60, 200)
    assert wide.height() < stack.minimumSizeHint().height() < 200
    stack.setCurrentWidget(large)
    assert (stack.minimumSizeHint().width(), stack.minimumSizeHint().height()) == (900, 700)
