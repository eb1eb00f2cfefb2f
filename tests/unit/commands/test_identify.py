"""A source that is watched by the command line teaches the search what faces there share."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from facegui.commands.identify import SourceLearner
from facegui.gallery import NewSample
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Decision, Verdict
from facegui.paths import resource
from facegui.vision.quality import Quality
from facegui.vision.types import Face, Frame
from facegui.workspace import Workspace
from tests.fakes import FramesSource

CAMERA = "Front door"
PIXELS = np.zeros((20, 20, 3), np.uint8)
NOBODY = Decision(Verdict.NOT_RECOGNIZED, 0.4, ())


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Somebody is enrolled at the camera."""
    made = Workspace(tmp_path / "data", keyring_allowed=False)
    jpeg, landmarks = (
        resource("demo", "grace-hopper.jpg").read_bytes(),
        np.zeros((5, 2), np.float32),
    )
    sample = NewSample(jpeg, landmarks, made.space, visitor(0), {}, "camera", CAMERA)
    made.gallery.add_person("Ada", [sample], consent="yes")
    yield made
    made.close()


def visitor(number: int) -> np.ndarray:
    """The embedding of somebody, the halves of the joint encoder of equal length."""
    drawn = np.random.default_rng(number).normal(size=320).astype(np.float32)
    return drawn / np.linalg.norm(drawn)


@pytest.fixture
def learner(workspace: Workspace) -> Callable[..., SourceLearner]:
    def make(*, live: bool = True, stills: bool = False) -> SourceLearner:
        source = FramesSource([PIXELS], name=CAMERA, live=live, stills=stills)
        return SourceLearner(source, workspace.watchlist(), workspace)

    return make


def seen(*numbers: int) -> Analysis:
    """An analysis with these people in view."""
    face = Face(np.array([0, 0, 9, 9], np.float32), np.zeros((5, 2), np.float32), 1.0)
    shown = SeenFace(face, Quality(()), NOBODY, visitor(0), track=1, sightings=5)
    faces = [replace(shown, embedding=visitor(number), track=number) for number in numbers]
    return Analysis(Frame(PIXELS, CAMERA, 0, 0.0), tuple(faces), place=CAMERA)


def pass_by(learner: SourceLearner, *numbers: int) -> None:
    for number in numbers:
        learner.take(seen(number))
        learner.take(seen())


def test_five_visitors_of_a_camera_are_searched_by_at_once_and_kept(
    learner: Callable[..., SourceLearner], workspace: Workspace
) -> None:
    """They were only kept: the command went on with the threshold it began with."""
    camera = learner()
    before = camera.watchlist.at(CAMERA).identification
    pass_by(camera, 1, 2, 3, 4)
    assert camera.watchlist.at(CAMERA).identification == before
    pass_by(camera, 5)
    after = camera.watchlist.at(CAMERA)
    assert after.place is not None and after.place.seen == 5
    assert not before.is_known_here and after.identification.is_known_here
    assert after.identification.threshold < before.threshold
    assert workspace.gallery.seen(workspace.space)[CAMERA].people == 5


def test_who_is_in_view_at_the_end_has_been_there(
    learner: Callable[..., SourceLearner], workspace: Workspace
) -> None:
    camera = learner()
    pass_by(camera, 1, 2, 3, 4)
    camera.take(seen(5))
    assert workspace.gallery.seen(workspace.space) == {}
    camera.leave()
    assert workspace.gallery.seen(workspace.space)[CAMERA].people == 5


def test_a_clip_is_searched_by_and_never_kept(
    learner: Callable[..., SourceLearner], workspace: Workspace
) -> None:
    clip = learner(live=False)
    pass_by(clip, *range(1, 6))
    assert clip.watchlist.at(CAMERA).identification.is_known_here
    assert workspace.gallery.seen(workspace.space) == {}


def test_nothing_is_learned_of_stills_or_when_it_is_switched_off(
    learner: Callable[..., SourceLearner], workspace: Workspace
) -> None:
    stills = learner(stills=True)
    workspace.settings = replace(workspace.settings, learn_places=False)
    switched_off = learner()
    for one in (stills, switched_off):
        before = one.watchlist
        pass_by(one, *range(1, 6))
        one.leave()
        assert one.watchlist is before
    assert workspace.gallery.seen(workspace.space) == {}
