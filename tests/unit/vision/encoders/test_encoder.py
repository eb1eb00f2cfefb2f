"""What a decision rests on: the embedding of a face is the same whichever way it was computed."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from facegui.errors import UsageProblem
from facegui.vision.align import chip
from facegui.vision.encoders.loaders import load_encoder
from facegui.vision.encoders.torch_encoder import TorchEncoder
from facegui.vision.engine import Engine
from facegui.vision.models.spec import SPECS
from facegui.vision.models.store import ModelStore
from facegui.vision.types import Frame

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> TorchEncoder:
    store = ModelStore(tmp_path_factory.mktemp("models"))
    return load_encoder("mobilefacenet", store, torch.device("cpu"))


@pytest.fixture(scope="module")
def chips(engine: Engine, demo_picture: Frame, demo_frames: Mapping[float, Frame]) -> np.ndarray:
    """Hopper's portrait, then everybody of four frames of the clip."""
    frames = [demo_picture, *(demo_frames[second] for second in (2.0, 6.0, 7.0, 10.0))]
    return np.stack([
        chip(frame.pixels, face.landmarks, engine.spec.alignment)
        for frame in frames
        for face in engine.detect(frame)
    ])  # fmt: skip


def test_embeddings_have_unit_length(encoder: TorchEncoder, chips: np.ndarray) -> None:
    random = np.random.default_rng(0).integers(0, 256, (3, 112, 112, 3), np.uint8)
    flat = np.zeros((1, 112, 112, 3), np.uint8)
    embeddings = encoder.encode(np.concatenate([chips, random, flat]))
    assert embeddings.shape == (len(chips) + 4, 192)
    assert embeddings.dtype == np.float32
    assert np.linalg.norm(embeddings, axis=1) == pytest.approx(1, abs=1e-5)


def test_a_batch_gives_what_each_chip_gives_alone(encoder: TorchEncoder, chips: np.ndarray) -> None:
    many = np.tile(chips, (TorchEncoder.BATCH // len(chips) + 1, 1, 1, 1))
    assert len(many) > TorchEncoder.BATCH
    alone = np.concatenate([encoder.encode(one[None]) for one in chips])
    assert encoder.encode(many)[-len(chips) :] == pytest.approx(alone, abs=1e-5)


def test_a_mirrored_face_has_the_same_embedding(encoder: TorchEncoder, chips: np.ndarray) -> None:
    mirrored = np.ascontiguousarray(chips[:, :, ::-1])
    assert encoder.encode(mirrored) == pytest.approx(encoder.encode(chips), abs=1e-5)


def test_no_chips_no_embeddings(encoder: TorchEncoder) -> None:
    assert encoder.encode(np.empty((0, 112, 112, 3), np.uint8)).shape == (0, 192)


def test_how_alike_both_sides_are_is_the_cosine_of_their_embeddings(
    engine: Engine, demo_picture: Frame
) -> None:
    """For every part of a joint encoder alike; the embeddings are those of `encode`."""
    (face,) = engine.aligned(demo_picture, engine.detect(demo_picture))
    (embedding,), (alike,) = engine.encode_both(demo_picture, [face])
    one, other = engine.both_ways(demo_picture.pixels, face.landmarks)
    assert alike == pytest.approx(one @ other, abs=1e-5)
    assert 0.9 < alike < 1
    assert np.array_equal(embedding, engine.encode(demo_picture, [face])[0])


def test_chips_of_a_view_are_encoded_as_their_copy(
    encoder: TorchEncoder, chips: np.ndarray
) -> None:
    turned = chips[:2, ::-1]
    assert np.array_equal(encoder.encode(turned), encoder.encode(turned.copy()))


def test_one_person_is_close_and_another_far(
    engine: Engine, demo_picture: Frame, demo_frames: Mapping[float, Frame]
) -> None:
    (enrolled,) = engine.embed(demo_picture, engine.detect(demo_picture))
    hopper = [_largest(engine, demo_frames[second]) for second in (2.0, 3.0, 4.4)]
    collins = [_largest(engine, demo_frames[second]) for second in (10.0, 11.0)]
    assert min(float(enrolled @ seen) for seen in hopper) > 0.7
    assert max(float(enrolled @ seen) for seen in collins) < 0.3
    assert float(collins[0] @ collins[1]) > 0.7


def _largest(engine: Engine, frame: Frame) -> np.ndarray:
    return engine.embed(frame, engine.detect(frame)[:1])[0]


class Squares(nn.Module):
    """A network with nothing learned: the mean of each channel, then their squares."""

    def forward(self, pixels: Tensor) -> Tensor:
        means = pixels.mean(dim=(2, 3))
        return torch.cat([means, means**2], dim=1)


def test_pixels_reach_the_network_as_it_was_promised() -> None:
    """RGB, 0 to 255, through ``normalize``."""
    seen: list[Tensor] = []

    def normalize(pixels: Tensor) -> Tensor:
        seen.append(pixels)
        return pixels / 255

    coder = TorchEncoder(replace(SPECS["mobilefacenet"], size=6), Squares(), normalize)
    red = np.zeros((1, 112, 112, 3), np.uint8)
    red[..., 0] = 255
    (embedding,) = coder.encode(red)
    assert seen[0].shape == (2, 3, 112, 112)  # the chip and its mirror
    assert seen[0][0, :, 5, 5].tolist() == [255, 0, 0]
    assert embedding == pytest.approx([0.5**0.5, 0, 0, 0.5**0.5, 0, 0])


def test_every_encoder_has_a_space_of_its_own() -> None:
    spaces = [spec.space for spec in SPECS.values()]
    assert spaces == [
        "mobilefacenet+sface/1",
        "mobilefacenet/1",
        "sface/1",
        "dlib-resnet/1",
        "inception-resnet-v1-vggface2/1",
    ]
    assert [spec.id for spec in SPECS.values()] == list(SPECS)


def test_an_unknown_encoder_is_told_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(UsageProblem, match=r"no encoder called 'facenet'.*mobilefacenet"):
        ModelStore(tmp_path).spec("facenet")
