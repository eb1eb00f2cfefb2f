"""Notes of unfinished runs, beside their checkpoints, so that they can be resumed.

A checkpoint knows its data and settings only by a fingerprint; this note says where to find them.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from facegui import atomic
from facegui.errors import FaceGuiError, writing_to
from facegui.private import files_in, make_inner
from facegui.tasks.training.request import checkpoint_path
from facegui.text import say
from facegui.training.plan import Mining, TrainingPlan
from facegui.vision.models.trained_card import EncoderKind


@dataclass(frozen=True, slots=True)
class UnfinishedRun:
    """A run that can be resumed; ``folder`` is None for the gallery."""

    encoder_id: str
    folder: Path | None
    plan: TrainingPlan
    keep_suspects: bool = False

    def remember(self, data_dir: Path) -> None:
        """Write the note of a run. Raises FaceGuiError where the disk refuses."""
        path = _note_path(data_dir, self.encoder_id)
        folder = None if self.folder is None else str(self.folder)
        note = {"folder": folder, "plan": asdict(self.plan), "keep_suspects": self.keep_suspects}
        with writing_to(path, say("Free some space and try again.")):
            make_inner(path.parent, 2)
            atomic.write(path, json.dumps(note))


def unfinished_runs(data_dir: Path) -> tuple[UnfinishedRun, ...]:
    """Return the runs with a checkpoint, newest first, without notes that make no sense."""
    notes = files_in(data_dir / "training" / "runs", "*.json", 2)
    found = [path for path in notes if checkpoint_path(data_dir, path.stem).exists()]
    found.sort(key=lambda path: checkpoint_path(data_dir, path.stem).stat().st_mtime, reverse=True)
    return tuple(run for run in map(_read, found) if run is not None)


def forget_run(data_dir: Path, encoder_id: str) -> None:
    """Delete the checkpoint of a run and its note, if there are any. Raises OSError."""
    for path in (checkpoint_path(data_dir, encoder_id), _note_path(data_dir, encoder_id)):
        path.unlink(missing_ok=True)


def _read(path: Path) -> UnfinishedRun | None:
    try:
        note: dict[str, Any] = json.loads(path.read_text("utf-8"))
        fields = note["plan"]
        kind, mining = EncoderKind(fields["kind"]), Mining(fields["mining"])
        plan = TrainingPlan(**{**fields, "kind": kind, "mining": mining})
        folder = None if note["folder"] is None else Path(note["folder"])
        return UnfinishedRun(path.stem, folder, plan, bool(note["keep_suspects"]))
    except (OSError, ValueError, KeyError, TypeError, FaceGuiError):
        return None


def _note_path(data_dir: Path, encoder_id: str) -> Path:
    return checkpoint_path(data_dir, encoder_id).with_suffix(".json")
