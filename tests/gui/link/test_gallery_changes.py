"""Changes of the gallery are done, told, undone and told when they fail, in one way."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facegui.errors import FaceGuiError, UsageProblem
from facegui.gallery import Gallery
from facegui.ui.link.controller import Controller
from facegui.ui.link.gallery_changes import GalleryChange, GalleryChanges
from facegui.ui.settings.privacy import PrivacySection
from facegui.workspace import Workspace


@pytest.fixture
def gallery(tmp_path: Path) -> Iterator[Gallery]:
    with Gallery.open(tmp_path / "data", keyring_allowed=False) as opened:
        yield opened


@pytest.fixture
def changes(qapp, gallery: Gallery) -> GalleryChanges:
    return GalleryChanges(lambda: gallery, qapp)


def add(name: str) -> GalleryChange:
    return GalleryChange(
        lambda gallery: gallery.add_person(name, []),
        lambda person: f"Enrolled {person.name}.",
        lambda gallery, person: gallery.remove_person(person.id),
        lambda person: f"Removed {person.name}.",
    )


def names(gallery: Gallery) -> list[str]:
    return [person.name for person in gallery.people()]


def test_the_last_change_is_undone_first(changes: GalleryChanges, gallery: Gallery) -> None:
    said: list[str] = []
    changes.said.connect(lambda words, _done: said.append(words))
    changes.make(add("Ada"))
    changes.make(add("Bo"))
    changes.undo()
    assert names(gallery) == ["Ada"]
    changes.undo()
    assert names(gallery) == []
    changes.undo()
    assert said == ["Enrolled Ada.", "Enrolled Bo.", "Removed Bo.", "Removed Ada."]
    assert changes.last is None


def test_what_fails_is_told_and_can_be_tried_again(
    changes: GalleryChanges, gallery: Gallery
) -> None:
    told: list[FaceGuiError] = []
    changes.failed.connect(told.append)
    changes.make(add("Ada"))
    assert changes.make(add("Ada")) is None
    assert isinstance(told.pop(), UsageProblem)
    here: list[FaceGuiError] = []
    assert changes.make(add("Ada"), failed=here.append) is None
    assert len(here) == 1
    assert told == []
    assert changes.last is not None
    assert changes.last.words == "Enrolled Ada."


def test_an_undo_that_fails_is_not_forgotten(changes: GalleryChanges, gallery: Gallery) -> None:
    told: list[FaceGuiError] = []
    changes.failed.connect(told.append)
    ada = gallery.add_person("Ada", [])
    changes.make(
        GalleryChange(
            lambda gallery: gallery.remove_person(ada.id),
            lambda _removed: "Deleted Ada.",
            lambda gallery, removed: gallery.restore(removed),
        )
    )
    other = gallery.add_person("Ada", [])
    changes.undo()
    assert len(told) == 1
    gallery.remove_person(other.id)
    changes.undo()
    assert names(gallery) == ["Ada"]


def test_nobody_comes_back_after_everything_was_erased(qtbot, workspace: Workspace) -> None:
    controller = Controller(workspace, cameras=lambda: ())
    controller.reload_gallery()
    privacy = PrivacySection(controller)
    qtbot.addWidget(privacy)
    controller.change_gallery(add("Ada"))
    ada = controller.gallery.find("Ada")
    controller.change_gallery(
        GalleryChange(
            lambda gallery: gallery.remove_person(ada.id),
            lambda _removed: "Deleted Ada.",
            lambda gallery, removed: gallery.restore(removed),
        )
    )
    privacy.erase_everything()
    controller.changes.undo()
    assert names(controller.gallery) == []
    assert controller.close()
