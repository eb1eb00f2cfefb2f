"""A cut ends all tracks, so neither a lamp nor somebody who moves may look like one.

A scene in which nothing changes is searched for faces less often: noise may not keep it busy, and
somebody small who comes in must not be missed.
"""

from collections.abc import Mapping

import cv2
import numpy as np
import pytest

from facegui.vision.scene import SceneChange, SceneCuts
from facegui.vision.types import Frame


def lit(frame: Frame, light: float, haze: float = 0) -> Frame:
    return Frame(np.clip(frame.pixels * light + haze, 0, 255).astype(np.uint8))


def moved(frame: Frame, pixels: int) -> Frame:
    return Frame(np.roll(frame.pixels, pixels, axis=1))


@pytest.fixture
def scene(demo_frames: Mapping[float, Frame]) -> Frame:
    return demo_frames[7.0]


def cut(before: Frame, after: Frame) -> bool:
    cuts = SceneCuts()
    assert not cuts.cut(before), "the first frame is no cut"
    return cuts.cut(after)


def test_another_scene_is_a_cut(scene: Frame, demo_picture: Frame) -> None:
    assert cut(scene, demo_picture)
    assert cut(demo_picture, scene)


def test_a_lamp_is_no_cut(scene: Frame) -> None:
    for after in (lit(scene, 0.3), lit(scene, 0.6, 80), scene):
        assert not cut(scene, after)
        assert not cut(after, scene)


def test_motion_is_no_cut(scene: Frame) -> None:
    assert not cut(scene, moved(scene, 30))


@pytest.mark.parametrize("share", [0.03, 0.06, 0.09])
def test_a_camera_that_pans_is_no_cut(share: float) -> None:
    shelves = np.random.default_rng(3).integers(0, 256, (12, 40, 3), np.uint8)
    wide = cv2.resize(shelves, (1600, 480), interpolation=cv2.INTER_CUBIC)
    aside = round(share * 850)
    views = [Frame(np.ascontiguousarray(wide[:, x : x + 850])) for x in (300, 300 + aside)]
    assert not cut(*views)
    assert not cut(*reversed(views))
    assert cut(views[0], Frame(np.ascontiguousarray(wide[:, 700:1550])))


def test_another_scene_is_a_cut_however_it_is_moved(scene: Frame, demo_picture: Frame) -> None:
    for pixels in range(-60, 61, 5):
        assert cut(demo_picture, moved(scene, pixels))


def test_a_dark_room_is_all_noise_and_no_cut() -> None:
    random = np.random.default_rng(2)
    cuts = SceneCuts()
    for _ in range(20):
        assert not cuts.cut(Frame(random.integers(0, 12, (240, 320, 3), np.uint8)))


def test_frames_of_any_size_can_follow_each_other(scene: Frame) -> None:
    cuts = SceneCuts()
    for shape in ((1, 1, 3), (7, 2000, 3), (480, 640, 3)):
        assert not cuts.cut(Frame(np.full(shape, 9, np.uint8)))
    assert not cuts.cut(scene)


def noisy(pixels: np.ndarray, seed: int, strength: float = 5) -> Frame:
    noise = np.random.default_rng(seed).normal(0, strength, pixels.shape)
    return Frame((pixels + noise).clip(0, 255).astype(np.uint8))


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1280, 720), (640, 360), (320, 240)])
def test_a_camera_s_noise_is_no_change_but_a_small_face_is(size: tuple[int, int]) -> None:
    width, height = size
    room = np.full((height, width, 3), 110.0)
    change = SceneChange()
    assert change.changed(noisy(room, 0)), "nothing was kept yet"
    change.keep(noisy(room, 0))
    assert not any(change.changed(noisy(room, seed)) for seed in range(1, 6))
    room[100:130, 200:230] += 30
    assert change.changed(noisy(room, 9))


def test_a_frame_of_another_size_is_a_change(scene: Frame) -> None:
    change = SceneChange()
    change.keep(scene)
    assert not change.changed(scene)
    assert change.changed(Frame(np.ascontiguousarray(scene.pixels[:-40, :-60])))
