"""Who was seen when is kept encrypted, follows the person it is about, and is forgotten."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from facegui.gallery import Gallery, GalleryBusy, GalleryDamaged, Sighting, UnknownPerson
from facegui.text import Sentence, say

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
JPEG = b"\xff\xd8\xff\xe0 a small picture " + bytes(range(256)) * 8


def sighting(id_="a" * 32, person_id=None, ended=NOON, **fields):
    return Sighting(
        id=id_,
        person_id=person_id,
        began_at=ended - timedelta(seconds=40),
        ended_at=ended,
        verdict="match" if person_id else "not_recognized",
        threshold=0.42,
        **fields,
    )


def everything(gallery):
    return [one for page in gallery.history.pages() for one in page]


def test_what_was_kept_is_read_back_after_a_restart(data_dir):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        ada = gallery.add_person("Ada", [])
        known = sighting("1" * 32, ada.id, score=0.71, runner_up_score=0.2, source="Front door")
        stranger = sighting("2" * 32, score=0.18, closest_id=ada.id, faults=("Too dark.",))
        gallery.history.keep(known, JPEG)
        gallery.history.keep(stranger)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert everything(gallery) == [stranger, known]
        assert gallery.history.thumbnail(known.id) == JPEG
        assert gallery.history.thumbnail(stranger.id) is None


def test_sentences_are_kept_with_their_templates_and_those_of_before_as_text(data_dir):
    inner = say("{n:,} people", n=1200)
    why = (say("{who}: {name}.", who=inner, name="{1f}"), "Plain, from before.")
    seen = sighting(faults=(say("Too dark: {value:.0f}.", value=31.4),), why=why)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.history.keep(seen)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        (read,) = everything(gallery)
    assert read == seen
    assert read.why[0].template == "{who}: {name}."
    assert read.why[0].fields["who"].template == "{n:,} people"
    assert read.faults[0].fields == {"value": 31.4}
    assert not isinstance(read.why[1], Sentence)


def test_an_entry_of_before_sentences_were_kept_stays_english(gallery, monkeypatch):
    monkeypatch.setattr("facegui.gallery.history.as_json", str)
    gallery.history.keep(sighting(faults=(say("Too {what}.", what="dark"),)))
    (read,) = everything(gallery)
    assert read.faults == ("Too dark.",)
    assert not isinstance(read.faults[0], Sentence)


def test_nothing_of_it_can_be_read_in_the_files(data_dir):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.history.keep(sighting(source="Front door", faults=("Too dark.",)), JPEG)
    files = b"".join(path.read_bytes() for path in data_dir.iterdir() if path.is_file())
    assert b"SQLite format 3" in files
    for secret in (b"Front door", b"Too dark", b"not_recognized", b"2026-03-04", JPEG[:20]):
        assert secret not in files
    assert JPEG[60:120] not in files


def test_a_sighting_that_goes_on_is_one_entry(gallery):
    seen = sighting()
    gallery.history.keep(seen, JPEG)
    longer = replace(seen, ended_at=NOON + timedelta(minutes=5))
    gallery.history.keep(longer)
    assert everything(gallery) == [longer]
    assert gallery.history.thumbnail(seen.id) is None


def test_pages_are_small_and_complete(gallery):
    kept = [sighting(f"{number:032}") for number in range(7)]
    for one in kept:
        gallery.history.keep(one)
    pages = list(gallery.history.pages(3))
    assert [len(page) for page in pages] == [3, 3, 1]
    assert [one for page in pages for one in page] == kept[::-1]


def test_deleting_somebody_erases_their_entries_and_undoing_brings_them_back(data_dir):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        ada = gallery.add_person("Ada", [])
        mine, other = sighting("1" * 32, ada.id), sighting("2" * 32)
        gallery.history.keep(mine, JPEG)
        gallery.history.keep(other)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:  # makes the daily backup
        removed = gallery.remove_person(ada.id)
        assert everything(gallery) == [other]
        with closing(sqlite3.connect(data_dir / "gallery.backup")) as backup:
            assert backup.execute("SELECT id FROM sightings").fetchall() == [(other.id,)]
        gallery.restore(removed)
        assert set(everything(gallery)) == {mine, other}
        assert gallery.history.thumbnail(mine.id) == JPEG


def test_undoing_a_deletion_brings_nothing_back_that_was_erased_since(gallery):
    ada = gallery.add_person("Ada", [])
    gallery.history.keep(sighting(person_id=ada.id), JPEG)
    removed = gallery.remove_person(ada.id)
    gallery.history.erase_all()
    gallery.restore(removed)
    assert everything(gallery) == []


def test_merged_people_share_their_history_until_it_is_undone(gallery):
    ada, countess = gallery.add_person("Ada", []), gallery.add_person("Countess", [])
    one, other = sighting("1" * 32, ada.id), sighting("2" * 32, countess.id)
    gallery.history.keep(one, JPEG)
    gallery.history.keep(other, JPEG)
    removed = gallery.merge(ada.id, countess.id)
    assert {seen.person_id for seen in everything(gallery)} == {ada.id}
    assert gallery.history.thumbnail(other.id) == JPEG
    gallery.restore(removed)
    assert set(everything(gallery)) == {one, other}
    assert gallery.history.thumbnail(other.id) == JPEG


def test_nothing_is_kept_of_somebody_who_was_removed(gallery):
    ada = gallery.add_person("Ada", [])
    gallery.remove_person(ada.id)
    with pytest.raises(UnknownPerson):
        gallery.history.keep(sighting(person_id=ada.id))
    assert gallery.history.count() == 0


def test_what_is_too_old_is_forgotten_here_and_in_the_backup(data_dir):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.add_person("Ada", [])  # without anybody there is no backup
        old = sighting("1" * 32, ended=NOON - timedelta(days=31))
        new = sighting("2" * 32)
        gallery.history.keep(old, JPEG)
        gallery.history.keep(new)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        today = NOON.astimezone().date()
        assert gallery.history.count(before=today - timedelta(days=30)) == 1
        assert gallery.history.erase_before(today - timedelta(days=30)) == 1
        assert everything(gallery) == [new]
        with closing(sqlite3.connect(data_dir / "gallery.backup")) as backup:
            assert backup.execute("SELECT id FROM sightings").fetchall() == [(new.id,)]


def test_nothing_of_an_erased_history_stays_in_the_files(data_dir):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.history.keep(sighting(), JPEG * 20)
        with closing(sqlite3.connect(data_dir / "gallery.db")) as connection:
            sealed = connection.execute("SELECT thumbnail FROM sightings").fetchone()[0]
        gallery.history.erase_all()
        files = b"".join(path.read_bytes() for path in data_dir.iterdir() if path.is_file())
    pieces = [sealed[at : at + 24] for at in range(0, len(sealed) - 24, 100)]
    assert not any(piece in files for piece in pieces)


def test_the_pictures_of_strangers_can_be_erased_alone(gallery):
    ada = gallery.add_person("Ada", [])
    known, stranger = sighting("1" * 32, ada.id), sighting("2" * 32)
    gallery.history.keep(known, JPEG)
    gallery.history.keep(stranger, JPEG)
    gallery.history.erase_thumbnails_of_strangers()
    assert everything(gallery) == [stranger, known]
    assert gallery.history.thumbnail(stranger.id) is None
    assert gallery.history.thumbnail(known.id) == JPEG


def test_it_knows_when_somebody_was_last_here(gallery):
    ada, bob = gallery.add_person("Ada", []), gallery.add_person("Bob", [])
    gallery.history.keep(sighting("1" * 32, ada.id))
    gallery.history.keep(sighting("2" * 32, ada.id, ended=NOON - timedelta(days=3)))
    gallery.history.keep(sighting("3" * 32))
    assert gallery.history.last_seen() == {ada.id: NOON.astimezone().date()}
    assert bob.id not in gallery.history.last_seen()
    assert isinstance(gallery.history.last_seen()[ada.id], date)


def test_keeping_does_not_wait_for_another_process(data_dir):
    with (
        Gallery.open(data_dir, keyring_allowed=False, busy_s=60) as gallery,
        closing(sqlite3.connect(data_dir / "gallery.db", isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(GalleryBusy):
            gallery.history.keep(sighting())
        other.execute("ROLLBACK")
        gallery.history.keep(sighting())
        assert gallery.history.count() == 1


def test_an_entry_moved_to_another_row_does_not_open(data_dir):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.history.keep(sighting("1" * 32))
    with closing(sqlite3.connect(data_dir / "gallery.db")) as connection:
        connection.execute("UPDATE sightings SET id = ?", ("2" * 32,))
        connection.commit()
    with Gallery.open(data_dir, keyring_allowed=False) as gallery, pytest.raises(GalleryDamaged):
        everything(gallery)


def test_a_removed_sample_can_be_brought_back(gallery, make_sample):
    ada = gallery.add_person("Ada", [make_sample(), make_sample()])
    before = gallery.samples(ada.id)
    picture = gallery.portrait(before[0].id).jpeg
    whole = gallery.pictures.remove(before[0].id)
    assert [one.id for one in gallery.samples(ada.id)] == [before[1].id]
    gallery.pictures.restore(whole)
    assert {one.id for one in gallery.samples(ada.id)} == {one.id for one in before}
    assert gallery.portrait(before[0].id).jpeg == picture


def test_the_cover_is_the_newest_picture_in_use(gallery, make_sample):
    ada = gallery.add_person("Ada", [make_sample(), make_sample()])
    gallery.add_person("Nobody", [])
    first, second = gallery.samples(ada.id)
    cover = gallery.covers()[ada.id]
    assert (cover.pictures, cover.sample_id) == (2, second.id)
    gallery.pictures.set_aside(second.id, True)
    assert gallery.covers()[ada.id].sample_id == first.id
    gallery.pictures.set_aside(first.id, True)
    assert gallery.covers()[ada.id].sample_id == second.id
    assert len(gallery.covers()) == 1
