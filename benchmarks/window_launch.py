"""How long it takes until the window is up, and until the first face is labeled.

    python benchmarks/window_launch.py [--runs 10] [--faces 3]

As by ``facegui --demo``. A launch ends with the first paint of the window. It is compared in turns
with a window with one label, and with ``import torch`` alone. Faces are those of the bundled clip,
in an empty data folder.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence

from figures import machine, spread, table, write

_FIRST_PAINT = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer

class FirstPaint(QObject):
    '''Knows when the first paint of a window and all in it was done.'''
    def __init__(self, done):
        super().__init__()
        self.done, self.torch, self.at = done, False, 0.0
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.done:
            if not self.at:
                # The widgets of a window are painted in one go; other work comes after it.
                self.torch = "torch" in sys.modules
                QTimer.singleShot(0, self.end)
            self.at = time.monotonic()
        return False
    def end(self):
        QApplication.instance().removeEventFilter(self)
        print("window", self.at, flush=True)
        self.done()
"""

_MINIMAL = (
    _FIRST_PAINT
    + """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("A window"))
window.resize(1280, 820)
first = FirstPaint(window.close)
app.installEventFilter(first)
window.show()
app.exec()
"""
)

_TORCH = """
import time, torch
print("torch", time.monotonic(), flush=True)
"""

_FACEGUI = (
    _FIRST_PAINT
    + """
import gc
from PySide6.QtWidgets import QApplication
from facegui import cli
plain, plain_open, told = None, cli._open_window, set()

def tell(what):
    if what not in told:
        told.add(what)
        print(what, time.monotonic(), flush=True)

def show(self):
    def painted():
        tell("torch was imported" if self.first.torch else "no torch yet")
        if sys.argv[1] == "window":
            self.close()

    def analyzed(analysis):
        if analysis.faces:
            tell("face")
        if any(seen.decision.name for seen in analysis.faces):
            tell("name")
            # Painted by now or with the next tick of the picture.
            QTimer.singleShot(20, self.close)

    self.first = FirstPaint(painted)
    QApplication.instance().installEventFilter(self.first)
    self._controller.frame_arrived.connect(lambda frame: tell("picture"))
    self._controller.analyzed.connect(analyzed)
    plain(self)

def open_window(arguments):
    # Before anything of the window is imported, as the program itself does.
    global plain
    gc.disable()
    from facegui.ui.window.main_window import MainWindow
    plain, MainWindow.show = MainWindow.show, show
    return plain_open(arguments)

cli._open_window = open_window
sys.exit(cli.main(["--demo"]))
"""
)


def _run(program: str, *words: str) -> dict[str, float]:
    """Run a program and return the seconds from its launch to each thing it printed."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.monotonic()
        run = subprocess.run(
            [sys.executable, "-c", program, *words],
            capture_output=True,
            text=True,
            timeout=300,
            check=True,
            cwd=folder,
        )
    told = (line.rsplit(" ", 1) for line in run.stdout.splitlines())
    return {what: float(at) - began for what, at in told}


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--runs", type=int, default=10, help="launches of each program")
    parser.add_argument("--faces", type=int, default=3, help="launches up to the first name")
    chosen = parser.parse_args(argv)
    about = machine()
    facegui, minimal, torch = [], [], []
    for _ in range(chosen.runs):
        facegui.append(_run(_FACEGUI, "window"))
        minimal.append(_run(_MINIMAL))
        torch.append(_run(_TORCH))
    faces = [_run(_FACEGUI, "faces") for _ in range(chosen.faces)]
    before_torch = all("no torch yet" in run for run in (*facegui, *faces))
    rows = {
        "FaceGUI: window": spread([run["window"] for run in facegui]),
        "minimal PySide6 window": spread([run["window"] for run in minimal]),
        "import torch": spread([run["torch"] for run in torch]),
    }
    for what, words in (
        ("picture", "FaceGUI: picture moves"),
        ("face", "FaceGUI: first labeled face"),
        ("name", "FaceGUI: first name"),
    ):
        rows[words] = spread([run[what] for run in faces])
    table(rows, "seconds from launch")
    print(f"torch imported before the window: {not before_torch}", file=sys.stderr)
    write({"machine": about, "seconds": rows, "window_before_torch": before_torch})
    return 0 if before_torch else 1


if __name__ == "__main__":
    sys.exit(main())
