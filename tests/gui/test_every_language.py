"""Every page of the window in every language: no word of it is English any more."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from facegui.counted import counted_of
from facegui.matching.decision import Verdict
from facegui.paths import resource
from facegui.ui.link.controller import Controller
from facegui.ui.link.language import LANGUAGES, PLURAL_FORMS, Language, code_of
from facegui.ui.link.sentences import shown
from facegui.ui.parts import people_words
from facegui.ui.settings.appearance import LooksSection
from facegui.ui.theme.figures import PLURAL, filled
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from facegui.vision.faults import Fault
from tests.gui.conftest import MakeAnalysis, MakeSeen

OTHERS = [code for code in LANGUAGES if code != "en"]


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp)
    yield made
    made.choose("en")


class English:
    """What is English of a language: every source text whose translation differs."""

    def __init__(self, code: str) -> None:
        tree = ElementTree.parse(resource("translations", f"facegui_{code}.ts"))  # noqa: S314 ours
        found: dict[str, set[str]] = {}
        for message in tree.iter("message"):
            source, text = (message.findtext(name, "") for name in ("source", "translation"))
            found.setdefault(source, set()).add(text)
        # A word that is the same in one place (Live, Photo) may well be shown.
        differs = [source for source, texts in found.items() if source not in texts]
        self._whole = {text for text in differs if "{" not in text and len(text) > 3}
        field = re.compile(r"\\\{[^}]*\\\}")
        self._patterns = [
            re.compile(field.sub(".+", re.escape(source)), re.DOTALL)
            for source in differs
            if "{" in source and len(re.sub(r"\{[^}]*\}|\W", "", source)) > 3
        ]

    def __contains__(self, text: str) -> bool:
        return text in self._whole or any(one.fullmatch(text) for one in self._patterns)


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


@pytest.mark.parametrize("code", OTHERS)
def test_no_page_speaks_english(  # noqa: PLR0917 fixtures
    qtbot: QtBot,
    language: Language,
    code: str,
    controller: Controller,
    hopper: str,
    make_seen: MakeSeen,
    make_analysis: MakeAnalysis,
) -> None:
    language.choose(code)
    english = English(code)
    seen = make_analysis(
        make_seen(Verdict.MATCH, name="Grace Hopper", score=0.9),
        make_seen(track=2, box=(300, 100, 400, 220), fault=Fault.TOO_DARK),
    )
    window = MainWindow(controller, PAGES)
    qtbot.addWidget(window)
    looked: set[str] = set()
    left: dict[str, list[str]] = {}
    for page in PAGES:
        window.show_page(page.id)
        controller.analyzed.emit(seen)
        qtbot.wait(20)
        new = set(filter(None, words_of(window))) - looked
        looked |= new
        if found := sorted(text for text in new if text in english):
            left[page.id] = found
    assert len(looked) > 100  # it has seen the pages
    assert not left


@pytest.mark.parametrize(
    ("code", "none", "one", "several"),
    [
        ("en", "0 people", "1 person", "1,200 people"),
        ("de", "0 Personen", "1 Person", "1.200 Personen"),
        ("es", "0 personas", "1 persona", "1.200 personas"),
        ("fr", "0 personne", "1 personne", "1\u202f200 personnes"),
        ("zh_CN", "0 人", "1 人", "1,200 人"),
    ],
)
def test_a_count_has_the_form_of_its_language(
    language: Language, code: str, none: str, one: str, several: str
) -> None:
    language.choose(code)
    assert [people_words.people(n) for n in (0, 1, 1200)] == [none, one, several]
    assert [shown(counted_of(n, "person")) for n in (0, 1, 1200)] == [none, one, several]


@pytest.mark.parametrize("code", OTHERS)
def test_the_form_of_a_number_is_qt_s(language: Language, code: str) -> None:
    """As in Qt's own sentences, and no number has a form beyond those the language has."""
    language.choose(code)
    template = "|".join(str(form) for form in range(PLURAL_FORMS[code]))
    template = "{n:" + (template if "|" in template else "0|0") + "}"
    answers = {n: filled(template, n=n) for n in (0, 1, 2, 5, 21, 100, 10**6, 10**10)}
    single = {"de": {1}, "es": {1}, "fr": {0, 1}, "zh_CN": set(answers)}[code]
    assert {n for n, form in answers.items() if form == "0"} == single
    forms = {QCoreApplication.translate(*PLURAL, None, n) for n in range(200)}
    assert forms == {str(form) for form in range(PLURAL_FORMS[code])}


def test_each_language_is_chosen_by_its_own_name(qtbot: QtBot, controller: Controller) -> None:
    section = LooksSection(controller)
    qtbot.addWidget(section)
    named = [section.language.itemText(at) for at in range(1, section.language.count())]
    assert named == ["English", "Deutsch", "Español", "Français", "简体中文"]


@pytest.mark.parametrize("code", OTHERS)
def test_qt_s_own_words_are_there_too(code: str) -> None:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert QTranslator().load(f"qtbase_{code}", folder)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("fr-CA", "fr"),
        ("es_MX", "es"),
        ("zh-Hans-CN", "zh_CN"),
        ("zh-CN", "zh_CN"),
        ("zh", ""),
        ("zh-Hant-TW", ""),
        ("zh_HK", ""),
        ("pl-PL", ""),
    ],
)
def test_the_system_s_language_is_found(name: str, code: str) -> None:
    assert code_of(name) == code
