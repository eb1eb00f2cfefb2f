"""Climbing to a newer format keeps a copy first, and goes all the way or not at all."""

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from facegui.gallery import FILES, Gallery, GalleryDamaged, GalleryTooNew
from facegui.gallery.migrations import LADDER, migrate
from facegui.gallery.store import Store
from tests.released import write_gallery


@pytest.fixture
def path(data_dir):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.add_person("Ada", [])
    return data_dir / "gallery.db"


def version(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def test_a_later_step_runs_once_after_a_copy_was_kept(path):
    ladder = (*LADDER, lambda store: store.run("ALTER TABLE people ADD COLUMN x INTEGER"))
    store = Store(path, busy_s=1)
    migrate(store, ladder)
    migrate(store, ladder)
    assert store.rows("SELECT x FROM people") == [(None,)]
    store.close()
    assert version(path) == len(LADDER) + 1
    kept = path.with_name(f"gallery-format{len(LADDER)}.backup")
    assert version(kept) == len(LADDER)
    with closing(sqlite3.connect(kept)) as copy:
        assert copy.execute("SELECT count(*) FROM people").fetchone() == (1,)


def test_a_gallery_from_before_history_keeps_its_people_and_gets_an_empty_history(data_dir):
    data_dir.mkdir()
    store = Store(data_dir / "gallery.db", busy_s=1)
    migrate(store, LADDER[:1])
    store.close()
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        ada = gallery.add_person("Ada", [])
        assert gallery.history.count() == 0
        assert gallery.people() == (ada,)
    assert version(data_dir / "gallery-format1.backup") == 1


def test_a_gallery_from_before_places_keeps_everything_and_all_of_it_is_from_files(
    data_dir, make_sample
):
    # The dump of a file that the last code of that version wrote, with its key.
    write_gallery(data_dir, Path(__file__).with_name("gallery_of_version_2.sql"))
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        ada, grace = gallery.people()
        assert (ada.name, ada.notes, grace.name) == ("Ada Lovelace", "2nd floor", "Grace Hopper")
        kept = [*gallery.samples(ada.id), *gallery.samples(grace.id)]
        assert [(one.place, one.set_aside) for one in kept] == [
            (FILES, True),
            (FILES, False),
            (FILES, False),
        ]
        index = gallery.index("mobilefacenet/1")
        assert index.places == (FILES,)
        np.testing.assert_array_equal(index.embeddings[1], kept[2].embedding)
        assert [one.source for page in gallery.history.pages() for one in page] == ["Front door"]
        assert gallery.seen("mobilefacenet/1") == {}
        (added,) = gallery.pictures.add(ada.id, [make_sample(size=8, place="Door")])
        assert gallery.samples(ada.id)[-1].place == added.place == "Door"
    assert version(data_dir / "gallery-format2.backup") == 2
    assert version(data_dir / "gallery.db") == len(LADDER)


def test_a_step_that_fails_changes_nothing(path):
    def fail(store):
        store.run("DROP TABLE portraits")
        raise RuntimeError("a bug")

    store = Store(path, busy_s=1)
    with pytest.raises(RuntimeError, match="a bug"):
        migrate(store, (*LADDER, fail))
    assert store.rows("SELECT count(*) FROM portraits") == [(0,)]
    store.close()
    assert version(path) == len(LADDER)


def test_a_newer_format_is_left_alone(path, data_dir):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=99")
    with pytest.raises(GalleryTooNew, match="newer FaceGUI") as caught:
        Gallery.open(data_dir, keyring_allowed=False)
    assert "Update FaceGUI" in caught.value.hint
    assert version(path) == 99


def test_a_database_of_another_program_is_left_alone(data_dir):
    data_dir.mkdir()
    with closing(sqlite3.connect(data_dir / "gallery.db")) as connection:
        connection.execute("CREATE TABLE recipes (title)")
    with pytest.raises(GalleryDamaged, match="is not a gallery"):
        Gallery.open(data_dir, keyring_allowed=False)


VERSION_4 = Path(__file__).with_name("gallery_of_version_4.sql")


def test_the_signed_head_of_version_4_goes_on_after_the_migration(data_dir):
    write_gallery(data_dir, VERSION_4)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert gallery.forged == ""
        before = gallery._store.head()
        assert before == gallery._store.keeper.made(gallery._store.connection, before.generation)
        ada, grace = gallery.people()
        assert [ada.name, grace.name] == ["Ada Lovelace", "Grace Brewster Hopper"]
        assert [one.set_aside for one in gallery.samples(grace.id)] == [True]
        assert gallery.history.count() == 2
        assert [seen.people for seen in gallery.seen("mobilefacenet/1").values()] == [5]
        assert list(gallery.audit.entries()) == []
        assert gallery.audit.problems() == ()
        gallery.rename(ada.id, "Ada")
        head = gallery._store.head()
        assert head.generation == before.generation + 1
        assert head == gallery._store.keeper.made(gallery._store.connection, head.generation)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert gallery.forged == ""
        assert [one.kind for one in gallery.audit.entries()] == ["renamed"]
        gallery.remove_person(grace.id)
        (certificate,) = gallery.erasures.finish()
        assert certificate.complete
    assert version(data_dir / "gallery.db") == len(LADDER)


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("DELETE FROM people WHERE number = 1", "1 of 2 people missing"),
        ("UPDATE samples SET set_aside = 0", "values were changed"),
        ("DELETE FROM head", "its signed head is missing"),
    ],
)
def test_what_was_forged_in_version_4_is_told_after_the_migration(data_dir, sql, told):
    write_gallery(data_dir, VERSION_4)
    with closing(sqlite3.connect(data_dir / "gallery.db")) as connection, connection:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute(sql)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert gallery.forged
        assert told in gallery.forged
