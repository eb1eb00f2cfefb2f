"""``facegui train head``: verification heads from somebody's own people."""

from argparse import Namespace
from pathlib import Path

from facegui.commands.evaluate.looks import take_all
from facegui.commands.output import Output
from facegui.commands.parsing import Commands
from facegui.errors import InputProblem
from facegui.evaluation.folders import read_people
from facegui.tasks.training.heads import save_heads, train_heads
from facegui.text import say
from facegui.training.fitted_heads import SEED
from facegui.workspace import Workspace

_INTERRUPTED = 130
_REFUSED = 1


def add_to(group: Commands) -> None:
    """Declare the command."""
    parser = group.add("head", "fit the learned similarities, logistic and chi-square", _run)
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument("--images", metavar="DIR", type=Path, help="a folder for each person")
    choice.add_argument("--undo", action="store_true", help="use the shipped heads again")
    parser.add_argument("--seed", type=int, default=SEED, metavar="N")


def _run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    if arguments.undo:
        return _undo(workspace, output)
    people = read_people(arguments.images)
    output.note(f"{people.summary}.")
    try:
        looks = take_all(people.all_pictures, workspace, output)
    except KeyboardInterrupt:
        return _INTERRUPTED
    if len(looks.failed) == len(people.all_pictures):
        raise InputProblem(
            say("No face was found in any of these pictures."),
            say("Choose pictures of one face each."),
        )
    space = workspace.space
    basis = workspace.calibration(space).basis
    found = looks.embedded(people.pictures)
    trained = train_heads(
        found if basis is None else found.prepared(basis),
        space,
        workspace.heads(space),
        workspace.heads_path(space),
        arguments.seed,
    )
    if trained.document is not None:
        save_heads(trained.document, workspace.own_heads_path(space))
    output.document(
        {
            "space": space,
            "people": trained.people,
            "pictures": trained.pictures,
            "failed": len(looks.failed),
            "better": [str(name) for name in trained.better],
            "heads": {str(name): one.as_json() for name, one in trained.judgements.items()},
        }
    )
    for name, judgement in trained.judgements.items():
        state = "put to use" if judgement.better else "refused"
        output.say(f"{name}, {state}: {judgement.reason}")
    return 0 if trained.better else _REFUSED


def _undo(workspace: Workspace, output: Output) -> int:
    path = workspace.own_heads_path(workspace.space)
    there = path.exists()
    path.unlink(missing_ok=True)
    output.document({"space": workspace.space, "undone": there})
    output.say("The shipped heads are in use." if there else "No heads were trained here.")
    return 0
