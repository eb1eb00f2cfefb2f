"""One camera of the wall: its picture, and under it name, state and rate."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from facegui.live.analysis import Analysis
from facegui.ui.link.cameras.watched_camera import WatchedCamera
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.live.wall import words as wall_words
from facegui.ui.live.wall.area_view import AreaView
from facegui.ui.parts.source_menu import phase_role
from facegui.ui.parts.video import VideoLayer, VideoView
from facegui.ui.theme.theme import font, smooth_painter, tokens_of
from facegui.ui.theme.tokens import DARK, ON_VIDEO, RADIUS_LARGE, M, S, Text
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.chip import Dot
from facegui.ui.widgets.labels import Elided
from facegui.ui.widgets.layouts import column, row
from facegui.vision.types import Frame

RING_PX = 3
FOOT_PX = 28
_TITLE_PX = 24


class _Silence(VideoLayer):
    """Says over the last picture why there is none, with a button to retry: signal ``wanted``."""

    wanted = Signal()

    def __init__(self, video: VideoView) -> None:
        super().__init__(video)
        self._title = self._line = ""
        self._again = button("", then=self.wanted, small=True)
        self._again.setParent(self)

    @property
    def words(self) -> tuple[str, str, str]:
        """Two lines, and the word on the button."""
        return self._title, self._line, self._again.text()

    def say(self, title: str, line: str, again: str) -> None:
        """Show two lines, and a button with the word ``again``; nothing if all are empty."""
        self._title, self._line = title, line
        self._again.setText(again)
        self._again.setAccessibleName(again)
        self.setVisible(bool(title or again))
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        if self._title:
            self._paint_sides(painter)
        middle = self._again.geometry().top() - M
        left, width = M, self.width() - 2 * M
        metrics = QFontMetrics(font(Text.SECONDARY))
        wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        line = metrics.boundingRect(0, 0, width, self.height(), wrapped, self._line)
        if line.height() > middle - _TITLE_PX:  # where there is no room, the reason alone
            line.setHeight(0)
        painter.setFont(font(Text.SECONDARY))
        painter.setPen(QColor(ON_VIDEO.muted))
        top = middle - line.height()
        if line.height():
            painter.drawText(left, top, width, line.height(), wrapped, self._line)
        painter.setFont(font(Text.STRONG))
        painter.setPen(QColor(ON_VIDEO.text))
        title = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, width)
        room = QRect(left, top - _TITLE_PX, width, _TITLE_PX)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, title)
        painter.end()

    def _paint_sides(self, painter: QPainter) -> None:
        """Darken what is beside a narrow picture, since the words may be wider."""
        whole, picture = QPainterPath(), QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), RADIUS_LARGE, RADIUS_LARGE)
        picture.addRoundedRect(self.video.picture_rect(), RADIUS_LARGE, RADIUS_LARGE)
        painter.fillPath(whole.subtracted(picture), QColor(DARK.sunken))

    def _place(self) -> None:
        size = self._again.sizeHint()
        picture = self.video.picture_rect()
        top = picture.center().y() + (size.height() / 4 if self._title else -size.height() / 2)
        top = max(0.0, min(top, self.height() - size.height() - 2.0))
        left = picture.center().x() - size.width() / 2
        self._again.setGeometry(round(left), round(top), size.width(), size.height())
        self.update()


class WallTile(QWidget):
    """Shows a camera while the tile is visible; takes frames from the camera itself.

    Signals: ``picked`` (a click or Enter), ``again_wanted``, ``area_changed`` (Area).
    """

    picked = Signal()
    again_wanted = Signal()
    area_changed = Signal(object)

    def __init__(self, camera: WatchedCamera) -> None:
        super().__init__()
        self.camera = camera
        self.video = VideoView()
        self.video.setMinimumSize(96, 54)
        self.video.setCursor(Qt.CursorShape.PointingHandCursor)
        self.video.clicked.connect(self.picked)
        self.area = AreaView(self.video)
        self.area.changed.connect(self.area_changed)
        self._silence = _Silence(self.video)
        self._silence.wanted.connect(self.again_wanted)
        self._dot = Dot()
        self._name = Elided("")
        self._name.setFont(font(Text.STRONG))
        self._about, self._rate = Elided("", "secondary"), Elided("", "secondary")
        self._rate.setFont(font(Text.SECONDARY, tabular=True))
        for text in (self._name, self._about):
            text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._rate.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        foot = QWidget()
        foot.setFixedHeight(FOOT_PX)
        foot.setLayout(row(self._dot, self._name, self._about, 1, self._rate, spacing=S))
        box = column(self.video, foot, spacing=0)
        box.setContentsMargins(RING_PX, RING_PX, RING_PX, RING_PX)
        self.setLayout(box)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        camera.frame_arrived.connect(self._on_frame)
        camera.analyzed.connect(self._on_analyzed)
        camera.state_changed.connect(self._on_state)
        self._on_state(camera.state)
        self.show_rates()

    @property
    def words(self) -> tuple[str, str, str]:
        """Name, state and rate under the picture."""
        return self._name.text(), self._about.text(), self._rate.text()

    @property
    def says(self) -> tuple[str, str, str]:
        """Two lines over the picture and the word on the button; empty while it moves."""
        return self._silence.words

    def show_rates(self) -> None:
        """Show how often the picture is analyzed now."""
        self._rate.setText(wall_words.analyzed(self.camera.rates))

    def edit_area(self, on: bool) -> None:
        """Start or stop drawing the area."""
        self.area.edit(on)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        painter = smooth_painter(self)
        painter.setPen(QPen(QColor(tokens_of(self).accent), 2))
        ring = self.video.picture_rect().translated(RING_PX, RING_PX)
        painter.drawRoundedRect(QRectF(ring).adjusted(-2, -2, 2, 2), RADIUS_LARGE, RADIUS_LARGE)
        painter.end()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Show the newest frame: a camera that is paused, ended or hangs sends no more."""
        super().showEvent(event)
        if self.camera.frame is not None:
            self.video.show_frame(self.camera.frame)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Drop from the foot what does not fit beside the name."""
        room = self.width() - 2 * RING_PX - self._dot.sizeHint().width() - 2 * S
        name, about, rate = (
            one.sizeHint().width() + S for one in (self._name, self._about, self._rate)
        )
        silent = self.camera.state.phase in wall_words.SILENT  # then the picture says why as well
        self._about.setVisible(name + about + (0 if silent else rate) <= room)
        self._rate.setVisible(not silent and name + rate <= room)

    def _on_frame(self, frame: Frame) -> None:
        if self.isVisible():
            self.video.show_frame(frame)

    def _on_analyzed(self, analysis: Analysis) -> None:
        if self.isVisible():
            self.video.show_analysis(analysis)

    def _on_state(self, state: LiveState) -> None:
        silent = state.phase in wall_words.SILENT
        if state.phase is not SourcePhase.RUNNING:
            self.video.forget_faces()
        dimmed = state.phase is not SourcePhase.RUNNING
        self.video.say(wall_words.caption(state), dimmed=dimmed, gray=silent)
        again = ""
        if silent:
            again = self.tr("Try now")
        elif state.phase is SourcePhase.ENDED:
            again = self.tr("Play again")
        self._silence.say(*wall_words.silence(state), again)
        self._dot.show_role(phase_role(state.phase) or "muted")
        self._name.setText(state.name)
        self._about.setText(wall_words.about(state))
        for text in (self._name, self._about):
            text.updateGeometry()
        self._fit()
        self.area.show_area(self.camera.area)
        self.setAccessibleName(f"{state.name}: {wall_words.about(state)}")
