"""A visit is one entry, whatever single frames say; a flash of a name is none."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from facegui.matching.decision import Decision, Verdict, poor_quality
from facegui.tasks.visits import Visits

START = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
RATE_HZ = 10


def alike(one: np.ndarray, other: np.ndarray) -> bool:
    return float(one @ other) >= 0.2


@pytest.fixture
def recorded(face, analysis, watchlist):
    """Feed seconds of faces and return the entries, oldest first.

    A script is a list of (seconds, *faces); a face is (track, score of Ada) with, if need be,
    another verdict.
    """

    def looked(track, score, verdict=None):
        seen = face(score, track=track)
        decided = watchlist.identify(seen.embedding)
        if verdict is Verdict.POOR_QUALITY:
            decided = poor_quality(["Too dark."], watchlist.identification)
        elif verdict is not None:
            decided = replace(decided, verdict=verdict, person=None)
        return replace(seen, decision=decided)

    def run(*script, end=True):
        watch, entries, now = Visits(), [], START
        for seconds, *faces in script:
            shown = analysis(*(looked(*one) for one in faces))
            for _ in range(round(seconds * RATE_HZ)):
                now += timedelta(seconds=1 / RATE_HZ)
                watch, over = watch.step(shown, now, source="Front door", same_face=alike)
                entries += over
        if end:
            _, over = watch.end()
            entries += over
        return [one.sighting() for one in sorted(entries, key=lambda one: one.began_at)]

    return run


def test_somebody_who_comes_and_goes_is_one_entry_with_its_times(recorded):
    (entry,) = recorded((5.0, (1, 0.7)), (40.0,), end=False)
    assert entry.person_id == "ada"
    assert entry.verdict == "match"
    assert entry.score == pytest.approx(0.7)
    assert entry.threshold == pytest.approx(0.42)
    assert entry.runner_up_id == "eve"
    assert entry.source == "Front door"
    assert entry.began_at == START + timedelta(seconds=0.1)
    assert entry.ended_at - entry.began_at == timedelta(seconds=4.9)


def test_a_face_lost_and_found_again_is_still_one_visit(recorded):
    (entry,) = recorded((3.0, (1, 0.7)), (10.0,), (3.0, (2, 0.7)))
    assert entry.ended_at - entry.began_at == timedelta(seconds=15.9)


def test_somebody_who_comes_back_after_a_while_is_a_second_entry(recorded):
    first, second = recorded((3.0, (1, 0.7)), (31.0,), (3.0, (2, 0.7)))
    assert first.person_id == second.person_id == "ada"
    assert first.ended_at < second.began_at


def test_somebody_who_comes_back_after_a_stall_is_a_second_entry(face, analysis, watchlist):
    """Nothing was analyzed in between, as when a camera stands still."""
    watch = seen_for(face, analysis, watchlist, 0.7)
    seen = replace(face(0.7, track=2))
    shown = analysis(replace(seen, decision=watchlist.identify(seen.embedding)))
    later = START + timedelta(minutes=10)
    watch, over = watch.step(shown, later, source="", same_face=alike)
    assert len(over) == 1
    assert [one.began_at for one in watch.visits] == [later]


def test_a_name_that_comes_late_counts_from_the_beginning(recorded):
    (entry,) = recorded((1.0, (1, 0.1)), (1.5, (1, 0.35)), (3.0, (1, 0.7)))
    assert (entry.verdict, entry.person_id) == ("match", "ada")
    assert entry.began_at == START + timedelta(seconds=0.1)


def test_a_flash_of_a_name_does_not_name_a_stranger(recorded):
    (entry,) = recorded((4.0, (1, 0.1)), (0.5, (1, 0.7)), (4.0, (1, 0.1)))
    assert (entry.verdict, entry.person_id) == ("not_recognized", None)
    assert entry.closest_id == "ada"


def test_nothing_but_a_flash_is_no_entry(recorded):
    assert recorded((0.5, (1, 0.7)), (3.0,)) == []
    assert recorded((0.2, (1, 0.1)), (3.0,)) == []


def test_a_stranger_who_looks_away_for_a_moment_is_one_entry(recorded):
    (entry,) = recorded((2.0, (1, 0.1)), (4.0,), (2.0, (2, 0.12)))
    assert entry.verdict == "not_recognized"
    assert entry.score == pytest.approx(0.12)


def test_two_strangers_at_once_are_two_entries(recorded):
    entries = recorded((3.0, (1, 0.1), (2, 0.11)))
    assert [one.verdict for one in entries] == ["not_recognized", "not_recognized"]


def test_one_person_after_another_in_the_same_place_are_two_entries(recorded):
    first, second = recorded((3.0, (1, 0.7)), (3.0, (2, 0.1)))
    assert (first.person_id, second.person_id) == ("ada", None)


@pytest.mark.parametrize("surely", [True, False])
def test_strangers_with_a_mixture_of_both_between_them_are_two_entries(face, analysis, surely):
    """The mean of the first track goes along with a dissolve, what it surely was does not."""
    one, other = np.eye(2, len(face(0.1).embedding), dtype=np.float32)
    mixture = np.sqrt((one + other) / 2)
    watch, now = Visits(), START
    for track, mean, sure in ((1, mixture, one), (2, other, None)):
        seen = replace(
            face(0.1, track=track),
            decision=Decision(Verdict.NOT_RECOGNIZED, 0.42, ()),
            track_embedding=mean,
            sure_embedding=sure if surely else None,
        )
        for _ in range(3 * RATE_HZ):
            now += timedelta(seconds=1 / RATE_HZ)
            watch, _ = watch.step(analysis(seen), now, source="", same_face=alike)
    assert len(watch.visits) == (2 if surely else 1)


def test_a_poor_picture_says_why_and_does_not_hide_a_name(recorded):
    (entry,) = recorded((3.0, (1, 0.1, Verdict.POOR_QUALITY)))
    assert (entry.verdict, entry.faults) == ("poor_quality", ("Too dark.",))
    (entry,) = recorded((9.0, (1, 0.1, Verdict.POOR_QUALITY)), (1.5, (1, 0.7)))
    assert (entry.verdict, entry.faults) == ("match", ())


def test_a_photo_held_up_is_told_even_beside_a_name(recorded):
    (entry,) = recorded((6.0, (1, 0.7)), (3.0, (1, 0.7, Verdict.NOT_LIVE)))
    assert (entry.verdict, entry.person_id) == ("not_live", None)


def test_of_whom_a_photo_held_up_shows_only_its_liveness_is_kept(recorded):
    (entry,) = recorded((3.0, (1, 0.7, Verdict.NOT_LIVE)))
    assert len(entry.faults) == 1
    assert not any("Next closest" in fault for fault in entry.faults)


def test_pictures_of_a_folder_are_not_visits(face, analysis):
    watch = Visits()
    for second in range(10):
        now = START + timedelta(seconds=second)
        still = replace(face(0.7, track=None), decision=Decision(Verdict.UNSURE, 0.42, ()))
        watch, over = watch.step(analysis(still), now, source="folder", same_face=alike)
        assert (watch.visits, over) == ((), ())


def seen_for(face, analysis, watchlist, score, *, watch=Visits(), start=START):  # noqa: B008
    seen = face(score, track=1)
    shown = analysis(replace(seen, decision=watchlist.identify(seen.embedding)))
    for number in range(3 * RATE_HZ):
        now = start + timedelta(seconds=number / RATE_HZ)
        watch, _ = watch.step(shown, now, source="", same_face=alike)
    return watch


def test_somebody_enrolled_while_in_view_is_known_from_then_on(face, analysis, watchlist):
    watch = seen_for(face, analysis, watchlist, 0.1)
    watch, over = watch.renew({"ada"})
    assert [one.sighting().verdict for one in over] == ["not_recognized"]
    assert watch.visits == ()


def test_nothing_is_written_of_somebody_removed_while_in_view(face, analysis, watchlist):
    watch, over = seen_for(face, analysis, watchlist, 0.7).renew({"eve"})
    assert (watch.visits, over) == ((), ())


def test_a_known_person_stays_one_entry_through_a_change_of_the_gallery(face, analysis, watchlist):
    watch, over = seen_for(face, analysis, watchlist, 0.7).renew({"ada", "new"})
    assert over == ()
    assert [one.person_id for one in watch.visits] == ["ada"]


def test_a_source_opened_again_does_not_give_a_new_face_an_old_name(face, analysis, watchlist):
    watch = seen_for(face, analysis, watchlist, 0.7).restart()
    later = START + timedelta(seconds=5)
    watch = seen_for(face, analysis, watchlist, 0.1, watch=watch, start=later)
    _, over = watch.end()
    assert [one.sighting().person_id for one in over] == ["ada", None]


def test_a_clock_set_back_or_forward_ends_visits_and_adds_no_hours(face, analysis, watchlist):
    watch = seen_for(face, analysis, watchlist, 0.7)
    watch, over = watch.over(START + timedelta(hours=1))
    assert watch.visits == ()
    (entry,) = (one.sighting() for one in over)
    assert entry.ended_at - entry.began_at == timedelta(seconds=2.9)


def test_the_picture_is_the_clearest_cut_out_and_not_the_whole_frame(face, analysis, watchlist):
    watch = Visits()
    for number, width in enumerate((60, 120, 80)):
        seen = face(0.7, width=width)
        shown = analysis(replace(seen, decision=watchlist.identify(seen.embedding)))
        now = START + timedelta(seconds=number)
        watch, _ = watch.step(shown, now, source="", same_face=alike)
    (visit,) = watch.visits
    assert visit.picture.shape == (255, 255, 3)
    assert not visit.picture.flags.writeable
    assert not np.shares_memory(visit.picture, shown.frame.pixels)
