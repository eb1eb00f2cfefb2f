"""How live a face looks in one frame: scores with their evidence, no verdict yet.

Presentation attack detection in the terms of ISO/IEC 30107-3. A `LivenessLook` holds the score of
every network for every crop; ``facegui.matching.liveness`` decides what follows. No torch
here, so that the window can import it early.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Protocol

import numpy as np

from facegui.vision.types import Face, Frame


@dataclass(frozen=True, slots=True)
class Shift:
    """A small shift of the face's box, right and down in parts of its size, and its scale."""

    right: float = 0.0
    down: float = 0.0
    size: float = 1.0


STILL_SHIFTS = (
    Shift(),
    Shift(right=0.06),
    Shift(right=-0.06),
    Shift(down=0.06),
    Shift(size=0.9),
    Shift(size=1.1),
)
"""For a single picture. In a stream one shift a frame is enough, see `shift_of_frame`."""


@dataclass(frozen=True, slots=True)
class CropEvidence:
    """One network's answer about one crop.

    ``live`` and ``attacks`` (one value a kind of attack the network knows) are softmax outputs and
    add up to 1. ``reach`` is how many times the face's box the crop spans. Less than the network
    was trained with means that the face fills the frame.
    """

    network: str
    shift: Shift
    reach: float
    live: float
    attacks: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class LivenessLook:
    """All crops of one face in one frame."""

    crops: tuple[CropEvidence, ...]

    @property
    def score(self) -> float:
        """Mean of the crops' values for live, 0 attack … 1 live; not a probability."""
        return fmean(crop.live for crop in self.crops)

    @property
    def by_network(self) -> dict[str, float]:
        """The same mean for each network."""
        names = dict.fromkeys(crop.network for crop in self.crops)
        return {
            name: fmean(crop.live for crop in self.crops if crop.network == name) for name in names
        }

    @property
    def spread(self) -> float:
        """Standard deviation over the crops: how much the score depends on the exact box."""
        return float(np.std([crop.live for crop in self.crops]))


class LivenessModel(Protocol):
    """Judges faces by how they look."""

    def look(
        self, frame: Frame, faces: Sequence[Face], shifts: Sequence[Shift] = STILL_SHIFTS
    ) -> tuple[LivenessLook, ...]:
        """Look at each face of a frame, in the order given, all in one batch."""
        ...


def shift_of_frame(index: int) -> tuple[Shift]:
    """Return the one shift for a frame of a stream.

    Shifts take turns, so that a track's mean covers all of them at the price of one.
    """
    return (STILL_SHIFTS[index % len(STILL_SHIFTS)],)
