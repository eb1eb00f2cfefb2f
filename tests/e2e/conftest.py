"""The real command line on the bundled demonstration: real faces, engine and gallery."""

import json
import shutil
from dataclasses import dataclass

import cv2
import onnxruntime
import pytest

from facegui.cli import main
from facegui.paths import resource

HOPPER = resource("demo", "grace-hopper.jpg")


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str

    @property
    def document(self):
        (line,) = self.out.splitlines()
        return json.loads(line)

    @property
    def documents(self):
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def problem(self):
        """The one line on standard error, without a traceback."""
        (line,) = self.err.splitlines()
        return line


@pytest.fixture(autouse=True)
def key_in_a_file(monkeypatch):
    """Never touch the system keystore of whoever runs the tests."""
    monkeypatch.setenv("FACEGUI_KEYSTORE", "file")


@pytest.fixture
def data_dir(tmp_path):
    return tmp_path / "data"


@pytest.fixture(scope="session")
def sessions():
    """The sessions of ONNX Runtime of this process, by the graph's content and the threads."""
    return {}


@pytest.fixture
def networks_built_once(sessions, monkeypatch):
    """Commands read and check each graph as ever, and share its session: 0.2 s a command."""
    build = onnxruntime.InferenceSession

    def shared(content, options, **more):
        key = content, options.intra_op_num_threads
        if key not in sessions:
            sessions[key] = build(content, options, **more)
        return sessions[key]

    monkeypatch.setattr(onnxruntime, "InferenceSession", shared)


@pytest.fixture
def facegui(capsys, data_dir, networks_built_once):
    """Run a command in this process, on the test's own data folder."""

    def run(*words):
        capsys.readouterr()
        status = main(["--data-dir", str(data_dir), *map(str, words)])
        said = capsys.readouterr()
        return Ran(status, said.out, said.err)

    return run


@pytest.fixture(scope="session")
def gallery_with_hopper(tmp_path_factory):
    """A data folder in which Grace Hopper is enrolled; to be copied, not changed."""
    folder = tmp_path_factory.mktemp("hopper") / "data"
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("FACEGUI_KEYSTORE", "file")
        words = ["enroll", "Grace Hopper", str(HOPPER), "--data-dir", str(folder)]
        assert main(words) == 0
    return folder


@pytest.fixture
def hopper_enrolled(gallery_with_hopper, data_dir):
    """Grace Hopper is enrolled in the test's own data folder."""
    shutil.copytree(gallery_with_hopper, data_dir)
    return data_dir


@pytest.fixture(scope="session")
def scene(demo_frames, tmp_path_factory):
    """Path of a picture of the clip by second: 3 Hopper, 7 both, 10 Collins."""
    folder = tmp_path_factory.mktemp("scenes")

    def picture(second):
        path = folder / f"{second:g}.png"
        if not path.exists():
            cv2.imwrite(str(path), demo_frames[second].pixels)
        return path

    return picture


@pytest.fixture(scope="session")
def clip(tmp_path_factory):
    """Path of a part of the clip at 640×360: ``clip("hopper")``, or ``clip("collins")``."""
    folder = tmp_path_factory.mktemp("clips")
    parts = {"hopper": (55, 75), "collins": (250, 270)}

    def part(name):
        path = folder / f"{name}.avi"
        if not path.exists():
            _cut(path, *parts[name])
        return path

    return part


def _cut(path, first, end):
    reader = cv2.VideoCapture(str(resource("demo", "demo.mp4")))
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 25, (640, 360))
    for number in range(end):
        assert reader.grab()
        if number >= first:
            writer.write(cv2.resize(reader.retrieve()[1], (640, 360), interpolation=cv2.INTER_AREA))
    writer.release()
    reader.release()
