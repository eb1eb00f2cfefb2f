"""Strangers and their visits as sealed rows. Opens no transactions but to read."""

import json
import secrets
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

import numpy as np

from facegui.gallery import reading
from facegui.gallery.backups.backup import erase_from_backups
from facegui.gallery.cipher import Cipher, MasterCipher, SealBroken
from facegui.gallery.days import day_of
from facegui.gallery.errors import UnknownPerson, damaged
from facegui.gallery.store import Row, Store
from facegui.gallery.types import StoredPortrait, Stranger, StrangerVisit, WholeStranger
from facegui.text import say


class StoredStrangers:
    """Reads and writes rows; `KeptStrangers` decides and opens the transactions."""

    def __init__(self, store: Store, master: MasterCipher) -> None:
        self._store, self._master = store, master

    def all(self) -> tuple[Stranger, ...]:
        """Return all strangers by number, without pictures."""
        with self._store.snapshot():
            keys = {
                id_: (number, self._unwrapped(id_, wrapped), record)
                for number, id_, wrapped, record in self._store.rows(
                    "SELECT number, id, wrapped_key, record FROM strangers ORDER BY number"
                )
            }
            rows = self._store.rows(
                "SELECT stranger_id, id, space, embedding, record FROM stranger_visits"
                " ORDER BY number"
            )
            visits: dict[str, list[StrangerVisit]] = {id_: [] for id_ in keys}
            for stranger_id, *row in rows:
                if stranger_id not in keys:  # in a file that was changed from outside
                    raise damaged(self._store.path)
                visits[stranger_id].append(self._visit(keys[stranger_id][1], *row))
            return tuple(
                Stranger(number, _in_order(visits[id_]), self._apart(id_, cipher, record))
                for id_, (number, cipher, record) in keys.items()
                if visits[id_]
            )

    def find(self, number: int) -> Stranger:
        """Return the stranger of a number; UnknownPerson."""
        found = next((one for one in self.all() if one.number == number), None)
        if found is None:
            raise nobody(number)
        return found

    def state(self) -> int:
        """Return a number that changes with any change of a row."""
        # Each sealed value has its own nonce, so equal bytes mean an equal value.
        strangers = self._store.rows("SELECT id, record FROM strangers ORDER BY number")
        visits = self._store.rows("SELECT id, stranger_id FROM stranger_visits ORDER BY number")
        return hash((tuple(strangers), tuple(visits)))

    def numbers(self) -> dict[str, int]:
        """Return by visit the number of its stranger, without opening anything."""
        rows = self._store.rows(
            "SELECT stranger_visits.id, strangers.number FROM stranger_visits"
            " JOIN strangers ON strangers.id = stranger_id"
        )
        return {id_: int(number) for id_, number in rows}

    def portrait(self, visit_id: str) -> StoredPortrait:
        """Return the picture of a visit; UnknownPerson without one."""
        row = self._store.row(
            "SELECT strangers.id, wrapped_key, stranger_visits.record, picture FROM stranger_visits"
            " JOIN strangers ON strangers.id = stranger_id WHERE stranger_visits.id = ?",
            visit_id,
        )
        if row is None:
            raise UnknownPerson(say("That visit is not kept any more."), say("Look again."))
        stranger_id, wrapped, record, picture = row
        cipher = self._unwrapped(stranger_id, wrapped)
        fields = self._fields(cipher, record, f"stranger_visits/record/{visit_id}")
        points = np.asarray(fields["landmarks"], np.float32).reshape(5, 2)
        jpeg = self._opened(cipher, picture, f"stranger_visits/picture/{visit_id}")
        return StoredPortrait(visit_id, jpeg, points)

    def sealed_values(self, visit_ids: Collection[str]) -> list[bytes]:
        """Return every sealed value of these visits, to be searched for once they are erased."""
        rows = [
            self._store.row(
                "SELECT embedding, record, picture FROM stranger_visits WHERE id = ?", one
            )
            for one in visit_ids
        ]
        return [value for row in rows if row is not None for value in row]

    def delete_visits(self, visit_ids: Collection[str]) -> None:
        """Delete visits, and strangers without any left, with their key."""
        if not visit_ids:
            return
        erase_from_backups(self._store, "stranger_visits", visit_ids)
        self._store.run_many(
            "DELETE FROM stranger_visits WHERE id = ?", ((one,) for one in visit_ids)
        )
        empty = self._store.rows(
            "SELECT number FROM strangers WHERE id NOT IN (SELECT stranger_id FROM stranger_visits)"
        )
        self.delete([int(number) for (number,) in empty])

    def delete(self, numbers: Sequence[int]) -> None:
        """Delete strangers with key and visits, here and in the backup."""
        found = [self.row(one) for one in numbers]
        ids = [str(row[0]) for row in found if row is not None]
        if not ids:
            return
        for table, wanted in (("stranger_visits", self._visits_of(ids)), ("strangers", ids)):
            erase_from_backups(self._store, table, wanted)
        self._store.run_many("DELETE FROM strangers WHERE id = ?", ((one,) for one in ids))

    def _visits_of(self, stranger_ids: Sequence[str]) -> list[str]:
        # In the backup a visit may belong to another stranger, from before two were joined.
        return [
            str(id_)
            for one in stranger_ids
            for (id_,) in self._store.rows(
                "SELECT id FROM stranger_visits WHERE stranger_id = ?", one
            )
        ]

    def row(self, number: int) -> Row | None:
        """Return id, wrapped key and record of a stranger, None where there is none."""
        return self._store.row(
            "SELECT id, wrapped_key, record FROM strangers WHERE number = ?", number
        )

    def new(self, number: int | None = None) -> int:
        """Write a stranger without visits; return the number, one that nobody ever had."""
        stranger_id = secrets.token_hex(16)
        wrapped, cipher = self._master.new_person(stranger_id)
        sealed = cipher.seal(b'{"apart": []}', f"strangers/record/{stranger_id}")
        self._store.run(
            "INSERT INTO strangers (number, id, wrapped_key, record) VALUES (?, ?, ?, ?)",
            *(number, stranger_id, wrapped, sealed),
        )
        row = self._store.row("SELECT number FROM strangers WHERE id = ?", stranger_id)
        return 0 if row is None else int(row[0])

    def insert(self, visit: StrangerVisit, portrait: StoredPortrait, number: int) -> None:
        """Write a visit with its picture as that of a stranger."""
        row = self.row(number)
        if row is None:
            raise nobody(number)
        stranger_id, wrapped, _ = row
        cipher = self._unwrapped(stranger_id, wrapped)
        fields = {
            "began_at": visit.began_at.isoformat(),
            "ended_at": visit.ended_at.isoformat(),
            "place": visit.place,
            "quality": visit.quality,
            "landmarks": portrait.landmarks.ravel().tolist(),
        }
        self._store.run(
            "INSERT INTO stranger_visits (id, stranger_id, day, space, embedding, record, picture)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            *(visit.id, stranger_id, day_of(visit.ended_at).toordinal(), visit.space),
            cipher.seal(
                visit.embedding.astype("<f4").tobytes(),
                f"stranger_visits/embedding/{visit.id}/{visit.space}",
            ),
            cipher.seal(json.dumps(fields).encode(), f"stranger_visits/record/{visit.id}"),
            cipher.seal(portrait.jpeg, f"stranger_visits/picture/{visit.id}"),
        )

    def say_apart(self, one: int, other: int) -> None:
        """Note with both strangers that the other is somebody else."""
        for own, another in ((one, other), (other, one)):
            row = self.row(own)
            if row is not None:
                known = self._apart(row[0], self._unwrapped(row[0], row[1]), row[2])
                self.set_apart(own, known | {another})

    def set_apart(self, number: int, apart: Collection[int]) -> None:
        """Write which strangers somebody is not."""
        row = self.row(number)
        if row is None:
            raise nobody(number)
        stranger_id, wrapped, _ = row
        packed = json.dumps({"apart": sorted(apart)}).encode()
        sealed = self._unwrapped(stranger_id, wrapped).seal(
            packed, f"strangers/record/{stranger_id}"
        )
        self._store.run("UPDATE strangers SET record = ? WHERE number = ?", sealed, number)

    def whole(self, stranger: Stranger) -> WholeStranger:
        """Return a stranger with all pictures."""
        return WholeStranger(stranger, tuple(self.portrait(one.id) for one in stranger.visits))

    def _apart(self, stranger_id: str, cipher: Cipher, record: bytes) -> frozenset[int]:
        fields = self._fields(cipher, record, f"strangers/record/{stranger_id}")
        return frozenset(int(one) for one in fields["apart"])

    def _visit(
        self, cipher: Cipher, visit_id: str, space: str, embedding: bytes, record: bytes
    ) -> StrangerVisit:
        fields = self._fields(cipher, record, f"stranger_visits/record/{visit_id}")
        opened = self._opened(cipher, embedding, f"stranger_visits/embedding/{visit_id}/{space}")
        return StrangerVisit(
            visit_id,
            datetime.fromisoformat(fields["began_at"]),
            datetime.fromisoformat(fields["ended_at"]),
            str(fields["place"]),
            space,
            np.frombuffer(opened, "<f4"),
            {str(name): float(value) for name, value in fields["quality"].items()},
        )

    def _unwrapped(self, stranger_id: str, wrapped: bytes) -> Cipher:
        try:
            return self._master.person(stranger_id, wrapped)
        except SealBroken as error:
            raise damaged(self._store.path) from error

    def _opened(self, cipher: Cipher, sealed: bytes, context: str) -> bytes:
        try:
            return cipher.open(sealed, context)
        except SealBroken as error:
            raise damaged(self._store.path) from error

    def _fields(self, cipher: Cipher, sealed: bytes, context: str) -> dict[str, Any]:
        try:
            return reading.opened(self._opened(cipher, sealed, context))
        except reading.Malformed as error:
            raise damaged(self._store.path) from error


def _in_order(visits: Iterable[StrangerVisit]) -> tuple[StrangerVisit, ...]:
    return tuple(sorted(visits, key=lambda one: (one.began_at.astimezone(UTC), one.id)))


def nobody(number: int) -> UnknownPerson:
    """Return the problem of a number that nobody has."""
    return UnknownPerson(
        say("There is no Unknown {number} (any more).", number=number),
        say("See facegui strangers list."),
    )
