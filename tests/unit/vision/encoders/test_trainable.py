"""What is trained of a network, where it starts, and that its base is left alone."""

from collections.abc import Callable

import pytest
import torch
from torch import nn

from facegui.vision.encoders.dlib_resnet import DlibResNet
from facegui.vision.encoders.inception_resnet import inception_resnet
from facegui.vision.encoders.mobilefacenet import MobileFaceNet
from facegui.vision.encoders.sface import SFace
from facegui.vision.encoders.trainable import build_network
from facegui.vision.models.trained_card import EncoderKind

pytestmark = pytest.mark.slow


CHIPS = torch.linspace(-1, 1, 2 * 3 * 112 * 112).reshape(2, 3, 112, 112)


@pytest.fixture(scope="module")
def base() -> nn.Module:
    torch.manual_seed(1)
    return MobileFaceNet().eval().requires_grad_(False)


def trainable(network: nn.Module) -> set[str]:
    return {name for name, value in network.named_parameters() if value.requires_grad}


def test_projection_trains_the_head_only(base: nn.Module) -> None:
    network = build_network("projection", base, 128, seed=0)
    assert trainable(network) == {"head.weight", "head.bias"}
    assert network(CHIPS).shape == (2, 128)


def test_last_stage_trains_from_the_last_residual_stage_on(base: nn.Module) -> None:
    network = build_network("last_stage", base, 192, seed=0)
    stages = {name.split(".")[1] if "blocks" not in name else name.split(".")[2]
              for name in trainable(network)}  # fmt: skip
    assert stages == {"6_0", "6_1", "head", "head_depthwise", "head_mix", "embed"}


@pytest.mark.parametrize(
    ("make", "size"), [(DlibResNet, 128), (SFace, 128), (inception_resnet, 512)]
)
def test_every_encoder_can_be_a_base(make: Callable[[], nn.Module], size: int) -> None:
    network = build_network("last_stage", make(), size, seed=0)
    some = trainable(network)
    assert some
    assert len(some) < len(list(network.parameters())) / 2


def test_whole_trains_everything(base: nn.Module) -> None:
    network = build_network("whole", base, 192, seed=0)
    assert trainable(network) == {name for name, _ in network.named_parameters()}


@pytest.mark.parametrize("kind", [EncoderKind.LAST_STAGE, EncoderKind.WHOLE])
def test_training_starts_at_the_base(base: nn.Module, kind: EncoderKind) -> None:
    with torch.inference_mode():
        torch.testing.assert_close(build_network(kind, base, 192, seed=0)(CHIPS), base(CHIPS))


def test_a_projection_of_the_same_size_starts_at_the_base(base: nn.Module) -> None:
    with torch.inference_mode():
        torch.testing.assert_close(
            build_network("projection", base, 192, seed=0)(CHIPS), base(CHIPS)
        )


@pytest.mark.parametrize("kind", EncoderKind)
def test_embeddings_are_of_unit_length_and_the_same_for_the_same_seed(
    base: nn.Module, kind: EncoderKind
) -> None:
    given = None if kind is EncoderKind.SCRATCH else base
    first, again, other = (build_network(kind, given, 128, seed).eval() for seed in (3, 3, 4))
    with torch.inference_mode():
        rows = first(CHIPS)
        torch.testing.assert_close(rows.norm(dim=1), torch.ones(2))
        assert torch.equal(rows, again(CHIPS))
        assert not torch.equal(rows, other(CHIPS))


def test_building_leaves_the_base_and_the_random_numbers_alone(base: nn.Module) -> None:
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    network = build_network("whole", base, 192, seed=0)
    assert torch.equal(torch.rand(3), expected)
    with torch.no_grad():
        for value in network.parameters():
            value.zero_()
    assert not any(value.requires_grad for value in base.parameters())
    assert base(CHIPS).abs().sum() > 0


def test_batch_norm_of_a_base_keeps_its_statistics() -> None:
    network = build_network("whole", inception_resnet(), 512, seed=0).train()
    assert not any(one.training for one in network.modules() if isinstance(one, nn.BatchNorm2d))


def test_from_scratch_every_weight_is_trainable_on_a_processor() -> None:
    network = build_network("scratch", None, 128, seed=0).train()
    assert sum(value.numel() for value in network.parameters()) < 600_000
    network(CHIPS).sum().backward()
    assert all(value.grad is not None for value in network.parameters())


@pytest.mark.parametrize(("kind", "given"), [("scratch", nn.Identity()), ("whole", None)])
def test_a_base_that_does_not_fit_is_refused(kind: str, given: nn.Module | None) -> None:
    with pytest.raises(ValueError, match="base"):
        build_network(kind, given, 128, seed=0)
