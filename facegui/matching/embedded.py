"""Embeddings of many people's pictures, for fits and tests; kept in memory only."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from facegui.gallery.types import Floats
from facegui.matching.basis import Basis

Positions = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class EmbeddedPeople:
    """Pictures of many people in one space.

    ``embeddings`` is (N, D) float32 of unit length, ``person`` (N,) positions in ``names``,
    ascending. Both are read-only.
    """

    names: tuple[str, ...]
    embeddings: Floats = field(repr=False)
    person: Positions = field(repr=False)

    def __post_init__(self) -> None:
        if self.person.shape != self.embeddings.shape[:1] or (np.diff(self.person) < 0).any():
            raise ValueError("person is (N,) and ascending")
        if len(np.unique(self.person)) != len(self.names):
            raise ValueError("everybody named has a picture")
        self.embeddings.flags.writeable = False
        self.person.flags.writeable = False

    @classmethod
    def of(cls, pictures: Iterable[tuple[str, Floats]]) -> "EmbeddedPeople":
        """Build from (name, embedding (D,)) of every picture. Raises ValueError without any."""
        ordered = sorted(pictures, key=lambda picture: picture[0])
        if not ordered:
            raise ValueError("there is no picture with a face")
        names, person = np.unique([name for name, _ in ordered], return_inverse=True)
        vectors = np.stack([vector for _, vector in ordered]).astype(np.float32)
        return cls(tuple(map(str, names)), vectors, person.astype(np.intp))

    def prepared(self, basis: Basis) -> "EmbeddedPeople":
        """Return the same people with embeddings prepared by the center of the calibration."""
        return EmbeddedPeople(self.names, basis.centered(self.embeddings), self.person)

    @property
    def counts(self) -> Positions:
        """How many pictures each person has, (P,)."""
        return np.bincount(self.person, minlength=len(self.names))

    @property
    def first(self) -> Positions:
        """Position of each person's first picture, (P,)."""
        return np.searchsorted(self.person, np.arange(len(self.names)))

    def pictures_of(self, number: int) -> Positions:
        """Positions of one person's pictures."""
        start, end = np.searchsorted(self.person, [number, number + 1])
        return np.arange(start, end)

    def only(self, names: Iterable[str]) -> "EmbeddedPeople":
        """Return the people of these names. Raises ValueError when none is left."""
        chosen = set(names)
        kept = np.array([name in chosen for name in self.names], bool)
        rows = kept[self.person]
        if not rows.any():
            raise ValueError("nobody is left")
        renumbered = np.cumsum(kept) - 1
        left = tuple(name for name, keep in zip(self.names, kept, strict=True) if keep)
        return EmbeddedPeople(left, self.embeddings[rows], renumbered[self.person[rows]])

    def without(self, names: Iterable[str]) -> "EmbeddedPeople":
        """Return everybody but the people of these names. Raises ValueError when none is left."""
        return self.only(set(self.names) - set(names))

    def folds(self, count: int, random: np.random.Generator) -> tuple["EmbeddedPeople", ...]:
        """Split the people into subject-disjoint parts with equally many who have two pictures."""
        order = random.permutation(len(self.names))
        order = order[np.argsort(self.counts[order] < 2, kind="stable")]
        parts = [[self.names[at] for at in order[part::count]] for part in range(count)]
        return tuple(self.only(part) for part in parts if part)
