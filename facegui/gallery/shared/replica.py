"""This desk's gallery as a replica: notices what changed here, and writes what comes."""

import hashlib
import json
import secrets
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

import numpy as np

from facegui.errors import UsageProblem
from facegui.gallery import names
from facegui.gallery.backups.backup import copy_to_backup
from facegui.gallery.cipher import Cipher
from facegui.gallery.erasure.audit import Audit
from facegui.gallery.lookalike_names import LookalikeNames
from facegui.gallery.reading import Malformed
from facegui.gallery.removal import Removal
from facegui.gallery.shared.content import Content, as_shared
from facegui.gallery.store import Store
from facegui.gallery.types import FormerEmbedding, Person, WholeSample
from facegui.gallery.vault import Vault
from facegui.text import say

_AMONG = "{column} IN (SELECT value FROM json_each(?))"
# Of everybody, or of people whose ids are in a JSON list.
_STAMPED = (
    "SELECT id, hex(substr(record, 1, 12)) FROM people WHERE {of}",
    "SELECT person_id, id || set_aside || hex(substr(embedding, 1, 12)) FROM samples"
    " WHERE {of} ORDER BY number",
    "SELECT person_id, paintings.id || hex(substr(paintings.record, 1, 12)) FROM paintings"
    " JOIN samples ON samples.id = paintings.id WHERE {of} ORDER BY paintings.number",
)


@dataclass(frozen=True, slots=True)
class GoingOver:
    """Other desks change to another encoder; ``come`` of ``pictures`` are here in its space."""

    space: str
    here: str
    come: int
    pictures: int


@dataclass(frozen=True, slots=True)
class SharedEntry:
    """What another desk did; ``facts`` say which desk, what and when."""

    event: str
    person_id: str | None
    facts: Mapping[str, Any]


class Replica:
    """Reads and writes whole people. Raises as the gallery does.

    ``cipher`` seals what this desk keeps of the shared gallery, ``outlining`` is the key of its
    digests. ``searched`` returns the space of the encoder in use, if it is known.
    """

    def __init__(  # noqa: PLR0917 the parts of a gallery
        self,
        store: Store,
        vault: Vault,
        removal: Removal,
        audit: Audit,
        lookalikes: LookalikeNames,
        remove: Callable[[Sequence[str]], None],
        written: Callable[[], None],
        keys: tuple[Cipher, bytes],
    ) -> None:
        self._store, self._vault, self._removal = store, vault, removal
        self._audit, self._lookalikes = audit, lookalikes
        self._remove, self._written = remove, written
        self.cipher, self.outlining = keys
        self.searched = ""
        self._stamped: tuple[tuple[int, int], Mapping[str, str]] | None = None

    def stamps(self, of: Collection[str] | None = None) -> Mapping[str, str]:
        """Return by person id a hash that changes whenever any of their rows is written."""
        state = self._store.state
        if of is None and state is not None:
            if self._stamped is None or self._stamped[0] != state:
                self._stamped = state, self._stamps(None)
            return self._stamped[1]
        return self._stamps(of)

    def _stamps(self, of: Collection[str] | None) -> dict[str, str]:
        seen: defaultdict[str, list[str]] = defaultdict(list)
        values = () if of is None else (json.dumps(list(of)),)
        with self._store.snapshot():
            for sql, column in zip(_STAMPED, ("id", "person_id", "person_id"), strict=True):
                some = _AMONG.format(column=column) if values else "1"
                for id_, value in self._store.rows(sql.format(of=some), *values):
                    seen[id_].append(value)
        return {
            id_: hashlib.sha256("\n".join(values).encode()).hexdigest()[:16]
            for id_, values in seen.items()
        }

    def going_over(self) -> GoingOver | None:
        """Return which encoder the other desks change to, None if they do not."""
        row = self._store.row(
            "SELECT space FROM coming_embeddings GROUP BY space ORDER BY count(*) DESC LIMIT 1"
        )
        if row is None:
            return None
        counts = self._store.rows(
            "SELECT count(*), sum(samples.space = ?1 OR ifnull(other.space = ?1, 0)) FROM samples"
            " LEFT JOIN coming_embeddings AS other ON sample_id = samples.id",
            row[0],
        )
        return GoingOver(row[0], self._space(), counts[0][1], counts[0][0])

    def content(self, person_id: str) -> Content:
        """Return a person as other desks get them. Raises UnknownPerson."""
        with self._store.snapshot():
            person = self._vault.person(person_id)
            samples = tuple(map(as_shared, self._vault.whole_samples(person_id)))
        return Content(person, samples)

    def put(self, contents: Sequence[Content], desk: str) -> dict[str, Malformed]:
        """Write people as they are at other desks; return by id who cannot be used here, and why.

        If somebody else here already has such a name, ``desk`` is added to it.
        """
        left_out: dict[str, Malformed] = {}
        replaced: list[str] = []
        with self._store.transaction():
            own = self._space()
            for content in contents:
                try:
                    self._check(content)
                except Malformed as why:
                    left_out[content.person.id] = why
                else:
                    if self._put(content, desk, own):
                        replaced.append(content.person.id)
            self._audit.note("shared", people=[one.person.id for one in contents])
        if replaced:  # otherwise a first join would read all names again for each batch
            copy_to_backup(self._store, replaced)
            self._written()
        return left_out

    def erase(self, person_ids: Sequence[str]) -> None:
        """Erase people who were erased at other desks, as if they were removed here."""
        self._remove(person_ids)

    def note(self, person_id: str | None, **facts: Any) -> None:
        """Append to the local audit what sharing did."""
        self._audit.note("shared", person_id, **facts)

    def events(self, after: int) -> frozenset[str]:
        """Return the events of other desks that were appended after entry ``after``."""
        facts = (entry.facts for entry in self._audit.entries(after=after))
        return frozenset(one["event"] for one in facts if "event" in one)

    def take_entries(self, entries: Sequence[SharedEntry]) -> None:
        """Append what other desks did."""
        with self._store.transaction():
            for one in entries:
                self._audit.note("shared", one.person_id, event=one.event, **one.facts)

    def brought_back(self) -> frozenset[str]:
        """Return whose removal was undone here, unless they were removed again."""
        found: set[str] = set()
        for entry in self._audit.entries():
            if entry.kind == "removed":
                found -= {entry.person_id, *entry.facts.get("people", ())}
            elif entry.kind == "brought back" and entry.person_id:
                found.add(entry.person_id)
        return frozenset(found)

    def change_id(self, person_id: str) -> None:
        """Give somebody who was brought back another id: the old one stays erased everywhere."""
        with self._store.transaction():
            former = self._removal.take_out(person_id)
            person = replace(former.person, id=secrets.token_hex(16))
            samples = tuple(
                replace(one, sample=replace(one.sample, person_id=person.id))
                for one in former.samples
            )
            self._audit.note("removed", person_id, now=person.id)
            self._removal.put_back(replace(former, person=person, samples=samples))
            self._audit.note("brought back", person.id)
        copy_to_backup(self._store, [person.id])
        self._written()

    def removed(self, after: int = 0) -> frozenset[str]:
        """Return who was removed or merged here, by the entries of the audit after ``after``."""
        found: set[str] = set()
        for entry in self._audit.entries(after=after):
            if entry.kind == "removed":
                found |= {entry.person_id} if entry.person_id else set(entry.facts["people"])
            elif entry.kind == "merged":
                found.add(entry.facts["other"])
        return frozenset(found)

    def audit_end(self) -> tuple[int, str]:
        """Return the number of the last entry of the audit, and a hash of it."""
        row = self._store.row("SELECT number, record FROM audit ORDER BY number DESC LIMIT 1")
        return (0, "") if row is None else (row[0], _hash(row[1]))

    def audit_has(self, number: int, digest: str) -> bool:
        """Tell whether the audit still has that entry; without it, a backup was restored."""
        if not number:
            return True
        row = self._store.row("SELECT record FROM audit WHERE number = ?", number)
        if row is not None:
            return _hash(row[0]) == digest
        first = self._store.row("SELECT min(number) FROM audit")
        return first is not None and first[0] is not None and first[0] > number

    def _check(self, content: Content) -> None:
        """Raise Malformed for embeddings that their encoder cannot have made."""
        for whole in content.samples:
            space, size = whole.sample.space, whole.sample.embedding.shape[0]
            try:
                if self._vault.sizes.get(space, size) != size:
                    raise ValueError
                self._vault.check_size(space, size)
            except ValueError as error:
                raise Malformed(
                    say("an embedding has another length than its encoder's")
                ) from error

    def _put(self, content: Content, desk: str, own: str) -> bool:
        """Write a person; return whether something of theirs here was replaced."""
        person = content.person
        self._make_room(person, desk)
        if self._store.row("SELECT 1 FROM people WHERE id = ?", person.id) is None:
            self._vault.insert_person(person)
            self._lookalikes.note(person)
            return self._put_samples(content.samples, {}, own)
        if self._vault.person(person.id) != person:
            self._vault.update_person(person)
            self._lookalikes.forget()
        before = {one.sample.id: one for one in self._vault.whole_samples(person.id)}
        self._put_samples(content.samples, before, own)
        return True

    def _make_room(self, person: Person, desk: str) -> None:
        """Rename somebody else here who has this person's name or a lookalike of it."""
        there = self._vault.id_of(person.name)
        if there in (None, person.id):
            alike = self._lookalikes.find(person.name, but_for=person.id)
            there = None if alike is None else alike.id
        if there is None:
            return
        other = self._vault.person(there)
        for number in count(1):
            more = f" ({desk})" if number == 1 else f" ({desk} {number})"
            name = other.name[: names.MAX_LENGTH - len(more)] + more
            with suppress(UsageProblem):
                self._lookalikes.require_free(name, but_for=there)
                break
        self._vault.update_person(replace(other, name=name))
        self._lookalikes.forget()
        self._audit.note("renamed", there)

    def _put_samples(
        self, samples: Sequence[WholeSample], before: Mapping[str, WholeSample], own: str
    ) -> bool:
        """Write samples; return whether some were replaced. ``own`` is the space searched here."""
        wanted, moved = {one.sample.id for one in samples}, False
        gone = [id_ for id_ in before if id_ not in wanted]
        for one in samples:
            known = before.get(one.sample.id)
            if known is None:
                moved |= self._insert(one)
            elif known.sample.space == own != one.sample.space:
                self._keep_coming(known, one)
            elif not _same_embedding(known, one):
                gone.append(one.sample.id)
            elif known.coming is not None:
                self._vault.keep_coming(known, None)
        if gone:
            self._removal.erase_samples(gone)
        for one in samples:
            known = before.get(one.sample.id)
            if known is None:
                continue
            if one.sample.id in gone:
                self._insert(one)
                continue
            if known.sample.set_aside != one.sample.set_aside:
                self._vault.set_aside(one.sample.id, one.sample.set_aside)
            self._put_painting(known, one)
        return moved or bool(gone)

    def _keep_coming(self, known: WholeSample, one: WholeSample) -> None:
        """Keep the embedding of another encoder beside the one that is searched here."""
        if not _same_embedding(as_shared(known), one):
            coming = FormerEmbedding(one.sample.space, one.sample.embedding)
            self._vault.keep_coming(known, coming)

    def _space(self) -> str:
        """Return the space that is searched here, by default that of most pictures."""
        if self.searched:
            return self.searched
        row = self._store.row(
            "SELECT space FROM samples GROUP BY space ORDER BY count(*) DESC LIMIT 1"
        )
        return "" if row is None else str(row[0])

    def _put_painting(self, known: WholeSample, one: WholeSample) -> None:
        if one.painting is None:
            if known.painting is not None:
                self._store.run("DELETE FROM paintings WHERE id = ?", one.sample.id)
        elif known.painting is None or known.painting.painted_at != one.painting.painted_at:
            cipher = self._vault.cipher(one.sample.person_id)
            self._vault.paintings.insert(one.sample.id, one.painting, cipher)

    def _insert(self, one: WholeSample) -> bool:
        # The picture belonged to another person here, who was merged into this one elsewhere.
        moved = self._store.run("DELETE FROM samples WHERE id = ?", one.sample.id)
        self._vault.insert_sample(one)
        return bool(moved)


def _same_embedding(one: WholeSample, other: WholeSample) -> bool:
    same = one.sample.space == other.sample.space
    return same and np.array_equal(one.sample.embedding, other.sample.embedding)


def _hash(record: bytes) -> str:
    return hashlib.sha256(record).hexdigest()[:16]
