"""Killed without warning while people are in view: what was seen is in the history."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from facegui.gallery import Gallery

_PROGRAM = """
import sys
from datetime import UTC, datetime
from pathlib import Path
import facegui.app
from facegui.ui.link.controller import Controller

start = Controller.start

def told(analysis):
    names = [seen.decision.name for seen in analysis.faces if seen.decision.name]
    if names:
        print(datetime.now(UTC).isoformat(), *names, sep=";", flush=True)

def start_telling(self, source=""):
    self.analyzed.connect(told)
    start(self, source)

Controller.start = start_telling
facegui.app.main(Path(sys.argv[1]), "demo")
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_window_that_is_killed_has_written_who_was_seen_two_seconds_before(
    hopper_enrolled: Path,
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(hopper_enrolled)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as window:
        assert window.stdout is not None
        try:
            seen: list[datetime] = []
            for line in window.stdout:
                when, name = line.strip().split(";")
                assert name == "Grace Hopper"
                seen.append(datetime.fromisoformat(when))
                if seen[-1] - seen[0] > timedelta(seconds=3.5):
                    break
        finally:
            window.kill()
    assert seen, "nobody was recognized"
    with Gallery.open(hopper_enrolled, keyring_allowed=False) as gallery:
        (person,) = gallery.people()
        entries = [one for page in gallery.history.pages() for one in page]
    (entry,) = [one for one in entries if one.person_id == person.id]
    assert entry.began_at < seen[0] + timedelta(seconds=0.5)
    assert seen[-1] - entry.ended_at < timedelta(seconds=2)
    assert entry.ended_at < datetime.now(UTC)
