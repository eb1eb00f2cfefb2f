"""Checks the signed head, and says whether the gallery was changed from outside.

A thread reads a large gallery on its own connection while the program starts working: SQLite joins
the rows without holding Python's lock.
"""

import sqlite3
import threading
from contextlib import closing

from facegui.errors import FaceGuiError
from facegui.gallery.errors import damaged, sqlite_errors_as_problems
from facegui.gallery.integrity.head import GalleryHead, HeadKeeper, difference
from facegui.gallery.integrity.known_state import KnownState
from facegui.gallery.integrity.schema import is_kept
from facegui.gallery.migrations import HEAD_SINCE
from facegui.gallery.store import Store
from facegui.text import NOTHING, Sentence, join, say

_WHAT_TO_DO = say(
    "Restore a backup (facegui backup restore, or Settings, Data and privacy), or keep it as it "
    "is: facegui people accept."
)
_AT_ONCE_BYTES = 16 * 1024 * 1024


class Integrity:
    """Compares the rows with the head, and the head with what is known outside the file.

    ``begins`` says that the file rightly has no head yet.
    """

    def __init__(
        self, store: Store, keeper: HeadKeeper, known: KnownState, *, begins: bool
    ) -> None:
        self._store, self._keeper, self._known = store, keeper, known
        self._problem = NOTHING
        self._thread: threading.Thread | None = None
        self._generation = 0
        seen = known.read()
        head = store.head()
        # A gallery that is known to have been signed is never silently signed again.
        unsigned = head is None and seen is None and (begins or _was_cut_short(store))
        if unsigned and not store.read_only:
            self.accept()
            return
        self._generation = 0 if head is None else head.generation
        with sqlite_errors_as_problems(store.path):
            large = store.path.stat().st_size > _AT_ONCE_BYTES
        if large:
            self._thread = threading.Thread(
                target=self._check_aside, args=(seen,), name="gallery check", daemon=True
            )
            self._thread.start()
        else:
            with store.snapshot():
                self._problem = self._found(store.connection, seen)

    @property
    def checked(self) -> bool:
        """Whether ``problem`` is known without waiting."""
        return self._thread is None or not self._thread.is_alive()

    @property
    def problem(self) -> Sentence:
        """What is wrong, in sentences; empty if nothing is. Waits for the check."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        return self._problem

    def follow(self) -> None:
        """Check again if somebody has written without signing."""
        head = self._store.head()
        ours = max(self._generation, self._store.signed_generation)
        if head is None or head.generation <= ours:
            self._wait()
            with self._store.snapshot():
                self._problem = self._found(self._store.connection, None)
        else:
            self._generation = head.generation

    def accept(self) -> None:
        """Sign the present rows."""
        self._wait()
        with self._store.transaction():
            head = self._store.head()
            known = self._known.read() or 0
            after = max(known, 0 if head is None else head.generation) + 1
            with sqlite_errors_as_problems(self._store.path):
                made = self._keeper.made(self._store.connection, after)
                self._keeper.write(self._store.connection, made)
        self._generation = after
        self._problem = NOTHING
        self._known.write(after)

    def close(self) -> None:
        """Remember the generation, unless the check found a problem."""
        self._wait()
        if not self._problem:
            self._known.write(max(self._generation, self._store.signed_generation))

    def _wait(self) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _check_aside(self, seen: int | None) -> None:
        try:
            with (
                sqlite_errors_as_problems(self._store.path),
                closing(self._store.connect()) as aside,
            ):
                aside.execute("BEGIN")
                self._problem = self._found(aside, seen) or self._misled(aside)
        except FaceGuiError as problem:
            self._problem = join(problem.message, problem.hint)

    def _misled(self, connection: sqlite3.Connection) -> Sentence:
        """Return that rows or indexes break what the tables promise.

        A small file was checked for that before.
        """
        if is_kept(connection):
            return NOTHING
        problem = damaged(self._store.path)
        return join(problem.message, problem.hint)

    def _found(self, connection: sqlite3.Connection, seen: int | None) -> Sentence:
        """Read all rows of one state, and return what was changed from outside."""
        with sqlite_errors_as_problems(self._store.path):
            head = self._keeper.read(connection)
            rows = self._keeper.made(connection, 0)
        what = _said(head, rows, seen)
        if not what:
            return NOTHING
        changed = say("The gallery was changed by something other than FaceGUI: {what}.", what=what)
        return join(changed, _WHAT_TO_DO)


def _was_cut_short(store: Store) -> bool:
    """Tell whether the program was killed while it created or migrated the file, before signing."""
    copies = (f"{store.path.stem}-format{version}.backup" for version in range(1, HEAD_SINCE))
    empty = store.row("SELECT 1 FROM people LIMIT 1") is None
    return empty or any(store.path.with_name(name).is_file() for name in copies)


def _said(head: GalleryHead | None, rows: GalleryHead, seen: int | None) -> Sentence:
    if head is None:
        return say("its signed head is missing")
    if said := difference(head, rows):
        return said
    if seen is not None and head.generation < seen:
        return say(
            "an older state of it was put back, which lacks {n:,} {n:change|changes}",
            n=seen - head.generation,
        )
    return NOTHING
