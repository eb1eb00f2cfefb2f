"""The encoders in ONNX Runtime."""

from typing_extensions import override

from facegui.vision.encoders.encoder import BatchEncoder
from facegui.vision.models.onnx_file import ENCODER_GRAPHS, Graph
from facegui.vision.models.spec import EncoderSpec
from facegui.vision.types import Floats, Pixels


class OnnxEncoder(BatchEncoder):
    """An encoder whose networks are shipped graphs; one of `ENCODER_GRAPHS`.

    Raises GraphDamaged.
    """

    def __init__(self, spec: EncoderSpec) -> None:
        super().__init__(spec)
        self._graphs = [Graph(name) for name in ENCODER_GRAPHS[spec.id]]

    @override
    def _answers(self, chips: Pixels) -> list[Floats]:
        return [graph(chips) for graph in self._graphs]
