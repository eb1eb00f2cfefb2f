"""Spoil a picture of a face in one way, to see how the program handles it.

    python scripts/spoil.py KIND PICTURE OUT [--seed N]

A picture is spoiled by the five landmarks of its face. Colors, shapes and patterns of coverings are
drawn from the seed: pictures with one seed are spoiled alike (the same mask), and with many seeds
nothing is fitted to a single mask. The same picture, kind and seed give the same pixels.
`measure_guard.py`, `fit_guard.py` and the tests use it.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from spoil_art import (
    cropped,
    half_in_shadow,
    halftone,
    on_a_shirt,
    painted,
    pencil,
    posterized,
    statue,
)
from spoil_bent import BENT
from spoil_covers import blindfold, hair, hat_brim, one_side, palm
from spoil_others import OTHERS
from spoil_shapes import Draw, Pixels, Points, cheek, cloth, laid, places, shaken, skin, unit

# Corners in face coordinates: x to the right of the middle, y down from the eyes (0) to the mouth
# (1), both in lengths of the line between eyes and mouth.
_MASK = ((-0.95, 0.42), (-0.5, 0.3), (0, 0.22), (0.5, 0.3), (0.95, 0.42), (0.85, 1.2), (0.4, 1.75),
         (0, 1.85), (-0.4, 1.75), (-0.85, 1.2))  # fmt: skip
_SCARF = ((-1.15, 0.55), (-0.5, 0.42), (0, 0.36), (0.5, 0.42), (1.15, 0.55), (1.3, 2.4),
          (-1.3, 2.4))  # fmt: skip
_VEIL = ((-1.2, 0.32), (0, 0.28), (1.2, 0.32), (1.4, 2.6), (-1.4, 2.6))
_GLASS = ((-0.36, -0.2), (0.36, -0.24), (0.36, 0.14), (0.15, 0.3), (-0.2, 0.28), (-0.36, 0.1))
_ROUND = tuple((0.36 * np.cos(t), 0.25 * np.sin(t)) for t in np.linspace(0, 2 * np.pi, 24))
_HAT = ((-1.2, -1.9), (1.2, -1.9), (1.15, -0.32), (0, -0.26), (-1.15, -0.32))
_LOW_HAT = ((-1.25, -1.9), (1.25, -1.9), (1.15, 0.1), (0, 0.16), (-1.15, 0.1))


def spoiled(kind: str, pixels: Pixels, landmarks: Points, seed: int) -> Pixels:
    """Return the picture (H, W, 3) BGR spoiled in one way; raises KeyError for an unknown kind."""
    draw = np.random.default_rng([seed, list(KINDS).index(kind)])
    return np.ascontiguousarray(KINDS[kind](pixels, np.asarray(landmarks, np.float32), draw))


def _worn(corners: object, dark: bool = False) -> Callable[[Pixels, Points, Draw], Pixels]:
    def put_on(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
        what = cloth(pixels.shape, draw, unit(landmarks), dark)
        return laid(pixels, places(landmarks, shaken(corners, draw)), what)

    return put_on


def _glasses(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    reach = unit(landmarks)
    tint = draw.uniform(5, 60) * np.ones(3) + draw.uniform(-4, 25, 3)
    made = pixels
    wide, kind = draw.uniform(0.85, 1.25), _ROUND if draw.random() < 0.5 else _GLASS
    shape = shaken(kind, draw, 0.0 if kind is _ROUND else 0.03)
    glass = np.broadcast_to(np.clip(tint, 0, 255), pixels.shape).astype(np.uint8)
    alpha = draw.uniform(0.88, 1.0)
    eyes = landmarks[:2].mean(axis=0)
    down = landmarks[3:].mean(axis=0) - eyes
    right = np.array([down[1], -down[0]])
    for eye, side in zip(landmarks[:2], (1, -1), strict=True):
        corners = shape * (side * wide, wide)
        made = laid(made, np.asarray(eye + corners[:, :1] * right + corners[:, 1:] * down,
                                      np.float32), glass, alpha)  # fmt: skip
    ends = [tuple(int(v) for v in eye) for eye in landmarks[:2]]
    made = np.ascontiguousarray(made)
    cv2.line(made, ends[0], ends[1], tuple(tint.tolist()), max(1, int(reach * 0.06)), cv2.LINE_AA)
    return made


def _hand(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Fingers across a part of the face, in the color of its own skin."""
    own = np.median(cheek(pixels, landmarks), axis=0)
    own = np.clip(own * draw.uniform(0.75, 1.15) + draw.normal(0, 5, 3), 0, 255)
    start = np.array([draw.uniform(-1, 1), draw.uniform(0.0, 1.3)])
    angle = draw.uniform(0, 2 * np.pi)
    along = np.array([np.cos(angle), np.sin(angle)])
    across = np.array([-along[1], along[0]])
    made = pixels
    for finger in range(4):
        base = start * (0.35, 1) + across * (finger - 1.5) * 0.3
        half, reach = 0.14, draw.uniform(0.5, 0.8)
        side, tip = across * half, along * reach
        root = base - along * 1.6
        top = base + along * (reach + 0.16)
        corners = np.array([root + side, base + side + tip, top, base - side + tip, root - side])
        shade = np.clip(own * draw.uniform(0.88, 1.05), 0, 255)
        grain = shade + draw.normal(0, 4, (*pixels.shape[:2], 1))
        finger_skin = np.asarray(np.clip(grain, 0, 255), np.uint8)
        made = laid(made, places(landmarks, corners), finger_skin)
    return made


def _phone(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """A hard thing in front of a part of the face: a phone, a cup, a sheet of paper."""
    middle = np.array([draw.uniform(-0.5, 0.5), draw.uniform(-0.2, 1.2)])
    size = draw.uniform((0.35, 0.6), (0.8, 1.1))
    corners = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * size
    angle = draw.normal(0, 0.4)
    turn = np.array([(np.cos(angle), np.sin(angle)), (-np.sin(angle), np.cos(angle))])
    color = np.full(pixels.shape, draw.uniform(0, 255, 3), np.float64)
    light = np.linspace(-15, 15, pixels.shape[1])[None, :, None]
    thing = np.asarray(np.clip(color + light, 0, 255), np.uint8)
    return laid(pixels, places(landmarks, corners @ turn + middle), thing)


def _stickers(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """One to three bright patches stuck on the face."""
    made = pixels
    for _ in range(int(draw.integers(1, 4))):
        middle = np.array([draw.uniform(-0.6, 0.6), draw.uniform(-0.4, 1.4)])
        around = np.linspace(0, 2 * np.pi, int(draw.choice([4, 5, 24])), endpoint=False)
        corners = np.column_stack([np.cos(around), np.sin(around)]) * draw.uniform(0.2, 0.42)
        color = np.full(pixels.shape, draw.uniform(0, 255, 3), np.float64)
        patch = np.asarray(color, np.uint8)
        made = laid(made, places(landmarks, corners + middle), patch)
    return made


def _patches(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Something over a part of the face: any shape, of cloth, skin or paint."""
    made, least = pixels, draw.uniform(0.35, 0.75)
    for _ in range(int(draw.integers(1, 3))):
        middle = np.array([draw.uniform(-0.7, 0.7), draw.uniform(-0.4, 1.5)])
        around = np.sort(draw.uniform(0, 2 * np.pi, int(draw.integers(5, 14))))
        reach = least * draw.uniform(0.6, 1.3, (len(around), 1)) * draw.uniform(0.7, 1.4, 2)
        corners = np.column_stack([np.cos(around), np.sin(around)]) * reach + middle
        look = draw.integers(3)
        what = cloth(pixels.shape, draw, unit(landmarks))
        if look == 1:
            what = skin(pixels, landmarks, draw, 0.7, 1.2)
        elif look == 2:
            what = np.full_like(pixels, draw.uniform(0, 255, 3).astype(np.uint8))
        made = laid(made, places(landmarks, corners), what)
    return made


def _turned(degrees: float) -> Callable[[Pixels, Points, Draw], Pixels]:
    def turn(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
        if degrees in _QUARTERS:
            return np.asarray(cv2.rotate(pixels, _QUARTERS[int(degrees)]), np.uint8)
        middle = landmarks.mean(axis=0)
        matrix = cv2.getRotationMatrix2D((float(middle[0]), float(middle[1])), degrees, 1)
        size = pixels.shape[1::-1]
        moved = cv2.warpAffine(pixels, matrix, size, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(moved, np.uint8)

    return turn


_QUARTERS = {90: cv2.ROTATE_90_COUNTERCLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_CLOCKWISE}


def _compressed(quality: int) -> Callable[[Pixels, Points, Draw], Pixels]:
    def compress(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
        _, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
        return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)

    return compress


def _blurred(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    sigma = unit(landmarks) * draw.uniform(0.09, 0.14)
    if draw.random() < 0.5:
        return np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma), np.uint8)
    length = max(3, int(sigma * 4))
    kernel = np.zeros((length, length), np.float32)
    kernel[length // 2] = 1 / length
    turn = cv2.getRotationMatrix2D((length / 2, length / 2), draw.uniform(0, 180), 1)
    kernel = cv2.warpAffine(kernel, turn, (length, length))
    return np.asarray(cv2.filter2D(pixels, -1, kernel / max(kernel.sum(), 1e-6)), np.uint8)


def _tiny(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    scale = draw.uniform(5, 8) / unit(landmarks)
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, pixels.shape[1::-1], interpolation=cv2.INTER_CUBIC),
                      np.uint8)  # fmt: skip


def _dark(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    gain = draw.uniform(0.06, 0.12)
    dim = pixels * gain + draw.normal(0, 3.0, pixels.shape)
    return np.asarray(np.clip(dim, 0, 255), np.uint8)


def _sideways_look(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """An extreme side view: one half of the face narrowed to nearly nothing.

    A picture does not show the other side of a head; the near half is stretched, the far one
    squeezed.
    """
    side = draw.choice([-1.0, 1.0])
    height, width = pixels.shape[:2]
    eyes, mouth = landmarks[:2].mean(axis=0), landmarks[3:].mean(axis=0)
    down = mouth - eyes
    right = np.array([down[1], -down[0]])
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    offset_x, offset_y = columns - eyes[0], rows - eyes[1]
    length = max(float(down @ down), 1e-6)
    x = (offset_x * right[0] + offset_y * right[1]) / length
    y = (offset_x * down[0] + offset_y * down[1]) / length
    bend = draw.uniform(0.75, 0.95) * side
    reach = np.clip(1 - np.abs(x) / 2.2, 0, 1) * np.clip(1.8 - np.abs(y - 0.4), 0, 1)
    moved = x - bend * reach
    map_x = (eyes[0] + moved * right[0] + y * down[0]).astype(np.float32)
    map_y = (eyes[1] + moved * right[1] + y * down[1]).astype(np.float32)
    warped = cv2.remap(pixels, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(warped, np.uint8)


def _after(*steps: str) -> Callable[[Pixels, Points, Draw], Pixels]:
    def do(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
        for step in steps:
            pixels = KINDS[step](pixels, landmarks, draw)
        return pixels

    return do


KINDS: dict[str, Callable[[Pixels, Points, Draw], Pixels]] = {
    "plain": lambda pixels, landmarks, draw: pixels,
    "upside_down": _turned(180),
    "turned_90": _turned(90),
    "turned_270": _turned(270),
    "mask": _worn(_MASK),
    "glasses": _glasses,
    "both": _after("mask", "glasses"),
    "hand": _hand,
    "jpeg_5": _compressed(5),
    "turned_45": _turned(45),
    "blurred": _blurred,
    "tiny": _tiny,
    "dark": _dark,
    "scarf": _worn(_SCARF),
    "veil": _worn(_VEIL, dark=True),
    "scarf_glasses": _after("scarf", "glasses"),
    "hat_mask": lambda pixels, landmarks, draw: _worn(_HAT)(
        _worn(_MASK)(pixels, landmarks, draw), landmarks, draw
    ),
    "thing": _phone,
    "side_view": _sideways_look,
    # New kinds at the end, because a kind's index is a part of its seed.
    "patches": _patches,
    "hat_eyes": _worn(_LOW_HAT),
    "sticker": _stickers,
    "phone_hand": _after("thing", "hand"),
    "half_shadow": half_in_shadow,
    "cropped": cropped,
    "posterized": posterized,
    "pencil": pencil,
    "halftone": halftone,
    "statue": statue,
    "shirt": on_a_shirt,
    "one_side": one_side,
    "palm": palm,
    "blindfold": blindfold,
    "hair": hair,
    "hat_brim": hat_brim,
    "painted": painted,
    **OTHERS,
    **BENT,
}


def main() -> int:
    """Run the script."""
    from facegui.paths import default_data_dir  # noqa: PLC0415 the functions need no model
    from facegui.sources.picture import read_picture  # noqa: PLC0415
    from facegui.vision.loading import load_engine  # noqa: PLC0415
    from facegui.vision.models.store import ModelStore  # noqa: PLC0415
    from facegui.vision.subject import subject  # noqa: PLC0415

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kind", choices=list(KINDS))
    parser.add_argument("picture", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    frame = read_picture(options.picture)
    engine = load_engine(ModelStore(default_data_dir() / "models"))
    face = subject(frame, engine.detect(frame))
    if face is None:
        print(f"{options.picture}: no face.", file=sys.stderr)
        return 1
    made = spoiled(options.kind, frame.pixels, face.landmarks, options.seed)
    return 0 if cv2.imwrite(str(options.out), made) else 3


if __name__ == "__main__":
    sys.exit(main())
