"""What is said about a face, and why: never a wrong name, never a text that contradicts itself."""

import math
import re
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from facegui.gallery.index import IndexedPerson
from facegui.matching.decision import (
    Decision,
    Verdict,
    identify,
    keep,
    poor_quality,
    settled,
    verify,
)
from facegui.matching.operating_point import Adjusted
from facegui.matching.templates import Candidate
from tests.unit.matching.people import operating_point

POINT = operating_point(threshold=0.5, unsure_from=0.4, margin=0.05)
cosines = st.floats(-1, 1)


def candidate(score: float, name: str = "Ada") -> Candidate:
    return Candidate(IndexedPerson(name.lower(), name), score)


def decided(*scores: float) -> Decision:
    return identify([candidate(s, n) for s, n in zip(scores, ("Ada", "Bob"), strict=False)], POINT)


def test_a_clear_match_has_a_name() -> None:
    decision = decided(0.71, 0.2)
    assert decision.verdict is Verdict.MATCH
    assert (decision.name, decision.score, decision.threshold) == ("Ada", 0.71, 0.5)
    assert decision.reasons == ("Score 0.71, needs 0.50.", "Next closest Bob: 0.20.")


def test_a_score_that_reaches_the_threshold_is_a_match() -> None:
    assert decided(0.5, 0.1).verdict is Verdict.MATCH
    assert decided(math.nextafter(0.5, 0), 0.1).verdict is Verdict.UNSURE


def test_a_stranger_has_no_name_but_is_told_who_came_closest() -> None:
    decision = decided(0.2, -0.001)
    assert decision.verdict is Verdict.NOT_RECOGNIZED
    assert decision.name is None
    assert decision.closest is not None
    assert decision.closest.person.name == "Ada"
    assert decision.reasons == ("Closest Ada: 0.20, needs 0.50.", "Next closest Bob: 0.00.")


def test_a_score_in_between_is_unsure() -> None:
    decision = decided(0.4, 0.1)
    assert decision.verdict is Verdict.UNSURE
    assert decision.name is None
    assert decision.reasons == (
        "Perhaps Ada: 0.40, needs 0.50.",
        "A closer or better lit look would decide.",
        "Next closest Bob: 0.10.",
    )


def test_two_people_too_close_to_each_other_are_unsure() -> None:
    decision = decided(0.62, 0.59)
    assert decision.verdict is Verdict.UNSURE
    assert decision.name is None
    assert decision.reasons == (
        "Score 0.62, needs 0.50.",
        "Too close to the next person: 0.03 apart.",
        "Next closest Bob: 0.59.",
    )
    assert decided(0.65, 0.59).verdict is Verdict.MATCH


def test_whom_it_cannot_choose_between_are_named_unless_the_score_is_nobody_s() -> None:
    """The window shows both instead of enrolling a third time."""
    torn = decided(0.62, 0.59).contenders
    assert torn is not None
    assert decided(0.62, 0.0).contenders is None  # a match
    assert decided(0.49, 0.48).contenders is None  # perhaps a stranger
    raised = POINT.beside("Eve", 0.7)  # they look alike
    pair = [candidate(0.6), candidate(0.5, "Eve")]
    assert identify(pair, raised).contenders == (pair[0], pair[1])
    far = [candidate(0.49), candidate(0.48, "Eve")]
    assert identify(far, raised).contenders is None


def test_a_narrow_name_waits_for_looks_that_support_it() -> None:
    """A stranger's mean of two looks is above the threshold now and then, and falls again."""
    point = replace(POINT, deviation=0.1)
    narrow = identify([candidate(0.52)], point)
    assert narrow.verdict is Verdict.MATCH
    held = settled(narrow, 2)
    assert (held.verdict, held.name) == (Verdict.UNSURE, None)
    assert held.reasons[0] == "Perhaps Ada: after 2 looks 0.55 is needed."
    assert settled(narrow, 10) is narrow
    worst = replace(point, adjusted=Adjusted(0.3, 0, 0))
    assumed = identify([candidate(0.52)], worst)
    assert settled(assumed, 2) is assumed
    clear = identify([candidate(0.56)], point)
    assert settled(clear, 2) is clear
    nobody = identify([candidate(0.3)], point)
    assert settled(nobody, 2) is nobody


def test_with_one_person_enrolled_there_is_no_runner_up() -> None:
    decision = identify([candidate(0.6)], POINT)
    assert decision.verdict is Verdict.MATCH
    assert decision.runner_up is None
    assert decision.reasons == ("Score 0.60, needs 0.50.",)


def test_an_empty_gallery_is_told() -> None:
    decision = identify([], POINT)
    assert decision.verdict is Verdict.NOT_RECOGNIZED
    assert (decision.score, decision.name) == (None, None)
    assert decision.reasons == ("Nobody is enrolled yet.",)


def test_a_claim_is_judged_without_a_runner_up() -> None:
    assert verify(candidate(0.55), POINT).name == "Ada"
    assert verify(candidate(0.45), POINT).verdict is Verdict.UNSURE
    refused = verify(candidate(0.1), POINT)
    assert refused.verdict is Verdict.NOT_RECOGNIZED
    assert refused.reasons == ("Closest Ada: 0.10, needs 0.50.",)


def test_a_poor_picture_is_told_as_such_and_not_as_a_stranger() -> None:
    decision = poor_quality(["Too dark: brightness 5, needs 20. More light."], POINT)
    assert decision.verdict is Verdict.POOR_QUALITY
    assert (decision.name, decision.score) == (None, None)
    assert decision.reasons == ("Too dark: brightness 5, needs 20. More light.",)


def test_a_score_that_is_no_number_never_names_anybody() -> None:
    """A network that overflows gives NaN, which no comparison holds back by itself."""
    for decision in (decided(math.nan, math.nan), decided(0.9, math.nan)):
        assert decision.name is None
    assert verify(candidate(math.nan), POINT).verdict is Verdict.NOT_RECOGNIZED


@given(one=cosines, other=cosines)
def test_only_a_match_has_a_person(one: float, other: float) -> None:
    best, second = sorted((one, other))[::-1]
    decision = decided(best, second)
    assert (decision.person is not None) == (decision.verdict is Verdict.MATCH)
    assert (decision.verdict is Verdict.MATCH) == (best >= 0.5 and best - second >= 0.05)


@given(score=cosines, needs=cosines, unsure=cosines)
def test_a_miss_never_reads_as_if_it_had_reached_what_it_needs(
    score: float, needs: float, unsure: float
) -> None:
    assume(unsure <= needs and score < needs)
    point = operating_point(threshold=needs, unsure_from=unsure)
    decision = identify([candidate(score)], point)
    text = decision.reasons[0]
    assert decision.name is None
    figures = re.fullmatch(r"(?:Closest|Perhaps) Ada: (just under )?(\S+), needs (\S+)\.", text)
    assert figures, text
    under, said, needed = figures.groups()
    assert float(said) < float(needed) or (under and said == needed)
    assert "-0.00" not in text


@pytest.mark.parametrize(("score", "needs"), [(0.4499, 0.4501), (0.449999, 0.45)])
def test_just_under_is_said_in_words(score: float, needs: float) -> None:
    point = operating_point(threshold=needs, unsure_from=0.3)
    assert identify([candidate(score)], point).reasons[0] == (
        "Perhaps Ada: just under 0.45, needs 0.45."
    )


def test_a_name_earned_before_is_kept_a_little_longer() -> None:
    point = operating_point(threshold=0.5, unsure_from=0.4)  # keeps names from 0.40
    for score, verdict in ((0.45, Verdict.MATCH), (0.39, Verdict.NOT_RECOGNIZED)):
        decision = keep(identify([candidate(score), candidate(0.1, "Bob")], point), point)
        assert decision.verdict is verdict
        assert decision.name == ("Ada" if verdict is Verdict.MATCH else None)
    kept = keep(identify([candidate(0.45), candidate(0.1, "Bob")], point), point)
    assert kept.reasons == (
        "Recognized before; score now 0.45, keeps the name from 0.40.",
        "Next closest Bob: 0.10.",
    )
    match = identify([candidate(0.6)], point)
    assert keep(match, point) is match
    assert keep(identify([], point), point).name is None
    assert keep(identify([candidate(math.nan)], point), point).name is None
