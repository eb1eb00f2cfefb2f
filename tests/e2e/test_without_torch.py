"""With ONNX Runtime nothing imports torch, so that an installer may leave it out."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from facegui.paths import resource

pytestmark = pytest.mark.slow

_LEFT_OUT = "('torch', 'torchvision', 'facenet_pytorch', 'sklearn')"
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
