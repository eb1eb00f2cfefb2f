"""Figures of a search are those of the decisions in force: lookalikes and leads included."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from facegui.evaluation.naming import name_probes
from facegui.gallery.index import Index
from facegui.matching.calibration import Calibration
from facegui.matching.heads import Heads
from facegui.matching.operating_point import GOALS, Strictness, identification_point
from facegui.matching.similarity import SimilarityName
from facegui.matching.watchlist import SearchGallery
from tests.released import released
from tests.unit.matching.people import towards, units

CALIBRATION = Calibration.load(released("mobilefacenet-1.json"))
BALANCED = GOALS[Strictness.BALANCED]
HEADS = Heads.load(released("mobilefacenet-1.heads.json"), space=CALIBRATION.space, size=192)


def calibration_of(name: SimilarityName) -> Calibration:
    if name is SimilarityName.SQUARED_DISTANCE:
        return CALIBRATION.of_squared_distances()
    return HEADS.calibrations.get(name, CALIBRATION)


@pytest.mark.slow
@pytest.mark.parametrize("name", SimilarityName)
@settings(max_examples=25)
@given(st.integers(0, 50), st.floats(0.3, 0.9), st.floats(0.35, 0.95))
def test_a_test_names_whom_the_program_names(
    name: SimilarityName, seed: int, likeness: float, score: float
) -> None:
    """Two of eight people look alike; a probe of each person, and one of a stranger."""
    assume(abs(likeness - score) > 1e-3)  # where the last bit of a product would decide
    people = units(8, seed=seed)
    people[1] = towards(people[0], likeness, seed=seed + 1)
    probes = np.stack([*(towards(one, score, seed=seed + 2) for one in people), *units(1, seed=99)])
    similarity = HEADS.similarities[name]
    index = Index.from_arrays(people, space=CALIBRATION.space)
    watchlist = SearchGallery.of(index, calibration_of(name), BALANCED, similarity, CALIBRATION)
    names = [str(number) for number in range(len(people))]
    found = name_probes(
        similarity.scores(probes, people),
        similarity.scores(people, people),
        names,
        watchlist.identification,
    )
    decided = [watchlist.identify(probe) for probe in probes]
    assert list(found.verdicts) == [str(one.verdict) for one in decided]
    named = [names[column] if column >= 0 else None for column in found.columns]
    assert named == [one.name for one in decided]


def test_beside_a_lookalike_a_threshold_is_raised_and_that_is_told() -> None:
    point = identification_point(CALIBRATION, BALANCED, 3)
    likeness = np.array([[1, 0.7, 0], [0.7, 1, 0], [0, 0, 1]], np.float32)
    scores = np.array(
        [
            [0.65, 0.1, 0.0],  # enough for anybody but the first two
            [0.1, 0.0, 0.65],
            [0.80, 0.79, 0.0],  # too close to one another
            [-np.inf] * 3,
        ],
        np.float32,
    )
    found = name_probes(scores, likeness, ["Ann", "Bo", "Cy"], point)
    assert found.columns.tolist() == [-1, 2, -1, -1]
    assert found.verdicts == ("unsure", "match", "unsure", "no_face")
    assert [one.rival for one in found.raised] == ["Bo", "Ann"]
    assert [one.threshold for one in found.raised] == pytest.approx([0.7, 0.7])
    assert found.counts(np.array([0, 1])) == {"unsure": 1, "wrong_name": 1}
    assert found.counts(np.array([-1, -1]), 2) == {"no_face": 1, "unsure": 1}
