"""Another language: whole, in step with the words, and in force at once."""

import importlib.util
import re
import string
from collections.abc import Iterator
from datetime import UTC, datetime
from types import ModuleType

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from facegui.errors import FaceGuiError
from facegui.evaluation.clusters import cluster_rates, rows_of
from facegui.evaluation.guard import judge
from facegui.evaluation.reporting.report import Provenance, Report, Section
from facegui.evaluation.study import Study
from facegui.live.scan_pace import ScanPace
from facegui.matching.embedded import EmbeddedPeople
from facegui.paths import resource
from facegui.sources.picture import read_picture
from facegui.text import say
from facegui.ui.evaluate import words as evaluate_words
from facegui.ui.evaluate.results import EvaluateResults
from facegui.ui.link.controller import Controller
from facegui.ui.link.language import LANGUAGES, Language
from facegui.ui.link.sentences import shown, told
from facegui.ui.parts import timing_words
from facegui.ui.train import words as train_words
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from facegui.workspace import Workspace
from tests.places import ROOT

SCRIPT = ROOT / "scripts" / "translate.py"
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
    assert not lacking, f"run python scripts/translate.py; without words: {lacking}"


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
    language.choose("de")
    assert shown(caught.value.message) == f"{broken} lässt sich nicht als Bild lesen."
    assert "cannot be read as a picture" in caught.value.message


def test_a_sentence_inside_another_is_translated_too(language: Language) -> None:
    language.choose("de")
    inside = say("The challenge was passed.")
    assert shown(say("Left out: {problem}", problem=inside)).endswith(shown(inside))
    assert shown(inside) != inside


def test_text_that_is_no_sentence_stays_as_it_is(language: Language) -> None:
    language.choose("de")
    unknown = FaceGuiError(say("Nobody has translated {this}.", this="this"), say("Leave it."))
    assert told(unknown) == "Nobody has translated this. Leave it."
    assert shown("an entry of an old history", "") == "an entry of an old history"


@pytest.mark.parametrize(
    ("level", "words"),
    [
        (1, "Ausgelastet: neue Gesichter seltener gesucht"),
        (4, "Ausgelastet: neue Gesichter seltener gesucht, kleine gar nicht"),
    ],
)
def test_why_less_is_searched_is_translated(language: Language, level: int, words: str) -> None:
    language.choose("de")
    assert timing_words.busy_words(ScanPace(level).pace(30)) == words


def apart(*cosines: float, alone: int = 0) -> EmbeddedPeople:
    """Somebody for each cosine, that of their two pictures; and some with one picture."""
    people, random = len(cosines) + alone, np.random.default_rng(5)
    first, aside = random.normal(size=(2, people, 64))
    first /= np.linalg.norm(first, axis=1, keepdims=True)
    aside -= (aside * first).sum(axis=1, keepdims=True) * first
    aside /= np.linalg.norm(aside, axis=1, keepdims=True)
    near = np.array(cosines)[:, None]
    second = near * first[: len(cosines)] + np.sqrt(1 - near**2) * aside[: len(cosines)]
    person = np.concatenate([np.arange(people), np.arange(len(cosines))])
    order = np.argsort(person, kind="stable")
    vectors = np.concatenate([first, second])[order].astype(np.float32)
    names = tuple(f"p{number:03}" for number in range(people))
    return EmbeddedPeople(names, vectors, person[order].astype(np.intp))


def lookalikes(title: str, threshold: float, goal: float, comparisons: float) -> Section:
    found = cluster_rates(apart(alone=200), threshold, goal=goal, comparisons=comparisons, seed=0)
    assert found is not None
    title = f"{title}: false matches among people who look alike"
    return Section(title, (*found.said, found.explained), rows_of(found), notes=found.notes)


@pytest.mark.parametrize(
    ("section", "told"),
    [
        (
            lookalikes("Pairs", 2.0, 0.02, 1),
            "bei höchstens 1 von 50 Paaren, ist für 200 von 200 Personen (100 %) belegt.",
        ),
        (
            lookalikes("Search", 2.0, 0.5, 2),
            "bei höchstens 29 von 100 Paaren, ist für 200 von 200 Personen (100 %) belegt.",
        ),
        (
            lookalikes("Search", 2.0, 0.005, 1000),
            "Das Ziel, ein Name für höchstens 1 von 200 Fremden bei 1,000 Vergleichen und damit "
            "ein falscher Treffer bei höchstens 1 von 200,000 Paaren, ist für keine von "
            "200 Personen belegt.",
        ),
        (lookalikes("Pairs", 2.0, 0.0002, 1), "Für 200 von 200 Personen (100 %) ist nichts belegt"),
        (lookalikes("Pairs", -2.0, 0.02, 1), "Für 200 von 200 Personen (100 %) ist belegt, dass"),
    ],
)
def test_false_matches_among_people_who_look_alike_are_translated(
    qtbot: QtBot, language: Language, section: Section, told: str
) -> None:
    other = Section("Where people are missed", ("All pairs",))
    assert evaluate_words.translated(section).sentences == list(section.sentences)
    language.choose("de")
    assert evaluate_words.translated(other) is other
    results = EvaluateResults()
    qtbot.addWidget(results)
    origin = Provenance((), {}, 0, datetime(2026, 11, 29, tzinfo=UTC))
    report = Report("", "", (Section(""), section), origin)
    results.show_report(report, Study("", None, None, ()))
    said = "\n".join(one.text() for one in results.findChildren(QLabel))
    assert told in said
    assert "Schlechteste Gruppe" in said
    assert not re.search(r"\b(people|goal|groups?|pairs|rate is|false|at once)\b", said)


OTHERS_TRAINED = "Personen, mit denen nicht trainiert wurde, ging"


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            apart(*[0.25] * 30, *[0.95] * 30),
            apart(*[-0.6] * 10, *[0.95] * 50),
            rf"An 60 {OTHERS_TRAINED} die Verfehlrate bei FMR 1e-2 von \d+\.\d\d % auf 16\.67 %, "
            r"aber die Fläche unter der ROC ging von 9\d\.\d\d % auf \d+\.\d\d %, und das ist "
            r"schlechter\.",
        ),
        (
            apart(*[0.1] * 4, *[0.95] * 56),
            apart(*[0.95] * 60),
            rf"An 60 {OTHERS_TRAINED} die Verfehlrate bei FMR 1e-2 von 6\.67 % auf 0\.00 %, aber "
            r"nur 4 von ihnen gewinnen dadurch und 0 verlieren, was Zufall sein könnte\.",
        ),
        (
            apart(*[0.1] * 4, *[0.95] * 10),
            apart(*[0.95] * 14),
            rf"An 14 {OTHERS_TRAINED} die Fläche unter der ROC von 9\d\.\d\d % auf 100\.00 %, aber "
            r"nur 4 von ihnen gewinnen dadurch und 0 verlieren, was Zufall sein könnte\.",
        ),
        (
            apart(0.9, alone=20),
            apart(0.9, alone=20),
            "Die Vergleichsgruppe ist zu klein: 1 Person hat darin zwei Bilder, und es braucht 10, "
            r"um einen besseren Encoder von Zufall zu unterscheiden\.",
        ),
    ],
)
def test_why_an_encoder_is_refused_is_translated(
    language: Language, before: EmbeddedPeople, after: EmbeddedPeople, told: str
) -> None:
    reason = judge(before, after, replicates=200).reason
    language.choose("de")
    assert re.fullmatch(told, train_words.sentence(reason))


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (
            "the miss rate at FMR 1e-2 went from 5.00 % to 2.00 %, but the miss rate at FMR 1e-3 "
            "went from 8.00 % to 9.00 %, which is worse.",
            "die Verfehlrate bei FMR 1e-2 von 5.00 % auf 2.00 %, aber die Verfehlrate bei FMR 1e-3 "
            "ging von 8.00 % auf 9.00 %, und das ist schlechter.",
        ),
        (
            "the miss rate at FMR 1e-2 went from 5.00 % to 2.00 %, but the equal error rate went "
            "from 1.00 % to 2.00 %, which is worse.",
            "die Verfehlrate bei FMR 1e-2 von 5.00 % auf 2.00 %, aber die Gleichfehlerrate ging "
            "von 1.00 % auf 2.00 %, und das ist schlechter.",
        ),
        (
            "the area under the ROC went from 95.00 % to 99.00 %, but the equal error rate went "
            "from 1.00 % to 2.00 %, which is worse.",
            "die Fläche unter der ROC von 95.00 % auf 99.00 %, aber die Gleichfehlerrate ging "
            "von 1.00 % auf 2.00 %, und das ist schlechter.",
        ),
    ],
)
def test_what_became_worse_beside_a_gain_is_translated(
    language: Language, reason: str, told: str
) -> None:
    language.choose("de")
    sentence = train_words.sentence(f"On 1,240 people nobody trained on, {reason}")
    assert sentence == f"An 1,240 {OTHERS_TRAINED} {told}"
