"""The encoders in ONNX Runtime."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from typing_extensions import override

from facegui.vision.encoders.encoder import BatchEncoder, unit
from facegui.vision.models.files import read_verified
from facegui.vision.models.onnx_file import ENCODER_GRAPHS, Graph, shipped_graph
from facegui.vision.models.spec import SPECS, EncoderSpec
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import EncoderKind, TrainedCard, TrainedDamaged
from facegui.vision.types import Floats, Pixels

if TYPE_CHECKING:
    from facegui.vision.encoders.trained_arrays import Arrays

Part = Callable[[Pixels], Floats]


class OnnxEncoder(BatchEncoder):
    """An encoder whose ``parts`` run in ONNX Runtime."""

    def __init__(self, spec: EncoderSpec, parts: Sequence[Part]) -> None:
        super().__init__(spec)
        self._parts = parts

    @override
    def _answers(self, chips: Pixels) -> list[Floats]:
        return [part(chips) for part in self._parts]


class _Projected:
    """A graph with the linear layer behind it that was trained here."""

    def __init__(self, graph: Graph, weight: Floats, bias: Floats) -> None:
        self._graph, self._weight, self._bias = graph, weight, bias

    def __call__(self, chips: Pixels) -> Floats:
        rows: Floats = unit(self._graph(chips)) @ self._weight.T + self._bias
        return rows


def has_graphs(encoder_id: str, store: ModelStore) -> bool:
    """Whether an encoder runs in ONNX Runtime.

    One that was trained here does if it is `on_shipped_graph`, or if it was exported.
    """
    if encoder_id in ENCODER_GRAPHS or encoder_id not in store.trained_ids:
        return encoder_id in ENCODER_GRAPHS
    try:
        installed = store.trained(encoder_id)
    except TrainedDamaged:
        return False
    return installed.graph is not None or on_shipped_graph(installed.card)


def on_shipped_graph(card: TrainedCard) -> bool:
    """Whether a trained encoder is a linear layer behind a network that is shipped as a graph."""
    return card.kind is EncoderKind.PROJECTION and card.base in ENCODER_GRAPHS


def onnx_encoder(encoder_id: str, store: ModelStore) -> OnnxEncoder:
    """Build an encoder that `has_graphs`.

    Raises GraphDamaged; for a trained one also ModelMissing, ModelDamaged and TrainedDamaged.
    """
    if encoder_id in ENCODER_GRAPHS:
        return OnnxEncoder(store.spec(encoder_id), _graphs(encoder_id))
    graph = store.trained(encoder_id).graph
    # Imported here: most users have trained nothing.
    from facegui.vision.encoders.trained_arrays import installed_arrays  # noqa: PLC0415 see above

    card, arrays = installed_arrays(encoder_id, store)
    if graph is None:
        return projection_encoder(card, arrays, store)
    return graph_encoder(card, read_verified(store.path(encoder_id, graph.name), graph))


def projection_encoder(card: TrainedCard, arrays: "Arrays", store: ModelStore) -> OnnxEncoder:
    """Build an encoder that is `on_shipped_graph`. Raises GraphDamaged and TrainedDamaged."""
    # Imported here: most users have trained nothing.
    from facegui.vision.encoders.trained_arrays import (  # noqa: PLC0415 see above
        require_form,
        require_numbers,
        require_published,
    )

    require_published(card, store)
    shapes = {"head.weight": (card.size, SPECS[card.base].size), "head.bias": (card.size,)}
    wanted = {name: (np.dtype(np.float32), shape) for name, shape in shapes.items()}
    require_form(card, fits=wanted == {at: (one.dtype, one.shape) for at, one in arrays.items()})
    weight, bias = (np.asarray(arrays[name], np.float32) for name in shapes)
    require_numbers(card, finite=bool(np.isfinite(weight).all() and np.isfinite(bias).all()))
    (base,) = _graphs(card.base)
    return OnnxEncoder(card.spec, [_Projected(base, weight, bias), *_graphs(card.joined)])


def graph_encoder(card: TrainedCard, content: bytes) -> OnnxEncoder:
    """Build an encoder from the graph of what was trained. Raises GraphDamaged."""
    return OnnxEncoder(card.spec, [Graph(content), *_graphs(card.joined)])


def _graphs(encoder_id: str) -> list[Graph]:
    """Load the graphs of a published encoder; none for an empty id."""
    return [shipped_graph(name) for name in ENCODER_GRAPHS[encoder_id]] if encoder_id else []
