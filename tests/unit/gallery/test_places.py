"""Where the gallery lies: for its owner only, no links followed, with room to erase."""

import os
import shutil
import sqlite3
import stat
import subprocess
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta

import pytest

from facegui.gallery import Gallery, GalleryDamaged, GalleryUnavailable, Sighting
from facegui.gallery.migrations import LADDER

pytestmark = pytest.mark.skipif(os.name == "nt", reason="rights and links as POSIX has them")


def opened(data_dir):
    return Gallery.open(data_dir, keyring_allowed=False)


def rights(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_a_folder_and_files_found_wide_are_narrowed(data_dir, make_sample):
    with opened(data_dir) as gallery:
        gallery.add_person("Ada", [make_sample()])
    opened(data_dir).close()
    for path in (data_dir, *data_dir.iterdir()):
        path.chmod(0o777)
    opened(data_dir).close()
    assert rights(data_dir) == 0o700
    assert {rights(path) for path in data_dir.iterdir()} == {0o600}


@pytest.mark.parametrize("name", ["gallery.db", "gallery.db-wal", "gallery.db-shm"])
def test_a_link_in_the_place_of_the_gallery_is_refused_and_its_target_left_alone(
    data_dir, tmp_path, name
):
    opened(data_dir).close()
    target = tmp_path / "somebody else's"
    target.write_bytes(b"")
    target.chmod(0o644)
    (data_dir / name).unlink(missing_ok=True)
    (data_dir / name).symlink_to(target)
    with pytest.raises(GalleryUnavailable, match="is a link"):
        opened(data_dir)
    assert (rights(target), target.read_bytes()) == (0o644, b"")


def test_a_link_in_the_place_of_the_backup_is_not_followed(data_dir, tmp_path, make_sample):
    with opened(data_dir) as gallery:
        ada = gallery.add_person("Ada", [make_sample()])
    target = tmp_path / "elsewhere"
    shutil.copy(data_dir / "gallery.db", target)
    before = target.read_bytes()
    (data_dir / "gallery.backup").symlink_to(target)
    with opened(data_dir) as gallery:
        gallery.remove_person(ada.id)
    assert target.read_bytes() == before


@pytest.mark.parametrize("how", ["deleted", "moved", "another"])
def test_nothing_is_written_into_a_folder_that_is_gone(data_dir, tmp_path, make_sample, how):
    with opened(data_dir) as gallery:
        ada = gallery.add_person("Ada", [make_sample()])
        data_dir.rename(tmp_path / "moved")
        if how == "deleted":
            shutil.rmtree(tmp_path / "moved")
        elif how == "another":
            shutil.copytree(tmp_path / "moved", data_dir)
        for change in (
            lambda: gallery.add_person("Bob", [make_sample()]),
            lambda: gallery.remove_person(ada.id),
            lambda: gallery.history.keep(seen(datetime.now(UTC))),
            lambda: gallery.index("mobilefacenet/1"),
        ):
            with pytest.raises(GalleryUnavailable, match="is not there any more"):
                change()
        assert gallery.changed_elsewhere()
        if how == "moved":
            (tmp_path / "moved").rename(data_dir)
            gallery.add_person("Bob", [make_sample()])
    if how == "moved":
        with opened(data_dir) as gallery:
            assert [person.name for person in gallery.people()] == ["Ada", "Bob"]


@contextmanager
def mounted(folder, options):
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(command, check=False).returncode:
        pytest.skip("mounting a tmpfs needs root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def fill(path):
    with pytest.raises(OSError, match="space"), path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


@pytest.mark.slow
@pytest.mark.parametrize("backup", [True, False], ids=["backup", "no backup"])
@pytest.mark.parametrize("what", ["person", "people", "sample", "history", "strangers"])
def test_a_full_disk_refuses_no_erasure(tmp_path, make_sample, what, backup):
    with mounted(tmp_path / "small", "size=40m") as folder:
        data_dir = folder / "data"
        with opened(data_dir) as gallery:
            ada = gallery.add_person("Ada", [make_sample(jpeg=bytes(200_000)) for _ in range(4)])
            gallery.add_person("Bob", [make_sample(jpeg=bytes(20_000))])
            for _ in range(30):
                gallery.history.keep(seen(datetime.now(UTC)), bytes(20_000))
        if backup:
            opened(data_dir).close()
        with opened(data_dir) as gallery:
            if not backup:
                (data_dir / "gallery.backup").unlink()
            fill(folder / "filler")
            with pytest.raises(GalleryUnavailable, match="is full"):
                gallery.add_person("Cleo", [make_sample(jpeg=bytes(50_000))])
            if what == "person":
                gallery.remove_person(ada.id)
                assert len(gallery.people()) == 1
            elif what == "people":
                gallery.remove_people(gallery.ids())
                assert gallery.people() == ()
            elif what == "sample":
                gallery.pictures.remove(gallery.samples(ada.id)[0].id)
                assert len(gallery.samples(ada.id)) == 3
            elif what == "history":
                gallery.history.erase_all()
                assert gallery.history.count() == 0
            else:
                gallery.history.erase_thumbnails_of_strangers()
                (page,) = gallery.history.pages()
                assert {gallery.history.thumbnail(one.id) for one in page} == {None}
        (folder / "filler").unlink()
        opened(data_dir).close()
        assert (data_dir / "gallery.reserve").stat().st_size >= 256 * 1024


@pytest.mark.parametrize("version", [-1, 0, 1, 2**31 - 1, -(2**31)])
def test_a_version_that_is_not_the_file_s_own_is_told(data_dir, version):
    with opened(data_dir) as gallery:
        gallery.add_person("Ada", [])
    with closing(sqlite3.connect(data_dir / "gallery.db")) as connection:
        connection.execute(f"PRAGMA user_version={version}")
    with pytest.raises((GalleryDamaged, type(opening_problem(data_dir)))) as caught:
        opened(data_dir)
    assert caught.value.hint
    with closing(sqlite3.connect(data_dir / "gallery.db")) as connection:
        connection.execute(f"PRAGMA user_version={len(LADDER)}")
    with opened(data_dir) as gallery:
        assert [person.name for person in gallery.people()] == ["Ada"]


def opening_problem(data_dir):
    from facegui.errors import FaceGuiError

    with pytest.raises(FaceGuiError) as caught:
        opened(data_dir)
    return caught.value


@pytest.mark.parametrize(
    "code",
    [
        "CREATE TRIGGER t AFTER INSERT ON samples BEGIN DELETE FROM people; END",
        "CREATE VIEW v AS SELECT * FROM people",
    ],
)
def test_code_in_the_file_is_refused(data_dir, code):
    opened(data_dir).close()
    with closing(sqlite3.connect(data_dir / "gallery.db")) as connection:
        connection.execute(code)
    with pytest.raises(GalleryDamaged):
        opened(data_dir)


def seen(when):
    return Sighting(os.urandom(16).hex(), None, when, when, "not_recognized", 0.5)


def test_a_sighting_dated_in_the_future_is_forgotten_after_its_days(gallery):
    today = date.today()
    now = datetime.now(UTC)
    gallery.history.keep(seen(now + timedelta(days=9000)))
    gallery.history.keep(seen(now))
    assert gallery.history.erase_before(today - timedelta(days=30)) == 0
    assert gallery.history.count() == 2
    assert gallery.history.count(today + timedelta(days=1)) == 2
    assert gallery.history.erase_before(today + timedelta(days=1)) == 2
    assert gallery.history.count() == 0


def test_a_clock_that_lost_its_time_makes_nothing_old(gallery, monkeypatch):
    """Else a computer whose battery is empty would forget everything at the next right start."""
    gallery.history.keep(seen(datetime.now(UTC)))

    class Empty(date):
        @classmethod
        def today(cls):
            return cls(2000, 1, 1)

    with monkeypatch.context() as patch:
        patch.setattr("facegui.gallery.days.date", Empty)
        assert gallery.history.erase_before(date(1999, 12, 1)) == 0
    assert gallery.history.erase_before(date.today()) == 0
