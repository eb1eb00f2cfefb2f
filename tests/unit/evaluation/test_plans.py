"""Any folder of people gives a plan in which nobody is on both sides, or says why not."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.errors import InputProblem
from facegui.evaluation.folders import PeopleFolder, read_people
from facegui.evaluation.plans import MOST_PAIRS, make_plan

counts = st.lists(st.integers(1, 6), min_size=1, max_size=40)


def folder(*pictures: int) -> PeopleFolder:
    root = Path("people")
    return PeopleFolder(
        root,
        {
            f"p{person:03d}": tuple(root / f"p{person:03d}" / f"{at}.jpg" for at in range(count))
            for person, count in enumerate(pictures)
        },
    )


@pytest.mark.slow
@given(counts, st.integers(0, 5))
def test_no_person_is_in_two_folds_or_enrolled_and_a_stranger(
    pictures: list[int], seed: int
) -> None:
    people = folder(*pictures)
    if len(people.all_pictures) < 2:
        return
    plan = make_plan(people, seed)
    fold_of: dict[str, int] = {}
    for pair in plan.pairs:
        for person in (pair.first_person, pair.second_person):
            assert fold_of.setdefault(person, pair.fold) == pair.fold
        assert pair.first != pair.second
    assert plan.protocol is not None
    enrolled = {one.person for one in plan.protocol.gallery}
    assert enrolled
    assert all(one.person in enrolled for one in plan.protocol.mated)
    assert all(one.person not in enrolled for one in plan.protocol.nonmated)
    used = [one.picture for one in (*plan.protocol.gallery, *plan.protocol.probes)]
    assert len(used) == len(set(used))
    assert plan == make_plan(people, seed)


def test_three_people_with_two_pictures() -> None:
    plan = make_plan(folder(2, 2, 2))
    assert sum(pair.mated for pair in plan.pairs) == 3
    assert sum(not pair.mated for pair in plan.pairs) == 3
    assert plan.protocol is not None
    assert len(plan.protocol.gallery) == len(plan.protocol.mated) == 2
    assert len(plan.protocol.nonmated) == 1
    assert any("so few people" in note for note in plan.notes)


def test_one_person_only() -> None:
    plan = make_plan(folder(4))
    assert len(plan.pairs) == 6
    assert any("one person only" in note for note in plan.notes)


def test_nobody_with_a_second_picture() -> None:
    plan = make_plan(folder(1, 1, 1, 1))
    assert not any(pair.mated for pair in plan.pairs)
    assert plan.protocol is not None
    assert len(plan.protocol.gallery) == len(plan.protocol.nonmated) == 2
    assert any("second picture" in note for note in plan.notes)


def test_four_hundred_people_stay_affordable() -> None:
    plan = make_plan(folder(*[5] * 100, *[1] * 300))
    assert plan.folds == 10
    assert len(plan.pairs) <= MOST_PAIRS + 100 * 10
    assert 200 <= plan.replicates <= 1000
    assert plan.notes == ()


def test_a_single_picture_is_nothing_to_compare() -> None:
    with pytest.raises(InputProblem, match="cannot be compared"):
        make_plan(folder(1))


def test_a_folder_of_people_is_read_and_what_is_no_picture_passed_over(tmp_path: Path) -> None:
    for name in ("Bo/2.jpg", "Bo/1.JPG", "Ada/a.png", "Ada/notes.txt", ".git/x.jpg", "Empty/x.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    people = read_people(tmp_path)
    assert list(people.pictures) == ["Ada", "Bo"]
    assert [path.name for path in people.pictures["Bo"]] == ["1.JPG", "2.jpg"]
    assert people.summary == "2 people with 3 pictures, 1 with more than one"


def test_loose_pictures_are_told_with_the_layout_that_is_needed(tmp_path: Path) -> None:
    (tmp_path / "1.jpg").touch()
    with pytest.raises(InputProblem, match="only loose pictures") as caught:
        read_people(tmp_path)
    assert "folder of their own" in caught.value.hint
    with pytest.raises(InputProblem, match="not a folder"):
        read_people(tmp_path / "none")
