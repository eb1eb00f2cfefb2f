"""The composition root of the desktop program: workspace, controller, window; ordered teardown."""

import atexit
import gc
import logging
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import FrameType
from typing import Any

if sys.platform == "win32" and find_spec("torch"):
    # Qt brings its own C++ runtime; loaded first, it makes torch's libraries fail to load.
    import torch  # noqa: F401 loaded for its libraries

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from facegui import __version__
from facegui.private import make_folder, opener, start_private
from facegui.sources.opening import DEMO
from facegui.ui.link.bridge import Collector
from facegui.ui.link.controller import Controller
from facegui.ui.link.language import Language
from facegui.ui.theme.icons import application_icon
from facegui.ui.theme.theme import Theme
from facegui.ui.window.bug_report import BugReporter
from facegui.ui.window.demonstration import enroll_demonstration
from facegui.ui.window.first_paint import FirstPaint
from facegui.ui.window.instance import Instance
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES, import_pages
from facegui.ui.window.state import WindowState
from facegui.workspace import Workspace

_LOG = "facegui.log"
_LOG_BYTES = 500_000
_FAILED_TO_STOP = 4
_PAGES_AFTER_MS = 2000  # the models are loaded and the first name is shown by then
_BUSY_S = 0.3  # SQLite blocks the GUI thread: better to report that soon than to freeze


def main(
    data_dir: Path | None = None,
    source: str | None = None,
    demo: bool = False,
    kiosk: bool = False,
) -> int:
    """Open the window and return the exit status once it is closed.

    ``source`` is what `open_source` takes, for this time only. ``demo`` works in a temporary data
    folder, on bundled material. ``kiosk`` begins with the screen for visitors. If a window of the
    data folder is already open, that one comes forward.
    """
    if not demo:
        workspace = Workspace(data_dir, busy_s=_BUSY_S)
        return _run(workspace, source or "", demo=False, kiosk=kiosk)
    with tempfile.TemporaryDirectory(prefix="facegui-demo-") as folder:
        workspace = Workspace(Path(folder), keyring_allowed=False, busy_s=_BUSY_S)
        return _run(workspace, source or DEMO, demo=True, kiosk=kiosk)


def _run(workspace: Workspace, source: str, *, demo: bool, kiosk: bool) -> int:
    start_private()
    # The system takes all memory back; Python would look at each object first: 1.7 s at load 17.
    atexit.register(gc.freeze)
    instance = Instance(workspace.data_dir)
    if not instance.begin():
        instance.knock(source)
        workspace.close()
        return 0
    try:
        return _run_first(workspace, instance, source, demo=demo, kiosk=kiosk)
    finally:
        instance.end()


def _run_first(
    workspace: Workspace, instance: Instance, source: str, *, demo: bool, kiosk: bool
) -> int:
    # With this interval the window gets Python's lock after 1 ms instead of 5.
    sys.setswitchinterval(0.001)
    log = _start_log(workspace.data_dir)
    app = _application()
    theme = Theme(app)
    theme.choose(workspace.settings.theme)
    language = Language(app)
    language.choose(workspace.settings.language)
    collector = Collector(app)
    controller = Controller(workspace, collector)
    controller.load_ahead()
    controller.settings_changed.connect(lambda: theme.choose(workspace.settings.theme))
    controller.settings_changed.connect(lambda: language.choose(workspace.settings.language))
    window = MainWindow(controller, PAGES)
    reporter = BugReporter(window.board)
    controller.bug_found.connect(reporter.report)
    with reporter.installed():
        window.restore(WindowState.load(workspace.data_dir))
        controller.door.start(kiosk=kiosk)
        window.doorway.ended.connect(app.quit)
        instance.wanted.connect(lambda wanted: come_forward(window, controller, wanted))
        window.show()

        def begin() -> None:
            instance.listen()
            _start(controller, source, demo=demo)

        # Everything that takes time begins after the window is on the screen.
        first = FirstPaint(app, begin)
        with _quits_on_signals(window):
            app.exec()
        first.deleteLater()
        ended = controller.close()
    window.deleteLater()
    collector.stop()
    logging.getLogger("facegui").removeHandler(log)
    log.close()
    return 0 if ended else _FAILED_TO_STOP


def _start(controller: Controller, source: str, *, demo: bool) -> None:
    controller.source.loaded.connect(
        lambda: QTimer.singleShot(_PAGES_AFTER_MS, controller, lambda: _import_pages(controller)),
        Qt.ConnectionType.SingleShotConnection,
    )
    controller.start(source)
    if demo:
        enroll_demonstration(controller)


def come_forward(window: MainWindow, controller: Controller, source: str) -> None:
    """Do what a second start asks for; a locked window stays locked."""
    window.doorway.come_forward()
    if source and not controller.door.shut:
        controller.open_source(source, remember=False)


def _import_pages(controller: Controller) -> None:
    """Import the pages beside the window, so that none waits for it when it is first shown."""
    controller.jobs.thread(
        lambda _tell, _cancelled: import_pages(),
        done=lambda _nothing: None,
        failed=lambda _problem: None,
    )


def _application() -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("FaceGUI")
    app.setApplicationDisplayName("FaceGUI")
    app.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("facegui")
    app.setWindowIcon(application_icon())
    return app


class _PrivateLog(RotatingFileHandler):
    """A log that only its owner can read."""

    @override
    def _open(self) -> Any:
        # Where others can write to the folder, a link would redirect the log.
        if Path(self.baseFilename).is_symlink():
            Path(self.baseFilename).unlink()
        return open(self.baseFilename, self.mode, encoding=self.encoding, opener=opener)


def _start_log(data_dir: Path) -> logging.Handler:
    """Write what happens, never names or pictures, to a file of the data folder."""
    log = logging.getLogger("facegui")
    log.setLevel(logging.INFO)
    handler: logging.Handler
    try:
        make_folder(data_dir)
        handler = _PrivateLog(
            data_dir / _LOG, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.info("FaceGUI %s started", __version__)
    return handler


@contextmanager
def _quits_on_signals(window: MainWindow) -> Iterator[None]:
    """Close in order on Ctrl+C and when asked to end."""

    def quit_(_number: int, _frame: FrameType | None) -> None:
        window.doorway.end()

    before = {number: signal.signal(number, quit_) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
