"""A draft is saved and taken back whole, whoever asks for it."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from facegui.errors import UsageProblem
from facegui.gallery import Gallery
from facegui.gallery.types import NewSample
from facegui.tasks.draft import Draft, Kept
from facegui.tasks.enroll import EnrollmentCandidate
from facegui.tasks.enrollment import save, take_back
from facegui.vision.quality import Quality


@pytest.fixture
def gallery(tmp_path: Path) -> Iterator[Gallery]:
    with Gallery.open(tmp_path / "data", keyring_allowed=False) as opened:
        yield opened


def kept(*embedding: float) -> Kept:
    sample = NewSample(
        b"a jpeg", np.zeros((5, 2), np.float32), "mobilefacenet/1",
        np.array(embedding, np.float32), {}, "camera",
    )  # fmt: skip
    return Kept(EnrollmentCandidate(sample, Quality(())))


def test_a_newcomer_is_enrolled_and_gone_again(gallery: Gallery) -> None:
    saved = save(gallery, Draft((kept(1, 0), kept(0, 1)), "Ada"), "Agreed.")
    assert saved.new
    assert [one.id for one in gallery.samples(saved.person.id)] == list(saved.sample_ids)
    assert saved.person.consent is not None
    take_back(gallery, saved)
    assert gallery.people() == ()


def test_pictures_and_consent_added_are_taken_back_alone(gallery: Gallery) -> None:
    ada = gallery.add_person("Ada", [kept(1, 0).candidate.sample])
    before = gallery.samples(ada.id)
    saved = save(gallery, Draft((kept(0, 1),), "Ada", ada.id), "Agreed.")
    assert not saved.new
    assert gallery.person(ada.id).consent is not None
    assert len(gallery.samples(ada.id)) == 2
    take_back(gallery, saved)
    assert [one.id for one in gallery.samples(ada.id)] == [one.id for one in before]
    assert gallery.person(ada.id) == ada


def test_an_agreement_on_record_outlives_the_undoing(gallery: Gallery) -> None:
    ada = gallery.add_person("Ada", [], consent="Agreed long ago.")
    saved = save(gallery, Draft((kept(0, 1),), "Ada", ada.id, consented=True), None)
    take_back(gallery, saved)
    assert gallery.person(ada.id).consent == ada.consent


def test_nothing_is_stored_under_a_name_that_is_taken(gallery: Gallery) -> None:
    gallery.add_person("Ada", [])
    with pytest.raises(UsageProblem, match="already enrolled"):
        save(gallery, Draft((kept(1, 0),), "ada"), "Agreed.")
    assert len(gallery.people()) == 1
