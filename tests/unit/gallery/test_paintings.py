"""Painted portraits: kept with the person, erased, exported, merged and brought back with them."""

import sqlite3
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
import pytest

from facegui.gallery import Gallery, StoredPainting, UnknownPerson
from facegui.gallery.errors import backup_path
from facegui.gallery.integrity.head import TABLES
from facegui.gallery.painted.paintings import painted_now
from tests.unit.gallery.conftest import MakeSample

PASSWORD = "correct horse"


def picture(shade: int = 90) -> bytes:
    return cv2.imencode(".jpg", np.full((24, 24, 3), shade, np.uint8))[1].tobytes()


def painted(shade: int = 90) -> StoredPainting:
    return painted_now(picture(shade), "oil", 0.5)


def shown(gallery: Gallery, person_id: str) -> bytes | None:
    sample_id = gallery.paintings.shown().get(person_id)
    return None if sample_id is None else gallery.paintings.painting(sample_id).jpeg


def enroll(gallery: Gallery, make_sample: MakeSample, name: str, count: int = 1) -> tuple[str, str]:
    """Enroll somebody and return their id with that of their last sample."""
    person = gallery.add_person(name, [make_sample(jpeg=picture(9)) for _ in range(count)])
    return person.id, gallery.samples(person.id)[-1].id


def test_it_is_there_after_the_gallery_was_closed_and_nothing_of_it_in_the_clear(
    data_dir: Path, make_sample: MakeSample
) -> None:
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        ada, sample = enroll(gallery, make_sample, "Ada")
        gallery.paintings.keep(sample, painted())
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        found = gallery.paintings.painting(sample)
        assert gallery.paintings.shown() == {ada: sample}
        assert (found.jpeg, found.style, found.likeness) == (picture(), "oil", 0.5)
        assert not gallery.forged
    files = [path.read_bytes() for path in data_dir.rglob("*") if path.is_file()]
    assert not any(picture() in content or b'"oil"' in content for content in files)


def test_a_person_has_one_and_the_one_before_can_be_put_back(
    gallery: Gallery, make_sample: MakeSample
) -> None:
    ada, newest = enroll(gallery, make_sample, "Ada", 2)
    oldest = gallery.samples(ada)[0].id
    gallery.paintings.keep(oldest, painted(10))
    before = gallery.paintings.keep(newest, painted(20))
    assert shown(gallery, ada) == picture(20)
    with pytest.raises(UnknownPerson):
        gallery.paintings.painting(oldest)
    gallery.paintings.put_back(ada, before)
    assert shown(gallery, ada) == picture(10)
    gallery.paintings.discard(ada)
    assert gallery.paintings.shown() == {}


def test_it_goes_with_the_picture_it_was_painted_from_and_comes_back_with_it(
    gallery: Gallery, make_sample: MakeSample
) -> None:
    ada, sample = enroll(gallery, make_sample, "Ada", 2)
    gallery.paintings.keep(sample, painted())
    gallery.pictures.set_aside(sample, True)
    assert shown(gallery, ada) is None
    gallery.pictures.set_aside(sample, False)
    removed = gallery.pictures.remove(sample)
    assert gallery.paintings.shown() == {}
    gallery.pictures.restore(removed)
    assert shown(gallery, ada) == picture()


def test_replacing_the_pictures_erases_it(gallery: Gallery, make_sample: MakeSample) -> None:
    ada, sample = enroll(gallery, make_sample, "Ada")
    gallery.paintings.keep(sample, painted())
    gallery.pictures.replace_all(ada, [make_sample(jpeg=picture(1))])
    assert gallery.paintings.shown() == {}


def test_merging_takes_it_along_and_undoing_gives_it_back(
    gallery: Gallery, make_sample: MakeSample
) -> None:
    ada, _ = enroll(gallery, make_sample, "Ada")
    countess, sample = enroll(gallery, make_sample, "The Countess")
    gallery.paintings.keep(sample, painted())
    removed = gallery.merge(ada, countess)
    assert shown(gallery, ada) == picture()
    gallery.restore(removed)
    assert shown(gallery, ada) is None
    assert shown(gallery, countess) == picture()


def test_removing_somebody_erases_it_here_and_in_the_backup(
    data_dir: Path, make_sample: MakeSample
) -> None:
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        ada, sample = enroll(gallery, make_sample, "Ada")
        gallery.paintings.keep(sample, painted())
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        backup = backup_path(data_dir / "gallery.db")
        with closing(sqlite3.connect(backup)) as copy:
            assert copy.execute("SELECT count(*) FROM paintings").fetchone() == (1,)
        removed = gallery.remove_person(ada)
        for file in (backup, data_dir / "gallery.db"):
            with closing(sqlite3.connect(file)) as copy:
                assert copy.execute("SELECT count(*) FROM paintings").fetchone() == (0,)
        gallery.restore(removed)
        assert shown(gallery, ada) == picture()
        gallery.remove_person(ada)
        (certificate,) = gallery.erasures.finish()
        places = {one["place"]: one for one in certificate.fields["places"]}
        assert (places["paintings"]["things"], certificate.complete) == (1, True)
        assert places["paintings"]["bytes"] > len(picture())


def test_a_discarded_painting_is_in_no_backup(data_dir: Path, make_sample: MakeSample) -> None:
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        ada, sample = enroll(gallery, make_sample, "Ada")
        gallery.paintings.keep(sample, painted())
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.paintings.discard(ada)
        with closing(sqlite3.connect(backup_path(data_dir / "gallery.db"))) as copy:
            assert copy.execute("SELECT count(*) FROM paintings").fetchone() == (0,)
            assert copy.execute("SELECT count(*) FROM people").fetchone() == (1,)


@pytest.mark.slow
@pytest.mark.parametrize("conflict", ["skip", "add", "replace"])
def test_an_archive_takes_it_along(
    conflict: str, gallery: Gallery, make_sample: MakeSample, tmp_path: Path
) -> None:
    _, sample = enroll(gallery, make_sample, "Ada", 2)
    gallery.paintings.keep(sample, painted())
    enroll(gallery, make_sample, "Grace")
    archive = tmp_path / "all.facegui"
    gallery.transfer.export_to(archive, PASSWORD)
    with Gallery.open(tmp_path / "other", keyring_allowed=False) as other:
        ada, _ = enroll(other, make_sample, "Ada")
        report = other.transfer.import_from(archive, PASSWORD, on_conflict=conflict)  # type: ignore[arg-type]
        assert report.left_out == ()
        assert shown(other, ada) == (None if conflict == "skip" else picture())
        assert len(other.paintings.shown()) == (0 if conflict == "skip" else 1)


def test_the_signed_head_notices_a_painting_that_was_taken_away(
    data_dir: Path, make_sample: MakeSample
) -> None:
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        _, sample = enroll(gallery, make_sample, "Ada")
        gallery.paintings.keep(sample, painted())
    with closing(sqlite3.connect(data_dir / "gallery.db")) as file:
        file.execute("DELETE FROM paintings")
        file.commit()
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert "paintings" in TABLES
        assert "1 of 1 paintings missing" in str(gallery.forged)
