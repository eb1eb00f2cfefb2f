"""One vector a person for search: the mean of their samples, each less the center of its place.

The mean was chosen by measurement. Galleries of 100 people with three pictures each, 40 draws from
LFW, FNIR at FPIR 1 %: mean vector 0.9 %, best two 1.0 %, best sample 1.2 %, mean score 1.3 % (one
picture: 3.4 %). The mean also keeps a single odd sample from naming strangers.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from facegui.gallery.index import Index, IndexedPerson
from facegui.gallery.types import Floats
from facegui.matching.basis import mean_directions
from facegui.matching.place import Places
from facegui.matching.search import Found, Search
from facegui.matching.shortlist import Shortlist
from facegui.matching.similarity import Cosine, Similarity

_SHORTLIST = 200  # how many of the highest cosines are compared by a slower function


class VectorSearch(Protocol):
    """Finds the closest of vectors, see `Search`."""

    def closest(self, probe: Floats, count: int = 2) -> Found:
        """Return rows (count,) and scores of the best, best first."""
        ...

    def shortlist(self) -> Shortlist | None:
        """Make what the first search would make."""
        ...

    @property
    def nbytes(self) -> int:
        """Bytes that a search reads."""
        ...


# Makes the search among vectors (P, D) of these people.
MakeSearch = Callable[[Floats, Sequence[IndexedPerson]], VectorSearch]


def search_here(vectors: Floats, _people: Sequence[IndexedPerson]) -> VectorSearch:
    """Search in memory, exactly."""
    return Search(vectors)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person of the gallery with the score of a probe and their template."""

    person: IndexedPerson
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class Templates:
    """Templates of all people, ready for search; immutable, shared between threads.

    ``vectors`` is (P, D) float32 of unit length, read-only, in the order of ``people``. Scores are
    those of ``similarity``. For a function other than the cosine, candidates come from the 200
    people with the highest cosines.
    """

    space: str
    people: Sequence[IndexedPerson]
    vectors: Floats
    with_several: int
    similarity: Similarity = field(default_factory=Cosine)
    make_search: MakeSearch = field(default=search_here, repr=False)
    _search: VectorSearch = field(init=False, repr=False)
    _positions: dict[str, int] = field(init=False, repr=False, default_factory=dict)
    _rivals: dict[str, Candidate | None] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_search", self.make_search(self.vectors, self.people))

    @classmethod
    def of(
        cls,
        index: Index,
        similarity: Similarity | None = None,
        places: Places | None = None,
        make_search: MakeSearch = search_here,
    ) -> "Templates":
        """Build from an index; without ``places`` its embeddings are taken as they are."""
        similarity = similarity or Cosine()
        samples = index.embeddings if places is None else places.prepared(index)
        several = len(index) - len(index.people)
        if not several:
            return cls(index.space, index.people, samples, 0, similarity, make_search)
        counts = np.bincount(index.person_of, minlength=len(index.people))
        starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
        vectors = mean_directions(samples, starts)
        vectors.flags.writeable = False
        several = int((counts > 1).sum())
        return cls(index.space, index.people, vectors, several, similarity, make_search)

    def __len__(self) -> int:
        return len(self.people)

    @property
    def nbytes(self) -> int:
        """Bytes that a search reads."""
        return self._search.nbytes

    def ready(self) -> None:
        """Make now what the first search would make, which takes a while in a large gallery."""
        self._search.shortlist()

    def position(self, person_id: str) -> int | None:
        """Return a person's position in ``people``; None when they have no sample of this space."""
        if not self._positions:
            self._positions.update((person.id, at) for at, person in enumerate(self.people))
        return self._positions.get(person_id)

    def scores(self, probes: Floats) -> Floats:
        """Return scores (M, P) of unit-length probes (M, D) with every person."""
        return self.similarity.scores(probes, self.vectors)

    def closest(self, probe: Floats, count: int = 2) -> tuple[Candidate, ...]:
        """Return the ``count`` best people for one probe (D,), best first."""
        if isinstance(self.similarity, Cosine):
            rows, scores = self._search.closest(probe, count)
        else:
            rows, _ = self._search.closest(probe, max(count, _SHORTLIST))
            found = self.similarity.scores(probe[None], self.vectors[rows])[0]
            best = np.argsort(-found, kind="stable")[:count]
            rows, scores = rows[best], found[best]
        return tuple(
            Candidate(self.people[int(at)], float(score))
            for at, score in zip(rows, scores, strict=True)
        )

    def rival(self, person_id: str) -> Candidate | None:
        """Return the other person who is most like somebody enrolled, None without one."""
        if person_id not in self._rivals:  # needed in every frame that shows them
            self._rivals[person_id] = self._rival(self.position(person_id))
        return self._rivals[person_id]

    def _rival(self, at: int | None) -> Candidate | None:
        if at is None:
            return None
        own = self.people[at].id
        return next((one for one in self.closest(self.vectors[at]) if one.person.id != own), None)
