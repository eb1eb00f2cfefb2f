"""The encoders in ONNX Runtime."""

from collections.abc import Callable, Sequence

import numpy as np
from typing_extensions import override

from facegui.vision.encoders.encoder import BatchEncoder, unit
from facegui.vision.models.onnx_file import ENCODER_GRAPHS, Graph
from facegui.vision.models.spec import SPECS, EncoderSpec
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import EncoderKind, TrainedDamaged
from facegui.vision.types import Floats, Pixels

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
    """Whether an encoder runs in ONNX Runtime: a shipped one, or a projection of such.

    A projection is a linear layer behind a network that stays as it was published, so its graph is
    the shipped one. Other encoders trained here have weights of their own, and run in torch.
    """
    if encoder_id in ENCODER_GRAPHS or encoder_id not in store.trained_ids:
        return encoder_id in ENCODER_GRAPHS
    try:
        card = store.trained(encoder_id).card
    except TrainedDamaged:
        return False
    published = (card.base, card.joined) if card.joined else (card.base,)
    return card.kind is EncoderKind.PROJECTION and all(one in ENCODER_GRAPHS for one in published)


def onnx_encoder(encoder_id: str, store: ModelStore) -> OnnxEncoder:
    """Build an encoder that `has_graphs`.

    Raises GraphDamaged; for a trained one also ModelMissing, ModelDamaged and TrainedDamaged.
    """
    if encoder_id in ENCODER_GRAPHS:
        return OnnxEncoder(store.spec(encoder_id), _graphs(encoder_id))
    return _projection(encoder_id, store)


def _projection(encoder_id: str, store: ModelStore) -> OnnxEncoder:
    # Imported here: most users have trained nothing.
    from facegui.vision.encoders.trained_arrays import (  # noqa: PLC0415 see above
        installed_arrays,
        require_form,
        require_numbers,
        require_published,
    )

    card, arrays = installed_arrays(encoder_id, store)
    require_published(card, store)
    shapes = {"head.weight": (card.size, SPECS[card.base].size), "head.bias": (card.size,)}
    wanted = {name: (np.dtype(np.float32), shape) for name, shape in shapes.items()}
    require_form(card, fits=wanted == {at: (one.dtype, one.shape) for at, one in arrays.items()})
    weight, bias = (np.asarray(arrays[name], np.float32) for name in shapes)
    require_numbers(card, finite=bool(np.isfinite(weight).all() and np.isfinite(bias).all()))
    (base,) = _graphs(card.base)
    beside = _graphs(card.joined) if card.joined else []
    return OnnxEncoder(card.spec, [_Projected(base, weight, bias), *beside])


def _graphs(encoder_id: str) -> list[Graph]:
    return [Graph(name) for name in ENCODER_GRAPHS[encoder_id]]
