"""The guard: whether a trained encoder is better than the one in use, or only different.

Both encoders embed the same pictures of people nobody trained on. A trained encoder is better when

- the gain in FNMR at FMR 1e-2 has a 95 % interval above zero (`Paired`); with fewer than 300 pairs
  of people, whom the rule of 3 does not let speak of FMR 1e-2, or fewer than 20 people with two
  pictures, the area under the ROC stands in for it;
- more people gain than lose by it, by an exact sign test at 5 %, since a bootstrap of a handful of
  errors is too sure of itself;
- and nothing else that is measured has an interval below zero.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import comb
from typing import Any

import numpy as np

from facegui.evaluation.bootstrap import supports
from facegui.evaluation.figures import Figure, json_number
from facegui.evaluation.paired import AREA, EER, MeasuredChange, Paired, miss_rate
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.similarity import Cosine, Similarity
from facegui.text import Sentence, say

FEWEST = 10
"""People with two pictures below whom nothing is decided."""
ENOUGH = 20
"""People with two pictures from whom on a miss rate is compared, below them the area."""
FMR = 1e-2
REPLICATES = 500
_DET_FMRS = (0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 0.0003, 0.0001)
_COMPARED = (miss_rate(1e-2), miss_rate(1e-3), AREA, EER)
_SURE = 0.05


@dataclass(frozen=True, slots=True)
class Det:
    """FNMR with its interval at each FMR that the hold-out supports."""

    fmr: tuple[float, ...]
    fnmr: tuple[Figure, ...]

    def as_json(self) -> dict[str, Any]:
        """Return plain values."""
        return {
            "fmr": list(self.fmr),
            "fnmr": [json_number(one.value) for one in self.fnmr],
            "interval": [one.limits for one in self.fnmr],
        }


@dataclass(frozen=True, slots=True, eq=False)
class Judgement:
    """What the guard found.

    ``better`` decides; ``reason`` is one sentence. ``rule`` names the deciding measure among
    ``changes`` ("fnmr_at_fmr_1e-2", "auc"), empty when the hold-out is too small for any.
    """

    better: bool
    reason: Sentence
    rule: str
    people: int
    with_several: int
    pictures: int
    mated_pairs: int = 0
    nonmated_pairs: int = 0
    changes: Mapping[str, MeasuredChange] = field(default_factory=dict)
    det_before: Det = Det((), ())
    det_after: Det = Det((), ())

    def as_json(self) -> dict[str, Any]:
        """Return plain values for a card and for ``--json``."""
        return {
            "better": self.better,
            "reason": self.reason,
            "rule": self.rule,
            "holdout": {
                "people": self.people,
                "with_several": self.with_several,
                "pictures": self.pictures,
                "mated_pairs": self.mated_pairs,
                "nonmated_pairs": self.nonmated_pairs,
            },
            "changes": {name: _change_json(change) for name, change in self.changes.items()},
            "det": {"before": self.det_before.as_json(), "after": self.det_after.as_json()},
        }


def judge(
    before: EmbeddedPeople,
    after: EmbeddedPeople,
    *,
    similarities: tuple[Similarity, Similarity] = (Cosine(), Cosine()),
    seed: int = 0,
    replicates: int = REPLICATES,
) -> Judgement:
    """Compare two encoders, or two similarities, on the pictures of a hold-out; see the rule above.

    The same embeddings and seed give the same judgement. Raises ValueError when the pictures
    differ.
    """
    several = int((before.counts > 1).sum())
    if several < FEWEST:
        return Judgement(
            False, _too_few(several), "", len(before.names), several, len(before.person)
        )
    paired = Paired(before, after, similarities, np.random.default_rng(seed))
    people_pairs = len(before.names) * (len(before.names) - 1) // 2
    fmrs = [fmr for fmr in _DET_FMRS if several >= ENOUGH and supports(fmr, people_pairs)]
    measured = paired.changes(fmrs, replicates)
    changes = {name: measured[name] for name in _COMPARED if name in measured}
    by_rate = FMR in fmrs
    rule = miss_rate(FMR) if by_rate else AREA
    gained, lost = paired.gained_and_lost(FMR if by_rate else None)
    better, reason = decide(len(before.names), changes, rule, gained, lost)
    curve = [measured[miss_rate(fmr)] for fmr in fmrs]
    return Judgement(
        better=better,
        reason=reason,
        rule=rule,
        people=len(before.names),
        with_several=several,
        pictures=len(before.person),
        mated_pairs=paired.mated_pairs,
        nonmated_pairs=paired.nonmated_pairs,
        changes=changes,
        det_before=Det(tuple(fmrs), tuple(one.before for one in curve)),
        det_after=Det(tuple(fmrs), tuple(one.after for one in curve)),
    )


def _too_few(several: int) -> Sentence:
    return say(
        "The hold-out is too small: {n:,} {n:person has|people have} two pictures in it, and it "
        "takes {fewest} to tell a better encoder from luck.",
        n=several,
        fewest=FEWEST,
    )


def decide(
    people: int, changes: Mapping[str, MeasuredChange], rule: str, gained: int, lost: int
) -> tuple[bool, Sentence]:
    """Return whether ``rule`` among the changes accepts an encoder, and why.

    ``gained`` and ``lost`` count those of the ``people`` it recognizes better and worse.
    """
    deciding = changes[rule]
    if deciding.before.value == (1.0 if rule == AREA else 0.0):
        return False, say(
            "On {people:,} {people:person|people} nobody trained on, what is in use makes no "
            "mistake, so that nothing can be shown to be better.",
            people=people,
        )
    went, gain = _went(people, rule, deciding), deciding.gain_points
    if _lost(deciding.gain):
        return False, say(
            "{went}: worse (95 % interval of the gain {gain} points).", went=went, gain=gain
        )
    if deciding.gain.interval is None or deciding.gain.interval.low <= 0:
        return False, say(
            "{went}: no gain that could not be luck (95 % interval of the gain {gain} points).",
            went=went,
            gain=gain,
        )
    if _sign_test(gained, lost) > _SURE:
        return False, say(
            "{went}, but only {gained:,} of them {gained:gains|gain} and {lost:,} "
            "{lost:loses|lose} by it, which could be luck.",
            went=went,
            gained=gained,
            lost=lost,
        )
    worse = next((name for name, one in changes.items() if _lost(one.gain)), None)
    if worse is not None:
        return False, say(
            "{went}, but {measure} went from {before:.2f} % to {after:.2f} %, which is worse.",
            went=went,
            measure=_measure(worse),
            before=100 * changes[worse].before.value,
            after=100 * changes[worse].after.value,
        )
    return True, say(
        "{went}: better (95 % interval of the gain {gain} points).", went=went, gain=gain
    )


def _lost(gain: Figure) -> bool:
    return gain.interval is not None and gain.interval.high < 0


def _sign_test(gained: int, lost: int) -> float:
    """Two-sided probability of a division at least as uneven by tossing a coin."""
    tosses = gained + lost
    tail = sum(comb(tosses, heads) for heads in range(max(gained, lost), tosses + 1))
    return min(1.0, 2 * tail / (1 << tosses))


def _went(people: int, name: str, change: MeasuredChange) -> Sentence:
    """Say how a measure changed; the beginning of a sentence."""
    return say(
        "On {people:,} {people:person|people} nobody trained on, {measure} went from {before:.2f} "
        "% to {after:.2f} %",
        people=people,
        measure=_measure(name),
        before=100 * change.before.value,
        after=100 * change.after.value,
    )


def _measure(name: str) -> Sentence:
    if name == AREA:
        return say("the area under the ROC")
    if name == EER:
        return say("the equal error rate")
    return say("the miss rate at FMR {rate}", rate=_rate(name))


def _rate(name: str) -> Sentence:
    return say("{rate:g} %", rate=100 * float(name.rpartition("_")[2]))


def _change_json(change: MeasuredChange) -> dict[str, Any]:
    sides = {"before": change.before, "after": change.after, "gain": change.gain}
    return {
        side: {"value": json_number(figure.value), "interval": figure.limits}
        for side, figure in sides.items()
    }
