"""Two cameras number their tracks alike; their visits are never one another's."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from facegui.live.analysis import Analysis
from facegui.matching.decision import Verdict
from facegui.tasks.camera_visits import CameraVisits
from facegui.tasks.strangers.keeping import ClearLooks
from facegui.vision.types import Frame

START = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
PIXELS = np.random.default_rng(1).integers(0, 255, (480, 640, 3), np.uint8)


@pytest.fixture
def look(face, watchlist):
    """Let each camera see somebody, all of them as track 1, at a moment."""

    def step(before: CameraVisits, at_s: float, looks=None, **scores: float):
        over = ()
        for camera, score in scores.items():
            seen = face(score, track=1)
            decision = watchlist.identify(seen.embedding)
            if decision.verdict is not Verdict.MATCH:
                decision = replace(decision, verdict=Verdict.NOT_RECOGNIZED)
            analysis = Analysis(
                Frame(PIXELS, camera), (replace(seen, decision=decision),), place=camera
            )
            now = START + timedelta(seconds=at_s)
            before, ended = before.step(
                analysis, now, camera=camera, same_face=lambda one, other: bool(one @ other > 0.9)
            )
            over += ended
            if looks is not None:
                looks.step(analysis, before.visits, camera)
        return before, over

    return step


@pytest.fixture
def both(look) -> CameraVisits:
    """Ada at the door for three seconds, and at the same time nobody known at the gate."""
    visits = CameraVisits()
    for step in range(30):
        visits, over = look(visits, step / 10, Door=0.7, Gate=0.1)
        assert over == ()
    return visits


def test_the_same_track_at_two_cameras_is_two_visits(both):
    assert [(one.source, one.person_id) for one in both.visits] == [("Door", "ada"), ("Gate", None)]


def test_leaving_one_camera_ends_its_visits_alone(both):
    left, over = both.end("Gate")
    assert [one.source for one in over] == ["Gate"]
    assert [one.source for one in left.visits] == ["Door"]
    _, over = left.end()
    assert [one.source for one in over] == ["Door"]


def test_a_camera_that_is_silent_ends_no_visit_elsewhere(both, look):
    visits = both
    for step in range(400):
        visits, _ = look(visits, 3 + step / 10, Door=0.7)
        visits, _ = visits.over(START + timedelta(seconds=3 + step / 10))
    assert [(one.source, one.began_at) for one in visits.visits] == [("Door", START)]


def test_a_camera_opened_anew_goes_on_with_its_visits_under_other_tracks(both):
    again = both.restart("Gate")
    assert [one.track for one in again.visits] == [1, -1]
    assert [one.id for one in again.visits] == [one.id for one in both.visits]


def test_what_was_erased_is_left_out(both):
    door, gate = both.visits
    assert both.without({door.id}).visits == (gate,)


def test_a_clear_look_is_of_the_camera_that_saw_it(look):
    visits, looks = CameraVisits(), ClearLooks()
    for step in range(30):
        visits, _ = look(visits, step / 10, looks, Door=0.7, Gate=0.1)
    door, gate = visits.visits
    assert looks.of(door.id) is None, "Ada is no stranger"
    kept = looks.of(gate.id)
    assert kept is not None and kept.place == "Gate"
