"""Alignment: a chip turned, mirrored or shifted is another person to the encoder."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from facegui.vision.align import Alignment, chip, similarity
from facegui.vision.models.spec import SPECS

POINTS = SPECS["mobilefacenet"].alignment.points
COLORS = [(255, 40, 40), (40, 255, 40), (40, 40, 255), (255, 255, 40), (40, 255, 255)]  # RGB


def moved(points: np.ndarray, angle: float, scale: float, x: float, y: float) -> np.ndarray:
    turn = np.deg2rad(angle)
    matrix = scale * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    return points @ matrix.T + (x, y)


@given(
    angle=st.floats(-180, 180), scale=st.floats(0.05, 40),
    x=st.floats(-3000, 3000), y=st.floats(-3000, 3000),
)  # fmt: skip
def test_a_moved_turned_and_scaled_face_is_taken_back_exactly(
    angle: float, scale: float, x: float, y: float
) -> None:
    landmarks = moved(POINTS.astype(np.float64), angle, scale, x, y)
    matrix = similarity(landmarks, POINTS)
    assert landmarks @ matrix[:, :2].T + matrix[:, 2] == pytest.approx(POINTS, abs=1e-6)


@given(landmarks=arrays(np.float32, (5, 2), elements=st.floats(-500, 500, width=32)))
def test_a_face_is_never_mirrored_or_sheared(landmarks: np.ndarray) -> None:
    (a, b, _), (c, d, _) = similarity(landmarks, POINTS)
    assert a == pytest.approx(d)
    assert b == pytest.approx(-c)
    assert a * d - b * c >= 0


@given(
    landmarks=arrays(np.float64, (5, 2), elements=st.integers(-200, 200)),
    step=arrays(np.float64, (4,), elements=st.floats(-0.2, 0.2)),
)
def test_no_other_similarity_comes_closer(landmarks: np.ndarray, step: np.ndarray) -> None:
    def error(matrix: np.ndarray) -> float:
        return float(((landmarks @ matrix[:, :2].T + matrix[:, 2] - POINTS) ** 2).sum())

    best = similarity(landmarks, POINTS)
    a, b, x, y = np.array([best[0, 0], best[1, 0], best[0, 2], best[1, 2]]) + step
    assert error(best) <= error(np.array([[a, -b, x], [b, a, y]])) + 1e-6


def drawn(landmarks: np.ndarray, radius: int, size: int) -> np.ndarray:
    """A gray BGR picture with a colored disk on every landmark."""
    pixels = np.full((size, size, 3), 90, np.uint8)
    for (x, y), color in zip(landmarks, COLORS, strict=True):
        center = (round(x * 256), round(y * 256))
        cv2.circle(pixels, center, radius * 256, color[::-1], -1, cv2.LINE_AA, 8)
    return pixels


def disk_centers(picture: np.ndarray) -> np.ndarray:
    """Where the colored disks are in an RGB chip, to a fraction of a pixel."""
    found = []
    for color in COLORS:
        distance = np.abs(picture.astype(int) - color).sum(axis=2)
        rows, columns = np.nonzero(distance < 120)
        assert len(rows), f"no disk of {color}"
        found.append((columns.mean(), rows.mean()))
    return np.array(found)


@pytest.mark.slow
@pytest.mark.parametrize("encoder", SPECS)
@pytest.mark.parametrize(
    ("scale", "angle"), [(0.6, 0), (1, -35), (1.9, 20), (2.1, 170), (5, 10), (9, -90), (16, 45)]
)
def test_landmarks_come_to_lie_where_the_encoder_wants_them(
    encoder: str, scale: float, angle: float
) -> None:
    alignment = SPECS[encoder].alignment
    size = round(alignment.side * max(scale, 1) * 2)
    landmarks = moved(alignment.points - alignment.points.mean(0), angle, scale, size / 2, size / 2)
    pixels = drawn(landmarks, round(max(4 * scale, 3)), size)
    made = chip(pixels, landmarks.astype(np.float32), alignment)
    assert made.shape == (alignment.side, alignment.side, 3)
    expected = alignment.points * np.array([alignment.stretch, 1], np.float32)
    inside = (expected > 5).all(1) & (expected < alignment.side - 5).all(1)
    assert inside.sum() >= 4
    assert disk_centers(made)[inside] == pytest.approx(expected[inside], abs=1.0)


def test_a_large_face_is_averaged_not_sampled() -> None:
    """Fine stripes of a large picture come out gray instead of as a moiré."""
    size = 1600
    stripes = np.zeros((size, size, 3), np.uint8)
    stripes[:, ::2] = 255
    landmarks = moved(POINTS - POINTS.mean(0), 3, 9, size / 2, size / 2).astype(np.float32)
    made = chip(stripes, landmarks, SPECS["mobilefacenet"].alignment)
    assert made.std() < 4
    assert made.mean() == pytest.approx(127.5, abs=4)


def test_a_chip_is_rgb_and_black_outside_the_picture() -> None:
    blue = np.zeros((200, 200, 3), np.uint8)
    blue[:, :, 0] = 255  # BGR
    landmarks = moved(POINTS, 0, 1, -56, 0).astype(np.float32)  # half outside on the left
    made = chip(blue, landmarks, Alignment(112, POINTS.copy()))
    assert made[60, 100].tolist() == [0, 0, 255]
    assert made[60, 10].tolist() == [0, 0, 0]


@settings(max_examples=60)
@given(landmarks=arrays(np.float32, (5, 2), elements=st.floats(-1e4, 1e4, width=32)))
def test_any_landmarks_give_a_chip(landmarks: np.ndarray) -> None:
    pixels = np.full((40, 60, 3), 200, np.uint8)
    assert chip(pixels, landmarks, SPECS["dlib-resnet"].alignment).shape == (150, 150, 3)


def test_landmarks_in_one_point_give_a_chip() -> None:
    pixels = np.full((40, 60, 3), 200, np.uint8)
    landmarks = np.full((5, 2), 20, np.float32)
    assert chip(pixels, landmarks, SPECS["mobilefacenet"].alignment).shape == (112, 112, 3)
