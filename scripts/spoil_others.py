"""Kinds that nothing was fitted to or tuned on, to check the rules.

A part of `spoil.py`, which lists the kinds; the same pixels, landmarks and draws.
"""

import cv2
import numpy as np
from numpy.typing import NDArray
from spoil_shapes import Draw, Pixels, Points, laid, places, unit

Colors = NDArray[np.float64]

# Corners in face coordinates, see `spoil_shapes.places`.
_CUP = ((-0.62, 0.62), (-0.3, 0.3), (0, 0.16), (0.3, 0.3), (0.62, 0.62), (0.66, 1.05), (0.4, 1.5),
        (0, 1.62), (-0.4, 1.5), (-0.66, 1.05))  # fmt: skip
_VISOR = ((-1.0, -0.2), (0, -0.24), (1.0, -0.2), (0.96, 0.1), (0.3, 0.22), (0, 0.12), (-0.3, 0.22),
          (-0.96, 0.1))  # fmt: skip
_PHONE = ((-0.95, 0.62), (0.95, 0.5), (0.98, 1.5), (-0.92, 1.62))


def cup_mask(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """A white or gray cup over mouth and nose with a seam and two straps, as painters wear it."""
    tone = draw.uniform(150, 245)
    shade = np.linspace(0.75, 1.05, pixels.shape[0])[:, None, None]
    cup = np.asarray(np.clip(np.full(pixels.shape, tone) * shade, 0, 255), np.uint8)
    made = laid(pixels, places(landmarks, np.array(_CUP)), cup)
    ink, thick = (tone * 0.6,) * 3, max(1, int(unit(landmarks) * 0.05))
    for ends in (((0, 0.16), (0, 1.62)), ((-0.62, 0.62), (-1.2, 0.2)), ((0.62, 0.62), (1.2, 0.2))):
        one, other = (tuple(map(int, at)) for at in places(landmarks, np.array(ends)))
        made = cv2.line(np.ascontiguousarray(made), one, other, ink, thick, cv2.LINE_AA)
    return np.asarray(made, np.uint8)


def visor(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """One-piece sunglasses around the head, with the sky mirrored in them."""
    low, high = draw.uniform(5, 60, 3), draw.uniform(40, 230, 3)
    part = np.linspace(0, 1, pixels.shape[0])[:, None, None] ** draw.uniform(0.5, 2)
    glass = np.broadcast_to(low + (high - low) * part, pixels.shape).astype(np.uint8)
    return laid(pixels, places(landmarks, np.array(_VISOR) * (1, draw.uniform(0.9, 1.3))), glass)


def hood(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """A hood pulled tight: only the middle of the face is visible."""
    around = np.linspace(0, 2 * np.pi, 40)
    hole = np.column_stack([0.62 * np.cos(around), 0.55 + 0.98 * np.sin(around)])
    seen = np.zeros(pixels.shape[:2], np.uint8)
    cv2.fillPoly(seen, [places(landmarks, hole).astype(np.int32)], 255, cv2.LINE_AA)
    shown = cv2.GaussianBlur(seen, (0, 0), max(0.8, unit(landmarks) * 0.05))[..., None] / 255
    wool = draw.uniform(10, 120, 3) + draw.normal(0, 6, pixels.shape)
    return np.asarray(np.clip(pixels * shown + wool * (1 - shown), 0, 255), np.uint8)


def backlight(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """A window behind the head: the face nearly black, everything around it burned out."""
    rows, columns = np.mgrid[: pixels.shape[0], : pixels.shape[1]]
    x, y = landmarks.mean(axis=0)
    away = np.hypot(columns - x, (rows - y) * 0.8) / (unit(landmarks) * 2.2)
    bright = 1 / (1 + np.exp(-(away - 1) * 8))[..., None]
    dim = pixels * draw.uniform(0.12, 0.22) + draw.normal(0, 2, pixels.shape)
    return np.asarray(np.clip(dim * (1 - bright) + 250 * bright + 12, 0, 255), np.uint8)


def motion(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Motion during the exposure, by a third of the line between eyes and mouth."""
    length = max(3, int(unit(landmarks) * draw.uniform(0.25, 0.4)))
    kernel = np.zeros((length, length), np.float32)
    kernel[length // 2] = 1
    turn = cv2.getRotationMatrix2D((length / 2, length / 2), draw.uniform(0, 180), 1)
    kernel = cv2.warpAffine(kernel, turn, (length, length))
    return np.asarray(cv2.filter2D(pixels, -1, kernel / max(float(kernel.sum()), 1e-6)), np.uint8)


def fog(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Behind fog, steam or milk glass: little contrast is left."""
    part = draw.uniform(0.6, 0.82)
    soft = cv2.GaussianBlur(pixels, (0, 0), max(0.5, unit(landmarks) * 0.03))
    return np.asarray(np.clip(soft * (1 - part) + 205 * part, 0, 255), np.uint8)


def pixelated(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Squares, a face twelve of them wide, as the news makes people unrecognizable."""
    side = max(2, round(unit(landmarks) * 2 / 12))
    height, width = pixels.shape[:2]
    size = (max(1, width // side), max(1, height // side))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_NEAREST), np.uint8)


def sepia(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """An old brown print, faded."""
    gray = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)[..., None].astype(np.float64)
    tone = gray * 0.75 + 40
    return np.asarray(np.clip(tone * (0.72, 0.9, 1.08), 0, 255), np.uint8)


def tinted(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """A wrong white balance or a colored lamp."""
    gains = draw.permutation([draw.uniform(0.35, 0.5), 0.8, 1.35])
    return np.asarray(np.clip(pixels * gains, 0, 255), np.uint8)


def two_left_halves(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """One half of the face beside its own mirror image."""
    middle = int(np.clip(landmarks[2, 0], 8, pixels.shape[1] - 8))
    made = pixels.copy()
    wide = min(middle, pixels.shape[1] - middle)
    if draw.random() < 0.5:
        made[:, middle : middle + wide] = pixels[:, middle - wide : middle][:, ::-1]
    else:
        made[:, middle - wide : middle] = pixels[:, middle : middle + wide][:, ::-1]
    return made


def eye_patch(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """A patch over one eye with its band across the forehead."""
    side, tone = draw.choice([-1, 1]), draw.uniform(5, 90, 3)
    patch = np.broadcast_to(tone, pixels.shape).astype(np.uint8)
    around = np.linspace(0, 2 * np.pi, 20)
    round_ = np.column_stack([side * 0.45 + 0.36 * np.cos(around), 0.02 + 0.34 * np.sin(around)])
    band = np.array([(-1.2, -0.75), (1.2, -0.35), (1.2, -0.22), (-1.2, -0.62)]) * (side, 1)
    return laid(laid(pixels, places(landmarks, band), patch), places(landmarks, round_), patch)


def phone_at_mouth(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """A phone held flat in front of the mouth, as for a voice message."""
    case = np.broadcast_to(draw.uniform(0, 90, 3), pixels.shape).astype(np.uint8)
    shift = np.array([draw.uniform(-0.2, 0.2), draw.uniform(-0.15, 0.1)])
    return laid(pixels, places(landmarks, np.array(_PHONE) + shift), case)


def face_paint(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Carnival or fan paint: broad stripes of two colors that let little through."""
    made, colors = pixels, draw.uniform(0, 255, (2, 3))
    lean = draw.uniform(-0.5, 0.5)
    for at, left in enumerate(np.arange(-1.0, 1.0, 0.36)):
        stripe = np.array([(left, -0.9), (left + 0.3, -0.9), (left + 0.3 + lean, 1.8),
                           (left + lean, 1.8)])  # fmt: skip
        paint = np.broadcast_to(colors[at % 2], pixels.shape).astype(np.uint8)
        made = laid(made, places(landmarks, stripe), paint, draw.uniform(0.55, 0.85))
    return made


def fish_eye(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """The lens of a door viewer, close to the face."""
    height, width = pixels.shape[:2]
    x, y = (float(one) for one in landmarks.mean(axis=0))
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    off_x, off_y = columns - x, rows - y
    reach = unit(landmarks) * 2.4
    far = np.hypot(off_x, off_y) / reach
    shrink = np.where(far < 1, np.power(np.maximum(far, 1e-3), draw.uniform(0.5, 0.9)), 1)
    map_x, map_y = (x + off_x * shrink, y + off_y * shrink)
    maps = (map_x.astype(np.float32), map_y.astype(np.float32))
    return np.asarray(cv2.remap(pixels, *maps, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))


def cartoon(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """A face drawn from ellipses in the place of the face: the same for everybody."""
    made = np.full_like(pixels, draw.uniform(160, 250, 3).astype(np.uint8))
    reach, skin = unit(landmarks), draw.uniform((120, 150, 180), (190, 210, 245))

    def oval(middle: tuple[float, float], size: tuple[float, float], color: Colors) -> None:
        x, y = places(landmarks, np.array([middle]))[0]
        axes = (int(size[0] * reach), int(size[1] * reach))
        cv2.ellipse(made, (int(x), int(y)), axes, 0, 0, 360, color.tolist(), -1, cv2.LINE_AA)

    oval((0, 0.1), (1.05, 1.5), np.array(draw.uniform(10, 90, 3)))
    oval((0, 0.5), (0.9, 1.3), skin)
    for side in (-0.45, 0.45):
        oval((side, 0), (0.2, 0.12), np.full(3, 245.0))
        oval((side, 0), (0.1, 0.1), np.array(draw.uniform(0, 120, 3)))
        oval((side, -0.3), (0.24, 0.05), skin * 0.35)
    oval((0, 0.55), (0.13, 0.16), skin * 0.8)
    oval((0, 1.0), (0.34, 0.1), np.array([90.0, 80, 190]))
    return made


OTHERS = {
    "cup_mask": cup_mask,
    "visor": visor,
    "hood": hood,
    "backlight": backlight,
    "motion": motion,
    "fog": fog,
    "pixelated": pixelated,
    "sepia": sepia,
    "tinted": tinted,
    "two_left_halves": two_left_halves,
    "eye_patch": eye_patch,
    "phone_at_mouth": phone_at_mouth,
    "face_paint": face_paint,
    "fish_eye": fish_eye,
    "cartoon": cartoon,
}
