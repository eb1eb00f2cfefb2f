"""The file of a trained encoder as arrays, checked against its card. No torch here."""

import hashlib
import json
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load

from facegui.text import say
from facegui.vision.models.files import read_verified
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import TrainedCard, TrainedDamaged

Arrays = Mapping[str, NDArray[np.generic]]

_LENGTH_BYTES = 8


def arrays_digest(arrays: Arrays) -> str:
    """SHA-256 over names, types, shapes and numbers, in lower-case hex."""
    hasher = hashlib.sha256()
    for name in sorted(arrays):
        values = arrays[name]
        hasher.update(f"{name} {values.dtype.str} {values.shape}\n".encode())
        hasher.update(values.tobytes())
    return hasher.hexdigest()


def read_arrays(content: bytes, what: str) -> tuple[TrainedCard, Arrays]:
    """Read a file's content, checked against its own checksums.

    ``what`` names the file in a TrainedDamaged, which is raised for anything wrong with it.
    """
    try:
        length = int.from_bytes(content[:_LENGTH_BYTES], "little")
        header = json.loads(content[_LENGTH_BYTES : _LENGTH_BYTES + length])
        metadata = header["__metadata__"]
        text = metadata["card"]
        if hashlib.sha256(text.encode()).hexdigest() != metadata["card_sha256"]:
            raise TrainedDamaged(what, say("its card was changed"))
        card, arrays = TrainedCard.from_json(json.loads(text)), load(content)
    except (SafetensorError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise TrainedDamaged(what, say("it is not a whole file of a trained encoder")) from error
    if arrays_digest(arrays) != card.weights_sha256:
        raise TrainedDamaged(what, say("its weights are not those of its card"))
    return card, arrays


def installed_arrays(encoder_id: str, store: ModelStore) -> tuple[TrainedCard, Arrays]:
    """Read a trained encoder of this computer.

    Raises UsageProblem, TrainedDamaged, ModelMissing or ModelDamaged.
    """
    installed = store.trained(encoder_id)
    content = read_verified(store.path(encoder_id), installed.model.files[0])
    card, arrays = read_arrays(content, encoder_id)
    if not card.says_the_same_as(installed.card):
        raise TrainedDamaged(encoder_id, say("its card is not the one in its file"))
    return card, arrays


def require_published(card: TrainedCard, store: ModelStore) -> None:
    """Raise TrainedDamaged unless the published networks here are those it was trained with."""
    if card.base and store.model(card.base).files[0].sha256 != card.base_sha256:
        raise TrainedDamaged(
            card.id, say("it was trained from another {base} than this one", base=card.base)
        )
    if card.joined and store.model(card.joined).files[0].sha256 != card.joined_sha256:
        raise TrainedDamaged(
            card.id,
            say("it was joined with another {joined} than this one", joined=card.joined),
        )


def require_form(card: TrainedCard, *, fits: bool) -> None:
    """Raise TrainedDamaged unless the weights ``fit`` the network of the card."""
    if not fits:
        raise TrainedDamaged(
            card.id, say("its weights are not those of a {kind} of this size", kind=card.kind)
        )


def require_numbers(card: TrainedCard, *, finite: bool) -> None:
    """Raise TrainedDamaged unless all weights are ``finite``."""
    if not finite:
        raise TrainedDamaged(card.id, say("its weights are not all numbers"))
