"""One picture becomes a sample, or the person is told why not."""

from collections.abc import Callable, Mapping
from dataclasses import replace

import cv2
import numpy as np
import pytest

from facegui.gallery import FILES, Index
from facegui.live.analysis import SeenFace
from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.watchlist import SearchGallery
from facegui.paths import resource
from facegui.tasks.enroll import PoorPicture, lookalike, place_of, sample_of_picture, take_sample
from facegui.tasks.which_face import NoFace, SeveralFaces, meant_face
from facegui.vision.engine import Engine
from facegui.vision.faults import Fault
from facegui.vision.quality import QualityLimits
from facegui.vision.types import Frame, Portrait

LIMITS = QualityLimits.load()


def beside(left: Frame, right: Frame, scale: float) -> Frame:
    """Two pictures in one, the right one scaled."""
    small = cv2.resize(right.pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    pixels = np.full((left.height, left.width + small.shape[1], 3), 90, np.uint8)
    pixels[:, : left.width] = left.pixels
    pixels[: small.shape[0], left.width :] = small
    return Frame(pixels, "both.jpg")


def watchlist_of(*embeddings: np.ndarray) -> SearchGallery:
    matrix = np.array(embeddings, np.float32).reshape(-1, 320)
    index = Index.from_arrays(matrix, space="mobilefacenet+sface/1")
    calibration = Calibration.load(resource("calibration", "mobilefacenet+sface-1.json"))
    return SearchGallery.of(index, calibration, GOALS[Strictness.BALANCED])


def test_a_good_picture_becomes_a_sample(engine: Engine, demo_picture: Frame) -> None:
    taken = sample_of_picture(demo_picture, engine, LIMITS)
    sample = taken.sample
    assert (sample.space, sample.origin) == ("mobilefacenet+sface/1", "picture")
    assert sample.place == FILES
    assert sample.quality == taken.quality.values
    assert taken.quality.faults == ()
    assert float(np.linalg.norm(sample.embedding)) == pytest.approx(1, abs=1e-5)


def test_half_a_face_is_refused(engine: Engine, demo_picture: Frame) -> None:
    """Behind a door, up to the tip of the nose: its mirror image is somebody else."""
    (face,) = engine.detect(demo_picture)
    pixels = demo_picture.pixels.copy()
    pixels[:, : int(face.landmarks[2, 0])] = 120
    with pytest.raises(PoorPicture, match="Face covered"):
        sample_of_picture(Frame(pixels, "half.jpg"), engine, LIMITS)


def test_a_face_followed_in_a_stream_is_kept_with_its_source(
    engine: Engine, demo_picture: Frame, face: Callable[..., SeenFace]
) -> None:
    frame = replace(demo_picture, source="Front door")
    assert place_of(frame, face(track=None)) == FILES
    place = place_of(frame, face(track=3))
    (found,) = engine.detect(frame)
    taken = take_sample(frame, found, engine, LIMITS, "camera", place=place)
    assert taken.sample.place == "Front door"


def test_a_sample_encoded_again_is_the_same(engine: Engine, demo_picture: Frame) -> None:
    """Changing the encoder and back changes no decision."""
    sample = sample_of_picture(demo_picture, engine, LIMITS).sample
    again = engine.embed_portraits([Portrait(sample.jpeg, sample.landmarks.copy())])[0]
    assert np.array_equal(again, sample.embedding)


def test_a_picture_without_a_face_is_told(engine: Engine) -> None:
    wall = Frame(np.full((200, 300, 3), 120, np.uint8), "wall.jpg")
    with pytest.raises(NoFace, match=r"No face was found in wall\.jpg\. Use a picture") as told:
        sample_of_picture(wall, engine, LIMITS, force=True)
    assert told.value.exit_status == 3


def test_a_picture_of_two_people_is_refused(
    engine: Engine, demo_frames: Mapping[float, Frame]
) -> None:
    with pytest.raises(SeveralFaces, match=r"2 faces were found in demo\.mp4\. Crop.* --face"):
        sample_of_picture(demo_frames[7.0], engine, LIMITS, force=True)


def test_somebody_far_behind_does_not_count(engine: Engine, demo_picture: Frame) -> None:
    frame = beside(demo_picture, demo_picture, 0.3)
    faces = engine.detect(frame)
    assert len(faces) == 2
    assert meant_face(frame, faces).face is faces[0]
    alone = sample_of_picture(demo_picture, engine, LIMITS).sample.embedding
    taken = sample_of_picture(frame, engine, LIMITS).sample.embedding
    assert float(alone @ taken) > 0.95


def test_a_poor_picture_is_refused_with_its_reasons_unless_insisted_upon(
    engine: Engine, demo_picture: Frame
) -> None:
    dark = Frame((demo_picture.pixels * 0.08).astype(np.uint8), "dark.jpg")
    if not engine.detect(dark):
        dark = Frame((demo_picture.pixels * 0.15).astype(np.uint8), "dark.jpg")
    with pytest.raises(PoorPicture, match=r"dark\.jpg is too poor to keep\. Too dark: brightness"):
        sample_of_picture(dark, engine, LIMITS)
    forced = sample_of_picture(dark, engine, LIMITS, force=True)
    assert Fault.TOO_DARK in [fault.fault for fault in forced.quality.faults]
    assert forced.sample.quality["brightness"] < LIMITS.enroll[Fault.TOO_DARK]


def test_a_newcomer_like_somebody_enrolled_is_told(
    engine: Engine, demo_picture: Frame, demo_frames: Mapping[float, Frame]
) -> None:
    hopper = sample_of_picture(demo_picture, engine, LIMITS)
    again = sample_of_picture(demo_frames[3.0], engine, LIMITS, force=True)
    collins = sample_of_picture(demo_frames[10.0], engine, LIMITS, force=True)
    enrolled = watchlist_of(collins.sample.embedding, hopper.sample.embedding)
    likely = lookalike(again, enrolled)
    assert likely is not None
    assert likely.person.id == "1"
    assert likely.score > 0.6
    assert lookalike(again, watchlist_of(collins.sample.embedding)) is None
    assert lookalike(again, watchlist_of()) is None


@pytest.mark.slow
def test_a_picture_that_nobody_takes_again_is_held_to_the_limits_of_recognition(
    engine: Engine, demo_picture: Frame
) -> None:
    sharp = sample_of_picture(demo_picture, engine, LIMITS).sample.quality["sharpness"]
    # As if this one were between the two limits.
    enroll = {**LIMITS.enroll, Fault.BLURRED: sharp + 0.01}
    assert LIMITS.recognize[Fault.BLURRED] < sharp
    limits = replace(LIMITS, enroll=enroll)
    with pytest.raises(PoorPicture, match="Blurred: sharpness"):
        sample_of_picture(demo_picture, engine, limits)
    kept = sample_of_picture(demo_picture, engine, limits, once=True)
    assert [one.fault for one in kept.quality.faults] == [Fault.BLURRED]
    pixels = np.asarray(cv2.GaussianBlur(demo_picture.pixels, (0, 0), 9.0), np.uint8)
    with pytest.raises(PoorPicture, match="Not readable as a face: recognizability"):
        sample_of_picture(Frame(pixels, "far.jpg"), engine, limits, once=True)
