"""Export the networks from the project's torch modules for ONNX Runtime.

    python scripts/export_onnx.py [NAME...] [--minifasnet FOLDER]

Writes ``resources/models/NAME.onnx`` and prints the lines for `GRAPHS` in
``facegui/vision/models/onnx_file.py``. ``FOLDER`` has the published files of MiniFASNet. What is
done to networks besides is in ``facegui/vision/encoders/exporting.py``.

- P-Net's pooling is a MaxPool.
- SFace's weights stay int8 in their blocks; ONNX Runtime makes them float32 when it loads them.
"""

import argparse
import hashlib
import sys
import tempfile
from pathlib import Path

import numpy as np
import onnx
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
from facegui.vision.encoders.exporting import FromPixels, export
from facegui.vision.encoders.loaders import load_pretrained
from facegui.vision.liveness.minifasnet import V1SE_FILE, V2_FILE, load_minifasnet
from facegui.vision.models.registry import MINIFASNET
from facegui.vision.models.store import ModelStore

TARGET = Path(__file__).resolve().parents[1] / "resources" / "models"
_NAMES = (
    *("mtcnn-pnet", "mtcnn-rnet", "mtcnn-onet", "mobilefacenet", "sface"),
    *("minifasnet-v2", "minifasnet-v1se"),
)


class _PooledProposalNet(ProposalNet):
    """P-Net with a pooling that ONNX Runtime knows."""

    def forward(self, pixels: Tensor) -> Tensor:
        x = nn.functional.max_pool2d(self.prelu1(self.conv1(pixels)), 2)
        rows: Tensor = self.head(self.prelu3(self.conv3(self.prelu2(self.conv2(x)))))
        return rows


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
        return export(FromPixels(stage, None), side, any_size=own == "pnet")
    with tempfile.TemporaryDirectory() as folder:
        store = ModelStore(Path(folder))
        if name.startswith("minifasnet"):
            if minifasnet is None:
                raise ValueError("--minifasnet FOLDER says where its published files are")
            store.import_from(MINIFASNET.id, minifasnet)
            file = V2_FILE if name.endswith("v2") else V1SE_FILE
            judge = load_minifasnet(store.path(MINIFASNET.id, file.name), file)
            return export(FromPixels(judge, None), 80)
        found = load_pretrained(name, store)
        model = export(FromPixels(found.network, found.normalize), 112)
        if name == "sface":
            keep_blocks(model, load_file(store.path("sface")))
        return model


def main() -> int:
    """Export the networks and print the checksums."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(_NAMES))
    parser.add_argument("--minifasnet", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    for name in options.names or _NAMES:
        content = exported(name, options.minifasnet).SerializeToString(deterministic=True)
        (TARGET / f"{name}.onnx").write_bytes(content)
        checksum = hashlib.sha256(content).hexdigest()
        sys.stdout.write(f'"{name}": ModelFile("{name}.onnx", {len(content):_}, "{checksum}"),\n')
    return 0


if __name__ == "__main__":
    sys.exit(main())
