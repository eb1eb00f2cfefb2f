"""Sentences are their English, and keep what they were made from."""

import copy
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from facegui.errors import FaceGuiError
from facegui.text import NOTHING, Sentence, join, say


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


def test_a_problem_is_told_with_its_hint() -> None:
    assert str(FaceGuiError(say("It broke."), say("Mend it."))) == "It broke. Mend it."
    assert str(FaceGuiError(say("It broke."))) == "It broke."
