"""The changing state of a run, saved to a checkpoint and restored from it."""

import hashlib
import json
from typing import Any

import torch
from torch import Tensor, nn

from facegui.errors import FaceGuiError
from facegui.text import say
from facegui.training.checkpoint import Checkpoint, Tensors, taken_from, under
from facegui.training.data import Split, TrainingData
from facegui.training.plan import TrainingPlan
from facegui.training.validation import ValidationLevel
from facegui.vision.encoders.trained_file import trained_tensors


class RunState:
    """Network, optimizer, current step and the best network so far."""

    def __init__(self, network: nn.Module, plan: TrainingPlan) -> None:
        self._network = network
        self._kind = plan.kind
        self._trained = [one for one in network.parameters() if one.requires_grad]
        self._optimizer = torch.optim.AdamW(
            self._trained, lr=plan.learning_rate, weight_decay=plan.weight_decay
        )
        half = self._trained[0].device.type == "cuda"
        self._scaler = torch.amp.GradScaler(enabled=half)
        self._best_tensors: Tensors = {}
        self.step = 0
        self.seconds = 0.0
        self.before: ValidationLevel | None = None
        self.best: ValidationLevel | None = None
        self.best_step = 0

    def learn(self, loss: Tensor) -> None:
        """Take one step of the optimizer on ``loss``."""
        self._optimizer.zero_grad(set_to_none=True)
        torch.autograd.backward(self._scaler.scale(loss))
        self._scaler.step(self._optimizer)
        self._scaler.update()

    def keep_best(self, level: ValidationLevel) -> None:
        """Keep the present network as the best."""
        self.best, self.best_step = level, self.step
        self._best_tensors = trained_tensors(self._network, self._kind)

    def take_best(self) -> None:
        """Restore the best network."""
        self._network.load_state_dict(self._best_tensors, strict=False)

    def checkpoint(self, run: str) -> Checkpoint:
        """Return the state as a checkpoint."""
        moments: Tensors = {}
        for number, state in self._optimizer.state_dict()["state"].items():
            moments |= under(str(number), {name: torch.as_tensor(v) for name, v in state.items()})
        facts: dict[str, Any] = {
            "step": self.step,
            "seconds": self.seconds,
            "before": _as_json(self.before),
            "best": _as_json(self.best),
            "best_step": self.best_step,
            "scaler": self._scaler.state_dict(),
        }
        tensors = (
            under("network", trained_tensors(self._network, self._kind))
            | under("best", self._best_tensors)
            | under("optimizer", moments)
        )
        return Checkpoint(run, facts, tensors)

    def restore(self, checkpoint: Checkpoint) -> None:
        """Go back to a checkpoint. Raises FaceGuiError when it does not fit the network."""
        facts, tensors = checkpoint.facts, checkpoint.tensors
        moments: dict[int, Tensors] = {}
        for name, tensor in taken_from("optimizer", tensors).items():
            number, _, moment = name.partition("/")
            moments.setdefault(int(number), {})[moment] = tensor
        groups = self._optimizer.state_dict()["param_groups"]
        try:
            self._network.load_state_dict(taken_from("network", tensors), strict=False)
            self._optimizer.load_state_dict({"state": moments, "param_groups": groups})
            self._best_tensors = taken_from("best", tensors)
            self.step, self.seconds = int(facts["step"]), float(facts["seconds"])
            self.before, self.best = (
                ValidationLevel(**facts["before"]),
                ValidationLevel(**facts["best"]),
            )
            self.best_step = int(facts["best_step"])
            self._scaler.load_state_dict(facts["scaler"])
        except (KeyError, ValueError, TypeError, RuntimeError) as error:
            raise FaceGuiError(
                say("The run that was begun cannot be taken up again: {error}.", error=error),
                say("Start a new one."),
            ) from error


def fingerprint(plan: TrainingPlan, split: Split) -> str:
    """Return a hash of a run's settings, pictures and split, in hex."""
    hasher = hashlib.sha256(json.dumps(plan.fixed, sort_keys=True).encode())
    for part in (split.training, split.validation):
        _add(hasher, part)
    return hasher.hexdigest()


def _add(hasher: "hashlib._Hash", part: TrainingData) -> None:
    hasher.update(json.dumps(part.people.names).encode())
    hasher.update(part.people.person.tobytes())
    hasher.update(part.chips.tobytes())


def _as_json(level: ValidationLevel | None) -> dict[str, float] | None:
    return None if level is None else {"fnmr": level.fnmr, "area_missing": level.area_missing}
