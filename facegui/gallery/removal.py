"""Erasing people and samples, and the way back: what is written, row by row.

Opens no transactions; the gallery does, around whole operations.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from facegui.gallery.backups.backup import erase_from_backups
from facegui.gallery.history import History
from facegui.gallery.names import groups_of
from facegui.gallery.store import Store
from facegui.gallery.strangers.strangers import KeptStrangers
from facegui.gallery.types import RemovedPerson
from facegui.gallery.vault import Vault


class Removal:
    """Takes people out whole, so that they can be put back."""

    def __init__(
        self, store: Store, vault: Vault, history: History, strangers: KeptStrangers
    ) -> None:
        self._store = store
        self._vault = vault
        self._history = history
        self._strangers = strangers

    def take_out(self, person_id: str, unnamed: Collection[str] = ()) -> RemovedPerson:
        """Take somebody out, and return everything they had.

        ``unnamed`` are visits that were kept of them as of a stranger.
        """
        removed = RemovedPerson(
            self._vault.person(person_id),
            tuple(self._vault.whole_samples(person_id)),
            sightings=self._history.of_person(person_id),
            erasures=self._history.erasures,
            strangers=self._strangers.take_out_visits(unnamed),
        )
        self.erase_people([person_id])
        return removed

    def merge(self, keep_id: str, other_id: str) -> RemovedPerson:
        """Give one person what another one had, who goes."""
        kept = self._vault.person(keep_id)
        other = self.take_out(other_id)
        for whole in other.samples:
            moved = replace(whole.sample, person_id=keep_id)
            self._vault.insert_sample(replace(whole, sample=moved))
        self._history.insert(other.sightings, keep_id)
        notes = "\n".join(filter(None, (kept.notes, other.person.notes)))
        consent = kept.consent or other.person.consent
        groups = groups_of((*kept.groups, *other.person.groups))
        self._vault.update_person(replace(kept, notes=notes, consent=consent, groups=groups))
        return replace(other, merged_into=kept)

    def put_back(self, removed: RemovedPerson) -> None:
        """Bring back who was taken out or merged."""
        if removed.merged_into is not None:  # they belong to that person now
            self.erase_samples([whole.sample.id for whole in removed.samples])
        self._vault.insert_person(removed.person)
        for whole in removed.samples:
            self._vault.insert_sample(whole)
        if removed.erasures == self._history.erasures:
            self._history.insert(removed.sightings, removed.person.id)
        self._strangers.put_back(removed.strangers)
        before = removed.merged_into
        if before is not None and self._exists(before.id):
            kept = self._vault.person(before.id)
            back = replace(kept, notes=before.notes, consent=before.consent, groups=before.groups)
            self._vault.update_person(back)

    def erase_people(self, person_ids: Sequence[str]) -> None:
        """Erase people with all they have, here and in the backups."""
        erase_from_backups(self._store, "people", list(person_ids))
        self._store.run_many("DELETE FROM people WHERE id = ?", ((one,) for one in person_ids))

    def erase_samples(self, sample_ids: Sequence[str]) -> None:
        """Erase samples, here and in the backups."""
        erase_from_backups(self._store, "samples", list(sample_ids))
        self._delete_samples(sample_ids)

    def _delete_samples(self, sample_ids: Sequence[str]) -> None:
        self._store.run_many("DELETE FROM samples WHERE id = ?", ((one,) for one in sample_ids))

    def _exists(self, person_id: str) -> bool:
        return self._store.row("SELECT 1 FROM people WHERE id = ?", person_id) is not None
