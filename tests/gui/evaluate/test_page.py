"""Evaluate: from a folder to a report, cancelled and gone on with; the gallery's health."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facegui.errors import InputProblem
from facegui.evaluation import look_cache
from facegui.evaluation.bootstrap import Interval
from facegui.evaluation.figures import Figure
from facegui.evaluation.looks import PictureLook
from facegui.evaluation.mistakes import Mistake
from facegui.matching.health.findings import Problem
from facegui.matching.similarity import SimilarityName
from facegui.paths import resource
from facegui.tasks.enroll import sample_of_picture
from facegui.tasks.evaluate import look_at
from facegui.ui.evaluate import run as evaluate_run
from facegui.ui.evaluate.page import HEALTH, EvaluatePage
from facegui.ui.evaluate.plan import EvaluatePlan
from facegui.ui.evaluate.section import TileWords, figure_tile
from facegui.ui.link.controller import Controller
from facegui.ui.link.progress import Progress
from facegui.ui.widgets.meter import Meter
from facegui.vision.engine import Engine
from facegui.vision.quality import QualityLimits
from facegui.vision.types import Frame
from facegui.workspace import Workspace
from tests.gui.placed import FRONT, enroll_at
from tests.gui.user import press, shown_words

HOPPER = resource("demo", "grace-hopper.jpg")
LONG_MS = 20_000
MARKED = "1 picture marked as wrongly labeled by whoever made this report:"


@pytest.fixture
def page(qtbot: QtBot, controller: Controller) -> EvaluatePage:
    made = EvaluatePage(controller)
    qtbot.addWidget(made)
    qtbot.addWidget(made.choice())
    return made


@pytest.fixture
def people(tmp_path: Path, demo_frames: Mapping[float, Frame]) -> Path:
    """Three pictures of Hopper; two of Collins and one with both names mixed up."""
    root = tmp_path / "people"
    scenes = {"Hopper": (2.0, 3.0), "Collins": (10.0, 11.0), "Ada": (10.0,)}
    for name, seconds in scenes.items():
        (root / name).mkdir(parents=True)
        for second in seconds:
            cv2.imwrite(str(root / name / f"{second:g}.png"), demo_frames[second].pixels)
    shutil.copy(HOPPER, root / "Hopper")
    return root


def words_in(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel))


def planned(qtbot: QtBot, page: EvaluatePage, folder: Path) -> None:
    with qtbot.waitSignal(page.run.planned, timeout=LONG_MS):
        page.take(folder)


def finish(qtbot: QtBot, page: EvaluatePage) -> None:
    with qtbot.waitSignal(page.run.finished, timeout=LONG_MS):
        page.plan.start_button.click()


def test_the_first_step_is_offered(page: EvaluatePage) -> None:
    assert page.view is page.empty
    assert page.empty.title == "How well does it work on your pictures?"
    assert [one.text() for one in page.empty.findChildren(QPushButton)] == ["Choose a folder…"]


def test_a_plan_says_what_is_compared_and_what_cannot_be_shown(
    qtbot: QtBot, page: EvaluatePage, people: Path
) -> None:
    planned(qtbot, page, people)
    summary, tests, notes = page.plan.words
    assert page.view is page.plan
    assert summary == "3 people with 6 pictures, 2 with more than one."
    assert "one picture each: 2; more pictures of them to recognize: 3; strangers: 1" in tests
    assert "Pairs of one person: 4; of two: 3." in tests
    assert "Your 1 stranger cannot support a claim at 1 %: it takes 300." in notes


@pytest.mark.parametrize("chosen", SimilarityName)
def test_the_function_to_compare_by_is_the_one_in_view(
    qtbot: QtBot, chosen: SimilarityName
) -> None:
    plan = EvaluatePlan()
    qtbot.addWidget(plan)
    plan.choose(chosen)
    with qtbot.waitSignal(plan.started) as started:
        plan.start_button.click()
    # A plain "cosine" was judged as the squared distance where an encoder has no heads.
    assert started.args[0] is chosen


def test_a_folder_without_people_is_told_with_what_to_do(
    qtbot: QtBot, page: EvaluatePage, tmp_path: Path
) -> None:
    (tmp_path / "nothing").mkdir()
    with qtbot.waitSignal(page.run.failed, timeout=LONG_MS):
        page.take(tmp_path / "nothing")
    assert page.view is page.empty
    assert "has no folders with pictures" in page.empty.title
    assert "a folder of their own" in words_in(page.empty)


def test_a_test_ends_with_figures_and_mistakes_to_click_through(
    qtbot: QtBot, page: EvaluatePage, people: Path
) -> None:
    planned(qtbot, page, people)
    finish(qtbot, page)
    assert page.view is page.results
    said = words_in(page.results)
    assert "Who is it? (1:K, open set)" in said
    assert "Is it them? (1:1)" in said
    assert "100.00 %" in said
    mistakes = page.results.mistakes
    assert mistakes is not None
    # Ada is Collins under another name: a stranger who gets a name.
    assert {mistakes.mistake.first_person, mistakes.mistake.second_person} == {"Ada", "Collins"}
    first = mistakes.mistake
    qtbot.keyClick(mistakes, Qt.Key.Key_Right)
    assert mistakes.mistake is not first
    qtbot.keyClick(mistakes, Qt.Key.Key_Left)
    assert mistakes.mistake is first


def mark_first(qtbot: QtBot, page: EvaluatePage, *, side: int = 0) -> None:
    """Tick one of the two pictures in view, and wait for the figures without it."""
    assert page.results.mistakes is not None
    with qtbot.waitSignal(page.run.refigured, timeout=LONG_MS):
        page.results.mistakes.ticks[side].click()


def test_a_mistake_that_looks_like_a_wrong_label_says_so(
    qtbot: QtBot, page: EvaluatePage, people: Path
) -> None:
    planned(qtbot, page, people)
    finish(qtbot, page)
    mistakes = page.results.mistakes
    assert mistakes is not None
    assert mistakes.mistake.label is not None
    assert "Ada and Collins look like one person (1.00)." in words_in(mistakes)
    mistakes.step(1)
    while mistakes.mistake.label is None:
        mistakes.step(1)
    count = sum(one.label is not None for one in mistakes_of(page))
    press(qtbot, mistakes, f"Next that looks like a wrong name ({count})")
    assert mistakes.mistake.label is not None


def mistakes_of(page: EvaluatePage) -> list[Mistake]:
    """Go once through all mistakes."""
    view = page.results.mistakes
    assert view is not None
    first, found = view.mistake, []
    while not found or view.mistake is not first:
        found.append(view.mistake)
        view.step(1)
    return found


def test_marked_pictures_are_left_out_of_second_figures_and_kept(
    qtbot: QtBot, page: EvaluatePage, controller: Controller, people: Path
) -> None:
    planned(qtbot, page, people)
    finish(qtbot, page)
    assert "Without marked" not in words_in(page.results)
    mark_first(qtbot, page)
    said = words_in(page.results)
    assert "Strangers who get a name" in said
    assert "100.00 %" in said  # all labels as given stay in view
    assert "Without marked: –" in said  # nobody is left as a stranger
    assert f"{MARKED} Ada / 10.png." in said
    kept = json.loads((controller.workspace.data_dir / "evaluation" / "marks.json").read_text())
    (marked,) = kept["folders"][str(people)]
    assert (marked["person"], marked["picture"]) == ("Ada", "10.png")
    assert marked["sha256"] == sha256((people / "Ada" / "10.png").read_bytes()).hexdigest()
    # Another run of the folder knows it, whatever the picture is called meanwhile.
    (people / "Ada" / "10.png").rename(people / "Ada" / "renamed.png")
    planned(qtbot, page, people)
    finish(qtbot, page)
    assert f"{MARKED} Ada / renamed.png." in words_in(page.results)


def test_a_mark_is_taken_back(
    qtbot: QtBot, page: EvaluatePage, controller: Controller, people: Path
) -> None:
    planned(qtbot, page, people)
    finish(qtbot, page)
    mark_first(qtbot, page)
    assert page.results.mistakes is not None
    shown = page.results.mistakes.mistake
    mark_first(qtbot, page)
    assert page.results.mistakes.mistake is shown  # nothing moved under the user's hand
    assert page.results.mistakes.marked == ()
    assert "Without marked" not in shown_words(page.results)
    kept = json.loads((controller.workspace.data_dir / "evaluation" / "marks.json").read_text())
    assert kept["folders"] == {}


def test_the_report_written_after_a_mark_has_both_figures(
    qtbot: QtBot, page: EvaluatePage, people: Path, tmp_path: Path
) -> None:
    planned(qtbot, page, people)
    finish(qtbot, page)
    mark_first(qtbot, page, side=1)
    page.write(tmp_path / "report.html")
    html = (tmp_path / "report.html").read_text("utf-8")
    assert "With and without the marked pictures" in html
    assert "Collins / 10.png" in html or "Collins / 11.png" in html


def test_pictures_are_marked_by_keyboard(qtbot: QtBot, page: EvaluatePage, people: Path) -> None:
    planned(qtbot, page, people)
    finish(qtbot, page)
    page.show()
    mistakes = page.results.mistakes
    assert mistakes is not None
    mistakes.setFocus()
    for _ in range(4):  # the link, before, next, then the picture
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is mistakes.ticks[0]
    assert mistakes.ticks[0].accessibleName() == "Wrong name: Ada, 10.png"
    with qtbot.waitSignal(page.run.refigured, timeout=LONG_MS):
        qtbot.keyClick(mistakes.ticks[0], Qt.Key.Key_Space)
    assert [one.person for one in mistakes.marked] == ["Ada"]


def test_a_mark_that_cannot_be_kept_is_told_and_not_shown(
    qtbot: QtBot, page: EvaluatePage, controller: Controller, people: Path
) -> None:
    planned(qtbot, page, people)
    finish(qtbot, page)
    shutil.rmtree(people / "Ada")
    assert page.results.mistakes is not None
    with qtbot.waitSignal(controller.toasted) as told:
        page.results.mistakes.ticks[0].click()
    assert told.args[0].startswith("10.png cannot be read any more.")
    assert page.results.mistakes.marked == ()
    assert not page.results.mistakes.ticks[0].isChecked()


def test_marks_that_cannot_be_read_cost_the_marks_not_the_test(
    qtbot: QtBot, page: EvaluatePage, controller: Controller, people: Path
) -> None:
    file = controller.workspace.data_dir / "evaluation" / "marks.json"
    file.parent.mkdir(parents=True)
    file.write_text("{]")
    planned(qtbot, page, people)
    with qtbot.waitSignal(controller.toasted, timeout=LONG_MS) as told:
        finish(qtbot, page)
    assert "marks of wrong labels" in told.args[0]
    assert page.view is page.results
    assert file.read_text() == "{]"


def test_one_person_gives_figures_where_there_are_any(
    qtbot: QtBot, page: EvaluatePage, people: Path
) -> None:
    for other in ("Collins", "Ada"):
        shutil.rmtree(people / other)
    planned(qtbot, page, people)
    assert "one person only" in page.plan.words[2]
    finish(qtbot, page)
    assert "cannot be tested here" in words_in(page.results)


def test_the_report_is_exported(
    qtbot: QtBot, page: EvaluatePage, people: Path, tmp_path: Path
) -> None:
    planned(qtbot, page, people)
    finish(qtbot, page)
    page.write(tmp_path / "report.html")
    page.write(tmp_path / "report.pdf")
    page.write(tmp_path / "figures.csv")
    assert "identification.fpir," in (tmp_path / "figures.csv").read_text("utf-8-sig")
    html = (tmp_path / "report.html").read_text("utf-8")
    assert "facegui evaluate folders" in html
    assert "How to make this report again" in html
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_a_report_that_cannot_be_written_is_told(
    qtbot: QtBot, page: EvaluatePage, controller: Controller, people: Path, tmp_path: Path
) -> None:
    planned(qtbot, page, people)
    finish(qtbot, page)
    with qtbot.waitSignal(controller.toasted) as told:
        page.write(tmp_path / "missing" / "report.pdf")
    assert "cannot be written" in told.args[0]


def test_a_cancelled_test_goes_on_from_there(
    qtbot: QtBot, page: EvaluatePage, people: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Path] = []

    def counted(path: Path, engine: Engine, limits: QualityLimits) -> PictureLook:
        looked.append(path)
        return look_at(path, engine, limits)

    monkeypatch.setattr(evaluate_run, "look_at", counted)
    planned(qtbot, page, people)
    with qtbot.waitSignal(
        page.run.progressed, timeout=LONG_MS, check_params_cb=lambda far: far.done > 0
    ):
        page.plan.start_button.click()
    press(qtbot, page.progress, "Cancel")
    assert page.view is page.plan
    assert not page.run.running
    finish(qtbot, page)
    # The same scene stands in two folders: one file content is one look.
    assert len(looked) == len(set(looked)) == 5


def test_what_was_looked_at_is_forgotten_when_that_is_wanted(
    qtbot: QtBot, page: EvaluatePage, controller: Controller, people: Path
) -> None:
    planned(qtbot, page, people)
    assert "is kept for a month" not in shown_words(page.plan)
    finish(qtbot, page)
    planned(qtbot, page, people)
    assert "is kept for a month" in shown_words(page.plan)
    assert look_cache.anything_kept(controller.workspace.data_dir)
    press(qtbot, page.plan, "Forget it now")
    assert not look_cache.anything_kept(controller.workspace.data_dir)
    assert "is kept for a month" not in shown_words(page.plan)


def test_the_similarity_functions_stand_side_by_side(
    qtbot: QtBot, page: EvaluatePage, people: Path
) -> None:
    planned(qtbot, page, people)
    finish(qtbot, page)
    said = words_in(page.results)
    assert "The similarity functions side by side" in said
    assert "too few to tell which function is better" in said
    assert "FNIR at FPIR 1 %" in said
    assert {"cosine", "squared-distance", "logistic", "chi-square"} <= set(said.splitlines())


def test_progress_tells_count_and_time_left(page: EvaluatePage) -> None:
    page.progress.tell(Progress(0, 0))
    assert page.progress.words == ("Getting ready", "")
    page.progress.tell(Progress(20, 100, 130.0))
    assert page.progress.words == ("Looking at the pictures", "20 of 100 pictures")
    assert "about 2 min left" in words_in(page.progress)
    page.progress.tell(Progress(0, 0))
    assert page.progress.words == ("Working out the figures", "")


def test_a_problem_with_the_models_is_told(
    qtbot: QtBot, page: EvaluatePage, people: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_workspace: Workspace) -> Engine:
        raise InputProblem("The model file is missing.", "Install it again.")

    monkeypatch.setattr(Workspace, "load_engine", missing)
    planned(qtbot, page, people)
    with qtbot.waitSignal(page.run.failed, timeout=LONG_MS):
        page.plan.start_button.click()
    assert page.empty.title == "The model file is missing."


def test_health_of_an_empty_gallery_offers_the_first_step(
    qtbot: QtBot, page: EvaluatePage, controller: Controller
) -> None:
    page.asked("health")
    assert page.view is page.health
    with qtbot.waitSignal(controller.page_wanted) as wanted:
        press(qtbot, page.health, "Enroll somebody")
    assert wanted.args[0] == "enroll"


def test_health_leads_to_the_people_who_are_one(
    qtbot: QtBot,
    page: EvaluatePage,
    controller: Controller,
    demo_picture: Frame,
    demo_frames: Mapping[float, Frame],
) -> None:
    engine = controller.workspace.load_engine()
    limits = controller.workspace.limits
    ids = {}
    for name, frame in (("Grace Hopper", demo_picture), ("Amazing Grace", demo_frames[3.0])):
        sample = sample_of_picture(frame, engine, limits).sample
        ids[name] = controller.gallery.add_person(name, [sample], consent="yes").id
    controller.reload_gallery()
    page.show_view(HEALTH)
    qtbot.waitUntil(lambda: page.health.health is not None, timeout=LONG_MS)
    health = page.health.health
    assert health is not None
    assert [one.problem for one in health.findings] == [Problem.SAME_PERSON]
    assert "look like one person" in words_in(page.health)
    with qtbot.waitSignal(controller.page_wanted) as wanted:
        press(qtbot, page.health, "Amazing Grace")
    assert wanted.args == ["people", ids["Amazing Grace"]]


def test_health_shows_the_nearest_pairs_also_where_there_is_nothing_to_do(
    qtbot: QtBot, page: EvaluatePage, controller: Controller
) -> None:
    enroll_at(controller, FRONT, ["Ada", "Bo", "Cy"], seed=2)  # who look like plain faces
    page.show_view(HEALTH)
    qtbot.waitUntil(lambda: page.health.health is not None, timeout=LONG_MS)
    health = page.health.health
    assert health is not None
    assert health.findings == ()
    said = words_in(page.health)
    assert "Nothing to do" in said
    assert "Nearest to one another" in said
    for pair in health.nearest:
        words = f"{pair.score:z.2f}, a name needs {pair.needed:.2f}"
        assert words.replace("-", "\N{MINUS SIGN}") in said
    meters = page.health.findChildren(Meter)
    assert len(meters) == len(health.nearest) == 3
    assert all("needs" in one.accessibleName() for one in meters)


def test_somebody_alone_has_nobody_near(
    qtbot: QtBot, page: EvaluatePage, controller: Controller
) -> None:
    enroll_at(controller, FRONT, ["Ada"])
    page.show_view(HEALTH)
    qtbot.waitUntil(lambda: page.health.health is not None, timeout=LONG_MS)
    assert "Nearest" not in words_in(page.health)


def test_at_this_desk_every_place_says_what_is_known_of_it(
    page: EvaluatePage, controller: Controller
) -> None:
    enroll_at(controller, FRONT, ["Ada", "Bo", "Cy"])
    enroll_at(controller, "Back door", ["Di"], seed=9)
    page.asked("desk")
    assert page.view is page.desk
    rows = [one.accessibleName() for one in page.desk.findChildren(QWidget)]
    (front,) = [words for words in rows if words.startswith(FRONT)]
    (back,) = [words for words in rows if words.startswith("Back door")]
    lines = {line.place: line for line in page.desk.lines}
    assert front == (
        f"Front door, Enrolled: 3, Seen: 0, Pairs: 3, Needed before: "
        f"{lines[FRONT].before:.2f}, Needed now: {lines[FRONT].now:.2f}"
    )
    assert back.startswith("Back door, Not yet known, Enrolled: 1, Seen: 0, Pairs: 0")
    assert "when a second person is enrolled here, or when five visitors" in words_in(page.desk)
    for name in ("Ada", "Bo", "Cy", "Di"):
        assert name not in words_in(page.desk).split()


def test_at_a_desk_of_which_nothing_is_known_the_first_step_is_offered(
    qtbot: QtBot, page: EvaluatePage, controller: Controller
) -> None:
    page.asked("desk")
    with qtbot.waitSignal(controller.page_wanted) as wanted:
        press(qtbot, page.desk, "Enroll somebody")
    assert wanted.args[0] == "enroll"
    assert controller.watchlist is not None
    controller.searched.watchlist = replace(controller.watchlist, places=None)
    page.desk.refresh()
    assert "Nothing is known of places" in words_in(page.desk)


def test_a_test_is_started_by_the_name_of_a_function(
    qtbot: QtBot, page: EvaluatePage, people: Path
) -> None:
    """As a plain word it was taken for another function, and the test ended in a bug."""
    planned(qtbot, page, people)
    with qtbot.waitSignal(page.plan.started) as started:
        page.plan.start_button.click()
    assert started.args[0] is SimilarityName.COSINE
    page.run.cancel()


def test_a_wide_interval_is_the_headline(qtbot: QtBot) -> None:
    """Three strangers without a name would say 0.00 %, more than anybody knows."""
    words = TileWords("cannot be tested here", "{share} here")
    wide = figure_tile("Missed", Figure(0.0, Interval(0.0, 0.56)), words)
    narrow = figure_tile("Missed", Figure(0.01, Interval(0.0, 0.02)), words)
    none = figure_tile("Missed", Figure(float("nan")), words)
    for tile in (wide, narrow, none):
        qtbot.addWidget(tile)
    assert [one.text() for one in wide.findChildren(QLabel)][1:3] == ["0 – 56 %", "0.00 % here"]
    assert [one.text() for one in narrow.findChildren(QLabel)][1:3] == ["1.00 %", "0.00 – 2.00 %"]
    assert [one.text() for one in none.findChildren(QLabel)][1:3] == ["–", "cannot be tested here"]
