"""Recognizability: a scale that is the same for every encoder, and the files shipped."""

import json

import numpy as np
import pytest

from facegui.errors import FaceGuiError
from facegui.vision.engine import Engine
from facegui.vision.recognizability import (
    AT_ENROLL,
    AT_RECOGNIZE,
    PLAIN,
    Recognizability,
    Scale,
    guard_path,
    packed,
    unpacked,
)

SCALE = Scale(recognize=2.0, enroll=1.0, plain=-2.0)


@pytest.mark.parametrize(
    ("likeness", "value"),
    [(2.0, AT_RECOGNIZE), (1.0, AT_ENROLL), (-2.0, PLAIN), (1.5, 55.0), (-0.5, 75.0)],
)
def test_the_limits_are_the_same_numbers_for_every_encoder(likeness: float, value: float) -> None:
    assert SCALE.value(likeness) == pytest.approx(value)


def test_the_scale_ends_at_0_and_100() -> None:
    assert SCALE.value(1e6) == 0
    assert SCALE.value(-1e6) == 100
    values = [SCALE.value(likeness) for likeness in np.linspace(-5, 9, 200)]
    assert values == sorted(values, reverse=True)


def test_a_scale_that_rises_the_wrong_way_is_refused() -> None:
    with pytest.raises(ValueError, match="lower"):
        Scale(recognize=0.0, enroll=1.0, plain=-2.0)


def test_the_kind_most_alike_counts_within_its_group() -> None:
    weights = np.eye(3, dtype=np.float32) * 4
    groups = ("covered", "covered", "unreadable")
    made = Recognizability(
        "x/1", weights, np.zeros(3, np.float32), groups, {"covered": SCALE, "unreadable": SCALE}
    )
    values = made.values(np.array([0.0, 0.5, 0.25], np.float32))
    assert values == {"covered": AT_RECOGNIZE, "unreadable": AT_ENROLL}


def test_rows_survive_being_packed_to_a_part_in_a_hundred() -> None:
    rows = np.random.default_rng(1).normal(size=(5, 64)).astype(np.float32)
    read = unpacked(json.loads(json.dumps(packed(rows))))
    assert np.abs(read - rows).max() <= np.abs(rows).max() / 200


def test_an_encoder_without_a_file_says_nothing() -> None:
    assert Recognizability.of("nobody/1") is None


@pytest.mark.parametrize("space", ["mobilefacenet/1", "sface/1", "mobilefacenet+sface/1"])
def test_the_shipped_files_are_whole(space: str) -> None:
    made = Recognizability.of(space)
    assert made is not None
    assert set(made.scales) == {"covered", "unreadable"}
    assert made.halves is not None


def test_a_file_of_another_space_is_refused() -> None:
    with pytest.raises(FaceGuiError, match="cannot be used"):
        Recognizability.load(guard_path("sface/1"), "mobilefacenet/1")


def test_the_engine_has_that_of_its_encoder(engine: Engine) -> None:
    assert engine.recognizability is not None
    assert engine.recognizability.space == engine.spec.space


def test_who_differs_from_the_mirror_is_half_hidden() -> None:
    """Without a limit nobody is."""
    weights, bias = np.ones((1, 3), np.float32), np.zeros(1, np.float32)
    halves = Scale(recognize=0.08, enroll=0.06, plain=0.02)
    told = Recognizability("x/1", weights, bias, ("covered",), {"covered": SCALE}, halves)
    assert told.symmetry(0.94) == pytest.approx(AT_ENROLL)
    assert told.symmetry(0.98) == pytest.approx(PLAIN)
    assert told.symmetry(0.85) < AT_RECOGNIZE
    untold = Recognizability("x/1", weights, bias, ("covered",), {"covered": SCALE})
    assert untold.symmetry(0.0) == 100
