"""Paintings: their costs at both ends, their gradient, the same bytes again, and stopping."""

import dataclasses
import time

import numpy as np
import pytest
import torch
from torch import Tensor

from facegui.errors import InputProblem
from facegui.painting.colors import recolored
from facegui.painting.network import FeatureNetwork, random_weights
from facegui.painting.painter import Painter
from facegui.painting.plan import Descent, PaintPlan, PaintStopped, Stroke
from facegui.vision.types import Pixels

pytestmark = pytest.mark.slow


SMALL = PaintPlan(
    size=64, steps=6, content_layer="conv2_1", style_layers={"conv1_1": 1.0, "conv2_1": 2.0}
)


def nothing(_activations: Tensor) -> None:
    """Go on."""


def painter_of(plan: PaintPlan = SMALL, *, double: bool = False) -> Painter:
    network = FeatureNetwork(random_weights(plan.layers, 1))
    return Painter(network.double() if double else network, plan, "random")


def picture(seed: int, height: int = 64, width: int = 64) -> Pixels:
    """Blurred noise, which has edges and areas."""
    noise = np.random.default_rng(seed).uniform(0, 1, (height // 8, width // 8, 3))
    return np.asarray(np.kron(noise, np.ones((8, 8, 1))) * 255, np.uint8)


def test_the_content_itself_costs_nothing_in_content() -> None:
    painter = painter_of()
    content, style = painter.tensor(picture(1), 64), painter.tensor(picture(2), 64)
    costs = painter.costs(content, painter.targets(content, style, nothing), nothing)
    assert costs.content.item() == 0
    assert costs.style.item() > 0.1


def test_the_style_itself_costs_nothing_in_style() -> None:
    painter = painter_of()
    content, style = painter.tensor(picture(1), 64), painter.tensor(picture(2), 64)
    costs = painter.costs(style, painter.targets(content, style, nothing), nothing)
    assert costs.style.item() == 0
    assert costs.content.item() > 0.1


def test_the_gradient_agrees_with_finite_differences() -> None:
    plan = dataclasses.replace(SMALL, roughness=0.3)
    painter = painter_of(plan, double=True)
    random = torch.Generator().manual_seed(3)
    content, style, begun = (
        torch.rand(1, 3, 8, 8, generator=random, dtype=torch.float64) for _ in range(3)
    )
    targets = painter.targets(content, style, nothing)

    def total(values: Tensor) -> Tensor:
        return painter.costs(values, targets, nothing).total(plan)

    begun.requires_grad_()
    (gradient,) = torch.autograd.grad(total(begun), begun)
    with torch.no_grad():
        for at in ((0, 0, 0, 0), (0, 1, 3, 4), (0, 2, 7, 7), (0, 0, 5, 2)):
            step = torch.zeros_like(begun)
            step[at] = 1e-6
            measured = (total(begun + step) - total(begun - step)) / 2e-6
            assert gradient[at].item() == pytest.approx(measured.item(), rel=1e-4, abs=1e-8)


@pytest.mark.parametrize("descent", Descent)
def test_both_ways_down_bring_the_costs_down(descent: Descent) -> None:
    plan = dataclasses.replace(SMALL, descent=descent, steps=20)
    painting = painter_of(plan).paint(picture(1), picture(2))
    assert painting.style_costs[-1] < painting.style_costs[0] / 2
    assert painting.picture.shape == (64, 64, 3)


def test_a_seed_gives_the_same_bytes() -> None:
    one, same = (painter_of().paint(picture(1), picture(2)) for _ in range(2))
    other = painter_of(dataclasses.replace(SMALL, seed=5)).paint(picture(1), picture(2))
    assert one.picture.tobytes() == same.picture.tobytes()
    assert one.style_costs == same.style_costs
    assert one.picture.tobytes() != other.picture.tobytes()


def test_more_likeness_is_nearer_to_the_content() -> None:
    costs = [
        painter_of(dataclasses.replace(SMALL, likeness=likeness, steps=15)).paint(
            picture(1), picture(2)
        )
        for likeness in (0.0, 0.5, 1.0)
    ]
    contents = [one.content_costs[-1] for one in costs]
    styles = [one.style_costs[-1] for one in costs]
    assert contents == sorted(contents, reverse=True)
    assert styles == sorted(styles)


def test_progress_is_told_from_coarse_to_fine() -> None:
    heard: list[Stroke] = []
    plan = dataclasses.replace(SMALL, size=128, steps=4)
    painter_of(plan).paint(picture(1, 96, 128), picture(2), tell=heard.append)
    steps = [stroke.step for stroke in heard]
    assert steps[0] == 1
    assert steps == sorted(steps)
    assert {stroke.steps for stroke in heard} == {8}
    assert heard[0].picture.shape == (48, 64, 3)
    assert heard[-1].picture.shape == (96, 128, 3)


def test_it_stops_within_half_a_second_at_full_size() -> None:
    """In the middle of an evaluation of the network that is really used."""
    plan = PaintPlan(size=256, steps=2)
    stopped_at: list[float] = []
    told = 0

    def tell(stroke: Stroke) -> None:
        nonlocal told
        told = max(stroke.picture.shape)

    def cancelled() -> bool:
        if told == 256 and not stopped_at:
            stopped_at.append(time.process_time())
        return bool(stopped_at)

    with pytest.raises(PaintStopped):
        painter_of(plan).paint(picture(1), picture(2), tell=tell, cancelled=cancelled)
    assert time.process_time() - stopped_at[0] < 0.5


def test_it_is_asked_on_the_way_back_too() -> None:
    """An evaluation asks at each layer twice; a layer at a time is what a stop has to wait for."""
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return False

    plan = dataclasses.replace(SMALL, steps=1, descent=Descent.ADAM)
    painter_of(plan).paint(picture(1), picture(2), cancelled=cancelled)
    layers = 3  # conv1_1, conv1_2, conv2_1
    assert asked == 2 * layers + 2 * layers  # both targets, then there and back


def test_a_strip_is_refused() -> None:
    with pytest.raises(InputProblem, match="4 times as long as wide"):
        painter_of().paint(picture(1, 16, 128), picture(2))


def test_the_colors_become_those_of_the_style() -> None:
    content, style = picture(1), picture(2, 32, 96)
    found = recolored(content, style)
    assert found.reshape(-1, 3).mean(0) == pytest.approx(style.reshape(-1, 3).mean(0), abs=8)


def test_a_dark_face_before_a_white_wall_does_not_become_black() -> None:
    content, style = np.full((64, 64, 3), 250, np.uint8), picture(2, 32, 96)
    content[16:48, 20:44] = picture(1, 32, 24) // 3  # the face, as dark as a third of the style
    face = recolored(content, style)[16:48, 20:44]
    assert face.mean() > 0.6 * style.mean()


def test_a_style_of_one_color_can_be_painted_in() -> None:
    flat = np.full((32, 32, 3), 90, np.uint8)
    painting = painter_of().paint(picture(1), flat)
    assert np.isfinite(painting.style_costs).all()
    assert painting.picture.std() < picture(1).std()
