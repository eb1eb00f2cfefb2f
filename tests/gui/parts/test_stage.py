"""The picture of a page that needs a camera."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facegui.ui.link.live_state import SourcePhase
from facegui.ui.parts.stage import Stage
from facegui.ui.parts.video import VideoView
from facegui.ui.theme.theme import font
from facegui.ui.theme.tokens import Text


@pytest.mark.parametrize("size", [(900, 600), (200, 400)])
def test_play_again_stands_at_the_foot_of_the_picture(
    qtbot: QtBot, controller, make_seen, make_analysis, size
) -> None:
    """It lay in the middle, where the face is."""
    stage = Stage(controller)
    qtbot.addWidget(stage)
    stage.resize(*size)
    stage.show()
    for phase in (SourcePhase.RUNNING, SourcePhase.ENDED):
        controller.source.change(phase=phase, source="a.mp4")
        stage.show_state(controller.state)
        stage.show_frame(make_analysis(make_seen()).frame)
    (again,) = [one for one in stage.video.findChildren(QPushButton) if one.isVisible()]
    room, caption = stage.video.picture_rect(), stage.video.caption_rect()
    place = again.geometry()
    assert again.text() == "Play again"
    assert not caption.intersects(place)
    assert room.contains(place)
    beside = size[0] > 500
    assert place.top() > room.center().y() if beside else place.bottom() < caption.top()


def test_a_caption_on_a_small_picture_is_read_to_its_end(qtbot: QtBot, make_analysis) -> None:
    video = VideoView()
    qtbot.addWidget(video)
    video.resize(240, 135)
    video.show_frame(make_analysis().frame)
    video.say("Getting ready")
    low = video.caption_rect().height()
    video.say("Front desk camera gives no picture any more. Trying again…")
    plate, words = video.caption_rect(), QFontMetrics(font(Text.STRONG))
    lines = words.horizontalAdvance(video.caption) / (plate.width() - 24)
    assert lines > 1
    assert plate.height() >= low + words.lineSpacing()
    assert video.picture_rect().contains(plate)
