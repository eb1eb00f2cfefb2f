"""From a frame to its faces: the MTCNN cascade over an image pyramid."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from facegui.vision.detection import boxes as geometry
from facegui.vision.detection.halvings import Halvings
from facegui.vision.detection.pyramid import CELL_PX, STRIDE_PX, layout
from facegui.vision.types import Face, Floats, Frame, Pixels

# A whole canvas in one run needs arrays so large that the system reclaims them after each run:
# 11,000 page faults a scan and twice the time (1280 × 720, from 30 px). Strips of about this many
# pixels and at least this many rows cause none.
_STRIP_PX, _STRIP_ROWS = 80_000, 48
# Where `with_stable_landmarks` looks: shifts right and down in parts of the box, and factors of
# its size.
_SHAKE = np.array(
    [(0, 0, 1), (0.05, 0.05, 1), (-0.05, -0.05, 1), (0.05, -0.05, 1.08), (-0.05, 0.05, 0.94)],
    np.float32,
)


class Detector(Protocol):
    """Finds faces."""

    @property
    def min_face_px(self) -> int:
        """Smallest face searched for as configured, in frame pixels."""
        ...

    def detect(self, frame: Frame, min_face_px: int | None = None) -> tuple[Face, ...]:
        """Return the faces of a frame, largest first.

        ``min_face_px`` is the smallest face searched for, in frame pixels; None: as configured.
        """
        ...

    def refine(self, frame: Frame, boxes: Floats) -> tuple[Face | None, ...]:
        """Look again at known places: for each box (N, 4) the face there, or None."""
        ...

    def with_stable_landmarks(self, frame: Frame, faces: Sequence[Face]) -> tuple[Face, ...]:
        """Return the faces with landmarks good enough to align by."""
        ...


@dataclass(frozen=True, slots=True)
class Cascade:
    """Smallest face searched for (frame pixels) and the score each stage asks for (0..1)."""

    min_face_px: int = 40
    proposal_score: float = 0.6
    refine_score: float = 0.7
    output_score: float = 0.7


Stage = Callable[[Pixels], Floats]


@dataclass(frozen=True, slots=True)
class CascadeNetworks:
    """The three networks, whatever they run in.

    Each takes (N, h, w, 3) uint8 BGR and answers in float32. ``proposal``: (N, 5, h / 2 - 5,
    w / 2 - 5) for even h and w, a logit and offsets a cell. ``refine``: (N, 5) for 24 x 24.
    ``output``: (N, 15) for 48 x 48, logit, offsets and landmarks (5 x, 5 y).
    """

    proposal: Stage
    refine: Stage
    output: Stage


class MtcnnDetector:
    """MTCNN with five landmarks. Not for two threads at once."""

    def __init__(self, stages: CascadeNetworks, cascade: Cascade | None = None) -> None:
        self.cascade = cascade or Cascade()
        self._stages = stages
        self._last: tuple[Frame, Halvings] | None = None

    @property
    def min_face_px(self) -> int:
        """Smallest face searched for as configured, in frame pixels."""
        return self.cascade.min_face_px

    def detect(self, frame: Frame, min_face_px: int | None = None) -> tuple[Face, ...]:
        """Return the faces of a frame, largest first."""
        smallest = self.cascade.min_face_px if min_face_px is None else min_face_px
        halvings = self._halvings(frame)
        candidates = self._refined(halvings, self._proposals(halvings, smallest))
        faces = self._faces(halvings, candidates)
        return tuple(sorted(faces, key=lambda face: -face.area))

    def with_stable_landmarks(self, frame: Frame, faces: Sequence[Face]) -> tuple[Face, ...]:
        """Replace landmarks by their mean over slightly moved boxes.

        The last stage's landmarks shake with the box it is given: on 3,626 pictures of LFW the
        mean over five boxes lowers FNMR at FMR 1e-4 from 3.7 to 3.5 % (docs/decisions/0004).
        """
        if not faces:
            return ()
        boxes = np.stack([face.box for face in faces])
        middle, size = (boxes[:, 2:] + boxes[:, :2]) / 2, boxes[:, 2:] - boxes[:, :2]
        moved = middle[:, None] + size[:, None] * _SHAKE[:, :2]
        half = size[:, None] * _SHAKE[:, 2:] / 2
        shaken = np.concatenate([moved - half, moved + half], axis=2).reshape(-1, 4)
        _, score, landmarks = self._read(self._halvings(frame), geometry.squared(shaken))
        weight = (score >= self.cascade.output_score).reshape(len(faces), -1, 1, 1)
        points = landmarks.reshape(len(faces), -1, 5, 2)
        mean = (points * weight).sum(1) / np.maximum(weight.sum(1), 1)
        return tuple(
            replace(face, landmarks=steady.astype(np.float32)) if seen.any() else face
            for face, steady, seen in zip(faces, mean, weight, strict=True)
        )

    def refine(self, frame: Frame, boxes: Floats) -> tuple[Face | None, ...]:
        """Look again at known places: for each box (N, 4) the face there, or None."""
        if not len(boxes):
            return ()
        boxes = geometry.squared(np.asarray(boxes, np.float32))
        found, scores, landmarks = self._read(self._halvings(frame), boxes)
        keep = scores >= self.cascade.output_score
        return tuple(
            Face(box, points, float(score)) if kept else None
            for box, points, score, kept in zip(found, landmarks, scores, keep, strict=True)
        )

    def _halvings(self, frame: Frame) -> Halvings:
        """Keep the last frame's halvings, since one frame is read up to three times."""
        if self._last is None or self._last[0] is not frame:
            self._last = frame, Halvings(frame.pixels)
        return self._last[1]

    def _proposals(self, frame: Halvings, min_face_px: int) -> Floats:
        """First stage: boxes (N, 4) that may hold a face."""
        height, width = frame[0].shape[:2]
        plan = layout(width, height, min_face_px)
        if plan is None:
            return np.empty((0, 4), np.float32)
        answers = self._scan(plan.paint(frame))
        likely = answers[0] >= _logit(self.cascade.proposal_score)
        rows, columns = np.nonzero(likely & (plan.owner >= 0))
        found, boxes = answers[:, rows, columns].T, plan.boxes(rows, columns)
        score = _score(found[:, 0])
        keep = geometry.suppress(boxes, score, 0.5, plan.owner[rows, columns])
        keep = keep[geometry.suppress(boxes[keep], score[keep], 0.7)]
        boxes = boxes[keep]
        sizes = boxes[:, 2:] - boxes[:, :2]
        return geometry.squared(boxes + found[keep, 1:] * np.tile(sizes, 2))

    def _scan(self, canvas: Pixels) -> Floats:
        """First network: its answers (5, rows, columns) for the cells of a canvas."""
        height, width = canvas.shape[:2]
        shared = CELL_PX - STRIDE_PX
        step = max(_STRIP_PX // width, _STRIP_ROWS) // STRIDE_PX * STRIDE_PX
        strips = (
            canvas[None, top : top + step + shared] for top in range(0, height - shared, step)
        )
        return np.concatenate([self._stages.proposal(one)[0] for one in strips], axis=1)

    def _refined(self, frame: Halvings, boxes: Floats) -> Floats:
        """Second stage: those of the boxes (N, 4) that probably hold a face, moved onto it."""
        if not len(boxes):
            return boxes
        crops, boxes = frame.cut_outs(boxes, 24)
        answers = self._stages.refine(crops)
        score = _score(answers[:, 0])
        likely = score > self.cascade.refine_score
        boxes, score, offsets = boxes[likely], score[likely], answers[likely, 1:]
        keep = geometry.suppress(boxes, score, 0.7)
        return geometry.squared(geometry.shifted(boxes[keep], offsets[keep]))

    def _read(self, frame: Halvings, boxes: Floats) -> tuple[Floats, Floats, Floats]:
        """Last stage: boxes (N, 4), scores (N,), landmarks (N, 5, 2)."""
        crops, boxes = frame.cut_outs(boxes, 48)
        answers = self._stages.output(crops)
        score = _score(answers[:, 0])
        sizes = boxes[:, 2:] - boxes[:, :2] + 1
        points = answers[:, 5:].reshape(-1, 2, 5).transpose(0, 2, 1)
        landmarks = points * sizes[:, None] + boxes[:, None, :2] - 1
        return geometry.shifted(boxes, answers[:, 1:5]), score, landmarks.astype(np.float32)

    def _faces(self, frame: Halvings, boxes: Floats) -> list[Face]:
        if not len(boxes):
            return []
        found, score, landmarks = self._read(frame, boxes)
        likely = score > self.cascade.output_score
        found, score, landmarks = found[likely], score[likely], landmarks[likely]
        regions = boxes[likely]
        keep = geometry.suppress_contained(found, score, 0.7)
        return [
            Face(found[i].copy(), landmarks[i].copy(), float(score[i]), regions[i].copy())
            for i in keep
        ]


def _score(logit: Floats) -> Floats:
    # The logistic function in a form that never overflows.
    return np.asarray((1 + np.tanh(logit / 2)) / 2, np.float32)


def _logit(score: float) -> float:
    return math.log(score / (1 - score))
