"""The rearranged networks compute what facenet-pytorch's do: no face is lost to a faster layer."""

import numpy as np
import pytest
import torch
from facenet_pytorch.models.mtcnn import ONet, PNet, RNet
from torch import Tensor, nn

from facegui.vision.detection.mtcnn import Network, OutputNet, ProposalNet, RefineNet, load_weights
from facegui.vision.detection.mtcnn_weights import mtcnn_weights


def answers_of_both(ours: Network, stock: nn.Module, name: str, pixels: Tensor) -> tuple:
    load_weights(ours, mtcnn_weights()[name])
    seen = (pixels.flip(1) - 127.5) / 128  # theirs is RGB
    with torch.inference_mode():
        return ours(pixels).numpy(), [part.numpy() for part in stock.eval()(seen)]


def probability(logit: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-logit))


def bgr(*shape: int) -> Tensor:
    blobs = torch.rand(shape[0], 3, 6, 6, generator=torch.Generator().manual_seed(1)) * 255
    return nn.functional.interpolate(blobs, shape[1:], mode="bicubic").clamp(0, 255)


@pytest.mark.parametrize("shape", [(1, 12, 12), (2, 48, 94)])
def test_first_stage(shape: tuple[int, int, int]) -> None:
    ours, (offsets, scores) = answers_of_both(ProposalNet(), PNet(), "pnet", bgr(*shape))
    assert ours.shape[2:] == (shape[1] // 2 - 5, shape[2] // 2 - 5)
    assert probability(ours[:, 0]) == pytest.approx(scores[:, 1], abs=1e-5)
    assert ours[:, 1:] == pytest.approx(offsets, abs=1e-5)


def test_middle_stage() -> None:
    ours, (offsets, scores) = answers_of_both(RefineNet(), RNet(), "rnet", bgr(5, 24, 24))
    assert probability(ours[:, 0]) == pytest.approx(scores[:, 1], abs=1e-5)
    assert ours[:, 1:] == pytest.approx(offsets, abs=1e-5)


def test_last_stage() -> None:
    ours, (offsets, points, scores) = answers_of_both(OutputNet(), ONet(), "onet", bgr(5, 48, 48))
    assert probability(ours[:, 0]) == pytest.approx(scores[:, 1], abs=1e-5)
    assert ours[:, 1:5] == pytest.approx(offsets, abs=1e-5)
    assert ours[:, 5:] == pytest.approx(points, abs=1e-5)
