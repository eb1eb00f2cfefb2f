"""Published PyTorch weights: checksum first, then a loader that runs no code from the file."""

import hashlib
import io
from pathlib import Path

import torch
from torch import Tensor

from facegui.vision.models.files import read_verified
from facegui.vision.models.registry import ModelDamaged, ModelFile


def read_state_dict(path: Path, file: ModelFile) -> dict[str, Tensor]:
    """Return the tensors of a state dict by name, on the CPU. Raises ``ModelDamaged``."""
    content = io.BytesIO(read_verified(path, file))
    state = torch.load(content, map_location="cpu", weights_only=True)
    return {name: value for name, value in state.items() if isinstance(value, Tensor)}


def read_large_state_dict(path: Path, file: ModelFile) -> dict[str, Tensor]:
    """Return the same of a file too large to be in memory twice. Raises ``ModelDamaged``.

    It is opened once, so that what is loaded is the file that was checked, unless somebody writes
    into that very file in between.
    """
    try:
        with path.open("rb") as stream:
            if hashlib.file_digest(stream, "sha256").hexdigest() != file.sha256:
                raise ModelDamaged(path)
            stream.seek(0)
            state = torch.load(stream, map_location="cpu", weights_only=True)
    except OSError as problem:
        raise ModelDamaged(path) from problem
    return {name: value for name, value in state.items() if isinstance(value, Tensor)}
