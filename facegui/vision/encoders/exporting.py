"""Exports networks from torch as graphs for ONNX Runtime. Importing it imports torch and onnx.

The function stays the same; its form is one that ONNX Runtime runs fast:

- 1×1 products of `Pointwise` become convolutions again.
- PReLU becomes slope × x + (1 - slope) × relu(x) as two depthwise 1×1 convolutions: those work in
  the blocked layout of the convolutions around them, ONNX Runtime's PRelu does not. It took 45 % of
  the time, and with it MobileFaceNet took 1.2 times as long as in torch; without, 0.7 times.
"""

import copy
import logging
import warnings
from collections.abc import Callable, Mapping

import onnx
import torch
from torch import Tensor, nn

from facegui.vision.encoders.loaders import trained_network
from facegui.vision.encoders.onnx import graph_encoder
from facegui.vision.encoders.pointwise import Pointwise
from facegui.vision.encoders.trained_arrays import require_self_test
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import TrainedCard, TrainedDamaged

_OPSET = 21  # the first version with DequantizeLinear in blocks
_log = logging.getLogger(__name__)


class FromPixels(nn.Module):
    """A network with its scaling of pixels: (N, h, w, 3) uint8 in."""

    def __init__(self, network: nn.Module, normalize: Callable[[Tensor], Tensor] | None) -> None:
        super().__init__()
        self.network = rewritten(network)
        self._normalize = normalize

    def forward(self, pixels: Tensor) -> Tensor:
        """Return the network's answers."""
        seen = pixels.permute(0, 3, 1, 2).float()
        answers: Tensor = self.network(self._normalize(seen) if self._normalize else seen)
        return answers


class _Slopes(nn.Module):
    """PReLU per channel, as two depthwise convolutions."""

    def __init__(self, slopes: Tensor) -> None:
        super().__init__()
        count = len(slopes)
        self.whole = nn.Conv2d(count, count, 1, groups=count, bias=False)
        self.positive = nn.Conv2d(count, count, 1, groups=count, bias=False)
        self.whole.load_state_dict({"weight": slopes[:, None, None, None]})
        self.positive.load_state_dict({"weight": 1 - slopes[:, None, None, None]})

    def forward(self, x: Tensor) -> Tensor:
        if x.ndim == 2:  # after a dense layer
            rows: Tensor = (
                x * self.whole.weight[:, 0, 0, 0] + torch.relu(x) * self.positive.weight[:, 0, 0, 0]
            )
            return rows
        sloped: Tensor = self.whole(x) + self.positive(torch.relu(x))
        return sloped


def rewritten(network: nn.Module) -> nn.Module:
    """Return a copy that computes the same with the layers that ONNX Runtime runs fast."""
    network = copy.deepcopy(network)
    for name, layer in list(network.named_modules()):
        other: nn.Module
        if isinstance(layer, nn.PReLU):
            other = _Slopes(layer.weight.detach())
        elif isinstance(layer, Pointwise):
            other = nn.Conv2d(layer.in_channels, layer.out_channels, 1)
            other.load_state_dict(layer.state_dict())
        else:
            continue
        parent, _, own = name.rpartition(".")
        setattr(network.get_submodule(parent), own, other)
    return network.eval().requires_grad_(False)


def export(network: FromPixels, side: int, *, any_size: bool = False) -> onnx.ModelProto:
    """Trace a network for any number of pictures; if fully convolutional, of any even size.

    Raises what torch raises for a network that it cannot export.
    """
    dimension = torch.export.Dim
    sizes = {0: dimension("count")}
    if any_size:
        sizes |= {1: 2 * dimension("half_height"), 2: 2 * dimension("half_width")}
    pixels = torch.zeros((2, side, side + 24 if any_size else side, 3), dtype=torch.uint8)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of torch's own parts
        program = torch.onnx.export(
            network,
            (pixels,),
            dynamo=True,
            dynamic_shapes=(sizes,),
            input_names=["pixels"],
            output_names=["answers"],
            opset_version=_OPSET,
            verbose=False,
        )
    if program is None:
        raise RuntimeError("torch exported nothing")
    model = program.model_proto
    for node in model.graph.node:  # source locations: paths of this computer
        del node.metadata_props[:]
        node.doc_string = ""
    del model.graph.value_info[:]
    del model.graph.metadata_props[:]
    for value in (*model.graph.input, *model.graph.output, *model.graph.initializer):
        del value.metadata_props[:]
    return model


def trained_graph(card: TrainedCard, tensors: Mapping[str, Tensor], store: ModelStore) -> bytes:
    """Export what was trained, and check that the graph reproduces the embedding on the card.

    Returns the file's content, empty where that fails: the encoder runs in torch then. Raises as
    `trained_network`.
    """
    network, normalize = trained_network(card, tensors, store)
    try:
        model = export(FromPixels(network, normalize), card.spec.alignment.side)
        content: bytes = model.SerializeToString(deterministic=True)
        require_self_test(graph_encoder(card, content), card)
    except (torch.onnx.OnnxExporterError, RuntimeError, TrainedDamaged):
        _log.exception("%s was not exported", card.id)
        return b""
    return content
