"""Fits all similarity functions to people's embeddings, for the document that `Heads` reads.

Each head is fitted to everybody; probabilities and thresholds to scores of people who had no part
in the head that gave them. The same people give the same document, which holds nothing of a person.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np

from facegui import __version__
from facegui.matching.calibrating import GroupScores, calibrate
from facegui.matching.calibration import Calibration
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.heads import FORMAT
from facegui.matching.probability import Probability
from facegui.matching.similarity import (
    LEARNED,
    Cosine,
    Head,
    Similarity,
    SimilarityName,
    SquaredDistance,
)
from facegui.training.cross_fit import UnseenScores, cross_fit
from facegui.training.heads import HeadFit, fit_head, fit_probability

SEED = 20_261_122


def heads_document(
    people: EmbeddedPeople,
    space: str,
    like: Mapping[SimilarityName, Calibration] | None = None,
    seed: int = SEED,
    group: EmbeddedPeople | None = None,
) -> dict[str, Any]:
    """Fit the learned similarities, all probabilities, and the thresholds of the learned ones.

    Embeddings are prepared (`Basis`), those of ``group``, the worst one known at one place, too.
    ``like`` are calibrations of other heads, see `calibrate`. Raises InputProblem or ValueError for
    too few people.
    """
    entries = {name: _entry(name, people, seed) for name in SimilarityName}
    for name in LEARNED:
        scorer = UnseenScores(
            people,
            lambda others, name=name: fitted(name, others, seed),  # type: ignore[misc]
            np.random.default_rng(seed),
        )
        worst = None if group is None else GroupScores.of(group, fitted(name, people, seed))
        entries[name]["calibration"] = calibrate(
            people, space, (like or {}).get(name), similarity=name, scorer=scorer, group=worst
        )
    return {
        "format": FORMAT,
        "space": space,
        "similarities": entries,
        "made": {
            "facegui": __version__,
            "people": len(people.names),
            "with_two_pictures": int((people.counts > 1).sum()),
            "pictures": len(people.person),
            "seed": seed,
        },
    }


def fitted(name: SimilarityName, people: EmbeddedPeople, seed: int = SEED) -> Similarity:
    """Return a similarity function, a learned one fitted to ``people``."""
    if name in LEARNED:
        return fit_head(name, people, np.random.default_rng(seed), HeadFit())
    return Cosine() if name is SimilarityName.COSINE else SquaredDistance()


def _entry(name: SimilarityName, people: EmbeddedPeople, seed: int) -> dict[str, Any]:
    random = np.random.default_rng(seed)
    found = fit_probability(cross_fit(people, lambda others: fitted(name, others, seed), random))
    probability = Probability(round(found.slope, 5), round(found.intercept, 5), found.prior)
    similarity = fitted(name, people, seed)
    entry: dict[str, Any] = {"probability": probability.as_json()}
    if isinstance(similarity, Head):
        entry["weights"] = [round(float(weight), 5) for weight in similarity.weights]
        entry["bias"] = round(similarity.bias, 5)
    return entry
