"""Encoders whose network is a torch module."""

from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor, nn
from typing_extensions import override

from facegui.vision.encoders.encoder import BatchEncoder
from facegui.vision.models.spec import EncoderSpec
from facegui.vision.types import Floats, Pixels


class TorchEncoder(BatchEncoder):
    """An encoder whose network is a torch module.

    ``normalize`` maps float RGB in 0..255, (N, 3, side, side), to what the network expects.
    """

    def __init__(
        self,
        spec: EncoderSpec,
        network: nn.Module,
        normalize: Callable[[Tensor], Tensor],
        device: torch.device | str = "cpu",
    ) -> None:
        super().__init__(spec)
        self._device = torch.device(device)
        # Half precision only on cuda, where it is faster. Embeddings in half and full precision
        # differ by less than 1e-3 in their cosines, and the mirror is averaged in full precision.
        self._type = torch.float16 if self._device.type == "cuda" else torch.float32
        self._network = network.to(self._device, self._type).eval()
        self._normalize = normalize

    @override
    @torch.inference_mode()
    def _answers(self, chips: Pixels) -> list[Floats]:
        pixels = torch.from_numpy(chips).to(self._device).permute(0, 3, 1, 2)
        embeddings = self._network(self._normalize(pixels.float()).to(self._type)).float()
        parts = torch.split_with_sizes(embeddings, self._spec.parts, dim=1)
        return [np.asarray(part.cpu().numpy(), np.float32) for part in parts]
