"""The health of the pictures before a training, with everything that is left out."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from facegui.errors import FaceGuiError, InputProblem
from facegui.training.data import FEWEST, require_several
from facegui.training.health import DataHealth, prepare
from facegui.ui.link.sentences import shown, told
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import XS, L, S
from facegui.ui.train import words as train_words
from facegui.ui.train.run import TrainMaterial
from facegui.ui.widgets.chip import Chip
from facegui.ui.widgets.disclosure import Disclosure
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.surfaces import Card
from facegui.ui.widgets.tick import Tick

_LISTED = 12


class _Findings(QWidget):
    """The number of findings of one kind, and their list once unfolded."""

    def __init__(self, below: QWidget | None = None) -> None:
        super().__init__()
        self._head = Disclosure("")
        self._lines = label("", "secondary", wrap=True)
        self._more = column(self._lines, spacing=S)
        if below is not None:
            self._more.addWidget(below)
        self._body = QWidget()
        self._body.setLayout(self._more)
        self._head.toggled.connect(self._body.setVisible)
        self.setLayout(column(self._head, self._body, spacing=XS))

    @property
    def words(self) -> tuple[str, str]:
        """The headline and the list; empty without findings."""
        return (self._head.text(), self._lines.text()) if not self.isHidden() else ("", "")

    def unfold(self) -> None:
        """Show the list."""
        self._head.setChecked(True)

    def say(self, head: str, lines: Sequence[str]) -> None:
        """Show a headline and a list; nothing for an empty list."""
        self.setVisible(bool(lines))
        self._head.setText(head)
        self._head.setAccessibleName(head)
        self._head.updateGeometry()
        rest = len(lines) - _LISTED
        more = [filled(self.tr("and {n:,} more"), n=rest)] if rest > 0 else []
        self._lines.setText("\n".join([*lines[:_LISTED], *more]))
        self._head.setChecked(False)
        self._body.hide()


class TrainHealth(Card):
    """Shows who is in the pictures, what is left out, and whether it is enough."""

    def __init__(self) -> None:
        self._people = label("", "title", wrap=True)
        self._chip = Chip()
        self._source = Elided("", "secondary")
        self._each = label("", wrap=True)
        self._problem = label("", "bad", wrap=True)
        self.keep_suspects = Tick("")
        self.skipped, self.doubles = _Findings(), _Findings()
        self.suspects = _Findings(self.keep_suspects)
        head = row(spacing=L)
        head.addWidget(self._people, 1)
        head.addWidget(self._chip)
        content = column(head, self._source, self._each, spacing=XS)
        for one in (self._problem, self.skipped, self.doubles, self.suspects):
            content.addWidget(one)
        super().__init__(content, margin=L)
        self.keep_suspects.setText(self.tr("Train on them too: their names are right"))
        self.keep_suspects.setAccessibleName(self.keep_suspects.text())

    @property
    def words(self) -> tuple[str, str]:
        """Who is in the pictures, and what is wrong with them; empty if nothing is."""
        return self._people.text(), self._problem.text()

    def show_material(self, material: TrainMaterial) -> None:
        """Describe examined pictures."""
        health = material.health
        self._people.setText(train_words.people_line(health))
        self._each.setText(train_words.each_line(health))
        folder = material.folder
        self._source.setText(self.tr("My gallery") if folder is None else str(folder))
        self.keep_suspects.setChecked(False)
        self._say_left_out(health)

    def say_problem(self, problem: FaceGuiError | None) -> None:
        """Show why training is impossible; None shows that it is possible."""
        self._problem.setText("" if problem is None else told(problem))
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self._chip.say(self.tr("Too few"), "bad")

    def _say_left_out(self, health: DataHealth) -> None:
        wrong = len(health.skipped) + len(health.doubles) + len(health.suspects)
        clean = self.tr("All good") if not wrong else filled(self.tr("{n:,} left out"), n=wrong)
        self._chip.say(clean, "warning" if wrong else "good")
        self.skipped.say(
            filled(self.tr("Skipped pictures: {n:,}"), n=len(health.skipped)),
            [f"{one.person} / {shown(one.picture)}: {shown(one.reason)}" for one in health.skipped],
        )
        self.doubles.say(
            filled(self.tr("One picture under several names: {n:,}"), n=len(health.doubles)),
            [
                ", ".join(
                    f"{person} / {shown(picture)}"
                    for person, picture in zip(one.people, one.pictures, strict=True)
                )
                for one in health.doubles
            ],
        )
        like = self.tr("{person} / {picture} looks like {other}")
        self.suspects.say(
            filled(self.tr("Perhaps under a wrong name: {n:,}"), n=len(health.suspects)),
            [
                like.format(person=one.person, picture=shown(one.picture), other=one.looks_like)
                for one in health.suspects
            ],
        )


def problem_of(material: TrainMaterial, *, keep_suspects: bool) -> FaceGuiError | None:
    """Return why these pictures cannot be trained on, None if they can."""
    if material.health.with_several >= FEWEST:
        return None
    examined = material.examined
    try:
        data, _ = prepare(examined.gathered, examined.embeddings, keep_suspects=keep_suspects)
        require_several(data.people)
    except InputProblem as problem:
        return problem
    return None
