"""The gallery as one encrypted file with its own password: export and import."""

import math
from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit

from facegui.errors import FaceGuiError
from facegui.gallery import ImportReport
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import Step, no_job
from facegui.ui.link.sentences import shown, told
from facegui.ui.parts import people_words
from facegui.ui.parts.progress import ProgressBar
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import XS, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.chip import Tone
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.segments import Segments
from facegui.ui.widgets.sheet import Sheet

SUFFIX = ".facegui"
_SHORTEST = 8
_FAIR_BITS, _STRONG_BITS = 50, 75


def strength(password: str) -> tuple[str, Tone]:
    """Return the words for a password's strength, and their tone; empty without a password."""
    if not password:
        return "", "neutral"
    if len(password) < _SHORTEST:
        return filled(people_words.tr("At least {n} {n:character|characters}."), n=_SHORTEST), "bad"
    kinds = (str.islower, str.isupper, str.isdigit)
    signs = sum(26 if kind is not str.isdigit else 10 for kind in kinds if any(map(kind, password)))
    signs += 33 * any(not one.isalnum() for one in password)
    # Repeated characters add little strength.
    bits = (len(set(password)) + 0.3 * (len(password) - len(set(password)))) * math.log2(signs or 2)
    if bits < _FAIR_BITS:
        return people_words.tr("Easy to guess. Four unrelated words are better."), "warning"
    if bits < _STRONG_BITS:
        return people_words.tr("Fair. Another word makes it strong."), "neutral"
    return people_words.tr("Strong."), "good"


class _PasswordSheet(Sheet):
    """What export and import share: a password, progress, Cancel, and problems."""

    def __init__(self, controller: Controller, title: str, go: str) -> None:
        super().__init__(title)
        self._controller = controller
        self._job = no_job()
        self._password = QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setAccessibleName(self.tr("Password"))
        self._told = label("", "bad", wrap=True)
        self._bar = ProgressBar()
        self._go = button(go, "primary")
        self._cancel = button(self.tr("Cancel"), then=self.close_sheet)

    @property
    def running(self) -> bool:
        """Whether the file is being written or read."""
        return self._job.running

    @property
    def told(self) -> str:
        """What went wrong."""
        return "" if self._told.isHidden() else self._told.text()

    def close_sheet(self) -> None:
        """Close; a running export or import is cancelled and leaves nothing behind."""
        self._job.cancel()
        self._clear()
        super().close_sheet()

    def _clear(self) -> None:
        self._password.clear()
        self._told.hide()
        self._bar.hide()
        self._bar.wait()

    def _begin(self, steps: Generator[Step, None, None], done: Callable[[None], object]) -> None:
        self._told.hide()
        self._bar.wait()
        self._bar.show()
        self._go.setEnabled(False)
        self._job = self._controller.jobs.slices(
            steps,
            told=self._bar.show_progress,
            done=done,
            failed=self._on_failed,
        )

    def _on_failed(self, problem: FaceGuiError) -> None:
        self._bar.hide()
        self._told.setText(told(problem))
        self._told.show()


class ExportSheet(_PasswordSheet):
    """Signal ``exported`` tells the path of the file."""

    exported = Signal(object)

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller, self.tr("Export the gallery"), self.tr("Choose where…"))
        self._again = QLineEdit()
        self._again.setEchoMode(QLineEdit.EchoMode.Password)
        self._again.setAccessibleName(self.tr("Password again"))
        self._hint = label("", "secondary", wrap=True)
        self.add(
            label(
                self.tr(
                    "Everybody goes into one file, encrypted with a password of its own. "
                    "Without the password nobody can open it, and the password cannot be recovered."
                ),
                wrap=True,
            ),
            column(label(self.tr("Password"), "section"), self._password, self._hint, spacing=XS),
            column(label(self.tr("The same again"), "section"), self._again, spacing=XS),
            self._told,
            self._bar,
        )
        self.add_buttons(self._go, self._cancel)
        self._password.textChanged.connect(self._on_typed)
        self._again.textChanged.connect(self._on_typed)
        self._again.returnPressed.connect(self._on_go)
        self._go.clicked.connect(self._on_go)
        self._clear()
        self._on_typed()

    def begin(self) -> None:
        """Ask for a password."""
        self._clear()
        self._on_typed()
        self._password.setFocus()

    def export_to(self, path: Path) -> None:
        """Write the file, if the passwords are good."""
        if not self._complete() or self.running:
            return
        path = path if path.suffix else path.with_suffix(SUFFIX)

        def done(_nothing: None) -> None:
            self._clear()
            self.exported.emit(path)
            self.closed.emit()

        self._begin(self._controller.gallery.transfer.exporting(path, self._password.text()), done)

    def _clear(self) -> None:
        super()._clear()
        self._again.clear()

    def _complete(self) -> bool:
        password = self._password.text()
        return len(password) >= _SHORTEST and password == self._again.text()

    def _on_typed(self) -> None:
        words, tone = strength(self._password.text())
        again = self._again.text()
        if again and not self._password.text().startswith(again):
            words, tone = self.tr("The two are different."), "warning"
        self._hint.setText(words)
        self._hint.setProperty("role", {"bad": "bad", "warning": "warning"}.get(tone, "secondary"))
        self._hint.style().polish(self._hint)
        self._go.setEnabled(self._complete() and not self.running)

    def _on_go(self) -> None:
        if not self._complete():
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the gallery"), f"people{SUFFIX}", f"FaceGUI (*{SUFFIX})"
        )
        if name:
            self.export_to(Path(name))

    def _on_failed(self, problem: FaceGuiError) -> None:
        super()._on_failed(problem)
        self._on_typed()


class GalleryImportSheet(_PasswordSheet):
    """Signal ``imported`` tells the report and a function that undoes it."""

    imported = Signal(object, object)

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller, self.tr("Import a gallery"), self.tr("Import"))
        self._path = Path()
        self._file = label("", "strong", wrap=True)
        self._choose = button(self.tr("Choose a file…"), then=self._on_choose, small=True)
        self._known = Segments(
            (self.tr("Leave them as they are"), self.tr("Add the pictures")),
            self.tr("People who are enrolled already"),
        )
        self.add(
            label(self.tr("Take in everybody of a file exported by FaceGUI."), wrap=True),
            column(self._file, row(self._choose, 1), spacing=S),
            column(label(self.tr("Password of the file"), "section"), self._password, spacing=XS),
            column(
                label(self.tr("People who are enrolled already, by name"), "section"),
                self._known,
                spacing=XS,
            ),
            self._told,
            self._bar,
        )
        self.add_buttons(self._go, self._cancel)
        self._password.textChanged.connect(lambda _text: self._show_go())
        self._password.returnPressed.connect(self._on_go)
        self._go.clicked.connect(self._on_go)
        self._clear()
        self.take(Path())

    def begin(self) -> None:
        """Ask for a file and its password."""
        self._clear()
        self.take(Path())
        self.setFocus()

    def take(self, path: Path) -> None:
        """Set the file to import."""
        self._path = path
        self._file.setText(path.name)
        self._file.setVisible(bool(path.name))
        self._show_go()

    def start(self, password: str) -> None:
        """Import the file."""
        if not self._path.name or not password or self.running:
            return
        coming = self._controller.gallery.transfer.importing(
            "add" if self._known.current else "skip"
        )

        def done(_nothing: None) -> None:
            self._clear()
            self.imported.emit(coming.report, coming.undo)
            self.closed.emit()

        self._begin(coming.steps(self._path, password), done)

    def _show_go(self) -> None:
        ready = bool(self._path.name and self._password.text())
        self._go.setEnabled(ready and not self.running)

    def _on_choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose an exported gallery"), "", f"FaceGUI (*{SUFFIX});;(*)"
        )
        if name:
            self.take(Path(name))
            self._password.setFocus()

    def _on_go(self) -> None:
        self.start(self._password.text())

    def _on_failed(self, problem: FaceGuiError) -> None:
        super()._on_failed(problem)
        self._show_go()


def summary(report: ImportReport) -> str:
    """Return sentences on what was imported and what was not."""
    words = []
    if report.added:
        added = people_words.people(len(report.added))
        words.append(people_words.tr("{people} added.").format(people=added))
    if report.changed:
        changed = people_words.people(len(report.changed))
        words.append(people_words.tr("{people} got more pictures.").format(people=changed))
    if report.skipped:
        skipped = people_words.people(len(report.skipped))
        words.append(people_words.tr("{people} left as they were.").format(people=skipped))
    if report.left_out:
        left = people_words.tr("{n:,} {n:record|records} could not be used, the first: {reason}")
        words.append(filled(left, n=len(report.left_out), reason=shown(report.left_out[0])))
    return " ".join(words) or people_words.tr("There is nobody in that file.")
