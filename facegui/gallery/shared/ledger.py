"""What this desk knows of the shared gallery, by which it notices changes here and there.

Its own file beside the gallery, written after it. If the program is killed between the two, it
finds the same change again and recognizes it.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from facegui.gallery.cipher import Cipher, SealBroken
from facegui.gallery.errors import damaged
from facegui.gallery.shared.content import Outline
from facegui.gallery.shared.sealing import Member, SharedHead
from facegui.gallery.store import Store

FILE_NAME = "shared.db"
_OF_PEOPLE = ("people", "handing", "gave_way")
_TABLES = (*_OF_PEOPLE, "erased", "state")


@dataclass(frozen=True, slots=True)
class Known:
    """A person as this desk and the server last agreed.

    ``digest`` is that of the server's bytes, ``stamp`` that of the rows here. ``outline`` is None
    for somebody whose record could not be used here. Version 0 means that the server lacks them, or
    has another record, since an older state of it was accepted.
    """

    version: int
    digest: str
    outline: Outline | None
    stamp: str = ""

    @classmethod
    def of(cls, fields: Any) -> "Known":
        """Return the value whose `fields` these are."""
        version, digest, outline, stamp = fields
        return cls(version, digest, None if outline is None else Outline(*outline), stamp)

    @property
    def fields(self) -> list[object]:
        """The value as plain JSON values."""
        outline = self.outline and [dict(self.outline.fields), dict(self.outline.samples)]
        return [self.version, self.digest, outline, self.stamp]


@dataclass(frozen=True, slots=True)
class Gone:
    """Somebody who was erased, and whether the server knows that this desk has done it too.

    ``lacking`` says that the server lost the erasure when an older state of it was accepted.
    """

    version: int
    confirmed: bool = False
    lacking: bool = False


@dataclass(frozen=True, slots=True)
class GaveWay:
    """Fields that were changed here and gave way to another desk's change, and when (ISO, UTC)."""

    person_id: str
    fields: Sequence[str]
    at: str


@dataclass(frozen=True, slots=True)
class LedgerState:
    """The last head seen, when (ISO, UTC), and the last entry of the local audit at that time.

    ``entries_read`` is the number up to which the server's audit was read.
    """

    head: SharedHead = field(default_factory=SharedHead)
    seen_at: str = ""
    audit_number: int = 0
    audit_digest: str = ""
    entries_read: int = 0


# Opened values by table and id, each beside its sealed bytes: equal bytes mean an equal value.
Opened = dict[str, dict[str, tuple[bytes, Any]]]


class Ledger:
    """Reads and writes the file. Raises as the gallery does.

    ``opened`` has what other ledgers of the same file have opened: 10,000 people take 0.25 s.
    """

    def __init__(
        self, data_dir: Path, cipher: Cipher, opened: Opened | None = None, *, busy_s: float = 10.0
    ) -> None:
        self._opened: Opened = {} if opened is None else opened
        self._store = Store(data_dir / FILE_NAME, busy_s=busy_s)
        self._cipher = cipher
        try:
            with self._store.transaction():
                for table in _TABLES:
                    self._store.run(
                        f"CREATE TABLE IF NOT EXISTS {table}"
                        " (id TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT"
                    )
        except BaseException:
            self._store.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write everything inside, or nothing."""
        with self._store.transaction():
            yield

    @property
    def state(self) -> LedgerState:
        """How far this desk is."""
        found = self._all("state").get("state")
        if found is None:
            return LedgerState()
        members = {id_: Member(name, bytes.fromhex(key)) for id_, (name, key) in found["members"]}
        step, epoch, people, erased, total = found["head"]
        restored, entries = found.get("restored", {}), found.get("entries", 0)
        head = SharedHead(step, epoch, people, erased, int(total, 16), members, restored, entries)
        number, digest = found["audit"]
        return LedgerState(head, found["seen_at"], number, digest, found.get("entries_read", 0))

    def keep_state(self, state: LedgerState) -> None:
        """Record how far this desk is."""
        head = state.head
        members = [(id_, (one.name, one.public.hex())) for id_, one in head.members.items()]
        fields = {
            "head": [head.step, head.epoch, head.people, head.erased, f"{head.total:x}"],
            "members": members,
            "seen_at": state.seen_at,
            "audit": [state.audit_number, state.audit_digest],
            "restored": dict(head.restored),
            "entries": head.entries,
            "entries_read": state.entries_read,
        }
        self._put("state", "state", fields)

    def people(self) -> dict[str, Known]:
        """Return everybody by id."""
        return self._all("people", Known.of)

    def keep(self, id_: str, known: Known) -> None:
        """Record a person as the server and this desk have them now."""
        self._put("people", id_, known.fields)
        self._store.run("DELETE FROM handing WHERE id = ?", id_)

    def keep_handing(self, people: Mapping[str, Known]) -> None:
        """Record who is about to be handed in: the answer may be lost although it was written."""
        with self.together():
            for id_, known in people.items():
                self._put("handing", id_, known.fields)

    def settle(self, listed: Mapping[str, tuple[int, str]]) -> None:
        """Record people whose handing in was written but whose answer was lost.

        ``listed`` are the server's versions and digests by id.
        """
        if not listed:
            return
        handed: dict[str, Known] = self._all("handing", Known.of)
        with self.together():
            for id_, one in handed.items():
                if listed.get(id_) == (one.version, one.digest):
                    self.keep(id_, one)

    def gave_way(self) -> tuple[GaveWay, ...]:
        """Return what was changed at two desks, the newest first; for each person the last one."""
        found = [GaveWay(id_, *fields) for id_, fields in self._all("gave_way").items()]
        return tuple(sorted(found, key=lambda one: one.at, reverse=True))

    def keep_gave_way(self, one: GaveWay) -> None:
        """Record that a change made here gave way."""
        self._put("gave_way", one.person_id, [list(one.fields), one.at])

    def erased(self) -> dict[str, Gone]:
        """Return who was erased, by id."""
        return {id_: Gone(*fields) for id_, fields in self._all("erased").items()}

    def keep_erased(self, id_: str, gone: Gone) -> None:
        """Record that somebody was erased, and forget what was known of them."""
        for table in _OF_PEOPLE:
            self._store.run(f"DELETE FROM {table} WHERE id = ?", id_)  # noqa: S608 our own table names
        self._put("erased", id_, [gone.version, gone.confirmed, gone.lacking])

    def keep_confirmed(self, ids: Collection[str]) -> None:
        """Record that the server knows that these erasures are done here."""
        erased = self.erased()
        with self.together():
            for id_ in ids:
                self.keep_erased(id_, replace(erased[id_], confirmed=True))

    def _put(self, table: str, id_: str, fields: object) -> None:
        sealed = self._cipher.seal(json.dumps(fields).encode(), f"shared/{table}/{id_}")
        with self._store.transaction():
            self._store.run(f"INSERT OR REPLACE INTO {table} VALUES (?, ?)", id_, sealed)  # noqa: S608 our own table names

    def _all(
        self, table: str, made: Callable[[Any], Any] = lambda fields: fields
    ) -> dict[str, Any]:
        rows = self._store.rows(f"SELECT id, sealed FROM {table}")  # noqa: S608 our own table names
        before, opened = self._opened.get(table, {}), {}
        try:
            for id_, sealed in rows:
                known = before.get(id_)
                if known is None or known[0] != sealed:
                    fields = self._cipher.open(sealed, f"shared/{table}/{id_}")
                    known = sealed, made(json.loads(fields))
                opened[id_] = known
        except SealBroken as error:
            raise damaged(self._store.path) from error
        self._opened[table] = opened
        return {id_: fields for id_, (_, fields) in opened.items()}


def unconfirmed(erased: Mapping[str, Gone]) -> tuple[str, ...]:
    """Return the erasures that the server does not know to be done here."""
    return tuple(id_ for id_, gone in erased.items() if not (gone.confirmed or gone.lacking))
