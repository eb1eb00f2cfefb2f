"""What may be a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.errors import UsageProblem
from facegui.gallery import names


@pytest.mark.parametrize(
    "name",
    ["Robert'); DROP TABLE people;--", '"Bob"', "👩🏽‍🚀 Zoë", "李小龍", "محمد", "x" * 200, "7"],
)
def test_names_of_all_kinds_are_kept_as_they_are(gallery, name):
    gallery.add_person(name, [])
    assert [person.name for person in gallery.people()] == [name]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "needs a name"),
        (" \u200d ", "needs a name"),
        ("a\x00b", "control characters"),
        ("a\nb", "control characters"),
        ("Ada\u202egpj", "control characters"),
        ("\udcff", "control characters"),
        ("x" * 500, "at most 200 characters, this one has 500"),
    ],
)
def test_what_cannot_be_a_name_is_told(gallery, name, sentence):
    with pytest.raises(UsageProblem, match=sentence):
        gallery.add_person(name, [])
    assert gallery.people() == ()


@given(st.text(max_size=30))
def test_normalizing_twice_changes_nothing(name):
    try:
        once = names.normalized(name)
    except UsageProblem:
        return
    assert names.normalized(once) == once
    assert names.key(once) == names.key(name)
