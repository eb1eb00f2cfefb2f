"""The file of a trained encoder as arrays, checked against its card. No torch here."""

import hashlib
import json
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load

from facegui.text import say
from facegui.vision.encoders.encoder import Encoder
from facegui.vision.models.files import read_verified
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import TrainedCard, TrainedDamaged
from facegui.vision.types import Pixels

Arrays = Mapping[str, NDArray[np.generic]]

_LENGTH_BYTES = 8
_SAME = 1e-4  # tolerance of the embedding on the card, since processors round differently


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


def _drawn_chip(side: int) -> Pixels:
    """A chip (side, side, 3) that is the same on every computer: waves of three sizes."""
    rows, columns = np.mgrid[:side, :side]
    waves = [(rows * 7 + columns * 3) % 256, (rows * columns) % 251, (columns * 11 - rows) % 256]
    return np.stack(waves, axis=2).astype(np.uint8)
