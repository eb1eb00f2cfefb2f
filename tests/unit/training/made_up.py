"""Made-up people of colored patterns, and a network small enough to be trained within a test."""

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from facegui.matching.embedded import EmbeddedPeople
from facegui.training.data import Split, TrainingData, split_people
from facegui.training.gather import Found
from facegui.training.plan import Mining, TrainingPlan
from facegui.vision.models.trained_card import EncoderKind

SIDE = 16


def chip_of(person: int, picture: int, noise: float = 25.0) -> np.ndarray:
    """(16, 16, 3) uint8: a pattern of 4×4 patches that is the person's, with other light."""
    pattern = np.random.default_rng([person, 7]).uniform(60, 190, (4, 4, 3))
    random = np.random.default_rng([person, picture])
    patches = pattern + random.normal(0, noise, pattern.shape) + random.normal(0, 20)
    return np.kron(patches, np.ones((4, 4, 1))).clip(0, 255).astype(np.uint8)


def embedding_of(person: int, picture: int, size: int = 32) -> np.ndarray:
    """(size,) float32 of unit length; pictures of one person have a cosine of about 0.7."""
    center = np.random.default_rng([person, 1]).standard_normal(size)
    look = center + 0.65 * np.random.default_rng([person, picture, 2]).standard_normal(size)
    return (look / np.linalg.norm(look)).astype(np.float32)


def found_of(person: int, picture: int, named: int | None = None) -> Found:
    """A picture of ``person``, under the name of another when ``named`` says so."""
    name = f"p{person if named is None else named:03d}"
    digest = f"{person}/{picture}".encode()
    return Found(name, f"{picture}.jpg", digest, chip_of(person, picture))


def made_up_data(people: int = 30, pictures: int = 4) -> TrainingData:
    """Everybody with as many pictures."""
    looks = [(person, picture) for person in range(people) for picture in range(pictures)]
    return TrainingData(
        EmbeddedPeople.of((f"p{person:03d}", embedding_of(person, n)) for person, n in looks),
        np.stack([chip_of(person, n) for person, n in looks]),
    )


def made_up_split(people: int = 30) -> Split:
    """Sixty, twenty and twenty percent of made-up people."""
    return split_people(made_up_data(people), seed=0)


def small_plan(**changes: object) -> TrainingPlan:
    """A plan that takes a second."""
    settings = {
        "mining": Mining.BATCH_ALL, "size": 8, "people": 6, "pictures_each": 3, "steps": 20,
        "learning_rate": 3e-3, "validate_every": 5, "augment": False,
    }  # fmt: skip
    return TrainingPlan(EncoderKind.SCRATCH, **(settings | changes))


class SmallNetwork(nn.Module):
    """Chips of 16 pixels to 8 numbers of unit length."""

    def __init__(self, seed: int = 0) -> None:
        super().__init__()
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            self.stages = nn.Sequential(
                nn.Conv2d(3, 8, 4, stride=4), nn.BatchNorm2d(8), nn.ReLU(), nn.Flatten(),
                nn.Linear(128, 8),
            )  # fmt: skip

    def forward(self, chips: Tensor) -> Tensor:
        return functional.normalize(self.stages(chips))


def around_gray(pixels: Tensor) -> Tensor:
    """Scale 0..255 to −1..1."""
    return (pixels - 127.5) / 128
