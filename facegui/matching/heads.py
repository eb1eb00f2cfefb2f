"""The similarity functions of one embedding space with their calibrated heads, from a file.

``scripts/train_heads.py`` makes it. It holds the weights and two numbers of each function, no data
of a person. It is JSON and not safetensors, because a head is two hundred numbers and shipped files
can be read and compared.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from facegui.errors import FaceGuiError, UsageProblem
from facegui.matching.calibration import Calibration
from facegui.matching.probability import Probability
from facegui.matching.similarity import (
    LEARNED,
    Cosine,
    Head,
    Similarity,
    SimilarityName,
    SquaredDistance,
)
from facegui.text import say

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Heads:
    """The similarity functions of ``space`` by name, with the heads that give probabilities.

    ``calibrations`` are those of the learned functions, which decide nothing without one. They are
    in one file with the weights, since they hold for these weights only.
    """

    space: str
    similarities: Mapping[SimilarityName, Similarity]
    probabilities: Mapping[SimilarityName, Probability]
    calibrations: Mapping[SimilarityName, Calibration] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path, *, space: str, size: int) -> "Heads":
        """Read the file for embeddings of ``size`` numbers.

        Raises FaceGuiError when there is none, it is damaged, or made for another space or size.
        """
        try:
            heads = cls.from_json(json.loads(path.read_text("utf-8")), size)
            if heads.space != space:
                raise ValueError(f"it is for {heads.space}, not {space}")
        except FileNotFoundError:
            raise FaceGuiError(
                say("There are no trained heads for this encoder ({name}).", name=path.name),
                say("Train them on a folder of people: facegui train head --images DIR."),
            ) from None
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise FaceGuiError(
                say(
                    "The trained heads in {name} cannot be used: {error}.",
                    name=path.name,
                    error=error,
                ),
                say("Install FaceGUI again, or train them anew with facegui train head."),
            ) from error
        return heads

    @classmethod
    def from_json(cls, document: dict[str, Any], size: int) -> "Heads":
        """Build from the file's contents. Raises ValueError, KeyError or TypeError."""
        if document["format"] != FORMAT:
            raise ValueError(f"format {document['format']} is not known")
        entries = document["similarities"]
        similarities = {name: _similarity(name, entries[name], size) for name in SimilarityName}
        probabilities = {
            name: Probability.from_json(entries[name]["probability"]) for name in SimilarityName
        }
        calibrations = {
            name: _calibration(name, entries[name]["calibration"])
            for name in LEARNED
            if "calibration" in entries[name]
        }
        return cls(str(document["space"]), similarities, probabilities, calibrations)

    def named(self, name: str) -> Similarity:
        """Return the function of that name. Raises UsageProblem for an unknown one."""
        try:
            return self.similarities[SimilarityName(name)]
        except ValueError:
            raise UsageProblem(
                say("There is no similarity function called {name!r}.", name=name),
                say("Choose from {listed}.", listed=", ".join(SimilarityName)),
            ) from None


def _calibration(name: SimilarityName, document: dict[str, Any]) -> Calibration:
    calibration = Calibration.from_json(document)
    if calibration.similarity is not name:
        raise ValueError(f"the calibration of {name} is one of {calibration.similarity}")
    return calibration


def _similarity(name: SimilarityName, entry: dict[str, Any], size: int) -> Similarity:
    if name not in LEARNED:
        return Cosine() if name is SimilarityName.COSINE else SquaredDistance()
    weights = np.array(entry["weights"], np.float32)
    if weights.shape != (size,):
        raise ValueError(f"{name} has {weights.size} weights for {size} numbers")
    return Head(name, weights, float(entry["bias"]))
