"""However many pictures a network is asked about, it takes the memory of a few."""

import subprocess
import sys

import numpy as np
import pytest

from facegui.vision.models.onnx_file import shipped_graph

_GROWTH = """
import numpy as np
from facegui.vision.models.onnx_file import shipped_graph

def resident_mb():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 / 1e6

graph = shipped_graph("mobilefacenet")
chips = np.zeros((64, 112, 112, 3), np.uint8)
for _ in range(3):
    graph(chips[:2])
before = resident_mb()
for count in (4, 16, 64, 7, 64):
    graph(chips[:count])
print(resident_mb() - before)
"""


def test_many_pictures_are_answered_in_their_order() -> None:
    graph = shipped_graph("mobilefacenet")
    chips = np.random.default_rng(5).integers(0, 256, (5, 112, 112, 3), np.uint8)
    answers = graph(chips)
    assert answers.shape[0] == 5
    for at in range(5):
        alone = graph(chips[at : at + 1])[0]
        np.testing.assert_allclose(answers[at], alone, atol=1e-3 * np.abs(alone).max())
    assert graph(chips[:0]).shape == (0, answers.shape[1])


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.slow
def test_a_crowd_takes_no_more_memory_than_one_face() -> None:
    """64 chips at once took 128 MB more, which stayed."""
    ran = subprocess.run(
        [sys.executable, "-c", _GROWTH], capture_output=True, text=True, check=True
    )
    assert float(ran.stdout) < 20
