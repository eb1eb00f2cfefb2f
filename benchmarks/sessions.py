"""Whether anything is left over from sessions and windows closed in the middle of analysis.

    python benchmarks/sessions.py [--cycles 200] [--launches 20]

Each cycle starts a live session on the bundled clip and stops it at another moment: at once, at the
first frame, at the first analysis. Each launch is the real window in a separate process, closed at
the first analysis or up to nine later. Exit status 1 if anything is left over.
"""

import argparse
import gc
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from figures import machine, memory_mb, spread, table, write

from facegui.live.analyzer import Analyzer
from facegui.live.session import LiveSession
from facegui.live.source_reader import Listener
from facegui.sources.opening import open_source
from facegui.workspace import Workspace

_PROGRAM = """
import sys, threading
import facegui.app
from facegui.ui.window.main_window import MainWindow
plain = MainWindow.show
left = int(sys.argv[1])

def show(self):
    def analyzed(_analysis):
        global left
        left -= 1
        if left == 0:
            self.close()
    self._controller.analyzed.connect(analyzed)
    plain(self)

MainWindow.show = show
status = facegui.app.main(demo=True)
print(*(one.name for one in threading.enumerate() if one is not threading.main_thread()))
sys.exit(status)
"""


def _threads() -> list[str]:
    return [one.name for one in threading.enumerate() if one.name.startswith("facegui")]


def _open_files() -> int:
    """Return how many files this process has open, -1 without /proc."""
    fds = Path("/proc/self/fd")
    return len(list(fds.iterdir())) if fds.exists() else -1


def _children_of(group: int) -> list[str]:
    """Return the remaining processes of a process group (Linux)."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(") ", 1)[1].split()
        except OSError:
            continue
        if int(fields[2]) == group:
            found.append(stat.parent.name)
    return found


def _cycle(analyzer: Analyzer, moment: int) -> tuple[bool, float]:
    """Run a session up to a moment; return whether it stopped, and the seconds that took."""
    reached = threading.Event()
    problems: list[Exception] = []

    def failed(problem: Exception) -> None:
        problems.append(problem)
        reached.set()

    listener = Listener(
        frame=lambda _frame: reached.set() if moment == 1 else None,
        analyzed=lambda _analysis: reached.set() if moment == 2 else None,
        opened=lambda _source: None,
        ready=lambda: None,
        ended=lambda: None,
        failed=failed,
    )
    session = LiveSession(
        lambda stop: open_source("demo", paced=True, loop=True, stop=stop),
        lambda: analyzer,
        listener,
    )
    session.start()
    came = moment == 0 or reached.wait(30)
    began = time.monotonic()
    stopped = session.stop()
    return came and stopped and not problems, time.monotonic() - began


def _sessions(cycles: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(Path(folder), keyring_allowed=False)
        analyzer = workspace.build_analyzer(workspace.watchlist())
        for moment in range(3):  # loads what is loaded once
            _cycle(analyzer, moment)
        gc.collect()
        before = threading.active_count(), _open_files(), memory_mb()
        ran = [_cycle(analyzer, number % 3) for number in range(cycles)]
        gc.collect()
        after = threading.active_count(), _open_files(), memory_mb()
        workspace.close()
    return {
        "cycles": cycles,
        "stopped_in_order": sum(ok for ok, _ in ran),
        "stop_s": spread([seconds for _, seconds in ran]),
        "threads": [before[0], after[0]],
        "threads_of_facegui_left": _threads(),
        "open_files": [before[1], after[1]],
        "memory_mb": [round(before[2], 1), round(after[2], 1)],
    }


def _launch(number: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, str(1 + number % 10)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "TMPDIR": folder},
            start_new_session=True,
        )
        try:
            out, err = process.communicate(timeout=120)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
        return {
            "status": process.returncode,
            "threads": out.split(),
            "processes": _children_of(process.pid),
            "files": [path.name for path in Path(folder).iterdir()],
            "said": err,
        }


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--cycles", type=int, default=200, help="sessions started and stopped")
    parser.add_argument("--launches", type=int, default=20, help="windows opened and closed")
    chosen = parser.parse_args(argv)
    about = machine()
    sessions = _sessions(chosen.cycles)
    launches = [_launch(number) for number in range(chosen.launches)]
    clean = {"status": 0, "threads": [], "processes": [], "files": [], "said": ""}
    unclean = [one for one in launches if one != clean]
    stop_s = sessions["stop_s"]
    if isinstance(stop_s, dict):
        table({"stopping a session": stop_s}, "seconds")
    for name, value in sessions.items():
        if name != "stop_s":
            print(f"{name}: {value}", file=sys.stderr)
    print(f"launches that left nothing: {len(launches) - len(unclean)} of {len(launches)}",
          file=sys.stderr)  # fmt: skip
    write({"machine": about, "sessions": sessions, "launches": len(launches), "unclean": unclean})
    in_order = sessions["stopped_in_order"] == chosen.cycles
    nothing_left = not sessions["threads_of_facegui_left"] and not unclean
    return 0 if in_order and nothing_left else 1


if __name__ == "__main__":
    sys.exit(main())
