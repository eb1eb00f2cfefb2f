"""Networks that are loaded ahead of the first source."""

from dataclasses import replace

import pytest

from facegui.ui.link.kept_models import KeptModels
from facegui.vision.engine import Engine
from facegui.vision.models.onnx_file import GRAPHS, GraphDamaged
from facegui.workspace import Workspace


@pytest.fixture
def loaded(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The smallest face of each engine that was loaded, in order."""
    smallest: list[int] = []
    load = workspace.load_engine

    def counted() -> Engine:
        smallest.append(workspace.settings.min_face_px)
        return load()

    monkeypatch.setattr(workspace, "load_engine", counted)
    return smallest


def test_the_analysis_takes_what_was_loaded_ahead(workspace: Workspace, loaded: list[int]) -> None:
    models = KeptModels(workspace)
    models.load_ahead()
    analyzer = models.build_analyzer(workspace.watchlist())
    assert loaded == [workspace.settings.min_face_px]
    assert analyzer.engine.spec.id == workspace.settings.encoder
    assert models.device == "CPU"


def test_what_was_loaded_for_other_settings_is_not_taken(
    workspace: Workspace, loaded: list[int]
) -> None:
    models = KeptModels(workspace)
    models.load_ahead()
    models._wait_for_ahead()
    workspace.settings = replace(workspace.settings, min_face_px=60)
    models.build_analyzer(workspace.watchlist())
    assert loaded == [30, 60]


def test_torch_is_not_loaded_ahead(workspace: Workspace, loaded: list[int]) -> None:
    workspace.settings = replace(workspace.settings, engine="torch")
    models = KeptModels(workspace)
    models.load_ahead()
    models.forget_engine()
    assert not loaded


def test_what_fails_ahead_is_told_by_the_analysis(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A graph that is damaged: neither the thread nor the window ends by it."""

    def damaged() -> Engine:
        raise GraphDamaged(GRAPHS["sface"])

    monkeypatch.setattr(workspace, "load_engine", damaged)
    models = KeptModels(workspace)
    models.load_ahead()
    with pytest.raises(GraphDamaged):
        models.build_analyzer(workspace.watchlist())
