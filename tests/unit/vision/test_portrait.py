"""What a gallery keeps of a face is enough to make its embedding again."""

from collections.abc import Mapping

import cv2
import numpy as np
import pytest

from facegui.errors import InputProblem
from facegui.vision.engine import Engine
from facegui.vision.portrait import portrait_pixels, take_portrait
from facegui.vision.types import Face, Frame, Portrait


def enlarged(frame: Frame, factor: float) -> Frame:
    return Frame(cv2.resize(frame.pixels, None, fx=factor, fy=factor))


@pytest.mark.slow
def test_a_portrait_embeds_as_the_face_it_was_taken_of(
    engine: Engine, demo_picture: Frame, demo_frames: Mapping[float, Frame]
) -> None:
    for frame in (demo_picture, demo_frames[2.0], demo_frames[7.0], demo_frames[10.0]):
        faces = [face for face in engine.detect(frame) if face.detection_score > 0.9]
        portraits = [
            take_portrait(frame, engine.with_stable_landmarks(frame, face)) for face in faces
        ]
        cosines = (engine.embed(frame, faces) * engine.embed_portraits(portraits)).sum(axis=1)
        assert cosines.min() > 0.98


def test_a_large_face_is_kept_smaller_and_embeds_the_same(
    engine: Engine, demo_picture: Frame
) -> None:
    (small,) = engine.detect(demo_picture)
    large = Face(4 * small.box, 4 * small.landmarks, small.detection_score)
    frame = enlarged(demo_picture, 4)
    portrait = take_portrait(frame, large)
    pixels = portrait_pixels(portrait)
    assert large.width > 500
    assert max(pixels.shape) < 800
    eyes = portrait.landmarks[1] - portrait.landmarks[0]
    of_width = float(np.linalg.norm(large.landmarks[1] - large.landmarks[0])) / large.width
    assert float(np.linalg.norm(eyes)) == pytest.approx(240 * of_width, rel=0.01)
    plain = take_portrait(demo_picture, small)
    first, second = engine.embed_portraits([portrait, plain])
    assert float(first @ second) > 0.98


@pytest.mark.parametrize(
    ("width_px", "x", "y"), [(60, 150, 150), (60, 5, 8), (60, 250, 260), (300, 0, 0)]
)
def test_landmarks_stay_on_their_features(width_px: int, x: int, y: int) -> None:
    """Inside, at two edges, and of a face so large that it is reduced."""
    size = 320
    box = np.array([x, y, x + width_px, y + width_px], np.float32)
    parts = np.array([(0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.35, 0.8), (0.65, 0.8)])
    landmarks = (parts * width_px + (x, y)).clip(0, size - 1).astype(np.float32)
    pixels = np.full((size, size, 3), 90, np.uint8)
    for px, py in landmarks:
        center = (round(float(px) * 256), round(float(py) * 256))
        cv2.circle(pixels, center, width_px * 8, (40, 40, 255), -1, cv2.LINE_AA, 8)
    portrait = take_portrait(Frame(pixels), Face(box, landmarks, 0.9))
    kept = portrait_pixels(portrait).astype(int)
    red = kept[:, :, 2] - kept[:, :, 0]
    for px, py in portrait.landmarks:
        assert red[round(float(py)), round(float(px))] > 150


def test_the_same_face_gives_the_same_portrait(engine: Engine, demo_picture: Frame) -> None:
    (face,) = engine.detect(demo_picture)
    first, second = take_portrait(demo_picture, face), take_portrait(demo_picture, face)
    assert first.jpeg == second.jpeg
    assert np.array_equal(first.landmarks, second.landmarks)
    again = engine.embed_portraits([first, second])
    assert np.array_equal(again[0], again[1])


@pytest.mark.parametrize("jpeg", [b"", b"no picture", b"\xff\xd8\xff\xe0" + bytes(50)])
def test_a_damaged_portrait_is_one_sentence(engine: Engine, jpeg: bytes) -> None:
    damaged = Portrait(jpeg, np.zeros((5, 2), np.float32))
    with pytest.raises(InputProblem, match="A stored picture cannot be read"):
        engine.embed_portraits([damaged])


def test_no_portraits_no_embeddings(engine: Engine, demo_picture: Frame) -> None:
    assert engine.embed_portraits([]).shape == (0, 320)
    assert engine.embed(demo_picture, []).shape == (0, 320)
