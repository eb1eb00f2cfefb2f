"""Eight hours at the door in twenty minutes: memory stays flat, and what is old is erased."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import pytest

from facegui.cli import main
from facegui.paths import resource

CLIPS = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "videos"
WATCHED = (resource("demo", "demo.mp4"), CLIPS / "short_hamilton_clip.mp4")
FASTER = 24
MINUTES = 20
_EVERY_S = 1.0
_SETTLED = 0.2  # of the run: models, pages and pools are there
_FLAT = 1.02

pytestmark = [
    pytest.mark.slow,
    pytest.mark.rare,
    pytest.mark.skipif(not CLIPS.is_dir(), reason="the development clips are not there"),
    pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="measures as Linux does"),
]


@dataclass(frozen=True)
class Weighed:
    """What the process holds at a time."""

    memory_mb: float
    threads: int
    files: int


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder in which Grace Hopper is enrolled."""
    monkeypatch.setenv("FACEGUI_KEYSTORE", "file")
    folder = tmp_path / "data"
    portrait = str(resource("demo", "grace-hopper.jpg"))
    words = ["enroll", "Grace Hopper", portrait, "--consent", "yes", "--data-dir", str(folder)]
    assert main(words) == 0
    return folder


@pytest.fixture
def door(data_dir: Path) -> Iterator["subprocess.Popen[str]"]:
    """The program, watching."""
    words = (FASTER, MINUTES * 30, *WATCHED)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.watching", data_dir, *map(str, words)],
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        process.kill()


def weighed(pid: int) -> Weighed:
    """Weigh a process from outside."""
    about = Path("/proc") / str(pid)
    pages = int((about / "statm").read_text().split()[1])
    files = len(list((about / "fd").iterdir()))
    threads = len(list((about / "task").iterdir()))
    return Weighed(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, threads, files)


def test_eight_hours_leave_memory_flat_and_keep_what_is_to_be_kept(door, data_dir):
    """Three days are seen: the first evening goes at the second midnight, as the settings say."""
    until_s = time.monotonic() + MINUTES * 60
    kept: list[Weighed] = []
    while time.monotonic() < until_s:
        time.sleep(_EVERY_S)
        assert door.poll() is None, "it ended"
        kept.append(weighed(door.pid))
    door.send_signal(signal.SIGTERM)
    told = [json.loads(line) for line in door.stdout]
    assert door.wait() == 0
    print(f"{len(kept)} times weighed")
    assert [one for one in told if "now" not in one] == []
    retained(told)
    flat(kept[round(_SETTLED * len(kept)) :])
    log = (data_dir / "facegui.log").read_text()
    assert "ERROR" not in log and "WARNING" not in log


def flat(kept: list[Weighed]) -> None:
    """Compare the last quarter with the first: each is three rounds of the pages looked at.

    Frames come and go, and what they leave behind is given back once a minute, so that the mean
    depends on how busy the computer is: the most that is needed must not grow.
    """
    quarter = len(kept) // 4
    parts = [kept[at * quarter : (at + 1) * quarter] for at in range(4)]
    most_mb = [max(one.memory_mb for one in part) for part in parts]
    print("mean of each quarter, MB:", [round(fmean(x.memory_mb for x in one)) for one in parts])
    print("most of each quarter, MB:", [round(one) for one in most_mb])
    for name in ("threads", "files"):
        most = [max(getattr(one, name) for one in part) for part in parts]
        print(f"most {name}:", most)
        assert most[-1] <= most[0] + 1
    assert most_mb[-1] <= _FLAT * most_mb[0]


def retained(told: list[dict]) -> None:
    """Look at what is kept of each day."""
    for one in (told[0], told[len(told) // 2 - 1], told[len(told) // 2 + 1], told[-1]):
        print(one)
    days = sorted({one["now"][:10] for one in told})
    assert len(days) == 3
    for before, one in zip(told, told[2:], strict=False):
        today = days.index(one["now"][:10])
        if before["now"][:10] != days[today]:  # the program looks at the clock once a minute
            continue
        assert set(one["history"]) <= set(days[max(0, today - 1) : today + 1])
        assert set(one["strangers"]) <= {days[today]}
    assert all(any(day in one["history"] for one in told) for day in days)
    assert all(any(day in one["strangers"] for one in told) for day in days)
