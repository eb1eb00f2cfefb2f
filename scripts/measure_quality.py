"""Measure at which quality faces are missed, and write resources/calibration/quality.json.

    python scripts/measure_quality.py --images DIR --protocol identification.csv

``DIR`` is a folder of people in LFW's layout; people named in the protocol are left out of every
choice and only used to check it. Needs scikit-learn (the extra ``test``); ten minutes on one core.

What is measured. For everybody with two pictures, the first is enrolled and the second is the
probe. It is made smaller, darker, brighter, blurred, shaken or cut off by the frame, found again by
the detector and compared. Turning cannot be simulated, so every picture of everybody is compared
with the person's most frontal other one. A monotone curve (isotonic regression) through misses
against the measured value gives FNMR at every value, at the threshold of FMR 1e-3.

How a limit is chosen. It is the value at which FNMR falls to one in eight (recognize; at one in ten
the limits depend on the sample) or to 3 % (enroll, two to three times that of good pictures), but
never one that refuses more than 0.4 % (recognize) or 1.5 % (enroll) of ordinary pictures. Blur and
turning, their usual faults, then cost at most about 1 and 3 % together. A refusal helps nobody if
most faces would still be recognized, and no false matches were seen to come from bad quality
(``nonmated_fmr`` in the table).
"""

import argparse
import csv
import json
import math
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from sklearn.isotonic import IsotonicRegression

from facegui.paths import default_data_dir
from facegui.vision.engine import Engine
from facegui.vision.faults import Fault
from facegui.vision.loading import load_engine
from facegui.vision.models.store import ModelStore
from facegui.vision.quality import QualityLimits, assess
from facegui.vision.subject import subject
from facegui.vision.types import Face, Floats, Frame, Pixels

TARGET = Path(__file__).resolve().parents[1] / "resources" / "calibration" / "quality.json"
SEED = 2
THRESHOLD = 0.452  # MobileFaceNet at FMR 1e-3 on LFW
GOAL_FNMR = {"recognize": 0.125, "enroll": 0.03}
MOST_REFUSED = {"recognize": 0.004, "enroll": 0.015}
STEPS = dict.fromkeys(Fault, 0.01) | {
    Fault.TOO_SMALL: 1.0,
    Fault.TOO_DARK: 1.0,
    Fault.TOO_BRIGHT: 0.05,  # a finer one would refuse a flash on a forehead or on glasses
}
HIGH = (Fault.TOO_BRIGHT, Fault.TURNED_AWAY)
# Not measured here: a head never tilts this far by itself, and a rotated picture is turned upright
# first (vision/upright.py). Limits for values from the embedding come from fit_guard.py.
GIVEN = {"recognize": {Fault.TURNED: 60.0}, "enroll": {Fault.TURNED: 50.0}}
OF_EMBEDDING = (Fault.COVERED, Fault.UNREADABLE)
MEASURED: list[Fault] = [one for one in Fault if one not in (Fault.TURNED, *OF_EMBEDDING)]
NO_LIMITS = dict.fromkeys(Fault, 0.0)

Degrade = Callable[[Pixels, Face, float, np.random.Generator], Pixels]
Values = dict[Fault, float]


@dataclass(frozen=True, slots=True)
class Test:
    """One way to spoil a picture, the fault it should be reported as, and its levels."""

    name: str
    fault: Fault
    levels: tuple[float, ...]
    degrade: Degrade


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A found face: its values and its embedding."""

    values: Values
    embedding: Floats


@dataclass(frozen=True, slots=True)
class Trial:
    """One spoiled probe against its person's enrolled picture and everybody else's."""

    test: str
    level: float
    values: Values
    mated: float
    false_matches: float


Spoiled = tuple[str, float, Look]


def smaller(pixels: Pixels, face: Face, width_px: float, _: np.random.Generator) -> Pixels:
    """Shrink the whole picture until the face has this width."""
    scale = min(1.0, width_px / face.width)
    shrunk = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(shrunk, np.uint8)


def exposed(pixels: Pixels, _face: Face, gain: float, _: np.random.Generator) -> Pixels:
    """Multiply by a gain and cut off at white."""
    return np.asarray(np.clip(pixels * gain + 0.5, 0, 255), np.uint8)


def curved(pixels: Pixels, _face: Face, gamma: float, _: np.random.Generator) -> Pixels:
    """Apply a gamma curve: above 1 darkens."""
    table = 255 * (np.arange(256) / 255) ** gamma + 0.5
    return np.asarray(table.astype(np.uint8)[pixels])


def defocused(pixels: Pixels, face: Face, share: float, _: np.random.Generator) -> Pixels:
    """Blur with a Gaussian whose sigma is a share of the face's width."""
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), share * face.width), np.uint8)


def shaken(pixels: Pixels, face: Face, share: float, random: np.random.Generator) -> Pixels:
    """Blur along a line as long as a share of the face's width, in any direction."""
    length = share * face.width
    angle = random.uniform(0, math.pi)
    side = math.ceil(length) | 1
    kernel = np.zeros((side, side), np.float32)
    for along in np.linspace(-0.5, 0.5, 8 * side) * (length - 1):
        x, y = side // 2 + along * math.cos(angle), side // 2 + along * math.sin(angle)
        kernel[round(y), round(x)] += 1
    return np.asarray(cv2.filter2D(pixels, -1, kernel / kernel.sum()), np.uint8)


def cut_off(pixels: Pixels, face: Face, share: float, random: np.random.Generator) -> Pixels:
    """Let one border of the picture cut off a share of the face's box."""
    height, width = pixels.shape[:2]
    x1, y1, x2, y2 = (float(value) for value in face.box)
    left, top, right, bottom = 0, 0, width, height
    match int(random.integers(4)):
        case 0:
            left = max(0, int(x1 + share * (x2 - x1)))
        case 1:
            right = int(x2 - share * (x2 - x1))
        case 2:
            top = max(0, int(y1 + share * (y2 - y1)))
        case _:
            bottom = int(y2 - share * (y2 - y1))
    return np.ascontiguousarray(pixels[top:bottom, left:right])


TESTS = (
    Test("smaller", Fault.TOO_SMALL, (14, 18, 20, 22, 24, 28, 32, 38, 45, 60), smaller),
    Test("dark_gain", Fault.TOO_DARK, (0.5, 0.3, 0.2, 0.14, 0.1, 0.07), exposed),
    Test("dark_gamma", Fault.TOO_DARK, (2.0, 3.0, 4.5), curved),
    Test("bright_gain", Fault.TOO_BRIGHT, (1.3, 1.6, 2.0, 2.5, 3.0, 4.0), exposed),
    Test("bright_gamma", Fault.TOO_BRIGHT, (0.5, 0.3), curved),
    Test("defocused", Fault.BLURRED, (0.01, 0.02, 0.03, 0.045, 0.06), defocused),
    Test("shaken", Fault.BLURRED, (0.05, 0.1, 0.15, 0.2), shaken),
    Test("cut_off", Fault.PARTLY_OUTSIDE, (-0.1, -0.05, 0.0, 0.05, 0.1, 0.2), cut_off),
)


def main() -> None:
    """Measure, choose, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--protocol", type=Path, required=True)
    parser.add_argument("--people", type=int, help="how many to spoil pictures of, to be quick")
    parser.add_argument("--output", type=Path, default=TARGET)
    asked = parser.parse_args()
    with asked.protocol.open(newline="", encoding="utf-8") as lines:
        protocol = {row["person"] for row in csv.DictReader(lines)}
    store = ModelStore(default_data_dir() / "models")
    engines = {px: load_engine(store, device="cpu", min_face_px=px) for px in (12, 40)}
    folders = sorted(path for path in asked.images.iterdir() if path.is_dir())
    free = [path for path in folders if path.name not in protocol]
    ordinary = {path.name: looks(engines[40], path) for path in progress(free)}
    probed = [path for path in free if is_pair(path, ordinary[path.name])][: asked.people]
    enrolled = np.array([ordinary[path.name][0].embedding for path in probed])
    trials = [
        trial
        for number, path in enumerate(progress(probed))
        for trial in score(enrolled, number, spoil(engines, path, number))
    ]
    everyday = [look.values for found in ordinary.values() for look in found]
    curves = {test.fault: curve_of(trials, test.fault) for test in TESTS}
    curves[Fault.TURNED_AWAY] = turning_curve(ordinary)
    chosen = {
        purpose: {fault: choose(curves[fault], everyday, fault, purpose) for fault in MEASURED}
        for purpose in GOAL_FNMR
    }
    limits = {
        purpose: {fault: float(choice["limit"]) for fault, choice in choices.items()}
        for purpose, choices in chosen.items()
    }
    check = [
        look.values
        for path in progress([path for path in folders if path.name in protocol])
        for look in looks(engines[40], path, embedded=False)
    ]
    document = {
        "made_by": "python scripts/measure_quality.py --images lfw_dev/images "
        "--protocol lfw_dev/identification.csv",
        "seed": SEED,
        "encoder": engines[40].spec.space,
        "threshold": THRESHOLD,
        "people": len(probed),
        "limits": {purpose: limits[purpose] | GIVEN[purpose] for purpose in limits},
        "chosen": chosen,
        "refused": {
            "people_measured": refused(everyday, limits),
            "people_of_protocol": refused(check, limits),
        },
        "fnmr_by_turn": curves[Fault.TURNED_AWAY].table(),
        "trials": table(trials, len(probed)),
    }
    asked.output.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


def progress(folders: Sequence[Path]) -> Iterator[Path]:
    """Go through folders, and print the progress."""
    for number, folder in enumerate(folders):
        if number % 50 == 0:
            sys.stderr.write(f"{number} of {len(folders)} people\n")
        yield folder


def read(path: Path) -> Pixels:
    """Read a picture as BGR."""
    pixels = cv2.imread(str(path))
    if pixels is None:
        raise SystemExit(f"{path} cannot be read")
    return np.asarray(pixels, np.uint8)


def find(engine: Engine, pixels: Pixels) -> tuple[Frame, Face] | None:
    """Return the frame and the face of the picture's subject."""
    frame = Frame(pixels)
    face = subject(frame, engine.detect(frame))
    return None if face is None else (frame, face)


def look_at(engine: Engine, frame: Frame, face: Face, *, embedded: bool = True) -> Look:
    """Return the values and the embedding of a face."""
    quality = assess(frame, face, QualityLimits(NO_LIMITS, NO_LIMITS))
    values = {measure.fault: measure.value for measure in quality.measures}
    embedding = engine.embed(frame, [face])[0] if embedded else np.empty(0, np.float32)
    return Look(values, embedding)


def looks(engine: Engine, folder: Path, *, embedded: bool = True) -> list[Look]:
    """Return a look for every picture of a person in which a face is found."""
    paths = sorted(folder.glob("*.jpg"))
    found = (find(engine, read(path)) for path in paths)
    embedded = embedded and len(paths) > 1  # a single picture cannot be compared
    return [look_at(engine, *one, embedded=embedded) for one in found if one]


def is_pair(folder: Path, found: Sequence[Look]) -> bool:
    """Tell whether there is a picture to enroll and another as a probe, both with a face."""
    return len(found) > 1 and len(found) == len(list(folder.glob("*.jpg")))


def spoil(engines: dict[int, Engine], person: Path, number: int) -> list[Spoiled]:
    """Run every test on a person's second picture."""
    probe = read(sorted(person.glob("*.jpg"))[1])
    found = find(engines[40], probe)
    seen = []
    for name, level, pixels in spoiled(probe, found[1], number) if found else ():
        engine = engines[12 if pixels.shape[0] < probe.shape[0] / 2 else 40]
        again = find(engine, pixels)
        if again:
            seen.append((name, level, look_at(engine, *again)))
    return seen


def score(enrolled: Floats, number: int, seen: Sequence[Spoiled]) -> Iterator[Trial]:
    """Compare one person's spoiled probes with everybody's enrolled embedding (N, size)."""
    for name, level, look in seen:
        scores = enrolled @ look.embedding
        false = np.delete(scores, number) >= THRESHOLD
        yield Trial(name, level, look.values, float(scores[number]), float(false.mean()))


def spoiled(pixels: Pixels, face: Face, number: int) -> Iterator[tuple[str, float, Pixels]]:
    """Yield every spoiled version of a picture, the picture itself first."""
    random = np.random.default_rng([SEED, number])
    yield "as_it_is", 0.0, pixels
    for test in TESTS:
        for level in test.levels:
            yield test.name, level, test.degrade(pixels, face, level, random)


class Curve:
    """FNMR as a monotone function of one value."""

    def __init__(
        self, values: Sequence[float], scores: Sequence[float], weights: Sequence[float] | None, *,
        rises: bool,
    ) -> None:  # fmt: skip
        misses = np.array(scores) < THRESHOLD
        self._fit = IsotonicRegression(increasing=rises, out_of_bounds="clip")
        self._fit.fit(values, misses, sample_weight=weights)
        self._rises = rises
        self._grid = np.linspace(min(values), max(values), 2001)

    def fnmr(self, value: float) -> float:
        """Return the FNMR at a value."""
        return float(self._fit.predict([value])[0])

    def limit(self, goal: float) -> float:
        """Return the laxest value at which FNMR is at most the goal."""
        good = self._grid[self._fit.predict(self._grid) <= goal]
        return float(good.max() if self._rises else good.min()) if len(good) else math.nan

    def table(self) -> dict[str, float]:
        """Return the FNMR at ten values."""
        return {f"{x:.2f}": round(self.fnmr(x), 4) for x in self._grid[::200]}


def curve_of(trials: Sequence[Trial], fault: Fault) -> Curve:
    """Fit misses against the value that shows ``fault``."""
    names = {test.name for test in TESTS if test.fault is fault} | {"as_it_is"}
    mine = [trial for trial in trials if trial.test in names]
    values = [trial.values[fault] for trial in mine]
    return Curve(values, [trial.mated for trial in mine], None, rises=fault in HIGH)


def turning_curve(ordinary: dict[str, list[Look]]) -> Curve:
    """Fit misses against turning, with the same weight for every person."""
    turns, scores, weights = [], [], []
    for found in ordinary.values():
        for look in found if len(found) > 1 else ():
            rest = [other for other in found if other is not look]
            frontal = min(rest, key=lambda other: other.values[Fault.TURNED_AWAY])
            turns.append(look.values[Fault.TURNED_AWAY])
            scores.append(float(look.embedding @ frontal.embedding))
            weights.append(1 / len(found))
    return Curve(turns, scores, weights, rises=True)


def choose(curve: Curve, everyday: Sequence[Values], fault: Fault, purpose: str) -> dict[str, Any]:
    """Choose a limit, and record what it was chosen from."""
    usual = np.array([values[fault] for values in everyday])
    high, share, step = fault in HIGH, MOST_REFUSED[purpose], STEPS[fault]
    by_fnmr = curve.limit(GOAL_FNMR[purpose])
    by_budget = float(np.quantile(usual, 1 - share if high else share))
    outward, inward = (math.ceil, math.floor) if high else (math.floor, math.ceil)
    candidates = [outward(round(by_budget / step, 6)) * step]
    if not math.isnan(by_fnmr):
        candidates.append(inward(round(by_fnmr / step, 6)) * step)
    bound = round(max(candidates) if high else min(candidates), 2)
    return {
        "limit": bound,
        "value_at_goal_fnmr": None if math.isnan(by_fnmr) else round(by_fnmr, 3),
        "value_at_most_refused": round(by_budget, 3),
        "fnmr_at_limit": round(curve.fnmr(bound), 4),
    }


def refused(values: Sequence[Values], limits: dict[str, dict[Fault, float]]) -> dict[str, Any]:
    """Return the share of pictures that each limit refuses, and all together."""
    told: dict[str, Any] = {"pictures": len(values)}
    for purpose, by_fault in limits.items():
        out: dict[str, NDArray[np.bool_]] = {}
        for fault, bound in by_fault.items():
            usual = np.array([one[fault] for one in values])
            out[fault] = usual > bound if fault in HIGH else usual < bound
        told[purpose] = {fault: round(float(flags.mean()), 4) for fault, flags in out.items()}
        told[purpose]["any"] = round(float(np.any(list(out.values()), axis=0).mean()), 4)
    return told


def table(trials: Sequence[Trial], people: int) -> list[dict[str, Any]]:
    """Return one row for each test and level."""
    rows = []
    faults = {test.name: test.fault for test in TESTS}
    for name, level in dict.fromkeys((trial.test, trial.level) for trial in trials):
        mine = [trial for trial in trials if (trial.test, trial.level) == (name, level)]
        mated = np.array([trial.mated for trial in mine])
        row: dict[str, Any] = {
            "test": name,
            "level": level,
            "faces": len(mine),
            "not_found": people - len(mine),
            "fnmr": round(float((mated < THRESHOLD).mean()), 4),
            "mated_mean": round(float(mated.mean()), 4),
            "nonmated_fmr": round(float(np.mean([trial.false_matches for trial in mine])), 5),
        }
        if name in faults:
            values = [trial.values[faults[name]] for trial in mine]
            row["median_value"] = round(float(np.median(values)), 3)
        rows.append(row)
    return rows


if __name__ == "__main__":
    main()
