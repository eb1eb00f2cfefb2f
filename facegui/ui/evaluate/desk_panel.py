"""*At this desk*: for which places the promise is known to hold, in sums and figures only."""

from PySide6.QtWidgets import QWidget

from facegui.tasks.places import DeskLine, desk_report
from facegui.ui.link.controller import Controller
from facegui.ui.parts import place_words
from facegui.ui.theme.figures import localized
from facegui.ui.theme.tokens import XL, M
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.chip import Chip
from facegui.ui.widgets.empty_state import EmptyState
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import Scroll, Stack, column
from facegui.ui.widgets.table import Table


class DeskPanel(Stack):
    """Reports on the places when `refresh` is called; in the GUI thread, a millisecond each."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._empty = EmptyState("camera", width_px=460)
        self._list = Scroll()
        for view in (self._empty, self._list):
            self.addWidget(view)
        self.lines: tuple[DeskLine, ...] = ()

    def refresh(self) -> None:
        """Report on every known place, and on the one in view."""
        controller = self._controller
        if controller.watchlist is None:
            return
        here = (controller.place,) if controller.state.source else ()
        self.lines = desk_report(controller.watchlist, here)
        if controller.watchlist.places is None:
            self._empty.say(
                self.tr("Nothing is known of places"),
                self.tr(
                    "Nobody has measured what places do to the encoder in use. Another one can be "
                    "chosen in the settings."
                ),
                [],
            )
            self.setCurrentWidget(self._empty)
        elif not self.lines:
            first = button(self.tr("Enroll somebody"), "primary")
            first.clicked.connect(lambda: controller.go("enroll"))
            self._empty.say(
                self.tr("No place is known yet"),
                self.tr(
                    "Here you will see for which cameras the promise is known to hold, and why."
                ),
                [first],
            )
            self.setCurrentWidget(self._empty)
        else:
            self._list.hold(self._report())
            self.setCurrentWidget(self._list)

    def _report(self) -> QWidget:
        settings = self._controller.workspace.settings
        about = self.tr(
            "Faces at one camera share its light, and more. What they share is taken off every "
            "comparison, and what a name needs there is worked out from pairs that are certainly "
            "of different people. Only sums are kept for it: no names, pictures or single faces."
        )
        content = column(label(about, wrap=True), self._table(), spacing=M)
        content.setContentsMargins(XL, 0, XL, XL)
        if not all(line.known for line in self.lines):
            words = self.tr(
                "Where that is not yet known, a name needs as much as at the other places, or, "
                "while nothing is known of these, enough for the worst group of people measured. "
                "{remedy}"
            )
            remedy = place_words.remedy(learns=settings.learn_places)
            content.addWidget(label(words.format(remedy=remedy), "secondary", wrap=True))
        content.addStretch(1)
        inside = QWidget()
        inside.setLayout(content)
        return inside

    def _table(self) -> Table:
        table = Table(
            (
                self.tr("Place"),
                self.tr("Enrolled"),
                self.tr("Seen"),
                self.tr("Pairs"),
                self.tr("Needed before"),
                self.tr("Needed now"),
            )
        )
        in_view = self._controller.place if self._controller.state.source else ""
        for line in self.lines:
            counts = (localized(f"{number:,}") for number in (line.enrolled, line.seen, line.pairs))
            table.add(
                place_words.name(line.place),
                (*counts, *(localized(f"{one:.2f}") for one in (line.before, line.now))),
                chip=None if line.known else Chip(self.tr("Not yet known"), "warning"),
                at_hand=line.place == in_view,
            )
        return table
