"""Networks side by side: one chip in, their concatenated embeddings out."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn


class Joint(nn.Module):
    """Concatenates the embeddings of networks that take the same normalized chips."""

    def __init__(self, networks: Sequence[nn.Module]) -> None:
        super().__init__()
        self.networks = nn.ModuleList(networks)

    def forward(self, chips: Tensor) -> Tensor:
        """Embed (N, 3, side, side) as (N, size), where size is the sum over the networks."""
        return torch.cat([network(chips) for network in self.networks], dim=1)
