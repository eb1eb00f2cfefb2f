"""Another language: whole, in step with the words, and in force at once."""

import json
import math
import re
import string
from base64 import b64decode
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from facegui.errors import FaceGuiError
from facegui.evaluation.bootstrap import Interval, support_statement
from facegui.evaluation.clusters import cluster_rates, rows_of
from facegui.evaluation.figures import Figure
from facegui.evaluation.guard import decide, judge
from facegui.evaluation.labels import LabelDoubt
from facegui.evaluation.mistakes import Kind, Mistake, WrongLabel
from facegui.evaluation.paired import AREA, EER, MeasuredChange, miss_rate
from facegui.evaluation.protocols import Portrayal
from facegui.evaluation.reporting.plots import det_plot, roc_plot
from facegui.evaluation.reporting.report import Provenance, Report, Section
from facegui.evaluation.reporting.text import cells
from facegui.evaluation.study import Study
from facegui.gallery import Sighting
from facegui.live.scan_pace import ScanPace
from facegui.matching.embedded import EmbeddedPeople
from facegui.paths import resource
from facegui.sources.picture import read_picture
from facegui.tasks.adoption import require_adoptable
from facegui.text import NOTHING, Sentence, as_json, from_json, say
from facegui.training.data import require_several
from facegui.ui.evaluate.mistakes import MistakesView
from facegui.ui.evaluate.results import EvaluateResults
from facegui.ui.evaluate.section import section_card
from facegui.ui.history import words as history_words
from facegui.ui.link.controller import Controller
from facegui.ui.link.language import LANGUAGES, Language
from facegui.ui.link.sentences import shown, told
from facegui.ui.parts import timing_words
from facegui.ui.train.encoders import EncoderRow
from facegui.ui.widgets.chart import Chart
from facegui.ui.window.main_window import MainWindow
from facegui.ui.window.pages import PAGES
from facegui.vision.models.trained_card import TrainedCard
from facegui.workspace import Workspace
from scripts import translate
from tests.unit.vision.trained_encoders import made

OTHERS = [code for code in LANGUAGES if code != "en"]


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp)
    yield made
    made.choose("en")


@pytest.mark.parametrize("code", OTHERS)
def test_every_word_of_the_window_is_translated(code: str) -> None:
    known = translate.known(resource("translations", f"facegui_{code}.ts"))
    lacking = sorted(translate.words() - set(known))
    assert not lacking, f"run python scripts/translate.py; without words: {lacking}"


@pytest.mark.parametrize("code", OTHERS)
def test_what_varies_in_a_sentence_varies_in_its_translation(code: str) -> None:
    known = translate.known(resource("translations", f"facegui_{code}.ts"))
    wrong = {
        text: faults
        for (_, source), text in known.items()
        if (faults := translate.faults(source, text, code))
    }
    assert not wrong


def test_a_faulty_translation_is_found() -> None:
    source = "{n:,} {n:person|people} in {name}…"
    assert not translate.faults(source, "{n:,} {n:Person|Personen} in {name}…", "de")
    assert not translate.faults(source, "{name}：{n:,} 人…", "zh_CN")
    for text, code in (
        ("{n:,} {n:Person|Personen}…", "de"),  # a field is lost
        ("{n} {n:Person|Personen} in {name}…", "de"),  # thousands are not parted
        ("{n:,} {n:a|b|c} in {name}…", "de"),  # a form too many
        ("{n:,} {n:人|人} in {name}…", "zh_CN"),
        ("{n:,} {m:Person|Personen} in {name}…", "de"),  # a number nobody has
        ("{n:,} {n:Person|Personen} in {name}", "de"),
    ):
        assert translate.faults(source, text, code), text
    assert translate.faults("{n:,} more", "{n:,} {n:weiterer|weitere}", "de")  # nobody fills it in


@pytest.mark.parametrize("code", OTHERS)
def test_the_compiled_file_is_in_step(language: Language, code: str) -> None:
    assert language.choose(code)
    known = translate.known(resource("translations", f"facegui_{code}.ts"))
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
    qtbot.waitUntil(lambda: "Prüfen" in rail() and "Verify" not in rail(), timeout=20_000)
    assert window.current_page == "settings"
    language.choose("en")
    qtbot.waitUntil(lambda: "Verify" in rail() and "Prüfen" not in rail(), timeout=20_000)
    assert controller.close()


def test_every_sentence_of_the_core_can_be_kept_and_read_again() -> None:
    for template in translate._templates():
        fields = {name: 1 for _, name, _, _ in string.Formatter().parse(template) if name}
        assert from_json({"template": template, "fields": fields}) == say(template, **fields)


def test_an_entry_of_the_history_is_told_in_the_language_of_today(language: Language) -> None:
    now = datetime(2026, 11, 29, tzinfo=UTC)
    why = (say("Compared with the one picture of {name}.", name="{1f}"), "Plain, from before.")
    sighting = Sighting("1", None, now, now, "not_recognized", 0.45, why=why)
    language.choose("de")
    said = history_words.why(sighting, {"1f": "Ada"})
    assert said == "Verglichen mit dem einen Bild von Ada. Plain, from before."


def test_an_unknown_language_is_english(language: Language) -> None:
    assert not language.choose("xx")
    assert language.code == "en"


def test_problems_from_below_the_window_are_translated(language: Language, tmp_path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture at all, but long enough")
    with pytest.raises(FaceGuiError) as caught:
        read_picture(broken, "broken.jpg")
    language.choose("de")
    assert shown(caught.value.message) == "broken.jpg lässt sich nicht als Bild lesen."
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


PAIRS = say("Pairs: false matches among people who look alike")
SEARCH = say("Search: false matches among people who look alike")


def lookalikes(title: Sentence, threshold: float, goal: float, comparisons: float) -> Section:
    found = cluster_rates(apart(alone=200), threshold, goal=goal, comparisons=comparisons, seed=0)
    assert found is not None
    return Section(title, (*found.said, found.explained), rows_of(found), notes=found.notes)


@pytest.mark.parametrize(
    ("section", "told"),
    [
        (
            lookalikes(PAIRS, 2.0, 0.02, 1),
            "bei höchstens 1 von 50 Paaren, ist für 200 von 200 Personen (100 %) belegt.",
        ),
        (
            lookalikes(SEARCH, 2.0, 0.5, 2),
            "bei höchstens 29 von 100 Paaren, ist für 200 von 200 Personen (100 %) belegt.",
        ),
        (
            lookalikes(SEARCH, 2.0, 0.005, 1000),
            "Das Ziel, ein Name für höchstens 1 von 200 Fremden bei 1.000 Vergleichen und damit "
            "ein falscher Treffer bei höchstens 1 von 200.000 Paaren, ist für keine von "
            "200 Personen belegt.",
        ),
        (lookalikes(PAIRS, 2.0, 0.0002, 1), "Für 200 von 200 Personen (100 %) ist nichts belegt"),
        (lookalikes(PAIRS, -2.0, 0.02, 1), "Für 200 von 200 Personen (100 %) ist belegt, dass"),
    ],
)
def test_false_matches_among_people_who_look_alike_are_translated(
    qtbot: QtBot, language: Language, section: Section, told: str
) -> None:
    results = EvaluateResults()
    qtbot.addWidget(results)
    origin = Provenance((), {}, 0, datetime(2026, 11, 29, tzinfo=UTC))
    report = Report(NOTHING, NOTHING, (Section(NOTHING), section), origin)
    study = Study(NOTHING, None, None, ())
    results.show_report(report, study)
    assert section.sentences[0] in "\n".join(one.text() for one in results.findChildren(QLabel))
    language.choose("de")
    results.show_report(report, study)
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
            rf"An 60 {OTHERS_TRAINED} die Verfehlrate bei FMR 1 % von \d+,\d\d % auf 16,67 %, "
            r"aber die Fläche unter der ROC ging von 9\d,\d\d % auf \d+,\d\d %, und das ist "
            r"schlechter\.",
        ),
        (
            apart(*[0.1] * 4, *[0.95] * 56),
            apart(*[0.95] * 60),
            rf"An 60 {OTHERS_TRAINED} die Verfehlrate bei FMR 1 % von 6,67 % auf 0,00 %, aber "
            r"nur 4 von ihnen gewinnen dadurch und 0 verlieren, was Zufall sein könnte\.",
        ),
        (
            apart(*[0.1] * 4, *[0.95] * 10),
            apart(*[0.95] * 14),
            rf"An 14 {OTHERS_TRAINED} die Fläche unter der ROC von 9\d,\d\d % auf 100,00 %, aber "
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
    assert re.fullmatch(told, shown(reason))


def figures(before: float, after: float, low: float) -> MeasuredChange:
    gain = after - before
    return MeasuredChange(Figure(before), Figure(after), Figure(gain, Interval(low, low + 0.01)))


GAINED, LOST = 0.01, -0.02
RATE, RARER = miss_rate(1e-2), miss_rate(1e-3)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (
            {RATE: figures(0.05, 0.02, GAINED), RARER: figures(0.08, 0.09, LOST)},
            "die Verfehlrate bei FMR 1 % von 5,00 % auf 2,00 %, aber die Verfehlrate bei FMR 0,1 % "
            "ging von 8,00 % auf 9,00 %, und das ist schlechter.",
        ),
        (
            {RATE: figures(0.05, 0.02, GAINED), EER: figures(0.01, 0.02, LOST)},
            "die Verfehlrate bei FMR 1 % von 5,00 % auf 2,00 %, aber die Gleichfehlerrate ging "
            "von 1,00 % auf 2,00 %, und das ist schlechter.",
        ),
        (
            {AREA: figures(0.95, 0.99, GAINED), EER: figures(0.01, 0.02, LOST)},
            "die Fläche unter der ROC von 95,00 % auf 99,00 %, aber die Gleichfehlerrate ging "
            "von 1,00 % auf 2,00 %, und das ist schlechter.",
        ),
        (
            {RATE: figures(0.05, 0.02, GAINED)},
            "die Verfehlrate bei FMR 1 % von 5,00 % auf 2,00 %: besser (95-%-Intervall des "
            "Gewinns +1,00 bis +2,00 Punkte).",
        ),
    ],
)
def test_what_the_guard_decides_by_is_translated(
    language: Language, changes: dict[str, MeasuredChange], told: str
) -> None:
    _, reason = decide(1240, changes, next(iter(changes)), gained=40, lost=0)
    language.choose("de")
    assert shown(reason) == f"An 1.240 {OTHERS_TRAINED} {told}"


def trained_card(**metrics: object) -> TrainedCard:
    card, _ = made(metrics=metrics)
    return card


def test_what_was_trained_in_english_is_told_in_german(qtbot: QtBot, language: Language) -> None:
    reason = say(
        "The hold-out is too small: {n:,} {n:person has|people have} two pictures in it, and it "
        "takes {fewest} to tell a better encoder from luck.",
        n=3,
        fewest=10,
    )
    card = trained_card(reason=reason, reason_told=as_json(reason))
    again = TrainedCard.from_json(json.loads(json.dumps(card.as_json())))
    before = trained_card(reason="It is worse.")
    language.choose("de")
    assert "Die Vergleichsgruppe ist zu klein: 3 Personen" in about(qtbot, again)
    assert "It is worse." in about(qtbot, before)
    with pytest.raises(FaceGuiError) as caught:
        require_adoptable(again, "mobilefacenet")
    assert "Die Vergleichsgruppe ist zu klein: 3 Personen" in told(caught.value)


def about(qtbot: QtBot, card: TrainedCard) -> str:
    row = EncoderRow(card.id, card, "mobilefacenet")
    qtbot.addWidget(row)
    return "\n".join(one.text() for one in row.findChildren(QLabel))


def test_a_report_and_its_charts_are_told_in_german(qtbot: QtBot, language: Language) -> None:
    section = Section(
        say("Who is missed most"),
        rows=[("", say("pairs"), say("people")), ("Ada", "3", "1")],
        charts=[det_plot([0.9, 0.8], [0.1, 0.2], search=True)],
        notes=[support_statement(1e-2, 1, "stranger")],
    )
    language.choose("de")
    card = section_card(section)
    qtbot.addWidget(card)
    said = "\n".join(one.text() for one in card.findChildren(QLabel))
    assert "Wer am häufigsten nicht erkannt wird" in said
    assert "Zu wenig für eine Aussage bei 1 %: 1 Fremder, nötig sind 300." in said
    assert {"Paare", "Personen", "Ada"} <= set(said.splitlines())
    (drawn,) = card.findChildren(Chart)
    assert drawn.accessibleName() == "DET: FNIR über FPIR"


def test_an_exported_report_has_german_words_and_figures(language: Language) -> None:
    share = Figure(0.0123, Interval(0.004, 0.0412))
    section = Section(
        say("Who is missed most"),
        rows=[("", say("found"), say("95 % interval")), (say("EER"), *cells(share))],
        charts=[roc_plot([0.9, 0.8], [0.1, 0.2])],
    )
    made = datetime(2026, 3, 4, 9, 41, tzinfo=UTC)
    report = Report(say("Evaluation"), say("Nobody."), [section], Provenance((), {}, 1, made))
    language.choose("de")
    html = report.html(shown, "de")
    assert '<html lang="de">' in html
    assert "Wer am häufigsten nicht erkannt wird" in html
    assert {"1,23 %", "0,40 – 4,12 %"} <= set(re.findall(r">([^<>]+)<", html))
    (drawn,) = re.findall(r"base64,([^\"]+)", html)
    assert "erkannte Paare einer Person" in b64decode(drawn).decode()
    assert "1.23 %" in report.html()


def test_a_mistake_is_told_in_german(qtbot: QtBot, language: Language) -> None:
    pictures = Path("Ada/1.jpg"), Path("Bo/1.jpg")
    shows = Portrayal("Ada", pictures[0]), Portrayal("Bo", pictures[1])
    label = WrongLabel(LabelDoubt.TWO_NAMES, *shows, own=-math.inf, other=0.9)
    mistake = Mistake(Kind.FALSE_MATCH, *pictures, "Ada", "Bo", 0.9, 0.4, label)
    language.choose("de")
    view = MistakesView([("Paar", mistake)])
    qtbot.addWidget(view)
    said = "\n".join(one.text() for one in view.findChildren(QLabel))
    assert "Ada und Bo für eine Person gehalten (0,90)." in said
    assert "Ada und Bo sehen aus wie eine Person (0,90)." in said


@pytest.mark.parametrize(
    ("problem", "told_in_german"),
    [
        (0, "Von niemandem gibt es hier zwei Bilder mit Gesicht."),
        (1, "Nur von 1 Person gibt es hier zwei Bilder mit Gesicht."),
        (4, "Nur von 4 Personen gibt es hier zwei Bilder mit Gesicht."),
    ],
)
def test_too_few_people_to_train_on_are_told_in_german(
    language: Language, problem: int, told_in_german: str
) -> None:
    with pytest.raises(FaceGuiError) as caught:
        require_several(apart(*[0.9] * problem, alone=3))
    language.choose("de")
    assert told(caught.value).startswith(told_in_german)
