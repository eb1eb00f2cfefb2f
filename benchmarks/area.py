"""What scanning only the rectangle around a camera's area would save, and what it would lose.

    python benchmarks/area.py [--clips FILE...] [--areas 12] [--margins 0 64 128 256]

Frames of clips are scaled to 1280x720. Areas are rectangles of a quarter of the frame, at places
drawn once. A scan of the rectangle with a margin (pixels) should find the whole frame's faces whose
center is inside; border faces are those whose box crosses the area's edge. Times are processor
times, so that other programs do not count.
"""

import argparse
import sys
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

import cv2
import figures
import numpy as np

from facegui.paths import default_data_dir, resource
from facegui.sources.opening import open_source
from facegui.vision.detection.boxes import overlap
from facegui.vision.engine import Engine
from facegui.vision.loading import load_engine
from facegui.vision.models.store import ModelStore
from facegui.vision.types import Face, Frame

_SIZE = (1280, 720)
_EVERY = 25  # step in frames
_SAME = 0.5  # intersection over union


@dataclass(slots=True)
class Count:
    """The figures of one margin: times, and the fate of the faces inside."""

    ms: list[float] = field(default_factory=list)
    inside: int = 0
    border: int = 0
    lost: int = 0
    lost_border: int = 0
    more: int = 0
    moved_px: list[float] = field(default_factory=list)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--clips", nargs="+", default=[str(resource("demo", "demo.mp4"))])
    parser.add_argument("--areas", type=int, default=12)
    parser.add_argument("--margins", type=int, nargs="+", default=[0, 64, 128, 256])
    options = parser.parse_args()
    engine = load_engine(ModelStore(default_data_dir() / "models"), device="cpu")
    corners = np.random.default_rng(7).uniform((0, 0), (0.5, 0.5), (options.areas, 2))
    whole_ms: list[float] = []
    counts = {margin: Count() for margin in options.margins}
    for frame in frames(options.clips):
        found = timed(engine, frame, whole_ms)
        for left, top in corners * _SIZE:
            area = np.array((left, top, left + _SIZE[0] / 2, top + _SIZE[1] / 2))
            inside = [face for face in found if holds(area, face)]
            for margin, count in counts.items():
                look(engine, frame, area, margin, inside, count)
    figures.table(
        {"whole": figures.spread(whole_ms)}
        | {f"area and {margin} px": figures.spread(one.ms) for margin, one in counts.items()},
        "processor ms a scan",
    )
    for margin, one in counts.items():
        moved = f"{np.median(one.moved_px):.1f} px" if one.moved_px else "-"
        print(
            f"margin {margin:3}: of {one.inside} faces inside {one.lost} lost, of {one.border} at "
            f"the border {one.lost_border}; {one.more} found that the whole scan does not find; "
            f"landmarks moved by {moved} (median)"
        )
    return 0


def frames(clips: list[str]) -> list[Frame]:
    """Return one frame a second of the clips, in the size of the wall."""
    kept = []
    for clip in clips:
        with open_source(clip) as source:
            while (frame := source.read()) is not None:
                if frame.index % _EVERY == 0:
                    pixels = np.asarray(cv2.resize(frame.pixels, _SIZE), np.uint8)
                    kept.append(replace(frame, pixels=pixels, source=Path(clip).stem))
    print(f"{len(kept)} frames", file=sys.stderr)
    return kept


def timed(engine: Engine, frame: Frame, into: list[float]) -> tuple[Face, ...]:
    """Scan a frame and record the processor time."""
    began = time.process_time()
    found = engine.detect(frame)
    into.append((time.process_time() - began) * 1000)
    return found


def holds(area: np.ndarray, face: Face) -> bool:
    """Tell whether the center of a face is inside."""
    x, y = face.center
    return bool(area[0] <= x <= area[2] and area[1] <= y <= area[3])


def look(  # noqa: PLR0917 what is scanned, where, and what it is compared with
    engine: Engine,
    frame: Frame,
    area: np.ndarray,
    margin: int,
    inside: list[Face],
    count: Count,
) -> None:
    """Scan a rectangle and compare the result with the faces of the whole frame."""
    left, top = np.maximum(area[:2] - margin, 0).astype(int)
    right, bottom = np.minimum(area[2:] + margin, _SIZE).astype(int)
    pixels = np.ascontiguousarray(frame.pixels[top:bottom, left:right])
    found = timed(engine, replace(frame, pixels=pixels), count.ms)
    shift = np.array((left, top))
    boxes = np.array([face.box for face in found]).reshape(-1, 4) + np.tile(shift, 2)
    taken: set[int] = set()
    for face in inside:
        crosses = bool((face.box[:2] < area[:2]).any() or (face.box[2:] > area[2:]).any())
        count.inside += 1
        count.border += crosses
        shared = overlap(face.box[None], boxes.astype(np.float32))[0] if len(boxes) else []
        at = int(np.argmax(shared)) if len(shared) else -1
        if at < 0 or shared[at] < _SAME:
            count.lost += 1
            count.lost_border += crosses
            continue
        taken.add(at)
        moved = found[at].landmarks + shift - face.landmarks
        count.moved_px.append(float(np.abs(moved).max()))
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    within = ((middles >= area[:2]) & (middles <= area[2:])).all(axis=1)
    count.more += sum(1 for at in np.flatnonzero(within) if int(at) not in taken)


if __name__ == "__main__":
    sys.exit(main())
