"""The encoders there are: for each its identity, its alignment, its pixels and its loader."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from facegui.errors import UsageProblem
from facegui.vision import dlib_resnet, inception_resnet, mobilefacenet
from facegui.vision.align import Alignment
from facegui.vision.encoder import EncoderSpec, TorchEncoder
from facegui.vision.model_store import ModelStore
from facegui.vision.types import Floats

DEFAULT_ENCODER = "mobilefacenet"


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to build one encoder: ``load`` reads the verified weights at a path."""

    spec: EncoderSpec
    load: Callable[[Path], nn.Module]
    normalize: Callable[[Tensor], Tensor]


def _points(*points: tuple[float, float]) -> Floats:
    return np.array(points, np.float32)


def _around_gray(pixels: Tensor) -> Tensor:
    return (pixels - 127.5) / 128


def _dlib_pixels(pixels: Tensor) -> Tensor:
    mean = torch.tensor([122.782, 117.001, 104.298], device=pixels.device)
    return (pixels - mean[:, None, None]) / 256


_RECIPES = (
    Recipe(
        EncoderSpec(
            id="mobilefacenet",
            preprocessing=1,
            size=mobilefacenet.EMBEDDING_SIZE,
            # ArcFace's points, on which the network was trained.
            alignment=Alignment(
                mobilefacenet.CHIP_SIZE,
                _points(
                    (38.2946, 51.6963),
                    (73.5318, 51.5014),
                    (56.0252, 71.7366),
                    (41.5493, 92.3655),
                    (70.7299, 92.2041),
                ),
            ),
        ),
        mobilefacenet.load_mobilefacenet,
        _around_gray,
    ),
    Recipe(
        EncoderSpec(
            id="dlib-resnet",
            preprocessing=1,
            size=dlib_resnet.EMBEDDING_SIZE,
            # Where MTCNN's landmarks fall on dlib's own chips, over 3,000 faces.
            alignment=Alignment(
                dlib_resnet.CHIP_SIZE,
                _points(
                    (48.60, 46.66),
                    (102.45, 46.70),
                    (75.35, 78.85),
                    (51.68, 105.65),
                    (98.86, 105.84),
                ),
            ),
        ),
        dlib_resnet.load_dlib_resnet,
        _dlib_pixels,
    ),
    Recipe(
        EncoderSpec(
            id="inception-resnet-v1-vggface2",
            preprocessing=1,
            size=inception_resnet.EMBEDDING_SIZE,
            # Trained on MTCNN's boxes with a margin of 14 in 160 pixels, made square: the median
            # landmarks of 3,626 such boxes, and their stretch.
            alignment=Alignment(
                inception_resnet.CHIP_SIZE,
                _points((36.1, 63.4), (87.0, 63.4), (61.6, 92.7), (38.8, 117.7), (84.3, 117.7)),
                stretch=4 / 3,
            ),
        ),
        inception_resnet.load_inception_resnet,
        _around_gray,
    ),
)
RECIPES: Mapping[str, Recipe] = {recipe.spec.id: recipe for recipe in _RECIPES}


def recipe(encoder_id: str) -> Recipe:
    """Return the recipe of an encoder. Raises UsageProblem for an id that is not one."""
    try:
        return RECIPES[encoder_id]
    except KeyError:
        raise UsageProblem(
            f"There is no encoder called {encoder_id!r}.", f"Choose from {', '.join(RECIPES)}."
        ) from None


def load_encoder(encoder_id: str, store: ModelStore, device: torch.device) -> TorchEncoder:
    """Build an encoder. Raises ModelMissing or ModelDamaged when its file cannot be used."""
    chosen = recipe(encoder_id)
    network = chosen.load(store.path(encoder_id))
    return TorchEncoder(chosen.spec, network, chosen.normalize, device)
