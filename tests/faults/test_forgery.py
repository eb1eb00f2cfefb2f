"""Somebody with write access to the file changes it in SQLite: it is noticed, or does no harm."""

# ruff: noqa: S608  the statements are the test's own

import random
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from facegui.errors import FaceGuiError
from facegui.gallery import Consent, Gallery, NewSample, SeenFaces, Sighting
from facegui.gallery.painted.paintings import painted_now
from tests.reencoding import reencode

_FORGERIES = 100
SPACE = "s/1"


def opened(folder):
    return Gallery.open(folder, keyring_allowed=False)


def enrolled(folder):
    """Make a gallery of four people with three pictures each, and a history."""
    rng = np.random.default_rng(3)
    with opened(folder) as gallery:
        for name in ("Ada", "Bob", "Cleo", "Dora", "Emil", "Fay"):
            samples = []
            for _ in range(3):
                unit = rng.normal(size=16).astype(np.float32)
                unit /= np.linalg.norm(unit)
                points = np.ones((5, 2), np.float32)
                picture = rng.bytes(500)
                samples.append(NewSample(picture, points, SPACE, unit, {}, "", place="Door"))
            person = gallery.add_person(name, samples)
            now = datetime.now(UTC)
            until = date.today() + timedelta(days=len(person.name))
            gallery.set_consent(person.id, Consent("yes", now, until))
            sample = gallery.samples(person.id)[0]
            gallery.paintings.keep(sample.id, painted_now(rng.bytes(300), "waves", 0.5))
            for who in (person.id, None):
                seen = Sighting(rng.bytes(16).hex(), who, now, now, "match", 0.5)
                gallery.history.keep(seen, rng.bytes(100))
        total = np.ones(16, np.float32)
        gallery.keep_seen(SeenFaces("Door", SPACE, total, 5, 10, 1.0, 1.0, now))
        for name in ("Emil", "Fay"):
            gallery.remove_person(gallery.find(name).id)
        gallery.membership.add("Staff", gallery.ids())
        gallery.erasures.finish()
        gallery.remove_person(gallery.add_person("Gil", []).id)


def state(folder):
    """Return everything a user could be shown or decided by, in no way that depends on storage."""
    with opened(folder) as gallery:
        told = gallery.forged
        people = gallery.people()
        samples = {
            one.id: [
                (s.id, s.space, s.set_aside, s.embedding.tobytes(), s.origin, s.place)
                for s in gallery.samples(one.id)
            ]
            for one in people
        }
        found = [gallery.find(one.name) for one in people]
        portraits = [(p.sample_id, p.jpeg) for one in people for p in gallery.portraits(one.id)]
        index = gallery.index(SPACE)
        history = list(gallery.history.pages())
        thumbnails = [gallery.history.thumbnail(one.id) for page in history for one in page]
        seen = sorted(gallery.seen(SPACE))
        rest = (gallery.history.last_seen(), gallery.covers(), gallery.can_undo_reencode, seen)
        rest = (*rest, gallery.consents_ending(date.max), list(gallery.audit.entries()))
        rest = (*rest, gallery.erasures.all(), painted(gallery))
        shown = (
            people,
            samples,
            found,
            portraits,
            [one.name for one in index.people],
            index.embeddings.tobytes(),
            history,
            thumbnails,
            rest,
        )
    return told, shown


def painted(gallery):
    """Return the paintings that are shown."""
    shown = gallery.paintings.shown()
    return {id_: gallery.paintings.painting(sample).jpeg for id_, sample in shown.items()}


def exchange(connection, table, column, where="1"):
    """Give two rows each other's value."""
    (one, first), (other, second) = connection.execute(
        f"SELECT rowid, {column} FROM {table} WHERE {where} ORDER BY random() LIMIT 2"
    ).fetchall()
    if column == "name_tag":  # no two are equal, not even for a moment
        connection.execute("UPDATE people SET name_tag = x'00' WHERE rowid = ?", (one,))
    for row, value in ((other, first), (one, second)):
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (value, row))


COLUMNS = {
    "people": ("number", "name_tag", "wrapped_key", "record"),
    "samples": ("number", "person_id", "space", "set_aside", "embedding", "record"),
    "portraits": ("landmarks", "jpeg"),
    "sightings": ("number", "person_id", "day", "record", "thumbnail"),
    "consent_ends": ("day",),
    "paintings": ("number", "record", "picture"),
    "erasures": ("number", "person", "name_tag", "state", "record"),
    "audit": ("number", "day", "record"),
}
FIXED = [
    "UPDATE samples SET set_aside = 1 WHERE number = 1",
    "UPDATE samples SET set_aside = 7 WHERE number = 1",
    "UPDATE samples SET space = 'other/1' WHERE number = 2",
    "UPDATE samples SET person_id = (SELECT id FROM people WHERE number = 2) WHERE number = 1",
    "UPDATE samples SET number = 99 WHERE number = 1",
    "UPDATE people SET number = 99 WHERE number = 1",
    "DELETE FROM people WHERE number = 1",
    "DELETE FROM samples WHERE number = 1",
    "DELETE FROM portraits WHERE rowid = 1",
    "DELETE FROM sightings WHERE number = 1",
    "DELETE FROM sightings",
    "DELETE FROM people",
    "UPDATE samples SET place = NULL",
    "UPDATE consent_ends SET day = day + 1000",
    "DELETE FROM consent_ends",
    "DELETE FROM paintings WHERE number = 1",
    "DELETE FROM erasures",
    "UPDATE erasures SET state = 3",
    "UPDATE erasures SET state = 0",
    "UPDATE erasures SET state = -1",
    "DELETE FROM audit",
    "DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)",
    "UPDATE places SET record = zeroblob(50)",
    "DELETE FROM seen_faces",
    "UPDATE sightings SET day = 1",
    "UPDATE sightings SET day = day + 1 WHERE number = 1",
    "UPDATE sightings SET day = 999999999 WHERE number = 1",
    "UPDATE sightings SET thumbnail = NULL WHERE number = 1",
    "UPDATE sightings SET person_id = NULL WHERE number = 1",
    "UPDATE people SET name_tag = zeroblob(32) WHERE number = 1",
    "UPDATE people SET id = 'x' WHERE number = 1",
    "UPDATE gallery SET key_place = 'keystore'",
    "UPDATE gallery SET id = 'x'",
    "UPDATE gallery SET verifier = zeroblob(40)",
    "DELETE FROM gallery",
    "DELETE FROM head",
    "UPDATE head SET sealed = zeroblob(100)",
    "DROP TABLE head",
    "PRAGMA user_version = 2",
    "DROP TABLE paintings; DROP TABLE erasures; DROP TABLE audit; DROP TABLE consent_ends;"
    " DROP TABLE head;"
    " UPDATE samples SET set_aside = 1; PRAGMA user_version = 3",
    "DROP TABLE paintings; DROP TABLE erasures; DROP TABLE audit; DROP TABLE consent_ends;"
    " DELETE FROM head;"
    " DELETE FROM people WHERE number = 1; PRAGMA user_version = 4",
    "PRAGMA user_version = 1",
    "INSERT INTO former_embeddings SELECT id, 'other/1', embedding FROM samples",
    "INSERT INTO sightings SELECT number + 100, 'y' || id, person_id, day, record, thumbnail"
    " FROM sightings WHERE number = 1",
    "INSERT INTO samples SELECT number + 100, 'y' || id, person_id, space, 0, embedding, record,"
    " place FROM samples WHERE number = 1",
    "CREATE TRIGGER t AFTER INSERT ON people BEGIN DELETE FROM samples; END",
    "CREATE INDEX extra ON people (record)",
    "CREATE TABLE extra (x)",
    "VACUUM",
    "REINDEX",
]


def drawn(chance):
    """Return a manipulation drawn by lot."""

    def act(connection):
        table = chance.choice(sorted(COLUMNS))
        column = chance.choice(COLUMNS[table])
        if chance.random() < 0.2:
            connection.execute(
                f"DELETE FROM {table} WHERE rowid IN"
                f" (SELECT rowid FROM {table} ORDER BY random() LIMIT ?)",
                (chance.randint(1, 3),),
            )
        elif column == "number":
            connection.execute(
                f"UPDATE {table} SET number = number + 50 WHERE rowid ="
                f" (SELECT rowid FROM {table} ORDER BY random() LIMIT 1)"
            )
        else:
            exchange(connection, table, column)

    return act


def noticed_or_harmless(folder, before):
    """Open a gallery that was forged; return whether it was told."""
    try:
        told, shown = state(folder)
    except FaceGuiError as problem:
        assert problem.message
        return True
    assert told or shown == before, "nobody noticed"
    return bool(told)


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    folder = tmp_path_factory.mktemp("original") / "data"
    enrolled(folder)
    opened(folder).close()
    return folder, state(folder)[1]


def forged(original, tmp_path, act):
    folder, before = original
    copy = tmp_path / "data"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    with closing(sqlite3.connect(copy / "gallery.db", isolation_level=None)) as connection:
        if isinstance(act, str):
            connection.executescript(act)
        else:
            act(connection)
    return noticed_or_harmless(copy, before)


@pytest.mark.parametrize("sql", FIXED)
def test_a_known_manipulation_is_noticed_or_harmless(original, tmp_path, sql):
    told = forged(original, tmp_path, sql)
    assert told or sql in (
        "UPDATE gallery SET key_place = 'keystore'",
        "CREATE INDEX extra ON people (record)",
        "CREATE TABLE extra (x)",
        "VACUUM",
        "REINDEX",
    )


@pytest.mark.slow
def test_manipulations_by_lot_are_noticed_or_harmless(original, tmp_path, times):
    chance = random.Random(17)  # noqa: S311
    told = sum(
        forged(original, tmp_path, drawn(chance)) for _ in range(times(_FORGERIES - len(FIXED)))
    )
    assert told > 0


def test_two_tags_exchanged_while_it_is_open_let_nobody_be_removed_for_another(original, tmp_path):
    copy = tmp_path / "data"
    shutil.copytree(original[0], copy)
    with opened(copy) as gallery:
        with closing(sqlite3.connect(copy / "gallery.db", isolation_level=None)) as connection:
            exchange(connection, "people", "name_tag", "number < 3")
        for name in ("Ada", "Bob"):
            with pytest.raises(FaceGuiError, match="has the tags of names exchanged"):
                gallery.find(name)
        assert gallery.changed_elsewhere()
        assert "changed by something other than FaceGUI" in gallery.forged


def test_an_older_file_and_an_older_row_are_noticed(original, tmp_path):
    copy = tmp_path / "data"
    shutil.copytree(original[0], copy)
    older = (copy / "gallery.db").read_bytes()
    with opened(copy) as gallery:
        ada = gallery.find("Ada")
        with closing(sqlite3.connect(copy / "gallery.db")) as connection:
            old_row = connection.execute(
                "SELECT record, name_tag FROM people WHERE id = ?", (ada.id,)
            ).fetchone()
        gallery.set_consent(ada.id, None)
    with opened(copy) as gallery:
        assert gallery.forged == ""
        gallery.rename(ada.id, "Augusta")
    newer = (copy / "gallery.db").read_bytes()
    with closing(sqlite3.connect(copy / "gallery.db", isolation_level=None)) as connection:
        connection.execute(
            "UPDATE people SET record = ?, name_tag = ? WHERE id = ?", (*old_row, ada.id)
        )
    with opened(copy) as gallery:
        assert "values were changed, exchanged or put back" in gallery.forged
    (copy / "gallery.db").write_bytes(older)
    with opened(copy) as gallery:
        assert "an older state of it was put back, which lacks 2 changes" in gallery.forged
        gallery.accept()
        assert gallery.forged == ""
    with opened(copy) as gallery:
        assert gallery.forged == ""
    (copy / "gallery.db").write_bytes(newer)
    with opened(copy) as gallery:
        assert "an older state" in gallery.forged


def test_a_backup_that_was_forged_is_noticed_once_it_is_restored(original, tmp_path):
    from facegui.gallery import restore

    copy = tmp_path / "data"
    shutil.copytree(original[0], copy)
    with closing(sqlite3.connect(copy / "gallery.backup", isolation_level=None)) as connection:
        connection.execute("UPDATE samples SET set_aside = 1")
    restore(copy, keyring_allowed=False)
    with opened(copy) as gallery:
        assert "values were changed" in gallery.forged


def test_what_the_program_does_itself_is_never_told(original, tmp_path):
    """Removals in the backup, a restoration, another process: all sign what they do."""
    from facegui.gallery import restore

    copy = tmp_path / "data"
    shutil.copytree(original[0], copy)
    with opened(copy) as one, opened(copy) as other:
        ada, bob = one.find("Ada"), one.find("Bob")
        one.remove_person(ada.id)
        assert other.changed_elsewhere()
        other.merge(bob.id, other.find("Cleo").id)
        reencode(other, "two/1", lambda some: np.eye(len(some), 16, dtype=np.float32))
        other.undo_reencode()
        other.history.erase_all()
        assert one.changed_elsewhere()
        assert one.forged == other.forged == ""
    with opened(copy) as gallery:
        assert gallery.forged == ""
    restore(copy, keyring_allowed=False)
    with opened(copy) as gallery:
        assert gallery.forged == ""
        assert len(gallery.people()) == 2
    (copy / "gallery.state").unlink()
    with opened(copy) as gallery:
        assert gallery.forged == ""
