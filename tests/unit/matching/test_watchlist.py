"""The gallery as the analysis holds it."""

import numpy as np
import pytest

from facegui.errors import UsageProblem
from facegui.matching.calibration import Calibration
from facegui.matching.decision import Verdict
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.watchlist import SearchGallery
from tests.released import released
from tests.unit.matching.people import index_of, towards, units

CALIBRATION = Calibration.load(released("mobilefacenet-1.json"))
GOAL = GOALS[Strictness.BALANCED]


def watchlist(people: int, samples: int = 1) -> SearchGallery:
    made = [units(samples, seed=at) for at in range(people)]
    return SearchGallery.of(index_of(made), CALIBRATION, GOAL)


def test_embeddings_of_another_space_are_never_judged() -> None:
    other = index_of([units(1)], space="mobilefacenet/2")
    with pytest.raises(ValueError, match="mobilefacenet/2 cannot be judged by mobilefacenet/1"):
        SearchGallery.of(other, CALIBRATION, GOAL)


def test_the_operating_point_is_of_this_gallery() -> None:
    assert (
        watchlist(200).identification.threshold
        < watchlist(200, samples=2).identification.threshold
        < watchlist(2000).identification.threshold
    )
    assert watchlist(3).verification == watchlist(300).verification


def test_somebody_enrolled_is_named_and_a_stranger_is_not() -> None:
    people = watchlist(20)
    seen = towards(units(1, seed=7)[0], 0.8)
    assert people.identify(seen).name == "P7"
    assert people.identify(units(1, seed=99)[0]).verdict is Verdict.NOT_RECOGNIZED


def test_a_claim_is_compared_with_the_claimed_person_only() -> None:
    people = watchlist(20)
    seen = towards(units(1, seed=7)[0], 0.8)
    true, false = people.verify(seen, "7"), people.verify(seen, "8")
    assert (true.name, true.score) == ("P7", pytest.approx(0.8, abs=1e-5))
    assert false.verdict is Verdict.NOT_RECOGNIZED
    assert false.threshold == people.verification.threshold
    assert people.score(seen, "7").score == pytest.approx(0.8, abs=1e-5)


@pytest.mark.parametrize("count", [0, 3])
def test_a_claim_to_be_somebody_without_a_picture_is_told(count: int) -> None:
    with pytest.raises(UsageProblem, match="no picture for this encoder"):
        watchlist(count).verify(units(1)[0], "somebody")


def test_an_empty_gallery_recognizes_nobody() -> None:
    decision = watchlist(0).identify(np.ones(192, np.float32) / 192**0.5)
    assert decision.verdict is Verdict.NOT_RECOGNIZED
    assert decision.reasons == ("Nobody is enrolled yet.",)
