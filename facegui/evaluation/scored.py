"""Scores of pairs and searches as the program would have given them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facegui.evaluation.judge import Judge
from facegui.evaluation.looks import Looks
from facegui.evaluation.protocols import IdentificationProtocol, Pair, pictures_of
from facegui.gallery.index import Index
from facegui.matching.operating_point import OperatingPoint
from facegui.matching.similarity import Similarity
from facegui.matching.watchlist import SearchGallery

Scores = NDArray[np.float32]


def pair_scores(pairs: Sequence[Pair], looks: Looks, similarity: Similarity) -> Scores:
    """Scores (n,) of pairs, -inf where a face is missing."""
    pictures = pictures_of(pairs)
    row = {path: at for at, path in enumerate(pictures)}
    vectors = looks.embeddings(pictures)
    if np.isnan(vectors).all():  # without any face the size of embeddings is unknown
        return np.full(len(pairs), -np.inf, np.float32)
    first, second = (
        vectors[[row[getattr(pair, side)] for pair in pairs]] for side in ("first", "second")
    )
    with np.errstate(invalid="ignore"):
        scores = similarity.pairs(first, second)
    return np.where(np.isnan(scores), -np.inf, scores).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Searched:
    """A protocol as the program searches it: ``gallery`` (K, D) and ``probes`` (n, D), prepared.

    Both have rows of NaN where there is no face. ``watchlist`` holds the people with a
    face, ``looks`` (n, D) the probes as embedded, ``uncovered`` (n,) how little of each is covered,
    and ``people`` the ids of those enrolled, by row.
    """

    gallery: Scores
    probes: Scores
    watchlist: SearchGallery
    obscured: Mapping[int, OperatingPoint]
    looks: Scores
    uncovered: Scores
    people: Mapping[int, str]

    def point(self, probe: int, person: int) -> OperatingPoint:
        """Return the point for a probe and somebody enrolled, as too little of either raises it."""
        point, clear = self.watchlist.identification, float(self.uncovered[probe])
        look = self.looks[probe]
        return self.watchlist.obscured(point, self.people[person], look, clear)


def search_as_the_program(protocol: IdentificationProtocol, looks: Looks, judge: Judge) -> Searched:
    """Enroll the gallery of a protocol as pictures of one place, and prepare the probes."""
    rows: list[Scores] = []
    clear: list[Scores] = []
    person_of: list[int] = []
    enrolled: list[int] = []
    for at, person in enumerate(protocol.people):
        pictures = [one.picture for one in protocol.gallery if one.person == person]
        own = looks.embeddings(pictures)
        found = ~np.isnan(own).any(axis=1)
        seen = own[found]
        if len(seen):
            person_of += [len(enrolled)] * len(seen)
            rows.append(seen)
            clear.append(looks.uncovered(pictures)[found])
            enrolled.append(at)
    space = judge.calibration.space
    vectors = np.concatenate(rows) if rows else np.empty((0, 0), np.float32)
    uncovered = np.concatenate(clear) if clear else None
    owners = np.array(person_of, np.int32)
    index = Index.from_arrays(vectors, owners, uncovered=uncovered, space=space)
    watchlist = judge.watchlist(index)
    asked = [probe.picture for probe in protocol.probes]
    probes = looks.embeddings(asked)
    gallery = np.full((len(protocol.people), probes.shape[1]), np.nan, np.float32)
    if enrolled:
        gallery[enrolled] = watchlist.templates.vectors
    point = watchlist.identification
    points = [watchlist.obscured(point, one.id) for one in watchlist.templates.people]
    obscured = {at: one for at, one in zip(enrolled, points, strict=True) if one is not point}
    seen = probes
    if enrolled:  # or nobody has a face, and embeddings have no numbers
        probes = watchlist.prepared(probes)
    ids = [one.id for one in watchlist.templates.people]
    people = dict(zip(enrolled, ids, strict=True))
    return Searched(gallery, probes, watchlist, obscured, seen, looks.uncovered(asked), people)


def search_scores(probes: Scores, gallery: Scores, similarity: Similarity) -> Scores:
    """Scores (probes, people) of rows (n, D) and (K, D), -inf where a face is missing."""
    if np.isnan(probes).all() or np.isnan(gallery).all():
        return np.full((len(probes), len(gallery)), -np.inf, np.float32)
    with np.errstate(invalid="ignore"):
        scores = similarity.scores(probes, gallery)
    return np.where(np.isnan(scores), -np.inf, scores).astype(np.float32)
