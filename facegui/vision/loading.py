"""Building the vision line from the model files on this computer, in torch or ONNX Runtime.

Callers cannot tell which. torch is imported inside the functions that run it.
"""

from facegui.vision.detection.detector import Cascade, MtcnnDetector
from facegui.vision.encoders.onnx import has_graphs, onnx_encoder
from facegui.vision.engine import Engine
from facegui.vision.liveness.passive import PassiveLiveness
from facegui.vision.models.spec import DEFAULT_ENCODER
from facegui.vision.models.store import ModelStore
from facegui.vision.runtime import EngineName, Runtime, choose_runtime


def runtime_of(
    store: ModelStore, encoder_id: str, device: str = "auto", wish: str = "auto"
) -> Runtime:
    """Return what an encoder runs in and why; raises as `choose_runtime`."""
    return choose_runtime(device, wish, exported=has_graphs(encoder_id, store))


def load_engine(
    store: ModelStore,
    encoder_id: str = DEFAULT_ENCODER,
    *,
    device: str = "auto",
    min_face_px: int = 30,
    engine: str = "auto",
) -> Engine:
    """Build detector and encoder; takes up to two seconds, so never in the GUI thread.

    Raises UsageProblem for an unknown encoder, device or engine, ModelMissing or ModelDamaged.
    """
    store.spec(encoder_id)  # raises first for an unknown encoder
    cascade = Cascade(min_face_px)
    if runtime_of(store, encoder_id, device, engine).engine is EngineName.ONNX:
        from facegui.vision.detection.onnx import onnx_stages  # noqa: PLC0415 this engine only

        return Engine(MtcnnDetector(onnx_stages(), cascade), onnx_encoder(encoder_id, store))
    from facegui.vision.detection.mtcnn import torch_stages  # noqa: PLC0415 imports torch
    from facegui.vision.detection.mtcnn_weights import mtcnn_weights  # noqa: PLC0415 as before
    from facegui.vision.device import choose_device  # noqa: PLC0415 imports torch
    from facegui.vision.encoders.loaders import load_encoder  # noqa: PLC0415 imports torch

    place = choose_device(device)
    encoder = load_encoder(encoder_id, store, place)
    return Engine(MtcnnDetector(torch_stages(mtcnn_weights(), place), cascade), encoder)


def load_liveness(
    store: ModelStore, encoder_id: str = DEFAULT_ENCODER, device: str = "auto", engine: str = "auto"
) -> PassiveLiveness:
    """Build the liveness networks, for the runtime of `load_engine`; this takes a moment.

    Raises ``ModelMissing`` or ``ModelDamaged``, each with what to do, and UsageProblem as
    `load_engine`. A caller that can do without liveness then says "liveness not checked", never
    "live".
    """
    if runtime_of(store, encoder_id, device, engine).engine is EngineName.ONNX:
        from facegui.vision.liveness.onnx import onnx_liveness  # noqa: PLC0415 this engine only

        return onnx_liveness(store)
    from facegui.vision.device import choose_device  # noqa: PLC0415 imports torch
    from facegui.vision.liveness.minifasnet import torch_liveness  # noqa: PLC0415 imports torch

    return torch_liveness(store, choose_device(device))


def device_name(runtime: Runtime, device: str = "auto") -> str:
    """Return the name of the device that a runtime uses: "CPU"."""
    if runtime.engine is EngineName.ONNX:
        return "CPU"
    from facegui.vision.device import choose_device  # noqa: PLC0415 imports torch

    return choose_device(device).type.upper()
