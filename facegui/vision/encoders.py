"""The networks behind the encoders: for each its loader and its scaling of pixels."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from facegui.vision import dlib_resnet, inception_resnet, mobilefacenet
from facegui.vision.encoder import TorchEncoder
from facegui.vision.model_store import ModelStore
from facegui.vision.spec import EncoderSpec, encoder_spec

Load = Callable[[Path], nn.Module]
Normalize = Callable[[Tensor], Tensor]


@dataclass(frozen=True, slots=True, eq=False)
class Pretrained:
    """A network as it was published, on the CPU, with what it takes to feed it.

    ``normalize`` maps float RGB in 0..255, (N, 3, side, side), to what ``network`` expects.
    """

    spec: EncoderSpec
    network: nn.Module
    normalize: Normalize


def load_pretrained(encoder_id: str, store: ModelStore) -> Pretrained:
    """Load a published network, for use or as the base of a training.

    Raises UsageProblem for an unknown id, ModelMissing or ModelDamaged for a file that cannot be
    used.
    """
    spec = encoder_spec(encoder_id)
    load, normalize = _NETWORKS[encoder_id]
    return Pretrained(spec, load(store.path(encoder_id)), normalize)


def pixel_scaling(encoder_id: str) -> Normalize:
    """Return how a published network wants its pixels scaled, without loading it."""
    return _NETWORKS[encoder_id][1]


def load_encoder(encoder_id: str, store: ModelStore, device: torch.device) -> TorchEncoder:
    """Build an encoder; raises as `load_pretrained`."""
    found = load_pretrained(encoder_id, store)
    return TorchEncoder(found.spec, found.network, found.normalize, device)


def _around_gray(pixels: Tensor) -> Tensor:
    return (pixels - 127.5) / 128


def _dlib_pixels(pixels: Tensor) -> Tensor:
    mean = torch.tensor([122.782, 117.001, 104.298], device=pixels.device)
    return (pixels - mean[:, None, None]) / 256


_NETWORKS: dict[str, tuple[Load, Normalize]] = {
    "mobilefacenet": (mobilefacenet.load_mobilefacenet, _around_gray),
    "dlib-resnet": (dlib_resnet.load_dlib_resnet, _dlib_pixels),
    "inception-resnet-v1-vggface2": (inception_resnet.load_inception_resnet, _around_gray),
}
