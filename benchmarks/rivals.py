"""The whole line beside what a user would run instead: speed, faces found, and right names.

    python benchmarks/rivals.py [--clips DIR] [--data DIR] [--rounds 3] [--frames 60] [--json]

Scenes of one, two and six of the clips at 640×360 and 1280×720. Speed is measured in turns on the
same frames, with `facegui bench`'s loops. Quality is measured on every fifth frame of the same
scenes: everybody is enrolled from one early frame, with 100 others if ``lfw_dev`` is there. The
names of the stock loop come from its detector with FaceGUI's encoder on every frame by itself (its
own encoder's weights are a download), those of face_recognition from dlib's network at its
tolerance of 0.6.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from figures import Figures, machine, spread, table, write
from material import SHARED, Clip, clips, embedding_of, enrolling_frame, fitted, index_of, others

from facegui.commands.bench.machine import describe_machine
from facegui.commands.bench.racing import Race, race
from facegui.commands.bench.rivals import RECIPE_FULL, STOCK, recipe_encodings, rival_loops
from facegui.commands.bench.scenes import SIZES, Scene, scene
from facegui.evaluation.bootstrap import wilson_interval
from facegui.live.analyzer import Analyzer
from facegui.matching.watchlist import SearchGallery
from facegui.vision.detection.boxes import overlap
from facegui.vision.engine import Engine
from facegui.vision.types import Face, Floats, Frame
from facegui.workspace import Workspace

OURS = "facegui"
FACES = (1, 2, 6)
_EVERY = 5
_SURE, _SAME = 0.9, 0.5
_SMALLEST_PX = 40
_TOLERANCE = 0.6


@dataclass(frozen=True, slots=True, eq=False)
class Named:
    """A face found, and the name it got if any."""

    box: Floats
    name: str | None
    score: float = 1.0


Namer = Callable[[Frame], list[Named]]


@dataclass(slots=True)
class Tally:
    """What one program found: the other's faces, and main faces named right, wrong or not."""

    faces: int = 0
    missed: int = 0
    asked: int = 0
    right: int = 0
    wrong: int = 0

    def figures(self) -> Figures:
        """Return counts and shares, with the lower ends of their 95 % intervals."""
        return {
            "faces": self.faces,
            **_share("found", self.faces - self.missed, self.faces),
            "asked": self.asked,
            **_share("right", self.right, self.asked),
            "wrong": self.wrong,
        }


@dataclass(slots=True)
class Quality:
    """Tallies by program over the frames.

    ``faces`` of ours are those that stock MTCNN is sure of, those of the stock loop are ours. Names
    are counted for the main face of every tile; a wrong name counts wherever it appears.
    """

    tallies: dict[str, Tally] = field(default_factory=dict)

    def add(self, found: dict[str, list[Named]], tiles: Sequence[tuple[str, Floats]]) -> None:
        """Count one frame."""
        sure = [one for one in found[STOCK] if one.score >= _SURE]
        asked = [
            (person, main.box) for person, tile in tiles if (main := _main(sure, tile)) is not None
        ]
        for name, faces in found.items():
            tally = self.tallies.setdefault(name, Tally())
            wanted = found[OURS] if name == STOCK else sure
            tally.faces += len(wanted)
            tally.missed += sum(_shared(one.box, faces) < _SAME for one in wanted)
            tally.asked += len(asked)
            tally.right += sum(person in _names_at(box, faces) for person, box in asked)
            tally.wrong += sum(
                one.name is not None and one.name != person
                for person, tile in tiles
                for one in faces
                if _inside(one.box, tile)
            )


def main() -> int:
    """Measure, tell and write."""
    options = _options()
    about = {**machine(), **describe_machine()}
    shown = list(clips(options.clips, options.frames))
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(Path(folder), keyring_allowed=False)
        engine = workspace.load_engine()
        pictures = {clip.person: enrolling_frame(clip, engine) for clip in shown}
        pictures |= {f"other {at}": frame for at, frame in enumerate(others(options.data))}
        embeddings = {name: embedding_of(frame, engine) for name, frame in pictures.items()}
        known = {name: one for name, one in embeddings.items() if one is not None}
        watchlist = workspace.watchlist(index_of(known, engine.spec.space))
        fresh = partial(Analyzer, engine, watchlist, workspace.limits)
        races = _races(shown, fresh, options.rounds)
        namers = {STOCK: _stock(engine, watchlist)}
        if (recipe := _recipe(pictures)) is not None:
            namers[RECIPE_FULL] = recipe
        quality = _qualities(shown, fresh, namers)
        workspace.close()
    speed = {name: row for run in races for name, row in _speed(run).items()}
    table(speed, "ms a frame")
    table(quality, "found by the other, names")
    print(f"{len(known)} people enrolled", file=sys.stderr)
    if options.json:
        document: dict[str, object] = {"machine": about, "enrolled": len(known)}
        write({**document, "speed": speed, "quality": quality})
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clips", type=Path, default=SHARED / "videos", help="folder of clips")
    parser.add_argument("--data", type=Path, default=SHARED, help="folder with lfw_dev")
    parser.add_argument("--rounds", type=int, default=3, help="how often speed is measured (3)")
    parser.add_argument("--frames", type=int, default=60, help="of each clip (60)")
    parser.add_argument("--json", action="store_true", help="write a document to standard output")
    return parser.parse_args()


def _view(
    chosen: Sequence[Clip], width: int, height: int
) -> tuple[Scene, list[tuple[str, Floats]]]:
    """Compose clips in tiles; return the scene, and who is in which tile."""
    columns = int(np.ceil(np.sqrt(len(chosen))))
    wide, high = width // columns, height // int(np.ceil(len(chosen) / columns))
    view = scene([fitted(clip.later, wide / high) for clip in chosen], len(chosen), width, height)
    tiles = []
    for at, clip in enumerate(chosen):
        x, y = at % columns * wide, at // columns * high
        tiles.append((clip.person, np.array([x, y, x + wide, y + high], np.float32)))
    return view, tiles


def _groups(shown: Sequence[Clip], count: int) -> list[list[Clip]]:
    """Return everybody alone, in pairs, in sixes; the first clips fill up the last group."""
    again = [*shown, *shown]
    return [
        again[at : at + count] for at in range(0, len(shown), count) if at + count <= len(again)
    ]


def _races(shown: Sequence[Clip], fresh: Callable[[], Analyzer], rounds: int) -> list[Race]:
    loops = rival_loops()
    return [
        race(_view(_groups(shown, count)[0], width, height)[0], fresh, loops, rounds)
        for width, height in SIZES
        for count in FACES
        if count <= 2 * len(shown)
    ]


def _speed(run: Race) -> dict[str, Figures]:
    rows = {f"{run.scene}: {OURS}": spread(run.ours_ms) | {"found": round(run.found[""], 2)}}
    for name, took in run.rivals_ms.items():
        ratios = run.ratios(name)
        rows[f"{run.scene}: {name}"] = spread(took) | {
            "found": round(run.found[name], 2),
            "ratio": round(run.ratio(name), 2),
            "lowest": round(min(ratios), 2),
            "highest": round(max(ratios), 2),
        }
    return rows


def _qualities(
    shown: Sequence[Clip], fresh: Callable[[], Analyzer], namers: dict[str, Namer]
) -> dict[str, Figures]:
    rows: dict[str, Figures] = {}
    for width, height in SIZES:
        for count in FACES:
            quality = Quality()
            for group in _groups(shown, count):
                view, tiles = _view(group, width, height)
                analyzer = fresh()
                for at, frame in enumerate(view.frames):
                    ours = [
                        Named(one.face.box, one.decision.name)
                        for one in analyzer.analyze(frame).faces
                    ]
                    if at % _EVERY == _EVERY - 1:
                        found = {OURS: ours, **{name: run(frame) for name, run in namers.items()}}
                        quality.add(found, tiles)
            faces = "1 face" if count == 1 else f"{count} faces"
            for name, tally in quality.tallies.items():
                rows[f"{width}×{height}, {faces}: {name}"] = tally.figures()
    return rows


def _stock(engine: Engine, watchlist: SearchGallery) -> Namer:
    """Name every frame by itself: stock MTCNN, our encoder, our threshold."""
    from facenet_pytorch import MTCNN  # noqa: PLC0415 after facegui.vision, which sets threads up

    detector = MTCNN(keep_all=True, min_face_size=_SMALLEST_PX, device="cpu")

    def run(frame: Frame) -> list[Named]:
        boxes, scores, points = detector.detect(
            cv2.cvtColor(frame.pixels, cv2.COLOR_BGR2RGB), landmarks=True
        )
        if boxes is None:
            return []
        faces = [
            Face(box.astype(np.float32), five.astype(np.float32), float(score))
            for box, five, score in zip(boxes, points, scores, strict=True)
        ]
        decided = map(watchlist.identify, engine.embed(frame, faces))
        return [
            Named(face.box, decision.name, face.detection_score)
            for face, decision in zip(faces, decided, strict=True)
        ]

    return run


def _recipe(pictures: dict[str, Frame]) -> Namer | None:
    """Name every frame by itself as face_recognition does, at full size."""
    encodings = recipe_encodings()
    if encodings is None:
        return None
    found = {name: encodings(frame.pixels) for name, frame in pictures.items()}
    names = [name for name, faces in found.items() if faces]
    known = np.stack([max(found[name], key=lambda one: _area(one[0]))[1] for name in names])

    def run(frame: Frame) -> list[Named]:
        named = []
        for box, encoding in encodings(frame.pixels):
            apart = np.linalg.norm(known - encoding, axis=1)
            closest = int(apart.argmin())
            named.append(Named(box, names[closest] if apart[closest] <= _TOLERANCE else None))
        return named

    return run


def _share(name: str, part: int, whole: int) -> Figures:
    low = wilson_interval(part, whole).low if whole else 0.0
    return {name: round(part / max(1, whole), 4), f"{name} from": round(low, 4)}


def _main(faces: Sequence[Named], tile: Floats) -> Named | None:
    """Return the largest face in a tile."""
    inside = [one for one in faces if _inside(one.box, tile)]
    return max(inside, key=lambda one: _area(one.box), default=None)


def _names_at(box: Floats, faces: Sequence[Named]) -> set[str | None]:
    """Return the names of faces whose center is in a box, since dlib's boxes differ in shape."""
    return {one.name for one in faces if _inside(one.box, box)}


def _inside(box: Floats, room: Floats) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return bool(room[0] <= x <= room[2] and room[1] <= y <= room[3])


def _shared(box: Floats, faces: Sequence[Named]) -> float:
    if not faces:
        return 0.0
    return float(overlap(np.stack([one.box for one in faces]), box[None]).max())


def _area(box: Floats) -> float:
    return float((box[2] - box[0]) * (box[3] - box[1]))


if __name__ == "__main__":
    sys.exit(main())
