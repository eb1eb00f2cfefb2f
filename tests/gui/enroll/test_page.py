"""Enroll: from a face in view, or a file, to somebody in the gallery, and back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from facegui.gallery import FILES, Index
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.watchlist import SearchGallery
from facegui.paths import resource
from facegui.tasks.coach import Pose
from facegui.tasks.draft import Missing
from facegui.ui.enroll.page import EnrollPage
from facegui.ui.link.controller import Controller
from facegui.ui.link.requests import EnrollRequest
from facegui.vision.engine import Engine
from facegui.vision.models.spec import DEFAULT_ENCODER
from facegui.vision.quality import QualityLimits
from facegui.vision.types import Frame

HOPPER = resource("demo", "grace-hopper.jpg")
Toast = tuple[str, str, Callable[[], object]]


@pytest.fixture
def page(qtbot: QtBot, controller: Controller) -> EnrollPage:
    made = EnrollPage(controller)
    qtbot.addWidget(made)
    return made


@pytest.fixture(scope="session")
def collins(engine: Engine, demo_frames: Mapping[float, Frame]) -> Analysis:
    """Eileen Collins alone in view."""
    return _seen(engine, demo_frames[10.0])


def _seen(engine: Engine, frame: Frame) -> Analysis:
    import numpy as np

    calibration = Calibration.load(resource("calibration", f"{DEFAULT_ENCODER}-1.json"))
    nobody = Index.from_arrays(np.empty((0, 0), np.float32), space=calibration.space)
    watchlist = SearchGallery.of(nobody, calibration, GOALS[Strictness.BALANCED])
    return Analyzer(engine, watchlist, QualityLimits.load()).analyze_still(frame)


def look(page: EnrollPage, analysis: Analysis, count: int = 10) -> None:
    """Show the same view for somewhat more than a second."""
    for number in range(count):
        frame = replace(analysis.frame, time_s=number / 8, index=number)
        page.frame(frame)
        page.analyzed(replace(analysis, frame=frame))


def kept(page: EnrollPage, count: int) -> Callable[[], bool]:
    return lambda: len(page.draft.kept) == count


def test_a_face_in_view_is_kept_and_saved_under_a_name(
    qtbot: QtBot, page: EnrollPage, controller: Controller, collins: Analysis
) -> None:
    look(page, collins)
    qtbot.waitUntil(kept(page, 1))
    assert page.panel.missing == "Needs a name."
    page.panel.field.setText("  Eileen   Collins ")
    assert page.panel.missing == "Needs their agreement."
    page.panel.consent.setChecked(True)
    toasts: list[Toast] = []
    controller.toasted.connect(lambda *told: toasts.append(told))
    page.save()
    (person,) = controller.gallery.people()
    assert person.name == "Eileen Collins"
    assert [one.place for one in controller.gallery.samples(person.id)] == [FILES]  # a still
    assert person.consent is not None
    assert "agrees" in person.consent.text
    assert controller.people_count == 1
    words, undo, take_back = toasts[0]
    assert (words, undo) == ("Enrolled Eileen Collins.", "Undo")
    take_back()
    assert controller.gallery.people() == ()
    assert controller.people_count == 0


def test_a_picture_from_a_camera_is_kept_with_its_place_and_a_file_is_not(
    qtbot: QtBot, page: EnrollPage, controller: Controller, collins: Analysis
) -> None:
    faces = tuple(replace(seen, track=1, sightings=9) for seen in collins.faces)
    camera = replace(collins.frame, source="Front door")
    look(page, replace(collins, frame=camera, faces=faces))
    qtbot.waitUntil(kept(page, 1))
    page.take_files([HOPPER])
    qtbot.waitUntil(kept(page, 2))
    assert [one.place for one in page.draft.samples] == ["Front door", FILES]


def test_after_one_picture_more_are_offered_but_not_needed(
    qtbot: QtBot, page: EnrollPage, collins: Analysis
) -> None:
    look(page, collins)
    qtbot.waitUntil(kept(page, 1))
    look(page, collins, 30)
    assert page.stage.words == "Getting ready to recognize faces…" or "left" in page.stage.words
    page.panel.field.setText("Eileen")
    page.panel.consent.setChecked(True)
    assert page.panel.save.isEnabled()


def test_an_enrolled_face_is_asked_about_before_saving(
    qtbot: QtBot, page: EnrollPage, controller: Controller, hopper: str
) -> None:
    page.take_files([HOPPER])
    qtbot.waitUntil(kept(page, 1))
    page.panel.field.setText("Somebody New")
    page.panel.consent.setChecked(True)
    assert not page.panel.save.isEnabled()
    title, why = page.panel.doubt.words
    assert title == "Looks like Grace Hopper, who is enrolled"
    assert why.startswith("Score 0.9") or why.startswith("Score 1.0")
    page.panel.doubt.different.emit()
    assert page.panel.doubt.isHidden()
    assert page.panel.save.isEnabled()


def test_the_same_person_gets_the_picture_added(
    qtbot: QtBot, page: EnrollPage, controller: Controller, hopper: str
) -> None:
    page.take_files([HOPPER])
    qtbot.waitUntil(kept(page, 1))
    page.panel.field.setText("Somebody New")
    page.panel.doubt.same.emit()
    assert page.panel.field.name == "Grace Hopper"
    assert page.panel.save.isEnabled()  # her agreement is on record
    toasts: list[Toast] = []
    controller.toasted.connect(lambda *told: toasts.append(told))
    page.save()
    assert len(controller.gallery.samples(hopper)) == 2
    toasts[0][2]()
    assert len(controller.gallery.samples(hopper)) == 1


def test_another_face_under_a_known_name_is_asked_about(
    qtbot: QtBot, page: EnrollPage, collins: Analysis, hopper: str
) -> None:
    look(page, collins)
    qtbot.waitUntil(kept(page, 1))
    page.panel.field.setText("grace hopper")
    assert page.panel.doubt.words[0] == "Does not look like Grace Hopper"
    assert page.draft.missing(None, agreed=False) is None
    assert not page.panel.save.isEnabled()


def test_a_poor_file_is_told_and_kept_only_when_wanted(
    qtbot: QtBot, page: EnrollPage, tmp_path: Path, demo_picture: Frame
) -> None:
    dark = tmp_path / "dark.png"
    cv2.imwrite(str(dark), (demo_picture.pixels * 0.1).astype("uint8"))
    page.take_files([dark])
    qtbot.waitUntil(lambda: bool(page.panel.told))
    assert page.panel.told.startswith("dark.png is too poor to keep. Too dark: brightness")
    assert page.draft.kept == ()
    page.panel.kept_anyway.emit()
    assert len(page.draft.kept) == 1
    assert page.panel.told == ""


def test_a_file_without_a_face_is_told(qtbot: QtBot, page: EnrollPage, tmp_path: Path) -> None:
    wall = tmp_path / "wall.png"
    cv2.imwrite(str(wall), np.full((200, 300, 3), 128, np.uint8))
    page.take_files([wall])
    qtbot.waitUntil(lambda: "No face was found in wall.png" in page.panel.told)


def test_a_removed_picture_can_be_taken_again(
    qtbot: QtBot, page: EnrollPage, collins: Analysis
) -> None:
    look(page, collins)
    qtbot.waitUntil(kept(page, 1))
    page.panel.slots_.removed.emit(page.draft.kept[0])
    assert page.draft.missing(None, agreed=True) is Missing.PICTURE
    look(page, collins)
    qtbot.waitUntil(kept(page, 1))


def test_only_the_person_asked_for_is_taken(
    qtbot: QtBot, page: EnrollPage, engine: Engine, collins: Analysis, demo_picture: Frame
) -> None:
    hopper = _seen(engine, demo_picture)
    page.asked(EnrollRequest("live", "Grace", hopper.faces[0].embedding))
    assert page.panel.field.name == "Grace"
    look(page, collins, 30)
    assert page.draft.kept == ()
    look(page, hopper)
    qtbot.waitUntil(kept(page, 1))


def test_leaving_forgets_what_was_not_saved(
    qtbot: QtBot, page: EnrollPage, controller: Controller, collins: Analysis
) -> None:
    wanted: list[str] = []
    controller.page_wanted.connect(lambda page_id, _request: wanted.append(page_id))
    page.asked(EnrollRequest("live"))
    look(page, collins)
    qtbot.waitUntil(kept(page, 1))
    page.leave()
    assert wanted == ["live"]
    assert page.draft.kept == ()
    assert controller.gallery.people() == ()


@pytest.fixture
def both(tmp_path: Path, demo_frames: Mapping[float, Frame]) -> Path:
    """Grace Hopper and Eileen Collins beside each other, as large."""
    path = tmp_path / "both.png"
    cv2.imwrite(str(path), demo_frames[7.0].pixels)
    return path


def test_a_file_of_two_people_asks_which_one_is_meant(
    qtbot: QtBot, page: EnrollPage, both: Path
) -> None:
    page.resize(1024, 640)
    page.show()
    page.take_files([both])
    which = page.panel.which
    qtbot.waitUntil(which.isVisible)
    assert which.words == "2 faces were found in both.png. Click the one who is meant."
    assert page.draft.kept == ()
    left, right = which.faces
    assert left.geometry().center().x() < right.geometry().center().x()
    assert left.accessibleName() == "Face 1 of 2, from the left"
    qtbot.mouseClick(right, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(kept(page, 1))
    assert which.isHidden()
    (meant,) = [one.candidate.meant for one in page.draft.kept]
    assert meant is not None
    assert (meant.number, meant.of) == (2, 2)


def test_a_file_of_two_people_can_be_left_out(qtbot: QtBot, page: EnrollPage, both: Path) -> None:
    page.show()
    page.take_files([both])
    qtbot.waitUntil(page.panel.which.isVisible)
    ways = {one.text(): one for one in page.panel.which.findChildren(QAbstractButton)}
    qtbot.mouseClick(ways["Leave it out"], Qt.MouseButton.LeftButton)
    assert page.panel.which.isHidden()
    assert page.draft.kept == ()


def test_a_frontal_photo_from_disk_goes_to_straight_and_the_next_beside_it(
    qtbot: QtBot, page: EnrollPage
) -> None:
    page.take_files([HOPPER])
    qtbot.waitUntil(kept(page, 1))
    assert [one.pose for one in page.draft.kept] == [Pose.STRAIGHT]
    assert page.draft.next_pose is Pose.LEFT
    page.take_files([HOPPER])
    qtbot.waitUntil(kept(page, 2))
    assert [one.pose for one in page.draft.kept] == [Pose.STRAIGHT, None]
