"""The gallery under the window: another process has it; another encoder reads it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from facegui.gallery.errors import FILE_NAME
from facegui.paths import resource
from facegui.sources.picture import read_picture
from facegui.tasks.enroll import sample_of_picture
from facegui.workspace import Workspace
from tests.e2e.window_camera import ClipCamera
from tests.e2e.window_program import running

HOPPER = "Grace Hopper"
BUSY = "Another FaceGUI is writing to the gallery; nothing was changed."

_HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.executescript(sys.argv[2])
print("held", flush=True)
sys.stdin.readline()
connection.execute("COMMIT")
"""
_ALONE = "PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE"
_WRITING = "BEGIN IMMEDIATE"


@contextmanager
def _held(data_dir: Path, how: str) -> Iterator[Callable[[], None]]:
    """Another process has a lock on the gallery until the function given is called."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(data_dir / FILE_NAME), how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"

        def release() -> None:
            process.communicate("\n", timeout=30)
            assert process.returncode == 0

        try:
            yield release
        finally:
            process.kill()


@pytest.fixture
def camera() -> ClipCamera:
    made = ClipCamera()
    made.view = "hopper"
    return made


@pytest.fixture
def one_engine(monkeypatch, engine) -> None:
    """Models are loaded once for all tests."""
    monkeypatch.setattr(Workspace, "load_engine", lambda self: engine)


@pytest.fixture
def enrolled(engine, data_dir) -> Path:
    """A data folder in which Grace Hopper is enrolled."""
    workspace = Workspace(data_dir, keyring_allowed=False)
    picture = read_picture(resource("demo", "grace-hopper.jpg"))
    kept = sample_of_picture(picture, engine, workspace.limits)
    workspace.gallery.add_person(HOPPER, [kept.sample], consent="yes")
    workspace.close()
    return data_dir


@pytest.mark.usefixtures("one_engine")
def test_a_gallery_that_another_process_has_is_told_and_opened_later(
    qtbot, enrolled, camera
) -> None:
    with _held(enrolled, _ALONE) as release, running(qtbot, enrolled, camera.open_frames) as shown:
        shown.until(lambda: shown.notices == [BUSY], lambda: shown.notices)
        shown.until(lambda: shown.names == ["Not recognized"], lambda: shown.names)
        assert not shown.sees("Enroll…"), "nobody can be enrolled now"
        shown.click("Try again")
        shown.until(lambda: shown.notices == [BUSY], lambda: shown.notices)
        release()
        shown.click("Try again")
        shown.until(lambda: shown.notices == [], lambda: shown.notices)
        shown.until(lambda: shown.names == [HOPPER], lambda: shown.names)


@pytest.mark.usefixtures("one_engine")
def test_an_enrollment_while_another_process_writes_can_be_tried_again(
    qtbot, enrolled, camera
) -> None:
    camera.view = "collins"
    with running(qtbot, enrolled, camera.open_frames) as shown:
        shown.until(lambda: shown.names == ["Not recognized"], lambda: shown.names)
        with _held(enrolled, _WRITING) as release:
            shown.enroll_from_live("Eileen Collins")
            shown.until(lambda: shown.says(BUSY), lambda: shown.cards[0].form)
            assert shown.controller.people_count == 1
            release()
        shown.click("Enroll")
        shown.until(lambda: shown.names == ["Eileen Collins"], lambda: shown.names)
        names = [person.name for person in shown.workspace.gallery.people()]
        assert names == ["Eileen Collins", HOPPER], "nothing is lost"


def test_another_encoder_and_back(qtbot, enrolled, camera) -> None:
    with running(qtbot, enrolled, camera.open_frames) as shown:
        gallery = shown.workspace.gallery
        before = gallery.index("mobilefacenet+sface/1").embeddings
        shown.until(lambda: shown.names == [HOPPER], lambda: shown.names)
        shown.click("Settings")
        shown.click(f"Use: {shown.workspace.models.model('sface').title}")
        shown.until(lambda: shown.workspace.settings.encoder == "sface", lambda: shown.notices)
        assert gallery.spaces() == {"sface/1": 1}
        shown.click("Live")
        shown.until(lambda: shown.names == [HOPPER], lambda: shown.names)
        assert shown.cards[0].presence is not None
        assert shown.cards[0].presence.seen.embedding.shape == (128,)

        shown.click("Settings")
        shown.click("Change back")
        assert shown.workspace.settings.encoder == "mobilefacenet+sface"
        assert np.array_equal(gallery.index("mobilefacenet+sface/1").embeddings, before)
        shown.click("Live")
        shown.until(lambda: shown.names == [HOPPER], lambda: shown.names)
        shown.until(
            lambda: bool(shown.cards) and shown.cards[0].presence.seen.embedding.shape == (320,),
            lambda: shown.names,
        )
