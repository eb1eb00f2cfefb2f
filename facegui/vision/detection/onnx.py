"""The three stages of MTCNN in ONNX Runtime."""

from facegui.vision.detection.detector import CascadeNetworks
from facegui.vision.models.onnx_file import shipped_graph


def onnx_stages() -> CascadeNetworks:
    """Load the shipped graphs. Raises GraphDamaged."""
    return CascadeNetworks(
        shipped_graph("mtcnn-pnet"), shipped_graph("mtcnn-rnet"), shipped_graph("mtcnn-onet")
    )
