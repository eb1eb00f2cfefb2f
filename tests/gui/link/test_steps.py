"""Long work on the gallery in small steps: how it ends."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facegui.ui.link.steps import Step, Steps


def test_a_bug_is_told_as_a_failure_and_never_as_the_end(qtbot: QtBot) -> None:
    """Somebody would rely on an export that broke off in the middle."""

    def broken() -> Iterator[Step]:
        yield 1, 3
        raise ZeroDivisionError

    parent = QObject()
    steps, finished = Steps(parent), list[bool]()
    steps.finished.connect(lambda: finished.append(True))
    with qtbot.captureExceptions() as caught:
        with qtbot.waitSignal(steps.failed) as failed:
            steps.start(broken())
        assert not steps.running
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert str(failed.args[0]) == "Something went wrong inside FaceGUI. Try it once more."
    assert finished == []
