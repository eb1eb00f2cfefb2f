"""The real program in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_SHOWN = """
import sys, threading, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import facegui.app
from facegui.ui.main_window import MainWindow

plain = MainWindow.show
def show(self):
    plain(self)
    print("torch" if "torch" in sys.modules else "no torch", flush=True)
    QTimer.singleShot(int(sys.argv[1]), self.close)
MainWindow.show = show
status = facegui.app.main(demo=True)
left = [thread.name for thread in threading.enumerate() if thread.name.startswith("facegui")]
print(status, left, flush=True)
sys.exit(status)
"""


def _run(milliseconds: int, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _SHOWN, str(milliseconds)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("milliseconds", [0, 700], ids=["at once", "while models load"])
def test_the_window_is_up_before_torch_and_closes_cleanly(milliseconds: int, tmp_path) -> None:
    run = _run(milliseconds, tmp_path)
    assert run.returncode == 0, run.stderr
    assert run.stdout.splitlines() == ["no torch", "0 []"]
    assert run.stderr == ""
    assert list(tmp_path.glob("facegui-demo-*")) == []
