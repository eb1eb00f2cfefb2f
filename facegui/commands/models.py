"""``facegui models``: which there are, and getting more."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands
from facegui.vision.models.files import InstallCancelled
from facegui.vision.models.registry import Model
from facegui.vision.models.store import ModelStatus
from facegui.workspace import Workspace

_INTERRUPTED = 130


def add_to(commands: Commands) -> None:
    """Declare the commands."""
    group = commands.group("models", "see and install models")
    group.add("list", "list all models and where they are", _list)
    parser = group.add("install", "download a model, or import its file", _install)
    parser.add_argument("id", metavar="ID")
    parser.add_argument(
        "--from", dest="source", metavar="FILE|DIR", type=Path, help="import instead of download"
    )


def _list(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    store = workspace.models
    found = [(model, store.status(model.id)) for model in store.models]
    output.document({"models": [_model_json(*one) for one in found]})
    rows = [
        (model.id, str(model.kind), str(status), f"{model.size / 1e6:.0f} MB", model.license)
        for model, status in found
    ]
    output.say(table([("ID", "KIND", "STATUS", "SIZE", "LICENSE"), *rows]))
    return 0


def _install(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    store, model_id = workspace.models, arguments.id

    def progress(done: int, total: int) -> None:
        output.progress(model_id, done, total)

    try:
        if arguments.source is not None:
            store.import_from(model_id, arguments.source, progress=progress)
        else:
            store.install(model_id, progress=progress)
    except KeyboardInterrupt:
        output.note("")
        output.problem(InstallCancelled())
        return _INTERRUPTED
    output.document(_model_json(store.model(model_id), store.status(model_id)))
    output.say(f"The model {model_id} is ready.")
    return 0


def _model_json(model: Model, status: ModelStatus) -> dict[str, Any]:
    return {
        "id": model.id,
        "title": model.title,
        "kind": str(model.kind),
        "status": str(status),
        "size_bytes": model.size,
        "license": model.license,
        "origin": model.origin,
        "downloadable": model.downloadable,
    }
