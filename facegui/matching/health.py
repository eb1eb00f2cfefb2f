"""Finds faults of a gallery before they lead to a wrong name, and says what to do about each.

The templates of all people are compared in blocks, so that ten thousand people take seconds and no
matrix of all pairs is kept. Scores are those of recognition: cosines of embeddings less the center
of their place.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from facegui.counted import counted_of
from facegui.gallery.index import Index
from facegui.gallery.types import Floats
from facegui.matching.calibration import Calibration
from facegui.matching.near_pairs import BLOCK, ClosePairs, Pair
from facegui.matching.place import Places
from facegui.matching.templates import Templates
from facegui.matching.watchlist import SearchGallery
from facegui.text import Sentence, say
from facegui.vision.recognizability import AT_ENROLL

POOR = 0.5
"""Quality weight below which a picture counts as poor; beyond a limit the weight is 0."""

_MOST_SHOWN = 1000
_NEAREST = 3


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
class Health:
    """Findings, most urgent first; ``left_off`` counts those that were left out.

    ``nearest`` are the most similar pairs of people, whether or not they are a finding.
    """

    people: int
    samples: int
    findings: tuple[HealthFinding, ...]
    nearest: tuple[NearPair, ...] = ()
    left_off: int = 0

    @property
    def closest_pair(self) -> float:
        """Highest score of two people, −1 for less than two."""
        return self.nearest[0].score if self.nearest else -1.0

    @property
    def counted(self) -> Sentence:
        """How many people and pictures were checked."""
        return say(
            "{people}, {pictures}",
            people=counted_of(self.people, "person"),
            pictures=counted_of(self.samples, "picture"),
        )

    @property
    def summary(self) -> Sentence:
        """The result in one sentence."""
        if not self.findings:
            return say("Nothing to do: {counted}.", counted=self.counted)
        count = len(self.findings) + self.left_off
        return say("{n:,} {n:thing|things} to look at.", n=count)


@dataclass(frozen=True, slots=True, eq=False)
class _Searched:
    """A gallery as it is searched: ``samples`` (N, D), ``needed`` (P,) the scores names need."""

    index: Index
    templates: Templates
    samples: Floats
    needed: Floats
    calibration: Calibration


def check_health(
    index: Index,
    watchlist: SearchGallery,
    calibration: Calibration,
    quality: Mapping[str, float] | None = None,
) -> Health:
    """Check a gallery; ``watchlist`` is that of the index, by cosines.

    ``quality`` gives the weight 0..1 of samples by id (`vision.quality.Quality.weight`); samples
    not in it are not judged by quality. Raises ValueError for another space than the
    calibration's.
    """
    if index.space != calibration.space:
        raise ValueError(f"{index.space} cannot be judged by {calibration.space}")
    templates, places = watchlist.templates, watchlist.places
    samples = index.embeddings if places is None else places.prepared(index)
    searched = _Searched(index, templates, samples, _needed(index, watchlist), calibration)
    close = ClosePairs(min(_NEAREST, len(templates) * (len(templates) - 1) // 2))
    close.look_through(templates.vectors, _alike_from(searched))
    alike = {pair[:2]: pair for pair in close.pairs if _is_alike(searched, pair)}
    alike |= {pair[:2]: pair for pair in _doubled(searched, watchlist)}
    findings = [_pair(searched, pair) for pair in alike.values()]
    findings += _obscured(index, watchlist)
    findings += _misfits(searched)
    findings += _poor(index, quality or {})
    findings += _duplicates(searched)
    order = list(Problem)
    findings.sort(key=lambda one: (order.index(one.problem), -np.nan_to_num(one.score)))
    return Health(
        people=len(templates),
        samples=len(index),
        findings=tuple(findings[:_MOST_SHOWN]),
        nearest=tuple(_near(searched, pair) for pair in close.nearest),
        left_off=max(0, len(findings) - _MOST_SHOWN),
    )


def _needed(index: Index, watchlist: SearchGallery) -> Floats:
    """Return the score each person's name needs (P,), the lowest of the places of their samples."""
    thresholds = np.full(len(index.places), np.inf, np.float32)
    for at in np.unique(index.place_of):
        thresholds[at] = watchlist.at(index.places[at]).identification.threshold
    needed = np.full(len(index.people), np.inf, np.float32)
    np.minimum.at(needed, index.person_of, thresholds[index.place_of])
    return needed


def _alike_from(searched: _Searched) -> float:
    """Return the score above which two enrolled people are reported as alike.

    This is the score that gives a stranger a name. In a large gallery some pairs reach it by chance
    (P·(P − 1)/2 comparisons at the FMR of the threshold), and nothing is wrong with those.
    """
    people, calibration = len(searched.templates), searched.calibration
    pairs = max(1.0, people * (people - 1) / 2)
    ordinary = calibration.at_fmr(min(0.3, 1 / pairs)).threshold
    lowest = float(searched.needed.min(initial=1.0))
    return max(lowest, min(ordinary, calibration.typical))


def _is_alike(searched: _Searched, pair: "Pair") -> bool:
    return pair[2] >= float(min(searched.needed[pair[0]], searched.needed[pair[1]]))


def _doubled(searched: _Searched, watchlist: SearchGallery) -> "list[Pair]":
    """Return pairs that would be one person at any place, with scores of pictures from anywhere.

    Among a few people somebody who is enrolled twice makes up much of the center of their place.
    Less that center the two are not alike.
    """
    places, typical = watchlist.places, searched.calibration.typical
    if places is None or len(searched.templates) > BLOCK:
        return []
    anywhere = Places(places.basis, {}, places.cohort, places.cohort)
    close = ClosePairs(0)
    close.look_through(Templates.of(searched.index, places=anywhere).vectors, typical)
    return close.pairs


def _copy_from(calibration: Calibration) -> float:
    """Return the score that 1 in 10,000 mated pairs reach.

    MobileFaceNet: 0.97; copies saved at 60 % JPEG quality scored 0.987 to 0.998, at 80 % of the
    size 0.991 to 0.999, and one of 13,402 mated pairs in LFW more than 0.973.
    """
    return float(np.interp(0.9999, calibration.fnmr, calibration.scores))


def _near(searched: _Searched, pair: Pair) -> NearPair:
    first, second, score = pair
    people, needed = searched.templates.people, searched.needed
    ids = people[first].id, people[second].id
    return NearPair(ids, score, float(min(needed[first], needed[second])))


def _pair(searched: _Searched, pair: Pair) -> HealthFinding:
    near, templates = _near(searched, pair), searched.templates
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


def _misfits(searched: _Searched) -> Iterator[HealthFinding]:
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


def _obscured(index: Index, watchlist: SearchGallery) -> Iterator[HealthFinding]:
    """People of whom so little can be seen that others seen like that are taken for them."""
    values = watchlist.recognizabilities()
    for at in () if values is None else np.flatnonzero(values < AT_ENROLL):
        person, value = index.people[at], float(values[at])
        samples = np.flatnonzero(index.person_of == at)
        point = watchlist.obscured(watchlist.identification, person.id)
        yield HealthFinding(
            Problem.OBSCURED,
            (person.id,),
            tuple(index.sample_ids[int(row)] for row in samples),
            float("nan"),
            say(
                "Too little can be seen in the pictures of {name} (recognizability {value:.0f} of "
                "100): others seen like that look alike, so a name needs {needed:.2f}.",
                name=person.name,
                value=value,
                needed=point.threshold,
            ),
            say("Replace them with pictures of the uncovered face, upright and lit."),
        )


def _poor(index: Index, quality: Mapping[str, float]) -> Iterator[HealthFinding]:
    counts = np.bincount(index.person_of, minlength=len(index.people))
    for row in np.flatnonzero(counts[index.person_of] == 1):
        sample = index.sample_ids[int(row)]
        if quality.get(sample, 1.0) < POOR:
            person = index.people[int(index.person_of[row])]
            yield HealthFinding(
                Problem.SINGLE_POOR_SAMPLE,
                (person.id,),
                (sample,),
                float("nan"),
                say("The only picture of {name} is poor.", name=person.name),
                say("Enroll another one: near, sharp, evenly lit, looking at the camera."),
            )


def _duplicates(searched: _Searched) -> Iterator[HealthFinding]:
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
