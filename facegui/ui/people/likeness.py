"""A slider for how far a painting goes from the photograph, with the setting in words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from facegui.painting.recognized import count_words, measured_words
from facegui.ui.link.sentences import shown
from facegui.ui.theme.tokens import M, S
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row

_STEPS = 20
_MIDDLE = 10


class LikenessSlider(QWidget):
    """From the photograph at the left to the style at the right. Signal ``changed``."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, _STEPS)
        self._slider.setPageStep(_STEPS // 4)
        self._slider.setValue(_MIDDLE)
        self._slider.setAccessibleName(self.tr("How far from the photograph"))
        self._recognized = label("", "strong", wrap=True)
        measured = label(shown(measured_words()), "secondary", wrap=True)
        ends = row(label(self.tr("Likeness")), 1, label(self.tr("Style")))
        box = column(
            label(self.tr("How far from the photograph"), "strong", wrap=True),
            self._slider,
            ends,
            self._recognized,
            measured,
            spacing=S,
        )
        box.insertSpacing(3, M)
        self.setLayout(box)
        self._slider.valueChanged.connect(self._on_moved)
        self._say()

    @property
    def likeness(self) -> float:
        """1 keeps to the photograph, 0 to the style."""
        return 1 - self._slider.value() / _STEPS

    @property
    def words(self) -> str:
        """The words for this setting."""
        return self._recognized.text()

    def choose(self, likeness: float) -> None:
        """Show another likeness."""
        self._slider.setValue(round(_STEPS * (1 - likeness)))

    def _on_moved(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        words = shown(count_words(self.likeness))
        self._recognized.setText(words)
        self._slider.setAccessibleDescription(words)
