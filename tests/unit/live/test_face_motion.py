"""Flat pictures and heads move differently, and the difference is measured."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from facegui.live.face_motion import FaceMotion, Motion
from facegui.paths import resource
from facegui.sources.picture import read_picture
from facegui.vision.types import Face, Frame

pytestmark = pytest.mark.slow


# Grace Hopper's portrait, which the project ships; her five landmarks in it.
PORTRAIT = read_picture(resource("demo", "grace-hopper.jpg")).pixels
FPS = 10
Bend = Callable[[np.ndarray, float], np.ndarray]


@pytest.fixture(scope="module")
def hopper() -> Face:
    from facegui.vision.detection.detector import MtcnnDetector
    from facegui.vision.detection.mtcnn import torch_stages
    from facegui.vision.detection.mtcnn_weights import mtcnn_weights

    return MtcnnDetector(torch_stages(mtcnn_weights())).detect(Frame(PORTRAIT.copy()))[0]


def watched(face: Face, homographies: list[np.ndarray], bend: Bend | None = None) -> Motion | None:
    """Show the portrait under each homography, bent before that if asked, with camera noise."""
    rng = np.random.default_rng(5)
    height, width = PORTRAIT.shape[:2]
    motion = FaceMotion()
    for index, homography in enumerate(homographies):
        picture = PORTRAIT if bend is None else bend(PORTRAIT, index / FPS)
        warped = cv2.warpPerspective(
            picture, homography, (width, height), borderMode=cv2.BORDER_REPLICATE
        )
        noise = rng.normal(0, 2, warped.shape)
        pixels = np.clip(warped + noise, 0, 255).astype(np.uint8)
        points = cv2.perspectiveTransform(face.landmarks[None].copy(), homography)[0]
        corners = cv2.perspectiveTransform(face.box.reshape(1, 2, 2).copy(), homography)[0]
        seen = Face(
            corners.reshape(4).astype(np.float32),
            (points + rng.normal(0, 0.5, points.shape)).astype(np.float32),
            1.0,
        )
        motion.add(Frame(pixels, index=index, time_s=index / FPS), seen)
    return motion.motion


def tilting(count: int) -> list[np.ndarray]:
    """A sheet that is turned back and forth about its upright axis and moved."""
    height, width = PORTRAIT.shape[:2]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    found = []
    for index in range(count):
        part = 0.04 * np.sin(index / 3) * width
        moved = corners + np.array([[0, part], [0, -part], [0, part], [0, -part]], np.float32)
        found.append(cv2.getPerspectiveTransform(corners, moved.astype(np.float32)))
    return found


def turning(face: Face) -> Bend:
    """What is near the nose moves sideways, as when a head turns."""
    nose = face.landmarks[2]

    def bend(picture: np.ndarray, time_s: float) -> np.ndarray:
        y, x = np.mgrid[0 : picture.shape[0], 0 : picture.shape[1]].astype(np.float32)
        reach = 0.3 * face.width
        near = np.exp(-((x - nose[0]) ** 2 + (y - nose[1]) ** 2) / (2 * reach**2))
        aside = 0.06 * face.width * np.sin(3 * time_s) * near
        return cv2.remap(picture, x + aside.astype(np.float32), y, cv2.INTER_LINEAR)

    return bend


def test_a_tilted_sheet_leaves_next_to_nothing(hopper: Face) -> None:
    """However a photo is held, it must not pass for a head that turns."""
    motion = watched(hopper, tilting(20))
    assert motion is not None
    assert motion.parallax < 0.003
    assert motion.change < 0.02


def test_a_nose_before_the_face_shows(hopper: Face) -> None:
    flat = watched(hopper, tilting(20))
    head = watched(hopper, [np.eye(3)] * 20, turning(hopper))
    assert flat is not None
    assert head is not None
    assert head.parallax > 3 * flat.parallax
    assert head.change > 3 * flat.change


def test_looks_half_a_second_apart_are_compared(hopper: Face) -> None:
    """Frames that follow each other closely hold no motion worth measuring."""
    assert watched(hopper, [np.eye(3)] * 5) is None
    motion = watched(hopper, [np.eye(3)] * 16)
    assert motion is not None
    assert motion.comparisons == 11
    assert motion.watched_s == pytest.approx(1.5)


def test_a_tiny_face_is_not_judged_by_its_motion(hopper: Face) -> None:
    small = np.diag([0.05, 0.05, 1.0])
    assert watched(hopper, [small] * 10) is None


def test_a_face_cut_off_by_the_frame_is_not_judged_by_its_motion(hopper: Face) -> None:
    aside = np.array([[1, 0, -float(hopper.box[0]) - 0.5 * hopper.width], [0, 1, 0], [0, 0, 1]])
    assert watched(hopper, [aside] * 10) is None
