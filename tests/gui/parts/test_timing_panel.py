"""Where the time goes: the panel on Live and the footer's line."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from facegui.live.scan_pace import Pace
from facegui.text import say
from facegui.ui.link.cameras.pulse import Pulse, StageTimes
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import LiveState, Rates, SourcePhase, StageTime
from facegui.ui.parts.timing_panel import TimingPanel
from facegui.ui.parts.video import VideoView
from facegui.ui.window.footer import Footer
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES

RUNNING = LiveState(SourcePhase.RUNNING, "demo", "Demonstration", (640, 360), 25.0, ready=True)
STAGES = (
    StageTime("capture", 2.0, 0.05),
    StageTime("scan", 21.4, 0.1),
    StageTime("track", 4.25, 0.25),
    StageTime("search", 0.02, 0.0),
)
BUSY = Pace(0.6, 45, "The computer is busy: new faces are looked for every 0.6 s, from 45 pixels.")


@pytest.fixture
def window(qtbot: QtBot, controller: Controller) -> MainWindow:
    made = MainWindow(controller, PAGES)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show_page("live")
    made.show()
    controller.source.front.state = RUNNING
    controller.state_changed.emit(RUNNING)
    return made


def _tell(controller: Controller, rates: Rates) -> None:
    controller.source.front.rates = rates
    controller.rates_changed.emit(rates)


def _panel(window: MainWindow) -> TimingPanel:
    return window.findChildren(TimingPanel)[0]


def _footer(window: MainWindow) -> Footer:
    return window.findChildren(Footer)[0]


def _timing(window: MainWindow) -> QAction:
    found = window.findChild(QAction, "timing")
    assert found is not None
    return found


def test_stages_are_shown_with_what_they_take_when_they_have_something_to_do(
    window: MainWindow, controller
) -> None:
    _tell(controller, Rates(30.2, 24.4, 22.4, STAGES, Pace()))
    _timing(window).trigger()
    panel = _panel(window)
    assert panel.isVisible()
    assert panel.words[:8] == (
        "Capture 2.0 ms", "Scan 21 ms", "Follow 4.2 ms", "Align –", "Encode –", "Quality –",
        "Search <0.1 ms", "Liveness –",
    )  # fmt: skip
    assert panel.words[9] == "Analysis 22 ms"
    smallest_px = controller.workspace.settings.min_face_px
    assert panel.words[10] == (
        "30 pictures and 24 analyses a second · new faces every 0.2 s, "
        f"from {smallest_px} pixels on · 640×360"
    )
    assert panel.words[11] == ""


def test_painting_is_measured_where_it_happens(
    window: MainWindow, controller, make_analysis
) -> None:
    _timing(window).trigger()
    controller.frame_arrived.emit(make_analysis().frame)
    video = window.page("live").findChildren(VideoView)[0]
    video.repaint()
    (paint,) = video.paint_times
    assert paint.name == "paint" and paint.each_ms > 0
    _tell(controller, Rates(30.0, 24.0, 22.0, STAGES, Pace()))
    assert _panel(window).words[8].endswith(" ms")


def test_the_shortcut_opens_it_closes_it_and_leads_to_it_from_elsewhere(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert _timing(window).shortcut().toString() == "F8"
    assert not _panel(window).isVisible()
    _timing(window).trigger()
    assert _panel(window).isVisible()
    (close,) = _panel(window).findChildren(QToolButton)
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not _panel(window).isVisible()
    window.show_page("people")
    _timing(window).trigger()
    assert window.current_page == "live"
    assert _panel(window).isVisible()
    _timing(window).trigger()
    assert not _panel(window).isVisible()


def test_the_footers_word_of_a_busy_computer_opens_it_from_the_keyboard(
    qtbot: QtBot, window: MainWindow, controller
) -> None:
    _tell(controller, Rates(30.0, 24.0, 22.0, STAGES, BUSY))
    (busy,) = [one for one in _footer(window).findChildren(QPushButton) if one.isVisible()]
    assert busy.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(busy, Qt.Key.Key_Space)
    assert _panel(window).isVisible()


@pytest.mark.parametrize("pace", [None, Pace(), Pace(0.35, None, say("Busy."))])
def test_the_footer_tells_no_figures_and_no_trouble_that_costs_nothing(
    window: MainWindow, controller, pace: Pace | None
) -> None:
    _tell(controller, Rates(30.0, 24.0, 22.0, STAGES, pace))
    source, busy, gallery = _footer(window).words
    assert (source, busy) == ("Demonstration", "")
    assert gallery == "0 people · at most 1 stranger in 200 gets a name"


def test_a_busy_computer_is_told_in_the_footer_with_the_panel_closed_and_in_the_panel(
    window: MainWindow, controller
) -> None:
    _tell(controller, Rates(30.0, 12.0, 80.0, STAGES, BUSY))
    assert "Busy: searching less" in _footer(window).words
    _timing(window).trigger()
    assert "every 0.6 s, from 45 pixels on" in _panel(window).words[10]
    assert _panel(window).words[11] == (
        "Busy: new faces are looked for less often, small ones not at all"
    )
    _tell(controller, Rates(30.0, 12.0, 80.0, STAGES, replace(BUSY, min_face_px=None)))
    assert _panel(window).words[11] == "Busy: new faces are looked for less often"
    _tell(controller, Rates(30.0, 24.0, 22.0, STAGES, Pace()))
    assert "Busy: searching less" not in _footer(window).words


def test_nothing_is_claimed_while_nothing_is_analyzed(window: MainWindow, controller) -> None:
    _timing(window).trigger()
    _tell(controller, Rates(30.0, 24.0, 22.0, STAGES, Pace()))
    _tell(controller, Rates())
    words = _panel(window).words
    assert all(one.endswith("–") for one in words[:10])
    assert words[10] == "Nothing is being analyzed."


def test_the_pulse_tells_stages_and_pace_of_the_last_seconds_only() -> None:
    pulse = Pulse()
    pulse.analysis(0.0, MappingProxyType({"scan": 500.0}), BUSY)
    for at in range(60):
        stage_ms = {"capture": 1.0, "scan": 20.0 if at % 6 == 0 else 0.1, "track": 4.0}
        pulse.analysis(10 + at / 30, MappingProxyType(stage_ms), Pace())
    rates = pulse.rates(12.0)
    assert {one.name: one.each_ms for one in rates.stages} == {
        "capture": 1.0, "scan": 20.0, "track": 4.0,
    }  # fmt: skip
    assert rates.pace == Pace()
    assert pulse.rates(30.0) == Rates()


def test_one_stall_among_much_work_is_not_what_a_stage_takes() -> None:
    times = StageTimes()
    for at in range(60):
        times.take(at / 30, {"track": 90.0 if at == 30 else 4.0})
    assert [one.each_ms for one in times.of_late(2.0)] == [4.0]
