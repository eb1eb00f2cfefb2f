"""What a visit and a look leave behind in memory, to the byte: a door sees them for months.

`tests/faults/test_watch.py` weighs the whole process, in which a few kilobytes are not seen.
"""

import gc
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facegui.live.analysis import Analysis, SeenFace
from facegui.paths import resource
from facegui.sources.opening import open_source
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.link.requests import STRANGERS
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from facegui.vision.types import Frame
from facegui.workspace import Workspace
from tests.moved_clock import Clock

WARM_DAYS, DAYS, VISITS = 4, 8, 40  # visits a day
LOOKS = 4  # of a visit
VISIT_LEAVES = 300  # bytes
WARM_ROUNDS, ROUNDS = 2, 4  # of the clip
FRAME_LEAVES = 50

pytestmark = [pytest.mark.slow, pytest.mark.rare]


@pytest.fixture
def traced() -> Iterator[Callable[[], int]]:
    """Tell how many bytes Python holds."""
    tracemalloc.start()

    def held() -> int:
        QApplication.processEvents()
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    yield held
    tracemalloc.stop()


@pytest.fixture
def window(qtbot: QtBot, controller: Controller, hopper: str, monkeypatch) -> MainWindow:
    """The window before a camera; history and strangers are kept for a day."""
    Clock.begin(days_ago=DAYS + 2, hour=1)
    monkeypatch.setattr("facegui.ui.link.keeper.datetime", Clock)
    controller.change_settings(
        history_days=1, history_strangers=True, strangers=True, strangers_days=1
    )
    controller.recorder.start()
    running = LiveState(SourcePhase.RUNNING, "camera:Door", "Door", (640, 360), 25.0, ready=True)
    controller.source.front.state = running
    made = MainWindow(controller, PAGES)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    return made


@pytest.fixture
def visit(controller: Controller, make_seen) -> Callable[[int], None]:
    """Let two whom nobody knows stand before the camera and leave."""
    rng = np.random.default_rng(3)

    def made(track: int, left: float) -> SeenFace:
        looks = rng.normal(size=controller.workspace.encoder_spec.size).astype(np.float32)
        looks /= np.linalg.norm(looks)
        seen = make_seen(track=track, box=(left, 100, left + 100, 220), since_s=0.0)
        return replace(seen, embedding=looks, track_embedding=looks, sure_embedding=looks)

    def come(number: int) -> None:
        two = made(2 * number, 100), made(2 * number + 1, 400)
        for look in range(LOOKS):
            pixels = rng.integers(0, 255, (360, 640, 3), np.uint8)
            frame = Frame(pixels, "Door", LOOKS * number + look, 60.0 * number + look)
            controller.source.front.frame_arrived.emit(frame)
            controller.source.front.analyzed.emit(Analysis(frame, two, place="Door"))
            Clock.at += timedelta(seconds=1)
        Clock.at += timedelta(minutes=1)
        controller.recorder.settle()
        controller.recorder.catch_up()

    return come


def test_a_visit_leaves_what_the_settings_keep_and_nothing_else(
    qtbot: QtBot, window: MainWindow, controller: Controller, visit, traced
) -> None:
    held = []
    for day in range(DAYS):
        for number in range(VISITS // 2):
            visit(day * VISITS // 2 + number)
        for page in ("history", "people", "live"):
            window.show_page(page)
            if page == "people":
                window.page(page).asked(STRANGERS)
            qtbot.wait(300)  # a list is read a part at a time
        assert controller.gallery.history.count() == VISITS * min(2, day + 1)
        assert controller.gallery.strangers.count() == VISITS
        held.append(traced())
        Clock.at += timedelta(days=1)
        controller.searched.settle()
    print([round(one / 1e6, 3) for one in held])
    # The lesser of two days each: a search that was learned just now is held beside the former.
    grown = min(held[-2:]) - min(held[WARM_DAYS - 2 : WARM_DAYS])
    each = grown / ((DAYS - WARM_DAYS) * VISITS)
    assert each < VISIT_LEAVES, f"{each:.0f} bytes a visit stay"


def test_a_frame_that_was_analyzed_leaves_nothing(
    workspace: Workspace, hopper: str, controller: Controller, traced
) -> None:
    """The bundled clip, again and again: two people, looked at, encoded and named."""
    analyzer = workspace.build_analyzer(workspace.watchlist())
    clip = str(resource("demo", "demo.mp4"))
    held, number, named = [], 0, set()
    for _ in range(ROUNDS):
        with open_source(clip) as frames:
            while (frame := frames.read()) is not None:
                if frame.index % 2:
                    continue
                number += 1
                analysis = analyzer.analyze(replace(frame, index=number, time_s=number / 12.5))
                named |= {seen.decision.name for seen in analysis.faces}
                del frame, analysis
        held.append(traced())
    print([round(one / 1e6, 3) for one in held], number)
    assert "Grace Hopper" in named
    each = (held[-1] - held[WARM_ROUNDS - 1]) / (number * (ROUNDS - WARM_ROUNDS) / ROUNDS)
    assert each < FRAME_LEAVES, f"{each:.0f} bytes a frame stay"
