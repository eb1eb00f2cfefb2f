"""Scenes of one, two and six faces to measure on, composed from clips."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from facegui.sources.opening import DEMO, open_source
from facegui.vision.types import Frame, Pixels

FPS = 30
SIZES = ((640, 360), (1280, 720))  # width, height

# Of the demonstration: frames with one face, and with two.
_ONE = (50, 110)
_TWO = (140, 200)


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """Return frames at 30 a second with this many faces in view."""

    name: str
    faces: int
    frames: tuple[Frame, ...]


def demo_scenes(width: int, height: int) -> list[Scene]:
    """Compose scenes of one, two and six faces from the bundled clip."""
    clip = read_clip(DEMO)
    one, two = clip[slice(*_ONE)], clip[slice(*_TWO)]
    empty = [np.full_like(pixels, 128) for pixels in two]
    return [
        scene([one], 1, width, height),
        scene([two], 2, width, height),
        scene([two, two[::-1], two, empty], 6, width, height),
    ]


def read_clip(path: str) -> list[Pixels]:
    """Read all frames of a clip."""
    pixels = []
    with open_source(path) as source:
        while (frame := source.read()) is not None:
            pixels.append(frame.pixels)
    return pixels


def scene(clips: Sequence[Sequence[Pixels]], faces: int, width: int, height: int) -> Scene:
    """Show clips beside and below each other, each filling its tile, up to the shortest's end."""
    columns = int(np.ceil(np.sqrt(len(clips))))
    rows = int(np.ceil(len(clips) / columns))
    tile = (width // columns, height // rows)
    count = min(len(clip) for clip in clips)
    name = f"{width}×{height}, {faces} {'face' if faces == 1 else 'faces'}"
    frames = []
    for at in range(count):
        pixels = np.full((height, width, 3), 128, np.uint8)
        for place, clip in enumerate(clips):
            x, y = place % columns * tile[0], place // columns * tile[1]
            pixels[y : y + tile[1], x : x + tile[0]] = _filling(clip[at], *tile)
        frames.append(Frame(pixels, name, at, at / FPS))
    return Scene(name, faces, tuple(frames))


def _filling(pixels: Pixels, width: int, height: int) -> Pixels:
    """Scale to cover a tile, and crop evenly."""
    scale = max(width / pixels.shape[1], height / pixels.shape[0])
    size = (max(width, round(pixels.shape[1] * scale)), max(height, round(pixels.shape[0] * scale)))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    large = np.asarray(cv2.resize(pixels, size, interpolation=way), np.uint8)
    x, y = (size[0] - width) // 2, (size[1] - height) // 2
    return large[y : y + height, x : x + width]
