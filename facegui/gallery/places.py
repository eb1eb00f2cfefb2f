"""Where pictures were taken, and what is kept of people merely seen there.

A place belongs to nobody, so its name is sealed with a key of the whole gallery; its row is found
by a keyed tag of the name. What is kept of people seen is a sum over several of them: it names
nobody and holds no picture and no single embedding.
"""

import json
import secrets
from datetime import datetime

import numpy as np

from facegui.gallery.backups.backup import erase_from_backups
from facegui.gallery.cipher import MasterCipher, SealBroken
from facegui.gallery.errors import damaged
from facegui.gallery.store import Store
from facegui.gallery.types import FILES, SeenFaces

_NUMBERS = ("people", "pairs", "pair_sum", "pair_squares")


class StoredPlaces:
    """Names of places by the id in a sample's row, and sums of the faces seen there.

    Opens no transactions; the gallery does, around whole operations.
    """

    def __init__(self, store: Store, master: MasterCipher) -> None:
        self._store = store
        self._master = master
        self._names: dict[str, str] = {}  # an id is derived from its name, so it never changes

    def name(self, place_id: str | None) -> str:
        """Return the name of the place in a sample's row; GalleryDamaged when there is none."""
        if place_id is None:
            return FILES
        if place_id not in self._names:
            self._read()
        if place_id not in self._names:
            raise damaged(self._store.path)
        return self._names[place_id]

    def added(self, name: str) -> str | None:
        """Return the place id for a sample's row, None for FILES; a new place is written."""
        return None if name == FILES else self._row(name)

    def seen(self, space: str) -> dict[str, SeenFaces]:
        """Return by place what is kept of people seen there, of ``space`` only."""
        rows = self._store.rows("SELECT place, record FROM seen_faces WHERE space = ?", space)
        found = [
            _unpacked(self.name(place), space, self._opened(record, _seen_context(place, space)))
            for place, record in rows
        ]
        return {one.place: one for one in found}

    def keep(self, seen: SeenFaces) -> None:
        """Replace what is kept of a place in a space."""
        place_id = self._row(seen.place)
        record = self._master.places.seal(_packed(seen), _seen_context(place_id, seen.space))
        self._store.run(
            "INSERT INTO seen_faces (id, place, space, record) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (place, space) DO UPDATE SET record = excluded.record",
            *(secrets.token_hex(16), place_id, seen.space, record),
        )

    def forget(self, name: str | None) -> None:
        """Erase what is kept of one place or of all, here and in the backup.

        Names of places that no sample needs any more are erased as well.
        """
        place_id = None if name is None else self._master.place_tag(name)
        self._erase(
            "seen_faces", "SELECT id FROM seen_faces WHERE ?1 IS NULL OR place = ?1", place_id
        )
        self._erase(
            "places",
            "SELECT id FROM places WHERE id NOT IN (SELECT place FROM seen_faces)"
            " AND id NOT IN (SELECT place FROM samples WHERE place IS NOT NULL)",
        )

    def _erase(self, table: str, which: str, *values: object) -> None:
        rows = self._store.rows(which, *values)
        if rows:
            erase_from_backups(self._store, table, [row[0] for row in rows])
            self._store.run_many(f"DELETE FROM {table} WHERE id = ?", rows)  # noqa: S608 our own table names

    def _row(self, name: str) -> str:
        """Return the id of a place, which is written down unless it is there."""
        place_id = self._master.place_tag(name)
        # Another process may have erased a place that this one knows, so the row decides.
        if self._store.row("SELECT 1 FROM places WHERE id = ?", place_id) is None:
            record = self._master.places.seal(json.dumps(name).encode(), _name_context(place_id))
            self._store.run("INSERT INTO places (id, record) VALUES (?, ?)", place_id, record)
        return place_id

    def _read(self) -> None:
        for place_id, record in self._store.rows("SELECT id, record FROM places"):
            if place_id not in self._names:
                opened = self._opened(record, _name_context(place_id))
                self._names[place_id] = str(json.loads(opened))

    def _opened(self, sealed: bytes, context: str) -> bytes:
        try:
            return self._master.places.open(sealed, context)
        except SealBroken as error:
            raise damaged(self._store.path) from error


def _name_context(place_id: str) -> str:
    return f"places/record/{place_id}"


def _seen_context(place_id: str, space: str) -> str:
    return f"seen_faces/record/{place_id}/{space}"


def _packed(seen: SeenFaces) -> bytes:
    fields = {name: getattr(seen, name) for name in _NUMBERS}
    fields["updated_at"] = seen.updated_at.isoformat()
    fields["total"] = seen.total.astype("<f4").tobytes().hex()
    return json.dumps(fields).encode()


def _unpacked(place: str, space: str, packed: bytes) -> SeenFaces:
    fields = json.loads(packed)
    total = np.frombuffer(bytes.fromhex(fields.pop("total")), dtype="<f4")
    updated_at = datetime.fromisoformat(fields.pop("updated_at"))
    return SeenFaces(place, space, total, updated_at=updated_at, **fields)
