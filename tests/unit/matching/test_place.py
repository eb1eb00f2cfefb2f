"""What a place puts into every embedding is taken away, and what is left moves the threshold."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from facegui.gallery.index import Index
from facegui.gallery.types import FILES, SeenFaces
from facegui.matching.basis import Basis, Spread, products
from facegui.matching.calibrating import GroupScores, basis_of, calibrate
from facegui.matching.calibration import Calibration
from facegui.matching.decision import Verdict
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.place import Place, Places
from facegui.matching.similarity import Cosine
from facegui.matching.statement import statement
from facegui.matching.watchlist import SearchGallery
from tests.unit.matching.people import units

SIZE, SPACE = 64, "test/1"
GOAL = GOALS[Strictness.BALANCED]
CAMERA = "Front desk"


def unit(vectors: np.ndarray) -> np.ndarray:
    found: np.ndarray = vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)
    return found.astype(np.float32)


def pictures(faces: np.ndarray, noise: float, seed: int, shared: np.ndarray | float = 0.0):
    """One picture each of ``faces`` (n, SIZE), at a place that adds ``shared`` to all."""
    random = np.random.default_rng(seed).normal(size=faces.shape) / np.sqrt(faces.shape[1])
    return unit(faces + noise * random + shared)


FACES = units(300, SIZE, seed=1)
SHARED = 1.2 * units(1, SIZE, seed=2)[0]  # as much of an embedding as a camera adds


@pytest.fixture(scope="module")
def calibration() -> Calibration:
    """Measured on 200 people, each picture by another camera."""
    everywhere = [pictures(FACES[:200], 0.6, seed) for seed in (3, 4, 5)]
    people = EmbeddedPeople.of(
        (f"p{at:03d}", vector) for many in everywhere for at, vector in enumerate(many)
    )
    basis = basis_of(people, (SIZE,))
    desk = EmbeddedPeople.of(
        (f"d{at}", vector)
        for seed in (6, 7)
        for at, vector in enumerate(pictures(FACES[200:212], 0.6, seed, SHARED))
    )
    group = GroupScores.of(desk.prepared(basis), Cosine())
    return Calibration.from_json(calibrate(people, SPACE, basis=basis, group=group))


@pytest.fixture
def at_desk(calibration: Calibration) -> Callable[[int], SearchGallery]:
    """Return a watchlist of so many people enrolled from one picture each at the same desk."""

    def enrolled(count: int) -> SearchGallery:
        gallery = pictures(FACES[220 : 220 + count], 0.6, 8, SHARED)
        return SearchGallery.of(Index.from_arrays(gallery, space=SPACE), calibration, GOAL)

    return enrolled


STRANGERS = pictures(FACES[240:300], 0.6, 9, SHARED)


def named(watchlist: SearchGallery, probes: np.ndarray) -> float:
    """Share of probes that get anybody's name."""
    return float(np.mean([watchlist.identify(probe).person is not None for probe in probes]))


def false_claims(watchlist: SearchGallery) -> float:
    """Share of strangers' claims that pass."""
    return float(
        np.mean(
            [
                watchlist.verify(probe, person.id).verdict is Verdict.MATCH
                for probe in STRANGERS
                for person in watchlist.templates.people
            ]
        )
    )


def recognized(watchlist: SearchGallery, probes: np.ndarray) -> float:
    """Share of the probes, one of each person in order, that get the right name."""
    names = [watchlist.identify(probe).name for probe in probes]
    return float(np.mean([name == str(at) for at, name in enumerate(names)]))


def test_without_the_step_false_claims_pass_at_a_desk(
    at_desk: Callable[[int], SearchGallery], calibration: Calibration
) -> None:
    """The fault that this is about: what all have in common is taken for the person."""
    plain = replace(calibration, basis=None)
    gallery = pictures(FACES[220:228], 0.6, 8, SHARED)
    before = SearchGallery.of(Index.from_arrays(gallery, space=SPACE), plain, GOAL)
    assert false_claims(before) > 0.5
    assert false_claims(at_desk(8)) <= 0.005


@pytest.mark.parametrize("count", [1, 2, 3, 5, 8, 16])
def test_the_promise_holds_at_a_desk_and_people_are_still_recognized(
    at_desk: Callable[[int], SearchGallery], count: int
) -> None:
    watchlist = at_desk(count)
    own = pictures(FACES[220 : 220 + count], 0.6, 10, SHARED)
    assert named(watchlist, STRANGERS) <= 0.02
    # Of one person nothing is known of the desk, and a higher score is asked until there are two.
    assert recognized(watchlist, own) >= (0.8 if count > 1 else 0.0)


def test_one_person_is_searched_with_the_worst_group_known(
    at_desk: Callable[[int], SearchGallery], calibration: Calibration
) -> None:
    point = at_desk(1).identification
    assert point.adjusted is not None
    assert (point.adjusted.people, point.adjusted.pairs) == (0, 0)
    assert calibration.widest is not None
    assert point.threshold > point.adjusted.before
    assert any("not known yet" in sentence for sentence in statement(point, 1))


def test_several_people_say_what_the_threshold_rests_on(
    at_desk: Callable[[int], SearchGallery],
) -> None:
    point = at_desk(8).identification
    assert point.adjusted is not None
    assert (point.adjusted.people, point.adjusted.pairs) == (8, 28)
    assert point.threshold >= point.adjusted.before
    (said,) = (one for one in statement(point, 8) if "8 people, 28 pairs" in one)
    assert f"{point.threshold:.2f}" in said or "holds as it is" in said


def test_the_threshold_is_never_below_the_shipped_one(calibration: Calibration) -> None:
    assert calibration.usual is not None
    narrow = Spread(calibration.usual.mean - 0.1, calibration.usual.deviation / 2, 5, 10)
    assert calibration.at_place(narrow).thresholds == calibration.thresholds
    wide = Spread(calibration.usual.mean + 0.1, calibration.usual.deviation, 5, 10)
    moved = calibration.at_place(wide)
    assert np.subtract(moved.thresholds, calibration.thresholds) == pytest.approx(0.1)
    assert calibration.at_place(calibration.usual).thresholds == calibration.thresholds


def test_two_cameras_with_different_light(calibration: Calibration) -> None:
    """Enrolled at one, recognized at the other: each side is less its own place."""
    other = 1.2 * units(1, SIZE, seed=11)[0]
    gallery = pictures(FACES[220:230], 0.6, 8, SHARED)
    index = Index.from_arrays(
        gallery, space=SPACE, places=(FILES, CAMERA), place_of=np.ones(10, np.int32)
    )
    seen = seen_at("Back door", pictures(FACES[250:265], 0.6, 12, other))
    watchlist = SearchGallery.of(index, calibration, GOAL, seen={"Back door": seen}).at("Back door")
    own = pictures(FACES[220:230], 0.6, 13, other)
    assert recognized(watchlist, own) >= 0.8
    assert named(watchlist, pictures(FACES[270:300], 0.6, 14, other)) <= 0.04


def test_a_place_nothing_is_known_of_takes_the_center_of_the_samples_it_meets(
    at_desk: Callable[[int], SearchGallery],
) -> None:
    here, elsewhere = at_desk(8), at_desk(8).at("a clip")
    assert here.place is not None
    assert elsewhere.place is not None
    np.testing.assert_array_equal(here.place.center, elsewhere.place.center)
    assert here.identification.threshold == elsewhere.identification.threshold
    assert named(elsewhere, STRANGERS) <= 0.02


def test_two_pictures_from_anywhere_are_compared_by_the_calibration_alone(
    at_desk: Callable[[int], SearchGallery], calibration: Calibration
) -> None:
    anywhere = at_desk(8).anywhere
    assert anywhere.verification.threshold == calibration.at_fmr(GOAL.fmr).threshold
    probe = pictures(FACES[:1], 0.6, 15)[0]
    assert calibration.basis is not None
    np.testing.assert_allclose(anywhere.prepared(probe), calibration.basis.centered(probe))


def seen_at(place: str, vectors: np.ndarray) -> SeenFaces:
    total = vectors.sum(axis=0, dtype=np.float64).astype(np.float32)
    return SeenFaces(place, SPACE, total, len(vectors), 0, 0.0, 0.0, datetime.now(UTC))


def test_people_merely_seen_make_a_center(calibration: Calibration) -> None:
    """With five others seen, the first who is enrolled at a camera is not alone there."""
    assert calibration.basis is not None
    gallery = pictures(FACES[220:221], 0.6, 8, SHARED)
    index = Index.from_arrays(
        gallery, space=SPACE, places=(FILES, CAMERA), place_of=np.ones(1, np.int32)
    )
    alone = SearchGallery.of(index, calibration, GOAL).at(CAMERA)
    seen = seen_at(CAMERA, pictures(FACES[250:265], 0.6, 12, SHARED))
    after = alone.with_seen({CAMERA: seen}).at(CAMERA)
    assert alone.place is not None
    assert after.place is not None
    assert (alone.place.seen, after.place.seen) == (0, 15)
    direction = unit(SHARED)
    assert after.place.center @ direction > alone.place.center @ direction + 0.3
    assert named(after, pictures(FACES[270:300], 0.6, 14, SHARED)) <= 0.04


@pytest.mark.parametrize("count", [1, 2, 5])
def test_a_camera_whose_people_were_enrolled_from_pictures_like_its_own(
    calibration: Calibration, count: int
) -> None:
    """Both places share something, so strangers at the camera score high with the enrolled."""
    gallery = pictures(FACES[220 : 220 + count], 0.6, 8, SHARED)
    index = Index.from_arrays(gallery, space=SPACE)
    seen = seen_at(CAMERA, pictures(FACES[250:255], 0.6, 12, SHARED))
    here = SearchGallery.of(index, calibration, GOAL, seen={CAMERA: seen}).at(CAMERA)
    point = here.identification
    assert point.adjusted is not None
    assert point.threshold > point.adjusted.before + 0.02
    assert point.is_known_here
    assert (point.adjusted.people, point.adjusted.pairs) == (5 + count, 5 * count)
    assert named(here, pictures(FACES[256:300], 0.6, 14, SHARED)) <= 0.03
    assert any("seen here" in sentence for sentence in statement(point, count))


def test_nobody_is_enrolled_and_people_were_seen(calibration: Calibration) -> None:
    empty = Index.from_arrays(np.empty((0, SIZE), np.float32), space=SPACE)
    seen = seen_at(CAMERA, pictures(FACES[250:255], 0.6, 12, SHARED))
    here = SearchGallery.of(empty, calibration, GOAL, seen={CAMERA: seen}).at(CAMERA)
    assert here.place is not None
    assert here.place.seen == 5
    assert not here.identification.is_known_here


def test_a_camera_that_shares_nothing_with_the_pictures_asks_hardly_more(
    calibration: Calibration,
) -> None:
    other = 1.2 * units(1, SIZE, seed=11)[0]
    index = Index.from_arrays(pictures(FACES[220:221], 0.6, 8, SHARED), space=SPACE)
    shared, apart = (
        SearchGallery.of(index, calibration, GOAL, seen={CAMERA: seen}).at(CAMERA)
        for seen in (
            seen_at(CAMERA, pictures(FACES[250:265], 0.6, 12, SHARED)),
            seen_at(CAMERA, pictures(FACES[250:265], 0.6, 12, other)),
        )
    )
    usual = calibration.at_fmr(GOAL.fmr).threshold
    # Two directions of 64 numbers are alike by an eighth by chance.
    assert usual <= apart.identification.threshold < usual + 0.1
    assert shared.identification.threshold > apart.identification.threshold + 0.05


def test_parts_count_by_their_weights_whatever_their_lengths() -> None:
    """The gallery keeps both unit vectors; a mean of samples has parts of other lengths."""
    basis = Basis((3, 2), (0.2, 0.8), np.zeros(5, np.float32))
    first, second = np.array([1, 0, 0, 1, 0], np.float32), np.array([1, 0, 0, 0, 1], np.float32)
    weighted = basis.weighted(np.stack([first, second * [3, 3, 3, 0.5, 0.5]]).astype(np.float32))
    np.testing.assert_allclose(np.linalg.norm(weighted, axis=1), 1, atol=1e-6)
    assert float(weighted[0] @ weighted[1]) == pytest.approx(0.2)
    total = basis.weighted_sum((first + second) / np.float32(np.sqrt(2)))
    np.testing.assert_allclose(total, weighted.sum(axis=0), atol=1e-6)


def test_nobodys_embedding_stays_nobodys() -> None:
    """A track without a clear look has zeros for a mean: they must not become the center."""
    basis = Basis((3,), (1.0,), np.array([0.5, 0, 0], np.float32))
    assert not basis.centered(np.zeros((2, 3), np.float32)).any()
    assert basis.centered(np.zeros((0, 3), np.float32)).shape == (0, 3)


def test_a_large_gallery_is_prepared_as_each_of_its_rows_is() -> None:
    """Rows are prepared in blocks and in place: nothing depends on where a block ends."""
    random = np.random.default_rng(16)
    basis = Basis((40, 24), (0.2, 0.8), 0.1 * units(1, SIZE, seed=17)[0])
    people = np.repeat(np.arange(2500, dtype=np.int32), random.integers(1, 4, 2500))
    index = Index.from_arrays(
        units(len(people), SIZE, seed=18),
        people,
        places=(FILES, CAMERA),
        place_of=random.integers(0, 2, len(people), np.int32),
    )
    places = Places.of(index, basis, Spread(0.0, 0.1))
    centers = []
    for number, name in enumerate(index.places):
        there = index.place_of == number
        means = np.stack(
            [
                basis.weighted(unit(index.embeddings[there & (people == one)].sum(axis=0)))
                for one in np.unique(people[there])
            ]
        )
        shrunk = len(means) / (len(means) + 3) * (means.mean(axis=0) - basis.center)
        centers.append(basis.center + shrunk)
        assert places.at(name).enrolled == len(means) > 1024
        np.testing.assert_allclose(places.at(name).center, centers[-1], atol=1e-6)
    expected = unit(basis.weighted(index.embeddings) - np.stack(centers)[index.place_of])
    np.testing.assert_allclose(places.prepared(index), expected, atol=1e-5)


def test_a_center_that_changes_nothing_copies_nothing() -> None:
    basis = Basis((3,), (1.0,), np.zeros(3, np.float32))
    index = Index.from_arrays(units(2, 3))
    place = Place(FILES, basis.center)
    places = Places(basis, {FILES: place}, place, place)
    assert places.prepared(index) is index.embeddings


@pytest.mark.parametrize(
    ("parts", "weights", "center"),
    [
        ((3,), (0.5, 0.5), np.zeros(3)),
        ((3,), (0.9,), np.zeros(3)),
        ((3,), (1.0,), np.zeros(4)),
        ((1, 2), (-1.0, 2.0), np.zeros(3)),
        ((3,), (1.0,), np.full(3, np.nan)),
    ],
)
def test_a_basis_that_fits_nothing_is_refused(
    parts: tuple[int, ...], weights: tuple[float, ...], center: np.ndarray
) -> None:
    with pytest.raises(ValueError, match=r"weights|center|finite"):
        Basis(parts, weights, center.astype(np.float32))


@pytest.mark.parametrize("kind", [np.float32, np.float64])
@pytest.mark.parametrize("rows", [0, 1, 3, 4, 5, 200])
def test_products_a_few_rows_at_a_time_are_products(kind: type, rows: int) -> None:
    rng = np.random.default_rng(5)
    some, others = (rng.normal(size=(count, 320)).astype(kind) for count in (rows, 200))
    found = products(some, others)
    assert found.dtype == kind
    assert np.allclose(found, some @ others.T, rtol=1e-4, atol=1e-4)
