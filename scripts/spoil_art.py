"""Faces that are drawings, prints and statues, and what light and edges hide.

The other half of `spoil.py`, which lists the kinds; the same pixels, landmarks and draws.
"""

import cv2
import numpy as np
from spoil_shapes import Draw, Pixels, Points, unit


def cropped(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Cut the picture through the face: a third to a half of it is outside."""
    x, y = (float(one) for one in landmarks.mean(axis=0))
    reach = unit(landmarks)
    off = draw.uniform(-0.15, 0.35) * reach
    side = int(draw.integers(3))  # a face cut off above the eyes is not found
    cut = [pixels[:, max(0, int(x - off)) :], pixels[:, : max(1, int(x + off))]]
    cut.append(pixels[: max(1, int(y + off))])
    return np.ascontiguousarray(cut[side])


def half_in_shadow(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Leave one half of the face nearly black, with an edge as from a lamp."""
    eyes, mouth = landmarks[:2].mean(axis=0), landmarks[3:].mean(axis=0)
    down = mouth - eyes
    angle = draw.normal(0, 0.3)
    across = np.array([np.cos(angle) * down[1] - np.sin(angle) * -down[0],
                       np.sin(angle) * down[1] + np.cos(angle) * -down[0]])  # fmt: skip
    across *= draw.choice([-1.0, 1.0]) / max(float(down @ down), 1e-6)
    rows, columns = np.mgrid[: pixels.shape[0], : pixels.shape[1]].astype(np.float32)
    x = (columns - landmarks[2, 0]) * across[0] + (rows - landmarks[2, 1]) * across[1]
    lit = 1 / (1 + np.exp(-(x + draw.uniform(-0.15, 0.15)) / draw.uniform(0.05, 0.15)))
    gain = draw.uniform(0.04, 0.12)
    share = (gain + (1 - gain) * lit)[..., None]
    return np.asarray(np.clip(pixels * share + draw.normal(0, 2, pixels.shape), 0, 255), np.uint8)


def posterized(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Flat areas of few colors, as on a poster or in a comic."""
    smooth = pixels
    for _ in range(2):
        smooth = np.asarray(cv2.bilateralFilter(smooth, 7, 40, unit(landmarks) * 0.1), np.uint8)
    levels = int(draw.integers(3, 5))
    step = 255 / (levels - 1)
    return np.asarray(np.round(smooth / step) * step, np.uint8)


def pencil(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """A pencil drawing: marks on paper where it is darker than its surroundings."""
    gray = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY).astype(np.float32)
    around = cv2.GaussianBlur(gray, (0, 0), unit(landmarks) * draw.uniform(0.12, 0.3))
    lines = np.clip(gray / np.maximum(around, 1), 0, 1) ** draw.uniform(1.5, 3.0)
    paper = 235 + draw.normal(0, 5, gray.shape)
    drawn = np.clip(lines * paper, 0, 255).astype(np.uint8)
    return np.asarray(cv2.cvtColor(drawn, cv2.COLOR_GRAY2BGR), np.uint8)


def halftone(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """A coarse print: black dots whose size is the darkness."""
    gray = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY).astype(np.float32) / 255
    rows, columns = np.mgrid[: gray.shape[0], : gray.shape[1]].astype(np.float32)
    angle, step = draw.uniform(0, np.pi / 2), max(2.5, unit(landmarks) * draw.uniform(0.07, 0.12))
    u = (np.cos(angle) * columns + np.sin(angle) * rows) * 2 * np.pi / step
    v = (np.cos(angle) * rows - np.sin(angle) * columns) * 2 * np.pi / step
    screen = 0.5 + 0.25 * (np.sin(u) + np.sin(v))
    dots = cv2.GaussianBlur((gray > 0.15 + 0.7 * screen).astype(np.float32), (0, 0), 0.6)
    ink, paper = draw.uniform(10, 60, 3), draw.uniform(190, 245, 3)
    return np.asarray(ink + (paper - ink) * dots[..., None], np.uint8)


def statue(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """Stone: no color, eyes and brows as light as the skin, a rough surface, light from a side."""
    reach = unit(landmarks)
    gray = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY).astype(np.float32)
    shape = cv2.GaussianBlur(gray, (0, 0), max(1.0, reach * 0.05))
    plain = cv2.GaussianBlur(gray, (0, 0), reach * 0.5)
    relief = cv2.Sobel(shape, cv2.CV_32F, 1, 0) * draw.choice([-1, 1])
    relief = relief + cv2.Sobel(shape, cv2.CV_32F, 0, 1) * draw.uniform(-1, 1)
    light = 150 + 0.35 * (plain - plain.mean()) + 0.25 * (shape - plain) + 0.7 * relief
    grain = cv2.GaussianBlur(draw.normal(0, 1, gray.shape).astype(np.float32), (0, 0), 1.2) * 14
    tint = draw.uniform(0.85, 1.05, 3)
    return np.asarray(np.clip((light + grain)[..., None] * tint, 0, 255), np.uint8)


def on_a_shirt(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """A print on cloth: few colors, folds that bend and shade it, the weave."""
    printed = posterized(pixels, landmarks, draw) if draw.random() < 0.5 else pixels
    reach = unit(landmarks)
    rows, columns = np.mgrid[: pixels.shape[0], : pixels.shape[1]].astype(np.float32)
    angle = draw.uniform(0, np.pi)
    wave = (np.cos(angle) * columns + np.sin(angle) * rows) / (reach * draw.uniform(0.25, 0.5))
    wave = wave + draw.uniform(0, 6) + np.sin(rows / reach * 2)
    bend = (np.sin(wave) * reach * draw.uniform(0.04, 0.09)).astype(np.float32)
    bent = cv2.remap(printed, columns + bend, rows + bend, cv2.INTER_LINEAR,
                     borderMode=cv2.BORDER_REPLICATE).astype(np.float32)  # fmt: skip
    shade = (1 - 0.25 * (0.5 + 0.5 * np.cos(wave)))[..., None]
    weave = 1 + 0.06 * np.sin(rows * 2.1)[..., None] * np.sin(columns * 2.1)[..., None]
    cloth = draw.uniform(150, 240, 3)
    share = draw.uniform(0.6, 0.85)
    made = (bent * share + cloth * (1 - share)) * shade * weave
    return np.asarray(np.clip(made, 0, 255), np.uint8)


def painted(pixels: Pixels, landmarks: Points, draw: Draw) -> Pixels:
    """A painted portrait: strokes instead of fine shapes, the colors of a palette, canvas."""
    reach = max(1, round(unit(landmarks) * draw.uniform(0.06, 0.14)))
    stroked = _strokes(pixels.astype(np.float32), reach)
    mixed = stroked @ (np.eye(3) + draw.normal(0, 0.12, (3, 3)))
    levels = draw.uniform(12, 40)
    palette = np.round(mixed / levels) * levels * draw.uniform(0.85, 1.1, 3)
    canvas = cv2.GaussianBlur(draw.normal(0, 1, pixels.shape[:2]).astype(np.float32), (0, 0), 1.0)
    return np.asarray(np.clip(palette + 9 * canvas[..., None], 0, 255), np.uint8)


def _strokes(pixels: Points, reach: int) -> Points:
    """Give each pixel the mean of the evenest of four squares that touch it (Kuwahara's filter)."""
    size, mean = (reach + 1, reach + 1), []
    for x, y in ((0, 0), (reach, 0), (0, reach), (reach, reach)):
        own = cv2.boxFilter(pixels, -1, size, anchor=(x, y))
        square = cv2.boxFilter(pixels * pixels, -1, size, anchor=(x, y))
        mean.append((own, (square - own * own).sum(axis=2)))
    evenest = np.argmin([one[1] for one in mean], axis=0)
    chosen = np.take_along_axis(np.stack([one[0] for one in mean]), evenest[None, ..., None], 0)
    return np.asarray(chosen[0], np.float32)
