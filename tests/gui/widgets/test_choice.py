"""A list to choose from shows its longest words whole, where it has the room it asks for."""

import pytest
from pytestqt.qtbot import QtBot

from facegui.ui.widgets.choice import Choice


@pytest.mark.parametrize(
    "words",
    [
        "30 days",
        "120 pixels",
        "Set the person aside",
        "Die Person zurückstellen",
        "30 天",
        "W" * 30,
    ],
)
def test_the_longest_words_are_whole_and_longer_ones_end_in_an_ellipsis_that_tells(
    qtbot: QtBot, words: str
) -> None:
    choice = Choice("Forget after", [(1, "1 day"), (2, words)])
    qtbot.addWidget(choice)
    choice.show_value(2)
    choice.resize(choice.sizeHint())
    choice.show()
    choice.grab()
    assert choice.toolTip() == "", "it is shown whole"
    choice.resize(choice.width() - 12, choice.height())
    choice.grab()
    assert words in choice.toolTip()
