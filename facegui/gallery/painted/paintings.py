"""Painted portraits: each belongs to the sample it was painted from.

It is erased, exported, merged into another person and brought back with that sample; it is never
searched. Of a person's several paintings, the newest whose sample is in use is shown.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from facegui.errors import UsageProblem
from facegui.gallery.backups.backup import erase_from_backups
from facegui.gallery.erasure.audit import Audit
from facegui.gallery.errors import UnknownPerson
from facegui.gallery.store import Store
from facegui.gallery.types import StoredPainting
from facegui.gallery.vault import Vault
from facegui.text import say

Kept = Mapping[str, StoredPainting]
"""Paintings by the id of their sample."""


class Paintings:
    """The paintings that were kept in a gallery, at most one for each person.

    Raises as the gallery does; ``erased`` is called after something was erased.
    """

    def __init__(
        self, store: Store, vault: Vault, audit: Audit, erased: Callable[[], None]
    ) -> None:
        self._store, self._vault, self._audit, self._erased = store, vault, audit, erased

    def shown(self) -> dict[str, str]:
        """Return by person id the sample whose painting is shown, without opening anything."""
        rows = self._store.rows(
            "SELECT person_id, samples.id FROM paintings JOIN samples ON samples.id = paintings.id"
            " WHERE set_aside = 0 ORDER BY paintings.number"
        )
        return dict(rows)

    def person_of(self, sample_id: str) -> str | None:
        """Return the id of a sample's person, None when the sample is gone."""
        row = self._store.row("SELECT person_id FROM samples WHERE id = ?", sample_id)
        return None if row is None else str(row[0])

    def painting(self, sample_id: str) -> StoredPainting:
        """Return the painting made from a sample; UnknownPerson where there is none."""
        person_id = self.person_of(sample_id)
        cipher = None if person_id is None else self._vault.cipher(person_id)
        found = cipher and self._vault.paintings.of(sample_id, cipher)
        if not found:
            raise UnknownPerson(say("That painting is not there any more."), say("Paint another."))
        return found

    def keep(self, sample_id: str, painting: StoredPainting) -> Kept:
        """Keep a painting of a sample, the only one of its person; returns the former ones."""
        person_id = self.person_of(sample_id)
        if person_id is None:
            raise UsageProblem(
                say("The picture that was painted has been removed meanwhile."),
                say("Paint another one."),
            )
        return self.put_back(person_id, {sample_id: painting})

    def discard(self, person_id: str) -> Kept:
        """Erase somebody's paintings, here and in the backup; returns them for `put_back`."""
        return self.put_back(person_id, {})

    def put_back(self, person_id: str, kept: Kept) -> Kept:
        """Give somebody these paintings, and return the former ones.

        Those whose sample has gone are left out.
        """

        def change() -> Kept:
            cipher = self._vault.cipher(person_id)
            rows = self._store.rows("SELECT id FROM samples WHERE person_id = ?", person_id)
            samples = [str(id_) for (id_,) in rows]
            found = ((id_, self._vault.paintings.of(id_, cipher)) for id_ in samples)
            before = {id_: painting for id_, painting in found if painting is not None}
            erase_from_backups(self._store, "paintings", list(before))
            for id_ in before:
                self._store.run("DELETE FROM paintings WHERE id = ?", id_)
            for id_, painting in kept.items():
                if id_ in samples:
                    self._vault.paintings.insert(id_, painting, cipher)
            self._audit.note("painted", person_id, paintings=len(kept), before=len(before))
            return before

        before = self._store.erase(change)
        if before:
            self._erased()
        return before


def painted_now(jpeg: bytes, style: str, likeness: float) -> StoredPainting:
    """Return a painting as it is kept now."""
    return StoredPainting(jpeg, style, likeness, datetime.now(UTC))
