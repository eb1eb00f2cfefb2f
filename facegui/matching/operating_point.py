"""From a goal in words to the thresholds in force for this encoder and this gallery."""

from dataclasses import dataclass, replace
from enum import StrEnum
from math import expm1, log1p, sqrt

from facegui.matching.calibration import Calibration, Limit
from facegui.matching.similarity import SimilarityName
from facegui.text import Sentence, say


class Strictness(StrEnum):
    """How much a wrong name weighs against a missed one."""

    STRICT = "strict"
    BALANCED = "balanced"
    LENIENT = "lenient"


@dataclass(frozen=True, slots=True)
class Goal:
    """The rates of a goal.

    ``fpir``: share of strangers who may get a name in a search; ``fmr``: share of false claims
    that may pass a verification.
    """

    fpir: float
    fmr: float

    @property
    def promise(self) -> Sentence:
        """The identification goal in words."""
        return say("at most 1 stranger in {round:,} gets a name", round=round(1 / self.fpir))


GOALS = {
    Strictness.STRICT: Goal(fpir=1 / 1000, fmr=1 / 10_000),
    Strictness.BALANCED: Goal(fpir=1 / 200, fmr=1 / 1000),
    Strictness.LENIENT: Goal(fpir=1 / 50, fmr=1 / 100),
}

_UNSURE = 10  # scores that strangers reach up to this many times as often as the goal are unsure
_KEEP = 3  # … and up to this many times as often keep a name that was earned
_EARLY = 0.8  # deviations of a score that a name from few looks needs on top (_SETTLED: none)
_SETTLED = 10  # looks after which their mean hardly changes
_ALIKE = 0.05  # share of others who resemble somebody like a face resembles its last look


@dataclass(frozen=True, slots=True)
class Adjusted:
    """How a place moved a threshold from ``before``.

    It was moved by the scores of ``pairs`` pairs among ``people`` people: people there, or people
    ``elsewhere`` when nobody was enrolled there. Without pairs the place is unknown, and the widest
    spread known is assumed. ``seen`` people were merely seen there.
    """

    before: float
    people: int
    pairs: int
    elsewhere: bool = False
    seen: int = 0

    @property
    def is_known(self) -> bool:
        """Whether people of this very place, enrolled or seen there, are behind the threshold."""
        return self.pairs > 0 and (self.seen > 0 or not self.elsewhere)


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """Thresholds in force.

    A score of ``threshold`` or more is a match, a score of ``unsure_from`` or more is unsure. A
    match must lead the runner-up by ``margin``. ``low`` and ``high`` bound the threshold (95 %).
    ``rate`` is the goal, ``miss_rate`` its price: the share of enrolled people not recognized at
    first sight. A named face keeps its name while it scores ``keep_from`` or more. Two looks that
    score below ``alike_from`` do not show one face, nor do means of several looks below
    ``same_from``.

    Its grounds: a search among ``people`` (0 for a comparison) makes ``comparisons``. ``rate_low``
    and ``rate_high`` bound the mean rate at this threshold over galleries of this size (95 %). The
    calibration has ``measured_people``, who support an FMR no rarer than ``rarest_fmr``. Half of
    all mated comparisons score ``typical`` or more. ``rival`` names the person for whose likeness
    the threshold was raised from ``unraised``, see ``beside``. ``adjusted`` says how the place
    moved it, None where the influence of places on these scores was not measured. ``obscured``
    names the kind of spoiled faces for which it was raised, see ``against``. ``deviation`` is that
    of strangers' scores, from which ``early`` raises the threshold.

    All are scores of ``similarity`` except ``alike_from`` and ``same_from``, which are cosines in a
    watchlist. A meter of scores covers ``span``.
    """

    threshold: float
    unsure_from: float
    keep_from: float
    alike_from: float
    margin: float
    low: float
    high: float
    supported: bool
    rate: float
    miss_rate: float
    comparisons: float = 1.0
    rate_low: float = 0.0
    rate_high: float = 1.0
    measured_people: int = 0
    rarest_fmr: float = 0.0
    typical: float = 1.0
    rival: str = ""
    unraised: float = 0.0
    adjusted: Adjusted | None = None
    obscured: str = ""
    deviation: float = 0.0
    people: int = 0
    same_from: float = 0.0
    similarity: SimilarityName = SimilarityName.COSINE
    span: tuple[float, float] = (0.0, 1.0)

    @property
    def is_known_here(self) -> bool:
        """Whether the rate is known to hold at the place, or does not depend on it."""
        return self.adjusted is None or self.adjusted.is_known

    @property
    def comparison_rate(self) -> float:
        """Share of comparisons with a stranger that may pass, so that searches keep the rate."""
        return -expm1(log1p(-self.rate) / max(self.comparisons, 1.0))

    def early(self, looks: int) -> float:
        """Return the score that a name needs after this many looks of a track, 0 or more.

        A track is decided after each look, and the mean of few looks still moves: a stranger who is
        close may be above the threshold before the mean has settled. With fewer than _SETTLED
        looks, a name needs a score higher by as much as such a mean may still fall. Where the worst
        known group is assumed, the threshold is high enough already.
        """
        if self.adjusted is not None and not self.adjusted.pairs:
            return self.threshold
        unsettled = max(0.0, 1 / max(looks, 1) - 1 / _SETTLED)
        return self.threshold + _EARLY * self.deviation * sqrt(unsettled)

    def against(self, kind: str, needed: float) -> "OperatingPoint":
        """Return the point for somebody whose picture is spoiled like a ``kind`` of faces.

        All thresholds rise by the same amount, also that for keeping a name: faces spoiled alike
        score high.
        """
        more = needed - self.threshold
        if more <= 0:
            return self
        return replace(
            self,
            threshold=needed,
            unsure_from=self.unsure_from + more,
            keep_from=self.keep_from + more,
            obscured=kind,
        )

    def beside(self, rival: str, score: float) -> "OperatingPoint":
        """Return the point for somebody to whom another enrolled person scores ``score``.

        A probe must score higher with somebody than that rival does; otherwise the rival might get
        the name on a bad day. The threshold is never raised above the score that half of all mated
        pairs reach. People who are more alike are separated only by the lead that each match needs,
        and ``health`` says what to do about them.
        """
        needed = min(score, self.typical)
        if needed <= self.threshold:
            return self
        return replace(self, threshold=needed, rival=rival, unraised=self.threshold, obscured="")


def identification_point(
    calibration: Calibration, goal: Goal, people: int, with_several: int = 0
) -> OperatingPoint:
    """Solve the thresholds for a gallery of ``people``.

    ``with_several`` of them have several samples. No comparison passes more often than the
    verification goal allows: in a gallery of one or two the identification goal alone would let
    lookalikes through.
    """
    comparisons = people + (calibration.template_factor - 1) * with_several
    limit = max(
        calibration.at_fpir(goal.fpir, comparisons),
        calibration.at_fmr(goal.fmr),
        key=lambda one: one.threshold,
    )
    unsure = calibration.at_fpir(min(goal.fpir * _UNSURE, 0.5), comparisons)
    floor = calibration.at_fmr(min(goal.fmr * _UNSURE, 0.5))
    unsure_from = max(unsure.threshold, floor.threshold)
    point = _point(calibration, limit, unsure_from, goal.fpir, comparisons)
    return replace(point, people=people)


def verification_point(calibration: Calibration, goal: Goal) -> OperatingPoint:
    """Solve the thresholds for one comparison against a claimed person."""
    unsure = calibration.at_fmr(min(goal.fmr * _UNSURE, 0.5))
    return _point(calibration, calibration.at_fmr(goal.fmr), unsure.threshold, goal.fmr)


def _point(
    calibration: Calibration, limit: Limit, unsure: float, rate: float, comparisons: float = 1.0
) -> OperatingPoint:
    rate_low, rate_high = calibration.fpir_interval(limit.threshold, comparisons)
    return OperatingPoint(
        threshold=limit.threshold,
        unsure_from=min(unsure, limit.threshold),
        keep_from=calibration.at_fmr(_KEEP * calibration.fmr_at(limit.threshold)).threshold,
        alike_from=calibration.at_fmr(_ALIKE).threshold,
        margin=calibration.margin,
        low=limit.low,
        high=limit.high,
        supported=limit.supported,
        rate=rate,
        miss_rate=calibration.fnmr_at(limit.threshold),
        comparisons=comparisons,
        rate_low=rate_low,
        rate_high=rate_high,
        measured_people=calibration.people,
        rarest_fmr=calibration.fmr[-1],
        typical=calibration.typical,
        deviation=calibration.usual.deviation if calibration.usual else 0.0,
        similarity=calibration.similarity,
        span=calibration.span,
    )
