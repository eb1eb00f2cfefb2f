"""What the analysis of a stream spends its time on: scans and embeddings only where they pay."""

import numpy as np
import pytest

from facegui.live import naming
from facegui.live.tracker import Look
from facegui.matching.decision import Verdict
from tests.unit.live.stage import Actor, Stage, look, person, watchlist

pytestmark = pytest.mark.slow


ADA, BOB, STRANGER = person(1), person(2), person(77)
_SECOND = 25  # frames


@pytest.fixture
def stage() -> Stage:
    return Stage(watchlist(1, 2, 3))


def test_a_still_scene_is_scanned_ever_less_often_one_that_moves_five_times_a_second(
    stage: Stage,
) -> None:
    for _ in range(12 * _SECOND):
        stage.play(Actor(100, look(ADA, 0.9, 1)))
    waits = np.diff(stage.engine.scanned) / _SECOND
    assert waits == pytest.approx([1, 2, 4, 4], abs=0.05)
    stage.engine.scanned.clear()
    for step in range(4 * _SECOND):
        stage.play(Actor(100 + step, look(ADA, 0.9, 1)))
    assert 16 <= len(stage.engine.scanned) <= 21


def test_who_comes_into_a_scene_that_was_still_for_long_is_there_at_once(stage: Stage) -> None:
    for _ in range(12 * _SECOND):
        stage.play(Actor(200, look(ADA, 0.9, 1)))
    for _ in range(6):  # the scene may have been scanned a moment ago
        analysis = stage.play(
            Actor(200, look(ADA, 0.9, 1)), Actor(20, look(BOB, 0.9, 1), face=3, y=20)
        )
        if len(analysis.faces) == 2:
            break
    assert len(analysis.faces) == 2


def test_a_scene_in_which_a_scan_finds_somebody_else_is_scanned_soon_again(stage: Stage) -> None:
    for _ in range(8 * _SECOND):
        stage.play(Actor(100, look(ADA, 0.9, 1)), Actor(200, look(BOB, 0.9, 1), followable=False))
    assert len(stage.engine.scanned) >= 8


def test_somebody_who_is_known_is_encoded_twice_a_second(stage: Stage) -> None:
    for seed in range(3):
        stage.play(Actor(100, look(ADA, 0.9, seed)))
    assert stage.engine.encoded == [0, 1, 2], "the first looks decide"
    for seed in range(4 * _SECOND):
        (seen,) = stage.play(Actor(100, look(ADA, 0.9, seed))).faces
        assert seen.decision.name == "Person 1"
    assert 7 <= len(stage.engine.encoded) - 3 <= 8


def test_somebody_watched_for_long_of_whom_nothing_moves_is_hardly_encoded(stage: Stage) -> None:
    """Nothing of what is encoded has changed, so that the answer cannot."""
    for seed in range(8 * _SECOND):
        stage.play(Actor(100, look(ADA, 0.9, seed)))
    stage.engine.encoded.clear()
    for seed in range(9 * _SECOND):
        (seen,) = stage.play(Actor(100, look(ADA, 0.9, seed))).faces
        assert seen.decision.name == "Person 1"
    assert 2 <= len(stage.engine.encoded) <= 3
    stage.engine.encoded.clear()
    for seed in range(2 * _SECOND):
        (other,) = stage.play(Actor(100, look(BOB, 0.9, seed), face=1)).faces
        assert other.decision.name != "Person 1", "who comes in their place never has the name"
    assert other.decision.name == "Person 2"
    assert stage.engine.encoded[0] == 17 * _SECOND, "and is encoded at once"


def test_time_without_any_change_does_not_count_as_time_without_support(stage: Stage) -> None:
    """Who was still for long keeps the name while turning away: one odd look takes no name."""
    for seed in range(12):
        (seen,) = stage.play(Actor(100, look(ADA, 0.9, seed))).faces
    (track,) = stage.analyzer._tracker.tracks
    known, began_s = stage.analyzer.watchlist, stage.time_s
    for second in range(1, 5):
        naming.of_track(track, seen.quality, None, known, began_s + second)
    odd = Look(look(ADA, 0.15, 1), 1.0)
    for after_s, name in ((4.1, "Person 1"), (4.2, "Person 1"), (4.3, None)):
        track.take(odd.embedding, odd.weight, began_s + after_s)
        track.encoded_patch = -track.patch  # another view
        decided = naming.of_track(track, seen.quality, odd, known, began_s + after_s)
        assert decided.name == name


def test_a_face_that_does_not_move_is_looked_for_once_a_second(stage: Stage) -> None:
    for _ in range(_SECOND):
        stage.play(Actor(100, look(ADA, 0.9, 1)))
    stage.engine.refined.clear()
    for _ in range(4 * _SECOND):
        (seen,) = stage.play(Actor(100, look(ADA, 0.9, 1))).faces
        assert seen.face.box[0] == 100
    assert 2 <= len(stage.engine.refined) <= 4
    stage.engine.refined.clear()
    for step in range(_SECOND):
        (seen,) = stage.play(Actor(101 + step, look(ADA, 0.9, 1))).faces
        assert seen.face.box[0] == 101 + step, "it is where it is from the first movement on"
    assert len(stage.engine.refined) == _SECOND


def test_a_face_is_looked_for_in_every_frame_where_every_movement_counts(stage: Stage) -> None:
    stage.analyzer.steady = True
    for _ in range(2 * _SECOND):
        stage.play(Actor(100, look(ADA, 0.9, 1)))
    assert len(stage.engine.refined) == 2 * _SECOND - 1


def test_the_embedding_told_is_the_last_one_made_and_says_so(stage: Stage) -> None:
    last = None
    for seed in range(20):
        now = look(ADA, 0.9, seed)
        (seen,) = stage.play(Actor(100, now)).faces
        last = now if seen.fresh else last
        assert np.array_equal(seen.embedding, last)
    assert seen.fresh is (len(stage.engine.encoded) == 20)


def test_somebody_undecided_is_looked_at_more_often(stage: Stage) -> None:
    between = look(ADA, stage.analyzer.watchlist.identification.threshold - 0.02, 5)
    for _ in range(2 * _SECOND):
        (seen,) = stage.play(Actor(100, between)).faces
    assert seen.decision.verdict is Verdict.UNSURE
    assert len(stage.engine.encoded) >= 12


def test_what_only_scans_find_is_not_sought_in_every_frame(stage: Stage) -> None:
    for step in range(4 * _SECOND):
        stage.play(
            Actor(200 - step, look(ADA, 0.9, 1), y=20),
            Actor(60, look(BOB, 0.9, 1), y=150, followable=False),
        )
    assert 19 <= len(stage.engine.scanned) <= 24


def test_a_face_that_only_a_wider_look_finds_is_followed_by_that(stage: Stage) -> None:
    found = [
        stage.play(Actor(200 - step, look(ADA, 0.9, 1), wide=20)) for step in range(4 * _SECOND)
    ]
    assert {one.faces[0].track for one in found} == {1}
    assert 19 <= len(stage.engine.scanned) <= 21


def test_something_new_in_every_scan_is_not_sought_in_every_frame(stage: Stage) -> None:
    for step in range(4 * _SECOND):
        stage.play(
            Actor(200 - step, look(ADA, 0.9, 1), y=20),
            Actor(60, person(100 + step), y=150, followable=False),
        )
    assert len(stage.engine.scanned) <= 2 * 21, "once more after each in turn"


def test_frames_that_come_in_bursts_are_followed_all_the_same(stage: Stage) -> None:
    """A network delivers two frames at once, whose times are a millisecond apart."""
    for step in range(60):
        stage.play(Actor(4 * step, look(ADA, 0.9, 1)), step_s=0.001 if step % 2 else 0.079)
    assert len(stage.engine.scanned) <= 13
    assert len(stage.engine.encoded) <= 9


def test_a_face_that_is_lost_is_sought_at_once(stage: Stage) -> None:
    for seed in range(7):
        stage.play(Actor(100, look(ADA, 0.9, seed)))
    stage.engine.scanned.clear()
    analysis = stage.play(Actor(150, look(ADA, 0.9, 8)))  # too far to be followed
    assert len(analysis.faces) == 1
    assert stage.engine.scanned == [7]


def test_a_scan_is_not_repeated_for_somebody_who_has_left(stage: Stage) -> None:
    for seed in range(7):
        stage.play(Actor(100, look(ADA, 0.9, seed)))
    stage.engine.scanned.clear()
    for _ in range(_SECOND):
        stage.play()
    assert len(stage.engine.scanned) <= 4


def test_a_face_that_suddenly_looks_different_is_encoded_at_once(stage: Stage) -> None:
    for seed in range(10):
        stage.play(Actor(100, look(ADA, 0.9, seed)))
    before = len(stage.engine.encoded)
    (seen,) = stage.play(Actor(100, look(STRANGER, 0.9, 3), face=4)).faces
    assert len(stage.engine.encoded) == before + 1
    assert (seen.fresh, seen.decision.name) == (True, None)


def test_an_exchange_nothing_shows_is_found_by_the_next_look(stage: Stage) -> None:
    """The worst case: same place, same few pixels. A name outlives it by half a second at most."""
    for seed in range(10):
        stage.play(Actor(100, look(ADA, 0.9, seed)))
    names = [
        stage.play(Actor(100, look(STRANGER, 0.9, seed))).faces[0].decision.name
        for seed in range(20, 40)
    ]
    wrong = [name for name in names if name is not None]
    assert len(wrong) / _SECOND <= 0.5
    assert names[-1] is None


def test_two_who_stand_close_are_told_apart_again_and_again(stage: Stage) -> None:
    for step in range(_SECOND):
        stage.play(
            Actor(100, look(ADA, 0.9, step), face=1), Actor(135, look(BOB, 0.9, step), face=2)
        )
    assert len(stage.engine.encoded) >= 2 * 8


def test_for_a_challenge_every_frame_is_encoded(stage: Stage) -> None:
    stage.analyzer.steady = True
    for seed in range(12):
        (seen,) = stage.play(Actor(100, look(ADA, 0.9, seed))).faces
        assert seen.fresh
    assert stage.engine.encoded == list(range(12))


def test_what_no_scan_finds_is_not_followed_for_ever(stage: Stage) -> None:
    """The last stage alone takes many things for a face: a face drifts onto a poster."""
    for seed in range(5):
        stage.play(Actor(100 + seed, look(ADA, 0.9, seed)))
    stage.engine.hidden = True
    seen = [len(stage.play(Actor(105 + step, look(ADA, 0.9, step))).faces) for step in range(40)]
    assert seen[:8] == [1] * 8
    assert seen[-1] == 0


def test_a_frame_that_follows_after_a_long_time_is_all_doubt(stage: Stage) -> None:
    for seed in range(10):
        stage.play(Actor(100, look(ADA, 0.9, seed)))
    before = len(stage.engine.encoded)
    stage.time_s += 0.5
    stage.play(Actor(100, look(ADA, 0.9, 11)))
    assert len(stage.engine.encoded) == before + 1
    assert stage.engine.scanned[-1] == 10
