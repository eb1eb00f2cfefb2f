"""A page that takes a folder of people through steps, with other views beside the steps."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from facegui import atomic
from facegui.errors import FaceGuiError, writing_to
from facegui.ui.link.controller import Controller
from facegui.ui.link.sentences import told
from facegui.ui.parts.page import Page
from facegui.ui.widgets.chart import Chart
from facegui.ui.widgets.layouts import Stack
from facegui.ui.widgets.segments import Segments


class FolderPage(Page):
    """A subclass returns its views in `_stack` and handles a folder in `take`.

    ``beside_names`` are the names that other pages use to ask for the views beside the steps.
    """

    beside_names: tuple[str, ...] = ()
    _controller: Controller

    @override
    def choice(self) -> QWidget:
        return self._segments

    @override
    def asked(self, request: object) -> None:
        """Take a folder, or show a view beside the steps."""
        if isinstance(request, Path):
            self.take(request)
        elif request in self.beside_names:
            self.show_view(1 + self.beside_names.index(str(request)))

    @property
    def view(self) -> QWidget | None:
        """The view on screen."""
        shown = self._views.currentWidget()
        return self._steps.currentWidget() if shown is self._steps else shown

    def show_view(self, number: int) -> None:
        """Show the steps, or one of the views beside them."""
        self._segments.choose(number)
        self._views.setCurrentIndex(number)

    def choose(self) -> None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of people"))
        if name:
            self.take(Path(name))

    def save_chart(self, chart: Chart) -> None:
        """Ask for a file and save a chart in it."""
        name, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the chart"),
            "chart.png",
            self.tr("Picture (*.png);;Drawing (*.svg)"),
        )
        if name:
            known = Path(name).suffix.lower() in {".png", ".svg"}
            ending = ".svg" if ".svg" in kind else ".png"
            self.write_chart(chart, Path(name if known else name + ending))

    def write_chart(self, chart: Chart, path: Path) -> None:
        """Write a chart in the format of the path's ending."""
        try:
            with writing_to(path):
                atomic.write(path, chart.written(path.suffix.lower()))
        except FaceGuiError as problem:
            self._controller.toast(told(problem))
        else:
            self._controller.toast(self.tr("The chart is in {path}.").format(path=path))

    def take(self, folder: Path) -> None:
        """Start with a folder."""
        raise NotImplementedError

    def _stack(self, segments: Segments, steps: Sequence[QWidget], *beside: QWidget) -> QWidget:
        """Return the views of the segments: the steps, then those beside them."""
        self._segments = segments
        segments.chosen.connect(self.show_view)
        self._steps, self._views = Stack(), Stack()
        for step in steps:
            self._steps.addWidget(step)
        for view in (self._steps, *beside):
            self._views.addWidget(view)
        return self._views
