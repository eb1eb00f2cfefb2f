"""The liveness networks in ONNX Runtime."""

from facegui.vision.liveness.passive import PassiveLiveness
from facegui.vision.models.onnx_file import shipped_graph
from facegui.vision.models.registry import MINIFASNET
from facegui.vision.models.store import ModelStore


def onnx_liveness(store: ModelStore) -> PassiveLiveness:
    """Load the shipped graphs, once the user has installed the model that they come from.

    So liveness is available in one engine exactly when it is in the other. Raises ModelMissing and
    ModelDamaged.
    """
    for file in MINIFASNET.files:
        store.path(MINIFASNET.id, file.name)
    return PassiveLiveness(shipped_graph("minifasnet-v2"), shipped_graph("minifasnet-v1se"))
