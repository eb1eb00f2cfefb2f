"""InceptionResnetV1 trained on VGGFace2, an optional encoder of 512 numbers.

The network is facenet-pytorch's (Szegedy et al. 2016, arXiv 1602.07261, in the layout of
davidsandberg/facenet); the weights have to be downloaded.
"""

from pathlib import Path

import torch
from torch import nn

from facegui.vision.models.registry import INCEPTION_RESNET, ModelFile
from facegui.vision.models.torch_file import read_state_dict

CHIP_SIZE = 160
EMBEDDING_SIZE = 512


def inception_resnet() -> nn.Module:
    """Build the network without weights.

    Its ``forward`` takes (N, 3, 160, 160) floating point, RGB, (value − 127.5) / 128, and
    returns (N, 512), each row of unit length.
    """
    # Imported here: the package takes a second, and only this encoder needs it.
    from facenet_pytorch import InceptionResnetV1  # noqa: PLC0415 slow to load, seldom wanted

    # pretrained=None, since for a name the constructor downloads and unpickles without checks.
    network: nn.Module = InceptionResnetV1(pretrained=None, classify=False)
    return network


def load_inception_resnet(path: Path, file: ModelFile = INCEPTION_RESNET.files[0]) -> nn.Module:
    """Build the network from the published weights, on the CPU, for inference.

    Raises ``ModelDamaged`` when the file is not the published one.
    """
    state = read_state_dict(path, file)
    with torch.device("meta"):  # no memory and no random numbers before the weights are loaded
        network = inception_resnet()
    # The file also holds the classifier over the 8,631 people of the training set.
    network.load_state_dict(
        {name: value for name, value in state.items() if not name.startswith("logits.")},
        assign=True,
    )
    return network.to(memory_format=torch.channels_last).eval().requires_grad_(False)
