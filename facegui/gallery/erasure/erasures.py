"""Erasures: begun in the transaction that removes somebody, finished when no trace is left.

An erasure begins as a sealed row with pieces of every value that the person's key opened. It is
finished when the history of others no longer mentions the person and no file of the data folder
holds a piece any more; then a signed certificate replaces the row. Both are tombstones: if the
person comes back from an old backup, an archive or a folder, FaceGUI says so. Each certificate also
has a file beside the gallery, so that an older state of the gallery is noticed.
"""

import hashlib
import json
import secrets
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from facegui import atomic
from facegui.errors import FaceGuiError
from facegui.gallery import names
from facegui.gallery.backups.backup import other_copies
from facegui.gallery.cipher import MasterCipher, SealBroken
from facegui.gallery.erasure.audit import Audit
from facegui.gallery.erasure.certificate import Certificate, Signer, hashed_name, verified
from facegui.gallery.erasure.due import DueErasures
from facegui.gallery.erasure.places import PlaceErased, not_reached
from facegui.gallery.erasure.traces import FilesSearched, pieces
from facegui.gallery.errors import backup_path, sqlite_errors_as_problems
from facegui.gallery.history import History
from facegui.gallery.store import Store
from facegui.gallery.strangers.strangers import KeptStrangers
from facegui.gallery.types import Person
from facegui.gallery.vault import Vault
from facegui.private import is_link, make_inner
from facegui.text import Sentence, say

FOLDER = "erasures"
_BEGUN, _TRIED, _DONE, _KNOWN = range(4)
# By then the process that could undo it has ended, or has been informed.
UNDO_LAPSES = timedelta(hours=1)
_MANY = 50  # this many are erased together

_VALUES = (
    ("people", "SELECT wrapped_key, record FROM people WHERE id = ?1"),
    ("samples", "SELECT embedding, record FROM samples WHERE person_id = ?1"),
    (
        "portraits",
        "SELECT landmarks, jpeg FROM portraits JOIN samples ON samples.id = sample_id"
        " WHERE person_id = ?1",
    ),
    (
        "former embeddings",
        "SELECT other.embedding FROM (SELECT sample_id, embedding FROM former_embeddings"
        " UNION ALL SELECT sample_id, embedding FROM coming_embeddings) AS other JOIN samples"
        " ON samples.id = sample_id WHERE person_id = ?1",
    ),
    (
        "paintings",
        "SELECT paintings.record, picture FROM paintings JOIN samples ON samples.id = paintings.id"
        " WHERE person_id = ?1",
    ),
    ("history", "SELECT record, thumbnail FROM sightings WHERE person_id = ?1"),
)


@dataclass(frozen=True, slots=True)
class Erasure:
    """An erasure of this gallery; without a certificate it is not finished."""

    id: str
    begun_at: datetime
    certificate: Certificate | None


class Erasures:
    """The erasures of a gallery, and who came back. ``came_back`` are sentences for the user."""

    def __init__(
        self,
        store: Store,
        *,
        vault: Vault,
        history: History,
        strangers: KeptStrangers,
        audit: Audit,
        master: MasterCipher,
        gallery_id: str,
    ) -> None:
        self._store, self._vault, self._history = store, vault, history
        self._strangers = strangers
        self._audit, self._master, self._gallery_id = audit, master, gallery_id
        self.signer = Signer(master.signing)
        self.came_back: list[Sentence] = []
        self._names: dict[str, str] = {}  # of the erasures that this process began, in memory only

    def begin(self, people: Mapping[str, Collection[str]]) -> None:
        """Write down what to look for, in the transaction that erases people and before it.

        ``people`` has by id the visits kept of them as of a stranger, which go as well. For many
        people the names are hashed more quickly.
        """
        copies = other_copies(self._store.path)
        size = sum(copy.stat().st_size for copy in copies)
        daily = backup_path(self._store.path).is_file()
        elsewhere = (
            PlaceErased("older copies of the gallery", len(copies), size, "deleted"),
            PlaceErased("daily backup", int(daily), 0, "searched"),
        )
        for one, unnamed in people.items():
            self._begin(one, unnamed, elsewhere, many=len(people) > 1)

    def _begin(
        self,
        person_id: str,
        unnamed: Collection[str],
        elsewhere: Sequence[PlaceErased],
        *,
        many: bool,
    ) -> None:
        person = self._vault.person(person_id)
        places, wanted = [], []
        for place, sql in _VALUES:
            rows = self._store.rows(sql, person_id)
            values = [value for row in rows for value in row if value is not None]
            wanted += pieces(values)
            places.append(PlaceErased(place, len(rows), sum(map(len, values)), "searched"))
        if unnamed:
            values = self._strangers.sealed_values(unnamed)
            wanted += pieces(values)
            size = sum(map(len, values))
            places.append(
                PlaceErased("visits before they had a name", len(unnamed), size, "searched")
            )
        erasure_id = secrets.token_hex(16)
        fields = {
            "begun_at": datetime.now(UTC).isoformat(timespec="seconds"),
            "name": hashed_name(person.name, quick=many),
            "person_id": person_id,
            "places": [place.as_json() for place in (*places, *elsewhere)],
            "wanted": b"".join(wanted).hex(),
        }
        self._store.run(
            "INSERT INTO erasures (id, person, name_tag, state, record) VALUES (?, ?, ?, ?, ?)",
            *(erasure_id, _hashed_id(person_id), self._tag(person.name), _BEGUN),
            self._sealed(erasure_id, fields),
        )
        self._names[erasure_id] = person.name

    def undone(self, person: Person) -> None:
        """Forget an erasure that was undone; a finished one is reported instead."""
        hashed = _hashed_id(person.id)
        rows = self._store.rows(
            "SELECT id FROM erasures WHERE person = ? AND state < ?", hashed, _DONE
        )
        for (id_,) in rows:
            self._store.run("DELETE FROM erasures WHERE id = ?", id_)
            self._names.pop(id_, None)
        self.entered(person)

    def entered(self, person: Person) -> None:
        """Report when somebody who was erased has come into the gallery again."""
        if self._store.row("SELECT 1 FROM erasures LIMIT 1") is None:
            return
        row = self._store.row(
            "SELECT id FROM erasures WHERE name_tag = ? OR person = ? ORDER BY number DESC LIMIT 1",
            *(self._tag(person.name), _hashed_id(person.id)),
        )
        if row is not None:
            self._tell(person.name, row[0])

    def settle(self) -> None:
        """Take in certificates that are only beside the gallery, and report who is back by id."""
        if not self._store.read_only:
            self._take_over()
        rows = self._store.rows(
            "SELECT person, id FROM erasures WHERE state IN (?, ?)", _TRIED, _DONE
        )
        if not rows:
            return
        erased: dict[str, str] = dict(rows)
        for (person_id,) in self._store.rows("SELECT id FROM people"):
            if (erasure := erased.get(_hashed_id(person_id))) is not None:
                self._tell(self._vault.person(person_id).name, erasure)

    def accept(self) -> None:
        """Let everybody who is back stay, without reporting them again."""
        here = {_hashed_id(one) for (one,) in self._store.rows("SELECT id FROM people")}
        for person, id_ in self._store.rows("SELECT person, id FROM erasures"):
            if person in here:
                self._store.run("UPDATE erasures SET state = ? WHERE id = ?", _KNOWN, id_)
        self.came_back.clear()

    def all(self) -> tuple[Erasure, ...]:
        """Return all erasures, oldest first."""
        rows = self._store.rows("SELECT id, state, record FROM erasures ORDER BY number")
        return tuple(self._read(*row) for row in rows)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of those whose erasure was begun here and is not finished; in memory only."""
        return tuple(self._names.values())

    def take_came_back(self) -> tuple[Sentence, ...]:
        """Return the sentences about people who came back, once."""
        told_now = tuple(dict.fromkeys(self.came_back))
        self.came_back.clear()
        return told_now

    @property
    def waiting(self) -> bool:
        """Whether an erasure begun here, or that nobody can undo any more, is not finished."""
        return bool(self._due())

    @property
    def lapsed(self) -> bool:
        """Whether an erasure that nobody can undo any more is not finished."""
        return bool(self._due(lapsed=True))

    def finish(self, also: Sequence[PlaceErased] = ()) -> tuple[Certificate, ...]:
        """Finish what is due: erase what others keep of them, search all files, sign.

        ``also`` is what was erased beside the gallery. Where something is still found, the
        certificate returned says so and the erasure is tried again later. Raises as the gallery.
        """
        due = self.begin_finishing()
        return () if due is None else self.conclude(due, also, due.look())

    def begin_finishing(self, *, lapsed: bool = False) -> DueErasures | None:
        """Do the first part of `finish`, by default also of what could still be undone here."""
        found = self._due(lapsed=lapsed)
        if not found:
            return None
        others = self._history.let_go_of([fields["person_id"] for _, _, fields in found])
        self._store.forget_deleted()
        ids = {id_ for id_, _, _ in found}
        names = {id_: name for id_, name in self._names.items() if id_ in ids}
        return DueErasures(tuple(found), others, names, self._store.path.parent)

    def conclude(
        self, due: DueErasures, also: Sequence[PlaceErased], found: FilesSearched
    ) -> tuple[Certificate, ...]:
        """Do the last part of `finish`, skipping those that were undone meanwhile."""
        begun = {
            id_ for (id_,) in self._store.rows("SELECT id FROM erasures WHERE state < ?", _DONE)
        }
        with self._store.transaction():
            made = tuple(self._finish(one, also, due, found) for one in due.due if one[0] in begun)
        self._store.forget_deleted()
        complete = [one for one in made if one.complete]
        for one in complete:
            self._names.pop(one.id, None)
        self._write(complete)
        return made

    def _due(self, *, lapsed: bool = False) -> list[tuple[str, str, dict[str, Any]]]:
        """Return id, hash of the person and fields of the erasures to finish now."""
        rows = self._store.rows(
            "SELECT id, person, state, record FROM erasures WHERE state < ? ORDER BY number", _DONE
        )
        last = datetime.now(UTC) - UNDO_LAPSES
        begun = [(id_, who, state, self._opened(id_, record)) for id_, who, state, record in rows]
        return [
            (id_, person, fields)
            for id_, person, state, fields in begun
            if not _is_signed(fields)
            and (
                state == _TRIED
                or (id_ in self._names and not lapsed)
                or datetime.fromisoformat(fields["begun_at"]) < last
            )
        ]

    def _finish(
        self,
        due: tuple[str, str, dict[str, Any]],
        also: Sequence[PlaceErased],
        of: DueErasures,
        found: FilesSearched,
    ) -> Certificate:
        erasure_id, person, fields = due
        places = [PlaceErased(**place) for place in fields["places"]]
        entries, size = of.others[fields["person_id"]]
        before = next((one for one in places if one.place == _OTHERS), None)
        if before is not None:
            places.remove(before)
            entries, size = entries + before.things, size + before.bytes
        places.append(PlaceErased(_OTHERS, entries, size, "read and rewritten"))
        by_name = of.looked_for_name(erasure_id)
        certificate = self._signed(erasure_id, person, fields, [*places, *also], found, by_name)
        state, record = _DONE, certificate.fields
        if certificate.complete:
            self._audit.note("erased", fields["person_id"], certificate=erasure_id)
        else:
            state, record = _TRIED, {**fields, "places": [place.as_json() for place in places]}
        self._store.run(
            "UPDATE erasures SET state = ?, record = ? WHERE id = ?",
            *(state, self._sealed(erasure_id, record), erasure_id),
        )
        return certificate

    def _signed(  # noqa: PLR0917 what a certificate says
        self,
        erasure_id: str,
        person: str,
        fields: dict[str, Any],
        places: Sequence[PlaceErased],
        found: FilesSearched,
        by_name: bool,
    ) -> Certificate:
        tag = self._store.row("SELECT name_tag FROM erasures WHERE id = ?", erasure_id)
        return self.signer.sign(
            {
                "id": erasure_id,
                "gallery": self._gallery_id,
                "begun_at": fields["begun_at"],
                "issued_at": datetime.now(UTC).isoformat(timespec="seconds"),
                "name": fields["name"],
                "tags": {"person": person, "name": "" if tag is None else tag[0].hex()},
                "places": [place.as_json() for place in places],
                "search": {
                    "files": found.files,
                    "bytes": found.bytes,
                    "pieces": len(fields["wanted"]) // 32,
                    "name_in_clear": by_name,
                    "found_in": len(found.found),
                },
                "not_reached": not_reached(places, found, self._store.path.parent),
                "complete": not found.found and not found.unread,
            }
        )

    def _take_over(self) -> None:
        folder = self._store.path.parent / FOLDER
        known = {id_ for (id_,) in self._store.rows("SELECT id FROM erasures")}
        there = {path.stem: path for path in folder.glob("*.json")}
        for id_ in sorted(set(there) - known):
            with suppress(FaceGuiError, OSError, ValueError, KeyError):
                certificate = verified(there[id_].read_bytes())
                fields = certificate.fields
                if fields["public_key"] != self.signer.public_key.hex() or fields["id"] != id_:
                    continue
                with self._store.transaction():
                    self._store.run(
                        "INSERT INTO erasures (id, person, name_tag, state, record)"
                        " VALUES (?, ?, ?, ?, ?)",
                        *(id_, fields["tags"]["person"], bytes.fromhex(fields["tags"]["name"])),
                        *(_DONE, self._sealed(id_, fields)),
                    )
        if is_link(folder):
            folder.unlink()  # certificates exist only here: all are written again
            there.clear()
        done = self._store.rows("SELECT id FROM erasures WHERE state >= ?", _DONE)
        lost = [self._fields(id_) for (id_,) in done if id_ not in there]
        self._write([Certificate(fields) for fields in lost if _is_signed(fields)])

    def _fields(self, id_: str) -> dict[str, Any]:
        row = self._store.row("SELECT record FROM erasures WHERE id = ?", id_)
        return self._opened(id_, b"" if row is None else row[0])

    def _write(self, certificates: Collection[Certificate]) -> None:
        if not certificates:
            return
        folder = self._store.path.parent / FOLDER
        durable = len(certificates) < _MANY  # any that are lost are written again
        with sqlite_errors_as_problems(folder):
            make_inner(folder)
            for one in certificates:
                atomic.write(folder / f"{one.id}.json", one.json, durable=durable)

    def _read(self, id_: str, state: int, record: bytes) -> Erasure:
        fields = self._opened(id_, record)
        certificate = Certificate(fields) if state >= _DONE and _is_signed(fields) else None
        return Erasure(id_, datetime.fromisoformat(fields["begun_at"]), certificate)

    def _tell(self, name: str, erasure_id: str) -> None:
        begun = datetime.fromisoformat(self._fields(erasure_id)["begun_at"])
        self.came_back.append(
            say(
                "{name} was erased on {day} and is in the gallery again. Make sure that they have "
                "agreed; else remove them. To stop this warning: facegui people accept.",
                name=name,
                day=f"{begun.astimezone():%Y-%m-%d}",
            )
        )

    def _sealed(self, id_: str, fields: dict[str, Any]) -> bytes:
        return self._master.erasures.seal(json.dumps(fields).encode(), f"erasures/record/{id_}")

    def _opened(self, id_: str, record: bytes) -> dict[str, Any]:
        try:
            opened = self._master.erasures.open(record, f"erasures/record/{id_}")
        except SealBroken as error:
            raise self._vault.is_damaged() from error
        fields: dict[str, Any] = json.loads(opened)
        return fields

    def _tag(self, name: str) -> bytes:
        return self._master.erased_tag(names.key(name))


_OTHERS = "history of others"


def _is_signed(fields: Mapping[str, Any]) -> bool:
    """Whether a row is a certificate and not a search list; the state beside it may be forged."""
    return "signature" in fields


def _hashed_id(person_id: str) -> str:
    return hashlib.sha256(b"FaceGUI person\n" + person_id.encode()).hexdigest()
