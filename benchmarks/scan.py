"""The whole-frame scan beside facenet-pytorch's stock detector: speed, and the faces found.

``python benchmarks/scan.py --data ../shared/data`` measures both on the same frames in turns, so
that other work of the computer slows both; prints tables and, with ``--json``, a document. The
agreement rows that end in "stock" compare the stock detector with itself when its smallest face is
one pixel larger, and so show how much two runs of one detector differ.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import figures
import numpy as np

from facegui.commands.bench.machine import describe_machine
from facegui.sources.picture import read_picture
from facegui.vision.detection.boxes import overlap
from facegui.vision.detection.detector import MtcnnDetector
from facegui.vision.detection.mtcnn import torch_stages
from facegui.vision.detection.mtcnn_weights import mtcnn_weights
from facegui.vision.types import Face, Frame

SIZES = ((640, 360), (1280, 720))
SMALLEST = (40, 30)
SURE = 0.95  # a face should be found if the other detector gives it this score
SAME = 0.5  # intersection over union from which two boxes are one face


class Stock:
    """facenet-pytorch's detector as its users call it, on frames converted to RGB beforehand."""

    def __init__(self, min_face_px: int) -> None:
        # Not above: facegui.vision, imported before torch, decides how torch's threads wait.
        from facenet_pytorch import MTCNN  # noqa: PLC0415

        self._mtcnn = MTCNN(keep_all=True, min_face_size=min_face_px, device="cpu")

    def detect(self, rgb: np.ndarray) -> list[Face]:
        """Return faces as the package does."""
        boxes, scores, landmarks = self._mtcnn.detect(rgb, landmarks=True)
        if boxes is None:
            return []
        return [
            Face(box.astype(np.float32), points.astype(np.float32), float(score))
            for box, points, score in zip(boxes, landmarks, scores, strict=True)
        ]


@dataclass(slots=True)
class Agreement:
    """What two detectors find on the same pictures."""

    pictures: int = 0
    only_ours: int = 0
    only_stock: int = 0
    overlaps: list[float] = field(default_factory=list)
    apart: list[float] = field(default_factory=list)  # landmarks, in parts of the face's width

    def add(self, ours: Sequence[Face], stock: Sequence[Face]) -> None:
        """Compare the faces of one picture."""
        self.pictures += 1
        for face in (one for one in stock if one.detection_score >= SURE):
            self._pair(face, ours)
        sure = [one for one in ours if one.detection_score >= SURE]
        self.only_ours += sum(_closest(one, stock)[1] < SAME for one in sure)

    def _pair(self, face: Face, ours: Sequence[Face]) -> None:
        place, shared = _closest(face, ours)
        if shared < SAME:
            self.only_stock += 1
            return
        self.overlaps.append(shared)
        moved = np.abs(ours[place].landmarks - face.landmarks).max()
        self.apart.append(float(moved) / face.width)

    def figures(self) -> figures.Figures:
        """Return counts, and medians with the worse 5 %."""
        low, middle = np.percentile(self.overlaps or [0], (5, 50))
        typical, high = np.percentile(self.apart or [0], (50, 95))
        return {
            "pictures": self.pictures,
            "both": len(self.overlaps),
            "ours only": self.only_ours,
            "not ours": self.only_stock,
            "IoU": round(float(middle), 3),
            "IoU p5": round(float(low), 3),
            "landmarks": round(float(typical), 4),
            "p95": round(float(high), 4),
        }


def main() -> None:
    """Measure and print."""
    options = _options()
    ours = MtcnnDetector(torch_stages(mtcnn_weights()))
    machine = {**figures.machine(), **describe_machine()}
    speeds: dict[str, figures.Figures] = {}
    agreement: dict[str, figures.Figures] = {}
    for size in SIZES:
        frames = [_resized(frame, size) for frame in _clip_frames(options.data, options.frames)]
        for smallest in SMALLEST:
            case = f"{size[0]}×{size[1]} from {smallest} px"
            speeds[case] = _speed(ours, smallest, frames, options.rounds)
            agreement |= _agreement(ours, smallest, frames, f"clips {case}")
    paths = sorted((options.data / "lfw_dev" / "images").rglob("*.jpg"))[:: options.every]
    pictures = [read_picture(path) for path in paths]
    for smallest in SMALLEST:
        agreement |= _agreement(ours, smallest, pictures, f"lfw_dev from {smallest} px")
    print(", ".join(f"{name} {value}" for name, value in machine.items()), file=sys.stderr)
    figures.table(speeds, "whole-frame scan, ms")
    figures.table(agreement, "agreement with the stock detector")
    if options.json:
        figures.write({"machine": machine, "speed": speeds, "agreement": agreement})


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=figures.ROOT.parent / "shared" / "data")
    parser.add_argument("--rounds", type=int, default=5, help="how often each frame is scanned (5)")
    parser.add_argument("--frames", type=int, default=3, help="frames of each clip (3)")
    parser.add_argument("--every", type=int, default=20, help="of lfw_dev every Nth picture (20)")
    parser.add_argument("--json", action="store_true", help="write a document to standard output")
    return parser.parse_args()


def _speed(
    ours: MtcnnDetector, smallest: int, frames: Sequence[Frame], rounds: int
) -> figures.Figures:
    """Return the medians of both in ms and their ratio; both scan each frame in turn."""
    stock = Stock(smallest)
    took: list[tuple[float, float]] = []
    for number in range(rounds + 1):  # the first warms up
        for frame in frames:
            rgb = np.ascontiguousarray(frame.pixels[:, :, ::-1])
            fresh = Frame(frame.pixels)  # nothing cached from an earlier round
            pair = _ms(lambda: ours.detect(fresh, smallest)), _ms(lambda: stock.detect(rgb))  # noqa: B023 called at once
            if number:
                took.append(pair)
    mine, theirs = np.array(took).T
    return {
        "ours": round(float(np.median(mine)), 2),
        "stock": round(float(np.median(theirs)), 2),
        "ratio": round(float(np.median(theirs) / np.median(mine)), 2),
        "min ours": round(float(mine.min()), 2),
        "min stock": round(float(theirs.min()), 2),
        "min ratio": round(float(theirs.min() / mine.min()), 2),
    }


def _agreement(
    ours: MtcnnDetector, smallest: int, frames: Sequence[Frame], case: str
) -> dict[str, figures.Figures]:
    """Compare ours with the stock detector; and the stock one, a pixel coarser, with itself."""
    stock, coarser = Stock(smallest), Stock(smallest + 1)
    found, itself = Agreement(), Agreement()
    for frame in frames:
        rgb = np.ascontiguousarray(frame.pixels[:, :, ::-1])
        expected = stock.detect(rgb)
        found.add(ours.detect(frame, smallest), expected)
        itself.add(coarser.detect(rgb), expected)
    return {case: found.figures(), f"{case}, stock": itself.figures()}


def _closest(face: Face, others: Sequence[Face]) -> tuple[int, float]:
    """Return index and overlap of the face that is nearest to the same place."""
    if not others:
        return 0, 0.0
    shared = overlap(np.stack([one.box for one in others]), face.box[None])[:, 0]
    return int(shared.argmax()), float(shared.max())


def _clip_frames(data: Path, count: int) -> Iterator[Frame]:
    """Yield this many frames of every clip, evenly spaced."""
    for path in sorted((data / "videos").glob("*.mp4")):
        capture = cv2.VideoCapture(str(path))
        length = capture.get(cv2.CAP_PROP_FRAME_COUNT)
        for number in range(count):
            capture.set(cv2.CAP_PROP_POS_FRAMES, int(length * (number + 0.5) / count))
            there, pixels = capture.read()
            if there:
                yield Frame(pixels, path.name)
        capture.release()


def _resized(frame: Frame, size: tuple[int, int]) -> Frame:
    shrinks = frame.width > size[0]
    how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return Frame(np.asarray(cv2.resize(frame.pixels, size, interpolation=how), np.uint8))


def _ms(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
