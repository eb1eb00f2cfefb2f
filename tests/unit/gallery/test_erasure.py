"""Nothing readable lies in the files, and nothing at all of somebody who was erased."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from facegui.gallery import Gallery

NAME = "Wilhelmina Slater"


def raw(data_dir: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(data_dir.iterdir()) if path.is_file())


def sealed_values(path: Path) -> list[bytes]:
    """Return every encrypted value in the file, as it lies there."""
    with closing(sqlite3.connect(path)) as connection:
        rows = [
            *connection.execute("SELECT wrapped_key, record, name_tag FROM people"),
            *connection.execute("SELECT embedding, record FROM samples"),
            *connection.execute("SELECT jpeg, landmarks FROM portraits"),
        ]
    return [value for row in rows for value in row]


def pieces(value: bytes) -> list[bytes]:
    """Return 24-byte pieces: a long value is spread over several pages of the file."""
    return [value[at : at + 24] for at in range(0, len(value) - 24, 100)]


def test_no_name_no_picture_no_embedding_can_be_read_in_the_files(data_dir, make_sample):
    sample = make_sample(jpeg=b"\xff\xd8\xff\xe0 a picture " + bytes(range(256)) * 20)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.add_person(NAME, [sample], consent="signed by hand", notes="the red door")
        files = raw(data_dir)
        assert b"SQLite format 3" in files
        for secret in (NAME, "Slater", "signed by hand", "red door", "photo of Ada", "brightness"):
            assert secret.encode() not in files
            assert secret.encode("utf-16-le") not in files
        assert sample.jpeg[:16] not in files
        assert bytes(range(64)) not in files
        assert sample.embedding.tobytes()[:12] not in files
        assert sample.landmarks.tobytes()[:12] not in files
    assert NAME.encode() not in raw(data_dir)


@pytest.mark.slow
@pytest.mark.parametrize("how", ["remove_person", "replace_samples", "remove_sample"])
def test_nothing_of_what_was_erased_stays_in_the_files(data_dir, make_sample, how):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.add_person("Somebody else", [make_sample(jpeg=bytes(20_000))])
        person = gallery.add_person(NAME, [make_sample(jpeg=bytes(50_000))])
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert (data_dir / "gallery.backup").is_file()
        before = sealed_values(data_dir / "gallery.db")
        if how == "remove_person":
            gallery.remove_person(person.id)
        elif how == "replace_samples":
            gallery.pictures.replace_all(person.id, [make_sample()])
        else:
            gallery.pictures.remove(gallery.samples(person.id)[0].id)
        kept = sealed_values(data_dir / "gallery.db")
        erased = [value for value in before if value not in kept]
        files = raw(data_dir)
        assert max(map(len, erased)) > 50_000
        for value in erased:
            assert not any(piece in files for piece in pieces(value))
        assert any(piece in files for value in kept for piece in pieces(value))


def test_erasing_somebody_keeps_the_others_in_the_backup(data_dir, make_sample):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        other = gallery.add_person("Somebody else", [make_sample()])
        person = gallery.add_person(NAME, [make_sample()])
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.remove_person(person.id)
    (data_dir / "gallery.backup").replace(data_dir / "gallery.db")
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert gallery.people() == (other,)
        assert len(gallery.samples(other.id)) == 1


@pytest.mark.slow
def test_an_erasure_does_not_wait_for_a_slow_reader(data_dir, make_sample):
    with Gallery.open(data_dir, keyring_allowed=False, busy_s=60) as gallery:
        person = gallery.add_person(NAME, [make_sample()])
        left = threading.Event()
        with closing(
            sqlite3.connect(data_dir / "gallery.db", isolation_level=None, check_same_thread=False)
        ) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM people").fetchone()

            def leave():
                reader.execute("COMMIT")
                left.set()

            patience = threading.Timer(10, leave)
            patience.start()
            gallery.remove_person(person.id)
            assert not left.is_set()
            patience.cancel()
            patience.join()
