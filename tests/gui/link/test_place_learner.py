"""What faces at a camera share is learned from visitors, kept as sums only, and searched by."""

import threading
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from facegui.gallery import Gallery, GalleryBusy, SeenFaces
from facegui.matching.watchlist import SearchGallery
from facegui.ui.link.controller import Controller
from facegui.workspace import Workspace

CAMERA, CLIP = "camera:Front door", "visit.mp4"
VISITORS = np.random.default_rng(4).normal(size=(40, 320)).astype(np.float32)
VISITORS /= np.linalg.norm(VISITORS, axis=1, keepdims=True)


@pytest.fixture
def visit(controller: Controller, make_seen, make_analysis) -> Callable[..., None]:
    """Let visitors come to a source one after the other, by their numbers."""
    tracks = iter(range(1, 1000))

    def come(source: str, *visitors: int) -> None:
        controller.learner.begin(source)
        place = source.removeprefix("camera:")
        for number in visitors:
            seen = replace(make_seen(track=next(tracks)), embedding=VISITORS[number])
            controller.learner.take(replace(make_analysis(seen), place=place))
            controller.learner.take(replace(make_analysis(), place=place))

    return come


def seen_at(controller: Controller, place: str) -> int:
    """How many people seen there the search knows of."""
    watchlist = controller.watchlist
    assert watchlist is not None and watchlist.places is not None
    return watchlist.places.at(place).seen


def test_five_visitors_of_a_camera_are_kept_as_one_sum_and_searched_by(
    qtbot: QtBot, controller: Controller, visit
) -> None:
    visit(CAMERA, 0, 1, 2, 3)
    space = controller.workspace.space
    assert controller.gallery.seen(space) == {}
    with qtbot.waitSignal(controller.gallery_changed):
        visit(CAMERA, 4)
    kept = controller.gallery.seen(space)["Front door"]
    assert kept.people == 5
    np.testing.assert_allclose(kept.total, VISITORS[:5].sum(axis=0), atol=1e-5)
    assert seen_at(controller, "Front door") == 5


def test_it_goes_on_from_what_is_kept_of_the_camera(
    qtbot: QtBot, controller: Controller, visit
) -> None:
    visit(CAMERA, *range(5))
    visit("camera:Back door", *range(5, 10))
    visit(CAMERA, *range(10, 15))
    kept = controller.gallery.seen(controller.workspace.space)
    assert {place: one.people for place, one in kept.items()} == {"Front door": 10, "Back door": 5}
    qtbot.waitUntil(lambda: seen_at(controller, "Front door") == 10)
    assert seen_at(controller, "Back door") == 5


def test_a_clip_is_learned_while_it_runs_and_never_written(
    qtbot: QtBot, controller: Controller, visit
) -> None:
    with qtbot.waitSignal(controller.gallery_changed):
        visit(CLIP, *range(5))
    assert controller.gallery.seen(controller.workspace.space) == {}
    assert seen_at(controller, CLIP) == 5
    controller.reload_gallery()
    assert seen_at(controller, CLIP) == 5
    controller.learner.begin(CAMERA)
    controller.reload_gallery()
    assert seen_at(controller, CLIP) == 0


def test_who_is_in_view_when_the_source_is_left_has_been_there(
    controller: Controller, visit, make_seen, make_analysis
) -> None:
    visit(CAMERA, 0, 1, 2, 3)
    last = replace(make_seen(track=2000), embedding=VISITORS[4])
    controller.learner.take(replace(make_analysis(last), place="Front door"))
    controller.learner.leave()
    assert controller.gallery.seen(controller.workspace.space)["Front door"].people == 5


def test_two_cameras_and_a_clip_at_once_learn_each_of_its_own_visitors(
    controller: Controller, make_seen, make_analysis
) -> None:
    sources = ("camera:Front door", "camera:Gate", CLIP)
    controller.learner.begin(*sources)
    for number in range(5):
        for at, source in enumerate(sources):
            place, track = source.removeprefix("camera:"), number + 1
            seen = replace(make_seen(track=track), embedding=VISITORS[10 * at + number])
            controller.learner.take(replace(make_analysis(seen), place=place), source)
        for source in sources:
            place = source.removeprefix("camera:")
            controller.learner.take(replace(make_analysis(), place=place), source)
    kept = controller.gallery.seen(controller.workspace.space)
    assert sorted(kept) == ["Front door", "Gate"], "of a clip nothing is written"
    np.testing.assert_allclose(kept["Gate"].total, VISITORS[10:15].sum(axis=0), atol=1e-5)
    assert {place: one.people for place, one in controller.learner.seen().items()} == {
        "Front door": 5,
        "Gate": 5,
        CLIP: 5,
    }


def test_stills_teach_nothing(controller: Controller, visit) -> None:
    visit("files", *range(5))
    assert controller.learner.seen() == {}


def test_nothing_is_learned_or_searched_by_when_it_is_switched_off(
    qtbot: QtBot, controller: Controller, visit
) -> None:
    with qtbot.waitSignal(controller.gallery_changed):
        visit(CAMERA, *range(5))
    controller.change_settings(learn_places=False)
    assert seen_at(controller, "Front door") == 0
    visit(CAMERA, *range(5, 10))
    space = controller.workspace.space
    assert controller.gallery.seen(space)["Front door"].people == 5
    controller.change_settings(learn_places=True)
    assert seen_at(controller, "Front door") == 5


def test_what_cannot_be_written_is_searched_by_and_written_the_next_time(
    qtbot: QtBot, controller: Controller, visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(_gallery: Gallery, _seen: SeenFaces) -> None:
        raise GalleryBusy("Another FaceGUI is writing to the gallery; nothing was changed.")

    space = controller.workspace.space
    with monkeypatch.context() as patch, qtbot.waitSignal(controller.gallery_changed):
        patch.setattr(Gallery, "keep_seen", busy)
        visit(CAMERA, *range(5))
    assert controller.gallery.seen(space) == {}
    assert seen_at(controller, "Front door") == 5
    visit(CAMERA, *range(5, 10))
    assert controller.gallery.seen(space)["Front door"].people == 10


def test_what_was_erased_elsewhere_does_not_come_back(
    qtbot: QtBot, controller: Controller, visit
) -> None:
    visit(CAMERA, *range(5))
    with Gallery.open(controller.workspace.data_dir, keyring_allowed=False) as elsewhere:
        elsewhere.forget_seen()
    visit(CAMERA, *range(5, 10))
    assert controller.gallery.seen(controller.workspace.space) == {}
    qtbot.waitUntil(lambda: seen_at(controller, "Front door") == 0)
    visit(CAMERA, *range(10, 15))
    assert controller.gallery.seen(controller.workspace.space)["Front door"].people == 5


def test_erasing_forgets_what_is_held_too(qtbot: QtBot, controller: Controller, visit) -> None:
    visit(CLIP, *range(5))
    qtbot.waitUntil(lambda: seen_at(controller, CLIP) == 5)
    controller.forget_places()
    assert seen_at(controller, CLIP) == 0
    assert controller.learner.seen() == {}


def test_another_encoder_starts_anew(controller: Controller, visit) -> None:
    visit(CLIP, *range(5))
    controller.change_settings(encoder="mobilefacenet")
    assert controller.learner.seen() == {}
    assert seen_at(controller, CLIP) == 0


def test_a_rebuild_that_a_newer_gallery_overtook_is_dropped(
    qtbot: QtBot, controller: Controller, visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    let, whole, built = threading.Event(), SearchGallery.with_seen, []

    def slow(self: SearchGallery, seen: object) -> SearchGallery:
        assert let.wait(10)
        built.append(whole(self, seen))  # type: ignore[arg-type]
        return built[-1]

    monkeypatch.setattr(SearchGallery, "with_seen", slow)
    visit(CAMERA, *range(5))
    controller.reload_gallery()
    newer = controller.watchlist
    visit(CAMERA, *range(5, 10))
    let.set()
    qtbot.waitUntil(lambda: seen_at(controller, "Front door") == 10)
    assert len(built) == 2
    assert controller.watchlist is built[1]
    assert newer is not None and newer.places is not None
    assert newer.places.at("Front door").seen == 5


def test_the_running_session_searches_by_what_was_learned(
    qtbot: QtBot, controller: Controller, workspace: Workspace, visit
) -> None:
    asked: list[SearchGallery] = []
    visit(CLIP, *range(5))
    qtbot.waitUntil(lambda: seen_at(controller, CLIP) == 5)
    controller.jobs.analysis(
        lambda analyzer: analyzer.watchlist, done=asked.append, failed=pytest.fail
    )
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=20_000)
    controller.learner.begin("")
    visit(CLIP, *range(5, 10))
    before = controller.watchlist
    qtbot.waitUntil(lambda: controller.watchlist is not before)
    controller.jobs.analysis(
        lambda analyzer: analyzer.watchlist, done=asked.append, failed=pytest.fail
    )
    qtbot.waitUntil(lambda: len(asked) == 2, timeout=20_000)
    assert asked[1] is controller.watchlist
