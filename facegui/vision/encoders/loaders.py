"""The networks behind the encoders, each with its loader and its scaling of pixels."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from facegui.vision.encoders import dlib_resnet, inception_resnet, mobilefacenet, sface
from facegui.vision.encoders.joint import Joint
from facegui.vision.encoders.torch_encoder import TorchEncoder
from facegui.vision.encoders.trained_arrays import installed_arrays, require_published
from facegui.vision.encoders.trained_file import rebuild, tensors_of
from facegui.vision.models.registry import ModelFile
from facegui.vision.models.spec import EncoderSpec
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import EncoderKind, TrainedCard

Load = Callable[[Path], nn.Module]
Normalize = Callable[[Tensor], Tensor]


@dataclass(frozen=True, slots=True, eq=False)
class Pretrained:
    """A network as it was published, on the CPU, with its spec and its scaling of pixels.

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
    spec = store.spec(encoder_id)
    loads, normalize = _NETWORKS[encoder_id]
    files = store.model(encoder_id).files

    def loaded(load: Load, file: ModelFile) -> nn.Module:
        return load(store.path(encoder_id, file.name))

    # Side by side: half of the work is checksums and unpacking, which let other threads run.
    with ThreadPoolExecutor(len(loads)) as pool:
        networks = list(pool.map(loaded, loads, files))
    network = networks[0] if len(networks) == 1 else Joint(networks)
    return Pretrained(spec, network, normalize)


def load_encoder(encoder_id: str, store: ModelStore, device: torch.device) -> TorchEncoder:
    """Build an encoder, published or trained; raises as `load_pretrained`."""
    if encoder_id in store.trained_ids:
        return _load_trained(encoder_id, store, device)
    found = load_pretrained(encoder_id, store)
    return TorchEncoder(found.spec, found.network, found.normalize, device)


def rebuild_encoder(
    card: TrainedCard, tensors: Mapping[str, Tensor], store: ModelStore, device: torch.device
) -> TorchEncoder:
    """Build a trained encoder from its card and weights.

    Raises TrainedDamaged when they do not fit, ModelMissing or ModelDamaged for the base and for
    the network joined to it.
    """
    network, normalize = trained_network(card, tensors, store)
    if card.joined:
        network = Joint([network, load_pretrained(card.joined, store).network])
    return TorchEncoder(card.spec, network, normalize, device)


def trained_network(
    card: TrainedCard, tensors: Mapping[str, Tensor], store: ModelStore
) -> tuple[nn.Module, Normalize]:
    """Build what was trained, without a network joined to it; raises as `rebuild_encoder`."""
    if card.kind is EncoderKind.SCRATCH:
        return rebuild(card, tensors, None), _around_gray
    require_published(card, store)
    base = load_pretrained(card.base, store)
    return rebuild(card, tensors, base.network), base.normalize


def _load_trained(encoder_id: str, store: ModelStore, device: torch.device) -> TorchEncoder:
    card, arrays = installed_arrays(encoder_id, store)
    return rebuild_encoder(card, tensors_of(arrays), store, device)


def _around_gray(pixels: Tensor) -> Tensor:
    return (pixels - 127.5) / 128


def _dlib_pixels(pixels: Tensor) -> Tensor:
    mean = torch.tensor([122.782, 117.001, 104.298], device=pixels.device)
    return (pixels - mean[:, None, None]) / 256


_NETWORKS: dict[str, tuple[tuple[Load, ...], Normalize]] = {
    "mobilefacenet+sface": (
        (mobilefacenet.load_mobilefacenet, sface.load_sface),
        _around_gray,
    ),
    "mobilefacenet": ((mobilefacenet.load_mobilefacenet,), _around_gray),
    "sface": ((sface.load_sface,), _around_gray),
    "dlib-resnet": ((dlib_resnet.load_dlib_resnet,), _dlib_pixels),
    "inception-resnet-v1-vggface2": ((inception_resnet.load_inception_resnet,), _around_gray),
}
