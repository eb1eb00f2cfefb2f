"""The default encoder's network agrees with the published original."""

import hashlib
import runpy
from pathlib import Path

import numpy as np
import pytest
import torch

from facegui.paths import resource
from facegui.vision.encoders.mobilefacenet import (
    CHIP_SIZE,
    EMBEDDING_SIZE,
    MobileFaceNet,
    load_mobilefacenet,
)
from tests.places import DATA, ROOT

pytestmark = pytest.mark.slow


SHIPPED = resource("models", "mobilefacenet.safetensors")
# Beside the checkout on development machines; never committed.
SOURCE = DATA / "models"


def normalized(chips: np.ndarray) -> torch.Tensor:
    values = (chips.astype(np.float32) - 127.5) / 128
    return torch.from_numpy(np.ascontiguousarray(values.transpose(0, 3, 1, 2)))


def random_chips(count: int) -> torch.Tensor:
    generator = np.random.default_rng(7)
    return normalized(generator.integers(0, 256, (count, CHIP_SIZE, CHIP_SIZE, 3), dtype=np.uint8))


@pytest.fixture(scope="module")
def network() -> MobileFaceNet:
    return load_mobilefacenet(SHIPPED)


@pytest.fixture(scope="module")
def reference() -> dict[str, np.ndarray]:
    path = SOURCE / "mobilefacenet_reference.npz"
    if not path.is_file():
        pytest.skip(f"{path} with the original's outputs is not on this machine")
    with np.load(path) as arrays:
        return dict(arrays)


@pytest.mark.parametrize("batch", [1, 24])
def test_agrees_with_the_tensorflow_lite_original(
    network: MobileFaceNet, reference: dict[str, np.ndarray], batch: int
) -> None:
    """A drift would make scores differ from the published model's and thresholds wrong."""
    for chips, name in (
        (reference["chips"], "embeddings"),
        (reference["chips"][:, :, ::-1], "embeddings_mirrored"),
    ):
        # The original stops before the last step: its outputs have lengths of about 70.
        theirs = reference[name] / np.linalg.norm(reference[name], axis=1, keepdims=True)
        with torch.inference_mode():
            ours = torch.cat([network(part) for part in normalized(chips).split(batch)]).numpy()
        assert np.abs(ours - theirs).max() <= 1e-5


def test_embeddings_have_unit_length(network: MobileFaceNet) -> None:
    """Matching takes dot products for cosines."""
    with torch.inference_mode():
        embeddings = network(random_chips(3))
    assert embeddings.shape == (3, EMBEDDING_SIZE)
    assert embeddings.dtype == torch.float32
    np.testing.assert_allclose(embeddings.norm(dim=1).numpy(), 1, atol=1e-6)


def test_an_embedding_does_not_depend_on_its_neighbors(network: MobileFaceNet) -> None:
    """Otherwise who else is in the picture would change a person's score."""
    chips = random_chips(4)
    with torch.inference_mode():
        together = network(chips)
        alone = torch.cat([network(chip[None]) for chip in chips])
    np.testing.assert_allclose(together.numpy(), alone.numpy(), atol=1e-6)


def test_no_faces_give_no_embeddings(network: MobileFaceNet) -> None:
    with torch.inference_mode():
        assert network(torch.empty(0, 3, CHIP_SIZE, CHIP_SIZE)).shape == (0, EMBEDDING_SIZE)


def test_conversion_reproduces_the_shipped_file(tmp_path: Path) -> None:
    """Anyone can check that the shipped weights are the published ones."""
    if not (SOURCE / "mobilefacenet.bin").is_file():
        pytest.skip(f"the published files are not in {SOURCE}")
    main = runpy.run_path(str(ROOT / "scripts" / "convert_mobilefacenet.py"))["main"]
    target = tmp_path / "again.safetensors"
    assert main(["--from", str(SOURCE), "--to", str(target)]) == 0
    assert digest(target) == digest(SHIPPED)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
