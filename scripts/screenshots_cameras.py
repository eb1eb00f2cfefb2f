"""The wall of cameras for ``make_screenshots.py``: one to nine, areas, and a silent one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

from facegui.errors import InputProblem
from facegui.live.analysis import Analysis
from facegui.live.area import Area
from facegui.sources.address import Address
from facegui.text import say
from facegui.ui.link.cameras.source_desk import ChosenCamera
from facegui.ui.link.cameras.watched_camera import WatchedCamera
from facegui.ui.link.live_state import LiveState, Rates, SourcePhase

Scene = tuple[str, str, Callable[[Any], Any]]

_NAMES = (
    *("Door", "Front desk", "Workshop", "Yard", "Stairs", "Canteen"),
    *("Gate", "Lab", "Loading dock"),
)
_AREA = Area(((0.08, 0.06), (0.6, 0.03), (0.68, 0.93), (0.05, 0.95)))
_SILENT = 3  # the camera without a picture, if there are that many


def one(stage: Any) -> None:
    """A single camera with an area."""
    stage.state(source="camera:Door", name="Door")
    stage.controller.source.front.area = _AREA
    stage.controller.source.cameras_changed.emit()
    for analysis in (stage.both, stage.later):
        stage.see(_within(analysis, _AREA))


def several(stage: Any, count: int) -> None:
    """This many cameras, the third with an area, the fourth without a picture."""
    desk = stage.controller.source
    vars(desk)["_run"] = lambda: None  # nothing is opened
    desk.watch(
        [
            ChosenCamera(name, Address(f"camera:{name}"), _AREA if at == 2 else Area())
            for at, name in enumerate(_NAMES[:count])
        ]
    )
    for at, camera in enumerate(desk.cameras):
        _show(stage, at, camera)
    stage.controller.rates_changed.emit(stage.controller.rates)


def areas(stage: Any) -> None:
    """The areas are being drawn."""
    several(stage, 4)
    stage.window.page("live").edit_areas()


def large(stage: Any) -> None:
    """One of four cameras fills the page."""
    several(stage, 4)
    page = stage.window.page("live")
    page.views.pick(stage.controller.source.cameras[1])
    stage.see(stage.both, stage.later)


def _show(stage: Any, at: int, camera: WatchedCamera) -> None:
    state = LiveState(
        SourcePhase.RUNNING,
        camera.address.shown,
        camera.name,
        (1280, 720),
        25.0,
        ready=True,
        device="CPU",
    )
    camera.change(**{name: getattr(state, name) for name in LiveState.__slots__})
    analysis = (stage.both, stage.later, stage.both, stage.nobody)[at % 4]
    camera.frame_arrived.emit(analysis.frame)
    camera.rates = Rates(25.0, (11.0, 12.0, 8.0)[at % 3], 22.0)
    if at != _SILENT:
        camera.analyzed.emit(_within(analysis, camera.area))
        return
    problem = InputProblem(
        say("{name} gives no picture any more.", name=camera.name),
        say("See whether it is plugged in."),
    )
    at_836 = datetime.now(UTC).astimezone().replace(hour=8, minute=36)
    camera.rates = Rates()
    camera.change(phase=SourcePhase.LOST, problem=problem, lost_at=at_836)


def _within(analysis: Analysis, area: Area) -> Analysis:
    kept = [seen for seen in analysis.faces if area.has(seen.face, analysis.frame)]
    return replace(analysis, faces=tuple(kept))


SCENES: tuple[Scene, ...] = (
    ("cameras-one", "live", one),
    *((f"cameras-{count}", "live", partial(several, count=count)) for count in (2, 4, 9)),
    ("cameras-areas", "live", areas),
    ("cameras-large", "live", large),
)
