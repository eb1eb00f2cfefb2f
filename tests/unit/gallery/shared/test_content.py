"""A person's content as desks share it, and two changes of it made one."""

from dataclasses import replace

import pytest

from facegui.gallery import Gallery
from facegui.gallery.reading import Malformed
from facegui.gallery.shared.content import Content, Outline, merged
from facegui.gallery.types import FILES

KEY = b"k" * 32


@pytest.fixture
def ada(gallery: Gallery, make_sample) -> Content:
    samples = [make_sample(place="Door"), make_sample()]
    person = gallery.add_person("Ada", samples, consent="yes", notes="2nd floor")
    return gallery.replica.content(person.id)


def test_it_comes_back_as_it_was(ada: Content) -> None:
    back = Content.unpacked(ada.packed())
    assert back.person == ada.person
    assert Outline.of(back, KEY) == Outline.of(ada, KEY)
    assert [one.portrait.jpeg for one in back.samples] == [one.portrait.jpeg for one in ada.samples]


def test_where_a_picture_was_taken_stays_at_the_desk(ada: Content) -> None:
    assert {one.sample.place for one in ada.samples} == {FILES}
    assert b"Door" not in ada.packed()


@pytest.mark.parametrize("cut", [0, 3, 50, -1])
def test_what_is_cut_off_is_refused(ada: Content, cut: int) -> None:
    with pytest.raises(Malformed):
        Content.unpacked(ada.packed()[:cut])


def test_different_fields_changed_at_two_desks_are_both_kept(ada: Content) -> None:
    here = replace(ada, person=replace(ada.person, notes="3rd floor"))
    there = replace(ada, person=replace(ada.person, name="Ada King"))
    both, lost = merged(Outline.of(ada, KEY), here, there, KEY)
    assert (both.person.name, both.person.notes, lost) == ("Ada King", "3rd floor", ())


def test_of_the_same_field_what_was_handed_in_first_stands_and_is_told(ada: Content) -> None:
    here = replace(ada, person=replace(ada.person, name="Ada Byron"))
    there = replace(ada, person=replace(ada.person, name="Ada King"))
    both, lost = merged(Outline.of(ada, KEY), here, there, KEY)
    assert (both.person.name, lost) == ("Ada King", ("name",))


def test_pictures_added_at_two_desks_are_all_kept(
    ada: Content, gallery: Gallery, make_sample
) -> None:
    gallery.pictures.add(ada.person.id, [make_sample()])
    here = gallery.replica.content(ada.person.id)
    gallery.pictures.add(ada.person.id, [make_sample()])
    more = gallery.replica.content(ada.person.id)
    there = replace(more, samples=(*ada.samples, more.samples[-1]))
    both, lost = merged(Outline.of(ada, KEY), here, there, KEY)
    assert {one.sample.id for one in both.samples} == {one.sample.id for one in more.samples}
    assert not lost


@pytest.mark.parametrize("removed_here", [True, False])
def test_a_picture_removed_at_either_desk_is_gone(ada: Content, removed_here: bool) -> None:
    fewer = replace(ada, samples=ada.samples[:1])
    here, there = (fewer, ada) if removed_here else (ada, fewer)
    both, _ = merged(Outline.of(ada, KEY), here, there, KEY)
    assert [one.sample.id for one in both.samples] == [ada.samples[0].sample.id]


def test_an_outline_tells_nothing_without_its_key(ada: Content) -> None:
    assert Outline.of(ada, KEY).fields["name"] != Outline.of(ada, b"o" * 32).fields["name"]
