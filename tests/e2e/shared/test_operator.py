"""Whoever runs the server can change every byte: it is noticed and named, and nothing is taken."""

from collections.abc import Callable

import pytest

from facegui.gallery.shared.desk_key import DeskKey, wrap
from facegui.gallery.shared.errors import FaceGuiError, NotLetIn, ServerForged, TakenOut
from facegui.gallery.shared.sealing import key_place

_SWAP = """
    UPDATE facegui.people AS one SET {columns} FROM facegui.people AS other
    WHERE one.id <> other.id
"""


@pytest.fixture
def door_and_library(desk):
    door, library = desk("Door"), desk("Library")
    for name in ("Ada", "Grace"):
        door.enroll(name)
    door.sync()
    library.sync()
    return door, library


@pytest.mark.parametrize(
    "columns", ["sealed = other.sealed", "key = other.key, sealed = other.sealed"]
)
def test_exchanged_records(door_and_library, sql, columns: str) -> None:
    _, library = door_and_library
    sql(_SWAP.format(columns=columns))
    with pytest.raises(ServerForged, match="exchanged or changed"):
        library.sync()
    assert library.names == ["Ada", "Grace"]


def test_exchanged_keys_are_noticed_by_whoever_reads_them(door_and_library, sql, desk) -> None:
    door, _ = door_and_library
    sql(_SWAP.format(columns="key = other.key"))
    with pytest.raises(ServerForged, match="exchanged or changed"):
        desk("Yard")
    assert door.names == ["Ada", "Grace"]


def test_an_old_row_put_back(door_and_library, sql) -> None:
    door, library = door_and_library
    sql("CREATE TABLE kept AS SELECT * FROM facegui.people")
    door.gallery.rename(door.person("Ada").id, "Ada King")
    door.sync()
    library.sync()
    sql("DELETE FROM facegui.people")
    sql("INSERT INTO facegui.people SELECT * FROM kept")
    for one in (door, library):
        with pytest.raises(ServerForged):
            one.sync()
    assert library.names == ["Ada King", "Grace"]


def test_the_whole_server_rolled_back(door_and_library, sql) -> None:
    door, library = door_and_library
    tables = ("head", "people", "erased", "keys", "desks", "audit")
    for table in tables:
        sql(f"CREATE TABLE kept_{table} AS SELECT * FROM facegui.{table}")
    door.gallery.remove_person(door.person("Ada").id)
    door.sync()
    library.sync()
    sql("TRUNCATE facegui.confirmed, facegui.erased, facegui.head, facegui.people")
    for table in ("head", "people", "erased"):
        sql(f"INSERT INTO facegui.{table} SELECT * FROM kept_{table}")
    for one in (door, library):
        with pytest.raises(ServerForged, match="older than what this desk has seen"):
            one.sync()
        assert one.names == ["Grace"]


def test_a_dropped_erasure(door_and_library, sql) -> None:
    door, library = door_and_library
    door.gallery.remove_person(door.person("Ada").id)
    door.sync()
    sql("TRUNCATE facegui.confirmed, facegui.erased")
    with pytest.raises(ServerForged, match="1 erasure is missing"):
        library.sync()
    with pytest.raises(ServerForged, match="1 erasure is missing"):
        door.sync()


def test_an_audit_that_was_shortened_or_added_to(door_and_library, sql) -> None:
    door, library = door_and_library
    sql("CREATE TABLE kept AS SELECT * FROM facegui.audit")
    sql("DELETE FROM facegui.audit WHERE number IN (SELECT max(number) FROM facegui.audit)")
    for one in (door, library):
        with pytest.raises(ServerForged, match="1 entry of its audit missing"):
            one.sync()
    sql("TRUNCATE facegui.audit")
    sql("INSERT INTO facegui.audit OVERRIDING SYSTEM VALUE SELECT * FROM kept")
    sql("INSERT INTO facegui.audit (event, desk, epoch, sealed) VALUES ('x', 'y', 1, 'z')")
    with pytest.raises(ServerForged, match="an entry of its audit was written by no desk"):
        library.sync()
    assert library.names == ["Ada", "Grace"]


def test_an_erasure_by_no_desk(door_and_library, sql) -> None:
    _, library = door_and_library
    ada = library.person("Ada")
    sql(f"INSERT INTO facegui.erased SELECT '{ada.id}', 9, step + 1, 'x' FROM facegui.head")
    with pytest.raises(ServerForged):
        library.sync()
    assert library.names == ["Ada", "Grace"]


def test_a_person_taken_away_or_put_in(door_and_library, sql) -> None:
    _, library = door_and_library
    ada = library.person("Ada")
    sql(f"DELETE FROM facegui.people WHERE id = '{ada.id}'")
    with pytest.raises(ServerForged, match="1 person is missing"):
        library.sync()
    sql(
        "INSERT INTO facegui.people SELECT md5(n::text), 1, 99, 1, 'k', 's'"
        " FROM generate_series(1, 2) AS n"
    )
    with pytest.raises(ServerForged):
        library.sync()
    assert library.names == ["Ada", "Grace"]


def test_a_desk_of_the_operator_s_own(door_and_library, sql) -> None:
    door, library = door_and_library
    spy = DeskKey.new()
    gallery = library.shared.status().desk.gallery
    forged_key = wrap(b"s" * 32, spy.public, key_place(gallery, 1, "spy"))
    sql(
        "INSERT INTO facegui.desks (id, name, public_key, version)"
        f" VALUES ('spy', 'Spy', '\\x{spy.public.hex()}', '1')"
    )
    sql(f"INSERT INTO facegui.keys VALUES (1, 'spy', '\\x{forged_key.hex()}')")
    door.enroll("Mary")
    door.sync()
    states = {one.name: one.state for one in door.shared.status().desks}
    assert states == {"Door": "in", "Library": "in", "Spy": "asks"}
    door.shared.remove_desk("Library")
    assert sql("SELECT desk FROM facegui.keys WHERE epoch = 2 AND desk = 'spy'") == []


def test_another_key_for_a_desk(door_and_library, sql) -> None:
    _, library = door_and_library
    status = library.shared.status()
    public = next(one for one in library.shared._file.key().public.hex().split())
    ours = wrap(b"s" * 32, bytes.fromhex(public), key_place(status.desk.gallery, 1, status.desk.id))
    sql(f"UPDATE facegui.keys SET wrapped = '\\x{ours.hex()}' WHERE desk = '{status.desk.id}'")
    library.enroll("Mary")
    with pytest.raises(ServerForged):
        library.sync()


def test_another_gallery_in_its_place(door_and_library, sql) -> None:
    _, library = door_and_library
    sql("UPDATE facegui.gallery SET id = 'another'")
    with pytest.raises(ServerForged, match="another gallery"):
        library.sync()


def test_the_server_holds_no_name_no_face_and_no_number_in_the_clear(
    desk, sql, cluster, database: str
) -> None:
    door = desk("Door")
    ada = door.enroll("Ada Lovelace")
    door.gallery.set_notes(ada.id, "second floor")
    (sample,) = door.gallery.samples(ada.id)
    jpeg = door.gallery.portrait(sample.id).jpeg
    door.sync()
    held = b""
    for table in ("people", "erased", "audit", "head", "keys", "desks", "gallery", "confirmed"):
        for row in sql(f"SELECT * FROM facegui.{table}"):
            held += b"|".join(one if isinstance(one, bytes) else str(one).encode() for one in row)
    for secret in (b"Lovelace", b"second floor", jpeg[:16], sample.embedding.tobytes()[:16]):
        assert secret not in held


def test_after_all_is_as_it_was_the_desks_go_on(door_and_library, sql) -> None:
    door, library = door_and_library
    sql("CREATE TABLE kept AS SELECT * FROM facegui.people")
    sql("DELETE FROM facegui.people")
    with pytest.raises(ServerForged):
        library.sync()
    sql("INSERT INTO facegui.people SELECT * FROM kept")
    library.enroll("Mary")
    library.sync()
    door.sync()
    assert door.names == ["Ada", "Grace", "Mary"]


@pytest.mark.parametrize("statement", ["DELETE FROM facegui.keys", "DELETE FROM facegui.head"])
def test_what_locks_a_desk_out_loses_nothing(
    door_and_library, sql: Callable[[str], object], statement: str
) -> None:
    _, library = door_and_library
    sql(statement)
    with pytest.raises(FaceGuiError) as told:
        library.sync()
    assert not isinstance(told.value, NotLetIn)
    assert isinstance(told.value, TakenOut) or "no shared gallery" in str(told.value)
    assert library.names == ["Ada", "Grace"]
