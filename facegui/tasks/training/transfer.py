"""Trained encoders to and from other computers, each one file with its card inside."""

from pathlib import Path

from facegui import atomic
from facegui.errors import (
    InputProblem,
    UsageProblem,
    cannot_be_read,
    writing_to,
)
from facegui.text import say
from facegui.vision.encoders.onnx import on_shipped_graph, projection_encoder
from facegui.vision.encoders.trained_arrays import Arrays, read_arrays, require_self_test
from facegui.vision.models.files import read_verified
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import TrainedCard
from facegui.vision.runtime import require_torch

_LARGEST_BYTES = 1 << 30


def export_trained(models: ModelStore, encoder_id: str, file: Path, *, overwrite: bool) -> int:
    """Write a trained encoder into ``file`` and return its size in bytes.

    Raises UsageProblem for an unknown encoder or a file that is there, ModelDamaged, FaceGuiError
    where the disk refuses.
    """
    installed = models.trained(encoder_id)
    if file.exists() and not overwrite:
        raise UsageProblem(
            say("{file} exists.", file=file), say("Choose another name, or add --overwrite.")
        )
    content = read_verified(models.path(encoder_id), installed.model.files[0])
    with writing_to(file):
        atomic.write(file, content)
    return len(content)


def import_trained(models: ModelStore, file: Path) -> TrainedCard:
    """Import a trained encoder after checking its checksums, shapes, base and one embedding.

    Slow: never call it in the GUI thread. A projection needs no torch; the others are exported with
    it. Raises InputProblem for a file that cannot be read, TrainedDamaged for one that fails a
    check, ModelMissing for its base or the encoder it is joined to, and UsageProblem for a name
    that is taken, or if torch is needed and not installed.
    """
    try:
        if file.stat().st_size > _LARGEST_BYTES:
            raise InputProblem(
                say("{file} is too large for an encoder.", file=file), say("Choose another file.")
            )
        content = file.read_bytes()
    except OSError as error:
        raise cannot_be_read(file, error, say("Choose another file.")) from error
    card, arrays = read_arrays(content, file.name)
    if on_shipped_graph(card):
        require_self_test(projection_encoder(card, arrays, models), card)
        graph = b""
    else:
        graph = _checked_graph(card, arrays, models)
    models.add_trained(card, content, graph)
    return card


def _checked_graph(card: TrainedCard, arrays: Arrays, models: ModelStore) -> bytes:
    require_torch(say("an encoder with weights of its own is exported by it."))
    # Imported here: torch takes a second or two, and the window comes first.
    from facegui.vision.device import choose_device  # noqa: PLC0415 imports torch
    from facegui.vision.encoders.exporting import trained_graph  # noqa: PLC0415 imports torch
    from facegui.vision.encoders.loaders import rebuild_encoder  # noqa: PLC0415 imports torch
    from facegui.vision.encoders.trained_file import tensors_of  # noqa: PLC0415 imports torch

    tensors = tensors_of(arrays)
    require_self_test(rebuild_encoder(card, tensors, models, choose_device("cpu")), card)
    return trained_graph(card, tensors, models)
