"""What every threshold comes from, on made-up people."""

import json
from typing import Any

import numpy as np
import pytest

from facegui.matching.calibrating import FEWEST_PEOPLE, calibrate
from facegui.matching.calibration import Calibration
from facegui.matching.embedded import EmbeddedPeople

PICTURES = 3


def made_up(count: int = 60, seed: int = 0, pictures: int = PICTURES) -> EmbeddedPeople:
    """Pictures with a cosine of about 0.6 to each other, 24 numbers."""
    random = np.random.default_rng(seed)
    centers = np.repeat(random.normal(size=(count, 24)), pictures, axis=0)
    rows = centers + random.normal(0, 0.8, centers.shape)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    names = tuple(f"p{number:03}" for number in range(count))
    return EmbeddedPeople(names, rows.astype(np.float32), np.repeat(np.arange(count), pictures))


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return calibrate(made_up(), "test/1")


def test_the_same_people_give_the_same_document(document: dict[str, Any]) -> None:
    assert json.dumps(calibrate(made_up(), "test/1")) == json.dumps(document)
    assert json.dumps(calibrate(made_up(seed=1), "test/1")) != json.dumps(document)


def test_what_it_writes_the_program_reads(document: dict[str, Any]) -> None:
    calibration = Calibration.from_json(json.loads(json.dumps(document)))
    assert (calibration.space, calibration.people, calibration.pairs) == ("test/1", 60, 60 * 59 / 2)
    assert document["mated"]["pairs"] == 60 * PICTURES
    assert calibration.template_factor >= 1
    assert calibration.margin > 0


def test_thresholds_are_those_of_counting(document: dict[str, Any]) -> None:
    people = made_up()
    first = people.embeddings[::PICTURES]
    scores = [float(first[i] @ first[j]) for i in range(len(first)) for j in range(i)]
    non_mated = document["non_mated"]
    for rate, threshold in zip(non_mated["fmr"], non_mated["threshold"], strict=True):
        allowed = int(rate * len(scores))
        # Rounded to five digits, so a score that close may fall on either side.
        assert sum(score > threshold + 1e-5 for score in scores) <= allowed
        assert sum(score >= threshold - 1e-5 for score in scores) > allowed


def test_rates_that_too_few_pairs_support_are_left_out(document: dict[str, Any]) -> None:
    rarest = document["non_mated"]["fmr"][-1]
    assert rarest * 1770 >= 8
    assert rarest * 1770 < 8 * 10**0.25


def test_misses_are_those_of_counting(document: dict[str, Any]) -> None:
    people = made_up()
    scores = []
    for number in range(60):
        own = people.embeddings[people.person == number]
        scores += [float(own[i] @ own[j]) for i in range(PICTURES) for j in range(i)]
    for at, fnmr in zip(document["mated"]["score"], document["mated"]["fnmr"], strict=True):
        assert fnmr == pytest.approx(np.mean([score < at for score in scores]), abs=0.011)


def test_few_people_borrow_what_they_cannot_show(document: dict[str, Any]) -> None:
    like = Calibration.from_json(document | {"margin": 0.123, "template_factor": 1.5})
    few = Calibration.from_json(calibrate(made_up(20), "few/1", like))
    assert (few.margin, few.template_factor) == (0.123, 1.5)
    assert few.fmr[-1] * 190 >= 8
    assert not few.at_fmr(1e-3).supported
    many = Calibration.from_json(calibrate(made_up(60), "test/1", like))
    assert (many.margin, many.template_factor) == (document["margin"], document["template_factor"])


@pytest.mark.parametrize(("count", "pictures"), [(FEWEST_PEOPLE - 1, 3), (30, 1)])
def test_too_few_people_give_no_threshold(count: int, pictures: int) -> None:
    with pytest.raises(ValueError, match="too few people"):
        calibrate(made_up(count, pictures=pictures), "test/1")


def test_the_fewest_people_give_thresholds_that_the_program_reads(
    document: dict[str, Any],
) -> None:
    like = Calibration.from_json(document)
    made = Calibration.from_json(calibrate(made_up(FEWEST_PEOPLE, pictures=2), "few/1", like))
    assert made.people == FEWEST_PEOPLE
