"""Who is trained on, who validates, who is held out; and when there is too little."""

import numpy as np
import pytest

from facegui.errors import InputProblem
from facegui.matching.embedded import EmbeddedPeople
from facegui.training.batches import batch_rows, generator
from facegui.training.data import TrainingData, split_people
from tests.unit.training.made_up import chip_of, embedding_of, made_up_data, small_plan


def data_of(counts: list[int]) -> TrainingData:
    looks = [(person, n) for person, count in enumerate(counts) for n in range(count)]
    return TrainingData(
        EmbeddedPeople.of((f"p{person:03d}", embedding_of(person, n)) for person, n in looks),
        np.stack([chip_of(person, n) for person, n in looks]),
    )


def test_nobody_is_in_two_parts_and_everybody_is_in_one() -> None:
    data = data_of([3] * 25 + [1] * 20)
    split = split_people(data, seed=1)
    parts = [split.training, split.validation, split.holdout]
    assert sorted(name for part in parts for name in part.people.names) == list(data.people.names)
    assert [int((part.people.counts > 1).sum()) for part in parts] == [15, 5, 5]
    for part in parts:
        for row, person in enumerate(part.people.person):
            number = int(part.people.names[person][1:])
            assert any((part.chips[row] == chip_of(number, n)).all() for n in range(3))


def test_the_seed_decides_the_split() -> None:
    data = made_up_data(25)
    names = [split_people(data, seed).holdout.people.names for seed in (1, 1, 2)]
    assert names[0] == names[1] != names[2]


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ([8, 8], "Only 2 people here have two pictures with a face."),
        ([1] * 40, "Nobody here has two pictures with a face."),
        ([2] + [1] * 40, "Only 1 person here has two pictures with a face."),
        ([2] * 9, "Only 9 people here have two pictures with a face."),
    ],
)
def test_too_little_is_told_in_one_sentence(counts: list[int], said: str) -> None:
    with pytest.raises(InputProblem) as caught:
        split_people(data_of(counts), seed=0)
    assert caught.value.message == said
    assert "10 people or more" in caught.value.hint


def test_a_batch_has_different_pictures_of_people_who_have_several() -> None:
    people = data_of([5] * 6 + [2] * 6 + [1] * 30).people
    plan = small_plan(people=8, pictures_each=3)
    for step in range(1, 6):
        rows = batch_rows(people, plan, generator(plan, step))
        each = np.bincount(people.person[rows], minlength=len(people.names))
        assert len(set(rows.tolist())) == len(rows)
        assert (each > 0).sum() == 8
        assert set(each[each > 0]) <= {2, 3}
        assert not each[12:].any()


def test_a_step_draws_the_same_batch_again_and_another_step_another() -> None:
    people, plan = made_up_data(20).people, small_plan()
    first, again, other = (
        batch_rows(people, plan, generator(plan, step)).tolist() for step in (3, 3, 4)
    )
    assert first == again != other
