"""Training an encoder on somebody's own people: what is asked for, what is told, what comes of it.

The line: pictures → chips → split → `Trainer` → the guard → a card in the models' folder. Putting
the encoder to use is a step of its own, see ``adoption``. Nothing here imports torch before
`train` begins.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from facegui.errors import FaceGuiError, InputProblem, UsageProblem
from facegui.evaluation.guard import Judgement
from facegui.gallery import Gallery
from facegui.matching.calibration import Calibration
from facegui.training.gather import Gathered
from facegui.training.health import DataHealth, prepare
from facegui.training.plan import Plan
from facegui.training.progress import Ended, Event
from facegui.vision.kinds import EncoderKind
from facegui.vision.model_store import ModelStore
from facegui.vision.spec import CHIPS_FROM_SCRATCH, DEFAULT_ENCODER, JOINED, SPECS, encoder_spec
from facegui.vision.trained_card import TrainedCard, trained_id
from facegui.vision.types import Floats, Portrait

Pictures = Mapping[str, Sequence[Path]]
Portraits = Mapping[str, Sequence[Portrait]]


@dataclass(frozen=True, slots=True)
class TrainingPlace:
    """What a run needs of a data folder; ``encoder`` is the one in use, which it must beat.

    ``calibration`` gives what is known of a space. Keys are kept with the account where
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
    """Pictures that have been looked at: their chips and the embeddings (N, D) of ``base``."""

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

    ``encoder_id`` is that of the new encoder. ``resume`` takes up the run of that id.
    ``keep_suspects`` also trains on pictures that seem to show somebody else. ``examined`` are
    these pictures, where they have been looked at before.
    """

    encoder_id: str
    plan: Plan
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

    ``limits`` says in a sentence what the people behind its operating points cannot show, empty
    for nothing.
    """

    card: TrainedCard
    judgement: Judgement
    ended: Ended
    limits: str


News = Looked | DataHealth | Event


def train(
    request: TrainRequest,
    place: TrainingPlace,
    *,
    tell: Callable[[News], None] = lambda news: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Trained:
    """Train, judge and keep an encoder; slow, so not in the GUI thread.

    ``tell`` hears `Looked` while pictures are read, `DataHealth` once, then what the trainer tells
    (see ``training.progress``). Cancelled while pictures are read, RunStopped is raised; cancelled
    while training, the best so far is judged and kept, and the run can be resumed. Raises
    UsageProblem for a name that is taken, InputProblem for too few people, ModelMissing or
    ModelDamaged for the base, FaceGuiError where the disk refuses.
    """
    _check_name(request, place)
    # Imported here: torch takes a second or two, and the window is up before.
    from facegui.tasks.train_run import TrainRun  # noqa: PLC0415

    return TrainRun(request, place, tell, cancelled).run()


def examine(
    request: TrainRequest,
    place: TrainingPlace,
    *,
    tell: Callable[[News], None] = lambda news: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Examined:
    """Look at the pictures of a request and no more, so that their health is known before.

    Slow, so not in the GUI thread. Tells, stops and raises as `train` does meanwhile.
    """
    # Imported here: torch takes a second or two, and the window is up before.
    from facegui.tasks.train_run import TrainRun  # noqa: PLC0415

    return TrainRun(request, place, tell, cancelled).examine()


def base_of(kind: EncoderKind, place: TrainingPlace) -> str:
    """Return the published encoder that is trained from, or whose chips are, from scratch."""
    return _trained_and_beside(kind, place)[0]


def joined_of(kind: EncoderKind, place: TrainingPlace) -> str:
    """Return the published encoder that stands beside what is trained, empty for none.

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
        published = DEFAULT_ENCODER  # one from scratch has nothing that could be trained further
    return JOINED.get(published, (published, ""))


def rival_of(kind: EncoderKind, place: TrainingPlace) -> str:
    """Return the encoder that a new one is compared with: the one in use.

    From scratch that is the default encoder where the one in use looks at other chips.
    """
    if kind is EncoderKind.SCRATCH:
        looks_at = encoder_spec(place.encoder, place.models).alignment
        if looks_at is not SPECS[CHIPS_FROM_SCRATCH].alignment:
            return DEFAULT_ENCODER
    return place.encoder


def new_id(
    name: str | None, kind: EncoderKind, models: ModelStore, *, begun: Collection[str] = ()
) -> str:
    """Return the id for a name; without one the kind, numbered where it is taken.

    ``begun`` are ids of runs that were stopped, which are taken as well.
    Raises UsageProblem for a name that cannot be one.
    """
    if name is None:
        stem = str(kind).replace("_", "-")
        numbered = (f"trained-{stem}-{number}" for number in range(1, 10_000))
        taken = {*models.trained_ids, *begun}
        return next(one for one in numbered if one not in taken)
    try:
        return trained_id(name)
    except ValueError as error:
        raise UsageProblem(f"{name!r} cannot be a name: {error}.", "Choose another one.") from error


def gallery_portraits(gallery: Gallery) -> Portraits:
    """Return everybody's pictures by name, those set aside left out. Raises InputProblem."""
    return require_portraits(
        {person.name: person_portraits(gallery, person.id) for person in gallery.people()}
    )


def person_portraits(gallery: Gallery, person_id: str) -> Sequence[Portrait]:
    """Return the pictures of one person, those set aside left out."""
    return [
        Portrait(stored.jpeg, stored.landmarks)
        for sample in gallery.samples(person_id)
        if not sample.set_aside
        for stored in (gallery.portrait(sample.id),)
    ]


def require_portraits(people: Portraits) -> Portraits:
    """Return those who have pictures. Raises InputProblem when nobody has."""
    found = {name: portraits for name, portraits in people.items() if portraits}
    if not found:
        raise InputProblem("Nobody is enrolled yet.", "Enroll people, or train on a folder.")
    return found


def checkpoint_path(data_dir: Path, encoder_id: str) -> Path:
    """Where the run of an encoder is kept until it has ended."""
    return data_dir / "training" / "runs" / f"{encoder_id}.safetensors"


def _check_name(request: TrainRequest, place: TrainingPlace) -> None:
    """Refuse at once what could not be kept in the end."""
    taken = request.encoder_id in place.models.trained_ids
    if taken and not request.resume:
        raise UsageProblem(
            f"There is a trained encoder called {request.encoder_id} already.",
            "Choose another name, or go on with its run: --resume.",
        )
    if taken and request.encoder_id == place.encoder:
        raise UsageProblem(
            f"{request.encoder_id} is in use, so that its run cannot be taken up again.",
            "Go back to the encoder before, or train another one.",
        )
    path = checkpoint_path(place.data_dir, request.encoder_id)
    if request.resume and not path.exists():
        raise FaceGuiError(
            f"There is no run of {request.encoder_id} to go on with.", "Start a new one."
        )
