"""The wall of cameras: a tile each, one made large and back, areas drawn with the mouse."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from facegui.errors import InputProblem
from facegui.live.area import Area
from facegui.sources.address import Address
from facegui.text import say
from facegui.ui.link.cameras.source_desk import ChosenCamera
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import LiveState, Rates, SourcePhase
from facegui.ui.live.page import LivePage
from facegui.ui.live.wall.area_view import AreaView
from facegui.ui.live.wall.wall_view import WallView
from facegui.ui.parts.actions import make_action
from facegui.ui.widgets.labels import Elided
from facegui.ui.window.footer import Footer
from tests.gui.cuts import cuts_of

NAMES = ("Door", "Front desk", "Workshop", "Yard", "Stairs", "Canteen", "Gate", "Lab", "Dock")


@pytest.fixture
def page(controller: Controller, qtbot, monkeypatch) -> Iterator[LivePage]:
    monkeypatch.setattr(controller.source, "_run", lambda: None)  # nothing is opened
    made = LivePage(controller)
    for action in made.actions_declared():
        made.addAction(make_action(action, made))
    for widget in (made, made.choice()):
        qtbot.addWidget(widget)
    made.resize(1200, 760)
    made.show()
    yield made
    made.hide()


@pytest.fixture
def watch(controller: Controller, page: LivePage, make_analysis, make_seen):
    """Watch so many cameras, each with one face in view."""

    def show(count: int, **changes: object) -> WallView | None:
        chosen = [ChosenCamera(name, Address(f"camera:{name}")) for name in NAMES[:count]]
        controller.source.watch(chosen)
        for camera in controller.source.cameras:
            state = LiveState(
                SourcePhase.RUNNING, camera.address.shown, camera.name, (640, 360), 25.0, ready=True
            )
            camera.state = replace(state, **changes)  # type: ignore[arg-type]
            camera.state_changed.emit(camera.state)
            analysis = make_analysis(make_seen())
            camera.frame_arrived.emit(analysis.frame)
            camera.analyzed.emit(analysis)
        return page.views.wall

    return show


def test_one_camera_is_shown_as_ever_and_two_as_a_wall(page, watch) -> None:
    watch(1)
    assert not page.views.in_wall
    wall = watch(2)
    assert page.views.in_wall
    assert [tile.words[:2] for tile in wall.tiles] == [
        ("Door", "640×360 · 25 fps"),
        ("Front desk", "640×360 · 25 fps"),
    ]
    watch(1)
    assert not page.views.in_wall


def test_a_long_name_takes_the_place_of_what_stands_beside_it(page, watch, controller, qtbot):
    wall = watch(9)
    controller.source.cameras[8].call("Loading dock at the back of the north building")
    tile = wall.tiles[8]
    beside = [text for text in tile.findChildren(Elided) if text.isVisible()]
    assert tile.words[1] not in [text.text() for text in beside]
    assert tile.words[0] in [text.text() for text in beside]
    assert "640×360 · 25 fps" in [
        text.text() for text in wall.tiles[0].findChildren(Elided) if text.isVisible()
    ]


@pytest.mark.parametrize(("count", "rows"), [(2, 1), (4, 2), (9, 3)])
def test_tiles_lie_beside_one_another_within_the_page(watch, count: int, rows: int) -> None:
    wall = watch(count)
    boxes = [tile.geometry() for tile in wall.tiles]
    assert len({box.size().toTuple() for box in boxes}) == 1
    assert len({box.top() for box in boxes}) == rows
    assert all(wall.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for at, a in enumerate(boxes) for b in boxes[at + 1 :])


@pytest.mark.parametrize("size", [(580, 300), (900, 580)])
def test_nothing_is_cut_where_names_are_long_and_the_page_is_small(
    controller, page, watch, qtbot, size: tuple[int, int]
) -> None:
    wall = watch(9)
    page.resize(*size)
    for number, camera in enumerate(controller.source.cameras):
        camera.call(f"{number} Donaudampfschifffahrtsgesellschaft am Tor der Werkstatt")
    problem = InputProblem(say("The camera does not answer, and has not for a long time now."))
    controller.source.cameras[0].change(phase=SourcePhase.LOST, problem=problem)
    page.edit_areas()
    qtbot.wait(50)
    assert list(cuts_of(page)) == []
    assert all(tile.says[2] in ("", "Try now") for tile in wall.tiles)


def test_a_picked_camera_is_large_and_escape_or_a_click_leads_back(
    controller, page, watch, qtbot
) -> None:
    wall = watch(4)
    QTest.mouseClick(wall.tiles[1].video, Qt.MouseButton.LeftButton)
    assert not page.views.in_wall
    assert controller.source.front.name == "Front desk"
    assert controller.state.name == "Front desk"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.views.in_wall
    QTest.keyClick(wall.tiles[2], Qt.Key.Key_Return)
    assert controller.source.front.name == "Workshop"
    QTest.mouseClick(page._video, Qt.MouseButton.LeftButton)
    assert page.views.in_wall


def test_frames_go_to_the_tile_of_their_camera_alone(controller, watch, make_analysis) -> None:
    wall = watch(2)
    before = wall.tiles[0].video.frame_shown
    analysis = make_analysis(time_s=9.0)
    controller.source.cameras[1].frame_arrived.emit(analysis.frame)
    assert wall.tiles[0].video.frame_shown is before
    assert wall.tiles[1].video.frame_shown is analysis.frame


def test_one_that_is_silent_says_since_when_and_can_be_tried(
    controller, watch, qtbot, monkeypatch
) -> None:
    wall = watch(2)
    tried: list[object] = []
    monkeypatch.setattr(controller.source, "try_again", tried.append)
    gate, tile = controller.source.cameras[1], wall.tiles[1]
    problem = InputProblem(say("The camera does not answer."))
    lost_at = datetime(2026, 3, 2, 8, 36, tzinfo=UTC).astimezone().replace(hour=8, minute=36)
    gate.change(phase=SourcePhase.LOST, problem=problem, lost_at=lost_at)
    assert tile.words[1] == "no picture, the others go on"
    assert tile.says == (
        "No picture since 08:36",
        "The camera does not answer. FaceGUI keeps trying.",
        "Try now",
    )
    assert wall.tiles[0].says == ("", "", "")
    tile.again_wanted.emit()
    assert tried == [gate]


def test_the_footer_says_analyzed_frames_a_second_for_each(controller, watch, qtbot) -> None:
    watch(2)
    door, desk = controller.source.cameras
    door.rates, desk.rates = Rates(25.0, 11.2, 20.0), Rates(25.0, 7.6, 20.0)
    footer = Footer()
    qtbot.addWidget(footer)
    desk.change(phase=SourcePhase.LOST)
    footer.show_cameras([(one.state, one.rates) for one in (door, desk)])
    assert footer.words[0] == "1 of 2 cameras · Analysis 19 fps: Door 11, Front desk 8"


def test_the_menu_names_all_cameras_and_adds_and_removes(controller, page, watch) -> None:
    watch(2)
    menu = page.choice()
    assert menu.text() == "All cameras"
    menu.added.emit("camera:Yard")
    assert [one.name for one in controller.source.cameras] == ["Door", "Front desk", "Yard"]
    menu.removed.emit(controller.source.cameras[0])
    assert [one.name for one in controller.source.cameras] == ["Front desk", "Yard"]
    menu.renamed.emit(controller.source.cameras[1], "Back yard")
    assert controller.workspace.settings.cameras[1].name == "Back yard"


@pytest.fixture
def area(page, watch) -> AreaView:
    """The area of the first of two cameras, while it is drawn."""
    wall = watch(2)
    page.edit_areas()
    return wall.tiles[0].area


def at(area: AreaView, x: float, y: float) -> QPoint:
    """A point of the picture, by its shares."""
    picture = area.video.picture_rect()
    return QPoint(
        round(picture.x() + x * picture.width()), round(picture.y() + y * picture.height())
    )


def drag(area: AreaView, begin: tuple[float, float], end: tuple[float, float]) -> None:
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=at(area, *begin))
    QTest.mouseMove(area, at(area, *end))
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=at(area, *end))


def corners(area: AreaView) -> list[tuple[float, float]]:
    return [(round(x, 1), round(y, 1)) for x, y in area.area.corners]


def test_a_drag_draws_a_rectangle_which_is_kept_with_the_camera(controller, area) -> None:
    drag(area, (0.2, 0.1), (0.7, 0.9))
    assert corners(area) == [(0.2, 0.1), (0.7, 0.1), (0.7, 0.9), (0.2, 0.9)]
    kept = controller.workspace.settings.cameras
    assert Area(kept[0].area) == area.area == controller.source.cameras[0].area
    assert kept[1].area == ()


def test_a_corner_is_moved_and_an_edge_gets_another_one(area) -> None:
    drag(area, (0.2, 0.1), (0.7, 0.9))
    drag(area, (0.7, 0.1), (0.9, 0.3))
    assert corners(area)[1] == (0.9, 0.3)
    QTest.mouseDClick(area, Qt.MouseButton.LeftButton, pos=at(area, 0.3, 0.9))
    assert len(area.area.corners) == 5
    QTest.mouseDClick(area, Qt.MouseButton.LeftButton, pos=at(area, 0.9, 0.3))
    assert len(area.area.corners) == 4


def test_the_whole_is_moved_within_the_picture_and_delete_takes_it_away(controller, area) -> None:
    drag(area, (0.2, 0.1), (0.7, 0.9))
    drag(area, (0.5, 0.5), (0.9, 0.5))
    assert corners(area) == [(0.5, 0.1), (1.0, 0.1), (1.0, 0.9), (0.5, 0.9)]
    QTest.keyClick(area, Qt.Key.Key_Left)
    assert area.area.corners[0][0] < 0.5
    QTest.keyClick(area, Qt.Key.Key_Delete)
    assert area.area.whole
    assert controller.source.cameras[0].area.whole


def test_a_slip_of_the_hand_changes_nothing(area) -> None:
    drag(area, (0.2, 0.1), (0.7, 0.9))
    drag(area, (0.85, 0.2), (0.86, 0.21))
    assert corners(area) == [(0.2, 0.1), (0.7, 0.1), (0.7, 0.9), (0.2, 0.9)]


def test_drawing_ends_with_escape_and_the_area_stays_in_sight(page, area) -> None:
    drag(area, (0.2, 0.1), (0.7, 0.9))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.views.editing
    assert not area.isHidden()
    assert area.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
