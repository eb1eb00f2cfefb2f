"""kill -9 at random instants: nobody acknowledged is lost, nobody is half, the backup is good."""

import json
import os
import random
import select
import signal
import sqlite3
import time
from contextlib import closing

import pytest

from facegui.events.outlets.outbox import Outbox
from facegui.settings import Settings
from facegui.tasks.kept_addresses import KeptAddresses
from tests.faults import writing

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="Windows has neither fork nor kill -9"),
]
_KILLS = 200
_LONGEST_S = 0.3


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork")
def test_a_kill_at_any_instant_leaves_gallery_backup_and_history_whole(tmp_path, times):
    chance = random.Random(17)  # noqa: S311
    writing.export_others(tmp_path)
    folder = tmp_path / "data"
    cut_short = 0
    for seed in range(times(_KILLS)):
        before, after = killed(folder, seed, chance.uniform(0, _LONGEST_S))
        cut_short += after is not None
        with writing.opened(folder) as gallery:
            names = sorted(person.name for person in gallery.people())
            assert names in (before, after), f"kill {seed}"
            look_at_everything(gallery)
            assert gallery.forged == "", f"kill {seed}"
            look_at_files(folder, gallery)
            assert gallery.audit.problems() == (), f"kill {seed}"
        a_day_later(folder)
        with writing.opened(folder) as gallery:
            assert gallery.backup_problem == ""
            if names:
                gone = gallery.people()[0]
                gallery.remove_person(gone.id)
                assert people_in(folder / "gallery.backup") == set(gallery.ids()), f"kill {seed}"
            look_at_everything(gallery)
        assert people_in(folder / "gallery.db") <= people_in(folder / "gallery.backup")
        left = [path.name for path in tmp_path.rglob("*") if leftover(path.name)]
        assert not left, f"kill {seed}: {left}"
    assert cut_short > 0


def a_day_later(folder):
    """Let the backup be due, and what was being written at the kill be old."""
    for path in (folder / "gallery.backup", *folder.rglob(".*.part"), *folder.glob("*port-*.lock")):
        if path.exists():
            os.utime(path, (0, 0))


def killed(folder, seed, after_s):
    """Let a process write, kill it, and return the names there were and those there may be."""
    reading, telling = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            writing.write_until_killed(folder, seed, telling)
        except BaseException:
            os.write(telling, b'"failed"\n')
            raise
        finally:
            os._exit(1)
    os.close(telling)
    with os.fdopen(reading, "rb") as pipe:
        lines = [pipe.readline()]
        deadline = time.monotonic() + after_s
        while (left := deadline - time.monotonic()) > 0:
            if select.select([pipe], [], [], left)[0]:
                lines.append(pipe.readline())
                assert lines[-1] not in (b"", b'"failed"\n')
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        lines += pipe.readlines()
    before, after = [], None
    for line in lines:
        said = json.loads(line)
        if said == "done":
            before, after = after, None
        else:
            after = said
    return before, after


def look_at_everything(gallery):
    """Open every value there is; whatever is half does not open or does not fit."""
    for person in gallery.people():
        assert len(gallery.samples(person.id)) >= 2
        assert len(list(gallery.portraits(person.id))) == len(gallery.samples(person.id))
    for space in gallery.spaces():
        gallery.index(space)
    for sample_id in gallery.paintings.shown().values():
        gallery.paintings.painting(sample_id)
    for page in gallery.history.pages():
        for sighting in page:
            gallery.history.thumbnail(sighting.id)
    for stranger in gallery.strangers.all():
        assert stranger.visits
        for visit in stranger.visits:
            gallery.strangers.portrait(visit.id)


def look_at_files(folder, gallery):
    """Read what lies beside the gallery: what the rules deliver, settings, secrets."""
    waiting = list((folder / "outbox").glob("*.delivery"))
    assert len(list(Outbox(folder, gallery.outbox).waiting())) == len(waiting)
    assert Settings.load(folder)[1] == ()
    kept = KeptAddresses(folder, keyring_allowed=False)
    if (folder / "addresses.json").exists():
        for shown in json.loads((folder / "addresses.json").read_text("utf-8")):
            assert kept.find(shown).has_secret


def people_in(path):
    with closing(sqlite3.connect(path)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert copy.execute("PRAGMA foreign_key_check").fetchall() == []
        return {row[0] for row in copy.execute("SELECT id FROM people")}


def leftover(name):
    return name.endswith((".part", "-journal")) or "export-" in name
