"""Full, read-only, damaged: no data lost, no traceback, one sentence with what to do."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import contextmanager

import numpy as np
import pytest

from facegui.errors import FaceGuiError
from facegui.gallery import Gallery, GalleryDamaged, GalleryReadOnly, GalleryUnavailable

pytestmark = pytest.mark.slow


def opened(data_dir):
    return Gallery.open(data_dir, keyring_allowed=False)


def _failed(command):
    return subprocess.run(command, check=False, capture_output=True).returncode != 0


@contextmanager
def mounted(folder, options):
    """Mount a tmpfs on ``folder``, or skip where only root may."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if shutil.which("mount") is None or _failed(command):
        pytest.skip("mounting a tmpfs needs root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_told_and_keeps_everybody(tmp_path, make_sample):
    with mounted(tmp_path / "small", "size=1m") as folder:
        enrolled = []
        with opened(folder) as gallery:
            with pytest.raises(GalleryUnavailable, match="is full; nothing was changed"):
                while True:
                    name = f"person {len(enrolled)}"
                    enrolled.append(gallery.add_person(name, [make_sample(jpeg=bytes(30_000))]))
            assert len(enrolled) > 2
            assert len(gallery.people()) == len(enrolled)
        with opened(folder) as gallery:
            assert {person.id for person in gallery.people()} == {p.id for p in enrolled}
            assert "No backup" in gallery.warnings[1]


def test_no_room_for_a_new_gallery_is_told(tmp_path):
    with mounted(tmp_path / "small", "size=256k") as folder:
        (folder / "filler").write_bytes(b"")
        with pytest.raises(OSError, match="space"), (folder / "filler").open("wb") as file:
            while True:
                file.write(bytes(4096))
                file.flush()
        with pytest.raises(GalleryUnavailable, match="is full"):
            opened(folder)
        (folder / "filler").unlink()
        with opened(folder) as gallery:
            assert gallery.add_person("Ada", []).name == "Ada"


def test_a_file_that_cannot_grow_keeps_everybody(gallery, data_dir, make_sample, monkeypatch):
    ada = gallery.add_person("Ada", [make_sample()])
    gallery.close()
    connect = sqlite3.connect

    def limited(*args, **kwargs):
        connection = connect(*args, **kwargs)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages + 5}")
        return connection

    with monkeypatch.context() as patched:
        patched.setattr(sqlite3, "connect", limited)
        with opened(data_dir) as full:
            with pytest.raises(GalleryUnavailable, match="is full; nothing was changed") as caught:
                full.add_person("Bob", [make_sample(jpeg=bytes(100_000))])
            assert "Free some space" in caught.value.hint
            assert full.people() == (ada,)
            assert full.add_person("Carol", []).name == "Carol"
    with opened(data_dir) as reopened:
        assert [person.name for person in reopened.people()] == ["Ada", "Carol"]


def test_a_read_only_folder_still_recognizes(tmp_path, make_sample):
    with mounted(tmp_path / "disk", "size=2m") as folder:
        with opened(folder) as gallery:
            ada = gallery.add_person("Ada", [make_sample()])
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        with opened(folder) as gallery:
            assert gallery.read_only
            assert gallery.people() == (ada,)
            assert len(gallery.index("mobilefacenet/1")) == 1
            for change in (
                lambda: gallery.add_person("Bob", []),
                lambda: gallery.remove_person(ada.id),
                lambda: gallery.pictures.set_aside(gallery.samples(ada.id)[0].id, True),
            ):
                with pytest.raises(GalleryReadOnly, match="can only be read"):
                    change()
        with pytest.raises(GalleryReadOnly, match="can only be read"):
            opened(folder / "new")


def test_a_data_folder_that_is_a_file_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(GalleryUnavailable, match="cannot be used"):
        opened(tmp_path / "file")


@pytest.fixture
def damaged_twice(data_dir, make_sample):
    """Make a gallery that was opened a second time, so that it has a backup."""
    with opened(data_dir) as gallery:
        ada = gallery.add_person("Ada", [make_sample()])
    opened(data_dir).close()
    return ada


@pytest.mark.parametrize("content", [b"", b"not a database" * 500, None])
def test_a_damaged_file_is_told_with_the_way_back(data_dir, damaged_twice, content):
    path = data_dir / "gallery.db"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(GalleryDamaged, match=r"gallery\.db is (damaged|missing)") as caught:
        opened(data_dir)
    backup = data_dir / "gallery.backup"
    assert str(backup) in caught.value.hint
    if content is not None:
        assert path.read_bytes() == content  # what is there may still be rescued by somebody
    shutil.copy(backup, path)
    with opened(data_dir) as gallery:
        assert gallery.people() == (damaged_twice,)
        assert len(gallery.samples(damaged_twice.id)) == 1


def test_a_damaged_file_never_replaces_the_backup(data_dir, damaged_twice):
    backup = data_dir / "gallery.backup"
    before = backup.read_bytes()
    os.utime(backup, (0, 0))
    path = data_dir / "gallery.db"
    content = bytearray(path.read_bytes())
    content[4096:8192] = bytes(4096)
    path.write_bytes(content)
    with pytest.raises(GalleryDamaged):
        opened(data_dir)
    assert backup.read_bytes() == before


def test_the_backup_is_renewed_when_it_is_a_day_old(data_dir, damaged_twice):
    backup = data_dir / "gallery.backup"
    with opened(data_dir) as gallery:
        gallery.add_person("Bob", [])
    os.utime(backup, (0, 0))
    opened(data_dir).close()
    shutil.copy(backup, data_dir / "gallery.db")
    with opened(data_dir) as gallery:
        assert [person.name for person in gallery.people()] == ["Ada", "Bob"]


def test_changed_bytes_give_a_sentence_or_the_right_answer(data_dir, make_sample):
    samples = [make_sample() for _ in range(3)]
    with opened(data_dir) as gallery:
        ada = gallery.add_person("Ada", samples, consent="yes")
    (data_dir / "gallery.backup").unlink(missing_ok=True)
    path = data_dir / "gallery.db"
    good = path.read_bytes()
    chance = np.random.default_rng(7)
    told = 0
    for _ in range(200):
        content = bytearray(good)
        for _ in range(int(chance.choice((1, 1, 20)))):
            content[chance.integers(len(content))] ^= int(chance.integers(1, 256))
        path.write_bytes(content)
        try:
            with opened(data_dir) as gallery:
                for person in gallery.people():
                    assert person == ada
                    for sample in gallery.samples(person.id):
                        assert any((sample.embedding == s.embedding).all() for s in samples)
                        gallery.portrait(sample.id)
                gallery.index("mobilefacenet/1")
        except FaceGuiError as problem:
            assert problem.message
            assert problem.hint
            told += 1
        for leftover in ("gallery.db-wal", "gallery.db-shm", "gallery.backup"):
            (data_dir / leftover).unlink(missing_ok=True)
    assert told > 20
