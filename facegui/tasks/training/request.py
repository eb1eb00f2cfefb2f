"""Requests to train and their results; nothing here imports torch."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from facegui.evaluation.guard import Judgement
from facegui.matching.calibration import Calibration
from facegui.text import Sentence
from facegui.training.gather import Gathered
from facegui.training.health import DataHealth, prepare
from facegui.training.plan import TrainingPlan
from facegui.training.progress import Ended, Event
from facegui.vision.models.spec import CHIPS_FROM_SCRATCH, DEFAULT_ENCODER, JOINED, SPECS
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import EncoderKind, TrainedCard
from facegui.vision.types import Floats, Portrait

Pictures = Mapping[str, Sequence[Path]]
Portraits = Mapping[str, Sequence[Portrait]]


@dataclass(frozen=True, slots=True)
class TrainingPlace:
    """What a run needs of a data folder; ``encoder`` is the one in use, which it must beat.

    ``calibration`` returns that of a space. Keys are kept with the account where
    ``keyring_allowed``.
    """

    data_dir: Path
    models: ModelStore
    encoder: str
    device: str
    min_face_px: int
    calibration: Callable[[str], Calibration]
    keyring_allowed: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Examined:
    """Pictures that were examined: their chips and the embeddings (N, D) of ``base``."""

    base: str
    gathered: Gathered
    embeddings: Floats = field(repr=False)

    @property
    def health(self) -> DataHealth:
        """The state of the pictures; slow for thousands. Raises InputProblem without any."""
        return prepare(self.gathered, self.embeddings)[1]


@dataclass(frozen=True, slots=True)
class TrainRequest:
    """What to train: ``pictures`` by person as files, or ``portraits`` of a gallery.

    ``encoder_id`` is that of the new encoder. ``resume`` continues the run of that id.
    ``keep_suspects`` also trains on pictures that seem to show somebody else. ``examined`` are
    these pictures, if they were examined before.
    """

    encoder_id: str
    plan: TrainingPlan
    pictures: Pictures = field(default_factory=dict, repr=False)
    portraits: Portraits = field(default_factory=dict, repr=False)
    resume: bool = False
    keep_suspects: bool = False
    examined: Examined | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Looked:
    """How many pictures have been looked at; ``what`` is "faces" or "embeddings"."""

    what: str
    done: int
    total: int


@dataclass(frozen=True, slots=True, eq=False)
class Trained:
    """The end of a run: the encoder is kept, whether it is better or not.

    ``limits`` says in a sentence what the people behind its operating points are too few to show;
    empty for nothing.
    """

    card: TrainedCard
    judgement: Judgement
    ended: Ended
    limits: Sentence


News = Looked | DataHealth | Event


def base_of(kind: EncoderKind, place: TrainingPlace) -> str:
    """Return the published base encoder; from scratch, the one whose chips are used."""
    return _trained_and_beside(kind, place)[0]


def joined_of(kind: EncoderKind, place: TrainingPlace) -> str:
    """Return the published encoder that is joined to the trained one, empty for none.

    An encoder that joins networks is trained in one of them, and is joined again.
    """
    return _trained_and_beside(kind, place)[1]


def _trained_and_beside(kind: EncoderKind, place: TrainingPlace) -> tuple[str, str]:
    if kind is EncoderKind.SCRATCH:
        return CHIPS_FROM_SCRATCH, ""
    published = place.encoder
    if published not in SPECS:
        card = place.models.trained(place.encoder).card
        if card.base:
            return card.base, card.joined
        published = DEFAULT_ENCODER  # an encoder from scratch has no base to train further
    return JOINED.get(published, (published, ""))


def rival_of(kind: EncoderKind, place: TrainingPlace) -> str:
    """Return the encoder that a new one is compared with: the one in use.

    From scratch it is the default encoder where the one in use takes other chips.
    """
    if kind is EncoderKind.SCRATCH:
        looks_at = place.models.spec(place.encoder).alignment
        if looks_at is not SPECS[CHIPS_FROM_SCRATCH].alignment:
            return DEFAULT_ENCODER
    return place.encoder


def checkpoint_path(data_dir: Path, encoder_id: str) -> Path:
    """Where the run of an encoder is kept until it has ended."""
    return data_dir / "training" / "runs" / f"{encoder_id}.safetensors"
