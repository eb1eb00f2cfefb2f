"""A gallery in a temporary folder, never in the system keystore, and samples to fill it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from facegui.gallery import FILES, Gallery, NewSample

SPACE = "mobilefacenet/1"

MakeSample = Callable[..., NewSample]


@pytest.fixture
def make_sample() -> MakeSample:
    rng = np.random.default_rng(20250101)

    def make(
        space: str = SPACE, size: int = 16, jpeg: bytes = b"", place: str = FILES
    ) -> NewSample:
        embedding = rng.normal(size=size).astype(np.float32)
        embedding /= np.linalg.norm(embedding)
        return NewSample(
            jpeg=jpeg or rng.bytes(200),
            landmarks=rng.random((5, 2), dtype=np.float32) * 100,
            space=space,
            embedding=embedding,
            quality={"face_width_px": 84.0, "brightness": 0.5},
            origin="holiday/photo of Ada.jpg",
            place=place,
        )

    return make


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def gallery(data_dir: Path) -> Iterator[Gallery]:
    with Gallery.open(data_dir, keyring_allowed=False) as opened:
        yield opened
