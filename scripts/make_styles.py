"""Make the style pictures that FaceGUI ships: ``python scripts/make_styles.py [NAME ...]``.

Each consists of strokes, dots, cells or lines drawn from a seed, and uses no other picture.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "styles"
SIDE_PX = 320
_SEED = 19
_CELLS = 800
_SCALE = 3  # drawn larger and reduced, so that lines are smooth

Canvas = NDArray[np.float32]
Random = np.random.Generator


def _palette(*colors: str) -> Canvas:
    return np.array([[int(c[at : at + 2], 16) for at in (0, 2, 4)] for c in colors], np.float32)


def _field(random: Random, side: int, blur: float, count: int = 1) -> Canvas:
    """Return smooth noise (side, side, count) of mean 0 and deviation 1."""
    small = max(4, round(4 * side / blur))
    noise = random.standard_normal((small, small, count)).astype(np.float32)
    smooth = cv2.resize(noise, (side, side), interpolation=cv2.INTER_CUBIC).reshape(
        side, side, count
    )
    smooth -= smooth.mean((0, 1))
    return np.asarray(smooth / smooth.std((0, 1)), np.float32)


def _scene(random: Random, side: int, palette: Canvas, blur: float) -> Canvas:
    """Return areas of the palette's colors that flow into each other: (side, side, 3)."""
    fields = _field(random, side, blur, len(palette)) * 2.2
    weights = np.exp(fields - fields.max(2, keepdims=True))
    weights /= weights.sum(2, keepdims=True)
    return np.asarray(weights @ palette, np.float32)


def oil(random: Random) -> Canvas:
    """Short thick strokes along a flow, from dark and warm to a light blue."""
    side = SIDE_PX * _SCALE
    palette = _palette(
        "1d2340", "2f5fa8", "8fb7d9", "d9863f", "b8402a", "f2d9ae", "5a2a1e", "e8b27a"
    )
    scene = _scene(random, side, palette, 220)
    angle = _field(random, side, 320)[:, :, 0] * 1.2
    canvas = scene.copy()
    for width, count in ((54, 900), (34, 2200), (20, 5200)):
        for x, y in random.uniform(0, side, (count, 2)):
            color = scene[int(y), int(x)] + random.normal(0, 13) + random.normal(0, 9, 3)
            _stroke(
                canvas, (x, y), angle[int(y), int(x)] + random.normal(0, 0.18), width, color, random
            )
    return canvas


def _stroke(  # noqa: PLR0917 all of them are the stroke's own
    canvas: Canvas,
    at: tuple[float, float],
    angle: float,
    width: float,
    color: Canvas,
    random: Random,
) -> None:
    """Lay a stroke of several bristle tracks, lighter at one edge."""
    along = np.array([np.cos(angle), np.sin(angle)])
    across = np.array([-along[1], along[0]])
    length = width * random.uniform(2.0, 3.4)
    tracks = 6
    for number in range(tracks):
        part = (number + 0.5) / tracks - 0.5
        center = np.array(at) + across * part * width
        begin, end = (
            center - along * length / 2,
            center + along * length / 2 * random.uniform(0.8, 1.1),
        )
        shade = color + 26 * part + random.normal(0, 7)
        line = tuple(float(value) for value in shade.clip(0, 255))
        cv2.line(
            canvas,
            _point(begin),
            _point(end),
            line,
            max(1, round(width / tracks * 1.25)),
            cv2.LINE_AA,
        )


def _point(at: NDArray[np.floating]) -> tuple[int, int]:
    return int(at[0]), int(at[1])


def woodcut(random: Random) -> Canvas:
    """Lines cut along a flow, as wide as the picture is bright there."""
    side = SIDE_PX * _SCALE
    tone = 0.5 + 0.27 * _field(random, side, 240)[:, :, 0]
    rows, columns = np.mgrid[0:side, 0:side].astype(np.float32)
    bend = _field(random, side, 600)[:, :, 0]
    wobble = _field(random, side, 40)[:, :, 0]
    waves = np.sin((rows + 46 * bend + 3.0 * wobble + 0.35 * columns) * 2 * np.pi / 24)
    cut = waves * 0.5 + 0.5 < np.clip(tone, 0.06, 0.94)
    paper, ink = _palette("efe6d2", "1e1a18")
    canvas = np.where(cut[:, :, None], paper, ink).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(canvas, (0, 0), 1.6), np.float32)


def watercolor(random: Random) -> Canvas:
    """Pale washes with darker rims on grained paper."""
    side = SIDE_PX * _SCALE
    palette = _palette(
        "3f6fa3", "c9744f", "8fa96b", "d8a24a", "6b4d78", "a8443f", "6a3b2a", "2a3350"
    )
    canvas = np.empty((side, side, 3), np.float32)
    canvas[:] = _palette("f7f2e8")[0]
    rows, columns = np.mgrid[0:side, 0:side].astype(np.float32)
    # Large pale washes, then small dark ones, as for hair and eyes.
    for number in range(40):
        dark = number >= 14
        x, y = random.uniform(0, side, 2)
        radius = random.uniform(22, 75) if dark else random.uniform(110, 300)
        spot = _field(random, side, 120 if dark else 260)[:, :, 0]
        edge = 1 - np.hypot(rows - y, columns - x) / radius + 0.22 * spot
        inside = 1 / (1 + np.exp(-(edge * 28).clip(-60, 60)))
        rim = np.exp(-((edge * 14) ** 2))
        depth = (0.26 + 0.05 * _field(random, side, 150)[:, :, 0]).clip(0.08, 0.6)
        amount = (inside * depth * (2.6 if dark else 1) + 0.22 * rim)[:, :, None].clip(0, 0.92)
        color = palette[-1 - number % 2 if dark else random.integers(len(palette))] / 255
        canvas *= 1 - amount * (1 - color)
    grain = _field(random, side, 12)[:, :, :1]
    return np.asarray(canvas + 3.0 * grain, np.float32)


def points(random: Random) -> Canvas:
    """Dots of pure color; the eye mixes them."""
    side = SIDE_PX * _SCALE
    pure = _palette(
        "1f3f8f",
        "3f8fd0",
        "e8702a",
        "f4c430",
        "c22f3a",
        "2f8a4a",
        "f6e7c8",
        "7a3f94",
        "16213f",
        "f2b6a0",
    )
    scene = _scene(random, side, pure, 260)
    canvas = np.empty((side, side, 3), np.float32)
    canvas[:] = _palette("efe3c8")[0]
    for x, y in random.uniform(0, side, (21000, 2)):
        wanted = scene[int(y), int(x)] + random.normal(0, 38, 3)
        color = pure[np.abs(pure - wanted).sum(1).argmin()] + random.normal(0, 8)
        dot = tuple(float(value) for value in color.clip(0, 255))
        cv2.circle(canvas, (int(x), int(y)), int(random.integers(6, 11)), dot, -1, cv2.LINE_AA)
    return canvas


def glass(random: Random) -> Canvas:
    """Cells of colored glass between lines of lead."""
    side = SIDE_PX * _SCALE
    palette = _palette(
        "12307a",
        "1f66c0",
        "b01d24",
        "e07a1c",
        "f3c53a",
        "1f7a48",
        "f4e3b0",
        "6a2a80",
        "7fb7d6",
        "d99a6a",
    )
    scene = _scene(random, side, palette, 260)
    sites = random.uniform(0, side, (_CELLS, 2))
    rows, columns = np.mgrid[0:side, 0:side].astype(np.float32)
    nearest = np.full((side, side), np.inf, np.float32)
    second = nearest.copy()
    cell = np.zeros((side, side), int)
    for number, (x, y) in enumerate(sites):
        distance = np.hypot(rows - y, columns - x)
        closer = distance < nearest
        second = np.where(closer, nearest, np.minimum(second, distance))
        cell[closer] = number
        nearest = np.minimum(nearest, distance)
    colors = np.array([scene[int(y), int(x)] for x, y in sites], np.float32)
    colors = palette[np.abs(colors[:, None] - palette).sum(2).argmin(1)] + random.normal(
        0, 9, (_CELLS, 3)
    )
    light = (
        1 + 0.10 * _field(random, side, 60)[:, :, :1] + 0.08 * _field(random, side, 16)[:, :, :1]
    )
    canvas = colors[cell] * light
    lead = 1 / (1 + np.exp(-((second - nearest) - 7) / 1.2))
    return np.asarray(canvas * lead[:, :, None] + 22 * (1 - lead[:, :, None]), np.float32)


def ink(random: Random) -> Canvas:
    """Washes of one ink, hatched and stippled with a pen."""
    side = SIDE_PX * _SCALE
    tone = 0.55 + 0.27 * _field(random, side, 260)[:, :, 0]
    paper, dark = _palette("f4f1ea", "1c2438")
    wash = np.digitize(tone + 0.03 * _field(random, side, 40)[:, :, 0], (0.22, 0.48, 0.72)) / 3
    canvas = (dark + (paper - dark) * (0.12 + 0.88 * wash)[:, :, None]).astype(np.float32)
    canvas = np.asarray(cv2.GaussianBlur(canvas, (0, 0), 2.5), np.float32)
    angle = _field(random, side, 300)[:, :, 0]
    for x, y in random.uniform(0, side, (7000, 2)):
        shade = tone[int(y), int(x)]
        if random.uniform() < shade * 1.35:
            continue
        turn = angle[int(y), int(x)] + random.choice((0.6, 0.6, -0.7))
        along = np.array([np.cos(turn), np.sin(turn)]) * random.uniform(14, 34)
        at = np.array([x, y])
        cv2.line(
            canvas, _point(at - along), _point(at + along), tuple(map(float, dark)), 3, cv2.LINE_AA
        )
    for x, y in random.uniform(0, side, (5000, 2)):
        if random.uniform() > tone[int(y), int(x)]:
            cv2.circle(
                canvas, (int(x), int(y)), int(random.integers(2, 5)), tuple(map(float, dark)), -1
            )
    return canvas


STYLES: dict[str, Callable[[Random], Canvas]] = {
    "oil": oil,
    "woodcut": woodcut,
    "watercolor": watercolor,
    "points": points,
    "glass": glass,
    "ink": ink,
}


def main() -> None:
    """Draw the named styles, or all, and write them as JPEG."""
    for name in sys.argv[1:] or STYLES:
        canvas = STYLES[name](np.random.default_rng(_SEED))
        small = cv2.resize(canvas, (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_AREA)
        pixels = small.clip(0, 255).round().astype(np.uint8)
        path = FOLDER / f"{name}.jpg"
        cv2.imwrite(str(path), pixels[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, 90])
        print(f"{path.name}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
