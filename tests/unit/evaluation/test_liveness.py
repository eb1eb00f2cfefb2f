"""APCER, BPCER and what is read off their curve."""

import json

import numpy as np
import pytest

from facegui.evaluation.liveness import evaluate


def test_rates_are_counted_by_kind_of_attack_at_the_threshold() -> None:
    """A kind of attack that always passes must not hide behind one that never does."""
    live = [0.9, 0.8, 0.7, 0.2]
    report = evaluate(live, {"print": [0.1, 0.2, 0.3, 0.1], "phone": [0.6, 0.9]}, threshold=0.6)
    assert report.bpcer is not None
    assert report.bpcer.value == 0.25
    assert {kind: figure.value for kind, figure in report.apcer.items()} == {
        "print": 0.0,
        "phone": 1.0,
    }
    assert report.worst_apcer is not None
    assert report.worst_apcer.value == 1.0


def test_a_face_not_found_counts_against_the_living_and_not_for_the_attack() -> None:
    nothing = float("-inf")
    report = evaluate([0.9, nothing], {"print": [0.1, nothing]}, threshold=0.5)
    assert report.bpcer is not None
    assert report.bpcer.value == 0.5
    assert report.apcer["print"].value == 0.0
    assert report.failed_to_acquire == 2


def test_separated_scores_have_no_errors() -> None:
    live, attack = np.linspace(0.6, 1.0, 50), np.linspace(0.0, 0.4, 40)
    report = evaluate(live, {"print": attack})
    assert report.auc.value == 1.0
    assert {goal: figure.value for goal, figure in report.bpcer_at_apcer.items()} == {
        0.1: 0.0,
        0.05: 0.0,
    }


def test_bpcer_is_read_off_where_apcer_is_within_the_goal() -> None:
    attack = np.arange(100) / 100  # 10 of them at 0.90 and above
    live = np.array([0.85, 0.895, 0.905, 0.95, 0.99])
    report = evaluate(live, {"print": attack})
    assert report.threshold_at_apcer[0.1] == pytest.approx(0.89, abs=1e-6)
    assert report.bpcer_at_apcer[0.1].value == pytest.approx(0.2)
    interval = report.bpcer_at_apcer[0.1].interval
    assert interval is not None
    assert interval.low <= 0.2 <= interval.high


def test_the_report_is_valid_json_even_without_attacks() -> None:
    document = json.loads(json.dumps(evaluate([0.5], {}).as_json(), allow_nan=False))
    assert document["auc"] is None
    assert document["attacks"] == {}
    assert set(document["bpcer_at_apcer"]) == {"1e-1", "5e-2"}


def test_the_proposed_threshold_stops_the_worst_kind_of_attack() -> None:
    """One read off all attacks together would let every twentieth phone pass and more."""
    prints, phones = np.linspace(0.0, 0.3, 400), np.linspace(0.0, 0.8, 40)
    report = evaluate([0.9, 0.95], {"print": prints, "phone": phones})
    proposed = report.proposed_threshold
    assert proposed is not None
    assert np.mean(phones >= proposed) <= 0.05
    assert proposed > report.threshold_at_apcer[0.05]


@pytest.mark.parametrize("attacks", [{}, {"print": [1.0, 1.0]}])
def test_where_no_threshold_helps_none_is_proposed(attacks: dict[str, list[float]]) -> None:
    assert evaluate([0.9], attacks).proposed_threshold is None
