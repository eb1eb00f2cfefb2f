"""The picture on Live, or the ways to another source if there is none."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from facegui.sources.retrying import is_device
from facegui.ui.link.controller import Controller
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.parts.source_menu import SourceMenu
from facegui.ui.parts.stage import Stage
from facegui.ui.widgets.buttons import button


class LiveStage(Stage):
    """A `Stage` whose source is chosen in ``menu``; the header has its *Play again*."""

    def __init__(self, controller: Controller, menu: SourceMenu) -> None:
        super().__init__(controller)
        self._menu = menu
        self.setAcceptDrops(False)

    @override
    def _show_again(self, state: LiveState) -> None:
        """Show nothing here: the header has the button."""

    @override
    def _ways(self, state: LiveState) -> list[QPushButton]:
        failed = state.phase is SourcePhase.FAILED
        # Without a problem the header has the way back.
        again = state.problem is not None and (failed or not is_device(state.source))
        demo = button(self.tr("Watch the demonstration"), "plain" if again else "primary")
        ways: list[tuple[QPushButton, Callable[[], object]]] = [
            (demo, self._menu.choose_demonstration),
            (button(self.tr("Open a video…")), self._menu.choose_video),
        ]
        if again:
            words = self._again_words(state)
            ways.insert(0, (button(words, "primary"), self._controller.resume))
        elif not state.source:
            ways.append((button(self.tr("Look again")), self._controller.start_camera))
        for made, handler in ways:
            made.clicked.connect(lambda _checked=False, handler=handler: handler())
        return [made for made, _ in ways]

    @override
    def _without_camera(self) -> str:
        return self.tr("Plug one in, or look at a video, pictures or the demonstration.")
