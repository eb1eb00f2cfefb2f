"""The feature network: VGG-19's shape, published weights in their places, seeded random ones."""

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from torch import Tensor
from torchvision.models import vgg19
from torchvision.models.vgg import make_layers

from facegui.painting import loading
from facegui.painting.network import LAYERS, FeatureNetwork, published_weights, random_weights
from facegui.vision.models.registry import VGG19, Model, ModelDamaged, ModelFile
from facegui.vision.models.store import ModelStatus, ModelStore
from tests.unit.vision.model_server import ModelServer, serving

# Where torchvision's vgg19().features has its convolutions.
PLACES = (0, 2, 5, 7, 10, 12, 14, 16, 19, 21, 23, 25, 28, 30, 32, 34)
CPU = torch.device("cpu")


def nothing(_activations: Tensor) -> None:
    """Go on."""


def state_of(seed: int, layers: int) -> dict[str, Tensor]:
    """A state dict as torchvision writes it, of the first layers, with a classifier beside."""
    weights = random_weights([LAYERS[layers - 1]], seed)
    state = {"classifier.0.weight": torch.zeros(3)}
    for place, (kernels, biases) in zip(PLACES, weights.values(), strict=False):
        state[f"features.{place}.weight"] = kernels
        state[f"features.{place}.bias"] = biases + 0.5
    return state


def test_the_published_weights_land_in_their_layers() -> None:
    numbers = {f"features.{place}.{what}": torch.tensor(float(place)) for place in PLACES
               for what in ("weight", "bias")}  # fmt: skip
    found = published_weights(numbers, ["conv5_4"])
    assert tuple(found) == LAYERS
    assert [int(kernels) for kernels, _ in found.values()] == list(PLACES)


def test_torchvision_has_the_layers_where_they_are_looked_for() -> None:
    with torch.device("meta"):
        state = vgg19(weights=None).state_dict()
    found = published_weights(state, ["conv5_4"])
    wanted = random_weights(["conv5_4"], 1)
    assert {name: (kernels.shape, biases.shape) for name, (kernels, biases) in found.items()} == {
        name: (kernels.shape, biases.shape) for name, (kernels, biases) in wanted.items()
    }


def test_activations_are_those_of_torchvision_where_it_does_not_pad() -> None:
    """In the middle, where the border has not come yet, and before the first pool."""
    generator = torch.Generator().manual_seed(2)
    weights = random_weights(["conv1_2"], 3)
    picture = torch.rand(1, 3, 16, 16, generator=generator)
    theirs = make_layers([64, 64])
    names = (0, 2)
    theirs.load_state_dict(
        {
            f"{place}.{what}": values
            for place, layer in zip(names, weights.values(), strict=True)
            for what, values in zip(("weight", "bias"), layer, strict=True)
        }
    )
    mean = torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1)
    deviation = torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1)
    ours = FeatureNetwork(weights)(picture, ["conv1_2"], nothing)["conv1_2"]
    assert torch.allclose(
        ours[:, :, 2:-2, 2:-2], theirs((picture - mean) / deviation)[:, :, 2:-2, 2:-2], atol=1e-5
    )


def test_the_shape_is_that_of_vgg_19() -> None:
    network = FeatureNetwork(random_weights(["conv3_1", "conv1_2"], 1))
    found = network(torch.rand(1, 3, 32, 48), ["conv1_2", "conv2_1", "conv3_1"], nothing)
    assert {name: tuple(values.shape) for name, values in found.items()} == {
        "conv1_2": (1, 64, 32, 48),
        "conv2_1": (1, 128, 16, 24),
        "conv3_1": (1, 256, 8, 12),
    }


def test_random_weights_keep_the_size_of_activations() -> None:
    network = FeatureNetwork(random_weights(["conv4_1"], 1))
    wanted = ("conv1_1", "conv2_1", "conv3_1", "conv4_1")
    found = network(
        torch.rand(1, 3, 64, 64, generator=torch.Generator().manual_seed(1)), wanted, nothing
    )
    sizes = [values.square().mean().item() for values in found.values()]
    assert max(sizes) < 5 * min(sizes)


def test_a_seed_gives_the_same_weights() -> None:
    one, same, other = (random_weights(["conv1_1"], seed)["conv1_1"][0] for seed in (1, 1, 2))
    assert torch.equal(one, same)
    assert not torch.equal(one, other)


@pytest.fixture
def content() -> bytes:
    file = io.BytesIO()
    torch.save(state_of(7, 5), file)
    return file.getvalue()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, content: bytes) -> Iterator[ModelServer]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with serving(content) as plan:
        yield plan


@pytest.fixture
def store(
    tmp_path: Path, server: ModelServer, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> ModelStore:
    """A store whose VGG-19 is a small file of the same form."""
    checksum = hashlib.sha256(content).hexdigest()
    file = ModelFile("small.pth", len(content), checksum, server.url)
    model = Model(VGG19.id, "Small", VGG19.kind, "MIT", "this test", (file,))
    return ModelStore(tmp_path / "models", (model,))


def test_without_the_download_the_weights_are_random(store: ModelStore) -> None:
    network, what = loading.load_network(store, ["conv2_1"], CPU)
    assert what == loading.RANDOM
    assert torch.equal(
        network.get_buffer("conv1_1_kernels"), random_weights(["conv1_1"], 1)["conv1_1"][0]
    )


def test_the_downloaded_weights_are_used(store: ModelStore) -> None:
    store.install(VGG19.id)
    network, what = loading.load_network(store, ["conv3_1"], CPU)
    assert what == loading.IMAGENET
    expected = random_weights(["conv3_1"], 7)
    for name, (kernels, biases) in expected.items():
        assert torch.equal(network.get_buffer(f"{name}_kernels"), kernels)
        assert torch.equal(network.get_buffer(f"{name}_biases"), biases + 0.5)


def test_the_weights_may_be_imported(store: ModelStore, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "brought.pth").write_bytes(content)
    store.import_from(VGG19.id, tmp_path / "brought.pth")
    assert loading.load_network(store, ["conv1_1"], CPU)[1] == loading.IMAGENET


def test_a_damaged_file_is_not_painted_with(store: ModelStore) -> None:
    store.install(VGG19.id)
    path = store.path(VGG19.id)
    damaged = bytearray(path.read_bytes())
    damaged[2000] ^= 1
    path.write_bytes(damaged)
    assert store.status(VGG19.id) is ModelStatus.DAMAGED
    with pytest.raises(ModelDamaged):
        loading.load_network(store, ["conv1_1"], CPU)


def test_a_file_without_a_layer_is_told(store: ModelStore) -> None:
    store.install(VGG19.id)
    with pytest.raises(ModelDamaged):
        loading.load_network(store, ["conv4_1"], CPU)
