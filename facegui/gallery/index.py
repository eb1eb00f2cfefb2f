"""The immutable, in-memory search index that workers hold while the gallery lives on."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import overload

import numpy as np
from numpy.typing import NDArray

from facegui.gallery.types import FILES, Floats


@dataclass(frozen=True, slots=True)
class IndexedPerson:
    """Whom a candidate is; name, groups and validity as they were when the index was built.

    ``valid_from`` and ``valid_until`` are the first and the last day, None for no limit.
    """

    id: str
    name: str
    groups: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None


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
    and everybody in ``people`` has at least one. ``place_of`` (N,) int32, read-only, are positions
    in ``places``, where samples were taken; FILES comes first, whether one was or not.
    ``uncovered`` (N,) float32, read-only, is how clear of coverings samples were when they were
    enrolled, 0..100; 100 where nobody looked. Samples set aside or of other spaces are not in it.
    It may be shared between threads.
    """

    space: str
    people: Sequence[IndexedPerson]
    embeddings: Floats = field(repr=False)
    person_of: NDArray[np.int32] = field(repr=False)
    sample_ids: Sequence[str] = field(repr=False)
    places: tuple[str, ...]
    place_of: NDArray[np.int32] = field(repr=False)
    uncovered: Floats = field(repr=False)

    def __post_init__(self) -> None:
        count = self.embeddings.shape[0]
        if self.embeddings.dtype != np.float32 or not self.embeddings.flags.c_contiguous:
            raise ValueError("embeddings are float32 and C-contiguous")
        if self.person_of.shape != (count,) or len(self.sample_ids) != count:
            raise ValueError("embeddings, person_of and sample_ids have the same length")
        steps = np.diff(self.person_of, prepend=-1, append=len(self.people))
        if not np.all((steps[:-1] == 0) | (steps[:-1] == 1)) or steps[-1] != 1:
            raise ValueError("person_of counts up through people without a gap")
        if self.places[:1] != (FILES,) or len(set(self.places)) != len(self.places):
            raise ValueError("places are distinct, and FILES is the first")
        if self.place_of.shape != (count,) or self.place_of.dtype != np.int32:
            raise ValueError("place_of is (N,) int32")
        if count and not 0 <= self.place_of.min() <= self.place_of.max() < len(self.places):
            raise ValueError("place_of are positions in places")
        if self.uncovered.shape != (count,) or self.uncovered.dtype != np.float32:
            raise ValueError("uncovered is (N,) float32")
        self.embeddings.flags.writeable = False
        self.person_of.flags.writeable = False
        self.place_of.flags.writeable = False
        self.uncovered.flags.writeable = False

    @classmethod
    def from_arrays(
        cls,
        embeddings: Floats,
        person_of: NDArray[np.int32] | None = None,
        *,
        people: Sequence[IndexedPerson] | None = None,
        sample_ids: Sequence[str] | None = None,
        places: tuple[str, ...] = (FILES,),
        place_of: NDArray[np.int32] | None = None,
        uncovered: Floats | None = None,
        space: str = "",
    ) -> "Index":
        """Build an index over arrays without copying a C-contiguous float32 matrix.

        The arrays become read-only. ``person_of`` (N,) int32 counts up without a gap; without
        it every sample is a person. People and samples not given are named by their number.
        Without ``place_of`` (N,) int32, positions in ``places``, every sample is from files;
        without ``uncovered`` (N,) float32 nobody looked.
        """
        count = embeddings.shape[0]
        if person_of is None:
            person_of = np.arange(count, dtype=np.int32)
        if people is None:
            people = NumberedPeople(int(person_of[-1]) + 1 if count else 0)
        if place_of is None:
            place_of = np.zeros(count, np.int32)
        return cls(
            space=space,
            people=people,
            embeddings=np.ascontiguousarray(embeddings, dtype=np.float32),
            person_of=np.ascontiguousarray(person_of, dtype=np.int32),
            sample_ids=Numbered(count) if sample_ids is None else sample_ids,
            places=places,
            place_of=place_of,
            uncovered=np.full(count, 100, np.float32) if uncovered is None else uncovered,
        )

    def __len__(self) -> int:
        return int(self.embeddings.shape[0])
