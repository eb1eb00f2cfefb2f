"""Augmentation: small changes to a chip that a network learns to ignore.

Mirror, light, small turns with shifts and sizes, and something in front of the face; all drawn
from a generator, so that a step can be repeated exactly.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from facegui.vision.types import Pixels

_TURN_DEGREES = 8.0
_SIZE = 0.06
_SHIFT = 0.03  # as a part of the side
_GAIN, _LIFT, _GAMMA = 0.25, 20.0, 0.25
_HIDDEN_SHARE = 0.3
_HIDDEN_SIDE = (0.15, 0.4)


def augmented(chips: Pixels, random: np.random.Generator) -> Pixels:
    """Return changed copies of chips (N, side, side, 3) uint8."""
    return np.stack([_changed(chip, random) for chip in chips])


def _changed(chip: Pixels, random: np.random.Generator) -> Pixels:
    if random.random() < 0.5:
        chip = np.ascontiguousarray(chip[:, ::-1])
    chip = cv2.LUT(_turned(chip, random), _light(random))
    if random.random() < _HIDDEN_SHARE:
        chip = _hidden(chip, random)
    return np.asarray(chip, np.uint8)


def _turned(chip: Pixels, random: np.random.Generator) -> Pixels:
    side = chip.shape[0]
    turn, size, right, down = random.uniform(-1, 1, 4)
    middle = (side - 1) / 2
    matrix = cv2.getRotationMatrix2D((middle, middle), turn * _TURN_DEGREES, 1 + size * _SIZE)
    matrix[:, 2] += np.array([right, down]) * _SHIFT * side
    turned = cv2.warpAffine(chip, matrix, (side, side), borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(turned, np.uint8)


def _light(random: np.random.Generator) -> NDArray[np.uint8]:
    """Return a table of 256 values: brighter or darker, more or less contrast, gamma."""
    gain, lift, gamma = random.uniform(-1, 1, 3)
    values = 255 * (np.arange(256) / 255) ** np.exp(gamma * _GAMMA)
    values = (values - 128) * (1 + gain * _GAIN) + 128 + lift * _LIFT
    table: NDArray[np.uint8] = values.clip(0, 255).astype(np.uint8)
    return table


def _hidden(chip: Pixels, random: np.random.Generator) -> Pixels:
    """Cover a rectangle with one color."""
    side = chip.shape[0]
    width, height = (random.uniform(*_HIDDEN_SIDE, 2) * side).astype(int)
    left, top = random.integers(0, side - width), random.integers(0, side - height)
    hidden = chip.copy()
    hidden[top : top + height, left : left + width] = random.integers(0, 256, 3)
    return hidden
