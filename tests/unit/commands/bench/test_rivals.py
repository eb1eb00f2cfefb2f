"""What FaceGUI is measured against does what it stands for."""

import numpy as np
import pytest

from facegui.commands.bench import rivals
from facegui.commands.bench.rivals import STOCK, recipe_encodings, recipe_loop, rival_loops
from facegui.commands.bench.scenes import demo_scenes

pytestmark = pytest.mark.slow


@pytest.mark.slow
@pytest.mark.rare
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


def test_without_torch_the_stock_loop_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rivals, "torch_installed", lambda: False)
    assert STOCK not in rival_loops()
