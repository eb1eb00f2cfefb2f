"""Figures in the user's language, with a real minus sign."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from facegui.text import say
from facegui.ui.link.language import Language
from facegui.ui.link.sentences import shown
from facegui.ui.theme.figures import filled


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    made = Language(qapp)
    yield made
    made.choose("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("code", "said"),
    [("en", "−0.55 of 1,000, 1.5 as typed, 7"), ("de", "−0,55 of 1.000, 1.5 as typed, 7")],
)
def test_numbers_are_written_as_the_language_does_and_text_is_left_alone(
    language: Language, code: str, said: str
) -> None:
    language.choose(code)
    template = "{score:.2f} of {n:,}, {typed} as typed, {plain}"
    assert filled(template, score=-0.551, n=1000, typed="1.5", plain=7) == said


def test_the_core_s_sentences_too(language: Language) -> None:
    language.choose("de")
    assert shown(say("{score:.2f}", score=-0.5)) == "−0,50"
