"""Similarity functions side by side: a difference is claimed only where there is one."""

from pathlib import Path

import numpy as np
import pytest

from facegui.evaluation.comparison import compare_pairs, compare_search, comparison
from facegui.evaluation.protocols import IdentificationProtocol, Pair, Portrayal
from facegui.evaluation.verification import evaluate_verification
from facegui.matching.similarity import SimilarityName

PEOPLE = 400


def pairs_of(people: int) -> list[Pair]:
    """Return a mated pair of everybody, and everybody with the next person."""
    names = [f"p{at:03d}" for at in range(people)]
    first, second = ([Path(f"{name}/{at}.jpg") for name in names] for at in (1, 2))
    mated = [Pair(0, a, b, name, name) for a, b, name in zip(first, second, names, strict=True)]
    return mated + [
        Pair(0, first[at], second[at - 1], names[at], names[at - 1]) for at in range(people)
    ]


def scores_of(pairs: list[Pair], spread: float, seed: int = 0) -> np.ndarray:
    mated = np.array([pair.mated for pair in pairs])
    noise = np.random.default_rng(seed).standard_normal(len(pairs))
    return (np.where(mated, 1.0, 0.0) + spread * noise).astype(np.float32)


def compared(better: float, people: int = PEOPLE):
    pairs = pairs_of(people)
    plain = scores_of(pairs, 0.4)
    found = dict.fromkeys(SimilarityName, plain)
    found[SimilarityName.CHI_SQUARE] = scores_of(pairs, better)
    return pairs, found, compare_pairs(pairs, found, replicates=300)


def test_figures_are_those_of_the_verification_report() -> None:
    pairs, found, measured = compared(0.3)
    rows = comparison(measured, None).rows
    for row in rows:
        report = evaluate_verification(pairs, found[row.name], replicates=5)
        assert row.fnmr.value == report.fnmr_at_fmr[1e-2].value
        assert row.eer.value == pytest.approx(report.eer.value)
        assert np.isnan(row.fnir.value)


def test_a_function_that_is_better_is_called_so() -> None:
    *_, measured = compared(0.2)
    assert comparison(measured, None).said.startswith(
        "Compared with the cosine on these people: chi-square misses "
    )
    assert "in 100 pairs fewer at FMR 1 %" in comparison(measured, None).said


def test_the_same_scores_are_never_called_better() -> None:
    *_, measured = compared(0.4)
    assert comparison(measured, None).said.startswith("None is measurably better")


def test_few_pictures_tell_nothing() -> None:
    *_, measured = compared(0.2, people=20)
    assert "too few to tell" in comparison(measured, None).said


def test_a_search_is_compared_by_its_misses() -> None:
    names = [f"p{at}" for at in range(40)]
    protocol = IdentificationProtocol(
        tuple(Portrayal(name, Path(f"{name}.jpg")) for name in names),
        tuple(Portrayal(name, Path(f"{name}-2.jpg")) for name in names),
        tuple(Portrayal(f"s{at}", Path(f"s{at}.jpg")) for at in range(400)),
    )
    poor = np.random.default_rng(1).normal(0, 0.1, (440, 40)).astype(np.float32)
    good = poor.copy()
    poor[np.arange(40), np.arange(40)] += 0.25
    good[np.arange(40), np.arange(40)] += 2.0
    found = dict.fromkeys(SimilarityName, poor) | {SimilarityName.LOGISTIC: good}
    made = comparison(None, compare_search(protocol, found, replicates=200))
    by_name = {row.name: row for row in made.rows}
    assert by_name[SimilarityName.LOGISTIC].fnir.value == 0
    assert by_name[SimilarityName.COSINE].fnir.value > 0.3
    assert "logistic misses" in made.said
    assert "chi-square" not in made.said


def test_nothing_to_compare_by_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="no test"):
        comparison(None, None)


def test_a_test_that_is_too_small_is_said_to_be() -> None:
    """Pairs may tell while a handful of strangers cannot."""
    *_, measured = compared(0.2)
    protocol = IdentificationProtocol(
        (Portrayal("a", Path("a1.jpg")), Portrayal("b", Path("b1.jpg"))),
        (Portrayal("a", Path("a2.jpg")),),
        (Portrayal("s", Path("s.jpg")),),
    )
    few = np.array([[0.9, 0.1], [0.2, 0.1]], np.float32)
    search = compare_search(protocol, dict.fromkeys(SimilarityName, few), replicates=20)
    said = comparison(measured, search).said
    assert "chi-square misses" in said
    assert said.endswith("The search has too few strangers to tell.")
