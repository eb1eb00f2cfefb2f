"""With ONNX Runtime nothing imports torch, so that an installer may leave it out."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from facegui.paths import resource
from facegui.vision.models.trained_card import EncoderKind
from tests.unit.vision.trained_encoders import made

pytestmark = pytest.mark.slow

_LEFT_OUT = "('torch', 'torchvision', 'facenet_pytorch', 'sklearn')"
_PACKAGED_WITHOUT = (
    "('torch', 'torchvision', 'facenet_pytorch', 'pytorch_metric_learning', 'sklearn', 'scipy', "
    "'faiss', 'onnx', 'onnxscript')"
)
_COMMANDS = f"""
import sys
from facegui.cli import main

folder, picture = sys.argv[1:]
place = ["--data-dir", folder, "--device", "auto"]
statuses = [
    main(["enroll", "Grace Hopper", picture, *place]),
    main(["identify", picture, "--json", *place]),
]
found = [name for name in {_LEFT_OUT} if name in sys.modules]
print(statuses, found, "onnxruntime" in sys.modules)
"""
_WINDOW = f"""
import sys
from PySide6.QtCore import QTimer
import facegui.app
from facegui.ui.window.main_window import MainWindow

seen = []
plain = MainWindow.show

def show(self):
    plain(self)
    self._controller.analyzed.connect(seen.append)
    timer = QTimer(self, interval=50)

    def look():
        # Long enough for a name, and for the pages that are imported late.
        if len(seen) > 60:
            timer.stop()
            self.close()

    timer.timeout.connect(look)
    timer.start()

MainWindow.show = show
status = facegui.app.main(demo=True)
found = [name for name in {_LEFT_OUT} if name in sys.modules]
print(status, found, "onnxruntime" in sys.modules)
"""

_ABSENT = f"""
import contextlib, io, json, sys
from importlib.machinery import PathFinder

class Absent(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        gone = name.partition(".")[0] in {_PACKAGED_WITHOUT}
        return None if gone else super().find_spec(name, path, target)

sys.meta_path[:] = [Absent if one is PathFinder else one for one in sys.meta_path]
from facegui.cli import main

for words in json.loads(sys.argv[1]):
    told = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(told):
        status = main(words)
    print(json.dumps([words[0], status, told.getvalue()]))
print([name for name in {_PACKAGED_WITHOUT} if name in sys.modules])
"""


def _ran(code: str, *words: str, folder: Path) -> list[str]:
    """Run a program in a fresh process where torch cannot be imported; return what it printed."""
    barred = folder / "barred"
    for name in ("torch", "facenet_pytorch"):
        (barred / name).mkdir(parents=True)
        (barred / name / "__init__.py").write_text("raise ImportError('left out')\n")
    path = os.pathsep.join([str(barred), *filter(None, [os.environ.get("PYTHONPATH")])])
    run = subprocess.run(
        [sys.executable, "-c", code, *words],
        env={
            **os.environ,
            "PYTHONPATH": path,
            "FACEGUI_ENGINE": "onnx",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()


def test_enroll_and_identify(tmp_path: Path) -> None:
    picture = str(resource("demo", "grace-hopper.jpg"))
    lines = _ran(_COMMANDS, str(tmp_path / "data"), picture, folder=tmp_path)
    assert '"Grace Hopper"' in lines[-2]
    assert lines[-1] == "[0, 0] [] True"


def test_the_window_with_a_clip(tmp_path: Path) -> None:
    assert _ran(_WINDOW, folder=tmp_path)[-1] == "0 [] True"


def test_without_what_a_packaged_program_leaves_out_every_command_works_or_says_why(
    tmp_path: Path,
) -> None:
    picture = str(resource("demo", "grace-hopper.jpg"))
    place = ["--data-dir", str(tmp_path / "data")]
    (tmp_path / "people" / "Grace").mkdir(parents=True)
    (tmp_path / "people" / "Grace" / "1.jpg").write_bytes(Path(picture).read_bytes())
    people = str(tmp_path / "people")
    trained = {kind: tmp_path / f"{kind}.safetensors" for kind in EncoderKind}
    for kind, file in trained.items():
        file.write_bytes(made(kind, encoder_id=f"trained-{kind.replace('_', '-')}")[1])
    works = [
        ["enroll", "Grace Hopper", picture],
        *(["people", "list"], ["groups", "list"], ["history", "list"], ["rules", "list"]),
        *(["compare", picture, picture], ["verify", "Grace Hopper", picture], ["identify", "demo"]),
        *(["models", "list"], ["doctor"], ["demo"], ["train", "list"], ["backup", "check"]),
        *(["audit", "list"], ["erasures", "list"]),
        ["train", "import", str(trained.pop(EncoderKind.PROJECTION))],
    ]
    torch_only = [
        ["paint", picture, "--style", "oil", "--out", str(tmp_path / "x.png")],
        ["train", "encoder", "--images", people],
        *(["train", "import", str(file)] for file in trained.values()),
        ["identify", picture, "--encoder", "dlib-resnet"],
        ["identify", picture, "--device", "cuda"],
    ]
    words = json.dumps([[*one, *place] for one in works + torch_only])
    *told, loaded = _ran(_ABSENT, words, folder=tmp_path)
    answers = [json.loads(line) for line in told]
    assert [(name, status) for name, status, _ in answers[: len(works)]] == [
        (one[0], 0) for one in works
    ]
    for name, status, problem in answers[len(works) :]:
        assert (name, status) in {("paint", 2), ("train", 2), ("identify", 2)}
        assert "This needs torch, which is not installed" in problem
        assert "pip install torch" in problem
    assert loaded == "[]"
