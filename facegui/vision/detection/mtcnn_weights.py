"""The detector's weights, as facenet-pytorch packages them."""

from pathlib import Path

from torch import Tensor

from facegui.vision.models.files import packaged_path
from facegui.vision.models.registry import Model, ModelFile, ModelKind, ModelMissing
from facegui.vision.models.torch_file import read_state_dict

MTCNN = Model(
    id="mtcnn",
    title="MTCNN",
    kind=ModelKind.DETECTOR,
    license="MIT",
    origin="timesler/facenet-pytorch 2.5.3, converted from davidsandberg/facenet",
    files=(
        ModelFile(
            "pnet.pt",
            28_570,
            "a2a71925e0b9996a42f63e47efc1ca19043e69558b5c523b978d611dfae49c8f",
        ),
        ModelFile(
            "rnet.pt",
            403_147,
            "bbb937de72efc9ef83b186c49f5f558467a1d7e3453a8ece0d71a886633f6a86",
        ),
        ModelFile(
            "onet.pt",
            1_559_269,
            "165bfbe42940416ccfb977545cf0e976d5bf321f67083ae2aaaa5c764280118d",
        ),
    ),
    package="facenet_pytorch",
    package_folder="data",
    requirement="facenet-pytorch==2.5.3",
)


def mtcnn_weights() -> dict[str, dict[str, Tensor]]:
    """Return the state dicts of ``pnet``, ``rnet`` and ``onet``, on the CPU.

    The package is located but not imported: importing it loads torchvision for a second or two.
    Raises ``ModelMissing`` and ``ModelDamaged``.
    """
    weights = {}
    for file in MTCNN.files:
        path = packaged_path(MTCNN, file)
        if path is None:
            raise ModelMissing(MTCNN)
        weights[Path(file.name).stem] = read_state_dict(path, file)
    return weights
