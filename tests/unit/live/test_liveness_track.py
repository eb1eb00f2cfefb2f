"""What the looks at a track add up to."""

import numpy as np
import pytest

from facegui.live.liveness_track import LivenessEvidence, LivenessTrack, evidence_of_still
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.vision.liveness.evidence import CropEvidence, LivenessLook, Shift
from facegui.vision.types import Face, Frame

TEST = LivenessCalibration.load().test


def look(v2: float, v1se: float) -> LivenessLook:
    return LivenessLook(
        tuple(
            CropEvidence(name, Shift(), 2.7, live, ((1 - live) / 2, (1 - live) / 2))
            for name, live in (("V2", v2), ("V1SE", v1se))
        )
    )


def frame_at(time_s: float) -> Frame:
    return Frame(np.full((120, 160, 3), 90, np.uint8), time_s=time_s)


FACE = Face(
    np.array([40, 20, 110, 110], np.float32),
    np.array([[60, 50], [90, 50], [75, 70], [63, 90], [87, 90]], np.float32),
    1.0,
)


def test_one_bad_look_among_many_does_not_turn_the_score() -> None:
    """Scores shake with the box: a living person must not be refused for one frame."""
    track = LivenessTrack(TEST)
    for index in range(20):
        track.add(frame_at(index / 10), FACE, look(0.1, 0.1) if index == 12 else look(0.9, 0.9))
    score = track.evidence.score
    assert score is not None
    assert score > 0.8
    assert track.evidence.looks == 20
    assert track.evidence.watched_s == pytest.approx(1.9)


def test_old_looks_fade() -> None:
    """Whoever holds up a photo after being seen alive must not live on the credit for long."""
    track = LivenessTrack(TEST)
    for index in range(60):
        track.add(frame_at(index / 10), FACE, look(1.0, 1.0) if index < 30 else look(0.0, 0.0))
    score = track.evidence.score
    assert score is not None
    assert score < 0.25


def test_both_networks_weigh_the_same() -> None:
    track = LivenessTrack(TEST)
    found = track.add(frame_at(0.0), FACE, look(0.2, 0.8))
    assert found.score == pytest.approx(0.5)
    assert dict(found.by_network) == pytest.approx({"V2": 0.2, "V1SE": 0.8})


def test_without_a_model_there_is_no_score() -> None:
    """No score must ever be made up where nothing was checked."""
    track = LivenessTrack(TEST)
    for index in range(10):
        assert track.add(frame_at(index / 10), FACE, None).score is None


def test_a_still_has_no_motion() -> None:
    found = evidence_of_still(look(0.2, 0.4))
    assert found.score == pytest.approx(0.3)
    assert found.motion is None
    assert evidence_of_still(None) == LivenessEvidence()


def test_the_networks_look_a_few_times_a_second() -> None:
    """At video rate they would take as long as everything else together."""
    track = LivenessTrack(TEST)
    for index in range(30):
        time_s = index / 30
        due = track.wants_look(time_s)
        track.add(frame_at(time_s), FACE, look(1.0, 1.0) if due else None)
    assert track.looks == 6
    assert track.evidence.looks == 6


def looks_wanted(scores: list[tuple[float, float]], every_s: float = 1 / 30) -> list[float]:
    """When the networks looked, being given the score in force from a time on."""
    track, times = LivenessTrack(TEST), list[float]()
    for index in range(round(scores[-1][0] / every_s)):
        time_s = index * every_s
        score = next(score for until_s, score in scores if time_s < until_s)
        due = track.wants_look(time_s)
        track.add(frame_at(time_s), FACE, look(score, score) if due else None)
        times += [time_s] if due else []
    return times


def test_who_is_surely_live_is_looked_at_less_often() -> None:
    times = looks_wanted([(4.0, 0.98)])
    assert sum(time_s < 1.5 for time_s in times) == 9
    assert sum(2.0 <= time_s < 4.0 for time_s in times) <= 4


def test_a_photo_raised_later_is_looked_at_often_again_at_once() -> None:
    """The first look that disagrees ends the rest; it comes within half a second."""
    times = looks_wanted([(4.0, 0.98), (8.0, 0.02)])
    after = [time_s for time_s in times if time_s >= 4.0]
    assert after[0] <= 4.5
    assert sum(4.5 <= time_s < 6.0 for time_s in times) >= 8


def test_who_is_in_doubt_is_never_looked_at_less_often() -> None:
    assert len(looks_wanted([(4.0, 0.6)])) >= 20


def test_a_photo_raised_later_is_not_live_for_longer_than_before() -> None:
    """Looking less often must not be a credit: within a second and a half it is no longer live."""
    track = LivenessTrack(TEST)
    for index in range(240):
        time_s = index / 30
        score = 0.98 if time_s < 5 else 0.02
        due = track.wants_look(time_s)
        evidence = track.add(frame_at(time_s), FACE, look(score, score) if due else None)
        if time_s >= 6.75:
            assert evidence.score is not None
            assert evidence.score < 0.496
