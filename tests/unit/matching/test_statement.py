"""An operating point says where it comes from, what it costs and what nobody can promise."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.gallery.index import Index
from facegui.matching.calibration import Calibration
from facegui.matching.decision import Verdict
from facegui.matching.explanation import needs
from facegui.matching.operating_point import (
    GOALS,
    Adjusted,
    Goal,
    OperatingPoint,
    Strictness,
    identification_point,
    verification_point,
)
from facegui.matching.statement import (
    adjusted,
    basis,
    price,
    raised,
    statement,
    unsupported,
)
from facegui.matching.watchlist import SearchGallery
from tests.released import released
from tests.unit.matching.people import towards, units

CALIBRATION = Calibration.load(released("mobilefacenet-1.json"))
BALANCED = GOALS[Strictness.BALANCED]


def test_a_supported_point_in_words() -> None:
    point = identification_point(CALIBRATION, BALANCED, 100)
    assert basis(point, 100) == (
        "Threshold 0.55 (0.54 to 0.57): at most 1 in 200 strangers get a name among 100 people; "
        "by the 1,140 people measured, between 0.26 % and 0.82 % do."
    )
    assert price(point).startswith("The price: about 1 in 21 enrolled people will not be")
    assert unsupported(point, 100) == raised(point) == ""
    assert len(statement(point, 100)) == 2


def test_a_goal_the_data_cannot_show_is_refused_in_words() -> None:
    point = identification_point(CALIBRATION, GOALS[Strictness.STRICT], 400)
    assert unsupported(point, 400) == (
        "Nobody can promise 1 in 1,000 among 400 people: the 1,140 people measured support no "
        "more than 1 in 140. The threshold is an extrapolation, meant to err on the strict side."
    )
    assert "people measured" not in basis(point, 400)


def test_a_comparison_with_a_claim_speaks_of_claims() -> None:
    assert "1 in 1,000 false claims pass" in basis(verification_point(CALIBRATION, BALANCED), 0)


@given(st.floats(1e-4, 0.3), st.integers(1, 5000))
def test_the_goal_lies_in_the_stated_interval(fpir: float, people: int) -> None:
    point = identification_point(CALIBRATION, Goal(fpir, fmr=0.99), people)
    assert point.rate_low <= fpir * (1 + 1e-6)
    assert point.rate_high >= fpir * (1 - 1e-6)


@given(st.floats(-1, 1))
def test_somebody_alike_only_ever_raises_the_threshold(score: float) -> None:
    point = identification_point(CALIBRATION, BALANCED, 100)
    found = point.beside("Bo", score)
    assert point.threshold <= found.threshold <= max(point.threshold, point.typical)
    assert (found.rival == "Bo") == (found.threshold > point.threshold)


@pytest.mark.parametrize(("likeness", "verdict"), [(0.2, Verdict.MATCH), (0.72, Verdict.UNSURE)])
def test_a_name_needs_more_beside_a_lookalike(likeness: float, verdict: Verdict) -> None:
    """0.65 names somebody with nobody like them, but not beside somebody at 0.72."""
    enrolled = units(1)[0]
    other = towards(enrolled, likeness, seed=5)
    index = Index.from_arrays(np.stack([enrolled, other]), space=CALIBRATION.space)
    watchlist = SearchGallery.of(index, CALIBRATION, BALANCED)
    probe = towards(enrolled, 0.65, seed=9)
    decision = watchlist.identify(probe)
    assert decision.verdict is verdict
    assert decision.closest is not None
    assert decision.closest.person.name == "0"


def here(
    before: float, people: int, pairs: int, *, elsewhere: bool = False, seen: int = 0
) -> OperatingPoint:
    """A point that a place has moved to 0.55."""
    point = identification_point(CALIBRATION, BALANCED, 100)
    return replace(point, adjusted=Adjusted(before, people, pairs, elsewhere, seen))


@pytest.mark.parametrize(
    ("point", "said"),
    [
        (here(0.5, 14, 91), "Adjusted to this place by 14 people, 91 pairs: before 0.50, now 0.55"),
        (here(0.55, 2, 1), "Checked on this place by 2 people, 1 pair: it holds as it is"),
        (here(0.5, 0, 0), "It is not known yet whether this holds here, where too few people"),
        (
            here(0.5, 8, 28, elsewhere=True),
            "It is not known yet whether this holds here, where nobody was enrolled and too few "
            "people were seen: until then 0.55 is needed, as at other places by 8 people, 28 pairs",
        ),
        (
            here(0.5, 8, 28, elsewhere=True, seen=5),
            "Nobody was enrolled here, so it is known by those seen here with those "
            "enrolled elsewhere (8 people, 28 pairs): "
            "before 0.50, now 0.55",
        ),
        (
            here(0.55, 8, 28, elsewhere=True, seen=5),
            "Nobody was enrolled here, so it is known by those seen here with those "
            "enrolled elsewhere (8 people, 28 pairs): it "
            "holds as it is",
        ),
    ],
)
def test_what_the_place_did_is_said_and_from_whom_it_is_known(
    point: OperatingPoint, said: str
) -> None:
    assert adjusted(point).startswith(said)
    assert adjusted(point) in statement(point, 100)
    assert adjusted(point) in needs(point)
