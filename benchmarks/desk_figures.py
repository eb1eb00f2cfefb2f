"""What a shared gallery costs, on a real server of its own; every part prints its figures.

    python benchmarks/desk_figures.py seconds    [--people 1000] [--times 50]
    python benchmarks/desk_figures.py join       [--people 10000]
    python benchmarks/desk_figures.py handing-in [--desks 10] [--seconds 30]
    python benchmarks/desk_figures.py identify   [--people 5000]

``seconds``: from enrolled at one desk to found by a search at the next. ``join``: moving a gallery
to the server, joining it, and start and memory of a shared and a local gallery in turns.
``handing-in``: changes a second by desks that are processes. ``identify``: the analysis of the demo
clip, in turns, while nothing else runs, while an import is handed in to another gallery of the same
server, and while one comes in here. Needs Debian's `postgresql`. People are random directions of
320 numbers with pictures of 12,000 bytes.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from figures import memory_mb

sys.path.insert(0, str(Path(__file__).parents[1]))

from facegui.commands.bench.scenes import read_clip
from facegui.gallery import Gallery, NewSample
from facegui.gallery.shared.errors import NotLetIn
from facegui.gallery.shared.shared_gallery import PASSWORD_VARIABLE, SharedGallery
from facegui.gallery.shared.watching import DeskWatching
from facegui.live.analyzer import Analyzer
from facegui.matching.templates import Templates
from facegui.sources.opening import DEMO
from facegui.vision.types import Frame
from facegui.workspace import Workspace
from tests.postgres_server import PASSWORD, PostgresServer, running_postgres

_SPACE, _NUMBERS, _QUALITY = "mobilefacenet+sface/1", 320, 90
_TOGETHER = 500  # people created in one transaction
_WAIT_S = 60.0
_HANDED_TOGETHER = 50  # as in handing_in.py


def _sample(random: np.random.Generator) -> NewSample:
    unit = random.normal(size=_NUMBERS).astype(np.float32)
    unit /= np.linalg.norm(unit)
    points = np.ones((5, 2), np.float32)
    return NewSample(_jpeg(), points, _SPACE, unit, {}, "")


@cache
def _jpeg() -> bytes:
    """Return a picture of about 12,000 bytes."""
    noise = np.random.default_rng(0).integers(0, 256, (112, 112, 3), np.uint8)
    return cv2.imencode(".jpg", noise, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1].tobytes()


def _enroll(gallery: Gallery, count: int, seed: int) -> None:
    """Add this many people to a gallery."""
    random = np.random.default_rng(seed)
    for first in range(0, count, _TOGETHER):
        with gallery._store.transaction():
            for number in range(first, min(first + _TOGETHER, count)):
                gallery.add_person(f"Person {seed} {number}", [_sample(random)])


def _gallery(folder: Path) -> Gallery:
    return Gallery.open(folder, keyring_allowed=False, sizes={_SPACE: _NUMBERS})


@contextmanager
def _desk(folder: Path) -> Iterator[tuple[Gallery, SharedGallery]]:
    with closing(_gallery(folder)) as gallery:
        yield gallery, SharedGallery(folder, gallery.replica, keyring_allowed=False)


@contextmanager
def _shared(folder: Path) -> Iterator[SharedGallery]:
    with _desk(folder) as (_, shared):
        yield shared


def _let_in(first: Path, folder: Path, url: str) -> None:
    """Let another desk in; people come with its first sync."""
    with _desk(folder) as (_, shared), _desk(first) as (_, door):
        try:
            shared.join(url, folder.name)
        except NotLetIn:
            door.admit(" ".join(shared.status().words))


def _began(label: str) -> Callable[[], float]:
    began, worked = time.perf_counter(), time.process_time()

    def ended() -> float:
        took, work = time.perf_counter() - began, time.process_time() - worked
        print(f"{label}: {took:.1f} s, {work:.1f} s of processor here", flush=True)
        return took

    return ended


# seconds


def seconds(server: PostgresServer, folder: Path, people: int, times: int) -> None:
    """Measure from enrolled at Door to found at Library, both kept in step as beside the window."""
    door, library = folder / "Door", folder / "Library"
    with _desk(door) as (gallery, shared):
        _enroll(gallery, people, 0)
        shared.create(server.url(), "Door", folder / "sheet.txt")
        shared.sync()
    _let_in(door, library, server.url())
    came = threading.Event()
    watching = [
        DeskWatching(lambda: _shared(door), lambda *_told: None),
        DeskWatching(lambda: _shared(library), lambda _state, report: report and came.set()),
    ]
    for one in watching:
        one.start()
    took, random = [], np.random.default_rng(1)
    with closing(_gallery(door)) as here, closing(_gallery(library)) as there:
        _until_known(there, came, people)
        for number in range(times):
            new = _sample(random)
            began = time.perf_counter()
            here.add_person(f"New {number}", [new])
            watching[0].poke()
            while True:
                came.wait(_WAIT_S)
                came.clear()
                found = Templates.of(there.index(_SPACE)).closest(new.embedding, 1)
                if found[0].person.name == f"New {number}":
                    break
            took.append(time.perf_counter() - began)
    for one in watching:
        one.stop()
    median, most = np.percentile(took, (50, 95))
    print(f"{people:,} people, {times} enrolled: median {median:.2f} s, 95 % {most:.2f} s")


def _until_known(there: Gallery, came: threading.Event, people: int) -> None:
    while len(there.ids()) < people:
        came.wait(_WAIT_S)
        came.clear()


# join


def join(server: PostgresServer, folder: Path, people: int) -> None:
    """Move and join, then start both ways in turns."""
    door, library, alone = folder / "Door", folder / "Library", folder / "Alone"
    ended = _began(f"{people:,} people made")
    with _desk(door) as (gallery, shared):
        _enroll(gallery, people, 0)
        ended()
        shared.create(server.url(), "Door", folder / "sheet.txt")
        ended = _began("moved to the server")
        shared.sync()
        ended()
    _let_in(door, library, server.url())
    _run("first", library)
    shutil.copytree(door, alone)
    for path in (*alone.glob("desk*"), *alone.glob("shared*")):
        path.unlink()
    for _ in range(3):
        for one in (alone, library):
            _run("start", one)


def first(folder: Path) -> None:
    """Take everybody in, in a separate process."""
    with _desk(folder) as (gallery, shared):
        ended = _began("joined")
        shared.sync()
        ended()
        print(f"  {len(gallery.ids()):,} people, {memory_mb():.0f} MB")


def start(folder: Path) -> None:
    """Open a gallery and find somebody; then keep a shared one in step, as the window does."""
    began = time.perf_counter()
    with closing(_gallery(folder)) as gallery:
        templates = Templates.of(gallery.index(_SPACE))
        templates.closest(templates.vectors[0])
        took, memory = time.perf_counter() - began, memory_mb()
        work = time.process_time()
        told, then = threading.Event(), ""
        if (folder / "desk.json").exists():
            watching = DeskWatching(lambda: _shared(folder), lambda *_told: told.set())
            watching.start()
            told.wait(_WAIT_S)
            passed, more = time.perf_counter() - began, time.process_time() - work
            then = f"; in step after {passed:.2f} s ({more:.2f}), {memory_mb():.0f} MB"
            watching.stop()
    print(f"{folder.name}: found somebody after {took:.3f} s ({work:.2f} s of processor since the "
          f"program began), {memory:.0f} MB{then}", flush=True)  # fmt: skip


# handing in


def handing_in(server: PostgresServer, folder: Path, desks: int, seconds_: float) -> None:
    """Count the entries of the audit after all desks have changed people for some time."""
    door = folder / "Desk0"
    with _desk(door) as (_, shared):
        shared.create(server.url(), "Desk0", folder / "sheet.txt")
    folders = [folder / f"Desk{number}" for number in range(desks)]
    for one in folders[1:]:
        _let_in(door, one, server.url())
    ((before,),) = server.sql("SELECT max(number) FROM facegui.audit")
    running = [_started("change", one, str(seconds_)) for one in folders]
    for one in running:
        one.wait()
    counts = server.sql(
        "SELECT count(*), extract(epoch FROM max(at) - min(at)) FROM facegui.audit"  # noqa: S608 a number
        f" WHERE number > {before}"
    )
    (entries, over), *_ = counts
    print(f"{desks} desks: {entries} changes in {float(str(over)):.0f} s, "
          f"{float(str(entries)) / float(str(over)):.0f} a second")  # fmt: skip


def change(folder: Path, for_s: str) -> None:
    """Enroll and hand in, ten people at a time."""
    random, until = np.random.default_rng(os.getpid()), time.monotonic() + float(for_s)
    with _desk(folder) as (gallery, shared):
        shared.sync()
        number = 0
        while time.monotonic() < until:
            for _ in range(10):
                number += 1
                gallery.add_person(f"{folder.name} {number}", [_sample(random)])
            shared.sync()


# identify


def identify(server: PostgresServer, folder: Path, people: int) -> None:
    """Time the analysis while another desk hands in an import, to this desk's gallery or not."""
    door, apart, library = folder / "Door", folder / "Apart", folder / "Library"
    server.sql("CREATE DATABASE apart")
    for one, database in ((door, "postgres"), (apart, "apart")):
        with _desk(one) as (_, shared):
            shared.create(server.url(database), one.name, folder / f"{one.name}.txt")
    _let_in(door, library, server.url())
    for one in (door, apart):
        with _desk(one) as (gallery, _):
            _enroll(gallery, 2 * people, 0)
    _run("analysis", library, str(door), str(apart), str(people))


def analysis(folder: Path, door: str, apart: str, people: str) -> None:
    """Analyze at 15 frames a second, in turns: nothing else, an import elsewhere, one here.

    For an import elsewhere, only that runs beside the analysis; what comes in here is also this
    desk's own work.
    """
    if os.getuid() == 0:  # before other work on the machine, so that what is left is our own
        os.setpriority(os.PRIO_PROCESS, 0, -15)
    sys.setswitchinterval(0.001)  # as the window does
    worked = [0.0]  # seconds of processor of the thread that keeps the desk in step
    watching = DeskWatching(
        lambda: _shared(folder), lambda *_told: worked.append(time.thread_time())
    )
    workspace = Workspace(folder, keyring_allowed=False)
    frames = [Frame(np.asarray(one, np.uint8), DEMO, at, 0.0) for at, one in _demo()]
    analyzer = Analyzer(workspace.load_engine(), workspace.nobody(), workspace.limits)

    def take_turn(label: str, importer: str, wanted: int) -> None:
        importing = _started("hand_in", Path(importer), people) if importer else None
        began, took, before = time.monotonic(), list[float](), worked[-1]
        while (
            (importing is not None and importing.poll() is None)
            or len(workspace.gallery.ids()) < wanted
            or time.monotonic() < began + 10
        ):
            frame = frames[len(took) % len(frames)]
            at = time.perf_counter()
            analyzer.analyze(frame)
            took.append(time.perf_counter() - at)
            time.sleep(max(0.0, 1 / 15 - took[-1]))
        median, most = np.percentile(np.multiply(took, 1000), (50, 95))
        work = worked[-1] - before
        print(f"{label}: {len(took)} frames in {time.monotonic() - began:.0f} s, median "
              f"{median:.1f} ms, 95 % {most:.1f} ms; keeping in step took {work:.1f} s "
              f"of processor in {len(worked) - 1} looks", flush=True)  # fmt: skip

    watching.start()
    for turn in (1, 2):
        take_turn("nothing", "", 0)
        take_turn("elsewhere", apart, 0)
        take_turn("here", door, turn * int(people))
    watching.stop()
    workspace.close()


def hand_in(folder: Path, people: str) -> None:
    """Hand in this many more people, in a separate process."""
    handed = 0
    if os.getuid() == 0:
        os.setpriority(os.PRIO_PROCESS, 0, 0)

    def enough(_done: int, _total: int) -> None:
        nonlocal handed
        handed += _HANDED_TOGETHER
        if handed > int(people):
            raise _Enough

    with _desk(folder) as (_, shared), suppress(_Enough):
        shared.sync(enough)


class _Enough(Exception):
    """Ends a run after this many were handed in."""


def _demo() -> Iterator[tuple[int, object]]:
    return enumerate(read_clip(DEMO))


# parts


def _run(part: str, folder: Path, *more: str) -> None:
    _started(part, folder, *more).wait()


def _started(part: str, folder: Path, *more: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, __file__, "part", part, str(folder), *more])


def main() -> int:
    """Measure one thing."""
    if sys.argv[1:2] == ["part"]:
        parts: dict[str, Callable[..., None]] = {
            one.__name__: one for one in (first, start, change, analysis, hand_in)
        }
        parts[sys.argv[2]](Path(sys.argv[3]), *sys.argv[4:])
        return 0
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["seconds", "join", "handing-in", "identify"])
    parser.add_argument("--people", type=int)
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--desks", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=30)
    chosen = parser.parse_args()
    os.environ[PASSWORD_VARIABLE] = PASSWORD
    with running_postgres() as server, tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        if chosen.what == "seconds":
            seconds(server, place, chosen.people or 1000, chosen.times)
        elif chosen.what == "join":
            join(server, place, chosen.people or 10_000)
        elif chosen.what == "handing-in":
            handing_in(server, place, chosen.desks, chosen.seconds)
        else:
            identify(server, place, chosen.people or 5000)
    return 0


if __name__ == "__main__":
    sys.exit(main())
