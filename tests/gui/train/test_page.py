"""Train: from pictures to a verdict, stopped and taken up again; adopted and gone back from."""

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from facegui.gallery import NewSample, StoredPortrait
from facegui.tasks.training.request import checkpoint_path
from facegui.tasks.training.unfinished_runs import UnfinishedRun, unfinished_runs
from facegui.text import say
from facegui.training.plan import Mining, default_plan
from facegui.training.progress import Ending, Noticed
from facegui.ui.link.controller import Controller
from facegui.ui.train.page import ENCODERS, TrainPage
from facegui.vision.models.spec import DEFAULT_ENCODER, SPECS
from facegui.vision.models.trained_card import EncoderKind, TrainedCard
from tests.gui.user import press, shown_words
from tests.released import released
from tests.unit.tasks.training.test_train import drawn_people
from tests.unit.vision.trained_encoders import made

LONG_MS = 60_000
POINTS = json.loads(released("mobilefacenet-1.json").read_text("utf-8"))
BETTER = {"better": True, "reason": "It is better.", "compared_with": DEFAULT_ENCODER}
SPEC = SPECS[DEFAULT_ENCODER]


@pytest.fixture
def page(qtbot: QtBot, controller: Controller) -> TrainPage:
    made_here = TrainPage(controller)
    qtbot.addWidget(made_here)
    qtbot.addWidget(made_here.choice())
    made_here.shown()
    return made_here


@pytest.fixture
def enrolled(controller: Controller) -> None:
    """Fifty drawn people with two pictures each."""
    enroll(controller, 50)


@pytest.fixture
def better(controller: Controller) -> TrainedCard:
    """A trained encoder that the guard found better."""
    card, content = made(metrics=BETTER, calibration=POINTS)
    controller.workspace.models.add_trained(card, content)
    return card


def enroll(controller: Controller, count: int) -> None:
    random = np.random.default_rng(3)
    for name, portraits in drawn_people(count).items():
        samples = []
        for portrait in portraits:
            vector = random.normal(size=SPEC.size).astype(np.float32)
            vector /= np.linalg.norm(vector)
            landmarks = SPEC.alignment.points
            samples.append(NewSample(portrait.jpeg, landmarks, SPEC.space, vector, {}, ""))
        controller.gallery.add_person(name, samples, consent="yes")
    controller.reload_gallery()


def look_at_gallery(qtbot: QtBot, page: TrainPage) -> None:
    with qtbot.waitSignal(page.run.examined, timeout=LONG_MS):
        press(qtbot, page.start, "Use my gallery")


def ready(qtbot: QtBot, page: TrainPage, steps: int) -> None:
    look_at_gallery(qtbot, page)
    page.plan.health.keep_suspects.setChecked(True)
    page.plan.more.steps.setValue(steps)


def test_the_first_step_is_offered(page: TrainPage) -> None:
    assert page.view is page.start
    assert page.start.empty.title == "Train on your own people"


def test_a_run_shows_how_it_goes_and_ends_with_a_verdict(
    qtbot: QtBot, page: TrainPage, controller: Controller, enrolled: None
) -> None:
    ready(qtbot, page, 30)
    assert page.view is page.plan
    assert page.plan.health.words == ("50 people, 50 with two pictures or more", "")
    with qtbot.waitSignal(page.run.finished, timeout=LONG_MS):
        press(qtbot, page.plan, "Start")
        assert page.view is page.running
    assert [step for step, _ in page.running.loss.points] == list(range(1, 31))
    assert [step for step, _ in page.running.missed.points] == [0, 25, 30]
    assert page.running.map.shown is not None
    assert len(page.running.map.shown.names) == 10
    assert page.view is page.outcome
    trained = page.outcome.trained
    assert trained is not None
    assert trained.ended.why is Ending.FINISHED
    told = shown_words(page.outcome)
    assert "10 people nobody trained on" in told
    assert page.outcome.adopt_button.isVisibleTo(page.outcome) is trained.card.better
    page.show_view(ENCODERS)
    state = "Better" if trained.card.better else "Refused"
    assert page.encoders.rows["trained-projection-1"].state == state
    assert unfinished_runs(controller.workspace.data_dir) == ()


@pytest.mark.slow
@pytest.mark.rare
def test_what_was_trained_is_discarded(
    qtbot: QtBot, page: TrainPage, controller: Controller, enrolled: None
) -> None:
    ready(qtbot, page, 4)
    with qtbot.waitSignal(page.run.finished, timeout=LONG_MS):
        press(qtbot, page.plan, "Start")
    press(qtbot, page.outcome, "Discard")
    assert page.view is page.start
    assert controller.workspace.models.trained_ids == ()


@pytest.mark.slow
@pytest.mark.rare
def test_a_stopped_run_keeps_the_best_and_goes_on(
    qtbot: QtBot, page: TrainPage, controller: Controller, enrolled: None
) -> None:
    ready(qtbot, page, 2_000)
    with qtbot.waitSignal(page.run.told, timeout=LONG_MS, check_params_cb=_steps):
        press(qtbot, page.plan, "Start")
    with qtbot.waitSignal(page.run.finished, timeout=LONG_MS):
        press(qtbot, page.running, "Stop, keep the best")
        assert not page.running.stop_button.isEnabled()
    first = page.outcome.trained
    assert first is not None
    assert first.ended.why is Ending.CANCELLED
    assert controller.workspace.models.trained_ids == ("trained-projection-1",)
    with qtbot.waitSignal(page.run.told, timeout=LONG_MS, check_params_cb=_steps) as told:
        press(qtbot, page.outcome, "Go on training")
    assert told.args[0][0].step == first.ended.steps + 1
    with qtbot.waitSignal(page.run.finished, timeout=LONG_MS):
        press(qtbot, page.running, "Stop, keep the best")
    press(qtbot, page.outcome, "Discard")
    assert unfinished_runs(controller.workspace.data_dir) == ()


def _steps(news: object) -> bool:
    return isinstance(news, tuple)


@pytest.mark.slow
@pytest.mark.rare
def test_a_run_that_was_killed_is_taken_up_from_its_checkpoint(
    qtbot: QtBot, page: TrainPage, controller: Controller, enrolled: None
) -> None:
    data_dir = controller.workspace.data_dir
    ready(qtbot, page, 2_000)
    with qtbot.waitSignal(page.run.told, timeout=LONG_MS, check_params_cb=_steps):
        press(qtbot, page.plan, "Start")
    with qtbot.waitSignal(page.run.finished, timeout=LONG_MS):
        page.run.stop()
    # As a kill leaves it: a checkpoint, and no encoder.
    controller.workspace.models.remove("trained-projection-1")
    again = TrainPage(controller)
    qtbot.addWidget(again)
    qtbot.addWidget(again.choice())
    again.shown()
    assert "A run was stopped: A small projection" in shown_words(again.start)
    with qtbot.waitSignal(again.run.told, timeout=LONG_MS, check_params_cb=_steps) as told:
        press(qtbot, again.start, "Go on")
    assert told.args[0][0].step > 1
    with qtbot.waitSignal(again.run.finished, timeout=LONG_MS):
        again.run.stop()
    assert checkpoint_path(data_dir, "trained-projection-1").exists()


def test_an_unfinished_run_is_forgotten_when_that_is_wanted(
    qtbot: QtBot, page: TrainPage, controller: Controller
) -> None:
    data_dir = controller.workspace.data_dir
    run = UnfinishedRun("trained-whole-1", Path("/people"), default_plan(EncoderKind.WHOLE))
    run.remember(data_dir)
    checkpoint_path(data_dir, run.encoder_id).write_bytes(b"")
    page.shown()
    press(qtbot, page.start, "Forget it")
    assert unfinished_runs(data_dir) == ()
    assert list((data_dir / "training" / "runs").iterdir()) == []


@pytest.mark.slow
@pytest.mark.rare
def test_it_is_said_which_of_two_joined_networks_is_trained(
    qtbot: QtBot, page: TrainPage, controller: Controller, enrolled: None
) -> None:
    workspace = controller.workspace
    workspace.settings = replace(workspace.settings, encoder="mobilefacenet+sface")
    look_at_gallery(qtbot, page)
    said = (
        "MobileFaceNet is trained, SFace stays as it is beside it, and the two together are "
        "compared"
    )
    assert said in shown_words(page.plan)
    workspace.settings = replace(workspace.settings, encoder="mobilefacenet")
    look_at_gallery(qtbot, page)
    assert page.plan.beside == ""


def test_two_people_are_too_few(qtbot: QtBot, page: TrainPage, controller: Controller) -> None:
    enroll(controller, 2)
    look_at_gallery(qtbot, page)
    assert "Only 2 people here have two pictures with a face." in page.plan.health.words[1]
    assert not page.plan.start_button.isEnabled()


def test_an_empty_gallery_is_told(qtbot: QtBot, page: TrainPage) -> None:
    with qtbot.waitSignal(page.run.failed, timeout=LONG_MS):
        press(qtbot, page.start, "Use my gallery")
    assert page.view is page.start
    assert page.start.empty.title == "Nobody is enrolled yet."


def test_a_large_gallery_is_read_between_other_things(
    qtbot: QtBot,
    page: TrainPage,
    controller: Controller,
    enrolled: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Decrypting ten thousand pictures at once would hold the window up for a second."""
    gallery, opened = controller.gallery, list[str]()
    portrait = gallery.portrait

    def counted(sample_id: str) -> StoredPortrait:
        opened.append(sample_id)
        return portrait(sample_id)

    monkeypatch.setattr(gallery, "portrait", counted)
    gallery.pictures.set_aside(gallery.samples(gallery.ids()[0])[0].id, True)
    with qtbot.waitSignal(page.run.examined, timeout=LONG_MS) as examined:
        press(qtbot, page.start, "Use my gallery")
        assert page.view is page.looking
        assert page.run.running
        assert opened == []
    pictures = [len(portraits) for portraits in examined.args[0].portraits.values()]
    assert pictures == [1] + [2] * 49
    assert len(set(opened)) == len(opened) == 99


def test_pictures_without_a_face_are_told(qtbot: QtBot, page: TrainPage, tmp_path: Path) -> None:
    for name in ("Ada", "Bo"):
        (tmp_path / "people" / name).mkdir(parents=True)
        gray = np.full((200, 200, 3), 120, np.uint8)
        cv2.imwrite(str(tmp_path / "people" / name / "1.png"), gray)
    with qtbot.waitSignal(page.run.failed, timeout=LONG_MS):
        page.take(tmp_path / "people")
    assert page.start.empty.title == "No face was found in any of these pictures."


def test_a_folder_without_people_is_told(qtbot: QtBot, page: TrainPage, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.run.failed, timeout=LONG_MS):
        page.take(tmp_path / "nothing")
    assert page.view is page.start


def test_looking_at_pictures_is_cancelled(qtbot: QtBot, page: TrainPage, enrolled: None) -> None:
    press(qtbot, page.start, "Use my gallery")
    assert page.view is page.looking
    press(qtbot, page.looking, "Cancel")
    assert page.view is page.start
    assert not page.run.running


def test_a_disk_that_refuses_is_told(
    qtbot: QtBot, page: TrainPage, controller: Controller, enrolled: None
) -> None:
    ready(qtbot, page, 4)
    (controller.workspace.data_dir / "training").write_text("in the way")
    with qtbot.waitSignal(page.run.failed, timeout=LONG_MS):
        press(qtbot, page.plan, "Start")
    assert "cannot be written" in page.start.empty.title


def test_the_plan_follows_what_is_chosen(page: TrainPage) -> None:
    page.plan.kinds[EncoderKind.SCRATCH].click()
    assert page.plan.plan == default_plan(EncoderKind.SCRATCH)
    page.plan.mining.show_value(Mining.BATCH_ALL)
    page.plan.more.margin.setValue(0.35)
    page.plan.more.minutes.setValue(3)
    changed = page.plan.plan
    assert (changed.mining, changed.margin, changed.most_seconds) == (Mining.BATCH_ALL, 0.35, 180)


def test_what_the_trainer_notices_is_said(page: TrainPage) -> None:
    page.show_running(default_plan(EncoderKind.PROJECTION))
    page.running.tell(
        Noticed(25, say("The checkpoint could not be written: full."), say("Free some space."))
    )
    assert page.running.words[2] == "The checkpoint could not be written: full. Free some space."
    page.show_running(default_plan(EncoderKind.PROJECTION))
    assert page.running.words == ("Getting ready", "", "")


def test_adopted_and_back_with_the_gallery(
    qtbot: QtBot, page: TrainPage, controller: Controller, better: TrainedCard
) -> None:
    enroll(controller, 3)
    page.show_view(ENCODERS)
    row = page.encoders.rows[better.id]
    assert row.state == "Better"
    with qtbot.waitSignal(page.change.changed, timeout=LONG_MS):
        row.use_button.click()
    assert controller.workspace.settings.encoder == better.id
    assert controller.gallery.spaces() == {better.spec.space: 6}
    row = page.encoders.rows[better.id]
    assert row.state == "In use"
    with qtbot.waitSignal(page.change.changed, timeout=LONG_MS):
        row.back_button.click()
    assert controller.workspace.settings.encoder == SPEC.id
    assert controller.gallery.spaces() == {SPEC.space: 6}
    noted = [one.facts for one in controller.gallery.audit.entries() if one.kind == "setting"]
    assert noted == [{"values": {"encoder": encoder}} for encoder in (better.id, SPEC.id)]


def test_cancelled_adoption_leaves_everything_as_it_was(
    qtbot: QtBot, page: TrainPage, controller: Controller, better: TrainedCard
) -> None:
    enroll(controller, 3)
    page.show_view(ENCODERS)
    with qtbot.waitSignal(page.change.began, timeout=LONG_MS):
        page.encoders.rows[better.id].use_button.click()
    with qtbot.waitSignal(page.change.cancelled):
        press(qtbot, page.change, "Cancel")
    assert controller.workspace.settings.encoder == SPEC.id
    assert controller.gallery.spaces() == {SPEC.space: 6}
    assert page.encoders.rows[better.id].isEnabled()


def test_what_was_compared_with_another_encoder_is_not_adopted(
    qtbot: QtBot, page: TrainPage, controller: Controller
) -> None:
    metrics = {**BETTER, "compared_with": "dlib-resnet"}
    card, content = made(metrics=metrics, calibration=POINTS)
    controller.workspace.models.add_trained(card, content)
    page.show_view(ENCODERS)
    page.encoders.rows[card.id].use_button.click()
    assert "was found better than dlib-resnet" in page.encoders.problem
    assert controller.workspace.settings.encoder == SPEC.id


def test_refused_ones_cannot_be_used(page: TrainPage, controller: Controller) -> None:
    card, content = made(metrics={"better": False, "reason": "It is worse."})
    controller.workspace.models.add_trained(card, content)
    page.show_view(ENCODERS)
    row = page.encoders.rows[card.id]
    assert row.state == "Refused"
    assert "It is worse." in shown_words(row)
    assert not row.use_button.isVisibleTo(row)


def test_what_stands_beside_a_trained_network_is_said(
    page: TrainPage, controller: Controller
) -> None:
    card, content = made(joined=True)
    controller.workspace.models.add_trained(card, content)
    page.show_view(ENCODERS)
    assert "A small projection, beside SFace · 3 people" in shown_words(page.encoders.rows[card.id])


def test_an_encoder_travels_as_one_file(
    qtbot: QtBot, page: TrainPage, controller: Controller, better: TrainedCard, tmp_path: Path
) -> None:
    page.show_view(ENCODERS)
    file = tmp_path / "lab.safetensors"
    with qtbot.waitSignal(controller.toasted, timeout=LONG_MS):
        page.export_to(better.id, file)
    page.encoders.rows[better.id].delete_button.click()
    press(qtbot, page.encoders.confirm, "Delete")
    assert page.encoders.rows == {}
    with qtbot.waitSignal(controller.toasted, timeout=LONG_MS) as told:
        page.import_from(file)
    assert told.args[0] == "lab was checked and is here."
    assert list(page.encoders.rows) == [better.id]


def test_a_file_that_is_no_encoder_is_told(qtbot: QtBot, page: TrainPage, tmp_path: Path) -> None:
    file = tmp_path / "other.safetensors"
    file.write_bytes(b"no encoder")
    page.import_from(file)
    qtbot.waitUntil(lambda: bool(page.encoders.problem), timeout=LONG_MS)
    assert "cannot be used" in page.encoders.problem
