"""Whoever goes from source to source for hours: no thread, no file and no memory is left behind."""

import gc
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from facegui.live.analysis import Analysis
from facegui.paths import resource
from facegui.sources.retrying import open_with_retry
from tests.e2e.window_program import running

pytestmark = [
    pytest.mark.slow,
    pytest.mark.rare,
    pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="looks into Linux's /proc"),
]
_CHANGES = 200
# What was loaded once is loaded, and what the allocator keeps is kept.
_WARM = 12
_GROWN_MB = 60.0


def test_changes_of_source_leave_nothing_behind(
    qtbot: QtBot, tmp_path: Path, times: Callable[[int], int]
) -> None:
    if "PYTEST_XDIST_WORKER" in os.environ:  # what other tests freed comes and goes: alone
        alone = {key: value for key, value in os.environ.items() if "XDIST" not in key}
        whole = ["-m", "slow"] if times(_CHANGES) == _CHANGES else []
        test = f"{__file__}::test_changes_of_source_leave_nothing_behind"
        subprocess.run([sys.executable, "-m", "pytest", *whole, test], env=alone, check=True)
        return
    sources = ("demo", str(resource("demo", "demo.mp4")))
    with running(qtbot, tmp_path / "data", open_with_retry, "demo") as program:
        controller = program.controller
        analyzed: list[Analysis] = []
        controller.analyzed.connect(analyzed.append)
        before, course = (0, 0, 0.0), []
        for number in range(_WARM + times(_CHANGES)):
            if number == _WARM:
                before = _held()
            if number % 10 == 0:
                course.append(round(_held()[2]))
            analyzed.clear()
            controller.open_source(sources[number % 2], remember=False)
            if number % 3:  # every third is left before it has shown anything
                qtbot.waitUntil(lambda: bool(analyzed), timeout=30_000)
        qtbot.waitUntil(lambda: bool(analyzed), timeout=30_000)
        qtbot.waitUntil(lambda: _sessions() == 2, timeout=30_000)
        threads, files, memory_mb = _held()
    print(f"memory: {course} MB")
    assert files <= before[1], "files"
    assert threads <= before[0], "threads"
    assert memory_mb - before[2] < _GROWN_MB, f"memory: {course} MB"


def _sessions() -> int:
    names = ("facegui-capture", "facegui-analysis")
    return sum(one.name in names for one in threading.enumerate())


def _held() -> tuple[int, int, float]:
    """Return threads of the program, open files and resident memory in MB."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    files = len(list(Path("/proc/self/fd").iterdir()))
    return threading.active_count(), files, pages * os.sysconf("SC_PAGE_SIZE") / 1e6
