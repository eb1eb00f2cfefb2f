"""One training run from pictures to a kept encoder; see ``train``. Importing it imports torch."""

import contextlib
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from facegui import __version__
from facegui.errors import InputProblem
from facegui.evaluation.guard import Judgement, judge
from facegui.evaluation.looks import RunStopped
from facegui.matching.basis import Basis
from facegui.matching.calibrating import ENOUGH_PEOPLE, basis_of, calibrate
from facegui.matching.calibration import Calibration
from facegui.matching.embedded import EmbeddedPeople
from facegui.sources.picture import read_picture
from facegui.tasks.training.request import (
    Examined,
    Looked,
    News,
    Trained,
    TrainingPlace,
    TrainRequest,
    base_of,
    checkpoint_path,
    joined_of,
    rival_of,
)
from facegui.tasks.training.unfinished_runs import forget_run
from facegui.text import NOTHING, Sentence, as_json, say
from facegui.training.chip_cache import ChipCache
from facegui.training.data import Split, TrainingData, split_people
from facegui.training.gather import (
    Gathered,
    gather_pictures,
    gather_portraits,
    recognizable,
    subject_chip,
)
from facegui.training.health import prepare
from facegui.training.progress import Ended, Ending
from facegui.training.trainer import Trainer
from facegui.vision.device import choose_device
from facegui.vision.encoders.encoder import Encoder
from facegui.vision.encoders.exporting import trained_graph
from facegui.vision.encoders.loaders import load_encoder, load_pretrained, rebuild_encoder
from facegui.vision.encoders.onnx import on_shipped_graph
from facegui.vision.encoders.trainable import build_network
from facegui.vision.encoders.trained_arrays import self_test
from facegui.vision.encoders.trained_file import pack, trained_tensors, weights_digest
from facegui.vision.loading import load_engine
from facegui.vision.models.spec import SPECS
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import EncoderKind, TrainedCard
from facegui.vision.quality import QualityLimits
from facegui.vision.recognizability import Recognizability
from facegui.vision.types import Floats, Pixels

_BATCH = 64
_NO_POINTS = say("The validation people are too few for a threshold of its own.")
_GOAL_FMR = 1e-3
_PACKAGES = ("torch", "numpy", "safetensors")


class TrainRun:
    """One run of one request."""

    def __init__(
        self,
        request: TrainRequest,
        place: TrainingPlace,
        tell: Callable[[News], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._request = request
        self._plan = request.plan
        self._models: ModelStore = place.models
        self._place = place
        self._tell = tell
        self._cancelled = cancelled
        self._device = choose_device(place.device)
        self._base_id = base_of(self._plan.kind, place)
        self._joined_id = joined_of(self._plan.kind, place)
        self._rival_id = rival_of(self._plan.kind, place)
        self._checkpoint = checkpoint_path(place.data_dir, request.encoder_id)

    def run(self) -> Trained:
        """Do all of it; see `train`."""
        # Checked at once: without it nothing could be stored at the end.
        like = self._place.calibration(self._models.spec(self._rival_id).space)
        examined = self._request.examined
        if examined is None or examined.base != self._base_id:
            examined = self.examine()
        data, health = prepare(
            examined.gathered, examined.embeddings, keep_suspects=self._request.keep_suspects
        )
        self._tell(health)
        split = split_people(data, self._plan.seed)
        trainer, ended = self._train(split)
        trained = self._judged(trainer, split, ended, like)
        if ended.why is not Ending.CANCELLED:
            with contextlib.suppress(OSError):
                forget_run(self._place.data_dir, self._request.encoder_id)
        return trained

    def examine(self) -> Examined:
        """Find the faces and embed them; see `train.examine`."""
        gathered = self._gather()
        if not gathered.found:
            raise InputProblem(
                say("No face was found in any of these pictures."),
                say("Choose pictures of one face each."),
            )
        chips = np.stack([one.chip for one in gathered.found])
        base = load_encoder(self._base_id, self._models, self._device)
        # The gallery's pictures passed a stricter gate, or somebody chose to keep them.
        gated = not self._request.portraits
        judge = Recognizability.of(SPECS[self._base_id].space) if gated else None
        gathered, embeddings = recognizable(
            gathered, self._embed(base, chips), judge, QualityLimits.load()
        )
        if not gathered.found:
            raise InputProblem(
                say("Nobody can be recognized in any of these pictures."),
                say("Choose pictures of uncovered, upright and sharp faces."),
            )
        return Examined(self._base_id, gathered, embeddings)

    def _gather(self) -> Gathered:
        if self._request.portraits:
            spec = SPECS[self._base_id]
            return gather_portraits(self._request.portraits, spec.alignment)
        engine = load_engine(
            self._models,
            self._base_id,
            device=self._place.device,
            min_face_px=self._place.min_face_px,
        )

        def see(path: Path) -> Pixels | None:
            return subject_chip(engine, read_picture(path, path.name))

        return gather_pictures(
            self._request.pictures,
            see,
            kept=self._chip_cache(),
            progress=lambda done, total: self._tell(Looked("faces", done, total)),
            stopped=self._cancelled,
        )

    def _chip_cache(self) -> ChipCache | None:
        """Open the chip cache; None where the disk refuses it."""
        spec = SPECS[self._base_id]
        try:
            return ChipCache(
                self._place.data_dir, spec, keyring_allowed=self._place.keyring_allowed
            )
        except OSError:
            return None

    def _embed(self, encoder: Encoder, chips: Pixels) -> Floats:
        parts = []
        for start in range(0, len(chips), _BATCH):
            if self._cancelled():
                raise RunStopped(say("Stopped before training began."), say("Start it again."))
            parts.append(_encoded(encoder, chips[start : start + _BATCH]))
            self._tell(Looked("embeddings", min(start + _BATCH, len(chips)), len(chips)))
        return np.concatenate(parts)

    def _train(self, split: Split) -> tuple[Trainer, Ended]:
        base = load_pretrained(self._base_id, self._models)
        scratch = self._plan.kind is EncoderKind.SCRATCH
        network = build_network(
            self._plan.kind, None if scratch else base.network, self._plan.size, self._plan.seed
        )
        trainer = Trainer(
            network,
            base.normalize,
            split,
            self._plan,
            checkpoint=self._checkpoint,
            device=self._device,
            cancelled=self._cancelled,
        )
        for event in trainer.run(resume=self._request.resume):
            self._tell(event)
            if isinstance(event, Ended):
                return trainer, event
        raise AssertionError("a run ends with Ended")

    def _judged(self, trainer: Trainer, split: Split, ended: Ended, like: Calibration) -> Trained:
        tensors = trained_tensors(trainer.network, self._plan.kind)
        card = self._card(weights_digest(tensors), split)
        device = choose_device("cpu")  # the card's self-test has full precision
        after = rebuild_encoder(card, tensors, self._models, device)
        card = replace(card, self_test=self_test(after))
        before = load_encoder(self._rival_id, self._models, device)
        validation = _embedded(split.validation, after)
        basis = _basis(validation, card.spec.parts, like)
        judgement = judge(
            _prepared(_embedded(split.holdout, before), like.basis),
            _prepared(_embedded(split.holdout, after), basis),
            seed=self._plan.seed,
        )
        points, limits = _operating_points(validation, card, like, basis)
        if judgement.better and not points:
            judgement = replace(judgement, better=False, reason=limits)
        card = replace(card, metrics=_metrics(judgement, self._rival_id, ended), calibration=points)
        if card.id in self._models.trained_ids:  # of this same run, which was resumed
            self._models.remove(card.id)
        # Only a better one can be put to use. The processor of a desk runs it without torch.
        exported = judgement.better and not on_shipped_graph(card)
        graph = trained_graph(card, tensors, self._models) if exported else b""
        self._models.add_trained(card, pack(tensors, card), graph)
        return Trained(card, judgement, ended, limits)

    def _card(self, digest: str, split: Split) -> TrainedCard:
        plan = self._plan
        scratch, joined = plan.kind is EncoderKind.SCRATCH, self._joined_id
        return TrainedCard(
            id=self._request.encoder_id,
            kind=plan.kind,
            base="" if scratch else self._base_id,
            base_sha256="" if scratch else self._models.model(self._base_id).files[0].sha256,
            size=plan.size,
            preprocessing=SPECS[self._base_id].preprocessing,
            weights_sha256=digest,
            seed=plan.seed,
            people=len(split.training.people.names),
            pictures=len(split.training),
            made_at=datetime.now(UTC).isoformat(timespec="seconds"),
            self_test=(0.0,) * (plan.size + (SPECS[joined].size if joined else 0)),
            settings=asdict(plan),
            versions={"facegui": __version__} | {name: version(name) for name in _PACKAGES},
            joined=joined,
            joined_sha256=self._models.model(joined).files[0].sha256 if joined else "",
        )


def _basis(people: EmbeddedPeople, parts: tuple[int, ...], like: Calibration) -> Basis | None:
    """Return how embeddings of a new encoder are prepared; None where no basis is known.

    Its parts are weighted like those of the encoder in use. A mean of few people would depend on
    each of them, so the mean of the encoder in use replaces it.
    """
    if like.basis is None:
        return None
    weights = like.basis.weights if len(like.basis.parts) == len(parts) else None
    if len(people.names) >= ENOUGH_PEOPLE:
        return basis_of(people, parts, weights)
    same = like.basis.parts == parts
    return like.basis if same else basis_of(people, parts, weights).without_center()


def _prepared(people: EmbeddedPeople, basis: Basis | None) -> EmbeddedPeople:
    return people if basis is None else people.prepared(basis)


def _embedded(data: TrainingData, encoder: Encoder) -> EmbeddedPeople:
    return EmbeddedPeople(data.people.names, _encoded(encoder, data.chips), data.people.person)


def _encoded(encoder: Encoder, chips: Pixels) -> Floats:
    """Embed chips of any number; copied in small parts, since torch takes no read-only arrays."""
    starts = range(0, len(chips), _BATCH)
    return np.concatenate([encoder.encode(chips[at : at + _BATCH].copy()) for at in starts])


def _operating_points(
    people: EmbeddedPeople, card: TrainedCard, like: Calibration, basis: Basis | None
) -> tuple[dict[str, Any], Sentence]:
    """Compute new operating points; empty where the people are too few for any.

    It also returns a sentence about what they cannot show.
    """
    try:
        document = calibrate(people, card.spec.space, like, basis=basis)
        points = Calibration.from_json(document)
    except ValueError:
        return {}, _NO_POINTS
    if points.at_fmr(_GOAL_FMR).supported:
        return document, NOTHING
    return document, say(
        "Its thresholds rest on {people:,} {people:person|people}, who can show a false match "
        "rate of {rate:.2g} % and no rarer one: stricter thresholds are extrapolated.",
        people=points.people,
        rate=100 * points.fmr[-1],
    )


def _metrics(judgement: Judgement, rival: str, ended: Ended) -> dict[str, Any]:
    return {
        **judgement.as_json(),
        "reason_told": as_json(judgement.reason),
        "compared_with": rival,
        "steps": ended.steps,
        "best_step": ended.best_step,
        "ending": str(ended.why),
        "seconds": round(ended.seconds, 1),
    }
