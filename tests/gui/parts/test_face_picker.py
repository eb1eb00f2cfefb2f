"""Which face?: every face can be seen and reached."""

from itertools import combinations

import numpy as np
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facegui.tasks.which_face import several_faces
from facegui.ui.parts.face_picker import FacePicker
from facegui.vision.align import FACE_POINTS
from facegui.vision.types import Face, Frame


def _asked(qtbot: QtBot, *boxes: tuple[float, float, float, float]) -> FacePicker:
    picker = FacePicker()
    qtbot.addWidget(picker)
    picker.resize(600, 400)
    frame = Frame(np.full((300, 500, 3), 120, np.uint8), "group.jpg", 0, 0.0)
    found = np.array(boxes, np.float32)
    picker.ask(several_faces(frame, [Face(box, FACE_POINTS * 20 + box[:2], 1.0) for box in found]))
    return picker


def test_no_button_of_a_face_leaves_the_picture(qtbot: QtBot) -> None:
    picker = _asked(
        qtbot, (0, 100, 40, 150), (220, 240, 260, 298), (300, 1, 340, 50), (460, 280, 499, 299)
    )
    for one in picker.faces:
        assert one.parentWidget().rect().contains(one.geometry())
        assert one.height() >= 28 + 22  # a frame to be hit, and its number


def test_frames_of_a_group_neither_touch_nor_become_too_small_to_hit(qtbot: QtBot) -> None:
    rows = [(x, y, x + 44, y + 52) for y in (60, 114) for x in (100, 146, 192)]
    picker = _asked(qtbot, *rows)
    places = [one.geometry() for one in picker.faces]
    for first, second in combinations(places, 2):
        assert not first.adjusted(-1, -1, 1, 1).intersects(second)
    assert all(one.width() >= 28 and one.height() >= 28 + 22 for one in places)


def test_the_keyboard_is_on_the_first_face(qtbot: QtBot) -> None:
    picker = _asked(qtbot, (20, 100, 60, 150), (220, 100, 260, 150))
    picker.activateWindow()
    qtbot.waitUntil(picker.isActiveWindow)
    assert QApplication.focusWidget() is picker.faces[0]
