"""The script whose files every threshold comes from, on made-up people."""

import importlib.util
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from facegui.matching.calibration import Calibration
from facegui.paths import resource

SCRIPTS = resource("scripts")
PICTURES = 3


@dataclass(frozen=True)
class People:
    """What the script needs to know of everybody."""

    embeddings: np.ndarray
    person: np.ndarray

    @property
    def first(self) -> np.ndarray:
        return np.unique(self.person, return_index=True)[1]


def made_up(count: int = 60, seed: int = 0) -> People:
    """Three pictures each, with a cosine of about 0.6 to each other, 24 numbers."""
    random = np.random.default_rng(seed)
    centers = np.repeat(random.normal(size=(count, 24)), PICTURES, axis=0)
    rows = centers + random.normal(0, 0.8, centers.shape)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return People(rows.astype(np.float32), np.repeat(np.arange(count), PICTURES))


@pytest.fixture(scope="module")
def script() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(SCRIPTS))
        spec = importlib.util.spec_from_file_location("calibrate", SCRIPTS / "calibrate.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        patch.setitem(sys.modules, "calibrate", module)
        spec.loader.exec_module(module)
        yield module


@pytest.fixture(scope="module")
def document(script: ModuleType) -> dict[str, Any]:
    made: dict[str, Any] = script.calibrate(made_up(), "test/1")
    return made


def test_the_same_people_give_the_same_file(script: ModuleType, document: dict[str, Any]) -> None:
    assert json.dumps(script.calibrate(made_up(), "test/1")) == json.dumps(document)
    assert json.dumps(script.calibrate(made_up(seed=1), "test/1")) != json.dumps(document)


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
