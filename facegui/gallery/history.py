"""Who was seen when: sealed like people and samples, erased when it is old.

What is kept of a person is sealed with their data key and goes when they are removed; what is kept
of somebody nobody recognized is sealed with a key for strangers. In plain text a row has only the
day and, as a random id, its person.
"""

import json
import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import asdict, replace
from datetime import date, datetime

from facegui.gallery.backups.backup import erase_from_backups
from facegui.gallery.cipher import Cipher, SealBroken
from facegui.gallery.days import date_back, day_of
from facegui.gallery.errors import damaged
from facegui.gallery.store import Row, Store, ids
from facegui.gallery.types import Sighting, WholeSighting
from facegui.gallery.vault import Vault
from facegui.text import as_json, from_json

_IDS = re.compile(r"[0-9a-f]{32}")
_NOT_PACKED = ("id", "person_id")


class History:
    """The sightings of a gallery. Raises FaceGuiErrors as the gallery does.

    ``erasures`` counts how often everything was erased.
    """

    def __init__(self, store: Store, vault: Vault, strangers: Cipher) -> None:
        self._store = store
        self._vault = vault
        self._strangers = strangers
        self.erasures = 0

    def keep(self, sighting: Sighting, thumbnail: bytes | None = None) -> None:
        """Write a sighting, or the new state of one with the same id.

        ``thumbnail`` is a JPEG or None. Raises GalleryBusy at once while another process writes,
        and UnknownPerson when the person has been removed meanwhile.
        """
        with self.together():
            self._insert(WholeSighting(sighting, thumbnail), self._cipher(sighting.person_id))

    @contextmanager
    def together(self, *, wait: bool = False) -> Iterator[None]:
        """Write everything kept inside, or nothing; it waits for the disk only once.

        Raises GalleryBusy at once while another process writes; with ``wait`` it is waited for
        as in every other change.
        """
        with nullcontext() if wait else self._store.impatient(), self._store.transaction():
            yield

    def pages(self, size: int = 500) -> Iterator[tuple[Sighting, ...]]:
        """Yield all sightings, last written first, ``size`` at a time.

        What is written between two pages is not among them.
        """
        before: int | None = None
        ciphers: dict[str | None, Cipher] = {None: self._strangers}
        while True:
            rows = self._store.rows(
                "SELECT number, id, person_id, record FROM sightings"
                " WHERE ?1 IS NULL OR number < ?1 ORDER BY number DESC LIMIT ?2",
                *(before, size),
            )
            if not rows:
                return
            before = rows[-1][0]
            yield tuple(self._read(row[1:], ciphers) for row in rows)

    def of_day(self, day: date) -> tuple[Sighting, ...]:
        """Return the sightings that ended on a day, last written first."""
        rows = self._store.rows(
            "SELECT id, person_id, record FROM sightings WHERE day = ? ORDER BY number DESC",
            day.toordinal(),
        )
        ciphers: dict[str | None, Cipher] = {None: self._strangers}
        return tuple(self._read(row, ciphers) for row in rows)

    def holds(self, sighting_ids: Collection[str]) -> frozenset[str]:
        """Return which of these sightings there are."""
        found = (
            self._store.row("SELECT id FROM sightings WHERE id = ?", one) for one in sighting_ids
        )
        return frozenset(row[0] for row in found if row is not None)

    def thumbnail(self, sighting_id: str) -> bytes | None:
        """Return the small picture (JPEG) of a sighting, None without one."""
        row = self._store.row(
            "SELECT person_id, thumbnail FROM sightings WHERE id = ?", sighting_id
        )
        if row is None or row[1] is None:
            return None
        return self._opened(self._cipher(row[0]), row[1], f"sightings/thumbnail/{sighting_id}")

    def person_of(self, sighting_id: str) -> str | None:
        """Return the id of the person an entry is about, None for strangers."""
        row = self._store.row("SELECT person_id FROM sightings WHERE id = ?", sighting_id)
        return None if row is None or row[0] is None else str(row[0])

    def count(self, before: date | None = None) -> int:
        """Return how many sightings there are, or how many ended before a day."""
        day = None if before is None else before.toordinal()
        row = self._store.row("SELECT count(*) FROM sightings WHERE ?1 IS NULL OR day < ?1", day)
        return 0 if row is None else int(row[0])

    def last_seen(self) -> dict[str, date]:
        """Return by person id the day they were last seen."""
        rows = self._store.rows(
            "SELECT person_id, max(day) FROM sightings WHERE person_id IS NOT NULL"
            " GROUP BY person_id"
        )
        last = date.max.toordinal()
        return {person_id: date.fromordinal(min(max(day, 1), last)) for person_id, day in rows}

    def erase_before(self, day: date) -> int:
        """Erase what ended before a day, here and in the backup; return how many that were.

        Entries dated after tomorrow, by a wrong clock, count as today's from now on.
        """
        date_back(self._store, "sightings")
        rows = self._store.rows("SELECT id FROM sightings WHERE day < ?", day.toordinal())
        self.erase(ids(rows))
        return len(rows)

    def erase_thumbnails_of_strangers(self) -> None:
        """Erase the pictures of everybody who was not recognized; the sightings stay."""
        kept = self._store.rows(
            "SELECT id, person_id, record FROM sightings"
            " WHERE person_id IS NULL AND thumbnail IS NOT NULL"
        )
        if not kept:
            return

        def erase() -> None:
            # The backup loses the whole row; here it only becomes smaller.
            erase_from_backups(self._store, "sightings", ids(kept))
            self._store.run("UPDATE sightings SET thumbnail = NULL WHERE person_id IS NULL")

        self._store.erase(erase)
        self._store.forget_deleted()

    def erase(self, sighting_ids: Collection[str]) -> None:
        """Erase these sightings, here and in the backup, skipping those already gone."""
        if not sighting_ids:
            return

        def erase() -> None:
            erase_from_backups(self._store, "sightings", sighting_ids)
            self._store.run_many(
                "DELETE FROM sightings WHERE id = ?", ((id_,) for id_ in sighting_ids)
            )

        self._store.erase(erase)
        self._store.forget_deleted()

    def erase_all(self) -> None:
        """Erase the whole history, here and in the backup."""
        self.erasures += 1
        self.erase(ids(self._store.rows("SELECT id FROM sightings")))

    def let_go_of(self, person_ids: Collection[str]) -> dict[str, tuple[int, int]]:
        """Remove people from the entries of others in which they are closest or runner-up.

        An entry of nobody known may show them: it loses its picture. Returns by id how many
        entries were rewritten, and the bytes they had. Their rows go from the backup.
        """
        gone, found = frozenset(person_ids), []
        counts = dict.fromkeys(gone, (0, 0))
        ciphers: dict[str | None, Cipher] = {None: self._strangers}
        rows = self._store.rows("SELECT id, person_id, record, thumbnail FROM sightings")
        for sighting_id, owner, record, thumbnail in rows:
            if owner not in ciphers:
                ciphers[owner] = self._cipher(owner)
            packed = self._opened(ciphers[owner], record, f"sightings/record/{sighting_id}")
            named = gone.intersection(_IDS.findall(packed.decode()))
            if not named:
                continue
            size = len(record) + (len(thumbnail or b"") if owner is None else 0)
            for one in named:
                counts[one] = counts[one][0] + 1, counts[one][1] + size
            found.append(_without(_unpacked(sighting_id, owner, packed), named))
        if found:
            self._store.erase(lambda: self._rewrite(found, ciphers))
        return counts

    def _rewrite(self, changed: list[Sighting], ciphers: dict[str | None, Cipher]) -> None:
        erase_from_backups(self._store, "sightings", [one.id for one in changed])
        for one in changed:
            context = f"sightings/record/{one.id}"
            self._store.run(
                "UPDATE sightings SET record = ?,"
                " thumbnail = iif(person_id IS NULL, NULL, thumbnail) WHERE id = ?",
                *(ciphers[one.person_id].seal(_packed(one), context), one.id),
            )

    def of_person(self, person_id: str) -> tuple[WholeSighting, ...]:
        """Return everything kept of a person, oldest first."""
        rows = self._store.rows(
            "SELECT id, person_id, record, thumbnail FROM sightings WHERE person_id = ?"
            " ORDER BY number",
            person_id,
        )
        return tuple(self._whole(*row) for row in rows)

    def whole(self, sighting_ids: Collection[str]) -> tuple[WholeSighting, ...]:
        """Return those of these sightings that exist."""
        found = (
            self._store.row(
                "SELECT id, person_id, record, thumbnail FROM sightings WHERE id = ?", one
            )
            for one in sighting_ids
        )
        return tuple(self._whole(*row) for row in found if row is not None)

    def give(
        self, sighting_ids: Collection[str], person_id: str | None
    ) -> tuple[WholeSighting, ...]:
        """Give entries to a person, or to nobody, and return the existing ones as they were.

        Part of a larger change. Their rows go from the backup, where they would stay another's.
        """
        found = self.whole(sighting_ids)
        erase_from_backups(self._store, "sightings", [one.sighting.id for one in found])
        self.insert(found, person_id)
        return found

    def insert(self, sightings: Iterable[WholeSighting], person_id: str | None) -> None:
        """Write sightings as a person's, or as nobody's, whomever they belonged to before.

        Opens no transaction; the gallery does.
        """
        cipher = self._cipher(person_id)
        for whole in sightings:
            mine = replace(whole.sighting, person_id=person_id)
            self._insert(replace(whole, sighting=mine), cipher)

    def _whole(
        self, id_: str, owner: str | None, record: bytes, thumbnail: bytes | None
    ) -> WholeSighting:
        cipher = self._cipher(owner)
        opened = thumbnail and self._opened(cipher, thumbnail, f"sightings/thumbnail/{id_}")
        return WholeSighting(self._read((id_, owner, record), {owner: cipher}), opened or None)

    def _cipher(self, person_id: str | None) -> Cipher:
        return self._strangers if person_id is None else self._vault.cipher(person_id)

    def _insert(self, whole: WholeSighting, cipher: Cipher) -> None:
        sighting = whole.sighting
        record = cipher.seal(_packed(sighting), f"sightings/record/{sighting.id}")
        sealed = whole.thumbnail and cipher.seal(
            whole.thumbnail, f"sightings/thumbnail/{sighting.id}"
        )
        self._store.run(
            "INSERT INTO sightings (id, person_id, day, record, thumbnail) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, day = excluded.day,"
            " record = excluded.record, thumbnail = excluded.thumbnail",
            *(sighting.id, sighting.person_id, day_of(sighting.ended_at).toordinal()),
            *(record, sealed or None),
        )

    def _read(self, row: Row, ciphers: dict[str | None, Cipher]) -> Sighting:
        sighting_id, person_id, record = row
        if person_id not in ciphers:
            ciphers[person_id] = self._cipher(person_id)
        opened = self._opened(ciphers[person_id], record, f"sightings/record/{sighting_id}")
        return _unpacked(sighting_id, person_id, opened)

    def _opened(self, cipher: Cipher, sealed: bytes, context: str) -> bytes:
        try:
            return cipher.open(sealed, context)
        except SealBroken as error:
            raise damaged(self._store.path) from error


def _without(sighting: Sighting, gone: Collection[str]) -> Sighting:
    """Return an entry without those it was like."""
    if sighting.closest_id in gone:
        sighting = replace(sighting, closest_id=None, score=None)
    if sighting.runner_up_id in gone:
        sighting = replace(sighting, runner_up_id=None, runner_up_score=None)
    return replace(sighting, why=())


def _packed(sighting: Sighting) -> bytes:
    fields = {name: value for name, value in asdict(sighting).items() if name not in _NOT_PACKED}
    fields["faults"] = [as_json(fault) for fault in sighting.faults]
    fields["why"] = [as_json(one) for one in sighting.why]
    fields["began_at"] = sighting.began_at.isoformat()
    fields["ended_at"] = sighting.ended_at.isoformat()
    return json.dumps(fields).encode()


def _unpacked(sighting_id: str, person_id: str | None, packed: bytes) -> Sighting:
    fields = json.loads(packed)
    return Sighting(
        sighting_id,
        person_id,
        datetime.fromisoformat(fields.pop("began_at")),
        datetime.fromisoformat(fields.pop("ended_at")),
        faults=tuple(from_json(one) for one in fields.pop("faults")),
        # Older entries have none, or plain English instead of sentences.
        why=tuple(from_json(one) for one in fields.pop("why", ())),
        **fields,
    )
