"""A run that was stopped says what it was of, until it is forgotten."""

from pathlib import Path

import pytest

from facegui.errors import FaceGuiError
from facegui.tasks.training.request import checkpoint_path
from facegui.tasks.training.unfinished_runs import UnfinishedRun, forget_run, unfinished_runs
from facegui.training.plan import Mining, default_plan
from facegui.vision.models.trained_card import EncoderKind

PLAN = default_plan(EncoderKind.LAST_STAGE, mining=Mining.RANDOM, seed=5)


def begun(data_dir: Path, encoder_id: str, folder: Path | None) -> UnfinishedRun:
    run = UnfinishedRun(encoder_id, folder, PLAN, keep_suspects=True)
    run.remember(data_dir)
    checkpoint_path(data_dir, encoder_id).write_bytes(b"state")
    return run


@pytest.mark.parametrize("folder", [None, Path("/pictures/Bücher und Leute")])
def test_it_comes_back_as_it_was(tmp_path: Path, folder: Path | None) -> None:
    run = begun(tmp_path, "trained-lab", folder)
    assert unfinished_runs(tmp_path) == (run,)


def test_only_its_owner_may_read_where_the_pictures_are(tmp_path: Path) -> None:
    begun(tmp_path, "trained-lab", Path("/pictures"))
    note = checkpoint_path(tmp_path, "trained-lab").with_suffix(".json")
    assert note.stat().st_mode & 0o077 == 0


def test_without_a_checkpoint_there_is_nothing_to_go_on_with(tmp_path: Path) -> None:
    begun(tmp_path, "trained-lab", None)
    checkpoint_path(tmp_path, "trained-lab").unlink()
    assert unfinished_runs(tmp_path) == ()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"folder": null, "plan": {"kind": "magic"}}'])
def test_a_note_that_makes_no_sense_is_passed_over(tmp_path: Path, text: str) -> None:
    begun(tmp_path, "trained-lab", None)
    checkpoint_path(tmp_path, "trained-lab").with_suffix(".json").write_text(text)
    assert unfinished_runs(tmp_path) == ()


def test_a_forgotten_run_leaves_nothing(tmp_path: Path) -> None:
    begun(tmp_path, "trained-lab", None)
    other = begun(tmp_path, "trained-other", None)
    forget_run(tmp_path, "trained-lab")
    assert unfinished_runs(tmp_path) == (other,)
    assert len(list((tmp_path / "training" / "runs").iterdir())) == 2


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "training").write_text("in the way")
    with pytest.raises(FaceGuiError, match="cannot be written"):
        UnfinishedRun("trained-lab", None, PLAN).remember(tmp_path)
