"""The identification report: strangers named, enrolled people missed, with intervals."""

import json
import math
from pathlib import Path

import numpy as np
import pytest

from facegui.evaluation.identification import evaluate_identification
from facegui.evaluation.protocols import IdentificationProtocol, Portrayal
from facegui.evaluation.reporting.text import identification_text

pytestmark = pytest.mark.slow


NO_FACE = -math.inf


def shown(person: str, number: int) -> Portrayal:
    return Portrayal(person, Path(person) / f"{person}_{number:04d}.jpg")


def protocol_of(people: int, probes: int, strangers: int) -> IdentificationProtocol:
    names = [f"P{i}" for i in range(people)]
    return IdentificationProtocol(
        gallery=tuple(shown(name, 1) for name in names),
        mated=tuple(shown(name, 2 + i) for name in names for i in range(probes)),
        nonmated=tuple(shown(f"S{i}", 1) for i in range(strangers)),
    )


def drawn_scores(protocol: IdentificationProtocol, seed: int = 2) -> np.ndarray:
    rng = np.random.default_rng(seed)
    scores = rng.normal(0, 0.1, (len(protocol.probes), len(protocol.people)))
    for i, probe in enumerate(protocol.mated):
        scores[i, protocol.people.index(probe.person)] += 0.5
    return scores.astype(np.float32)


HAND = IdentificationProtocol(
    gallery=(shown("Ann", 1), shown("Bob", 1)),
    mated=(shown("Ann", 2), shown("Ann", 3), shown("Bob", 2), shown("Bob", 3)),
    nonmated=(shown("Cy", 1), shown("Dee", 1)),
)
HAND_SCORES = np.array(
    [
        [0.9, 0.1],  # Ann, named
        [0.4, 0.1],  # Ann, first but below 0.5
        [0.6, 0.3],  # Bob taken for Ann
        [0.1, 0.8],  # Bob, named
        [0.2, 0.7],  # a stranger who is named
        [0.3, 0.2],
    ]
)


def test_six_probes_by_hand() -> None:
    report = evaluate_identification(
        HAND, HAND_SCORES, threshold=0.5, goal_fpir=0.01, replicates=20
    )
    assert (report.fpir.value, report.fnir.value, report.rank1.value) == (0.5, 0.5, 0.75)
    assert report.cmc == (0.75, 1.0)
    assert (report.mated_named_right, report.mated_named_wrong) == (2, 1)
    assert (report.mated_not_named, report.strangers_named) == (1, 1)
    assert {rate: figure.value for rate, figure in report.fnir_at_fpir.items()} == {
        0.1: 0.5,
        0.02: 0.5,
        0.01: 0.5,
        0.002: 0.5,
    }
    assert report.threshold_at_fpir[0.1] == np.nextafter(0.7, 1)
    assert (report.gallery_size, report.mated_people, report.strangers) == (2, 2, 2)


def test_probes_and_gallery_pictures_without_a_face_are_misses() -> None:
    scores = HAND_SCORES.copy()
    scores[:, 1] = NO_FACE  # Bob could not be enrolled
    scores[0] = NO_FACE  # nor Ann be seen in her first probe
    scores[5] = NO_FACE
    failed = [HAND.gallery[1].picture, HAND.mated[0].picture, HAND.nonmated[1].picture]
    report = evaluate_identification(
        HAND, scores, threshold=0.15, goal_fpir=0.01, failed=failed, replicates=20
    )
    assert (report.failed_to_acquire, report.failed_enrollments) == (3, 1)
    assert report.gallery_size == 2
    assert report.fnir.value == 0.75  # Ann's second probe alone is named rightly
    assert report.fpir.value == 0.5  # the stranger without a face still counts as a probe
    assert report.mated_named_wrong == 1


def test_one_of_two_gallery_pictures_is_enough_to_be_enrolled() -> None:
    protocol = IdentificationProtocol(
        (shown("Ann", 1), shown("Ann", 9)), (shown("Ann", 2),), (shown("Cy", 1),)
    )
    report = evaluate_identification(
        protocol,
        [[0.9], [0.1]],
        threshold=0.5,
        goal_fpir=0.1,
        failed=[shown("Ann", 9).picture],
        replicates=5,
    )
    assert (report.failed_to_acquire, report.failed_enrollments) == (1, 0)
    assert report.fnir.value == 0


def test_scores_that_do_not_fit_the_protocol_are_refused() -> None:
    for scores, complaint in (
        (HAND_SCORES[:3], "6 probes and 2 people but scores of shape"),
        (np.full((6, 2), math.nan), "scores are finite"),
        (np.full((6, 2), NO_FACE), "-inf exactly"),
    ):
        with pytest.raises(ValueError, match=complaint):
            evaluate_identification(HAND, scores, threshold=0.5, goal_fpir=0.1)


def test_the_contract_of_the_command_line() -> None:
    protocol = protocol_of(40, 2, 200)
    report = evaluate_identification(
        protocol, drawn_scores(protocol), threshold=0.35, goal_fpir=0.01, replicates=100
    )
    document = report.as_json()
    contract = "gallery_size goal_fpir threshold fpir fnir rank1 fnir_at_fpir failed_to_acquire"
    assert set(contract.split()) <= set(document)
    assert list(document["fnir_at_fpir"]) == ["1e-1", "2e-2", "1e-2", "2e-3"]
    assert len(document["cmc"]) == 20
    for name in ("fpir", "fnir", "rank1"):
        low, high = document["intervals"][name]
        assert low <= document[name] <= high
    assert document["unsupported"] == [
        f"Your 200 strangers cannot support a claim at {name}: it takes {needed}."
        for name, needed in (("1 %", "300"), ("0.2 %", "1,500"))
    ]
    assert json.loads(json.dumps(document, allow_nan=False)) == document


def test_a_stricter_fpir_never_misses_fewer_people() -> None:
    protocol = protocol_of(30, 2, 300)
    report = evaluate_identification(
        protocol, drawn_scores(protocol), threshold=0.3, goal_fpir=0.1, replicates=20
    )
    missed = [report.fnir_at_fpir[rate].value for rate in (1e-1, 2e-2, 1e-2, 2e-3)]
    assert missed == sorted(missed)
    for rate, threshold in report.threshold_at_fpir.items():
        again = evaluate_identification(
            protocol, drawn_scores(protocol), threshold=threshold, goal_fpir=rate, replicates=1
        )
        assert again.fpir.value <= rate
        assert again.fnir.value == report.fnir_at_fpir[rate].value


@pytest.mark.parametrize(("probes", "strangers"), [(0, 5), (2, 0)])
def test_one_kind_of_probes_gives_null_for_the_other(probes: int, strangers: int) -> None:
    protocol = protocol_of(1, probes, strangers)
    report = evaluate_identification(
        protocol, drawn_scores(protocol), threshold=0.3, goal_fpir=0.1, replicates=20
    )
    document = report.as_json()
    assert (document["fnir"] is None) == (probes == 0)
    assert (document["fpir"] is None) == (strangers == 0)
    assert document["fnir_at_fpir"]["1e-2"] is None
    assert "–" in identification_text(report)


def test_nobody_named_wrongly_among_few_is_not_called_never() -> None:
    protocol = protocol_of(10, 1, 20)
    scores = drawn_scores(protocol)
    report = evaluate_identification(protocol, scores, threshold=2.0, goal_fpir=0.1, replicates=20)
    assert report.fpir.value == 0
    assert report.fpir.interval is not None
    assert report.fpir.interval.high == pytest.approx(0.1611, abs=5e-5)  # Wilson, 0 of 20


def test_fnir_at_fpir_is_covered_as_often_as_claimed() -> None:
    """Against the same figure from many more people and strangers."""
    small, large = protocol_of(60, 2, 200), protocol_of(60, 60, 12_000)
    truth = evaluate_identification(
        large, drawn_scores(large), threshold=0.3, goal_fpir=0.1, replicates=1
    )
    covered = {1e-1: 0, 2e-2: 0}
    for seed in range(80):
        report = evaluate_identification(
            small, drawn_scores(small, seed), threshold=0.3, goal_fpir=0.1, replicates=200
        )
        for rate in covered:
            interval = report.fnir_at_fpir[rate].interval
            assert interval is not None
            covered[rate] += interval.low <= truth.fnir_at_fpir[rate].value <= interval.high
    assert min(covered.values()) >= 70


def test_text_carries_the_operating_point_and_the_curve() -> None:
    report = evaluate_identification(
        HAND, HAND_SCORES, threshold=0.5, goal_fpir=0.01, replicates=20
    )
    text = identification_text(report)
    assert "right name 2, wrong name 1, not recognized 1; strangers named: 1" in text
    assert "FNIR at FPIR 2e-3" in text
    lengths = {len(line) for line in text.splitlines() if line.startswith("  FNIR at")}
    assert len(lengths) == 1
