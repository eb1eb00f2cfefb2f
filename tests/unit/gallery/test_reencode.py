"""Another encoder: all samples or none, and back to the very same embeddings."""

import numpy as np
import pytest

from facegui.errors import UsageProblem
from facegui.gallery import Gallery
from tests.reencoding import reencode

OLD, NEW = "mobilefacenet/1", "dlib-resnet/1"


def encode(portraits):
    """Return unit vectors that depend on the picture only."""
    seeds = [int.from_bytes(portrait.jpeg[:4], "big") for portrait in portraits]
    vectors = np.stack([np.random.default_rng(seed).normal(size=6) for seed in seeds])
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture
def people(gallery, make_sample):
    ada = gallery.add_person("Ada", [make_sample() for _ in range(20)])
    bob = gallery.add_person("Bob", [make_sample() for _ in range(20)])
    return ada, bob


def test_everybody_is_encoded_and_can_be_brought_back_exactly(gallery, people):
    before = gallery.index(OLD)
    steps = []
    assert not gallery.can_undo_reencode
    reencode(gallery, NEW, encode, lambda *at: steps.append(at))
    assert steps[-1] == (40, 40)
    assert gallery.spaces() == {NEW: 40}
    sample = gallery.samples(people[1].id)[3]
    np.testing.assert_array_equal(sample.embedding, encode([gallery.portrait(sample.id)])[0])
    assert gallery.can_undo_reencode
    gallery.undo_reencode()
    after = gallery.index(OLD)
    np.testing.assert_array_equal(after.embeddings, before.embeddings)
    assert after.sample_ids == before.sample_ids
    assert not gallery.can_undo_reencode


def test_a_gallery_that_was_encoded_again_is_as_it_was_left(gallery, people, data_dir):
    """Nobody is told that somebody else changed it."""
    reencode(gallery, NEW, encode)
    gallery.close()
    with Gallery.open(data_dir, keyring_allowed=False) as again:
        assert again.forged == ""
        again.undo_reencode()
    with Gallery.open(data_dir, keyring_allowed=False) as again:
        assert again.forged == ""


def test_left_in_the_middle_nothing_has_changed(gallery, people):
    before = gallery.index(OLD).embeddings
    encoding = gallery.reencoding(NEW)
    batch = encoding.next_batch(10)
    encoding.take(dict(zip((one.sample_id for one in batch), encode(batch), strict=True)))
    assert (encoding.done, encoding.total) == (10, 40)
    assert encoding.finish() is False
    assert gallery.spaces() == {OLD: 40}
    np.testing.assert_array_equal(gallery.index(OLD).embeddings, before)
    assert not gallery.can_undo_reencode


def test_with_nothing_to_encode_the_way_back_stays_open(gallery, people):
    reencode(gallery, NEW, encode)
    assert gallery.reencoding(NEW).finish()
    gallery.undo_reencode()
    assert gallery.spaces() == {OLD: 40}


def test_a_failing_encoder_changes_nothing(gallery, people):
    def fail(portraits):
        raise RuntimeError("out of memory")

    with pytest.raises(RuntimeError, match="out of memory"):
        reencode(gallery, NEW, fail)
    assert gallery.spaces() == {OLD: 40}


def test_who_is_enrolled_meanwhile_is_encoded_too(gallery, people, data_dir, make_sample):
    late = []

    def encode_slowly(portraits):
        if not late:
            with Gallery.open(data_dir, keyring_allowed=False) as other:
                late.append(other.add_person("Eve", [make_sample()]))
        return encode(portraits)

    reencode(gallery, NEW, encode_slowly)
    assert gallery.spaces() == {NEW: 41}
    assert gallery.index(NEW).people[2].name == "Eve"


def test_undoing_is_refused_when_it_would_leave_somebody_behind(gallery, people, make_sample):
    reencode(gallery, NEW, encode)
    gallery.add_person("Eve", [make_sample(space=NEW, size=6)])
    assert not gallery.can_undo_reencode
    with pytest.raises(UsageProblem, match="enrolled since"):
        gallery.undo_reencode()
    assert gallery.spaces() == {NEW: 41}


def test_undoing_survives_a_deletion_and_its_undo(gallery, people):
    before = gallery.index(OLD).embeddings
    reencode(gallery, NEW, encode)
    gallery.restore(gallery.remove_person(people[1].id))
    gallery.undo_reencode()
    np.testing.assert_array_equal(gallery.index(OLD).embeddings, before)
