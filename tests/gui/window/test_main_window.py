"""The window around the pages."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facegui.ui.evaluate.page import DESK
from facegui.ui.link.controller import Controller
from facegui.ui.link.language import Language
from facegui.ui.link.live_state import SourcePhase
from facegui.ui.link.notice import Notice
from facegui.ui.link.requests import STRANGERS
from facegui.ui.live.panel import LivePanel
from facegui.ui.parts.page import Page, PageSpec
from facegui.ui.parts.stage import Stage
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import Elided
from facegui.ui.widgets.toast import Toast
from facegui.ui.window.footer import Footer
from facegui.ui.window.header import Header
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from facegui.ui.window.state import WindowState
from facegui.workspace import Workspace
from tests.gui.cuts import sideways_of
from tests.gui.placed import FRONT, enroll_at


@pytest.fixture
def controller(workspace: Workspace) -> Iterator[Controller]:
    made = Controller(workspace, cameras=lambda: ())
    yield made
    assert made.close()


@pytest.fixture
def window(qtbot: QtBot, controller: Controller) -> MainWindow:
    made = MainWindow(controller, PAGES)
    qtbot.addWidget(made)
    made.restore(WindowState())
    made.show()
    return made


class _Told(Page):
    """A page that remembers what it was told."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self.told: list[str] = []

    def shown(self) -> None:
        self.told.append("shown")

    def hidden(self) -> None:
        self.told.append("hidden")

    def analyzed(self, analysis) -> None:
        self.told.append("analyzed")


def test_escape_closes_a_sheet_after_a_click_beside_everything(
    qtbot: QtBot, window: MainWindow
) -> None:
    """The ground takes the keyboard then, which is in no page."""
    window.show_page("people")
    page = window.page("people")
    before = page.view  # type: ignore[attr-defined]
    page.import_pictures()  # type: ignore[attr-defined]
    assert page.view is not before  # type: ignore[attr-defined]
    window.centralWidget().setFocus()

    qtbot.keyClick(window.centralWidget(), Qt.Key.Key_Escape)

    assert page.view is before  # type: ignore[attr-defined]


def test_only_the_page_in_view_is_fed(qtbot: QtBot, controller, make_analysis) -> None:
    specs = tuple(PageSpec(name, name.title(), "info", _Told) for name in ("one", "two"))
    window = MainWindow(controller, specs)
    qtbot.addWidget(window)
    window.show_page("one")
    controller.analyzed.emit(make_analysis())
    window.show_page("two")
    controller.analyzed.emit(make_analysis())
    assert window.page("one").told == ["shown", "analyzed", "hidden"]
    assert window.page("two").told == ["shown", "analyzed"]


def test_it_fits_a_small_screen_and_one_at_200_percent(qtbot: QtBot, window: MainWindow) -> None:
    for width, height in ((1024, 700), (1440 // 2, 900 // 2 - 40)):  # less the system's own bars
        window.resize(width, height)
        for spec in PAGES:
            window.show_page(spec.id)
            QApplication.processEvents()
            assert (window.width(), window.height()) == (width, height), spec.id
            needs = window.centralWidget().minimumSizeHint()
            assert needs.width() <= width and needs.height() <= height, spec.id


def test_it_opens_where_it_was(qtbot: QtBot, window: MainWindow, controller) -> None:
    window.resize(1024, 741)
    window.close()
    state = WindowState.load(controller.workspace.data_dir)
    again = MainWindow(controller, PAGES)
    qtbot.addWidget(again)
    again.restore(state)
    assert again.height() == 741
    assert again.current_page == "live"


def test_a_damaged_record_of_its_place_costs_no_more_than_that(controller) -> None:
    folder = controller.workspace.data_dir
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "window.json").write_text('{"geometry": "no hex", "page": 3}')
    assert WindowState.load(folder) == WindowState()


def test_every_action_has_words_and_its_own_keys(window: MainWindow) -> None:
    actions = [one for one in window.findChildren(QAction) if one.objectName()]
    names = [one.objectName() for one in actions]
    assert len(names) == len(set(names))
    assert {"full_screen", "quit", "pause", "show_live"} <= set(names)
    keys = [one.shortcut().toString() for one in actions if not one.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    assert all(one.text() and one.toolTip() for one in actions)


def test_every_control_has_a_name_and_can_be_reached_by_keyboard(window: MainWindow) -> None:
    for spec in PAGES:
        window.show_page(spec.id)
        QApplication.processEvents()
        controls = [
            one
            for one in window.findChildren(QWidget)
            if isinstance(one, QAbstractButton | QLineEdit) and one.isVisible() and one.isEnabled()
        ]
        controls = [one for one in controls if one.objectName() != "qt_toolbar_ext_button"]
        assert controls
        reached = _tab_chain(window)
        for one in controls:
            if isinstance(one.parent(), QLineEdit):
                continue  # the field's own clear button
            name = one.accessibleName() or getattr(one, "text", str)()
            assert name, f"{spec.id}: {one} has no name"
            assert one in reached, f"{spec.id}: {name} cannot be reached"


def _tab_chain(window: MainWindow) -> set[QWidget]:
    reached: set[QWidget] = set()
    widget: QWidget | None = window
    while widget is not None and widget not in reached:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    tab = Qt.FocusPolicy.TabFocus
    return {one for one in reached if one.focusPolicy() & tab}


def test_the_footer_tells_gallery_and_promise(window: MainWindow, controller) -> None:
    controller.workspace.gallery.add_person("Ada", [])
    controller.reload_gallery()
    footer = window.findChildren(Footer)[0]
    assert footer.words[-1] == "0 people · at most 1 stranger in 200 gets a name"


def test_a_notice_stays_until_it_is_dealt_with(qtbot: QtBot, window, controller) -> None:
    done: list[int] = []
    notice = Notice(
        "disk", "The disk is full.", "Free some space.", "Try again", lambda: done.append(1)
    )
    controller.noticed.emit(notice)
    controller.noticed.emit(notice)
    assert window.board.isVisible()
    assert window.board.notices == (notice,)
    act = [
        one
        for one in window.board.findChildren(QAbstractButton)
        if one.accessibleName() == "Try again"
    ]
    qtbot.mouseClick(act[-1], Qt.MouseButton.LeftButton)
    assert done == [1]
    controller.notice_settled.emit("disk")
    assert not window.board.isVisible()


def test_undo_is_offered_for_a_while(qtbot: QtBot, window, controller) -> None:
    undone: list[int] = []
    controller.toast("Enrolled Ada.", "Undo", lambda: undone.append(1))
    toast = window.findChildren(Toast)[0]
    assert toast.words == "Enrolled Ada."
    assert window.rect().contains(toast.mapTo(window, toast.rect().bottomRight()))
    qtbot.mouseClick(toast.findChildren(QAbstractButton)[0], Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert toast.words == ""


def test_a_page_that_comes_into_view_has_the_last_frame(
    qtbot: QtBot, controller, make_seen, make_analysis
) -> None:
    """A clip that ended on another page left a gray stage on Live, without its faces."""
    controller.reload_gallery()
    window = MainWindow(controller, PAGES)
    qtbot.addWidget(window)
    window.show_page("verify")
    window.show()
    size = controller.watchlist.templates.vectors.shape[1]
    seen = replace(make_seen(score=0.2, track=None), embedding=np.zeros(size, np.float32))
    looked_at = make_analysis(seen)
    front = controller.source.front
    front.frame, front.analysis = looked_at.frame, looked_at
    controller.source.change(phase=SourcePhase.ENDED, source="a.mp4", name="a.mp4", ready=True)
    window.show_page("live")
    stage = window.page("live").findChild(Stage)
    assert stage.video.frame_shown is looked_at.frame
    assert stage.words == "The end"
    assert [card.words[0] for card in window.findChild(LivePanel).cards] == ["Not recognized"]


def test_no_page_nor_its_views_scroll_sideways_at_200_percent(
    qtbot: QtBot, controller, qapp
) -> None:
    ids = enroll_at(controller, FRONT, ("Wilhelmine von Hohenberg-Ettersdorf", "Ada"))
    language = Language(qapp)
    language.choose("de")
    try:
        window = MainWindow(controller, PAGES)
        qtbot.addWidget(window)
        window.resize(720, 450)
        window.show()
        views = [(spec.id, None) for spec in PAGES] + [("people", ids[0]), ("people", STRANGERS)]
        for page_id, request in views:
            window.show_page(page_id)
            if request is not None:
                window.page(page_id).asked(request)
            if page_id == "settings":  # its rows have more buttons once they are looked up
                rows = window.page("settings").models.rows.values()
                qtbot.waitUntil(lambda rows=rows: all(one.status for one in rows), timeout=30_000)
            _waits(qtbot, window, page_id)
        window.page("evaluate").show_view(DESK)
        window.show_page("evaluate")
        _waits(qtbot, window, "evaluate")
    finally:
        language.choose("en")


def _waits(qtbot: QtBot, window: MainWindow, page_id: str) -> None:
    """Wait until nothing scrolls sideways: wrapped words take a pass or two."""
    for _ in range(40):
        found = list(sideways_of(window))
        if not found:
            return
        qtbot.wait(50)
    raise AssertionError(f"{page_id} scrolls sideways: {found}")


@pytest.mark.parametrize("language", ["de", "en"])
def test_beside_a_choice_a_title_is_whole_or_not_there(
    qtbot: QtBot, controller, qapp, language
) -> None:
    chosen = Language(qapp)
    chosen.choose(language)
    try:
        window = MainWindow(controller, PAGES)
        qtbot.addWidget(window)
        window.show_page("evaluate")
        window.show()
        shown = []
        for width in (1280, 720, 680):
            window.resize(width, 450)
            qtbot.wait(50)
            titles = window.findChild(Header).findChildren(Elided)
            assert all(
                one.fontMetrics().horizontalAdvance(one.text()) <= one.width()
                for one in titles
                if one.isVisible()
            )
            shown.append(titles[0].isVisible())
    finally:
        chosen.choose("en")
    assert shown[0]
    assert shown[1] is (language == "en")


def test_enter_presses_whatever_looks_like_a_button(qtbot: QtBot, window: MainWindow) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    (people,) = [one for one in window.findChildren(QToolButton) if one.text() == "People"]
    people.setFocus()
    qtbot.keyClick(people, Qt.Key.Key_Return)
    assert window.current_page == "people"


def test_enter_in_a_field_presses_nothing_that_gets_the_keyboard_by_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    """A form that is sent by Enter and gives the focus on must not answer its own question."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    sure, field = button("Erase all"), QLineEdit(window)
    pressed: list[bool] = []
    for one in (sure, field):
        one.setParent(window)
        one.show()
    sure.clicked.connect(pressed.append)
    field.returnPressed.connect(sure.setFocus)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert sure.hasFocus()
    assert not pressed
