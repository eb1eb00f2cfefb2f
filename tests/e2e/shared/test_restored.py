"""The server's backup was restored: desks hand in what it lacks, and nobody erased is back."""

from collections.abc import Callable

import pytest

from facegui.errors import UsageProblem
from facegui.gallery.shared.errors import ServerForged, TakenOut
from tests.e2e.shared.conftest import DeskOf, MakeDesk

pytestmark = pytest.mark.slow

Sql = Callable[[str], list[tuple[object, ...]]]
_TABLES = ("head", "people", "erased", "confirmed", "keys", "desks", "audit")


@pytest.fixture
def backup(sql: Sql) -> Callable[[], Callable[[], None]]:
    """Make a backup of the server; what is returned restores it."""

    def make() -> Callable[[], None]:
        for table in _TABLES:
            sql(f"CREATE TABLE kept_{table} AS SELECT * FROM facegui.{table}")

        def restore() -> None:
            sql(f"TRUNCATE {', '.join(f'facegui.{table}' for table in _TABLES)}")
            for table in _TABLES:
                sql(
                    f"INSERT INTO facegui.{table} OVERRIDING SYSTEM VALUE"
                    f" SELECT * FROM kept_{table}"
                )

        return restore

    return make


Backup = Callable[[], Callable[[], None]]


def in_step(*desks: DeskOf) -> None:
    for one in (*desks, *desks):
        one.sync()


def test_what_it_lacks_is_handed_in_again_and_erasures_stay(
    desk: MakeDesk, backup: Backup, sql: Sql
) -> None:
    door, library = desk("Door"), desk("Library")
    ada, grace = door.enroll("Ada"), door.enroll("Grace")
    in_step(door, library)
    restore = backup()
    door.gallery.remove_person(ada.id)
    door.gallery.rename(grace.id, "Grace Hopper")
    door.enroll("Mary")
    in_step(door, library)
    yard = desk("Yard")
    restore()
    for one in (door, library):
        with pytest.raises(ServerForged, match="backup was restored"):
            one.sync()
    with pytest.raises(TakenOut):
        yard.sync()
    assert door.shared.accept().handed_in == 3
    assert any("older state" in one for one in library.sync().told)
    in_step(yard, door, library)
    for one in (door, library, yard):
        assert one.names == ["Grace Hopper", "Mary"]
        assert one.sync().told == []
    assert sql("SELECT id FROM facegui.erased") == [(ada.id,)]
    assert sql("SELECT count(*) FROM facegui.people") == [(2,)]
    states = {one.name: one.state for one in door.shared.status().desks}
    assert states == dict.fromkeys(("Door", "Library", "Yard"), "in")
    (erasure,) = door.shared.erasures_of({ada.id})
    assert (erasure.confirmed, erasure.waiting) == (("Door", "Library", "Yard"), ())


def test_a_desk_that_was_taken_out_since_stays_out(desk: MakeDesk, backup: Backup) -> None:
    door, library = desk("Door"), desk("Library")
    door.enroll("Ada")
    in_step(door, library)
    restore = backup()
    door.shared.remove_desk("Library")
    restore()
    door.shared.accept()
    door.enroll("Grace")
    door.sync()
    with pytest.raises(TakenOut):
        library.sync()
    assert library.names == ["Ada"]


def test_an_erasure_that_the_accepting_desk_had_not_seen(
    desk: MakeDesk, backup: Backup, sql: Sql
) -> None:
    door, library = desk("Door"), desk("Library")
    ada = door.enroll("Ada", pictures=2)
    in_step(door, library)
    restore = backup()
    library.gallery.remove_person(ada.id)
    library.enroll("Grace")
    library.sync()
    restore()
    # This desk cannot know, and goes on from there.
    door.gallery.rename(ada.id, "Ada King")
    door.enroll("Mary")
    door.sync()
    with pytest.raises(ServerForged):
        library.sync()
    library.shared.accept()
    in_step(door, library)
    assert door.names == library.names == ["Grace", "Mary"]
    assert sql("SELECT id FROM facegui.erased") == [(ada.id,)]


def test_pictures_of_two_histories_are_joined(desk: MakeDesk, backup: Backup) -> None:
    door, library = desk("Door"), desk("Library")
    ada = door.enroll("Ada")
    in_step(door, library)
    restore = backup()
    library.gallery.pictures.add(ada.id, [library.sample()])
    library.sync()
    restore()
    door.gallery.pictures.add(ada.id, [door.sample()])
    door.sync()
    library.shared.accept()
    in_step(door, library)
    ids = [{sample.id for sample in one.gallery.samples(ada.id)} for one in (door, library)]
    assert ids[0] == ids[1]
    assert len(ids[0]) == 3


def test_a_server_that_is_not_older_is_not_accepted(desk: MakeDesk, sql: Sql) -> None:
    door = desk("Door")
    door.enroll("Ada")
    door.sync()
    with pytest.raises(UsageProblem, match="no older"):
        door.shared.accept()
    sql("DELETE FROM facegui.people")
    with pytest.raises(ServerForged, match="1 person is missing"):
        door.shared.accept()
