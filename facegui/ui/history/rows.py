"""Paints the rows of the history: headings, days of one person, entries."""

from collections.abc import Set
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from facegui.ui.history import words as history_words
from facegui.ui.history.model import ROW_ROLE, DayOfOne, Entry, Heading, HistoryModel
from facegui.ui.history.strip import WIDTH_PX as STRIP_PX
from facegui.ui.history.strip import draw_hours, draw_strip
from facegui.ui.history.words import SightingText
from facegui.ui.parts import people_words, place_words
from facegui.ui.theme.icons import widget_icon
from facegui.ui.theme.theme import font, tokens_of
from facegui.ui.theme.tokens import RADIUS_CARD, M, S, Text
from facegui.ui.widgets.avatar import initials
from facegui.ui.widgets.chip import draw_chip
from facegui.ui.widgets.person_list import AnyIndex, PersonList
from facegui.ui.widgets.thumbnails import Thumbnails

ROW_PX = 72
_HEADING_PX, _GAP_PX, _PICTURE_PX = 40, 8, 48
_TIME_PX = 170
_CHEVRON_PX = 14
_STRIP_FROM_PX = 760
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_ICONS = {"bad": "warning", "warning": "face", "neutral": "person", "good": "person"}


class RowDelegate(QStyledItemDelegate):
    """Paints the rows of a list; ``unfolded`` has the ids of entries that show their grounds."""

    def __init__(
        self, view: PersonList, model: HistoryModel, thumbnails: Thumbnails, unfolded: Set[str]
    ) -> None:
        super().__init__(view)
        self._view, self._model, self._thumbnails = view, model, thumbnails
        self._unfolded = unfolded
        self._section, self._strong = font(Text.SECTION), font(Text.STRONG)
        self._body = font(Text.BODY, tabular=True)
        self._secondary = font(Text.SECONDARY, tabular=True)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = index.data(ROW_ROLE)
        if isinstance(row, Heading):
            return QSize(200, _HEADING_PX)
        if isinstance(row, DayOfOne):
            return QSize(200, ROW_PX + (0 if self._model.is_open(row) else _GAP_PX))
        more = self._told_px(row) if row.sighting.id in self._unfolded else 0
        return QSize(200, ROW_PX + more + _GAP_PX)

    def why_room(self, room: QRect, row: Entry) -> QRect:
        """Return where "Why?" is in an entry's row."""
        if self._model.is_within(row):
            room = room.adjusted(M + _PICTURE_PX, 0, 0, 0)
        return self._why_room(room, row)

    @property
    def _has_strip(self) -> bool:
        """Tell whether there is room for the strips of the days."""
        return self._view.viewport().width() >= _STRIP_FROM_PX

    def _why_room(self, room: QRect, row: Entry) -> QRect:
        words = self._words_room(room)
        width = self._why_px()
        reason = QFontMetrics(self._secondary).horizontalAdvance(row.told.reason)
        reason = min(reason, words.width() - width - M)
        at = words.left() + reason + (M if reason else 0)
        return QRect(at, words.top() + 24, width, 20)

    def _why_px(self) -> int:
        return QFontMetrics(self._section).horizontalAdvance(_why_words()) + _CHEVRON_PX + S

    def _words_room(self, room: QRect) -> QRect:
        left = room.left() + M + _PICTURE_PX + M
        strip = STRIP_PX + M + _CHEVRON_PX + S if self._has_strip else _CHEVRON_PX + S
        width = room.right() - M - _TIME_PX - M - strip - left
        return QRect(left, room.top() + (ROW_PX - _PICTURE_PX) // 2 + 3, width, 44)

    def _told_room(self, room: QRect) -> QRect:
        left = self._words_room(room).left()
        return QRect(left, room.top() + ROW_PX - S, room.right() - M - left, room.height())

    def _told_px(self, row: Entry) -> int:
        room = self._told_room(QRect(0, 0, self._view.viewport().width(), 2000))
        metrics = QFontMetrics(self._secondary)
        return metrics.boundingRect(room, _WRAPPED, self._model.why(row)).height() + S

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._paint_heading(painter, option.rect, row)
        elif isinstance(row, DayOfOne):
            gap = 0 if self._model.is_open(row) else _GAP_PX
            room = option.rect.adjusted(0, 0, 0, -gap)
            self._paint_card(painter, room, option.state, acts=True)
            self._paint_day(painter, room, row)
        elif isinstance(row, Entry):
            self._paint_entry(painter, option.rect.adjusted(0, 0, 0, -_GAP_PX), option.state, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, room: QRect, row: Heading) -> None:
        tokens = tokens_of(self._view)
        painter.setFont(self._section)
        painter.setPen(QColor(tokens.muted))
        words = history_words.day(row.day, date.today())
        line = room.adjusted(0, 0, 0, -S)
        painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)
        after = painter.fontMetrics().horizontalAdvance(words) + M
        people = people_words.people(row.people) if row.people else ""
        count = " · ".join(filter(None, (people, history_words.visits(row.count))))
        painter.setFont(self._secondary)
        beside = line.adjusted(after, 0, 0, 0)
        painter.drawText(beside, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, count)
        if self._has_strip:
            hours = self._strip_room(room)
            hours.setRect(hours.left(), line.bottom() - 15, hours.width(), 16)
            draw_hours(painter, hours, tokens.muted)

    def _paint_entry(
        self, painter: QPainter, room: QRect, state: QStyle.StateFlag, row: Entry
    ) -> None:
        within = self._model.is_within(row)
        if within:
            room = room.adjusted(M + _PICTURE_PX, 0, 0, 0)
        self._paint_card(painter, room, state, acts=bool(row.sighting.person_id))
        top = room.top() + (ROW_PX - _PICTURE_PX) // 2
        self._paint_picture(painter, QRect(room.left() + M, top, _PICTURE_PX, _PICTURE_PX), row)
        right = room.right() - M
        self._paint_times(painter, QRect(right - _TIME_PX, top + 3, _TIME_PX, 44), row)
        if self._has_strip and not within:
            draw_strip(painter, self._strip_room(room), (row.sighting,), tokens_of(self._view))
        self._paint_words(painter, self._words_room(room), row)
        if row.sighting.why:
            self._paint_why(painter, room, row)

    def _paint_card(
        self, painter: QPainter, room: QRect, state: QStyle.StateFlag, *, acts: bool
    ) -> None:
        tokens = tokens_of(self._view)
        ring = bool(state & QStyle.StateFlag.State_HasFocus) and self._view.shows_focus
        over = bool(state & QStyle.StateFlag.State_MouseOver) and acts
        edge = tokens.accent if ring else tokens.muted if over else tokens.border
        painter.setPen(QPen(QColor(edge), 2 if ring else 1))
        painter.setBrush(QColor(tokens.surface))
        card = QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, RADIUS_CARD, RADIUS_CARD)

    def _paint_day(self, painter: QPainter, room: QRect, row: DayOfOne) -> None:
        """Paint somebody's visits on a day: how many, where, when."""
        tokens, newest = tokens_of(self._view), row.newest
        top = room.top() + (ROW_PX - _PICTURE_PX) // 2
        self._paint_picture(painter, QRect(room.left() + M, top, _PICTURE_PX, _PICTURE_PX), newest)
        words = (history_words.visits(len(row.entries)), ", ".join(row.places))
        told = replace(newest.told, reason=" · ".join(filter(None, words)))
        self._paint_told(painter, self._words_room(room), told, 0)
        if self._has_strip:
            visits = [one.sighting for one in row.entries]
            draw_strip(painter, self._strip_room(room), visits, tokens)
        painter.setFont(self._body)
        painter.setPen(QColor(tokens.text))
        first, last = row.entries[-1].sighting, newest.sighting
        span = history_words.span(replace(last, began_at=first.began_at))
        right = room.right() - M - _CHEVRON_PX - S
        times = QRect(right - _TIME_PX, room.top(), _TIME_PX, room.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(times, flags, span)
        self._paint_chevron(painter, room.adjusted(0, 0, -M, 0), up=self._model.is_open(row))

    def _strip_room(self, room: QRect) -> QRect:
        right = room.right() - M - _CHEVRON_PX - S - _TIME_PX - M
        return QRect(right - STRIP_PX, room.top(), STRIP_PX, ROW_PX)

    def _paint_why(self, painter: QPainter, room: QRect, row: Entry) -> None:
        shown = row.sighting.id in self._unfolded
        painter.setPen(QColor(tokens_of(self._view).muted))
        painter.setFont(self._section)
        at = self._why_room(room, row)
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, _why_words())
        self._paint_chevron(painter, at, up=shown)
        if shown:
            painter.setFont(self._secondary)
            painter.drawText(self._told_room(room), _WRAPPED, self._model.why(row))

    def _paint_chevron(self, painter: QPainter, room: QRect, *, up: bool) -> None:
        """Paint the chevron at the right end of a row that unfolds."""
        painter.save()
        painter.translate(room.right() - _CHEVRON_PX / 2, room.center().y() + 1)
        painter.rotate(180 if up else 0)
        chevron = widget_icon(self._view, "chevron-down", "muted", _CHEVRON_PX)
        painter.drawPixmap(-_CHEVRON_PX // 2, -_CHEVRON_PX // 2, chevron)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, row: Entry) -> None:
        self._paint_told(painter, room, row.told, self._why_px() + M if row.sighting.why else 0)

    def _paint_told(
        self, painter: QPainter, room: QRect, told: SightingText, beside_px: int
    ) -> None:
        """Paint name, verdict and one line, leaving ``beside_px`` free at the right."""
        tokens = tokens_of(self._view)
        metrics = QFontMetrics(self._section)
        chip_px = metrics.horizontalAdvance(told.chip) + 18 if told.chip else 0
        painter.setFont(self._strong)
        title = told.tone if not told.chip and told.tone in ("warning", "bad") else "text"
        painter.setPen(QColor(getattr(tokens, title)))
        width = room.width() - chip_px - S
        name = painter.fontMetrics().elidedText(told.title, Qt.TextElideMode.ElideRight, width)
        painter.drawText(
            QRect(room.left(), room.top(), width, 20), Qt.AlignmentFlag.AlignVCenter, name
        )
        at = room.left() + min(width, painter.fontMetrics().horizontalAdvance(name)) + S
        painter.setFont(self._section)
        chip = QRectF(at, room.top(), chip_px, 20)
        if told.chip:
            draw_chip(painter, chip, told.chip, told.tone, tokens)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(self._secondary)
        line = QRect(room.left(), room.top() + 26, room.width(), 16)
        most = room.width() - beside_px
        reason = painter.fontMetrics().elidedText(told.reason, Qt.TextElideMode.ElideRight, most)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, reason)

    def _paint_times(self, painter: QPainter, room: QRect, row: Entry) -> None:
        tokens, sighting = tokens_of(self._view), row.sighting
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(self._body)
        painter.setPen(QColor(tokens.text))
        painter.drawText(
            QRect(room.left(), room.top(), room.width(), 20), right, history_words.span(sighting)
        )
        painter.setFont(self._secondary)
        painter.setPen(QColor(tokens.muted))
        place = place_words.name(sighting.source)
        words = " · ".join(filter(None, (history_words.lasted(sighting), place)))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.left(), room.top() + 26, room.width(), 16), right, shown)

    def _paint_picture(self, painter: QPainter, room: QRect, row: Entry) -> None:
        tokens = tokens_of(self._view)
        ratio = self._view.devicePixelRatioF()
        pixmap = self._thumbnails.get(row.sighting.id, room.size(), ratio)
        if pixmap is not None and not pixmap.isNull():
            painter.drawPixmap(room, pixmap)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRoundedRect(room, S, S)
        if row.sighting.person_id:
            painter.setPen(QColor(tokens.muted))
            painter.setFont(self._strong)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, initials(row.told.title))
            return
        icon = widget_icon(self._view, _ICONS.get(row.told.tone, "person"), "muted", 24)
        painter.drawPixmap(room.center().x() - 11, room.center().y() - 11, icon)


def _why_words() -> str:
    return history_words.tr("Why?")
