"""Encoders trained here run where torch is not installed, and say the same as in torch."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from safetensors.torch import load

from facegui.vision.encoders.exporting import trained_graph
from facegui.vision.encoders.loaders import load_encoder
from facegui.vision.encoders.onnx import has_graphs, onnx_encoder
from facegui.vision.encoders.trained_file import pack, weights_digest
from facegui.vision.loading import runtime_of
from facegui.vision.models.registry import ModelDamaged
from facegui.vision.models.store import ModelStatus, ModelStore
from facegui.vision.models.trained_card import GRAPH_NAME, EncoderKind, TrainedDamaged
from facegui.vision.runtime import EngineName
from tests.unit.vision.trained_encoders import CPU, made

pytestmark = pytest.mark.slow

CHIPS = np.random.default_rng(22).integers(0, 256, (3, 112, 112, 3), np.uint8)


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "models")


def require_the_same_as_in_torch(store: ModelStore) -> None:
    here, torch = onnx_encoder("trained-lab", store), load_encoder("trained-lab", store, CPU)
    assert here.spec == torch.spec
    for mirrored in (False, True):
        cosines = (
            here.encode(CHIPS, mirrored=mirrored) * torch.encode(CHIPS, mirrored=mirrored)
        ).sum(axis=1)
        assert cosines.min() >= 0.9999


@pytest.mark.parametrize("joined", [False, True])
def test_a_projection_says_the_same_as_in_torch(store: ModelStore, joined: bool) -> None:
    store.add_trained(*made(EncoderKind.PROJECTION, joined=joined))
    require_the_same_as_in_torch(store)


def test_on_a_processor_it_runs_without_torch(store: ModelStore) -> None:
    store.add_trained(*made(EncoderKind.PROJECTION, joined=True))
    assert runtime_of(store, "trained-lab", "cpu").engine is EngineName.ONNX
    code = (
        "import sys; from pathlib import Path; import numpy as np\n"
        "from facegui.vision.loading import load_engine\n"
        "from facegui.vision.models.store import ModelStore\n"
        f"engine = load_engine(ModelStore(Path({str(store.folder)!r})), 'trained-lab', "
        "device='cpu')\n"
        "print(engine.spec.id, engine.spec.size, 'torch' in sys.modules)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["trained-lab", "144", "False"]


@pytest.mark.parametrize(
    ("kind", "joined"),
    [
        (EncoderKind.SCRATCH, False),
        pytest.param(EncoderKind.LAST_STAGE, True, marks=pytest.mark.rare),
        pytest.param(EncoderKind.LAST_STAGE, False, marks=pytest.mark.rare),
        pytest.param(EncoderKind.WHOLE, False, marks=pytest.mark.rare),
        pytest.param(EncoderKind.WHOLE, True, marks=pytest.mark.rare),
    ],
)
def test_what_has_weights_of_its_own_says_the_same_as_in_torch(
    store: ModelStore, kind: EncoderKind, joined: bool
) -> None:
    card, content = made(kind, joined=joined)
    store.add_trained(card, content, trained_graph(card, load(content), store))
    assert runtime_of(store, "trained-lab", "cpu").engine is EngineName.ONNX
    require_the_same_as_in_torch(store)


def test_a_graph_that_says_something_else_is_not_kept(store: ModelStore) -> None:
    card, content = made(EncoderKind.SCRATCH)
    other = replace(card, self_test=(card.self_test[0] + 2e-4, *card.self_test[1:]))
    assert trained_graph(other, load(content), store) == b""


def test_without_its_graph_an_encoder_runs_in_torch(store: ModelStore) -> None:
    store.add_trained(*made(EncoderKind.WHOLE))
    assert not has_graphs("trained-lab", store)
    assert runtime_of(store, "trained-lab", "cpu").engine is EngineName.TORCH


def test_a_graph_is_checked_listed_and_removed_with_its_encoder(store: ModelStore) -> None:
    store.add_trained(*made(EncoderKind.WHOLE), graph=b"a graph")
    path = store.path("trained-lab", GRAPH_NAME)
    path.write_bytes(b"another")
    assert store.status("trained-lab") is ModelStatus.DAMAGED
    with pytest.raises(ModelDamaged):
        onnx_encoder("trained-lab", store)
    store.remove("trained-lab")
    assert not path.parent.exists()


def test_weights_of_another_form_are_refused(store: ModelStore) -> None:
    card, content = made(EncoderKind.PROJECTION)
    tensors = load(content)
    tensors["head.weight"] = tensors["head.weight"][:, :-1].contiguous()
    card = replace(card, weights_sha256=weights_digest(tensors))
    store.add_trained(card, pack(tensors, card))
    with pytest.raises(TrainedDamaged, match="are not those of a projection"):
        onnx_encoder("trained-lab", store)
