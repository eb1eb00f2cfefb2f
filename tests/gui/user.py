"""What the user does with a part of the window: read its words, press its buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot


def shown_words(widget: QWidget) -> str:
    labels = (one for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))
    return "\n".join(one.text() for one in labels)


def press(qtbot: QtBot, widget: QWidget, words: str) -> None:
    (found,) = [one for one in widget.findChildren(QPushButton) if one.text() == words]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
