"""The passive liveness model on the published sample scenes."""

from pathlib import Path

import numpy as np
import pytest
from facenet_pytorch import MTCNN

from facegui.sources.picture import read_picture
from facegui.vision.detection.detector import Cascade, MtcnnDetector
from facegui.vision.detection.mtcnn import torch_stages
from facegui.vision.detection.mtcnn_weights import mtcnn_weights
from facegui.vision.liveness.evidence import STILL_SHIFTS, Shift
from facegui.vision.liveness.passive import PassiveLiveness
from facegui.vision.loading import load_liveness
from facegui.vision.models.registry import ModelDamaged, ModelMissing
from facegui.vision.models.store import ModelStore
from facegui.vision.types import Face, Frame
from tests.places import DATA

# Beside the checkout on development machines; never committed.


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> PassiveLiveness:
    if not (DATA / "models" / "2.7_80x80_MiniFASNetV2.pth").is_file():
        pytest.skip(f"the MiniFASNet files are not in {DATA / 'models'}")
    store = ModelStore(tmp_path_factory.mktemp("models"))
    store.import_from("minifasnet", DATA / "models")
    return load_liveness(store)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("scene", "score"), [("image_F1", 0.169), ("image_F2", 0.003), ("image_T1", 1.0)]
)
def test_sample_scenes_score_as_the_original(
    model: PassiveLiveness, scene: str, score: float
) -> None:
    """Attacks would pass, or the living be refused, if crops or networks drifted.

    On the boxes the published figures were made with: two pixels more or less are 0.1 of a score.
    """
    frame = read_picture(DATA / "pad" / "samples" / f"{scene}.jpg")
    faces = [largest_stock_face(frame)]
    (plain,) = model.look(frame, faces, (Shift(),))
    assert plain.score == pytest.approx(score, abs=0.002)
    (look,) = model.look(frame, faces)
    assert len(look.crops) == 2 * len(STILL_SHIFTS)
    assert look.score == pytest.approx(score, abs=0.05)
    assert set(look.by_network) == {"V2", "V1SE"}
    assert all(crop.live + sum(crop.attacks) == pytest.approx(1, abs=1e-4) for crop in look.crops)


def largest_stock_face(frame: Frame) -> Face:
    stock = MTCNN(min_face_size=60, select_largest=True, device="cpu")
    boxes, scores, landmarks = stock.detect(frame.pixels[:, :, ::-1].copy(), landmarks=True)
    return Face(boxes[0].astype(np.float32), landmarks[0].astype(np.float32), float(scores[0]))


def test_faces_are_judged_in_one_batch_as_one_by_one(model: PassiveLiveness) -> None:
    """Two people before the camera: nobody gets the other's liveness."""
    frame = read_picture(DATA / "photos" / "two_people.jpg")
    faces = MtcnnDetector(torch_stages(mtcnn_weights()), Cascade(40)).detect(frame)[:2]
    together = model.look(frame, faces, (Shift(),))
    apart = [model.look(frame, [face], (Shift(),))[0] for face in faces]
    assert len(together) == 2
    assert [a.score for a in together] == pytest.approx([b.score for b in apart], abs=1e-4)


def test_without_faces_nothing_is_judged(model: PassiveLiveness) -> None:
    frame = read_picture(DATA / "photos" / "obama.jpg")
    assert model.look(frame, ()) == ()


def test_a_missing_model_says_how_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing) as problem:
        load_liveness(ModelStore(tmp_path))
    assert "facegui models install minifasnet" in problem.value.hint


def test_a_truncated_model_is_refused_with_what_to_do(tmp_path: Path) -> None:
    folder = tmp_path / "minifasnet"
    folder.mkdir()
    for name in ("2.7_80x80_MiniFASNetV2.pth", "4_0_0_80x80_MiniFASNetV1SE.pth"):
        (folder / name).write_bytes(b"PK\x03\x04")
    with pytest.raises(ModelDamaged) as problem:
        load_liveness(ModelStore(tmp_path))
    assert "install" in problem.value.hint
