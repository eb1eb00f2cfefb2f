"""Changed chips still look like the chip, and the same draw changes them the same way."""

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from facegui.training.augment import augmented
from facegui.vision.align import chip
from facegui.vision.encoders.loaders import load_encoder
from facegui.vision.engine import Engine
from facegui.vision.models.spec import SPECS
from facegui.vision.models.store import ModelStore
from facegui.vision.types import Frame


@pytest.fixture
def face(engine: Engine, demo_picture: Frame) -> np.ndarray:
    landmarks = engine.detect(demo_picture)[0].landmarks
    return chip(demo_picture.pixels, landmarks, SPECS["mobilefacenet"].alignment)


def test_the_same_draw_gives_the_same_chips_and_leaves_the_originals(face: np.ndarray) -> None:
    chips = np.stack([face] * 4)
    one, two = (augmented(chips, np.random.default_rng(5)) for _ in range(2))
    np.testing.assert_array_equal(one, two)
    np.testing.assert_array_equal(chips, np.stack([face] * 4))
    assert (one.shape, one.dtype) == (chips.shape, np.uint8)


def test_half_are_mirrored_and_a_third_partly_hidden(face: np.ndarray) -> None:
    changed = augmented(np.stack([face] * 200), np.random.default_rng(0))
    small = [cv2.resize(one, (16, 16)).astype(float) for one in (face, face[:, ::-1], *changed)]
    straight, mirror, *rest = (one - one.mean() for one in small)
    mirrored = [(one * mirror).sum() > (one * straight).sum() for one in rest]
    assert 70 < sum(mirrored) < 130
    flat = [(np.ptp(one.reshape(-1, 3), axis=0) == 0).all() for one in _centers(changed)]
    assert 5 < sum(flat) < 80


@pytest.mark.slow
def test_it_stays_the_same_person(face: np.ndarray, tmp_path: Path) -> None:
    encoder = load_encoder("mobilefacenet", ModelStore(tmp_path), torch.device("cpu"))
    changed = augmented(np.stack([face] * 24), np.random.default_rng(1))
    cosines = encoder.encode(changed) @ encoder.encode(face[None])[0]
    assert np.median(cosines) > 0.7
    assert cosines.min() < 0.99


def _centers(chips: np.ndarray) -> np.ndarray:
    """The middle 6×6 pixels, of one color where something was put in front of the face."""
    return chips[:, 53:59, 53:59]
