"""An operating point in words: the origin of the threshold, its price, and its limits.

Whole sentences, for the window, ``--json`` and the history.
"""

from collections.abc import Sequence
from math import expm1, log1p

from facegui.counted import counted_of
from facegui.matching.operating_point import Adjusted, OperatingPoint
from facegui.text import NOTHING, Sentence, say


def statement(point: OperatingPoint, people: int) -> tuple[Sentence, ...]:
    """Return all sentences about the point of a search among ``people``."""
    said = (
        basis(point, people),
        adjusted(point),
        price(point),
        unsupported(point, people),
        raised(point),
    )
    return tuple(filter(None, said))


def basis(point: OperatingPoint, people: int) -> Sentence:
    """Say where the threshold comes from; ``people`` is 0 for a claim to be one person."""
    if not people:
        what = say("at most {one_in} false claims pass", one_in=one_in(point.rate))
    else:
        among = counted_of(people, "person")
        what = say(
            "at most {one_in} strangers get a name among {among}",
            one_in=one_in(point.rate),
            among=among,
        )
    if point.rival or point.obscured:  # raised: the interval belongs to the threshold before that
        return say("Threshold {threshold:.2f}: {what}.", threshold=point.threshold, what=what)
    limits = say(
        "Threshold {threshold:.2f} ({low:.2f} to {high:.2f}): {what}",
        threshold=point.threshold,
        low=point.low,
        high=point.high,
        what=what,
    )
    if not point.supported:
        return say("{limits}.", limits=limits)
    return say(
        "{limits}; by the {measured_people:,} {measured_people:person|people} measured, between "
        "{percent} and {percent2} do.",
        limits=limits,
        measured_people=point.measured_people,
        percent=percent(point.rate_low),
        percent2=percent(point.rate_high),
    )


def adjusted(point: OperatingPoint) -> Sentence:
    """Say how the place moved the threshold; empty where the effect of places was not measured."""
    place = point.adjusted
    if place is None:
        return NOTHING
    if not place.is_known:
        return _doubtful(point, place)
    known = _by(place)
    same = f"{point.threshold:.2f}" == f"{place.before:.2f}"
    if place.elsewhere:
        told = say(
            "Nobody was enrolled here, so it is known by those seen here with those enrolled "
            "elsewhere ({known}):",
            known=known,
        )
        if same:
            return say("{told} it holds as it is.", told=told)
        return say(
            "{told} before {before:.2f}, now {threshold:.2f}.",
            told=told,
            before=place.before,
            threshold=point.threshold,
        )
    if same:
        return say("Checked on this place by {known}: it holds as it is.", known=known)
    return say(
        "Adjusted to this place by {known}: before {before:.2f}, now {threshold:.2f}.",
        known=known,
        before=place.before,
        threshold=point.threshold,
    )


def _doubtful(point: OperatingPoint, place: Adjusted) -> Sentence:
    if not place.pairs:
        return say(
            "It is not known yet whether this holds here, where too few people were seen: until "
            "then {threshold:.2f} is needed instead of {before:.2f}, enough for the worst group "
            "known.",
            threshold=point.threshold,
            before=place.before,
        )
    return say(
        "It is not known yet whether this holds here, where nobody was enrolled and too few people "
        "were seen: until then {threshold:.2f} is needed, as at other places by {known}.",
        threshold=point.threshold,
        known=_by(place),
    )


def _by(place: Adjusted) -> Sentence:
    return say(
        "{people}, {pairs}",
        people=counted_of(place.people, "person"),
        pairs=counted_of(place.pairs, "pair"),
    )


def price(point: OperatingPoint) -> Sentence:
    """Say what the threshold costs."""
    missed = point.miss_rate
    if missed < 0.0005:
        return say("Hardly anybody enrolled is missed at first sight.")
    return say(
        "The price: about {one_in} enrolled people will not be "
        "recognized at first sight, in pictures like those measured.",
        one_in=one_in(missed),
    )


def unsupported(point: OperatingPoint, people: int) -> Sentence:
    """Say that the measured people cannot support so rare a rate; empty where they can."""
    if point.supported:
        return NOTHING
    best = -expm1(max(point.comparisons, 1.0) * log1p(-point.rarest_fmr))
    among = say(" among {people:,} {people:person|people}", people=people) if people else NOTHING
    return say(
        "Nobody can promise {one_in}{among}: the {measured_people:,} "
        "{measured_people:person|people} measured {measured_people:supports|support} no more than "
        "{one_in2}. The threshold is an extrapolation, meant to err on the strict side.",
        one_in=one_in(point.rate),
        among=among,
        measured_people=point.measured_people,
        one_in2=one_in(best),
    )


def raised(point: OperatingPoint) -> Sentence:
    """Say for whose likeness the threshold was raised; empty where it was not."""
    if point.obscured:
        return say(
            "Raised to {threshold:.2f}, since the pictures enrolled and the face in view both show "
            "little: others who are seen like that look alike.",
            threshold=point.threshold,
        )
    if not point.rival:
        return NOTHING
    return say(
        "Raised to {threshold:.2f}, since {rival} looks much like this person.",
        threshold=point.threshold,
        rival=point.rival,
    )


def rules(
    point: OperatingPoint, raised: Sequence[OperatingPoint], people: int
) -> tuple[Sentence, ...]:
    """Say what a name needs beside the threshold; ``raised`` are those for whom it was raised."""
    said: list[Sentence] = []
    if raised:
        most = max(one.threshold for one in raised)
        said.append(
            say(
                "It is raised for {count:,} of {people:,} {people:person|people}, to {most:.2f} "
                "at most, since somebody else enrolled looks much like them.",
                count=len(raised),
                people=people,
                most=most,
            )
        )
    if people > 1:
        said.append(
            say(
                "A name also needs a lead of {margin:.2f} over the next closest person.",
                margin=point.margin,
            )
        )
    return tuple(said)


def one_in(rate: float) -> Sentence:
    """Return a rate as a count: "1 in 200", "3 in 4"."""
    if rate > 0.15:
        return say("{round} in 100", round=round(100 * rate))
    return say("1 in {rounded:,}", rounded=_rounded(1 / rate))


def _rounded(count: float) -> int:
    step = 10 ** max(0, len(str(int(count))) - 2)
    return int(round(count / step) * step)


def percent(rate: float) -> Sentence:
    """Return a rate with two digits: more would be a claim."""
    return say("{share:.2g} %", share=100 * rate)
