"""Who was in view is written down once, as the settings say, and never twice."""

import gc
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from facegui.errors import FaceGuiError
from facegui.gallery import Gallery, GalleryUnavailable, NewSample, Person, Sighting
from facegui.gallery.history import History
from facegui.live.analysis import Analysis
from facegui.matching.decision import Verdict
from facegui.matching.templates import Candidate
from facegui.tasks.roster import Stay
from facegui.ui.link.history_recorder import HistoryRecorder
from facegui.workspace import Workspace

START = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


class Clock:
    """A time that is set."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def recorder(workspace: Workspace, clock: Clock) -> Iterator[HistoryRecorder]:
    made = HistoryRecorder(workspace, now=clock)
    yield made
    made.close()


@pytest.fixture
def ada(workspace: Workspace) -> Person:
    embedding = np.zeros(4, np.float32)
    embedding[0] = 1
    sample = NewSample(b"", np.zeros((5, 2), np.float32), "test/1", embedding, {}, "")
    return workspace.gallery.add_person("Ada", [sample])


@pytest.fixture
def analysis_of(make_seen, make_analysis) -> Callable[..., Analysis]:
    """Build an analysis with one face in view: of a person, or of somebody without a name."""

    def make(
        person: Person | None = None, verdict: Verdict = Verdict.NOT_RECOGNIZED, track: int = 1
    ) -> Analysis:
        said = verdict if person is None else Verdict.MATCH
        seen = make_seen(said, score=0.7 if person else 0.1, track=track)
        if person is not None:
            named = Candidate(replace(seen.decision.person.person, id=person.id), 0.7)
            decided = replace(seen.decision, person=named, closest=named)
            seen = replace(seen, decision=decided)
        return make_analysis(seen)

    return make


@pytest.fixture
def show(recorder, clock, analysis_of):
    """Keep somebody in view for seconds: Ada, or a stranger."""

    def see(seconds: float, person: Person | None = None, **fields: object) -> None:
        analysis = analysis_of(person, **fields)
        for _ in range(round(seconds * 10)):
            clock.now += timedelta(seconds=0.1)
            recorder.take(analysis, "Front door", lambda one, other: float(one @ other) >= 0.3)

    see.clock = clock
    return see


def written(workspace: Workspace) -> list[Sighting]:
    return [one for page in workspace.gallery.history.pages() for one in page]


@pytest.mark.parametrize("per_second", [6, 25])
def test_while_somebody_is_in_view_the_disk_is_never_two_seconds_behind(
    qtbot: QtBot, workspace, ada, analysis_of, per_second
):
    """With the real timer: analyses that keep coming must not put the writing off."""
    recorder = HistoryRecorder(workspace)
    recorder.start()
    analysis, came = analysis_of(ada), datetime.now(UTC)
    behind: list[timedelta] = []

    with Gallery.open(workspace.data_dir, keyring_allowed=False) as elsewhere:

        def look() -> None:
            now = datetime.now(UTC)
            on_disk = [one for page in elsewhere.history.pages() for one in page]
            behind.append(now - (on_disk[0].ended_at if on_disk else came))
            recorder.take(analysis, "Front door", 0.3)

        looking = QTimer(interval=1000 // per_second)
        looking.setTimerType(Qt.TimerType.PreciseTimer)
        looking.timeout.connect(look)
        looking.start()
        qtbot.waitUntil(lambda: datetime.now(UTC) - came > timedelta(seconds=4), timeout=20_000)
        looking.stop()
        (entry,) = [one for page in elsewhere.history.pages() for one in page]
    assert (entry.person_id, entry.began_at - came < timedelta(seconds=1)) == (ada.id, True)
    assert max(behind) < timedelta(seconds=2)
    recorder.close()


def test_a_visit_is_written_though_the_source_is_changed_and_nothing_more_is_seen(
    qtbot: QtBot, workspace, recorder, show, ada
):
    show(1.5, ada)
    recorder.begin("camera:Back door")
    qtbot.waitUntil(lambda: len(written(workspace)) == 1, timeout=2000)
    assert written(workspace)[0].person_id == ada.id


def test_a_name_that_comes_late_is_written_as_soon_as_somebody_new(
    qtbot: QtBot, workspace, recorder, show, ada
):
    show(1.5, verdict=Verdict.UNSURE)
    recorder.catch_up()
    (before,) = written(workspace)
    show(1.5, ada)
    with qtbot.waitSignal(recorder.changed, timeout=2000):
        pass
    (entry,) = written(workspace)
    assert (entry.id, before.verdict, entry.verdict) == (before.id, "unsure", "match")


def test_what_was_written_of_somebody_who_has_come_back_becomes_part_of_their_visit(
    workspace, recorder, show, ada
):
    show(3.0, ada)
    recorder.catch_up()
    show.clock.now += timedelta(seconds=5)
    show(1.5, verdict=Verdict.UNSURE, track=2)
    recorder.catch_up()
    assert [one.verdict for one in written(workspace)] == ["unsure", "match"]
    show(2.0, ada, track=2)
    recorder.catch_up()
    (entry,) = written(workspace)
    assert entry.person_id == ada.id
    assert entry.began_at < START + timedelta(seconds=1)
    assert entry.ended_at > START + timedelta(seconds=11)


def test_what_cannot_be_written_is_told_once_and_written_as_soon_as_it_can_be(
    workspace, recorder, show, ada, monkeypatch
):
    told: list[FaceGuiError] = []
    recorder.failed.connect(told.append)

    def full(*_: object, **__: object) -> None:
        raise GalleryUnavailable("The disk is full.")

    show(2.0, ada)
    with monkeypatch.context() as patched:
        patched.setattr(History, "keep", full)
        recorder.catch_up()
        show(2.0, ada)
        recorder.catch_up()
    assert [str(problem) for problem in told] == ["The disk is full."]
    recorder.catch_up()
    assert [one.person_id for one in written(workspace)] == [ada.id]


def test_a_visit_is_written_once_it_is_over(qtbot: QtBot, workspace, recorder, show, ada):
    show(3.0, ada)
    assert written(workspace) == []
    show.clock.now += timedelta(seconds=31)
    with qtbot.waitSignal(recorder.changed):
        recorder.settle()
    (entry,) = written(workspace)
    assert (entry.person_id, entry.verdict, entry.source) == (ada.id, "match", "Front door")
    assert workspace.gallery.history.thumbnail(entry.id)[:2] == b"\xff\xd8"
    assert recorder.waiting == 0


def test_who_is_still_there_is_in_the_history_and_stays_one_entry(
    qtbot: QtBot, workspace, recorder, show, ada
):
    show(6.0, ada)
    with qtbot.waitSignal(recorder.changed):
        recorder.settle()
    first = written(workspace)
    recorder.settle()
    assert recorder.waiting == 0  # not again before a minute has passed
    show(61.0, ada)
    with qtbot.waitSignal(recorder.changed):
        recorder.settle()
    (entry,) = written(workspace)
    assert entry.id == first[0].id
    assert entry.ended_at > first[0].ended_at


def test_whoever_looks_at_the_history_finds_it_up_to_date(
    qtbot: QtBot, workspace, recorder, show, ada
):
    show(3.0, ada)
    recorder.settle()
    show(3.0, ada)
    recorder.catch_up()
    qtbot.waitUntil(lambda: recorder.waiting == 0)
    (entry,) = written(workspace)
    assert entry.ended_at - entry.began_at == timedelta(seconds=5.9)


def test_closing_writes_who_is_in_view(workspace, recorder, show, ada):
    show(3.0, ada)
    recorder.close()
    assert [one.person_id for one in written(workspace)] == [ada.id]


def test_closing_waits_for_another_process_that_is_writing(workspace, recorder, show, ada):
    show(3.0, ada)
    began, done = threading.Event(), threading.Event()

    def write() -> None:
        path = workspace.data_dir / "gallery.db"
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            began.set()
            done.wait(0.3)
            other.execute("ROLLBACK")

    writer = threading.Thread(target=write)
    writer.start()
    assert began.wait(10)
    recorder.close()
    done.set()
    writer.join()
    assert [one.person_id for one in written(workspace)] == [ada.id]


def test_pictures_of_strangers_are_kept_only_if_asked_for(workspace, recorder, clock, show):
    show(3.0)
    recorder.close()
    (entry,) = written(workspace)
    assert workspace.gallery.history.thumbnail(entry.id) is None
    workspace.settings = replace(workspace.settings, history_strangers=True)
    clock.now += timedelta(minutes=5)
    show(3.0)
    recorder.close()
    newest = written(workspace)[0]
    assert workspace.gallery.history.thumbnail(newest.id)[:2] == b"\xff\xd8"
    workspace.settings = replace(workspace.settings, history_strangers=False)
    recorder.enforce()
    assert workspace.gallery.history.thumbnail(newest.id) is None


def test_with_history_off_nobody_is_written_down(workspace, recorder, show, ada):
    show(3.0, ada)
    workspace.settings = replace(workspace.settings, history=False)
    recorder.enforce()
    show(3.0, ada)
    recorder.close()
    assert written(workspace) == []


def test_starting_erases_what_is_too_old(workspace, recorder):
    history = workspace.gallery.history
    for days in (5, 31):
        ended = START - timedelta(days=days)
        sighting = Sighting(f"{days:032}", None, ended, ended, "not_recognized", 0.4)
        history.keep(sighting)
    workspace.settings = replace(workspace.settings, history_days=30)
    recorder.start()
    assert [one.id for one in written(workspace)] == [f"{5:032}"]


def test_what_was_erased_is_not_written_again_by_who_is_still_there(
    workspace, recorder, clock, show, ada
):
    show(6.0, ada)
    recorder.erase_all()
    clock.now += timedelta(seconds=1)
    show(2.0, ada)
    recorder.close()
    (entry,) = written(workspace)
    assert entry.began_at > START + timedelta(seconds=6)


def test_erasing_elsewhere_in_the_window_counts_as_well(workspace, recorder, show, ada):
    show(6.0, ada)
    workspace.gallery.history.erase_all()
    recorder.settle()
    recorder.close()
    assert written(workspace) == []


def test_somebody_deleted_while_in_view_leaves_no_entry(workspace, recorder, show, ada):
    show(3.0, ada)
    workspace.gallery.remove_person(ada.id)
    recorder.close()
    assert written(workspace) == []


def test_while_another_process_writes_entries_wait_and_nothing_stalls(
    qtbot: QtBot, workspace, recorder, show, ada
):
    show(3.0, ada)
    show.clock.now += timedelta(seconds=31)
    path = workspace.data_dir / "gallery.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        recorder.settle()
        assert recorder.waiting == 1
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: recorder.waiting == 0)
    assert len(written(workspace)) == 1


def test_another_source_begins_another_visit(workspace, recorder, show, ada):
    show(3.0, ada)
    recorder.begin("camera:Back door")
    show(3.0, ada)
    recorder.close()
    assert len(written(workspace)) == 2


def test_the_same_source_opened_again_goes_on_with_the_visit(workspace, recorder, show, ada):
    recorder.begin("camera:Front door")
    show(3.0, ada)
    recorder.begin("camera:Front door")
    show(3.0, ada, track=7)
    recorder.close()
    assert len(written(workspace)) == 1


def test_seen_today_is_what_the_history_has_of_today(recorder, show, ada):
    show(3.0, ada)
    show.clock.now += timedelta(seconds=40)
    show(3.0, verdict=Verdict.NOT_RECOGNIZED, track=2)
    show(3.0, ada, track=3)
    recorder.catch_up()
    seen = {one.person_id: one for one in recorder.seen_today()}
    assert {id_: one.times for id_, one in seen.items()} == {ada.id: 2, None: 1}
    assert seen[ada.id].began_at == START + timedelta(seconds=0.1)
    assert (seen[ada.id].here, seen[None].here) == (True, False)


def test_seen_today_is_known_after_a_restart_and_has_the_same_picture(
    workspace, recorder, clock, show, ada
):
    show(3.0, ada)
    recorder.close()
    again = HistoryRecorder(workspace, now=clock)
    again.start()
    (row,) = again.seen_today()
    assert (row.person_id, row.times, row.picture) == (ada.id, 1, None)
    assert again.picture(row)[:2] == b"\xff\xd8"
    clock.now += timedelta(days=1)
    assert again.seen_today() == ()
    again.close()


def test_with_the_history_off_who_was_seen_is_known_in_this_run_only(
    workspace, recorder, clock, show, ada
):
    workspace.settings = replace(workspace.settings, history=False)
    recorder.enforce()
    show(3.0, ada)
    show.clock.now += timedelta(seconds=40)
    recorder.settle()
    assert [one.person_id for one in recorder.seen_today()] == [ada.id]
    again = HistoryRecorder(workspace, now=clock)
    again.start()
    assert again.seen_today() == ()
    again.close()


def test_who_was_seen_while_the_history_was_off_is_not_written_once_it_is_on(
    workspace, recorder, show, ada
):
    workspace.settings = replace(workspace.settings, history=False)
    recorder.enforce()
    show(3.0, ada)
    workspace.settings = replace(workspace.settings, history=True)
    recorder.enforce()
    recorder.close()
    assert written(workspace) == []


def test_what_another_process_has_erased_is_not_written_again(workspace, recorder, show, ada):
    show(3.0, ada)
    recorder.catch_up()
    with Gallery.open(workspace.data_dir, keyring_allowed=False) as elsewhere:
        elsewhere.history.erase([one.id for one in written(workspace)])
    show(3.0, ada)
    recorder.catch_up()
    show(3.0, ada)
    recorder.close()
    (entry,) = written(workspace)
    assert entry.began_at > START + timedelta(seconds=6)


def test_of_a_long_watch_only_the_last_picture_and_the_lines_of_today_stay_in_memory(
    recorder, clock, show
):
    """A door that many strangers pass for weeks: each kept 67 kB until the program ended."""

    def kept() -> list[Stay]:
        gc.collect()
        return [one for one in gc.get_objects() if type(one) is Stay]

    for track in (1, 2, 3):
        show(2, track=track)
        clock.now += timedelta(minutes=1)
        recorder.settle()
    assert len(kept()) == 3
    assert [one.picture is not None for one in kept()].count(True) == 1
    (row,) = recorder.seen_today()
    assert (row.times, row.picture is not None) == (3, True)
    clock.now += timedelta(days=1)
    recorder.start()
    assert kept() == []
