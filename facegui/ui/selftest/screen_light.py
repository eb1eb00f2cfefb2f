"""Screen light, an experiment: a soft frame changes color, and the face should follow."""

import secrets

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.live.analysis import Analysis
from facegui.tasks.screen_light import (
    ORDERS,
    Color,
    LightPhase,
    ScreenLight,
    draw,
    reflection,
    step,
)
from facegui.ui.link.controller import Controller
from facegui.ui.link.sentences import ShownState, word
from facegui.ui.parts.progress import ProgressBar
from facegui.ui.selftest.camera_page import LivenessPage
from facegui.ui.theme.figures import filled
from facegui.ui.theme.theme import smooth_painter
from facegui.ui.theme.tokens import RADIUS_LARGE, M
from facegui.ui.widgets.answer import Answer
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row

_PANEL_PX, _GLOW_PX = (320, 220), 56


class Glow(QWidget):
    """A wide frame around the picture, in a color or invisible."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.color: Color | None = None
        self.setLayout(column(content, margins=_GLOW_PX))

    def show_color(self, color: Color | None) -> None:
        """Show another color at once."""
        if color != self.color:
            self.color = color
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.color is None:
            return
        painter = smooth_painter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(*self.color))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_LARGE, RADIUS_LARGE)
        painter.end()


class ScreenLightPage(LivenessPage):
    """Starts only when the user asks for it, and decides nothing."""

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._light: ScreenLight | None = None
        self.glow = Glow(self._stage)
        self.answer = Answer()
        self._bar = ProgressBar()
        self.start = button(self.tr("Start"), "primary", then=self._on_start)
        self.stop = button(self.tr("Cancel"), then=self._on_stop)
        self._lay_out()
        self._show(0.0)

    @override
    def hidden(self) -> None:
        self._on_stop()
        super().hidden()

    @override
    def analyzed(self, analysis: Analysis) -> None:
        super().analyzed(analysis)
        if self._light is not None:
            self._light = step(self._light, analysis)
            self._show(analysis.frame.time_s)

    def _on_start(self) -> None:
        self._light = draw(secrets.choice)
        self._show(0.0)

    def _on_stop(self) -> None:
        self._light = None
        self._show(0.0)

    def _show(self, time_s: float) -> None:
        light = self._light
        running = light is not None and light.phase in (LightPhase.WAIT, LightPhase.RUN)
        self.glow.show_color(light.color(time_s) if light is not None else None)
        self._bar.show_share(light.progress(time_s) if light is not None else 0)
        self._bar.setVisible(running)
        self.start.setVisible(not running)
        self.stop.setVisible(running)
        if light is None:
            hint = self.tr("Sit close to the screen, in a room that is not too bright.")
            self.answer.say(self.tr("Does the light reach you?"), hint, "neutral")
        elif running:
            self.answer.say(self.tr("Look at the screen"), self.tr("Hold still."), "accent")
        elif light.phase is LightPhase.LOST:
            hint = self.tr("Keep one face in view until the end.")
            self.answer.say(self.tr("The face was lost"), hint, "warning")
        else:
            self._tell(light)

    def _tell(self, light: ScreenLight) -> None:
        found = reflection(light)
        if found.chance is None:
            hint = self.tr("This computer was too slow to tell.")
            self.answer.say(word(ShownState.CANNOT_TELL), hint, "warning")
            return
        words = self.tr(
            "Of {total} other {total:order|orders} of the colors, {n} would fit as well."
        )
        hint = filled(words, total=ORDERS, n=round((ORDERS + 1) * found.chance) - 1)
        if found.seen:
            self.answer.say(self.tr("The light was seen"), hint, "good")
        else:
            self.answer.say(self.tr("The light was not seen"), hint, "neutral")

    def _lay_out(self) -> None:
        warning = self.tr(
            "The frame changes its color up to twice a second. Do not start it if flickering "
            "light is bad for you."
        )
        about = self.tr(
            "An experiment that decides nothing. It was measured on simulated faces only, and "
            "paper reflects light as well: it cannot tell a person from a print."
        )
        panel = QWidget()
        panel.setLayout(
            column(
                self.answer,
                self._bar,
                row(self.start, self.stop, 1),
                label(warning, "warning", wrap=True),
                label(about, "secondary", wrap=True),
                1,
                spacing=M,
            )
        )
        self._lay_out_beside(self.glow, panel, *_PANEL_PX)
