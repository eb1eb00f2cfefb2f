"""A list to choose from shows the words of each choice whole."""

from pytestqt.qtbot import QtBot

from facegui.ui.widgets.choice import Choice


def test_as_wide_as_it_likes_to_be_no_choice_is_cut(qtbot: QtBot) -> None:
    words = ["30 jours", "1 semaine", "Mettre la personne de côté"]
    choice = Choice("Oublier", list(enumerate(words)))
    qtbot.addWidget(choice)
    choice.resize(choice.sizeHint())
    choice.show()
    for value in range(len(words)):
        choice.show_value(value)
        choice.grab()
        assert not choice.toolTip()  # it says whole what is cut
    choice.resize(80, choice.height())
    choice.grab()
    assert "Mettre la personne" in choice.toolTip()
