"""Groups, validity and marks by hand: kept with people, for many at once, and through an export."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from facegui.errors import UsageProblem
from facegui.gallery import Correction, Gallery, NewSample
from facegui.gallery.index import Index, IndexedPerson
from facegui.gallery.membership import Regrouping
from facegui.matching.decision import Verdict
from facegui.matching.templates import Templates
from facegui.matching.watchlist import SearchGallery
from tests.unit.tasks.conftest import POINT


def sample(number: int) -> NewSample:
    vector = np.zeros(4, np.float32)
    vector[number % 4] = 1
    return NewSample(b"\xff\xd8x", np.zeros((5, 2), np.float32), "test/1", vector, {}, "test")


@pytest.fixture
def gallery(tmp_path):
    with Gallery.open(tmp_path / "one", keyring_allowed=False) as opened:
        for number, name in enumerate(("Ada", "Grace", "Zoe")):
            opened.add_person(name, [sample(number)])
        yield opened


def ids(gallery, *wanted):
    return [gallery.find(name).id for name in wanted]


def test_groups_are_one_whatever_their_case(gallery):
    members = gallery.membership
    members.add("Class 7b", ids(gallery, "Ada", "Grace"))
    members.add("class 7B", ids(gallery, "Zoe"))
    members.add("Staff", ids(gallery, "Ada"))
    named = {group: [one.name for one in people] for group, people in members.groups().items()}
    assert named == {"Class 7b": ["Ada", "Grace", "Zoe"], "Staff": ["Ada"]}
    members.remove("CLASS 7B", ids(gallery, "Ada", "Zoe"))
    assert [one.name for one in members.of("class 7b")] == ["Grace"]
    assert gallery.find("Ada").groups == ("Staff",)


def test_a_group_that_nobody_is_in_is_told(gallery):
    with pytest.raises(UsageProblem, match="Nobody is in Staff"):
        gallery.membership.of("Staff")


def test_groups_and_days_of_many_change_together_or_not_at_all(gallery):
    members, before = gallery.membership, gallery.people()
    both = ids(gallery, "Ada", "Zoe")
    members.add("Night", both)
    first, last = date(2026, 1, 1), date(2026, 7, 31)
    after = members.regroup(both, Regrouping(("Day",), ("night",), (first, last)))
    assert [(one.groups, one.valid_from, one.valid_until) for one in after] == [
        (("Day",), first, last)
    ] * 2
    with pytest.raises(UsageProblem, match="comes before"):
        members.regroup(both, Regrouping(("Evening",), ("Day",), (last, first)))
    assert [gallery.person(one).groups for one in both] == [("Day",), ("Day",)]
    members.put_back(before)
    assert gallery.people() == before


def test_a_change_of_many_is_one_and_what_was_is_put_back(gallery):
    before = gallery.people()
    gallery.membership.set_validity(ids(gallery, "Ada", "Zoe"), None, date(2026, 7, 31))
    gallery.membership.set_groups(ids(gallery, "Ada", "Zoe"), ["Visitors"])
    assert gallery.find("Zoe").valid_until == date(2026, 7, 31)
    gallery.membership.put_back(before)
    assert gallery.people() == before


def test_days_in_the_wrong_order_are_refused(gallery):
    with pytest.raises(UsageProblem, match="comes before"):
        gallery.membership.set_validity(ids(gallery, "Ada"), date(2026, 2, 1), date(2026, 1, 1))


@pytest.mark.slow
def test_all_of_it_travels_in_an_exported_file(gallery, tmp_path):
    gallery.membership.add("Staff", ids(gallery, "Ada"))
    gallery.membership.set_validity(ids(gallery, "Ada"), date(2026, 1, 1), date(2026, 12, 31))
    mark = Correction(date(2026, 3, 4), "excused", "At the doctor’s", datetime.now(UTC))
    gallery.membership.correct(ids(gallery, "Ada")[0], mark)
    gallery.transfer.export_to(tmp_path / "all.facegui", "secret")
    with Gallery.open(tmp_path / "two", keyring_allowed=False) as other:
        other.transfer.import_from(tmp_path / "all.facegui", "secret")
        assert other.find("Ada") == gallery.find("Ada")


def test_a_second_mark_of_a_day_takes_the_place_of_the_first(gallery):
    (ada,) = ids(gallery, "Ada")
    day, now = date(2026, 3, 4), datetime.now(UTC)
    gallery.membership.correct(ada, Correction(day, "absent", "Ill", now))
    gallery.membership.correct(ada, Correction(day, "excused", "Note came", now))
    assert [one.mark for one in gallery.person(ada).corrections] == ["excused"]
    gallery.membership.take_back_correction(ada, day)
    assert gallery.person(ada).corrections == ()


def test_renaming_and_merging_keep_groups(gallery):
    gallery.membership.add("Staff", ids(gallery, "Ada"))
    gallery.membership.add("Night", ids(gallery, "Zoe"))
    ada, zoe = ids(gallery, "Ada", "Zoe")
    gallery.rename(ada, "Ada Lovelace")
    removed = gallery.merge(ada, zoe)
    assert gallery.person(ada).groups == ("Night", "Staff")
    gallery.restore(removed)
    assert gallery.person(ada).groups == ("Staff",)
    assert gallery.person(zoe).groups == ("Night",)


def test_the_index_knows_groups_and_days(gallery):
    gallery.membership.add("Staff", ids(gallery, "Ada"))
    gallery.membership.set_validity(ids(gallery, "Ada"), None, date(2026, 12, 31))
    found = {one.name: one for one in gallery.index("test/1").people}
    assert found["Ada"].groups == ("Staff",)
    assert found["Ada"].valid_until == date(2026, 12, 31)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [(None, -1, "expired: valid until"), (1, None, "not valid before"), (0, 0, ""), (-1, 1, "")],
)
def test_who_is_not_valid_today_is_told_so_and_not_recognized(first, last, said):
    days = [None if one is None else date.today() + timedelta(days=one) for one in (first, last)]
    person = IndexedPerson("ada", "Ada", (), *days)
    index = Index.from_arrays(np.eye(1, 3, dtype=np.float32), people=(person,), space="test/1")
    gallery = SearchGallery(Templates.of(index), POINT, replace(POINT))
    probe = np.array([1, 0, 0], np.float32)
    for decided in (gallery.identify(probe), gallery.verify(probe, "ada")):
        assert (decided.verdict is Verdict.MATCH) == (not said)
        assert decided.expired == bool(said)
        assert decided.name == (None if said else "Ada")
        assert said in decided.reasons[0]
