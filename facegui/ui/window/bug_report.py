"""Logs bugs and shows a notice with a report to copy; the program stays up."""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication

from facegui import __version__
from facegui.errors import FaceGuiError
from facegui.ui.link.bridge import Bridge
from facegui.ui.link.notice import Notice, NoticeBoard

_log = logging.getLogger(__name__)


class BugReporter(QObject):
    """Shows unexpected errors on the notice board; a report has no names and no pictures."""

    def __init__(self, board: NoticeBoard) -> None:
        super().__init__(board)
        self._board = board
        self._bridge = Bridge(self)

    def report(self, bug: BaseException) -> None:
        """Log a bug and show the notice; an expected problem gets its own message."""
        if isinstance(bug, FaceGuiError):
            self._board.post(Notice.of("problem", bug))
            return
        text = report_text(bug)
        _log.error("A bug:\n%s", text)
        self._board.post(
            Notice(
                "bug",
                self.tr("Something went wrong inside FaceGUI."),
                self.tr("The program goes on. A report helps to mend it: it holds no names."),
                self.tr("Copy report"),
                lambda: QGuiApplication.clipboard().setText(text),
                "bad",
            )
        )

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Catch what reaches the top of the GUI thread or of another thread."""
        tell = self._bridge.every(self.report)

        def on_gui(
            kind: type[BaseException], bug: BaseException, _trace: TracebackType | None
        ) -> None:
            if issubclass(kind, KeyboardInterrupt):
                QGuiApplication.quit()
            else:
                tell(bug)

        def on_thread(what: threading.ExceptHookArgs) -> None:
            if what.exc_value is not None:
                tell(what.exc_value)

        before = sys.excepthook, threading.excepthook
        sys.excepthook, threading.excepthook = on_gui, on_thread
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook = before
            self._bridge.close()


def report_text(bug: BaseException) -> str:
    """Return versions and the trace of a bug, without any values."""
    versions = (
        f"FaceGUI {__version__}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, Qt {qVersion()}, {platform.platform()}"
    )
    trace = "".join(traceback.format_tb(bug.__traceback__))
    kind = type(bug).__name__
    # The message of an exception may contain a name; its type and place are enough to find it.
    return f"{versions}\n{trace}{kind}"
