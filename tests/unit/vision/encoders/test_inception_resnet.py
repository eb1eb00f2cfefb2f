"""InceptionResnetV1 takes the published file, classifier and all, and nothing else.

The real weights are a download of 107 MB; a file of the same layout stands in for them.
"""

import hashlib
import pickle
from pathlib import Path

import numpy as np
import pytest
import torch

from facegui.vision.encoders.inception_resnet import (
    CHIP_SIZE,
    EMBEDDING_SIZE,
    inception_resnet,
    load_inception_resnet,
)
from facegui.vision.models.registry import ModelDamaged, ModelFile

pytestmark = pytest.mark.slow


def described(path: Path) -> ModelFile:
    content = path.read_bytes()
    return ModelFile(path.name, len(content), hashlib.sha256(content).hexdigest())


def test_the_weights_are_those_of_the_file(tmp_path: Path) -> None:
    torch.manual_seed(1)
    original = inception_resnet().eval()
    path = tmp_path / "weights.pt"
    classifier = {"logits.weight": torch.zeros(8631, 512), "logits.bias": torch.zeros(8631)}
    torch.save(original.state_dict() | classifier, path)
    network = load_inception_resnet(path, described(path))
    chips = torch.rand(2, 3, CHIP_SIZE, CHIP_SIZE) * 2 - 1
    with torch.inference_mode():
        expected, embeddings = original(chips), network(chips)
    assert embeddings.shape == (2, EMBEDDING_SIZE)
    np.testing.assert_allclose(embeddings.numpy(), expected.numpy(), atol=1e-5)
    np.testing.assert_allclose(embeddings.norm(dim=1).numpy(), 1, atol=1e-5)


def test_another_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "weights.pt"
    path.write_bytes(b"not the published weights")
    with pytest.raises(ModelDamaged, match="checksum"):
        load_inception_resnet(path)


def test_code_in_a_file_is_not_run(tmp_path: Path) -> None:
    """Even a file that passes its checksum may only hold tensors."""
    ran = tmp_path / "ran"

    class Touch:
        def __reduce__(self) -> tuple[object, tuple[object, ...]]:
            return Path.touch, (ran,)

    path = tmp_path / "weights.pt"
    torch.save({"conv2d_1a.conv.weight": Touch()}, path)
    with pytest.raises(pickle.UnpicklingError):
        load_inception_resnet(path, described(path))
    assert not ran.exists()
