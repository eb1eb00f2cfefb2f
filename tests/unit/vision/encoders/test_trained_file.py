"""A trained encoder on disk: found, loaded, told apart, and refused when anything is not right."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load, save
from torch import nn

from facegui.errors import UsageProblem
from facegui.vision.encoders.loaders import load_encoder, rebuild_encoder
from facegui.vision.encoders.trainable import build_network
from facegui.vision.encoders.trained_arrays import read_arrays, require_self_test
from facegui.vision.encoders.trained_file import pack, tensors_of
from facegui.vision.models.registry import MODELS, SFACE, ModelDamaged, ModelMissing
from facegui.vision.models.store import ModelStatus, ModelStore
from facegui.vision.models.trained_card import (
    EncoderKind,
    InstalledCard,
    TrainedCard,
    TrainedDamaged,
    trained_id,
)
from tests.unit.vision.trained_encoders import CPU, Content, base_network, made

CHIPS = np.arange(2 * 112 * 112 * 3, dtype=np.uint32).reshape(2, 112, 112, 3).astype(np.uint8)


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "models")


@pytest.fixture(scope="module")
def projection() -> Content:
    return made(EncoderKind.PROJECTION)


@pytest.fixture(scope="module")
def joint() -> Content:
    return made(EncoderKind.PROJECTION, joined=True)


@pytest.mark.slow
@pytest.mark.parametrize("kind", EncoderKind)
def test_what_was_kept_is_what_is_loaded(store: ModelStore, kind: EncoderKind) -> None:
    card, content = made(kind)
    store.add_trained(card, content)
    encoder = load_encoder("trained-lab", store, CPU)
    network = build_network(kind, base_network(kind), 16, seed=1).eval()
    pixels = (torch.from_numpy(CHIPS).permute(0, 3, 1, 2).float() - 127.5) / 128
    with torch.inference_mode():
        straight, mirrored = network(pixels), network(pixels.flip(3))
    expected = nn.functional.normalize(straight + mirrored).numpy()
    np.testing.assert_allclose(encoder.encode(CHIPS), expected, atol=1e-5)
    require_self_test(encoder, card)
    assert store.status("trained-lab") is ModelStatus.INSTALLED


@pytest.mark.slow
def test_a_file_holds_only_what_was_trained(projection: Content, joint: Content) -> None:
    for _, content in (projection, joint):
        assert set(load(content)) == {"head.weight", "head.bias"}
        assert len(content) < 20_000


@pytest.mark.slow
def test_joined_it_stands_beside_the_published_network(
    store: ModelStore, projection: Content, joint: Content
) -> None:
    """Only the trained half changes; what SFace says of a face stays what it was."""
    store.add_trained(*joint)
    encoder = load_encoder("trained-lab", store, CPU)
    assert (encoder.spec.size, encoder.spec.parts) == (144, (16, 128))
    alone = rebuild_encoder(projection[0], load(projection[1]), store, CPU)
    halves = [alone.encode(CHIPS), load_encoder("sface", store, CPU).encode(CHIPS)]
    embeddings = encoder.encode(CHIPS)
    np.testing.assert_allclose(embeddings * np.sqrt(2), np.concatenate(halves, axis=1), atol=1e-5)
    require_self_test(encoder, joint[0])
    (model,) = (one for one in store.models if one.trained)
    assert model.origin == "trained here from mobilefacenet, beside sface"


def test_joined_and_alone_are_two_spaces(projection: Content, joint: Content) -> None:
    """Their embeddings differ, although name and trained weights are the same."""
    alone, beside = projection[0], joint[0]
    assert (alone.id, alone.weights_sha256) == (beside.id, beside.weights_sha256)
    assert alone.spec.space != beside.spec.space
    other = replace(beside, joined_sha256="0" * 64)
    assert other.spec.space != beside.spec.space


def test_joined_with_another_network_than_this_one_it_is_refused(joint: Content) -> None:
    card = replace(joint[0], joined_sha256="0" * 64)
    with pytest.raises(TrainedDamaged, match="joined with another sface"):
        rebuild_encoder(card, load(joint[1]), ModelStore(Path("nowhere")), CPU)


def test_without_the_network_beside_it_nothing_is_loaded(store: ModelStore, joint: Content) -> None:
    """Half of every embedding comes from it."""
    store.add_trained(*joint)
    models = [one for one in MODELS if one.id != "sface"]
    missing = ModelStore(store.folder, [*models, replace(SFACE, shipped=False)])
    with pytest.raises(ModelMissing, match="sface"):
        load_encoder("trained-lab", missing, CPU)


def before_joining(document: dict[str, Any]) -> dict[str, Any]:
    """A card's document as it was written before an encoder was joined with another."""
    return {name: value for name, value in document.items() if not name.startswith("joined")}


def test_an_encoder_of_before_there_were_joint_ones_is_read(
    store: ModelStore, projection: Content
) -> None:
    """What people trained and exported with the version before goes on working."""
    card, content = projection
    text = json.dumps(before_joining(card.as_json()), sort_keys=True)
    checksum = hashlib.sha256(text.encode()).hexdigest()
    old = save(load(content), {"card": text, "card_sha256": checksum})
    read, arrays = read_arrays(old, "it")
    assert read.says_the_same_as(card)
    assert read.spec.space == card.spec.space == f"trained-lab/1-{card.weights_sha256[:8]}"
    require_self_test(rebuild_encoder(read, tensors_of(arrays), store, CPU), read)
    store.add_trained(read, old)
    installed = store.trained_folder / "trained-lab" / "card.json"
    document = json.loads(installed.read_text())
    installed.write_text(json.dumps({**document, "card": before_joining(document["card"])}))
    assert load_encoder("trained-lab", store, CPU).spec.size == 16


def test_an_encoder_that_was_trained_belongs_to_the_registry(
    store: ModelStore, projection: Content
) -> None:
    store.add_trained(*projection)
    assert "trained-lab" in [model.id for model in ModelStore(store.folder).models]
    spec = store.spec("trained-lab")
    assert (spec.size, spec.alignment.side) == (16, 112)
    assert store.encoder_of({spec.space}) == "trained-lab"


def test_one_name_with_other_weights_is_another_space(projection: Content) -> None:
    other, _ = made(EncoderKind.PROJECTION, seed=2)
    assert other.id == projection[0].id
    assert other.spec.space != projection[0].spec.space


def test_a_taken_name_is_refused(store: ModelStore, projection: Content) -> None:
    store.add_trained(*projection)
    with pytest.raises(UsageProblem, match="already"):
        store.add_trained(*projection)


def test_an_unknown_encoder_is_told_with_those_that_there_are(
    store: ModelStore, projection: Content
) -> None:
    store.add_trained(*projection)
    with pytest.raises(UsageProblem, match="trained-lab"):
        store.spec("trained-other")


def test_removed_it_is_gone(store: ModelStore, projection: Content) -> None:
    store.add_trained(*projection)
    store.remove("trained-lab")
    assert store.trained_ids == ()
    store.add_trained(*projection)


def flipped(content: bytes) -> bytes:
    return content[:-5] + bytes([content[-5] ^ 1]) + content[-4:]


def with_card(content: bytes, change: Callable[[TrainedCard], TrainedCard]) -> bytes:
    return pack(load(content), change(read_arrays(content, "it")[0]))


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (flipped, "weights are not those"),
        (lambda content: content[:-100], "not a whole file"),
        (lambda content: content[:20], "not a whole file"),
        (lambda content: b"", "not a whole file"),
        (lambda content: b"\xff" * 64, "not a whole file"),
        (
            lambda content: content.replace(b'\\"people\\": 3', b'\\"people\\": 9'),
            "card was changed",
        ),
        (lambda content: save(load(content)), "not a whole file"),
    ],
)
def test_a_file_that_was_damaged_is_refused(
    projection: Content, damage: Callable[[bytes], bytes], reason: str
) -> None:
    damaged = damage(projection[1])
    assert damaged != projection[1]
    with pytest.raises(TrainedDamaged, match=reason):
        read_arrays(damaged, "it")


def test_weights_of_another_shape_or_without_end_are_refused(projection: Content) -> None:
    card, content = projection
    tensors = load(content)
    shorter = {name: value[:-1] for name, value in tensors.items()}
    endless = {name: value / 0 for name, value in tensors.items()}
    for wrong, reason in ((shorter, "of this size"), (endless, "not all numbers")):
        with pytest.raises(TrainedDamaged, match=reason):
            rebuild_encoder(card, wrong, ModelStore(Path("nowhere")), CPU)


def test_a_base_other_than_the_one_trained_from_is_refused(projection: Content) -> None:
    card = replace(projection[0], base_sha256="0" * 64)
    with pytest.raises(TrainedDamaged, match="from another mobilefacenet"):
        rebuild_encoder(card, load(projection[1]), ModelStore(Path("nowhere")), CPU)


def test_an_embedding_that_is_not_reproduced_is_refused(projection: Content) -> None:
    card, content = projection
    encoder = rebuild_encoder(card, load(content), ModelStore(Path("nowhere")), CPU)
    with pytest.raises(TrainedDamaged, match="does not reproduce"):
        require_self_test(encoder, replace(card, self_test=(0.5, *card.self_test[1:])))


def test_damage_in_the_models_folder_is_found_when_it_is_loaded(
    store: ModelStore, projection: Content
) -> None:
    store.add_trained(*projection)
    path = store.path("trained-lab")
    path.write_bytes(flipped(path.read_bytes()))
    assert store.status("trained-lab") is ModelStatus.DAMAGED
    with pytest.raises(ModelDamaged, match="facegui train import"):
        load_encoder("trained-lab", store, CPU)


def test_a_changed_card_in_the_models_folder_is_found(
    store: ModelStore, projection: Content
) -> None:
    store.add_trained(*projection)
    card = store.trained_folder / "trained-lab" / "card.json"
    document = json.loads(card.read_text())
    document["card"]["people"] = 4_000
    card.write_text(json.dumps(document))
    with pytest.raises(TrainedDamaged, match="not the one in its file"):
        load_encoder("trained-lab", store, CPU)


@pytest.mark.parametrize("text", [None, "", "{}", "[]", '{"card": {"format": 9}}'])
def test_an_unreadable_card_is_listed_and_refused(
    store: ModelStore, projection: Content, text: str | None
) -> None:
    store.add_trained(*projection)
    card = store.trained_folder / "trained-lab" / "card.json"
    if text is None:
        card.unlink()
    else:
        card.write_text(text)
    assert store.status("trained-lab") is ModelStatus.DAMAGED
    with pytest.raises(TrainedDamaged, match="its card cannot be read"):
        store.spec("trained-lab")


def test_a_card_of_another_folder_is_refused(store: ModelStore, projection: Content) -> None:
    store.add_trained(*projection)
    folder = store.trained_folder / "trained-lab"
    folder.rename(folder.with_name("trained-other"))
    with pytest.raises(TrainedDamaged, match="its card is of trained-lab"):
        InstalledCard.read(folder.with_name("trained-other"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "mobilefacenet"},
        {"id": "trained-../x"},
        {"base": "unknown"},
        {"base": ""},
        {"base_sha256": ""},
        {"size": 0},
        {"self_test": [float("nan")] * 16},
        {"self_test": [0.1]},
        {"preprocessing": 2},
        {"people": -1},
        {"joined": "sface"},
        {"joined": "sface", "joined_sha256": "0" * 64},
        {"joined_sha256": "0" * 64},
        {"joined": "dlib-resnet", "joined_sha256": "0" * 64, "self_test": [0.1] * 144},
        {"joined": "unknown", "joined_sha256": "0" * 64},
        {"kind": "guess"},
        {"metrics": []},
    ],
)
def test_a_card_that_makes_no_sense_is_refused(
    projection: Content, wrong: dict[str, object]
) -> None:
    document = projection[0].as_json() | wrong
    with pytest.raises(ValueError, match=r"its |is not a valid|alignment|joined"):
        TrainedCard.from_json(document)


def test_names_become_ids() -> None:
    assert trained_id("lab-2") == trained_id("trained-lab-2") == "trained-lab-2"
    for name in ("", "Lab", "a b", "../x", "x" * 41):
        with pytest.raises(ValueError, match="small letters"):
            trained_id(name)
