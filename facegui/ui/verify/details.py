"""The grounds of an answer on Verify: score beside threshold, quality, pictures."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from facegui.live.analysis import SeenFace
from facegui.matching.decision import Decision
from facegui.matching.explanation import explainable
from facegui.tasks.claim import Claim, Said
from facegui.tasks.explanation import probe_of
from facegui.ui.parts.explaining import Explaining
from facegui.ui.parts.liveness_line import LivenessLine
from facegui.ui.parts.why import Why
from facegui.ui.theme.figures import filled, localized
from facegui.ui.theme.theme import font
from facegui.ui.theme.tokens import L, S, Text
from facegui.ui.widgets.chip import Chip, Tone
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.meter import Meter
from facegui.ui.widgets.surfaces import Card

TONES: dict[Said, Tone] = {
    Said.YES: "good",
    Said.NO: "bad",
    Said.UNSURE: "warning",
    Said.NOT_LIVE: "bad",
}


class VerifyDetails(Card):
    """A card with figures; hidden while there are none."""

    def __init__(self, explaining: Explaining) -> None:
        super().__init__()
        self._explaining = explaining
        self._needs = label("")
        self._score = label("", "strong")
        self._score.setFont(font(Text.STRONG, tabular=True))
        self._meter = Meter()
        self._quality = Chip()
        self.liveness = LivenessLine()
        self._compared = label("", "secondary", wrap=True)
        self.why = Why()
        self.why.button.toggled.connect(lambda shown: self._compared.setVisible(not shown))
        rows = column(
            _line(self._needs, self._score),
            self._meter,
            _line(label(self.tr("Picture quality")), self._quality),
            self.liveness,
            self._compared,
            row(self.why.button, 1),
            self.why,
            spacing=S,
            margins=L,
        )
        self.setLayout(rows)

    @property
    def words(self) -> tuple[str, str, str, str]:
        """Threshold, score, quality and comparison as shown."""
        texts = (self._needs.text(), self._score.text(), self._quality.text)
        return (*texts, self._compared.text())

    def show_claim(self, claim: Claim | None, compared: str, fault: str) -> None:
        """Show the figures of an answered claim; ``fault`` is the word for a poor look."""
        decision = claim.attempt.decision if claim is not None else None
        if claim is None or decision is None or decision.score is None or not claim.answered:
            self.hide()
            return
        tone = TONES.get(claim.said, "neutral")
        self._needs.setText(filled(self.tr("Score, needs {needs:.2f}"), needs=decision.threshold))
        self._score.setText(localized(f"{decision.score:.2f}"))
        self._meter.show_score(decision.score, decision.threshold, tone, decision.span)
        seen = claim.attempt.seen
        self.liveness.show_liveness(None if seen is None else seen.liveness)
        if fault:
            self._quality.say(fault, "warning")
        else:
            self._quality.say(self.tr("Good"), "good")
        self._compared.setText(compared)
        self._ask_why(decision, seen)
        self.show()

    def _ask_why(self, decision: Decision, seen: SeenFace | None) -> None:
        if seen is None or not explainable(decision):
            self.why.unfold(False)
            self.why.button.hide()
            return
        probe, quality = probe_of(seen), seen.quality
        self.why.about(
            lambda: self._explaining.decision(decision, probe, quality), self._explaining.picture
        )


def _line(left: QWidget, right: QWidget) -> QWidget:
    line = QWidget()
    box = row(left, 1)
    box.addWidget(right, 0, Qt.AlignmentFlag.AlignVCenter)
    line.setLayout(box)
    return line
