"""One data folder with everything in it, from which window and command line both start."""

import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import fields, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np

from facegui.data_folder import DataFolder
from facegui.errors import FaceGuiError
from facegui.events import rules_file
from facegui.events.checking import Equipment, checked
from facegui.events.judging import Firing
from facegui.events.outlets.desktop import missing
from facegui.events.outlets.mqtt import ADDRESS_VARIABLE, Broker, broker_at
from facegui.events.rules import RuleBook
from facegui.events.running import RuleParts
from facegui.gallery import Backup, Gallery, Index, restore
from facegui.gallery.erasure.certificate import Certificate
from facegui.gallery.errors import FILE_NAME
from facegui.gallery.shared.desk import FILE_NAME as DESK_FILE
from facegui.gallery.types import SeenFaces
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.templates import MakeSearch, search_here
from facegui.matching.watchlist import SearchGallery
from facegui.settings import Settings
from facegui.tasks.adoption import recover_interrupted_change
from facegui.tasks.kept_addresses import KeptAddresses
from facegui.tasks.kept_secrets import KEPT, KeptSecrets
from facegui.tasks.privacy.erasure import Finishing, begin_finishing, finish_erasures, forget_caches
from facegui.tasks.privacy.lapsing import lapse
from facegui.tasks.privacy.noted import note_unlocked
from facegui.tasks.strangers.likeness import StrangerLikeness
from facegui.tasks.strangers.naming import visits_like
from facegui.text import NOTHING, Sentence
from facegui.vision.models.spec import SPECS
from facegui.vision.models.store import ModelStatus

if TYPE_CHECKING:
    from facegui.gallery.shared.shared_gallery import SharedGallery
    from facegui.gallery.shared.shared_state import ErasureState
    from facegui.matching.milvus import MilvusCollection

# Appearance, addresses that may hold a secret, and the encoder, which has its own entry.
_NOT_AUDITED = ("theme", "language", "source", "cameras", "declined_encoder", "encoder")
_NOBODY: Mapping[str, SeenFaces] = MappingProxyType({})


class Workspace(DataFolder):
    """A data folder with its gallery, which is opened when it is first needed.

    ``busy_s`` is how long the gallery waits for another process that holds it.
    """

    def __init__(
        self,
        data_dir: Path | None = None,
        *,
        keyring_allowed: bool = True,
        busy_s: float = 10.0,
    ) -> None:
        super().__init__(data_dir, keyring_allowed=keyring_allowed)
        self._busy_s = busy_s
        self._gallery: Gallery | None = None
        self._lapsed: tuple[Sentence, ...] = ()
        self._collections: dict[tuple[str, str], MilvusCollection] = {}

    @property
    def gallery(self) -> Gallery:
        """The gallery, opened on first use. Raises as `Gallery.open`."""
        if self._gallery is None:
            self._gallery = Gallery.open(
                self.data_dir,
                keyring_allowed=self.keyring_allowed,
                busy_s=self._busy_s,
                sizes={spec.space: spec.size for spec in SPECS.values()},
            )
            mended = recover_interrupted_change(self.data_dir, self._gallery, self.models)
            if mended is not None:
                self.settings = replace(self.settings, encoder=mended.encoder)
            self._gallery.strangers.visits_of = self._visits_of
            self._lapsed = lapse(self._gallery, self.settings)
        return self._gallery

    def restore_backup(self, name: str = "") -> Backup:
        """Replace the gallery by a backup. Raises as `restore`.

        The gallery is closed for it, and opened when it is needed next.
        """
        self.close()
        restored = restore(self.data_dir, name, keyring_allowed=self.keyring_allowed)
        with suppress(FaceGuiError):  # it is being restored; opening it reports anything else
            made_at = restored.made_at.isoformat(timespec="seconds")
            self.gallery.audit.note("restored", backup=restored.path.name, made_at=made_at)
        return restored

    @property
    def shared(self) -> "SharedGallery":
        """The gallery that this desk shares with others, or could."""
        # Imported here: PostgreSQL's library takes a tenth of a second, and few users need it.
        from facegui.gallery.shared.shared_gallery import SharedGallery  # noqa: PLC0415 see above

        return SharedGallery(
            self.data_dir,
            self.gallery.replica,
            keyring_allowed=self.keyring_allowed,
            erased=self.finish_erasures,
            searched=self._searched,
        )

    def _searched(self) -> str:
        """Return the space of the encoder in use, which another process may have changed."""
        with suppress(FaceGuiError):  # people are shared even without the encoder
            return self.models.spec(Settings.load(self.data_dir)[0].encoder).space
        return ""

    @property
    def has_shared(self) -> bool:
        """Whether this desk has a shared gallery, or asks to be let in."""
        return (self.data_dir / DESK_FILE).is_file()

    def hand_in(self) -> tuple[Sentence, ...]:
        """Hand changes in to the shared gallery, if there is one; return messages for the user."""
        if self._gallery is None or not self.has_shared:
            return ()
        try:
            return tuple(self.shared.sync().told) if self.shared.waiting else ()
        except FaceGuiError as problem:
            return tuple(filter(None, (problem.message, problem.hint)))

    def erased_elsewhere(self, person_id: str) -> "ErasureState | None":
        """Return an erasure's state at other desks; None without any, or while they are away."""
        if not self.has_shared:
            return None
        return next(iter(self.shared.erasures_of({person_id})), None)

    @cached_property
    def addresses(self) -> KeptAddresses:
        """The secrets of stream addresses."""
        return KeptAddresses(self.data_dir, keyring_allowed=self.keyring_allowed)

    @cached_property
    def secrets(self) -> KeptSecrets:
        """The secrets that rules need."""
        return KeptSecrets(self.data_dir, keyring_allowed=self.keyring_allowed)

    @property
    def broker_is_fixed(self) -> bool:
        """Whether the environment says which MQTT broker it is."""
        return bool(os.environ.get(ADDRESS_VARIABLE))

    @property
    def broker(self) -> Broker | None:
        """The MQTT broker of the environment or the settings. Raises UsageProblem."""
        address = os.environ.get(ADDRESS_VARIABLE) or self.settings.mqtt
        return broker_at(address, self.secrets.find(f"{KEPT}mqtt")) if address else None

    def rules(self, path: Path | None = None) -> RuleBook:
        """Return the rules of a file, by default ours, each with what keeps it from working here.

        Raises InputProblem where the file cannot be read.
        """
        book = rules_file.load(path or self.data_dir / rules_file.NAME)
        people = self.gallery.people()
        model = self.models.status("minifasnet")
        return checked(
            book,
            Equipment(
                people=[one.name for one in people],
                groups={group for one in people for group in one.groups},
                liveness_model=model not in (ModelStatus.MISSING, ModelStatus.DAMAGED),
                liveness_off=self.settings.liveness_identification == "off",
                broker=self.broker is not None,
                has_secret=lambda name: self.secrets.find(name) is not None,
                can=missing,
            ),
        )

    def rule_parts(self, **more: Any) -> RuleParts:
        """Return what rules at work need; ``more`` as in `RuleParts`."""
        seal, opened = self.gallery.outbox, self._note_opened
        return RuleParts(self.data_dir, seal, self.secrets.find, self.broker, opened=opened, **more)

    def _note_opened(self, firing: Firing) -> None:
        of = firing.event.of
        note_unlocked(self.gallery, "rule", of.person_id, rule=firing.rule.name, camera=of.camera)

    def keep_liveness(self, calibration: LivenessCalibration) -> None:
        """Use thresholds measured here instead of the shipped ones. Raises FaceGuiError."""
        calibration.save(self._own_liveness)
        if self._gallery is not None and not self._gallery.read_only:
            self._gallery.audit.note("setting", values={"liveness_thresholds": "measured here"})

    def watchlist(
        self, index: Index | None = None, *, also_seen: Mapping[str, SeenFaces] = _NOBODY
    ) -> SearchGallery:
        """Return the gallery with its operating points, or those for a given index.

        ``also_seen`` holds by place what was learned there and is not in the gallery yet.
        """
        seen = _NOBODY
        if index is None:  # not `not index`: an empty one is false too
            index = self.gallery.index(self.space)
            seen = self.seen(index.space, also_seen)
        return self.searching(index, seen)

    def searching(self, index: Index, seen: Mapping[str, SeenFaces] = _NOBODY) -> SearchGallery:
        """Return the people of an index with the operating points in force; in any thread."""
        calibration = self.calibration(index.space, self.chosen_similarity)
        cosines = self.calibration(index.space)
        similarity = self.similarity(index.space)
        return SearchGallery.of(
            index,
            calibration,
            self.goal,
            similarity,
            cosines,
            seen=seen,
            make_search=self._make_search(index.space),
        )

    def _make_search(self, space: str) -> MakeSearch:
        address = self.settings.milvus
        if not address or self._gallery is None:
            return search_here
        from facegui.matching import milvus  # noqa: PLC0415 few search on a server

        if (address, space) not in self._collections:
            size = self.models.spec(self.models.encoder_of({space}) or self.settings.encoder).size
            key = self._gallery.replica.outlining
            self._collections[address, space] = milvus.MilvusCollection(address, space, key, size)
        collection = self._collections[address, space]
        return lambda vectors, people: milvus.MilvusSearch(vectors, people, collection)

    def seen(self, space: str, also: Mapping[str, SeenFaces] = _NOBODY) -> Mapping[str, SeenFaces]:
        """Return by place what decisions may know of people seen there; ``also`` has priority."""
        if not self.settings.learn_places:
            return _NOBODY
        mine = {place: one for place, one in also.items() if one.space == space}
        return {**self.gallery.seen(space), **mine}

    def stranger_likeness(self, watchlist: SearchGallery) -> StrangerLikeness:
        """Return how visits of strangers are compared, given the watchlist in use."""
        return StrangerLikeness(watchlist, self.calibration(watchlist.templates.space))

    def _visits_of(self, person_ids: Collection[str]) -> Mapping[str, Collection[str]]:
        likeness = self.stranger_likeness(self.watchlist())
        return visits_like(self.gallery, likeness, person_ids)

    def nobody(self) -> SearchGallery:
        """Return the watchlist of an empty gallery: faces are found, nobody is named."""
        return self.watchlist(Index.from_arrays(np.empty((0, 0), np.float32), space=self.space))

    @property
    def forged(self) -> Sentence:
        """Say how the gallery was changed from outside; empty when it was not, or is not open."""
        return NOTHING if self._gallery is None else self._gallery.forged

    def keep_settings(self, settings: Settings) -> None:
        """Put settings in force, save them and note changes in the audit. Raises FaceGuiError."""
        before, self.settings = self.settings, settings
        settings.save(self.data_dir)
        changed = [
            field.name
            for field in fields(settings)
            if getattr(before, field.name) != getattr(settings, field.name)
        ]
        changed = [name for name in changed if name not in _NOT_AUDITED]
        if changed and self._gallery is not None and not self._gallery.read_only:
            values = {name: getattr(settings, name) for name in changed}
            self._gallery.audit.note("setting", values=values)

    def note_written(self, what: str, file: Path) -> None:
        """Note in the audit that a file was written which may show people; FaceGuiError."""
        there = self._gallery is not None or (self.data_dir / FILE_NAME).is_file()
        if there and not self.gallery.read_only:
            self.gallery.audit.note("exported", what=what, file=str(file.absolute()))

    def finish_erasures(self) -> tuple[Certificate, ...]:
        """Finish the erasures that are due and return their certificates. Raises FaceGuiError."""
        if self._gallery is None:
            return ()
        return finish_erasures(self._gallery, self.data_dir, keyring_allowed=self.keyring_allowed)

    def begin_finishing(self) -> Finishing | None:
        """Begin to finish the erasures that nobody can undo any more. Raises FaceGuiError."""
        return begin_finishing(
            self.gallery, self.data_dir, keyring_allowed=self.keyring_allowed, lapsed=True
        )

    def lapse(self, today: date | None = None) -> None:
        """Do what is due by today: consents that ended, old history, old audit."""
        self._lapsed = (*self._lapsed, *lapse(self.gallery, self.settings, today))

    def forget_caches(self) -> int:
        """Delete the caches of evaluation and training with their key. Raises OSError."""
        return forget_caches(self.data_dir, keyring_allowed=self.keyring_allowed)

    def came_back(self) -> tuple[Sentence, ...]:
        """Say once who was erased and is in the gallery again, and whose consent is ending."""
        if self._gallery is None:
            return ()
        lapsed, self._lapsed = self._lapsed, ()
        return (*lapsed, *self._gallery.erasures.take_came_back())

    def close(self) -> None:
        """Finish what undo could take back until now, and close what was opened."""
        if self._gallery is not None:
            with suppress(FaceGuiError):
                self.finish_erasures()
            self._gallery.close()
            self._gallery = None
        while self._collections:
            self._collections.popitem()[1].close()
