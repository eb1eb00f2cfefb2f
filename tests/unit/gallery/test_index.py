"""The index is that of the gallery, and takes no arrays that do not fit together."""

from dataclasses import replace

import numpy as np
import pytest

from facegui.gallery import FILES, Gallery, Index, IndexedPerson
from facegui.gallery.cipher import Cipher
from tests.reencoding import reencode

SPACE = "mobilefacenet/1"


def unit(rng: np.random.Generator, count: int, size: int = 8) -> np.ndarray:
    vectors = rng.normal(size=(count, size)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def test_a_large_matrix_is_taken_as_it_is_and_made_read_only():
    embeddings = unit(np.random.default_rng(1), 100)
    index = Index.from_arrays(embeddings)
    assert index.embeddings is embeddings
    assert not embeddings.flags.writeable
    assert index.people[99] == IndexedPerson("99", "99")
    assert list(index.sample_ids[:2]) == ["0", "1"]


@pytest.mark.parametrize("owners", [[0, 2], [1, 1], [1, 0], [0, 0]])
def test_samples_out_of_order_are_refused(owners):
    people = (IndexedPerson("a", "A"), IndexedPerson("b", "B"))
    with pytest.raises(ValueError, match="person_of"):
        Index.from_arrays(
            unit(np.random.default_rng(1), 2), np.array(owners, np.int32), people=people
        )


def test_after_every_kind_of_change_the_index_is_that_of_a_gallery_opened_anew(
    data_dir, make_sample
):
    def compared(gallery):
        with Gallery.open(data_dir, keyring_allowed=False) as anew:
            expected, found = anew.index(SPACE), gallery.index(SPACE)
        assert found.people == expected.people
        assert found.sample_ids == expected.sample_ids
        np.testing.assert_array_equal(found.embeddings, expected.embeddings)
        np.testing.assert_array_equal(found.person_of, expected.person_of)
        assert found.places == expected.places
        np.testing.assert_array_equal(found.place_of, expected.place_of)
        return [person.name for person in found.people]

    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        ada = gallery.add_person("Ada", [make_sample(place="Door"), make_sample()])
        bob = gallery.add_person("Bob", [make_sample(place="Yard")])
        assert compared(gallery) == ["Ada", "Bob"]
        gallery.rename(ada.id, "Countess")
        assert compared(gallery) == ["Countess", "Bob"]
        gallery.pictures.set_aside(gallery.samples(ada.id)[0].id, True)
        gallery.pictures.add(bob.id, [make_sample()])
        assert compared(gallery) == ["Countess", "Bob"]
        other = "other/1"
        turn = np.roll(np.eye(16, dtype=np.float32), 1, axis=0)
        reencode(gallery, other, lambda stored: turn[: len(stored)])
        assert gallery.index(SPACE).people == ()
        assert len(gallery.index(other)) == 3
        gallery.undo_reencode()
        removed = gallery.merge(bob.id, ada.id)
        assert compared(gallery) == ["Bob"]
        gallery.restore(removed)
        assert sorted(compared(gallery)) == ["Bob", "Countess"]
        gallery.remove_person(bob.id)
        assert compared(gallery) == ["Countess"]


def test_every_sample_tells_where_it_was_taken(gallery, make_sample):
    ada = gallery.add_person("Ada", [make_sample(place="Yard"), make_sample(place="Door")])
    gallery.add_person("Bob", [make_sample(), make_sample(place="Yard")])
    index = gallery.index(SPACE)
    assert index.places == (FILES, "Yard", "Door")
    np.testing.assert_array_equal(index.place_of, [1, 2, 0, 1])
    assert not index.place_of.flags.writeable
    gallery.remove_person(ada.id)
    assert gallery.index(SPACE).places == (FILES, "Yard")
    assert gallery.index("unknown/1").places == (FILES,)


def test_without_places_every_sample_is_from_files():
    index = Index.from_arrays(unit(np.random.default_rng(1), 3))
    assert index.places == (FILES,)
    np.testing.assert_array_equal(index.place_of, [0, 0, 0])


@pytest.mark.parametrize(
    ("places", "place_of"),
    [
        ((FILES, "Door"), np.array([0, 2], np.int32)),
        ((FILES, "Door"), np.array([-1, 0], np.int32)),
        ((FILES, "Door"), np.array([0], np.int32)),
        ((FILES, "Door"), np.array([0, 1])),
        ((FILES, "Door", "Door"), np.array([0, 1], np.int32)),
        (("Door",), np.array([0, 0], np.int32)),
    ],
)
def test_places_that_do_not_fit_the_samples_are_refused(places, place_of):
    embeddings = unit(np.random.default_rng(1), 2)
    with pytest.raises(ValueError, match="place"):
        Index.from_arrays(embeddings, places=places, place_of=place_of)


def test_the_index_knows_how_clear_of_coverings_samples_were(data_dir, make_sample):
    """Of a forced picture the threshold follows it; who has nobody's value is not in doubt."""
    values = [{"uncovered": 41.25, "turn": 0.1}, {"turn": 0.1, "uncovered": 7.0}, {"turn": 0.2}]
    odd = 'x", "uncovered": 1.0, "y'  # in a text it is no value
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        samples = [replace(make_sample(), quality=one, origin=odd) for one in values]
        person = gallery.add_person("Ada", samples[:2])
        gallery.add_person("Bob", samples[2:])
        assert gallery.index(SPACE).uncovered.tolist() == [41.25, 7.0, 100.0]
        gallery.rename(person.id, "Eve")
        assert gallery.index(SPACE).uncovered.tolist() == [41.25, 7.0, 100.0]


def test_building_the_index_again_opens_only_what_has_changed(data_dir, make_sample, monkeypatch):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        people = [
            gallery.add_person(f"Person {at}", [make_sample(place=f"Clip {at}")]) for at in range(5)
        ]
        gallery.index(SPACE)
        gallery.rename(people[2].id, "Ada")
        opened = []
        open_ = Cipher.open
        monkeypatch.setattr(
            Cipher, "open", lambda self, *value: opened.append(value[1]) or open_(self, *value)
        )
        names = [person.name for person in gallery.index(SPACE).people]
    assert names[2] == "Ada"
    assert opened == [f"people/key/{people[2].id}", f"people/record/{people[2].id}"]


def test_the_first_index_opens_a_place_once_and_two_values_a_sample(
    data_dir, make_sample, monkeypatch
):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.add_person("Ada", [make_sample(place=place) for place in ("Door", "Yard") * 3])
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        opened = []
        open_ = Cipher.open
        monkeypatch.setattr(
            Cipher, "open", lambda self, *value: opened.append(value[1]) or open_(self, *value)
        )
        assert gallery.index(SPACE).places == (FILES, "Door", "Yard")
    kinds = sorted(context.partition("/")[0] for context in opened)
    assert kinds == ["people"] * 2 + ["places"] * 2 + ["samples"] * 12
