"""Thresholds of a learned similarity rest on heads that had seen neither of two people."""

import numpy as np
import pytest

from facegui.matching.calibrating import calibrate
from facegui.matching.calibration import Calibration
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.similarity import Cosine, SimilarityName
from facegui.training.cross_fit import UnseenScores
from facegui.training.heads import HeadFit, fit_head


def made_up(count: int = 60, pictures: int = 3) -> EmbeddedPeople:
    random = np.random.default_rng(4)
    rows = np.repeat(random.normal(size=(count, 24)), pictures, axis=0)
    rows += random.normal(0, 0.8, rows.shape)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    names = tuple(f"p{number:03}" for number in range(count))
    return EmbeddedPeople(names, rows.astype(np.float32), np.repeat(np.arange(count), pictures))


class Fitted(Cosine):
    """Knows whom it was fitted to."""

    def __init__(self, people: EmbeddedPeople) -> None:
        super().__init__()
        object.__setattr__(self, "names", set(people.names))


def test_nobody_is_scored_by_what_was_fitted_to_them() -> None:
    people, used = made_up(), []

    class Watched(Fitted):
        def scores(self, probes: np.ndarray, gallery: np.ndarray) -> np.ndarray:
            used.append((self.names, probes, gallery))  # type: ignore[attr-defined]
            return super().scores(probes, gallery)

    scorer = UnseenScores(people, Watched, np.random.default_rng(0), folds=4)
    first, everybody = people.embeddings[people.first], np.arange(len(people.names))
    found = scorer(first, everybody, first, everybody)
    assert found == pytest.approx(first @ first.T, abs=1e-6)
    whose = {row.tobytes(): name for row, name in zip(first, people.names, strict=True)}
    assert sum(len(probes) * len(gallery) for _, probes, gallery in used) == found.size
    for names, probes, gallery in used:
        assert names.isdisjoint(whose[row.tobytes()] for row in (*probes, *gallery))
        assert len(names) >= len(people.names) / 2


def test_thresholds_of_a_learned_similarity_are_its_own() -> None:
    people, name = made_up(), SimilarityName.LOGISTIC

    def fit(some: EmbeddedPeople) -> object:
        return fit_head(name, some, np.random.default_rng(0), HeadFit(closest=500, others=500))

    scorer = UnseenScores(people, fit, np.random.default_rng(0), folds=3)  # type: ignore[arg-type]
    document = calibrate(people, "test/1", similarity=name, scorer=scorer)
    calibration = Calibration.from_json(document)
    assert calibration.similarity is name
    first, everybody = people.embeddings[people.first], np.arange(60)
    scores = scorer(first, everybody, first, everybody)[np.triu_indices(60, 1)]
    for rate, threshold in zip(calibration.fmr, calibration.thresholds, strict=True):
        assert (scores > threshold + 1e-4).mean() <= rate
    assert calibration.span[0] < calibration.thresholds[-1] < calibration.span[1]
    assert calibration.typical > calibration.thresholds[2]
