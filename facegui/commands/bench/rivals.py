"""What a user would run instead: two well-known loops over camera frames, as their READMEs have it.

Both get a gallery of embeddings to compare with, and any advantage we can give: the stock loop
searches for faces from 40 px instead of 20. Its encoder has random weights, which take as long as
the 107 MB that would have to be downloaded. One frame in, the number of faces out.
"""

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

import cv2
import numpy as np

from facegui.vision.runtime import torch_installed
from facegui.vision.types import Floats, Pixels

Loop = Callable[[Pixels], int]

STOCK = "facenet-pytorch"
RECIPE = "face_recognition"
RECIPE_FULL = "face_recognition, full size"

_STOCK_FACE_PX = 40
_KNOWN = 100
_SEED = 20261122


def stock_loop() -> Loop:
    """`MTCNN` on the whole frame, then `InceptionResnetV1` a face (facenet-pytorch)."""
    # Imported here: they bring torch.
    import torch  # noqa: PLC0415 a second or two
    from facenet_pytorch import MTCNN, InceptionResnetV1  # noqa: PLC0415 slow to load, seldom wanted
    from PIL import Image  # noqa: PLC0415 slow to load, seldom wanted

    detector = MTCNN(keep_all=True, min_face_size=_STOCK_FACE_PX)
    encoder = InceptionResnetV1(pretrained=None, classify=False, num_classes=1).eval()
    known = torch.from_numpy(_known(512))

    @torch.inference_mode()
    def run(pixels: Pixels) -> int:
        faces = detector(Image.fromarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB)))
        if faces is None:
            return 0
        for face in faces:
            (known - encoder(face[None])).norm(dim=1).min()
        return len(faces)

    return run


def recipe_loop(part: float) -> Loop | None:
    """Return face_recognition's webcam recipe on dlib itself, None where dlib is not installed.

    HOG on the frame at ``part`` of its size, five landmarks, dlib's ResNet a face. The recipe
    takes a quarter and skips every other frame; the skipping is left to the caller.
    """
    encodings = recipe_encodings()
    if encodings is None:
        return None
    known = _known(128)

    def run(pixels: Pixels) -> int:
        small = cv2.resize(pixels, None, fx=part, fy=part) if part != 1 else pixels
        found = encodings(np.asarray(small, np.uint8))
        for _, encoding in found:
            np.linalg.norm(known - encoding, axis=1).argmin()
        return len(found)

    return run


def recipe_encodings() -> Callable[[Pixels], list[tuple[Floats, Floats]]] | None:
    """Return what finds and encodes as face_recognition does, None where dlib is not installed.

    BGR pixels in; boxes (4,) as left, top, right, bottom and encodings (128,) out.
    """
    if find_spec("dlib") is None or find_spec("face_recognition_models") is None:
        return None
    import dlib  # noqa: PLC0415 slow to load, seldom wanted

    models = _recipe_models()
    find = dlib.get_frontal_face_detector()
    landmarks = dlib.shape_predictor(str(models / "shape_predictor_5_face_landmarks.dat"))
    encoder = dlib.face_recognition_model_v1(
        str(models / "dlib_face_recognition_resnet_model_v1.dat")
    )

    def run(pixels: Pixels) -> list[tuple[Floats, Floats]]:
        rgb = cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB)
        return [
            (
                np.array([face.left(), face.top(), face.right(), face.bottom()], np.float32),
                np.array(encoder.compute_face_descriptor(rgb, landmarks(rgb, face), 1), np.float32),
            )
            for face in find(rgb, 1)
        ]

    return run


def rival_loops() -> MappingProxyType[str, tuple[Loop, int]]:
    """Return the loops that can run here by name, each with how many frames one run stands for."""
    loops: dict[str, tuple[Loop, int]] = {}
    if torch_installed() and find_spec("facenet_pytorch") is not None:
        loops[STOCK] = stock_loop(), 1
    for name, part, frames in ((RECIPE, 0.25, 2), (RECIPE_FULL, 1.0, 1)):
        if (loop := recipe_loop(part)) is not None:
            loops[name] = (loop, frames)
    return MappingProxyType(loops)


def _recipe_models() -> Path:
    spec = find_spec("face_recognition_models")
    if spec is None or spec.origin is None:
        raise ImportError("face_recognition_models")
    return Path(spec.origin).parent / "models"


def _known(size: int) -> Floats:
    vectors = np.random.default_rng(_SEED).standard_normal((_KNOWN, size)).astype(np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)
