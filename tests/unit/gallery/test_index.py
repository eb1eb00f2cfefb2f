"""Search gives what comparing with every sample one by one gives."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.gallery import Gallery, Index, IndexedPerson
from facegui.gallery.cipher import Cipher

SPACE = "mobilefacenet/1"


def unit(rng: np.random.Generator, count: int, size: int = 8) -> np.ndarray:
    vectors = rng.normal(size=(count, size)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@given(
    samples_each=st.lists(st.integers(1, 4), min_size=1, max_size=12),
    count=st.integers(1, 15),
    seed=st.integers(0, 2**32 - 1),
)
def test_search_agrees_with_brute_force(samples_each, count, seed):
    rng = np.random.default_rng(seed)
    owners = np.repeat(np.arange(len(samples_each)), samples_each).astype(np.int32)
    embeddings = unit(rng, len(owners))
    ids = tuple(f"s{number}" for number in range(len(owners)))
    people = tuple(IndexedPerson(str(n), f"Person {n}") for n in range(len(samples_each)))
    index = Index.from_arrays(embeddings, owners, people=people, sample_ids=ids)
    probes = unit(rng, 3)

    by_hand = np.array([[float(np.dot(p, e)) for e in embeddings] for p in probes])
    np.testing.assert_allclose(index.scores(probes), by_hand, atol=1e-6)
    best = [by_hand[0][owners == person].max() for person in range(len(people))]
    np.testing.assert_allclose(index.best_per_person(probes[0]), best, atol=1e-6)

    found = index.top(probes[0], count)
    order = sorted(range(len(people)), key=lambda person: -best[person])[:count]
    assert [candidate.person for candidate in found] == [people[person] for person in order]
    for candidate, person in zip(found, order, strict=True):
        assert candidate.score == pytest.approx(best[person], abs=1e-6)
        sample = ids.index(candidate.sample_id)
        assert owners[sample] == person
        assert by_hand[0][sample] == pytest.approx(best[person], abs=1e-6)


def test_searching_does_not_change_the_index():
    index = Index.from_arrays(unit(np.random.default_rng(1), 5))
    probe = index.embeddings[3]
    assert index.top(probe) == index.top(probe)
    assert index.top(probe)[0].sample_id == "3"


def test_an_empty_gallery_knows_nobody():
    index = Index.from_arrays(np.zeros((0, 8), np.float32))
    probe = unit(np.random.default_rng(1), 1)
    assert index.top(probe[0]) == ()
    assert index.best_per_person(probe[0]).shape == (0,)
    assert index.scores(probe).shape == (1, 0)


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
        return [person.name for person in found.people]

    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        ada = gallery.add_person("Ada", [make_sample(), make_sample()])
        bob = gallery.add_person("Bob", [make_sample()])
        assert compared(gallery) == ["Ada", "Bob"]
        gallery.rename(ada.id, "Countess")
        assert compared(gallery) == ["Countess", "Bob"]
        gallery.set_aside(gallery.samples(ada.id)[0].id, True)
        gallery.add_samples(bob.id, [make_sample()])
        assert compared(gallery) == ["Countess", "Bob"]
        other = "other/1"
        turn = np.roll(np.eye(16, dtype=np.float32), 1, axis=0)
        gallery.reencode(other, lambda stored: turn[: len(stored)])
        assert gallery.index(SPACE).people == ()
        assert len(gallery.index(other)) == 3
        gallery.undo_reencode()
        removed = gallery.merge(bob.id, ada.id)
        assert compared(gallery) == ["Bob"]
        gallery.restore(removed)
        assert sorted(compared(gallery)) == ["Bob", "Countess"]
        gallery.remove_person(bob.id)
        assert compared(gallery) == ["Countess"]


def test_building_the_index_again_opens_only_what_has_changed(data_dir, make_sample, monkeypatch):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        people = [gallery.add_person(f"Person {at}", [make_sample()]) for at in range(5)]
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
