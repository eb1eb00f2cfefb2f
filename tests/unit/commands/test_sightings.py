"""What is told while a clip is watched: changes, not frames."""

from dataclasses import replace

import numpy as np
import pytest

from facegui.commands.sightings import Sightings, still_lines
from facegui.gallery.index import IndexedPerson
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Decision, Verdict
from facegui.matching.liveness import judge_score
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.templates import Candidate
from facegui.vision.quality import Quality
from facegui.vision.types import Face, Frame

LIMITS = LivenessCalibration.load()
ADA = Candidate(IndexedPerson("1", "Ada"), 0.8)
MATCH = Decision(Verdict.MATCH, 0.4, ("Score 0.80, needs 0.40.",), ADA, ADA)
NO = Decision(Verdict.NOT_RECOGNIZED, 0.4, ("Closest Ada: 0.10, needs 0.40.",), None, ADA)
POOR = Decision(Verdict.POOR_QUALITY, 0.4, ("Too dark.",))


@pytest.fixture
def at():
    face = Face(np.array([0, 0, 9, 9], np.float32), np.zeros((5, 2), np.float32), 1.0)
    pixels = np.zeros((20, 20, 3), np.uint8)
    seen = SeenFace(face, Quality(()), NO, np.zeros(3, np.float32), track=1, sightings=5)

    def make(time_s, *decisions, **changes):
        faces = tuple(replace(seen, decision=decision, **changes) for decision in decisions)
        return Analysis(Frame(pixels, "a.jpg", round(time_s * 25), time_s), faces)

    return make


def test_a_name_is_told_when_it_comes_and_at_the_end(at):
    sightings = Sightings()
    assert sightings.take(at(1.0, MATCH)) == [" 0:01.0  Ada. Score 0.80, needs 0.40."]
    assert sightings.take(at(1.5, MATCH)) == []
    assert sightings.take(at(2.0, POOR)) == [], "one poor look is no news"
    assert sightings.take(at(2.5, MATCH)) == []
    for time_s in (10.0, 40.0):
        sightings.take(at(time_s))
    for time_s in (61.0, 61.5, 62.0, 62.5):
        assert sightings.take(at(time_s, MATCH)) == []
    assert sightings.summary() == ["Ada: 0:01.0 to 1:02.5, 8 of 10 frames, 2 times"]
    assert sightings.names["Ada"] == 7


def test_a_name_that_only_flashed_up_is_told_as_no_visit(at):
    sightings = Sightings()
    for number in range(40):
        sightings.take(at(number / 10, MATCH if number == 20 else NO))
    assert sightings.summary() == [
        "Ada: 1 of 40 frames, too short for a visit",
        "Not recognized: 1 face",
    ]
    assert sightings.names["Ada"] == 1


def test_an_attack_is_not_counted_among_the_strangers(at):
    """Somebody who holds up a photo must not be told as somebody who is just not enrolled."""
    sightings = Sightings()
    attack = Decision(Verdict.NOT_LIVE, 0.4, ("Looks like a picture or a screen.",), None, ADA)
    assert sightings.take(at(1.0, attack)) == [
        " 0:01.0  Not a living face. Looks like a picture or a screen."
    ]
    for time_s in (1.5, 2.0, 2.5):
        sightings.take(at(time_s, attack))
    assert sightings.summary() == ["Not a living face: 1 face"]


ATTACK = judge_score(0.05, LIMITS)
LOOKS = ATTACK.reasons[0]


def test_a_face_that_does_not_look_live_keeps_its_name_and_is_told_once(at):
    """While liveness is only observed: a photo of Ada is named, but not without a word."""
    sightings = Sightings()
    assert sightings.take(at(0.5, MATCH, liveness=replace(ATTACK, settled=False))) == [
        " 0:00.5  Ada. Score 0.80, needs 0.40."
    ]
    told = f"Ada. Score 0.80, needs 0.40. {LOOKS}"
    assert sightings.take(at(1.0, MATCH, liveness=ATTACK)) == [f" 0:01.0  {told}"]
    assert sightings.take(at(1.5, MATCH, liveness=judge_score(0.99, LIMITS))) == []
    assert sightings.take(at(2.0, MATCH, liveness=ATTACK)) == []
    assert sightings.summary()[-1] == "Did not look live: 1 face"
    assert still_lines(at(0.0, MATCH, track=None, liveness=ATTACK)) == [f"a.jpg: {told}"]


@pytest.mark.parametrize("score", [0.99, None])
def test_a_face_that_looks_live_or_was_not_checked_needs_no_words(at, score):
    seen = at(0.0, MATCH, liveness=judge_score(score, LIMITS))
    assert still_lines(seen) == ["a.jpg: Ada. Score 0.80, needs 0.40."]


def test_a_lost_name_is_told(at):
    sightings = Sightings()
    sightings.take(at(1.0, MATCH))
    assert sightings.take(at(2.0, NO)) == [
        " 0:02.0  Not recognized. Closest Ada: 0.10, needs 0.40."
    ]


def test_a_first_glance_is_not_told_yet(at):
    sightings = Sightings()
    assert sightings.take(at(0.0, NO, sightings=1)) == []
    assert sightings.take(at(0.1, NO, sightings=2)) != []
    sightings.take(at(1.1, NO, sightings=3))
    assert sightings.summary() == ["Not recognized: 1 face"]


def test_nothing_seen_is_said_too(at):
    empty, poor = Sightings(), Sightings()
    empty.take(at(0.0))
    poor.take(at(0.0, POOR))
    assert empty.summary() == ["No face in 1 frame"]
    assert poor.summary() == ["Nobody was seen clearly enough"]


def test_every_face_of_a_picture_gets_a_line(at):
    assert still_lines(at(0.0, MATCH, NO, track=None)) == [
        "a.jpg: Ada. Score 0.80, needs 0.40.",
        "a.jpg: Not recognized. Closest Ada: 0.10, needs 0.40.",
    ]
    assert still_lines(at(0.0)) == ["a.jpg: no face"]
