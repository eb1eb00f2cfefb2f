"""The detector's weights come from the installed package without running it."""

import subprocess
import sys
from pathlib import Path

import pytest
import torch

from facegui.vision.detection import mtcnn_weights as mtcnn_files
from facegui.vision.models.registry import ModelMissing

pytestmark = pytest.mark.slow


def test_the_three_networks_are_there() -> None:
    weights = mtcnn_files.mtcnn_weights()
    assert {name: state["conv1.weight"].shape[:2] for name, state in weights.items()} == {
        "pnet": (10, 3),
        "rnet": (28, 3),
        "onet": (32, 3),
    }
    assert all(v.dtype == torch.float32 for state in weights.values() for v in state.values())


def test_the_package_is_not_imported() -> None:
    """Its import costs a second of the program's start."""
    code = (
        "import sys; from facegui.vision.detection.mtcnn_weights import mtcnn_weights as weights; "
        "weights(); "
        "sys.exit('facenet_pytorch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_without_the_package_the_user_hears_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    monkeypatch.delitem(sys.modules, "facenet_pytorch", raising=False)
    with pytest.raises(ModelMissing, match=r"pip install facenet-pytorch==2\.5\.3"):
        mtcnn_files.mtcnn_weights()
