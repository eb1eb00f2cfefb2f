"""``facegui train``: an encoder or heads from somebody's own people, put to use and taken back."""

import signal
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from facegui.commands.encoder_change import change_encoder
from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands
from facegui.commands.train import heads as train_head
from facegui.commands.train import request as train_request
from facegui.counted import counted_of
from facegui.evaluation.figures import json_number
from facegui.evaluation.looks import RunStopped
from facegui.settings import Settings
from facegui.tasks.adoption import (
    encoder_before,
    remove,
    require_adoptable,
    undo_encoder_change,
)
from facegui.tasks.training.request import Looked, News, Trained
from facegui.tasks.training.train import train
from facegui.tasks.training.transfer import export_trained, import_trained
from facegui.training.health import DataHealth
from facegui.training.progress import Ended, Noticed, StepDone, Validated
from facegui.vision.models.registry import ModelDamaged
from facegui.vision.models.trained_card import TrainedCard
from facegui.workspace import Workspace

_INTERRUPTED = 130
_REFUSED = 1
_LISTED = 5  # skipped pictures that are listed; --json has all


def add_to(commands: Commands) -> None:
    """Declare the commands."""
    group = commands.group("train", "train an encoder or heads on your own people")
    parser = group.add(
        "encoder", "fine-tune an encoder with the triplet loss, or train one", _train
    )
    train_request.add_to(parser)
    train_head.add_to(group)
    group.add("list", "list the encoders trained here or imported", _list)
    parser = group.add("adopt", "put a trained encoder to use", _adopt)
    parser.add_argument("id", metavar="ID")
    group.add("back", "go back to the encoder before", _back)
    parser = group.add("export", "write a trained encoder into one file, with its card", _export)
    parser.add_argument("id", metavar="ID")
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--overwrite", action="store_true", help="replace a file that is there")
    parser = group.add("import", "take in a trained encoder of another computer", _import)
    parser.add_argument("file", metavar="FILE", type=Path)
    group.add("remove", "delete a trained encoder", _remove).add_argument("id", metavar="ID")


def _train(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    request = train_request.requested(arguments, workspace, output)
    told = _Told(output)
    try:
        with _interruptible() as stopped:
            trained = train(request, workspace.training_place, tell=told.hear, cancelled=stopped)
    except RunStopped as problem:
        output.problem(problem)
        return _INTERRUPTED
    adopted = arguments.adopt and trained.card.better
    if adopted:
        change_encoder(workspace, trained.card.id, output)
    output.document({**_trained_json(trained), "health": told.health, "adopted": adopted})
    output.say(_outcome(trained))
    if adopted:
        output.say(f"{trained.card.id} is in use now. To go back: facegui train back")
    elif trained.card.better:
        output.say(f"To put it to use: facegui train adopt {trained.card.id}")
    return 0 if trained.card.better else _REFUSED


class _Told:
    """The news of a run, on standard error."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self.health: dict[str, Any] = {}

    def hear(self, news: News) -> None:
        """Say one piece of news."""
        match news:
            case Looked():
                self._output.progress(news.what.capitalize(), news.done, news.total)
            case DataHealth():
                self.health = asdict(news)
                self._output.note(news.summary)
                self._output.notes(_passed_over(news))
            case StepDone():
                self._output.progress("Training", news.step, news.steps)
            case Validated():
                self._output.note(
                    f"Step {news.step:,}: validation FNMR at FMR 1e-2 {100 * news.fnmr:.2f} %, "
                    f"area under the ROC {news.auc:.4f}{', the best so far' if news.best else ''}."
                )
            case Noticed() | Ended():
                self._output.note(f"{news.message} {news.hint}".strip())


def _passed_over(health: DataHealth) -> Iterator[str]:
    for skipped in health.skipped[:_LISTED]:
        yield f"{skipped.person}/{skipped.picture}: {skipped.reason}"
    for double in health.doubles[:_LISTED]:
        yield f"One picture under several names: {', '.join(double.people)}."
    for suspect in health.suspects[:_LISTED]:
        yield f"{suspect.person}/{suspect.picture} looks like {suspect.looks_like}."


def _outcome(trained: Trained) -> str:
    lines: list[str] = [trained.judgement.reason]
    if trained.judgement.changes:
        rows: list[tuple[str, ...]] = [("ON THE HOLD-OUT", "BEFORE", "AFTER", "GAIN (95 %)")]
        for name, change in trained.judgement.changes.items():
            sides = (f"{100 * one.value:.2f} %" for one in (change.before, change.after))
            rows.append((name, *sides, change.gain_points))
        lines += ["", table(rows), ""]
    lines.append(f"Kept as {trained.card.id}, {'better' if trained.card.better else 'refused'}.")
    return "\n".join(filter(None, [*lines, trained.limits]))


def _trained_json(trained: Trained) -> dict[str, Any]:
    ended = {
        name: json_number(value) if isinstance(value, float) else value
        for name, value in asdict(trained.ended).items()
    }
    return {**_card_json(trained.card), "run": ended, "limits": trained.limits}


def _card_json(card: TrainedCard) -> dict[str, Any]:
    return {
        "id": card.id,
        "space": card.spec.space,
        "kind": str(card.kind),
        "base": card.base,
        "joined": card.joined,
        "size": card.spec.size,
        "people": card.people,
        "pictures": card.pictures,
        "made_at": card.made_at,
        "seed": card.seed,
        "settings": card.settings,
        "versions": card.versions,
        "weights_sha256": card.weights_sha256,
        "better": card.better,
        "reason": card.reason,
        "metrics": card.metrics,
    }


def _list(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    found: list[dict[str, Any]] = []
    rows: list[tuple[str, ...]] = [("ID", "KIND", "BASE", "PEOPLE", "STATE", "WHY")]
    for encoder_id in workspace.models.trained_ids:
        try:
            card = workspace.models.trained(encoder_id).card
        except ModelDamaged as problem:
            found.append({"id": encoder_id, "error": problem.message, "hint": problem.hint})
            rows.append((encoder_id, "", "", "", "damaged", problem.message))
            continue
        in_use = encoder_id == workspace.settings.encoder
        found.append({**_card_json(card), "in_use": in_use})
        state = "in use" if in_use else "better" if card.better else "refused"
        rows.append(
            (encoder_id, str(card.kind), card.made_of, f"{card.people:,}", state, card.reason)
        )
    output.document({"trained": found})
    output.say(table(rows) if found else "No encoder has been trained here yet.")
    return 0


def _adopt(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    require_adoptable(workspace.models.trained(arguments.id).card, _stored(workspace).encoder)
    change_encoder(workspace, arguments.id, output)
    return _say_changed(workspace, output)


def _back(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Everybody's former embeddings come back exactly, or all are encoded again."""
    gallery, former = (
        workspace.gallery,
        encoder_before(workspace.models, _stored(workspace).encoder),
    )
    if gallery.can_undo_reencode:
        undo_encoder_change(gallery, workspace.models, workspace.data_dir)
    change_encoder(workspace, former, output)
    return _say_changed(workspace, output)


def _stored(workspace: Workspace) -> Settings:
    return Settings.load(workspace.data_dir)[0]


def _say_changed(workspace: Workspace, output: Output) -> int:
    encoder, spaces = workspace.settings.encoder, workspace.gallery.spaces()
    output.document({"encoder": encoder, "spaces": spaces})
    output.say(f"{encoder} is in use; {counted_of(sum(spaces.values()), 'picture')} encoded.")
    return 0


def _export(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    file: Path = arguments.file
    size = export_trained(workspace.models, arguments.id, file, overwrite=arguments.overwrite)
    output.document({"id": arguments.id, "file": str(file), "size_bytes": size})
    output.say(f"{arguments.id} is in {file}, {size:,} bytes.")
    return 0


def _import(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    card = import_trained(workspace.models, arguments.file)
    output.document(_card_json(card))
    output.say(
        f"{card.id} was checked and is here. To put it to use: facegui train adopt {card.id}"
    )
    return 0


def _remove(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    remove(workspace.models, arguments.id, _stored(workspace).encoder)
    output.document({"id": arguments.id, "removed": True})
    output.say(f"{arguments.id} was deleted.")
    return 0


@contextmanager
def _interruptible() -> Iterator[Callable[[], bool]]:
    """Make the first Ctrl-C a wish to stop, which keeps the best so far; the second one ends it."""
    pressed: list[int] = []

    def stop(number: int, _frame: object) -> None:
        if pressed:
            raise KeyboardInterrupt
        pressed.append(number)

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, before)
