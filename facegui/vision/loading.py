"""Building the vision line from the model files on this computer."""

from facegui.vision.detection.detector import Cascade, MtcnnDetector
from facegui.vision.detection.mtcnn_weights import mtcnn_weights
from facegui.vision.device import choose_device
from facegui.vision.encoders.loaders import load_encoder
from facegui.vision.engine import Engine
from facegui.vision.models.spec import DEFAULT_ENCODER
from facegui.vision.models.store import ModelStore


def load_engine(
    store: ModelStore,
    encoder_id: str = DEFAULT_ENCODER,
    *,
    device: str = "auto",
    min_face_px: int = 30,
) -> Engine:
    """Build detector and encoder; takes a second or two, so never in the GUI thread.

    Raises UsageProblem for an unknown encoder or device, ModelMissing or ModelDamaged.
    """
    place = choose_device(device)
    encoder = load_encoder(encoder_id, store, place)
    return Engine(MtcnnDetector(mtcnn_weights(), Cascade(min_face_px), place), encoder)
