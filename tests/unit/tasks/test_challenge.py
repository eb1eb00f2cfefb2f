"""A challenge is passed by doing what is asked, and by nothing else."""

import random
import secrets
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facegui.tasks.challenge.challenge import (
    Challenge,
    ChallengeLook,
    ChallengePhase,
    Failure,
    new_challenge,
)
from facegui.tasks.challenge.movements import (
    LEANS,
    NODS,
    SIDEWAYS,
    TURNS,
    Movement,
    NosePlace,
    place_of,
)
from facegui.tasks.challenge.steps import left, step
from facegui.vision.types import Face
from tests.unit.matching.liveness_limits import LIMITS

FPS = 15
STRAIGHT = NosePlace(0.01, 0.52, 60.0)
ME = np.eye(8, dtype=np.float32)[0]
SOMEBODY_ELSE = np.eye(8, dtype=np.float32)[1]
Mind = Callable[[Challenge, float], NosePlace | None]


def alike(one: np.ndarray, other: np.ndarray) -> bool:
    return float(one @ other) >= 0.3


def drawn(seed: int, allowed: tuple[Movement, ...] = TURNS) -> Challenge:
    source = random.Random(seed)  # noqa: S311  (repeatable)
    return new_challenge(LIMITS, alike, source.choice, source.randrange, allowed=allowed)


def moved(action: Movement, part: float) -> NosePlace:
    """Where the nose is when ``part`` of a movement is made."""
    aside = {Movement.LEFT: 1.2, Movement.RIGHT: -1.2}.get(action, 0.0) * LIMITS.turn * part
    down = {Movement.UP: -1.2, Movement.DOWN: 1.2}.get(action, 0.0) * LIMITS.nod * part
    size = {Movement.CLOSER: 1.3, Movement.BACK: 1 / 1.3}.get(action, 1.0) ** part
    return NosePlace(STRAIGHT.aside + aside, STRAIGHT.down + down, STRAIGHT.size * size)


class Obedient:
    """Does what it is told, 0.4 seconds after being told, in another 0.4 seconds."""

    def __init__(self) -> None:
        self._asked: tuple[int, float] | None = None
        self._part, self._action = 0.0, Movement.LEFT

    def __call__(self, state: Challenge, time_s: float) -> NosePlace:
        wanted = 0.0
        if state.phase is ChallengePhase.ACT:
            if self._asked is None or self._asked[0] != state.done:
                self._asked = (state.done, time_s)
            if time_s - self._asked[1] >= 0.4:
                wanted, self._action = 1.0, state.actions[state.done]
        part = 1 / (0.4 * FPS)
        self._part += min(max(wanted - self._part, -part), part)
        return moved(self._action, self._part)


def run(state: Challenge, mind: Mind, seconds: float = 60.0) -> tuple[Challenge, float]:
    """Let somebody do as ``mind`` says; returns the end and when it came."""
    for index in range(int(seconds * FPS)):
        time_s = index / FPS
        place = mind(state, time_s)
        face = None if place is None else ME
        state = step(state, ChallengeLook(time_s, 1, place, face))
        if state.over:
            return state, time_s
    return state, seconds


def recorded(state: Challenge) -> list[NosePlace]:
    """What a camera saw of somebody who passed."""
    places: list[NosePlace] = []
    obedient = Obedient()

    def mind(now: Challenge, time_s: float) -> NosePlace:
        places.append(obedient(now, time_s))
        return places[-1]

    end, _ = run(state, mind)
    assert end.phase is ChallengePhase.PASSED
    return places


@pytest.mark.parametrize("allowed", [TURNS, SIDEWAYS, NODS, LEANS])
@pytest.mark.parametrize("seed", range(5))
def test_whoever_does_what_is_asked_passes(seed: int, allowed: tuple[Movement, ...]) -> None:
    """Also people who can only nod, only turn, or only lean."""
    state, _ = run(drawn(seed, allowed), Obedient())
    assert state.phase is ChallengePhase.PASSED, state.failure


def test_the_whole_takes_less_than_a_quarter_of_a_minute_when_done_at_once() -> None:
    times = [run(drawn(seed), Obedient())[1] for seed in range(50)]
    assert max(times) < 15


@pytest.mark.slow
def test_a_recording_of_an_earlier_success_does_not_pass() -> None:
    """The order and the pauses are drawn anew, so an old film answers other questions."""
    passed = 0
    for seed in range(200):
        film = recorded(drawn(seed))

        def replay(_: Challenge, time_s: float, film: list[NosePlace] = film) -> NosePlace:
            return film[min(round(time_s * FPS), len(film) - 1)]

        state, _ = run(drawn(10_000 + seed), replay)
        passed += state.phase is ChallengePhase.PASSED
    assert passed == 0


@pytest.mark.slow
def test_a_recording_in_a_loop_does_not_pass_by_waiting_for_its_moment() -> None:
    """Without failing on wrong movements, some film would sooner or later show the right one."""
    passed = 0
    for seed in range(200):
        film = recorded(drawn(seed))

        def loop(_: Challenge, time_s: float, film: list[NosePlace] = film) -> NosePlace:
            return film[round(time_s * FPS) % len(film)]

        passed += run(drawn(20_000 + seed), loop)[0].phase is ChallengePhase.PASSED
    assert passed == 0


def test_a_still_runs_out_of_time() -> None:
    state, took_s = run(drawn(1), lambda state, time_s: STRAIGHT)
    assert state.failure is Failure.TOO_SLOW
    assert took_s < 9


def test_waiting_without_a_face_runs_out_of_time() -> None:
    state, took_s = run(drawn(1), lambda state, time_s: None)
    assert state.failure is Failure.TOO_SLOW
    assert took_s < 9


def test_another_face_in_the_middle_fails() -> None:
    """Somebody alive must not pass for somebody whose photo follows."""
    state, obedient = drawn(3), Obedient()
    for index in range(60 * FPS):
        time_s = index / FPS
        face = SOMEBODY_ELSE if state.done >= 1 else ME
        state = step(state, ChallengeLook(time_s, 1, obedient(state, time_s), face))
    assert state.failure is Failure.ANOTHER_FACE


def test_another_track_in_the_middle_fails() -> None:
    state, obedient = drawn(3), Obedient()
    for index in range(60 * FPS):
        time_s = index / FPS
        track = 2 if state.done >= 2 else 1
        state = step(state, ChallengeLook(time_s, track, obedient(state, time_s), ME))
    assert state.failure is Failure.ANOTHER_FACE


def test_pictures_of_a_turned_head_held_up_one_after_the_other_fail() -> None:
    """Exchanging stills jumps from straight to turned with nothing between."""

    def exchange(state: Challenge, _: float) -> NosePlace:
        return (
            moved(state.actions[state.done], 1.0) if state.phase is ChallengePhase.ACT else STRAIGHT
        )

    state, _ = run(drawn(4), exchange)
    assert state.failure is Failure.JUMPED


def test_the_opposite_movement_fails() -> None:
    def contrary(state: Challenge, time_s: float) -> NosePlace:
        if state.phase is not ChallengePhase.ACT:
            return STRAIGHT
        opposite = {
            Movement.LEFT: Movement.RIGHT,
            Movement.RIGHT: Movement.LEFT,
            Movement.UP: Movement.DOWN,
            Movement.DOWN: Movement.UP,
        }[state.actions[state.done]]
        since = time_s - (state.since_s or 0.0)
        return moved(opposite, min(1.0, since / 0.5))

    assert run(drawn(5), contrary)[0].failure is Failure.WRONG_MOVE


def test_moving_before_being_asked_fails() -> None:
    def hasty(state: Challenge, time_s: float) -> NosePlace:
        if state.phase is ChallengePhase.BEGIN:
            return STRAIGHT
        since = time_s - (state.since_s or 0.0)
        return moved(state.actions[0], min(1.0, since / 0.3))

    assert run(drawn(6), hasty)[0].failure is Failure.TOO_EARLY


def test_a_face_that_goes_away_fails_and_a_blink_of_the_detector_does_not() -> None:
    obedient = Obedient()

    def flickering(state: Challenge, time_s: float) -> NosePlace | None:
        place = obedient(state, time_s)
        return None if round(time_s * FPS) % 5 == 4 else place

    assert run(drawn(7), flickering)[0].phase is ChallengePhase.PASSED

    def leaving(state: Challenge, time_s: float) -> NosePlace | None:
        return STRAIGHT if state.phase is ChallengePhase.BEGIN else None

    assert run(drawn(7), leaving)[0].failure in (Failure.FACE_LOST, Failure.TOO_SLOW)


def test_nothing_changes_once_it_is_over() -> None:
    over = replace(drawn(8), phase=ChallengePhase.FAILED, failure=Failure.TOO_SLOW)
    assert step(over, ChallengeLook(1.0, 1, STRAIGHT, ME)) is over


def test_orders_are_drawn_evenly_and_never_ask_the_same_twice_in_a_row() -> None:
    """A favorite order could be recorded."""
    orders = [
        new_challenge(LIMITS, alike, secrets.choice, secrets.randbelow).actions for _ in range(4000)
    ]
    assert all(first is not then for order in orders for first, then in pairwise(order))
    counts = {order: orders.count(order) for order in set(orders)}
    assert len(counts) == 4 * 3**3
    assert max(counts.values()) < 90  # 37 expected


@settings(max_examples=50)
@given(
    st.integers(0, 10_000),
    st.lists(
        st.tuples(st.floats(-0.5, 0.5), st.floats(0, 1), st.floats(20, 200), st.booleans()),
        min_size=1,
        max_size=200,
    ),
)
def test_random_faces_never_pass_and_never_crash(
    seed: int, seen: list[tuple[float, float, float, bool]]
) -> None:
    state = drawn(seed)
    for index, (aside, down, size, present) in enumerate(seen):
        place = NosePlace(aside, down, size) if present else None
        state = step(state, ChallengeLook(index / FPS, 1, place, ME if present else None))
    assert state.phase is not ChallengePhase.PASSED


@given(st.floats(-0.6, 0.6), st.floats(0.3, 3), st.floats(-200, 200))
def test_the_nose_of_a_flat_picture_keeps_its_place(roll: float, zoom: float, move: float) -> None:
    """Rolling, moving, zooming a photo must not look like turning the head."""
    points = np.array([[30, 40], [70, 42], [52, 62], [35, 85], [66, 84]], np.float64)
    turn = zoom * np.array([[np.cos(roll), -np.sin(roll)], [np.sin(roll), np.cos(roll)]])
    moved_points = points @ turn.T + move
    before, after = (
        place_of(Face(np.zeros(4, np.float32), each.astype(np.float32), 1.0))
        for each in (points, moved_points)
    )
    assert after.aside == pytest.approx(before.aside, abs=1e-3)
    assert after.down == pytest.approx(before.down, abs=1e-3)
    assert after.size == pytest.approx(zoom * before.size, rel=1e-3)


def test_the_time_left_shrinks_until_it_is_over() -> None:
    state = drawn(1)
    assert left(state, 5.0) == 1.0
    state = step(state, ChallengeLook(0.0))
    assert left(state, 2.0) == pytest.approx(0.75)
    assert left(state, 100.0) == 0.0
    assert left(step(state, ChallengeLook(100.0)), 100.0) == 0.0
