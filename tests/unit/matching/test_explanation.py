"""A decision explains itself: what it needed, what it was compared with, what would change it."""

import pytest

from facegui.gallery.index import IndexedPerson
from facegui.matching import decision
from facegui.matching.calibration import Calibration
from facegui.matching.explanation import Compared, explain
from facegui.matching.operating_point import (
    GOALS,
    OperatingPoint,
    Strictness,
    identification_point,
    verification_point,
)
from facegui.matching.templates import Candidate
from facegui.vision.faults import Fault, Measure
from facegui.vision.quality import Quality
from tests.released import released

CALIBRATION = Calibration.load(released("mobilefacenet-1.json"))
SEARCH = identification_point(CALIBRATION, GOALS[Strictness.BALANCED], 100)
ONE = Compared("s1", 1, 1)


def candidates(*scores: float) -> list[Candidate]:
    names = ("Ada", "Bo")
    return [
        Candidate(IndexedPerson(name.lower(), name), score)
        for name, score in zip(names, scores, strict=False)
    ]


def quality(fault: Fault, value: float) -> Quality:
    return Quality((Measure(fault, value, 30.0, None, 60.0),))


def search(*scores: float, point: OperatingPoint = SEARCH) -> decision.Decision:
    return decision.identify(candidates(*scores), point)


def test_a_match_says_where_the_threshold_comes_from_and_what_is_to_spare() -> None:
    made = explain(search(0.75, 0.21), sample=Compared("s2", 2, 3))
    assert made.sentences == (
        "Needs 0.55, so that at most 1 in 200 strangers get a name among 100 people.",
        "By the 1,140 people measured, 0.26 % to 0.82 % do.",
        "Compared with the mean of 3 pictures of Ada, most like picture 2.",
        "Next closest Bo with 0.21: a lead of 0.54, of which 0.08 is needed.",
        "It has 0.20 to spare.",
    )
    assert made.as_json()["sample"] == {"id": "s2", "number": 2, "of": 3}


def test_a_score_just_below_says_what_would_help() -> None:
    small = quality(Fault.TOO_SMALL, 35.0)
    assert explain(search(0.50, 0.1), small, ONE).changes == (
        "It would take 0.05 more.",
        "Coming closer would help: the face is small.",
        "A second picture of Ada would help.",
    )


def test_a_good_look_is_not_told_to_be_better() -> None:
    good = quality(Fault.TOO_SMALL, 90.0)
    assert explain(search(0.50, 0.1), good, Compared("s", 1, 2)).changes == (
        "It would take 0.05 more.",
    )


def test_a_score_far_below_is_another_person() -> None:
    assert "enrolling them would" in explain(search(0.1, 0.0)).changes[-1]
    claim = decision.verify(candidates(0.1)[0], verification_point(CALIBRATION, GOALS["balanced"]))
    made = explain(claim)
    assert made.needs[0] == "Needs 0.45, so that at most 1 in 1,000 false claims pass."
    assert "it is somebody else" in made.changes[-1]


def test_two_who_are_too_close_are_told_what_to_do() -> None:
    assert explain(search(0.70, 0.68)).changes == (
        "More pictures of Ada and Bo would help; if they are one person, merge them.",
    )


def test_a_threshold_raised_beside_a_lookalike_names_them() -> None:
    made = explain(search(0.65, 0.1, point=SEARCH.beside("Bo", 0.7)))
    assert made.needs[1] == "Raised to 0.70, since Bo looks much like this person."


def test_a_goal_that_nobody_can_promise_is_told() -> None:
    strict = identification_point(CALIBRATION, GOALS[Strictness.STRICT], 400)
    assert explain(search(0.8, 0.1, point=strict)).needs[1].startswith("Nobody can promise")


def test_a_face_too_poor_has_reasons_and_no_explanation() -> None:
    assert explain(decision.poor_quality(["Too dark."], SEARCH)).sentences == ()


@pytest.mark.parametrize("score", [0.5499, 0.554])
def test_it_never_takes_nothing_more(score: float) -> None:
    assert explain(search(score, 0.1)).changes[0] == "It would take 0.01 more."
