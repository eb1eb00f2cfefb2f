"""Coverings of a part of a face: a palm, hair, a brim, a blindfold, one side hidden.

A part of `spoil.py`, which lists the kinds; the same pixels, landmarks and draws.
"""

import cv2
import numpy as np
from spoil_shapes import Draw, Pixels, Points, cloth, laid, places, shaken, skin, unit

# Corners in face coordinates, see `spoil_shapes.places`.
_BAND = ((-1.3, -0.42), (0, -0.46), (1.3, -0.42), (1.3, 0.28), (0.25, 0.36), (0, 0.2),
         (-0.25, 0.36), (-1.3, 0.28))  # fmt: skip
_BRIM = ((-1.3, -0.9), (0, -1.1), (1.3, -0.9), (1.2, -0.1), (0.6, 0.02), (0, 0.06), (-0.6, 0.02),
         (-1.2, -0.1))  # fmt: skip
_SIDE = ((0, -2), (1.8, -2), (1.8, 2.6), (0, 2.6))


def blindfold(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """A band over both eyes: a blindfold, goggles, a headset."""
    what = cloth(pixels.shape, draw, unit(landmarks), bool(draw.random() < 0.4))
    corners = shaken(_BAND, draw, 0.05) * (1, draw.uniform(0.75, 1.35))
    return laid(pixels, places(landmarks, corners), what)


def hat_brim(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """A cap pulled low, whose brim hides or shades the eyes."""
    low = draw.uniform(-0.1, 0.18)
    what = cloth(pixels.shape, draw, unit(landmarks), bool(draw.random() < 0.5))
    brim = shaken(_BRIM, draw, 0.05)
    shade = np.zeros(pixels.shape, np.uint8)
    made = laid(
        pixels, places(landmarks, brim + np.array([0, low + 0.25])), shade, draw.uniform(0.3, 0.75)
    )
    return laid(made, places(landmarks, brim + np.array([0, low])), what)


def one_side(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """One half of the face behind something vertical: a door, a curtain, a shoulder, a wall."""
    side = draw.choice([-1.0, 1.0])
    edge = np.array(_SIDE, np.float64)
    edge[:, 0] += draw.uniform(-0.15, 0.2)
    edge[[0, 3], 0] += draw.normal(0, 0.12, 2)
    what = cloth(pixels.shape, draw, unit(landmarks))
    if draw.random() < 0.4:
        what = np.full_like(pixels, draw.uniform(0, 255, 3).astype(np.uint8))
    return laid(pixels, places(landmarks, edge * (side, 1)), what)


def hair(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Strands of hair that fall over a part of the face, mostly over an eye."""
    made = pixels.copy()
    tone, reach = draw.uniform(10, 110) * draw.uniform(0.6, 1.0, 3), unit(landmarks)
    side, wide = draw.choice([-1.0, 1.0]), draw.uniform(0.5, 1.1)
    for _ in range(int(draw.integers(60, 140))):
        top, bottom = draw.uniform(-0.1, 0.9) * wide, draw.normal(0, 0.12)
        steps = np.linspace(-1.2, draw.uniform(0.2, 1.6), 8)
        across = side * (0.9 - top + bottom * steps + 0.1 * np.sin(3 * steps + bottom * 9))
        strand = np.round(places(landmarks, np.column_stack([across, steps])) * 8).astype(np.int32)
        color = tuple(np.clip(tone + draw.normal(0, 14), 0, 255).tolist())
        thick = max(1, int(reach * draw.uniform(0.03, 0.09)))
        cv2.polylines(made, [strand], False, color, thick, cv2.LINE_AA, 3)
    return made


def palm(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """A whole hand in front of the face: the palm, four fingers together or spread, and a thumb."""
    middle = np.array([draw.uniform(-0.7, 0.7), draw.uniform(-0.2, 1.4)])
    angle, size = draw.uniform(0, 2 * np.pi), draw.uniform(0.75, 1.15)
    turn = np.array([(np.cos(angle), np.sin(angle)), (-np.sin(angle), np.cos(angle))])
    what, made = skin(pixels, landmarks, draw, 0.7, 1.15), pixels
    spread, edge = draw.uniform(0.0, 0.35), np.asarray(pixels * 0.35, np.uint8)
    parts = [_rounded((0.42, 0.5), 0.0, np.array([0.0, 0.35]))]
    for finger in range(4):
        lean = (finger - 1.5) * spread
        at = np.array([(finger - 1.5) * 0.21 + 0.35 * np.sin(lean), -0.42 * np.cos(lean)])
        parts.append(_rounded((0.11, 0.42 - 0.05 * abs(finger - 1.5)), lean, at))
    parts.append(_rounded((0.13, 0.36), -0.8, np.array([-0.5, 0.2])))
    for part in parts:
        inner = places(landmarks, part @ turn * size + middle)
        outer = places(landmarks, part @ turn * size * 1.06 + middle)
        made = laid(laid(made, outer, edge, 0.5), inner, what)
    return made


def _rounded(size: tuple[float, float], lean: float, middle: Points) -> Points:
    """Return the outline (32, 2) of a longish shape with round ends."""
    around = np.linspace(0, 2 * np.pi, 32, endpoint=False)
    wave = np.column_stack([np.cos(around), np.sin(around)])
    outline = np.sign(wave) * np.abs(wave) ** 0.7 * size
    turn = np.array([(np.cos(lean), np.sin(lean)), (-np.sin(lean), np.cos(lean))])
    return np.asarray(outline @ turn + middle, np.float32)
