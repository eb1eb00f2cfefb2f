"""Checking training pictures for duplicates and wrong names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from facegui.errors import InputProblem
from facegui.evaluation.labels import LabelDoubt, Levels, Strangers, suspicions
from facegui.matching.embedded import EmbeddedPeople
from facegui.text import NOTHING, Sentence, join, say
from facegui.training.data import TrainingData
from facegui.training.gather import Found, Gathered, SkippedPicture
from facegui.vision.types import Floats

Rows = NDArray[np.intp]

# 25 pictures of LFW saved again at JPEG 60 to 90, 0.7 to 1.5 times the size: cosines of 0.976 and
# more, chips that differ by 8.9 of 255 at most.
_SAME_COSINE = 0.95
_SAME_PIXELS = 10.0
_BLOCK = 1024


@dataclass(frozen=True, slots=True)
class Double:
    """One picture under several names, each with its picture's name."""

    people: tuple[str, ...]
    pictures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suspect:
    """A picture that is far from its person's others and close to one of somebody else.

    Both scores are cosines: to the nearest of the person's others, and to ``looks_like``'s picture.
    """

    person: str
    picture: str
    looks_like: str
    own_score: float
    other_score: float


@dataclass(frozen=True, slots=True)
class DataHealth:
    """What was found in the pictures. ``used`` counts those that remain."""

    people: int
    with_several: int
    pictures: int
    used: int
    skipped: tuple[SkippedPicture, ...] = field(repr=False)
    doubles: tuple[Double, ...] = field(repr=False)
    suspects: tuple[Suspect, ...] = field(repr=False)

    @property
    def summary(self) -> Sentence:
        """One sentence."""
        skipped, doubles, suspects = map(len, (self.skipped, self.doubles, self.suspects))
        parts = (
            say(
                "{used:,} of {pictures:,} {pictures:picture|pictures} of {people:,} "
                "{people:person|people} {used:is|are} used",
                used=self.used,
                pictures=self.pictures,
                people=self.people,
            ),
            say("{count:,} skipped", count=skipped) if skipped else NOTHING,
            say("{count:,} found under several names", count=doubles) if doubles else NOTHING,
            say("{n:,} {n:seems|seem} to show somebody else", n=suspects) if suspects else NOTHING,
        )
        return say("{parts}.", parts=join(*parts, between="; "))


def prepare(
    gathered: Gathered, embeddings: Floats, *, keep_suspects: bool = False
) -> tuple[TrainingData, DataHealth]:
    """Select the pictures to train on, with a report of what was left out.

    ``embeddings`` (N, D) are the base's of ``gathered.found``. Left out are pictures under
    several names (nobody knows whose they are), all but one of those twice with one person, and,
    unless ``keep_suspects``, those that seem to show somebody else. Raises InputProblem when
    nothing is left.
    """
    found = gathered.found
    groups = same_pictures(found, embeddings)
    doubles = [group for group in groups if len({found[row].person for row in group}) > 1]
    repeated = [group for group in groups if len({found[row].person for row in group}) == 1]
    kept = np.ones(len(found), bool)
    for group in doubles:
        kept[list(group)] = False
    for group in repeated:
        kept[list(group[1:])] = False
    wrong = suspects(found, embeddings, np.flatnonzero(kept))
    if not keep_suspects:
        kept[list(wrong)] = False
    data = _training_data(found, embeddings, np.flatnonzero(kept))
    return data, DataHealth(
        people=len(data.people.names),
        with_several=int((data.people.counts > 1).sum()),
        pictures=len(found) + len(gathered.skipped),
        used=len(data),
        skipped=(*gathered.skipped, *(skip for group in repeated for skip in _again(found, group))),
        doubles=tuple(_double(found, group) for group in doubles),
        suspects=tuple(wrong.values()),
    )


def same_pictures(found: Sequence[Found], embeddings: Floats) -> list[tuple[int, ...]]:
    """Return groups of rows that are one picture: the same file, or a copy saved again."""
    groups: dict[int, list[int]] = {}
    leader = np.arange(len(found))
    for row, near in _blocks(embeddings):
        for other in np.flatnonzero(near[row + 1 :] >= _SAME_COSINE) + row + 1:
            if leader[other] == other and _same(found[row], found[int(other)]):
                leader[other] = leader[row]
    for row, first in enumerate(leader):
        groups.setdefault(int(first), []).append(row)
    return [tuple(rows) for rows in groups.values() if len(rows) > 1]


def suspects(found: Sequence[Found], embeddings: Floats, rows: Rows) -> dict[int, Suspect]:
    """Return those ``rows`` that seem to show somebody else.

    Such a picture is nearer to a picture of another name than to any of its own, and nearer than
    strangers come (`evaluation.labels`). People with one picture are not judged.
    """
    names, vectors = [found[row].person for row in rows], embeddings[rows]
    _, first = np.unique(np.array(names, str), return_index=True)
    scores = vectors[first] @ vectors[first].T
    strangers = Strangers.of(scores[np.triu_indices(len(first), 1)])
    if strangers is None:
        return {}
    levels = Levels.of(strangers.level, len(rows))
    judged = suspicions(names, range(len(rows)), lambda at: vectors[list(at)] @ vectors.T, levels)
    return {
        int(rows[at]): Suspect(
            names[at], found[rows[at]].picture, names[one.nearest], one.own, one.other
        )
        for at, one in judged.items()
        if one.doubt in (LabelDoubt.NEARER, LabelDoubt.SWAPPED)
    }


def _blocks(vectors: Floats) -> Iterator[tuple[int, Floats]]:
    """Give each row with its cosines to all rows (N,), computed a block at a time."""
    for start in range(0, len(vectors), _BLOCK):
        block = vectors[start : start + _BLOCK] @ vectors.T
        yield from enumerate(block, start=start)


def _same(one: Found, other: Found) -> bool:
    if one.digest == other.digest:
        return True
    difference = one.chip.astype(np.float32) - other.chip
    return float(np.abs(difference).mean()) < _SAME_PIXELS


def _double(found: Sequence[Found], group: Sequence[int]) -> Double:
    people = tuple(dict.fromkeys(found[row].person for row in group))
    return Double(people, tuple(found[row].picture for row in group))


def _again(found: Sequence[Found], group: Sequence[int]) -> list[SkippedPicture]:
    reason = say("It is the same picture as {picture}.", picture=found[group[0]].picture)
    return [SkippedPicture(found[row].person, found[row].picture, reason) for row in group[1:]]


def _training_data(found: Sequence[Found], embeddings: Floats, rows: Rows) -> TrainingData:
    if not len(rows):
        raise InputProblem(
            say("No picture with a face is left to train on."),
            say("Choose a folder with a folder of pictures for each person."),
        )
    ordered = sorted(rows.tolist(), key=lambda row: found[row].person)
    people = EmbeddedPeople.of((found[row].person, embeddings[row]) for row in ordered)
    return TrainingData(people, np.stack([found[row].chip for row in ordered]))
