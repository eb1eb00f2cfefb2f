"""Somebody with write access changes how the file is built: what its tables and indexes promise."""

# ruff: noqa: S608  the statements are the test's own

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import numpy as np
import pytest

from facegui.errors import FaceGuiError
from facegui.gallery import Gallery, GalleryDamaged, StoredPortrait, store
from facegui.gallery.backups.restoring import check_backups
from facegui.gallery.integrity import integrity
from facegui.gallery.types import StrangerVisit
from tests.faults.test_forgery import SPACE, enrolled, opened, state

_WRITABLE = "PRAGMA writable_schema = ON; "
_EMPTY = "".join(
    f"DELETE FROM {table}; "
    for table in (
        *("portraits", "former_embeddings", "paintings", "samples", "sightings", "consent_ends"),
        *("people", "erasures", "audit", "stranger_visits", "strangers", "seen_faces", "places"),
        "head",
    )
)


def rewritten(table, before, after):
    """Return the statement that changes what is written in the schema about a table."""
    return (
        f"{_WRITABLE}UPDATE sqlite_master SET sql = replace(sql, '{before}', '{after}')"
        f" WHERE name = '{table}'"
    )


BUILT_OTHERWISE = [
    rewritten("people", " STRICT", ""),
    rewritten("sightings", "id TEXT NOT NULL UNIQUE", "id TEXT NOT NULL UNIQUE ON CONFLICT IGNORE"),
    rewritten("people", "BLOB NOT NULL UNIQUE", "BLOB NOT NULL UNIQUE ON CONFLICT REPLACE"),
    rewritten("sightings", "ON DELETE CASCADE", "ON DELETE SET NULL"),
    rewritten("samples", "ON DELETE CASCADE", ""),
    rewritten("sightings", "day INTEGER NOT NULL", "day INTEGER NOT NULL CHECK (day < 5)"),
    rewritten("samples", "space TEXT NOT NULL", "space TEXT COLLATE NOCASE NOT NULL"),
    "CREATE TABLE kept (x TEXT REFERENCES people (id)); INSERT INTO kept SELECT id FROM people",
    "ALTER TABLE people ADD COLUMN more TEXT CHECK (more IS NULL)",
    "CREATE UNIQUE INDEX one ON samples (id, space)",
    "CREATE INDEX other ON people (abs(number))",
    "CREATE VIRTUAL TABLE words USING fts5(x)",
    "DROP INDEX sightings_of_person",
]


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    folder = tmp_path_factory.mktemp("original") / "data"
    enrolled(folder)
    rng = np.random.default_rng(5)
    with opened(folder) as gallery:
        now, unit = datetime.now(UTC), np.zeros(16, np.float32)
        unit[0] = 1
        for number in range(2):
            visit = StrangerVisit(f"{number:032x}", now, now, "Door", SPACE, unit)
            points = np.zeros((5, 2), np.float32)
            gallery.strangers.keep(visit, StoredPortrait(visit.id, rng.bytes(900), points))
    opened(folder).close()
    return folder, whole(folder)


@pytest.fixture(params=["small", "large"])
def copy(request, original, tmp_path, monkeypatch):
    """Return a copy of the gallery, which is checked as a small or as a large one is."""
    if request.param == "large":
        monkeypatch.setattr(store, "_CHECK_AT_OPEN_BYTES", 0)
        monkeypatch.setattr(integrity, "_AT_ONCE_BYTES", 0)
    shutil.copytree(original[0], tmp_path / "data")
    return tmp_path / "data"


def whole(folder):
    """Return what is shown, with those who have no name."""
    told, shown = state(folder)
    with opened(folder) as gallery:
        visits = [(one.number, len(one.visits)) for one in gallery.strangers.all()]
    return told, (*shown, visits)


def changed(folder, sql, name="gallery.db"):
    with closing(sqlite3.connect(folder / name, isolation_level=None)) as connection:
        connection.executescript(sql)


@pytest.mark.parametrize("sql", BUILT_OTHERWISE)
def test_a_file_that_is_built_otherwise_is_refused(copy, sql):
    changed(copy, sql)
    with pytest.raises(GalleryDamaged):
        opened(copy)


def test_what_sqlite_itself_keeps_about_tables_is_no_change(copy, original):
    changed(copy, "ANALYZE; VACUUM; REINDEX")
    assert whole(copy) == original[1]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE samples SET set_aside = 0.9 WHERE number = 1",
        "UPDATE samples SET set_aside = '' WHERE number = 1",
        "UPDATE people SET name_tag = CAST(name_tag AS TEXT) WHERE number = 1",
        "UPDATE sightings SET day = day + 0.9",
        "UPDATE consent_ends SET day = day || ''",
    ],
)
def test_values_of_other_types_are_noticed(copy, original, sql):
    """Somebody takes STRICT away, writes, and puts it back."""
    with closing(sqlite3.connect(copy / "gallery.db", isolation_level=None)) as connection:
        before = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql > ''").fetchall()
    loose = "sql"
    for promise, without in ((" STRICT", ""), ("day INTEGER", "day"), ("aside INTEGER", "aside")):
        loose = f"replace({loose}, '{promise}', '{without}')"
    changed(copy, f"{_WRITABLE}UPDATE sqlite_master SET sql = {loose}")
    changed(copy, sql)
    with closing(sqlite3.connect(copy / "gallery.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.executemany(
            "UPDATE sqlite_master SET sql = ?2 WHERE name = ?1 AND sql > ''", before
        )
    assert noticed(copy, original)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE seen_faces SET space = space || char(0) || 'x'",
        "UPDATE samples SET person_id = person_id || char(0) WHERE number = 2",
        "UPDATE consent_ends SET person_id = person_id || char(0) || 'x'",
        "UPDATE paintings SET id = id || char(0) || 'x'",
        "UPDATE stranger_visits SET stranger_id = stranger_id || char(0) || 'x'",
        "DELETE FROM strangers WHERE number = 1",
        f"{_EMPTY} DELETE FROM gallery",
    ],
)
def test_values_that_end_early_and_rows_without_an_owner_are_noticed(copy, original, sql):
    changed(copy, sql)
    assert noticed(copy, original)


@pytest.mark.parametrize("which", ["number <> 1", "0"])
@pytest.mark.parametrize(
    "index",
    [
        *("samples_of_space", "samples_of_person", "sightings_of_person", "sightings_of_day"),
        "visits_of_stranger",
    ],
)
def test_an_index_that_leaves_rows_out_is_noticed(copy, original, index, which):
    with closing(sqlite3.connect(copy / "gallery.db", isolation_level=None)) as connection:
        made = connection.execute(
            "SELECT sql FROM sqlite_master WHERE name = ?", (index,)
        ).fetchone()[0]
        connection.execute(f"DROP INDEX {index}")
        connection.execute(f"{made} WHERE {which}")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (made, index))
    assert noticed(copy, original)


def noticed(copy, original):
    """Return whether it is told, or refused in a sentence."""
    try:
        with opened(copy) as gallery:
            if gallery.forged:
                return True
        told, shown = whole(copy)
    except FaceGuiError as problem:
        assert problem.message
        return True
    assert told or shown != original[1][1], "it was harmless: a test of nothing"
    return bool(told)


def test_code_that_comes_while_it_is_open_changes_nothing(copy):
    with opened(copy) as gallery:
        changed(copy, "CREATE TRIGGER t AFTER INSERT ON people BEGIN DELETE FROM samples; END")
        with pytest.raises(GalleryDamaged, match="is not built as FaceGUI builds it"):
            gallery.add_person("Hal", [])
        changed(copy, "DROP TRIGGER t")
        assert gallery.add_person("Hal", []).name == "Hal"
    with opened(copy) as gallery:
        assert gallery.forged == ""


def test_code_in_the_backup_keeps_nobody_from_being_erased_there(copy):
    """A trigger could leave them in, with their key: such a backup is dropped and made again."""
    changed(
        copy,
        "CREATE TRIGGER t BEFORE DELETE ON people BEGIN SELECT RAISE(IGNORE); END",
        "gallery.backup",
    )
    assert [bool(one.problem) for one in check_backups(copy)] == [True]
    with opened(copy) as gallery:
        ada = gallery.find("Ada").id
        gallery.remove_person(ada)
    backup = copy / "gallery.backup"
    if backup.exists():
        with closing(sqlite3.connect(backup)) as connection:
            people = connection.execute("SELECT id FROM people").fetchall()
        assert (ada,) not in people


def test_a_gallery_that_vanished_is_no_new_one(original, tmp_path):
    """Also on its first day, when there is no backup: what is known beside the file says so."""
    shutil.copytree(original[0], tmp_path / "data")
    for left in ("gallery.backup", "gallery.db"):
        (tmp_path / "data" / left).unlink()
    for _ in range(2):
        with pytest.raises(GalleryDamaged, match="is missing or empty"):
            Gallery.open(tmp_path / "data", keyring_allowed=False)
