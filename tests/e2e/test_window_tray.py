"""In the tray of a real desktop: a closed window watches on, and a second start brings it back."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from facegui.tasks.door.pin import Pin

PIN = "271828"
_HOST = "trayer"
_PATIENCE_S = 300

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which("Xvfb") is None or shutil.which(_HOST) is None,
        reason=f"needs Xvfb and {_HOST}, a tray: apt install xvfb {_HOST}",
    ),
]

# The program itself, told line by line what to do; it answers each with what there is then.
_PROGRAM = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
import facegui.app
from facegui.ui.window.main_window import MainWindow

class Asked(QObject):
    line = Signal(str)

asked, plain = Asked(), MainWindow.__init__

def told(window):
    door, tray = window._controller.door, window.doorway.tray
    icons = [one for one in QApplication.topLevelWidgets() if one.inherits("QSystemTrayIconSys")]
    can = [one.objectName() for one in tray.menu.actions() if one.objectName() and one.isEnabled()]
    print(
        "shown" if window.isVisible() else "hidden",
        door.mode,
        "in the tray" if any(one.isVisible() and one.width() > 1 for one in icons) else "nowhere",
        ",".join(can),
        sep=";",
        flush=True,
    )

def do(window, line):
    tray, door = window.doorway.tray, window._controller.door
    if line == "close":
        window.close()
    elif line.startswith("tray_"):
        next(one for one in tray.menu.actions() if one.objectName() == line).trigger()
    elif line.startswith("pin "):
        door.open(line.split()[1], lambda _fits: told(window), print)
        return
    QTimer.singleShot(700, window, lambda: told(window))

def init(self, *given):
    plain(self, *given)
    asked.line.connect(lambda line: do(self, line))
    QTimer.singleShot(1000, self, lambda: told(self))

MainWindow.__init__ = init
threading.Thread(
    target=lambda: [asked.line.emit(line.strip()) for line in sys.stdin], daemon=True
).start()
status = facegui.app.main(Path(sys.argv[1]), "demo")
print("ended", status, flush=True)
sys.exit(status)
"""


@pytest.fixture
def desktop() -> Iterator[dict[str, str]]:
    """A screen with a tray on it; the environment of its programs."""
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    tray = subprocess.Popen([_HOST, "--height", "32"], env=environment, stderr=subprocess.DEVNULL)
    yield {**environment, "FACEGUI_KEYSTORE": "file"}
    for one in (tray, screen):
        one.terminate()
        one.wait()


@pytest.fixture
def folder(data_dir: Path) -> Path:
    """A data folder with a PIN and the tray switched on."""
    data_dir.mkdir(parents=True, exist_ok=True)
    (data_dir / "settings.json").write_text('{"keep_watching": true}')
    assert Pin(data_dir).change("", PIN)
    return data_dir


class _Window:
    """The program in a process of its own."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, str(folder)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        # Whatever it waits for: it answers with nothing instead of never.
        self._patience = threading.Timer(_PATIENCE_S, self._process.kill)
        self._patience.start()
        assert self._process.stdout is not None
        assert self._process.stdout.readline()

    def after(self, line: str) -> list[str]:
        """Let it do something and return what there is then."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip().split(";")

    def end(self) -> None:
        self._patience.cancel()
        self._process.kill()
        self._process.communicate()


@pytest.fixture
def window(folder: Path, desktop: dict[str, str]) -> Iterator[_Window]:
    made = _Window(folder, desktop)
    yield made
    made.end()


def _start_again(folder: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "facegui", "--data-dir", str(folder), "--source", "demo"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=_PATIENCE_S,
        check=False,
    )


ALL = "tray_open,tray_lock,tray_pause,tray_quit"


def test_closed_it_watches_on_and_locked_nothing_of_the_tray_ends_it(
    window: _Window, folder: Path, desktop: dict[str, str]
) -> None:
    assert window.after("look") == ["shown", "open", "in the tray", ALL]
    assert window.after("close") == ["hidden", "open", "in the tray", ALL]
    assert window.after("tray_open")[0] == "shown"
    assert window.after("tray_lock")[1:] == ["locked", "in the tray", "tray_open,tray_quit"]
    assert window.after("close")[:2] == ["hidden", "locked"]
    again = _start_again(folder, desktop)
    assert (again.returncode, again.stderr) == (0, "")
    assert window.after("look")[:2] == ["shown", "locked"], "a second start opens nothing"
    assert window.after("close")[:2] == ["hidden", "locked"]
    assert window.after("tray_quit")[:2] == ["shown", "locked"], "it asks for the PIN instead"
    assert window.after(f"pin {PIN}")[:2] == ["shown", "open"]
    assert window.after("tray_quit") == ["ended 0"]
