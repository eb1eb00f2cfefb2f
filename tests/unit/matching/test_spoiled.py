"""Whoever shows too little needs what strangers spoiled alike do not reach."""

from dataclasses import replace

import numpy as np
import pytest

from facegui.gallery.index import Index, IndexedPerson
from facegui.matching import statement
from facegui.matching.calibration import Calibration
from facegui.matching.decision import Verdict
from facegui.matching.health.check import check_health
from facegui.matching.health.findings import Problem
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.spoiled import Spoiled
from facegui.matching.watchlist import SearchGallery
from facegui.vision.recognizability import Recognizability, Scale
from tests.released import released

CALIBRATION = Calibration.load(released("mobilefacenet-1.json"))
SIZE = 192
GOAL = GOALS[Strictness.BALANCED]


def unit(vectors: np.ndarray) -> np.ndarray:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True), np.float32)


def noise(count: int, seed: int) -> np.ndarray:
    return unit(np.random.default_rng(seed).normal(size=(count, SIZE)))


MASK = unit(np.eye(SIZE, dtype=np.float32)[0])


def masked(count: int, seed: int) -> np.ndarray:
    """Faces of which little more than the mask is seen: cosines of two are about 0.6."""
    return unit(1.2 * MASK + noise(count, seed))


@pytest.fixture
def calibration() -> Calibration:
    return judged_by(Scale(recognize=0.5, enroll=0.4, plain=0.0))


def judged_by(scale: Scale, cohort: np.ndarray | None = None) -> Calibration:
    recognizability = Recognizability(
        CALIBRATION.space, MASK[None], np.zeros(1, np.float32), ("covered",), {"covered": scale}
    )
    cohort = masked(40, 7) if cohort is None else cohort
    spoiled = Spoiled(recognizability, ("mask",), cohort[None].copy())
    return replace(CALIBRATION, spoiled=spoiled)


def gallery(vectors: np.ndarray) -> Index:
    people = [IndexedPerson(str(at), f"Person {at}") for at in range(len(vectors))]
    return Index.from_arrays(vectors, people=people, space=CALIBRATION.space)


def test_a_masked_picture_names_no_other_masked_face(calibration: Calibration) -> None:
    vectors = np.concatenate([masked(1, 1), noise(4, 2)])
    strangers = masked(200, 3)
    before = SearchGallery.of(gallery(vectors), CALIBRATION, GOAL)
    after = SearchGallery.of(gallery(vectors), calibration, GOAL)
    names = [watchlist.identify(one).name for watchlist in (before, after) for one in strangers]
    assert sum(name is not None for name in names[:200]) > 150
    assert names[200:] == [None] * 200
    assert after.identify(vectors[0]).name == "Person 0"


def test_nobody_else_needs_more(calibration: Calibration) -> None:
    vectors = np.concatenate([masked(1, 1), noise(4, 2)])
    watchlist = SearchGallery.of(gallery(vectors), calibration, GOAL)
    point = watchlist.identification
    assert watchlist.obscured(point, "0").threshold > point.threshold + 0.1
    assert all(watchlist.obscured(point, str(at)) is point for at in range(1, 5))
    decided = watchlist.identify(vectors[0])
    assert decided.point is not None
    assert decided.point.obscured == "mask"
    assert decided.point.keep_from > point.keep_from


def test_a_clear_look_at_somebody_masked_needs_no_more(calibration: Calibration) -> None:
    """A spoiled picture does no harm among plain looks: they must not pay for it."""
    index = gallery(np.concatenate([masked(1, 1), noise(4, 2)]))
    before = SearchGallery.of(index, CALIBRATION, GOAL)
    after = SearchGallery.of(index, calibration, GOAL)
    for look in noise(20, 9):
        assert after.obscured(after.identification, "0", look) is after.identification
        assert after.verify(look, "0") == before.verify(look, "0")


def test_a_claim_to_be_somebody_masked_needs_more_too(calibration: Calibration) -> None:
    watchlist = SearchGallery.of(gallery(masked(1, 1)), calibration, GOAL)
    claims = [watchlist.verify(one, "0").verdict for one in masked(100, 3)]
    assert Verdict.MATCH not in claims


def test_who_is_seen_well_enough_needs_more_of_a_look_that_shows_little() -> None:
    """Partly masked: not in doubt by itself, but like everybody else behind the mask."""
    calibration = judged_by(Scale(recognize=0.6, enroll=0.55, plain=0.0))
    part = unit(0.4 * MASK + noise(1, 1))
    watchlist = SearchGallery.of(gallery(np.concatenate([part, noise(4, 2)])), calibration, GOAL)
    point = watchlist.identification
    value = watchlist.recognizability("0")
    assert value is not None
    assert 62 < value < 75
    clear, covered = noise(1, 5)[0], masked(1, 6)[0]
    assert watchlist.obscured(point, "0", clear) is point
    raised = watchlist.obscured(point, "0", covered)
    assert raised.threshold > point.threshold + 0.01
    assert raised.obscured == "mask"
    told = f"Raised to {raised.threshold:.2f}, since the pictures enrolled and the face in view"
    assert statement.raised(raised).startswith(told)
    assert all(watchlist.obscured(point, str(at), covered) is point for at in range(1, 5))
    verified = watchlist.verify(covered, "0").point
    assert verified is not None
    assert verified.threshold > watchlist.verification.threshold


def test_two_faces_that_show_little_need_more_though_no_cohort_has_their_kind() -> None:
    """Everybody looks like everybody else through a fish eye, of which nobody had told."""
    elsewhere = unit(0.2 * noise(40, 7) - MASK)
    calibration = judged_by(Scale(recognize=0.5, enroll=0.4, plain=0.0), elsewhere)
    index, strangers = gallery(np.concatenate([masked(1, 1), noise(4, 2)])), masked(200, 3)
    before, after = (SearchGallery.of(index, one, GOAL) for one in (CALIBRATION, calibration))
    named = [sum(one.identify(each).name is not None for each in strangers)
             for one in (before, after)]  # fmt: skip
    assert named[0] > 150
    assert named[1] < named[0] / 3
    assert after.identify(masked(1, 1)[0]).name == "Person 0"
    assert after.obscured(after.identification, "0", noise(1, 9)[0]) is after.identification


def test_half_a_face_needs_more_of_half_a_face_though_its_embedding_is_clear() -> None:
    """What the mirror image told at enrolling and tells now; a clear look pays nothing."""
    calibration = judged_by(Scale(recognize=0.95, enroll=0.9, plain=0.0))
    part = unit(0.4 * MASK + noise(1, 1))
    vectors = np.concatenate([part, noise(4, 2)])
    people = [IndexedPerson(str(at), f"Person {at}") for at in range(5)]
    uncovered = np.array([40, 100, 100, 100, 100], np.float32)
    index = Index.from_arrays(vectors, people=people, uncovered=uncovered, space=calibration.space)
    watchlist = SearchGallery.of(index, calibration, GOAL)
    point, look = watchlist.identification, unit(0.4 * MASK + noise(1, 6))[0]
    unknown = SearchGallery.of(gallery(vectors), calibration, GOAL)
    assert unknown.obscured(point, "0", look, 40.0) is point
    assert watchlist.recognizability("0") == 40
    assert watchlist.obscured(point, "0", look, 100.0) is point
    raised = watchlist.obscured(point, "0", look, 40.0)
    assert raised.threshold > point.threshold + 0.01
    # Of a look in a stream nobody knows: it is taken to be covered as they are.
    assert watchlist.obscured(point, "0", look) == raised
    assert all(watchlist.obscured(point, str(at), look, 40.0) is point for at in range(1, 5))
    found = watchlist.recognizabilities()
    assert found is not None
    assert found[0] == 40 < found[1:].min()


def test_everybody_is_looked_at_at_once_as_one_by_one(calibration: Calibration) -> None:
    rows = np.concatenate([masked(3, 1), noise(4, 2)])
    person_of = np.array([0, 0, 1, 2, 2, 2, 3], np.int32)
    index = Index.from_arrays(rows, person_of=person_of, space=CALIBRATION.space)
    watchlist = SearchGallery.of(index, calibration, GOAL)
    together = watchlist.recognizabilities()
    assert together is not None
    each = [watchlist.recognizability(one.id) for one in index.people]
    np.testing.assert_allclose(together, np.array(each, np.float32), atol=1e-3)
    assert together.min() < 40 < together.max()


def test_without_a_file_nothing_is_raised() -> None:
    watchlist = SearchGallery.of(gallery(masked(1, 1)), CALIBRATION, GOAL)
    assert watchlist.recognizability("0") is None
    assert watchlist.obscured(watchlist.identification, "0") is watchlist.identification


def test_health_names_whoever_shows_too_little(calibration: Calibration) -> None:
    index = gallery(np.concatenate([masked(1, 1), noise(4, 2)]))
    found = check_health(index, SearchGallery.of(index, calibration, GOAL), calibration)
    (finding,) = [one for one in found.findings if one.problem is Problem.OBSCURED]
    assert finding.people == ("0",)
    assert "Too little can be seen in the pictures of Person 0" in finding.message


@pytest.mark.parametrize("space", ["mobilefacenet/1", "sface/1", "mobilefacenet+sface/1"])
def test_the_shipped_cohorts_are_whole(space: str) -> None:
    found = Spoiled.of(space)
    assert found is not None
    assert found.cohort.shape[0] == len(found.kinds) >= 12
    assert np.allclose(np.linalg.norm(found.cohort, axis=2), 1, atol=1e-5)
