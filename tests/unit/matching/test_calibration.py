"""A threshold is only as good as what is known about the encoder's scores."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.errors import FaceGuiError
from facegui.matching.calibration import Calibration
from facegui.paths import resource
from facegui.vision.models.spec import SPECS

FILES = sorted(resource("calibration").glob("*-[0-9].json"))
SHIPPED = [Calibration.load(path) for path in FILES]
DEFAULT = Calibration.load(resource("calibration", "mobilefacenet-1.json"))

shipped = st.sampled_from(SHIPPED)
rates = st.floats(1e-9, 0.3)
people = st.integers(1, 1_000_000)


@given(calibration=shipped, one=rates, other=rates)
def test_a_rarer_mistake_needs_a_higher_score(
    calibration: Calibration, one: float, other: float
) -> None:
    rare, common = sorted((one, other))
    assert calibration.at_fmr(rare).threshold >= calibration.at_fmr(common).threshold
    if common > rare * 1.01:
        assert calibration.at_fmr(rare).threshold > calibration.at_fmr(common).threshold


@given(calibration=shipped, fmr=rates)
def test_the_rate_at_a_threshold_is_the_rate_it_was_made_for(
    calibration: Calibration, fmr: float
) -> None:
    assert calibration.fmr_at(calibration.at_fmr(fmr).threshold) == pytest.approx(fmr, rel=1e-6)


@given(calibration=shipped, goal=st.floats(1e-4, 0.3), count=people)
def test_a_search_meets_the_goal_it_was_solved_for(
    calibration: Calibration, goal: float, count: int
) -> None:
    threshold = calibration.at_fpir(goal, count).threshold
    assert calibration.fpir_at(threshold, count) == pytest.approx(goal, rel=1e-6)


@given(calibration=shipped, goal=st.floats(1e-4, 0.3), count=people, more=people)
def test_a_larger_gallery_needs_a_higher_score(
    calibration: Calibration, goal: float, count: int, more: int
) -> None:
    small = calibration.at_fpir(goal, count).threshold
    assert calibration.at_fpir(goal, count + more).threshold > small


def test_among_one_person_a_search_is_one_comparison() -> None:
    assert DEFAULT.at_fpir(0.01, 1).threshold == pytest.approx(DEFAULT.at_fmr(0.01).threshold)
    assert DEFAULT.at_fpir(0.01, 0) == DEFAULT.at_fpir(0.01, 1)


@given(calibration=shipped, fmr=rates)
def test_the_threshold_lies_within_its_interval(calibration: Calibration, fmr: float) -> None:
    limit = calibration.at_fmr(fmr)
    assert limit.low <= limit.threshold <= limit.high


@given(calibration=shipped, part=st.floats(1e-4, 0.999))
def test_beyond_the_data_nothing_is_known_better_than_at_its_end(
    calibration: Calibration, part: float
) -> None:
    end = calibration.at_fmr(calibration.fmr[-1])
    beyond = calibration.at_fmr(calibration.fmr[-1] * part)
    assert end.supported
    assert not beyond.supported
    assert beyond.high - beyond.threshold >= (end.high - end.threshold) - 1e-9
    assert beyond.threshold - beyond.low >= (end.threshold - end.low) - 1e-9


@given(calibration=shipped, threshold=st.floats(-1, 1), higher=st.floats(0, 1))
def test_a_stricter_threshold_misses_more_and_lets_fewer_through(
    calibration: Calibration, threshold: float, higher: float
) -> None:
    stricter = threshold + higher
    assert 0 <= calibration.fnmr_at(threshold) <= calibration.fnmr_at(stricter) <= 1
    assert 1 >= calibration.fmr_at(threshold) >= calibration.fmr_at(stricter) >= 0
    for count in (1, 300):
        fpir = calibration.fpir_at(threshold, count)
        assert 1 >= fpir >= calibration.fpir_at(stricter, count) >= 0


def test_rates_at_the_data_are_the_data() -> None:
    assert [DEFAULT.at_fmr(rate).threshold for rate in DEFAULT.fmr] == pytest.approx(
        DEFAULT.thresholds
    )
    middle = len(DEFAULT.scores) // 2
    assert DEFAULT.fnmr_at(DEFAULT.scores[middle]) == DEFAULT.fnmr[middle]


def test_the_worst_group_is_assumed_with_its_own_uncertainty() -> None:
    """Taken as it is, the spread of five people let ten times too many strangers through."""
    known = Calibration.load(resource("calibration", "mobilefacenet+sface-1.json"))
    assert known.widest is not None
    assert known.worst is not None
    pairs = known.widest.pairs
    wider = known.widest.deviation * (1 + 1 / np.sqrt(2 * pairs))
    assert known.worst.deviation == pytest.approx(wider)
    assert (known.worst.mean, known.worst.pairs) == (known.widest.mean, pairs)
    assumed = known.at_place(None).at_fmr(1e-3).threshold
    assert assumed == pytest.approx(known.at_place(known.worst).at_fmr(1e-3).threshold)
    assert assumed > known.at_place(known.widest).at_fmr(1e-3).threshold + 0.02


def test_every_file_is_of_an_encoder_and_named_after_its_space() -> None:
    spaces = {spec.space for spec in SPECS.values()}
    assert DEFAULT.space == "mobilefacenet/1"
    for path, calibration in zip(FILES, SHIPPED, strict=True):
        assert calibration.space in spaces
        assert path.name == calibration.space.replace("/", "-") + ".json"


def test_the_files_hold_nothing_of_a_person() -> None:
    known = {"format", "space", "non_mated", "mated", "margin", "template_factor", "made"}
    known |= {"similarity", "basis", "usual", "widest"}
    for path in FILES:
        document = json.loads(path.read_text("utf-8"))
        assert set(document) == known
        assert set(document["basis"]) == {"parts", "weights", "center"}
        assert set(document["usual"]) == {"mean", "deviation", "people", "pairs"}
        assert set(document["widest"]) == set(document["usual"])
        assert set(document["non_mated"]) == {"people", "pairs", "fmr", "threshold", "low", "high"}
        assert set(document["mated"]) == {"pairs", "score", "fnmr"}
        words = {"by", "facegui", "folder", "people", "pictures", "seed"}
        # Whoever stands in LFW under two names is listed, with nothing but those.
        assert set(document["made"]) <= words | {"left_out_as_twice_named"}
        assert not any(isinstance(document["made"].get(one), list | dict) for one in words)


def document(**changes: Any) -> dict[str, Any]:
    return {
        "format": 1,
        "space": "test/1",
        "non_mated": {
            "people": 10,
            "pairs": 45,
            "fmr": [0.1, 0.01, 0.001],
            "threshold": [0.1, 0.2, 0.3],
            "low": [0.1, 0.15, 0.2],
            "high": [0.12, 0.25, 0.4],
        },
        "mated": {"pairs": 9, "score": [0.0, 0.5, 1.0], "fnmr": [0.0, 0.1, 1.0]},
        "margin": 0.05,
        "template_factor": 1.2,
    } | changes


def non_mated(**changes: Any) -> dict[str, Any]:
    return {"non_mated": document()["non_mated"] | changes}


def test_a_good_document_is_read() -> None:
    calibration = Calibration.from_json(document())
    assert calibration.at_fmr(0.01).threshold == pytest.approx(0.2)
    assert calibration.fnmr_at(0.25) == pytest.approx(0.05)
    assert (calibration.people, calibration.pairs, calibration.margin) == (10, 45, 0.05)


@pytest.mark.parametrize(
    "changes",
    [
        {"format": 2},
        {"mated": {}},
        {"mated": {"score": [], "fnmr": []}},
        {"mated": {"score": [0.5, 0.1], "fnmr": [0.0, 1.0]}},
        {"mated": {"score": [0.1, 0.5], "fnmr": [0.0]}},
        {"margin": None},
        {"margin": float("nan")},
        {"template_factor": 0},
        non_mated(fmr=[0.1, 0.01]),
        non_mated(fmr=[0.1]),
        non_mated(fmr=[0.001, 0.01, 0.1]),
        non_mated(fmr=[1.5, 0.01, 0.001]),
        non_mated(threshold=[0.1, 0.1, 0.3]),
        non_mated(threshold=[0.1, float("nan"), 0.3]),
        non_mated(low=[0.2, 0.15, 0.2]),
        non_mated(high=[0.12, 0.25, 0.2]),
        non_mated(high="none"),
    ],
)
def test_a_wrong_document_never_becomes_a_threshold(
    changes: dict[str, Any], tmp_path: Path
) -> None:
    path = tmp_path / "test-1.json"
    path.write_text(json.dumps(document(**changes)))
    with pytest.raises(FaceGuiError, match=r"calibration file test-1.json cannot be used.*Install"):
        Calibration.load(path)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"7", b'"text"', b"\xff\xfe", b"null"])
def test_a_damaged_file_is_one_sentence(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "test-1.json"
    path.write_bytes(content)
    with pytest.raises(FaceGuiError, match=r"calibration file test-1.json cannot be used"):
        Calibration.load(path)


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(FaceGuiError, match=r"no calibration .*calibrate.py"):
        Calibration.load(tmp_path / "test-1.json")


@given(bend=st.lists(st.floats(0.01, 0.2), min_size=3, max_size=3), fmr=rates)
def test_a_line_through_any_rising_thresholds_rises(bend: list[float], fmr: float) -> None:
    rising = np.cumsum(bend).tolist()
    calibration = Calibration.from_json(document(**non_mated(
        threshold=rising, low=rising, high=rising
    )))  # fmt: skip
    assert calibration.at_fmr(fmr / 2).threshold > calibration.at_fmr(fmr).threshold
