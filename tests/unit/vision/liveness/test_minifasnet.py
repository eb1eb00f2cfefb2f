"""The networks behind passive liveness agree with the published originals."""

from pathlib import Path

import numpy as np
import pytest
import torch

from facegui.vision.liveness.minifasnet import V1SE_FILE, V2_FILE, load_minifasnet
from facegui.vision.models.registry import ModelDamaged, ModelFile
from tests.places import DATA

# Beside the checkout on development machines; never committed.
SOURCE = DATA / "models"


@pytest.fixture(scope="module")
def reference() -> dict[str, np.ndarray]:
    path = SOURCE / "minifasnet_reference.npz"
    if not path.is_file():
        pytest.skip(f"{path} with the original's outputs is not on this machine")
    with np.load(path) as arrays:
        return dict(arrays)


@pytest.mark.parametrize(
    ("file", "outputs"), [(V2_FILE, "v2_logits"), (V1SE_FILE, "v1se_logits")], ids=["V2", "V1SE"]
)
def test_agrees_with_the_original(
    reference: dict[str, np.ndarray], file: ModelFile, outputs: str
) -> None:
    """A drift would move every liveness score away from the thresholds measured for it."""
    network = load_minifasnet(SOURCE / file.name, file)
    crops = torch.from_numpy(reference["crops_bgr"]).permute(0, 3, 1, 2).float()
    with torch.inference_mode():
        ours = network(crops).numpy()
    assert np.abs(ours - reference[outputs]).max() <= 1e-4


def test_a_truncated_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / V2_FILE.name
    path.write_bytes(b"PK\x03\x04" + bytes(1000))
    with pytest.raises(ModelDamaged, match="damaged"):
        load_minifasnet(path, V2_FILE)


def test_a_file_of_the_right_size_with_one_changed_byte_is_refused(tmp_path: Path) -> None:
    """A tampered file must not even be parsed: it is a pickle inside."""
    if not (SOURCE / V2_FILE.name).is_file():
        pytest.skip("the published file is not on this machine")
    content = bytearray((SOURCE / V2_FILE.name).read_bytes())
    content[len(content) // 2] ^= 1
    path = tmp_path / V2_FILE.name
    path.write_bytes(content)
    with pytest.raises(ModelDamaged, match="damaged"):
        load_minifasnet(path, V2_FILE)
