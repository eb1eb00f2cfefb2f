"""Training an encoder on the user's own people.

The line: pictures → chips → split → `Trainer` → the guard → a card in the models' folder. Putting
the encoder to use is a separate step, see ``adoption``. Nothing here imports torch before `train`
begins.
"""

from collections.abc import Callable, Collection, Sequence

from facegui.errors import FaceGuiError, InputProblem, UsageProblem
from facegui.gallery import Gallery
from facegui.tasks.training.request import (
    Examined,
    News,
    Portraits,
    Trained,
    TrainingPlace,
    TrainRequest,
    checkpoint_path,
)
from facegui.text import say
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import EncoderKind, trained_id
from facegui.vision.runtime import require_torch
from facegui.vision.types import Portrait


def train(
    request: TrainRequest,
    place: TrainingPlace,
    *,
    tell: Callable[[News], None] = lambda news: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Trained:
    """Train, judge and keep an encoder; slow, so not in the GUI thread.

    ``tell`` gets `Looked` while pictures are read, `DataHealth` once, then the news of the trainer
    (see ``training.progress``). If it is cancelled while pictures are read, RunStopped is raised;
    while training, the best so far is judged and kept, and the run can be resumed. Raises
    UsageProblem for a name that is taken, InputProblem for too few people, ModelMissing or
    ModelDamaged for the base, FaceGuiError where the disk refuses.
    """
    _check_name(request, place)
    require_torch(say("training runs in it."))
    # Imported here: torch takes a second or two, and the window comes first.
    from facegui.tasks.training.run import TrainRun  # noqa: PLC0415 imports torch

    return TrainRun(request, place, tell, cancelled).run()


def examine(
    request: TrainRequest,
    place: TrainingPlace,
    *,
    tell: Callable[[News], None] = lambda news: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Examined:
    """Examine the pictures of a request without training, to report their health.

    Slow, so not in the GUI thread. It reports, stops and raises as `train` does.
    """
    require_torch(say("training runs in it."))
    # Imported here: torch takes a second or two, and the window comes first.
    from facegui.tasks.training.run import TrainRun  # noqa: PLC0415 imports torch

    return TrainRun(request, place, tell, cancelled).examine()


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
        raise UsageProblem(
            say("{name!r} cannot be a name: {error}.", name=name, error=error),
            say("Choose another one."),
        ) from error


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
        raise InputProblem(
            say("Nobody is enrolled yet."), say("Enroll people, or train on a folder.")
        )
    return found


def _check_name(request: TrainRequest, place: TrainingPlace) -> None:
    """Refuse a name under which the encoder could not be kept."""
    taken = request.encoder_id in place.models.trained_ids
    if taken and not request.resume:
        raise UsageProblem(
            say(
                "There is a trained encoder called {encoder_id} already.",
                encoder_id=request.encoder_id,
            ),
            say("Choose another name, or go on with its run: --resume."),
        )
    if taken and request.encoder_id == place.encoder:
        raise UsageProblem(
            say(
                "{encoder_id} is in use, so that its run cannot be taken up again.",
                encoder_id=request.encoder_id,
            ),
            say("Go back to the encoder before, or train another one."),
        )
    path = checkpoint_path(place.data_dir, request.encoder_id)
    if request.resume and not path.exists():
        raise FaceGuiError(
            say("There is no run of {encoder_id} to go on with.", encoder_id=request.encoder_id),
            say("Start a new one."),
        )
