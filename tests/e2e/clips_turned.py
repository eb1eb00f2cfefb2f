"""Clips turned by quarters as a player would show them, with nothing in the file that says so."""

from pathlib import Path

import cv2
import numpy as np

from facegui.sources.opening import open_source
from facegui.vision.types import Frame


def turned_clip(clip: Path, quarters: int) -> Path:
    """Write a clip turned clockwise beside the one it was made of."""
    path = clip.with_name(f"{clip.stem}-{quarters}.avi")
    if path.exists():
        return path
    with open_source(str(clip)) as source:
        frames = [np.rot90(frame.pixels, -quarters) for frame in iter(source.read, None)]
    height, width = frames[0].shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 25, (width, height))
    for pixels in frames:
        writer.write(np.ascontiguousarray(pixels))
    writer.release()
    return path


def written(path: Path, frame: Frame) -> Path:
    """Write a frame as a picture."""
    assert cv2.imwrite(str(path), frame.pixels)
    return path
