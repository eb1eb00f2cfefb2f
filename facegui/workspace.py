"""One data folder with everything in it; what the window and the command line both start from."""

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

from facegui.errors import FaceGuiError, UsageProblem
from facegui.events import rules_file
from facegui.events.checking import Equipment, checked
from facegui.events.outlets.desktop import missing
from facegui.events.outlets.mqtt import ADDRESS_VARIABLE, Broker, broker_at
from facegui.events.rules import RuleBook
from facegui.events.running import RuleParts
from facegui.gallery import Backup, Gallery, Index, restore
from facegui.gallery.erasure.certificate import Certificate
from facegui.gallery.errors import FILE_NAME
from facegui.gallery.types import SeenFaces
from facegui.live.analyzer import Analyzer
from facegui.live.liveness_watch import LivenessWatch
from facegui.matching.calibration import Calibration
from facegui.matching.heads import Heads
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.matching.liveness_policy import LivenessMode, LivenessPolicy, Purpose
from facegui.matching.operating_point import GOALS, Goal, Strictness
from facegui.matching.similarity import (
    LEARNED,
    Cosine,
    Similarity,
    SimilarityName,
    SquaredDistance,
)
from facegui.matching.spoiled import Spoiled
from facegui.matching.watchlist import SearchGallery
from facegui.paths import default_data_dir, resource
from facegui.private import narrow
from facegui.settings import Settings
from facegui.tasks.adoption import recover_interrupted_change
from facegui.tasks.kept_addresses import KeptAddresses
from facegui.tasks.kept_secrets import KEPT, KeptSecrets
from facegui.tasks.plausible import require_plausible
from facegui.tasks.privacy.erasure import Finishing, begin_finishing, finish_erasures, forget_caches
from facegui.tasks.privacy.lapsing import lapse
from facegui.tasks.strangers.likeness import StrangerLikeness
from facegui.tasks.strangers.naming import visits_like
from facegui.text import NOTHING, Sentence, say
from facegui.vision.engine import Engine
from facegui.vision.models.registry import ModelDamaged, ModelMissing
from facegui.vision.models.spec import DEFAULT_ENCODER, SPECS, EncoderSpec
from facegui.vision.models.store import ModelStatus, ModelStore
from facegui.vision.quality import QualityLimits
from facegui.vision.runtime import Runtime

if TYPE_CHECKING:
    from facegui.tasks.training.request import TrainingPlace

# Looks, addresses that may hold a secret, and the encoder, whose change is noted by itself.
_NOT_AUDITED = ("theme", "language", "source", "declined_encoder", "encoder")
_NOBODY: Mapping[str, SeenFaces] = MappingProxyType({})


class SimilarityMissing(UsageProblem):
    """A learned similarity was chosen that the encoder does not have."""


class Workspace:
    """Settings, gallery and models of a data folder, opened when they are first needed.

    ``notices`` are sentences about the settings that the user must see. ``keyring_allowed`` is
    whether keys may be kept with the account, ``busy_s`` how long the gallery waits for another
    process that holds it.
    """

    def __init__(
        self,
        data_dir: Path | None = None,
        *,
        keyring_allowed: bool = True,
        busy_s: float = 10.0,
    ) -> None:
        self.keyring_allowed = keyring_allowed
        self._busy_s = busy_s
        self.data_dir = data_dir or default_data_dir()
        narrow(self.data_dir)
        self.settings, self.notices = _load_settings(self.data_dir, self.models)
        self._gallery: Gallery | None = None
        self._lapsed: tuple[Sentence, ...] = ()

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
        """Put a backup in the place of the gallery. Raises as `restore`.

        The gallery is closed for it, and opened when it is needed next.
        """
        self.close()
        restored = restore(self.data_dir, name, keyring_allowed=self.keyring_allowed)
        with suppress(FaceGuiError):  # it is restored; what else is wrong is told at its opening
            made_at = restored.made_at.isoformat(timespec="seconds")
            self.gallery.audit.note("restored", backup=restored.path.name, made_at=made_at)
        return restored

    @cached_property
    def addresses(self) -> KeptAddresses:
        """The secrets of stream addresses."""
        return KeptAddresses(self.data_dir, keyring_allowed=self.keyring_allowed)

    @cached_property
    def secrets(self) -> KeptSecrets:
        """The secrets that rules need."""
        return KeptSecrets(self.data_dir, keyring_allowed=self.keyring_allowed)

    @property
    def broker(self) -> Broker | None:
        """The MQTT broker of the environment or the settings. Raises UsageProblem."""
        address = os.environ.get(ADDRESS_VARIABLE) or self.settings.mqtt
        return broker_at(address, self.secrets.find(f"{KEPT}mqtt")) if address else None

    def rules(self, path: Path | None = None) -> RuleBook:
        """Return the rules of a file, by default ours, with what keeps each from working here.

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
        return RuleParts(self.data_dir, self.gallery.outbox, self.secrets.find, self.broker, **more)

    @cached_property
    def models(self) -> ModelStore:
        """The models of this computer."""
        return ModelStore(self.data_dir / "models")

    @cached_property
    def limits(self) -> QualityLimits:
        """Limits of quality."""
        return QualityLimits.load()

    @property
    def goal(self) -> Goal:
        """The goal in force."""
        return GOALS[Strictness(self.settings.strictness)]

    @property
    def encoder_spec(self) -> EncoderSpec:
        """What identifies the chosen encoder. Raises UsageProblem, or TrainedDamaged."""
        return self.models.spec(self.settings.encoder)

    @property
    def space(self) -> str:
        """Embedding space of the chosen encoder."""
        return self.encoder_spec.space

    def calibration(
        self, space: str, similarity: SimilarityName = SimilarityName.COSINE
    ) -> Calibration:
        """Return what is known of the scores of an embedding space.

        Measured here, on a card, or shipped. Raises FaceGuiError where nobody measured it,
        SimilarityMissing where nobody trained it.
        """
        if similarity is SimilarityName.SQUARED_DISTANCE:
            return self.calibration(space).of_squared_distances()
        if similarity in LEARNED:
            return self._learned(space, similarity)[1]
        return replace(self._cosines(space), spoiled=Spoiled.of(space))

    def _cosines(self, space: str) -> Calibration:
        own = self.data_dir / "calibration" / (space.replace("/", "-") + ".json")
        if not own.exists():
            return self._known_calibration(space)
        measured = Calibration.load(own)
        try:
            known = self._known_calibration(space)
        except FaceGuiError:
            return measured  # nobody else has measured this encoder
        return require_plausible(measured, known, own)

    def _known_calibration(self, space: str) -> Calibration:
        trained = self.models.trained_in(space)
        if trained is None:
            return Calibration.load(resource("calibration", space.replace("/", "-") + ".json"))
        return Calibration.from_card(trained.id, space, trained.calibration)

    def heads(self, space: str) -> Heads | None:
        """Return what turns scores of a space into probabilities; None where nobody trained it."""
        path = self.heads_path(space)
        if not path.exists():
            return None
        owner = self.models.encoder_of({space}) or self.settings.encoder
        size = self.models.spec(owner).size
        return Heads.load(path, space=space, size=size)

    def heads_path(self, space: str) -> Path:
        """Return the file of the heads in use: trained here, or where shipped ones would be."""
        own = self.own_heads_path(space)
        return own if own.exists() else resource("calibration", own.name)

    def own_heads_path(self, space: str) -> Path:
        """Return where heads trained here are put."""
        return self.data_dir / "calibration" / (space.replace("/", "-") + ".heads.json")

    @property
    def chosen_similarity(self) -> SimilarityName:
        """Name of the function that decisions go by."""
        return SimilarityName(self.settings.similarity)

    def similarity(self, space: str) -> Similarity:
        """Return the function that decisions in a space go by. Raises as `calibration`."""
        name = self.chosen_similarity
        if name in LEARNED:
            return self._learned(space, name)[0]
        return Cosine() if name is SimilarityName.COSINE else SquaredDistance()

    def settle_similarity(self) -> "SimilarityMissing | None":
        """Go back to the cosine where the encoder has not the chosen function, and return why."""
        try:
            self.similarity(self.space)
        except SimilarityMissing as missing:
            self.settings = replace(self.settings, similarity=str(SimilarityName.COSINE))
            return missing
        return None

    def _learned(self, space: str, name: SimilarityName) -> tuple[Similarity, Calibration]:
        heads = self.heads(space)
        if heads is None or name not in heads.calibrations:
            raise SimilarityMissing(
                say(
                    "The similarity {name} was not trained and calibrated for this "
                    "encoder ({space}).",
                    name=name,
                    space=space,
                ),
                say(
                    "Choose the cosine, or train it on a folder of people: facegui "
                    "train head --images DIR."
                ),
            )
        return heads.similarities[name], heads.calibrations[name]

    @property
    def liveness_policy(self) -> LivenessPolicy:
        """How much liveness counts for each purpose."""
        chosen = self.settings
        return LivenessPolicy(
            LivenessMode(chosen.liveness_verification),
            LivenessMode(chosen.liveness_identification),
            LivenessMode(chosen.liveness_enrollment),
        )

    def liveness_calibration(self) -> LivenessCalibration:
        """Return the thresholds of liveness: measured on the camera here, or shipped."""
        own = self._own_liveness
        return LivenessCalibration.load(own if own.exists() else None)

    def keep_liveness(self, calibration: LivenessCalibration) -> None:
        """Let thresholds measured here come before the shipped ones. Raises FaceGuiError."""
        calibration.save(self._own_liveness)
        if self._gallery is not None and not self._gallery.read_only:
            self._gallery.audit.note("setting", values={"liveness_thresholds": "measured here"})

    @property
    def _own_liveness(self) -> Path:
        return self.data_dir / "calibration" / "liveness.json"

    def watchlist(
        self, index: Index | None = None, *, also_seen: Mapping[str, SeenFaces] = _NOBODY
    ) -> SearchGallery:
        """Return the gallery with its operating points, or those for a given index.

        ``also_seen`` is by place what has been learned of it and is not in the gallery.
        """
        seen = _NOBODY
        if index is None:  # an empty one is false, too
            index = self.gallery.index(self.space)
            seen = self.seen(index.space, also_seen)
        return self.searching(index, seen)

    def searching(self, index: Index, seen: Mapping[str, SeenFaces] = _NOBODY) -> SearchGallery:
        """Return the people of an index with the operating points in force; in any thread."""
        calibration = self.calibration(index.space, self.chosen_similarity)
        cosines = self.calibration(index.space)
        similarity = self.similarity(index.space)
        return SearchGallery.of(index, calibration, self.goal, similarity, cosines, seen=seen)

    def seen(self, space: str, also: Mapping[str, SeenFaces] = _NOBODY) -> Mapping[str, SeenFaces]:
        """Return by place what decisions may know of people seen there; ``also`` comes first."""
        if not self.settings.learn_places:
            return _NOBODY
        mine = {place: one for place, one in also.items() if one.space == space}
        return {**self.gallery.seen(space), **mine}

    def stranger_likeness(self, watchlist: SearchGallery) -> StrangerLikeness:
        """Return how visits of strangers are compared where people are searched by a watchlist."""
        return StrangerLikeness(watchlist, self.calibration(watchlist.templates.space))

    def _visits_of(self, person_ids: Collection[str]) -> Mapping[str, Collection[str]]:
        likeness = self.stranger_likeness(self.watchlist())
        return visits_like(self.gallery, likeness, person_ids)

    def nobody(self) -> SearchGallery:
        """Return the watchlist of an empty gallery: faces are found, nobody is named."""
        return self.watchlist(Index.from_arrays(np.empty((0, 0), np.float32), space=self.space))

    @property
    def training_place(self) -> "TrainingPlace":
        """What a training run needs of this folder."""
        # Imported here: it brings all of training, which the window does not wait for.
        from facegui.tasks.training.request import TrainingPlace  # noqa: PLC0415 see above

        chosen = self.settings
        return TrainingPlace(
            data_dir=self.data_dir,
            models=self.models,
            encoder=chosen.encoder,
            device=chosen.device,
            min_face_px=chosen.min_face_px,
            calibration=self.calibration,
            keyring_allowed=self.keyring_allowed,
        )

    def load_engine(self) -> Engine:
        """Build the vision line; slow, so not in the GUI thread."""
        return self.load_engine_of(self.settings.encoder)

    def load_engine_of(self, encoder_id: str) -> Engine:
        """Build the vision line with an encoder that is not in use yet, as `load_engine`."""
        # Imported here: the networks take up to two seconds, and the window is up before.
        from facegui.vision.loading import load_engine  # noqa: PLC0415 may import torch

        chosen = self.settings
        return load_engine(
            self.models,
            encoder_id,
            device=chosen.device,
            min_face_px=chosen.min_face_px,
            engine=chosen.engine,
        )

    @property
    def runtime(self) -> Runtime:
        """What the encoder in force runs in, and why. Raises UsageProblem."""
        from facegui.vision.loading import runtime_of  # noqa: PLC0415 as in load_engine

        return runtime_of(self.settings.encoder, self.settings.device, self.settings.engine)

    @property
    def device_name(self) -> str:
        """The device that the networks run on, in words; where that is torch, it imports torch."""
        from facegui.vision.loading import device_name  # noqa: PLC0415 as in load_engine

        return device_name(self.runtime, self.settings.device)

    def load_liveness(self, purpose: Purpose | None = None) -> LivenessWatch:
        """Build what watches liveness; slow, so not in the GUI thread.

        Without a usable model it says "not checked" of every face, and why. With a ``purpose``
        all others are off, and LivenessUnavailable is raised when it requires such a model.
        """
        policy = self.liveness_policy
        if purpose is not None:
            policy = policy.only(purpose)
        calibration = self.liveness_calibration()
        if purpose is not None and policy.off:
            return LivenessWatch(None, calibration, policy)
        watch = self._load_watch(calibration, policy)
        if purpose is not None:
            watch.require(purpose)
        return watch

    def _load_watch(
        self, calibration: LivenessCalibration, policy: LivenessPolicy
    ) -> LivenessWatch:
        from facegui.vision.loading import load_liveness  # noqa: PLC0415 as in load_engine

        chosen = self.settings
        try:
            model = load_liveness(self.models, chosen.encoder, chosen.device, chosen.engine)
        except ModelMissing:
            return LivenessWatch(None, calibration, policy)
        except ModelDamaged as problem:
            return LivenessWatch(None, calibration, policy, problem=problem)
        return LivenessWatch(model, calibration, policy)

    def build_analyzer(
        self,
        watchlist: SearchGallery,
        engine: Engine | None = None,
        liveness: LivenessWatch | None = None,
    ) -> Analyzer:
        """Build the analysis of a stream; slow, so not in the GUI thread.

        An engine and a watch that were loaded before are used again, the watch from its beginning.
        """
        if liveness is None:
            liveness = self.load_liveness()
        liveness.forget()
        return Analyzer(engine or self.load_engine(), watchlist, self.limits, liveness)

    @property
    def forged(self) -> Sentence:
        """Say how the gallery is not as the program left it; empty when it is, or is not open."""
        return NOTHING if self._gallery is None else self._gallery.forged

    def keep_settings(self, settings: Settings) -> None:
        """Put settings in force, save them and note in the audit which. Raises FaceGuiError."""
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
        """Say once who was erased and is in the gallery again, and whose consent ends."""
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


def _load_settings(data_dir: Path, models: ModelStore) -> tuple[Settings, tuple[Sentence, ...]]:
    """Read the settings; an encoder that was not chosen, or is not there, costs only itself."""
    settings, notices = Settings.load(data_dir)
    if "encoder" not in Settings.names(data_dir):
        # A gallery from before another encoder became the default goes on with its own.
        owner = models.encoder_of(Gallery.spaces_in(data_dir))
        settings = replace(settings, encoder=owner or settings.encoder)
    if settings.encoder in (*SPECS, *models.trained_ids):
        return settings, notices
    notice = say(
        "There is no encoder called {encoder!r}; {default} is used.",
        encoder=settings.encoder,
        default=DEFAULT_ENCODER,
    )
    return replace(settings, encoder=DEFAULT_ENCODER), (*notices, notice)
