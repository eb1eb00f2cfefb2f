"""Rules at work on a real data folder."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from facegui.events.happenings import Happening
from facegui.events.rules import ActionKind, EventKind, Rule, RuleAction, RuleBook
from facegui.events.running import RuleRunner
from facegui.workspace import Workspace

NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)
DOOR = Rule("Door", opens=True, do=(RuleAction(ActionKind.COMMAND, ("true",)),))


@pytest.fixture
def workspace(tmp_path):
    workspace = Workspace(tmp_path, keyring_allowed=False)
    yield workspace
    workspace.close()


def unlocked(workspace):
    return [one for one in workspace.gallery.audit.entries() if one.kind == "unlocked"]


def arrived(person_id, **changes):
    began = NOW - timedelta(seconds=3)
    there = Happening("v1", EventKind.ARRIVED, "Entrance", began, NOW, person_id, "Ada", live=True)
    return replace(there, **changes)


def test_what_a_rule_opens_is_noted_in_the_audit_once(workspace):
    ada = workspace.gallery.add_person("Ada", [])
    runner = RuleRunner(
        RuleBook((DOOR, replace(DOOR, name="Tell", opens=False))), workspace.rule_parts()
    )
    try:
        runner.take([arrived(ada.id)], NOW)
        runner.take([arrived(ada.id)], NOW)
    finally:
        runner.close()
    (noted,) = unlocked(workspace)
    assert noted.person_id == ada.id
    assert noted.facts == {"what": "rule", "rule": "Door", "camera": "Entrance"}
    assert workspace.gallery.audit.problems() == ()


def test_what_stays_shut_is_not_noted(workspace):
    ada = workspace.gallery.add_person("Ada", [])
    runner = RuleRunner(RuleBook((DOOR,)), workspace.rule_parts())
    try:
        step = runner.take([arrived(ada.id, live=False)], NOW)
    finally:
        runner.close()
    assert not step.fired
    assert unlocked(workspace) == []
