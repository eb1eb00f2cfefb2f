"""Can an encoder tell this face from others? Read from its embedding, in one small product.

Faces of which too little can be seen gather in a few places of an encoder's space, whatever person
they show (Harnessing Unrecognizable Faces, WACV 2023, arXiv 2106.04112). ``scripts/fit_guard.py``
finds these places for an encoder from faces it spoiled itself and writes them beside its
calibration. An encoder without such a file says that it cannot tell: nothing is measured, nothing
refused.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from facegui.errors import FaceGuiError
from facegui.paths import resource
from facegui.text import say
from facegui.vision.types import Floats

AT_RECOGNIZE, AT_ENROLL, PLAIN = 50.0, 60.0, 90.0
"""Values of the limits and of the median of plain faces, the same for every encoder."""

_FORMAT = 1


@dataclass(frozen=True, slots=True, eq=False)
class Scale:
    """Where a likeness to spoiled faces stands on the scale 0..100 of recognizability.

    ``recognize`` and ``enroll`` are the likenesses at the two limits, ``plain`` the median of plain
    faces: likenesses fall as faces get clearer.
    """

    recognize: float
    enroll: float
    plain: float

    def __post_init__(self) -> None:
        if not self.recognize > self.enroll > self.plain:
            raise ValueError("likenesses of clearer faces are lower")

    def value(self, likeness: float) -> float:
        """Return 0..100: straight lines through the three, continued to both ends."""
        return float(self.values(np.float64(likeness)))

    def values(self, likenesses: Any) -> Any:
        """Do as `value` for many."""
        step = (self.recognize - self.enroll) / (AT_ENROLL - AT_RECOGNIZE)
        low = self.recognize + AT_RECOGNIZE * step
        high = self.plain - (self.enroll - self.plain) * (100 - PLAIN) / (PLAIN - AT_ENROLL)
        points = [high, self.plain, self.enroll, self.recognize, low]
        return np.interp(likenesses, points, [100.0, PLAIN, AT_ENROLL, AT_RECOGNIZE, 0.0])


@dataclass(frozen=True, slots=True, eq=False)
class Recognizability:
    """What tells spoiled faces by their embeddings in one space.

    ``weights`` (K, D) and ``bias`` (K,) give the likeness to K kinds of spoiled faces; those of
    ``groups`` with the same name have a ``scale`` of that name. ``halves`` is that of what a face
    and its mirror image differ by (see `symmetry`), None where nobody measured it.
    """

    space: str
    weights: Floats
    bias: Floats
    groups: tuple[str, ...]
    scales: Mapping[str, Scale]
    halves: Scale | None = None

    def __post_init__(self) -> None:
        kinds = len(self.groups)
        if self.weights.ndim != 2 or self.bias.shape != (kinds,) or len(self.weights) != kinds:
            raise ValueError("weights, bias and groups do not fit each other")
        if set(self.groups) != set(self.scales):
            raise ValueError("every group has a scale")
        self.weights.flags.writeable = False
        self.bias.flags.writeable = False

    def values(self, embedding: Floats) -> dict[str, float]:
        """Return by group how clear of it an embedding (D,) is, 0..100."""
        likeness = self.weights @ embedding + self.bias
        return {
            group: scale.value(max(likeness[at] for at in self._rows(group)))
            for group, scale in self.scales.items()
        }

    def symmetry(self, mirrored: float) -> float:
        """Return how clear of anything on one half a face is, 0..100.

        ``mirrored`` is the cosine of its embedding and that of its mirror image: a plain face is
        nearly the same person in a mirror, one behind a hand, a door or the picture's edge is not.
        """
        return 100.0 if self.halves is None else self.halves.value(1 - mirrored)

    def lowest(self, embeddings: Floats) -> Floats:
        """Return the lowest of the groups for each of many embeddings (N, D), 0..100."""
        likeness = embeddings @ self.weights.T + self.bias
        found = [
            scale.values(likeness[:, self._rows(group)].max(axis=1))
            for group, scale in self.scales.items()
        ]
        return np.asarray(np.min(found, axis=0), np.float32)

    def _rows(self, group: str) -> tuple[int, ...]:
        return tuple(at for at, own in enumerate(self.groups) if own == group)

    @classmethod
    def of(cls, space: str) -> "Recognizability | None":
        """Return what is shipped for a space, None where nobody measured it."""
        path = guard_path(space)
        return cls.load(path, space) if path.exists() else None

    @classmethod
    def load(cls, path: Path, space: str) -> Self:
        """Read a file of a space. Raises FaceGuiError for a damaged one."""
        document = guard_document(path, space)
        try:
            own = document["recognizability"]
            scales = {name: _scale(one) for name, one in own["scales"].items()}
            groups = tuple(str(name) for name in own["groups"])
            weights = unpacked(own["weights"])
            bias = np.array(own["bias"], np.float32)
            halves = _scale(own["halves"]) if "halves" in own else None
            return cls(space, weights, bias, groups, scales, halves)
        except (ValueError, KeyError, TypeError) as error:
            raise _damaged(path, error) from error


def guard_path(space: str) -> Path:
    """Return where the file of a space would be shipped."""
    return resource("calibration", space.replace("/", "-") + ".guard.json")


def guard_document(path: Path, space: str) -> Mapping[str, Any]:
    """Read a guard file. Raises FaceGuiError for a damaged one, or one of another space."""
    try:
        document = json.loads(path.read_text("utf-8"))
        if document["format"] != _FORMAT or document["space"] != space:
            raise ValueError(f"it is not for {space}")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged(path, error) from error
    return dict(document)


def packed(rows: Floats) -> dict[str, Any]:
    """Write rows (N, D) as bytes of one scale each; a part in 254 of the largest is lost."""
    scale = np.maximum(np.abs(rows).max(axis=1, keepdims=True), 1e-9) / 127
    small: NDArray[np.int8] = np.round(rows / scale).astype(np.int8)
    return {
        "shape": list(rows.shape),
        "scale": [float(f"{one:.6g}") for one in scale[:, 0]],
        "bytes": base64.b64encode(small.tobytes()).decode("ascii"),
    }


def unpacked(document: Mapping[str, Any]) -> Floats:
    """Read what `packed` wrote. Raises ValueError for what does not fit its shape."""
    rows, size = (int(one) for one in document["shape"])
    small = np.frombuffer(base64.b64decode(document["bytes"]), np.int8).reshape(rows, size)
    scale = np.array(document["scale"], np.float32)[:, None]
    return np.asarray(small * scale, np.float32)


def _scale(document: Mapping[str, Any]) -> Scale:
    return Scale(*(float(document[key]) for key in ("recognize", "enroll", "plain")))


def _damaged(path: Path, error: Exception) -> FaceGuiError:
    return FaceGuiError(
        say("The file {name} cannot be used: {error}.", name=path.name, error=str(error)),
        say("Install FaceGUI again, or make the file anew with scripts/fit_guard.py."),
    )
