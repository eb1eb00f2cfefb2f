"""The request of ``facegui train encoder``: a new run, or one to resume."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

from facegui.commands.output import Output
from facegui.commands.parsing import Parser, positive, seconds
from facegui.errors import UsageProblem
from facegui.evaluation.folders import read_people
from facegui.tasks.training.request import TrainRequest
from facegui.tasks.training.train import gallery_portraits, new_id
from facegui.tasks.training.unfinished_runs import UnfinishedRun, unfinished_runs
from facegui.text import say
from facegui.training.plan import Mining, TrainingPlan, default_plan
from facegui.vision.models.trained_card import EncoderKind
from facegui.workspace import Workspace


def add_to(parser: Parser) -> None:
    """Declare the options."""
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--images", metavar="DIR", type=Path, help="a folder for each person")
    source.add_argument("--gallery", action="store_true", help="the people who are enrolled")
    parser.add_argument("--kind", choices=list(map(str, EncoderKind)),
                        help="what is trained: projection unless another is chosen")  # fmt: skip
    parser.add_argument("--mining", choices=list(map(str, Mining)), help="which triplets")
    parser.add_argument("--margin", type=float, metavar="ALPHA", help="margin of the triplet loss")
    parser.add_argument("--people", type=positive, metavar="P", help="people in a batch")
    parser.add_argument("--pictures", type=positive, metavar="K", help="pictures of each of them")
    parser.add_argument("--size", type=positive, metavar="N", help="numbers of an embedding")
    parser.add_argument("--steps", type=positive, metavar="N", help="steps at most")
    parser.add_argument("--minutes", type=seconds, metavar="N", help="minutes at most")
    parser.add_argument("--learning-rate", type=float, metavar="X")
    parser.add_argument("--seed", type=int, metavar="N", help="0 unless another is chosen")
    parser.add_argument("--keep-suspects", action="store_true",
                        help="train on pictures that seem to show somebody else, too")  # fmt: skip
    parser.add_argument("--name", metavar="NAME", help="its id is then trained-NAME")
    parser.add_argument("--resume", action="store_true",
                        help="go on with the run of that name, or with the latest unfinished one, "
                             "on its people and with its settings")  # fmt: skip
    parser.add_argument("--adopt", action="store_true", help="put it to use when it is better")


def requested(arguments: Namespace, workspace: Workspace, output: Output) -> TrainRequest:
    """Return the training that was asked for, noted on disk so that it can be resumed."""
    run = _resumed(arguments, workspace, output) if arguments.resume else _new(arguments, workspace)
    portraits = gallery_portraits(workspace.gallery) if run.folder is None else {}
    pictures = {} if run.folder is None else read_people(run.folder).pictures
    if arguments.resume or run.encoder_id not in workspace.models.trained_ids:
        run.remember(workspace.data_dir)  # refuses a name that is taken, and leaves its note alone
    return TrainRequest(
        run.encoder_id, run.plan, pictures, portraits, arguments.resume, run.keep_suspects
    )


def _new(arguments: Namespace, workspace: Workspace) -> UnfinishedRun:
    if arguments.images is None and not arguments.gallery:
        raise UsageProblem(
            say("Nobody was given to train on."), say("Add --images DIR or --gallery; see --help.")
        )
    kind = EncoderKind(arguments.kind or EncoderKind.PROJECTION)
    begun = [run.encoder_id for run in unfinished_runs(workspace.data_dir)]
    return UnfinishedRun(
        new_id(arguments.name, kind, workspace.models, begun=begun),
        None if arguments.gallery else arguments.images.resolve(),
        default_plan(kind, **_asked(arguments)),
        arguments.keep_suspects,
    )


def _resumed(arguments: Namespace, workspace: Workspace, output: Output) -> UnfinishedRun:
    """Return the run to resume; the arguments override what it was begun with."""
    begun = _begun(arguments, workspace)
    if begun is None:  # its note is lost, so the arguments must state everything
        return _new(arguments, workspace)
    folder = begun.folder if arguments.images is None else arguments.images.resolve()
    output.note(f"Going on with {begun.encoder_id}.")
    return UnfinishedRun(
        begun.encoder_id,
        None if arguments.gallery else folder,
        _changed(begun.plan, arguments),
        begun.keep_suspects or arguments.keep_suspects,
    )


def _begun(arguments: Namespace, workspace: Workspace) -> UnfinishedRun | None:
    runs = unfinished_runs(workspace.data_dir)
    if arguments.name is not None:
        named = new_id(arguments.name, EncoderKind.PROJECTION, workspace.models)
        return next((run for run in runs if run.encoder_id == named), None)
    # A run whose encoder is already in use cannot be resumed.
    open_ones = [run for run in runs if run.encoder_id != workspace.settings.encoder]
    if not open_ones:
        raise UsageProblem(
            say("There is no unfinished run to go on with."),
            say("Start a new one, without --resume."),
        )
    return open_ones[0]


def _changed(plan: TrainingPlan, arguments: Namespace) -> TrainingPlan:
    asked = _asked(arguments)
    if arguments.kind in (None, plan.kind):
        return replace(plan, **asked)
    return default_plan(EncoderKind(arguments.kind), **asked)


def _asked(arguments: Namespace) -> dict[str, Any]:
    """Return the settings of a plan that the arguments name."""
    asked = {
        "mining": Mining(arguments.mining) if arguments.mining else None,
        "margin": arguments.margin,
        "people": arguments.people,
        "pictures_each": arguments.pictures,
        "size": arguments.size,
        "steps": arguments.steps,
        "most_seconds": 60 * arguments.minutes if arguments.minutes else None,
        "learning_rate": arguments.learning_rate,
        "seed": arguments.seed,
    }
    return {name: value for name, value in asked.items() if value is not None}
