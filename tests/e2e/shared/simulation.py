"""Desks as processes on one real server, killed and cut off at random; then what must be true."""

import json
import os
import sqlite3
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from contextlib import closing, suppress
from pathlib import Path

import numpy as np

from facegui.gallery.shared.errors import NotLetIn
from tests.e2e.shared.conftest import DeskOf
from tests.e2e.shared.cutting_proxy import CuttingProxy
from tests.postgres_server import PostgresServer

_CODE = Path(__file__).with_name("simulated_desk.py")
_CLOCK = Path(__file__).with_name("wrong_clock.py")
_HOW_OFTEN = (0.1, 0.1, 0.2, 0.2, 0.4)

# By a person's id the name, and the ids of the samples.
Contents = Mapping[str, tuple[str, tuple[str, ...]]]


class Simulation:
    """So many desks for so long; `run`, then `problems`. Something happens every ``pause_s``.

    ``counts`` say what happened, ``told`` what the desks have acknowledged.
    """

    def __init__(
        self,
        server: PostgresServer,
        database: str,
        folder: Path,
        *,
        seed: int,
        pause_s: tuple[float, float] = (0.2, 1.0),
    ) -> None:
        self._server, self._database, self._folder = server, database, folder
        self._rng, self._pause_s = np.random.default_rng(seed), pause_s
        self._wires: dict[str, CuttingProxy] = {}
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._keys: defaultdict[str, dict[str, bytes]] = defaultdict(dict)
        self._called: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        self.told: defaultdict[str, set[str]] = defaultdict(set)
        self.said: list[dict[str, str]] = []
        self.counts: Counter[str] = Counter()

    def begin(self, desks: int) -> None:
        """Let so many desks in, each by a wire of its own."""
        for number in range(desks):
            self._wires[f"Desk{number}"] = CuttingProxy(self._server.port)
        first, *others = map(self._desk, self._wires)
        first.shared.create(first.url, first.name, self._folder / "sheet.txt")
        for one in others:
            with suppress(NotLetIn):
                one.shared.join(one.url, one.name)
            first.shared.admit(" ".join(one.shared.status().words))
            one.sync()
            one.close()
        first.close()

    def close(self) -> None:
        """Take the wires away."""
        for wire in self._wires.values():
            wire.close()

    def run(self, seconds: float) -> None:
        """Let them act; desks are killed or away, wires are cut, the server is restarted."""
        until = time.monotonic() + seconds
        for name in self._wires:
            self._start(name)
        happens = (self._restart, self._cut_all, self._away, self._cut_one, self._kill)
        while time.monotonic() < until:
            time.sleep(float(self._rng.uniform(*self._pause_s)))
            happens[int(self._rng.choice(len(happens), p=_HOW_OFTEN))]()
        for name, wire in self._wires.items():
            wire.away, wire.cut = False, None
            stdin = self._running[name].stdin
            assert stdin is not None
            stdin.close()
        for name in self._wires:
            self._hear(name)

    def _restart(self) -> None:
        self._server.stop()
        time.sleep(float(self._rng.uniform(0, 1)))
        self._server.start()
        self.counts["restarts"] += 1

    def _cut_all(self) -> None:
        self._sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = 'facegui'"
        )
        self.counts["cuts of all connections"] += 1

    def _away(self) -> None:
        wire = self._wires[self._any()]
        if wire.away:
            wire.away = False
        else:
            wire.go_away()
            self.counts["desks away"] += 1

    def _cut_one(self) -> None:
        self._wires[self._any()].cut = "after" if self._rng.random() < 0.5 else "before"
        self.counts["commits to be cut"] += 1

    def _kill(self) -> None:
        name = self._any()
        self._running[name].kill()
        self._hear(name)
        self._start(name)
        self.counts["kills"] += 1

    def _any(self) -> str:
        return str(self._rng.choice(list(self._wires)))

    def problems(self) -> list[str]:
        """Bring everybody in step, and say what is not as it must be."""
        desks = [self._desk(name) for name in self._wires]
        for _ in range(3):
            for one in desks:
                one.sync()
        found = []
        contents = [self._contents(one) for one in desks]
        for one, content in zip(desks, contents, strict=True):
            if content != contents[0]:
                found.append(f"{one.name} holds other people than {desks[0].name}")
        here = contents[0]
        if {id_ for (id_,) in self._sql("SELECT id FROM facegui.people")} != here.keys():
            found.append("the server holds other people than the desks")
        erased = {id_ for (id_,) in self._sql("SELECT id FROM facegui.erased")}
        found += [f"{id_} was removed and is here" for id_ in self.told["removed"] & here.keys()]
        # Who was removed before they were handed in leaves no trace on the server; a kill may
        # have kept the desk from telling it.
        removed = set[str]().union(*(one.gallery.replica.removed() for one in desks))
        lost = self.told["enrolled"] - here.keys() - erased - removed
        found += [f"{id_} was enrolled and is lost" for id_ in lost]
        samples = {sample for _, samples in here.values() for sample in samples}
        for person, sample in (one.split("/") for one in self.told["picture"]):
            if person in here and sample not in samples:
                found.append(f"a picture of {person} is lost")
        found += [f"{id_} lost the name given last" for id_ in here if self._is_stale(id_, here)]
        rows = self._sql("SELECT count(*), count(DISTINCT event) FROM facegui.audit")
        found += [] if rows[0][0] == rows[0][1] else ["an event is in the audit twice"]
        for one in desks:
            found += self._audit_problems(one)
            one.close()
            found += self._left_keys(one, here.keys())
        return found

    def _is_stale(self, id_: str, here: Contents) -> bool:
        """Say whether somebody whom one desk alone has named has a name of before."""
        called = self._called[id_]
        alone = len({desk for desk, _ in called}) == 1
        return alone and here[id_][0] in {name for _, name in called[:-1]}

    def _left_keys(self, one: DeskOf, here: Collection[str]) -> list[str]:
        """Say where the keys of people still are who were at a desk in a calm and are erased."""
        keys = self._keys[one.name]
        with closing(sqlite3.connect(one.folder / "gallery.db")) as file:
            keys |= dict(file.execute("SELECT id, wrapped_key FROM people"))
        gone = [key for id_, key in keys.items() if id_ not in here]
        self.counts["keys looked for"] += len(gone)
        return [f"{file} of {one.name} holds a key of before" for file in one.bytes_with(*gone)]

    def _audit_problems(self, one: DeskOf) -> list[str]:
        """Say whether every event of the others is in the audit of a desk once."""
        id_ = one.shared.status().desk.id
        rows = self._sql("SELECT event, desk FROM facegui.audit")
        others = sorted(str(event) for event, desk in rows if desk != id_)
        entries = one.gallery.audit.entries()
        lines = sorted(entry.facts["event"] for entry in entries if "event" in entry.facts)
        return [] if lines == others else [f"the audit of {one.name} has other lines"]

    def _contents(self, one: DeskOf) -> Contents:
        return {
            person.id: (
                person.name,
                tuple(sorted(sample.id for sample in one.gallery.samples(person.id))),
            )
            for person in one.gallery.people()
        }

    def _desk(self, name: str) -> DeskOf:
        url = self._server.url(self._database)
        port = self._wires[name].port
        return DeskOf(self._folder / name, name, url.replace(f":{self._server.port}/", f":{port}/"))

    def _sql(self, statement: str) -> list[tuple[object, ...]]:
        return self._server.sql(statement, self._database)

    def _start(self, name: str) -> None:
        hours = float(self._rng.choice([0, self._rng.uniform(-12, 12)]))
        self.counts["wrong clocks"] += bool(hours)
        program = [sys.executable, str(_CLOCK), str(hours), str(_CODE)]
        desk = [str(self._folder / name), name, str(int(self._rng.integers(2**31)))]
        with self._said_by(name).open("wb") as said:
            self._running[name] = subprocess.Popen(
                [*program, *desk],
                stdin=subprocess.PIPE,
                stdout=said,
                env={**os.environ, "OMP_NUM_THREADS": "1"},
            )

    def _said_by(self, name: str) -> Path:
        return self._folder / f"{name}.jsonl"

    def _hear(self, name: str) -> None:
        process = self._running[name]
        process.wait()
        if process.stdin is not None and not process.stdin.closed:
            process.stdin.close()
        for line in self._said_by(name).read_text().splitlines(keepends=True):
            if not line.endswith("\n"):
                continue  # cut off by the kill: not acknowledged
            fields = json.loads(line)
            self.said.append(fields)
            if fields["kind"] == "picture":
                self.told["picture"].add(f"{fields['person']}/{fields['sample']}")
            elif "person" in fields:
                self.told[fields["kind"]].add(fields["person"])
            if "name" in fields:
                self._called[fields["person"]].append((name, fields["name"]))
