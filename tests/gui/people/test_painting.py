"""Painted portraits in the window: painted for real, small and quick, kept, shown, discarded."""

import re
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

import facegui.ui
from facegui.gallery import NewSample, Person, Sighting
from facegui.gallery.painted.paintings import painted_now
from facegui.painting.plan import PaintPlan
from facegui.paths import resource
from facegui.tasks.painting.portrait import portrait_of
from facegui.ui.link.controller import Controller
from facegui.ui.parts.explaining import Explaining
from facegui.ui.people import paint_sheet, studio
from facegui.ui.people.detail import PersonDetail
from facegui.ui.people.page import PeoplePage
from facegui.ui.people.paint_sheet import PaintSheet
from facegui.ui.people.studio import Studio

HOPPER = resource("demo", "grace-hopper.jpg").read_bytes()
QUALITY = {"face_px": 164.0, "brightness": 120.0, "sharpness": 0.7, "turn": 0.05, "visible": 1.0}
RED = np.full((32, 32, 3), (0, 0, 220), np.uint8)
IN_TIME_MS = 60_000


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Paint for real, in 64 px and few steps: what takes half a minute is measured elsewhere."""

    def plan(likeness: float = 0.5) -> PaintPlan:
        return PaintPlan(likeness, size=64, steps=3)

    monkeypatch.setattr(studio, "PaintPlan", plan)
    monkeypatch.setattr(paint_sheet, "PaintPlan", plan)


@pytest.fixture
def people(controller: Controller) -> list[Person]:
    rng = np.random.default_rng(7)
    workspace, made = controller.workspace, []
    for name in ("Ada", "Grace"):
        embedding = rng.normal(size=workspace.encoder_spec.size).astype(np.float32)
        embedding /= np.linalg.norm(embedding)
        points = np.zeros((5, 2), np.float32)
        sample = NewSample(HOPPER, points, workspace.space, embedding, QUALITY, "camera")
        made.append(workspace.gallery.add_person(name, [sample], consent="yes"))
    controller.reload_gallery()
    return made


@pytest.fixture
def page(qtbot: QtBot, controller: Controller, people: list[Person]) -> PeoplePage:
    made = PeoplePage(controller)
    qtbot.addWidget(made)
    made.resize(936, 600)
    made.show()
    made.shown()
    return made


def sample_of(controller: Controller, person: Person) -> str:
    return controller.gallery.samples(person.id)[-1].id


def opened(page: PeoplePage, person: Person, controller: Controller) -> Studio:
    page.open_person(person.id)
    page.findChild(PersonDetail).paint_wanted.emit(sample_of(controller, person))
    assert isinstance(page.view, Studio)
    return page.view


def test_a_portrait_is_painted_seen_kept_and_taken_back(
    qtbot: QtBot, page: PeoplePage, controller: Controller, people: list[Person]
) -> None:
    shown = opened(page, people[0], controller)
    assert not shown.keep_button.isEnabled()
    shown.tiles["oil"].click()
    qtbot.waitUntil(lambda: not shown.running, timeout=IN_TIME_MS)
    assert len(shown.style_cost.values) >= 3
    assert shown.style_cost.values[-1] < shown.style_cost.values[0]
    shown.keep_button.click()
    assert page.view is page.findChild(PersonDetail)
    gallery = controller.gallery
    assert gallery.paintings.shown() == {people[0].id: sample_of(controller, people[0])}
    kept = gallery.paintings.painting(sample_of(controller, people[0]))
    assert (kept.style, kept.likeness) == ("oil", 0.5)
    assert QImage.fromData(kept.jpeg).height() == 64
    controller.changes.undo()
    assert gallery.paintings.shown() == {}


def test_stopping_keeps_what_is_there_and_takes_no_half_second(
    qtbot: QtBot,
    page: PeoplePage,
    controller: Controller,
    people: list[Person],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(studio, "PaintPlan", lambda likeness: PaintPlan(likeness, size=256))
    shown = opened(page, people[0], controller)
    shown.tiles["ink"].click()
    qtbot.waitUntil(lambda: len(shown.style_cost.values) > 42, timeout=IN_TIME_MS)
    began = time.process_time()
    shown.stop_button.click()
    qtbot.waitUntil(lambda: not shown.running, timeout=IN_TIME_MS)
    assert time.process_time() - began < 0.5
    assert shown.keep_button.isEnabled()
    shown.discard_button.click()
    assert not shown.keep_button.isEnabled()
    assert controller.gallery.paintings.shown() == {}


def test_leaving_the_page_ends_the_painting(
    qtbot: QtBot, page: PeoplePage, controller: Controller, people: list[Person]
) -> None:
    shown = opened(page, people[0], controller)
    shown.paint_in("glass")
    page.hidden()
    assert not shown.running


def test_the_slider_says_who_would_be_recognized_and_paints_again(
    qtbot: QtBot, page: PeoplePage, controller: Controller, people: list[Person]
) -> None:
    shown = opened(page, people[0], controller)
    shown.likeness.choose(0.1)
    far = shown.likeness.words
    shown.likeness.choose(0.9)
    assert "recognize" in far
    assert far != shown.likeness.words
    shown.paint_in("points")
    qtbot.waitUntil(lambda: not shown.running, timeout=IN_TIME_MS)
    shown.likeness.choose(0.3)
    qtbot.waitUntil(lambda: shown.running, timeout=2000)
    qtbot.waitUntil(lambda: not shown.running, timeout=IN_TIME_MS)
    shown.keep()
    kept = controller.gallery.paintings.painting(sample_of(controller, people[0]))
    assert kept.likeness == pytest.approx(0.3)


def test_a_group_is_painted_and_undone_as_one(
    qtbot: QtBot, page: PeoplePage, controller: Controller, people: list[Person]
) -> None:
    sample = sample_of(controller, people[0])
    controller.gallery.paintings.keep(sample, portrait_of(RED, "ink", 0.2))
    page.paint_group()
    sheet = page.view
    assert isinstance(sheet, PaintSheet)
    assert sheet.words.startswith("1 person will be painted.")
    sheet._again.setChecked(True)
    assert sheet.words.startswith("2 people will be painted.")
    sheet._go.click()
    qtbot.waitUntil(lambda: not sheet.running, timeout=IN_TIME_MS)
    assert set(controller.gallery.paintings.shown()) == {one.id for one in people}
    assert controller.gallery.paintings.painting(sample).style == "oil"
    controller.changes.undo()
    assert set(controller.gallery.paintings.shown()) == {people[0].id}
    assert controller.gallery.paintings.painting(sample).style == "ink"


def test_one_group_is_painted(
    qtbot: QtBot, page: PeoplePage, controller: Controller, people: list[Person]
) -> None:
    controller.gallery.membership.set_groups([people[1].id], ["Staff"])
    page.paint_group()
    sheet = page.view
    assert isinstance(sheet, PaintSheet)
    sheet._whom.show_value("Staff")
    sheet._whom.activated.emit(sheet._whom.currentIndex())
    assert sheet.words == "1 person will be painted."
    sheet._go.click()
    qtbot.waitUntil(lambda: not sheet.running, timeout=IN_TIME_MS)
    assert set(controller.gallery.paintings.shown()) == {people[1].id}


def test_a_group_that_is_stopped_keeps_those_who_are_done(
    qtbot: QtBot, page: PeoplePage, controller: Controller, people: list[Person]
) -> None:
    page.paint_group()
    sheet = page.view
    assert isinstance(sheet, PaintSheet)
    sheet._go.click()
    qtbot.waitUntil(lambda: bool(controller.gallery.paintings.shown()), timeout=IN_TIME_MS)
    sheet.stop()
    assert not sheet.running
    assert "1 person painted" in sheet.words


def test_the_setting_shows_paintings_wherever_a_photograph_was(
    controller: Controller, people: list[Person]
) -> None:
    ada, grace = (sample_of(controller, one) for one in people)
    painting = portrait_of(RED, "oil", 0.5)
    controller.gallery.paintings.keep(ada, painting)
    portraits = controller.portraits
    assert portraits.of_sample(ada) == HOPPER
    controller.change_settings(painted_portraits=True)
    assert portraits.of_sample(ada) == painting.jpeg
    assert portraits.of_sample(grace) == HOPPER
    assert portraits.instead(people[0].id) == painting.jpeg
    assert portraits.instead(None) is None
    controller.gallery.paintings.discard(people[0].id)
    controller.reload_gallery()
    assert portraits.of_sample(ada) == HOPPER


def test_a_painting_that_cannot_be_read_does_not_show_the_photograph(
    controller: Controller, people: list[Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = sample_of(controller, people[0])
    controller.gallery.paintings.keep(ada, painted_now(portrait_of(RED, "oil", 1).jpeg, "oil", 1))
    controller.gallery._store.connection.execute("UPDATE paintings SET picture = x'00'")
    controller.change_settings(painted_portraits=True)
    assert controller.portraits.of_sample(ada) == b""


def test_nothing_of_painting_is_imported_before_it_is_opened() -> None:
    program = (
        "import sys\n"
        "import facegui.app, facegui.ui.people.page, facegui.ui.settings.page\n"
        "print(sorted(name for name in sys.modules if name.startswith('facegui.painting')))\n"
        "print('torch' in sys.modules, 'facegui.ui.people.studio' in sys.modules)\n"
        "import facegui.cli\n"  # the command line knows the names of the styles
        "print('torch' in sys.modules, 'facegui.painting.painter' in sys.modules)\n"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["[]", "False False", "False False"], done.stderr


def test_no_page_reads_a_photograph_past_the_one_function() -> None:
    """A page that asked the gallery itself would show a photograph whatever the setting says."""
    allowed = {
        "portraits.py",  # the one function
        "studio.py",  # what is painted is the photograph, and seen beside the painting
        "paint_sheet.py",
        "history_recorder.py",  # Live's panel asks the one function first
        "view.py",  # of strangers, whom nobody has painted
    }
    folder = Path(facegui.ui.__file__).parent
    reads = re.compile(r"\.portrait\(|\.portraits\([^)]|\.thumbnail\(|whole_samples?\(")
    found = {path.name for path in folder.rglob("*.py") if reads.search(path.read_text("utf-8"))}
    assert found == allowed


def test_history_and_live_show_the_painting(controller: Controller, people: list[Person]) -> None:
    ada = people[0].id
    painting = portrait_of(RED, "oil", 0.5)
    now = datetime.now(UTC)
    sighting = Sighting("5" * 32, ada, now, now, "match", 0.4)
    controller.gallery.history.keep(sighting, HOPPER)
    controller.gallery.paintings.keep(sample_of(controller, people[0]), painting)
    assert controller.portraits.of_sighting(sighting.id) == HOPPER
    controller.change_settings(painted_portraits=True)
    assert controller.portraits.of_sighting(sighting.id) == painting.jpeg
    explaining = Explaining(controller, controller)
    assert explaining.instead(ada) == painting.jpeg
    seen = explaining.picture(sample_of(controller, people[0]))
    assert seen.pixelColor(16, 16).red() > 180
    assert seen.pixelColor(16, 16).green() < 60
