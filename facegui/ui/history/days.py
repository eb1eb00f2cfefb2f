"""Which days are shown: a menu of spans and a calendar, with steps back and forward."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from facegui.ui.parts import people_words
from facegui.ui.theme.tokens import XS
from facegui.ui.widgets.buttons import MenuButton, icon_button
from facegui.ui.widgets.layouts import row

_CALENDAR_PX = 308

Span = tuple[date, date] | None


class DaysChoice(QWidget):
    """Signal ``chosen`` tells the first and the last day, or None for all days."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._span: Span = None
        self._button = MenuButton()
        self._button.setAccessibleName(self.tr("Which days to show"))
        self._calendar = QCalendarWidget()
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        self._calendar.setMinimumWidth(_CALENDAR_PX)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(day, QTextCharFormat())  # Qt paints them red
        _year_where_the_language_has_it(self._calendar)
        self._calendar.clicked.connect(self._on_day)
        self._menu = self._made_menu()
        self._button.setMenu(self._menu)
        self._back = icon_button("chevron-left", self.tr("Earlier"), size_px=16)
        self._on = icon_button("chevron-right", self.tr("Later"), size_px=16)
        self._back.clicked.connect(lambda _checked=False: self._step(-1))
        self._on.clicked.connect(lambda _checked=False: self._step(1))
        self.setLayout(row(self._back, self._button, self._on, spacing=XS))
        self.show_span(None)

    @property
    def words(self) -> str:
        """The choice in words."""
        return self._button.text()

    def show_span(self, span: Span) -> None:
        """Show which days are chosen."""
        self._span = span
        self._button.setText(self._words(span))
        self._button.updateGeometry()
        self._back.setEnabled(span is not None)
        self._on.setEnabled(span is not None and span[1] < date.today())

    def choose(self, span: Span) -> None:
        """Choose days."""
        self._menu.hide()
        self.show_span(span)
        self.chosen.emit(span)

    def _made_menu(self) -> QMenu:
        menu = QMenu(self._button)
        choices: Sequence[tuple[str, int, int]] = (
            (self.tr("Today"), 0, 0),
            (self.tr("Yesterday"), 1, 1),
            (self.tr("Last 7 days"), 6, 0),
            (self.tr("Last 30 days"), 29, 0),
        )
        menu.addAction(self.tr("Every day")).triggered.connect(
            lambda _checked=False: self.choose(None)
        )
        for words, first, last in choices:
            menu.addAction(words).triggered.connect(
                lambda _checked=False, first=first, last=last: self.choose(_ago(first, last))
            )
        menu.addSeparator()
        one_day = QWidgetAction(menu)
        one_day.setDefaultWidget(self._calendar)
        menu.addAction(one_day)
        return menu

    def _on_day(self, day: QDate) -> None:
        chosen = date(day.year(), day.month(), day.day())
        self.choose((chosen, chosen))

    def _step(self, way: int) -> None:
        if self._span is None:
            return
        first, last = self._span
        days = timedelta(days=way * ((last - first).days + 1))
        self.choose((first + days, last + days))

    def _words(self, span: Span) -> str:
        if span is None:
            return self.tr("Every day")
        today = date.today()
        first, last = span
        if first != last:
            return self.tr("{first} – {last}").format(
                first=people_words.day_words(first, today), last=people_words.day_words(last, today)
            )
        if last == today:
            return self.tr("Today")
        if last == today - timedelta(days=1):
            return self.tr("Yesterday")
        return people_words.day_words(last, today)


def _year_where_the_language_has_it(calendar: QCalendarWidget) -> None:
    """Put the year before the month in Chinese, say; Qt puts it after in every language."""
    day = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    bar = calendar.findChild(QWidget, "qt_calendar_navigationbar")
    head = bar.layout() if bar is not None else None
    month = calendar.findChild(QToolButton, "qt_calendar_monthbutton")
    year = calendar.findChild(QToolButton, "qt_calendar_yearbutton")
    if not isinstance(head, QHBoxLayout) or month is None or year is None:
        return
    if day.index("y") < day.index("M"):
        head.removeWidget(month)
        head.insertWidget(head.indexOf(year) + 1, month)


def _ago(first: int, last: int) -> Span:
    today = date.today()
    return today - timedelta(days=first), today - timedelta(days=last)
