"""Records come back with the password from an unchanged file, and not otherwise."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.errors import FaceGuiError, InputProblem, UsageProblem
from facegui.gallery.transfer.archive import ArchiveReader, ArchiveWriter

RIGHT = "right"


def written(records, password=RIGHT):
    file = io.BytesIO()
    writer = ArchiveWriter(file, password, cost=4)
    for record in records:
        writer.write(record)
    writer.finish()
    return file.getvalue()


def read(content, password=RIGHT):
    return list(ArchiveReader(io.BytesIO(content), password))


@given(st.lists(st.binary(max_size=200), max_size=5))
def test_records_come_back(records):
    assert read(written(records)) == records


@given(st.data())
def test_any_changed_byte_is_told(data):
    content = bytearray(written([b"Ada", b"", b"Bob"]))
    # Beyond the cost byte, whose change only makes the password take longer.
    at = data.draw(st.sampled_from([at for at in range(len(content)) if at != 17]))
    content[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(InputProblem):
        read(bytes(content))


@given(st.data())
def test_a_file_cut_off_anywhere_is_told(data):
    content = written([b"Ada", b"", b"Bob"])
    with pytest.raises(InputProblem):
        read(content[: data.draw(st.integers(0, len(content) - 1))])


@given(st.binary(max_size=100))
def test_garbage_is_told(garbage):
    with pytest.raises(FaceGuiError):
        read(garbage)


def test_a_wrong_password_is_told_apart_from_damage():
    content = written([b"Ada"])
    with pytest.raises(InputProblem, match="password is wrong"):
        read(content, "wrong")
    with pytest.raises(InputProblem, match="damaged or incomplete"):
        read(content[:-1])
    with pytest.raises(InputProblem, match="damaged or incomplete"):
        read(content + b"x")


def test_a_password_is_needed():
    with pytest.raises(UsageProblem, match="needs a password"):
        written([], "")


def test_a_password_typed_on_another_keyboard_opens():
    assert read(written([b"Ada"], "caf\u00e9"), "cafe\u0301") == [b"Ada"]
