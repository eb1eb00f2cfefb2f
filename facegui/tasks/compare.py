"""Whether two pictures are of the same person: d(img1, img2) and the decision."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from facegui.gallery.index import IndexedPerson
from facegui.matching import decision
from facegui.matching.decision import Verdict
from facegui.matching.templates import Candidate
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.which_face import face_note, meant_face
from facegui.text import Sentence
from facegui.vision.align import Alignment, chip
from facegui.vision.engine import Engine
from facegui.vision.faults import Measure
from facegui.vision.quality import Quality, QualityLimits, assess, with_embedding
from facegui.vision.subject import FaceChoice, MeantFace, left_to_right
from facegui.vision.types import Face, Floats, Frame, Pixels
from facegui.vision.upright import upright

_CHIP_PX = 224  # shown at up to this size; encoders see half of it


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One picture's face: ``chip`` (224, 224, 3) uint8 RGB aligned, ``embedding`` (D,) float32.

    ``meant`` says which face of the picture it is, ``face_note`` so in words where there were
    several.
    """

    path: Path
    space: str
    face: Face
    chip: Pixels = field(repr=False)
    quality: Quality
    embedding: Floats = field(repr=False)
    meant: MeantFace | None = None
    face_note: Sentence | None = None


@dataclass(frozen=True, slots=True)
class PictureComparison:
    """``squared_distance`` is d(img1, img2) = ‖f(a) − f(b)‖²; ``span`` is what a meter shows.

    ``faults`` are those of either picture, worst first, and set with POOR_QUALITY only.
    """

    verdict: Verdict
    score: float
    squared_distance: float
    threshold: float
    span: tuple[float, float] = (0.0, 1.0)
    faults: tuple[Measure, ...] = ()


def take_side(
    path: Path,
    frame: Frame,
    engine: Engine,
    limits: QualityLimits,
    choice: FaceChoice | None = None,
) -> Side:
    """Embed the one face of a picture, or the ``choice`` among several.

    Raises NoFace or SeveralFaces.
    """
    found = upright(frame, engine.detect)
    # The other picture may have the several faces that a choice is about.
    choice = choice if len(left_to_right(found.faces)) > 1 else None
    frame, meant = found.frame, meant_face(found.frame, found.faces, choice)
    face = meant.face
    asked = engine.spec.alignment
    scale = _CHIP_PX / asked.side
    larger = Alignment(_CHIP_PX, asked.points * scale, asked.stretch)
    pixels = chip(frame.pixels, engine.with_stable_landmarks(frame, face).landmarks, larger)
    (embedding,), (mirrored,) = engine.embed_both(frame, [face])
    for array in (pixels, embedding):
        array.flags.writeable = False
    quality = assess(frame, face, limits)
    quality = with_embedding(
        quality, embedding, engine.recognizability, limits, mirrored=float(mirrored)
    )
    note = face_note(meant, frame.source)
    return Side(path, engine.spec.space, face, pixels, quality, embedding, meant, note)


def compare(one: Side, other: Side, watchlist: SearchGallery) -> PictureComparison:
    """Decide on two faces of the same embedding space, as a claim would be."""
    watchlist = watchlist.anywhere
    similarity, point = watchlist.templates.similarity, watchlist.verification
    first, second = (watchlist.prepared(side.embedding) for side in (one, other))
    score = float(similarity.pairs(first[None], second[None])[0])
    # Never below 0, as 2 − 2·cos can be by rounding.
    distance = float(np.square(first - second).sum())
    # Neither picture is enrolled, so both must show enough to tell the person from others.
    faults = Quality(one.quality.measures + other.quality.measures).faults
    if faults:
        verdict = Verdict.POOR_QUALITY
        return PictureComparison(verdict, score, distance, point.threshold, point.span, faults)
    claimed = Candidate(IndexedPerson("", ""), score)
    verdict = decision.verify(claimed, point).verdict
    return PictureComparison(verdict, score, distance, point.threshold, point.span)
