"""Plain words for every verdict."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from facegui.matching.decision import Verdict, identify
from facegui.matching.operating_point import OperatingPoint
from facegui.ui.link.sentences import shown
from facegui.ui.parts.face_words import in_view, tell
from facegui.vision.faults import Fault

POINT = OperatingPoint(0.45, 0.35, 0.4, 0.3, 0.05, 0.4, 0.5, True, 0.01, 0.1)


def test_a_match_says_score_and_need(make_seen) -> None:
    told = tell(make_seen(Verdict.MATCH, name="Grace", score=0.71), 128)
    assert (told.title, told.line) == ("Grace", "Score 0.71, needs 0.45")
    assert (told.chip, told.tone) == ("Match", "good")


def test_a_stranger_is_not_named(make_seen) -> None:
    told = tell(make_seen(score=0.18), 128)
    assert told.title == "Not recognized"
    assert told.reasons == "Closest of 128 people: 0.18, needs 0.45."
    assert "Ada" not in told.title + told.line


def test_an_empty_gallery_is_said_to_be_empty(make_seen) -> None:
    seen = make_seen(score=None)
    seen = replace(seen, decision=identify([], POINT))
    assert tell(seen, 0).reasons == "Nobody is enrolled yet."


def test_who_it_may_be_is_said_with_what_would_decide(make_seen) -> None:
    seen = make_seen(score=0.4496, name="Ada")
    closest, other = seen.decision.closest, make_seen(score=0.1, name="Bo").decision.closest
    unsure = replace(seen, decision=identify([closest, other], POINT))
    assert unsure.decision.verdict is Verdict.UNSURE
    assert tell(unsure, 2).reasons == (
        "Perhaps Ada: just under 0.45, needs 0.45. A closer or better lit look would decide."
    )


def test_a_score_below_the_need_never_reads_as_if_it_had_reached_it(make_seen) -> None:
    told = tell(make_seen(score=0.449), 3)
    assert told.line == "Closest just under 0.45, needs 0.45"
    assert told.reasons == "Closest of 3 people: just under 0.45, needs 0.45."


def test_scores_of_reasons_are_written_as_the_language_writes_numbers(make_seen) -> None:
    closest = make_seen(score=0.41, name="Ada").decision.closest
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        reasons = shown(*identify([closest], POINT).reasons)
        lines = [tell(make_seen(score=score), 3).line for score in (0.2, 0.449)]
    finally:
        QLocale.setDefault(before)
    assert re.findall(r"\d[.,]\d+", reasons) == ["0,41", "0,45"]
    assert lines == ["Closest 0,20, needs 0,45", "Closest just under 0,45, needs 0,45"]


def test_a_poor_picture_says_what_to_do_and_not_that_nobody_matches(make_seen) -> None:
    told = tell(make_seen(Verdict.POOR_QUALITY, score=None, fault=Fault.TOO_DARK), 3)
    assert (told.chip, told.line, told.tone) == ("Too dark", "More light", "warning")
    assert told.title == "Cannot tell"


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_has_a_word(make_seen, fault: Fault) -> None:
    told = tell(make_seen(Verdict.POOR_QUALITY, score=None, fault=fault), 3)
    assert 3 <= len(told.chip) <= 14


def test_not_live_is_about_the_picture_and_not_the_person(make_seen) -> None:
    told = tell(make_seen(Verdict.NOT_LIVE), 3)
    assert (told.chip, told.tone, told.line) == ("", "bad", "This looks like a photo")


def test_time_in_view() -> None:
    assert in_view(12.4) == "In view for 12 s."
    assert in_view(125) == "In view for 2 min."
