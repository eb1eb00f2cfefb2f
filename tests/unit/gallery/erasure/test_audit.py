"""The audit tells of everything done, and of every place where somebody touched it."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest

from facegui.gallery import Gallery

pytestmark = pytest.mark.slow


def opened(data_dir):
    return Gallery.open(data_dir, keyring_allowed=False)


@pytest.fixture
def day(data_dir, make_sample):
    """Do what is done in a day."""
    with opened(data_dir) as gallery:
        ada = gallery.add_person("Ada", [make_sample()], consent="yes")
        gallery.pictures.add(ada.id, [make_sample()])
        gallery.rename(ada.id, "Ada Lovelace")
        gallery.set_consent(ada.id, None)
        bob = gallery.add_person("Bob", [make_sample()])
        gallery.transfer.export_to(data_dir.parent / "out.facegui", "secret")
        gallery.remove_person(bob.id)
        gallery.erasures.finish()
        assert gallery.audit.problems() == ()
    return data_dir


def change(data_dir, *statements):
    with closing(sqlite3.connect(data_dir / "gallery.db")) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def problems(data_dir):
    with opened(data_dir) as gallery:
        return list(gallery.audit.problems())


def test_everything_done_is_there_without_names(day):
    with opened(day) as gallery:
        entries = list(gallery.audit.entries())
    assert [one.kind for one in entries] == [
        "enrolled",
        "pictures",
        "renamed",
        "consent",
        "enrolled",
        "exported",
        "removed",
        "erased",
    ]
    assert [one.number for one in entries] == list(range(1, 9))
    assert not any("Ada" in str(one) or "Bob" in str(one) for one in entries)


def test_a_row_removed_names_the_place(day):
    change(day, "DELETE FROM audit WHERE number = 3")
    assert "entry 3 is missing" in problems(day)


def test_the_last_rows_removed_are_noticed(day):
    change(day, "DELETE FROM audit WHERE number > 6")
    assert problems(day) == ["entries are missing: the last one there is 6"]


def test_a_row_changed_names_the_place(day):
    change(day, "UPDATE audit SET record = zeroblob(80) WHERE number = 4")
    assert "entry 4 was changed, moved or exchanged" in problems(day)


def test_a_row_moved_names_both_places(day):
    change(
        day,
        "UPDATE audit SET number = 99 WHERE number = 2",
        "UPDATE audit SET number = 2 WHERE number = 5",
        "UPDATE audit SET number = 5 WHERE number = 99",
    )
    found = problems(day)
    assert "entry 2 was changed, moved or exchanged" in found
    assert "entry 5 was changed, moved or exchanged" in found


def test_a_row_put_back_as_another_one_is_noticed_by_the_next(day):
    change(day, "UPDATE audit SET record = (SELECT record FROM audit WHERE number = 1)"
                " WHERE number = 2")  # fmt: skip
    assert "entry 2 was changed, moved or exchanged" in problems(day)


def test_old_entries_go_and_the_chain_goes_on(day):
    later = date.today() + timedelta(days=400)
    with opened(day) as gallery:
        assert gallery.audit.forget(365) == 0
        assert gallery.audit.forget(365, later) == 8
        assert gallery.audit.problems() == ()
        gallery.add_person("Eve", [])
        assert [one.kind for one in gallery.audit.entries()] == ["forgotten", "enrolled"]
        assert gallery.audit.problems() == ()
    change(day, "DELETE FROM audit WHERE number = 9")
    assert problems(day)
