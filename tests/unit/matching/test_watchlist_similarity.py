"""Whatever function is chosen, decisions go by its scores and by thresholds of its own."""

import pytest

from facegui.gallery.index import Index
from facegui.matching.calibration import Calibration
from facegui.matching.decision import Verdict
from facegui.matching.heads import Heads
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.similarity import LEARNED, SimilarityName
from facegui.matching.templates import Templates
from facegui.matching.watchlist import SearchGallery
from tests.released import released
from tests.unit.matching.people import SPACE, index_of, towards, units

COSINES = Calibration.load(released("mobilefacenet-1.json"))
HEADS = Heads.load(released("mobilefacenet-1.heads.json"), space=SPACE, size=192)
GOAL = GOALS[Strictness.BALANCED]


def calibration_of(name: SimilarityName) -> Calibration:
    if name in LEARNED:
        return HEADS.calibrations[name]
    return COSINES if name is SimilarityName.COSINE else COSINES.of_squared_distances()


def watchlist(name: SimilarityName, index: Index) -> SearchGallery:
    return SearchGallery.of(index, calibration_of(name), GOAL, HEADS.similarities[name], COSINES)


@pytest.mark.parametrize("name", SimilarityName)
def test_somebody_enrolled_is_named_by_each_and_a_stranger_is_not(name: SimilarityName) -> None:
    people = watchlist(name, index_of([units(1, seed=at) for at in range(20)]))
    own = units(1, seed=7)[0]
    seen = towards(own, 0.9)
    decided = people.identify(seen)
    assert decided.name == "P7"
    by_hand = HEADS.similarities[name].scores(seen[None], own[None])[0, 0]
    assert decided.score == pytest.approx(float(by_hand), rel=1e-5)
    assert decided.point is not None
    assert decided.point.similarity is name
    assert decided.span[0] < decided.threshold < decided.score < decided.span[1]
    assert people.identify(units(1, seed=99)[0]).verdict is Verdict.NOT_RECOGNIZED
    assert people.verify(seen, "7").name == "P7"
    assert people.verify(seen, "8").verdict is Verdict.NOT_RECOGNIZED


@pytest.mark.parametrize("name", SimilarityName)
def test_tracks_are_followed_by_the_cosine_all_the_same(name: SimilarityName) -> None:
    people = watchlist(name, index_of([units(1)]))
    own, alike_from = units(1)[0], people.identification.alike_from
    assert alike_from == watchlist(SimilarityName.COSINE, index_of([])).identification.alike_from
    assert people.alike(towards(own, alike_from + 0.05), "0")
    assert not people.alike(towards(own, alike_from - 0.05), "0")


def test_the_squared_distance_decides_as_the_cosine_does() -> None:
    index = index_of([units(1, seed=at) for at in range(50)])
    by = {name: watchlist(name, index) for name in list(SimilarityName)[:2]}
    for cosine in (0.2, 0.45, 0.5, 0.55, 0.7):
        one, other = (some.identify(towards(units(1, seed=3)[0], cosine)) for some in by.values())
        assert one.verdict is other.verdict
        assert other.score == pytest.approx(2 * (one.score or 0) - 2, abs=1e-5)
        assert other.threshold == pytest.approx(2 * one.threshold - 2)


@pytest.mark.parametrize("name", LEARNED)
def test_the_best_of_a_large_gallery_by_a_learned_function_are_those_of_all(
    name: SimilarityName,
) -> None:
    vectors = units(5000)
    templates = Templates.of(Index.from_arrays(vectors), HEADS.similarities[name])
    probe = towards(vectors[123], 0.6)
    scores = HEADS.similarities[name].scores(probe[None], vectors)[0]
    best = templates.closest(probe)[0]
    assert best.person.id == "123" == str(scores.argmax())
    assert best.score == pytest.approx(float(scores[123]), rel=1e-5)
    assert templates.scores(probe[None])[0] == pytest.approx(scores)


@pytest.mark.parametrize("name", SimilarityName)
def test_two_who_are_alike_raise_the_threshold_in_scores_of_the_function(
    name: SimilarityName,
) -> None:
    (one,) = units(1)
    twin = towards(one, 0.65)
    people = watchlist(name, index_of([one[None], twin[None], units(1, seed=5)]))
    seen = towards(one, 0.97, seed=9)
    decided = people.identify(seen)
    between = float(HEADS.similarities[name].scores(one[None], twin[None])[0, 0])
    needed = min(between, calibration_of(name).typical)
    needed = max(needed, people.identification.threshold)
    assert decided.threshold == pytest.approx(needed, rel=1e-5)


def test_a_rival_is_searched_for_once() -> None:
    people = Templates.of(index_of([units(1, seed=at) for at in range(3)]))
    assert people.rival("0") is people.rival("0")


def test_scores_of_one_function_are_never_judged_by_thresholds_of_another() -> None:
    logistic = HEADS.similarities[SimilarityName.LOGISTIC]
    with pytest.raises(ValueError, match="logistic cannot be judged by cosine"):
        SearchGallery.of(index_of([units(1)]), COSINES, GOAL, logistic, COSINES)
