"""A value opens with its key, in its place, unchanged, and not otherwise."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.gallery.cipher import Cipher, MasterCipher, SealBroken

KEY = bytes(range(32))


@given(st.binary(max_size=300), st.text(max_size=20))
def test_a_sealed_value_comes_back(value, context):
    assert Cipher(KEY).open(Cipher(KEY).seal(value, context), context) == value


@given(st.binary(max_size=50), st.data())
def test_a_changed_byte_is_noticed(value, data):
    sealed = bytearray(Cipher(KEY).seal(value, "here"))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(SealBroken):
        Cipher(KEY).open(bytes(sealed), "here")


def test_a_value_moved_to_another_row_does_not_open():
    sealed = Cipher(KEY).seal(b"Ada", "people/record/1")
    with pytest.raises(SealBroken):
        Cipher(KEY).open(sealed, "people/record/2")
    with pytest.raises(SealBroken):
        Cipher(os.urandom(32)).open(sealed, "people/record/1")


def test_a_data_key_opens_for_its_person_and_its_master_only():
    wrapped, cipher = MasterCipher(KEY).new_person("1")
    sealed = cipher.seal(b"Ada", "x")
    assert MasterCipher(KEY).person("1", wrapped).open(sealed, "x") == b"Ada"
    with pytest.raises(SealBroken):
        MasterCipher(KEY).person("2", wrapped)
    with pytest.raises(SealBroken):
        MasterCipher(bytes(32)).person("1", wrapped)
