"""An operating point in words: where the threshold comes from, its price, what nobody can promise.

Whole sentences for the window, ``--json`` and the history alike.
"""

from collections.abc import Sequence
from math import expm1, log1p

from facegui.matching.operating_point import OperatingPoint


def statement(point: OperatingPoint, people: int) -> tuple[str, ...]:
    """Everything worth saying about the point of a search among ``people``."""
    said = (
        basis(point, people),
        adjusted(point),
        price(point),
        unsupported(point, people),
        raised(point),
    )
    return tuple(filter(None, said))


def basis(point: OperatingPoint, people: int) -> str:
    """Where the threshold comes from; ``people`` 0 for a comparison with a claimed person."""
    if not people:
        what = f"at most {one_in(point.rate)} false claims pass"
    else:
        among = "1 person" if people == 1 else f"{people:,} people"
        what = f"at most {one_in(point.rate)} strangers get a name among {among}"
    if point.rival:
        return f"Threshold {point.threshold:.2f}: {what}."
    limits = f"Threshold {point.threshold:.2f} ({point.low:.2f} to {point.high:.2f}): {what}"
    if not point.supported:
        return f"{limits}."
    return (
        f"{limits}; by the {point.measured_people:,} people measured, between "
        f"{percent(point.rate_low)} and {percent(point.rate_high)} do."
    )


def adjusted(point: OperatingPoint) -> str:
    """Say what the place did to the threshold; empty where nobody measured what places do."""
    place = point.adjusted
    if place is None:
        return ""
    if not place.pairs:
        return (
            "It is not known yet whether this holds here, where too few people were seen: until "
            f"then {point.threshold:.2f} is needed instead of {place.before:.2f}, enough for the "
            "worst group known."
        )
    pairs = "1 pair" if place.pairs == 1 else f"{place.pairs:,} pairs"
    known = f"{place.people:,} people, {pairs}"
    same = f"{point.threshold:.2f}" == f"{place.before:.2f}"
    if place.elsewhere:
        told = f"Nobody was enrolled here, so it is known from other places by {known}:"
        if same:
            return f"{told} it holds as it is."
        return f"{told} before {place.before:.2f}, now {point.threshold:.2f}."
    if same:
        return f"Checked on this place by {known}: it holds as it is."
    return (
        f"Adjusted to this place by {known}: before {place.before:.2f}, now {point.threshold:.2f}."
    )


def price(point: OperatingPoint) -> str:
    """What the threshold costs."""
    missed = point.miss_rate
    if missed < 0.0005:
        return "Hardly anybody enrolled is missed at first sight."
    return (
        f"The price: about {one_in(missed)} enrolled people will not be recognized at first "
        "sight, in pictures like those measured."
    )


def unsupported(point: OperatingPoint, people: int) -> str:
    """Say that the people measured cannot show so rare a rate; empty where they can."""
    if point.supported:
        return ""
    best = -expm1(max(point.comparisons, 1.0) * log1p(-point.rarest_fmr))
    among = f" among {people:,} people" if people else ""
    return (
        f"Nobody can promise {one_in(point.rate)}{among}: the {point.measured_people:,} people "
        f"measured support no more than {one_in(best)}. The threshold is an extrapolation, meant "
        "to err on the strict side."
    )


def raised(point: OperatingPoint) -> str:
    """Say for whose likeness the threshold was raised; empty where it was not."""
    if not point.rival:
        return ""
    return f"Raised to {point.threshold:.2f}, since {point.rival} looks much like this person."


def rules(point: OperatingPoint, raised: Sequence[OperatingPoint], people: int) -> tuple[str, ...]:
    """Say what a name needs beside the threshold, where ``raised`` has those it is raised for."""
    said = []
    if raised:
        most = max(one.threshold for one in raised)
        said.append(
            f"It is raised for {len(raised):,} of {people:,} people, to {most:.2f} at most, since "
            "somebody else enrolled looks much like them."
        )
    if people > 1:
        said.append(f"A name also needs a lead of {point.margin:.2f} over the next closest person.")
    return tuple(said)


def one_in(rate: float) -> str:
    """Return a rate as a count: "1 in 200", "3 in 4"."""
    if rate > 0.15:
        return f"{round(100 * rate)} in 100"
    return f"1 in {_rounded(1 / rate):,}"


def _rounded(count: float) -> int:
    step = 10 ** max(0, len(str(int(count))) - 2)
    return int(round(count / step) * step)


def percent(rate: float) -> str:
    """Return a rate with two digits: more would be a claim."""
    return f"{100 * rate:.2g} %"
