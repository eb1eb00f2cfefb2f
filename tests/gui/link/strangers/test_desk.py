"""The window keeps strangers once that is switched on, when they have left, and not before."""

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from facegui.live.analysis import Analysis
from facegui.matching.decision import Verdict
from facegui.ui.link.controller import Controller
from facegui.vision.types import Frame


class Clock:
    """A time that is set."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC) - timedelta(hours=1)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock(controller: Controller) -> Clock:
    made = Clock()
    controller.recorder._now = made
    controller.strangers._now = made
    return made


@pytest.fixture
def pass_by(controller: Controller, clock: Clock, make_seen) -> Callable[..., None]:
    """Let somebody be in view for three seconds and leave; looks are a number."""
    size = controller.workspace.encoder_spec.size
    tracks = iter(range(1, 99))

    def walk(looks: int, *, leave: bool = True, verdict: Verdict = Verdict.NOT_RECOGNIZED) -> None:
        own = np.random.default_rng(looks).normal(size=size).astype(np.float32)
        own /= np.linalg.norm(own)
        seen = make_seen(verdict, track=next(tracks))
        seen = replace(seen, embedding=own, track_embedding=own)
        pixels = np.full((360, 640, 3), 120, np.uint8)
        analysis = Analysis(Frame(pixels, "clip"), (seen,), place="Door")
        for _ in range(30):
            clock.now += timedelta(seconds=0.1)
            controller.searched.take(analysis, "Door")
        if leave:
            clock.now += timedelta(minutes=1)
            controller.recorder.settle()

    return walk


def kept(controller: Controller) -> list[int]:
    return [len(one.visits) for one in controller.gallery.strangers.all()]


def test_nobody_is_kept_until_it_is_switched_on(controller, pass_by):
    pass_by(1)
    assert kept(controller) == []
    controller.change_settings(strangers=True)
    pass_by(1)
    assert kept(controller) == [1]


def test_who_comes_again_is_the_same_and_who_is_else_is_not(controller, pass_by, qtbot):
    controller.change_settings(strangers=True)
    with qtbot.waitSignal(controller.strangers.changed):
        pass_by(1)
    pass_by(2)
    pass_by(1)
    assert kept(controller) == [2, 1]


def test_nobody_is_kept_while_they_are_in_view(controller, pass_by):
    controller.change_settings(strangers=True)
    pass_by(1, leave=False)
    assert kept(controller) == []


def test_who_is_in_view_when_the_window_closes_is_kept(controller, pass_by):
    controller.change_settings(strangers=True)
    pass_by(1, leave=False)
    controller.recorder.close()
    assert kept(controller) == [1]


def test_a_shorter_time_and_the_next_days_erase_visits_by_themselves(controller, pass_by, clock):
    controller.change_settings(strangers=True, strangers_days=3)
    pass_by(1)
    clock.now += timedelta(days=2)
    controller.strangers.settle()
    assert kept(controller) == [1]
    controller.change_settings(strangers_days=2)
    assert kept(controller) == []


def test_another_encoder_leaves_nothing_of_the_former_one(controller, pass_by):
    controller.change_settings(strangers=True)
    pass_by(1)
    controller.change_settings(encoder="mobilefacenet")
    assert kept(controller) == []


def test_a_rule_upon_a_stranger_is_told_the_number_of_who_was_kept_before(
    controller, pass_by, qtbot
):
    told = controller.workspace.data_dir / "told"
    program = f"import sys; open({str(told)!r}, 'a').write(sys.stdin.readline())"
    command = json.dumps([sys.executable, "-c", program])
    (controller.workspace.data_dir / "rules.toml").write_text(
        f"[[rule]]\nname = 'Who'\nwhen = 'stranger'\ndo = [{{ command = {command} }}]\n",
        "utf-8",
    )
    controller.change_settings(strangers=True)
    controller.reload_gallery()
    for looks in (1, 2, 1):
        pass_by(looks)

    def unknown() -> list[str]:
        lines = told.read_text("utf-8").splitlines() if told.exists() else []
        return [json.loads(line)["unknown"] for line in lines]

    qtbot.waitUntil(lambda: len(unknown()) == 3, timeout=10_000)
    first, second, again = unknown()
    assert again == "1"
    assert len(first) == len(second) == 32, "of who was not kept before it is the visit's"
