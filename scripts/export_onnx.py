"""Export the networks from the project's torch modules for ONNX Runtime.

    python scripts/export_onnx.py [NAME...] [--minifasnet FOLDER]

Writes ``resources/models/NAME.onnx`` and prints the lines for `GRAPHS` in
``facegui/vision/models/onnx_file.py``. ``FOLDER`` has the published files of MiniFASNet. Needs
``onnx`` and ``onnxscript``, development dependencies. The function stays the same; its form is one
that ONNX Runtime runs fast:

- 1×1 products of `Pointwise` become convolutions again.
- PReLU becomes slope × x + (1 - slope) × relu(x) as two depthwise 1×1 convolutions: those work in
  the blocked layout of the convolutions around them, ONNX Runtime's PRelu does not. It took 45 % of
  the time, and with it MobileFaceNet took 1.2 times as long as in torch; without, 0.7 times.
- P-Net's pooling is a MaxPool.
- SFace's weights stay int8 in their blocks; ONNX Runtime makes them float32 when it loads them.
"""

import argparse
import copy
import hashlib
import logging
import sys
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import load_file
from torch import Tensor, nn

from facegui.vision.detection.mtcnn import (
    Network,
    OutputNet,
    ProposalNet,
    RefineNet,
    load_weights,
)
from facegui.vision.detection.mtcnn_weights import mtcnn_weights
from facegui.vision.encoders.loaders import load_pretrained
from facegui.vision.encoders.pointwise import Pointwise
from facegui.vision.liveness.minifasnet import V1SE_FILE, V2_FILE, load_minifasnet
from facegui.vision.models.registry import MINIFASNET
from facegui.vision.models.store import ModelStore

TARGET = Path(__file__).resolve().parents[1] / "resources" / "models"
_OPSET = 21  # the first version with DequantizeLinear in blocks
_NAMES = (
    *("mtcnn-pnet", "mtcnn-rnet", "mtcnn-onet", "mobilefacenet", "sface"),
    *("minifasnet-v2", "minifasnet-v1se"),
)


class _FromPixels(nn.Module):
    """A network with its scaling of pixels: (N, h, w, 3) uint8 in."""

    def __init__(self, network: nn.Module, normalize: Callable[[Tensor], Tensor] | None) -> None:
        super().__init__()
        self.network = network
        self._normalize = normalize

    def forward(self, pixels: Tensor) -> Tensor:
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


class _PooledProposalNet(ProposalNet):
    """P-Net with a pooling that ONNX Runtime knows."""

    def forward(self, pixels: Tensor) -> Tensor:
        x = nn.functional.max_pool2d(self.prelu1(self.conv1(pixels)), 2)
        rows: Tensor = self.head(self.prelu3(self.conv3(self.prelu2(self.conv2(x)))))
        return rows


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


def export(network: _FromPixels, side: int, *, any_size: bool = False) -> onnx.ModelProto:
    """Trace a network for any number of pictures; if fully convolutional, of any even size."""
    dimension = torch.export.Dim
    sizes = {0: dimension("count")}
    if any_size:
        sizes |= {1: 2 * dimension("half_height"), 2: 2 * dimension("half_width")}
    pixels = torch.zeros((2, side, side + 24 if any_size else side, 3), dtype=torch.uint8)
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


def keep_blocks(model: onnx.ModelProto, arrays: dict[str, np.ndarray]) -> None:
    """Replace the float32 weights by the int8 blocks that they were made from."""
    graph = model.graph
    for one in list(graph.initializer):
        layer = one.name.removeprefix("network.").removesuffix(".weight").removesuffix(".conv")
        if f"{layer}.scale" not in arrays or not one.name.endswith(".weight"):
            continue
        weight, scale = arrays[f"{layer}.weight"], arrays[f"{layer}.scale"]
        parts = {"int8": weight, "scale": scale, "zero": arrays[f"{layer}.zero_point"]}
        names = [f"{one.name}.{part}" for part in parts]
        for name, part in zip(names, parts.values(), strict=True):
            graph.initializer.append(numpy_helper.from_array(part, name))
        shape = f"{one.name}.shape"
        graph.initializer.append(
            helper.make_tensor(shape, TensorProto.INT64, [len(one.dims)], one.dims)
        )
        block = weight.shape[1] // scale.shape[1]
        rows = f"{one.name}.rows"
        graph.node.insert(
            0, helper.make_node("Reshape", [rows, shape], [one.name], name=f"shaped {one.name}")
        )
        graph.node.insert(
            0,
            helper.make_node(
                "DequantizeLinear", names, [rows], name=rows, axis=1, block_size=block
            ),
        )
        graph.initializer.remove(one)


def exported(name: str, minifasnet: Path | None) -> onnx.ModelProto:
    """Export one of the networks."""
    if name.startswith("mtcnn"):
        networks: dict[str, tuple[type[Network], int]] = {
            "pnet": (_PooledProposalNet, 60),
            "rnet": (RefineNet, 24),
            "onet": (OutputNet, 48),
        }
        own = name.removeprefix("mtcnn-")
        kind, side = networks[own]
        stage = kind()
        load_weights(stage, mtcnn_weights()[own])
        return export(_FromPixels(rewritten(stage), None), side, any_size=own == "pnet")
    with tempfile.TemporaryDirectory() as folder:
        store = ModelStore(Path(folder))
        if name.startswith("minifasnet"):
            if minifasnet is None:
                raise ValueError("--minifasnet FOLDER says where its published files are")
            store.import_from(MINIFASNET.id, minifasnet)
            file = V2_FILE if name.endswith("v2") else V1SE_FILE
            judge = load_minifasnet(store.path(MINIFASNET.id, file.name), file)
            return export(_FromPixels(rewritten(judge), None), 80)
        found = load_pretrained(name, store)
        model = export(_FromPixels(rewritten(found.network), found.normalize), 112)
        if name == "sface":
            keep_blocks(model, load_file(store.path("sface")))
        return model


def main() -> int:
    """Export the networks and print the checksums."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(_NAMES))
    parser.add_argument("--minifasnet", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    for name in options.names or _NAMES:
        content = exported(name, options.minifasnet).SerializeToString(deterministic=True)
        (TARGET / f"{name}.onnx").write_bytes(content)
        checksum = hashlib.sha256(content).hexdigest()
        sys.stdout.write(f'"{name}": ModelFile("{name}.onnx", {len(content):_}, "{checksum}"),\n')
    return 0


if __name__ == "__main__":
    sys.exit(main())
