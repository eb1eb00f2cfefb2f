"""Faces, analyses and a gallery of two, made by hand: what steps are fed."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from facegui.gallery import Index, IndexedPerson
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.calibration import Calibration
from facegui.matching.decision import Decision, Verdict
from facegui.matching.liveness import Liveness, LivenessState
from facegui.matching.operating_point import GOALS, Strictness, verification_point
from facegui.matching.templates import Templates
from facegui.matching.watchlist import SearchGallery
from facegui.vision.faults import Fault, Measure
from facegui.vision.quality import Quality
from facegui.vision.types import Face, Frame
from tests.released import released

# Round numbers over whatever else an operating point holds.
POINT = replace(
    verification_point(
        Calibration.load(released("mobilefacenet-1.json")),
        GOALS[Strictness.BALANCED],
    ),
    threshold=0.42,
    unsure_from=0.30,
    alike_from=0.2,
)
GOOD = {
    Fault.TOO_SMALL: (120.0, 22.0, None, 36.0),
    Fault.TOO_DARK: (110.0, 20.0, None, 36.0),
    Fault.TOO_BRIGHT: (0.0, None, 0.37, 0.15),
    Fault.BLURRED: (0.7, 0.47, None, 0.51),
    Fault.TURNED_AWAY: (0.02, None, 0.42, 0.3),
    Fault.PARTLY_OUTSIDE: (1.0, 0.9, None, 0.98),
}

MakeFace = Callable[..., SeenFace]
MakeAnalysis = Callable[..., Analysis]


def vector(score: float) -> np.ndarray:
    """A unit vector with this cosine to the first person, and none to the second."""
    return np.array([score, 0.0, np.sqrt(1 - score * score)], np.float32)


@pytest.fixture
def face() -> MakeFace:
    def make(
        score: float = 0.9,
        *,
        turn: float = 0.0,
        track: int | None = 1,
        sightings: int = 9,
        width: float = 120,
        left: float = 100,
        **values: float,
    ) -> SeenFace:
        height = width * 1.25
        eyes_to_mouth = height * 0.4
        middle = left + width / 2
        nose = middle + turn * eyes_to_mouth
        landmarks = np.array(
            [
                (middle - 25, 100),
                (middle + 25, 100),
                (nose, 100 + eyes_to_mouth / 2),
                (middle - 20, 100 + eyes_to_mouth),
                (middle + 20, 100 + eyes_to_mouth),
            ],
            np.float32,
        )
        box = np.array([left, 60, left + width, 60 + height], np.float32)
        measured = {"turned_away": abs(turn), "too_small": width, **values}
        quality = Quality(
            tuple(
                Measure(fault, measured.get(str(fault), good[0]), *good[1:])
                for fault, good in GOOD.items()
            )
        )
        embedding = vector(score)
        return SeenFace(
            Face(box, landmarks, 0.99),
            quality,
            Decision(Verdict.UNSURE, POINT.threshold, ()),
            embedding,
            track=track,
            sightings=sightings,
            track_embedding=None if track is None else embedding,
        )

    return make


@pytest.fixture
def analysis() -> MakeAnalysis:
    pixels = np.zeros((480, 640, 3), np.uint8)

    def make(*faces: SeenFace, at_s: float = 0.0) -> Analysis:
        return Analysis(Frame(pixels, "test", round(at_s * 25), at_s), faces)

    return make


@pytest.fixture
def watchlist() -> SearchGallery:
    people = (IndexedPerson("ada", "Ada Lovelace"), IndexedPerson("eve", "Eve Nobody"))
    vectors = np.array([[1, 0, 0], [0, 1, 0]], np.float32)
    index = Index.from_arrays(vectors, people=people, sample_ids=("s0", "s1"), space="test/1")
    return SearchGallery(Templates.of(index), POINT, POINT)


@pytest.fixture
def stated() -> Callable[..., Liveness]:
    """What is said of a face's liveness."""

    def state(name: str, *, settled: bool = True) -> Liveness:
        return Liveness(LivenessState(name), (f"It is {name}.",), 0.5, settled=settled)

    return state
