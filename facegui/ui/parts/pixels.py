"""Frames as Qt sees them, without a copy."""

from PySide6.QtGui import QImage

from facegui.tasks.roster import small_picture
from facegui.vision.types import Face, Frame, Pixels


def image_of(frame: Frame) -> QImage:
    """Return a frame as an image that shares its pixels; keep the frame as long as the image."""
    return QImage(
        frame.pixels.data,
        frame.width,
        frame.height,
        3 * frame.width,
        QImage.Format.Format_BGR888,
    )


def image_of_pixels(pixels: Pixels) -> QImage:
    """Return (h, w, 3) uint8 BGR pixels as an image of its own."""
    height, width = pixels.shape[:2]
    shared = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_BGR888)
    return shared.copy()


def face_picture(frame: Frame, face: Face) -> QImage:
    """Return a square cut-out around a face with some surroundings, as an image of its own."""
    return image_of_pixels(small_picture(frame, face))
