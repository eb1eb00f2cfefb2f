"""Trained encoders as files: safetensors with the card in its metadata, and no code.

The file holds the trained weights; the rest comes from the base, whose checksum is on the card.
"""

import hashlib
import json
from collections.abc import Mapping

import torch
from safetensors.torch import save
from torch import Tensor, nn

from facegui.vision.encoders.trainable import build_network
from facegui.vision.encoders.trained_arrays import (
    Arrays,
    arrays_digest,
    require_form,
    require_numbers,
)
from facegui.vision.models.trained_card import EncoderKind, TrainedCard


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


def _form(value: Tensor) -> tuple[torch.dtype, torch.Size]:
    return value.dtype, value.shape
