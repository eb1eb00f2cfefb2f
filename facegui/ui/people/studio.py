"""The studio: somebody's photograph, its painting, the styles, and the likeness.

Imported when it is first opened, and painting with it.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.gallery import Person, StoredPainting
from facegui.painting.plan import PaintPlan, Stroke
from facegui.painting.styles import STYLES
from facegui.tasks.painting.portrait import portrait_of
from facegui.ui.link.controller import Controller
from facegui.ui.link.deadline import Deadline
from facegui.ui.link.progress import Progress
from facegui.ui.link.sentences import shown, told
from facegui.ui.parts.pictures import choose_pictures, image_of_jpeg, image_of_pixels
from facegui.ui.parts.progress import ProgressBar
from facegui.ui.people import changes
from facegui.ui.people.likeness import LikenessSlider
from facegui.ui.people.painting_run import PaintingRun, StyleSamples
from facegui.ui.people.sparkline import Sparkline
from facegui.ui.people.studio_parts import CaptionedPicture, StyleTile
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import PANEL_PX, L, M, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.escape import OnEscape
from facegui.ui.widgets.flow import Tiles, wrapped
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import Scroll, column, panel_px, row
from facegui.ui.widgets.surfaces import Card
from facegui.vision.portrait import portrait_pixels
from facegui.vision.types import Pixels, Portrait

_AGAIN_MS = 500  # after the slider was last moved
_PANEL_PX = PANEL_PX - 60, 232


class Studio(QWidget):
    """Paints one person. Signals: ``back``, ``kept`` (the painting was saved)."""

    back = Signal()
    kept = Signal()

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._run = PaintingRun(controller, self)
        self._samples = StyleSamples(controller, self)
        self._again = Deadline(self)
        self._person: Person | None = None
        self._sample_id, self._style, self._likeness = "", "", 0.5
        self._photograph: Pixels | None = None
        self._painting: Pixels | None = None
        self._stored: StoredPainting | None = None
        self._photo = CaptionedPicture(self.tr("Photograph"))
        self._painted = CaptionedPicture(self.tr("Painting"))
        self._tiles = {style.id: StyleTile(shown(style.title)) for style in STYLES}
        self.likeness = LikenessSlider()
        self.content_cost = Sparkline(self.tr("Likeness cost"))
        self.style_cost = Sparkline(self.tr("Style cost"))
        self._bar = ProgressBar()
        self._left = label("", "secondary")
        self._problem = label("", "bad", wrap=True)
        self._back = button("", icon="chevron-left", small=True)
        self._own = button(self.tr("Own picture…"), "link")
        self.stop_button = button(self.tr("Stop here"), small=True)
        self.keep_button = button(self.tr("Keep"), "primary")
        self.discard_button = button(self.tr("Discard"))
        self.erase_button = button(self.tr("Erase the painting"), "danger", small=True)
        self._words = label("", "secondary", wrap=True)
        self._lay_out()
        self._listen()
        OnEscape(self, self.back.emit)

    @property
    def running(self) -> bool:
        """Whether it is painting."""
        return self._run.running

    @property
    def tiles(self) -> dict[str, StyleTile]:
        """The shipped styles by id."""
        return self._tiles

    def begin(self, person: Person, sample_id: str) -> None:
        """Show somebody and the picture to paint. Raises as the gallery does."""
        stored = self._controller.gallery.portrait(sample_id)
        photograph = portrait_pixels(Portrait(stored.jpeg, stored.landmarks))
        self.leave()
        self._person, self._sample_id, self._style = person, sample_id, ""
        self._photograph, self._painting = photograph, None
        self._back.setText(person.name if len(person.name) < 40 else self.tr("Back"))
        self._back.setAccessibleName(self.tr("Back to {name}").format(name=person.name))
        self._photo.big.show_picture(image_of_jpeg(stored.jpeg))
        self._problem.hide()
        for style in STYLES:
            self._tiles[style.id].setChecked(False)
            self._tiles[style.id].show_picture(QImage(str(style.path)))
        self._show_stored()
        self._show_idle()
        self._samples.begin(photograph)

    def leave(self) -> None:
        """Drop the painting under way."""
        self._again.cancel()
        self._run.cancel()
        self._samples.cancel()

    def paint_in(self, style: str) -> None:
        """Paint in a shipped style, or in the style of a file."""
        if self._photograph is None:
            return
        self._style = style
        for id_, tile in self._tiles.items():
            tile.setChecked(id_ == style)
        plan = PaintPlan(likeness=self.likeness.likeness)
        self._likeness = plan.likeness
        for curve in (self.content_cost, self.style_cost):
            curve.begin(plan.steps * len(plan.sizes))
        self._painting = None
        self._problem.hide()
        self._painted.note(self.tr("getting ready"))
        self._bar.wait()
        self._left.setText("")
        self._run.begin(self._photograph, style, plan)
        self._show_running(True)

    def keep(self) -> None:
        """Save the painting with the person."""
        if self._painting is None or self._person is None:
            return
        painting = portrait_of(self._painting, self._style, self._likeness)
        change = changes.keep_painting(self._person, self._sample_id, painting)
        if self._controller.change_gallery(change, failed=self._on_failed) is not None:
            self.kept.emit()

    def discard(self) -> None:
        """Drop the painting; one that was saved before stays."""
        self._run.cancel()
        self._again.cancel()
        if self._painting is None and not self._style:
            self.back.emit()
            return
        self._painting, self._style = None, ""
        for tile in self._tiles.values():
            tile.setChecked(False)
        self._show_stored()
        self._show_idle()

    def _lay_out(self) -> None:
        pictures = row(self._photo, self._painted, spacing=L)
        heading = row(label(self.tr("Style"), "section"), 1, self._own)
        self._styles = Tiles(tuple(self._tiles.values()), narrow=3, spacing=S)
        left = column(pictures, heading, self._styles, 1, spacing=S)
        left.setStretch(0, 1000)
        curves = row(self.content_cost, self.style_cost, spacing=L)
        line = row(self._left, 1, self.stop_button)
        self._costs = Card(column(curves, self._bar, line, spacing=M), margin=M)
        buttons = wrapped(self.keep_button, self.discard_button)
        side = column(
            Card(column(self.likeness), margin=M),
            self._costs,
            self._problem,
            buttons,
            self._words,
            row(self.erase_button, 1),
            1,
            spacing=M,
        )
        inner = QWidget()
        inner.setLayout(side)
        self._panel = Scroll()
        self._panel.hold(inner)
        body = row(spacing=L)
        body.addLayout(left, 1)
        body.addWidget(self._panel)
        title = Elided(self.tr("Painted portrait"), "title")
        head = row(self._back, spacing=M)
        head.addWidget(title, 1)
        page = column(head, body, spacing=M)
        page.setStretch(1, 1)
        page.setContentsMargins(0, 0, 0, L)
        self.setLayout(page)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._panel.setFixedWidth(panel_px(self.width(), *_PANEL_PX))
        self._styles.fit(self.width())
        super().resizeEvent(event)

    def _listen(self) -> None:
        self._back.clicked.connect(self.back)
        self._own.clicked.connect(self._on_own)
        self.stop_button.clicked.connect(self._run.stop)
        self.keep_button.clicked.connect(self.keep)
        self.discard_button.clicked.connect(self.discard)
        self.erase_button.clicked.connect(self._on_erase)
        for style, tile in self._tiles.items():
            tile.clicked.connect(lambda _on=False, style=style: self.paint_in(style))
        self.likeness.changed.connect(self._on_likeness)
        self._again.due.connect(self._on_again)
        self._run.struck.connect(self._on_struck)
        self._run.finished.connect(self._on_finished)
        self._run.failed.connect(self._on_failed)
        self._samples.painted.connect(self._on_sample)

    def _show_stored(self) -> None:
        """Show the saved painting, or say what to do."""
        gallery, self._stored = self._controller.gallery, None
        if self._person is not None:
            sample_id = gallery.paintings.shown().get(self._person.id)
            if sample_id is not None:
                self._stored = gallery.paintings.painting(sample_id)
        if self._stored is None:
            self._painted.big.show_picture(QImage(), self.tr("Choose a style below."))
            self._painted.note("")
        else:
            self._painted.big.show_picture(image_of_jpeg(self._stored.jpeg))
            self._painted.note(self.tr("kept"))
        self.erase_button.setVisible(self._stored is not None)

    def _show_idle(self) -> None:
        self._costs.hide()
        self.keep_button.setEnabled(False)
        name = "" if self._person is None else self._person.name
        words = self.tr(
            "You can keep the painting once it is done or stopped. It is stored encrypted with "
            "{name} and erased with them. The photograph stays."
        )
        self._words.setText(words.format(name=name))

    def _show_running(self, on: bool) -> None:
        self._costs.show()
        self._bar.setVisible(on)
        self._left.setVisible(on)
        self.stop_button.setVisible(on)
        self.keep_button.setEnabled(self._painting is not None and not on)

    def _on_struck(self, stroke: Stroke, far: Progress) -> None:
        self._left.setText(self._bar.show_progress(far))
        self.content_cost.add(stroke.content_cost)
        self.style_cost.add(stroke.style_cost)
        self._painted.big.show_picture(image_of_pixels(stroke.picture))
        words = self.tr("{step:,} of {steps:,} {steps:step|steps}")
        self._painted.note(filled(words, step=stroke.step, steps=stroke.steps))

    def _on_finished(self, picture: Pixels) -> None:
        self._painting = picture
        self._painted.big.show_picture(image_of_pixels(picture))
        self._painted.note(self.tr("not kept yet"))
        self._show_running(False)
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, problem: FaceGuiError) -> None:
        self._problem.setText(told(problem))
        self._problem.show()
        self._show_running(False)

    def _on_sample(self, style: str, picture: Pixels) -> None:
        self._tiles[style].show_picture(image_of_pixels(picture))

    def _on_likeness(self) -> None:
        if self._style:
            self._again.within(_AGAIN_MS)

    def _on_again(self) -> None:
        if self._style:
            self.paint_in(self._style)

    def _on_own(self) -> None:
        title = self.tr("Choose a picture to paint in the style of")
        for path in choose_pictures(self, title, several=False):
            self.paint_in(str(path))

    def _on_erase(self) -> None:
        if self._person is not None:
            self._controller.change_gallery(changes.discard_painting(self._person))
            self.discard() if self._style else self._show_stored()
