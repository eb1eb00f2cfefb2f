"""Settings: each takes effect at once; there is no OK button."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.gallery.erasure.certificate import Certificate
from facegui.ui.link.controller import Controller
from facegui.ui.link.report_pdf import write_pdf
from facegui.ui.link.requests import EncoderRequest
from facegui.ui.parts.page import Page
from facegui.ui.settings import words as settings_words
from facegui.ui.settings.about import AboutSection
from facegui.ui.settings.appearance import LooksSection
from facegui.ui.settings.audit import AuditSheet
from facegui.ui.settings.broker import BrokerSection
from facegui.ui.settings.door import DoorSection
from facegui.ui.settings.erasures import CertificateSheet, ErasuresSheet
from facegui.ui.settings.index import SettingsIndex
from facegui.ui.settings.liveness import LivenessSection
from facegui.ui.settings.models import ModelsSection
from facegui.ui.settings.privacy import PrivacySection
from facegui.ui.settings.recognition import SourceSection, StrictnessSection
from facegui.ui.settings.shared_gallery import SharedSection
from facegui.ui.theme.tokens import XL, L
from facegui.ui.widgets.layouts import Scroll, Scrolled, Stack, column, row
from facegui.ui.widgets.setting_rows import SettingsSection

_WIDTH_PX = 820
_INDEX_FROM_PX = 1000


class SettingsPage(Page):
    """Sections in one column.

    `asked` takes the name of a section to show, such as ``strictness``, of a row, ``backups``, or
    an `EncoderRequest`.
    """

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self.source = SourceSection(controller)
        self.strictness = StrictnessSection(controller)
        self.liveness = LivenessSection(controller)
        self.models = ModelsSection(controller)
        self.looks = LooksSection(controller)
        self.broker = BrokerSection(controller)
        self.door = DoorSection(controller)
        self.gallery = SharedSection(controller)
        self.privacy = PrivacySection(controller)
        self.about = AboutSection(controller)
        self._sections: dict[str, SettingsSection] = {
            "source": self.source,
            "strictness": self.strictness,
            "liveness": self.liveness,
            "models": self.models,
            "looks": self.looks,
            "broker": self.broker,
            "door": self.door,
            "gallery": self.gallery,
            "privacy": self.privacy,
            "about": self.about,
        }
        self._rows: dict[str, QWidget] = {"backups": self.privacy.backup_row}
        titles = settings_words.sections()
        for name, section in self._sections.items():
            section.retitle(titles[name])
        self._scroll = Scroll()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.hold(self._content())
        self.erasures = ErasuresSheet(controller)
        self.certificate = CertificateSheet(controller, write_pdf)
        self.audit = AuditSheet(controller)
        self._index = SettingsIndex(titles)
        self._index.chosen.connect(self._on_chosen)
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _at: self._mark_current())
        self._all = QWidget()
        self._all.setLayout(row(self._index, self._scroll, spacing=XL))
        self._stack = Stack()
        for view in (self._all, self.erasures, self.certificate, self.audit):
            self._stack.addWidget(view)
        line = column(self._stack)
        line.setContentsMargins(XL, 0, XL - 10, 0)
        self.setLayout(line)
        self._listen_to_sheets()
        self.liveness.install_wanted.connect(lambda: self._show_top_of(self.models))
        self.models.installed.connect(self.liveness.refresh)
        controller.gallery_changed.connect(self.strictness.refresh)
        controller.settings_changed.connect(self.strictness.refresh)

    @property
    def view(self) -> QWidget:
        """The view on screen: all settings, or a sheet."""
        return self._stack.currentWidget() or self

    def show_erasures(self) -> None:
        """Show the list of erasures."""
        self.erasures.begin()
        self._stack.setCurrentWidget(self.erasures)

    def show_audit(self) -> None:
        """Show the audit."""
        self.audit.begin()
        self._stack.setCurrentWidget(self.audit)

    @override
    def asked(self, request: object) -> None:
        if isinstance(request, EncoderRequest):
            self.models.use(request.encoder_id)
            request = "models"
        self.privacy.refresh()  # a check of the gallery may have ended
        sheet = {"erasures": self.show_erasures, "audit": self.show_audit}.get(str(request))
        if sheet is not None:
            sheet()
            return
        self._stack.setCurrentWidget(self._all)
        wanted = self._rows.get(str(request)) or self._sections.get(str(request))
        if wanted is not None:
            # Once the layout is done.
            QTimer.singleShot(0, self, lambda: self._show_top_of(wanted))

    def entries(self) -> Iterator[tuple[str, str]]:
        """Yield what the search finds: a section's name, with its words or those of a row."""
        for name, section in self._sections.items():
            yield name, section.title
            for words in section.row_words:
                yield name, words

    @override
    def shown(self) -> None:
        QTimer.singleShot(0, self, self._mark_current)  # once the layout is done
        self.strictness.refresh()
        self.models.refresh()
        self.liveness.refresh()
        self.broker.refresh()
        self.door.refresh()

    def _listen_to_sheets(self) -> None:
        self.privacy.erasures_wanted.connect(self.show_erasures)
        self.privacy.audit_wanted.connect(self.show_audit)
        self.erasures.certificate_wanted.connect(self._on_certificate_wanted)
        self.certificate.closed.connect(self.show_erasures)
        for sheet in (self.erasures, self.audit):
            sheet.closed.connect(lambda: self._stack.setCurrentWidget(self._all))

    def _on_certificate_wanted(self, certificate: Certificate) -> None:
        self.certificate.begin(certificate)
        self._stack.setCurrentWidget(self.certificate)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._index.setVisible(self.width() >= _INDEX_FROM_PX)
        self._fit()
        self._mark_current()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # only now the controls have the sizes of their style

    def _fit(self) -> None:
        for section in self._sections.values():
            section.fit(self.width())

    def _on_chosen(self, name: str) -> None:
        self._show_top_of(self._sections[name])
        self._index.show_current(name)

    def _mark_current(self) -> None:
        """Mark the last section that begins at or above the top of the view."""
        bar = self._scroll.verticalScrollBar()
        top = bar.value() + XL
        if bar.value() == bar.maximum() > 0:
            top += self._scroll.height()  # the last sections are too short to reach the top
        above = [name for name, section in self._sections.items() if section.y() <= top]
        self._index.show_current(above[-1] if above else next(iter(self._sections)))

    def _show_top_of(self, wanted: QWidget) -> None:
        content = self._scroll.widget()
        if content is not None:
            self._scroll.verticalScrollBar().setValue(wanted.mapTo(content, QPoint()).y())

    def _content(self) -> QWidget:
        content = Scrolled()
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH_PX)
        inner = column(*self._sections.values(), 1, spacing=XL)
        inner.setContentsMargins(0, 2, 0, L)
        middle.setLayout(inner)
        line = row(spacing=0)
        line.addWidget(middle, 100)
        line.addStretch(1)
        content.setLayout(line)
        return content
