"""A PostgreSQL server of the tests' own: Debian's, in a temporary folder, on 127.0.0.1."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

USER, PASSWORD = "owner", "a pass/word?#@"


def _programs() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        pytest.skip("PostgreSQL is not installed here (Debian: postgresql)")
    return found[-1].parent


class PostgresServer:
    """Runs as an ordinary user, ``account``; may be stopped and started again."""

    def __init__(self, folder: Path) -> None:
        self._programs = _programs()
        self.folder = folder
        self.account = "postgres" if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        secret = folder / "password"
        secret.write_text(PASSWORD)
        if os.getuid() == 0:
            for path in (folder, secret):
                shutil.chown(path, self.account)
        self._run("initdb", "--auth=scram-sha-256", f"--username={USER}", f"--pwfile={secret}",
                  "--encoding=UTF8", "--no-sync", str(folder / "data"))  # fmt: skip
        self.start()

    def start(self, *options: str) -> None:
        """Start it and wait until it answers."""
        settings = (
            f"-p {self.port} -h 127.0.0.1 -k {self.folder} -c fsync=off "
            f"-c shared_buffers=16MB {' '.join(options)}"
        )
        log = str(self.folder / "log")
        self._run(
            "pg_ctl", "start", "-w", "-D", str(self.folder / "data"), "-l", log, "-o", settings
        )

    def stop(self) -> None:
        """Stop it at once; connections are cut."""
        self._run("pg_ctl", "stop", "-w", "-m", "fast", "-D", str(self.folder / "data"))

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Let there be no server for a while."""
        self.stop()
        try:
            yield
        finally:
            self.start()

    def url(self, database: str = "postgres", user: str = USER) -> str:
        """Return an address without a password."""
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def sql(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Run a statement as the server's owner."""
        with psycopg.connect(self.url(database), password=PASSWORD, autocommit=True) as connection:
            done = connection.execute(statement.encode())
            return done.fetchall() if done.description else []

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(self._programs / program), *arguments],
            check=True,
            capture_output=True,
            cwd=self.folder,
            user=self.account if os.getuid() == 0 else None,
        )


@contextmanager
def running_postgres() -> Iterator[PostgresServer]:
    """Run a server for as long as it is needed."""
    with tempfile.TemporaryDirectory(prefix="facegui-postgres-") as folder:
        server = PostgresServer(Path(folder))
        try:
            yield server
        finally:
            server.stop()
