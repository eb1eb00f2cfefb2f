"""What may be wrong with a gallery, and what to do about each: told before it names the wrong one.

Templates of everybody are compared with one another in blocks, so that ten thousand people take
seconds and no matrix of all pairs is ever held.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from facegui.gallery.index import Index
from facegui.gallery.types import Floats
from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import OperatingPoint
from facegui.matching.templates import Templates

POOR = 0.5
"""Quality weight below which a picture counts as poor; out of limits is 0."""

_BLOCK = 1024
_MOST_SHOWN = 1000


class Problem(StrEnum):
    """Kinds of findings, most urgent first."""

    SAME_PERSON = "same_person"
    TOO_ALIKE = "too_alike"
    DOES_NOT_FIT = "does_not_fit"
    SINGLE_POOR_SAMPLE = "single_poor_sample"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at.

    ``people`` are the ids concerned (two for pairs), ``samples`` the ids of samples concerned,
    ``score`` the cosine behind it, NaN for quality. ``message`` says what it is, ``advice`` what
    to do.
    """

    problem: Problem
    people: tuple[str, ...]
    samples: tuple[str, ...]
    score: float
    message: str
    advice: str


@dataclass(frozen=True, slots=True, eq=False)
class Health:
    """Findings, most urgent first; ``left_off`` says how many more there were."""

    people: int
    samples: int
    findings: tuple[Finding, ...]
    closest_pair: float
    left_off: int = 0

    @property
    def counted(self) -> str:
        """How many were looked at."""
        people = "1 person" if self.people == 1 else f"{self.people:,} people"
        return f"{people}, {self.samples:,} {'picture' if self.samples == 1 else 'pictures'}"

    @property
    def summary(self) -> str:
        """One sentence."""
        if not self.findings:
            return f"Nothing to do: {self.counted}."
        count = len(self.findings) + self.left_off
        return f"{count:,} {'thing' if count == 1 else 'things'} to look at."


def check_health(
    index: Index,
    calibration: Calibration,
    point: OperatingPoint,
    quality: Mapping[str, float] | None = None,
) -> Health:
    """Look through a gallery; ``point`` is the identification point in force.

    ``quality`` gives the weight 0..1 of samples by id (`vision.quality.Quality.weight`); samples
    not in it are not judged by quality. Raises ValueError for another space than the
    calibration's.
    """
    if index.space != calibration.space:
        raise ValueError(f"{index.space} cannot be judged by {calibration.space}")
    templates = Templates.of(index)
    closest, pairs = _close_pairs(
        templates.vectors, _alike_from(calibration, point, len(templates))
    )
    findings = [_pair(templates, calibration, point, pair) for pair in pairs]
    findings += _misfits(index, calibration)
    findings += _poor(index, quality or {})
    findings += _duplicates(index, _copy_from(calibration))
    order = list(Problem)
    findings.sort(key=lambda one: (order.index(one.problem), -np.nan_to_num(one.score)))
    return Health(
        people=len(templates),
        samples=len(index),
        findings=tuple(findings[:_MOST_SHOWN]),
        closest_pair=closest,
        left_off=max(0, len(findings) - _MOST_SHOWN),
    )


def closest_pair(vectors: Floats) -> float:
    """Highest cosine between two rows of (P, D) unit vectors, −1 for less than two."""
    return _close_pairs(vectors, 2.0)[0]


def _alike_from(calibration: Calibration, point: OperatingPoint, people: int) -> float:
    """Score from which two enrolled people are told as alike.

    Where a stranger would get a name they are; in a large gallery some such pairs are bound to
    occur (P·(P − 1)/2 comparisons at the FMR of the threshold) and nothing is wrong with them.
    """
    pairs = max(1.0, people * (people - 1) / 2)
    ordinary = calibration.at_fmr(min(0.3, 1 / pairs)).threshold
    return max(point.threshold, min(ordinary, calibration.typical))


def _copy_from(calibration: Calibration) -> float:
    """Score that 1 in 10,000 pairs of two looks reach.

    MobileFaceNet: 0.97; copies saved at 60 % JPEG quality scored 0.987 to 0.998, at 80 % of the
    size 0.991 to 0.999, and one of 13,402 mated pairs in LFW more than 0.973.
    """
    return float(np.interp(0.9999, calibration.fnmr, calibration.scores))


def _close_pairs(vectors: Floats, least: float) -> tuple[float, list[tuple[int, int, float]]]:
    highest, found = -1.0, []
    for start in range(0, len(vectors), _BLOCK):
        rows = slice(start, start + _BLOCK)
        scores = vectors[rows] @ vectors[start:].T
        # Everybody once: the block's own square keeps what is right of its diagonal.
        scores[np.tril_indices(len(scores), 0, scores.shape[1])] = -1.0
        highest = max(highest, float(scores.max(initial=-1.0)))
        near = np.argwhere(scores >= least)
        found += [(start + int(i), start + int(j), float(scores[i, j])) for i, j in near]
    return highest, found


def _pair(
    templates: Templates,
    calibration: Calibration,
    point: OperatingPoint,
    pair: tuple[int, int, float],
) -> Finding:
    first, second, score = pair
    one, two = templates.people[first], templates.people[second]
    if score >= calibration.typical:  # half of all looks at one person are less alike
        return Finding(
            Problem.SAME_PERSON,
            (one.id, two.id),
            (),
            score,
            f"{one.name} and {two.name} look like one person ({score:.2f}).",
            "Merge them if they are; if not, add better pictures of both.",
        )
    return Finding(
        Problem.TOO_ALIKE,
        (one.id, two.id),
        (),
        score,
        f"{one.name} and {two.name} are too alike ({score:.2f}; a name needs "
        f"{point.threshold:.2f}): one may be taken for the other.",
        "Add two or three clear pictures of each, from the front and in good light.",
    )


def _misfits(index: Index, calibration: Calibration) -> Iterator[Finding]:
    """Samples that nobody would take for their person's other samples.

    With two samples neither is known to be the wrong one, so the pair is one finding.
    """
    least = calibration.at_fmr(0.01).threshold
    for person, rows in _with_several(index):
        own = index.embeddings[rows]
        scores = own @ own.T
        np.fill_diagonal(scores, 0.0)
        mean = own.sum(axis=0) - own
        others = np.einsum("nd,nd->n", own, mean) / np.linalg.norm(mean, axis=1)
        wrong = np.flatnonzero(others < least)
        name, id_ = index.people[person].name, index.people[person].id
        if len(rows) == 2 and len(wrong):
            ids = tuple(index.sample_ids[int(row)] for row in rows)
            yield Finding(
                Problem.DOES_NOT_FIT,
                (id_,),
                ids,
                float(scores[0, 1]),
                f"The two pictures of {name} do not look like one person ({scores[0, 1]:.2f}).",
                "Look at both and set aside the one that is not them or is poor.",
            )
            continue
        for at in wrong:
            yield Finding(
                Problem.DOES_NOT_FIT,
                (id_,),
                (index.sample_ids[int(rows[at])],),
                float(others[at]),
                f"One picture of {name} does not fit their others ({others[at]:.2f}).",
                "Set it aside if it shows somebody else or is poor.",
            )


def _poor(index: Index, quality: Mapping[str, float]) -> Iterator[Finding]:
    counts = np.bincount(index.person_of, minlength=len(index.people))
    for row in np.flatnonzero(counts[index.person_of] == 1):
        sample = index.sample_ids[int(row)]
        if quality.get(sample, 1.0) < POOR:
            person = index.people[int(index.person_of[row])]
            yield Finding(
                Problem.SINGLE_POOR_SAMPLE,
                (person.id,),
                (sample,),
                float("nan"),
                f"The only picture of {person.name} is poor.",
                "Enroll another one: near, sharp, evenly lit, looking at the camera.",
            )


def _duplicates(index: Index, copy: float) -> Iterator[Finding]:
    for person, rows in _with_several(index):
        own = index.embeddings[rows]
        scores = np.triu(own @ own.T, 1)
        copies = np.flatnonzero((scores >= copy).any(axis=0))
        if len(copies):
            name, id_ = index.people[person].name, index.people[person].id
            few = "One picture" if len(copies) == 1 else f"{len(copies)} pictures"
            yield Finding(
                Problem.DUPLICATE,
                (id_,),
                tuple(index.sample_ids[int(rows[at])] for at in copies),
                float(scores.max()),
                f"{few} of {name} repeat another one.",
                "Remove them: copies add nothing and outweigh the other pictures.",
            )


def _with_several(index: Index) -> Iterator[tuple[int, NDArray[np.intp]]]:
    """Everybody who has more than one sample, with the rows of these."""
    counts = np.bincount(index.person_of, minlength=len(index.people))
    ends = np.cumsum(counts)
    for person in np.flatnonzero(counts > 1):
        yield int(person), np.arange(ends[person] - counts[person], ends[person])
