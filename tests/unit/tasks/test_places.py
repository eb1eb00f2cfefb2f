"""What is reported of places: counts and what a name needs, from sums only."""

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from facegui.gallery import SeenFaces
from facegui.gallery.index import Index
from facegui.matching.basis import Basis, Spread
from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.places import desk_report
from tests.released import released
from tests.unit.matching.people import SPACE, units

PLAIN = Calibration.load(released("mobilefacenet-1.json"))
PLACED = replace(
    PLAIN,
    basis=Basis((192,), (1.0,), np.zeros(192, np.float32)),
    usual=Spread(0.0, 0.1, 1000, 10_000),
    widest=Spread(0.3, 0.1, 9, 36),
)
GOAL = GOALS[Strictness.BALANCED]


def people(*places: str) -> Index:
    """Somebody enrolled at each of these places."""
    known = ("files", *dict.fromkeys(place for place in places if place != "files"))
    there = np.array([known.index(place) for place in places], np.int32)
    return Index.from_arrays(units(len(places)), places=known, place_of=there, space=SPACE)


def seen(place: str) -> SeenFaces:
    total = units(7, seed=3).sum(axis=0)
    return SeenFaces(place, SPACE, total, 7, 0, 0.0, 0.0, datetime.now(UTC))


def test_every_known_place_is_told_with_what_is_known_of_it() -> None:
    index = people("Front door", "Front door", "Front door", "Back door")
    lines = desk_report(SearchGallery.of(index, PLACED, GOAL, seen={"Hall": seen("Hall")}))
    told = {one.place: (one.enrolled, one.seen, one.pairs, one.known) for one in lines}
    assert told == {
        "Front door": (3, 0, 3, True),
        "Back door": (1, 0, 0, False),
        "Hall": (0, 7, 0, True),
    }


def test_a_place_of_which_nothing_is_known_needs_more_than_before() -> None:
    (line,) = desk_report(SearchGallery.of(people("Back door"), PLACED, GOAL))
    assert line.now > line.before + 0.2
    assert not line.known


def test_a_place_that_borrows_what_others_know_is_not_known() -> None:
    """A new camera took the spread of another place, and no doubt was shown."""
    index = people("Front door", "Front door", "Front door")
    watchlist = SearchGallery.of(index, PLACED, GOAL, seen={"Hall": seen("Hall")})
    lines = desk_report(watchlist, ["Gate"])
    assert {one.place: one.known for one in lines} == {
        "Front door": True,
        "Hall": True,
        "Gate": False,
    }
    front, _, gate = lines
    assert (gate.pairs, gate.now) == (0, front.now)


def test_the_place_in_view_is_told_though_nothing_is_known_of_it() -> None:
    lines = desk_report(SearchGallery.of(people("Back door"), PLACED, GOAL), ["Gate", "Back door"])
    assert [one.place for one in lines] == ["Back door", "Gate"]
    assert (lines[1].enrolled, lines[1].seen, lines[1].pairs) == (0, 0, 0)


@pytest.mark.parametrize("index", [people("Front door", "Front door"), people()])
def test_an_encoder_that_nobody_measured_at_places_has_nothing_to_report(index: Index) -> None:
    assert desk_report(SearchGallery.of(index, PLAIN, GOAL), ["Front door"]) == ()
