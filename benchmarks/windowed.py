"""The real window on a source that a measurement provides."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from facegui.sources.source import FrameSource
from facegui.ui.link.bridge import Collector
from facegui.ui.link.controller import Controller
from facegui.ui.theme.theme import Theme
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from facegui.ui.window.state import WindowState
from facegui.workspace import Workspace


def run_window(
    folder: Path,
    open_frames: Callable[..., FrameSource],
    prepare: Callable[[Workspace], None],
    begin: Callable[[MainWindow, Controller], Any],
    source: str = "camera:Clip",
) -> bool:
    """Show the window as `app.py` does; return whether its threads ended in time.

    ``prepare`` fills the gallery. ``begin`` is called once the window is up, and returns what must
    stay alive until the window is closed. An empty ``source`` means that of the settings.
    """
    sys.setswitchinterval(0.001)  # as in app.py
    app = QApplication([])
    theme = Theme(app)
    theme.choose("light")
    collector = Collector(app)
    workspace = Workspace(folder, keyring_allowed=False)
    prepare(workspace)
    controller = Controller(workspace, collector, open_frames=open_frames, cameras=lambda: ())
    window = MainWindow(controller, PAGES)
    window.restore(WindowState())
    window.show()
    controller.start(source)
    kept: list[Any] = []
    QTimer.singleShot(0, lambda: kept.append(begin(window, controller)))
    app.exec()
    ended = controller.close()
    collector.stop()
    return ended
