"""What is kept of looks, and with whose keys."""

from pathlib import Path

import pytest

from facegui.commands.evaluate.looks import take_all
from facegui.commands.output import Output
from facegui.paths import resource
from facegui.vision.engine import Engine
from facegui.workspace import Workspace


@pytest.mark.slow
@pytest.mark.parametrize("allowed", [True, False])
def test_the_account_s_keyring_is_asked_only_where_that_is_allowed(
    tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch, *, allowed: bool
) -> None:
    asked: list[str] = []
    monkeypatch.delenv("FACEGUI_KEYSTORE", raising=False)
    monkeypatch.setattr("facegui.gallery.keystore.read", asked.append)
    monkeypatch.setattr("facegui.gallery.keystore.write", lambda entry, _: asked.append(entry))
    monkeypatch.setattr(Workspace, "load_engine", lambda self: engine)
    workspace = Workspace(tmp_path, keyring_allowed=allowed)
    take_all([resource("demo", "grace-hopper.jpg")], workspace, Output(json=True))
    assert bool(asked) is allowed
    assert (tmp_path / "evaluation" / "looks.key").exists() is not allowed
