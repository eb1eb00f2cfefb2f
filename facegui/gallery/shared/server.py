"""Reads and writes the server's rows; knows PostgreSQL and its errors, but no keys."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import psycopg
from psycopg import errors as pg

from facegui.closing import Closing
from facegui.gallery.shared import schema
from facegui.gallery.shared.address import ServerAddress
from facegui.gallery.shared.errors import ServerRefused, forged
from facegui.gallery.shared.sealing import SealedErasure, SealedPerson
from facegui.gallery.shared.server_errors import no_gallery, told_of
from facegui.text import say

_CONNECT_S = 5
_TURN, _TURN_S = 0x66616365, 5  # number of PostgreSQL's advisory lock, and the longest wait for it
_OPTIONS = "-c statement_timeout=60s -c lock_timeout=15s -c idle_in_transaction_session_timeout=60s"


@dataclass(frozen=True, slots=True)
class HeadRow:
    """The sealed head, and unsealed the step and epoch that it was sealed for."""

    step: int
    epoch: int
    sealed: bytes


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """A row of people without its bytes; ``digest`` is their SHA-256 in hex."""

    id: str
    version: int
    digest: str
    step: int = 0


@dataclass(frozen=True, slots=True)
class DeskRow:
    """A desk in the server's list, let in or not; times are aware."""

    id: str
    name: str
    public: bytes
    version: str
    step: int
    asked_at: datetime
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class News:
    """What is new since a step, in one state of the server."""

    head: HeadRow
    people: tuple[ListedPerson, ...]
    erased: tuple[SealedErasure, ...]
    keys: Mapping[int, bytes]


@dataclass(frozen=True, slots=True)
class SealedEntry:
    """An entry to append to the audit."""

    event: str
    sealed: bytes


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry of the audit, by a desk's id, at the server's time."""

    number: int
    at: datetime
    event: str
    desk: str
    epoch: int
    sealed: bytes


@dataclass(frozen=True, slots=True)
class HandIn:
    """What to write in one transaction, if the server is still at ``after_step``."""

    after_step: int
    head: HeadRow
    desk: str
    people: Sequence[SealedPerson] = ()
    erased: Sequence[SealedErasure] = ()
    entries: Sequence[SealedEntry] = ()
    keys: Mapping[tuple[int, str], bytes] | None = None
    desks_gone: Collection[str] = ()


class Server(Closing):
    """One connection. Raises ServerAway, ServerRefused."""

    def __init__(self, address: ServerAddress, password: str | None) -> None:
        self._name = address.name
        with self._told():
            options: dict[str, Any] = dict(address.parameters)
            self._connection = psycopg.connect(
                address.shown,
                **options,
                password=address.password or password or None,
                connect_timeout=_CONNECT_S,
                application_name="facegui",
                options=_OPTIONS,
                autocommit=True,
            )

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    # The owner

    @property
    def has_gallery(self) -> bool:
        """Whether the tables exist and hold a gallery."""
        with self._told():
            there = self._one("SELECT to_regclass('facegui.gallery') IS NOT NULL")[0]
            return bool(there and self._rows("SELECT 1 FROM facegui.gallery"))

    @property
    def has_tables(self) -> bool:
        """Whether the tables exist."""
        with self._told():
            return bool(self._one("SELECT to_regclass('facegui.gallery') IS NOT NULL")[0])

    def make_tables(self) -> None:
        """Create tables and role, as the owner of the database."""
        with self._told(), self._connection.transaction():
            self._connection.execute(schema.TABLES)
            self._connection.execute(schema.RIGHTS)

    def begin(self, gallery_id: str, head: HeadRow, keys: Mapping[tuple[int, str], bytes]) -> None:
        """Write the first head of a new gallery."""
        with self._told(), self._connection.transaction():
            self._run("INSERT INTO facegui.gallery VALUES (1, %s, %s)", gallery_id, schema.FORMAT)
            self._run(
                "INSERT INTO facegui.head VALUES (1, %s, %s, %s)",
                *(head.step, head.epoch, head.sealed),
            )
            self._insert_keys(keys)

    # A desk

    def enter(self) -> str:
        """Take on a desk's role, which has only the rights it needs; return the gallery's id.

        Raises ServerRefused if there is no gallery, or one of a newer program.
        """
        with self._told():
            if self._one("SELECT pg_has_role(%s, 'MEMBER')", schema.ROLE)[0]:
                self._connection.execute(f"SET ROLE {schema.ROLE}")
            rows = self._rows("SELECT id, format FROM facegui.gallery")
        if not rows:
            raise no_gallery(self._name)
        gallery_id, format_ = rows[0]
        if format_ > schema.FORMAT:
            raise ServerRefused(
                say("The shared gallery is of a newer FaceGUI (format {n}).", n=str(format_)),
                say("Update FaceGUI on this desk; it works on with the people it has."),
            )
        return str(gallery_id)

    def ask_in(self, desk: str, name: str, public: bytes, version: str) -> None:
        """Ask to be let in; asking again changes nothing."""
        with self._told(), self._connection.transaction():
            self._run(
                "INSERT INTO facegui.desks (id, name, public_key, version) VALUES (%s, %s, %s, %s)"
                " ON CONFLICT (id) DO NOTHING",
                *(desk, name, public, version),
            )
            self._run("SELECT pg_notify(%s, 'asks')", schema.CHANNEL)

    def seen(self, desk: str, name: str, public: bytes, step: int, version: str) -> None:
        """Record that a desk was here, and how far it is."""
        with self._told():
            self._run(
                "INSERT INTO facegui.desks (id, name, public_key, version, step)"
                " VALUES (%s, %s, %s, %s, %s) ON CONFLICT (id) DO UPDATE"
                " SET seen_at = now(), step = excluded.step, version = excluded.version",
                *(desk, name, public, version, step),
            )

    def desks(self) -> tuple[DeskRow, ...]:
        """Return every desk that is a member or asks to be one."""
        with self._told():
            rows = self._rows(
                "SELECT id, name, public_key, version, step, asked_at, seen_at"
                " FROM facegui.desks ORDER BY asked_at, id"
            )
        return tuple(DeskRow(*row) for row in rows)

    def refuse(self, desk: str) -> None:
        """Delete a desk that asks to join, or that leaves."""
        with self._told(), self._connection.transaction():
            self._run("DELETE FROM facegui.keys WHERE desk = %s", desk)
            self._run("DELETE FROM facegui.desks WHERE id = %s", desk)

    def keys(self, desk: str) -> dict[int, bytes]:
        """Return a desk's wrapped gallery keys by epoch; {} until it is let in."""
        with self._told():
            return self._keys(desk)

    def news(self, since: int, desk: str) -> News:
        """Return what is new since a step, all of one moment."""
        with self._told(), self._connection.transaction():
            self._connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            people = self._rows(
                "SELECT id, version, encode(sha256(sealed), 'hex'), step FROM facegui.people"
                " WHERE step > %s ORDER BY step, id",
                since,
            )
            erased = self._rows(
                "SELECT id, version, step, sealed FROM facegui.erased WHERE step > %s"
                " ORDER BY step, id",
                since,
            )
            return News(
                self._head(),
                tuple(ListedPerson(*row) for row in people),
                tuple(SealedErasure(*row) for row in erased),
                self._keys(desk),
            )

    def head(self) -> HeadRow:
        """Return the head as it is now."""
        with self._told():
            return self._head()

    def listing(self) -> tuple[tuple[ListedPerson, ...], tuple[str, ...]]:
        """Return every row of people without its bytes, and the ids of all erased people."""
        with self._told():
            people = self._rows(
                "SELECT id, version, encode(sha256(sealed), 'hex') FROM facegui.people"
            )
            erased = self._rows("SELECT id FROM facegui.erased")
        return tuple(ListedPerson(*row) for row in people), tuple(id_ for (id_,) in erased)

    def people(self, ids: Collection[str]) -> Iterator[SealedPerson]:
        """Yield rows of people; missing ones are left out."""
        with self._told():
            # Binary, so that bytes are not sent as hex.
            rows = self._connection.execute(
                "SELECT id, version, step, epoch, key, sealed FROM facegui.people"
                " WHERE id = ANY(%s)",
                (list(ids),),
                binary=True,
            ).fetchall()
        for row in rows:
            yield SealedPerson(*row)

    @contextmanager
    def in_turn(self) -> Iterator[None]:
        """Let desks hand in one after the other; at once, most of them would fail.

        After some seconds of waiting, a desk tries anyway: the head decides.
        """
        mine = False
        with self._told(), suppress(pg.LockNotAvailable):
            self._connection.execute(f"SET lock_timeout = '{_TURN_S}s'")
            self._run("SELECT pg_advisory_lock(%s)", _TURN)
            mine = True
        with self._told():
            self._connection.execute("RESET lock_timeout")
        try:
            yield
        finally:
            if mine:
                with suppress(psycopg.Error):  # a lost connection holds no lock
                    self._run("SELECT pg_advisory_unlock(%s)", _TURN)

    def hand_in(self, what: HandIn) -> bool:
        """Write everything in one transaction; False if another desk was first."""
        with self._told(), self._connection.transaction():
            step, epoch, _ = self._one("SELECT step, epoch, sealed FROM facegui.head FOR UPDATE")
            if step != what.after_step or epoch > what.head.epoch:
                return False
            self._put(what.people)
            self._run_many(
                "DELETE FROM facegui.people WHERE id = %s", [(gone.id,) for gone in what.erased]
            )
            self._run_many(
                "INSERT INTO facegui.erased (id, version, step, sealed) VALUES (%s, %s, %s, %s)",
                [(gone.id, gone.version, gone.step, gone.sealed) for gone in what.erased],
            )
            self._insert_keys(what.keys or {})
            for desk in what.desks_gone:
                self._run("DELETE FROM facegui.keys WHERE desk = %s", desk)
                self._run("DELETE FROM facegui.desks WHERE id = %s", desk)
            self._run_many(
                "INSERT INTO facegui.audit (event, desk, epoch, sealed) VALUES (%s, %s, %s, %s)",
                [(one.event, what.desk, what.head.epoch, one.sealed) for one in what.entries],
            )
            self._run(
                "UPDATE facegui.head SET step = %s, epoch = %s, sealed = %s",
                *(what.head.step, what.head.epoch, what.head.sealed),
            )
            self._run("SELECT pg_notify(%s, %s)", schema.CHANNEL, str(what.head.step))
        return True

    def entries(self, after: int, most: int) -> tuple[EntryRow, ...]:
        """Return the entries of the audit after a number."""
        with self._told():
            rows = self._rows(
                "SELECT number, at, event, desk, epoch, sealed FROM facegui.audit"
                " WHERE number > %s ORDER BY number LIMIT %s",
                *(after, most),
            )
        return tuple(EntryRow(*row) for row in rows)

    def entry_count(self) -> int:
        """Return how many entries the audit has."""
        with self._told():
            return int(self._one("SELECT count(*) FROM facegui.audit")[0])

    def of_former_epochs(self, epoch: int, most: int) -> tuple[SealedPerson, ...]:
        """Return rows without bytes whose keys are still wrapped with an older gallery key."""
        with self._told():
            rows = self._rows(
                "SELECT id, version, step, epoch, key, ''::bytea FROM facegui.people"
                " WHERE epoch < %s ORDER BY id LIMIT %s",
                *(epoch, most),
            )
        return tuple(SealedPerson(*row) for row in rows)

    def rewrap(self, rows: Sequence[tuple[SealedPerson, int, bytes]]) -> None:
        """Replace keys of an older epoch by newly wrapped ones."""
        with self._told(), self._connection.transaction():
            for row, epoch, key in rows:
                self._run(
                    "UPDATE facegui.people SET key = %s, epoch = %s"
                    " WHERE id = %s AND version = %s AND epoch = %s",
                    *(key, epoch, row.id, row.version, row.epoch),
                )

    def confirm(self, desk: str, ids: Collection[str]) -> None:
        """Record that a desk has erased people."""
        with self._told(), self._connection.transaction():
            for id_ in ids:
                self._run(
                    "INSERT INTO facegui.confirmed (id, desk) VALUES (%s, %s)"
                    " ON CONFLICT DO NOTHING",
                    *(id_, desk),
                )

    def confirmed(self) -> dict[str, frozenset[str]]:
        """Return by erased person which desks have confirmed it."""
        with self._told():
            rows = self._rows(
                "SELECT erased.id, array_agg(desk) FILTER (WHERE desk IS NOT NULL)"
                " FROM facegui.erased LEFT JOIN facegui.confirmed USING (id) GROUP BY erased.id"
            )
        return {id_: frozenset(desks or ()) for id_, desks in rows}

    def listen(self) -> None:
        """Get notices of changes from now on."""
        with self._told():
            self._connection.execute(f"LISTEN {schema.CHANNEL}")

    def notice(self, seconds: float) -> bool:
        """Wait for a notice; True if one came."""
        with self._told():
            return any(True for _ in self._connection.notifies(timeout=seconds, stop_after=1))

    def _put(self, people: Sequence[SealedPerson]) -> None:
        written = self._run_many(
            "INSERT INTO facegui.people (id, version, step, epoch, key, sealed)"
            " SELECT %s, %s, %s, %s, %s, %s"
            " WHERE NOT EXISTS (SELECT 1 FROM facegui.erased WHERE id = %s)"
            " ON CONFLICT (id) DO UPDATE SET version = excluded.version, step = excluded.step,"
            " epoch = excluded.epoch, key = excluded.key, sealed = excluded.sealed"
            " WHERE people.version < excluded.version",
            [
                (one.id, one.version, one.step, one.epoch, one.key, one.sealed, one.id)
                for one in people
            ],
        )
        if written != len(people):  # the head was locked, and the desk had read everything before
            raise forged(say("somebody's record was exchanged or changed"))

    def _head(self) -> HeadRow:
        rows = self._rows("SELECT step, epoch, sealed FROM facegui.head")
        if not rows:
            raise no_gallery(self._name)
        return HeadRow(*rows[0])

    def _keys(self, desk: str) -> dict[int, bytes]:
        rows = self._rows("SELECT epoch, wrapped FROM facegui.keys WHERE desk = %s", desk)
        return {int(epoch): wrapped for epoch, wrapped in rows}

    def _insert_keys(self, keys: Mapping[tuple[int, str], bytes]) -> None:
        for (epoch, desk), wrapped in keys.items():
            self._run(
                "INSERT INTO facegui.keys VALUES (%s, %s, %s) ON CONFLICT (epoch, desk)"
                " DO UPDATE SET wrapped = excluded.wrapped",
                *(epoch, desk, wrapped),
            )

    def _run(self, sql: str, *values: object) -> int:
        return self._connection.execute(sql, values).rowcount

    def _run_many(self, sql: str, values: Sequence[Sequence[object]]) -> int:
        """Run a statement for each of these values, all sent at once; return the rows changed."""
        if not values:
            return 0
        with self._connection.cursor() as cursor:
            cursor.executemany(sql, values)
            return cursor.rowcount

    def _rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql, values).fetchall()

    def _one(self, sql: str, *values: object) -> tuple[Any, ...]:
        return self._rows(sql, *values)[0]

    def _told(self) -> AbstractContextManager[None]:
        return told_of(self._name)
