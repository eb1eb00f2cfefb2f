"""Looks at every picture of a test from the command line, and keeps the looks."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from facegui.commands.output import Output
from facegui.evaluation.look_cache import LookCache
from facegui.evaluation.looks import Looks, take_looks
from facegui.tasks.evaluate import cache_space, look_at
from facegui.workspace import Workspace


def take_all(pictures: Sequence[Path], workspace: Workspace, output: Output) -> Looks:
    """Look at pictures, with progress; another run with the same pictures resumes from there.

    Raises KeyboardInterrupt, having said so, when the user stops it.
    """
    engine = workspace.load_engine()
    space = cache_space(engine.spec.space, workspace.settings.min_face_px)
    with ExitStack() as stack:
        kept = None
        try:
            kept = stack.enter_context(
                LookCache(workspace.data_dir, space, keyring_allowed=workspace.keyring_allowed)
            )
        except OSError as error:
            output.note(f"Nothing can be kept for another run: {error.strerror or error}.")
        try:
            looks = take_looks(
                pictures,
                lambda path: look_at(path, engine, workspace.limits),
                kept=kept,
                progress=lambda done, total: output.progress("Pictures", done, total),
            )
        except KeyboardInterrupt:
            output.note("Stopped. Start it again to go on from there.")
            raise
    output.notes(f"{path}: {reason}" for path, reason in looks.unreadable.items())
    return looks
