"""Verify with liveness: its own answers, and a check that is passed, failed or left."""

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.matching.liveness import Liveness, LivenessState, judge_score
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.paths import resource
from facegui.tasks.challenge.challenge import ChallengePhase
from facegui.tasks.challenge.movements import NODS, Movement
from facegui.tasks.enroll import sample_of_picture
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.verify.page import VerifyPage
from facegui.vision.engine import Engine
from facegui.vision.models.store import ModelStatus, ModelStore
from facegui.vision.types import Frame
from facegui.workspace import Workspace

LIMITS = LivenessCalibration.load()
NOT_CHECKED = judge_score(None, LIMITS)
LIVE = replace(judge_score(0.98, LIMITS), flat=False)
FLAT = replace(LIVE, state=LivenessState.UNSURE, flat=True, reasons=("It moves like a picture.",))
ATTACK = replace(judge_score(0.05, LIMITS), flat=None)
WATCHED = replace(LIVE, flat=None, settled=False)
FPS = 25


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ModelStore, "status", lambda *_: ModelStatus.INSTALLED)


@pytest.fixture
def page(qtbot: QtBot, controller: Controller, engine: Engine, demo_picture: Frame) -> VerifyPage:
    workspace = controller.workspace
    kept = sample_of_picture(demo_picture, engine, workspace.limits)
    workspace.gallery.add_person("Grace Hopper", [kept.sample], consent="yes")
    controller.reload_gallery()
    controller.change_settings(liveness_verification="required")
    made = VerifyPage(controller)
    qtbot.addWidget(made)
    qtbot.addWidget(made.choice())
    controller.source.front.state = LiveState(
        SourcePhase.RUNNING, "demo", "Demonstration", ready=True
    )
    controller.state_changed.emit(controller.state)
    made.asked("Grace Hopper")
    return made


@pytest.fixture
def hopper(workspace: Workspace, engine: Engine, demo_picture: Frame, page: VerifyPage) -> Analysis:
    analyzer = Analyzer(engine, workspace.watchlist(), workspace.limits)
    still = analyzer.analyze_still(demo_picture)
    face = still.faces[0]
    tracked = replace(face, track=1, sightings=9, track_embedding=face.embedding)
    return replace(still, faces=(tracked,))


class Show:
    """Shows a face for a while, time going on."""

    def __init__(self, page: VerifyPage, analysis: Analysis) -> None:
        self._page, self._analysis = page, analysis
        self.time_s = 0.0

    def __call__(
        self, liveness: Liveness, seconds: float = 6.0, *, aside: float = 0.0, down: float = 0.0
    ) -> tuple[str, str]:
        """Show it with the nose moved, in lengths from eyes to mouth; return the answer."""
        seen = self._analysis.faces[0]
        points = seen.face.landmarks.copy()
        axis = points[3:].mean(axis=0) - points[:2].mean(axis=0)
        points[2] += np.float32(aside) * np.array([axis[1], -axis[0]], np.float32)
        points[2] += np.float32(down) * axis
        face = replace(seen.face, landmarks=points)
        shown = replace(seen, face=face, liveness=liveness)
        for _ in range(round(seconds * FPS)):
            frame = replace(self._analysis.frame, time_s=self.time_s)
            self._page.analyzed(replace(self._analysis, frame=frame, faces=(shown,)))
            self.time_s += 1 / FPS
        answer = self._page.person.answer
        return answer.sentence, answer.tone


@pytest.fixture
def show(page: VerifyPage, hopper: Analysis) -> Show:
    return Show(page, hopper)


@pytest.mark.parametrize(
    ("liveness", "sentence", "tone"),
    [
        (LIVE, "Yes, it is Grace Hopper", "good"),
        (ATTACK, "Not live", "bad"),
        (FLAT, "Is this a living face?", "warning"),
    ],
)
def test_each_state_of_liveness_has_its_own_answer(
    installed: None, show: Show, liveness: Liveness, sentence: str, tone: str
) -> None:
    assert show(liveness) == (sentence, tone)


def test_it_says_that_it_is_watching_before_it_knows(installed: None, show: Show) -> None:
    assert show(WATCHED, 2.0) == ("Watching…", "accent")
    assert show(LIVE, 0.2) == ("Yes, it is Grace Hopper", "good")


def test_without_the_model_it_refuses_and_says_what_to_do(page: VerifyPage, show: Show) -> None:
    assert show(NOT_CHECKED) == ("Liveness cannot be checked", "warning")


def test_a_photo_proves_nothing_where_liveness_is_required(
    qtbot: QtBot, installed: None, page: VerifyPage
) -> None:
    page.person.use_photo(resource("demo", "grace-hopper.jpg"))
    qtbot.waitUntil(lambda: page.person.answer.sentence == "A photo is not enough")


def perform(page: VerifyPage, show: Show, wrong: bool = False) -> None:
    """Do what is asked, or the opposite."""
    check = page.person.check
    for _ in range(400):
        if not check.running or check.panel.instruction == "Not passed":
            return
        asked = check.panel.instruction
        sign = -1.0 if wrong else 1.0
        aside = {"Turn to your left": 0.3, "Turn to your right": -0.3}.get(asked, 0.0) * sign
        down = {"Lift your chin": -0.24, "Lower your chin": 0.24}.get(asked, 0.0) * sign
        if aside or down:
            show(FLAT, 0.2)
        for part in (0.35, 0.7, 1.0):
            show(FLAT, 0.04, aside=part * aside, down=part * down)
        for part in (0.7, 0.35, 0.0):
            show(FLAT, 0.04, aside=part * aside, down=part * down)
    raise AssertionError("the check does not end")


def test_a_check_that_is_passed_settles_the_doubt(
    installed: None, page: VerifyPage, show: Show
) -> None:
    show(FLAT)
    page.person.check_liveness()
    assert page.person.check.panel.instruction == "Look straight ahead"
    assert page.person.answer.isHidden()
    perform(page, show)
    assert show(FLAT, 0.5) == ("Yes, it is Grace Hopper", "good")
    assert not page.person.check.running


def test_the_wrong_movement_fails_and_may_be_tried_again_a_few_times(
    installed: None, page: VerifyPage, show: Show
) -> None:
    show(FLAT)
    check = page.person.check
    page.person.check_liveness(NODS)
    for _ in range(2):
        perform(page, show, wrong=True)
        assert check.panel.hint == "That was another movement than the one asked for."
        check.panel.again.click()
    perform(page, show, wrong=True)
    assert not check.running
    assert not check.may_try
    assert show(LIVE) == ("Not live", "bad")


def test_a_check_that_is_left_decides_nothing(
    installed: None, page: VerifyPage, show: Show
) -> None:
    show(FLAT)
    page.person.check_liveness()
    show(FLAT, 1.0)
    page.person.check.panel.cancel.click()
    assert not page.person.check.running
    assert show(FLAT) == ("Is this a living face?", "warning")


def test_waiting_fails(installed: None, page: VerifyPage, show: Show) -> None:
    show(FLAT)
    page.person.check_liveness()
    show(FLAT, 12.0)
    assert page.person.check.panel.hint == "That took too long."


def test_what_is_asked_comes_from_what_somebody_can_do(
    installed: None, page: VerifyPage, show: Show
) -> None:
    show(FLAT)
    drawn = page.person.check.draw(NODS)
    assert set(drawn.actions) <= {Movement.UP, Movement.DOWN}
    assert drawn.phase is ChallengePhase.BEGIN
