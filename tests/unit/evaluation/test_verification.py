"""The verification report: honest folds, failures counted, nothing claimed that cannot be."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from facegui.evaluation.protocols import Pair
from facegui.evaluation.reporting.text import verification_text
from facegui.evaluation.verification import evaluate_verification

NO_FACE = -math.inf


def pair(fold: int, first: str, second: str) -> Pair:
    """Make a pair of pictures named like "Ann/1"."""
    people = [name.split("/")[0] for name in (first, second)]
    return Pair(fold, Path(first), Path(second), *people)


def ten_folds(per_fold: int = 20) -> list[Pair]:
    """Mated pairs of people of their own, and non-mated pairs of neighbors."""
    pairs = []
    for i in range(10 * per_fold):
        fold = i // per_fold
        pairs += [pair(fold, f"{i}/1", f"{i}/2"), pair(fold, f"{i}/1", f"{i + 1}/3")]
    return pairs


def drawn_scores(pairs: list[Pair], seed: int = 4) -> np.ndarray:
    rng = np.random.default_rng(seed)
    centers = np.array([0.55 if pair.mated else 0.0 for pair in pairs])
    return (centers + rng.normal(0, 0.15, len(pairs))).astype(np.float32)


def test_four_pairs_by_hand() -> None:
    pairs = [pair(0, "A/1", "A/2"), pair(0, "A/1", "B/1"), pair(1, "B/1", "B/2")]
    pairs.append(pair(1, "B/1", "C/1"))
    report = evaluate_verification(pairs, [0.6, 0.4, 0.4, 0.2], replicates=20)
    assert report.fold_accuracies == (0.5, 0.5)
    assert report.fold_thresholds == pytest.approx((0.3, 0.5))
    assert report.threshold == pytest.approx(0.4)
    assert (report.accuracy.value, report.accuracy_std) == (0.5, 0.0)
    assert report.fnmr_at_fmr[1e-2].value == 0.5
    assert report.threshold_at_fmr[1e-2] == np.nextafter(0.4, 1)
    assert report.auc.value == 0.875
    assert (report.pairs, report.mated, report.nonmated) == (4, 2, 2)
    assert (report.people, report.pictures, report.failed_to_acquire) == (3, 5, 0)


def test_agrees_with_scikit_learn_and_repeats_itself() -> None:
    pairs = ten_folds()
    scores = drawn_scores(pairs)
    report = evaluate_verification(pairs, scores, replicates=100)
    assert report.auc.value == pytest.approx(roc_auc_score([p.mated for p in pairs], scores))
    assert report.as_json() == evaluate_verification(pairs, scores, replicates=100).as_json()
    other = evaluate_verification(pairs, scores, replicates=100, seed=1).as_json()
    assert other["intervals"] != report.as_json()["intervals"]
    assert other["auc"] == report.as_json()["auc"]


def test_a_picture_without_a_face_makes_all_its_pairs_errors() -> None:
    pairs = ten_folds()
    scores = np.array([1.0 if pair.mated else 0.0 for pair in pairs])
    failed = Path("7/1")
    hit = [i for i, p in enumerate(pairs) if failed in (p.first, p.second)]
    assert {pairs[i].mated for i in hit} == {True, False}
    scores[hit] = NO_FACE
    report = evaluate_verification(pairs, scores, failed=[failed, Path("unused")], replicates=50)
    assert (report.failed_to_acquire, report.failed_pairs) == (1, len(hit))
    assert report.accuracy.value == pytest.approx(1 - len(hit) / len(pairs))
    assert report.fnmr_at_fmr[1e-2].value == pytest.approx(1 / 200)


def test_scores_that_do_not_fit_the_pairs_are_refused() -> None:
    pairs = ten_folds(2)
    with pytest.raises(ValueError, match="40 pairs but 3 scores"):
        evaluate_verification(pairs, [0.1, 0.2, 0.3])
    with pytest.raises(ValueError, match="0 pairs"):
        evaluate_verification([], [])
    with pytest.raises(ValueError, match="-inf exactly"):
        evaluate_verification(pairs, [NO_FACE] * 40)
    with pytest.raises(ValueError, match="-inf exactly"):
        evaluate_verification(pairs, [0.5] * 40, failed=[pairs[0].first])


def test_the_contract_of_the_command_line() -> None:
    pairs = ten_folds()
    document = evaluate_verification(pairs, drawn_scores(pairs), replicates=50).as_json()
    contract = "pairs failed_to_acquire accuracy_mean accuracy_std fnmr_at_fmr auc eer threshold"
    assert set(contract.split()) <= set(document)
    assert set(document["fnmr_at_fmr"]) == {"1e-1", "1e-2", "1e-3"}
    for low, high in document["intervals"]["fnmr_at_fmr"].values():
        assert 0 <= low <= high <= 1
    low, high = document["intervals"]["accuracy_mean"]
    assert low < document["accuracy_mean"] < high
    assert json.loads(json.dumps(document, allow_nan=False)) == document


def test_claims_beyond_the_data_are_named() -> None:
    report = evaluate_verification(ten_folds(), drawn_scores(ten_folds()), replicates=20)
    assert report.unsupported == (
        "Your 200 pairs of two people cannot support a claim at 1 %: it takes 300.",
        "Your 200 pairs of two people cannot support a claim at 0.1 %: it takes 3,000.",
    )


def test_perfect_scores_of_few_people_are_not_called_certain() -> None:
    pairs = ten_folds(1)
    scores = [1.0 if pair.mated else 0.0 for pair in pairs]
    report = evaluate_verification(pairs, scores, replicates=50)
    assert (report.accuracy.value, report.auc.value, report.eer.value) == (1, 1, 0)
    assert report.accuracy.interval is not None
    assert report.accuracy.interval.low < 0.9
    assert report.auc.interval is not None
    assert report.auc.interval.low < 0.9
    assert report.eer.interval is not None
    assert report.eer.interval.high > 0.1


@pytest.mark.parametrize("mated", [True, False])
def test_one_kind_of_pairs_gives_null_for_what_needs_both(mated: bool) -> None:
    pairs = [pair for pair in ten_folds(2) if pair.mated == mated]
    report = evaluate_verification(pairs, drawn_scores(pairs), replicates=20)
    document = report.as_json()
    assert document["accuracy_mean"] is None
    assert document["auc"] is None
    assert document["fnmr_at_fmr"]["1e-2"] is None
    assert document["intervals"]["auc"] is None
    json.dumps(document, allow_nan=False)
    assert "–" in verification_text(report)


def test_a_single_person_with_two_pictures_is_no_traceback() -> None:
    report = evaluate_verification([pair(0, "A/1", "A/2")], [0.8], replicates=20)
    assert report.people == 1
    assert math.isnan(report.accuracy.value)


def test_all_scores_equal_is_chance() -> None:
    report = evaluate_verification(ten_folds(2), [0.5] * 40, replicates=20)
    assert report.accuracy.value == 0.5
    assert report.auc.value == 0.5
    assert report.fnmr_at_fmr[1e-2].value == 1


@pytest.mark.slow
def test_accuracy_is_covered_as_often_as_claimed() -> None:
    """Against the accuracy of the same procedure on forty times as many pairs."""
    pairs = ten_folds(10)
    many = ten_folds(400)
    truth = evaluate_verification(many, drawn_scores(many), replicates=1).accuracy.value
    covered = 0
    for seed in range(60):
        report = evaluate_verification(pairs, drawn_scores(pairs, seed), replicates=200)
        assert report.accuracy.interval is not None
        covered += report.accuracy.interval.low <= truth <= report.accuracy.interval.high
    assert covered >= 52


def test_text_is_aligned_and_carries_the_intervals() -> None:
    pairs = ten_folds()
    report = evaluate_verification(pairs, drawn_scores(pairs), replicates=50)
    lines = verification_text(report).splitlines()
    assert lines[0] == ("400 pairs (200 mated, 200 non-mated) of 201 people in 600 pictures")
    heading = next(line for line in lines if "95 % interval" in line)
    accuracy = next(line for line in lines if line.startswith("Accuracy"))
    assert f"{100 * report.accuracy.value:.2f} %" in accuracy
    assert f"{report.threshold:.4f}" in accuracy
    assert len(heading) == len(accuracy)
    assert lines[-1].endswith("cannot support a claim at 0.1 %: it takes 3,000.")
