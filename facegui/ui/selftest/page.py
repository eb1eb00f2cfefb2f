"""The self-test of liveness on this camera: its parts, then the report."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.live.analysis import Analysis
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.tasks.self_test import Part, SelfTest, conclude, step
from facegui.ui.link.controller import Controller
from facegui.ui.link.notice import Notice
from facegui.ui.parts.progress import ProgressBar
from facegui.ui.selftest import words as self_test_words
from facegui.ui.selftest.camera_page import LivenessPage
from facegui.ui.selftest.report import SelfTestReport
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import XL, L, M
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import Scroll, Scrolled, Stack, column, row
from facegui.ui.widgets.surfaces import Card

_PANEL_PX = 420, 320


class SelfTestPage(LivenessPage):
    """Every part can be skipped; nothing changes before the user agrees."""

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._test = SelfTest()
        self._number = label("", "section")
        self._name = label("", "answer", wrap=True)
        self._instruction = label("", wrap=True)
        self._bar = ProgressBar()
        self._problem = label("", "warning", wrap=True)
        self.begin = button(self.tr("Start"), "primary")
        self.next = button(self.tr("Next"), "primary")
        self.again = button(self.tr("Once more"))
        self.skip = button(self.tr("Skip"))
        self.report = SelfTestReport()
        self._connect()
        self._views = Stack()
        self._lay_out()
        self._show()

    @property
    def test(self) -> SelfTest:
        """The test and its state."""
        return self._test

    @property
    def words(self) -> tuple[str, str]:
        """The instruction on screen, and why frames are not counted, where they are not."""
        return self._name.text(), "" if self._problem.isHidden() else self._problem.text()

    @override
    def shown(self) -> None:
        super().shown()
        self._take(SelfTest())

    @override
    def analyzed(self, analysis: Analysis) -> None:
        super().analyzed(analysis)
        self._take(step(self._test, analysis))

    def put_in_force(self, threshold: float) -> None:
        """Use the threshold measured here instead of the shipped one."""
        workspace = self._controller.workspace
        before = workspace.liveness_calibration()
        try:
            workspace.keep_liveness(before.with_live_from(threshold))
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of("liveness", problem))
            return
        self._controller.renew_liveness()
        words = filled(self.tr("Liveness needs {needs:.2f} from now on."), needs=threshold)
        self._controller.toast(words, self.tr("Undo"), lambda: self._undo(before))
        self._controller.go("settings", "liveness")

    def _undo(self, before: LivenessCalibration) -> None:
        self._controller.workspace.keep_liveness(before)
        self._controller.renew_liveness()

    def _take(self, test: SelfTest) -> None:
        ended = test.part is None and self._test.part is not None
        self._test = test
        if ended:
            threshold = self._controller.workspace.liveness_calibration().live_from
            self.report.show_finding(conclude(test, threshold), test, threshold)
        self._show()

    def _show(self) -> None:
        test = self._test
        self._views.setCurrentIndex(test.part is None)
        if test.part is None:
            return
        parts = list(Part)
        words = self.tr("Part {n} of {total}")
        self._number.setText(filled(words, n=parts.index(test.part) + 1, total=len(parts)))
        self._name.setText(self_test_words.name(test.part))
        self._instruction.setText(self_test_words.instruction(test.part))
        self._bar.show_share(test.progress)
        self._bar.setVisible(not test.waits)
        problem = None if test.waits else test.problem
        self._problem.setText("" if problem is None else self_test_words.not_counted(problem))
        self._problem.setVisible(problem is not None)
        full = test.progress >= 1
        self.begin.setVisible(test.waits)
        self.next.setVisible(full)
        self.again.setVisible(full)
        self.skip.setVisible(not full)

    def _connect(self) -> None:
        self.begin.clicked.connect(lambda: self._take(self._test.begin()))
        self.again.clicked.connect(lambda: self._take(self._test.begin()))
        self.next.clicked.connect(lambda: self._take(self._test.next()))
        self.skip.clicked.connect(lambda: self._take(self._test.next()))
        self.report.again.connect(lambda: self._take(SelfTest()))
        self.report.used.connect(self.put_in_force)

    def _lay_out(self) -> None:
        buttons = row(self.begin, self.next, self.again, self.skip, 1)
        part = Card(
            column(
                self._number,
                self._name,
                self._instruction,
                self._bar,
                self._problem,
                buttons,
                spacing=M,
            ),
            margin=XL,
        )
        about = self.tr(
            "A dozen looks at each, one a second. No picture is kept. What you do not have at "
            "hand can be skipped."
        )
        first, second = QWidget(), Scroll()
        first.setLayout(column(part, label(about, "secondary", wrap=True), 1, spacing=L))
        held = Scrolled()
        held.setLayout(column(self.report, 1))
        second.hold(held)
        self._views.addWidget(first)
        self._views.addWidget(second)
        self._lay_out_beside(self._stage, self._views, *_PANEL_PX)
