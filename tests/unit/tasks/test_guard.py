"""Enrolling is strict about what can be seen; recognizing explains itself by it."""

import numpy as np
import pytest

from facegui.sources.picture import read_picture
from facegui.tasks.enroll import PoorPicture, sample_of_picture
from facegui.vision.engine import Engine
from facegui.vision.faults import Fault
from facegui.vision.quality import QualityLimits
from facegui.vision.types import Frame
from facegui.vision.upright import turned
from scripts.spoil import KINDS, spoiled
from tests.places import DATA

pytestmark = pytest.mark.slow


LIMITS = QualityLimits.load()


def made(kind: str, engine: Engine, frame: Frame, seed: int = 100) -> Frame:
    face = engine.detect(frame)[0]
    return Frame(spoiled(kind, frame.pixels, face.landmarks, seed))


def test_a_plain_portrait_is_kept(engine: Engine, demo_picture: Frame) -> None:
    taken = sample_of_picture(demo_picture, engine, LIMITS)
    assert not taken.quality.faults
    assert taken.sample.quality["uncovered"] > 60
    assert taken.sample.quality["roll"] < 20


def test_behind_mask_and_glasses_it_is_refused_unless_forced(
    engine: Engine, demo_picture: Frame
) -> None:
    covered = made("both", engine, demo_picture)
    with pytest.raises(PoorPicture, match="Face covered"):
        sample_of_picture(covered, engine, LIMITS)
    forced = sample_of_picture(covered, engine, LIMITS, force=True)
    assert Fault.COVERED in [one.fault for one in forced.quality.faults]


@pytest.mark.skipif(not DATA.is_dir(), reason="../shared/data is not there")
@pytest.mark.parametrize("kind", ["hat_eyes", "hat_brim"])
def test_eyes_behind_a_hat_are_refused(engine: Engine, kind: str) -> None:
    """Mouth and nose are seen well: only a head that was fitted on hidden eyes tells."""
    plain = read_picture(DATA / "photos" / "biden.jpg")
    assert not sample_of_picture(plain, engine, LIMITS).quality.faults
    with pytest.raises(PoorPicture, match="Face covered"):
        sample_of_picture(made(kind, engine, plain), engine, LIMITS)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_turned_picture_is_kept_upright(
    engine: Engine, demo_picture: Frame, quarters: int
) -> None:
    plain = sample_of_picture(demo_picture, engine, LIMITS).sample
    taken = sample_of_picture(turned(demo_picture, quarters), engine, LIMITS).sample
    assert taken.jpeg == plain.jpeg
    assert float(taken.embedding @ plain.embedding) > 0.999


def test_pictures_are_spoiled_the_same_way_again(engine: Engine, demo_picture: Frame) -> None:
    for kind in KINDS:
        one, two = (made(kind, engine, demo_picture, seed=3).pixels for _ in range(2))
        assert np.array_equal(one, two)
