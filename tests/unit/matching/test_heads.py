"""Trained heads are read with care, and a percentage says under which prior it holds."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.errors import FaceGuiError, UsageProblem
from facegui.matching.heads import Heads
from facegui.matching.probability import Probability
from facegui.matching.similarity import LEARNED, Head, SimilarityName
from facegui.paths import resource

SHIPPED = resource("calibration", "mobilefacenet-1.heads.json")


def shipped() -> dict:
    return json.loads(SHIPPED.read_text("utf-8"))


def load(path: Path) -> Heads:
    return Heads.load(path, space="mobilefacenet/1", size=192)


def test_the_shipped_heads_compare_and_calibrate_by_every_name() -> None:
    heads = load(SHIPPED)
    vector = np.zeros((1, 192), np.float32)
    vector[0, 0] = 1
    for name in SimilarityName:
        score = float(heads.named(name).pairs(vector, vector)[0])
        assert heads.probabilities[name](score) > 0.99
    assert isinstance(heads.named("logistic"), Head)


def test_the_shipped_learned_functions_have_thresholds_of_their_own() -> None:
    heads = load(SHIPPED)
    assert set(heads.calibrations) == set(LEARNED)
    for name, calibration in heads.calibrations.items():
        assert (calibration.space, calibration.similarity) == ("mobilefacenet/1", name)
        assert calibration.people == 1136
        assert calibration.at_fmr(1e-4).supported


def test_thresholds_of_another_function_are_refused(tmp_path: Path) -> None:
    document = shipped()
    entries = document["similarities"]
    entries["logistic"]["calibration"] = entries["chi-square"]["calibration"]
    path = tmp_path / "heads.json"
    path.write_text(json.dumps(document), "utf-8")
    with pytest.raises(FaceGuiError, match="calibration of logistic is one of chi-square"):
        load(path)


def test_heads_without_thresholds_still_compare(tmp_path: Path) -> None:
    document = shipped()
    del document["similarities"]["logistic"]["calibration"]
    path = tmp_path / "heads.json"
    path.write_text(json.dumps(document), "utf-8")
    heads = load(path)
    assert isinstance(heads.named("logistic"), Head)
    assert SimilarityName.LOGISTIC not in heads.calibrations


def test_an_unknown_function_is_told_with_the_names_there_are() -> None:
    with pytest.raises(UsageProblem, match="chi-square"):
        load(SHIPPED).named("euclid")


def damaged(change: str, document: dict) -> None:
    match change:
        case "format":
            document["format"] = 9
        case "space":
            document["space"] = "dlib-resnet/1"
        case "size":
            document["similarities"]["logistic"]["weights"].pop()
        case "nan":
            document["similarities"]["logistic"]["weights"][0] = float("nan")
        case "missing":
            del document["similarities"]["chi-square"]
        case "slope":
            document["similarities"]["cosine"]["probability"]["slope"] = -1
        case "type":
            document["similarities"]["logistic"]["bias"] = None


@pytest.mark.parametrize("change", ["format", "space", "size", "nan", "missing", "slope", "type"])
def test_a_damaged_file_is_told_and_not_used(tmp_path: Path, change: str) -> None:
    document = shipped()
    damaged(change, document)
    path = tmp_path / "heads.json"
    path.write_text(json.dumps(document), "utf-8")
    with pytest.raises(FaceGuiError, match=r"heads\.json cannot be used") as caught:
        load(path)
    assert "facegui train head" in caught.value.hint


def test_no_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(FaceGuiError, match="no trained heads"):
        load(tmp_path / "none.json")


def test_probability_by_hand() -> None:
    head = Probability(slope=2.0, intercept=-1.0)
    assert head(0.5) == pytest.approx(0.5)
    assert head(1.0) == pytest.approx(1 / (1 + np.exp(-1)))
    # One in eleven claims true: the odds of ten to one against are taken off.
    assert replace(head, prior=1 / 11)(0.5) == pytest.approx(1 / 11)


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_a_higher_score_is_never_less_probable_and_nothing_is_certain(a: float, b: float) -> None:
    head = Probability(slope=30.0, intercept=-12.0)
    low, high = sorted((a, b))
    assert 0 < head(low) <= head(high) < 1


def test_a_percentage_states_its_prior_and_is_never_100() -> None:
    head = Probability(slope=30.0, intercept=-12.0)
    assert head.words(0.9) == "more than 99 % (if 50 in 100 such claims are true)"
    assert head.words(-0.9) == "less than 1 % (if 50 in 100 such claims are true)"
    assert replace(head, prior=0.01).words(0.4) == "1 % (if 1 in 100 such claims are true)"


@pytest.mark.parametrize("values", [(0.0, 0.0, 0.5), (1.0, 0.0, 0.0), (1.0, 0.0, 1.0)])
def test_a_senseless_calibrated_head_is_refused(values: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="prior"):
        Probability(*values)
