"""Who was in view is written down once, as the settings say, and never twice."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from facegui.gallery import NewSample, Person, Sighting
from facegui.matching.decision import Verdict
from facegui.matching.templates import Candidate
from facegui.ui.history_recorder import HistoryRecorder
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
def show(recorder, clock, make_seen, make_analysis):
    """Keep somebody in view for seconds: Ada, or a stranger."""

    def see(seconds: float, person: Person | None = None) -> None:
        verdict = Verdict.NOT_RECOGNIZED if person is None else Verdict.MATCH
        seen = make_seen(verdict, score=0.7 if person else 0.1)
        if person is not None:
            named = Candidate(replace(seen.decision.person.person, id=person.id), 0.7)
            decided = replace(seen.decision, person=named, closest=named)
            seen = replace(seen, decision=decided)
        analysis = make_analysis(seen)
        for _ in range(round(seconds * 10)):
            clock.now += timedelta(seconds=0.1)
            recorder.take(analysis, "Front door", 0.3)

    see.clock = clock
    return see


def written(workspace: Workspace) -> list[Sighting]:
    return [one for page in workspace.gallery.history.pages() for one in page]


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
