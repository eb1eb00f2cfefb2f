"""The report of an import: one line, and the newcomers who resemble somebody enrolled."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from facegui.tasks.importing.people import Alike, PicturesReport
from facegui.ui.parts import people_words
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import Elided, label, tooltip
from facegui.ui.widgets.layouts import clear, column, row

_MOST = 20
_LEAST_PX, _MOST_PX = 64, 300


class Lookalikes(QWidget):
    """A line for each newcomer who resembles somebody else.

    Signal ``pair_wanted`` tells the two names to show side by side.
    """

    pair_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(spacing=S)
        self.setLayout(self._lines)

    def show_pairs(self, pairs: Sequence[Alike]) -> None:
        """Show other pairs."""
        clear(self._lines)
        for pair in pairs[:_MOST]:
            self._lines.addWidget(self._line(pair))
        if len(pairs) > _MOST:
            more = filled(people_words.tr("and {n:,} more"), n=len(pairs) - _MOST)
            self._lines.addWidget(label(more, "secondary"))

    def _line(self, pair: Alike) -> QWidget:
        see = button(self.tr("See both"), small=True)
        see.clicked.connect(
            lambda _checked=False: self.pair_wanted.emit(pair.name, pair.other),
        )
        words = same_person_question(pair)
        see.setAccessibleName(f"{see.text()}: {words}")
        told = Elided(words)
        told.setToolTip(tooltip(words))
        line = row(spacing=S)
        line.addWidget(told, 1)
        line.addWidget(see)
        made = QWidget()
        made.setLayout(line)
        return made


class Told(QTextEdit):
    """Sentences with space between them; as high as they need, until they scroll."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(words)

    def say(self, sentences: Sequence[str]) -> None:
        """Show other sentences."""
        self.setPlainText("\n".join(sentences))
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        room = QTextBlockFormat()
        room.setBottomMargin(S)
        whole.mergeBlockFormat(room)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        around = self.height() - self.viewport().height()
        needs = round(self.document().size().height()) + around
        self.setFixedHeight(max(_LEAST_PX, min(_MOST_PX, needs)))


def summary(report: PicturesReport) -> str:
    """Return sentences on what was imported and what was not."""
    words = []
    if report.cancelled:
        words.append(people_words.tr("Stopped."))
    if report.added:
        added = people_words.people(len(report.added))
        words.append(filled(people_words.tr("{people} added."), people=added))
    if report.extended:
        changed = people_words.people(len(report.extended))
        words.append(filled(people_words.tr("{people} got more pictures."), people=changed))
    if not report.pictures:
        words.append(people_words.tr("Nothing was added."))
    if report.skipped:
        left = people_words.pictures(len(report.skipped)).lower()
        words.append(filled(people_words.tr("{pictures} left out."), pictures=left))
    if report.notes:
        several = people_words.pictures(len(report.notes)).lower()
        taken = people_words.tr("The clear one of several faces was taken in {pictures}.")
        words.append(filled(taken, pictures=several))
    if report.alike:
        words.append(people_words.tr("Some look like somebody else: see whether they are."))
    return " ".join(words)


def short_summary(report: PicturesReport) -> str:
    """Return how many pictures were imported, and how many were not."""
    count = people_words.pictures(report.pictures).lower()
    if not report.skipped:
        return filled(people_words.tr("{pictures} imported."), pictures=count)
    words = people_words.tr("{pictures} imported, {left:,} left out.")
    return filled(words, pictures=count, left=len(report.skipped))


def same_person_question(pair: Alike) -> str:
    """Return the question whether two people are the same."""
    words = people_words.tr("{name} looks like {other} (score {score:.2f}): the same person?")
    return filled(words, name=pair.name, other=pair.other, score=pair.score)
