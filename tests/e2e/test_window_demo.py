"""In the demonstration the pages agree about who was seen, from when to when."""

from datetime import datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from facegui.matching.decision import Verdict
from facegui.sources.retrying import open_with_retry
from facegui.ui.history.page import HistoryPage
from facegui.ui.people.model import read_tiles
from tests.e2e.window_program import Program, running


def _seen(program: Program) -> dict[str | None, tuple[datetime, datetime, int]]:
    """Return who was seen as Live has it."""
    rows = program.controller.recorder.seen_today()
    return {one.person_id: (one.began_at, one.ended_at, one.times) for one in rows}


def _written(program: Program) -> dict[str | None, tuple[datetime, datetime, int]]:
    """Return who was seen as the history has it."""
    known = (Verdict.MATCH, Verdict.NOT_RECOGNIZED)
    pages = program.workspace.gallery.history.pages()
    entries = [one for page in pages for one in page if one.verdict in known]
    found = {}
    for person_id in {one.person_id for one in entries}:
        of_person = [one for one in entries if one.person_id == person_id]
        began = min(one.began_at for one in of_person)
        found[person_id] = began, max(one.ended_at for one in of_person), len(of_person)
    return found


def test_live_history_and_people_agree_about_the_demonstration(
    qtbot: QtBot, hopper_enrolled: Path
) -> None:
    with running(qtbot, hopper_enrolled, open_with_retry, "demo") as program:
        # Once around, so that both women have come, gone and come again.
        program.until(lambda: len(_seen(program)) == 2, lambda: _seen(program))
        qtbot.wait(8000)
        program.controller.pause()
        program.window.show_page("history")
        assert _seen(program) == _written(program)
        (person,) = program.workspace.gallery.people()
        assert _seen(program)[person.id][2] == 1, "one visit while somebody stays"
        (page,) = program.window.findChildren(HistoryPage)
        assert page.filter is not None
        tiles = read_tiles(program.workspace.gallery, program.controller.watchlist, {})
        ended = _seen(program)[person.id][1]
        assert [one.seen for one in tiles] == [ended.astimezone().date()]
        seen = _seen(program)
    with running(qtbot, hopper_enrolled, open_with_retry, "demo") as again:
        assert _seen(again) == seen, "after a restart"
        assert _written(again) == seen
