"""Layouts without margins, with a spacing of the scale."""

from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from facegui.ui.theme.tokens import S

Box = TypeVar("Box", bound=QBoxLayout)


def column(*items: QWidget | QLayout | int, spacing: int = S, margins: int = 0) -> QVBoxLayout:
    """Stack widgets and layouts; an int is a stretch."""
    return _filled(QVBoxLayout(), items, spacing, margins)


def row(*items: QWidget | QLayout | int, spacing: int = S, margins: int = 0) -> QHBoxLayout:
    """Put widgets and layouts side by side; an int is a stretch."""
    return _filled(QHBoxLayout(), items, spacing, margins)


def _filled(
    box: Box, items: tuple[QWidget | QLayout | int, ...], spacing: int, margins: int
) -> Box:
    box.setContentsMargins(margins, margins, margins, margins)
    box.setSpacing(spacing)
    for item in items:
        if isinstance(item, int):
            box.addStretch(item)
        elif isinstance(item, QWidget):
            box.addWidget(item)
        else:
            box.addLayout(item)
    return box
