"""Builds the feature network, with ImageNet's weights if they are installed, else random ones."""

from collections.abc import Collection

import torch

from facegui.painting.network import (
    FeatureNetwork,
    Weights,
    published_weights,
    random_weights,
)
from facegui.vision.models.registry import VGG19, ModelDamaged
from facegui.vision.models.store import ModelStatus, ModelStore
from facegui.vision.models.torch_file import read_large_state_dict

IMAGENET, RANDOM = "imagenet", "random"
# The filters are the same for every painting, whatever its seed, so that styles always look alike.
_FILTERS_SEED = 1


def load_network(
    store: ModelStore, layers: Collection[str], device: torch.device
) -> tuple[FeatureNetwork, str]:
    """Return the network up to the deepest layer named, and where its weights come from.

    It uses ImageNet's weights if the store has them, random ones if not; the first time after
    installing, the file of half a gigabyte is read and checked. Raises ModelDamaged for a file that
    is not the published one.
    """
    weights, what = _weights(store, layers)
    return FeatureNetwork(weights).to(device), what


def _weights(store: ModelStore, layers: Collection[str]) -> tuple[Weights, str]:
    if VGG19.id not in {model.id for model in store.models}:
        return random_weights(layers, _FILTERS_SEED), RANDOM
    if store.status(VGG19.id) is ModelStatus.MISSING:
        return random_weights(layers, _FILTERS_SEED), RANDOM
    model = store.model(VGG19.id)
    path = store.path(model.id)
    state = read_large_state_dict(path, model.files[0])
    try:
        found = published_weights(state, layers)
    except KeyError as missing:
        raise ModelDamaged(path, model) from missing
    # Copies, because a slice of the file's tensors would keep the whole file in memory.
    return {name: (kernels.clone(), biases.clone()) for name, (kernels, biases) in found.items()}, (
        IMAGENET
    )
