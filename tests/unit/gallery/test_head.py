"""The signed head is the same whether rows are followed one by one or read all together."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.gallery.integrity.head import TABLES, HeadKeeper

KEEPER = HeadKeeper(bytes(32), "gallery")
_WIDTH = 64  # of an entry of the audit


@given(count=st.integers(1, 40))
def test_many_rows_are_hashed_side_by_side_as_one_after_the_other(count):
    rows = os.urandom(count * _WIDTH)
    single = [KEEPER.hash("audit", rows[at : at + _WIDTH]) for at in range(0, len(rows), _WIDTH)]
    assert KEEPER.hash("audit", rows) % 2**128 == sum(single) % 2**128


@pytest.mark.parametrize("space", ["é" * 70, "a" + "é" * 70, "x" * 20_000, "a\x00b", "顔" * 64, ""])
def test_a_text_of_any_signs_and_length_is_counted_and_taken_off_again(gallery, make_sample, space):
    """Somebody else may have written it; the program must be able to sign and to erase it."""
    store = gallery._store
    person = gallery.add_person("Ada", [make_sample()])
    with store.transaction():
        store.run("UPDATE samples SET space = ?", space)
    head = store.head()
    assert head == store.keeper.made(store.connection, head.generation)
    gallery.remove_people([person.id])
    head = store.head()
    assert head == store.keeper.made(store.connection, head.generation)
    assert head.counts[TABLES.index("samples")] == 0
