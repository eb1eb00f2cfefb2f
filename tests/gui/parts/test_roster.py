"""Who is in view, who was seen today."""

from dataclasses import replace
from datetime import datetime, timedelta

from facegui.live.analysis import Analysis
from facegui.matching.decision import Verdict
from facegui.tasks.roster import Roster, Stay, seen_on, small_picture
from facegui.vision.align import FACE_POINTS
from tests.unit.vision.drawn_eyes import with_eyes

NOW = datetime(2026, 3, 4, 9, 41).astimezone()


def test_the_newest_stands_first(make_seen, make_analysis) -> None:
    old = make_seen(track=1, since_s=0.0)
    new = make_seen(track=2, since_s=3.0, box=(300, 100, 400, 220))
    roster = Roster().step(make_analysis(old, new, time_s=4.0))
    assert [presence.key for presence in roster.present] == [2, 1]


def test_a_card_outlives_a_missed_frame_but_not_a_leaving(make_seen, make_analysis) -> None:
    roster = Roster().step(make_analysis(make_seen(), time_s=1.0))
    roster = roster.step(make_analysis(time_s=1.5))
    assert len(roster.present) == 1
    roster = roster.step(make_analysis(time_s=3.0))
    assert roster.present == ()


def test_what_is_seen_once_gets_no_card_yet(make_seen, make_analysis) -> None:
    roster = Roster().step(make_analysis(make_seen(sightings=1)))
    assert roster.present == ()


def test_somebody_whose_track_broke_has_one_card(make_seen, make_analysis) -> None:
    grace = {"verdict": Verdict.MATCH, "name": "Grace", "score": 0.8}
    roster = Roster().step(make_analysis(make_seen(**grace, track=1), time_s=1.0))
    roster = roster.step(make_analysis(make_seen(**grace, track=2), time_s=1.2))
    assert [presence.key for presence in roster.present] == [2]


def test_the_clearest_look_is_kept_for_enrolling(make_seen, make_analysis) -> None:
    clear, blurred = make_seen(sharp=0.9), make_seen(sharp=0.3)
    roster = Roster().step(make_analysis(clear, time_s=0.1))
    roster = roster.step(make_analysis(blurred, time_s=0.2))
    assert roster.present[0].best is clear
    assert roster.present[0].best_frame.time_s == 0.1
    assert roster.present[0].seen is blurred


def test_of_a_blink_the_open_eyes_of_the_same_second_are_kept(make_seen, make_analysis) -> None:
    def at(time_s: float, *, shut: bool, sharp: float) -> Analysis:
        seen = make_seen(sharp=sharp)
        seen = replace(seen, face=replace(seen.face, landmarks=FACE_POINTS * 120 + 100))
        told = make_analysis(seen, time_s=time_s)
        drawn = with_eyes(told.frame.pixels, seen.face.landmarks, shut=shut)
        return replace(told, frame=replace(told.frame, pixels=drawn))

    open_, shut = at(0.1, shut=False, sharp=0.85), at(0.3, shut=True, sharp=0.9)
    for first, second in ((open_, shut), (replace_time(shut, 0.1), replace_time(open_, 0.3))):
        kept = Roster().step(first).step(second).present[0]
        assert kept.best is open_.faces[0]
    assert Roster().step(open_).step(replace_time(shut, 2.0)).present[0].best is shut.faces[0]


def replace_time(told: Analysis, time_s: float) -> Analysis:
    return replace(told, frame=replace(told.frame, time_s=time_s))


def stay(person_id: str | None, came_min: float, left_min: float, number: int = 0) -> Stay:
    came, left = (NOW + timedelta(minutes=one) for one in (came_min, left_min))
    return Stay(f"{person_id}-{number}", person_id, came, left)


def test_somebody_who_comes_back_is_seen_twice_since_they_first_came() -> None:
    later = NOW + timedelta(minutes=10, seconds=1)
    (row,) = seen_on([stay("ada", 0, 2), stay("ada", 5, 10, 1)], later)
    assert (row.times, row.began_at, row.ended_at) == (2, NOW, NOW + timedelta(minutes=10))
    assert (row.here, row.last_id) == (True, "ada-1")


def test_all_unknown_people_are_one_row_and_who_is_here_stands_first() -> None:
    rows = seen_on([stay(None, 1, 2), stay(None, 3, 4, 1), stay("ada", 0, 9)], NOW)
    assert [(one.person_id, one.times) for one in rows] == [("ada", 1), (None, 2)]


def test_yesterday_is_not_today() -> None:
    assert seen_on([stay("ada", 0, 1)], NOW + timedelta(days=1)) == ()
    assert len(seen_on([stay("ada", -900, 1)], NOW)) == 1  # came yesterday and was here today


def test_a_small_picture_shows_the_face_and_is_a_copy(make_seen, make_analysis) -> None:
    frame = make_analysis().frame
    picture = small_picture(frame, make_seen(box=(0, 0, 300, 340)).face)
    assert picture.shape[0] == picture.shape[1] <= 192
    assert not picture.flags.writeable
    assert picture.base is None
    assert (picture == 120).all()
