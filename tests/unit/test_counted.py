"""A number stands with its noun, one or several."""

from typing import get_args

from facegui.counted import Noun, counted_of


def test_every_noun_has_both_numbers() -> None:
    assert counted_of(1, "person") == "1 person"
    assert counted_of(1200, "person") == "1,200 people"
    assert counted_of(0, "pair of two people") == "0 pairs of two people"
    for noun in get_args(Noun):
        assert counted_of(1, noun) == f"1 {noun}"
        assert counted_of(2, noun).startswith("2 ")
