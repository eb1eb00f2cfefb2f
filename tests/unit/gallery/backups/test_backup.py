"""The copy beside the gallery is good or is not there, whatever was killed and when."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from facegui.errors import UsageProblem
from facegui.gallery import Gallery, GalleryBusy, GalleryDamaged
from facegui.gallery.backups.restoring import check_backups, newest_good, restore

# What a removal does to the backup, killed before it commits: pages spilled, the journal hot.
KILLED_REMOVAL = """
import os, sqlite3, sys
copy = sqlite3.connect(sys.argv[1], isolation_level=None)
copy.execute("PRAGMA secure_delete=ON")
copy.execute("PRAGMA foreign_keys=ON")
copy.execute("PRAGMA cache_size=2")
copy.execute("BEGIN")
copy.execute("DELETE FROM people WHERE id = ?", (sys.argv[2],))
os._exit(9)
"""


def opened(data_dir):
    return Gallery.open(data_dir, keyring_allowed=False)


def a_day_later(data_dir):
    os.utime(data_dir / "gallery.backup", (0, 0))


def names_in(path):
    """Return whether a copy is whole, and how many people and portraits it holds."""
    with closing(sqlite3.connect(path)) as copy:
        whole = copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        people = copy.execute("SELECT count(*) FROM people").fetchone()[0]
        portraits = copy.execute("SELECT count(*) FROM portraits").fetchone()[0]
    return whole, people, portraits


@pytest.fixture
def three(data_dir, make_sample):
    """Make a gallery of three people that was opened again, so that it has a backup."""
    with opened(data_dir) as gallery:
        people = [
            gallery.add_person(name, [make_sample(jpeg=bytes(60_000))])
            for name in ("Ada", "Bob", "Cleo")
        ]
    opened(data_dir).close()
    return people


def kill_a_removal(data_dir, person):
    killed = [sys.executable, "-c", KILLED_REMOVAL, str(data_dir / "gallery.backup"), person.id]
    assert subprocess.run(killed, check=False).returncode == 9
    assert (data_dir / "gallery.backup-journal").stat().st_size > 0


def test_the_journal_of_a_killed_removal_never_reaches_the_next_backup(
    data_dir, three, make_sample
):
    with opened(data_dir) as gallery:
        for number in range(6):  # so that pages lie elsewhere by tomorrow
            gallery.add_person(f"another {number}", [make_sample(jpeg=bytes(20_000))])
        gallery.merge(three[0].id, three[1].id)
    kill_a_removal(data_dir, three[0])
    a_day_later(data_dir)
    kept = opened(data_dir)
    kept.remove_person(three[2].id)
    kept.close()
    assert names_in(data_dir / "gallery.backup") == (True, 7, 8)
    assert not (data_dir / "gallery.backup-journal").exists()


def test_a_journal_without_its_backup_is_not_played_into_the_next_one(data_dir, three):
    kill_a_removal(data_dir, three[0])
    (data_dir / "gallery.backup").unlink()
    with opened(data_dir) as gallery:
        gallery.remove_person(three[1].id)
    assert names_in(data_dir / "gallery.backup") == (True, 2, 2)


def test_opening_brings_the_backup_of_a_killed_removal_back(data_dir, three):
    kill_a_removal(data_dir, three[0])
    opened(data_dir).close()
    assert not (data_dir / "gallery.backup-journal").exists()
    assert names_in(data_dir / "gallery.backup") == (True, 3, 3)


def test_a_backup_that_is_bad_after_an_erasure_is_made_again_and_told(data_dir, three):
    backup = data_dir / "gallery.backup"
    content = bytearray(backup.read_bytes())
    content[-4096 * 20 : -4096 * 4] = bytes(range(256)) * (4096 * 16 // 256)
    backup.write_bytes(content)
    with opened(data_dir) as gallery:
        gallery.remove_person(three[0].id)
        assert "was damaged and has been made again" in gallery.backup_problem
    assert names_in(backup) == (True, 2, 2)


@pytest.mark.parametrize("name", ["gallery.backup.part", "gallery-format1.backup.part"])
def test_parts_that_a_kill_left_are_cleared_at_the_next_start(data_dir, three, name):
    (data_dir / name).write_bytes(b"half")
    (data_dir / f"{name}-journal").write_bytes(b"half")
    opened(data_dir).close()
    assert not list(data_dir.glob("*.part*"))


def test_other_parts_are_cleared_once_nobody_can_be_writing_them(data_dir, three):
    old, new = data_dir / "settings.json1234.part", data_dir / "settings.json5678.part"
    for part in (old, new):
        part.write_text("{")
    os.utime(old, (0, 0))
    opened(data_dir).close()
    assert not old.exists()
    assert new.exists()


KILLED_EXPORT = """
import os, sys
from pathlib import Path
from facegui.gallery import Gallery
with Gallery.open(Path(sys.argv[1]), keyring_allowed=False) as gallery:
    steps = gallery.transfer.exporting(Path(sys.argv[2]), "a long password")
    next(steps), next(steps)
    os._exit(9)
"""


@pytest.mark.slow
def test_the_part_of_a_killed_export_goes_and_that_of_a_running_one_stays(
    data_dir, three, tmp_path
):
    places = tmp_path / "usb"
    places.mkdir()
    command = [sys.executable, "-c", KILLED_EXPORT, str(data_dir), str(places / "a.facegui")]
    assert subprocess.run(command, check=False).returncode == 9
    assert len(list(places.iterdir())) == 1
    with opened(data_dir) as gallery:
        assert not list(places.iterdir())
        steps = gallery.transfer.exporting(places / "b.facegui", "a long password")
        next(steps), next(steps)
        opened(data_dir).close()
        for _ in steps:
            pass
    assert [path.name for path in places.iterdir()] == ["b.facegui"]
    assert not [path for path in data_dir.iterdir() if "export" in path.name]


def test_the_newest_good_backup_is_found_and_a_bad_one_says_why(data_dir, three):
    good = data_dir / "gallery.backup"
    (data_dir / "gallery-format1.backup").write_bytes(b"not a database" * 500)
    os.utime(good, (1_000_000, 1_000_000))
    found = check_backups(data_dir)
    assert [(one.path.name, one.people, bool(one.problem)) for one in found] == [
        ("gallery-format1.backup", 0, True),
        ("gallery.backup", 3, False),
    ]
    newest = newest_good(data_dir)
    assert newest is not None
    assert newest.path == good
    assert newest.made_at.timestamp() == 1_000_000


@pytest.mark.parametrize("harm", ["none", "missing", "garbage", "a page"])
def test_restoring_brings_back_everybody_of_the_backup(data_dir, three, harm):
    path = data_dir / "gallery.db"
    with opened(data_dir) as gallery:
        gallery.add_person("Dora", [])
    if harm == "missing":
        path.unlink()
    elif harm == "garbage":
        path.write_bytes(b"not a database" * 500)
    elif harm == "a page":
        content = bytearray(path.read_bytes())
        content[4096:8192] = bytes(4096)
        path.write_bytes(content)
    (data_dir / "gallery.db-wal").unlink(missing_ok=True)
    restored = restore(data_dir, keyring_allowed=False)
    assert restored.path.name == "gallery.backup"
    with opened(data_dir) as gallery:
        assert [person.name for person in gallery.people()] == ["Ada", "Bob", "Cleo"]
        assert len(list(gallery.portraits())) == 3
    if harm == "none":  # it can be undone
        restore(data_dir, "gallery-replaced.backup", keyring_allowed=False)
        with opened(data_dir) as gallery:
            assert [one.name for one in gallery.people()] == ["Ada", "Bob", "Cleo", "Dora"]


def test_what_was_replaced_brings_nobody_back_who_is_erased_later(data_dir, three):
    restore(data_dir, keyring_allowed=False)
    assert (data_dir / "gallery-replaced.backup").is_file()
    with opened(data_dir) as gallery:
        gallery.remove_person(three[0].id)
    assert not (data_dir / "gallery-replaced.backup").exists()


def test_restoring_refuses_what_is_bad_and_what_is_in_use(data_dir, three):
    with opened(data_dir), pytest.raises(GalleryBusy, match="is open in another"):
        restore(data_dir, keyring_allowed=False)
    before = (data_dir / "gallery.db").read_bytes()
    (data_dir / "gallery.backup").write_bytes(b"not a database" * 500)
    with pytest.raises(GalleryDamaged, match="no good backup"):
        restore(data_dir, keyring_allowed=False)
    with pytest.raises(GalleryDamaged, match=r"gallery\.backup"):
        restore(data_dir, "gallery.backup", keyring_allowed=False)
    for name in ("../gallery.db", "gallery.db", "other"):
        with pytest.raises(UsageProblem, match="no backup"):
            restore(data_dir, name, keyring_allowed=False)
    assert (data_dir / "gallery.db").read_bytes() == before


def _replace(gallery, ada, make_sample, _):
    gallery.pictures.replace_all(ada.id, [make_sample(jpeg=bytes([7]) * 60_000)])


def _replace_twice(gallery, ada, make_sample, _):
    for byte in (6, 7):
        sample = make_sample(jpeg=bytes([byte]) * 60_000, place="Door")
        gallery.pictures.replace_all(ada.id, [sample])


def _import(gallery, ada, make_sample, tmp_path):
    with opened(tmp_path / "other") as other:
        other.add_person("Ada", [make_sample(jpeg=bytes([7]) * 60_000)])
        other.transfer.export_to(tmp_path / "ada.fgz", "a long password")
    gallery.transfer.import_from(tmp_path / "ada.fgz", "a long password", on_conflict="replace")


def _undo_removal(gallery, ada, _make, _path):
    gallery.restore(gallery.remove_person(ada.id))


def _undo_picture(gallery, ada, _make, _path):
    (sample,) = gallery.samples(ada.id)
    gallery.pictures.restore(gallery.pictures.remove(sample.id))


def _undo_merge(gallery, ada, _make, _path):
    gallery.restore(gallery.merge(gallery.find("Bob").id, ada.id))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("act", "byte"),
    [
        (_replace, 7),
        (_replace_twice, 7),
        (_import, 7),
        (_undo_removal, 0),
        (_undo_picture, 0),
        (_undo_merge, 0),
    ],
)
def test_the_backup_has_what_takes_the_place_of_what_was_erased(  # noqa: PLR0917 fixtures
    data_dir, three, make_sample, tmp_path, act, byte
):
    with opened(data_dir) as gallery:
        act(gallery, three[0], make_sample, tmp_path)
        ids = {sample.id for sample in gallery.samples(three[0].id)}
    restore(data_dir, keyring_allowed=False)
    with opened(data_dir) as gallery:
        assert not gallery.forged
        assert {person.name for person in gallery.people()} == {"Ada", "Bob", "Cleo"}
        there = gallery.samples(three[0].id)
        assert {sample.id for sample in there} == ids
        (portrait,) = gallery.portraits(three[0].id)
        assert portrait.jpeg == bytes([byte]) * 60_000
        assert len(gallery.index(there[0].space).people) == 3


def test_the_backup_has_the_pictures_of_two_who_were_merged(data_dir, three, make_sample):
    with opened(data_dir) as gallery:
        gallery.merge(three[0].id, three[1].id)
        ids = {sample.id for sample in gallery.samples(three[0].id)}
        assert len(ids) == 2
    restore(data_dir, keyring_allowed=False)
    with opened(data_dir) as gallery:
        assert not gallery.forged
        assert {sample.id for sample in gallery.samples(three[0].id)} == ids


def test_a_copy_of_an_older_format_is_kept_when_somebody_is_replaced(data_dir, three, make_sample):
    backup = data_dir / "gallery.backup"
    with closing(sqlite3.connect(backup)) as copy:
        copy.execute("DROP TABLE paintings")
        copy.execute("PRAGMA user_version = 5")
        copy.commit()
    with opened(data_dir) as gallery:
        gallery.pictures.replace_all(three[0].id, [make_sample(jpeg=bytes([7]) * 60_000)])
        assert not gallery.backup_problem
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("SELECT count(*) FROM people").fetchone() == (3,)


def test_what_was_replaced_is_in_no_copy(data_dir, three, make_sample):
    """Nor is a sealed piece of it."""
    with closing(sqlite3.connect(data_dir / "gallery.db")) as file:
        sealed = file.execute("SELECT substr(jpeg, 1, 16) FROM portraits").fetchall()
        backup = (data_dir / "gallery.backup").read_bytes()
        assert all(piece in backup for (piece,) in sealed)
    with opened(data_dir) as gallery:
        gallery.pictures.replace_all(three[0].id, [make_sample(jpeg=bytes(60_000))])
    backup = (data_dir / "gallery.backup").read_bytes()
    assert [piece in backup for (piece,) in sealed] == [False, True, True]
