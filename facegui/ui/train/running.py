"""A run in progress: curves, the map of people, the progress and Stop."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.training.plan import TrainingPlan
from facegui.training.progress import Ended, Noticed, Validated
from facegui.ui.link.progress import Progress, TimeLeft
from facegui.ui.link.sentences import shown
from facegui.ui.parts.progress import ProgressBar
from facegui.ui.theme.figures import filled, localized
from facegui.ui.theme.tokens import XL, XS, L, S
from facegui.ui.train.map import TrainMap
from facegui.ui.train.run import Steps
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.curve import Curve
from facegui.ui.widgets.flow import wrapped
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, fold, row
from facegui.ui.widgets.surfaces import Card


class TrainRunning(QWidget):
    """Signal ``stopped``: end the run, and keep the best encoder so far."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._time_left = TimeLeft()
        self._title = label("", "title", wrap=True)
        self._left = label("", "secondary")
        self._bar = ProgressBar()
        self._notice = label("", "warning", wrap=True)
        self.stop_button = button(self.tr("Stop, keep the best"), then=self._on_stop)
        self.loss = Curve(self.tr("Loss"), lambda value: localized(f"{value:.2f}"), least=0.1)
        self.active = Curve(
            self.tr("Triplets still violated"),
            lambda value: localized(f"{100 * value:.0f} %"),
            least=1.0,
        )
        self.missed = Curve(
            self.tr("Missed on validation people, where 1 in 100 false pairs pass"),
            lambda value: localized(f"{100 * value:.1f} %"),
            least=0.02,
            smoothed=False,
        )
        self.map = TrainMap()
        self._map_title = label(self.tr("A dozen validation people"), "section")
        self._map_step = label("", "secondary")
        self._lay_out()

    @property
    def words(self) -> tuple[str, str, str]:
        """The progress, the time left, and the trainer's remarks."""
        return self._title.text(), self._left.text(), self._notice.text()

    def begin(self, plan: TrainingPlan) -> None:
        """Show a run that is about to start."""
        self._time_left = TimeLeft(most_s=plan.most_seconds)
        for one in (self.loss, self.active, self.missed):
            one.begin(plan.steps)
        self.map.clear()
        self._map_step.setText("")
        self._notice.setText("")
        self._notice.hide()
        self.stop_button.setEnabled(True)
        self._wait(self.tr("Getting ready"))

    def tell(self, news: object) -> None:
        """Show news of the trainer."""
        match news:
            case tuple():
                self._tell_steps(news)
            case Validated():
                self._tell_validated(news)
            case Noticed():
                self._notice.setText(shown(news.message, news.hint))
                self._notice.show()
            case Ended():
                self.stop_button.setEnabled(False)
                self._wait(self.tr("Comparing on people it has never seen"))

    def _tell_steps(self, steps: Steps) -> None:
        for one in steps:
            self.loss.add(one.step, one.loss)
            self.active.add(one.step, one.active_share)
        last = steps[-1]
        left = self._bar.show_progress(self._time_left.at(last.step, last.steps))
        each_s = self._time_left.each_s(last.step)
        if each_s is not None:
            left = filled(self.tr("{s:.2f} s a step"), s=each_s) + f" · {left}"
        self._left.setText(left)
        if self.stop_button.isEnabled():
            words = self.tr("Step {step:,} of {steps:,}")
            self._title.setText(filled(words, step=last.step, steps=last.steps))

    def _tell_validated(self, found: Validated) -> None:
        self.missed.add(found.step, found.fnmr, marked=found.best)
        self.map.show_map(found.map)
        self._map_step.setText(filled(self.tr("after step {n:,}"), n=found.step))

    def _wait(self, words: str) -> None:
        self._title.setText(words)
        self._left.setText("")
        self._bar.show_progress(Progress(0, 0))

    def _on_stop(self) -> None:
        self.stop_button.setEnabled(False)
        self._title.setText(self.tr("Stopping"))
        self.stopped.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        fold(self._both, self.width())
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        told = row(spacing=S)
        told.addWidget(self._title, 1)
        told.addWidget(self._left)
        head = column(told, self._bar, spacing=S)
        line = row(spacing=L)
        line.addLayout(head, 1)
        line.addWidget(self.stop_button)
        map_head = wrapped(self._map_title, self._map_step)
        hint = label(
            self.tr("Pictures of one person share a color and are joined."), "secondary", wrap=True
        )
        map_side = column(map_head, self.map, hint, spacing=XS)
        map_side.setStretch(1, 1)
        curves = column(self.loss, self.active, self.missed, spacing=L)
        self._both = row(spacing=XL)
        self._both.addLayout(map_side, 1)
        self._both.addLayout(curves, 1)
        content = column(line, self._notice, Card(self._both, margin=L), spacing=L)
        content.setStretch(2, 1)
        content.setContentsMargins(XL, 0, XL, L)
        self.setLayout(content)
