"""Who is in view, who was seen today."""

from datetime import datetime, timedelta

from facegui.matching.decision import Verdict
from facegui.tasks.roster import Roster, small_picture

NOW = datetime(2026, 3, 4, 9, 41)


def test_the_newest_stands_first(make_seen, make_analysis) -> None:
    old = make_seen(track=1, since_s=0.0)
    new = make_seen(track=2, since_s=3.0, box=(300, 100, 400, 220))
    roster = Roster().step(make_analysis(old, new, time_s=4.0), NOW)
    assert [presence.key for presence in roster.present] == [2, 1]


def test_a_card_outlives_a_missed_frame_but_not_a_leaving(make_seen, make_analysis) -> None:
    roster = Roster().step(make_analysis(make_seen(), time_s=1.0), NOW)
    roster = roster.step(make_analysis(time_s=1.5), NOW)
    assert len(roster.present) == 1
    roster = roster.step(make_analysis(time_s=3.0), NOW)
    assert roster.present == ()


def test_what_is_seen_once_gets_no_card_yet(make_seen, make_analysis) -> None:
    roster = Roster().step(make_analysis(make_seen(sightings=1)), NOW)
    assert roster.present == ()


def test_somebody_whose_track_broke_has_one_card(make_seen, make_analysis) -> None:
    grace = {"verdict": Verdict.MATCH, "name": "Grace", "score": 0.8}
    roster = Roster().step(make_analysis(make_seen(**grace, track=1), time_s=1.0), NOW)
    roster = roster.step(make_analysis(make_seen(**grace, track=2), time_s=1.2), NOW)
    assert [presence.key for presence in roster.present] == [2]


def test_the_clearest_look_is_kept_for_enrolling(make_seen, make_analysis) -> None:
    clear, blurred = make_seen(sharp=0.9), make_seen(sharp=0.3)
    roster = Roster().step(make_analysis(clear, time_s=0.1), NOW)
    roster = roster.step(make_analysis(blurred, time_s=0.2), NOW)
    assert roster.present[0].best is clear
    assert roster.present[0].best_frame.time_s == 0.1
    assert roster.present[0].seen is blurred


def test_somebody_who_comes_back_is_seen_twice(make_seen, make_analysis) -> None:
    def grace(track: int):
        return make_seen(Verdict.MATCH, name="Grace", score=0.8, track=track)

    roster = Roster().step(make_analysis(grace(1)), NOW)
    roster = roster.step(make_analysis(grace(1)), NOW + timedelta(seconds=5))
    assert roster.visits[0].times == 1
    later = NOW + timedelta(minutes=10)
    roster = roster.step(make_analysis(grace(2)), later)
    (visit,) = roster.visits
    assert (visit.name, visit.times, visit.first, visit.last) == ("Grace", 2, NOW, later)


def test_yesterday_is_not_today(make_seen, make_analysis) -> None:
    roster = Roster().step(make_analysis(make_seen()), NOW)
    assert len(roster.visits) == 1
    assert roster.step(make_analysis(), NOW + timedelta(days=1)).visits == ()


def test_nobody_is_in_view_when_the_source_stops(make_seen, make_analysis) -> None:
    roster = Roster().step(make_analysis(make_seen()), NOW).nobody()
    assert roster.present == ()
    assert [visit.here for visit in roster.visits] == [False]


def test_a_small_picture_shows_the_face_and_is_a_copy(make_seen, make_analysis) -> None:
    frame = make_analysis().frame
    picture = small_picture(frame, make_seen(box=(0, 0, 300, 340)).face)
    assert picture.shape[0] == picture.shape[1] <= 192
    assert not picture.flags.writeable
    assert picture.base is None
    assert (picture == 120).all()
