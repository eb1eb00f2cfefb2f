"""What a source's faces amount to, frame by frame."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.liveness import Liveness, LivenessState
from facegui.tasks.presentation import Presentations, live_share

Make = Callable[..., SeenFace]
MakeAnalysis = Callable[..., Analysis]
State = Callable[..., Liveness]


@pytest.fixture
def shown(face: Make, analysis: MakeAnalysis, stated: State) -> Callable[..., Presentations]:
    """Show faces one after the other, 25 frames a second: (seconds, track, state, width)."""

    def show(*parts: tuple[float, int | None, str, float]) -> Presentations:
        found, frame = Presentations(), 0
        for seconds, track, state, width in parts:
            for _ in range(round(seconds * 25)):
                seen = replace(face(width=width, track=track), liveness=stated(state))
                found = found.step(analysis(seen, at_s=frame / 25))
                frame += 1
        return found

    return show


def test_what_was_said_most_of_the_time_counts(shown: Callable[..., Presentations]) -> None:
    found = shown((0.4, 1, "attack", 120), (2.0, 1, "live", 120))
    assert found.state is LivenessState.LIVE
    (one,) = found.every
    assert one.live_share == pytest.approx(50 / 60)
    assert (one.began_s, one.ended_s) == (0.0, pytest.approx(59 / 25))


def test_one_attack_among_the_living_is_an_attack(shown: Callable[..., Presentations]) -> None:
    """A photo held up beside a living face must not pass with it."""
    found = shown((3.0, 1, "live", 120), (1.5, 2, "attack", 120))
    assert found.state is LivenessState.ATTACK
    assert live_share(found.every) == pytest.approx(75 / 113, abs=0.01)


def test_a_face_seen_for_an_instant_decides_only_alone(
    shown: Callable[..., Presentations],
) -> None:
    assert shown((3.0, 1, "live", 120), (0.2, 2, "attack", 120)).state is LivenessState.LIVE
    assert shown((0.2, 2, "attack", 120)).state is LivenessState.ATTACK


def test_of_equals_the_worse_is_said(shown: Callable[..., Presentations]) -> None:
    assert shown((1.0, 1, "live", 120), (1.0, 1, "attack", 120)).state is LivenessState.ATTACK


def test_background_does_not_count(face: Make, analysis: MakeAnalysis, stated: State) -> None:
    """A poster on the wall behind somebody is no attack."""
    somebody = replace(face(width=150), liveness=stated("live"))
    poster = replace(face(width=30, left=400, track=2), liveness=stated("attack"))
    found = Presentations().step(analysis(somebody, poster))
    assert [one.track for one in found.every] == [1]


def test_every_face_of_a_picture_is_a_presentation(shown: Callable[..., Presentations]) -> None:
    found = shown((0.04, None, "live", 120), (0.04, None, "unsure", 120))
    assert len(found.every) == 2
    assert found.state is LivenessState.UNSURE
    assert not any(one.brief for one in found.judged)


def test_a_clip_that_moves_like_a_sheet_scores_nothing(face: Make, analysis: MakeAnalysis) -> None:
    """A sharp print that the networks believe counts as the program decides: not live."""
    flat = Liveness(LivenessState.UNSURE, ("Flat.",), 0.5, 0.99, flat=True)
    found = Presentations()
    for frame in range(30):
        found = found.step(analysis(replace(face(), liveness=flat), at_s=frame / 25))
    assert found.main is not None
    assert found.main.score == 0.0


def test_without_a_face_there_is_nothing_to_say(analysis: MakeAnalysis) -> None:
    found = Presentations().step(analysis())
    assert (found.frames, found.state, found.main) == (1, None, None)
