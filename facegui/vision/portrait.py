"""The portrait a gallery keeps of a face, from which any encoder's chip can be made again."""

import cv2
import numpy as np

from facegui.errors import InputProblem
from facegui.text import say
from facegui.vision.types import Face, Frame, Pixels, Portrait

_REACH = 1.0  # how far the portrait reaches around the box's center, in box sizes
_FACE_PX = 240  # larger faces are reduced to this width, which is more than any encoder uses
_JPEG_QUALITY = 95


def take_portrait(frame: Frame, face: Face, *, face_px: int = _FACE_PX) -> Portrait:
    """Cut a face with its surroundings out of a frame; one wider than ``face_px`` is reduced."""
    center = np.array(face.center)
    reach = _REACH * max(float(face.box[2] - face.box[0]), float(face.box[3] - face.box[1]))
    low = np.maximum(np.floor(center - reach), 0).astype(int)
    high = np.minimum(np.ceil(center + reach), (frame.width, frame.height)).astype(int)
    cut = frame.pixels[low[1] : high[1], low[0] : high[0]]
    landmarks = face.landmarks - low.astype(np.float32)
    scale = min(1.0, face_px / max(face.width, 1.0))
    if scale < 1.0:
        size = (max(1, round(cut.shape[1] * scale)), max(1, round(cut.shape[0] * scale)))
        factors = np.array([size[0] / cut.shape[1], size[1] / cut.shape[0]], np.float32)
        cut = cv2.resize(cut, size, interpolation=cv2.INTER_AREA)
        landmarks = (landmarks + 0.5) * factors - 0.5
    quality = [
        cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444,
    ]  # fmt: skip
    _, encoded = cv2.imencode(".jpg", cut, quality)
    return Portrait(encoded.tobytes(), landmarks.astype(np.float32))


def portrait_pixels(portrait: Portrait) -> Pixels:
    """Decode a portrait to (H, W, 3) uint8 BGR. Raises InputProblem when it is damaged."""
    stored = np.frombuffer(portrait.jpeg, np.uint8)
    pixels = cv2.imdecode(stored, cv2.IMREAD_COLOR) if stored.size else None
    if pixels is None:
        raise InputProblem(
            say("A stored picture cannot be read."),
            say("Remove it from the person and add it again."),
        )
    return np.asarray(pixels, np.uint8)
