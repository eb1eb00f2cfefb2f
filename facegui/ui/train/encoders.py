"""The list of trained encoders: how good each is, which is in use, and the way back."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.ui.link.sentences import shown
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import L, M, S
from facegui.ui.train import words as train_words
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.chip import Chip, Tone
from facegui.ui.widgets.confirm import Confirm
from facegui.ui.widgets.empty_state import EmptyState
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import Scroll, clear, column, fold, middle, row
from facegui.ui.widgets.setting_rows import SettingsSection
from facegui.vision.models.registry import ModelDamaged
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import PREFIX, TrainedCard

_WIDTH_PX = 860


class EncoderRow(QWidget):
    """One encoder. Its signals tell what the user wants."""

    used = Signal()
    left = Signal()
    exported = Signal()
    deleted = Signal()

    def __init__(self, encoder_id: str, card: TrainedCard | ModelDamaged, in_use: str) -> None:
        super().__init__()
        self.encoder_id = encoder_id
        used_now, better = encoder_id == in_use, isinstance(card, TrainedCard) and card.better
        damaged = isinstance(card, ModelDamaged)
        name = encoder_id.removeprefix(PREFIX)
        chip = Chip()
        chip.say(*self._state(card, used_now=used_now))
        self.state = chip.text
        texts = column(row(label(name, "strong"), chip, 1, spacing=S), spacing=2)
        for words in self._about(card):
            texts.addWidget(label(words, "secondary", wrap=True))
        self.use_button = button(self.tr("Use"), small=True)
        self.back_button = button(self.tr("Go back"), small=True)
        self.export_button = button(self.tr("Export…"), "quiet", small=True)
        self.delete_button = button(self.tr("Delete…"), "quiet", small=True)
        ways = row(spacing=S)
        for one, wanted, visible in (
            (self.use_button, self.used, better and not used_now),
            (self.back_button, self.left, used_now and not damaged),
            (self.export_button, self.exported, not damaged),
            (self.delete_button, self.deleted, not used_now),
        ):
            one.clicked.connect(wanted)
            one.setAccessibleName(f"{one.text()}: {name}")
            one.setVisible(visible)
            ways.addWidget(one)
        buttons = QWidget()
        buttons.setLayout(ways)
        self._line = row(spacing=S)
        self._line.setContentsMargins(L, M, L, M)
        self._line.addLayout(texts, 1)
        self._line.addWidget(buttons, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(self._line)

    def fit(self, page_px: int) -> None:
        """Put the buttons under the words where a page is too narrow for both."""
        fold(self._line, page_px)

    def _state(self, card: TrainedCard | ModelDamaged, *, used_now: bool) -> tuple[str, Tone]:
        if isinstance(card, ModelDamaged):
            return self.tr("Damaged"), "bad"
        if used_now:
            return self.tr("In use"), "accent"
        return (self.tr("Better"), "good") if card.better else (self.tr("Refused"), "neutral")

    def _about(self, card: TrainedCard | ModelDamaged) -> list[str]:
        if isinstance(card, ModelDamaged):
            return [self.tr("It cannot be used. Import its file again, or train it anew.")]
        words = self.tr(
            "{kind} · {people:,} {people:person|people}, "
            "{pictures:,} {pictures:picture|pictures} · {day}"
        )
        made = datetime.fromisoformat(card.made_at).astimezone()
        day = QLocale().toString(
            QDate(made.year, made.month, made.day), QLocale.FormatType.ShortFormat
        )
        kind = train_words.kind_beside(card.kind, card.joined)
        about = filled(words, kind=kind, people=card.people, pictures=card.pictures, day=day)
        return [about, shown(card.reason)]


class TrainEncoders(Scroll):
    """Signals ``use_wanted``, ``export_wanted``, ``delete_wanted`` (id), ``back_wanted``."""

    use_wanted = Signal(str)
    export_wanted = Signal(str)
    delete_wanted = Signal(str)
    back_wanted = Signal()
    import_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, EncoderRow] = {}
        self.confirm = Confirm()
        self._problem = label("", "bad", wrap=True)
        self._list = column(spacing=0)
        first, self._take_in = button(self.tr("Import a file…")), button(self.tr("Import a file…"))
        for one in (first, self._take_in):
            one.clicked.connect(self.import_wanted)
        self._none = EmptyState("train")
        self._none.say(
            self.tr("No encoder of your own yet"),
            self.tr(
                "Encoders you train or import are listed here, with the way back to the previous "
                "one."
            ),
            [first],
        )
        content = column(
            self.confirm,
            self._problem,
            self._none,
            self._list,
            row(self._take_in, 1),
            1,
            spacing=L,
        )
        self.hold(middle(content, _WIDTH_PX))
        self.tell("")

    @property
    def problem(self) -> str:
        """What went wrong, empty if nothing did."""
        return self._problem.text()

    def tell(self, problem: str) -> None:
        """Show what went wrong; empty hides it."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def show_encoders(self, models: ModelStore, in_use: str, *, busy: bool) -> None:
        """Show all encoders; while ``busy`` none can be changed."""
        clear(self._list)
        self.rows = {one: self._row(models, one, in_use) for one in models.trained_ids}
        self._none.setVisible(not self.rows)
        self._take_in.setVisible(bool(self.rows))
        if not self.rows:
            return
        section = SettingsSection()
        section.retitle(self.tr("Encoders trained here or imported"))
        for one in self.rows.values():
            section.add_widget(one)
            one.setEnabled(not busy)
            one.fit(self.width())
        self._list.addWidget(section)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        for one in self.rows.values():
            one.fit(self.width())
        super().resizeEvent(event)

    def ask_to_delete(self, encoder_id: str) -> None:
        """Ask whether to delete an encoder."""
        name = encoder_id.removeprefix(PREFIX)
        self.confirm.ask(
            self.tr("Delete {name}?").format(name=name),
            self.tr("It cannot be brought back, only imported from an exported file."),
            self.tr("Delete"),
            self.tr("Keep"),
            lambda: self.delete_wanted.emit(encoder_id),
        )

    def _row(self, models: ModelStore, encoder_id: str, in_use: str) -> EncoderRow:
        card: TrainedCard | ModelDamaged
        try:
            card = models.trained(encoder_id).card
        except ModelDamaged as problem:
            card = problem
        made = EncoderRow(encoder_id, card, in_use)
        made.used.connect(lambda: self.use_wanted.emit(encoder_id))
        made.left.connect(self.back_wanted)
        made.exported.connect(lambda: self.export_wanted.emit(encoder_id))
        made.deleted.connect(lambda: self.ask_to_delete(encoder_id))
        return made
