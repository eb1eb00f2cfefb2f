"""Doubles and wrong names among the pictures are found, reported and left out."""

from dataclasses import replace

import numpy as np
import pytest

from facegui.errors import InputProblem
from facegui.training.gather import NO_FACE, Found, Gathered, SkippedPicture
from facegui.training.health import prepare
from tests.unit.training.made_up import embedding_of, found_of

PEOPLE, EACH = 20, 5


def looks() -> list[tuple[int, int]]:
    return [(person, n) for person in range(PEOPLE) for n in range(EACH)]


def embeddings() -> np.ndarray:
    return np.stack([embedding_of(person, n) for person, n in looks()])


def found() -> list[Found]:
    return [found_of(person, n) for person, n in looks()]


def test_pictures_in_order_are_all_used() -> None:
    skipped = SkippedPicture("p000", "wall.jpg", NO_FACE)
    data, health = prepare(Gathered(tuple(found()), (skipped,)), embeddings())
    assert (health.pictures, health.used, health.people) == (101, 100, PEOPLE)
    assert (health.doubles, health.suspects, health.skipped) == ((), (), (skipped,))
    assert health.summary == "100 of 101 pictures of 20 people are used; 1 skipped."
    for row in (0, 37, 99):
        person, n = looks()[row]
        np.testing.assert_array_equal(data.chips[row], found_of(person, n).chip)
        np.testing.assert_array_equal(data.people.embeddings[row], embedding_of(person, n))


def test_a_tenth_of_wrong_names_is_suspected_and_nothing_else() -> None:
    wrong = set(range(3, 100, 10))
    mislabeled = [
        found_of(person, n, named=(person + 7) % PEOPLE if row in wrong else None)
        for row, (person, n) in enumerate(looks())
    ]
    data, health = prepare(Gathered(tuple(mislabeled), ()), embeddings())
    suspected = {(one.person, one.picture): one.looks_like for one in health.suspects}
    expected = {
        (mislabeled[row].person, mislabeled[row].picture): f"p{looks()[row][0]:03d}"
        for row in wrong
    }
    assert suspected == expected
    assert len(data) == health.used == 90
    assert all(one.own_score < one.other_score for one in health.suspects)
    assert "10 seem to show somebody else" in health.summary


def test_suspected_pictures_stay_when_the_user_says_so() -> None:
    mislabeled = found()
    mislabeled[3] = replace(mislabeled[3], person="p009")
    data, health = prepare(Gathered(tuple(mislabeled), ()), embeddings(), keep_suspects=True)
    assert len(health.suspects) == 1
    assert len(data) == 100


def test_one_picture_under_two_names_is_left_out_of_both() -> None:
    copied = [*found(), replace(found_of(3, 1), person="p011", picture="copy.jpg")]
    vectors = np.concatenate([embeddings(), embedding_of(3, 1)[None]])
    data, health = prepare(Gathered(tuple(copied), ()), vectors)
    (double,) = health.doubles
    assert (double.people, double.pictures) == (("p003", "p011"), ("1.jpg", "copy.jpg"))
    assert len(data) == 99
    assert data.people.counts[[3, 11]].tolist() == [4, 5]


def test_a_picture_saved_again_under_another_name_is_found_too() -> None:
    random = np.random.default_rng(0)
    again = found_of(3, 1)
    noisy = (again.chip + random.normal(0, 4, again.chip.shape)).clip(0, 255).astype(np.uint8)
    copied = [*found(), replace(again, person="p011", picture="b.jpg", digest=b"x", chip=noisy)]
    vector = embedding_of(3, 1) + 0.02 * random.standard_normal(32).astype(np.float32)
    vectors = np.concatenate([embeddings(), vector[None] / np.linalg.norm(vector)])
    _, health = prepare(Gathered(tuple(copied), ()), vectors.astype(np.float32))
    assert [double.people for double in health.doubles] == [("p003", "p011")]


def test_a_picture_twice_with_one_person_counts_once() -> None:
    copied = [*found(), replace(found_of(3, 1), picture="copy.jpg")]
    vectors = np.concatenate([embeddings(), embedding_of(3, 1)[None]])
    data, health = prepare(Gathered(tuple(copied), ()), vectors)
    (skip,) = health.skipped
    assert (skip.picture, skip.reason) == ("copy.jpg", "It is the same picture as 1.jpg.")
    assert len(data) == 100


def test_two_people_and_people_with_one_picture_are_reported_not_judged() -> None:
    few = [found_of(0, 0), found_of(0, 1), found_of(1, 0)]
    vectors = np.stack([embedding_of(0, 0), embedding_of(0, 1), embedding_of(1, 0)])
    _, health = prepare(Gathered(tuple(few), ()), vectors)
    assert (health.people, health.with_several, health.used) == (2, 1, 3)
    assert health.suspects == ()


def test_no_face_at_all_is_told() -> None:
    skipped = (SkippedPicture("Ada", "wall.jpg", NO_FACE),)
    with pytest.raises(InputProblem, match="No picture with a face"):
        prepare(Gathered((), skipped), np.empty((0, 32), np.float32))
