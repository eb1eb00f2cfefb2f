"""Several processes on one gallery, one of them killed."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

import facegui
from facegui.gallery import Gallery, GalleryBusy

pytestmark = pytest.mark.slow


ENROLL = """
import sys
from pathlib import Path
import numpy as np
from facegui.gallery import Gallery, NewSample

folder, prefix, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
one = np.zeros(16, np.float32); one[0] = 1
sample = NewSample(bytes(5000), np.zeros((5, 2), np.float32), "s/1", one, {}, "")
with Gallery.open(folder, keyring_allowed=False) as gallery:
    for number in range(count):
        gallery.add_person(f"{prefix} {number}", [sample, sample])
        print(number, flush=True)
"""


def enrolling(data_dir: Path, prefix: str, count: int) -> subprocess.Popen:
    root = str(Path(facegui.__file__).parents[1])
    return subprocess.Popen(
        [sys.executable, "-c", ENROLL, str(data_dir), prefix, str(count)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": root},
    )


def test_two_processes_that_start_with_no_gallery_both_enroll(data_dir):
    both = [enrolling(data_dir, prefix, 20) for prefix in ("left", "right")]
    for process in both:
        process.communicate(timeout=60)
        assert process.returncode == 0
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        names = {person.name for person in gallery.people()}
    assert names == {f"{prefix} {n}" for prefix in ("left", "right") for n in range(20)}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")
def test_a_kill_in_the_middle_loses_nobody_who_was_enrolled(data_dir):
    with enrolling(data_dir, "person", 100_000) as process:
        seen = [process.stdout.readline() for _ in range(15)]
        process.send_signal(signal.SIGKILL)
        seen += process.stdout.readlines()
    done = int(seen[-1])
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        people = gallery.people()
        # One more may have been committed before it could be said.
        assert len(people) - 1 in (done, done + 1)
        assert gallery.spaces() == {"s/1": 2 * len(people)}
        assert len(list(gallery.portraits())) == 2 * len(people)
        gallery.add_person("somebody new", [])


def test_a_writer_that_does_not_finish_is_told_not_waited_for_forever(data_dir):
    with Gallery.open(data_dir, keyring_allowed=False, busy_s=0.1) as gallery:
        blocker = sqlite3.connect(data_dir / "gallery.db", isolation_level=None)
        blocker.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        with pytest.raises(GalleryBusy, match="Another FaceGUI is writing"):
            gallery.add_person("Ada", [])
        assert time.monotonic() - began < 5
        assert gallery.people() == ()  # reading goes on
        blocker.execute("ROLLBACK")
        blocker.close()
        gallery.add_person("Ada", [])
