"""The report of a self-test: error rates, and a threshold to use."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facegui.evaluation.liveness import LivenessReport
from facegui.tasks.self_test import Part, SelfTest, SelfTestResult
from facegui.ui.selftest import words as self_test_words
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import XL, XS, M, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import clear, column, row
from facegui.ui.widgets.surfaces import Card


class SelfTestReport(Card):
    """Signals: ``used`` (the proposed threshold) and ``again``."""

    used = Signal(float)
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[str] = []
        self._proposed = 0.0
        self._now = QVBoxLayout()
        self._passing = label("", "secondary", wrap=True)
        self._then = QVBoxLayout()
        for box in (self._now, self._then):
            box.setSpacing(XS)
        self._verdict = label("", wrap=True)
        caution = self.tr(
            "Looks at one thing are alike, so true rates may lie outside these ranges. Attacks "
            "that were not shown are not in them."
        )
        self.use = button("", "primary", then=lambda: self.used.emit(self._proposed))
        again = button(self.tr("Test again"), then=self.again)
        self._title = label("", "strong", wrap=True)
        self._then_title = label("", "strong", wrap=True)
        self.setLayout(
            column(
                label(self.tr("What was found"), "title"),
                column(self._title, self._now, spacing=S),
                self._passing,
                column(self._then_title, self._then, spacing=S),
                self._verdict,
                label(caution, "secondary", wrap=True),
                row(self.use, again, 1),
                spacing=M,
                margins=XL,
            )
        )

    @property
    def lines(self) -> tuple[str, ...]:
        """The rates on screen."""
        return tuple(self._lines)

    @property
    def verdict(self) -> str:
        """The conclusion from the rates."""
        return self._verdict.text()

    def show_finding(
        self, finding: SelfTestResult | None, test: SelfTest, threshold: float
    ) -> None:
        """Show the findings at the threshold in force, and the proposal."""
        self._lines = []
        proposal = finding.proposal if finding is not None else None
        title = filled(self.tr("With the threshold in force, {needs:.2f}"), needs=threshold)
        self._title.setText(title)
        self._show_rates(self._now, finding.in_force if finding is not None else None)
        passing = finding.admitted if finding is not None else {}
        words = [
            self_test_words.passing(part, share, len(test.of(part)))
            for part, share in passing.items()
        ]
        title = self.tr("Looks that would pass where liveness is required:")
        self._passing.setText("\n".join([title, *words]))
        self._passing.setVisible(bool(words))
        self._show_rates(self._then, proposal)
        self._then_title.setVisible(proposal is not None)
        self.use.setVisible(proposal is not None)
        self._verdict.setText(self._advice(finding))
        if proposal is not None and proposal.threshold is not None:
            self._proposed = proposal.threshold
            words_then = self.tr("With {needs:.2f}, on looks it was not chosen on")
            self._then_title.setText(filled(words_then, needs=self._proposed))
            self.use.setText(filled(self.tr("Use {needs:.2f}"), needs=self._proposed))
            self.use.setAccessibleName(self.use.text())

    def _advice(self, finding: SelfTestResult | None) -> str:
        if finding is None:
            return self.tr("No part with you was seen to its end, so nothing can be said.")
        if finding.proposal is not None:
            return self.tr("Nothing changes before you say so.")
        if not finding.in_force.attacks:
            return self.tr("No attack was shown, so no threshold is proposed.")
        return self.tr("The threshold in force does well here. Nothing needs to change.")

    def _show_rates(self, box: QVBoxLayout, report: LivenessReport | None) -> None:
        clear(box)
        if report is None:
            return
        if report.bpcer is not None:
            box.addWidget(
                self._line(
                    self.tr("You, taken for a picture (BPCER)"),
                    self_test_words.rate(report.bpcer),
                )
            )
        for kind, figure in report.apcer.items():
            words = self.tr("{name}, taken for live (APCER)")
            name = self_test_words.name(Part(kind))
            box.addWidget(self._line(filled(words, name=name), self_test_words.rate(figure)))

    def _line(self, words: str, value: str) -> QWidget:
        self._lines.append(f"{words}: {value}")
        line = QWidget()
        box = row(label(words, wrap=True), label(value, "strong"), spacing=S)
        box.setStretch(0, 1)
        line.setLayout(box)
        return line
