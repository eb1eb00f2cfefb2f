"""A camera learns what faces share there, from different people, and from nobody more than once."""

import gc
import tracemalloc
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from types import ModuleType

import numpy as np
import pytest

from facegui.gallery.index import Index
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.watchlist import SearchGallery
from facegui.paths import resource
from facegui.tasks import place_learning
from facegui.tasks.place_learning import PlaceLearning
from facegui.vision.models.spec import SPECS

ENCODER = "mobilefacenet"
SPACE, SIZE = SPECS[ENCODER].space, SPECS[ENCODER].size
NOW = datetime(2026, 11, 29, tzinfo=UTC)
CAMERA = "Front desk"
RANDOM = np.random.default_rng(4)


def unit(vectors: np.ndarray) -> np.ndarray:
    found: np.ndarray = vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)
    return found.astype(np.float32)


PEOPLE = unit(RANDOM.normal(size=(40, SIZE)))


def look(person: int) -> np.ndarray:
    """One visit of somebody: never quite the same."""
    return unit(PEOPLE[person] + 0.4 * RANDOM.normal(size=SIZE) / np.sqrt(SIZE))


@pytest.fixture
def watchlist() -> SearchGallery:
    """One person is enrolled at the camera."""
    calibration = Calibration.load(resource("calibration", f"{ENCODER}-1.json"))
    index = Index.from_arrays(
        PEOPLE[:1].copy(), space=SPACE, places=("files", CAMERA), place_of=np.ones(1, np.int32)
    )
    return SearchGallery.of(index, calibration, GOALS[Strictness.BALANCED])


@pytest.fixture
def visits(face, analysis, watchlist: SearchGallery):
    """Let people pass the camera, one group of (track, embedding) after the other."""

    def run(
        state: PlaceLearning, groups: Iterable[Sequence[np.ndarray]], **changes
    ) -> PlaceLearning:
        for number, group in enumerate(groups):
            shown = [
                seen_as(face(track=10 * number + at, **changes), vector)
                for at, vector in enumerate(group)
            ]
            frame = replace(analysis(*shown), place=CAMERA)
            state = state.step(frame, watchlist, NOW).step(frame, watchlist, NOW)
            state = state.step(analysis(), watchlist, NOW)
        return state

    return run


def seen_as(seen: SeenFace, vector: np.ndarray) -> SeenFace:
    return replace(seen, embedding=vector, track_embedding=vector, sightings=max(seen.sightings, 3))


def begun() -> PlaceLearning:
    return PlaceLearning(CAMERA, SPACE)


def alone(people: Iterable[int]) -> list[list[np.ndarray]]:
    return [[look(person)] for person in people]


def test_nothing_is_kept_of_fewer_than_five_people(visits) -> None:
    assert visits(begun(), alone(range(1, 5))).seen is None


def test_five_different_people_make_a_sum(visits) -> None:
    seen = visits(begun(), alone(range(1, 6))).seen
    assert seen is not None
    assert (seen.place, seen.space, seen.people) == (CAMERA, SPACE, 5)
    toward = unit(seen.total) @ PEOPLE[1:6].T
    assert toward.min() > 0.3


@pytest.mark.slow
def test_of_who_has_left_nothing_stays_but_the_sum(visits, face, analysis, watchlist) -> None:
    """Somebody stays in view while others pass in twos, for as long as a camera watches."""
    tracemalloc.start()
    stays, state, held = look(0), begun(), {}
    for number in range(1, 601):
        two = [seen_as(face(track=2 * number + at), look(1 + number % 30 + at)) for at in range(2)]
        here = replace(analysis(seen_as(face(track=1), stays), *two), place=CAMERA)
        state = state.step(here, watchlist, NOW).step(here, watchlist, NOW)
        if number in {200, 600}:
            held[number] = held_by(place_learning)
    tracemalloc.stop()
    assert state.seen is not None
    assert held[600] - held[200] < 20_000, "1,200 pairs take 320 kB"


def held_by(module: ModuleType) -> int:
    """Return how many bytes lines of a module hold, whatever else is going on."""
    gc.collect()
    lines = tracemalloc.Filter(True, str(module.__file__))
    found = tracemalloc.take_snapshot().filter_traces([lines])
    return sum(one.size for one in found.statistics("filename"))


def test_who_stays_all_day_is_not_what_all_share(visits, watchlist: SearchGallery) -> None:
    """K = 1: the only person enrolled is seen a hundred times; their center would be themselves."""
    state = visits(begun(), alone([0] * 100))
    state = visits(state, alone(range(1, 5)))
    assert state.seen is None
    state = visits(state, alone([0, 5]))
    assert state.seen is not None
    assert state.seen.people == 5
    # Whoever is enrolled is no passer-by: the threshold rests on leaving them out of the center.
    assert abs(float(unit(state.seen.total) @ PEOPLE[0])) < 0.2


def test_two_hundred_visits_do_not_let_a_stranger_in(visits, watchlist: SearchGallery) -> None:
    probe = look(7)
    before = watchlist.at(CAMERA).identify(probe)
    state = visits(begun(), alone([7] * 200))
    assert state.seen is None
    state = visits(state, alone([7, 8, 7, 9, 7, 10, 7, 11, 7]))
    assert state.seen is not None
    after = watchlist.with_seen({CAMERA: state.seen}).at(CAMERA).identify(probe)
    assert before.person is after.person is None
    assert state.seen.people == 5


def test_poor_and_brief_looks_do_not_count(
    visits, analysis, face, watchlist: SearchGallery
) -> None:
    dark = visits(begun(), alone(range(1, 8)), too_dark=5)
    assert dark.seen is None
    state = begun()
    for person in range(1, 8):
        brief = replace(seen_as(face(track=person), look(person)), sightings=2)
        state = state.step(analysis(brief), watchlist, NOW).step(analysis(), watchlist, NOW)
    assert state.seen is None


def test_people_in_view_together_are_pairs_of_different_people(visits) -> None:
    seen = visits(begun(), [[look(1), look(2)], [look(3), look(4), look(5)]]).seen
    assert seen is not None
    assert seen.pairs == 1 + 3
    assert abs(seen.pair_sum / seen.pairs) < 0.3


def test_a_picture_of_somebody_on_the_wall_is_no_pair(visits) -> None:
    seen = visits(begun(), [[look(1), look(1)], *alone(range(2, 6))]).seen
    assert seen is not None
    assert (seen.people, seen.pairs) == (5, 0)


def test_the_source_ends_with_people_in_view(face, analysis, watchlist: SearchGallery) -> None:
    state = begun()
    shown: Analysis = analysis(*(seen_as(face(track=at), look(at)) for at in range(1, 6)))
    state = state.step(shown, watchlist, NOW)
    assert state.seen is None
    over = state.over(watchlist, NOW)
    assert over.seen is not None
    assert over.seen.people == 5


def test_old_visits_are_forgotten_slowly(visits) -> None:
    state = begun()
    for start in range(1, 35, 5):
        state = visits(state, alone(range(start, start + 5)))
    assert state.seen is not None
    assert state.seen.people == 35
    many = replace(state, seen=replace(state.seen, people=98))
    later = visits(many, [*alone(range(36, 40)), [unit(-PEOPLE[0])]]).seen
    assert later is not None
    assert later.people == pytest.approx(100, abs=1)
