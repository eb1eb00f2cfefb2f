"""Every face is found where the stock MTCNN finds it, and none where there is none."""

from collections.abc import Mapping

import numpy as np
import pytest
from facenet_pytorch import MTCNN

from facegui.sources.picture import read_picture
from facegui.vision.detection.boxes import overlap
from facegui.vision.detection.detector import Cascade, MtcnnDetector
from facegui.vision.detection.mtcnn import torch_stages
from facegui.vision.detection.mtcnn_weights import mtcnn_weights
from facegui.vision.types import Face, Frame
from tests.places import DATA

PHOTOS = DATA / "photos"


@pytest.fixture(scope="module")
def detector() -> MtcnnDetector:
    return MtcnnDetector(torch_stages(mtcnn_weights()), Cascade(min_face_px=30))


@pytest.fixture(scope="module")
def stock() -> MTCNN:
    return MTCNN(keep_all=True, min_face_size=30, device="cpu")


def stock_faces(stock: MTCNN, frame: Frame) -> list[Face]:
    rgb = np.ascontiguousarray(frame.pixels[:, :, ::-1])
    boxes, scores, landmarks = stock.detect(rgb, landmarks=True)
    if boxes is None:
        return []
    return [
        Face(box.astype(np.float32), points.astype(np.float32), float(score))
        for box, points, score in zip(boxes, landmarks, scores, strict=True)
    ]


def assert_agree(ours: tuple[Face, ...], stock: list[Face], sure: float = 0.9) -> None:
    """Every face one of them is sure of, the other has in the same place.

    Landmarks shake with the box they are read from: when the frame is moved by one pixel the stock
    detector's own move by up to 14 % of the face's width (95th percentile 7 %).
    """
    pairs = [(ours, [face for face in stock if face.detection_score > sure])]
    pairs.append((tuple(stock), [face for face in ours if face.detection_score > sure]))
    for found, expected in pairs:
        for face in expected:
            boxes = np.stack([one.box for one in found])
            places = overlap(boxes, face.box[None])[:, 0]
            assert places.max() > 0.8
            apart = np.abs(found[places.argmax()].landmarks - face.landmarks).max()
            assert apart < 0.1 * face.width


@pytest.mark.slow
def test_faces_of_the_portrait_and_the_clip_are_those_of_the_stock_detector(
    detector: MtcnnDetector,
    stock: MTCNN,
    demo_picture: Frame,
    demo_frames: Mapping[float, Frame],
) -> None:
    counts = []
    for frame in (demo_picture, demo_frames[2.0], demo_frames[7.0], demo_frames[10.0]):
        faces = detector.detect(frame)
        assert_agree(faces, stock_faces(stock, frame))
        counts.append(sum(face.detection_score > 0.9 for face in faces))
    assert counts == [1, 1, 2, 1]


@pytest.mark.slow
@pytest.mark.skipif(not PHOTOS.is_dir(), reason="needs the pictures of ../shared/data/photos")
@pytest.mark.parametrize("name", ["obama-240p.jpg", "two_people.jpg", "multiface.jpg"])
def test_faces_of_photographs_are_those_of_the_stock_detector(
    name: str, detector: MtcnnDetector, stock: MTCNN
) -> None:
    frame = read_picture(PHOTOS / name)
    faces = detector.detect(frame)
    assert len(faces) >= 1
    assert_agree(faces, stock_faces(stock, frame), sure=0.97)


def test_faces_come_largest_first(
    detector: MtcnnDetector, demo_frames: Mapping[float, Frame]
) -> None:
    areas = [face.area for face in detector.detect(demo_frames[7.0])]
    assert len(areas) >= 2
    assert areas == sorted(areas, reverse=True)


def test_the_same_frame_gives_the_same_faces(detector: MtcnnDetector, demo_picture: Frame) -> None:
    (first,), (second,) = detector.detect(demo_picture), detector.detect(demo_picture)
    assert np.array_equal(first.box, second.box)
    assert np.array_equal(first.landmarks, second.landmarks)
    assert first.detection_score == second.detection_score


def test_faces_smaller_than_the_smallest_are_not_searched(
    demo_frames: Mapping[float, Frame],
) -> None:
    frame = demo_frames[7.0]
    weights = mtcnn_weights()
    widths = [
        face.width for face in MtcnnDetector(torch_stages(weights), Cascade(30)).detect(frame)
    ]
    between = round((min(widths) + max(widths)) / 2)
    coarse = MtcnnDetector(torch_stages(weights), Cascade(3 * between)).detect(frame)
    assert len(coarse) < len(widths)
    # The first stage's cells come in steps, so the limit is not sharp; half of it is never found.
    assert all(face.width > 1.5 * between for face in coarse)


def test_one_scan_may_search_for_larger_faces_only(
    detector: MtcnnDetector, demo_frames: Mapping[float, Frame]
) -> None:
    """Under load a scan is made coarser without another detector; the next is as configured."""
    frame = demo_frames[7.0]
    coarse = MtcnnDetector(torch_stages(mtcnn_weights()), Cascade(300)).detect(frame)
    expected = detector.detect(frame)
    assert boxes_of(detector.detect(frame, 300)) == boxes_of(coarse)
    assert boxes_of(detector.detect(frame)) == boxes_of(expected)
    assert len(coarse) < len(expected)


def boxes_of(faces: tuple[Face, ...]) -> list[list[float]]:
    return [face.box.tolist() for face in faces]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("height", "width"),
    [(1, 1), (1, 12), (5, 7), (11, 11), (12, 12), (13, 2000), (2000, 13), (30, 30), (29, 400)],
)
@pytest.mark.parametrize("min_face_px", [12, 30])
def test_frames_of_any_shape_are_searched_without_failing(
    height: int, width: int, min_face_px: int
) -> None:
    detector = MtcnnDetector(torch_stages(mtcnn_weights()), Cascade(min_face_px=min_face_px))
    noise = np.random.default_rng(1).integers(0, 256, (height, width, 3), np.uint8)
    assert detector.detect(Frame(noise)) == ()


@pytest.mark.parametrize("value", [0, 128, 255])
def test_no_face_is_seen_on_a_plain_wall(detector: MtcnnDetector, value: int) -> None:
    assert detector.detect(Frame(np.full((360, 480, 3), value, np.uint8))) == ()


def test_no_face_is_seen_in_noise(detector: MtcnnDetector) -> None:
    noise = np.random.default_rng(7).integers(0, 256, (360, 480, 3), np.uint8)
    assert detector.detect(Frame(noise)) == ()


@pytest.mark.slow
@pytest.mark.parametrize("shift", [(0, 0), (0.15, 0), (0, -0.15), (-0.12, 0.12)])
@pytest.mark.parametrize("scale", [0.85, 1.0, 1.2])
def test_a_known_face_is_found_again_near_its_place(
    detector: MtcnnDetector, demo_picture: Frame, shift: tuple[float, float], scale: float
) -> None:
    (face,) = detector.detect(demo_picture)
    middle = np.array(face.center) + np.array(shift) * face.width
    half = scale * (face.box[2:] - face.box[:2]) / 2
    place = np.concatenate([middle - half, middle + half]).astype(np.float32)
    (again,) = detector.refine(demo_picture, place[None])
    assert again is not None
    assert overlap(again.box[None], face.box[None])[0, 0] > 0.7
    assert np.abs(again.landmarks - face.landmarks).max() < 0.1 * face.width


def test_what_a_scan_looked_at_shows_the_same_face_again(
    detector: MtcnnDetector, demo_frames: Mapping[float, Frame]
) -> None:
    frame = demo_frames[7.0]
    faces = detector.detect(frame)
    assert len(faces) == 2
    regions = [face.region for face in faces if face.region is not None]
    for face, again in zip(faces, detector.refine(frame, np.stack(regions)), strict=True):
        assert again is not None
        assert again.box == pytest.approx(face.box, abs=1)
        assert again.detection_score == pytest.approx(face.detection_score, abs=0.01)


def test_a_place_without_a_face_gives_none(
    detector: MtcnnDetector, demo_frames: Mapping[float, Frame]
) -> None:
    frame = demo_frames[10.0]
    face = detector.detect(frame)[0]
    wall = np.array([20, 20, 140, 160], np.float32)
    outside = np.array([-500, -500, -400, -400], np.float32)
    answers = detector.refine(frame, np.stack([wall, face.box, outside]))
    assert [answer is None for answer in answers] == [True, False, True]
    assert detector.refine(frame, np.empty((0, 4), np.float32)) == ()


@pytest.mark.slow
def test_steadied_landmarks_shake_less_when_the_box_does(
    detector: MtcnnDetector, demo_frames: Mapping[float, Frame]
) -> None:
    """The landmarks an embedding is aligned by must not depend on where the box happened to be."""
    random = np.random.default_rng(11)
    raw, steady = [], []
    for frame in (demo_frames[2.0], demo_frames[7.0], demo_frames[10.0]):
        for face in (one for one in detector.detect(frame) if one.detection_score > 0.99):
            shaken = face.box + random.normal(0, 0.04 * face.width, (12, 4)).astype(np.float32)
            again = [one for one in detector.refine(frame, shaken) if one is not None]
            assert len(again) >= 10
            raw.append(_spread(again, face))
            steady.append(_spread(detector.with_stable_landmarks(frame, again), face))
    assert np.mean(steady) < 0.7 * np.mean(raw)


def _spread(faces: "tuple[Face, ...] | list[Face]", face: Face) -> float:
    points = np.stack([one.landmarks for one in faces])
    return float(points.std(axis=0).mean() / face.width)


def test_steadying_keeps_boxes_and_faces_it_cannot_read(
    detector: MtcnnDetector, demo_picture: Frame
) -> None:
    (face,) = detector.detect(demo_picture)
    nowhere = Face(np.array([2, 2, 42, 42], np.float32), np.full((5, 2), 20, np.float32), 0.8)
    steady, kept = detector.with_stable_landmarks(demo_picture, [face, nowhere])
    assert np.array_equal(steady.box, face.box)
    assert 0 < np.abs(steady.landmarks - face.landmarks).max() < 0.05 * face.width
    assert kept is nowhere
    assert detector.with_stable_landmarks(demo_picture, []) == ()
