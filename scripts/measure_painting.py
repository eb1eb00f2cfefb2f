"""Measure whom a machine still recognizes in a painted portrait.

    python scripts/measure_painting.py FOLDER --to FILE.jsonl [--people N] [--first N] [--full]
    python scripts/measure_painting.py --told FILE.jsonl [...]

FOLDER has a folder for each person (``lfw_dev/images``). For people drawn by a seed, each in one of
the shipped styles in turn, the portrait that a gallery would keep is painted at three likenesses.
The program's own encoder then compares the painting with its photograph and, if there is one, with
another photograph of that person, by the threshold for a claim. If no face is found in the
painting, the encoder looks where the photograph has it, as an attacker would. Quality is not
checked. Every painting is a line of FILE; ``--first`` continues from another person of the draw.
"""

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from paint_sheet import preview
from scipy.stats import binomtest

from facegui.evaluation.folders import read_people
from facegui.painting.plan import PaintPlan
from facegui.painting.styles import STYLES
from facegui.paths import default_data_dir
from facegui.sources.picture import read_picture
from facegui.tasks.painting.paint import paint, style_picture
from facegui.vision.engine import Engine
from facegui.vision.portrait import portrait_pixels, take_portrait
from facegui.vision.types import Face, Floats, Frame, Pixels
from facegui.workspace import Workspace

SEED = 20_261_129
LIKENESSES = (0.9, 0.5, 0.1)


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--to", type=Path)
    parser.add_argument("--people", type=int, default=100)
    parser.add_argument("--first", type=int, default=0, help="go on from this one of the draw")
    parser.add_argument("--full", action="store_true", help="full size instead of the preview's")
    parser.add_argument("--pictures", type=Path, help="keep the paintings in this folder")
    parser.add_argument("--told", nargs="+", type=Path, help="tell what files say")
    arguments = parser.parse_args()
    if arguments.told:
        tell(arguments.told)
        return 0
    if arguments.folder is None or arguments.to is None:
        parser.error("name a folder and --to FILE")
    people = read_people(arguments.folder)
    order = np.random.default_rng(SEED).permutation(sorted(people.pictures))
    last = arguments.first + arguments.people
    with closing(Workspace(default_data_dir())) as workspace:
        measuring = Measuring(workspace, arguments.pictures, full=arguments.full)
        for number, person in list(enumerate(order))[arguments.first : last]:
            style = STYLES[number % len(STYLES)].id
            pictures = people.pictures[str(person)]
            for line in measuring.person(str(person), pictures, style):
                with arguments.to.open("a") as file:
                    file.write(json.dumps(line) + "\n")
                print(line, flush=True)
    return 0


class Measuring:
    """Paints and compares, with the program's own detector, encoder and threshold."""

    def __init__(self, workspace: Workspace, pictures: Path | None, *, full: bool) -> None:
        self._workspace = workspace
        self._full = full
        self._pictures = pictures
        self._engine: Engine = workspace.load_engine()
        self._nobody = workspace.nobody().anywhere
        self._threshold = self._nobody.verification.threshold

    def person(
        self, name: str, pictures: Sequence[Path], style: str
    ) -> Iterator[dict[str, object]]:
        """Yield the outcome for one person at each likeness, nothing if no face is found."""
        frames = [read_picture(path) for path in pictures[:2]]
        found = [self._engine.detect(frame) for frame in frames]
        if not found[0]:
            return
        known = [
            self._engine.embed(frame, faces[:1])[0]
            for frame, faces in zip(frames, found, strict=True)
            if faces
        ]
        portrait = take_portrait(frames[0], found[0][0])
        photograph = portrait_pixels(portrait)
        for likeness in LIKENESSES:
            yield self._line(name, style, likeness, photograph, portrait.landmarks, known)

    def _line(  # noqa: PLR0917 all of them are what is measured
        self,
        name: str,
        style: str,
        likeness: float,
        photograph: Pixels,
        landmarks: Floats,
        known: list[Floats],
    ) -> dict[str, object]:
        plan = PaintPlan(likeness) if self._full else preview(likeness)
        began = time.process_time()
        painting = paint(
            photograph, style_picture(style), plan, self._workspace.models, device="cpu"
        )
        seconds = time.process_time() - began
        picture = painting.picture
        if self._pictures is not None:
            cv2.imwrite(str(self._pictures / f"{name}-{style}-{plan.size}-{likeness}.png"), picture)
        frame = Frame(picture.copy(), "painting")
        scale = np.float32(picture.shape[1] / photograph.shape[1])
        faces = self._engine.detect(frame)
        probe = self._probe(frame, faces[0] if faces else None, landmarks * scale)
        first, *others = (self._nobody.prepared(one) for one in [probe, *known])
        similarity = self._nobody.templates.similarity
        scores = [float(similarity.pairs(first[None], one[None])[0]) for one in others]
        return {
            "person": name,
            "style": style,
            "likeness": likeness,
            "size": plan.size,
            "found": bool(faces),
            "scores": scores,
            "matches": [score >= self._threshold for score in scores],
            "ssim": round(ssim(photograph, picture), 4),
            "content_cost": round(painting.content_costs[-1], 4),
            "style_cost": round(painting.style_costs[-1], 4),
            "processor_s": round(seconds, 1),
        }

    def _probe(self, frame: Frame, face: Face | None, landmarks: Floats) -> Floats:
        if face is not None:
            return np.asarray(self._engine.embed(frame, [face])[0], np.float32)
        low, high = landmarks.min(0), landmarks.max(0)
        middle, reach = (low + high) / 2, float((high - low).max())
        box = np.concatenate([middle - reach, middle + reach]).astype(np.float32)
        there = Face(box, landmarks.astype(np.float32), 0.0)
        return np.asarray(self._engine.encode(frame, [there])[0], np.float32)


def ssim(photograph: Pixels, painting: Pixels) -> float:
    """Return the mean structural similarity of the gray values, −1 to 1.

    Wang et al., "Image quality assessment: from error visibility to structural similarity" (2004),
    with its Gaussian window of 11 pixels and deviation 1.5.
    """
    size = (painting.shape[1], painting.shape[0])
    small = cv2.resize(photograph, size, interpolation=cv2.INTER_AREA)
    one, other = (
        cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY).astype(np.float64)
        for picture in (small, painting)
    )

    def mean(values: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(cv2.GaussianBlur(values, (11, 11), 1.5), np.float64)

    first, second = mean(one), mean(other)
    variances = mean(one * one) - first**2, mean(other * other) - second**2
    together = mean(one * other) - first * second
    low, high = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    above = (2 * first * second + low) * (2 * together + high)
    below = (first**2 + second**2 + low) * (sum(variances) + high)
    return float((above / below).mean())


def tell(files: list[Path]) -> None:
    """Print the rates as a table, with exact 95 % intervals (Clopper and Pearson 1934)."""
    lines = [json.loads(line) for file in files for line in file.read_text().splitlines()]
    by_setting = defaultdict(list)
    for line in lines:
        by_setting[line["size"], line["likeness"]].append(line)
    print("| size | likeness | the same photograph | another photograph | face found | SSIM |")
    print("|---|---|---|---|---|---|")
    for (size, likeness), found in sorted(
        by_setting.items(), key=lambda one: (one[0][0], -one[0][1])
    ):
        same = rate([line["matches"][0] for line in found])
        other = rate([line["matches"][1] for line in found if len(line["matches"]) > 1])
        seen = rate([line["found"] for line in found])
        alike = np.median([line["ssim"] for line in found])
        print(f"| {size} | {likeness} | {same} | {other} | {seen} | {alike:.2f} |")
    by_style = defaultdict(list)
    for line in lines:
        by_style[line["style"]].append(line)
    print("\n| style | the same photograph | SSIM | style cost |\n|---|---|---|---|")
    for style, found in by_style.items():
        same = rate([line["matches"][0] for line in found])
        alike = np.median([line["ssim"] for line in found])
        cost = np.median([line["style_cost"] for line in found])
        print(f"| {style} | {same} | {alike:.2f} | {cost:.2f} |")


def rate(answers: list[bool]) -> str:
    """Return a share with its interval."""
    if not answers:
        return "–"
    interval = binomtest(sum(answers), len(answers)).proportion_ci(0.95, "exact")
    return (
        f"{sum(answers)} of {len(answers)} ({100 * interval.low:.0f} – {100 * interval.high:.0f} %)"
    )


if __name__ == "__main__":
    sys.exit(main())
