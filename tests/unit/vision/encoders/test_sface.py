"""SFace agrees with the published original, and joins MobileFaceNet without changing it."""

import runpy
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from facegui.paths import resource
from facegui.vision.encoders.loaders import load_encoder
from facegui.vision.encoders.sface import CHIP_SIZE, EMBEDDING_SIZE, SFace, load_sface
from facegui.vision.models.files import digest
from facegui.vision.models.registry import ModelDamaged
from facegui.vision.models.spec import SPECS
from facegui.vision.models.store import ModelStore
from tests.places import DATA, ROOT

pytestmark = pytest.mark.slow


SHIPPED = resource("models", "sface.safetensors")
# Beside the checkout on development machines; never committed.
SOURCE = DATA / "models"
ONNX = SOURCE / "face_recognition_sface_2021dec_int8bq.onnx"


@pytest.fixture(scope="module")
def network() -> SFace:
    return load_sface(SHIPPED)


@pytest.fixture(scope="module")
def random_chips() -> np.ndarray:
    return np.random.default_rng(7).integers(0, 256, (4, CHIP_SIZE, CHIP_SIZE, 3), np.uint8)


def normalized(chips: np.ndarray) -> torch.Tensor:
    values = (chips.astype(np.float32) - 127.5) / 128
    return torch.from_numpy(np.ascontiguousarray(values.transpose(0, 3, 1, 2)))


@pytest.mark.parametrize("batch", [1, 24])
def test_agrees_with_the_onnx_original(network: SFace, batch: int) -> None:
    """A drift would make scores differ from the published model's and thresholds wrong."""
    path = SOURCE / "sface_reference.npz"
    if not path.is_file():
        pytest.skip(f"{path} with the original's outputs is not on this machine")
    with np.load(path) as arrays:
        chips, theirs = arrays["chips"], arrays["embeddings"].astype(np.float64)
    theirs /= np.linalg.norm(theirs, axis=1, keepdims=True)
    with torch.inference_mode():
        ours = torch.cat([network(part) for part in normalized(chips).split(batch)]).numpy()
    assert ours.shape == (24, EMBEDDING_SIZE)
    assert np.vecdot(ours.astype(np.float64), theirs).min() >= 0.99999


def test_an_embedding_does_not_depend_on_its_neighbors(
    network: SFace, random_chips: np.ndarray
) -> None:
    """Otherwise who else is in the picture would change a person's score."""
    chips = normalized(random_chips)
    with torch.inference_mode():
        together = network(chips)
        alone = torch.cat([network(chip[None]) for chip in chips])
        nobody = network(chips[:0])
    np.testing.assert_allclose(together.norm(dim=1).numpy(), 1, atol=1e-6)
    np.testing.assert_allclose(together.numpy(), alone.numpy(), atol=1e-5)
    assert nobody.shape == (0, EMBEDDING_SIZE)


def test_a_changed_byte_is_refused(tmp_path: Path) -> None:
    """Weights that somebody changed could name people at will."""
    changed = tmp_path / SHIPPED.name
    shutil.copyfile(SHIPPED, changed)
    with changed.open("r+b") as file:
        file.seek(5_000_000)
        byte = file.read(1)[0]
        file.seek(5_000_000)
        file.write(bytes([byte ^ 1]))
    with pytest.raises(ModelDamaged):
        load_sface(changed)


def test_conversion_reproduces_the_shipped_file(tmp_path: Path) -> None:
    """Anyone can check that the shipped weights are the published ones."""
    pytest.importorskip("onnx", reason="the conversion needs the package onnx")
    if not ONNX.is_file():
        pytest.skip(f"the published file {ONNX} is not on this machine")
    main = runpy.run_path(str(ROOT / "scripts" / "convert_sface.py"))["main"]
    target = tmp_path / "again.safetensors"
    assert main(["--from", str(ONNX), "--to", str(target)]) == 0
    assert digest(target) == digest(SHIPPED)


def test_the_joint_encoder_is_both_side_by_side(tmp_path: Path, random_chips: np.ndarray) -> None:
    """A gallery keeps both unit vectors: either can be had back from what is stored."""
    store, cpu = ModelStore(tmp_path), torch.device("cpu")
    joint = load_encoder("mobilefacenet+sface", store, cpu).encode(random_chips)
    alone = [
        load_encoder(one, store, cpu).encode(random_chips) for one in ("mobilefacenet", "sface")
    ]
    assert joint.shape == (4, 320)
    assert SPECS["mobilefacenet+sface"].parts == (192, 128)
    np.testing.assert_allclose(joint * np.sqrt(2), np.concatenate(alone, axis=1), atol=1e-5)


def test_a_plain_chip_is_close_to_one_with_its_mirror(
    tmp_path: Path, random_chips: np.ndarray
) -> None:
    """Looks of a stream are compared with samples into which the mirror is averaged."""
    encoder = load_encoder("mobilefacenet+sface", ModelStore(tmp_path), torch.device("cpu"))
    flipped = np.ascontiguousarray(random_chips[:, :, ::-1])
    plain = encoder.encode(random_chips, mirrored=False)
    both = plain + encoder.encode(flipped, mirrored=False)
    for part in (slice(0, 192), slice(192, 320)):
        both[:, part] /= np.sqrt(2) * np.linalg.norm(both[:, part], axis=1, keepdims=True)
    np.testing.assert_allclose(encoder.encode(random_chips), both, atol=1e-5)
