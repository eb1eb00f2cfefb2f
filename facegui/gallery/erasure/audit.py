"""The audit: what was done to the gallery and with it, entry after entry, sealed and chained.

An entry holds the hash of the one before, and is sealed to its number; the signed head counts them.
It contains no names, pictures or embeddings: people appear as their random ids.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from facegui.gallery.cipher import Cipher, SealBroken
from facegui.gallery.integrity.head import TABLES
from facegui.gallery.store import Store
from facegui.gallery.types import ImportReport
from facegui.text import Sentence, say

KINDS = frozenset(
    {
        "enrolled",
        "pictures",
        "picture removed",
        "set aside",
        "painted",
        "renamed",
        "notes",
        "consent",
        "groups",
        "validity",
        "attendance",
        "notice",
        "merged",
        "removed",
        "brought back",
        "erased",
        "imported",
        "shared",
        "exported",
        "verified",
        "setting",
        "accepted",
        "restored",
        "unlocked",
        "history erased",
        "places forgotten",
        "strangers joined",
        "stranger split",
        "strangers erased",
        "forgotten",
    }
)


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """What was done at a time (aware); ``facts`` are plain numbers and words."""

    number: int
    at: datetime
    kind: str
    person_id: str | None
    facts: Mapping[str, Any]


class Audit:
    """Appends entries inside the transactions they report. Raises as the gallery does."""

    def __init__(self, store: Store, cipher: Cipher) -> None:
        self._store = store
        self._cipher = cipher
        self._last = (-1, 0, b"")  # the store's turn, and number and record of the last entry

    def note(self, kind: str, person_id: str | None = None, **facts: Any) -> None:
        """Append an entry, in the current transaction or in one of its own."""
        if kind not in KINDS:
            raise ValueError(f"there is no entry of the kind {kind}")
        with self._store.transaction():
            number, before = self._before()
            now = datetime.now(UTC)
            fields = {
                "at": now.isoformat(),
                "kind": kind,
                "person": person_id,
                "facts": facts,
                "previous": _hash(before),
            }
            sealed = self._cipher.seal(json.dumps(fields).encode(), _context(number + 1))
            day = date.fromtimestamp(now.timestamp()).toordinal()
            self._store.run("INSERT INTO audit VALUES (?, ?, ?)", number + 1, day, sealed)
            self._last = self._store.turn, number + 1, sealed

    def note_at_once(self, kind: str, person_id: str | None = None, **facts: Any) -> None:
        """Append an entry; GalleryBusy at once while another process writes."""
        with self._store.impatient():
            self.note(kind, person_id, **facts)

    def note_import(self, report: ImportReport) -> None:
        """Append what an import has done."""
        added, changed = len(report.added), len(report.changed)
        self.note("imported", added=added, changed=changed, pictures=report.samples)

    def entries(self, since: date | None = None, after: int = 0) -> Iterator[AuditEntry]:
        """Yield the entries after a number, oldest first, skipping those that do not open."""
        for number, record in self._rows(since, after):
            try:
                fields = json.loads(self._cipher.open(record, _context(number)))
            except SealBroken:
                continue
            yield AuditEntry(
                number,
                datetime.fromisoformat(fields["at"]),
                fields["kind"],
                fields["person"],
                fields["facts"],
            )

    def problems(self) -> tuple[Sentence, ...]:
        """Check the chain from end to end; return the places where it is broken."""
        found: list[Sentence] = []
        rows = self._rows()
        expected, previous = self._beginning()
        for number, record in rows:
            if number != expected:
                lost = say("entry {first} to {last}", first=expected, last=number - 1)
                lost = say("entry {n}", n=expected) if number == expected + 1 else lost
                found.append(say("{which} is missing", which=lost))
            fields = self._opened(number, record)
            if fields is None:
                found.append(say("entry {n} was changed, moved or exchanged", n=number))
            elif number == expected and fields["previous"] != previous:
                found.append(say("entry {n} does not follow the one before it", n=number))
            expected, previous = number + 1, _hash(record)
        head = self._store.head()
        signed = None if head is None else head.counts[TABLES.index("audit")]
        if signed is None or signed > len(rows):
            found.append(say("entries are missing: the last one there is {n}", n=expected - 1))
        elif signed < len(rows):
            found.append(
                say("there {n:is|are} {n} {n:entry|entries} too many", n=len(rows) - signed)
            )
        return tuple(found)

    def forget(self, days: int, today: date | None = None) -> int:
        """Erase what is older than ``days``; return how many that were.

        An entry notes up to which, with its hash, so that the chain continues.
        """
        first_kept = ((today or date.today()) - timedelta(days=days)).toordinal()
        row = self._store.row("SELECT min(number) FROM audit WHERE day >= ?", first_kept)
        newest = self._store.row("SELECT max(number) FROM audit")
        if newest is None or newest[0] is None:
            return 0
        through = newest[0] if row is None or row[0] is None else row[0] - 1
        count = self._store.row("SELECT count(*) FROM audit WHERE number <= ?", through)
        if count is None or not count[0]:
            return 0
        with self._store.transaction():
            last = self._store.row("SELECT record FROM audit WHERE number = ?", through)
            told = "" if last is None else _hash(last[0])
            self.note("forgotten", through=through, hash=told, entries=count[0])
            self._store.run("DELETE FROM audit WHERE number <= ?", through)
        return int(count[0])

    def _before(self) -> tuple[int, bytes]:
        """Return the last entry's number and record, inside a transaction."""
        turn, number, record = self._last
        if turn == self._store.turn:
            return number, record
        last = self._store.row("SELECT number, record FROM audit ORDER BY number DESC LIMIT 1")
        return (0, b"") if last is None else (int(last[0]), last[1])

    def _beginning(self) -> tuple[int, str]:
        """Return the number of the first expected entry, and the hash of the one before."""
        for entry in reversed(list(self.entries())):
            if entry.kind == "forgotten":
                return int(entry.facts["through"]) + 1, str(entry.facts["hash"])
        return 1, _hash(b"")

    def _rows(self, since: date | None = None, after: int = 0) -> list[tuple[int, bytes]]:
        day = 0 if since is None else since.toordinal()
        rows = self._store.rows(
            "SELECT number, record FROM audit WHERE day >= ? AND number > ? ORDER BY number",
            *(day, after),
        )
        return [(int(number), record) for number, record in rows]

    def _opened(self, number: int, record: bytes) -> dict[str, Any] | None:
        try:
            fields: dict[str, Any] = json.loads(self._cipher.open(record, _context(number)))
        except SealBroken:
            return None
        return fields


def _hash(record: bytes) -> str:
    return hashlib.sha256(record).hexdigest()


def _context(number: int) -> str:
    return f"audit/record/{number}"
