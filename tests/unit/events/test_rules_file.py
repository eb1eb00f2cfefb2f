"""The rules file: what is wrong costs one rule and is told; comments outlive the window."""

from dataclasses import replace

import pytest

from facegui.errors import InputProblem
from facegui.events.reading import read
from facegui.events.rules import ActionKind, EventKind, RuleAction
from facegui.events.rules_file import load, save, written
from facegui.events.sentences import rule_sentence

CONTRACT = """
[[rule]]
name = "Door for staff"
when = "arrived"
who = ["Grace Hopper", "group:Staff"]
cameras = ["Door"]
times = ["Mon-Fri 07:00-19:00"]
live = true
opens = true
after_s = 2
every_s = 60
do = [ { command = ["/usr/bin/logger", "door"] }, { webhook = "https://example.org/x", \
secret = "keystore:door", names = true, picture = true }, { mqtt = "facegui/door" }, \
{ notify = "desktop" }, { sound = "alarm" }, { say = "Good morning, {name}" }, \
{ to = "Reception" } ]

[[destination]]
name = "Reception"
webhook = "https://example.org/reception"
"""


def problems(text: str) -> list[str]:
    (rule,) = read(f"[[rule]]\nname = 'R'\n{text}").rules
    return list(rule.problems)


def test_the_form_of_the_contract_is_read_whole():
    book = read(CONTRACT)
    (rule,) = book.rules
    assert not rule.problems
    assert not book.problems
    assert (rule.people, rule.groups, rule.cameras) == (("Grace Hopper",), ("Staff",), ("Door",))
    assert (rule.after_s, rule.every_s, rule.live, rule.opens) == (2, 60, True, True)
    assert [one.kind for one in rule.do] == [*ActionKind, ActionKind.WEBHOOK]
    assert rule.do[1].names
    assert rule.do[1].picture
    assert rule.do[1].secret == "keystore:door"
    assert (rule.do[-1].to, rule.do[-1].text) == ("Reception", "https://example.org/reception")
    assert not rule.do[-1].names


def test_a_rule_reads_as_a_sentence():
    assert rule_sentence(read(CONTRACT).rules[0]).startswith(
        "When Grace Hopper or somebody of Staff arrives at Door, weekdays 07:00–19:00, only if "
        "live, after 2 s, at most once in 60 s: open (run logger), open (post to example.org) with "
        "name and picture"
    )


def test_what_is_written_is_what_was_read():
    book = read(CONTRACT)
    again = read(written(book))
    assert again == book


NOTIFY = 'do = [{ notify = "desktop" }]'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"opens = true\n{NOTIFY}", "needs live = true"),
        (f"when = 'stranger'\nlive = true\nopens = true\n{NOTIFY}", "arrived or stayed"),
        (f"when = 'left'\nlive = true\nopens = true\n{NOTIFY}", "arrived or stayed"),
        (f"when = 'attack'\nlive = true\n{NOTIFY}", "never live"),
        (f"when = 'stranger'\nwho = ['Ada']\n{NOTIFY}", "known by name"),
        (f"when = 'stayed'\n{NOTIFY}", "needs after_s"),
        (f"when = 'came'\n{NOTIFY}", "not came"),
        (f"who = []\n{NOTIFY}", "empty list"),
        (f"cameras = [3]\n{NOTIFY}", "list of texts"),
        (f"times = ['soon']\n{NOTIFY}", "no times of the week"),
        (f"live = 'yes'\n{NOTIFY}", "true or false"),
        (f"every_s = -1\n{NOTIFY}", "between 0 and"),
        (f"every_s = nan\n{NOTIFY}", "between 0 and"),
        (f"evry_s = 1\n{NOTIFY}", "evry_s is not known"),
        ("", "nothing that is done"),
        ("do = [{ command = 'reboot' }]", "a list"),
        ("do = [{ command = [] }]", "a list"),
        ("do = [{ webhook = 'ftp://x' }]", "https://"),
        ("do = [{ mqtt = 'a/#' }]", "no topic"),
        ("do = [{ to = 'Nowhere' }]", "no destination Nowhere"),
        ("do = [{ say = 'x', notify = 'y' }]", "exactly one"),
        ("do = [{ notify = 'desktop', name = true }]", "name is not known"),
        ("do = [{ mqtt = 'x', secret = 'y' }]", "Only a webhook"),
    ],
)
def test_what_cannot_work_is_told_with_its_rule(text, said):
    assert any(said in one for one in problems(text)), problems(text)


def test_one_bad_rule_leaves_the_others_in_force():
    book = read(f"[[rule]]\nname='A'\nwhen=3\n{NOTIFY}\n[[rule]]\nname='B'\n{NOTIFY}")
    assert [bool(one.problems) for one in book.rules] == [True, False]


def test_two_rules_of_one_name_are_told():
    book = read(f"[[rule]]\nname='A'\n{NOTIFY}\n[[rule]]\nname='A'\n{NOTIFY}")
    assert "two rules" in book.rules[1].problems[0]


def test_a_file_that_is_no_toml_is_told_and_no_rule_is_in_force(tmp_path):
    (tmp_path / "rules.toml").write_text("[[rule", "utf-8")
    with pytest.raises(InputProblem, match="no TOML"):
        load(tmp_path / "rules.toml")


def test_comments_of_rules_that_did_not_change_stay(tmp_path):
    path = tmp_path / "rules.toml"
    path.write_text(
        f"# mine\n[[rule]]\nname='A'  # the first\n{NOTIFY}\n[[rule]]\nname='B'\n{NOTIFY}\n",
        "utf-8",
    )
    book = load(path)
    changed = book.rules[1].__class__(
        "B", EventKind.LEFT, do=(RuleAction(ActionKind.SAY, ("Bye",)),), on=False
    )
    save(path, book.__class__((book.rules[0], changed), book.destinations))
    text = path.read_text("utf-8")
    assert "# mine" in text
    assert "# the first" in text
    assert load(path).rules == (book.rules[0], changed)


def test_a_rule_that_could_not_be_read_stays_as_it_was_written(tmp_path):
    path = tmp_path / "rules.toml"
    broken = "[[rule]]\nname = 'B'\nwhen = 'someday'\ndo = [{ fax = '0815' }]\n"
    path.write_text(f"[[rule]]\nname='A'\n{NOTIFY}\n{broken}", "utf-8")
    book = load(path)
    save(path, replace(book, rules=(replace(book.rules[0], on=False), book.rules[1])))
    assert broken in path.read_text("utf-8")
    assert not load(path).rules[0].on


def test_a_first_rule_makes_the_file(tmp_path):
    book = read(CONTRACT)
    save(tmp_path / "new" / "rules.toml", book)
    assert load(tmp_path / "new" / "rules.toml") == book
