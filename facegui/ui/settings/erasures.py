"""The erasures of this gallery: when, whether certified, and each certificate."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

from facegui.errors import FaceGuiError, InputProblem, cannot_be_read
from facegui.gallery.erasure.certificate import Certificate, verified
from facegui.gallery.erasure.erasures import UNDO_LAPSES, Erasure
from facegui.tasks.privacy.erasure import certificate_html, save_certificate
from facegui.ui.link.controller import Controller
from facegui.ui.link.notice import Notice
from facegui.ui.link.sentences import told
from facegui.ui.parts import people_words
from facegui.ui.settings import words as settings_words
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import XS, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.chip import Chip
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import clear, column, row
from facegui.ui.widgets.sheet import Sheet

_WIDTH_PX, _PAGE_PX, _ROW_PX = 640, 360, 36
_SHOWN = 50

PrintPdf = Callable[[str, Path], object]


class ErasuresSheet(Sheet):
    """The newest erasures, each with its certificate. A certificate file can be checked.

    Signal ``certificate_wanted`` (Certificate).
    """

    certificate_wanted = Signal(object)

    def __init__(self, controller: Controller) -> None:
        super().__init__("", width_px=_WIDTH_PX)
        self.retitle(self.tr("Erasures"))
        self._controller = controller
        self._shown = _SHOWN
        self._key = label("", "secondary", wrap=True)
        self._key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(S)
        self._checked = label("", wrap=True)
        check = button(self.tr("Check a file…"), then=self._on_check)
        done = button(self.tr("Done"), "primary", then=self.close_sheet)
        hint = self.tr(
            "Nobody is named here: of a name there is a salted hash in the certificate. Who was "
            "deleted less than an hour ago can still be brought back, and is certified after that."
        )
        self.add(label(hint, "secondary", wrap=True), self._key, self._rows, self._checked)
        self.add_buttons(done, check)

    @property
    def words(self) -> str:
        """The result of checking a file."""
        return "" if self._checked.isHidden() else self._checked.text()

    def begin(self) -> None:
        """Show the erasures as they are now."""
        self._checked.hide()
        self._shown = _SHOWN
        self._show()

    def _show(self) -> None:
        try:
            found = self._controller.gallery.erasures.all()[::-1]
            key = self._controller.gallery.erasures.signer.fingerprint
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of("erasures", problem))
            found, key = (), ""
        self._key.setText(self.tr("This gallery signs with the key {key}.").format(key=key))
        clear(self._rows)
        for one in found[: self._shown]:
            self._rows.addWidget(self._row(one))
        if not found:
            self._rows.addWidget(label(self.tr("Nobody was erased.")))
        if len(found) > self._shown:
            words = self.tr("Show {n:,} older {n:one|ones}")
            more = button(filled(words, n=len(found) - self._shown), "quiet", then=self._on_more)
            self._rows.addWidget(more)

    def _on_more(self) -> None:
        self._shown += _SHOWN
        self._show()

    def check(self, file: Path) -> None:
        """Show whether a file is a certificate with a valid signature, and whose."""
        try:
            certificate = verified(file.read_bytes())
        except InputProblem as problem:
            self._say(told(problem), "bad")
            return
        except OSError as error:
            self._say(told(cannot_be_read(file.name, error)), "bad")
            return
        own = self._controller.gallery.erasures.signer.fingerprint
        self._say(settings_words.checked(certificate, own), "body")

    def _say(self, words: str, role: str) -> None:
        self._checked.setProperty("role", role)
        self._checked.style().unpolish(self._checked)
        self._checked.style().polish(self._checked)
        self._checked.setText(words)
        self._checked.show()

    def _row(self, erasure: Erasure) -> QWidget:
        when = people_words.moment(erasure.begun_at)
        certificate = erasure.certificate
        state = Chip()
        if certificate is None and datetime.now(UTC) - erasure.begun_at < UNDO_LAPSES:
            state.say(self.tr("Can be undone"), "neutral")
        elif certificate is None:
            state.say(self.tr("Not finished"), "warning")
        else:
            state.say(self.tr("Certified"), "good")
        number = label(erasure.id[:8], "secondary")
        line = row(label(when), state, number, 1, spacing=S)
        if certificate is not None:
            look = button(self.tr("Certificate…"), small=True)
            look.setAccessibleName(self.tr("Certificate of {when}").format(when=when))
            look.clicked.connect(lambda _checked=False: self.certificate_wanted.emit(certificate))
            line.addWidget(look)
        made = QWidget()
        made.setFixedHeight(_ROW_PX)
        made.setLayout(line)
        return made

    def _on_check(self) -> None:
        words = self.tr("Certificates (*.json *.pdf)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Check a certificate"), "", words)
        if chosen:
            self.check(Path(chosen))


class _Paper(QTextBrowser):
    """A text field that takes a good part of the page's height."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _PAGE_PX)


class CertificateSheet(Sheet):
    """One certificate, as it is printed."""

    def __init__(self, controller: Controller, print_pdf: PrintPdf) -> None:
        super().__init__("", width_px=_WIDTH_PX)
        self.retitle(self.tr("Certificate of erasure"))
        self._controller, self._print_pdf = controller, print_pdf
        self._certificate: Certificate | None = None
        self._page = _Paper()
        self._page.setAccessibleName(self.tr("Certificate"))
        self._said = label("", "secondary", wrap=True)
        self.add(column(self._page, self._said, spacing=XS))
        self.add_buttons(
            button(self.tr("Save as PDF…"), "primary", then=lambda: self._on_save("pdf")),
            button(self.tr("Save as JSON…"), then=lambda: self._on_save("json")),
            button(self.tr("Verify"), then=self.verify),
            button(self.tr("Back"), then=self.close_sheet),
        )

    @property
    def words(self) -> str:
        """The message about it."""
        return self._said.text()

    @property
    def page(self) -> str:
        """Its text."""
        return self._page.toPlainText()

    def begin(self, certificate: Certificate) -> None:
        """Show a certificate."""
        self._certificate = certificate
        self._page.setHtml(certificate_html(certificate))
        self._said.setText("")

    def verify(self) -> None:
        """Show whether its signature is valid."""
        if self._certificate is None:
            return
        own = self._controller.gallery.erasures.signer.fingerprint
        try:
            self._said.setText(settings_words.checked(verified(self._certificate.json), own))
        except InputProblem as problem:
            self._said.setText(told(problem))

    def save(self, file: Path) -> None:
        """Write it in the format of the path's ending."""
        if self._certificate is None:
            return
        try:
            gallery = self._controller.gallery
            save_certificate(self._certificate, file, gallery, self._print_pdf)
        except FaceGuiError as problem:
            self._said.setText(told(problem))
        else:
            self._said.setText(self.tr("Saved as {file}.").format(file=file.name))

    def _on_save(self, ending: str) -> None:
        if self._certificate is None:
            return
        name = f"erasure-{self._certificate.id[:8]}.{ending}"
        title = self.tr("Save the certificate")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, f"(*.{ending})")
        if chosen:
            self.save(Path(chosen).with_suffix(f".{ending}"))
