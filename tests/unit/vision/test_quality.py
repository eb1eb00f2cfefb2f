"""A poor look at a face is told by what is wrong with it, and a good one is never refused."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.paths import resource
from facegui.vision.detection.detector import Cascade, MtcnnDetector
from facegui.vision.detection.mtcnn import torch_stages
from facegui.vision.detection.mtcnn_weights import mtcnn_weights
from facegui.vision.faults import Fault, Measure
from facegui.vision.quality import Quality, QualityLimits, assess, components, weight_of
from facegui.vision.types import Face, Frame

pytestmark = pytest.mark.slow


LIMITS = QualityLimits.load()
# A frontal face in a box of side 1 (eyes, nose, mouth), as MTCNN sees one.
FRONTAL = np.array([(0.32, 0.40), (0.70, 0.40), (0.51, 0.59), (0.35, 0.77), (0.67, 0.77)])


def face_at(x: float, y: float, width_px: float, points: np.ndarray = FRONTAL) -> Face:
    box = np.array([x, y, x + width_px, y + 1.2 * width_px], np.float32)
    landmarks = points * (width_px, 1.2 * width_px) + (x, y)
    return Face(box, landmarks.astype(np.float32), 0.99)


def scene(mean: float = 128, contrast: float = 30, size: int = 300) -> np.ndarray:
    """Texture with detail at every size, as skin, brows and lips have it."""
    random = np.random.default_rng(3)
    texture = np.zeros((size, size))
    for sigma in (1, 2, 4, 8, 16):
        layer = cv2.GaussianBlur(random.standard_normal((size, size)), (0, 0), sigma)
        texture += layer / layer.std() / np.sqrt(5)
    gray = np.clip(mean + contrast * texture, 0, 255).astype(np.uint8)
    return np.repeat(gray[:, :, None], 3, axis=2)


def look(pixels: np.ndarray, face: Face, *, enrolling: bool = False) -> Quality:
    return assess(Frame(np.ascontiguousarray(pixels)), face, LIMITS, enrolling=enrolling)


def faults(quality: Quality) -> list[Fault]:
    return [measure.fault for measure in quality.faults]


def test_an_ordinary_face_has_no_fault_and_full_weight() -> None:
    quality = look(scene(), face_at(90, 80, 120), enrolling=True)
    assert faults(quality) == []
    assert look(scene(), face_at(90, 80, 120)).weight == 1


def test_every_fault_is_measured_once() -> None:
    quality = look(scene(), face_at(90, 80, 120))
    of_embedding = {Fault.COVERED, Fault.UNREADABLE}
    assert [one.fault for one in quality.measures] == [
        fault for fault in Fault if fault not in of_embedding
    ]


def test_a_distant_face_is_too_small_and_not_blurred() -> None:
    small = cv2.resize(scene(), None, fx=0.12, fy=0.12, interpolation=cv2.INTER_AREA)
    assert faults(look(small, face_at(10, 9, 14.4))) == [Fault.TOO_SMALL]


def test_a_face_45_pixels_wide_is_worth_an_answer() -> None:
    half = cv2.resize(scene(), None, fx=0.375, fy=0.375, interpolation=cv2.INTER_AREA)
    assert faults(look(half, face_at(33, 30, 45))) == []


@pytest.mark.parametrize(
    ("pixels", "fault"),
    [
        (scene(mean=10, contrast=3), Fault.TOO_DARK),
        (scene(mean=255, contrast=20), Fault.TOO_BRIGHT),
        (cv2.GaussianBlur(scene(), (0, 0), 8), Fault.BLURRED),
        (cv2.blur(scene(), (41, 1)), Fault.BLURRED),
        (cv2.blur(scene(), (1, 41)), Fault.BLURRED),
    ],
    ids=["dark", "bright", "out of focus", "moved sideways", "moved up"],
)
def test_a_spoiled_picture_is_told_by_its_own_fault(pixels: np.ndarray, fault: Fault) -> None:
    assert faults(look(pixels, face_at(90, 80, 120))) == [fault]


def test_brightness_is_the_face_and_not_what_is_around_it() -> None:
    backlit = np.full((300, 300, 3), 255, np.uint8)
    backlit[80:230, 90:210] = scene(mean=12, contrast=3)[80:230, 90:210]
    quality = look(backlit, face_at(90, 80, 120))
    assert quality.values["brightness"] == pytest.approx(12, abs=2)
    assert Fault.TOO_DARK in faults(quality)


def test_a_turned_head_is_told_by_its_nose() -> None:
    turned = FRONTAL.copy()
    turned[2, 0] += 0.25
    quality = look(scene(), face_at(90, 80, 120, turned))
    # a quarter of the width beside the line from eyes to mouth, 0.37 of 1.2 widths long
    assert quality.values["turn"] == pytest.approx(0.25 / (0.37 * 1.2), abs=0.01)
    assert faults(quality) == [Fault.TURNED_AWAY]


@given(
    angle=st.floats(-180, 180), scale=st.floats(0.2, 5), nose=st.floats(-0.3, 0.3)
)  # fmt: skip
def test_turning_does_not_depend_on_tilt_or_size(angle: float, scale: float, nose: float) -> None:
    points = FRONTAL * (100, 120)
    points[2, 0] += 100 * nose
    upright = Face(np.array([0, 0, 100, 120], np.float32), points.astype(np.float32), 0.9)
    turn = np.deg2rad(angle)
    matrix = scale * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    tilted = Face(upright.box.copy(), (points @ matrix.T + 150).astype(np.float32), 0.9)
    picture = scene(size=60)
    assert look(picture, tilted).values["turn"] == pytest.approx(
        look(picture, upright).values["turn"], abs=1e-3
    )


@pytest.mark.parametrize(("x", "y"), [(-60, 80), (240, 80), (90, -72), (90, 228)])
def test_a_face_half_outside_is_told_so(x: float, y: float) -> None:
    quality = look(scene(), face_at(x, y, 120))
    assert quality.values["visible"] == pytest.approx(0.5, abs=0.1)
    assert Fault.PARTLY_OUTSIDE in faults(quality)


def test_a_face_wholly_outside_is_assessed_without_failing() -> None:
    quality = look(scene(), face_at(-400, -400, 120))
    assert quality.values["visible"] == 0
    assert quality.weight == 0


@given(
    x=st.floats(-200, 300), y=st.floats(-200, 300), width=st.floats(8, 400),
    shift=st.lists(st.floats(-0.1, 0.1), min_size=10, max_size=10),
)  # fmt: skip
def test_values_stay_in_their_ranges(x: float, y: float, width: float, shift: list[float]) -> None:
    face = face_at(x, y, width, FRONTAL + np.reshape(shift, (5, 2)))
    quality = look(scene(), face)
    values = quality.values
    assert 0 <= values["brightness"] <= 255
    assert all(0 <= values[name] <= 1 for name in ("burned_out", "sharpness", "visible"))
    assert 0 <= quality.weight <= 1


@given(value=st.floats(0, 300), better=st.floats(0, 300))
def test_a_better_value_never_counts_less(value: float, better: float) -> None:
    def weight(size: float) -> float:
        return Measure(Fault.TOO_SMALL, size, 22, None, good=48).weight

    assert weight(value + better) >= weight(value)
    assert (weight(value) == 0) == (value < 22)


def test_the_words_give_value_limit_and_what_to_do() -> None:
    small = Measure(Fault.TOO_SMALL, 31.8, 32, None, good=48)
    assert small.words == "Too far away: face 31 pixels wide, needs 32. Come closer."
    turned = Measure(Fault.TURNED_AWAY, 0.411, None, 0.41, good=0.3)
    assert turned.words == (
        "Turned away: nose 0.42 off the middle, at most 0.41 may be. Look at the camera."
    )
    cut = Measure(Fault.PARTLY_OUTSIDE, 0.612, 0.9, None, good=0.95)
    assert cut.words == (
        "Partly outside the picture: 61% of the head visible, needs 90%. Move into the picture."
    )


def test_the_worst_fault_comes_first() -> None:
    slightly_small = Measure(Fault.TOO_SMALL, 20, 22, None, good=48)
    far_too_dark = Measure(Fault.TOO_DARK, 2, 20, None, good=40)
    sharp = Measure(Fault.BLURRED, 0.6, 0.5, None, good=0.55)
    quality = Quality((slightly_small, sharp, far_too_dark))
    assert quality.faults == (far_too_dark, slightly_small)
    document = quality.as_json()
    assert set(document.pop("components")) == {
        "inter_eye_distance",
        "sharpness",
        "under_exposure_prevention",
    }
    assert document == {
        "face_px": 20,
        "sharpness": 0.6,
        "brightness": 2,
        "faults": ["too_dark", "too_small"],
    }


def test_a_gallery_picture_has_to_be_at_least_as_good_as_a_probe() -> None:
    for fault in Fault:
        high = fault in (Fault.TOO_BRIGHT, Fault.TURNED_AWAY, Fault.TURNED)
        stricter = LIMITS.enroll[fault] - LIMITS.recognize[fault]
        assert (stricter <= 0) if high else (stricter >= 0), fault


def test_the_demonstration_picture_may_be_enrolled() -> None:
    pixels = cv2.imread(str(resource("demo", "grace-hopper.jpg")))
    frame = Frame(np.asarray(pixels, np.uint8))
    detector = MtcnnDetector(torch_stages(mtcnn_weights()), Cascade(min_face_px=60))
    quality = assess(frame, detector.detect(frame)[0], LIMITS, enrolling=True)
    assert faults(quality) == []


def test_a_head_on_its_side_is_turned_and_one_on_its_head_upside_down() -> None:
    side = Measure(Fault.TURNED, 88.2, None, 60, good=50)
    assert side.words == (
        "Turned in the picture: by 89°, at most 60° may be. Turn the picture upright."
    )
    head = Measure(Fault.TURNED, 176.0, None, 60, good=50)
    assert head.words == "Upside down: turned by 176° in the picture. Turn the picture upright."


def test_what_the_embedding_tells_explains_and_does_not_hinder() -> None:
    sharp = Measure(Fault.BLURRED, 0.6, 0.5, None, good=0.55)
    covered = Measure(Fault.COVERED, 31.4, 50, None, good=60)
    quality = Quality((sharp, covered))
    assert [one.fault for one in quality.faults] == [Fault.COVERED]
    assert quality.hindering == ()
    assert quality.weight == 1
    assert covered.words == (
        "Face covered or in shadow: recognizability 31 of 100, needs 50. "
        "Let the whole face be seen, in even light."
    )
    kept = {"sharpness": 0.6, "uncovered": 31.4}
    assert weight_of(kept, LIMITS) == 0


def test_components_are_50_at_the_limit_of_recognizing_and_60_at_that_of_enrolling() -> None:
    names = {
        "face_px": (Fault.TOO_SMALL, "inter_eye_distance"),
        "burned_out": (Fault.TOO_BRIGHT, "over_exposure_prevention"),
        "roll": (Fault.TURNED, "head_pose_roll"),
        "uncovered": (Fault.COVERED, "face_occlusion_prevention"),
    }
    for value, (fault, component) in names.items():
        assert components({value: LIMITS.recognize[fault]}, LIMITS) == {component: 50}
        assert components({value: LIMITS.enroll[fault]}, LIMITS) == {component: 60}
    assert components({"turn": 0.0, "visible": 0.0}) == {
        "head_pose_yaw": 100,
        "crop_of_the_face_image": 0,
    }
