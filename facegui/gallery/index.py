"""The immutable, in-memory search index that workers hold while the gallery lives on."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import overload

import numpy as np
from numpy.typing import NDArray

from facegui.gallery.types import Floats


@dataclass(frozen=True, slots=True)
class IndexedPerson:
    """Whom a candidate is; the name as it was when the index was built."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person with the score of their best sample (a cosine, -1..1) and that sample's id."""

    person: IndexedPerson
    score: float
    sample_id: str


class Numbered(Sequence[str]):
    """Ids "0", "1", … made when asked for, so that a million of them cost nothing."""

    def __init__(self, count: int) -> None:
        self._count = count

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        chosen = range(self._count)[at]
        return str(chosen) if isinstance(chosen, int) else [str(number) for number in chosen]


class NumberedPeople(Sequence[IndexedPerson]):
    """People named by their number, made when asked for."""

    def __init__(self, count: int) -> None:
        self._ids = Numbered(count)

    def __len__(self) -> int:
        return len(self._ids)

    @overload
    def __getitem__(self, at: int) -> IndexedPerson: ...
    @overload
    def __getitem__(self, at: slice) -> list[IndexedPerson]: ...
    def __getitem__(self, at: int | slice) -> IndexedPerson | list[IndexedPerson]:
        if isinstance(at, slice):
            return [IndexedPerson(id_, id_) for id_ in self._ids[at]]
        return IndexedPerson(self._ids[at], self._ids[at])


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """Everybody's samples of one space, ready for search.

    ``embeddings`` is (N, D) float32 of unit length, C-contiguous, read-only; ``person_of``
    (N,) int32 are positions in ``people``, ascending, so that a person's samples lie together,
    and everybody in ``people`` has at least one. Samples set aside or of other spaces are
    not in it. It may be shared between threads.
    """

    space: str
    people: Sequence[IndexedPerson]
    embeddings: Floats = field(repr=False)
    person_of: NDArray[np.int32] = field(repr=False)
    sample_ids: Sequence[str] = field(repr=False)
    _starts: NDArray[np.intp] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        count = self.embeddings.shape[0]
        if self.embeddings.dtype != np.float32 or not self.embeddings.flags.c_contiguous:
            raise ValueError("embeddings are float32 and C-contiguous")
        if self.person_of.shape != (count,) or len(self.sample_ids) != count:
            raise ValueError("embeddings, person_of and sample_ids have the same length")
        steps = np.diff(self.person_of, prepend=-1, append=len(self.people))
        if not np.all((steps[:-1] == 0) | (steps[:-1] == 1)) or steps[-1] != 1:
            raise ValueError("person_of counts up through people without a gap")
        object.__setattr__(self, "_starts", np.flatnonzero(steps[:-1]))
        self.embeddings.flags.writeable = False
        self.person_of.flags.writeable = False

    @classmethod
    def from_arrays(
        cls,
        embeddings: Floats,
        person_of: NDArray[np.int32] | None = None,
        *,
        people: Sequence[IndexedPerson] | None = None,
        sample_ids: Sequence[str] | None = None,
        space: str = "",
    ) -> "Index":
        """Build an index over arrays without copying a C-contiguous float32 matrix.

        The arrays become read-only. ``person_of`` (N,) int32 counts up without a gap; without
        it every sample is a person. People and samples not given are named by their number.
        """
        count = embeddings.shape[0]
        if person_of is None:
            person_of = np.arange(count, dtype=np.int32)
        if people is None:
            people = NumberedPeople(int(person_of[-1]) + 1 if count else 0)
        return cls(
            space=space,
            people=people,
            embeddings=np.ascontiguousarray(embeddings, dtype=np.float32),
            person_of=np.ascontiguousarray(person_of, dtype=np.int32),
            sample_ids=Numbered(count) if sample_ids is None else sample_ids,
        )

    def __len__(self) -> int:
        return int(self.embeddings.shape[0])

    def scores(self, probes: Floats) -> Floats:
        """Return the (M, N) float32 cosines of (M, D) unit-length probes with all samples."""
        if not len(self):
            return np.zeros((probes.shape[0], 0), np.float32)
        return probes.astype(np.float32, copy=False) @ self.embeddings.T

    def per_person(self, scores: Floats) -> Floats:
        """Reduce (…, N) scores to the (…, P) best of each person."""
        if len(self._starts) == len(self):
            return scores
        best: Floats = np.maximum.reduceat(scores, self._starts, axis=-1)
        return best

    def best_per_person(self, probe: Floats) -> Floats:
        """Return the (P,) float32 score of each person's best sample for one (D,) probe."""
        return self.per_person(self._against(probe))

    def top(self, probe: Floats, count: int = 2) -> tuple[Candidate, ...]:
        """Return the ``count`` best people for a (D,) probe by their best sample, best first."""
        scores = self._against(probe)
        best = self.per_person(scores).copy()
        found = []
        for _ in range(min(count, len(self.people))):
            person = int(best.argmax())
            found.append(self._candidate(person, scores))
            best[person] = -np.inf
        return tuple(found)

    def _against(self, probe: Floats) -> Floats:
        if not len(self):
            return np.zeros(0, np.float32)
        # Matrix times vector: each row is read once, 2-3 times faster than a (1, D) product.
        return self.embeddings @ probe.astype(np.float32, copy=False)

    def _candidate(self, person: int, scores: Floats) -> Candidate:
        start = int(self._starts[person])
        end = int(self._starts[person + 1]) if person + 1 < len(self._starts) else len(self)
        sample = start + int(scores[start:end].argmax())
        return Candidate(self.people[person], float(scores[sample]), self.sample_ids[sample])
