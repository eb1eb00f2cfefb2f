"""The base of the liveness settings' pages: the camera's picture and the way back."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.live.analysis import Analysis
from facegui.ui.link.controller import Controller
from facegui.ui.parts.page import Page
from facegui.ui.parts.stage import Stage
from facegui.ui.theme.tokens import XL, L
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.layouts import panel_px, row
from facegui.vision.types import Frame


class LivenessPage(Page):
    """Shows faces without names; a subclass places its ``_stage`` with ``_lay_out_beside``."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._fit: Callable[[], object] = lambda: None
        self._stage = Stage(controller)
        self._stage.video.show_plates = False
        controller.state_changed.connect(self._stage.show_state)
        self._stage.show_state(controller.state)

    def _lay_out_beside(self, picture: QWidget, panel: QWidget, wide: int, narrow: int) -> None:
        """Put a panel beside the picture; it is narrower on a narrow page."""
        self._fit = lambda: panel.setFixedWidth(panel_px(self.width(), wide, narrow))
        line = row(picture, panel, spacing=L)
        line.setContentsMargins(XL, 0, XL, L)
        self.setLayout(line)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    @override
    def choice(self) -> QWidget:
        back = button(self.tr("Back"), "quiet", icon="chevron-left", small=True)
        back.clicked.connect(lambda: self._controller.go("settings", "liveness"))
        return back

    @override
    def shown(self) -> None:
        self._stage.show_state(self._controller.state)

    @override
    def hidden(self) -> None:
        self._stage.video.forget_faces()

    @override
    def frame(self, frame: Frame) -> None:
        self._stage.show_frame(frame)

    @override
    def analyzed(self, analysis: Analysis) -> None:
        self._stage.video.show_analysis(analysis)
