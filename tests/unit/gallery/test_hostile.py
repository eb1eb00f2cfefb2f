"""An archive whose password is known to whoever made it: the bad is left out and named."""

import os
import subprocess
import sys
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

import facegui
from facegui.gallery import Gallery, GalleryDamaged
from facegui.gallery.backups.soundness import sound
from facegui.gallery.index import Index, IndexedPerson
from tests.unit.gallery import archives
from tests.unit.gallery.archives import PASSWORD, embedding, jpeg, landmarks, packed

pytestmark = pytest.mark.slow


SIZES = {archives.SPACE: 16}


@pytest.fixture
def gallery(data_dir):
    with Gallery.open(data_dir, keyring_allowed=False, sizes=SIZES) as opened:
        yield opened


def good(person_id, sample_id, name):
    return [
        packed(archives.person(person=person_id * 32, name=name)),
        packed(archives.sample(sample=sample_id * 32), embedding(), landmarks(), jpeg()),
    ]


def look_at_everything(gallery, tmp_path):
    """Do what every later command does."""
    for person in gallery.people():
        person.created_at.astimezone()
        if person.consent:
            person.consent.given_at.astimezone()
        for sample in gallery.samples(person.id):
            sample.captured_at.astimezone()
    list(gallery.portraits())
    gallery.index(archives.SPACE)
    gallery.transfer.export_to(tmp_path / "again.facegui", PASSWORD)


BAD_PEOPLE = {
    "name null": archives.person(name=None),
    "name number": archives.person(name=7),
    "name list": archives.person(name=["Ada"]),
    "name empty": archives.person(name="   "),
    "name reversed": archives.person(name="\u202eadA"),
    "name endless": archives.person(name="a" * 10_000),
    "notes null": archives.person(notes=None),
    "notes list": archives.person(notes=[1]),
    "notes endless": archives.person(notes="a" * 900_000),
    "consent text": archives.person(consent="yes"),
    "consent short": archives.person(consent=["yes"]),
    "consent number": archives.person(consent=[1, 2]),
    "consent year 1": archives.person(consent=["yes", "0001-01-01T00:00:00+00:00"]),
    "created null": archives.person(created_at=None),
    "created number": archives.person(created_at=1),
    "created year 1": archives.person(created_at="0001-01-01T00:00:00+00:00"),
    "created year 9999": archives.person(created_at="9999-12-31T23:59:59-12:00"),
    "created naive year 1": archives.person(created_at="0001-01-01T00:00:00"),
    "id null": archives.person(person=None),
    "id number": archives.person(person=5),
    "id path": archives.person(person="../../etc/passwd"),
    "id endless": archives.person(person="a" * 100_000),
}
BAD_SAMPLES = {
    "id null": archives.sample(sample=None),
    "id list": archives.sample(sample=[]),
    "space null": archives.sample(space=None),
    "space empty": archives.sample(space=""),
    "space path": archives.sample(space="../x"),
    "space endless": archives.sample(space="a" * 10_000),
    "aside null": archives.sample(set_aside=None),
    "aside text": archives.sample(set_aside="no"),
    "quality null": archives.sample(quality=None),
    "quality list": archives.sample(quality=[1]),
    "quality text": archives.sample(quality={"brightness": "0.5"}),
    "quality nan": archives.sample(quality={"brightness": float("nan")}),
    "quality huge": archives.sample(quality={"brightness": 10**400}),
    "quality many": archives.sample(quality={str(number): 1.0 for number in range(1000)}),
    "origin null": archives.sample(origin=None),
    "origin endless": archives.sample(origin="a" * 100_000),
    "captured year 1": archives.sample(captured_at="0001-01-01T00:00:00+00:00"),
    "captured year 9999": archives.sample(captured_at="9999-12-31T23:59:59-12:00"),
    "captured number": archives.sample(captured_at=0),
    "captured null": archives.sample(captured_at=None),
}
NAN = np.full(16, np.nan, "<f4").tobytes()
LONG = (np.ones(16, "<f4") * 1e20).tobytes()
BAD_BLOBS = {
    "wrong size": (embedding(20), landmarks(), jpeg()),
    "no embedding": (b"", landmarks(), jpeg()),
    "endless embedding": (embedding(100_000), landmarks(), jpeg()),
    "nan": (NAN, landmarks(), jpeg()),
    "infinite": (np.full(16, np.inf, "<f4").tobytes(), landmarks(), jpeg()),
    "over-long": (LONG, landmarks(), jpeg()),
    "cut off": (embedding()[:-1], landmarks(), jpeg()),
    "landmarks nan": (embedding(), np.full(10, np.nan, "<f4").tobytes(), jpeg()),
    "landmarks far": (embedding(), np.full(10, 1e30, "<f4").tobytes(), jpeg()),
    "landmarks few": (embedding(), landmarks()[:-8], jpeg()),
    "picture of another kind": (embedding(), landmarks(), jpeg(kind="PNG")),
    "picture too large": (embedding(), landmarks(), jpeg(5000)),
    "no blobs": (),
    "one blob": (embedding(),),
    "four blobs": (embedding(), landmarks(), jpeg(), b"x"),
}
BAD_RECORDS = {
    "empty": b"",
    "short": b"\x00\x00",
    "longer than itself": b"\xff\xff\xff\xff{}",
    "no json": b"\x00\x00\x00\x02{]",
    "no fields": packed([1, 2]),
    "text": packed("person"),
    "null": packed(None),
    "deep": b"\x00\x01\x86\xa0" + b"[" * 100_000,
    "no sizes": packed(archives.sample(), sizes="x"),
    "negative sizes": packed(archives.sample(), b"abc", sizes=[-1, 4]),
    "sizes of text": packed(archives.sample(), b"abc", sizes=["3"]),
    "true as size": packed(archives.sample(), b"a", sizes=[True]),
    "sizes too large": packed(archives.sample(), b"abc", sizes=[10**12]),
    "person with blobs": packed(archives.person(), b"abc"),
}


# Groups of cases, how one becomes a record, and whether what follows is still the last person's.
GROUPS = {
    "people": (BAD_PEOPLE, packed, False),
    "samples": (BAD_SAMPLES, lambda one: packed(one, embedding(), landmarks(), jpeg()), True),
    "parts": (BAD_BLOBS, lambda blobs: packed(archives.sample(), *blobs), True),
    "records": (BAD_RECORDS, lambda record: record, False),
}


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("how", ["at once", "in steps"])
def test_a_bad_record_is_left_out_and_named_and_the_rest_comes_in(gallery, tmp_path, group, how):
    cases, make, still_theirs = GROUPS[group]
    records, names, follow = [], [], {}
    for number, (name, case) in enumerate(cases.items()):
        person_id, sample_id, follows_id = (f"{number:030x}{one}" for one in ("aa", "bb", "cc"))
        records.append(packed(archives.person(person=person_id, name=f"before {name}")))
        own = archives.sample(sample=sample_id)
        records.append(packed(own, embedding(), landmarks(), jpeg()))
        records.append(make(case))
        follows = archives.sample(sample=follows_id)
        records.append(packed(follows, embedding(), landmarks(), jpeg()))
        names.append(f"before {name}")
        follow[person_id] = [sample_id, *([follows_id] if still_theirs else [])]
    path = archives.write(tmp_path / "evil.facegui", records)
    if how == "at once":
        report = gallery.transfer.import_from(path, PASSWORD)
    else:
        coming = gallery.transfer.importing()
        list(coming.steps(path, PASSWORD))
        report = coming.report
    assert report.added == tuple(names)
    # What follows somebody who was left out never goes to the person before them.
    kept = {one.id: [sample.id for sample in gallery.samples(one.id)] for one in gallery.people()}
    assert kept == follow
    assert len(report.left_out) == len(cases), report.left_out
    assert all("left out: " in said for said in report.left_out)
    look_at_everything(gallery, tmp_path)
    assert len(gallery.index(archives.SPACE)) == sum(map(len, follow.values()))


def test_an_empty_gallery_takes_no_embedding_of_a_size_its_encoder_has_not(gallery, tmp_path):
    records = [
        packed(archives.person()),
        packed(archives.sample(), embedding(4), landmarks(), jpeg()),
        *good("1", "2", "Ada"),
    ]
    report = gallery.transfer.import_from(
        archives.write(tmp_path / "evil.facegui", records), PASSWORD
    )
    assert report.left_out == (
        "Mallory, picture 1 was left out: its embedding has 4 numbers instead of 16.",
    )
    assert len(gallery.index(archives.SPACE)) == 1


def test_a_small_file_that_is_huge_once_decoded_is_never_decoded(gallery, tmp_path):
    bomb = jpeg(20_000)
    assert len(bomb) < 8_000_000
    records = [packed(archives.person()), packed(archives.sample(), embedding(), landmarks(), bomb)]
    path = archives.write(tmp_path / "evil.facegui", records)
    tracemalloc.start()
    report = gallery.transfer.import_from(path, PASSWORD)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 60_000_000
    assert "too large (20,000 × 20,000 pixels)" in report.left_out[0]


def test_what_an_older_program_let_in_is_still_listed(gallery, monkeypatch, tmp_path):
    """Years 1 and 9999, a note that is a list: before, one such person hid everybody."""
    from facegui.gallery import records

    odd = {
        "name": "Mallory",
        "notes": ["x"],
        "consent": "yes",
        "created_at": "0001-01-01T00:00:00+00:00",
    }
    with monkeypatch.context() as patch:
        patch.setattr(records, "person_fields", lambda _: odd)
        patch.setattr(
            records,
            "sample_fields",
            lambda _: {"quality": [1], "origin": 5, "captured_at": "9999-12-31T23:59:59-12:00"},
        )
        wide = archives.write(tmp_path / "a", good("1", "2", "Mallory"))
        gallery.transfer.import_from(wide, PASSWORD)
    (person,) = gallery.people()
    assert (person.notes, person.consent, person.created_at.year) == ("", None, 1970)
    (sample,) = gallery.samples(person.id)
    assert (sample.quality, sample.origin, sample.captured_at.year) == ({}, "", 2199)
    look_at_everything(gallery, tmp_path)


def test_a_stored_picture_that_is_huge_is_told_not_decoded(gallery, make_sample):
    ada = gallery.add_person("Ada", [make_sample(jpeg=jpeg(5000))])
    with pytest.raises(GalleryDamaged, match="A picture of Ada cannot be used"):
        gallery.portrait(gallery.samples(ada.id)[0].id)
    assert gallery.people() == (ada,)


@pytest.mark.parametrize("bad", [np.nan, np.inf, 1e20, 0.0, 2.0])
def test_no_such_vector_takes_part_in_a_search(bad):
    rows = np.eye(5, 8, dtype=np.float32)
    rows[1] = np.float32(bad)
    rows[3] = np.float32(bad)
    people = tuple(IndexedPerson(str(at), str(at)) for at in range(4))
    index = Index.from_arrays(
        rows, np.array([0, 1, 2, 2, 3], np.int32), people=people, sample_ids=list("abcde")
    )
    left, out = sound(index)
    assert out == 2
    assert [one.id for one in left.people] == ["0", "2", "3"]
    assert (left.sample_ids, left.person_of.tolist()) == (("a", "c", "e"), [0, 1, 2])
    assert sound(left) == (left, 0)


def test_a_size_that_is_not_the_encoder_s_is_not_searched_and_told(data_dir, make_sample):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        gallery.add_person("Ada", [make_sample(size=20)])
    with Gallery.open(data_dir, keyring_allowed=False, sizes=SIZES) as gallery:
        assert len(gallery.index(archives.SPACE)) == 0
        assert "1 picture is not searched" in gallery.warnings[-1]


@pytest.mark.parametrize("packed", [b"", b"abc", bytes(4), np.ones(5000, "<f4").tobytes()])
def test_one_vector_of_another_length_keeps_nobody_from_being_found(data_dir, make_sample, packed):
    """Somebody with the password wrote it: it opens."""
    with Gallery.open(data_dir, keyring_allowed=False, sizes=SIZES) as gallery:
        ada, bob = (
            gallery.add_person(name, [make_sample(size=SIZES[archives.SPACE])])
            for name in ("Ada", "Bob")
        )
        (sample,) = gallery.samples(bob.id)
        context = f"samples/embedding/{sample.id}/{sample.space}"
        sealed = gallery._vault.cipher(bob.id).seal(packed, context)
        with gallery._store.transaction():
            gallery._store.run("UPDATE samples SET embedding = ? WHERE id = ?", sealed, sample.id)
    with Gallery.open(data_dir, keyring_allowed=False, sizes=SIZES) as gallery:
        assert [one.id for one in gallery.index(archives.SPACE).people] == [ada.id]
        assert "1 picture is not searched" in gallery.warnings[-1]
        assert {person.name for person, _ in gallery.people_with_samples()} == {"Ada", "Bob"}
        gallery.remove_person(bob.id)
        assert [one.id for one in gallery.index(archives.SPACE).people] == [ada.id]
        assert not any("not searched" in warning for warning in gallery.warnings)


KILLED = """
import os, sys
from pathlib import Path
from facegui.gallery import Gallery
gallery = Gallery.open(Path(sys.argv[1]), keyring_allowed=False)
steps = gallery.transfer.importing("add").steps(Path(sys.argv[2]), "correct horse")
while len(gallery.people()) < int(sys.argv[3]):
    next(steps)
os._exit(9)
"""


@pytest.mark.parametrize("until", [2, 3, 4])
def test_the_window_s_import_is_all_or_nothing_under_a_kill(data_dir, tmp_path, make_sample, until):
    records = [
        *good("1", "2", "Ada"),
        *good("3", "4", "Bob"),
        *good("5", "6", "Cleo"),
        *good("7", "8", "Dora"),
    ]
    path = archives.write(tmp_path / "four.facegui", records)
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        mine = gallery.add_person("Ada", [make_sample()])
    command = [sys.executable, "-c", KILLED, str(data_dir), str(path), str(until)]
    env = {**os.environ, "PYTHONPATH": str(Path(facegui.__file__).parents[1])}
    assert subprocess.run(command, check=False, env=env).returncode == 9
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert gallery.people() == (mine,)
        assert len(gallery.samples(mine.id)) == 1
        assert not list(data_dir.glob("import-*"))
        # It can be done again, and is not taken back by what was noted before.
        list(gallery.transfer.importing("add").steps(path, PASSWORD))
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert len(gallery.people()) == 4
        assert len(gallery.samples(mine.id)) == 2


def test_a_note_that_is_not_ours_erases_nobody(data_dir, make_sample):
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        ada = gallery.add_person("Ada", [make_sample()])
    (data_dir / "import-00000000").write_text(f"people {ada.id} {'0' * 64}\npeople {ada.id}\n\xff")
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        assert gallery.people() == (ada,)
        assert not list(data_dir.glob("import-*"))
