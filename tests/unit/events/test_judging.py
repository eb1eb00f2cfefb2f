"""Rules fire exactly as they are written, once a visit; what is in doubt opens nothing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from facegui.events.happenings import of_visits
from facegui.events.judging import RuleJudge
from facegui.events.reading import read
from facegui.matching.liveness import Liveness, LivenessState
from facegui.tasks.visits import Visits

START = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)  # a Wednesday
RATE_HZ = 10
DO = 'do = [{ notify = "desktop" }]'
LIVE = Liveness(LivenessState.LIVE, (), 0.5, 0.9)
ATTACK = Liveness(LivenessState.ATTACK, (), 0.5, 0.1)
PENDING = Liveness(LivenessState.LIVE, (), 0.5, 0.9, settled=False)
DOUBTFUL = Liveness(LivenessState.UNSURE, (), 0.5, 0.5)
RECORDING = Liveness(LivenessState.LIVE, (), 0.5, 0.9, recording=True)


def alike(one: np.ndarray, other: np.ndarray) -> bool:
    return float(one @ other) >= 0.2


@pytest.fixture
def play(face, analysis, watchlist):
    """Play a script of (seconds, *faces) by rules; a face is (track, score[, liveness]).

    Returns (seconds since the start, name of the rule, kind) for each firing, and the judgements.
    """

    def looked(track, score, liveness=None):
        seen = face(score, track=track)
        return replace(seen, decision=watchlist.identify(seen.embedding), liveness=liveness)

    def run(rules, *script, start=START, zone=None, camera="Door"):
        judge, watch, now = RuleJudge(read(rules).rules, zone), Visits(), start
        judged = []
        for seconds, *faces in script:
            shown = analysis(*(looked(*one) for one in faces))
            for _ in range(round(seconds * RATE_HZ)):
                now += timedelta(seconds=1 / RATE_HZ)
                watch, over = watch.step(shown, now, source=camera, same_face=alike)
                judged.append(judge.step(of_visits(watch.visits, over), now))
        _, over = watch.end()
        judged.append(judge.step(of_visits((), over), now))
        fired = [
            (round((one.event.at - start).total_seconds(), 1), one.rule.name, str(one.event.kind))
            for step in judged
            for one in step.fired
        ]
        return fired, judged

    return run


def rule(text: str, name: str = "R") -> str:
    return f"[[rule]]\nname = '{name}'\n{text}\n{DO}\n"


ADA, NOBODY, PERHAPS = 0.7, 0.1, 0.35


def test_somebody_enrolled_arrives_once_and_leaves_once(play):
    rules = rule("when = 'arrived'", "in") + rule("when = 'left'", "out")
    fired, judged = play(rules, (5.0, (1, ADA)), (40.0,))
    assert fired == [(1.2, "in", "arrived"), (5.0, "out", "left")]
    assert len({one.id for step in judged for one in step.events}) == 2


def test_a_moment_away_is_no_second_arrival(play):
    fired, _ = play(rule(""), (3.0, (1, ADA)), (10.0,), (3.0, (2, ADA)))
    assert len(fired) == 1


def test_staying_fires_after_the_seconds_that_are_written(play):
    fired, _ = play(rule("when = 'stayed'\nafter_s = 7"), (9.0, (1, ADA)))
    assert fired == [(7.1, "R", "stayed")]
    assert play(rule("when = 'stayed'\nafter_s = 7"), (6.0, (1, ADA)))[0] == []


def test_who_and_where_are_as_written(play):
    for text, count in (
        ("who = ['Ada Lovelace']", 1),
        ("who = ['ADA lovelace']", 1),
        ("who = ['Eve']", 0),
        ("who = ['group:Staff']", 0),
        ("cameras = ['Door']", 1),
        ("cameras = ['Gate']", 0),
    ):
        assert len(play(rule(text), (4.0, (1, ADA)))[0]) == count, text


def test_a_stranger_is_told_when_it_is_settled_and_nobody_who_came_nearer(play):
    stranger = rule("when = 'stranger'")
    assert play(stranger, (5.0, (1, NOBODY)))[0] == [(3.1, "R", "stranger")]
    assert play(stranger, (2.0, (1, NOBODY)), (5.0, (1, ADA)))[0] == []
    assert play(stranger, (2.0, (1, NOBODY)))[0] == [(2.0, "R", "stranger")]  # left before


def test_in_doubt_is_neither_recognized_nor_a_stranger(play):
    for when, count in (("arrived", 0), ("stranger", 0), ("unsure", 1)):
        assert len(play(rule(f"when = '{when}'"), (5.0, (1, PERHAPS)))[0]) == count, when


def test_at_most_every_minute_counts_for_the_rule(play):
    script = ((3.0, (1, ADA)), (40.0,), (3.0, (2, ADA)), (40.0,), (3.0, (3, ADA)))
    fired, judged = play(rule("every_s = 60"), *script)
    assert [one[0] for one in fired] == [1.2, 87.2]
    held = [one.why for step in judged for one in step.held]
    assert held == ["At most once in 60 seconds."]


def test_times_hold_at_the_moment_it_fires(play):
    text = rule("times = ['Wed 23:00-01:00']")
    visit = (3.0, (1, ADA))
    for start, count in (
        ("2026-03-04T22:59:58", 0),  # named 1.1 s later, still outside
        ("2026-03-04T22:59:59", 1),
        ("2026-03-05T00:30:00", 1),
        ("2026-03-05T01:00:00", 0),
        ("2026-03-04T00:30:00", 0),
    ):
        moment = datetime.fromisoformat(start).replace(tzinfo=UTC)
        assert len(play(text, visit, start=moment, zone=UTC)[0]) == count, start


def test_the_cooldown_is_time_that_passes_when_the_clock_is_set_back(play):
    berlin = ZoneInfo("Europe/Berlin")
    start = datetime(2026, 10, 25, 0, 59, 55, tzinfo=UTC)  # 02:59:55, the first time
    script = ((3.0, (1, ADA)), (40.0,), (3.0, (2, ADA)))
    fired, _ = play(
        rule("every_s = 30\ntimes = ['02:00-03:00']"), *script, start=start, zone=berlin
    )
    assert len(fired) == 2


DOOR = rule("live = true\nopens = true")


def test_a_door_opens_for_a_living_face_when_life_is_settled(play):
    fired, _ = play(DOOR, (2.0, (1, ADA, PENDING)), (3.0, (1, ADA, LIVE)))
    assert fired == [(3.1, "R", "arrived")]


@pytest.mark.parametrize("shown", [None, PENDING, DOUBTFUL, ATTACK, RECORDING])
def test_a_door_stays_shut_without_life(play, shown):
    assert play(DOOR, (9.0, (1, ADA, shown)))[0] == []


def test_why_a_door_stayed_shut_is_told(play):
    for shown, why in (
        (RECORDING, "Life cannot be shown by a recording."),
        (PENDING, "Life was not"),
    ):
        _, judged = play(DOOR, (9.0, (1, ADA, shown)))
        assert [why in one.why for step in judged for one in step.held] == [True]


@pytest.mark.slow
def test_no_order_of_frames_opens_a_door_for_a_photo(play):
    """Somebody alive whom nobody knows, and a photo of Ada, on one track and on several."""
    photo, alive, gone = (1.5, (1, ADA, ATTACK)), (1.5, (1, NOBODY, LIVE)), (1.0,)
    other = (1.5, (2, ADA, ATTACK))
    for order in permutations((photo, alive, gone, other, photo, alive)):
        assert play(DOOR, *order)[0] == [], order


def test_life_shown_before_the_face_was_exchanged_does_not_count(play):
    """The liveness of a track lags behind: for a moment it is still that of the face before."""
    late = ((5.0, (1, NOBODY, LIVE)), (0.8, (1, ADA, LIVE)), (5.0, (1, ADA, DOUBTFUL)))
    assert play(DOOR, *late)[0] == []


def test_a_photo_after_the_person_left_does_not_open_again(play):
    rules = rule("live = true\nopens = true\nafter_s = 8")
    assert play(rules, (4.0, (1, ADA, LIVE)), (2.0,), (9.0, (2, ADA, PENDING)))[0] == []


def test_an_attack_is_told_and_nobody_arrives(play):
    rules = rule("when = 'attack'", "alarm") + rule("", "welcome")
    fired, _ = play(rules, (4.0, (1, ADA, ATTACK)))
    assert [one[1] for one in fired] == ["alarm"]


def test_a_rule_that_cannot_work_or_is_off_does_not_fire(play):
    assert play(rule("opens = true"), (4.0, (1, ADA, LIVE)))[0] == []
    assert play(rule("on = false"), (4.0, (1, ADA, LIVE)))[0] == []


def test_a_new_rule_is_not_about_those_who_are_here_already(face, analysis, watchlist):
    judge, watch, now = RuleJudge(), Visits(), START
    seen = face(ADA, track=1)
    shown = analysis(replace(seen, decision=watchlist.identify(seen.embedding)))
    fired = []
    for number in range(60):
        now += timedelta(seconds=1 / RATE_HZ)
        watch, over = watch.step(shown, now, source="Door", same_face=alike)
        fired += judge.step(of_visits(watch.visits, over), now).fired
        if number == 30:
            judge.change_rules(read(rule("")).rules)
    assert fired == []
