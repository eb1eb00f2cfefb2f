"""Make the demonstration: one picture to enroll and a clip to recognize, in resources/demo.

A developer runs it once, ``python scripts/make_demo.py``, with matplotlib and scikit-image
installed (they include the two public-domain portraits) and the program ffmpeg, because OpenCV's
own writer knows no bit rate: its file of the same clip has 14 MB. The same seed gives the same
frames.
"""

import itertools
import math
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import cv2
import matplotlib as mpl
import numpy as np
import skimage.data
from numpy.typing import NDArray

Image = NDArray[np.float32]

SEED = 1906
WIDTH, HEIGHT, FPS, SECONDS = 1280, 720, 25, 12
DEMO = Path(__file__).resolve().parents[1] / "resources" / "demo"
_RAW = f"-f rawvideo -pix_fmt bgr24 -s {WIDTH}x{HEIGHT} -r {FPS} -i -"
_H264 = "-c:v libx264 -crf 27 -preset slow -threads 2 -pix_fmt yuv420p"
_PLAIN = "-bitexact -movflags +faststart"
_ENCODER = ("ffmpeg", "-v", "error", "-y", *f"{_RAW} {_H264} {_PLAIN}".split())


@dataclass(frozen=True, slots=True, eq=False)
class Card:
    """A portrait on a card: (height, width, 3) BGR in 0–255, and its soft-edged outline 0–1."""

    pixels: Image
    outline: Image


@dataclass(frozen=True, slots=True)
class Pose:
    """Where a card hangs: center in pixels, scale, rotations in degrees, light and blur."""

    x: float
    y: float
    scale: float
    roll: float
    yaw: float
    light: float
    warmth: float
    blur: float


def main() -> None:
    """Write the enrollment picture and the clip."""
    DEMO.mkdir(exist_ok=True)
    hopper_file = Path(mpl.get_data_path()) / "sample_data" / "grace_hopper.jpg"
    shutil.copyfile(hopper_file, DEMO / "grace-hopper.jpg")
    hopper = np.asarray(cv2.imread(str(hopper_file)), np.uint8)
    collins = cv2.cvtColor(skimage.data.astronaut(), cv2.COLOR_RGB2BGR)[0:330, 85:375]
    _write(DEMO / "demo.mp4", _card(hopper[:, ::-1]), _card(collins))


def _write(clip: Path, hopper: Card, collins: Card) -> None:
    rng = np.random.default_rng(SEED)
    encoder = subprocess.Popen((*_ENCODER, str(clip)), stdin=subprocess.PIPE)
    assert encoder.stdin is not None  # noqa: S101  (tells mypy; PIPE was asked for)
    for index in range(FPS * SECONDS):
        time_s = index / FPS
        scene = _background(time_s)
        for card, pose in ((hopper, _hopper_at(time_s)), (collins, _collins_at(time_s))):
            scene = _hang(scene, card, pose)
        grain = rng.normal(0.0, 3.0, (HEIGHT // 2, WIDTH // 2)).astype(np.float32)
        scene += cv2.resize(grain, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR)[..., None]
        encoder.stdin.write(np.clip(np.rint(scene), 0, 255).astype(np.uint8).tobytes())
    encoder.stdin.close()
    if encoder.wait() != 0:
        raise SystemExit("ffmpeg could not write the clip.")


def _hopper_at(time_s: float) -> Pose:
    """In from the left at once, close to the camera and back, aside for Collins, and out again."""
    x = _path(time_s, (-0.6, -330), (0.5, 600), (4.2, 660), (5.6, 340), (8.4, 370), (9.7, -360))
    scale = _path(time_s, (1.6, 0.86), (3.0, 1.18), (4.4, 1.0), (5.6, 0.82), (8.4, 0.74))
    return Pose(
        x=x + 9 * math.sin(1.9 * time_s),
        y=_path(time_s, (1.6, 390), (3.0, 450), (5.6, 375)) + 7 * math.sin(2.7 * time_s),
        scale=scale,
        roll=5 * math.sin(1.1 * time_s),
        yaw=14 * math.sin(0.9 * time_s + 0.4),
        light=_path(time_s, (1.6, 0.95), (3.2, 0.72), (4.4, 1.12), (6.2, 1.0), (7.6, 0.66)),
        warmth=0.10 * math.sin(0.8 * time_s),
        blur=_path(time_s, (-0.6, 1.6), (0.5, 0.7), (6.0, 0.5), (7.4, 1.3), (8.4, 0.6)),
    )


def _collins_at(time_s: float) -> Pose:
    """In from the right, beside Hopper, then alone and close, out to the right."""
    x = _path(time_s, (4.4, 1620), (5.7, 925), (8.6, 905), (9.8, 640), (10.9, 660), (12.0, 1650))
    scale = _path(time_s, (5.7, 1.42), (8.6, 1.5), (10.2, 1.85), (11.2, 1.6))
    return Pose(
        x=x + 8 * math.sin(1.6 * time_s + 1),
        y=_path(time_s, (5.7, 360), (9.8, 400), (11.0, 380)) + 8 * math.sin(2.3 * time_s),
        scale=scale,
        roll=5 * math.sin(1.3 * time_s + 2),
        yaw=13 * math.sin(1.0 * time_s + 1.5),
        light=_path(time_s, (5.7, 0.9), (7.0, 1.1), (8.6, 0.7), (10.4, 1.05)),
        warmth=0.10 * math.sin(0.7 * time_s + 2),
        blur=_path(time_s, (4.4, 1.4), (5.7, 0.6), (8.8, 1.2), (10.0, 0.6)),
    )


def _path(time_s: float, *stops: tuple[float, float]) -> float:
    """Glide through (time, value) stops, and rest at each of them."""
    for (start_s, start), (end_s, end) in itertools.pairwise(stops):
        if time_s < end_s:
            way = min(1.0, max(0.0, (time_s - start_s) / (end_s - start_s)))
            return start + (end - start) * way * way * (3 - 2 * way)
    return stops[-1][1]


def _background(time_s: float) -> Image:
    """Paint a wall with a patch of light moving slowly over it."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    center_x = WIDTH * (0.5 + 0.3 * math.sin(0.5 * time_s))
    far = ((x - center_x) / 900) ** 2 + ((y - 200) / 700) ** 2
    light = 0.72 + 0.28 * np.exp(-far) - 0.08 * y / HEIGHT
    wall: Image = light[..., None] * np.array((196, 186, 172), np.float32)
    return wall


def _card(portrait: NDArray[np.uint8]) -> Card:
    height, width = portrait.shape[:2]
    outline = np.zeros((height, width), np.float32)
    edge, corner = 3, 26
    cv2.rectangle(outline, (edge + corner, edge), (width - edge - corner, height - edge), 1.0, -1)
    cv2.rectangle(outline, (edge, edge + corner), (width - edge, height - edge - corner), 1.0, -1)
    for x in (edge + corner, width - edge - corner):
        for y in (edge + corner, height - edge - corner):
            cv2.circle(outline, (x, y), corner, 1.0, -1)
    return Card(portrait.astype(np.float32), cv2.GaussianBlur(outline, (0, 0), 1.0))


def _hang(scene: Image, card: Card, pose: Pose) -> Image:
    """Lay a card into the scene with its shadow, with sub-pixel accuracy."""
    height, width = card.outline.shape
    if not -width < pose.x < WIDTH + width:
        return scene
    warp = _homography(pose, width, height)
    lit = cv2.warpPerspective(_lit(card.pixels, pose), warp, (WIDTH, HEIGHT))
    outline = cv2.warpPerspective(card.outline, warp, (WIDTH, HEIGHT))[..., None]
    down = np.array([[1, 0, 10], [0, 1, 14]], np.float32)
    moved = cv2.warpAffine(outline, down, (WIDTH, HEIGHT))
    shadow = cv2.GaussianBlur(moved, (0, 0), 14)[..., None]
    hung: Image = (scene * (1 - 0.35 * shadow)) * (1 - outline) + lit * outline
    return hung


def _lit(pixels: Image, pose: Pose) -> Image:
    """Light a portrait from one side, warmer or cooler, and blur it."""
    side = np.linspace(1 - pose.yaw / 60, 1 + pose.yaw / 60, pixels.shape[1], dtype=np.float32)
    color = np.array((1 - pose.warmth, 1.0, 1 + pose.warmth), np.float32) * pose.light
    lit = pixels * side[None, :, None] * color
    blurred: Image = cv2.GaussianBlur(lit, (0, 0), pose.blur)
    return blurred


def _homography(pose: Pose, width: int, height: int) -> NDArray[np.float64]:
    """Place a flat card that is turned about its vertical axis, then rolled and scaled."""
    roll, yaw = math.radians(pose.roll), math.radians(pose.yaw)
    distance = 1400.0
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = []
    for x, y in corners - np.array([width / 2, height / 2], np.float32):
        flat_x, depth = x * math.cos(yaw), x * math.sin(yaw)
        near = pose.scale * distance / (distance + depth)
        turned_x = math.cos(roll) * flat_x - math.sin(roll) * y
        turned_y = math.sin(roll) * flat_x + math.cos(roll) * y
        seen.append((pose.x + near * turned_x, pose.y + near * turned_y))
    warp: NDArray[np.float64] = cv2.getPerspectiveTransform(corners, np.array(seen, np.float32))
    return warp


if __name__ == "__main__":
    main()
