"""A data folder without its gallery: settings, models, the thresholds in force, the networks."""

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from facegui.errors import FaceGuiError, UsageProblem
from facegui.gallery import Gallery
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
from facegui.tasks.plausible import require_plausible
from facegui.text import Sentence, say
from facegui.vision.engine import Engine
from facegui.vision.models.registry import ModelDamaged, ModelMissing
from facegui.vision.models.spec import DEFAULT_ENCODER, SPECS, EncoderSpec
from facegui.vision.models.store import ModelStore
from facegui.vision.quality import QualityLimits
from facegui.vision.runtime import Runtime

if TYPE_CHECKING:
    from facegui.tasks.training.request import TrainingPlace


class SimilarityMissing(UsageProblem):
    """A learned similarity was chosen that the encoder does not have."""


class DataFolder:
    """The settings and models of a data folder, and what follows from these alone.

    ``notices`` are sentences about the settings that the user must see. ``keyring_allowed`` is
    whether keys may be kept with the account.
    """

    def __init__(self, data_dir: Path | None, *, keyring_allowed: bool) -> None:
        self.keyring_allowed = keyring_allowed
        self.data_dir = data_dir or default_data_dir()
        narrow(self.data_dir)
        self.settings, self.notices = _load_settings(self.data_dir, self.models)

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
        """Return the calibration of an embedding space.

        It was measured here, is on a card, or is shipped. Raises FaceGuiError where nobody measured
        it, SimilarityMissing where nobody trained the function.
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
            return measured  # there are no other measurements of this encoder
        return require_plausible(measured, known, own)

    def _known_calibration(self, space: str) -> Calibration:
        trained = self.models.trained_in(space)
        if trained is None:
            return Calibration.load(resource("calibration", space.replace("/", "-") + ".json"))
        return Calibration.from_card(trained.id, space, trained.calibration)

    def heads(self, space: str) -> Heads | None:
        """Return the heads that turn scores of a space into probabilities; None without any."""
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
        """Name of the similarity function that decides."""
        return SimilarityName(self.settings.similarity)

    def similarity(self, space: str) -> Similarity:
        """Return the similarity function that decides in a space. Raises as `calibration`."""
        name = self.chosen_similarity
        if name in LEARNED:
            return self._learned(space, name)[0]
        return Cosine() if name is SimilarityName.COSINE else SquaredDistance()

    def settle_similarity(self) -> "SimilarityMissing | None":
        """Go back to the cosine where the encoder lacks the chosen function, and return why."""
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

    @property
    def _own_liveness(self) -> Path:
        return self.data_dir / "calibration" / "liveness.json"

    @property
    def training_place(self) -> "TrainingPlace":
        """What a training run needs of this folder."""
        # Imported here: it imports all of training, which the window does not wait for.
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
        # Imported here: the networks take up to two seconds, and the window comes first.
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
        """The runtime of the encoder in use, and why. Raises UsageProblem."""
        from facegui.vision.loading import runtime_of  # noqa: PLC0415 as in load_engine

        chosen = self.settings
        return runtime_of(self.models, chosen.encoder, chosen.device, chosen.engine)

    @property
    def device_name(self) -> str:
        """The device that the networks run on, in words; where that is torch, it imports torch."""
        from facegui.vision.loading import device_name  # noqa: PLC0415 as in load_engine

        return device_name(self.runtime, self.settings.device)

    def load_liveness(self, purpose: Purpose | None = None) -> LivenessWatch:
        """Build the liveness watch; slow, so not in the GUI thread.

        Without a usable model it says "not checked" for every face, and why. With a ``purpose`` all
        others are off, and LivenessUnavailable is raised when it requires such a model.
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

        An engine and a watch that were loaded before are reused; the watch starts over.
        """
        if liveness is None:
            liveness = self.load_liveness()
        liveness.forget()
        return Analyzer(engine or self.load_engine(), watchlist, self.limits, liveness)


def _load_settings(data_dir: Path, models: ModelStore) -> tuple[Settings, tuple[Sentence, ...]]:
    """Read the settings; an encoder that was not chosen, or is not there, costs only itself."""
    settings, notices = Settings.load(data_dir)
    if "encoder" not in Settings.names(data_dir):
        # A gallery older than the present default encoder keeps its own.
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
