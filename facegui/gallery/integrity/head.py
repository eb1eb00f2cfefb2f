"""The signed head, which reveals rows that are missing, outdated or exchanged.

Each sealed value is bound to its row. But SQL also uses columns that are not sealed, and anybody
can delete a row or put an older one back. So the file holds a head, sealed with the master key. It
has the number of rows in each table and the sum of a keyed hash over all rows (Clarke et al. 2003,
MSet-Add-Hash; an attacker knows neither the key nor the sum). A change adds the hash of the new row
and subtracts that of the old one. The hash covers every column that SQL uses, and the nonce of each
sealed value, which changes with each write.

Temporary triggers of this connection report each changed row, whatever statement changes it. The
head is written in the same transaction as the rows.
"""

import hmac
import re
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

import numpy as np
from cryptography.hazmat.primitives.ciphers import Cipher as BlockCipher
from cryptography.hazmat.primitives.ciphers import CipherContext, algorithms, modes
from numpy.typing import NDArray

from facegui.gallery.cipher import Cipher, SealBroken
from facegui.text import NOTHING, Sentence, join, say

_BLOCK = 16
_ROWS = 2048  # concatenated at a time; the result stays in the cache
_ROWS_AT_ONCE = 4096  # changed rows that may wait to be hashed
_MANY = 10  # from so many rows on, hashing side by side is faster
_FROM_ZEROS = modes.CBC(bytes(_BLOCK))


Column = tuple[str, str]  # SQLite's format of fixed width, and the expression it formats


def _number(column: str) -> Column:
    return "%020d", f"{{0}}{column}"


def _text(column: str, width: int) -> Column:
    # All of ours is ASCII. length() ends where the text does for printf(), at a NUL.
    length = f"min(length(CAST({{0}}{column} AS BLOB)), 9999)"
    return f"%04d%-{width}.{width}s", f"{length}, {{0}}{column}"


def _nonce(column: str) -> Column:
    return "%-24.24s", f"hex(substr({{0}}{column}, 1, 12))"


# The columns of each table that are hashed, a text of fixed length; "{0}" is NEW., OLD. or empty.
# The other values are bound to the row's id and never written again.
_COLUMNS: dict[str, tuple[Column, ...]] = {
    "people": (
        _number("number"),
        _text("id", 32),
        ("%-64.64s", "hex({0}name_tag)"),
        _nonce("wrapped_key"),
        _nonce("record"),
    ),
    "samples": (
        _number("number"),
        _text("id", 32),
        _text("person_id", 32),
        _text("space", 64),
        _number("set_aside"),
        _nonce("embedding"),
        _text("place", 64),
    ),
    # Each sample has one that never changes, so only the number of rows counts.
    "portraits": (),
    "former_embeddings": (_text("sample_id", 32), _text("space", 64), _nonce("embedding")),
    "places": (_text("id", 64), _nonce("record")),
    "seen_faces": (_text("id", 32), _text("place", 64), _text("space", 64), _nonce("record")),
    "sightings": (
        _number("number"),
        _text("id", 32),
        _text("person_id", 32),
        _number("day"),
        _nonce("record"),
        _nonce("thumbnail"),
    ),
    # Since format 5. An older head has no counts of these tables, which had no rows.
    "erasures": (
        _number("number"),
        _text("id", 32),
        _text("person", 64),
        ("%-64.64s", "hex({0}name_tag)"),
        _number("state"),
        _nonce("record"),
    ),
    "audit": (_number("number"), _number("day"), _nonce("record")),
    "consent_ends": (_text("person_id", 32), _number("day")),
    # Since format 6.
    "paintings": (_number("number"), _text("id", 32), _nonce("record"), _nonce("picture")),
    # Since format 8.
    "strangers": (_number("number"), _text("id", 32), _nonce("wrapped_key"), _nonce("record")),
    "stranger_visits": (
        _number("number"),
        _text("id", 32),
        _text("stranger_id", 32),
        _number("day"),
        _text("space", 64),
        _nonce("embedding"),
        _nonce("record"),
    ),
    # Since format 9.
    "coming_embeddings": (_text("sample_id", 32), _text("space", 64), _nonce("embedding")),
}
TABLES = tuple(_COLUMNS)
"""The tables in the order of a head's counts."""

_WORDS = {
    "people": say("people"),
    "samples": say("pictures"),
    "portraits": say("portraits"),
    "former_embeddings": say("former embeddings"),
    "places": say("places"),
    "seen_faces": say("sums of faces seen"),
    "sightings": say("entries of the history"),
    "erasures": say("erasures"),
    "audit": say("entries of the audit"),
    "consent_ends": say("ends of consents"),
    "paintings": say("paintings"),
    "strangers": say("unknown people"),
    "stranger_visits": say("visits of unknown people"),
    "coming_embeddings": say("embeddings by another encoder"),
}
_PACKED = struct.Struct(f">Q{len(_COLUMNS)}q16s")
_COUNT_BYTES = 8
_MODULUS = 1 << 128


@dataclass(frozen=True, slots=True)
class GalleryHead:
    """The number of rows in each table and the sum of their hashes; ``generation`` counts heads."""

    generation: int
    counts: tuple[int, ...]
    total: int

    def packed(self) -> bytes:
        """Return the head as bytes of fixed length."""
        return _PACKED.pack(self.generation, *self.counts, self.total.to_bytes(_BLOCK, "big"))

    @classmethod
    def unpacked(cls, packed: bytes) -> "GalleryHead":
        """Return the head from bytes of `packed`, also of a version with fewer tables.

        Raises struct.error.
        """
        missing = (_PACKED.size - len(packed)) // _COUNT_BYTES
        packed = packed[:-_BLOCK] + bytes(missing * _COUNT_BYTES) + packed[-_BLOCK:]
        generation, *counts, total = _PACKED.unpack(packed)
        return cls(generation, tuple(counts), int.from_bytes(total, "big"))


class HeadKeeper:
    """Computes, seals and opens the heads of one gallery."""

    def __init__(self, key: bytes, gallery_id: str) -> None:
        self._aes = algorithms.AES(hmac.digest(key, b"rows", "sha256"))
        self._cipher = Cipher(hmac.digest(key, b"seal", "sha256"))
        self._context = f"head/{gallery_id}"

    def hash(self, table: str, rows: bytes) -> int:
        """Return the sum of the keyed hashes of a table's concatenated rows.

        The hash is AES-CBC-MAC, which is a pseudorandom function on texts of one length. The
        table's name is the first block. Many rows are hashed side by side, a few one by one.
        """
        width = _WIDTHS[table]
        # Exactly one block: a longer name would shift all rows but the first.
        first = table.encode()[:_BLOCK].ljust(_BLOCK)
        if len(rows) < _MANY * width:
            return sum(
                self._hash_of_one(first + rows[at : at + width])
                for at in range(0, len(rows), width)
            )
        content = np.frombuffer(rows, np.uint8).reshape(-1, width)
        padded = np.zeros((len(content), _padded(width)), np.uint8)
        padded[:, :width] = content
        state = np.tile(np.frombuffer(first, np.uint8), (len(content), 1))
        encryptor = BlockCipher(self._aes, modes.ECB()).encryptor()  # noqa: S305 one block is all there is
        for at in range(0, padded.shape[1], _BLOCK):
            state = self._encrypted(encryptor, state)
            state ^= padded[:, at : at + _BLOCK]
        state = self._encrypted(encryptor, state)
        quarters = state.view(">u4").astype(np.uint64).sum(axis=0)
        return sum(
            int(part) << shift for part, shift in zip(quarters, (96, 64, 32, 0), strict=True)
        )

    def _hash_of_one(self, row: bytes) -> int:
        chain = BlockCipher(self._aes, _FROM_ZEROS).encryptor()
        return int.from_bytes(chain.update(row.ljust(_padded(len(row)), b"\0"))[-_BLOCK:], "big")

    def _encrypted(self, encryptor: CipherContext, state: NDArray[np.uint8]) -> NDArray[np.uint8]:
        made = np.frombuffer(encryptor.update(state.tobytes()), np.uint8)
        return made.reshape(-1, _BLOCK).copy()

    def read(self, connection: sqlite3.Connection) -> GalleryHead | None:
        """Return the head in the file, None if it is missing or does not open.

        Raises sqlite3.Error.
        """
        row = connection.execute("SELECT CAST(sealed AS BLOB) FROM head").fetchone()
        try:
            return (
                None
                if row is None
                else GalleryHead.unpacked(self._cipher.open(row[0], self._context))
            )
        except (SealBroken, struct.error):
            return None

    def write(self, connection: sqlite3.Connection, head: GalleryHead) -> None:
        """Replace the head in the file. Raises sqlite3.Error."""
        sealed = self._cipher.seal(head.packed(), self._context)
        connection.execute("INSERT OR REPLACE INTO head VALUES (1, ?)", (sealed,))

    def made(self, connection: sqlite3.Connection, generation: int) -> GalleryHead:
        """Compute the head of the rows in the file. Raises sqlite3.Error."""
        total, counts = 0, []
        for table in _COLUMNS:
            counts.append(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 our own table names
            total += sum(self.hash(table, rows) for rows in _rows(connection, table))
        return GalleryHead(generation, tuple(counts), total % _MODULUS)


def _padded(width: int) -> int:
    return -(-width // _BLOCK) * _BLOCK


def _row(table: str, of: str) -> str:
    """Return the SQL expression for the text of a row."""
    columns = _COLUMNS[table]
    if not columns:
        return "''"
    formats, values = zip(*columns, strict=True)
    # One call per row: a call per value takes three times as long.
    return f"printf('{''.join(formats)}', {', '.join(values).replace('{0}', of)})"


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[bytes]:
    """Yield the texts of all rows, thousands at a time, since SQLite joins them faster than Python.

    They are bytes, because a text that FaceGUI did not write may be cut within a character.
    """
    if not _COLUMNS[table]:
        return
    last = -(2**63)
    while True:
        joined, last = connection.execute(
            "SELECT CAST(group_concat(made, '') AS BLOB), max(at) FROM"  # noqa: S608 our own table names
            f" (SELECT rowid AS at, {_row(table, '')} AS made FROM {table}"
            " WHERE rowid > ? ORDER BY rowid LIMIT ?)",
            (last, _ROWS),
        ).fetchone()
        if joined is None:
            return
        yield joined


def _widths() -> dict[str, int]:
    """Return the length of a row's text for each table."""
    with closing(sqlite3.connect(":memory:")) as empty:
        return {
            table: len(empty.execute(f"SELECT {_blank(table)}").fetchone()[0]) for table in _COLUMNS
        }


def _blank(table: str) -> str:
    return re.sub(r"@\w+", "NULL", _row(table, "@"))


_WIDTHS = _widths()


class HeadWatch:
    """Records the changes of one connection, and writes the head before each commit.

    ``generation`` is that of the last head it committed, 0 before the first.
    """

    def __init__(self, connection: sqlite3.Connection, keeper: HeadKeeper) -> None:
        self._connection, self._keeper = connection, keeper
        self._tables = tuple(_COLUMNS)
        self.generation = 0
        self.forget()
        connection.create_function("facegui_row", 3, self._on_row)
        connection.execute("PRAGMA temp_store=MEMORY")
        there = {name for (name,) in connection.execute("SELECT name FROM main.sqlite_master")}
        for table in filter(
            there.__contains__, _COLUMNS
        ):  # a copy of an older format has fewer tables
            new, old = (f"CAST({_row(table, of)} AS BLOB)" for of in ("NEW.", "OLD."))
            for what, calls in (
                ("INSERT", ((1, new),)),
                ("UPDATE", ((-1, old), (1, new))),
                ("DELETE", ((-1, old),)),
            ):
                told = " ".join(f"SELECT facegui_row({n}, '{table}', {of});" for n, of in calls)
                connection.execute(
                    f"CREATE TEMP TRIGGER head_{table}_{what} AFTER {what} ON main.{table}"
                    f" BEGIN {told} END"
                )

    def forget(self) -> None:
        """Discard the recorded changes."""
        self._total = self._signed = 0
        self._counts = dict.fromkeys(self._tables, 0)
        self._rows: dict[tuple[int, str], list[bytes]] = {}
        self._waiting = 0
        self._changed = False

    def sign(self) -> None:
        """Write the head that includes the changes. Raises sqlite3.Error."""
        if not self._changed:
            return
        self._hash_rows()
        head = self._keeper.read(self._connection)
        # A missing head is not replaced: the user must learn of it.
        if head is not None:
            counts = (
                count + self._counts[table]
                for table, count in zip(self._tables, head.counts, strict=True)
            )
            total = (head.total + self._total) % _MODULUS
            signed = GalleryHead(head.generation + 1, tuple(counts), total)
            self._keeper.write(self._connection, signed)
            self._signed = signed.generation

    def committed(self) -> None:
        """Note that the head just written was committed."""
        self.generation = max(self.generation, self._signed)
        self.forget()

    def _on_row(self, sign: int, table: str, row: bytes) -> None:
        self._changed = True
        self._counts[table] += sign
        if not row:
            return
        self._rows.setdefault((sign, table), []).append(row)
        self._waiting += 1
        if self._waiting >= _ROWS_AT_ONCE:
            self._hash_rows()

    def _hash_rows(self) -> None:
        """Hash the changed rows together, a hundred times faster than one by one."""
        for (sign, table), rows in self._rows.items():
            self._total += sign * self._keeper.hash(table, b"".join(rows))
        self._rows.clear()
        self._waiting = 0


def difference(told: GalleryHead, found: GalleryHead) -> Sentence:
    """Say how the rows of a file differ from its head; empty if they agree."""
    if (told.counts, told.total) == (found.counts, found.total):
        return NOTHING
    wrong = []
    for table, before, now in zip(_COLUMNS, told.counts, found.counts, strict=True):
        what = _WORDS[table]
        if now < before:
            missing = before - now
            wrong.append(say("{n:,} of {all:,} {what} missing", n=missing, all=before, what=what))
        elif now > before:
            wrong.append(say("{n:,} {what} too many", n=now - before, what=what))
    return join(*wrong, between=", ") or say("values were changed, exchanged or put back")
