"""Adding, erasing and setting aside the samples of people."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from facegui.gallery.backups.backup import copy_to_backup
from facegui.gallery.cipher import Cipher
from facegui.gallery.erasure.audit import Audit
from facegui.gallery.removal import Removal
from facegui.gallery.store import Store, ids
from facegui.gallery.types import Consent, NewSample, Person, Sample, WholeSample
from facegui.gallery.vault import Vault, new_sample


class Pictures:
    """Changes the samples of a gallery. Raises as the gallery does.

    ``set_consent`` records what somebody agreed to with their samples; ``erased`` is called after
    an erasure.
    """

    def __init__(
        self,
        store: Store,
        vault: Vault,
        removal: Removal,
        audit: Audit,
        *,
        set_consent: Callable[[str, str], Person],
        erased: Callable[[], None],
    ) -> None:
        self._store, self._vault, self._removal, self._audit = store, vault, removal, audit
        self._set_consent, self._erased = set_consent, erased

    def add(
        self, person_id: str, samples: Sequence[NewSample], *, consent: str | None = None
    ) -> tuple[Sample, ...]:
        """Give somebody more samples and return them; ``consent`` is agreed to with them."""
        with self._store.transaction():
            added = self.insert(person_id, samples)
            self._audit.note("pictures", person_id, pictures=len(added))
            if consent is not None:
                self._set_consent(person_id, consent)
        return added

    def take_back(self, person_id: str, sample_ids: Sequence[str], consent: Consent | None) -> None:
        """Erase samples added by mistake, and put back the former consent."""

        def erase() -> None:
            self._removal.erase_samples(sample_ids)
            self._audit.note("picture removed", person_id, pictures=len(sample_ids))
            self._vault.update_person(replace(self._vault.person(person_id), consent=consent))

        self._store.erase(erase)
        self._erased()

    def replace_all(
        self, person_id: str, samples: Sequence[NewSample], *, consent: str | None = None
    ) -> tuple[Sample, ...]:
        """Erase somebody's samples and do as ``add``."""
        with self._store.transaction():
            rows = self._store.rows("SELECT id FROM samples WHERE person_id = ?", person_id)
            self._removal.erase_samples(ids(rows))
            added = self.add(person_id, samples, consent=consent)
        copy_to_backup(self._store, [person_id])
        self._erased()
        return added

    def remove(self, sample_id: str) -> WholeSample:
        """Erase one sample; passing the result to ``restore`` brings it back."""

        def erase() -> WholeSample:
            whole = self._vault.whole_sample(sample_id)
            self._removal.erase_samples([sample_id])
            self._audit.note("picture removed", whole.sample.person_id, pictures=1)
            return whole

        erased = self._store.erase(erase)
        self._erased()
        return erased

    def remove_several(self, sample_ids: Sequence[str]) -> None:
        """Erase several samples for good, skipping those already gone."""
        self._store.erase(lambda: self._removal.erase_samples(sample_ids))
        self._audit.note("picture removed", pictures=len(sample_ids))
        self._erased()

    def restore(self, whole: WholeSample) -> None:
        """Bring back a removed sample; UnknownPerson when its person was removed meanwhile."""
        with self._store.transaction():
            self._vault.insert_sample(whole)
            self._audit.note("pictures", whole.sample.person_id, pictures=1)
        copy_to_backup(self._store, [whole.sample.person_id])

    def set_aside(self, sample_id: str, aside: bool) -> None:
        """Keep a sample out of search, or take it back in."""
        with self._store.transaction():
            self._vault.set_aside(sample_id, aside)
            self._audit.note("set aside", sample=sample_id, aside=aside)

    def insert(
        self, person_id: str, samples: Sequence[NewSample], cipher: Cipher | None = None
    ) -> tuple[Sample, ...]:
        """Write samples within a transaction and return them."""
        cipher = cipher or self._vault.cipher(person_id)
        wholes = [new_sample(person_id, new) for new in samples]
        for whole in wholes:
            self._vault.insert_sample(whole, cipher)
        return tuple(whole.sample for whole in wholes)
