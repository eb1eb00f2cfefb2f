"""People: found, seen, changed, and every change undone again; with a real gallery."""

import io
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from PIL import Image, ImageOps
from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDateEdit, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from facegui.gallery import Consent, Gallery, GalleryBusy, GalleryLocked, NewSample, Person
from facegui.paths import resource
from facegui.ui.link.controller import Controller
from facegui.ui.parts.actions import in_header, make_action
from facegui.ui.people.consent import ConsentCard, ConsentSheet
from facegui.ui.people.detail import PersonDetail
from facegui.ui.people.grid import PeopleGrid
from facegui.ui.people.importing.sheet import ImportSheet
from facegui.ui.people.merge import MergeSheet
from facegui.ui.people.page import PeoplePage
from facegui.ui.people.transfer import ExportSheet, GalleryImportSheet, strength
from facegui.ui.widgets.confirm import Confirm
from facegui.ui.widgets.empty_state import EmptyState
from facegui.ui.widgets.person_list import SearchField, folded
from facegui.ui.widgets.tick import Tick
from facegui.workspace import Workspace

HOPPER = resource("demo", "grace-hopper.jpg").read_bytes()
QUALITY = {"face_px": 164.0, "brightness": 120.0, "sharpness": 0.7, "turn": 0.05, "visible": 1.0}
PASSWORD = "correct horse battery"


@pytest.fixture
def controller(workspace: Workspace) -> Iterator[Controller]:
    made = Controller(workspace, cameras=lambda: ())
    yield made
    assert made.close()


@pytest.fixture
def enroll(workspace: Workspace, controller: Controller):
    """Enroll somebody with a number of pictures."""
    rng = np.random.default_rng(7)

    def make(name: str, pictures: int = 1, **quality: float) -> Person:
        samples = []
        for _ in range(pictures):
            embedding = rng.normal(size=workspace.encoder_spec.size).astype(np.float32)
            embedding /= np.linalg.norm(embedding)
            values = {**QUALITY, **quality}
            points = np.zeros((5, 2), np.float32)
            samples.append(NewSample(HOPPER, points, workspace.space, embedding, values, "camera"))
        return workspace.gallery.add_person(name, samples)

    return make


@pytest.fixture
def page(qtbot: QtBot, controller: Controller) -> PeoplePage:
    made = PeoplePage(controller)
    qtbot.addWidget(made)
    made.resize(936, 600)
    made.show()
    return made


def show(page: PeoplePage) -> PeopleGrid:
    """Come into view with the gallery as it is, and return the grid."""
    page._controller.reload_gallery()
    page.shown()
    return page.findChild(PeopleGrid)


def names(page: PeoplePage) -> list[str]:
    model = page.findChild(PeopleGrid).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def press(page: PeoplePage, words: str) -> None:
    QApplication.processEvents()  # what was just put into a layout is shown by then
    (found,) = [
        one
        for one in page.findChildren(QAbstractButton)
        if one.isVisibleTo(page) and one.accessibleName() == words
    ]
    found.click()


def undo(qtbot: QtBot, controller: Controller, act) -> str:
    """Do something, then take the toast's way back; return what the toast said."""
    with qtbot.waitSignal(controller.toasted) as toast:
        act()
    words, button, handler = toast.args
    assert button == "Undo"
    handler()
    return words


def test_everybody_is_listed_by_name_and_found_whatever_case_and_accents(page, enroll):
    for name in ("Zoë Ünal", "ada lovelace", "Grace Hopper"):
        enroll(name)
    show(page)
    assert names(page) == ["ada lovelace", "Grace Hopper", "Zoë Ünal"]
    search = page.findChild(SearchField, "peopleSearch")
    assert search.placeholderText() == "Search 3 people"
    search.setText("unal ZOE")
    assert names(page) == ["Zoë Ünal"]
    search.setText("nobody")
    assert names(page) == []
    said = [one.title for one in page.findChildren(EmptyState) if one.isVisibleTo(page)]
    assert said == ["Nobody is called “nobody”"]
    press(page, "Show everyone")
    assert len(names(page)) == 3


def test_only_the_pictures_in_view_are_opened(qtbot, page, enroll, monkeypatch):
    for number in range(120):
        enroll(f"Person {number:03}")
    opened: list[str] = []
    portrait = Gallery.portrait

    def counted(self, sample_id):
        opened.append(sample_id)
        return portrait(self, sample_id)

    monkeypatch.setattr(Gallery, "portrait", counted)
    grid = show(page)
    qtbot.waitUntil(lambda: len(opened) >= 8)
    grid.viewport().repaint()
    qtbot.waitUntil(lambda: len(opened) == len(set(opened)))
    assert len(opened) <= 24


def test_the_list_of_a_large_gallery_opens_no_record(page, enroll, monkeypatch):
    for number in range(30):
        enroll(f"Person {number:02}")
    page._controller.reload_gallery()

    def opened(*_):
        raise AssertionError("opening each record takes 0.3 s for 10,000 people")

    monkeypatch.setattr(Gallery, "person", opened)
    monkeypatch.setattr(Gallery, "people", opened)
    page.shown()
    assert len(names(page)) == 30


def test_somebody_without_a_picture_is_listed_too(page, workspace):
    workspace.gallery.add_person("Ada", [])
    show(page)
    assert names(page) == ["Ada"]


def test_with_nobody_enrolled_the_first_step_is_offered(qtbot, page, controller):
    show(page)
    assert isinstance(page.view, EmptyState)
    assert page.view.title == "Nobody is enrolled yet"
    with qtbot.waitSignal(controller.page_wanted) as wanted:
        press(page, "Enroll from camera")
    assert wanted.args[0] == "enroll"


def test_a_locked_gallery_is_told_in_place(page, controller):
    controller.searched.problem = GalleryLocked("The gallery is locked.", "Unlock it.")
    page.shown()
    assert isinstance(page.view, EmptyState)
    assert page.view.title == "The gallery is locked."
    controller.searched.problem = None


def test_a_person_is_shown_with_all_pictures_and_what_is_wrong_with_them(qtbot, page, enroll):
    ada = enroll("Ada", 2)
    dark = enroll("Grace", 1, brightness=5.0)
    grid = show(page)
    grid.opened.emit(ada.id)
    detail = page.findChild(PersonDetail)
    assert page.view is detail
    assert [card.accessibleName() for card in detail.cards] == [
        "Picture 1, today, Good, From the camera",
        "Picture 2, today, Good, From the camera",
    ]
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.view is not detail
    page.asked(dark.id)
    assert "Too dark" in detail.cards[0].accessibleName()


def test_renaming_tells_a_name_that_is_taken_and_can_be_undone(qtbot, page, enroll, controller):
    ada = enroll("Ada")
    enroll("Grace")
    show(page)
    page.open_person(ada.id)
    press(page, "Rename")
    detail = page.findChild(PersonDetail)
    field = next(one for one in detail.findChildren(QLineEdit) if one.accessibleName() == "Name")
    field.setText("grace")
    press(page, "Save")
    assert controller.gallery.person(ada.id).name == "Ada"
    assert field.isVisible()
    field.setText("Ada Lovelace")
    words = undo(qtbot, controller, lambda: press(page, "Save"))
    assert words == "Renamed Ada to Ada Lovelace."
    assert controller.gallery.person(ada.id).name == "Ada"


def test_deleting_asks_first_and_can_be_undone_until_the_program_ends(
    qtbot, page, enroll, controller
):
    ada = enroll("Ada", 2)
    enroll("Grace")
    show(page)
    page.open_person(ada.id)
    press(page, "Delete…")
    assert page.findChild(PersonDetail).findChild(Confirm).question == "Delete Ada and 2 pictures?"
    press(page, "Keep")
    assert controller.gallery.find("Ada") is not None
    press(page, "Delete…")
    words = undo(qtbot, controller, lambda: press(page, "Delete"))
    assert words == "Deleted Ada."
    assert len(controller.gallery.samples(ada.id)) == 2
    assert names(page) == ["Ada", "Grace"]
    assert controller.people_count == 2


def test_what_was_deleted_can_be_brought_back_after_the_toast_has_gone(page, enroll, controller):
    for name in ("Ada", "Grace"):
        person = enroll(name)
        show(page)
        page.open_person(person.id)
        press(page, "Delete…")
        press(page, "Delete")
    assert controller.gallery.people() == ()
    (action,) = [one for one in page.actions_declared() if one.id == "people_undo"]
    action.handler()
    action.handler()
    action.handler()  # nothing is left to undo
    assert [one.name for one in controller.gallery.people()] == ["Ada", "Grace"]


def test_a_name_taken_meanwhile_is_told_when_undoing(qtbot, page, enroll, controller):
    ada = enroll("Ada")
    show(page)
    page.open_person(ada.id)
    press(page, "Delete…")
    press(page, "Delete")
    enroll("Ada")
    (action,) = [one for one in page.actions_declared() if one.id == "people_undo"]
    with qtbot.waitSignal(controller.noticed) as told:
        action.handler()
    assert told.args[0].message == "Somebody named Ada is already enrolled."


def test_a_picture_is_set_aside_brought_back_and_removed(qtbot, page, enroll, controller):
    ada = enroll("Ada", 2)
    show(page)
    page.open_person(ada.id)
    gallery = controller.gallery
    press(page, "Set aside, picture 1")
    assert [one.set_aside for one in gallery.samples(ada.id)] == [True, False]
    assert len(gallery.index(controller.workspace.space)) == 1
    words = undo(qtbot, controller, lambda: press(page, "Bring back, picture 1"))
    assert words == "Picture brought back."
    assert [one.set_aside for one in gallery.samples(ada.id)] == [True, False]
    before = {one.id for one in gallery.samples(ada.id)}
    words = undo(qtbot, controller, lambda: press(page, "Remove, picture 2"))
    assert words == "Picture removed."
    assert {one.id for one in gallery.samples(ada.id)} == before


def test_somebody_without_a_picture_in_use_is_told_to_be_unknown(page, enroll):
    ada = enroll("Ada")
    show(page)
    page.open_person(ada.id)
    hint = "Not recognized now: add a picture, or bring one back."
    assert hint not in shown_words(page)
    press(page, "Set aside, picture 1")
    assert hint in shown_words(page)


def shown_words(page: PeoplePage) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]


def test_merging_keeps_the_chosen_name_and_can_be_undone(qtbot, page, enroll, controller):
    ada, countess = enroll("Ada", 1), enroll("Countess", 2)
    enroll("Grace")
    show(page)
    page.open_person(ada.id)
    press(page, "Merge…")
    sheet = page.findChild(MergeSheet)
    assert page.view is sheet
    assert sheet.other is None
    sheet.choose(countess.id)
    press(page, "Countess")
    words = undo(qtbot, controller, lambda: press(page, "Merge"))
    assert words == "Ada is now part of Countess."
    gallery = controller.gallery
    assert [one.name for one in gallery.people()] == ["Ada", "Countess", "Grace"]
    assert [len(gallery.samples(one.id)) for one in (ada, countess)] == [1, 2]


def test_merging_shows_the_one_who_is_kept(page, enroll, controller):
    ada, countess = enroll("Ada", 1), enroll("Countess", 2)
    show(page)
    page.open_person(ada.id)
    page.merge_person()
    page.findChild(MergeSheet).choose(countess.id)
    press(page, "Merge")
    detail = page.findChild(PersonDetail)
    assert page.view is detail
    assert detail.person.name == "Ada"
    assert len(detail.cards) == 3
    assert [one.name for one in controller.gallery.people()] == ["Ada"]


def test_notes_are_kept_when_the_person_is_left(page, enroll, controller):
    ada = enroll("Ada")
    show(page)
    page.open_person(ada.id)
    page.findChild(PersonDetail).findChild(QPlainTextEdit).setPlainText("Room 214")
    page.hidden()
    assert controller.gallery.person(ada.id).notes == "Room 214"


def test_notes_are_saved_while_somebody_goes_on_typing(qtbot, page, enroll, controller):
    ada = enroll("Ada")
    show(page)
    page.open_person(ada.id)
    notes = page.findChild(PersonDetail).findChild(QPlainTextEdit)
    typing = QTimer(page, interval=100)
    typing.timeout.connect(lambda: notes.insertPlainText("x"))
    typing.start()
    qtbot.waitUntil(lambda: controller.gallery.person(ada.id).notes != "")
    assert typing.isActive()


def test_notes_that_could_not_be_saved_are_saved_at_the_next_occasion(
    page, enroll, controller, monkeypatch
):
    def busy(*_: object) -> None:
        raise GalleryBusy("Another process is writing.")

    ada = enroll("Ada")
    show(page)
    page.open_person(ada.id)
    page.findChild(PersonDetail).findChild(QPlainTextEdit).setPlainText("Room 214")
    with monkeypatch.context() as patched:
        patched.setattr(Gallery, "set_notes", busy)
        page.hidden()
    page.hidden()
    assert controller.gallery.person(ada.id).notes == "Room 214"


def test_consent_is_recorded_with_its_day(page, enroll, controller):
    ada = enroll("Ada")
    show(page)
    page.open_person(ada.id)
    press(page, "Record consent")
    assert "agrees" in controller.gallery.person(ada.id).consent.text


@pytest.fixture
def pictures(tmp_path):
    """A folder of two people, one of them without a face."""
    root = tmp_path / "staff"
    (root / "Grace Hopper").mkdir(parents=True)
    (root / "Grace Hopper" / "1.jpg").write_bytes(HOPPER)
    (root / "Nobody").mkdir()
    Image.new("RGB", (200, 200), "gray").save(root / "Nobody" / "gray.png")
    return root


def import_begun(qtbot, page, root, words):
    """Choose a folder, wait until it is looked through, agree and begin; returns the sheet."""
    show(page)
    page.import_pictures([root])
    sheet = page.findChild(ImportSheet)
    qtbot.waitUntil(lambda: sheet.words == words, timeout=30_000)
    (tick,) = [one for one in sheet.findChildren(QAbstractButton) if "agree" in one.text()]
    tick.setChecked(True)
    press(page, "Import")
    return sheet


def test_a_folder_of_people_is_imported_with_a_report_and_can_be_undone(
    qtbot, page, controller, pictures
):
    show(page)
    page.import_pictures([pictures])
    sheet = page.findChild(ImportSheet)
    qtbot.waitUntil(lambda: sheet.words == "2 people, 2 pictures.", timeout=30_000)
    go = next(one for one in sheet.findChildren(QAbstractButton) if one.text() == "Import")
    assert not go.isEnabled()  # without consent nobody is enrolled
    (tick,) = [one for one in sheet.findChildren(QAbstractButton) if "agree" in one.text()]
    tick.setChecked(True)
    with qtbot.waitSignal(controller.toasted, timeout=60_000) as toast:
        press(page, "Import")
    assert toast.args[0] == "1 picture imported, 1 left out."
    assert sheet.words == "1 person added. 1 picture left out."
    assert sheet.told == "Nobody: No face was found in gray.png."
    (grace,) = controller.gallery.people()
    assert (grace.name, "agree" in grace.consent.text) == ("Grace Hopper", True)
    toast.args[2]()
    assert controller.gallery.people() == ()


def test_the_report_of_an_import_waits_and_its_lookalikes_can_be_opened(
    qtbot, page, controller, hopper, tmp_path
):
    root = tmp_path / "staff"
    (root / "Amazing Grace").mkdir(parents=True)
    with Image.open(io.BytesIO(HOPPER)) as picture:  # the very same picture would be left out
        picture.crop((5, 5, picture.width, picture.height)).save(root / "Amazing Grace" / "1.jpg")
    notices = []
    controller.noticed.connect(notices.append)
    sheet = import_begun(qtbot, page, root, "1 person, 1 picture.")
    press(page, "Hide")
    qtbot.waitUntil(lambda: bool(notices), timeout=60_000)
    assert (notices[0].message, notices[0].button) == ("The import is done.", "See the report")
    assert "Some look like somebody else" in notices[0].hint
    page.import_pictures()
    assert page.view is sheet
    assert sheet.words.startswith("1 person added.")  # not asked for another folder yet
    (see,) = [one for one in sheet.findChildren(QAbstractButton) if one.text() == "See both"]
    see.click()
    merging = page.findChild(MergeSheet)
    assert page.view is merging
    assert merging.title == "Merge Amazing Grace with…"
    assert merging.other is not None and merging.other.name == "Grace Hopper"
    page.import_pictures()
    press(page, "Done")
    page.import_pictures()
    assert sheet.words.startswith("Choose a folder")


def test_where_enrollment_requires_liveness_that_cannot_be_checked_nobody_is_imported(
    qtbot, page, controller, pictures
):
    controller.change_settings(liveness_enrollment="required")
    sheet = import_begun(qtbot, page, pictures, "2 people, 2 pictures.")
    qtbot.waitUntil(lambda: not sheet.running, timeout=60_000)
    assert "Liveness is required for enrollment, but its model is not installed." in sheet.words
    assert controller.gallery.people() == ()


def test_an_import_can_be_cancelled_and_says_what_it_did(qtbot, page, controller, tmp_path):
    root = tmp_path / "many"
    for number in range(40):
        folder = root / f"Person {number:02}"
        folder.mkdir(parents=True)
        with Image.open(io.BytesIO(HOPPER)) as picture:  # one picture cannot be of two people
            picture.crop((number, number, picture.width, picture.height)).save(folder / "1.jpg")
    sheet = import_begun(qtbot, page, root, "40 people, 40 pictures.")
    press(page, "Hide")
    assert page.view is not sheet
    qtbot.waitUntil(lambda: len(controller.gallery.people()) >= 2, timeout=60_000)
    page.import_pictures()  # leads back to the one that runs
    assert sheet.running
    press(page, "Cancel")
    count = len(controller.gallery.people())
    assert 2 <= count < 40
    assert sheet.words.startswith(f"Stopped. {count} people added.")
    assert not sheet.running


def test_more_pictures_of_somebody_need_no_new_consent(qtbot, page, enroll, controller, pictures):
    grace = enroll("Grace Hopper")
    show(page)
    page.open_person(grace.id)
    with qtbot.waitSignal(controller.toasted, timeout=60_000):
        page.importing.add_to(grace, [pictures / "Grace Hopper" / "1.jpg"])
    assert len(controller.gallery.samples(grace.id)) == 2
    press(page, "Done")
    assert len(page.findChild(PersonDetail).cards) == 2


def test_a_gallery_goes_out_with_a_password_and_comes_in_with_it(
    qtbot, page, enroll, controller, tmp_path
):
    enroll("Ada", 2)
    enroll("Grace")
    show(page)
    page.transfer.export_gallery()
    sheet = page.findChild(ExportSheet)
    first, again = sheet.findChildren(QLineEdit)
    first.setText(PASSWORD)
    again.setText("something else")
    sheet.export_to(tmp_path / "people")
    assert not sheet.running  # the two passwords differ
    again.setText(PASSWORD)
    with qtbot.waitSignal(sheet.exported, timeout=30_000) as exported:
        sheet.export_to(tmp_path / "people")
    assert exported.args == [tmp_path / "people.facegui"]
    assert page.view is not sheet
    for person in controller.gallery.people():
        controller.gallery.remove_person(person.id)
    show(page)
    page.transfer.import_gallery()
    coming = page.findChild(GalleryImportSheet)
    coming.take(tmp_path / "people.facegui")
    coming.start("wrong")
    qtbot.waitUntil(lambda: "The password is wrong" in coming.told, timeout=30_000)
    with qtbot.waitSignal(controller.toasted, timeout=30_000) as toast:
        coming.start(PASSWORD)
    assert toast.args[0] == "2 people added."
    assert names(page) == ["Ada", "Grace"]
    toast.args[2]()
    assert controller.gallery.people() == ()


@pytest.mark.parametrize(
    ("password", "words", "tone"),
    [
        ("", "", "neutral"),
        ("short", "At least 8 characters.", "bad"),
        ("aaaaaaaaaaaa", "Easy to guess. Four unrelated words are better.", "warning"),
        ("password", "Easy to guess. Four unrelated words are better.", "warning"),
        ("correct horse battery staple", "Strong.", "good"),
    ],
)
def test_a_password_is_judged_in_words(password, words, tone):
    assert strength(password) == (words, tone)


def test_ten_thousand_people_are_searched_in_a_moment(qtbot):
    from datetime import date

    from facegui.ui.people.model import PeopleModel, Tile, Which

    model = PeopleModel()
    tiles = [Tile(str(n), f"Péter {n}", 1, "", None, folded(f"Péter {n}")) for n in range(10_000)]
    model.take(tiles, date.today())
    started = time.thread_time()
    model.search("peter 77", Which.EVERYONE)
    assert time.thread_time() - started < 0.1  # 5 ms on a free machine
    assert {tile.id for tile in model.shown} == {str(n) for n in range(10_000) if "77" in str(n)}


def test_a_consent_is_edited_and_its_end_is_told(page, enroll, controller):
    ada = enroll("Ada")
    controller.gallery.set_consent(ada.id, Consent("in writing", datetime.now(UTC)))
    show(page)
    page.open_person(ada.id)
    card = page.findChild(ConsentCard)
    assert (card.words, card.notice) == ("in writing\nGiven today.", "")
    press(page, "Edit consent")
    page.findChild(ConsentSheet).findChild(Tick).click()
    last = date.today() + timedelta(days=3)
    page.findChild(QDateEdit).setDate(QDate(last.year, last.month, last.day))
    page.findChild(ConsentSheet)._by.setText("the desk")
    press(page, "Save")
    consent = controller.gallery.person(ada.id).consent
    assert (consent.text, consent.until, consent.by) == ("in writing", last, "the desk")
    assert "Recorded by the desk." in card.words
    assert card.notice == "Ends in 3 days. Then this person is set aside."
    controller.change_settings(consent_end="erase")
    page.open_person(ada.id)
    assert "erased a week after this notice" in card.notice


def test_a_consent_is_withdrawn_and_that_is_undone(qtbot, page, enroll, controller):
    ada = enroll("Ada", 2)
    controller.gallery.set_consent(ada.id, "in writing")
    show(page)
    page.open_person(ada.id)
    press(page, "Withdraw consent")
    assert page.findChild(PersonDetail).confirm.question == "Has Ada withdrawn their consent?"
    words = undo(qtbot, controller, lambda: press(page, "Withdraw"))
    assert words == "Consent withdrawn: Ada is set aside."
    assert controller.gallery.person(ada.id).consent.withdrawn_at is None
    assert not any(one.set_aside for one in controller.gallery.samples(ada.id))
    press(page, "Withdraw consent")
    press(page, "Withdraw")
    assert all(one.set_aside for one in controller.gallery.samples(ada.id))
    card = page.findChild(ConsentCard)
    assert "Withdrawn today." in card.words
    assert card.notice == "It is over: this person is set aside."


def test_a_withdrawal_erases_where_the_settings_say_so(qtbot, page, enroll, controller):
    ada = enroll("Ada", 1)
    controller.gallery.set_consent(ada.id, "in writing")
    controller.change_settings(consent_end="erase")
    show(page)
    page.open_person(ada.id)
    press(page, "Withdraw consent")
    assert undo(qtbot, controller, lambda: press(page, "Withdraw")).endswith("deleted Ada.")
    person = controller.gallery.find("Ada")
    assert person.consent.withdrawn_at is None
    page.open_person(ada.id)
    press(page, "Withdraw consent")
    press(page, "Withdraw")
    assert names(page) == []


def test_after_an_import_the_one_who_is_meant_is_clicked(
    qtbot, page, controller, tmp_path, demo_frames
):
    (tmp_path / "staff" / "Eileen").mkdir(parents=True)
    both = Image.fromarray(demo_frames[7.0].pixels[:, :, ::-1])
    both.save(tmp_path / "staff" / "Eileen" / "both.png")
    sheet = import_begun(qtbot, page, tmp_path / "staff", "1 person, 1 picture.")
    qtbot.waitUntil(lambda: not sheet.running, timeout=60_000)
    assert sheet.told == "Eileen: 2 faces were found in both.png."
    press(page, "Choose the faces…")
    picker = sheet.unclear.picker
    qtbot.waitUntil(picker.isVisible, timeout=60_000)
    assert picker.words == "2 faces were found in both.png. Click Eileen."
    picker.faces[1].click()
    qtbot.waitUntil(lambda: bool(controller.gallery.people()), timeout=60_000)
    (eileen,) = controller.gallery.people()
    assert (eileen.name, "agree" in eileen.consent.text) == ("Eileen", True)
    assert "number 2 from the left was taken" in sheet.told


def test_the_keys_of_the_header_work_without_anybody_and_on_a_person(page, enroll):
    """Their buttons are hidden there, which took the keys away, too."""
    actions = [make_action(one, page) for one in page.actions_declared()]
    page.addActions(actions)
    show(page)
    names = {"people_import", "people_enroll"}
    found = [one for one in actions if one.objectName() in names]
    assert all(one.isVisible() and not in_header(one) for one in found)
    grace = enroll("Grace Hopper")
    show(page)
    assert all(in_header(one) for one in found)
    page.open_person(grace.id)
    assert all(one.isVisible() and not in_header(one) for one in found)


def test_faces_chosen_before_done_are_imported(qtbot, page, controller, tmp_path, demo_frames):
    both = Image.fromarray(demo_frames[7.0].pixels[:, :, ::-1])
    for name, picture in (("Eileen", both), ("Grace", ImageOps.mirror(both))):
        (tmp_path / "staff" / name).mkdir(parents=True)
        picture.save(tmp_path / "staff" / name / "both.png")
    sheet = import_begun(qtbot, page, tmp_path / "staff", "2 people, 2 pictures.")
    qtbot.waitUntil(lambda: not sheet.running, timeout=60_000)
    press(page, "Choose the faces…")
    picker = sheet.unclear.picker
    for asked in ("Click Eileen.", "Click Grace."):
        qtbot.waitUntil(
            lambda asked=asked: picker.isVisible() and asked in picker.words, timeout=60_000
        )
        if "Eileen" in asked:
            picker.faces[1].click()
    press(page, "Done")
    qtbot.waitUntil(lambda: bool(controller.gallery.people()), timeout=60_000)
    qtbot.waitUntil(lambda: not sheet.running, timeout=60_000)
    assert [one.name for one in controller.gallery.people()] == ["Eileen"]


def test_enter_in_the_search_opens_the_only_one_found(qtbot, page, enroll):
    for name in ("Grace Hopper", "Ada Lovelace", "Adele Goldberg"):
        enroll(name)
    show(page)
    search = page.findChild(QLineEdit, "peopleSearch")
    qtbot.keyClicks(search, "ad")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert not page.findChildren(PersonDetail)[0].isVisible()
    qtbot.keyClicks(search, "a")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert page.findChildren(PersonDetail)[0].person.name == "Ada Lovelace"
