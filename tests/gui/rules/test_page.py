"""The page of rules: sentences, what cannot work, the editor, and rules at work on visits."""

import json
import shlex
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from facegui.errors import UsageProblem
from facegui.events.rules import ActionKind, EventKind, Rule, RuleAction
from facegui.gallery import IndexedPerson, Sighting
from facegui.matching.decision import Decision, Verdict
from facegui.matching.templates import Candidate
from facegui.tasks.visits import Outcome, Visit
from facegui.ui.link.controller import Controller
from facegui.ui.rules.page import RulesPage
from facegui.ui.rules.rule_card import RuleCard
from facegui.ui.rules.switch import Switch
from facegui.workspace import Workspace

TEXT = f"""
[[rule]]
name = "Door"
live = true
opens = true
do = [ {{ command = ["{sys.executable}"] }} ]

[[rule]]
name = "Hello"  # kept
do = [ {{ command = ["{sys.executable}", "-c", "pass"] }} ]
"""


@pytest.fixture
def controller(workspace: Workspace) -> Iterator[Controller]:
    made = Controller(workspace, cameras=lambda: ())
    made.reload_gallery()
    yield made
    assert made.close()


@pytest.fixture
def page(qtbot, controller) -> RulesPage:
    made = RulesPage(controller)
    qtbot.addWidget(made)
    made.resize(900, 650)
    made.show()
    made.shown()
    return made


def write(controller, text=TEXT):
    (controller.workspace.data_dir / "rules.toml").write_text(text, "utf-8")
    controller.rules.reload()


def visit_of(name, now) -> Visit:
    who = Candidate(IndexedPerson("a" * 32, name), 0.8)
    outcomes = (Outcome(Decision(Verdict.MATCH, 0.4, (), who, who), 5.0),)
    began = now - timedelta(seconds=5)
    return Visit("b" * 32, 1, began, now, "Door", looks=20, outcomes=outcomes)


def cards(page):
    return {one.rule.name: one for one in page._list.findChildren(RuleCard)}


def test_what_cannot_work_says_so_and_cannot_be_switched_on(page, controller):
    write(controller)
    door = cards(page)["Door"]
    assert not door.findChild(Switch).isChecked()
    assert "minifasnet" in door.rule.problems[0]
    assert not controller.rules.switch(replace(door.rule, on=False), on=True)


def test_a_switch_is_written_and_comments_stay(page, controller):
    write(controller)
    cards(page)["Hello"].findChild(Switch).click()
    assert not controller.rules.book.rules[1].on
    text = (controller.workspace.data_dir / "rules.toml").read_text("utf-8")
    assert text.count("[[rule]]") == 2
    assert "on = false" in text


def test_a_new_rule_is_made_of_choices(page, controller):
    page.add()
    page.editor._when.setCurrentIndex(page.editor._when.findData("stranger"))
    page.editor._times.show_text("Mon-Fri 22:00-06:00")
    page.editor._on_save()
    (rule,) = controller.rules.book.rules
    assert (rule.when, str(rule.times[0])) == (EventKind.STRANGER, "Mon-Fri 22:00-06:00")
    assert page.editor is None


def test_whom_and_where_a_rule_is_about_is_what_was_chosen(page, controller):
    """Anybody instead of somebody would open a door for everybody."""
    gallery = controller.gallery
    gallery.membership.add("Staff", [gallery.add_person("Ada", []).id])
    for who in ("group:Staff", "Ada"):
        page.add()
        page.editor._who.setCurrentIndex(page.editor._who.findData(who))
        page.editor._on_save()
        assert controller.rules.book.rules[-1].who == (who,)
    both = replace(controller.rules.book.rules[-1], who=("Ada", "group:Staff"), cameras=("A", "B"))
    controller.rules.save(replace(controller.rules.book, rules=(both,)))
    page.edit(both.name)
    page.editor._on_save()
    assert controller.rules.book.rules[0].who == ("Ada", "group:Staff")
    assert controller.rules.book.rules[0].cameras == ("A", "B")


def test_times_that_are_none_are_told_and_nothing_is_saved(page, controller):
    page.add()
    page.editor._times.show_text("sometimes")
    page.editor._on_save()
    assert "no times of the week" in page.editor._problem.text()
    assert controller.rules.book.rules == ()


def test_what_opens_something_asks_for_life(page):
    page.add()
    page.editor._opens.setChecked(True)
    assert page.editor.rule.live
    assert not page.editor._live.isEnabled()


def test_a_rule_that_was_deleted_comes_back(page, controller):
    write(controller)
    page._edit(controller.rules.book.rules[1], "Hello")
    toasts = []
    controller.toasted.connect(lambda *said: toasts.append(said))
    page.editor.deleted.emit()
    assert [one.name for one in controller.rules.book.rules] == ["Door"]
    toasts[-1][2]()
    assert [one.name for one in controller.rules.book.rules] == ["Door", "Hello"]


def test_a_file_that_cannot_be_read_is_told_and_not_overwritten(page, controller):
    write(controller, "[[rule")
    assert page._nothing.isVisible()
    assert not controller.rules.save(controller.rules.book)
    assert (controller.workspace.data_dir / "rules.toml").read_text("utf-8") == "[[rule"


def test_todays_visits_tell_what_a_rule_would_have_done(page, controller):
    now = datetime.now(UTC)
    visit = Sighting("a" * 32, None, now - timedelta(seconds=9), now, "not_recognized", 0.4)
    controller.workspace.gallery.history.keep(visit)
    do = (RuleAction(ActionKind.NOTIFY, ("desktop",)),)
    (test,) = controller.rules.test([Rule("S", EventKind.STRANGER, do=do)])
    assert len(test.fired) == 1


def result(page):
    """What stands under the first action of the editor."""
    return page.editor._actions._rows[0]._tried.text()


def choose_command(page, *words):
    row = page.editor._actions._rows[0]
    row._kind.setCurrentIndex(row._kind.findData("command"))
    row._on_kind("command")
    row._target.setText(shlex.join(words))


def test_an_action_is_tried_at_once_with_an_event_marked_as_a_test(qtbot, page, controller):
    told = controller.workspace.data_dir / "told"
    program = f"import os, sys; open({str(told)!r}, 'w').write(sys.stdin.readline()); print('hi')"
    program += "; print(os.environ['FACEGUI_TEST'])"
    page.add()
    choose_command(page, sys.executable, "-c", program)
    page.editor._actions._rows[0]._try.click()
    qtbot.waitUntil(lambda: "It worked: exit 0: hi\n1" in result(page), timeout=10_000)
    event = json.loads(told.read_text("utf-8"))
    assert (event["test"], event["kind"], event["name"]) == (True, "arrived", "Test")
    assert controller.rules.book.rules == ()  # nothing was saved, nothing counts as fired
    choose_command(page, "false")
    page.editor._actions._rows[0]._try.click()
    qtbot.waitUntil(lambda: "It failed: exit 1" in result(page), timeout=10_000)


def test_whoever_goes_on_to_another_rule_hears_no_more_of_a_trial(qtbot, page, controller):
    write(controller)
    page.add()
    choose_command(page, sys.executable, "-c", "import time; time.sleep(0.3)")
    page.editor._actions._rows[0]._try.click()
    (trial,) = page._trials.values()
    page.edit("Hello")
    assert not trial.running
    qtbot.wait(600)  # an answer to an editor that has gone would be a failure of the test


def test_what_opens_is_not_tried(page, controller):
    page.add()
    choose_command(page, "false")
    page.editor._opens.setChecked(True)
    assert not page.editor._actions._rows[0]._try.isEnabled()
    with pytest.raises(UsageProblem, match="it would open"):
        controller.rules.trial(page.editor.rule, 0, "Door")


def test_a_secret_that_is_typed_is_kept_and_named(page, controller):
    page.add()
    row = page.editor._actions._rows[0]
    row._kind.setCurrentIndex(row._kind.findData("webhook"))
    row._on_kind("webhook")
    row._target.setText("https://reception.example/hook")
    row._secret.setText("word of honor")
    page.editor._on_save()
    (action,) = controller.rules.book.rules[0].do
    assert action.secret == "keystore:reception.example"
    assert controller.workspace.secrets.find(action.secret) == "word of honor"
    text = (controller.workspace.data_dir / "rules.toml").read_text("utf-8")
    assert "word of honor" not in text


def test_what_is_lacking_leads_to_its_settings(page, controller):
    text = TEXT + '[[rule]]\nname = "Tell"\ndo = [{ mqtt = "told" }]\n'
    write(controller, text)
    wanted = []
    controller.page_wanted.connect(lambda page_id, request: wanted.append((page_id, request)))
    for name, words, section in (
        ("Door", "Install it in Settings…", "models"),
        ("Tell", "Set it in Settings…", "broker"),
    ):
        (way,) = [one for one in cards(page)[name].findChildren(QPushButton) if one.text() == words]
        way.click()
        assert wanted[-1] == ("settings", section)
    told = " ".join(one.text() for one in page._list.findChildren(QLabel))
    assert "Liveness cannot be checked: its model is not installed." in told
    assert "facegui models" not in told  # a command is no way of the window


def test_what_became_of_an_action_stands_in_its_editor(qtbot, page, controller):
    write(controller, TEXT.replace('"pass"', "\"print('opened')\""))
    now = datetime.now(UTC)
    controller.rules.start()
    controller.rules.take((visit_of("Ada", now),), ())
    rule = controller.rules.book.rules[1]
    page.edit("Hello")
    qtbot.waitUntil(lambda: bool(controller.rules.ends(rule)), timeout=10_000)

    def said():
        return " ".join(one.text() for one in page.editor.findChildren(QLabel))

    qtbot.waitUntil(lambda: "Ada: run python" in said(), timeout=10_000)
    assert "exit 0: opened" in said()
    controller.rules.reload()  # nobody of that name is in the gallery any more
    assert controller.rules.ends(rule) == ()


def test_usual_times_are_chosen_and_others_typed(page, controller):
    page.add()
    field = page.editor._times
    for value, shows_line, said in (
        ("Sat,Sun", False, ["Sat,Sun"]),
        ("other", True, ["Sat,Sun"]),
        ("", False, []),
    ):
        field._choice.setCurrentIndex(field._choice.findData(value))
        field._on_picked(value)
        assert field._line.isVisibleTo(field) is shows_line
        assert [str(one) for one in page.editor.rule.times] == said
    field.show_text("Tue 10:00-11:00")
    assert field._line.isVisibleTo(field)


def test_escape_leaves_the_editor_and_the_keyboard_stays_on_the_page(qtbot, page, controller):
    write(controller)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.edit("Door")
    assert page.editor is not None
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.editor is None
    assert isinstance(QApplication.focusWidget(), RuleCard)


def test_a_new_rule_takes_the_typed_name_and_escape_stays_on_the_page(qtbot, page):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.add()
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "Door for the class")
    assert field.text() == "Door for the class"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert page.isAncestorOf(QApplication.focusWidget())
