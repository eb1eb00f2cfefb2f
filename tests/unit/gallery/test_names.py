"""What may be a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.errors import UsageProblem
from facegui.gallery import Gallery, names


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


@pytest.mark.slow
@pytest.mark.parametrize(
    "unseen",
    [
        "\u200b",
        "\u00ad",
        "\u2060",
        "\ufeff",
        "\u200e",
        "\u3164",
        "\ufffe",  # no character at all
        "\ufdd0",
        "\U0010ffff",
        "\u200c",
        "\ufe0f",
        "\u2065",
        "\ufff0",
        "\U000e0100",
        "\U000e01ef",
        "\U000e0041",
        "\U000e0800",
    ],
)
def test_a_character_that_nobody_sees_makes_no_other_name(gallery, unseen):
    ana = gallery.add_person("Ana", [])
    typed = f"A{unseen}na"
    assert gallery.find(typed) == ana
    with pytest.raises(UsageProblem, match="Somebody named Ana is already enrolled"):
        gallery.add_person(typed, [])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("enrolled", "typed"),
    [
        ("Ana", "\u0410na"),  # Cyrillic А
        ("\u0410na", "Ana"),
        ("ana", "\u0410NA"),
        ("\u0432\u0435\u0440\u0430", "\u0412epa"),  # вера, and В with Latin epa
        ("Nikos", "\u039dikos"),  # Greek Ν
        ("Zo\u00eb", "Zo\u0451"),  # ë and Cyrillic ё
        ("O'Brien", "O\u2019Brien"),
        ("Grace", "\uff27race"),  # full width
        ("Iris", "lris"),  # a small L
        ("Paul", "Pau1"),
        ("Otto", "0tto"),
        ("Wim", "\u051cim"),  # Cyrillic Ԝ
        ("Ana", "\u13aana"),  # Cherokee go
        ("Ana", "\ua4eena"),  # Lisu A
    ],
)
def test_a_name_that_looks_like_one_enrolled_is_refused(gallery, enrolled, typed):
    person = gallery.add_person(enrolled, [])
    other = gallery.add_person("Somebody Else", [])
    with pytest.raises(UsageProblem, match=f"looks the same as that of {enrolled}"):
        gallery.add_person(typed, [])
    with pytest.raises(UsageProblem, match="looks the same"):
        gallery.rename(other.id, typed)
    assert gallery.rename(person.id, typed).name == typed, "one's own name may be mended"
    gallery.remove_person(person.id)
    assert gallery.rename(other.id, typed).name == typed


@pytest.mark.parametrize(
    "other", ["\u00c1na", "An\u0430 Maria", "Hana", "\u0410\u043d\u043d\u0430", "Lan", "Ian 2"]
)
def test_names_that_can_be_told_apart_are_two_people(gallery, other):
    gallery.add_person("Ana", [])
    gallery.add_person(other, [])
    assert len(gallery.people()) == 2


def test_who_was_enrolled_with_an_unseen_character_before_is_still_found(gallery, monkeypatch):
    ana = gallery.add_person("Ana", [])
    with monkeypatch.context() as before:
        before.setattr(names, "normalized", str)
        before.setattr(names, "key", names.former_key)
        former = gallery.add_person("B\u200bo", [])
    assert gallery.find("B\u200bo").id == former.id
    assert gallery.find("A\u200bna") == ana


def test_whoever_another_process_enrolled_counts_too(gallery, data_dir):
    gallery.add_person("Somebody", [])
    with Gallery.open(data_dir, keyring_allowed=False) as elsewhere:
        elsewhere.add_person("Ana", [])
    with pytest.raises(UsageProblem, match="looks the same"):
        gallery.add_person("\u0410na", [])


@given(st.text(max_size=30))
def test_normalizing_twice_changes_nothing(name):
    try:
        once = names.normalized(name)
    except UsageProblem:
        return
    assert names.normalized(once) == once
    assert names.key(once) == names.key(name)


def _may_be_one(name):
    try:
        names.normalized(name)
    except UsageProblem:
        return False
    return True


@given(
    st.lists(
        st.text(max_size=12).filter(_may_be_one)
        | st.sampled_from(["Ada Lovelace", "IlO01", "0", "a  b", " a", "Straße", "x" * 200])
    )
)
def test_many_names_look_as_each_of_them_does(several):
    assert list(names.all_looks(several)) == [names.looks(name) for name in several]
