"""People and samples come back as they were given, after a restart as well."""

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from facegui.errors import UsageProblem
from facegui.gallery import Gallery, NewSample, Sighting, UnknownPerson

SPACE = "mobilefacenet/1"


def reopened(data_dir: Path) -> Gallery:
    return Gallery.open(data_dir, keyring_allowed=False)


def test_an_enrolled_person_is_still_known_after_a_restart(data_dir, make_sample):
    new = make_sample()
    with reopened(data_dir) as gallery:
        added = gallery.add_person("Ada Lovelace", [new], consent="door only", notes="2nd floor")
    with reopened(data_dir) as gallery:
        assert gallery.people() == (added,)
        (sample,) = gallery.samples(added.id)
        portrait = gallery.portrait(sample.id)
    assert added.consent is not None
    assert (added.name, added.notes, added.consent.text) == (
        "Ada Lovelace",
        "2nd floor",
        "door only",
    )
    assert (sample.space, sample.quality, sample.origin) == (SPACE, new.quality, new.origin)
    assert sample.set_aside is False
    assert sample.captured_at == added.created_at or sample.captured_at > added.created_at
    np.testing.assert_array_equal(sample.embedding, new.embedding)
    np.testing.assert_array_equal(portrait.landmarks, new.landmarks)
    assert portrait.jpeg == new.jpeg
    assert not sample.embedding.flags.writeable


def test_people_are_sorted_by_name_whatever_the_case(gallery):
    for name in ("bob", "Ärzte", "alice", "Carol"):
        gallery.add_person(name, [])
    assert [person.name for person in gallery.people()] == ["alice", "bob", "Carol", "Ärzte"]


def test_everybody_at_once_is_everybody_one_by_one(gallery, make_sample):
    for name, pictures in (("bob", 2), ("Eve", 0), ("alice", 1)):
        person = gallery.add_person(name, [make_sample() for _ in range(pictures)], consent="yes")
        gallery.membership.add("Staff", [person.id])
    gallery.pictures.set_aside(gallery.samples(gallery.find("bob").id)[0].id, True)
    found = gallery.people_with_samples()
    assert [person for person, _ in found] == list(gallery.people())
    for person, samples in found:
        alone = gallery.samples(person.id)
        assert [one.id for one in samples] == [one.id for one in alone]
        assert [one.set_aside for one in samples] == [one.set_aside for one in alone]
        for one, other in zip(samples, alone, strict=True):
            np.testing.assert_array_equal(one.embedding, other.embedding)


def test_a_person_is_found_in_any_case_and_unicode_form(gallery):
    person = gallery.add_person("José  Müller ", [])
    assert person.name == "José Müller"
    assert gallery.find("JOSE\u0301 MU\u0308LLER") == person
    assert gallery.find("Jose Muller") is None


@pytest.mark.parametrize("other", ["Ada", "ADA", " ada "])
def test_two_people_cannot_have_the_same_name(gallery, make_sample, other):
    gallery.add_person("Ada", [make_sample()])
    with pytest.raises(UsageProblem, match="Ada is already enrolled"):
        gallery.add_person(other, [make_sample()])
    assert len(gallery.people()) == 1
    assert gallery.spaces() == {SPACE: 1}


def test_renaming_may_change_case_but_not_take_a_name(gallery):
    ada = gallery.add_person("ada", [])
    gallery.add_person("Bob", [])
    assert gallery.rename(ada.id, "Ada").name == "Ada"
    with pytest.raises(UsageProblem, match="already enrolled"):
        gallery.rename(ada.id, "bob")
    assert [person.name for person in gallery.people()] == ["Ada", "Bob"]


def test_notes_and_consent_change_alone(gallery):
    ada = gallery.add_person("Ada", [], consent="yes")
    gallery.set_notes(ada.id, "left-handed")
    without = gallery.set_consent(ada.id, None)
    assert (without.name, without.notes, without.consent) == ("Ada", "left-handed", None)
    assert gallery.find("Ada") == without


def test_samples_are_added_replaced_and_removed(gallery, make_sample):
    ada = gallery.add_person("Ada", [make_sample()])
    (second,) = gallery.pictures.add(ada.id, [make_sample()])
    assert [sample.id for sample in gallery.samples(ada.id)][1:] == [second.id]
    gallery.pictures.remove(second.id)
    assert len(gallery.samples(ada.id)) == 1
    replaced = gallery.pictures.replace_all(ada.id, [make_sample(), make_sample()])
    assert [s.id for s in gallery.samples(ada.id)] == [s.id for s in replaced]
    assert [p.sample_id for p in gallery.portraits(ada.id)] == [s.id for s in replaced]


def test_a_refused_sample_leaves_the_former_ones(gallery, make_sample):
    ada = gallery.add_person("Ada", [make_sample(size=16)])
    before = [sample.id for sample in gallery.samples(ada.id)]
    with pytest.raises(ValueError, match="another length"):
        gallery.pictures.replace_all(ada.id, [make_sample(size=16), make_sample(size=8)])
    assert [sample.id for sample in gallery.samples(ada.id)] == before


def test_the_index_holds_only_searched_samples_of_its_space(gallery, make_sample):
    ada = gallery.add_person("Ada", [make_sample(), make_sample(), make_sample("other/1", 8)])
    bob = gallery.add_person("Bob", [make_sample()])
    gallery.add_person("Nobody yet", [])
    first, second, _ = gallery.samples(ada.id)
    gallery.pictures.set_aside(second.id, True)
    index = gallery.index(SPACE)
    assert index.sample_ids == (first.id, gallery.samples(bob.id)[0].id)
    assert [person.name for person in index.people] == ["Ada", "Bob"]
    np.testing.assert_array_equal(index.embeddings[0], first.embedding)
    gallery.pictures.set_aside(second.id, False)
    assert len(gallery.index(SPACE)) == 3
    assert gallery.index("other/1").embeddings.shape == (1, 8)
    assert len(gallery.index("unknown/1")) == 0


def test_merging_keeps_all_samples_and_can_be_undone(gallery, make_sample):
    ada = gallery.add_person("Ada", [make_sample()], notes="here")
    double = gallery.add_person("Ada L.", [make_sample()], notes="there", consent="yes")
    before = {sample.id: sample for sample in gallery.samples(double.id)}
    merged = gallery.merge(ada.id, double.id)
    (kept,) = gallery.people()
    assert (kept.id, kept.notes, kept.consent) == (ada.id, "here\nthere", double.consent)
    assert len(gallery.samples(ada.id)) == 2
    assert {p.sample_id for p in gallery.portraits(ada.id)} >= before.keys()
    gallery.restore(merged)
    assert gallery.people() == (ada, double)
    (back,) = gallery.samples(double.id)
    np.testing.assert_array_equal(back.embedding, before[back.id].embedding)
    assert len(gallery.samples(ada.id)) == 1


def test_deleting_can_be_undone_as_long_as_the_name_is_free(gallery, make_sample):
    ada = gallery.add_person("Ada", [make_sample(), make_sample()], consent="yes")
    samples = gallery.samples(ada.id)
    gallery.pictures.set_aside(samples[1].id, True)
    portrait = gallery.portrait(samples[0].id)
    removed = gallery.remove_person(ada.id)
    assert gallery.people() == ()
    assert gallery.spaces() == {}
    usurper = gallery.add_person("ada", [])
    with pytest.raises(UsageProblem, match="already enrolled"):
        gallery.restore(removed)
    gallery.remove_person(usurper.id)
    assert gallery.restore(removed) == ada
    assert [(s.id, s.set_aside) for s in gallery.samples(ada.id)] == [
        (samples[0].id, False),
        (samples[1].id, True),
    ]
    assert gallery.portrait(samples[0].id).jpeg == portrait.jpeg


def test_somebody_removed_elsewhere_is_told_in_a_sentence(gallery):
    ada = gallery.add_person("Ada", [])
    gallery.remove_person(ada.id)
    for action in (
        lambda: gallery.rename(ada.id, "Eve"),
        lambda: gallery.samples(ada.id),
        lambda: gallery.remove_person(ada.id),
        lambda: gallery.pictures.add(ada.id, []),
    ):
        with pytest.raises(UnknownPerson, match="not in the gallery any more"):
            action()


def test_changes_by_another_process_are_noticed(gallery, data_dir):
    assert gallery.changed_elsewhere() is False
    gallery.add_person("Mine", [])
    assert gallery.changed_elsewhere() is False
    with reopened(data_dir) as other:
        other.add_person("Theirs", [])
    assert gallery.changed_elsewhere() is True
    assert gallery.changed_elsewhere() is False


def test_the_history_of_another_process_is_no_change_of_the_gallery(gallery, data_dir, make_sample):
    ada = gallery.add_person("Ada", [make_sample()])
    (sample,) = gallery.samples(ada.id)
    now = datetime.now(UTC)
    with reopened(data_dir) as other:
        other.history.keep(Sighting("1" * 32, ada.id, now, now, "match", 0.4))
        gallery.changed_elsewhere()
        for number in range(2, 5):
            other.history.keep(Sighting(f"{number}" * 32, ada.id, now, now, "match", 0.4))
            assert gallery.changed_elsewhere() is False
        for change in (
            lambda: other.set_notes(ada.id, "Room 214"),
            lambda: other.pictures.set_aside(sample.id, True),
            lambda: other.add_person("Grace", []),
            lambda: other.remove_person(ada.id),
        ):
            change()
            other.history.keep(Sighting("1" * 32, None, now, now, "unsure", 0.4))
            assert gallery.changed_elsewhere() is True
            assert gallery.changed_elsewhere() is False


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
def test_files_are_for_their_owner_only(gallery, data_dir):
    gallery.add_person("Ada", [])
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in data_dir.iterdir()}
    names = ("db", "db-wal", "db-shm", "key", "reserve", "state")
    assert modes == {f"gallery.{name}": 0o600 for name in names}
    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700


def test_a_sample_that_is_not_a_unit_vector_is_refused(make_sample):
    good = make_sample()
    for bad in (good.embedding * 2, good.embedding * np.nan, good.embedding.astype(np.float64)):
        with pytest.raises(ValueError, match="embedding"):
            NewSample(good.jpeg, good.landmarks, SPACE, bad, {}, "")
