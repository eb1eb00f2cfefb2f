"""Building the vision line from the model files of this computer."""

from facegui.vision.detector import Cascade, MtcnnDetector
from facegui.vision.device import choose_device
from facegui.vision.encoders import load_encoder
from facegui.vision.engine import Engine
from facegui.vision.model_store import ModelStore
from facegui.vision.mtcnn_files import mtcnn_weights
from facegui.vision.spec import DEFAULT_ENCODER


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
