"""The SQLite file of a gallery: opening, transactions, erasure. Knows nothing of people."""

import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from facegui.gallery import reserve
from facegui.gallery.errors import (
    DiskFull,
    GalleryBusy,
    GalleryUnavailable,
    damaged,
    gone,
    is_link,
    read_only,
    sqlite_errors_as_problems,
)
from facegui.gallery.integrity.head import GalleryHead, HeadKeeper, HeadWatch
from facegui.gallery.integrity.schema import Schema, schema_in
from facegui.private import make_folder, narrow
from facegui.text import say

Row = tuple[Any, ...]
T = TypeVar("T")

# A check reads the whole file; a larger one is checked only once a day, before its backup.
_CHECK_AT_OPEN_BYTES = 16 * 1024 * 1024
_FORGET_S = 1.0  # readers are quick, and what one held is emptied later
_NO_TEXT = "Could not decode to UTF-8"


class Store:
    """One connection to the gallery file, for the thread that opened it.

    Every method raises FaceGuiErrors for problems with the file. ``backup_lost`` says that the
    backup was bad and must be made again. ``turn`` numbers the current transaction, in which nobody
    else writes; it is 0 outside of one.
    """

    def __init__(self, path: Path, *, busy_s: float) -> None:
        self.path = path
        self.backup_lost = False
        self.turn, self._turns = 0, 0
        self.keeper: HeadKeeper | None = None
        self._watch: HeadWatch | None = None
        self._schema: Schema | None = None
        self._schema_version = self._format = 0
        self._busy_s = busy_s
        self._problems = sqlite_errors_as_problems(path)
        with self._problems:
            make_folder(path.parent)
            _refuse_links(path)
            self.read_only = not os.access(path.parent, os.W_OK)
            if not self.read_only:
                _make_private(path)
            elif not path.is_file():
                raise read_only(path)
        self._connection = self._first_connection()
        self._identity = _identity(path)
        try:
            self._check()
            if not self.read_only:
                narrow(path.parent)
                reserve.keep(path)
        except BaseException:
            self._connection.close()
            raise

    def _first_connection(self) -> sqlite3.Connection:
        try:
            with self._problems:
                return self.connect()
        except DiskFull:
            if self.read_only or not reserve.lend(self.path):
                raise
        with self._problems:
            return self.connect()

    def connect(self) -> sqlite3.Connection:
        """Open another connection with the same settings."""
        mode = self._read_only_mode() if self.read_only else "mode=rw"
        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?{mode}",
            uri=True,
            timeout=self._busy_s,
            isolation_level=None,
        )
        try:
            self._configure(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def close(self) -> None:
        """Close the connection; the last one of all processes folds the WAL into the file."""
        with self._problems:
            self._connection.close()

    def rows(self, sql: str, *values: object) -> list[Row]:
        """Return all rows of a query."""
        with self._problems:
            try:
                return self._connection.execute(sql, values).fetchall()
            except sqlite3.OperationalError as error:
                if not str(error).startswith(_NO_TEXT):
                    raise
                # The text is damaged. Values sealed to it will not open, and that is reported.
                self._connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
                return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> Row | None:
        """Return the first row of a query."""
        rows = self.rows(sql, *values)
        return rows[0] if rows else None

    def run(self, sql: str, *values: object) -> int:
        """Run a statement inside a transaction and return how many rows it changed."""
        with self._problems:
            return self._connection.execute(sql, values).rowcount

    def run_many(self, sql: str, values: Iterable[Sequence[object]]) -> None:
        """Run a statement for each of ``values`` inside a transaction."""
        with self._problems:
            self._connection.executemany(sql, values)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write all or nothing, after other writers; inside a transaction, join it."""
        if self._connection.in_transaction:
            yield
            return
        if self.read_only:
            raise read_only(self.path)
        try:
            with self._between("BEGIN IMMEDIATE"):
                self._turns += 1
                self.turn = self._turns
                self.require_there()
                self._require_same_schema()
                yield
                self.require_there()
                if self._watch is not None:
                    with self._problems:
                        self._watch.sign()
            if self._watch is not None:
                self._watch.committed()
        except BaseException:
            if self._watch is not None:
                self._watch.forget()
            raise
        finally:
            self.turn = 0

    def keep_head(self, keeper: HeadKeeper) -> None:
        """Update the signed head in each transaction from now on."""
        self.keeper = keeper
        if not self.read_only:
            with self._problems:
                self._watch = HeadWatch(self._connection, keeper)

    def require_schema(self, schema: Schema) -> None:
        """Refuse a file that is built of anything else, now and later on: GalleryDamaged.

        A migration requires each schema in turn.
        """
        with self._problems:
            version = self._read_schema_version()
            if schema_in(self._connection) != schema:
                raise damaged(self.path, say("is not built as FaceGUI builds it"))
            self._schema, self._schema_version, self._format = schema, version, self._read_format()

    def _require_same_schema(self) -> None:
        if self._schema is None:
            return
        with self._problems:
            if self._read_schema_version() == self._schema_version:
                return
            if self._read_format() > self._format:  # by a newer FaceGUI
                raise gone(self.path)
        self.require_schema(self._schema)

    def _read_format(self) -> int:
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    def _read_schema_version(self) -> int:
        return int(self._connection.execute("PRAGMA main.schema_version").fetchone()[0])

    @property
    def signed_generation(self) -> int:
        """The generation of the head committed last, 0 before the first one."""
        return 0 if self._watch is None else self._watch.generation

    def head(self) -> GalleryHead | None:
        """Return the signed head, None if it is missing or does not open."""
        with self._problems:
            return self.keeper.read(self._connection) if self.keeper else None

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection, for its own thread; use it inside `sqlite_errors_as_problems`."""
        return self._connection

    def erase(self, act: Callable[[], T]) -> T:
        """Run ``act`` in a transaction; if the disk is full, free the reserve and run it again."""
        try:
            with self.transaction():
                return act()
        except DiskFull:
            if not reserve.give_back(self.path):
                raise
        with self.transaction():
            return act()

    def require_there(self) -> None:
        """Raise GalleryUnavailable if the path no longer leads to the file that was opened."""
        # An open file can still be written after it was deleted.
        if _identity(self.path) != self._identity:
            raise gone(self.path)

    @property
    def is_there(self) -> bool:
        """Whether the path leads to the file that was opened."""
        return _identity(self.path) == self._identity

    @contextmanager
    def impatient(self, busy_s: float = 0.0) -> Iterator[None]:
        """Wait at most this long for another process, by default not at all."""
        before = self._busy_s
        self._wait(min(busy_s, before))
        try:
            yield
        finally:
            self._wait(before)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Read one consistent state of the gallery while other processes may write."""
        if self._connection.in_transaction:
            yield
            return
        with self._between("BEGIN"):
            yield

    @property
    def data_version(self) -> int:
        """A number that changes when another connection has written."""
        return int(self.rows("PRAGMA data_version")[0][0])

    @property
    def state(self) -> tuple[int, int] | None:
        """A value that differs after every write by any process; None inside a transaction."""
        if self._connection.in_transaction:
            return None
        return self.data_version, self._connection.total_changes

    def forget_deleted(self) -> None:
        """Fold the WAL into the file and empty it, so that deleted rows are in neither.

        A reader in another process, or a full disk, can prevent that. Then the next erasure
        empties the WAL, or the last connection does when it closes.
        """
        # The deletion is committed, so an error here must not say that nothing was changed.
        with suppress(GalleryBusy, GalleryUnavailable), self.impatient(_FORGET_S):
            self.rows("PRAGMA wal_checkpoint(TRUNCATE)")
            reserve.keep(self.path)

    def _wait(self, busy_s: float) -> None:
        self._busy_s = busy_s
        self.rows(f"PRAGMA busy_timeout={round(busy_s * 1000)}")

    def check(self) -> None:
        """Read the whole file. Raises GalleryDamaged unless it is intact."""
        # Not the quick one, which does not look whether the indexes lead to all rows.
        sound = self.rows("PRAGMA integrity_check(1)") == [("ok",)]
        if not sound or self.rows("PRAGMA foreign_key_check"):
            raise damaged(self.path)

    def _check(self) -> None:
        with self._problems:
            # FaceGUI has none. Anybody else's could undo what FaceGUI writes.
            if self.rows("SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view')"):
                raise damaged(self.path, say("holds code that is not FaceGUI's"))
            if self.path.stat().st_size <= _CHECK_AT_OPEN_BYTES:
                self.check()

    @contextmanager
    def _between(self, begin: str) -> Iterator[None]:
        with self._problems:
            self._connection.execute(begin)
        try:
            yield
            with self._problems:
                self._connection.execute("COMMIT")
        except BaseException:
            # SQLite itself has rolled back after a full disk or an I/O error.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _read_only_mode(self) -> str:
        # WAL needs a writable folder. Nobody can write in this one, so the file is complete if its
        # WAL is empty.
        wal = self.path.with_name(self.path.name + "-wal")
        waiting = wal.is_file() and wal.stat().st_size > 0
        return "mode=ro" if waiting else "mode=ro&immutable=1"

    def _configure(self, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute("PRAGMA cell_size_check=ON")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA secure_delete=ON")
        if not self.read_only:
            self._use_wal(connection)
            connection.execute("PRAGMA synchronous=FULL")

    def _use_wal(self, connection: sqlite3.Connection) -> None:
        # SQLite does not wait for this lock, which two processes want that create the file at once.
        deadline = time.monotonic() + self._busy_s
        while True:
            try:
                connection.execute("PRAGMA journal_mode=WAL")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.02)


def spaces_in(path: Path) -> tuple[str, ...]:
    """Return the spaces of the samples in a file, () if it cannot be read."""
    if not path.is_file() or links(path):
        return ()
    with suppress(sqlite3.Error):
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0)
        try:
            rows = connection.execute("SELECT DISTINCT space FROM samples ORDER BY space")
            return tuple(str(space) for (space,) in rows)
        finally:
            connection.close()
    return ()


def _make_private(path: Path) -> None:
    """Create the file for its owner only; SQLite copies the mode to -wal and -shm."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        if hasattr(os, "fchmod") and os.fstat(descriptor).st_mode & 0o077:
            os.fchmod(descriptor, 0o600)
    finally:
        os.close(descriptor)


def links(path: Path) -> list[Path]:
    """Return those of a database's files that are symbolic links."""
    files = [path.with_name(path.name + end) for end in ("", "-wal", "-shm", "-journal")]
    return [file for file in files if file.is_symlink()]


def _refuse_links(path: Path) -> None:
    for file in links(path):
        raise is_link(file)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino


def ids(rows: Sequence[Row]) -> list[str]:
    """Return the first column of rows."""
    return [str(row[0]) for row in rows]
