"""A large gallery is taken into the search beside the window, in the order of its changes."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from facegui.errors import FaceGuiError
from facegui.gallery import Gallery, GalleryDamaged, NewSample
from facegui.gallery.types import Floats
from facegui.matching.watchlist import SearchGallery
from facegui.ui.link.controller import Controller
from facegui.ui.link.gallery_changes import GalleryChange
from facegui.vision.models.spec import DEFAULT_ENCODER, SPECS
from facegui.workspace import Workspace

PEOPLE = 1100
SPEC = SPECS[DEFAULT_ENCODER]
WAIT_MS = 30_000


def sample(vector: Floats) -> NewSample:
    return NewSample(b"", np.zeros((5, 2), np.float32), SPEC.space, vector, {}, "picture.jpg")


def directions(count: int) -> Floats:
    """Unit vectors as the joint encoder makes them: all parts of equal length."""
    parts = np.random.default_rng(20261129).standard_normal((count, SPEC.size), np.float32)
    split = np.split(parts, np.cumsum(SPEC.parts)[:-1], axis=1)
    unit = [part / np.linalg.norm(part, axis=1, keepdims=True) for part in split]
    joined = np.concatenate(unit, axis=1) / np.sqrt(len(split))
    return np.ascontiguousarray(joined, np.float32)


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with more people than are read at once, enrolled one by one."""
    folder = tmp_path_factory.mktemp("crowd")
    with Gallery.open(folder, keyring_allowed=False) as gallery:
        for at, vector in enumerate(directions(PEOPLE)):
            gallery.add_person(f"Person {at}", [sample(vector)])
    return folder


@pytest.fixture
def crowded(crowd: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Controller]:
    workspace = Workspace(crowd, keyring_allowed=False)
    before = set(workspace.gallery.ids())
    made = Controller(workspace, cameras=lambda: ())
    made.reload_gallery()
    yield made
    workspace.gallery.remove_people([id_ for id_ in workspace.gallery.ids() if id_ not in before])
    assert made.close()


def enroll(name: str, vector: Floats) -> GalleryChange:
    return GalleryChange(lambda gallery: gallery.add_person(name, [sample(vector)]))


def names(watchlist: SearchGallery | None) -> set[str]:
    assert watchlist is not None
    return {person.name for person in watchlist.templates.people}


def test_a_large_gallery_is_read_in_slices_and_prepared_beside_the_window(
    qtbot: QtBot, crowded: Controller, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Built in one go here it held the window up for a second at 20,000 people."""
    preparing: list[str] = []
    searching = Workspace.searching

    def prepared(workspace: Workspace, *given: object) -> SearchGallery:
        preparing.append(threading.current_thread().name)
        return searching(workspace, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(Workspace, "searching", prepared)
    turns: list[float] = []
    crowded.jobs.slices(_turns(turns), done=lambda _: None, failed=pytest.fail)
    before = crowded.watchlist
    told: list[int] = []
    crowded.gallery_changed.connect(lambda: told.append(crowded.people_count))
    crowded.change_gallery(enroll("Ada", directions(PEOPLE + 1)[-1]))
    assert crowded.watchlist is before  # searched as before until it is done
    qtbot.waitUntil(lambda: "Ada" in names(crowded.watchlist), timeout=WAIT_MS)
    assert preparing == ["facegui-job"]
    assert told == [PEOPLE, PEOPLE + 1]  # the gallery at once, the search when it is ready
    assert len(turns) > 2  # the window went on between the slices


def _turns(turns: list[float]) -> Iterator[tuple[int, int]]:
    """Count the turns of the event loop for as long as a test goes on."""
    while True:
        turns.append(time.perf_counter())
        time.sleep(0.008)  # the whole of a slice
        yield 0, 0


def test_what_is_searched_in_the_end_is_the_last_change(qtbot: QtBot, crowded: Controller) -> None:
    """A reading that was overtaken would bring back who was removed."""
    searched: list[set[str]] = []
    crowded.gallery_changed.connect(lambda: searched.append(names(crowded.watchlist)))
    vectors = directions(PEOPLE + 2)
    for name, vector in zip(("Ada", "Bo"), vectors[-2:], strict=True):
        crowded.change_gallery(enroll(name, vector))
    ada = crowded.gallery.find("Ada")
    assert ada is not None
    qtbot.wait(5)  # in the middle of reading
    crowded.change_gallery(GalleryChange(lambda gallery: gallery.remove_person(ada.id)))
    qtbot.waitUntil(lambda: "Bo" in names(crowded.watchlist), timeout=WAIT_MS)
    assert not any("Ada" in one for one in searched)
    assert len(crowded.gallery.ids()) == crowded.people_count == PEOPLE + 1


def test_a_gallery_that_cannot_be_read_names_nobody_and_says_why(
    qtbot: QtBot, crowded: Controller, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    crowded.noticed.connect(told.append)

    def broken(_gallery: Gallery, _space: str) -> Iterator[tuple[int, int]]:
        yield 1, 1
        raise GalleryDamaged("damaged", "")

    with monkeypatch.context() as patched:
        patched.setattr(Gallery, "reading", broken)
        crowded.reload_gallery()
        qtbot.waitUntil(lambda: crowded.gallery_problem is not None, timeout=WAIT_MS)
    assert crowded.people_count == 0
    assert told
    crowded.reload_gallery()
    problem: FaceGuiError | None = crowded.gallery_problem
    assert problem is None
    assert crowded.people_count == PEOPLE
