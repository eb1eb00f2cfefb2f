"""The audit in the window: its entries, a check of its chain, and an export."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHeaderView, QTableView
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.matching.decision import Verdict
from facegui.tasks.privacy.audit_table import audit_rows, facts, save
from facegui.ui.link.controller import Controller
from facegui.ui.link.notice import Notice
from facegui.ui.link.sentences import told, word
from facegui.ui.parts import people_words
from facegui.ui.settings import words as settings_words
from facegui.ui.theme.figures import filled, localized
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column
from facegui.ui.widgets.sheet import Sheet

_WIDTH_PX, _LIST_PX, _ROW_PX = 820, 380, 32
_WIDTHS = (56, 184, 140, 160)
_Index = QModelIndex | QPersistentModelIndex


def _facts(row: Mapping[str, Any]) -> str:
    """Return the rest of an entry; a verdict by its word, a score in the user's language."""
    left = dict(row["facts"])
    said = []
    if left.get("verdict") in tuple(Verdict):
        said.append(word(Verdict(left.pop("verdict"))))
        if isinstance(left.get("score"), float):
            said.append(localized(f"{left.pop('score'):.2f}"))
    return ", ".join([*said, *filter(None, [facts({"facts": left})])])


class AuditModel(QAbstractTableModel):
    """The entries, the newest first."""

    def __init__(self, heads: Sequence[str], parent: QTableView) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._rows: Sequence[Mapping[str, Any]] = ()

    def take(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show entries, given oldest first."""
        self.beginResetModel()
        self._rows = rows[::-1]
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index | None = None) -> int:
        return len(self._heads)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        one = self._rows[index.row()]
        return (
            str(one["number"]),
            people_words.moment(datetime.fromisoformat(one["at"])),
            settings_words.audited(one["kind"]),
            one["name"] or "",
            _facts(one),
        )[index.column()]

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        across = orientation is Qt.Orientation.Horizontal
        return self._heads[section] if across and role == Qt.ItemDataRole.DisplayRole else None


class AuditSheet(Sheet):
    """Everything that was done to the gallery and with it."""

    def __init__(self, controller: Controller) -> None:
        super().__init__("", width_px=_WIDTH_PX)
        self.retitle(self.tr("Audit"))
        self._controller = controller
        self._rows: list[dict[str, Any]] = []
        self.table = QTableView()
        heads = (
            *(self.tr("No."), self.tr("When"), self.tr("What")),
            *(self.tr("Who"), self.tr("More")),
        )
        self.model = AuditModel(heads, self.table)
        self._said = label("", "secondary", wrap=True)
        export, check = button(self.tr("Export…")), button(self.tr("Check"))
        check.setAccessibleName(self.tr("Check the audit"))
        done = button(self.tr("Done"), "primary", then=self.close_sheet)
        export.clicked.connect(self._on_export)
        check.clicked.connect(self.check)
        self._lay_out_table()
        self.add(column(self.table, self._said, spacing=S))
        self.add_buttons(done, export, check)

    @property
    def words(self) -> str:
        """The message about it."""
        return self._said.text()

    def begin(self) -> None:
        """Show the entries as they are now."""
        try:
            self._rows = audit_rows(self._controller.gallery)
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of("audit", problem))
            self._rows = []
        self.model.take(self._rows)
        words = self.tr(
            "{n:,} {n:entry|entries}, encrypted and chained. Names are of who is enrolled now."
        )
        self._said.setText(filled(words, n=len(self._rows)))

    def check(self) -> None:
        """Check the whole chain, and show the result."""
        try:
            problems = self._controller.gallery.audit.problems()
        except FaceGuiError as problem:
            self._said.setText(told(problem))
        else:
            self._said.setText(settings_words.audit_checked(problems))

    def export(self, file: Path) -> None:
        """Write the entries to a table."""
        try:
            save(file, self._rows)
            self._controller.workspace.note_written("audit", file)
        except FaceGuiError as problem:
            self._said.setText(told(problem))
        else:
            words = self.tr("Saved as {file}. That file is not encrypted.")
            self._said.setText(words.format(file=file.name))

    def _lay_out_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Audit"))
        table.setFixedHeight(_LIST_PX)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across = table.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setStretchLastSection(True)
        for at, width in enumerate(_WIDTHS):
            table.setColumnWidth(at, width)

    def _on_export(self) -> None:
        title = self.tr("Save the audit")
        chosen, _ = QFileDialog.getSaveFileName(self, title, "audit.csv", "(*.csv *.json)")
        if chosen:
            file = Path(chosen)
            self.export(file if file.suffix else file.with_suffix(".csv"))
