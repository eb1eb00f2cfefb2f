"""Rules at work in the window: fed by the recorder's visits, they reach real receivers."""

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from facegui.gallery import IndexedPerson
from facegui.matching.decision import Decision, Verdict
from facegui.matching.templates import Candidate
from facegui.tasks.visits import Outcome, Visit
from facegui.ui.link.controller import Controller
from facegui.ui.link.rule_desk import RuleDesk
from facegui.workspace import Workspace

NOW = datetime.now(UTC)
ADA = Candidate(IndexedPerson("a" * 32, "Ada", ("Staff",)), 0.8)


def visit(seconds: float = 5.0) -> Visit:
    decision = Decision(Verdict.MATCH, 0.4, (), ADA, ADA)
    return Visit(
        "b" * 32,
        1,
        NOW - timedelta(seconds=seconds),
        NOW,
        "Door",
        looks=20,
        outcomes=(Outcome(decision, seconds),),
    )


@pytest.fixture
def controller(workspace: Workspace) -> Iterator[Controller]:
    told = workspace.data_dir / "told"
    program = f"import sys; open({str(told)!r}, 'a').write(sys.stdin.readline())"
    workspace.gallery.membership.add("Staff", [workspace.gallery.add_person("Ada", []).id])
    (workspace.data_dir / "rules.toml").write_text(
        "[[rule]]\nname = 'Hello'\nwho = ['group:Staff']\n"
        f"do = [{{ command = {json.dumps([sys.executable, '-c', program])} }},"
        " { command = ['false'] }]\n",
        "utf-8",
    )
    made = Controller(workspace, cameras=lambda: ())
    made.reload_gallery()
    yield made
    assert made.close()


def test_who_arrives_fires_a_rule_once_and_its_command_gets_the_event(qtbot, controller):
    told = controller.workspace.data_dir / "told"
    for _ in range(5):
        controller.rules.take((visit(),), ())
    (rule,) = controller.rules.book.rules
    assert controller.rules.fired(rule).count == 1
    qtbot.waitUntil(told.exists, timeout=10_000)
    qtbot.waitUntil(lambda: told.read_text("utf-8").endswith("\n"), timeout=10_000)
    (line,) = told.read_text("utf-8").splitlines()
    assert (json.loads(line)["name"], json.loads(line)["camera"]) == ("Ada", "Door")


def test_a_sink_that_fails_is_told_with_its_rule(qtbot, controller):
    controller.rules.start()
    controller.rules.take((visit(),), ())
    (rule,) = controller.rules.book.rules
    qtbot.waitUntil(lambda: controller.rules.status_of(rule) is not None, timeout=10_000)
    assert controller.rules.status_of(rule).failure == "exit 1"


def test_rules_that_were_changed_are_not_about_those_who_are_here(controller):
    desk = controller.rules
    desk.take((visit(),), ())
    again = replace(desk.book.rules[0], name="Another")
    assert desk.save(replace(desk.book, rules=(*desk.book.rules, again)))
    desk.take((visit(6.0),), ())
    assert desk.fired(desk.book.rules[1]) is None


def test_a_group_that_nobody_is_in_any_more_stops_its_rule(controller):
    gallery = controller.gallery
    gallery.membership.remove("Staff", [one.id for one in gallery.people()])
    controller.reload_gallery()
    assert "Nobody is in Staff" in controller.rules.book.rules[0].problems[0]
    controller.rules.take((visit(),), ())
    assert controller.rules.fired(controller.rules.book.rules[0]) is None


def test_how_often_a_rule_fired_is_counted_by_the_day(workspace):
    """The program runs for weeks: what it did last week is not counted as of today."""
    days = iter(NOW + timedelta(days=one) for one in (0, 0, 1))
    moment = [NOW]
    workspace.gallery.add_person("Ada", [])
    text = "[[rule]]\nname = 'Hello'\ndo = [{ command = ['true'] }]\n"
    (workspace.data_dir / "rules.toml").write_text(text, "utf-8")
    desk = RuleDesk(workspace, now=lambda: moment[0])
    desk.reload()
    (rule,) = desk.book.rules
    counts = []
    for number, day in enumerate(days):
        moment[0] = day
        desk.take((replace(visit(), id=f"{number:032x}"),), ())
        counts.append(desk.fired(rule).count)
    desk.close()
    assert counts == [1, 2, 1]
