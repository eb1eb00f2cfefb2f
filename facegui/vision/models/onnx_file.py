"""Exported graphs: checksum first, then a session of ONNX Runtime on the processor.

``scripts/export_onnx.py`` makes them from the project's torch modules. Each takes (N, h, w, 3)
uint8 pixels and returns (N, …) float32; the scaling of pixels is in the graph.
"""

import os
from collections.abc import Mapping
from typing import Any

import numpy as np

from facegui.paths import resource
from facegui.text import say
from facegui.vision.models.files import read_verified
from facegui.vision.models.registry import ModelDamaged, ModelFile
from facegui.vision.types import Floats, Pixels

_MOST_THREADS = 4  # the networks are too small for more

GRAPHS: Mapping[str, ModelFile] = {
    "mtcnn-pnet": ModelFile(
        "mtcnn-pnet.onnx",
        34_043,
        "c6dada344c2141cfac47ffc8ae4047175fdcf2ca0a6508b486a4a7e0057cf1e0",
    ),
    "mtcnn-rnet": ModelFile(
        "mtcnn-rnet.onnx",
        412_629,
        "638c469c4e713e8fb55033c12f6fe5a513cad56375c838ecbdaace1a716f507c",
    ),
    "mtcnn-onet": ModelFile(
        "mtcnn-onet.onnx",
        1_562_334,
        "21f28275183734a6295f2987de7bf83f2b90d173a5a33848996efbae07276873",
    ),
    "mobilefacenet": ModelFile(
        "mobilefacenet.onnx",
        5_273_549,
        "32ea7f2b2ce295c622fc70aba507cc242f7f26d5d7be0452ce15953670441f5c",
    ),
    "sface": ModelFile(
        "sface.onnx",
        10_564_500,
        "4f847e07d1544bb8afb262a1e02c4f8b8351c7defe863a2a0c9ab08036ccc62b",
    ),
    "minifasnet-v2": ModelFile(
        "minifasnet-v2.onnx",
        1_767_389,
        "ec7fa30ab9498de136499f96c987ddf3b79db35d77673630b8a53d30d4bf4d03",
    ),
    "minifasnet-v1se": ModelFile(
        "minifasnet-v1se.onnx",
        1_767_797,
        "631a16c67530554839a8573802f8ddb46645f8723483931e45d0ae1c02e7fe1e",
    ),
}
"""Shipped graphs by the name of their network."""
ENCODER_GRAPHS: Mapping[str, tuple[str, ...]] = {
    "mobilefacenet+sface": ("mobilefacenet", "sface"),
    "mobilefacenet": ("mobilefacenet",),
    "sface": ("sface",),
}
"""The networks of each encoder that runs in ONNX Runtime; the others run in torch."""


class GraphDamaged(ModelDamaged):
    """A shipped graph that is missing or not the exported one."""

    def __init__(self, file: ModelFile) -> None:
        super().__init__(resource("models", file.name))
        self.hint = say("Install FaceGUI again, or choose the engine torch.")


class Graph:
    """One network in ONNX Runtime: pixels (N, h, w, 3) uint8 in, answers (N, …) float32 out.

    Raises GraphDamaged for a file that is missing or damaged.
    """

    def __init__(self, name: str) -> None:
        # Imported here: 50 ms, and the commands that need no network start without it.
        import onnxruntime  # noqa: PLC0415 see above

        onnxruntime.disable_telemetry_events()  # on Windows, where it has a second kind
        file = GRAPHS[name]
        try:
            content = read_verified(resource("models", file.name), file)
        except ModelDamaged as problem:
            raise GraphDamaged(file) from problem
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        options.intra_op_num_threads = _threads()
        # An arena keeps the most that any batch ever took: 530 MB instead of 270 after six faces,
        # in no less time.
        options.enable_cpu_mem_arena = options.enable_mem_pattern = False
        # Threads that wait by spinning would burn a processor between two frames.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # int8 weights become float32 once, at loading, and not at every run.
        options.add_session_config_entry("session.disable_quant_qdq", "1")
        self._session: Any = onnxruntime.InferenceSession(
            content, options, providers=["CPUExecutionProvider"]
        )

    def __call__(self, pixels: Pixels) -> Floats:
        """Run the network."""
        answers = self._session.run(None, {"pixels": np.ascontiguousarray(pixels)})[0]
        return np.asarray(answers, np.float32)


def _threads() -> int:
    """Return as many threads as torch would use, at most four."""
    wish = os.environ.get("OMP_NUM_THREADS", "")
    count = int(wish) if wish.isdigit() and int(wish) else os.cpu_count() or 1
    return min(count, _MOST_THREADS)
