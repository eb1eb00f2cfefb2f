"""Verify: tests whether somebody is who they claim to be, and compares two photos."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.live.analysis import Analysis
from facegui.matching.operating_point import Strictness
from facegui.ui.link.controller import Controller
from facegui.ui.parts.actions import Action
from facegui.ui.parts.page import Page
from facegui.ui.verify.claim_view import VerifyView
from facegui.ui.verify.compare_view import CompareView
from facegui.ui.widgets.layouts import Stack, column
from facegui.ui.widgets.segments import Segments
from facegui.vision.types import Frame

PERSON, PHOTOS = 0, 1


class VerifyPage(Page):
    """Two views of one question. `asked` takes the name of the claimed person."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._segments = Segments(
            (self.tr("One person"), self.tr("Two photos")), self.tr("What is verified")
        )
        self.person = VerifyView(controller)
        self.photos = CompareView(controller)
        self._views = Stack()
        self._views.addWidget(self.person)
        self._views.addWidget(self.photos)
        self._segments.chosen.connect(self.show_view)
        self.setLayout(column(self._views))
        controller.state_changed.connect(self.person.show_state)
        controller.gallery_changed.connect(self._on_gallery)
        self.person.show_state(controller.state)

    @override
    def choice(self) -> QWidget:
        return self._segments

    @override
    def actions_declared(self) -> Sequence[Action]:
        return (
            Action("verify_person", self.tr("Verify one person"),
                   lambda: self.show_view(PERSON), "Alt+1", button="none"),
            Action("compare_photos", self.tr("Compare two photos"),
                   lambda: self.show_view(PHOTOS), "Alt+2", button="none"),
            Action("verify_photo", self.tr("Use a photo…"), self._on_open, "Ctrl+O",
                   button="none"),
            Action("next_person", self.tr("Next person"), self.person.begin, "Ctrl+N",
                   button="none"),
            Action("change_strictness", self._strictness(),
                   lambda: self._controller.go("settings", "strictness"),
                   tooltip=self.tr("Change how strict recognition is"), button="quiet"),
        )  # fmt: skip

    @override
    def asked(self, request: object) -> None:
        if isinstance(request, str):
            self.show_view(PERSON)
            self.person.field.setText(request)
        elif isinstance(request, tuple) and all(isinstance(one, Path) for one in request):
            self.show_view(PHOTOS)
            self.photos.take(request)

    @override
    def shown(self) -> None:
        self._on_gallery()
        self.person.show_state(self._controller.state)
        if self._views.currentIndex() == PERSON:
            self.person.field.setFocus()

    @override
    def hidden(self) -> None:
        self.person.stage.video.forget_faces()

    @override
    def frame(self, frame: Frame) -> None:
        self.person.frame(frame)

    @override
    def analyzed(self, analysis: Analysis) -> None:
        self.person.analyzed(analysis)

    def show_view(self, number: int) -> None:
        """Show one person's verification, or the comparison of two photos."""
        self._segments.choose(number)
        self._views.setCurrentIndex(number)

    def _on_open(self) -> None:
        if self._views.currentIndex() == PHOTOS:
            self.photos.choose()
        else:
            self.person.choose_photo()

    def _on_gallery(self) -> None:
        self.person.refresh_people()
        self.photos.refresh()
        action = self.findChild(QAction, "change_strictness")
        if action is not None:
            action.setText(self._strictness())

    def _strictness(self) -> str:
        words = {
            Strictness.STRICT: self.tr("Strictness: strict"),
            Strictness.BALANCED: self.tr("Strictness: balanced"),
            Strictness.LENIENT: self.tr("Strictness: lenient"),
        }
        return words[Strictness(self._controller.workspace.settings.strictness)]
