"""Closed at the worst moment: while torch is imported, models are built or a face is analyzed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_PROGRAM = """
import atexit, gc, sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
import facegui.app
from facegui.ui.window.main_window import MainWindow

moment, folder = sys.argv[1:]
moments = {
    "torch is imported": lambda: "torch" in sys.modules,
    "models are built": lambda: hasattr(sys.modules.get("facegui.vision.loading"), "load_engine"),
    "faces are analyzed": lambda: bool(seen),
}
seen = []
plain = MainWindow.show

def show(self):
    plain(self)
    controller = self._controller
    controller.analyzed.connect(seen.append)
    timer = QTimer(self, interval=2)

    def look():
        if moments[moment]():
            timer.stop()
            print("ready" if controller.state.ready else "loading", flush=True)
            self.close()

    timer.timeout.connect(look)
    timer.start()

MainWindow.show = show
atexit.register(lambda: print("frozen" if gc.get_freeze_count() else "collected"))
status = facegui.app.main(Path(folder), "demo")
print([one.name for one in threading.enumerate() if one.name.startswith("facegui")], flush=True)
sys.exit(status)
"""


@pytest.mark.parametrize(
    ("moment", "state"),
    [
        pytest.param("torch is imported", "loading", marks=[pytest.mark.slow, pytest.mark.rare]),
        ("models are built", "loading"),
        ("faces are analyzed", "ready"),
    ],
)
def test_closing_ends_everything(moment: str, state: str, data_dir: Path) -> None:
    engine = "torch" if moment.startswith("torch") else "auto"
    run = subprocess.run(
        [sys.executable, "-c", _PROGRAM, moment, str(data_dir)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "FACEGUI_ENGINE": engine},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.stdout.splitlines() == [state, "[]", "frozen"]
    assert (run.returncode, run.stderr) == (0, "")
    assert not list(data_dir.glob("*-wal")), "the gallery was closed"
