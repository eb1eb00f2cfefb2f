"""Clips to measure on, who is in them, and who else is enrolled."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from figures import ROOT

from facegui.commands.bench.scenes import read_clip
from facegui.gallery.index import Index, IndexedPerson
from facegui.sources.opening import DEMO
from facegui.sources.picture import read_picture
from facegui.vision.engine import Engine
from facegui.vision.subject import subject
from facegui.vision.types import Floats, Frame, Pixels

SHARED = ROOT.parent / "shared" / "data"
_GRAY = 128
_NOISE = 2.0  # gray levels of a sensor's noise
_ENROLL_WITHIN = 12  # the person is enrolled from one of the first frames
# For clips in which the main person changes: when one of them is that. Others: from a third on.
_SPANS = {"short_hamilton_clip.mp4": (88, 216), DEMO: (50, 110)}


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """One person's clip: who, early frames to enroll from, and later ones to measure on."""

    person: str
    early: tuple[Pixels, ...]
    later: tuple[Pixels, ...]


def clips(folder: Path, most: int) -> Iterator[Clip]:
    """Yield the clips of a folder, cut to so many frames; without a folder the bundled one."""
    found = [str(path) for path in sorted(folder.glob("*.mp4"))] if folder.is_dir() else []
    for path in found or [DEMO]:
        pixels = read_clip(path)
        first, end = _SPANS.get(Path(path).name, (len(pixels) // 3, len(pixels)))
        begin = first if path == DEMO else 0
        early = tuple(pixels[begin : begin + _ENROLL_WITHIN])
        yield Clip(Path(path).stem, early, tuple(pixels[first:end][:most]))


def fitted(clip: Sequence[Pixels], aspect: float) -> list[Pixels]:
    """Add gray at the sides or above and below, so that nothing is cut off at this aspect."""
    height, width = clip[0].shape[:2]
    wide, high = max(width, round(height * aspect)), max(height, round(width / aspect))
    x, y = (wide - width) // 2, (high - height) // 2
    made = []
    for pixels in clip:
        larger = np.full((high, wide, 3), _GRAY, np.uint8)
        larger[y : y + height, x : x + width] = pixels
        made.append(larger)
    return made


def enrolling_frame(clip: Clip, engine: Engine) -> Frame:
    """Return the first early frame with a face. Raises ValueError where there is none."""
    for pixels in clip.early:
        frame = Frame(pixels, clip.person)
        if engine.detect(frame):
            return frame
    raise ValueError(f"no face to enroll in the first frames of {clip.person}")


def embedding_of(frame: Frame, engine: Engine) -> Floats | None:
    """Embed the face of the frame's subject, None without one."""
    face = subject(frame, engine.detect(frame))
    return None if face is None else engine.embed(frame, [face])[0]


def others(data: Path) -> list[Frame]:
    """Return the pictures of the people enrolled in ``lfw_dev``, none if it is not there."""
    protocol = data / "lfw_dev" / "identification.csv"
    if not protocol.is_file():
        return []
    with protocol.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["role"] == "gallery"]
    return [
        read_picture(data / "lfw_dev" / "images" / row["person"] / row["image"]) for row in rows
    ]


def index_of(embeddings: dict[str, Floats], space: str) -> Index:
    """Return a gallery with one sample for each person."""
    people = [IndexedPerson(name, name) for name in embeddings]
    vectors = np.stack(list(embeddings.values())).astype(np.float32)
    return Index.from_arrays(vectors, people=people, space=space)


def gallery_of(shown: Sequence[Clip], data: Path, engine: Engine) -> Index:
    """Enroll everybody of the clips from an early frame each, and the others from their picture."""
    frames = {clip.person: enrolling_frame(clip, engine) for clip in shown}
    frames |= {f"other {at}": frame for at, frame in enumerate(others(data))}
    found = {name: embedding_of(frame, engine) for name, frame in frames.items()}
    return index_of(
        {name: one for name, one in found.items() if one is not None}, engine.spec.space
    )


def empty_room(width: int, height: int) -> Pixels:
    """Return a picture without anybody."""
    room = np.full((height, width, 3), 120, np.uint8)
    across, down = width // 16, height // 9
    cv2.rectangle(room, (2 * across, 2 * down), (6 * across, 7 * down), (90, 110, 140), -1)
    cv2.rectangle(room, (10 * across, down), (14 * across, 4 * down), (170, 160, 150), -1)
    return room


def noisy(pixels: Pixels, count: int, random: np.random.Generator) -> list[Pixels]:
    """Return pictures that differ only by a sensor's noise."""
    made = (pixels + random.normal(0, _NOISE, pixels.shape) for _ in range(count))
    return [np.clip(np.rint(one), 0, 255).astype(np.uint8) for one in made]
