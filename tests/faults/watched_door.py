"""The real window before clips as cameras; it says what is kept, and by which day."""

import json
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QTimer
from typing_extensions import override

from facegui import app
from facegui.errors import FaceGuiError
from facegui.settings import CameraSetting
from facegui.sources.reopening import Reopening
from facegui.ui.link.controller import Controller
from facegui.ui.window.main_window import MainWindow
from facegui.workspace import Workspace
from tests.looped_clip import LoopedClip

_SAYS_EVERY_MS = 30_000
_LOOKS_EVERY_MS = 20_000
_LOOKED_AT = ("history", "people", "live", "live")


def watch(folder: str, clips: list[str]) -> int:
    """Open the window until it is told to end; return the program's exit status."""
    with closing(Workspace(Path(folder), keyring_allowed=False)) as workspace:
        cameras = tuple(CameraSetting(Path(one).stem, f"camera:{one}") for one in clips)
        workspace.keep_settings(
            replace(
                workspace.settings,
                cameras=cameras,
                history_days=1,
                history_strangers=True,
                strangers=True,
                strangers_days=1,
            )
        )
    app.Controller = partial(_Told, open_frames=_open_clip, cameras=lambda: ())  # type: ignore[misc,assignment]
    app.MainWindow = _Looked  # type: ignore[misc]
    return app.main(Path(folder))


def _open_clip(
    text: str,
    stop: object,
    lost: Callable[[FaceGuiError], None],
    back: Callable[[], None],
) -> Reopening:
    clip = text.removeprefix("camera:")
    opened = partial(LoopedClip, Path(clip).stem, clip, stop)
    return Reopening(opened, stop, on_lost=lost, on_back=back)


class _Told(Controller):
    """Says every half minute how many entries and visits of each day are kept."""

    @override
    def start(self, source: str = "") -> None:
        super().start(source)
        self.noticed.connect(lambda notice: print(json.dumps({"notice": notice.message})))
        self.bug_found.connect(lambda bug: print(json.dumps({"bug": repr(bug)}), flush=True))
        timer = QTimer(self, interval=_SAYS_EVERY_MS)
        timer.timeout.connect(self._say)
        timer.start()

    def _say(self) -> None:
        history = Counter(
            str(one.ended_at.astimezone().date())
            for page in self.gallery.history.pages()
            for one in page
        )
        strangers = Counter(
            str(visit.ended_at.astimezone().date())
            for one in self.gallery.strangers.all()
            for visit in one.visits
        )
        now = datetime.now().astimezone().isoformat(timespec="minutes")
        said = {"now": now, "history": history, "strangers": strangers}
        print(json.dumps(said), flush=True)


class _Looked(MainWindow):
    """Somebody looks at a page now and then."""

    @override
    def restore(self, state: app.WindowState) -> None:
        super().restore(state)
        pages = cycle(_LOOKED_AT)
        timer = QTimer(self, interval=_LOOKS_EVERY_MS)
        timer.timeout.connect(lambda: self.show_page(next(pages)))
        timer.start()
