"""A loop and a frozen picture are told from a camera, whose noise never makes two frames alike."""

import numpy as np

from facegui.live.frame_repeats import Repeats
from facegui.vision.types import Frame

RNG = np.random.default_rng(3)
FILM = [RNG.integers(0, 255, (48, 64, 3), np.uint8) for _ in range(50)]


def told(pixels: list[np.ndarray], fps: float = 25.0) -> list[bool]:
    repeats = Repeats()
    return [repeats.add(Frame(one, time_s=at / fps)) for at, one in enumerate(pixels)]


def test_frames_that_differ_are_no_repetition() -> None:
    assert not any(told(FILM))


def test_a_clip_that_begins_again_is_noticed_at_its_first_frame() -> None:
    said = told(FILM + FILM)
    assert said.index(True) == len(FILM)
    assert all(said[len(FILM) :])


def test_a_driver_that_shows_each_frame_twice_is_no_replay() -> None:
    assert not any(told([one for one in FILM for _ in range(2)]))


def test_a_picture_that_stands_still_for_a_second_is() -> None:
    said = told([FILM[0]] * 50)
    assert (said.index(True), all(said[25:])) == (25, True)


def test_a_repetition_is_forgiven_after_a_while() -> None:
    pixels = [FILM[0], FILM[1], FILM[0], *FILM[2:]]
    assert told(pixels, fps=5.0)[2] is True
    assert told(pixels, fps=5.0)[-1] is False
