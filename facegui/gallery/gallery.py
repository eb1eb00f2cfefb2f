"""The gallery: the people enrolled, and every operation on them.

Only the thread that opened the gallery uses SQLite; worker threads hold an ``Index``.
"""

import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from facegui.closing import Closing
from facegui.errors import FaceGuiError, UsageProblem
from facegui.gallery import names, reencode
from facegui.gallery.backups import leftovers
from facegui.gallery.backups.backup import copy_to_backup, keep_daily_backup
from facegui.gallery.contents import GalleryContents
from facegui.gallery.erasure.audit import Audit
from facegui.gallery.erasure.erasures import Erasures
from facegui.gallery.errors import FILE_NAME, damaged
from facegui.gallery.history import History
from facegui.gallery.integrity.integrity import Integrity
from facegui.gallery.integrity.known_state import is_known
from facegui.gallery.lookalike_names import LookalikeNames
from facegui.gallery.master_key import MasterKey
from facegui.gallery.membership import Membership
from facegui.gallery.migrations import migrate
from facegui.gallery.painted.paintings import Paintings
from facegui.gallery.pictures import Pictures
from facegui.gallery.removal import Removal
from facegui.gallery.shared.replica import Replica
from facegui.gallery.store import Store, spaces_in
from facegui.gallery.strangers.strangers import KeptStrangers
from facegui.gallery.transfer.transfer import Transfer
from facegui.gallery.types import (
    Consent,
    NewSample,
    Person,
    RemovedPerson,
    SeenFaces,
)
from facegui.text import Sentence, say


class Gallery(GalleryContents, Closing):
    """People and samples in one encrypted file of the data folder.

    Every method raises FaceGuiErrors: GalleryBusy, GalleryReadOnly, GalleryDamaged,
    GalleryUnavailable (disk full or failing). Each change is one transaction: an error or a kill
    leaves the gallery as it was before.

    ``warnings`` are sentences the user must see; ``backup_problem`` is the one about the backup,
    empty without one. ``history`` holds visits, ``strangers`` the unknown people, ``audit`` the
    record of all changes, and ``erasures`` the people who were erased.
    """

    def __init__(
        self, store: Store, *, keyring_allowed: bool, sizes: Mapping[str, int] | None = None
    ) -> None:
        leftovers.clear(store)
        begins = migrate(store)
        key = MasterKey(store, keyring_allowed=keyring_allowed)
        super().__init__(store, key.cipher, sizes)
        self.lookalikes = LookalikeNames(store, self._vault)
        self.history = History(store, self._vault, key.cipher.strangers)
        self.audit = Audit(store, key.cipher.audit)
        self.strangers = KeptStrangers(store, key.cipher, self.audit)
        self._removal = Removal(store, self._vault, self.history, self.strangers)
        self.paintings = Paintings(store, self._vault, self.audit, self._erased)
        self.pictures = Pictures(
            store,
            self._vault,
            self._removal,
            self.audit,
            set_consent=self.set_consent,
            erased=self._erased,
        )
        self.membership = Membership(store, self._vault, self.audit)
        self.erasures = Erasures(
            store,
            vault=self._vault,
            history=self.history,
            strangers=self.strangers,
            audit=self.audit,
            master=key.cipher,
            gallery_id=key.gallery_id,
        )
        self.outbox, self.replica = key.cipher.outbox, self._as_replica(store, key)
        store.keep_head(keeper := key.keeper)
        known = key.known_state(store.path)
        self._integrity = Integrity(store, keeper, known, begins=begins)
        self.transfer = Transfer(
            store,
            self._vault,
            self.audit,
            self.lookalikes,
            note_tag=key.cipher.note_tag,
            entered=self.erasures.entered,
            erased=self._erased,
        )
        self.erasures.settle()
        self._key_warning = key.warning
        self.backup_problem = keep_daily_backup(store)
        self._data_version = store.data_version
        self._state: int | None = None  # hash of people and samples after another's write
        self._open = True

    def _as_replica(self, store: Store, key: MasterKey) -> Replica:
        return Replica(
            store,
            self._vault,
            self._removal,
            self.audit,
            self.lookalikes,
            self.remove_people,
            self._erased,
            (key.cipher.desk, key.cipher.outlining),
        )

    @classmethod
    def open(
        cls,
        data_dir: Path,
        *,
        keyring_allowed: bool = True,
        busy_s: float = 10.0,
        sizes: Mapping[str, int] | None = None,
    ) -> "Gallery":
        """Open the gallery in ``data_dir``, or create it; wait ``busy_s`` for other writers.

        ``sizes`` gives the length of an embedding for each space. Embeddings of another length are
        neither stored nor searched. Raises GalleryLocked if the key is missing or wrong, and
        GalleryTooNew for a format of a later version.
        """
        path = data_dir / FILE_NAME
        there = path.is_symlink() or (path.is_file() and path.stat().st_size)
        if is_known(path) and not there:
            raise damaged(path, say("is missing or empty"))
        store = Store(path, busy_s=busy_s)
        try:
            return cls(store, keyring_allowed=keyring_allowed, sizes=sizes)
        except BaseException:
            store.close()
            raise

    @staticmethod
    def spaces_in(data_dir: Path) -> tuple[str, ...]:
        """Return the spaces of the samples in ``data_dir``, () without a gallery; needs no key."""
        return spaces_in(data_dir / FILE_NAME)

    def close(self) -> None:
        """Close the file."""
        if self._open and self._store.is_there:
            with suppress(FaceGuiError):
                self._integrity.close()
        self._open = False
        self._store.close()

    @property
    def read_only(self) -> bool:
        """Whether the gallery can only be read."""
        return self._store.read_only

    @property
    def warnings(self) -> tuple[Sentence, ...]:
        """The sentences that the user must see."""
        told = (self.forged, self._key_warning, self.backup_problem, self._index.warning)
        return tuple(filter(None, told))

    @property
    def checked(self) -> bool:
        """Whether the check for tampering has finished, so that ``forged`` answers at once."""
        return self._integrity.checked

    @property
    def forged(self) -> Sentence:
        """How the file differs from what the program wrote last, empty if it does not."""
        return self._integrity.problem

    def accept(self) -> None:
        """Accept the gallery as it is, although something else has changed it."""
        with self._store.transaction():
            self.audit.note("accepted", problem=bool(self.forged))
            self.erasures.accept()
        self._integrity.accept()

    def let_stay(self) -> None:
        """Stop warning about erased people who are in the gallery again."""
        with self._store.transaction():
            self.audit.note("accepted", problem=False)
            self.erasures.accept()

    def changed_elsewhere(self) -> bool:
        """Tell whether another process has changed people or samples since the last call.

        Removing the file is a change. Writing to the history, which another process does every
        second while somebody is in view, is not, except in the first call and in the first one
        after a change by this process.
        """
        if not self._store.is_there:
            return True
        version = self._store.data_version
        if version == self._data_version:
            return False
        self._integrity.follow()
        with self._store.snapshot():
            self._data_version = self._store.data_version
            state = self._vault.state()
        changed = state != self._state
        self._state = state
        return changed

    # People

    def add_person(
        self,
        name: str,
        samples: Sequence[NewSample],
        *,
        consent: str | None = None,
        notes: str = "",
    ) -> Person:
        """Enroll a person.

        Raises UsageProblem if the name is not valid, is taken, or looks like one that is taken.
        """
        now = datetime.now(UTC)
        person = Person(
            id=secrets.token_hex(16),
            name=names.normalized(name),
            notes=notes,
            consent=None if consent is None else Consent(consent, now),
            created_at=now,
        )
        with self._store.transaction():
            self.lookalikes.require_free(person.name)
            cipher = self._vault.insert_person(person)
            self.pictures.insert(person.id, samples, cipher)
            self.audit.note("enrolled", person.id, pictures=len(samples))
            self.erasures.entered(person)
            self.lookalikes.note(person)
        return person

    def rename(self, person_id: str, name: str) -> Person:
        """Change a person's name. Raises UsageProblem as ``add_person`` does."""
        name = names.normalized(name)
        with self._store.transaction():
            self.lookalikes.require_free(name, but_for=person_id)
            self.audit.note("renamed", person_id)
            return self._update(replace(self._vault.person(person_id), name=name))

    def set_notes(self, person_id: str, notes: str) -> Person:
        """Replace a person's notes."""
        with self._store.transaction():
            self.audit.note("notes", person_id)
            return self._update(replace(self._vault.person(person_id), notes=notes))

    def set_consent(self, person_id: str, consent: Consent | str | None) -> Person:
        """Record a consent. A text is a consent given now; None removes the consent."""
        given = Consent(consent, datetime.now(UTC)) if isinstance(consent, str) else consent
        with self._store.transaction():
            self.audit.note("consent", person_id, given=given is not None)
            return self._update(replace(self._vault.person(person_id), consent=given))

    def remove_person(self, person_id: str, *, taken_back: bool = False) -> RemovedPerson:
        """Erase a person's key, samples, pictures and history, in the file and in its backup.

        Their visits as a stranger are erased too, unless this undoes an enrollment
        (``taken_back``). The result keeps the person in memory, so that ``restore`` can bring them
        back until ``erasures.finish`` completes the erasure.
        """
        unnamed = self.strangers.of_people(() if taken_back else [person_id])

        def erase() -> RemovedPerson:
            self.erasures.begin(unnamed)
            self.audit.note("removed", person_id, taken_back=taken_back)
            return self._removal.take_out(person_id, unnamed.get(person_id, ()))

        removed = self._store.erase(erase)
        self._erased()
        return removed

    def remove_people(self, person_ids: Sequence[str], *, taken_back: bool = False) -> None:
        """Erase several people in one transaction, for good; unknown ids are ignored."""
        there = () if taken_back else set(person_ids) & set(self.ids())
        unnamed = self.strangers.of_people(there)

        def erase() -> None:
            self.erasures.begin(unnamed)
            self.audit.note("removed", people=list(person_ids), taken_back=taken_back)
            self.strangers.take_out_visits(set().union(*unnamed.values()))
            self._removal.erase_people(person_ids)

        self._store.erase(erase)
        self._erased()

    def merge(self, keep_id: str, other_id: str) -> RemovedPerson:
        """Merge two people: the other's samples, notes and history go to the one kept.

        Pass the result to ``restore`` to undo the merge.
        """
        if keep_id == other_id:
            raise UsageProblem(
                say("A person cannot be merged with themselves."), say("Choose two people.")
            )
        with self._store.transaction():
            removed = self._removal.merge(keep_id, other_id)
            self.audit.note("merged", keep_id, other=other_id)
        copy_to_backup(self._store, [keep_id])
        self._erased()
        return removed

    def restore(self, removed: RemovedPerson) -> Person:
        """Bring back a person who was removed or merged.

        Raises UsageProblem if the name has been taken since.
        """
        with self._store.transaction():
            self.lookalikes.require_free(removed.person.name)
            self._removal.put_back(removed)
            self.audit.note("brought back", removed.person.id)
            self.erasures.undone(removed.person)
        copy_to_backup(self._store, [removed.person.id])
        self._erased()
        return removed.person

    # Places

    def keep_seen(self, seen: SeenFaces) -> None:
        """Store the sum of the faces seen at a place, replacing the former one of that space.

        Raises GalleryBusy at once if another process is writing.
        """
        with self._store.impatient():
            with self._store.transaction():
                self._vault.places.keep(seen)
            # The former sum must not stay in the WAL: the difference is the last person's face.
            self._store.forget_deleted()

    def forget_seen(self, place: str | None = None) -> None:
        """Erase the sums of faces seen at one place, or at all places, here and in the backup.

        The name of the place is erased as well, unless a sample was taken there.
        """
        with self._store.transaction():
            self._vault.places.forget(place)
        self._erased()

    # Another encoder

    def reencoding(self, space: str) -> reencode.Reencoding:
        """Begin to encode all samples again, for ``space``.

        The former embeddings stay in the gallery for ``undo_reencode``.
        """
        return reencode.Reencoding(self._store, self._vault, space)

    def undo_reencode(self) -> None:
        """Bring back the embeddings from before the last re-encoding.

        Raises UsageProblem if there are none.
        """
        reencode.undo(self._store)

    def _update(self, person: Person) -> Person:
        self._vault.update_person(person)
        self.lookalikes.forget()
        return person

    def _erased(self) -> None:
        self._store.forget_deleted()
        if self._store.backup_lost:
            self.backup_problem = keep_daily_backup(self._store)
        self.lookalikes.forget()
