"""Bugs are shown with a report to copy, and hold no names."""

import threading

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from facegui.errors import InputProblem
from facegui.ui.link.notice import NoticeBoard
from facegui.ui.window.bug_report import BugReporter


def _break() -> None:
    names = ["".join(map(chr, (71, 114, 97, 99, 101)))]
    raise KeyError(*names)


def test_a_bug_in_a_thread_becomes_a_notice(qtbot: QtBot, tmp_path) -> None:
    board = NoticeBoard()
    qtbot.addWidget(board)
    reporter = BugReporter(board)
    with reporter.installed():
        thread = threading.Thread(target=_break)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(board.notices))
    (notice,) = board.notices
    assert notice.button == "Copy report"
    assert notice.handler is not None
    notice.handler()
    report = QGuiApplication.clipboard().text()
    assert "KeyError" in report and "_break" in report and "Python 3" in report
    assert "Grace" not in report


def test_a_bug_in_a_slot_keeps_the_program_up(qtbot: QtBot, tmp_path) -> None:
    board = NoticeBoard()
    qtbot.addWidget(board)
    with BugReporter(board).installed():
        QTimer.singleShot(0, _break)
        qtbot.waitUntil(lambda: bool(board.notices))
    assert board.notices[0].tone == "bad"


def test_an_expected_problem_is_told_as_what_it_is(qtbot: QtBot, tmp_path) -> None:
    board = NoticeBoard()
    qtbot.addWidget(board)
    BugReporter(board).report(InputProblem("No face was found.", "Try another."))
    assert (board.notices[0].message, board.notices[0].button) == ("No face was found.", "")
