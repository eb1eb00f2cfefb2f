"""A training run on disk, one safetensors file that is replaced atomically.

Weights that are trained, the best so far, and the optimizer's moments are tensors; the rest is JSON
in the file's header. Nothing is pickled.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from facegui import atomic
from facegui.errors import FaceGuiError
from facegui.private import make_inner
from facegui.text import say

FORMAT = 1
_KEY = "facegui-training"

Tensors = dict[str, Tensor]


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """The state of a run. ``run`` identifies its data and settings; ``facts`` is plain JSON."""

    run: str
    facts: dict[str, Any]
    tensors: Tensors = field(repr=False)

    def write(self, path: Path) -> None:
        """Write the checkpoint, or leave the former one. Raises OSError, also on a full disk."""
        header = {"format": FORMAT, "run": self.run, "facts": self.facts}
        content = save(
            {name: tensor.detach().cpu().contiguous() for name, tensor in self.tensors.items()},
            {_KEY: json.dumps(header)},
        )
        make_inner(path.parent, 2)
        atomic.write(path, content)

    @classmethod
    def read(cls, path: Path, run: str) -> "Checkpoint":
        """Read the checkpoint of ``run``.

        Raises FaceGuiError when there is none, it is damaged, or of other data or settings.
        """
        try:
            with safe_open(path, framework="pt") as file:
                header = json.loads(file.metadata()[_KEY])
                tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 it is no dict
            if header["format"] != FORMAT:
                raise ValueError("another format")
            found = cls(str(header["run"]), dict(header["facts"]), tensors)
        except FileNotFoundError:
            raise FaceGuiError(
                say("There is no run to go on with."), say("Start a new one.")
            ) from None
        except (OSError, SafetensorError, ValueError, KeyError, TypeError) as error:
            raise FaceGuiError(
                say("The run in {name} cannot be read: {error}.", name=path.name, error=error),
                say("Start a new one."),
            ) from error
        if found.run != run:
            raise FaceGuiError(
                say("The run that was begun is of other pictures or settings."),
                say("Start a new one, or choose the same folder, settings and seed again."),
            )
        return found


def under(prefix: str, tensors: Tensors) -> Tensors:
    """Return the tensors with a prefix added to their names."""
    return {f"{prefix}/{name}": tensor for name, tensor in tensors.items()}


def taken_from(prefix: str, tensors: Tensors) -> Tensors:
    """Return the tensors whose names have the prefix, without it."""
    start = f"{prefix}/"
    return {
        name.removeprefix(start): tensor
        for name, tensor in tensors.items()
        if name.startswith(start)
    }
