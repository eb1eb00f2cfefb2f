"""kill -9 while an older gallery changes its encoder, and on the way back: whole in either one."""

import os
import random
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass

import numpy as np
import pytest

from facegui.vision.models.spec import DEFAULT_ENCODER
from facegui.workspace import Workspace
from tests.released import write_gallery

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL"),
]
OLD, NEW = "mobilefacenet", DEFAULT_ENCODER
PEOPLE = {"Eileen Collins": 3, "Grace Hopper": 3}
_KILLS = 20
# Instants count from what it says: before "changing" it only loads, and "writing" takes little.
_PROGRAM = """
import contextlib, sys
from facegui.cli import main
from facegui.gallery.reencode import Reencoding
from facegui.tasks import adoption

noted, write = adoption.change_marker, Reencoding._write

@contextlib.contextmanager
def telling(data_dir):
    print("changing", flush=True)
    with noted(data_dir):
        yield
    print("changed", flush=True)

def telling_too(self):
    print("writing", flush=True)
    write(self)

adoption.change_marker, Reencoding._write = telling, telling_too
sys.exit(main(sys.argv[1:]))
"""


@dataclass(frozen=True)
class State:
    """What the program finds: the encoder in use and everybody's embeddings by name."""

    encoder: str
    embeddings: dict[str, np.ndarray]

    def like(self, other):
        """Whether everybody is there with the pictures of another state."""
        return self.encoder == other.encoder and all(
            np.allclose(self.embeddings[name], other.embeddings[name], atol=1e-5) for name in PEOPLE
        )


def found(folder):
    """Open a folder as the program does, look at everything, and recognize everybody."""
    workspace = Workspace(folder, keyring_allowed=False)
    try:
        gallery = workspace.gallery
        assert (gallery.forged, gallery.backup_problem) == ("", "")
        samples = {person.name: gallery.samples(person.id) for person in gallery.people()}
        assert {name: len(own) for name, own in samples.items()} == PEOPLE
        assert len(list(gallery.portraits())) == sum(PEOPLE.values())
        assert gallery.spaces() == {workspace.space: sum(PEOPLE.values())}
        watchlist = workspace.watchlist()
        for name, own in samples.items():
            assert {watchlist.identify(one.embedding).name for one in own} == {name}
        vectors = {name: np.stack([one.embedding for one in own]) for name, own in samples.items()}
        return State(workspace.settings.encoder, vectors)
    finally:
        workspace.close()


def run(folder, words, begin):
    """Start a change of the encoder; returns the process and when it said ``begin``."""
    process = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, "--data-dir", str(folder), "people", "reencode", *words],
        env={**os.environ, "FACEGUI_KEYSTORE": "file"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert begin in iter(process.stdout.readline, ""), f"it never said {begin!r}"
    return process, time.monotonic()


def duration(folder, words, begin="changing\n"):
    """Change the encoder and return the seconds that took from what it says at ``begin`` on."""
    process, began = run(folder, words, begin)
    with process:
        assert "changed\n" in iter(process.stdout.readline, "")
        took = time.monotonic() - began
        process.stdout.read()  # a pipe that is closed would end it
    assert process.returncode == 0
    return took


@pytest.fixture(scope="module")
def older(tmp_path_factory):
    """The older gallery, opened once by today's program: it has the format of today."""
    folder = write_gallery(tmp_path_factory.mktemp("older") / "data")
    found(folder)
    return folder


@pytest.fixture(scope="module")
def changed(older, tmp_path_factory):
    """The same, changed to the better encoder."""
    folder = tmp_path_factory.mktemp("changed") / "data"
    shutil.copytree(older, folder)
    duration(folder, ("--encoder", NEW))
    return folder


WAYS = {
    "there": (False, ("--encoder", NEW)),
    "back": (True, ("--undo",)),
    "again": (True, ("--encoder", OLD)),
}


@pytest.mark.parametrize(
    "way", [one if one == "there" else pytest.param(one, marks=pytest.mark.rare) for one in WAYS]
)
def test_a_kill_leaves_everybody_in_one_encoder(older, changed, tmp_path, times, way):
    begun, words = WAYS[way]
    original = changed if begun else older
    states = [found(older), found(changed)]
    assert [one.encoder for one in states] == [OLD, NEW]
    begins = ["changing\n"] if way == "back" else ["changing\n", "writing\n"]
    longest = {
        begin: duration(shutil.copytree(original, tmp_path / begin.strip()), words, begin)
        for begin in begins
    }
    chance = random.Random(sum(map(ord, way)))  # noqa: S311
    kills, noted, ended = times(_KILLS), 0, {OLD: 0, NEW: 0}
    for number in range(kills):
        folder = shutil.copytree(original, tmp_path / str(number))
        begin = begins[number % len(begins)]
        process, began = run(folder, words, begin)
        with process:
            at = began + chance.uniform(0, longest[begin])
            try:
                process.wait(at - time.monotonic())
            except subprocess.TimeoutExpired:
                process.kill()
        noted += (folder / "encoder-change").exists()
        after = found(folder)
        assert any(after.like(one) for one in states), f"kill {number}"
        assert not (folder / "encoder-change").exists()
        ended[after.encoder] += 1
    print(f"{way}: {noted} of {kills} cut short; {ended}")
    assert noted or kills < _KILLS, "no kill came in the middle"
    other = NEW if after.encoder == OLD else OLD
    duration(folder, ("--encoder", other))
    assert found(folder).like(states[other == NEW]), "it cannot be changed after a kill"
