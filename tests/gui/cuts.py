"""Finds what is cut or lies outside: text wider than its room, widgets beyond their window."""

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from facegui.ui.widgets.buttons import MenuButton, NameButton
from facegui.ui.widgets.chip import Chip
from facegui.ui.widgets.labels import Elided

_SLACK_PX = 1


def cuts_of(window: QWidget) -> Iterator[str]:
    """Say of each visible widget of a window what of it cannot be seen."""
    for one in window.findChildren(QWidget):
        if not one.isVisible() or one.window() is not window:
            continue
        words = _words(one)
        where = f"{type(one).__name__} {words[:48]!r}"
        of_field = isinstance(one.parent(), QLineEdit)
        if words and not of_field and (problem := _cut(one, words)):
            yield f"{where}: {problem}"
        if problem := _outside(one, window):
            yield f"{where}: {problem}"
    yield from _on_each_other(window)


def sideways_of(window: QWidget) -> Iterator[str]:
    """Say which scroll areas of a window scroll sideways."""
    for one in window.findChildren(QScrollArea):
        held = one.widget()
        if held is not None and one.isVisible() and one.horizontalScrollBar().maximum():
            needs = held.minimumSizeHint().width()
            yield f"{type(held).__name__} needs {needs} pixels, has {one.viewport().width()}"


def _words(one: QWidget) -> str:
    if isinstance(one, QLabel | QAbstractButton):
        return one.text()
    return one.text if isinstance(one, Chip) else ""


def _cut(one: QWidget, words: str) -> str:
    if isinstance(one, Elided | MenuButton | NameButton):
        return _untold(one, words)
    if isinstance(one, QLabel) and one.wordWrap():
        return _wrapped(one)
    if one.hasHeightForWidth():
        return _higher(one.heightForWidth(one.width()), one)
    needs = one.sizeHint() if not isinstance(one, QLabel) else _lines(one)
    told = words in html.unescape(one.toolTip())
    if needs.width() > one.width() + _SLACK_PX and not told:
        return f"needs {needs.width()} px of width, has {one.width()}"
    return _higher(needs.height(), one)


def _higher(needs_px: int, one: QWidget) -> str:
    if needs_px <= one.height() + _SLACK_PX:
        return ""
    return f"needs {needs_px} px of height, has {one.height()}"


def _untold(one: Elided | MenuButton | NameButton, words: str) -> str:
    """Say that words which may be cut are, unless the tooltip says them."""
    beside = {MenuButton: 46, NameButton: 24}.get(type(one), 0)
    needs = one.fontMetrics().horizontalAdvance(words)
    cut = needs > one.contentsRect().width() - beside + _SLACK_PX
    told = words in html.unescape(one.toolTip())
    return "cut, and no tooltip says it whole" if cut and not told else ""


def _lines(one: QLabel) -> QSize:
    flags = one.alignment() | Qt.TextFlag.TextExpandTabs
    return one.fontMetrics().boundingRect(QRect(0, 0, 9999, 9999), flags, one.text()).size()


def _wrapped(one: QLabel) -> str:
    metrics = one.fontMetrics()
    # A label of the window marks where it may break a long word; Chinese breaks after any sign.
    words = re.split(r"[\s\u200b]+|(?<=[\u3000-\u9fff\uff00-\uffef])", QLabel.text(one))
    longest = max(map(metrics.horizontalAdvance, words), default=0)
    if longest > one.contentsRect().width() + _SLACK_PX:
        return f"a word needs {longest} px, has {one.contentsRect().width()}"
    return _higher(one.heightForWidth(one.width()), one)


def _outside(one: QWidget, window: QWidget) -> str:
    """Say where it sticks out; of what scrolls only the direction that does not scroll counts."""
    place = QRect(one.mapTo(window, QPoint()), one.size())
    holder = one.parentWidget()
    while holder is not None:
        bounds = QRect(holder.mapTo(window, QPoint()), holder.size())
        upright = across = True
        area = holder.parentWidget()
        if isinstance(area, QAbstractScrollArea) and holder is area.viewport():
            if isinstance(area, QScrollArea):
                if area.verticalScrollBar().isVisible() or area.verticalScrollBar().maximum():
                    upright = False
                if area.horizontalScrollBar().isVisible():
                    across = False
            else:
                return ""  # a list lays out its own cells
        if across and (
            place.left() < bounds.left() - _SLACK_PX or place.right() > bounds.right() + _SLACK_PX
        ):
            return f"sticks out sideways of {type(holder).__name__} ({place} of {bounds})"
        if upright and (
            place.top() < bounds.top() - _SLACK_PX or place.bottom() > bounds.bottom() + _SLACK_PX
        ):
            return f"sticks out up or down of {type(holder).__name__} ({place} of {bounds})"
        if not (upright and across) or holder is window:
            return ""  # what scrolls is seen, a part at a time
        holder = holder.parentWidget()
    return ""


def _on_each_other(window: QWidget) -> Iterator[str]:
    """Tell of words that lie on other words of the same holder."""
    seen: list[tuple[QWidget, QRect]] = []
    for one in window.findChildren(QWidget):
        told = isinstance(one, QLabel | QAbstractButton | Chip | QLineEdit)
        if not told or not one.isVisible() or isinstance(one.parent(), QLineEdit):
            continue
        if isinstance(one, QLabel) and not one.text():
            continue
        place = QRect(one.mapTo(window, QPoint()), one.size())
        for other, there in seen:
            if other.parentWidget() is not one.parentWidget():
                continue
            common = place.intersected(there)
            if common.width() > 2 and common.height() > 2:
                yield f"{_words(one)[:40]!r} lies on {_words(other)[:40]!r}"
        seen.append((one, place))
