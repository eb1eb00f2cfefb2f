"""Screen light: nothing flashes before it is asked for, and it ends by itself."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from facegui.tasks.screen_light import CHANGE_S, COLORS, LENGTH
from facegui.ui.link.controller import Controller
from facegui.ui.selftest.screen_light import ScreenLightPage
from facegui.workspace import Workspace
from tests.gui.conftest import MakeAnalysis, MakeSeen


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> Iterator[ScreenLightPage]:
    controller = Controller(workspace)
    made = ScreenLightPage(controller)
    qtbot.addWidget(made)
    qtbot.addWidget(made.choice())
    yield made
    assert controller.close()


def test_it_shows_colors_only_while_it_runs(
    page: ScreenLightPage, make_seen: MakeSeen, make_analysis: MakeAnalysis
) -> None:
    page.analyzed(make_analysis(make_seen()))
    assert page.glow.color is None
    page.start.click()
    assert page.answer.sentence == "Look at the screen"
    shown = []
    for number in range(round(LENGTH * CHANGE_S * 10) + 2):
        page.analyzed(make_analysis(make_seen(), time_s=number / 10))
        shown.append(page.glow.color)
    assert set(shown[:-2]) <= set(COLORS)
    assert page.glow.color is None
    assert page.answer.sentence == "The light was not seen"  # a gray frame reflects nothing


def test_it_can_be_cancelled_and_ends_when_the_face_goes(
    page: ScreenLightPage, make_seen: MakeSeen, make_analysis: MakeAnalysis
) -> None:
    page.start.click()
    page.analyzed(make_analysis(make_seen()))
    page.stop.click()
    assert page.glow.color is None
    page.start.click()
    page.analyzed(make_analysis(make_seen(), time_s=1.0))
    page.analyzed(make_analysis(time_s=2.0))
    assert page.answer.sentence == "The face was lost"
    assert page.glow.color is None
