"""Ten hours at the door in twenty-five minutes: memory stays flat, and what is old is erased."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from statistics import fmean, median

import pytest

from facegui.cli import main
from facegui.paths import resource

CLIPS = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "videos"
WATCHED = (resource("demo", "demo.mp4"), CLIPS / "short_hamilton_clip.mp4")
FASTER = 24
DAYS, DAY_MINUTES = 5, 5  # the clock leaps by a day every five minutes
_EVERY_S = 1.0
_WARM_DAYS = 3  # of which two fill the history; then as much is erased as comes
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
    words = (FASTER, DAY_MINUTES * 60, *WATCHED)
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


def test_ten_hours_leave_memory_flat_and_keep_what_is_to_be_kept(door, data_dir):
    """Six days are seen; yesterday's entries and today's strangers are kept, as the settings say.

    Two days fill the history, and one more the heap. The last two begin and end with as much as
    each other, so that their memory is compared (decision 106). What a visit or a frame leaves
    behind is held more finely by ``test_what_stays.py``.
    """
    until_s = time.monotonic() + DAYS * DAY_MINUTES * 60
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
    flat(kept)
    log = (data_dir / "facegui.log").read_text()
    assert "ERROR" not in log and "WARNING" not in log


def flat(kept: list[Weighed]) -> None:
    """Compare the last day with the one before it.

    Frames come and go, and what they leave behind is given back once a minute, so that what is
    weighed at a moment depends on how busy the computer is: the middle of a day must not grow.
    """
    day = len(kept) // DAYS
    parts = [kept[at * day : (at + 1) * day] for at in range(DAYS)]
    memory_mb = [[one.memory_mb for one in part] for part in parts]
    for name, of in (("middle", median), ("mean", fmean), ("least", min), ("most", max)):
        print(f"{name} of each day, MB:", [round(of(part), 1) for part in memory_mb])
    before, last = parts[_WARM_DAYS], parts[-1]
    for name in ("threads", "files"):
        most = [max(getattr(one, name) for one in part) for part in parts]
        print(f"most {name}:", most)
        assert max(getattr(one, name) for one in last) <= 1 + max(
            getattr(one, name) for one in before
        )
    assert median(one.memory_mb for one in last) <= _FLAT * median(one.memory_mb for one in before)


def retained(told: list[dict]) -> None:
    """Look at what is kept of each day."""
    for one in told[:: len(told) // 8]:
        print(one)
    days = sorted({one["now"][:10] for one in told})
    assert len(days) == DAYS + 1  # the first evening has a midnight of its own
    for before, one in zip(told, told[2:], strict=False):
        today = date.fromisoformat(one["now"][:10])
        if before["now"][:10] != str(today):  # the program looks at the clock once a minute
            continue
        assert set(one["history"]) <= {str(today), str(today - timedelta(days=1))}
        assert set(one["strangers"]) <= {str(today)}
    assert all(any(day in one["history"] for one in told) for day in days)
    assert all(any(day in one["strangers"] for one in told) for day in days)
