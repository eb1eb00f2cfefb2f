"""Another language: whole, in step with the words, and in force at once."""

import importlib.util
import string
from collections.abc import Iterator
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from facegui.errors import FaceGuiError
from facegui.live.picture import read_picture
from facegui.paths import resource
from facegui.ui import problem_words
from facegui.ui.controller import Controller
from facegui.ui.language import LANGUAGES, Language
from facegui.ui.main_window import MainWindow
from facegui.ui.pages import PAGES
from facegui.workspace import Workspace

SCRIPT = resource("scripts", "translate.py")
OTHERS = [code for code in LANGUAGES if code != "en"]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translate", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp)
    yield made
    made.choose("en")


def _fields(text: str) -> list[tuple[str, str]]:
    parts = string.Formatter().parse(text)
    return sorted((name, form or "") for _, name, form, _ in parts if name is not None)


@pytest.mark.parametrize("code", OTHERS)
def test_every_word_of_the_window_is_translated(script: ModuleType, code: str) -> None:
    known = script.known(resource("translations", f"facegui_{code}.ts"))
    lacking = sorted(script.words() - set(known))
    assert not lacking, f"run python resources/scripts/translate.py; without words: {lacking}"


@pytest.mark.parametrize("code", OTHERS)
def test_what_varies_in_a_sentence_varies_in_its_translation(script: ModuleType, code: str) -> None:
    known = script.known(resource("translations", f"facegui_{code}.ts"))
    wrong = {source for (_, source), text in known.items() if _fields(source) != _fields(text)}
    assert not wrong


@pytest.mark.parametrize("code", OTHERS)
def test_the_compiled_file_is_in_step(script: ModuleType, language: Language, code: str) -> None:
    assert language.choose(code)
    known = script.known(resource("translations", f"facegui_{code}.ts"))
    behind = [
        source
        for (context, source), text in known.items()
        if QCoreApplication.translate(context, source) != text
    ]
    assert not behind


def test_the_window_changes_its_language_at_once(
    qtbot: QtBot, workspace: Workspace, language: Language
) -> None:
    controller = Controller(workspace, cameras=lambda: ())
    controller.reload_gallery()
    window = MainWindow(controller, PAGES)
    qtbot.addWidget(window)
    window.show_page("settings")

    def rail() -> list[str]:
        return [one.text() for one in window.findChildren(QToolButton, "railButton") if one.text()]

    assert "Verify" in rail()
    language.choose("de")
    qtbot.waitUntil(lambda: "Prüfen" in rail() and "Verify" not in rail())
    assert window.current_page == "settings"
    language.choose("en")
    qtbot.waitUntil(lambda: "Verify" in rail() and "Prüfen" not in rail())
    assert controller.close()


def test_an_unknown_language_is_english(language: Language) -> None:
    assert not language.choose("xx")
    assert language.code == "en"


def test_problems_from_below_the_window_are_translated(language: Language, tmp_path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture at all, but long enough")
    with pytest.raises(FaceGuiError) as caught:
        read_picture(broken, "broken.jpg")
    problem = FaceGuiError(caught.value.message.replace(str(broken), "broken.jpg"))
    language.choose("de")
    assert problem_words.told(problem) == "broken.jpg lässt sich nicht als Bild lesen."
    unknown = FaceGuiError("Nobody has listed this.", "Leave it.")
    assert problem_words.told(unknown) == "Nobody has listed this. Leave it."
