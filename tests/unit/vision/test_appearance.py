"""A few pixels of a face: whether it is still the same one."""

import numpy as np
import pytest

from facegui.vision.appearance import appearance, likeness
from facegui.vision.types import Face, Frame

_PARTS = np.array([(0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.35, 0.8), (0.65, 0.8)])


def face(x: float, y: float, side: float) -> Face:
    box = np.array([x, y, x + side, y + side], np.float32)
    return Face(box, (_PARTS * side + (x, y)).astype(np.float32), 0.99)


def picture(seed: int, side: int, x: int, y: int, *, gain: float = 1.0, lift: float = 0.0) -> Frame:
    """A gray frame with a square of smooth blobs, each seed quite another one."""
    across = (np.arange(side) + 0.5) / side
    phases = np.random.default_rng(seed).uniform(0, 6.3, (2, 3))
    waves = [np.sin(4 * (k + 1) * across + phase) for k, phase in enumerate(phases[0])]
    others = [np.sin(4 * (k + 1) * across + phase) for k, phase in enumerate(phases[1])]
    blobs = sum(np.outer(one, other) for one, other in zip(waves, others, strict=True))
    pixels = np.full((240, 320, 3), 120.0)
    pixels[y : y + side, x : x + side] += (gain * 25 * np.asarray(blobs) + lift)[:, :, None]
    return Frame(pixels.clip(0, 255).astype(np.uint8))


def test_a_face_that_moves_comes_closer_or_is_lit_otherwise_still_looks_alike() -> None:
    before = appearance(picture(1, 60, 40, 50), face(40, 50, 60))
    moved = appearance(picture(1, 60, 150, 90), face(150, 90, 60))
    closer = appearance(picture(1, 120, 90, 60), face(90, 60, 120))
    darker = appearance(picture(1, 60, 40, 50, gain=0.6, lift=-30), face(40, 50, 60))
    assert min(likeness(before, one) for one in (moved, closer, darker)) > 0.95
    assert float(np.linalg.norm(before)) == pytest.approx(1)


def test_another_face_in_the_same_place_does_not_look_alike() -> None:
    patches = [appearance(picture(seed, 60, 40, 50), face(40, 50, 60)) for seed in range(8)]
    alike = [likeness(patches[0], other) for other in patches[1:]]
    assert max(alike) < 0.8


def test_a_face_that_is_covered_does_not_look_like_itself_but_like_the_cover() -> None:
    seen = appearance(picture(1, 60, 40, 50), face(40, 50, 60))
    covered = appearance(picture(1, 60, 40, 50, gain=0.0), face(40, 50, 60))
    assert likeness(seen, covered) == 0
    assert likeness(covered, covered) == 1


def test_a_face_at_the_edge_or_outside_the_picture_is_no_error() -> None:
    frame = picture(1, 60, 0, 50)
    assert appearance(frame, face(-30, 50, 60)).shape == (256,)
    assert not appearance(frame, face(-200, 50, 60)).any()
