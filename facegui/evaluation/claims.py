"""Verification within a search test: every probe claims to be each enrolled person in turn.

Scores and threshold are those of the gallery's place, so the figures describe 1:1 at one desk,
which pairs of pictures from anywhere cannot show.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facegui.evaluation.bootstrap import draw_people, rate_interval
from facegui.evaluation.curves import Scores
from facegui.evaluation.figures import Figure, json_number
from facegui.evaluation.openset import own_columns
from facegui.evaluation.protocols import IdentificationProtocol
from facegui.matching.operating_point import OperatingPoint

_REPLICATES = 1000


@dataclass(frozen=True, slots=True)
class Claims:
    """The results of the claims at ``point``; a share is NaN without such claims.

    ``fmr`` is the share of false claims that pass, ``fnmr`` that of true claims that fail,
    including probes without a face. Intervals come from draws of the people shown.
    """

    point: OperatingPoint
    true_claims: int
    false_claims: int
    fmr: Figure
    fnmr: Figure

    def as_json(self) -> dict[str, object]:
        """Return plain values for JSON, undefined ones as None."""
        return {
            "threshold": json_number(self.point.threshold),
            "true_claims": self.true_claims,
            "false_claims": self.false_claims,
            "fmr": json_number(self.fmr.value),
            "fnmr": json_number(self.fnmr.value),
            "intervals": {"fmr": self.fmr.limits, "fnmr": self.fnmr.limits},
        }


def claims(
    protocol: IdentificationProtocol, scores: Scores, point: OperatingPoint, seed: int = 0
) -> Claims:
    """Judge ``scores`` (probes, people), -inf where a face is missing, as claims at ``point``."""
    people = [probe.person for probe in protocol.probes]
    own = own_columns(people, protocol.people)
    shown = np.unique(people, return_inverse=True)[1]
    true = np.zeros(scores.shape, bool)
    mated = np.flatnonzero(own >= 0)
    true[mated, own[mated]] = True
    passed = scores >= point.threshold
    random = np.random.default_rng(seed)
    return Claims(
        point,
        int(true.sum()),
        int((~true).sum()),
        _share((passed & ~true).sum(axis=1), (~true).sum(axis=1), shown, random),
        _share((~passed & true).sum(axis=1), true.sum(axis=1), shown, random),
    )


def _share(
    happened: NDArray[np.intp],
    asked: NDArray[np.intp],
    shown: NDArray[np.intp],
    random: np.random.Generator,
) -> Figure:
    """Return a share, from (n,) counts per probe, with its interval over people."""
    found, of = (np.bincount(shown, weights=counts) for counts in (happened, asked))
    concerned = of > 0
    found, of = found[concerned], of[concerned]
    if not of.sum():
        return Figure(float("nan"))
    value = float(found.sum() / of.sum())
    weights = draw_people(random, len(of), _REPLICATES)
    drawn = (weights @ found) / (weights @ of)
    return Figure(value, rate_interval(drawn, value, len(of), int(of.sum())))
