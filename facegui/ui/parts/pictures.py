"""Pictures as Qt images: dropped files, file dialogs, stored portraits, frames."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from facegui.errors import FaceGuiError
from facegui.sources.file_kinds import SUFFIXES, looks_like_picture
from facegui.tasks.roster import small_picture
from facegui.ui.link.portraits import Portraits
from facegui.vision.types import Face, Frame, Pixels


def paths_dropped(dropped: QMimeData) -> tuple[Path, ...]:
    """Return the picture files among what was dropped."""
    paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
    return tuple(filter(looks_like_picture, paths))


def choose_pictures(parent: QWidget, title: str, *, several: bool = True) -> tuple[Path, ...]:
    """Ask for picture files; none if the user cancels."""
    patterns = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
    words = QCoreApplication.translate("pictures", "Pictures ({patterns})")
    kinds = words.format(patterns=patterns)
    if several:
        names, _ = QFileDialog.getOpenFileNames(parent, title, "", kinds)
        return tuple(map(Path, names))
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return (Path(name),) if name else ()


def image_of_jpeg(jpeg: bytes) -> QImage:
    """Decode a stored portrait; a null image if it is damaged."""
    return QImage.fromData(jpeg)


def stored_picture(portraits: Portraits, sample_id: str) -> QImage:
    """Return the picture to show for a sample; a null image if it is damaged or gone."""
    try:
        return image_of_jpeg(portraits.of_sample(sample_id))
    except FaceGuiError:
        return QImage()


def image_of_chip(chip: Pixels) -> QImage:
    """Copy an aligned chip, (side, side, 3) uint8 RGB, into an image."""
    side = chip.shape[0]
    view = QImage(chip.data, side, side, 3 * side, QImage.Format.Format_RGB888)
    return view.copy()


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
    """Copy (h, w, 3) uint8 BGR pixels into an image."""
    height, width = pixels.shape[:2]
    shared = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_BGR888)
    return shared.copy()


def face_picture(frame: Frame, face: Face) -> QImage:
    """Copy a square cut-out around a face, with some surroundings, into an image."""
    return image_of_pixels(small_picture(frame, face))
