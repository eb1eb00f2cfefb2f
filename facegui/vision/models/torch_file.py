"""Published PyTorch weights: checksum first, then a loader that runs no code from the file."""

import io
from pathlib import Path

import torch
from torch import Tensor

from facegui.vision.models.files import read_verified
from facegui.vision.models.registry import ModelFile


def read_state_dict(path: Path, file: ModelFile) -> dict[str, Tensor]:
    """Return the tensors of a state dict by name, on the CPU. Raises ``ModelDamaged``."""
    content = io.BytesIO(read_verified(path, file))
    state = torch.load(content, map_location="cpu", weights_only=True)
    return {name: value for name, value in state.items() if isinstance(value, Tensor)}
