"""Make presentation attacks from stills and clips: a held print, a replay on a phone.

    python scripts/simulate_attacks.py --stills DIR --clips DIR --out DIR [--count N]

Everything is drawn; no paper, no screen and no camera were involved. The pictures move like a flat
(or bent) sheet held by a hand, which is their purpose. Paper grain, print dots, moiré and a
screen's light are imitated crudely, so that a detector of texture may find them easier or harder
than real ones. The same seed gives the same attacks.
"""

import argparse
import itertools
import math
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from facegui.sources.picture import read_picture

WIDTH, HEIGHT, FPS, SECONDS = 640, 480, 15, 4.0
SEED = 20_261_122
SUFFIXES = {".jpg", ".jpeg", ".png"}

_FOCAL_PX = 700.0
_STRIPS = 20  # flat pieces that make up a bent sheet
_MARGIN = 0.06  # white paper around the print, in parts of its width
_BEZEL = 0.035  # black around the screen, in parts of its width

Image = NDArray[np.float32]
Pixels = NDArray[np.uint8]
Matrix = NDArray[np.float64]


class Kind(StrEnum):
    """What is held in front of the camera, and how."""

    MOVED = "print_moved"
    TILTED = "print_tilted"
    BENT = "print_bent"
    ZOOMED = "print_zoomed"
    SHAKEN = "print_shaken"
    REPLAY = "phone_replay"


PRINTS = tuple(kind for kind in Kind if kind is not Kind.REPLAY)


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the sheet is.

    ``x``, ``y`` is its middle and ``width`` its width when held straight, in frame pixels;
    rotations in degrees; ``bend`` is how far its sides are behind its middle, in parts of its
    width.
    """

    x: float
    y: float
    width: float
    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    bend: float = 0.0


class Hand:
    """A hand's shake: drift below 1 Hz and a tremor near 9 Hz, different for every seed."""

    def __init__(self, rng: np.random.Generator) -> None:
        drift = rng.uniform(0.2, 1.2, (6, 4))
        tremor = rng.uniform(7.0, 11.0, (6, 2))
        self._hertz = np.concatenate([drift, tremor], axis=1)
        self._phase = rng.uniform(0, 2 * math.pi, self._hertz.shape)
        self._weight = np.concatenate([np.full((6, 4), 0.5), np.full((6, 2), 0.06)], axis=1)

    def at(self, time_s: float) -> NDArray[np.float64]:
        """Return six numbers of about ±1."""
        waves = np.sin(2 * math.pi * self._hertz * time_s + self._phase)
        return np.asarray((waves * self._weight).sum(axis=1))


def present_print(picture: Pixels, kind: Kind, seed: int) -> Iterator[Pixels]:
    """Yield frames (480, 640, 3) uint8 BGR of a printed picture held before a camera."""
    rng = np.random.default_rng(seed)
    sheet = _printed(picture, rng)
    hand, wall = Hand(rng), _wall(rng)
    for index in range(int(FPS * SECONDS)):
        time_s = index / FPS
        pose = _held(kind, time_s, hand.at(time_s), sheet.shape[1] / sheet.shape[0])
        yield _camera(_hang(wall, sheet, pose), rng)


def present_replay(clip: Iterable[Pixels], seed: int) -> Iterator[Pixels]:
    """Yield frames (480, 640, 3) uint8 BGR of a clip played on a phone held before a camera."""
    rng = np.random.default_rng(seed)
    hand, wall = Hand(rng), _wall(rng)
    pitch_px, angle = rng.uniform(2.05, 2.6), rng.uniform(-0.2, 0.2)
    for index, shown in enumerate(clip):
        time_s = index / FPS
        screen = _screen(shown, pitch_px, angle, time_s)
        aspect = screen.shape[1] / screen.shape[0]
        pose = _held(Kind.SHAKEN, time_s, hand.at(time_s), aspect, part=0.94)
        yield _camera(_hang(wall, screen, pose), rng)


def _held(
    kind: Kind, time_s: float, shake: NDArray[np.float64], aspect: float, part: float = 0.8
) -> Pose:
    """Return the pose of the sheet for what the holder tries."""
    wave = math.sin(2 * math.pi * time_s / 3.1)
    slow = math.sin(2 * math.pi * time_s / 4.3 + 1)
    x, y = WIDTH / 2 + 5 * shake[0], HEIGHT / 2 + 5 * shake[1]
    width = min(part * HEIGHT * aspect, part * WIDTH) * (1 + 0.01 * shake[2])
    yaw, pitch, roll, bend = 1.5 * shake[3], 1.5 * shake[4], 1.2 * shake[5], 0.0
    match kind:
        case Kind.MOVED:
            x, y, width = x + 90 * wave, y + 35 * slow, width * 0.85
        case Kind.TILTED:
            yaw, pitch = yaw + 28 * wave, pitch + 14 * slow
        case Kind.BENT:
            yaw, bend = yaw + 15 * slow, 0.06 + 0.06 * wave
        case Kind.ZOOMED:
            width *= 1.35 + 0.55 * wave
        case _:
            pass
    return Pose(x, y, width, yaw, pitch, roll, bend)


def _printed(picture: Pixels, rng: np.random.Generator) -> Image:
    """Ink on paper: less contrast, a warm white, dots, a little blur, a white margin."""
    size = 600
    large = cv2.resize(picture, (size, round(size * picture.shape[0] / picture.shape[1])))
    ink = 28 + large.astype(np.float32) * (205 / 255)
    y, x = np.mgrid[0 : ink.shape[0], 0:size].astype(np.float32)
    dots = 3 * np.sin(x * 2.1) * np.sin(y * 2.1)
    grain = rng.normal(0, 2.5, ink.shape[:2]).astype(np.float32)
    ink = (ink + (dots + grain)[..., None]) * np.array((0.95, 0.99, 1.0), np.float32)
    border = round(size * _MARGIN)
    paper = cv2.copyMakeBorder(
        ink, border, border, border, border, cv2.BORDER_CONSTANT, value=(218, 226, 230)
    )
    return np.asarray(cv2.GaussianBlur(paper, (0, 0), 0.8), np.float32)


def _screen(shown: Pixels, pitch_px: float, angle: float, time_s: float) -> Image:
    """A phone: the clip with a screen's gamma, blue white, moiré and glare, in a black frame."""
    width = 700
    large = cv2.resize(shown, (width, round(width * shown.shape[0] / shown.shape[1])))
    light = 255 * (large.astype(np.float32) / 255) ** 1.15
    light = 10 + light * np.array((1.0, 0.96, 0.92), np.float32)
    y, x = np.mgrid[0 : light.shape[0], 0:width].astype(np.float32)
    along = x * math.cos(angle) + y * math.sin(angle)
    grid = np.sin(2 * math.pi * along / pitch_px + 2.2 * time_s)
    rings = np.sin(2 * math.pi * (along / 37 + y / 53) + 1.1 * time_s)
    glare = 22 * np.exp(-(((x - 0.75 * width) / 120) ** 2 + ((y - 60) / 90) ** 2))
    light = light * (1 + 0.035 * grid + 0.03 * rings)[..., None] + glare[..., None]
    border = round(width * _BEZEL)
    framed = cv2.copyMakeBorder(
        light, border, border, border, border, cv2.BORDER_CONSTANT, value=(14, 12, 12)
    )
    return np.asarray(framed, np.float32)


def _wall(rng: np.random.Generator) -> Image:
    """A room behind: light falling off, a few soft rectangles, a little texture."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    light = 0.75 + 0.25 * np.exp(-(((x - rng.uniform(0, WIDTH)) / 400) ** 2) - (y / 500) ** 2)
    wall = light[..., None] * np.array(rng.uniform(110, 200, 3), np.float32)
    for _ in range(6):
        left, top = rng.integers(0, WIDTH), rng.integers(0, HEIGHT)
        right, bottom = left + rng.integers(30, 220), top + rng.integers(30, 260)
        tone = rng.uniform(40, 210, 3)
        cv2.rectangle(wall, (int(left), int(top)), (int(right), int(bottom)), tone.tolist(), -1)
    texture = rng.normal(0, 6, (HEIGHT, WIDTH, 1)).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(wall + texture, (0, 0), 1.6), np.float32)


def _hang(wall: Image, sheet: Image, pose: Pose) -> Image:
    """Lay the sheet over the wall, strip by strip if it is bent."""
    height, width = sheet.shape[:2]
    strips = _STRIPS if pose.bend else 1
    edges = np.linspace(0, width, strips + 1)
    laid, cover = np.zeros_like(wall), np.zeros((HEIGHT, WIDTH, 1), np.float32)
    for left, right in itertools.pairwise(edges):
        corners = np.array([[left, 0], [right, 0], [right, height], [left, height]])
        seen = _project(corners, pose, width, height)
        warp = cv2.getPerspectiveTransform(corners.astype(np.float32), seen.astype(np.float32))
        # A little more on each side, so that strips meet without a seam.
        low, high = max(0, int(left) - 2), min(width, math.ceil(right) + 2)
        warp = warp @ np.array([[1, 0, low], [0, 1, 0], [0, 0, 1]], np.float64)
        strip = np.dstack([sheet[:, low:high], np.ones((height, high - low), np.float32)])
        seen_strip = cv2.warpPerspective(strip, warp, (WIDTH, HEIGHT))
        laid += seen_strip[..., :3]
        cover += seen_strip[..., 3:]
    scene = wall * (1 - np.minimum(cover, 1)) + laid / np.maximum(cover, 1)
    shade = 1 - 0.004 * abs(pose.yaw) - 0.003 * abs(pose.pitch)
    return np.asarray(scene * np.float32(shade), np.float32)


def _project(points: Matrix, pose: Pose, width: int, height: int) -> Matrix:
    """Project sheet points (N, 2) in its pixels to frame pixels (N, 2) through a pinhole camera."""
    across = points[:, 0] / width - 0.5
    down = (points[:, 1] - height / 2) / width
    depth = pose.bend * (2 * across) ** 2
    space = np.stack([across, down, depth], axis=1) @ _rotation(pose).T
    distance = _FOCAL_PX / pose.width  # in sheet widths
    near = _FOCAL_PX / (distance + space[:, 2])
    return np.stack([pose.x + near * space[:, 0], pose.y + near * space[:, 1]], axis=1)


def _rotation(pose: Pose) -> Matrix:
    yaw, pitch, roll = (math.radians(angle) for angle in (pose.yaw, pose.pitch, pose.roll))
    about_y = np.array(
        [[math.cos(yaw), 0, math.sin(yaw)], [0, 1, 0], [-math.sin(yaw), 0, math.cos(yaw)]]
    )
    about_x = np.array(
        [[1, 0, 0], [0, math.cos(pitch), -math.sin(pitch)], [0, math.sin(pitch), math.cos(pitch)]]
    )
    about_z = np.array(
        [[math.cos(roll), -math.sin(roll), 0], [math.sin(roll), math.cos(roll), 0], [0, 0, 1]]
    )
    return np.asarray(about_z @ about_x @ about_y)


def _camera(scene: Image, rng: np.random.Generator) -> Pixels:
    """Add a camera's blur, noise and compression."""
    soft = cv2.GaussianBlur(scene, (0, 0), 0.7)
    noisy = soft + rng.normal(0, 2.0, (HEIGHT, WIDTH, 1)) + rng.normal(0, 1.0, scene.shape)
    pixels = np.clip(np.rint(noisy), 0, 255).astype(np.uint8)
    _, coded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 88])
    return np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), np.uint8)


def read_clip(path: Path, seconds: float = SECONDS) -> Iterator[Pixels]:
    """Yield the first frames of a clip at about `FPS`."""
    capture = cv2.VideoCapture(str(path))
    step = max(1, round(capture.get(cv2.CAP_PROP_FPS) / FPS))
    for index in range(int(FPS * seconds) * step):
        if not capture.grab():
            break
        if index % step == 0:
            _, pixels = capture.retrieve()
            yield np.asarray(pixels, np.uint8)
    capture.release()


def choose_stills(folder: Path, count: int, seed: int = SEED) -> list[Path]:
    """Draw pictures of different people from a folder with one folder for each person."""
    people = sorted(entry for entry in folder.iterdir() if entry.is_dir())
    drawn = np.random.default_rng(seed).permutation(len(people))[:count]
    chosen = (sorted(people[at].iterdir()) for at in drawn)
    return [next(p for p in files if p.suffix.lower() in SUFFIXES) for files in chosen]


def simulated(
    stills: list[Path], clips: list[Path], seed: int = SEED
) -> Iterator[tuple[Kind, str, Iterator[Pixels]]]:
    """Yield kind, name and frames: every still in every way of holding it, every clip replayed."""
    for number, still in enumerate(stills):
        picture = read_picture(still).pixels
        for kind in PRINTS:
            yield kind, still.stem, present_print(picture, kind, seed + number)
    for number, clip in enumerate(clips):
        yield Kind.REPLAY, clip.stem, present_replay(read_clip(clip), seed + number)


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--stills", type=Path, required=True, help="one folder a person")
    parser.add_argument("--clips", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=10, help="how many people's stills")
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()
    stills = choose_stills(options.stills, options.count, options.seed)
    for kind, name, frames in simulated(stills, sorted(options.clips.glob("*.mp4")), options.seed):
        path = options.out / kind / f"{name}.mp4"
        path.parent.mkdir(parents=True, exist_ok=True)
        code = cv2.VideoWriter.fourcc(*"mp4v")
        writer = cv2.VideoWriter(str(path), code, FPS, (WIDTH, HEIGHT))
        for pixels in frames:
            writer.write(pixels)
        writer.release()
        print(path, file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
