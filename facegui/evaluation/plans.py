"""What to compare, made from a folder of people: pairs in subject-disjoint folds, and roles.

A sentence says what cannot be tested with these people, instead of an error.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from facegui.counted import counted_of
from facegui.errors import InputProblem
from facegui.evaluation.folders import PeopleFolder
from facegui.evaluation.protocols import IdentificationProtocol, Pair, Portrayal, pictures_of
from facegui.text import Sentence, say

MOST_FOLDS = 10
MOST_MATED = 30
"""Mated pairs a person: more of one face add time, hardly knowledge."""
MOST_PAIRS = 20_000
_REPLICATED_PAIRS = 6_000_000  # pairs × replicates that take about three seconds


@dataclass(frozen=True, slots=True)
class EvaluationPlan:
    """``pairs`` for verification and ``protocol`` for identification, or None without one.

    ``summary`` says in one sentence, without a period, what pictures there are.
    ``folds`` is how many subject-disjoint parts the pairs are in; ``notes`` say what these people
    cannot show.
    """

    summary: Sentence
    pairs: tuple[Pair, ...]
    folds: int
    protocol: IdentificationProtocol | None
    notes: tuple[Sentence, ...]

    @property
    def replicates(self) -> int:
        """Bootstrap draws that this many pairs allow in seconds."""
        return int(min(1000, max(200, _REPLICATED_PAIRS // max(1, len(self.pairs)))))

    @property
    def portrayals(self) -> tuple[Portrayal, ...]:
        """Every picture used, once, with the person it is labeled as."""
        searched = self.protocol.gallery + self.protocol.probes if self.protocol else ()
        compared = (
            Portrayal(person, picture)
            for pair in self.pairs
            for person, picture in (
                (pair.first_person, pair.first),
                (pair.second_person, pair.second),
            )
        )
        return tuple(dict.fromkeys((*searched, *compared)))


def make_plan(people: PeopleFolder, seed: int = 0) -> EvaluationPlan:
    """Split a folder of people; the same seed gives the same plan.

    Raises InputProblem when there is nothing to compare: one picture of one person.
    """
    if len(people.all_pictures) < 2:
        raise InputProblem(
            say("One picture of one person cannot be compared with anything."),
            say("Add a second picture, and pictures of other people."),
        )
    random = np.random.default_rng(seed)
    folds = _folds(people, random)
    pairs = [
        pair for fold, names in enumerate(folds) for pair in _mated(people, fold, names, random)
    ]
    others = [
        pair
        for fold, names in enumerate(folds)
        for pair in _nonmated(people, fold, names, MOST_PAIRS // len(folds), random)
    ]
    protocol = _roles(people, random)
    return EvaluationPlan(
        people.summary,
        tuple(pairs + others),
        len(folds),
        protocol,
        tuple(_notes(people, len(folds), protocol)),
    )


def plan_of_pairs(pairs: tuple[Pair, ...]) -> EvaluationPlan:
    """Return the plan that compares given pairs."""
    people = {one for pair in pairs for one in (pair.first_person, pair.second_person)}
    folds = len({pair.fold for pair in pairs})
    summary = say(
        "{pairs} of {people} in {pictures}, {folds}",
        pairs=counted_of(len(pairs), "pair"),
        people=counted_of(len(people), "person"),
        pictures=counted_of(len(pictures_of(pairs)), "picture"),
        folds=counted_of(folds, "fold"),
    )
    return EvaluationPlan(summary, pairs, folds, None, ())


def plan_of_roles(protocol: IdentificationProtocol) -> EvaluationPlan:
    """Return the plan of a given search."""
    strangers = len({probe.person for probe in protocol.nonmated})
    summary = say(
        "{people} enrolled with {pictures}, {probes}, {strangers}",
        people=counted_of(len(protocol.people), "person"),
        pictures=counted_of(len(protocol.gallery), "picture"),
        probes=counted_of(len(protocol.mated), "picture of enrolled people"),
        strangers=counted_of(strangers, "stranger"),
    )
    return EvaluationPlan(summary, (), 0, protocol, ())


def _folds(people: PeopleFolder, random: np.random.Generator) -> list[list[str]]:
    """Deal people into parts: those with several pictures first, so that each part gets some.

    A part needs two people with two pictures each, or it has no pair of one kind.
    """
    several = list(people.with_several)
    single = [name for name in people.pictures if name not in set(several)]
    order = [names[at] for names in (several, single) for at in random.permutation(len(names))]
    count = min(MOST_FOLDS, len(several) // 2)
    return [order[fold::count] for fold in range(count)] if count > 1 else [order]


def _mated(
    people: PeopleFolder, fold: int, names: list[str], random: np.random.Generator
) -> list[Pair]:
    pairs = []
    for name in names:
        pictures = people.pictures[name]
        rows, columns = np.triu_indices(len(pictures), 1)
        chosen = random.permutation(len(rows))[:MOST_MATED]
        pairs += [
            Pair(fold, pictures[rows[at]], pictures[columns[at]], name, name)
            for at in np.sort(chosen)
        ]
    return pairs


def _nonmated(
    people: PeopleFolder, fold: int, names: list[str], most: int, random: np.random.Generator
) -> list[Pair]:
    """Each pair of people once, one picture of each, drawn when there are too many."""
    rows, columns = np.triu_indices(len(names), 1)
    chosen = np.sort(random.permutation(len(rows))[:most])
    return [
        Pair(
            fold,
            _one_of(people.pictures[names[rows[at]]], random),
            _one_of(people.pictures[names[columns[at]]], random),
            names[rows[at]],
            names[columns[at]],
        )
        for at in chosen
    ]


def _roles(people: PeopleFolder, random: np.random.Generator) -> IdentificationProtocol | None:
    """Enroll two thirds of those who can be looked for; everybody else is a stranger."""
    several = [people.with_several[at] for at in random.permutation(len(people.with_several))]
    single = [name for name in people.pictures if name not in set(several)]
    if several:
        # At least one person must remain as a stranger, unless there is only one.
        share = len(several) if single else -(-2 * len(several) // 3)
        enrolled = several[: max(1, min(share, len(people.pictures) - 1))]
    elif len(single) > 1:
        enrolled = [single[at] for at in random.permutation(len(single))[: len(single) // 2]]
    else:
        return None
    gallery, mated = [], []
    for name in sorted(enrolled):
        pictures = [
            people.pictures[name][at] for at in random.permutation(len(people.pictures[name]))
        ]
        gallery.append(Portrayal(name, pictures[0]))
        mated += [Portrayal(name, picture) for picture in sorted(pictures[1:])]
    strangers = [name for name in people.pictures if name not in set(enrolled)]
    nonmated = [Portrayal(name, _one_of(people.pictures[name], random)) for name in strangers]
    return IdentificationProtocol(tuple(gallery), tuple(mated), tuple(nonmated))


def _notes(
    people: PeopleFolder, folds: int, protocol: IdentificationProtocol | None
) -> list[Sentence]:
    notes = []
    if len(people.pictures) == 1:
        notes.append(say("There is one person only: false matches and strangers cannot be tested."))
    if not people.with_several:
        notes.append(
            say(
                "Nobody has a second picture: whether people are recognized cannot be tested, only "
                "whether they are mistaken for one another."
            )
        )
    elif folds == 1 and len(people.pictures) > 1:
        notes.append(
            say(
                "With so few people a threshold cannot be chosen on some and tested on others: "
                "there is no accuracy, and the rates are read off the curve of these very pictures."
            )
        )
    if protocol is not None and not protocol.nonmated and len(people.pictures) > 1:
        notes.append(say("Nobody is left as a stranger."))
    return notes


def _one_of(choices: tuple[Path, ...], random: np.random.Generator) -> Path:
    return choices[int(random.integers(len(choices)))]
