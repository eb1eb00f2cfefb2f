"""Which engine runs, and that torch is not touched to find out."""

import subprocess
import sys
from importlib import metadata
from pathlib import Path

import numpy as np
import pytest

from facegui.errors import UsageProblem
from facegui.painting.plan import PaintPlan
from facegui.tasks.painting.paint import paint
from facegui.vision import runtime
from facegui.vision.runtime import ENGINE_VARIABLE, EngineName, choose_runtime


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without a graphics card, and nothing said in the environment."""
    monkeypatch.delenv(ENGINE_VARIABLE, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(runtime, "_LINUX_DRIVERS", ())
    monkeypatch.setattr(metadata, "version", lambda _: "2.9.0")


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "nvidiactl").touch()
    monkeypatch.setattr(runtime, "_LINUX_DRIVERS", (str(tmp_path / "nvidiactl"),))


@pytest.mark.parametrize("device", ["auto", "cpu"])
def test_on_the_processor_it_is_onnx_runtime(device: str) -> None:
    assert choose_runtime(device).engine is EngineName.ONNX


@pytest.mark.usefixtures("driver")
def test_a_graphics_card_is_torchs(monkeypatch: pytest.MonkeyPatch) -> None:
    assert choose_runtime().engine is EngineName.TORCH
    assert choose_runtime("cpu").engine is EngineName.ONNX
    monkeypatch.setattr(metadata, "version", lambda _: "2.9.0+cpu")
    assert choose_runtime().engine is EngineName.ONNX, "a torch that could not use it"
    monkeypatch.setattr(runtime, "torch_installed", lambda: False)
    assert choose_runtime().engine is EngineName.ONNX


def test_what_the_user_says_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    assert choose_runtime("cpu", "torch").engine is EngineName.TORCH
    monkeypatch.setenv(ENGINE_VARIABLE, "onnx")
    assert choose_runtime("cpu", "torch").engine is EngineName.ONNX, "the environment comes first"
    assert choose_runtime("cuda").engine is EngineName.TORCH, "a graphics card was asked for"
    monkeypatch.setenv(ENGINE_VARIABLE, "toaster")
    with pytest.raises(UsageProblem, match="no engine called 'toaster'"):
        choose_runtime()


def test_an_encoder_without_a_graph_runs_in_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    assert choose_runtime(exported=False).engine is EngineName.TORCH
    monkeypatch.setattr(runtime, "torch_installed", lambda: False)
    with pytest.raises(UsageProblem, match="torch, which is not installed") as problem:
        choose_runtime(exported=False)
    assert "pip install torch" in problem.value.hint


def test_nothing_imports_torch_to_choose() -> None:
    code = (
        "import sys; from facegui.vision.runtime import choose_runtime; choose_runtime(); "
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_what_only_torch_can_do_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, "torch_installed", lambda: False)
    plan = PaintPlan()
    with pytest.raises(UsageProblem, match="portraits are painted with it") as problem:
        paint(np.zeros((64, 64, 3), np.uint8), np.zeros((64, 64, 3), np.uint8), plan, None)
    assert "pip install torch" in problem.value.hint
