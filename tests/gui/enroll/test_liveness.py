"""Enrolling where liveness is required: only a living face is taken, and it is said why not."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.matching.liveness import Liveness, judge_score
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.paths import resource
from facegui.ui.enroll.page import EnrollPage
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.link.requests import EnrollRequest
from facegui.ui.live.page import LivePage
from facegui.ui.live.panel import LivePanel
from facegui.vision.engine import Engine
from facegui.vision.types import Frame
from facegui.workspace import Workspace

LIMITS = LivenessCalibration.load()
LIVE, ATTACK, NOT_CHECKED = (judge_score(score, LIMITS) for score in (0.98, 0.05, None))


@pytest.fixture
def controller(workspace: Workspace) -> Iterator[Controller]:
    made = Controller(workspace)
    made.reload_gallery()
    made.change_settings(liveness_enrollment="required")
    yield made
    assert made.close()


@pytest.fixture
def page(qtbot: QtBot, controller: Controller) -> EnrollPage:
    made = EnrollPage(controller)
    qtbot.addWidget(made)
    _run(controller)
    made.asked(EnrollRequest())
    return made


@pytest.fixture
def hopper(controller: Controller, engine: Engine, demo_picture: Frame) -> Analysis:
    workspace = controller.workspace
    still = Analyzer(engine, workspace.watchlist(), workspace.limits).analyze_still(demo_picture)
    return replace(still, faces=(replace(still.faces[0], track=1, sightings=9),))


def _run(controller: Controller) -> None:
    controller.source.front.state = LiveState(
        SourcePhase.RUNNING, "demo", "Demonstration", ready=True
    )
    controller.state_changed.emit(controller.state)


def moments(analysis: Analysis, liveness: Liveness, seconds: float = 2.0) -> Iterator[Analysis]:
    seen = replace(analysis.faces[0], liveness=liveness)
    for number in range(round(seconds * 25)):
        frame = replace(analysis.frame, time_s=number / 25)
        yield replace(analysis, frame=frame, faces=(seen,))


@pytest.mark.parametrize(
    ("liveness", "words"),
    [
        (ATTACK, "Not live"),
        (NOT_CHECKED, "Liveness cannot be checked: install its model first"),
    ],
)
def test_the_coach_takes_no_picture_of_what_is_not_known_to_live(
    page: EnrollPage, hopper: Analysis, liveness: Liveness, words: str
) -> None:
    for moment in moments(hopper, liveness):
        page.analyzed(moment)
    assert page.stage.words == words
    assert page.draft.kept == ()


def test_a_file_is_refused_where_it_cannot_be_checked(
    qtbot: QtBot, controller: Controller, page: EnrollPage
) -> None:
    page.take_files([resource("demo", "grace-hopper.jpg")])
    refused = "Liveness not checked: the model minifasnet is not installed."
    qtbot.waitUntil(lambda: refused in page.panel.told, timeout=20_000)
    assert page.draft.kept == ()


def test_the_form_on_live_refuses_as_well(
    qtbot: QtBot, controller: Controller, hopper: Analysis
) -> None:
    live = LivePage(controller)
    qtbot.addWidget(live)
    qtbot.addWidget(live.choice())
    _run(controller)
    for moment in moments(hopper, ATTACK):
        live.analyzed(moment)
    live.enroll_newest()
    (card,) = live.findChildren(LivePanel)[0].cards
    assert card.form is not None
    card.form.submitted.emit("Amazing Grace", "yes", False)
    words = "Only a living face is enrolled. Looks like a picture or a screen: 0.05, needs 0.50."
    assert card.form.told == words
    assert controller.gallery.people() == ()
