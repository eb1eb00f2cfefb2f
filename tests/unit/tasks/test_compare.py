"""Comparing two pictures: d(img1, img2), score and decision belong together."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from facegui.gallery.index import Index
from facegui.matching.calibration import Calibration
from facegui.matching.decision import Verdict
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.similarity import SquaredDistance
from facegui.matching.watchlist import SearchGallery
from facegui.tasks.compare import Side, compare, take_side
from facegui.tasks.which_face import SeveralFaces
from facegui.vision.engine import Engine
from facegui.vision.quality import QualityLimits
from facegui.vision.types import Frame
from tests.released import released

COSINES = Calibration.load(released("mobilefacenet-1.json"))
EMPTY = Index.from_arrays(np.empty((0, 192), np.float32), space=COSINES.space)
NOBODY = SearchGallery.of(EMPTY, COSINES, GOALS[Strictness.BALANCED])


def side(engine: Engine, frame: Frame) -> Side:
    return take_side(Path(frame.source), frame, engine, QualityLimits.load())


@pytest.mark.slow
def test_the_same_person_is_a_match_and_another_is_not(
    engine: Engine, demo_picture: Frame, demo_frames: Mapping[float, Frame]
) -> None:
    hopper, again = side(engine, demo_picture), side(engine, demo_frames[3.0])
    collins = side(engine, demo_frames[10.0])
    same, different = compare(hopper, again, NOBODY), compare(hopper, collins, NOBODY)
    assert same.verdict is Verdict.MATCH
    assert different.verdict is Verdict.NOT_RECOGNIZED
    assert same.squared_distance < different.squared_distance


def test_it_is_compared_by_the_function_in_force(
    engine: Engine, demo_picture: Frame, demo_frames: Mapping[float, Frame]
) -> None:
    goal, distances = GOALS[Strictness.BALANCED], COSINES.of_squared_distances()
    other = SearchGallery.of(EMPTY, distances, goal, SquaredDistance(), COSINES)
    hopper, again = side(engine, demo_picture), side(engine, demo_frames[3.0])
    by_distance, by_cosine = compare(hopper, again, other), compare(hopper, again, NOBODY)
    assert by_distance.verdict is by_cosine.verdict
    assert by_distance.score == pytest.approx(-by_cosine.squared_distance, abs=1e-5)
    assert by_distance.threshold == pytest.approx(2 * by_cosine.threshold - 2)
    assert by_distance.squared_distance == by_cosine.squared_distance
    assert by_distance.span[0] < by_distance.threshold < by_distance.span[1]


def test_the_distance_is_that_of_the_embeddings(
    engine: Engine, demo_picture: Frame, demo_frames: Mapping[float, Frame]
) -> None:
    one, other = side(engine, demo_picture), side(engine, demo_frames[10.0])
    between = float(np.sum((one.embedding - other.embedding) ** 2))
    assert compare(one, other, NOBODY).squared_distance == pytest.approx(between, abs=1e-5)
    assert compare(one, one, NOBODY).squared_distance == pytest.approx(0, abs=1e-5)


def test_a_poor_picture_is_not_judged_but_its_distance_is_told(
    engine: Engine, demo_picture: Frame
) -> None:
    dark = Frame((demo_picture.pixels * 0.08).astype(np.uint8), "dark.jpg")
    told = compare(side(engine, demo_picture), side(engine, dark), NOBODY)
    assert told.verdict is Verdict.POOR_QUALITY
    # A face that dark looks covered to the encoder, too: what causes it is told first.
    assert str(told.faults[0].fault) == "too_dark"
    assert told.score > NOBODY.verification.threshold


def test_two_faces_in_a_picture_are_refused(
    engine: Engine, demo_frames: Mapping[float, Frame]
) -> None:
    with pytest.raises(SeveralFaces):
        side(engine, demo_frames[7.0])
