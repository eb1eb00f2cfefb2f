"""Trained encoders as files: safetensors with the card in its metadata, and no code.

The file holds the trained weights; the rest comes from the base, whose checksum is on the card.
"""

import hashlib
import json
from collections.abc import Mapping

import numpy as np
import torch
from safetensors.torch import save
from torch import Tensor, nn

from facegui.text import say
from facegui.vision.encoders.encoder import Encoder
from facegui.vision.encoders.trainable import build_network
from facegui.vision.encoders.trained_arrays import (
    Arrays,
    arrays_digest,
    read_arrays,
    require_form,
    require_numbers,
)
from facegui.vision.models.trained_card import EncoderKind, TrainedCard, TrainedDamaged
from facegui.vision.types import Pixels

_SAME = 1e-4  # tolerance of the embedding on the card, since processors round differently


def trained_tensors(network: nn.Module, kind: EncoderKind) -> dict[str, Tensor]:
    """Return copies of the tensors that a file keeps of a network, on the CPU.

    These are the trainable ones, and from scratch also the statistics of batch norm.
    """
    kept: dict[str, Tensor] = {
        name: value for name, value in network.named_parameters() if value.requires_grad
    }
    if kind is EncoderKind.SCRATCH:
        kept |= dict(network.named_buffers())
    return {name: value.detach().cpu().clone().contiguous() for name, value in kept.items()}


def weights_digest(tensors: Mapping[str, Tensor]) -> str:
    """SHA-256 over names, types, shapes and numbers, in lower-case hex."""
    return arrays_digest({name: value.cpu().numpy() for name, value in tensors.items()})


def pack(tensors: Mapping[str, Tensor], card: TrainedCard) -> bytes:
    """Return the file's content."""
    text = json.dumps(card.as_json(), sort_keys=True)
    metadata = {"card": text, "card_sha256": hashlib.sha256(text.encode()).hexdigest()}
    content: bytes = save(dict(tensors), metadata)
    return content


def unpack(content: bytes, what: str) -> tuple[TrainedCard, dict[str, Tensor]]:
    """Read a file's content, checked against its own checksums.

    ``what`` names the file in a TrainedDamaged, which is raised for anything wrong with it.
    """
    card, arrays = read_arrays(content, what)
    return card, tensors_of(arrays)


def tensors_of(arrays: Arrays) -> dict[str, Tensor]:
    """Return copies of arrays as tensors."""
    return {name: torch.tensor(value) for name, value in arrays.items()}


def rebuild(card: TrainedCard, tensors: Mapping[str, Tensor], base: nn.Module | None) -> nn.Module:
    """Build the network for use. Raises TrainedDamaged when the weights do not fit the card."""
    network = build_network(card.kind, base, card.size, seed=0)
    wanted = {name: _form(value) for name, value in trained_tensors(network, card.kind).items()}
    found = {name: _form(value) for name, value in tensors.items()}
    require_form(card, fits=found == wanted)
    finite = all(bool(value.isfinite().all()) for value in tensors.values())
    require_numbers(card, finite=finite)
    network.load_state_dict(dict(tensors), strict=False)
    return network.eval().requires_grad_(False)


def self_test(encoder: Encoder) -> tuple[float, ...]:
    """Return the embedding of a drawn chip, for the card."""
    chip = _drawn_chip(encoder.spec.alignment.side)
    return tuple(float(value) for value in encoder.encode(chip[None])[0])


def require_self_test(encoder: Encoder, card: TrainedCard) -> None:
    """Raise TrainedDamaged unless this computer reproduces the embedding on the card."""
    far = np.abs(np.subtract(self_test(encoder), card.self_test)).max()
    if not far <= _SAME:  # also for a NaN
        raise TrainedDamaged(
            card.id,
            say(
                "this computer does not reproduce the embedding on its card (off by {far:.1e})",
                far=far,
            ),
        )


def _form(value: Tensor) -> tuple[torch.dtype, torch.Size]:
    return value.dtype, value.shape


def _drawn_chip(side: int) -> Pixels:
    """A chip (side, side, 3) that is the same on every computer: waves of three sizes."""
    rows, columns = np.mgrid[:side, :side]
    waves = [(rows * 7 + columns * 3) % 256, (rows * columns) % 251, (columns * 11 - rows) % 256]
    return np.stack(waves, axis=2).astype(np.uint8)
