"""The faults a gallery can have, and how each is found.

Scores are those of recognition: cosines of embeddings less the center of their place.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from facegui.gallery.index import Index
from facegui.gallery.types import Floats
from facegui.matching.calibration import Calibration
from facegui.matching.health.near_pairs import Pair
from facegui.matching.templates import Templates
from facegui.matching.watchlist import SearchGallery
from facegui.text import Sentence, say
from facegui.vision.recognizability import AT_ENROLL

_POOR = 0.5  # quality weight below which a picture is poor; beyond a limit the weight is 0


class Problem(StrEnum):
    """Kinds of findings, most urgent first."""

    SAME_PERSON = "same_person"
    TOO_ALIKE = "too_alike"
    OBSCURED = "obscured"
    DOES_NOT_FIT = "does_not_fit"
    SINGLE_POOR_SAMPLE = "single_poor_sample"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class HealthFinding:
    """One thing to look at.

    ``people`` are the ids concerned (two for pairs), ``samples`` the ids of samples concerned,
    ``score`` the cosine behind it, NaN for quality. ``message`` says what was found, ``advice``
    what to do.
    """

    problem: Problem
    people: tuple[str, ...]
    samples: tuple[str, ...]
    score: float
    message: Sentence
    advice: Sentence


@dataclass(frozen=True, slots=True)
class NearPair:
    """Two enrolled people, by id, with their score.

    ``needed`` is the score a name needs where they were enrolled, the lowest of several places.
    """

    people: tuple[str, str]
    score: float
    needed: float


@dataclass(frozen=True, slots=True, eq=False)
class SearchedSamples:
    """A gallery as it is searched: ``samples`` (N, D), ``needed`` (P,) the scores names need."""

    index: Index
    templates: Templates
    samples: Floats
    needed: Floats
    calibration: Calibration


def _copy_from(calibration: Calibration) -> float:
    """Return the score that 1 in 10,000 mated pairs reach.

    MobileFaceNet: 0.97; copies saved at 60 % JPEG quality scored 0.987 to 0.998, at 80 % of the
    size 0.991 to 0.999, and one of 13,402 mated pairs in LFW more than 0.973.
    """
    return float(np.interp(0.9999, calibration.fnmr, calibration.scores))


def near_pair(searched: SearchedSamples, pair: Pair) -> NearPair:
    """Return two people by id, with the score that a name needs."""
    first, second, score = pair
    people, needed = searched.templates.people, searched.needed
    ids = people[first].id, people[second].id
    return NearPair(ids, score, float(min(needed[first], needed[second])))


def alike_pair(searched: SearchedSamples, pair: Pair) -> HealthFinding:
    """Return the finding about two people who are alike, or who may be one."""
    near, templates = near_pair(searched, pair), searched.templates
    one, two = templates.people[pair[0]], templates.people[pair[1]]
    if near.score >= searched.calibration.typical:  # half of all mated pairs score less
        return HealthFinding(
            Problem.SAME_PERSON,
            near.people,
            (),
            near.score,
            say(
                "{name} and {two_name} look like one person ({score:z.2f}).",
                name=one.name,
                two_name=two.name,
                score=near.score,
            ),
            say("Merge them if they are; if not, add better pictures of both."),
        )
    return HealthFinding(
        Problem.TOO_ALIKE,
        near.people,
        (),
        near.score,
        say(
            "{name} and {two_name} are too alike ({score:z.2f}; a name "
            "needs {needed:.2f}): one may be taken for the other.",
            name=one.name,
            two_name=two.name,
            score=near.score,
            needed=near.needed,
        ),
        say("Add two or three clear pictures of each, from the front and in good light."),
    )


def misfits(searched: SearchedSamples) -> Iterator[HealthFinding]:
    """Yield samples that do not match their person's other samples.

    Of two samples either may be the wrong one, so the pair is one finding.
    """
    index = searched.index
    least = searched.calibration.at_fmr(0.01).threshold
    for person, rows in _with_several(index):
        own = searched.samples[rows]
        scores = own @ own.T
        np.fill_diagonal(scores, 0.0)
        mean = own.sum(axis=0) - own
        others = np.einsum("nd,nd->n", own, mean) / np.linalg.norm(mean, axis=1)
        wrong = np.flatnonzero(others < least)
        name, id_ = index.people[person].name, index.people[person].id
        if len(rows) == 2 and len(wrong):
            ids = tuple(index.sample_ids[int(row)] for row in rows)
            yield HealthFinding(
                Problem.DOES_NOT_FIT,
                (id_,),
                ids,
                float(scores[0, 1]),
                say(
                    "The two pictures of {name} do not look like one person ({scores:z.2f}).",
                    name=name,
                    scores=scores[0, 1],
                ),
                say("Look at both and set aside the one that is not them or is poor."),
            )
            continue
        for at in wrong:
            yield HealthFinding(
                Problem.DOES_NOT_FIT,
                (id_,),
                (index.sample_ids[int(rows[at])],),
                float(others[at]),
                say(
                    "One picture of {name} does not fit their others ({others:z.2f}).",
                    name=name,
                    others=others[at],
                ),
                say("Set it aside if it shows somebody else or is poor."),
            )


def hardly_seen(watchlist: SearchGallery) -> Mapping[int, float]:
    """Return the people of whom so little can be seen that others may be taken for them.

    It is their recognizability by their position in the index.
    """
    values = watchlist.recognizabilities()
    if values is None:
        return {}
    return {int(at): float(values[at]) for at in np.flatnonzero(values < AT_ENROLL)}


def obscured(
    index: Index, watchlist: SearchGallery, hardly: Iterable[tuple[int, float]]
) -> Iterator[HealthFinding]:
    """Yield the findings about people who are `hardly_seen`."""
    for at, value in hardly:
        person = index.people[at]
        first, end = map(int, np.searchsorted(index.person_of, (at, at + 1)))
        point = watchlist.obscured(watchlist.identification, person.id)
        yield HealthFinding(
            Problem.OBSCURED,
            (person.id,),
            tuple(index.sample_ids[first:end]),
            float("nan"),
            say(
                "Too little can be seen in the pictures of {name} (recognizability {value:.0f} of "
                "100): others seen like that look alike, so their faces need {needed:.2f} for a "
                "name.",
                name=person.name,
                value=value,
                needed=point.threshold,
            ),
            say("Replace them with pictures of the uncovered face, upright and lit."),
        )


def single_poor(index: Index, quality: Mapping[str, float]) -> Iterator[HealthFinding]:
    """Yield people whose only picture is poor."""
    counts = np.bincount(index.person_of, minlength=len(index.people))
    for row in np.flatnonzero(counts[index.person_of] == 1):
        sample = index.sample_ids[int(row)]
        if quality.get(sample, 1.0) < _POOR:
            person = index.people[int(index.person_of[row])]
            yield HealthFinding(
                Problem.SINGLE_POOR_SAMPLE,
                (person.id,),
                (sample,),
                float("nan"),
                say("The only picture of {name} is poor.", name=person.name),
                say("Enroll another one: near, sharp, evenly lit, looking at the camera."),
            )


def duplicates(searched: SearchedSamples) -> Iterator[HealthFinding]:
    """Yield people who have the same picture several times."""
    index, copy = searched.index, _copy_from(searched.calibration)
    for person, rows in _with_several(index):
        own = searched.samples[rows]
        scores = np.triu(own @ own.T, 1)
        copies = np.flatnonzero((scores >= copy).any(axis=0))
        if len(copies):
            name, id_ = index.people[person].name, index.people[person].id
            told = say(
                "{n:,} {n:picture|pictures} of {name} {n:repeats|repeat} another one.",
                n=len(copies),
                name=name,
            )
            yield HealthFinding(
                Problem.DUPLICATE,
                (id_,),
                tuple(index.sample_ids[int(rows[at])] for at in copies),
                float(scores.max()),
                told,
                say("Remove them: copies add nothing and outweigh the other pictures."),
            )


def _with_several(index: Index) -> Iterator[tuple[int, NDArray[np.intp]]]:
    """Yield everybody who has more than one sample, with the rows of these."""
    counts = np.bincount(index.person_of, minlength=len(index.people))
    ends = np.cumsum(counts)
    for person in np.flatnonzero(counts > 1):
        yield int(person), np.arange(ends[person] - counts[person], ends[person])
