"""What identifies each encoder's embeddings. No torch here, so that the window can ask early."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from facegui.vision.align import Alignment
from facegui.vision.types import Floats

DEFAULT_ENCODER = "mobilefacenet+sface"
CHIPS_FROM_SCRATCH = "mobilefacenet"
"""A network that is trained from scratch takes this encoder's chips."""
JOINED: Mapping[str, tuple[str, str]] = {"mobilefacenet+sface": ("mobilefacenet", "sface")}
"""Encoders that join two networks: the one that training changes, and the one joined to it."""
# Raise it whenever the detector finds other faces, boxes or landmarks, so that stored results are
# not mixed with new ones.
DETECTION = 2


@dataclass(frozen=True, slots=True)
class EncoderSpec:
    """What identifies an encoder's embeddings.

    ``preprocessing`` changes whenever alignment, scaling or averaging does: embeddings of different
    spaces are never compared. ``revision`` distinguishes encoders that a user trained under one
    name; published ones have none. An embedding has ``size`` numbers; ``joins`` has the size of
    each part of a joined one.
    """

    id: str
    preprocessing: int
    size: int
    alignment: Alignment
    revision: str = ""
    joins: tuple[int, ...] = ()

    @property
    def space(self) -> str:
        """Name of the embedding space: ``mobilefacenet/1``, ``trained-lab/1-0c7a99f2``."""
        revision = f"-{self.revision}" if self.revision else ""
        return f"{self.id}/{self.preprocessing}{revision}"

    @property
    def parts(self) -> tuple[int, ...]:
        """Sizes of the parts of an embedding, all of which have the same length."""
        return self.joins or (self.size,)


def _points(*points: tuple[float, float]) -> Floats:
    return np.array(points, np.float32)


# ArcFace's points, on which MobileFaceNet and SFace were trained.
_ARCFACE = Alignment(
    112,
    _points(
        (38.2946, 51.6963),
        (73.5318, 51.5014),
        (56.0252, 71.7366),
        (41.5493, 92.3655),
        (70.7299, 92.2041),
    ),
)
_SPECS = (
    EncoderSpec("mobilefacenet+sface", 1, 320, _ARCFACE, joins=(192, 128)),
    EncoderSpec("mobilefacenet", 1, 192, _ARCFACE),
    EncoderSpec("sface", 1, 128, _ARCFACE),
    EncoderSpec(
        id="dlib-resnet",
        preprocessing=1,
        size=128,
        # The positions of MTCNN's landmarks on dlib's own chips, over 3,000 faces.
        alignment=Alignment(
            150,
            _points(
                (48.60, 46.66),
                (102.45, 46.70),
                (75.35, 78.85),
                (51.68, 105.65),
                (98.86, 105.84),
            ),
        ),
    ),
    EncoderSpec(
        id="inception-resnet-v1-vggface2",
        preprocessing=1,
        size=512,
        # Trained on MTCNN's boxes with a margin of 14 in 160 pixels, made square: the median
        # landmarks of 3,626 such boxes, with their distortion.
        alignment=Alignment(
            160,
            _points((36.1, 63.4), (87.0, 63.4), (61.6, 92.7), (38.8, 117.7), (84.3, 117.7)),
            stretch=4 / 3,
        ),
    ),
)
SPECS: Mapping[str, EncoderSpec] = {spec.id: spec for spec in _SPECS}
