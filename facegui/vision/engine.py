"""The vision line in one object: a frame in, faces and their embeddings out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from facegui.vision.align import chip
from facegui.vision.models.spec import EncoderSpec
from facegui.vision.portrait import portrait_pixels
from facegui.vision.recognizability import Recognizability
from facegui.vision.types import Face, Floats, Frame, Pixels, Portrait

if TYPE_CHECKING:  # they import torch, which the window must not wait for
    from facegui.vision.detection.detector import Detector
    from facegui.vision.encoders.encoder import Encoder


class Engine:
    """A detector and an encoder that fit together. Not for two threads at once."""

    def __init__(self, detector: "Detector", encoder: "Encoder") -> None:
        self._detector = detector
        self._encoder = encoder
        self._recognizability = Recognizability.of(encoder.spec.space)

    @property
    def spec(self) -> EncoderSpec:
        """What identifies the embeddings made here."""
        return self._encoder.spec

    @property
    def recognizability(self) -> Recognizability | None:
        """Judges by an embedding whether the face is recognizable; None where nothing can."""
        return self._recognizability

    @property
    def min_face_px(self) -> int:
        """Smallest face searched for as configured, in frame pixels."""
        return self._detector.min_face_px

    def detect(self, frame: Frame, min_face_px: int | None = None) -> tuple[Face, ...]:
        """Faces of a frame, largest first, down to ``min_face_px`` (None: as configured)."""
        return self._detector.detect(frame, min_face_px)

    def refine(self, frame: Frame, boxes: Floats) -> tuple[Face | None, ...]:
        """Look again at known places: for each box (N, 4) the face there, or None."""
        return self._detector.refine(frame, boxes)

    def embed(self, frame: Frame, faces: Sequence[Face]) -> Floats:
        """Embed faces of one frame in one batch: (N, size) float32 rows of unit length."""
        return self.encode(frame, self.aligned(frame, faces))

    def embed_both(self, frame: Frame, faces: Sequence[Face]) -> tuple[Floats, Floats]:
        """Embed as `embed` does, and return (N,) how alike each face is to its mirror image."""
        return self.encode_both(frame, self.aligned(frame, faces))

    def aligned(self, frame: Frame, faces: Sequence[Face]) -> tuple[Face, ...]:
        """Return the faces with landmarks good enough to align by: the first half of `embed`."""
        return self._detector.with_stable_landmarks(frame, faces)

    def encode(self, frame: Frame, faces: Sequence[Face], *, mirrored: bool = True) -> Floats:
        """Embed `aligned` faces of one frame: the second half of `embed`.

        Without ``mirrored`` this takes half the time, for a stream that will look again.
        """
        chips = self._chips([(frame.pixels, face.landmarks) for face in faces])
        return self._encoder.encode(chips, mirrored=mirrored)

    def encode_both(self, frame: Frame, faces: Sequence[Face]) -> tuple[Floats, Floats]:
        """Embed `aligned` faces, and return (N,) how alike each is to its mirror image, up to 1."""
        return self._encoder.encode_both(
            self._chips([(frame.pixels, face.landmarks) for face in faces])
        )

    def embed_portraits(self, portraits: Sequence[Portrait]) -> Floats:
        """Embed portraits in one batch, like `embed`. Raises InputProblem for a damaged one."""
        return self.embed_portraits_both(portraits)[0]

    def embed_portraits_both(self, portraits: Sequence[Portrait]) -> tuple[Floats, Floats]:
        """Embed portraits, and return as `encode_both` how alike their mirror images are."""
        return self._encoder.encode_both(
            self._chips([(portrait_pixels(one), one.landmarks) for one in portraits])
        )

    def both_ways(self, pixels: Pixels, landmarks: Floats) -> Floats:
        """Embed an aligned face and its mirror image: (2, size)."""
        cut = chip(pixels, landmarks, self.spec.alignment)
        return self._encoder.encode(np.stack([cut, cut[:, ::-1]]), mirrored=False)

    def with_stable_landmarks(self, frame: Frame, face: Face) -> Face:
        """Return the face with the landmarks an embedding is aligned by, for a portrait."""
        return self._detector.with_stable_landmarks(frame, [face])[0]

    def _chips(self, seen: Sequence[tuple[np.ndarray, Floats]]) -> Pixels:
        alignment = self.spec.alignment
        if not seen:
            return np.empty((0, alignment.side, alignment.side, 3), np.uint8)
        return np.stack([chip(*one, alignment) for one in seen])
