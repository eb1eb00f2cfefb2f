"""The input of a network: chips or, where only a projection is trained, embeddings.

Embeddings are computed once, so that a projection trains in seconds.
"""

from collections.abc import Callable
from typing import Protocol

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from facegui.matching.embedded import EmbeddedPeople
from facegui.training.augment import augmented
from facegui.training.batches import Rows, batch_rows
from facegui.training.data import Split
from facegui.training.plan import TrainingPlan
from facegui.vision.encoders.trainable import Tuned
from facegui.vision.models.trained_card import EncoderKind
from facegui.vision.types import Floats, Pixels

Normalize = Callable[[Tensor], Tensor]

_BATCH = 64


class Material(Protocol):
    """Where a trainer gets its embeddings from."""

    def embed_batch(self, random: np.random.Generator) -> tuple[Tensor, Tensor]:
        """Draw a batch: embeddings (N, size) float32 to learn through, and people (N,) int64."""
        ...

    def embed_validation(self) -> EmbeddedPeople:
        """Embed the validation people as the trained encoder will, the mirrored chip averaged."""
        ...


def material(
    network: nn.Module, normalize: Normalize, split: Split, plan: TrainingPlan, device: torch.device
) -> Material:
    """Return the input a plan needs. ``normalize`` maps RGB 0..255 to what the base expects."""
    if plan.kind is EncoderKind.PROJECTION and isinstance(network, Tuned):
        return _Embeddings(network, normalize, split, plan, device)
    return _Chips(network, normalize, split, plan, device)


class _Chips:
    """Chips, augmented each time they are drawn."""

    def __init__(
        self,
        network: nn.Module,
        normalize: Normalize,
        split: Split,
        plan: TrainingPlan,
        device: torch.device,
    ) -> None:
        self._network = network
        self._normalize = normalize
        self._split = split
        self._plan = plan
        self._device = device

    def embed_batch(self, random: np.random.Generator) -> tuple[Tensor, Tensor]:
        training = self._split.training
        rows = batch_rows(training.people, self._plan, random)
        chips = training.chips[rows]
        if self._plan.augment:
            chips = augmented(chips, random)
        self._network.train()
        half = self._device.type == "cuda"
        with torch.autocast(self._device.type, torch.float16, enabled=half):
            embeddings = self._network(_tensor(chips, self._normalize, self._device))
        return embeddings.float(), _labels(training.people, rows, self._device)

    def embed_validation(self) -> EmbeddedPeople:
        validation = self._split.validation
        straight, mirrored = sides(
            self._network.eval(), validation.chips, self._normalize, self._device
        )
        return _embedded(validation.people, straight, mirrored)


class _Embeddings:
    """The frozen base's embeddings of chips and of their mirror images, taken once."""

    def __init__(
        self,
        network: Tuned,
        normalize: Normalize,
        split: Split,
        plan: TrainingPlan,
        device: torch.device,
    ) -> None:
        self._network = network
        self._plan = plan
        self._device = device
        people = split.training.people
        several = [name for name, n in zip(people.names, people.counts, strict=True) if n > 1]
        training = split.training.only(several)
        self._people, self._validation = training.people, split.validation.people
        base = network.base.eval()
        self._training_sides = torch.stack(sides(base, training.chips, normalize, device))
        self._validation_sides = sides(base, split.validation.chips, normalize, device)

    def embed_batch(self, random: np.random.Generator) -> tuple[Tensor, Tensor]:
        rows = batch_rows(self._people, self._plan, random)
        side = random.integers(0, 2 if self._plan.augment else 1, len(rows))
        taken = self._training_sides[torch.from_numpy(side), torch.from_numpy(rows)]
        self._network.train()
        embeddings = self._network.project(taken)
        return embeddings, _labels(self._people, rows, self._device)

    @torch.no_grad()
    def embed_validation(self) -> EmbeddedPeople:
        self._network.eval()
        straight, mirrored = (self._network.project(side) for side in self._validation_sides)
        return _embedded(self._validation, straight, mirrored)


@torch.no_grad()
def sides(
    network: nn.Module, chips: Pixels, normalize: Normalize, device: torch.device
) -> tuple[Tensor, Tensor]:
    """Embed chips (N, side, side, 3) and their mirror images: two (N, D) float32, unit length."""
    straight: list[Tensor] = []
    mirrored: list[Tensor] = []
    for start in range(0, len(chips), _BATCH):
        inputs = _tensor(chips[start : start + _BATCH], normalize, device)
        for found, one in ((straight, inputs), (mirrored, inputs.flip(3))):
            found.append(functional.normalize(network(one).float()))
    return torch.cat(straight), torch.cat(mirrored)


def _embedded(people: EmbeddedPeople, straight: Tensor, mirrored: Tensor) -> EmbeddedPeople:
    vectors: Floats = functional.normalize(straight + mirrored).cpu().numpy()
    # A network with diverged weights must not count as telling people apart.
    return EmbeddedPeople(people.names, np.nan_to_num(vectors), people.person)


def _tensor(chips: Pixels, normalize: Normalize, device: torch.device) -> Tensor:
    pixels = torch.from_numpy(np.array(chips)).to(device).permute(0, 3, 1, 2)
    return normalize(pixels.float())


def _labels(people: EmbeddedPeople, rows: Rows, device: torch.device) -> Tensor:
    return torch.from_numpy(people.person[rows].astype(np.int64)).to(device)
