"""Live, the home page."""

from facegui.ui.controller import Controller
from facegui.ui.page import Page


class LivePage(Page):
    """Video and who is in it."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
