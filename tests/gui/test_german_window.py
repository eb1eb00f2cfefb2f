"""Every page of the window in German: no word of it is English any more."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facegui.matching.decision import Verdict
from facegui.paths import resource
from facegui.ui.link.controller import Controller
from facegui.ui.link.language import Language
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from facegui.vision.quality import Fault
from tests.gui.conftest import MakeAnalysis, MakeSeen


@pytest.fixture
def german(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp)
    made.choose("de")
    yield made
    made.choose("en")


@pytest.fixture(scope="module")
def english() -> list[tuple[re.Pattern[str], str]]:
    """Every source text whose German differs, as a pattern of what is shown of it."""
    tree = ElementTree.parse(resource("translations", "facegui_de.ts"))  # noqa: S314 our own file
    found: dict[str, set[str]] = {}
    for message in tree.iter("message"):
        source, german = (message.findtext(name, "") for name in ("source", "translation"))
        found.setdefault(source, set()).add(german)
    # A word that is the same in one place (Live, Name) may well be shown.
    differs = [source for source, texts in found.items() if source not in texts]
    field = re.compile(r"\\\{[^}]*\\\}")
    return [
        (re.compile(field.sub(".+", re.escape(source)), re.DOTALL), source)
        for source in differs
        if len(re.sub(r"\{[^}]*\}|\W", "", source)) > 3
    ]


def words_of(widget: QWidget) -> Iterator[str]:
    for one in widget.findChildren(QWidget):
        if not one.isVisibleTo(widget):
            continue
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        elif isinstance(one, QComboBox):
            yield from (one.itemText(at) for at in range(one.count()))
        elif isinstance(one, QLineEdit):
            yield one.placeholderText()
        yield from (one.toolTip(), one.accessibleName())


def test_no_page_speaks_english(  # noqa: PLR0917 fixtures
    qtbot: QtBot,
    german: Language,
    english: list[tuple[re.Pattern[str], str]],
    controller: Controller,
    hopper: str,
    make_seen: MakeSeen,
    make_analysis: MakeAnalysis,
) -> None:
    seen = make_analysis(
        make_seen(Verdict.MATCH, name="Grace Hopper", score=0.9),
        make_seen(track=2, box=(300, 100, 400, 220), fault=Fault.TOO_DARK),
    )
    window = MainWindow(controller, PAGES)
    qtbot.addWidget(window)
    left: dict[str, set[str]] = {}
    for page in PAGES:
        window.show_page(page.id)
        controller.analyzed.emit(seen)
        qtbot.wait(50)
        for text in filter(None, words_of(window)):
            for pattern, source in english:
                if pattern.fullmatch(text):
                    left.setdefault(page.id, set()).add(f"{text!r} ({source})")
    assert not left
