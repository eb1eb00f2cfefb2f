"""The attacks the project makes itself: repeatable, and caught by how they move."""

import runpy
from itertools import islice
from typing import Any

import numpy as np
import pytest

from facegui.live.liveness_track import LivenessTrack
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.paths import resource
from facegui.sources.picture import read_picture
from facegui.vision.detection.detector import MtcnnDetector
from facegui.vision.detection.mtcnn import torch_stages
from facegui.vision.detection.mtcnn_weights import mtcnn_weights
from facegui.vision.types import Frame
from tests.places import ROOT

pytestmark = pytest.mark.slow


PORTRAIT = read_picture(resource("demo", "grace-hopper.jpg")).pixels


@pytest.fixture(scope="module")
def attacks() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "scripts" / "simulate_attacks.py"))


def test_the_same_seed_makes_the_same_attack(attacks: dict[str, Any]) -> None:
    """Figures in docs/liveness.md could not be made again otherwise."""
    first, again, other = (
        list(islice(attacks["present_print"](PORTRAIT, attacks["Kind"].TILTED, seed), 3))
        for seed in (1, 1, 2)
    )
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


@pytest.mark.parametrize(
    "kind", ["print_tilted", pytest.param("print_bent", marks=[pytest.mark.slow, pytest.mark.rare])]
)
def test_a_held_print_moves_like_a_flat_picture(attacks: dict[str, Any], kind: str) -> None:
    """The two ways of holding a print that come closest to a head that turns."""
    limits = LivenessCalibration.load()
    detector, track = MtcnnDetector(torch_stages(mtcnn_weights())), LivenessTrack(limits.test)
    shown = islice(attacks["present_print"](PORTRAIT, attacks["Kind"](kind), 3), 25)
    for index, pixels in enumerate(shown):
        frame = Frame(pixels, index=index, time_s=index / attacks["FPS"])
        for face in detector.detect(frame)[:1]:
            track.add(frame, face, None)
    motion = track.evidence.motion
    assert motion is not None
    assert motion.watched_s >= limits.watch_s
    assert motion.parallax < limits.parallax
    assert motion.change < limits.change
