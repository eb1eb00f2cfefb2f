"""A card of a stranger: their faces, how often they came, and what can be done."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from facegui.gallery.types import Stranger, StrangerVisit
from facegui.ui.people.strangers import words
from facegui.ui.theme.figures import filled
from facegui.ui.theme.icons import widget_icon
from facegui.ui.theme.theme import smooth_painter, tokens_of
from facegui.ui.theme.tokens import L, M, S
from facegui.ui.widgets.buttons import Kind, button
from facegui.ui.widgets.flow import wrapped
from facegui.ui.widgets.labels import Elided, label, tooltip
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Card
from facegui.ui.widgets.thumbnails import Thumbnails

FACE_PX = 60
_SHOWN = 5  # faces side by side; picking shows all of them
_MARK_PX = 18


class FaceButton(QAbstractButton):
    """The face of a visit; the user can pick it as not the same person."""

    def __init__(self, visit: StrangerVisit, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.visit = visit
        self._thumbnails = thumbnails
        said = words.face_of(visit)
        self.setAccessibleName(said)
        self.setToolTip(tooltip(said))
        self.setCheckable(True)
        self.setEnabled(False)
        self.setFixedSize(FACE_PX, FACE_PX)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        thumbnails.ready.connect(self._on_ready)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self)
        painter = smooth_painter(self)
        size = QSize(FACE_PX, FACE_PX)
        picture = self._thumbnails.get(self.visit.id, size, self.devicePixelRatioF())
        room = QRectF(self.rect())
        if picture is None or picture.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.sunken))
            painter.drawRoundedRect(room, S, S)
        else:
            painter.drawPixmap(0, 0, picture)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), S, S)
        if self.isChecked():
            at = room.right() - _MARK_PX - 4, 4.0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(QRectF(*at, _MARK_PX, _MARK_PX))
            mark: QPixmap = widget_icon(self, "check", "on_accent", 12)
            painter.drawPixmap(round(at[0]) + 3, round(at[1]) + 3, mark)
        painter.end()

    def _on_ready(self, key: str) -> None:
        if key == self.visit.id:
            self.update()


class StrangerCard(Card):
    """Signals tell the number: ``name_wanted``, ``erase_wanted``, ``split_wanted`` (with ids)."""

    name_wanted = Signal(int)
    erase_wanted = Signal(int)
    split_wanted = Signal(int, object)

    def __init__(
        self,
        stranger: Stranger,
        thumbnails: Thumbnails,
        *,
        days: int,
        today: date,
        cameras: Mapping[str, str],
    ) -> None:
        super().__init__()
        self.stranger = stranger
        number = stranger.number
        self.setAccessibleName(words.called(number))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._faces = [FaceButton(one, thumbnails) for one in reversed(stranger.visits)]
        self._picking = False
        self._name = _named_button(self.tr("Name…"), number, lambda: self.name_wanted.emit(number))
        self._other = _named_button(self.tr("Not the same"), number, self._on_begin, "quiet")
        self._erase = _named_button(
            self.tr("Erase"), number, lambda: self.erase_wanted.emit(number), "quiet"
        )
        self._split = button("", then=self._on_split, small=True)
        self._cancel = button(self.tr("Cancel"), "quiet", then=self.stop_picking, small=True)
        self._hint = label(self.tr("Pick the faces of somebody else."), "secondary", wrap=True)
        self._lay_out(days, today, cameras)
        for face in self._faces:
            face.toggled.connect(self._show_picked)
        self._show()

    @property
    def faces(self) -> Sequence[FaceButton]:
        """The faces, those of the last visit first."""
        return self._faces

    @property
    def picking(self) -> bool:
        """Whether the user is picking faces of somebody else."""
        return self._picking

    def stop_picking(self) -> None:
        """Stop picking; all faces stay with this stranger."""
        self._picking = False
        for face in self._faces:
            face.setChecked(False)
        self._show()
        self._other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, days: int, today: date, cameras: Mapping[str, str]) -> None:
        stranger = self.stranger
        faces = QWidget()
        faces.setLayout(wrapped(*self._faces))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        faces.setSizePolicy(policy)
        said, soon = words.erased_when(stranger, days, today)
        head = row(
            label(words.called(stranger.number), "strong"),
            1,
            label(said, "warning" if soon else "secondary"),
        )
        body = column(
            faces,
            head,
            Elided(words.how_often(stranger, today)),
            Elided(words.last_seen(stranger, cameras), "secondary"),
            row(self._name, self._other, self._erase, self._split, self._cancel, 1, spacing=S),
            self._hint,
            spacing=S,
        )
        body.setContentsMargins(L, L, L, M)
        self.setLayout(body)

    def pick(self) -> None:
        """Let the user pick faces of somebody else."""
        self._picking = True
        self._show()

    def _on_begin(self) -> None:
        self.pick()
        self._faces[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_split(self) -> None:
        picked = [one.visit.id for one in self._faces if one.isChecked()]
        self.split_wanted.emit(self.stranger.number, picked)

    def _show(self) -> None:
        picking = self._picking
        for at, face in enumerate(self._faces):
            face.setEnabled(picking)
            face.setVisible(picking or at < _SHOWN)
        for one in (self._split, self._cancel, self._hint):
            one.setVisible(picking)
        for way in (self._name, self._erase):
            way.setVisible(not picking)
        self._other.setVisible(not picking and len(self._faces) > 1)
        self._show_picked()

    def _show_picked(self) -> None:
        count = sum(one.isChecked() for one in self._faces)
        said = filled(self.tr("Split off {n:,}"), n=count)
        self._split.setText(said)
        self._split.setAccessibleName(said)
        # One face must remain.
        self._split.setEnabled(0 < count < len(self._faces))


def _named_button(
    text: str, number: int, act: Callable[[], object], kind: Kind = "plain"
) -> QAbstractButton:
    made = button(text, kind, then=lambda _checked=False: act(), small=True)
    made.setAccessibleName(f"{text} {words.called(number)}")
    return made
