"""Desks as processes on one real server, killed and cut off at random; then what must be true."""

import json
import os
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

import numpy as np

from facegui.gallery.shared.errors import NotLetIn
from tests.e2e.shared.conftest import DeskOf
from tests.postgres_server import PostgresServer

_CODE = Path(__file__).with_name("simulated_desk.py")


class Simulation:
    """So many desks for so long; `run`, then `problems`."""

    def __init__(self, server: PostgresServer, database: str, folder: Path, *, seed: int) -> None:
        self._server, self._url, self._folder = server, server.url(database), folder
        self._database = database
        self._rng = np.random.default_rng(seed)
        self._names: list[str] = []
        self._running: dict[str, subprocess.Popen[str]] = {}
        self.told: defaultdict[str, set[str]] = defaultdict(set)
        self.said: list[dict[str, str]] = []
        self.kills = self.restarts = 0

    def begin(self, desks: int) -> None:
        """Let so many desks in."""
        self._names = [f"Desk{number}" for number in range(desks)]
        first = self._desk(self._names[0])
        first.shared.create(self._url, first.name, self._folder / "sheet.txt")
        for name in self._names[1:]:
            one = self._desk(name)
            try:
                one.shared.join(self._url, name)
            except NotLetIn:
                first.shared.admit(" ".join(one.shared.status().words))
            one.sync()
            one.close()
        first.close()

    def run(self, seconds: float) -> None:
        """Let them act; kill, and restart the server, now and then."""
        until = time.monotonic() + seconds
        for name in self._names:
            self._start(name)
        while time.monotonic() < until:
            time.sleep(float(self._rng.uniform(0.2, 1.0)))
            if self._rng.random() < 0.1:
                self._server.stop()
                time.sleep(float(self._rng.uniform(0, 1)))
                self._server.start()
                self.restarts += 1
                continue
            name = str(self._rng.choice(self._names))
            self._running[name].kill()
            self._hear(name)
            self._start(name)
            self.kills += 1
        for name in self._names:
            stdin = self._running[name].stdin
            assert stdin is not None
            stdin.close()
            self._hear(name)

    def problems(self) -> list[str]:
        """Bring everybody in step, and say what is not as it must be."""
        desks = [self._desk(name) for name in self._names]
        for _ in range(3):
            for one in desks:
                one.sync()
        found = []
        contents = [self._contents(one) for one in desks]
        for one, content in zip(desks, contents, strict=True):
            if content != contents[0]:
                found.append(f"{one.name} holds other people than {desks[0].name}")
        here = contents[0]
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
        rows = self._sql("SELECT count(*), count(DISTINCT event) FROM facegui.audit")
        found += [] if rows[0][0] == rows[0][1] else ["an event is in the audit twice"]
        for one in desks:
            found += self._audit_problems(one)
            one.close()
        return found

    def _audit_problems(self, one: DeskOf) -> list[str]:
        """Say whether every event of the others is in the audit of a desk once."""
        id_ = one.shared.status().desk.id
        rows = self._sql("SELECT event, desk FROM facegui.audit")
        others = sorted(str(event) for event, desk in rows if desk != id_)
        entries = one.gallery.audit.entries()
        lines = sorted(entry.facts["event"] for entry in entries if "event" in entry.facts)
        return [] if lines == others else [f"the audit of {one.name} has other lines"]

    def _contents(self, one: DeskOf) -> dict[str, tuple[str, tuple[str, ...]]]:
        return {
            person.id: (
                person.name,
                tuple(sorted(sample.id for sample in one.gallery.samples(person.id))),
            )
            for person in one.gallery.people()
        }

    def _desk(self, name: str) -> DeskOf:
        return DeskOf(self._folder / name, name, self._url)

    def _sql(self, statement: str) -> list[tuple[object, ...]]:
        return self._server.sql(statement, self._database)

    def _start(self, name: str) -> None:
        seed = str(int(self._rng.integers(2**31)))
        self._running[name] = subprocess.Popen(
            [sys.executable, str(_CODE), str(self._folder / name), self._url, name, seed],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "OMP_NUM_THREADS": "1"},
        )

    def _hear(self, name: str) -> None:
        process = self._running[name]
        assert process.stdout is not None
        for line in process.stdout:
            if not line.endswith("\n"):
                continue  # cut off by the kill: not acknowledged
            fields = json.loads(line)
            self.said.append(fields)
            if fields["kind"] == "picture":
                self.told["picture"].add(f"{fields['person']}/{fields['sample']}")
            elif "person" in fields:
                self.told[fields["kind"]].add(fields["person"])
        process.wait()
        process.stdout.close()
        if process.stdin is not None and not process.stdin.closed:
            process.stdin.close()
