"""The three stages of MTCNN in ONNX Runtime."""

from facegui.vision.detection.detector import CascadeNetworks
from facegui.vision.models.onnx_file import Graph


def onnx_stages() -> CascadeNetworks:
    """Load the shipped graphs. Raises GraphDamaged."""
    return CascadeNetworks(Graph("mtcnn-pnet"), Graph("mtcnn-rnet"), Graph("mtcnn-onet"))
