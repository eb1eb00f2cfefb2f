"""The ladder of schema versions: each step takes the file from one version to the next.

To change the schema, append a function to ``LADDER``; never edit a step that was released.
"""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import cache
from typing import Protocol

from facegui.gallery.backups.backup import keep_before_migration
from facegui.gallery.errors import GalleryTooNew, damaged
from facegui.gallery.integrity.schema import Schema, schema_in
from facegui.gallery.store import Store
from facegui.text import say


class Runs(Protocol):
    """Runs a statement, as `Store` does."""

    def run(self, sql: str, *values: object) -> int: ...  # noqa: D102 said by the class


Step = Callable[[Runs], None]


def people_and_samples(store: Runs) -> None:
    """Version 1: people with wrapped keys, samples, portraits, the embeddings before re-encoding.

    ``id`` columns are random hex. Everything about a person is in sealed BLOBs; ``space``,
    ``set_aside`` and the keyed ``name_tag`` are what SQL must be able to ask for.
    """
    store.run(
        """CREATE TABLE gallery (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            id TEXT NOT NULL,
            verifier BLOB NOT NULL,
            key_place TEXT NOT NULL
        ) STRICT"""
    )
    store.run(
        """CREATE TABLE people (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name_tag BLOB NOT NULL UNIQUE,
            wrapped_key BLOB NOT NULL,
            record BLOB NOT NULL
        ) STRICT"""
    )
    store.run(
        """CREATE TABLE samples (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            space TEXT NOT NULL,
            set_aside INTEGER NOT NULL,
            embedding BLOB NOT NULL,
            record BLOB NOT NULL
        ) STRICT"""
    )
    store.run("CREATE INDEX samples_of_person ON samples (person_id)")
    store.run("CREATE INDEX samples_of_space ON samples (space)")
    store.run(
        """CREATE TABLE portraits (
            sample_id TEXT PRIMARY KEY REFERENCES samples (id) ON DELETE CASCADE,
            landmarks BLOB NOT NULL,
            jpeg BLOB NOT NULL
        ) STRICT"""
    )
    store.run(
        """CREATE TABLE former_embeddings (
            sample_id TEXT PRIMARY KEY REFERENCES samples (id) ON DELETE CASCADE,
            space TEXT NOT NULL,
            embedding BLOB NOT NULL
        ) STRICT"""
    )


def history(store: Runs) -> None:
    """Version 2: who was seen when, sealed with the key of the person seen, or of strangers.

    ``day`` is the day it ended, as a proleptic Gregorian ordinal: all that SQL must be able to
    ask for, to forget what is too old and to tell when somebody was last here.
    """
    store.run(
        """CREATE TABLE sightings (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            person_id TEXT REFERENCES people (id) ON DELETE CASCADE,
            day INTEGER NOT NULL,
            record BLOB NOT NULL,
            thumbnail BLOB
        ) STRICT"""
    )
    store.run("CREATE INDEX sightings_of_person ON sightings (person_id, day)")
    store.run("CREATE INDEX sightings_of_day ON sightings (day)")


def places(store: Runs) -> None:
    """Version 3: where pictures were taken, and sums over faces merely seen there.

    The ``id`` of a place is a keyed tag of its name; ``samples.place`` is NULL for pictures from
    files. ``record`` holds the sealed name, and in ``seen_faces`` the sealed sums.
    """
    store.run("CREATE TABLE places (id TEXT PRIMARY KEY, record BLOB NOT NULL) STRICT")
    store.run("ALTER TABLE samples ADD COLUMN place TEXT REFERENCES places (id)")
    store.run(
        """CREATE TABLE seen_faces (
            id TEXT PRIMARY KEY,
            place TEXT NOT NULL REFERENCES places (id),
            space TEXT NOT NULL,
            record BLOB NOT NULL,
            UNIQUE (place, space)
        ) STRICT"""
    )


def signed_head(store: Runs) -> None:
    """Version 4: the sealed head, which says how many rows there are and which.

    It is written once the master key is there.
    """
    store.run(
        "CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), sealed BLOB NOT NULL) STRICT"
    )


def erasures_audit_consents(store: Runs) -> None:
    """Version 5: who was erased, what was done, and when consents end.

    In ``erasures`` ``person`` is a hash of the random id there was, ``name_tag`` the keyed tag of
    the name, and ``record`` what is yet to be searched for, later the certificate. ``day`` is a
    proleptic Gregorian ordinal: of the entry, and the last one a consent is good for.
    """
    store.run(
        """CREATE TABLE erasures (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            person TEXT NOT NULL,
            name_tag BLOB NOT NULL,
            state INTEGER NOT NULL,
            record BLOB NOT NULL
        ) STRICT"""
    )
    store.run(
        """CREATE TABLE audit (
            number INTEGER PRIMARY KEY, day INTEGER NOT NULL, record BLOB NOT NULL
        ) STRICT"""
    )
    store.run(
        """CREATE TABLE consent_ends (
            person_id TEXT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
            day INTEGER NOT NULL
        ) STRICT"""
    )


def paintings(store: Runs) -> None:
    """Version 6: painted portraits; ``id`` is that of the sample each was painted from."""
    store.run(
        """CREATE TABLE paintings (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE REFERENCES samples (id) ON DELETE CASCADE,
            record BLOB NOT NULL,
            picture BLOB NOT NULL
        ) STRICT"""
    )


def groups_and_validity(store: Runs) -> None:
    """Version 7: groups, validity and marks of attendance, in the sealed records of people.

    No table changes. An older version would drop them at the next change, and would recognize
    those whose time is over: it must not open the file.
    """


def strangers(store: Runs) -> None:
    """Version 8: people nobody has named, who have a number and a data key each, and their visits.

    A ``number`` is never given twice. ``day`` is the day a visit ended, as in ``sightings``.
    """
    store.run(
        """CREATE TABLE strangers (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            wrapped_key BLOB NOT NULL,
            record BLOB NOT NULL
        ) STRICT"""
    )
    store.run(
        """CREATE TABLE stranger_visits (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            stranger_id TEXT NOT NULL REFERENCES strangers (id) ON DELETE CASCADE,
            day INTEGER NOT NULL,
            space TEXT NOT NULL,
            embedding BLOB NOT NULL,
            record BLOB NOT NULL,
            picture BLOB NOT NULL
        ) STRICT"""
    )
    store.run("CREATE INDEX visits_of_stranger ON stranger_visits (stranger_id)")


def coming_embeddings(store: Runs) -> None:
    """Version 9: embeddings by another encoder, which a desk has made that shares the gallery.

    They wait here until this desk changes its encoder, too.
    """
    store.run(
        """CREATE TABLE coming_embeddings (
            sample_id TEXT PRIMARY KEY REFERENCES samples (id) ON DELETE CASCADE,
            space TEXT NOT NULL,
            embedding BLOB NOT NULL
        ) STRICT"""
    )


HEAD_SINCE = 4

LADDER: tuple[Step, ...] = (
    people_and_samples,
    history,
    places,
    signed_head,
    erasures_audit_consents,
    paintings,
    groups_and_validity,
    strangers,
    coming_embeddings,
)


def migrate(store: Store, ladder: Sequence[Step] = LADDER) -> bool:
    """Bring the file to the newest version, in one transaction and with a copy kept before.

    Returns whether it was of a version without a signed head, or is new.
    Raises GalleryTooNew for a file of a later version, GalleryDamaged for one that is no gallery
    or has other tables than its version.
    """
    if _version(store) == len(ladder):
        store.require_schema(schema_of(tuple(ladder)))
        return False
    with store.transaction():
        version = _version(store)  # another process may have been first
        if version > len(ladder):
            raise GalleryTooNew(
                say(
                    "The gallery {path} was written by a newer FaceGUI (format "
                    "{version}, this one knows {count}).",
                    path=store.path,
                    version=version,
                    count=len(ladder),
                ),
                say("Update FaceGUI, or choose another folder with --data-dir."),
            )
        if version < 0 or (version == 0 and store.rows("SELECT 1 FROM sqlite_master LIMIT 1")):
            raise damaged(store.path, say("is damaged or is not a gallery"))
        store.require_schema(schema_of(tuple(ladder[:version])))
        if version > 0:
            keep_before_migration(store, version)
        for step in ladder[version:]:
            step(store)
        store.run(f"PRAGMA user_version={len(ladder)}")
        store.require_schema(schema_of(tuple(ladder)))
    return version < HEAD_SINCE


@cache
def schema_of(ladder: tuple[Step, ...] = LADDER) -> Schema:
    """Return what a file is built of that has climbed these steps."""
    with closing(sqlite3.connect(":memory:")) as empty:
        built = _InMemory(empty)
        for step in ladder:
            step(built)
        return schema_in(empty)


class _InMemory:
    """Runs the steps on a database that holds nothing."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def run(self, sql: str, *values: object) -> int:
        return self._connection.execute(sql, values).rowcount


def _version(store: Store) -> int:
    return int(store.rows("PRAGMA user_version")[0][0])
