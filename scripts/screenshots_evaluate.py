"""States of the Evaluate page for ``make_screenshots.py``: a small folder of bundled pictures."""

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from screenshots_people import made_up, populate

from facegui.gallery import SeenFaces
from facegui.paths import resource
from facegui.sources.opening import DEMO, open_source
from facegui.ui.evaluate.page import DESK, HEALTH, EvaluatePage
from facegui.ui.link.progress import Progress

Scene = tuple[str, str, Callable[[Any], Any]]

_STEP_MS, _STEPS = 50, 1200
_ABOVE_PX = 24
_EVERY = 6  # step in frames of the clip
# Seconds at which one of the two is alone; one of them also has a second name.
_SEEN = {"Grace Hopper": (0.5, 4.5), "Eileen Collins": (10.4, 11.2), "Rosa Álvarez": (11.2, 11.5)}


def _folder(folder: Path) -> Path:
    root = folder / "People of the front desk"
    with open_source(DEMO) as source:
        while (frame := source.read()) is not None:
            for name, (start, end) in _SEEN.items():
                if start <= frame.time_s < end and frame.index % _EVERY == 0:
                    own = root / name
                    own.mkdir(parents=True, exist_ok=True)
                    cv2.imwrite(str(own / f"{frame.index}.png"), frame.pixels)
    portrait = resource("demo", "grace-hopper.jpg")
    (root / "Grace Hopper" / portrait.name).write_bytes(portrait.read_bytes())
    return root


def _until(condition: Callable[[], bool]) -> None:
    for _ in range(_STEPS):
        if condition():
            return
        loop = QEventLoop()
        QTimer.singleShot(_STEP_MS, loop.quit)
        loop.exec()
    raise TimeoutError("the Evaluate page did not get there")


def _page(stage: Any) -> EvaluatePage:
    page = stage.window.page("evaluate")
    if not isinstance(page, EvaluatePage):
        raise TypeError(page)
    return page


def _empty(stage: Any) -> None:
    """Nothing chosen yet."""
    stage.state()
    _page(stage)


def _plan(stage: Any) -> None:
    """What will be compared."""
    stage.state()
    with tempfile.TemporaryDirectory() as folder:
        page = _page(stage)
        page.take(_folder(Path(folder)))
        _until(lambda: page.view is page.plan)


def _running(stage: Any) -> None:
    """The test is running."""
    _plan(stage)
    page = _page(stage)
    page.progress.tell(Progress(212, 701, 34.0))
    page.show_progress()


def _results(stage: Any) -> None:
    """Figures and the worst mistake."""
    with tempfile.TemporaryDirectory() as folder:
        _evaluate(_page(stage), Path(folder))
    stage.state()


def _marks(stage: Any) -> None:
    """One picture is marked as wrongly labeled: both figures, and the mistake it caused."""
    page = _page(stage)
    with tempfile.TemporaryDirectory() as folder:
        _evaluate(page, Path(folder))
        view = page.results.mistakes
        if view is None:
            raise RuntimeError("no mistake to mark")
        view.ticks[0].click()
        _until(lambda: view.marked != () and not page.run.refiguring)
    stage.state()


def _labels(stage: Any) -> None:
    """Further down: why a label looks wrong."""
    _marks(stage)
    page = _page(stage)
    bar = page.results.verticalScrollBar()
    _until(lambda: bar.maximum() > 0)
    view, inside = page.results.mistakes, page.results.widget()
    if view is not None and inside is not None:
        bar.setValue(view.mapTo(inside, view.rect().topLeft()).y() - _ABOVE_PX)


def _evaluate(page: EvaluatePage, folder: Path) -> None:
    page.take(_folder(folder))
    _until(lambda: page.view is page.plan)
    page.plan.start_button.click()
    _until(lambda: page.view is page.results)


def _charts(stage: Any) -> None:
    """Further down: tables and charts."""
    _results(stage)
    bar = _page(stage).results.verticalScrollBar()
    _until(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)


def _health(stage: Any) -> None:
    """What may lead to wrong names in the gallery."""
    stage.state()
    populate(stage.controller)
    page = _page(stage)
    page.show_view(HEALTH)
    _until(lambda: page.health.health is not None)


def _desk(stage: Any) -> None:
    """For which places the promise is known to hold: for one it is, of one nothing is known yet."""
    controller = stage.controller
    populate(controller)
    gallery, rng = controller.gallery, np.random.default_rng(11)
    jpeg = resource("demo", "grace-hopper.jpg").read_bytes()
    desk, gate = "Front desk camera", "Gate"
    staff = {desk: ("Olga Brandt", "Priya Nair", "Ruth Haas"), gate: ("Vera Roth",)}
    for place, names in staff.items():
        for name in names:
            if gallery.find(name) is None:
                gallery.add_person(name, [made_up(jpeg, rng, place=place)], consent="yes")
    space, size = controller.workspace.space, controller.workspace.encoder_spec.size
    total = np.asarray(rng.normal(size=size) * 0.25, np.float32)
    gallery.keep_seen(SeenFaces(desk, space, total, 20, 6, 0.5, 0.1, datetime.now(UTC)))
    controller.reload_gallery()
    controller.source.place = gate
    stage.state(source=f"camera:{gate}", name=gate)
    page = _page(stage)
    page.show_view(DESK)


SCENES: tuple[Scene, ...] = (
    ("evaluate", "evaluate", _empty),
    ("evaluate-plan", "evaluate", _plan),
    ("evaluate-running", "evaluate", _running),
    ("evaluate-results", "evaluate", _results),
    ("evaluate-marks", "evaluate", _marks),
    ("evaluate-labels", "evaluate", _labels),
    ("evaluate-charts", "evaluate", _charts),
    ("evaluate-health", "evaluate", _health),
    ("evaluate-desk", "evaluate", _desk),
)
