"""Sentences are their English, and keep what they were made from."""

import copy
import json
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

from facegui.errors import FaceGuiError
from facegui.text import NOTHING, Sentence, as_json, from_json, join, say


def test_a_sentence_is_its_english() -> None:
    said = say("{n:,} faces in {name}.", n=1200, name=Path("a.jpg"))
    assert said == "1,200 faces in a.jpg."
    assert json.dumps(said) == '"1,200 faces in a.jpg."'
    assert said.template == "{n:,} faces in {name}."
    assert said.fields == {"n": 1200, "name": "a.jpg"}


def test_braces_in_what_is_filled_in_are_left_alone() -> None:
    assert say("There is no file {path}.", path="{x}") == "There is no file {x}."


def test_a_copy_keeps_its_template() -> None:
    @dataclass(frozen=True)
    class Told:
        words: Sentence

    said = say("Left out: {problem}", problem=say("It is damaged."))
    for again in (copy.deepcopy(said), asdict(Told(said))["words"]):
        assert again.template == said.template
        assert again.fields["problem"].template == "It is damaged."


def test_joined_sentences_leave_out_empty_ones() -> None:
    one, two = say("One."), say("Two {n}.", n=2)
    assert join(one, NOTHING, two) == "One. Two 2."
    assert join(one, NOTHING) is one
    assert join() == ""


def test_parts_of_a_sentence_are_joined_by_what_stands_between_them() -> None:
    parts = say("{n} skipped", n=3), NOTHING, say("2 found")
    assert join(*parts, between="; ") == "3 skipped; 2 found"
    assert join(*parts[:2], between="; ") is parts[0]


def test_a_problem_is_told_with_its_hint() -> None:
    assert str(FaceGuiError(say("It broke."), say("Mend it."))) == "It broke. Mend it."
    assert str(FaceGuiError(say("It broke."))) == "It broke."


def test_a_sentence_is_written_as_plain_values_and_read_again() -> None:
    inner = say("{n:,} of {share:.1%}", n=1200, share=0.25)
    said = join(say("One {{and}} {name}: {inner}.", name="{x}", inner=inner), say("Two."))
    again = from_json(json.loads(json.dumps(as_json(said))))
    assert again == said == "One {and} {x}: 1,200 of 25.0%. Two."
    assert isinstance(again, Sentence)
    assert again.template == said.template
    assert again.fields == said.fields
    assert as_json(again) == as_json(said)


def test_a_template_that_is_read_a_thousand_times_is_held_once() -> None:
    read = [from_json(json.loads('{"template": "{n} faces.", "fields": {"n": 2}}')) for _ in "ab"]
    one, other = (said for said in read if isinstance(said, Sentence))
    assert one.template is other.template
    assert next(iter(one.fields)) is next(iter(other.fields))


def test_text_that_was_never_a_sentence_stays_text() -> None:
    assert as_json("Too dark {x}.") == from_json("Too dark {x}.") == "Too dark {x}."
    assert not isinstance(from_json("Too dark."), Sentence)


@pytest.mark.parametrize(
    "bad",
    [
        None,
        3,
        ["Too dark."],
        {"template": "Too dark."},
        {"template": "Too dark.", "fields": {}, "more": 1},
        {"template": 3, "fields": {}},
        {"template": "Too {n}.", "fields": []},
        {"template": "Too {n}.", "fields": {}},
        {"template": "Too {", "fields": {}},
        {"template": "Too {n:z.2f}.", "fields": {"n": "dark"}},
        {"template": "{n.__class__}", "fields": {"n": 1}},
        {"template": "{n[0]}", "fields": {"n": "abc"}},
        {"template": "{}", "fields": {"": 1}},
        {"template": "{n!a}", "fields": {"n": 1}},
        {"template": "{n:999999999}", "fields": {"n": 1}},
        {"template": "{n:{m}}", "fields": {"n": 1, "m": 999999999}},
        {"template": "{n:.2f}", "fields": {"n": 10**400}},
        {"template": "{n}", "fields": {"n": [1]}},
        {"template": "{n}" * 2000, "fields": {"n": "too long"}},
    ],
)
def test_what_is_no_sentence_is_refused(bad) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        from_json(bad)


def test_sentences_in_sentences_have_an_end() -> None:
    deep: object = "x"
    for _ in range(1000):
        deep = {"template": "{a}", "fields": {"a": deep}}
    with pytest.raises(ValueError, match="too long"):
        from_json(deep)


def test_what_rounds_to_nothing_has_no_minus() -> None:
    assert say("{x:+.2f} points", x=-0.001) == "+0.00 points"
    assert say("{x:.1f}", x=-0.04) == "0.0"
    assert say("{x:+.2f}", x=-0.006) == "-0.01"
