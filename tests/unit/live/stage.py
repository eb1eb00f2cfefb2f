"""A stage instead of a camera: actors with made-up embeddings, seen by an engine without networks.

What is tested is who is said to be where; how well faces are found and embedded is tested with
the real engine elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from facegui.gallery.index import Index, IndexedPerson
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.watchlist import SearchGallery
from facegui.vision.detection.boxes import overlap
from facegui.vision.faults import Fault
from facegui.vision.models.spec import SPECS, EncoderSpec
from facegui.vision.quality import QualityLimits
from facegui.vision.types import Face, Floats, Frame
from tests.released import released

CALIBRATION = Calibration.load(released("mobilefacenet-1.json"))
_HEIGHT, _WIDTH, _SIDE = 240, 320, 50
_PARTS = np.array([(0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.35, 0.8), (0.65, 0.8)])
_REFINED_FROM = 0.4  # overlap with a face from which the last stage finds it
_LIMITS = dict.fromkeys(Fault, 0.0) | {
    Fault.TOO_DARK: 20.0,
    Fault.TOO_BRIGHT: 2.0,
    Fault.TURNED_AWAY: 10.0,
    Fault.TURNED: 180.0,
}
LIMITS = QualityLimits(_LIMITS, _LIMITS)


def person(number: int) -> Floats:
    """The enrolled embedding of person ``number``, nearly at right angles to everybody else's."""
    vector = np.random.default_rng(1000 + number).normal(size=192)
    return (vector / np.linalg.norm(vector)).astype(np.float32)


def look(at: Floats, cosine: float, seed: int = 0) -> Floats:
    """An embedding at a cosine to another; the rest of it depends on ``seed``."""
    rest = np.random.default_rng(seed).normal(size=192)
    rest -= (rest @ at) * at
    rest /= np.linalg.norm(rest)
    return (cosine * at + (1 - cosine**2) ** 0.5 * rest).astype(np.float32)


def watchlist(*numbers: int) -> SearchGallery:
    """Persons by number, called "Person 3" with the id "3"."""
    vectors = np.array([person(number) for number in numbers], np.float32).reshape(-1, 192)
    people = [IndexedPerson(str(number), f"Person {number}") for number in numbers]
    index = Index.from_arrays(vectors, people=people, space="mobilefacenet/1")
    return SearchGallery.of(index, CALIBRATION, GOALS[Strictness.BALANCED])


@dataclass(frozen=True, slots=True, eq=False)
class Actor:
    """A face 50 pixels wide at x, y (its upper left corner): its embedding, and in what light.

    ``face`` is what it looks like in the picture, each number quite another one. What is not
    ``followable`` only a scan finds; what is ``wide`` is found only with so many pixels around it.
    """

    x: float
    embedding: Floats
    y: float = 80
    dark: bool = False
    face: int = 0
    followable: bool = True
    wide: float = 0


def scenery(number: int) -> np.ndarray:
    """A smooth background (240, 320, 3), each number quite another one."""
    y, x = np.mgrid[0:_HEIGHT, 0:_WIDTH]
    waves = np.random.default_rng(number).uniform(1, 4, 4) * 2 * np.pi
    pattern = np.sin(waves[0] * x / _WIDTH + waves[1]) + np.cos(waves[2] * y / _HEIGHT + waves[3])
    gray = (130 + 40 * pattern).astype(np.uint8)
    return np.repeat(gray[:, :, None], 3, axis=2)


class StageEngine:
    """Sees the actors of the frame it is given."""

    def __init__(self) -> None:
        self._on_stage: dict[int, Sequence[Actor]] = {}
        self.scanned: list[int] = []
        self.refined: list[int] = []
        self.encoded: list[int] = []
        self.hidden = False  # from scans, not from what follows

    @property
    def min_face_px(self) -> int:
        """As configured."""
        return 30

    @property
    def recognizability(self) -> None:
        """Nothing that a made-up embedding could tell."""
        return None

    @property
    def spec(self) -> EncoderSpec:
        """MobileFaceNet's, whose calibration judges."""
        return SPECS["mobilefacenet"]

    def show(self, frame: Frame, actors: Sequence[Actor]) -> None:
        """Put the actors of a frame on the stage."""
        self._on_stage = {frame.index: actors}

    def detect(self, frame: Frame, min_face_px: int | None = None) -> tuple[Face, ...]:
        """Faces of the actors, in their order; the frame is noted as scanned."""
        self.scanned.append(frame.index)
        smallest = self.min_face_px if min_face_px is None else min_face_px
        if self.hidden or smallest > _SIDE:
            return ()
        return tuple(_face(actor) for actor in self._on_stage[frame.index])

    def refine(self, frame: Frame, boxes: Floats) -> tuple[Face | None, ...]:
        """For each box the actor who fills it best, as the last stage finds what it is given."""
        self.refined += [frame.index] * len(boxes)
        actors = [actor for actor in self._on_stage[frame.index] if actor.followable]
        if not actors:
            return (None,) * len(boxes)
        faces = [replace(_face(actor), region=None) for actor in actors]
        around = np.stack([_region(actor) for actor in actors])
        shared = overlap(np.asarray(boxes, np.float32), around)
        return tuple(
            faces[int(row.argmax())] if row.max() >= _REFINED_FROM else None for row in shared
        )

    def aligned(self, frame: Frame, faces: Sequence[Face]) -> tuple[Face, ...]:
        """The faces as they are."""
        return tuple(faces)

    def encode(self, frame: Frame, faces: Sequence[Face], *, mirrored: bool = True) -> Floats:
        """Embeddings of the actors, by where they stand; the frame is noted for each."""
        by_place = {(one.x, one.y): one.embedding for one in self._on_stage[frame.index]}
        rows = [by_place[float(face.box[0]), float(face.box[1])] for face in faces]
        self.encoded += [frame.index] * len(rows)
        return np.array(rows, np.float32).reshape(-1, 192)

    def encode_both(self, frame: Frame, faces: Sequence[Face]) -> tuple[Floats, Floats]:
        """Embeddings as `encode` gives them, of faces that are as their mirror images."""
        return self.encode(frame, faces), np.ones(len(faces), np.float32)


class Stage:
    """Plays one frame after the other through an analyzer, 25 a second."""

    def __init__(self, people: SearchGallery) -> None:
        self.engine = StageEngine()
        self.analyzer = Analyzer(self.engine, people, LIMITS)  # type: ignore[arg-type]
        self.analyzer.orientation.choose(0)  # the search for it is tested with real faces
        self._index = 0
        self.time_s = 0.0

    def play(self, *actors: Actor, scene: int = 0, step_s: float = 0.04) -> Analysis:
        """Analyze the next frame, ``step_s`` after the last."""
        frame = self._frame(actors, scene)
        self.time_s += step_s
        return self.analyzer.analyze(frame)

    def still(self, *actors: Actor, scene: int = 0) -> Analysis:
        """Analyze a picture."""
        return self.analyzer.analyze_still(self._frame(actors, scene))

    def _frame(self, actors: Sequence[Actor], scene: int) -> Frame:
        frame = Frame(picture(actors, scene), "stage", self._index, self.time_s)
        self.engine.show(frame, actors)
        self._index += 1
        return frame


def picture(actors: Sequence[Actor], scene: int = 0) -> np.ndarray:
    """Draw actors (240, 320, 3) before a scenery."""
    pixels = scenery(scene)
    for actor in actors:
        x, y = max(round(actor.x), 0), max(round(actor.y), 0)
        place = pixels[y : round(actor.y) + _SIDE, x : round(actor.x) + _SIDE]
        place[:] = 0 if actor.dark else _drawn(actor.face)[: len(place), : place.shape[1]]
    return pixels


def _drawn(number: int) -> np.ndarray:
    coarse = np.random.default_rng(500 + number).integers(60, 200, (5, 5, 1), np.uint8)
    return np.repeat(np.kron(coarse, np.ones((10, 10, 1), np.uint8)), 3, axis=2)


def _face(actor: Actor) -> Face:
    box = np.array([actor.x, actor.y, actor.x + _SIDE, actor.y + _SIDE], np.float32)
    landmarks = _PARTS * _SIDE + (actor.x, actor.y)
    return Face(box, landmarks.astype(np.float32), 0.999, _region(actor))


def _region(actor: Actor) -> Floats:
    low, high = -actor.wide, _SIDE + actor.wide
    x, y = actor.x, actor.y
    return np.array([x + low, y + low, x + high, y + high], np.float32)
