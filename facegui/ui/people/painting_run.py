"""Paints a portrait in a thread: shows it as it grows, and stops within half a second."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.painting.plan import Painting, PaintPlan, PaintStopped, Stroke
from facegui.painting.styles import STYLES
from facegui.tasks.painting.paint import paint, style_picture
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import Cancelled, no_job
from facegui.ui.link.progress import TimeLeft
from facegui.vision.types import Pixels

_SMALL = PaintPlan(size=64, steps=15)  # about a second for each style


class PaintingRun(QObject):
    """Paints one portrait at a time.

    Signals: ``struck`` (Stroke, Progress), ``finished`` (picture (H, W, 3) uint8 BGR: the painting,
    unfinished if it was stopped), ``failed`` (FaceGuiError).
    """

    struck = Signal(object, object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._job = no_job()
        self._last: Pixels | None = None

    @property
    def running(self) -> bool:
        """Whether it is painting."""
        return self._job.running

    def begin(self, photograph: Pixels, style: str, plan: PaintPlan) -> None:
        """Paint a picture (H, W, 3) uint8 BGR; a painting under way is dropped."""
        self.cancel()
        self._last = None
        time_left, total = TimeLeft(), plan.work(plan.steps * len(plan.sizes))
        workspace = self._controller.workspace

        def do(tell: Callable[[Stroke], None], cancelled: Cancelled) -> Painting:
            return paint(
                photograph,
                style_picture(style),
                plan,
                workspace.models,
                device=workspace.settings.device,
                tell=tell,
                cancelled=cancelled,
            )

        def told(stroke: Stroke) -> None:
            self._last = stroke.picture
            self.struck.emit(stroke, time_left.at(plan.work(stroke.step), total))

        self._job = self._controller.jobs.thread(
            do,
            done=lambda painting: self.finished.emit(painting.picture),
            failed=self._on_failed,
            told=told,
        )

    def stop(self) -> None:
        """Stop; the painting is finished as it is."""
        self._job.stop()

    def cancel(self) -> None:
        """Drop the painting; nothing more is reported."""
        self._job.cancel()

    def _on_failed(self, problem: FaceGuiError) -> None:
        if isinstance(problem, PaintStopped) and self._last is not None:
            self.finished.emit(self._last)
        else:
            self.failed.emit(problem)


class StyleSamples(QObject):
    """Paints a small face in each shipped style. Signal ``painted`` (style id, picture)."""

    painted = Signal(str, object)

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._job = no_job()

    def begin(self, photograph: Pixels) -> None:
        """Paint a picture (H, W, 3) uint8 BGR in all styles, one after the other."""
        self.cancel()
        workspace = self._controller.workspace

        def do(tell: Callable[[tuple[str, Pixels]], None], cancelled: Cancelled) -> None:
            for style in STYLES:
                picture = style_picture(style.id)
                made = paint(
                    photograph,
                    picture,
                    _SMALL,
                    workspace.models,
                    device=workspace.settings.device,
                    cancelled=cancelled,
                )
                tell((style.id, made.picture))

        self._job = self._controller.jobs.thread(
            do,
            done=lambda _nothing: None,
            failed=lambda _problem: None,  # the style's own picture stays
            told=lambda made: self.painted.emit(*made),
        )

    def cancel(self) -> None:
        """Stop painting."""
        self._job.cancel()
