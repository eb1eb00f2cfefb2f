"""A gallery of 20,000 people: built, opened, listed, shown, checked; beside an older release.

    git worktree add /tmp/older 9ffcfa5
    python benchmarks/large_gallery.py --beside /tmp/older [--people 20000] [--rounds 2]
        [--processor] [--json]

The releases take turns. Each measurement has a separate process, which first does the same for
three people, so that what is loaded once is not counted. Everybody has one picture and a random
embedding of the default encoder. ``build`` adds everybody as an import does, a thousand people a
transaction; the last round's gallery is the one that is opened. ``open`` is from the closed file to
a ready search, ``page`` from choosing People to the list with everybody in it. ``first`` enrolls
one more person in a process that has not read the others, as ``facegui enroll`` does; ``enroll`` a
hundred one by one after that. A quarter of such embeddings counts as hardly recognizable, which
only today's ``health`` checks, with a finding for each. On a busy machine, ``--processor`` counts
processor seconds of all threads instead.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
_MORE = 101  # one, and a hundred after that
_ASKED = ("open", "list", "page", "health", "enroll")

# In names that both releases know.
_WORKER = """
import contextlib, io, json, sys, tempfile, time
from pathlib import Path
what, folder, first, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
clock = getattr(time, sys.argv[5])

def enrolled(together):
    import numpy as np
    from facegui.gallery import NewSample
    from facegui.workspace import Workspace
    workspace = Workspace(folder, keyring_allowed=False)
    gallery, spec = workspace.gallery, workspace.encoder_spec
    rng = np.random.default_rng(first)
    rows = rng.normal(size=(count, spec.size)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    jpeg = Path("resources/demo/grace-hopper.jpg").read_bytes()[:9000]
    points = np.ones((5, 2), np.float32)
    took = []
    for chunk in range(0, count, together):
        began = clock()
        with gallery._store.transaction() if together > 1 else contextlib.nullcontext():
            for number in range(chunk, min(count, chunk + together)):
                sample = NewSample(jpeg, points, spec.space, rows[number], {}, "")
                gallery.add_person(f"Person {first + number}", [sample])
        took.append(clock() - began)
    workspace.close()
    return took

def build():
    return {"build": sum(enrolled(1000))}

def enroll():
    took = enrolled(1)
    return {"first": took[0], "enroll": sum(took[1:])}

def open_():
    from facegui.workspace import Workspace
    began = clock()
    workspace = Workspace(folder, keyring_allowed=False)
    workspace.watchlist()
    took = clock() - began
    assert len(workspace.gallery.ids()) >= count
    return {"open": took}

def command(*words):
    from facegui.cli import main
    said = io.StringIO()
    began = clock()
    with contextlib.redirect_stdout(said):
        assert main(["people", *words, "--json", "--data-dir", str(folder)]) == 0
    return {words[0]: clock() - began}

def page():
    sys.path.insert(0, "benchmarks")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QAbstractItemView
    from windowed import run_window
    took = []

    def begin(window, controller):
        looking = QTimer(window, interval=0)
        began = clock()
        def look():
            views = window.page("people").findChildren(QAbstractItemView)
            if any(one.model() and one.model().rowCount() >= count for one in views):
                took.append(clock() - began)
                window.close()
                looking.stop()
        looking.timeout.connect(look)
        window.show_page("people")
        looking.start()
        return looking

    def camera(*_, **__):
        raise SystemExit("no camera was asked for")

    run_window(folder, camera, lambda workspace: None, begin)
    return {"page": took[0]}

asked = {
    "build": build,
    "enroll": enroll,
    "open": open_,
    "list": lambda: command("list"),
    "page": page,
    "health": lambda: command("health"),
}

def rehearse():
    global folder, count
    real = folder, count
    with tempfile.TemporaryDirectory() as small:
        folder, count = Path(small), 3
        if what not in ("build", "enroll"):
            enroll()
        asked[what]()
    folder, count = real

if what != "page":
    rehearse()
print(json.dumps(asked[what]()), flush=True)
"""


def main() -> int:
    """Build and measure in turns, print, and write."""
    options = _options()
    releases = {"now": ROOT} | ({"beside": options.beside} if options.beside else {})
    seconds: dict[str, dict[str, list[float]]] = {}

    def ask(what: str, folder: Path, first: int, count: int, *, turn: int) -> None:
        order = list(releases) if turn % 2 else list(releases)[::-1]
        for name in order:
            told = _asked(releases[name], what, folder / name, first, count, options.clock)
            for one, took in told.items():
                seconds.setdefault(one, {}).setdefault(name, []).append(took)
                print(f"{one:8} {name:8} {took:7.2f} s", flush=True)

    with tempfile.TemporaryDirectory() as scratch:
        for turn in range(options.rounds):
            folder = Path(scratch) / str(turn)
            ask("build", folder, 0, options.people, turn=turn)
        for turn in range(options.rounds):
            for what in _ASKED:
                more = what == "enroll"
                first = options.people + turn * _MORE if more else 0
                ask(what, folder, first, _MORE if more else options.people, turn=turn)
    _tell(seconds, options.json)
    return 0


def _asked(  # noqa: PLR0917 what the worker is told
    checkout: Path, what: str, folder: Path, first: int, count: int, clock: str = "perf_counter"
) -> dict[str, float]:
    environment = {
        **os.environ,
        "PYTHONPATH": str(checkout),
        "QT_QPA_PLATFORM": "offscreen",
        "FACEGUI_KEYSTORE": "file",
    }
    words = [sys.executable, "-c", _WORKER, what, str(folder), str(first), str(count), clock]
    done = subprocess.run(
        words, cwd=checkout, env=environment, stdout=subprocess.PIPE, check=True, text=True
    )
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def _tell(seconds: dict[str, dict[str, list[float]]], as_json: bool) -> None:
    rows = {
        what: {name: round(median(took), 3) for name, took in by_name.items()}
        for what, by_name in seconds.items()
    }
    for what, row in rows.items():
        ratio = f"  {row['now'] / row['beside']:.2f}×" if "beside" in row else ""
        print(f"{what:8}", "  ".join(f"{name} {took:7.3f} s" for name, took in row.items()), ratio)
    if as_json:
        print(json.dumps(rows))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--beside", type=Path, help="a checkout of another release")
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument(
        "--processor",
        dest="clock",
        action="store_const",
        const="process_time",
        default="perf_counter",
        help="count processor seconds",
    )
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
