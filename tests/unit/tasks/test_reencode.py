"""Another encoder reads the stored portraits again; nothing is lost when it is cancelled."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from facegui.gallery import Gallery
from facegui.tasks.enroll import sample_of_picture
from facegui.tasks.reencode import reencode
from facegui.vision.engine import Engine
from facegui.vision.quality import QualityLimits
from facegui.vision.types import Frame


def test_portraits_are_encoded_again_and_cancelling_leaves_them(
    engine: Engine, demo_picture: Frame, tmp_path: Path
) -> None:
    sample = sample_of_picture(demo_picture, engine, QualityLimits.load()).sample
    with Gallery.open(tmp_path, keyring_allowed=False) as gallery:
        former = np.eye(1, 128, dtype=np.float32)[0]
        gallery.add_person("Grace Hopper", [replace(sample, space="dlib/1", embedding=former)])
        assert not reencode(gallery, engine, cancelled=lambda: True)
        assert np.array_equal(gallery.index("dlib/1").embeddings[0], former)
        steps: list[tuple[int, int]] = []
        assert reencode(gallery, engine, progress=lambda done, total: steps.append((done, total)))
        assert steps[-1] == (1, 1)
        again = gallery.index("mobilefacenet+sface/1").embeddings
    assert np.array_equal(again[0], sample.embedding)
