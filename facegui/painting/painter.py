"""Gradient descent to a picture with the content of one picture and the style of another.

Gatys, Ecker and Bethge (arXiv 1508.06576): J(G) = α J_content(C, G) + β J_style(S, G) is minimized
over the pixels of G by gradient descent, here from coarse to fine. Importing this imports torch.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from facegui.errors import InputProblem
from facegui.painting.colors import recolored
from facegui.painting.costs import (
    content_cost,
    gram,
    relative,
    style_cost,
    total_variation,
    weighted,
    whitening,
)
from facegui.painting.network import FeatureNetwork
from facegui.painting.plan import Descent, Painting, PaintPlan, PaintStopped, Stroke
from facegui.text import say
from facegui.vision.types import Pixels

_NOISE = 0.05  # noise at the start, so that areas of one color have something to begin with
_OUTSIDE = 10.0  # weight of values outside of black and white
_ADAM_RATE = 0.02
_HISTORY = 10
_LEAST_VARIANCE = 1e-2
_LONGEST = 4


@dataclass(frozen=True, slots=True, eq=False)
class StyleLook:
    """How the activations of one layer are transformed for a style, and their Gram matrix then.

    ``shift`` (1, C, 1, 1) is each channel's mean over the style and is subtracted ("activation
    shift", Novak and Nikulin, arXiv 1605.04603); ``whitener`` (C, C) makes the channels
    uncorrelated and equally strong on the style (as in the whitening transform of Li et al., arXiv
    1705.08086). Channels of random filters are nearly copies of one another, all bright where the
    picture is bright. Without both steps the Gram matrices reflect little but the brightness, and
    the costs fall through noise that looks like no stroke.
    """

    shift: Tensor
    whitener: Tensor
    gram: Tensor

    @classmethod
    def of(cls, activations: Tensor) -> "StyleLook":
        """Look at a style's activations (1, C, H, W)."""
        shift = activations.mean((2, 3), keepdim=True)
        covariance = gram(activations - shift)
        whitener = whitening(covariance, _LEAST_VARIANCE)
        return cls(shift, whitener, whitener @ covariance @ whitener)

    def cost(self, activations: Tensor) -> Tensor:
        """Return the relative style cost of a painting's activations (1, C, H', W')."""
        seen = self.whitener @ gram(activations - self.shift) @ self.whitener
        return relative(style_cost(seen, self.gram), self.gram)


@dataclass(frozen=True, slots=True, eq=False)
class Targets:
    """What a painting of one size is compared with: activations, and the look of each layer."""

    content: Tensor
    styles: Mapping[str, StyleLook]


@dataclass(frozen=True, slots=True, eq=False)
class Costs:
    """The costs of one picture, tensors without dimensions."""

    content: Tensor
    style: Tensor
    roughness: Tensor

    def total(self, plan: PaintPlan) -> Tensor:
        """Return α J_content + β J_style with the total variation."""
        return self.content + plan.style_weight * self.style + plan.roughness * self.roughness


class Painter:
    """Paints with one network on its device; the same seed gives the same bytes on a processor."""

    def __init__(self, network: FeatureNetwork, plan: PaintPlan, weights: str) -> None:
        self._network = network
        self._plan = plan
        self._weights = weights
        self._device = network.mean.device

    def paint(
        self,
        content: Pixels,
        style: Pixels,
        *,
        tell: Callable[[Stroke], None] = lambda stroke: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Painting:
        """Paint a picture (H, W, 3) uint8 BGR in the style of another of any size.

        ``tell`` gets each evaluation of the costs; ``cancelled`` is asked between layers, forwards
        and backwards. Raises PaintStopped when it says so.
        """
        began = time.perf_counter()
        descent = _Descent(self, self._plan, tell, cancelled)
        picture = None
        style = _middle(style, self._plan.style_share)
        colored = recolored(content, style)
        for size in self._plan.sizes:
            small = self.tensor(colored, size)
            # The style picture grows with the painting, so that its strokes keep their share.
            model = self.tensor(style, self._plan.style_px(size))
            targets = self.targets(small, model, descent.ask)
            picture = self._begun(small) if picture is None else _resized(picture, small)
            picture = descent.down(picture, targets, self._plan.steps)
        assert picture is not None, "a plan has at least one size"  # noqa: S101 (a bug)
        costs = descent.told
        return Painting(
            _pixels(picture),
            tuple(one for one, _ in costs),
            tuple(one for _, one in costs),
            self._weights,
            time.perf_counter() - began,
        )

    def tensor(self, pixels: Pixels, size: int) -> Tensor:
        """Return a picture as (1, 3, H, W) RGB in 0 … 1, its longest side ``size`` pixels.

        Raises InputProblem for one that is so much longer than wide that too little would be left
        of it.
        """
        height, width = pixels.shape[:2]
        if max(height, width) > _LONGEST * min(height, width):
            raise InputProblem(
                say(
                    "The picture is more than {times} {times:time|times} as long as wide.",
                    times=_LONGEST,
                ),
                say("Crop it first."),
            )
        scale = size / max(height, width)
        small = (max(1, round(width * scale)), max(1, round(height * scale)))
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        rgb = np.ascontiguousarray(cv2.resize(pixels, small, interpolation=how)[:, :, ::-1])
        return torch.from_numpy(rgb).permute(2, 0, 1)[None].contiguous().to(self._device) / 255

    def targets(self, content: Tensor, style: Tensor, between: Callable[[Tensor], None]) -> Targets:
        """Look at content and style, both (1, 3, H, W), once."""
        layer, layers = self._plan.content_layer, tuple(self._plan.style_layers)
        with torch.no_grad():
            kept = self._network(content, [layer], between)[layer]
            seen = self._network(style, layers, between)
            return Targets(kept, {name: StyleLook.of(seen[name]) for name in layers})

    def costs(self, picture: Tensor, targets: Targets, between: Callable[[Tensor], None]) -> Costs:
        """Return the relative costs of a picture (1, 3, H, W)."""
        plan = self._plan
        seen = self._network(picture, {plan.content_layer, *plan.style_layers}, between)
        content = relative(
            content_cost(seen[plan.content_layer], targets.content),
            targets.content - targets.content.mean((2, 3), keepdim=True),
        )
        styles = {name: look.cost(seen[name]) for name, look in targets.styles.items()}
        style = weighted(styles, plan.style_layers)
        return Costs(content, style, total_variation(picture))

    def _begun(self, content: Tensor) -> Tensor:
        """Begin with the content and a little noise, drawn on the processor."""
        generator = torch.Generator().manual_seed(self._plan.seed)
        noise = torch.randn(content.shape, generator=generator).to(self._device)
        return (content + _NOISE * noise).clamp(0, 1)


class _Descent:
    """Minimizes the costs of one size after the other, and reports its progress."""

    def __init__(
        self,
        painter: Painter,
        plan: PaintPlan,
        tell: Callable[[Stroke], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._painter = painter
        self._plan = plan
        self._tell = tell
        self._cancelled = cancelled
        self.told: list[tuple[float, float]] = []

    def ask(self, activations: Tensor) -> None:
        """Stop if that is wished, and ask again when the gradient comes back through here."""
        self._stop_if_cancelled()
        if activations.requires_grad:
            activations.register_hook(  # type: ignore[no-untyped-call]
                lambda gradient: self._stop_if_cancelled()
            )

    def _stop_if_cancelled(self) -> None:
        if self._cancelled():
            raise PaintStopped

    def down(self, begun: Tensor, targets: Targets, steps: int) -> Tensor:
        """Make a number of evaluations and return the resulting picture."""
        picture = begun.detach().clone(memory_format=torch.contiguous_format).requires_grad_()
        left = steps
        optimizer = self._optimizer(picture, steps)

        def evaluated() -> float:
            nonlocal left
            left -= 1
            optimizer.zero_grad()
            costs = self._painter.costs(picture, targets, self.ask)
            outside = (picture - picture.clamp(0, 1)).square().mean()
            total = costs.total(self._plan) + _OUTSIDE * outside
            total.backward()  # type: ignore[no-untyped-call]
            self._say(costs, picture)
            return total.item()

        while left > 0:
            optimizer.step(evaluated)
        return picture.detach().clamp(0, 1)

    def _optimizer(self, picture: Tensor, steps: int) -> torch.optim.Optimizer:
        if self._plan.descent is Descent.ADAM:
            return torch.optim.Adam([picture], lr=_ADAM_RATE)
        return torch.optim.LBFGS(
            [picture],
            max_iter=steps,
            max_eval=steps,
            history_size=_HISTORY,
            tolerance_grad=0,
            tolerance_change=0,
            line_search_fn="strong_wolfe",
        )

    def _say(self, costs: Costs, picture: Tensor) -> None:
        self.told.append((costs.content.item(), costs.style.item()))
        step, steps = len(self.told), self._plan.steps * len(self._plan.sizes)
        self._tell(Stroke(min(step, steps), steps, *self.told[-1], _pixels(picture)))


def _middle(style: Pixels, share: float) -> Pixels:
    """Cut out the middle, a share of each side, at least one pixel."""
    height, width = style.shape[:2]
    high, wide = max(1, round(height * share)), max(1, round(width * share))
    top, left = (height - high) // 2, (width - wide) // 2
    return style[top : top + high, left : left + wide]


def _resized(picture: Tensor, like: Tensor) -> Tensor:
    """Bring a coarser painting to the size of ``like``."""
    size = like.shape[2:]
    return functional.interpolate(picture, size=size, mode="bicubic").clamp(0, 1)


def _pixels(picture: Tensor) -> Pixels:
    """Return (H, W, 3) uint8 BGR of a picture (1, 3, H, W)."""
    rgb = (picture.detach()[0].clamp(0, 1) * 255).round().to(torch.uint8)
    return np.ascontiguousarray(rgb.permute(1, 2, 0).cpu().numpy()[:, :, ::-1])
