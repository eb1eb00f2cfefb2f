"""What FaceGUI is measured against does what it stands for."""

import numpy as np
import pytest

from facegui.commands.bench.rivals import recipe_encodings, recipe_loop
from facegui.commands.bench.scenes import demo_scenes

pytestmark = pytest.mark.slow


def test_the_recipe_finds_the_person_and_knows_them_again() -> None:
    pytest.importorskip("dlib")
    encodings, loop = recipe_encodings(), recipe_loop(1.0)
    assert encodings is not None and loop is not None
    scene = demo_scenes(640, 360)[0]
    first, last = (scene.frames[at].pixels for at in (0, -1))
    ((box, one),), ((_, other),) = encodings(first), encodings(last)
    assert loop(first) == 1
    assert one.shape == (128,)
    assert np.linalg.norm(one - other) < 0.6
    assert 0 <= box[0] < box[2] <= 640 and 0 <= box[1] < box[3] <= 360
