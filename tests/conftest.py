"""What every kind of test shares: the real engine, built once, and the bundled demonstration."""

from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, settings

from facegui.paths import resource
from facegui.sources.picture import read_picture
from facegui.vision.engine import Engine
from facegui.vision.loading import load_engine
from facegui.vision.models.store import ModelStore
from facegui.vision.types import Frame

# How long an example takes on a busy computer says nothing about the code.
settings.register_profile("facegui", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("quick", settings.get_profile("facegui"), max_examples=25)


def pytest_configure(config: pytest.Config) -> None:
    """Try fewer examples where the slow tests are left out."""
    settings.load_profile("quick" if config.getoption("-m") == "not slow" else "facegui")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is run only by ``pytest -m slow``."""
    if "slow" not in str(config.getoption("-m")):
        for item in items:
            if item.get_closest_marker("rare"):
                item.add_marker(pytest.mark.skip(reason="only with -m slow"))


_DEMO_SECONDS = (2.0, 3.0, 4.4, 6.0, 7.0, 8.0, 10.0, 11.0)


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """The shipped detector and encoder, on the CPU, without anything installed by the user."""
    return load_engine(ModelStore(tmp_path_factory.mktemp("models")), device="cpu")


@pytest.fixture(scope="session")
def demo_picture() -> Frame:
    """Grace Hopper's portrait."""
    return read_picture(resource("demo", "grace-hopper.jpg"))


@pytest.fixture(scope="session")
def demo_frames() -> Mapping[float, Frame]:
    """Frames of the clip by second: Hopper until 5, both from 6 to 8, Collins from 10."""
    return _frames(resource("demo", "demo.mp4"), _DEMO_SECONDS)


def _frames(clip: Path, seconds: tuple[float, ...]) -> Mapping[float, Frame]:
    capture = cv2.VideoCapture(str(clip))
    wanted = {round(second * 25): second for second in seconds}
    frames = {}
    for index in range(max(wanted) + 1):
        assert capture.grab(), "the demonstration clip is shorter than the tests expect"
        if index in wanted:
            _, pixels = capture.retrieve()
            pixels = np.asarray(pixels, np.uint8)
            frames[wanted[index]] = Frame(pixels, "demo.mp4", index, wanted[index])
    capture.release()
    return frames
