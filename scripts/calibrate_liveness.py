"""Measure liveness on clips, simulated attacks and pictures; write ``calibration/liveness.json``.

    python scripts/calibrate_liveness.py --clips DIR --stills DIR --live DIR --attack DIR
        --models DIR [--count N] [--out FILE]

--clips has clips of living people, --stills one folder of pictures for each person (presented as
prints, see ``simulate_attacks.py``), --live and --attack pictures of living faces and of
presentation attacks. The file has thresholds and rates, nothing about a person. The same folders
give the same file.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from simulate_attacks import FPS, SEED, SUFFIXES, choose_stills, read_clip, simulated

from facegui import __version__
from facegui.evaluation.liveness import LivenessReport, evaluate
from facegui.gallery import Index
from facegui.live.analysis import SeenFace
from facegui.live.analyzer import Analyzer
from facegui.live.liveness_watch import LivenessWatch
from facegui.matching.calibration import Calibration
from facegui.matching.liveness import Evidence
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.watchlist import SearchGallery
from facegui.paths import default_data_dir, resource
from facegui.sources.picture import read_picture
from facegui.tasks.challenge.movements import NosePlace, place_of
from facegui.vision.engine import Engine
from facegui.vision.liveness.passive import PassiveLiveness
from facegui.vision.loading import load_engine, load_liveness
from facegui.vision.models.store import ModelStore
from facegui.vision.quality import QualityLimits
from facegui.vision.types import Floats, Frame, Pixels

PASSIVE_APCER = 0.05  # share of the attacks in pictures, at ``live_from``
SURE_BPCER = 0.01  # share of the living in pictures, below ``attack_below``
WATCH_S = 1.0
LIVE = "live"


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """One frame of a presentation: time, track, evidence so far, place of the nose, embedding."""

    time_s: float
    track: int
    evidence: Evidence
    place: NosePlace
    embedding: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Presentation:
    """A clip of a living person or of an attack, with what was seen of its main face."""

    kind: str
    name: str
    frames: int
    seen: tuple[Seen, ...]
    liveness_ms: float
    others_ms: float


class Watcher:
    """Runs presentations through the program's own analysis, in which everybody is a stranger."""

    def __init__(self, engine: Engine, model: PassiveLiveness, calibration: Calibration) -> None:
        self.engine, self.model, self.calibration = engine, model, calibration

    def watch(
        self, kind: str, name: str, frames: Iterable[Pixels], *, most: int = 1
    ) -> Presentation:
        """Follow the faces of every frame, and keep at most this many of the largest."""
        analyzer = self._analyzer()
        seen: list[Seen] = []
        count, spent, others = 0, 0.0, 0.0
        for index, pixels in enumerate(frames):
            frame = Frame(np.ascontiguousarray(pixels), name, index, index / FPS)
            analysis = analyzer.analyze(frame)
            count += 1
            liveness_ms = analysis.stage_ms.get("liveness", 0.0)
            spent, others = spent + liveness_ms, others + sum(analysis.stage_ms.values())
            seen += [found for face in analysis.faces[:most] if (found := _seen(frame, face))]
        each = 1 / max(count, 1)
        return Presentation(kind, name, count, tuple(seen), spent * each, (others - spent) * each)

    def _analyzer(self) -> Analyzer:
        space = self.engine.spec.space
        nobody = Index.from_arrays(np.empty((0, 0), np.float32), space=space)
        watchlist = SearchGallery.of(nobody, self.calibration, GOALS[Strictness.BALANCED])
        watch = LivenessWatch(self.model, LivenessCalibration.load())
        analyzer = Analyzer(self.engine, watchlist, QualityLimits.load(), watch)
        analyzer.steady = True
        return analyzer

    def picture_scores(self, folder: Path) -> list[float]:
        """Return the passive score of the largest face of every picture; -inf without a face."""
        scores = []
        for path in sorted(p for p in folder.rglob("*") if p.suffix.lower() in SUFFIXES):
            frame = read_picture(path)
            looks = self.model.look(frame, self.engine.detect(frame)[:1])
            scores.append(looks[0].score if looks else float("-inf"))
        return scores


def _seen(frame: Frame, face: SeenFace) -> Seen | None:
    """Return what the challenge and the thresholds need; None before the networks have looked."""
    if face.track is None or face.liveness is None or face.liveness.evidence is None:
        return None
    evidence, place = face.liveness.evidence, place_of(face.face)
    return Seen(frame.time_s, face.track, evidence, place, face.embedding)


def main() -> int:
    """Run the script."""
    options = _options()
    store = ModelStore(default_data_dir() / "models" if options.models is None else options.models)
    engine = load_engine(store, "mobilefacenet", min_face_px=40)
    shipped = Calibration.load(resource("calibration", "mobilefacenet-1.json"))
    watcher = Watcher(engine, load_liveness(store), shipped)
    live, attack = (watcher.picture_scores(folder) for folder in (options.live, options.attack))
    report = evaluate(live, {"pictures": attack})
    clips = sorted(options.clips.glob("*.mp4"))
    watched = []
    for kind, name, frames in presentations(clips, choose_stills(options.stills, options.count)):
        watched.append(watcher.watch(kind, name, frames))
        print(_line(watched[-1]), file=sys.stderr, flush=True)
    document = {
        "format": 1,
        "thresholds": thresholds(live, attack, watched),
        "pictures": report.as_json(),
        "made": {
            "by": "scripts/calibrate_liveness.py",
            "facegui": __version__,
            "live_pictures": len(live),
            "attack_pictures": len(attack),
            "clips": len(clips),
            "simulated_attacks": sum(one.kind != LIVE for one in watched),
            "seed": SEED,
        },
    }
    out = options.out or Path(__file__).parents[1] / "resources" / "calibration" / "liveness.json"
    out.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
    _tell(report)
    return 0


def presentations(
    clips: list[Path], stills: list[Path]
) -> Iterator[tuple[str, str, Iterator[Pixels]]]:
    """Yield kind, name and frames: every clip as it is, then the attacks made from all of them."""
    for clip in clips:
        yield LIVE, clip.stem, read_clip(clip)
    yield from simulated(stills, clips)


def thresholds(
    live: list[float], attack: list[float], watched: list[Presentation]
) -> dict[str, float]:
    """Fit every threshold of `LivenessCalibration`."""
    living = [one for one in watched if one.kind == LIVE]
    flat = [one for one in watched if one.kind.startswith("print")]
    found = np.array([score for score in attack if np.isfinite(score)])
    known = np.array([score for score in live if np.isfinite(score)])
    live_from = float(np.quantile(found, 1 - PASSIVE_APCER))
    attack_below = min(float(np.quantile(known, SURE_BPCER)), live_from)
    turn, nod = _goal(living, flat)
    return {
        "live_from": round(live_from, 3),
        "attack_below": round(attack_below, 3),
        "parallax": round(_between(_motions(living, 0), _motions(flat, 0)), 5),
        "change": round(_between(_motions(living, 1), _motions(flat, 1)), 5),
        "watch_s": WATCH_S,
        "turn": round(turn, 3),
        "nod": round(nod, 3),
        "straight": 0.6,
        "step": 1.0,
        # Fitted to pictures, the slope is 1.7; but the looks at one face resemble each other.
        "slope": 1.0,
        "cap": 2.0,
        "apart_s": 0.5,
        "false_live": 0.001,
        "false_attack": 0.01,
    }


def _motions(presentations: list[Presentation], which: int) -> NDArray[np.float64]:
    """Return the parallax (0) or change (1) of all frames that were watched for long enough."""
    motions = [one.evidence.motion for each in presentations for one in each.seen]
    return np.array(
        [(m.parallax, m.change)[which] for m in motions if m and m.watched_s >= WATCH_S]
    )


def _between(living: NDArray[np.float64], flat: NDArray[np.float64]) -> float:
    """Return the geometric mean of the living's 1 % and the flat ones' 99 % quantile."""
    return float(np.sqrt(np.quantile(living, 0.01) * np.quantile(flat, 0.99)))


def _goal(living: list[Presentation], flat: list[Presentation]) -> tuple[float, float]:
    """Return the turn and nod to ask for: five times what a flat picture reaches, twice talking.

    What is reached is what 99 of 100 looks stay below; for clips the median of that, since some of
    them show turns.
    """
    shaken = np.array([_excursion(one) for one in flat]).max(axis=0)
    talking = np.median([_excursion(one) for one in living], axis=0)
    turn, nod = np.maximum(5 * shaken, 2 * talking)
    print(f"flat {shaken}, talking {talking}: turn {turn}, nod {nod}", file=sys.stderr)
    return float(turn), float(nod)


def _excursion(presentation: Presentation) -> NDArray[np.float64]:
    places = np.array([(one.place.aside, one.place.down) for one in presentation.seen])
    off = np.abs(places - np.median(places, axis=0))
    return np.asarray(np.quantile(off, 0.99, axis=0))


def _line(one: Presentation) -> str:
    score = one.seen[-1].evidence.score if one.seen else None
    motion = one.seen[-1].evidence.motion if one.seen else None
    return (
        f"{one.kind:14} {one.name[:28]:28} {len(one.seen):3}/{one.frames} faces, score {score}, "
        f"motion {motion}, {one.liveness_ms:.1f} ms beside {one.others_ms:.1f} ms"
    )


def _tell(report: LivenessReport) -> None:
    print(json.dumps(report.as_json(), indent=1))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    for name in ("--clips", "--stills", "--live", "--attack"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--models", type=Path, help="folder with minifasnet/ in it")
    parser.add_argument("--count", type=int, default=6, help="how many people's stills")
    parser.add_argument("--out", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
