"""The self-test's page: one part after the other, a report, and a threshold only when agreed to."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from facegui.matching.liveness import judge_score
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.tasks.self_test import LOOKS, Part
from facegui.ui.link.controller import Controller
from facegui.ui.selftest.page import SelfTestPage
from facegui.workspace import Workspace
from tests.gui.conftest import MakeAnalysis, MakeSeen

LIMITS = LivenessCalibration.load()


@pytest.fixture
def controller(workspace: Workspace) -> Iterator[Controller]:
    made = Controller(workspace)
    yield made
    assert made.close()


@pytest.fixture
def page(qtbot: QtBot, controller: Controller) -> SelfTestPage:
    made = SelfTestPage(controller)
    qtbot.addWidget(made)
    qtbot.addWidget(made.choice())
    return made


class Show:
    def __init__(self, page: SelfTestPage, seen: MakeSeen, analysis: MakeAnalysis) -> None:
        self._page, self._seen, self._analysis = page, seen, analysis
        self._time_s = 0.0

    def __call__(self, score: float | None, seconds: float = LOOKS + 3, faces: int = 1) -> None:
        for _ in range(round(seconds * 5)):
            seen = [self._seen(box=(100 + 200 * at, 100, 200 + 200 * at, 220), track=at + 1)
                    for at in range(faces)]  # fmt: skip
            judged = [replace(one, liveness=judge_score(score, LIMITS)) for one in seen]
            self._page.analyzed(self._analysis(*judged, time_s=self._time_s))
            self._time_s += 0.2


@pytest.fixture
def show(page: SelfTestPage, make_seen: MakeSeen, make_analysis: MakeAnalysis) -> Show:
    return Show(page, make_seen, make_analysis)


def run(page: SelfTestPage, show: Show, scores: dict[Part, float]) -> None:
    for part in Part:
        if part not in scores:
            page.skip.click()
            continue
        page.begin.click()
        show(scores[part])
        page.next.click()


def test_it_says_what_to_show_and_why_nothing_is_counted(page: SelfTestPage, show: Show) -> None:
    assert page.words == ("You, in good light", "")
    page.begin.click()
    show(0.9, 1, faces=2)
    assert page.words[1] == "More than one face is in view."
    show(None, 1)
    assert page.words[1] == "Liveness is off, or its model is not installed."
    show(0.9)
    assert not page.next.isHidden()
    page.next.click()
    assert page.words[0] == "You, in dim light"


def test_a_proposal_changes_nothing_before_it_is_agreed_to(
    page: SelfTestPage, show: Show, controller: Controller
) -> None:
    run(page, show, {Part.LIGHT: 0.95, Part.PHONE: 0.75})
    assert page.report.lines[:2] == (
        "You, taken for a picture (BPCER): 0 % (0 to 24 %)",
        "A phone, taken for live (APCER): 100 % (76 to 100 %)",
    )
    before = controller.workspace.liveness_calibration()
    assert before.live_from == LIMITS.live_from
    told: list[object] = []
    controller.toasted.connect(lambda _words, _button, undo: told.append(undo))
    page.report.use.click()
    assert controller.workspace.liveness_calibration().live_from == 0.85
    (undo,) = told
    assert callable(undo)
    undo()
    assert controller.workspace.liveness_calibration() == before


def test_a_threshold_that_does_well_is_left_alone(page: SelfTestPage, show: Show) -> None:
    run(page, show, {Part.LIGHT: 0.95, Part.PRINT: 0.1})
    assert page.report.use.isHidden()
    assert page.report.verdict.startswith("The threshold in force does well here.")


def test_everything_skipped_is_said_to_tell_nothing(page: SelfTestPage, show: Show) -> None:
    run(page, show, {})
    assert page.report.lines == ()
    assert page.report.verdict.startswith("No part with you was seen")
