"""Paints many people, one after the other; each painting is kept when it is done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from facegui.errors import FaceGuiError
from facegui.gallery.painted.paintings import Kept
from facegui.painting.plan import PaintPlan, Stroke
from facegui.painting.styles import STYLES
from facegui.tasks.painting.portrait import portrait_of
from facegui.ui.link.controller import Controller
from facegui.ui.link.progress import Progress
from facegui.ui.link.sentences import shown, told
from facegui.ui.parts import people_words
from facegui.ui.parts.progress import ProgressBar
from facegui.ui.people import changes
from facegui.ui.people.likeness import LikenessSlider
from facegui.ui.people.model import Tile
from facegui.ui.people.painting_run import PaintingRun
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.choice import Choice
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import column
from facegui.ui.widgets.sheet import Sheet
from facegui.ui.widgets.tick import Tick
from facegui.vision.portrait import portrait_pixels
from facegui.vision.types import Pixels, Portrait


class PaintSheet(Sheet):
    """One view at a time: whom and how, running, done. Closing it does not stop a run."""

    def __init__(self, controller: Controller) -> None:
        super().__init__(self.tr("Painted portraits"))
        self._controller = controller
        self._run = PaintingRun(controller, self)
        self._found: tuple[Tile, ...] = ()
        self._everybody: tuple[Tile, ...] = ()
        self._members: dict[str, set[str]] = {}
        self._waiting: list[Tile] = []
        self._now: Tile | None = None
        self._style, self._plan = STYLES[0].id, PaintPlan()
        self._count = self._left_out = 0
        self._before: dict[str, Kept] = {}
        self._words = label("", wrap=True)
        options = [(style.id, shown(style.title)) for style in STYLES]
        self._whom = Choice(self.tr("Whom to paint"), [])
        self._styles = Choice(self.tr("Style"), options)
        self._likeness = LikenessSlider()
        self._again = Tick(self.tr("Also paint those who have a painted portrait"))
        self._bar = ProgressBar()
        self._line = Elided("", "secondary")
        self._go = button(self.tr("Paint"), "primary", then=self._on_go)
        self._stop = button(self.tr("Stop"), then=self.stop)
        self._hide = button(self.tr("Hide"), then=self.close_sheet)
        self._done = button(self.tr("Done"), "primary", then=self.close_sheet)
        self._cancel = button(self.tr("Cancel"), then=self.close_sheet)
        progress = column(self._bar, self._line, spacing=S)
        self.add(self._words, self._whom, self._styles, self._likeness, self._again, progress)
        self.add_buttons(self._go, self._stop, self._hide, self._done, self._cancel)
        self._again.toggled.connect(lambda _on: self._show_who())
        self._whom.picked.connect(lambda _name: self._show_who())
        self._run.struck.connect(self._on_struck)
        self._run.finished.connect(self._on_finished)
        self._run.failed.connect(self._on_failed)

    @property
    def running(self) -> bool:
        """Whether a group is being painted."""
        return self._now is not None

    @property
    def words(self) -> str:
        """The message on screen."""
        return self._words.text()

    def begin(self, found: Sequence[Tile], everybody: Sequence[Tile]) -> None:
        """Ask whom to paint and how, unless a group is being painted.

        ``found`` are the people in the grid; a group can be chosen instead.
        """
        if self.running:
            return
        self._found, self._everybody = tuple(found), tuple(everybody)
        try:
            groups = self._controller.gallery.membership.groups()
        except FaceGuiError:
            groups = {}
        self._members = {name: {one.id for one in people} for name, people in groups.items()}
        self._whom.clear()
        self._whom.addItem(self.tr("Those shown in People"), "")
        for name in groups:
            self._whom.addItem(name, name)
        whom = (self._whom,) if groups else ()
        self._show(*whom, self._styles, self._likeness, self._again, self._go, self._cancel)
        self._show_who()

    @property
    def _tiles(self) -> list[Tile]:
        """Return the chosen people who have a picture."""
        members = self._members.get(str(self._whom.value or ""))
        if members is None:
            return [tile for tile in self._found if tile.sample_id]
        return [tile for tile in self._everybody if tile.sample_id and tile.id in members]

    def stop(self) -> None:
        """Paint nobody else; finished paintings are kept."""
        self._run.cancel()
        self._end(self.tr("Stopped."))

    def _show_who(self) -> None:
        wanted = self._wanted()
        have = len(self._tiles) - len(wanted)
        words = self.tr("{people} will be painted.")
        said = words.format(people=people_words.people(len(wanted)))
        if have:
            said = f"{said} {filled(self.tr('Already painted: {n:,}.'), n=have)}"
        if not self._whom.value:
            said = f"{said} {self.tr('Search or filter People first to paint only some.')}"
        self._words.setText(said)
        self._go.setEnabled(bool(wanted))

    def _wanted(self) -> list[Tile]:
        if self._again.isChecked():
            return list(self._tiles)
        try:
            have = self._controller.gallery.paintings.shown()
        except FaceGuiError:
            have = {}
        return [tile for tile in self._tiles if tile.id not in have]

    def _on_go(self) -> None:
        self._waiting = self._wanted()
        self._style = str(self._styles.value)
        self._plan = PaintPlan(likeness=self._likeness.likeness)
        self._count, self._left_out, self._before = len(self._waiting), 0, {}
        self._bar.wait()
        self._words.setText(self.tr("Painting. You can go on working meanwhile."))
        self._show(self._bar, self._line, self._stop, self._hide)
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._end("")
            return
        self._now = self._waiting.pop(0)
        try:
            photograph = self._photograph(self._now.sample_id)
        except FaceGuiError:  # removed meanwhile, or unreadable
            self._left_out += 1
            self._next()
            return
        self._run.begin(photograph, self._style, self._plan)

    def _photograph(self, sample_id: str) -> Pixels:
        stored = self._controller.gallery.portrait(sample_id)
        return portrait_pixels(Portrait(stored.jpeg, stored.landmarks))

    def _on_struck(self, stroke: Stroke, far: Progress) -> None:
        if self._now is None:
            return
        done = self._count - len(self._waiting) - 1
        share = far.done / far.total if far.total else 0.0
        left_s = far.seconds_left
        if left_s is not None and share < 1:
            left_s += len(self._waiting) * left_s / (1 - share)
        whole = Progress(round(1000 * (done + share)), 1000 * self._count, left_s)
        left = self._bar.show_progress(whole)
        count = filled(self.tr("{done:,} of {total:,}"), done=done + 1, total=self._count)
        self._line.setText(" · ".join(filter(None, (count, left, self._now.name))))

    def _on_finished(self, picture: Pixels) -> None:
        tile = self._now
        if tile is None:
            return
        painting = portrait_of(picture, self._style, self._plan.likeness)
        try:
            before = self._controller.gallery.paintings.keep(tile.sample_id, painting)
            self._before[tile.id] = before
        except FaceGuiError as problem:
            self._on_failed(problem)
            return
        self._next()

    def _on_failed(self, problem: FaceGuiError) -> None:
        self._run.cancel()
        self._end(told(problem))

    def _end(self, said: str) -> None:
        painted, before = len(self._before), self._before
        self._waiting, self._now, self._before = [], None, {}
        words = self.tr("{people} painted.").format(people=people_words.people(painted))
        left = filled(self.tr("Left out: {n:,}."), n=self._left_out) if self._left_out else ""
        self._words.setText(" ".join(filter(None, (said, words, left))))
        self._show(self._done)
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)
        if painted:
            self._controller.changes.note(
                words,
                lambda: changes.put_paintings_back(self._controller.gallery, before),
            )

    def _show(self, *visible: QWidget) -> None:
        every = (
            *(self._whom, self._styles, self._likeness, self._again, self._bar, self._line),
            *(self._go, self._stop, self._hide, self._done, self._cancel),
        )
        self.show_only(visible, every)
