"""Exported graphs: checksum first, then a session of ONNX Runtime on the processor.

``vision/encoders/exporting.py`` makes them from the project's torch modules. Each takes
(N, h, w, 3) uint8 pixels and returns (N, …) float32; the scaling of pixels is in the graph.
"""

import os
import threading
from collections.abc import Mapping
from typing import Any

import numpy as np

from facegui.paths import resource
from facegui.text import say
from facegui.vision.models.files import read_verified
from facegui.vision.models.registry import ModelDamaged, ModelFile
from facegui.vision.types import Floats, Pixels

_MOST_THREADS = 4  # the networks are too small for more
# A run takes pictures of up to this many bytes. Larger runs need more time for each picture, and
# more memory.
_PIECE_BYTES = 110_000  # two chips of 112 × 112 pixels
_ARENA_BYTES = 64 << 20  # of address space; it takes only the memory that runs need

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


def shipped_graph(name: str) -> "Graph":
    """Load one of `GRAPHS`; GraphDamaged for a file that is missing or damaged."""
    file = GRAPHS[name]
    try:
        return Graph(read_verified(resource("models", file.name), file))
    except ModelDamaged as problem:
        raise GraphDamaged(file) from problem


class Graph:
    """One network in ONNX Runtime: pixels (N, h, w, 3) uint8 in, answers (N, …) float32 out.

    ``content`` is that of its file, whose checksum was right.
    """

    def __init__(self, content: bytes) -> None:
        # Imported here: it takes 50 ms, and commands without a network start without it.
        import onnxruntime  # noqa: PLC0415 see above

        onnxruntime.disable_telemetry_events()  # on Windows, which has a second kind
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        options.intra_op_num_threads = _threads()
        options.enable_mem_pattern = False
        _share_arena()
        options.add_session_config_entry("session.use_env_allocators", "1")
        # Weights outside of the arena, so that a network that is released leaves no hole in it.
        options.add_session_config_entry("session.use_device_allocator_for_initializers", "1")
        # Threads that spin while waiting would use up a processor between two frames.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # Turns int8 weights into float32 once when loading, not at every run.
        options.add_session_config_entry("session.disable_quant_qdq", "1")
        self._session: Any = onnxruntime.InferenceSession(
            content, options, providers=["CPUExecutionProvider"]
        )
        # Otherwise it keeps the file's bytes for its whole life, in case of another provider.
        self._session._model_bytes = b""

    def __call__(self, pixels: Pixels) -> Floats:
        """Run the network."""
        most = max(1, _PIECE_BYTES // max(1, pixels[:1].nbytes))
        if len(pixels) > most:
            pieces = [pixels[at : at + most] for at in range(0, len(pixels), most)]
            return np.concatenate([self(piece) for piece in pieces])
        answers = self._session.run(None, {"pixels": np.ascontiguousarray(pixels)})[0]
        return np.asarray(answers, np.float32)


_arena_lock = threading.Lock()
_arena_shared = False


def _share_arena() -> None:
    """Let all networks take what a run needs from one arena; before the first of them is loaded.

    One of each keeps the most that any batch of its network ever took. Without any, runs leave the
    C library's heap in pieces: after one face 224 MB instead of 118 (docs/decisions/0093).
    """
    import onnxruntime as ort  # noqa: PLC0415 as in Graph

    global _arena_shared  # noqa: PLW0603 it is the runtime's own, one a process
    with _arena_lock:
        if not _arena_shared:
            plan = {"arena_extend_strategy": 0, "initial_chunk_size_bytes": _ARENA_BYTES}
            about = ort.OrtMemoryInfo(
                "Cpu", ort.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, ort.OrtMemType.DEFAULT
            )
            ort.create_and_register_allocator(about, ort.OrtArenaCfg(plan))
            _arena_shared = True


def _threads() -> int:
    """Return as many threads as torch would use, at most four."""
    wish = os.environ.get("OMP_NUM_THREADS", "")
    count = int(wish) if wish.isdigit() and int(wish) else os.cpu_count() or 1
    return min(count, _MOST_THREADS)
