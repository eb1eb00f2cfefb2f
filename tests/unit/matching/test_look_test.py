"""Looks decide as soon as they are enough, and no sooner; in between they go on."""

import numpy as np
import pytest

from facegui.matching.liveness_calibration import LivenessCalibration

CALIBRATION = LivenessCalibration.load()
TEST = CALIBRATION.test
EVERY_S = 0.15


def after(scores: list[float], every_s: float = EVERY_S, total: float = 0.0) -> float:
    for number, score in enumerate(scores):
        total = TEST.after(total, score, every_s if number else None)
    return total


def looks_until(score: float, every_s: float = EVERY_S) -> int:
    """Return after how many equal looks a face is decided, 1000 if it never is."""
    counts = range(1, 1000)
    return next(
        (n for n in counts if not TEST.attack_at < after([score] * n, every_s) < TEST.live_at), 1000
    )


def test_the_limits_are_those_of_the_error_rates() -> None:
    assert TEST.live_at == pytest.approx(np.log(0.99 / 0.001))
    assert TEST.attack_at == pytest.approx(np.log(0.01 / 0.999))


def test_a_clear_face_is_decided_within_two_seconds_and_not_in_one() -> None:
    assert 1.0 < looks_until(0.999) * EVERY_S <= 2.0
    assert looks_until(0.001) * EVERY_S <= 1.5


@pytest.mark.slow
def test_a_score_between_both_sides_goes_on_looking() -> None:
    assert looks_until(CALIBRATION.live_from) == 1000


def test_many_looks_in_a_moment_tell_no_more_than_a_few() -> None:
    """They are of the same pose and light."""
    assert looks_until(0.999, every_s=0.01) * 0.01 > 1.0


def test_a_phone_that_looks_live_for_a_second_is_not_decided_to_be() -> None:
    """Seen: live from 1.1 to 2 s, and an attack from then on."""
    assert after([0.9] * 8) < TEST.live_at
    assert after([0.9] * 8 + [0.02] * 20) <= TEST.attack_at


def test_a_face_that_is_swapped_is_not_live_for_long() -> None:
    sure = after([0.999] * 200)
    assert after([0.001] * 9, total=sure) < TEST.live_at


@pytest.mark.slow
def test_of_independent_looks_no_more_are_wrong_than_stated() -> None:
    """Scores whose log-likelihood ratio is what the test takes it for."""
    rng = np.random.default_rng(5)
    wrong = {"live": 0, "attack": 0}
    runs = 4000
    # A logit of mean ±m and variance 2m (over the slope) has itself as its log-likelihood ratio.
    center = np.log(TEST.center / (1 - TEST.center))
    for side, sign in (("attack", -1.0), ("live", 1.0)):
        for _ in range(runs):
            total = 0.0
            while TEST.attack_at < total < TEST.live_at:
                says = rng.normal(sign * 0.5, 1.0)
                score = 1 / (1 + np.exp(-(center + says / TEST.slope)))
                total = TEST.after(total, float(score), TEST.apart_s)
            wrong[side] += (total >= TEST.live_at) is (side == "attack")
    assert wrong["attack"] <= 0.003 * runs  # 0.1 % is stated
    assert wrong["live"] <= 0.015 * runs  # 1 % is stated


def test_a_calibration_of_before_the_sequential_test_is_read() -> None:
    old = {name: getattr(CALIBRATION, name) for name in ("live_from", "attack_below", "parallax")}
    old |= {name: getattr(CALIBRATION, name) for name in ("change", "watch_s", "turn", "nod")}
    old |= {"straight": 0.6, "step": 1.0}
    assert LivenessCalibration.from_json({"format": 1, "thresholds": old}) == CALIBRATION
