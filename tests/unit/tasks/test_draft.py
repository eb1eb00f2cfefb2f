"""A draft: what is saved, what is missing, and who it might be instead."""

from collections.abc import Callable

import numpy as np
import pytest

from facegui.gallery.types import NewSample
from facegui.live.analysis import SeenFace
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.coach import Pose
from facegui.tasks.draft import DoubtKind, Draft, Kept, Missing
from facegui.tasks.enroll import EnrollmentCandidate
from facegui.vision.quality import Quality

Keep = Callable[..., Kept]


@pytest.fixture
def keep(face: Callable[..., SeenFace]) -> Keep:
    """A picture with this cosine to Ada."""

    def make(score: float = 0.0, pose: Pose | None = Pose.STRAIGHT) -> Kept:
        embedding = face(score).embedding.copy()
        sample = NewSample(b"", np.zeros((5, 2), np.float32), "test/1", embedding, {}, "camera")
        return Kept(EnrollmentCandidate(sample, Quality(())), pose)

    return make


def test_one_thing_is_missing_at_a_time() -> None:
    assert Draft().missing(None, agreed=False) is Missing.PICTURE


def test_pictures_name_and_agreement_are_needed(keep: Keep) -> None:
    draft = Draft().keep(keep())
    assert draft.missing(None, agreed=True) is Missing.NAME
    draft = draft.named("New", None, consented=False)
    assert draft.missing(None, agreed=False) is Missing.CONSENT
    assert draft.missing(None, agreed=True) is None
    assert draft.named("Ada", "ada", consented=True).missing(None, agreed=False) is None


def test_of_each_pose_the_newest_picture_is_kept(keep: Keep) -> None:
    old, new = keep(), keep()
    draft = Draft().keep(old).keep(keep(pose=Pose.LEFT)).keep(new)
    assert old not in draft.kept
    assert len(draft.samples) == 2
    assert draft.next_pose is Pose.RIGHT


def test_files_stand_for_poses(keep: Keep) -> None:
    draft = Draft()
    for _ in range(3):
        assert draft.next_pose is Pose.STRAIGHT
        draft = draft.keep(keep(pose=None))
    assert draft.next_pose is None
    assert len(draft.kept) == 3


def test_who_resembles_somebody_is_asked_about_once(keep: Keep, watchlist: SearchGallery) -> None:
    draft = Draft().keep(keep(0.35)).named("New", None, consented=False)
    doubt = draft.doubt(watchlist)
    assert doubt is not None
    assert (doubt.kind, doubt.about.person.name) == (DoubtKind.RESEMBLES, "Ada Lovelace")
    assert draft.missing(doubt, agreed=True) is Missing.ANSWER
    assert draft.dismiss(doubt).doubt(watchlist) is None


def test_nobody_alike_means_no_question(keep: Keep, watchlist: SearchGallery) -> None:
    assert Draft().keep(keep(0.1)).doubt(watchlist) is None


def test_pictures_for_somebody_enrolled_must_look_like_them(
    keep: Keep, watchlist: SearchGallery
) -> None:
    right = Draft().keep(keep(0.9)).named("Ada Lovelace", "ada", consented=True)
    assert right.doubt(watchlist) is None
    wrong = Draft().keep(keep(0.1)).named("Ada Lovelace", "ada", consented=True)
    doubt = wrong.doubt(watchlist)
    assert doubt is not None
    assert (doubt.kind, round(doubt.about.score, 2)) == (DoubtKind.DIFFERS, 0.1)


def test_somebody_elses_face_under_a_known_name_is_named(
    keep: Keep, watchlist: SearchGallery
) -> None:
    draft = Draft().keep(keep(0.9)).named("Eve Nobody", "eve", consented=True)
    doubt = draft.doubt(watchlist)
    assert doubt is not None
    assert (doubt.kind, doubt.about.person.name) == (DoubtKind.RESEMBLES, "Ada Lovelace")
