"""Light and dark, followed and chosen."""

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from facegui.ui.theme.icons import tint
from facegui.ui.theme.theme import Theme, font, tokens_of
from facegui.ui.theme.tokens import DARK, LIGHT, Text


def test_a_choice_dresses_every_widget_at_once(qtbot: QtBot, theme: Theme) -> None:
    words = QLabel("Hello")
    qtbot.addWidget(words)
    assert tokens_of(words) is LIGHT
    theme.choose("dark")
    assert tokens_of(words) is DARK
    assert QApplication.palette().window().color().name() == DARK.background
    assert DARK.surface in QApplication.instance().styleSheet()  # type: ignore[union-attr]


def test_icons_change_their_color_with_the_theme(qtbot: QtBot, theme: Theme) -> None:
    made = QPushButton("Go")
    qtbot.addWidget(made)
    tint(made, "plus", "text", size_px=24)
    assert _darkest(made) < 60
    theme.choose("dark")
    assert _darkest(made) > 200


def test_figures_that_change_are_tabular(qtbot: QtBot) -> None:
    assert "tnum" in str([tag.toString() for tag in font(Text.BODY, tabular=True).featureTags()])
    assert font(Text.ANSWER).pixelSize() == 28


def _darkest(button: QPushButton) -> int:
    picture = button.icon().pixmap(24, 24).toImage()
    colors = [
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    ]
    return min(color.lightness() for color in colors if color.alpha() > 200)
