"""Where pictures were taken, and what is kept of people merely seen there."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from facegui.gallery import (
    FILES,
    Gallery,
    GalleryBusy,
    GalleryDamaged,
    SeenFaces,
)
from tests.reencoding import reencode

SPACE = "mobilefacenet/1"
DOOR = "Front door camera"
STREAM = "rtsp://…@camera.lan/stream"
NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def seen(place=DOOR, space=SPACE, people=7, **changed):
    total = np.random.default_rng(people).normal(size=16).astype(np.float32)
    fields = {"pairs": 21, "pair_sum": 1.25, "pair_squares": 0.1 + 0.2, "updated_at": NOON}
    return SeenFaces(place, space, total, people, **{**fields, **changed})


def values(one):
    return (
        *(one.place, one.space, one.people, one.pairs, one.pair_sum, one.pair_squares),
        *(one.updated_at, one.total.tobytes()),
    )


def files(data_dir):
    return b"".join(path.read_bytes() for path in sorted(data_dir.iterdir()) if path.is_file())


def sealed(path):
    """Return the sealed sums in a file, and how many places it names."""
    with closing(sqlite3.connect(path)) as connection:
        sums = [row[0] for row in connection.execute("SELECT record FROM seen_faces")]
        return sums, connection.execute("SELECT count(*) FROM places").fetchone()[0]


def test_what_was_seen_is_known_after_a_restart_by_place_and_space(data_dir):
    kept = [seen(), seen(STREAM, people=5), seen(FILES, people=9), seen(space="other/1")]
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert gallery.seen(SPACE) == {}
        for one in kept:
            gallery.keep_seen(one)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        found = gallery.seen(SPACE)
        assert {place: values(one) for place, one in found.items()} == {
            one.place: values(one) for one in kept[:3]
        }
        assert not found[DOOR].total.flags.writeable
        assert [values(one) for one in gallery.seen("other/1").values()] == [values(kept[3])]


def test_the_newest_sums_take_the_place_of_the_former_ones(data_dir, gallery):
    gallery.keep_seen(seen())
    (former,), _ = sealed(data_dir / "gallery.db")
    newer = seen(people=8)
    gallery.keep_seen(newer)
    assert values(gallery.seen(SPACE)[DOOR]) == values(newer)
    # The difference of both is whoever came last.
    assert former not in files(data_dir)


@pytest.mark.parametrize(
    "wrong",
    [
        {"people": 4},
        {"place": ""},
        {"space": ""},
        {"pairs": -1},
        {"pair_sum": float("nan")},
        {"pair_squares": float("inf")},
        {"total": np.zeros(16)},
        {"total": np.zeros((2, 8), np.float32)},
        {"total": np.zeros(0, np.float32)},
        {"total": np.full(16, np.nan, np.float32)},
        {"updated_at": NOON.replace(tzinfo=None)},
    ],
)
def test_sums_of_too_few_or_of_nothing_cannot_be_made(wrong):
    with pytest.raises(ValueError, match=r"people|place|pairs|sum"):
        replace(seen(), **wrong)


def test_no_place_and_no_number_can_be_read_in_the_files(data_dir, make_sample):
    one = seen(STREAM)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.add_person("Ada", [make_sample(place=DOOR)])
        gallery.keep_seen(one)
        gallery.add_person("Bob", [make_sample(place=STREAM)])  # is in the WAL only
        assert (data_dir / "gallery.db-wal").stat().st_size > 0
        content = files(data_dir)
    content += files(data_dir)
    assert b"SQLite format 3" in content
    for secret in (DOOR, "door", STREAM, "camera.lan", "pair", 'people":', "2026-03-04", "1.25"):
        for encoding in ("utf-8", "utf-16-le"):
            assert secret.encode(encoding) not in content
    assert one.total.tobytes()[:12] not in content
    assert one.total.tobytes().hex()[:24].encode() not in content


def test_forgetting_one_place_leaves_the_others_and_every_sample(data_dir, make_sample):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        ada = gallery.add_person("Ada", [make_sample(place=DOOR)])
        for one in (seen(), seen(space="other/1"), seen(STREAM)):
            gallery.keep_seen(one)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:  # makes the daily backup
        before, _ = sealed(data_dir / "gallery.db")
        assert sealed(data_dir / "gallery.backup")[0] == before
        gallery.forget_seen(DOOR)
        assert list(gallery.seen(SPACE)) == [STREAM]
        assert gallery.seen("other/1") == {}
        assert gallery.samples(ada.id)[0].place == DOOR
        kept, places = sealed(data_dir / "gallery.db")
        assert (len(kept), places) == (1, 2)
        assert sealed(data_dir / "gallery.backup") == (kept, places)
        content = files(data_dir)
        gone = [value for value in before if value not in kept]
        assert len(gone) == 2
        assert not any(value[at : at + 24] in content for value in gone for at in (0, 40, 80))


def test_forgetting_everything_takes_the_names_of_places_along(data_dir, make_sample):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        ada = gallery.add_person("Ada", [make_sample(place=DOOR)])
        gallery.add_person("Bob", [make_sample()])
        gallery.keep_seen(seen(STREAM))
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.remove_person(ada.id)
        assert list(gallery.seen(SPACE)) == [STREAM]
        assert sealed(data_dir / "gallery.db")[1] == 2
        gallery.forget_seen()
        assert gallery.seen(SPACE) == {}
        assert sealed(data_dir / "gallery.db") == ([], 0)
        assert sealed(data_dir / "gallery.backup") == ([], 0)
        gallery.forget_seen()
        (added,) = gallery.pictures.add(gallery.people()[0].id, [make_sample(place=DOOR)])
        assert gallery.samples(added.person_id)[-1].place == DOOR


def test_a_backup_from_before_places_stays_when_something_is_forgotten(data_dir, make_sample):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.add_person("Ada", [make_sample()])
    Gallery.open(data_dir, keyring_allowed=False).close()  # makes the daily backup
    backup = data_dir / "gallery.backup"
    with closing(sqlite3.connect(backup)) as older:
        older.executescript(
            "DROP TABLE seen_faces; ALTER TABLE samples DROP COLUMN place; DROP TABLE places;"
        )
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.keep_seen(seen())
        gallery.forget_seen()
    with closing(sqlite3.connect(backup)) as older:
        assert older.execute("SELECT count(*) FROM people").fetchone() == (1,)


def test_samples_keep_their_place_through_every_way_out_and_back(gallery, make_sample):
    ada = gallery.add_person("Ada", [make_sample(place=DOOR), make_sample()])
    bob = gallery.add_person("Bob", [make_sample(place=STREAM)])

    def places(person):
        return sorted(one.place for one in gallery.samples(person.id))

    removed = gallery.remove_person(bob.id)
    gallery.forget_seen()
    gallery.restore(removed)
    assert places(bob) == [STREAM]
    merged = gallery.merge(ada.id, bob.id)
    assert places(ada) == sorted([DOOR, FILES, STREAM])
    gallery.restore(merged)
    assert (places(ada), places(bob)) == (sorted([DOOR, FILES]), [STREAM])
    whole = gallery.pictures.remove(gallery.samples(bob.id)[0].id)
    gallery.pictures.restore(whole)
    assert places(bob) == [STREAM]
    reencode(gallery, "other/1", lambda stored: np.eye(16, dtype=np.float32)[: len(stored)])
    assert gallery.index("other/1").places == (FILES, DOOR, STREAM)
    gallery.pictures.replace_all(bob.id, [make_sample("other/1", place=DOOR)])
    assert places(bob) == [DOOR]


@pytest.mark.parametrize("place", ["Tür · 門", "clip \udce4.mp4", "x" * 5000])
def test_a_place_may_have_any_name(gallery, make_sample, place):
    ada = gallery.add_person("Ada", [make_sample(place=place)])
    gallery.keep_seen(seen(place))
    assert gallery.samples(ada.id)[0].place == place
    assert list(gallery.seen(SPACE)) == [place]
    assert gallery.index(SPACE).places == (FILES, place)


def test_a_place_without_a_name_is_refused(make_sample):
    with pytest.raises(ValueError, match="place"):
        make_sample(place="")


def test_sums_moved_to_another_place_do_not_open(data_dir):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.keep_seen(seen())
        gallery.keep_seen(seen(STREAM))
    with closing(sqlite3.connect(data_dir / "gallery.db")) as connection:
        connection.execute("UPDATE seen_faces SET space = 'other/1'")
        connection.commit()
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert gallery.seen(SPACE) == {}
        with pytest.raises(GalleryDamaged):
            gallery.seen("other/1")


def test_keeping_does_not_wait_for_another_process(data_dir):
    with (
        Gallery.open(data_dir, keyring_allowed=False, busy_s=60) as gallery,
        closing(sqlite3.connect(data_dir / "gallery.db", isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(GalleryBusy):
            gallery.keep_seen(seen())
        other.execute("ROLLBACK")
        other.execute("BEGIN")
        other.execute("SELECT * FROM people").fetchall()
        gallery.keep_seen(seen())  # a reader keeps the WAL from being emptied: not waited for
        assert list(gallery.seen(SPACE)) == [DOOR]
