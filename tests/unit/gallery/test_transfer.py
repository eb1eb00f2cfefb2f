"""A whole gallery in one file, to another computer with another key."""

import json
import os
import stat
import struct

import numpy as np
import pytest

from facegui.errors import InputProblem
from facegui.gallery import FILES, Gallery, GalleryUnavailable
from facegui.gallery.transfer.archive import ArchiveReader, ArchiveWriter

pytestmark = pytest.mark.slow


PASSWORD = "correct horse"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "everybody.facegui"


@pytest.fixture
def file_with_ada(gallery, file, make_sample):
    gallery.add_person("Ada", [make_sample(), make_sample()], notes="theirs")
    gallery.transfer.export_to(file, PASSWORD)
    return file


@pytest.fixture
def other(tmp_path):
    with Gallery.open(tmp_path / "elsewhere", keyring_allowed=False) as opened:
        yield opened


def test_everything_arrives(gallery, other, file, make_sample):
    new = [make_sample(), make_sample(place="Door")]
    ada = gallery.add_person("Ada", new, consent="yes", notes="n")
    bob = gallery.add_person("Bob", [])
    aside, searched = gallery.samples(ada.id)
    gallery.pictures.set_aside(aside.id, True)
    assert gallery.transfer.export_to(file, PASSWORD) == 2
    content = file.read_bytes()
    assert b"Ada" not in content
    assert list(file.parent.glob("*.part")) == []
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600

    report = other.transfer.import_from(file, PASSWORD)
    assert (report.added, report.samples) == (("Ada", "Bob"), 2)
    assert other.people() == (ada, bob)
    first, second = other.samples(ada.id)
    assert (first.id, first.set_aside, second.captured_at) == (
        aside.id,
        True,
        searched.captured_at,
    )
    np.testing.assert_array_equal(second.embedding, searched.embedding)
    assert (first.place, second.place) == (FILES, "Door")
    assert other.portrait(second.id).jpeg == gallery.portrait(searched.id).jpeg


@pytest.mark.parametrize(
    ("on_conflict", "expected"),
    [
        ("skip", ((), 1, "mine")),
        ("add", (("Ada",), 3, "mine")),
        ("replace", (("Ada",), 2, "theirs")),
    ],
)
def test_somebody_of_the_same_name_is_treated_as_asked(
    other, file_with_ada, make_sample, on_conflict, expected
):
    changed, count, notes = expected
    mine = other.add_person("ada", [make_sample()], notes="mine")
    report = other.transfer.import_from(file_with_ada, PASSWORD, on_conflict=on_conflict)
    assert report.changed == changed
    (person,) = other.people()
    assert (person.id, person.notes) == (mine.id, notes)
    assert len(other.samples(mine.id)) == count
    if on_conflict != "replace":
        again = other.transfer.import_from(file_with_ada, PASSWORD, on_conflict=on_conflict)
        assert again.samples == 0


def test_a_damaged_file_imports_nobody(gallery, other, file, make_sample):
    for name in ("Ada", "Bob"):
        gallery.add_person(name, [make_sample()])
    gallery.transfer.export_to(file, PASSWORD)
    content = bytearray(file.read_bytes())
    content[-100] ^= 1
    file.write_bytes(content)
    with pytest.raises(InputProblem, match="nothing was imported"):
        other.transfer.import_from(file, PASSWORD)
    assert other.people() == ()


def test_a_wrong_password_or_a_missing_file_is_told(gallery, other, file):
    gallery.transfer.export_to(file, PASSWORD)
    with pytest.raises(InputProblem, match="password is wrong"):
        other.transfer.import_from(file, "wrong")
    with pytest.raises(InputProblem, match="cannot be read"):
        other.transfer.import_from(file.with_name("missing"), PASSWORD)


def test_a_failed_export_leaves_the_former_file(gallery, file, tmp_path):
    gallery.transfer.export_to(file, PASSWORD)
    before = file.read_bytes()
    with pytest.raises(GalleryUnavailable, match="cannot be written"):
        gallery.transfer.export_to(tmp_path / "missing" / "x", PASSWORD)
    assert file.read_bytes() == before


def test_step_by_step_everything_arrives_as_well(gallery, other, file, make_sample):
    ada = gallery.add_person("Ada", [make_sample(), make_sample()])
    bob = gallery.add_person("Bob", [make_sample()])
    assert list(gallery.transfer.exporting(file, PASSWORD)) == [(0, 2), (1, 2), (2, 2)]
    coming = other.transfer.importing()
    progress = list(coming.steps(file, PASSWORD))
    assert progress == sorted(progress)
    assert progress[-1][0] == pytest.approx(progress[-1][1], abs=100)
    assert (coming.report.added, coming.report.samples) == (("Ada", "Bob"), 3)
    assert other.people() == (ada, bob)


def test_a_cancelled_export_leaves_no_file(gallery, file, make_sample):
    gallery.add_person("Ada", [make_sample()])
    steps = gallery.transfer.exporting(file, PASSWORD)
    next(steps)
    steps.close()
    assert list(file.parent.glob("everybody*")) == []


def test_a_cancelled_import_takes_back_what_it_wrote(gallery, other, file, make_sample):
    for name in ("Ada", "Bob", "Cleo"):
        gallery.add_person(name, [make_sample()])
    gallery.transfer.export_to(file, PASSWORD)
    known = other.add_person("Ada", [make_sample()])
    coming = other.transfer.importing("add")
    steps = coming.steps(file, PASSWORD)
    while len(other.people()) < 2:
        next(steps)
    steps.close()
    assert other.people() == (known,)
    assert len(other.samples(known.id)) == 1


def test_a_file_damaged_at_its_end_changes_nothing_step_by_step(file_with_ada, other):
    file_with_ada.write_bytes(file_with_ada.read_bytes()[:-30])
    with pytest.raises(InputProblem, match="nothing was imported"):
        list(other.transfer.importing().steps(file_with_ada, PASSWORD))
    with pytest.raises(InputProblem, match="password is wrong"):
        list(other.transfer.importing().steps(file_with_ada, "wrong"))
    assert other.people() == ()


def test_an_import_can_be_undone(file_with_ada, other, make_sample):
    known = other.add_person("Bob", [make_sample()])
    coming = other.transfer.importing()
    list(coming.steps(file_with_ada, PASSWORD))
    coming.undo()
    assert other.people() == (known,)


def rewritten(file, change):
    """Write an exported file again, with the text of every sample changed."""
    with file.open("rb") as old:
        records = list(ArchiveReader(old, PASSWORD))
    with file.open("wb") as new:
        writer = ArchiveWriter(new, PASSWORD, cost=4)
        for record in records:
            (length,) = struct.unpack_from(">I", record)
            fields = json.loads(record[4 : 4 + length])
            if "sample" in fields:
                change(fields)
            text = json.dumps(fields).encode()
            writer.write(struct.pack(">I", len(text)) + text + record[4 + length :])
        writer.finish()


def test_a_file_from_before_places_is_taken_in_as_from_files(gallery, other, file, make_sample):
    ada = gallery.add_person("Ada", [make_sample(place="Door")])
    gallery.transfer.export_to(file, PASSWORD)
    rewritten(file, lambda fields: fields.pop("place"))
    other.transfer.import_from(file, PASSWORD)
    assert [one.place for one in other.samples(ada.id)] == [FILES]


@pytest.mark.parametrize("place", ["", 5, None])
def test_a_picture_whose_place_has_no_name_is_left_out(gallery, other, file, make_sample, place):
    ada = gallery.add_person("Ada", [make_sample()])
    gallery.transfer.export_to(file, PASSWORD)
    rewritten(file, lambda fields: fields.update(place=place))
    report = other.transfer.import_from(file, PASSWORD)
    assert report.left_out == ("Ada, picture 1 was left out: its place has no name.",)
    assert other.samples(ada.id) == ()
