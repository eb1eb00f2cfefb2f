"""Gallery health: what may lead to wrong names, and what to do about it."""

from collections.abc import Generator, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from facegui.errors import FaceGuiError
from facegui.gallery import Index, SeenFaces
from facegui.matching.health.check import Health
from facegui.matching.health.findings import HealthFinding, NearPair, Problem
from facegui.tasks.health import index_health
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import Cancelled, Step, no_job
from facegui.ui.link.requests import PairRequest
from facegui.ui.link.sentences import message_and_hint, shown
from facegui.ui.parts import people_words
from facegui.ui.theme.figures import filled
from facegui.ui.theme.theme import font
from facegui.ui.theme.tokens import XL, XS, L, M, S, Text
from facegui.ui.widgets.buttons import NameButton, button
from facegui.ui.widgets.chip import Chip, Tone
from facegui.ui.widgets.empty_state import EmptyState
from facegui.ui.widgets.labels import Elided, label, tooltip
from facegui.ui.widgets.layouts import Scroll, Stack, column, row
from facegui.ui.widgets.meter import Meter
from facegui.ui.widgets.surfaces import Card
from facegui.vision.quality import weight_of

_SHOWN = 100
_AT_ONCE = 64  # people in a slice: about a millisecond
_METER_PX = 160
_NAME_PX = 200


class HealthPanel(Stack):
    """Examines the gallery when `refresh` is called; reads samples here, scores in a thread."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._job = no_job()
        self.health: Health | None = None
        self._empty = EmptyState("people")
        self._list = Scroll()
        for view in (self._empty, self._list):
            self.addWidget(view)

    def refresh(self) -> None:
        """Examine everybody enrolled."""
        self._job.cancel()
        workspace = self._controller.workspace
        try:
            if not workspace.gallery.ids():
                self._say_nobody()
                return
            steps = self._read(workspace.gallery.reading(workspace.space))
            seen = workspace.seen(workspace.space, self._controller.learner.seen())
        except FaceGuiError as problem:
            self._on_failed(problem)
            return
        if self.health is None:
            self._say(self.tr("Looking through the gallery"), self.tr("This takes a moment."))
        self._job = self._controller.jobs.slices(
            steps, done=lambda read: self._look_through(*read, seen), failed=self._on_failed
        )

    def _read(
        self, reading: Generator[Step, None, Index]
    ) -> Generator[Step, None, tuple[Index, dict[str, float]]]:
        index = yield from reading
        limits, quality = self._controller.workspace.limits, dict[str, float]()
        for sample_id, measured in self._controller.gallery.qualities(_AT_ONCE):
            quality[sample_id] = weight_of(measured, limits)
            yield len(quality), max(len(index), len(quality))
        return index, quality

    def _look_through(
        self, index: Index, quality: Mapping[str, float], seen: Mapping[str, SeenFaces]
    ) -> None:
        if not index.people:
            self._say_nobody()
            return
        workspace = self._controller.workspace
        calibration, goal = workspace.calibration(index.space), workspace.goal

        def job(_tell: object, _cancelled: Cancelled) -> Health:
            return index_health(index, quality, calibration, goal, seen)

        self._job = self._controller.jobs.thread(
            job, done=lambda health: self._show(health, index), failed=self._on_failed
        )

    def _say_nobody(self) -> None:
        first = button(self.tr("Enroll somebody"), "primary")
        first.clicked.connect(lambda: self._controller.go("enroll"))
        self._say(
            self.tr("Nobody is enrolled yet"),
            self.tr("Here you will see what may lead to wrong names, and what to do about it."),
            first,
        )

    def _on_failed(self, problem: FaceGuiError) -> None:
        self._say(*message_and_hint(problem))

    def _say(self, title: str, hint: str, *buttons: QWidget) -> None:
        self._empty.say(title, hint, buttons)  # type: ignore[arg-type]
        self.setCurrentWidget(self._empty)

    def _show(self, health: Health, index: Index) -> None:
        self.health = health
        names = {person.id: person.name for person in index.people}
        content = column(spacing=M)
        content.setContentsMargins(XL, 0, XL, XL)
        if health.findings:
            content.addWidget(label(shown(health.summary), "title"))
        else:
            content.addWidget(label(self.tr("Nothing to do"), "title"))
            words = self.tr("{counted}: nobody too alike, none that does not fit, no copies.")
            counted = people_words.people(health.people), people_words.pictures(health.samples)
            content.addWidget(label(filled(words, counted=", ".join(counted)), wrap=True))
        for finding in health.findings[:_SHOWN]:
            content.addWidget(self._card(finding, names))
        more = len(health.findings) - _SHOWN + health.left_off
        if more > 0:
            words = filled(self.tr("and {count:,} more; deal with these first"), count=more)
            content.addWidget(label(words, "secondary"))
        if health.nearest:
            content.addSpacing(S)
            content.addWidget(label(self.tr("Nearest to one another"), "title"))
            content.addWidget(self._nearest(health.nearest, names))
        content.addStretch(1)
        inside = QWidget()
        inside.setLayout(content)
        self._list.hold(inside)
        self.setCurrentWidget(self._list)

    def _card(self, found: HealthFinding, names: dict[str, str]) -> Card:
        word, tone = self._chip(found.problem)
        text = column(
            row(Chip(word, tone), 1),
            label(shown(found.message), "strong", wrap=True),
            label(shown(found.advice), wrap=True),
            spacing=XS,
        )
        line = row(spacing=L)
        line.addLayout(text, 1)
        buttons = column(spacing=S)
        for person in found.people:
            show = NameButton(names[person], most_px=_NAME_PX)
            show.setToolTip(tooltip(filled(self.tr("Show {name}"), name=names[person])))
            show.clicked.connect(
                lambda _checked=False, person=person: self._controller.go("people", person)
            )
            buttons.addWidget(show)
        if len(found.people) == 2:
            both = button(self.tr("See both"), small=True)
            pair = PairRequest(*found.people)
            both.clicked.connect(lambda _checked=False: self._controller.go("people", pair))
            buttons.insertWidget(0, both)
        line.addLayout(buttons)
        line.setAlignment(buttons, Qt.AlignmentFlag.AlignVCenter)
        return Card(line, margin=L)

    def _nearest(self, pairs: Sequence[NearPair], names: dict[str, str]) -> Card:
        """Show which enrolled people are most likely to be confused."""
        words = self.tr(
            "The pairs of people whose pictures are most alike. A pair that scores as much as a "
            "name needs can be mistaken for each other."
        )
        lines = column(label(words, "secondary", wrap=True), spacing=S)
        for pair in pairs:
            lines.addLayout(self._near(pair, names))
        return Card(lines, margin=L)

    def _near(self, pair: NearPair, names: dict[str, str]) -> QLayout:
        one, other = (names[person] for person in pair.people)
        both = Elided(filled(self.tr("{one} and {other}"), one=one, other=other))
        meter = Meter()
        meter.setFixedWidth(_METER_PX)
        tone: Tone = "accent" if pair.score < pair.needed else "warning"
        meter.show_score(pair.score, pair.needed, tone)
        figures = self.tr("{score:z.2f}, a name needs {needed:.2f}")
        line = row(spacing=L)
        line.addWidget(both, 1)
        line.addWidget(meter)
        told = label(filled(figures, score=pair.score, needed=pair.needed))
        told.setFont(font(Text.BODY, tabular=True))
        line.addWidget(told)
        return line

    def _chip(self, problem: Problem) -> tuple[str, Tone]:
        chips: dict[Problem, tuple[str, Tone]] = {
            Problem.SAME_PERSON: (self.tr("One person twice?"), "bad"),
            Problem.TOO_ALIKE: (self.tr("Too alike"), "warning"),
            Problem.OBSCURED: (self.tr("Too little to see"), "bad"),
            Problem.DOES_NOT_FIT: (self.tr("Does not fit"), "warning"),
            Problem.SINGLE_POOR_SAMPLE: (self.tr("Poor picture"), "warning"),
            Problem.DUPLICATE: (self.tr("Copies"), "neutral"),
        }
        return chips[problem]
