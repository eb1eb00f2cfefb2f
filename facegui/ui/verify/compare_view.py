"""Compares two photos: both faces, d(img1, img2) beside the threshold, and the decision."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from facegui.errors import FaceGuiError
from facegui.live.analyzer import Analyzer
from facegui.matching.decision import Verdict
from facegui.matching.statement import statement
from facegui.matching.watchlist import SearchGallery
from facegui.sources.picture import read_picture
from facegui.tasks.compare import PictureComparison, Side, compare, take_side
from facegui.tasks.which_face import SeveralFaces
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import no_job
from facegui.ui.link.sentences import ShownState, shown, word
from facegui.ui.parts.face_picker import FacePicker
from facegui.ui.parts.pictures import choose_pictures, image_of_chip
from facegui.ui.theme.figures import filled, localized
from facegui.ui.theme.tokens import XL, L, S
from facegui.ui.verify.picture_slot import PictureSlot
from facegui.ui.widgets.answer import Answer
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.chip import Tone
from facegui.ui.widgets.disclosure import Disclosure
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.meter import Meter
from facegui.ui.widgets.surfaces import Card
from facegui.vision.subject import FaceChoice

_WIDTH_PX = 760


class CompareView(QWidget):
    """Two slots for photos; the decision follows as soon as both have a face."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._sides: list[Side | None] = [None, None]
        self._looking = [no_job(), no_job()]
        self._choices: list[FaceChoice | None] = [None, None]
        self._unclear: dict[int, SeveralFaces] = {}
        self._slots = [
            PictureSlot(self.tr("First photo")),
            PictureSlot(self.tr("Second photo")),
        ]
        for number, slot in enumerate(self._slots):
            slot.chosen.connect(lambda number=number: self.choose(number))
            slot.dropped.connect(lambda paths, number=number: self.take(paths, number))
        self._which = FacePicker()
        self._which.picked.connect(self._on_picked)
        self._taken = label("", "secondary", wrap=True)
        self._answer = Answer()
        self._score = label("")
        self._meter = Meter()
        self._distance = label("")
        self._note = label(
            self.tr("d is the squared distance between the two faces: 0 for the same picture, up "
                    "to 4."),
            "secondary",
            wrap=True,
        )  # fmt: skip
        self._why = Disclosure(self.tr("Why?"))
        self._reasons = label("", "secondary", wrap=True)
        self._why.toggled.connect(self._reasons.setVisible)
        self._reasons.hide()
        lines = (self._score, self._meter, self._distance, self._note)
        self._figures = Card(column(*lines, self._why, self._reasons, spacing=S), margin=L)
        self._clear = button(self.tr("Two other photos"), then=self.clear)
        self._lay_out()
        self._show()

    @property
    def answer(self) -> Answer:
        """The answer on screen."""
        return self._answer

    @property
    def figures(self) -> tuple[str, str]:
        """Score and distance in words."""
        return self._score.text(), self._distance.text()

    @property
    def why(self) -> Disclosure:
        """The button that unfolds the reasons."""
        return self._why

    @property
    def reasons(self) -> str:
        """Probability and threshold in words, empty while they are folded."""
        return "" if self._reasons.isHidden() else self._reasons.text()

    @property
    def picker(self) -> FacePicker:
        """The question which face of a photo is meant."""
        return self._which

    @property
    def taken(self) -> str:
        """Which faces were taken, if there were several."""
        return "" if self._taken.isHidden() else self._taken.text()

    @property
    def slots(self) -> Sequence[PictureSlot]:
        """The places for the photos."""
        return tuple(self._slots)

    def choose(self, number: int | None = None) -> None:
        """Ask for photos: for one slot, or for the free ones."""
        paths = choose_pictures(self, self.tr("Compare photos"))
        if paths:
            self.take(paths, self._free() if number is None else number)

    def take(self, paths: Sequence[Path], first: int | None = None) -> None:
        """Analyze one photo, or two from slot ``first`` on."""
        number = self._free() if first is None or len(paths) > 1 else first
        if len(paths) > 1:
            number = 0
        for at, path in enumerate(paths[: 2 - number], number):
            self._look(at, path)

    def put(self, number: int, side: Side) -> None:
        """Show the face of a photo in slot 0 or 1."""
        self._looking[number].cancel()
        self._sides[number] = side
        self._slots[number].path = side.path
        self._slots[number].show_face(image_of_chip(side.chip))
        self._show()

    def clear(self) -> None:
        """Remove both photos."""
        self._sides = [None, None]
        self._unclear.clear()
        for slot, job in zip(self._slots, self._looking, strict=True):
            job.cancel()
            slot.clear()
        self._show()

    def refresh(self) -> None:
        """Apply the present strictness."""
        space = self._controller.workspace.space
        for number, side in enumerate(self._sides):
            if side is not None and side.space != space:  # of another encoder
                self._look(number, side.path, self._choices[number])
        self._show()

    def _free(self) -> int:
        return 1 if self._sides[0] is not None and self._sides[1] is None else 0

    def _on_picked(self, face: int) -> None:
        number = min(self._unclear)
        path = self._slots[number].path
        if path is not None:
            self._look(number, path, face)

    def _look(self, number: int, path: Path, choice: FaceChoice | None = None) -> None:
        slot, limits = self._slots[number], self._controller.workspace.limits
        self._sides[number], self._choices[number] = None, choice
        self._unclear.pop(number, None)
        slot.wait(path)
        self._looking[number].cancel()

        def look(analyzer: Analyzer) -> Side:
            frame = read_picture(path, path.name)
            return take_side(path, frame, analyzer.engine, limits, choice)

        def failed(problem: FaceGuiError) -> None:
            if isinstance(problem, SeveralFaces):
                self._unclear[number] = problem
                slot.wait_for_choice(self.tr("Choose the face below."))
            else:
                slot.tell(problem)
            self._show()

        self._looking[number] = self._controller.jobs.analysis(
            look, done=lambda side: self.put(number, side), failed=failed
        )
        self._show()

    def _show(self) -> None:
        self._show_which()
        one, other = self._sides
        watchlist = self._controller.watchlist
        both = one is not None and other is not None and one.space == other.space
        self._figures.setVisible(both)
        self._clear.setVisible(any(slot.path is not None for slot in self._slots))
        if one is None or other is None or not both or watchlist is None:
            self._answer.say(*self._missing(), "neutral")
            return
        told = compare(one, other, watchlist)
        sentence_, reason, tone = self._words(told)
        self._answer.say(sentence_, reason, tone)
        score = self.tr("Score {score:.2f}, needs {needs:.2f}")
        self._score.setText(filled(score, score=told.score, needs=told.threshold))
        self._meter.show_score(told.score, told.threshold, tone, told.span)
        self._distance.setText(f"d(img1, img2) = {localized(f'{told.squared_distance:.2f}')}")
        self._reasons.setText(self._reasons_of(told, watchlist))

    def _reasons_of(self, told: PictureComparison, watchlist: SearchGallery) -> str:
        """Return probability and threshold in the words of the command ``compare``."""
        workspace = self._controller.workspace
        point = watchlist.anywhere.verification
        lines = []
        heads = workspace.heads(workspace.space)
        if heads is not None and told.verdict is not Verdict.POOR_QUALITY:
            probability = heads.probabilities[workspace.chosen_similarity].words(told.score)
            words = self.tr("Probability that it is one person: {probability}.")
            lines.append(filled(words, probability=shown(probability)))
        return "\n".join((*lines, *(shown(one) for one in statement(point, 0))))

    def _show_which(self) -> None:
        """Ask about the first photo with several people, and say which faces were taken."""
        if self._unclear:
            self._which.ask(self._unclear[min(self._unclear)])
        else:
            self._which.hide()
        notes = [one.face_note for one in self._sides if one is not None]
        self._taken.setText(shown(*(note for note in notes if note is not None)))
        self._taken.setVisible(bool(self._taken.text()))

    def _missing(self) -> tuple[str, str]:
        if any(slot.waiting for slot in self._slots):
            return self.tr("Looking for a face"), ""
        if self._unclear:
            return self.tr("Which face is meant?"), self.tr("Click it above.")
        if any(slot.problem for slot in self._slots):
            return self.tr("Choose another photo"), self.tr("Each should show one face.")
        if any(self._sides):
            return self.tr("Choose the other photo"), self.tr("It should show one face.")
        hint = self.tr("Drop them here, or choose them. Each should show one face.")
        return self.tr("Choose two photos"), hint

    def _words(self, told: PictureComparison) -> tuple[str, str, Tone]:
        faults = " ".join(shown(fault.words) for fault in told.faults[:1])
        answers: dict[Verdict, tuple[str, str, Tone]] = {
            Verdict.MATCH: (self.tr("The same person"), "", "good"),
            Verdict.UNSURE: (
                self.tr("Perhaps the same person"),
                self.tr("A better photo would decide."),
                "warning",
            ),
            Verdict.NOT_RECOGNIZED: (self.tr("Two different people"), "", "bad"),
            Verdict.POOR_QUALITY: (word(ShownState.CANNOT_TELL), faults, "warning"),
        }
        return answers[told.verdict]

    def _lay_out(self) -> None:
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH_PX)
        content = column(
            row(*self._slots, spacing=L), self._which, self._taken, self._answer, self._figures,
            row(self._clear, 1), spacing=L,
        )  # fmt: skip
        content.addStretch(1)
        middle.setLayout(content)
        line = row(spacing=0)
        line.setContentsMargins(XL, 0, XL, L)
        line.addStretch(1)
        line.addWidget(middle, 100)
        line.addStretch(1)
        self.setLayout(line)
