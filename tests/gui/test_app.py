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
from facegui.ui.window.main_window import MainWindow

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


_OPENED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
import facegui.app
from facegui.ui.window.main_window import MainWindow

os.umask(0)
plain = MainWindow.show
def show(self):
    plain(self)
    QTimer.singleShot(300, self.close)
MainWindow.show = show
sys.exit(facegui.app.main(Path(sys.argv[1]), "demo"))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
@pytest.mark.parametrize("found", ["new", "wide"])
def test_what_the_window_writes_is_for_its_owner_only(found: str, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    if found == "wide":
        folder.mkdir()
        folder.chmod(0o777)
        for name in ("window.json", "facegui.log", "settings.json"):
            (folder / name).write_text("{}")
            (folder / name).chmod(0o666)
    run = subprocess.run(
        [sys.executable, "-c", _OPENED, str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "FACEGUI_KEYSTORE": "file"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    assert {"window.json", "facegui.log", "gallery.db"} <= set(modes)
    assert set(modes.values()) == {0o600}, modes
    assert folder.stat().st_mode & 0o777 == 0o700
