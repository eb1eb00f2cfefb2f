"""Real network cameras: H.264 over RTSP, with a password, over TCP and UDP, cut off and stalled."""

import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from facegui.live.analysis import Analysis
from facegui.live.session import LiveSession
from facegui.live.source_reader import Listener
from facegui.paths import resource
from facegui.sources.retrying import open_with_retry
from facegui.workspace import Workspace
from tests.e2e.rtsp_camera import missing, rtsp_camera
from tests.places import ROOT
from tests.unit.live.clips import finish

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=missing() or "-"),
]

DEMO = resource("demo", "demo.mp4")
SECRET = "tlJwpbo6"
_FPS, _BITS = 25, 10
_WAIT_S = 30.0


def identified(data_dir: Path, address: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a user does, so that what FFmpeg itself writes is seen too."""
    command = [sys.executable, str(ROOT / "main.py"), "identify", address, "--json"]
    return subprocess.run(
        [*command, "--data-dir", str(data_dir), *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def names(documents: list[dict[str, Any]]) -> set[str]:
    return {face["name"] for document in documents for face in document["faces"] if face["name"]}


@pytest.mark.parametrize("transport", ["tcp", pytest.param("udp", marks=pytest.mark.rare)])
def test_whom_a_camera_sees_is_recognized_and_its_password_is_nowhere(hopper_enrolled, transport):
    with rtsp_camera(DEMO, transport, "guest", SECRET) as camera:
        ran = identified(hopper_enrolled, camera.address, "--seconds", "8")
    documents = [json.loads(line) for line in ran.stdout.splitlines()]
    assert names(documents) == {"Grace Hopper"}
    assert {document["source"] for document in documents} == {
        f"rtsp://…@127.0.0.1:{camera.port}/cam"
    }
    kept = b"".join(path.read_bytes() for path in hopper_enrolled.rglob("*") if path.is_file())
    for secret in (SECRET, "guest"):
        assert secret not in ran.stdout + ran.stderr
        assert secret.encode() not in kept


def test_a_wrong_password_is_one_sentence_without_it(hopper_enrolled):
    with rtsp_camera(DEMO, "tcp", "guest", SECRET) as camera:
        address = camera.address.replace(SECRET, "wr0ngOne")
        ran = identified(hopper_enrolled, address)
    assert ran.returncode == 3
    document = json.loads(ran.stdout)
    assert document["error"].endswith(":" + str(camera.port) + "/cam does not answer with a video.")
    assert "password" in document["hint"]
    assert "wr0ngOne" not in ran.stdout + ran.stderr


class Watched:
    """A running session, what it told and when."""

    def __init__(self, address: str, build: Any) -> None:
        self.frames: list[tuple[float, Analysis]] = []
        self.told: list[str] = []
        self._changed = threading.Condition()
        self._session = LiveSession(
            lambda stop: open_with_retry(
                address, stop, lambda problem: self._tell(str(problem)), lambda: self._tell("back")
            ),
            build,
            Listener(
                frame=lambda _: None,
                analyzed=self._analyzed,
                opened=lambda _: None,
                ready=lambda: None,
                ended=lambda: self._tell("ended"),
                failed=lambda problem: self._tell(f"failed: {problem!r}"),
            ),
        )

    def _analyzed(self, analysis: Analysis) -> None:
        with self._changed:
            self.frames.append((time.monotonic(), analysis))
            self._changed.notify_all()

    def _tell(self, what: str) -> None:
        with self._changed:
            self.told.append(what)
            self._changed.notify_all()

    def await_name(self, name: str, after: int = 0) -> None:
        """Wait for a frame that shows somebody, after so many."""
        self.await_(
            lambda: any(
                face.decision.name == name
                for _, analysis in self.frames[after:]
                for face in analysis.faces
            )
        )

    def await_name_anew(self, name: str) -> None:
        """Wait until the camera is back and shows somebody."""
        self.await_(lambda: "back" in self.told)
        after = len(self.frames) + 1  # a frame of before may be in the analysis
        self.await_name(name, after)

    def await_(self, condition: Any, wait_s: float = _WAIT_S) -> None:
        with self._changed:
            assert self._changed.wait_for(condition, wait_s), self.told

    def __enter__(self) -> "Watched":
        self._session.start()
        return self

    def __exit__(self, *_: object) -> None:
        assert self._session.stop(timeout_s=10)


@pytest.fixture
def build(hopper_enrolled, engine):
    """Give what makes the analyzer of a session, with Grace Hopper enrolled."""
    workspace = Workspace(hopper_enrolled)
    watchlist = workspace.watchlist()
    yield lambda: workspace.build_analyzer(watchlist, engine, None)
    workspace.close()


@pytest.mark.parametrize("transport", ["tcp", "udp"])
def test_a_camera_that_was_cut_off_is_watched_again_when_it_is_back(build, transport):
    with (
        rtsp_camera(DEMO, transport) as camera,
        Watched(camera.address, build) as watched,
    ):
        watched.await_name("Grace Hopper")
        camera.cut()
        watched.await_(lambda: watched.told)
        assert watched.told[0].startswith(f"rtsp://127.0.0.1:{camera.port}/cam")
        camera.start()
        watched.await_name_anew("Grace Hopper")
        times = [analysis.frame.time_s for _, analysis in watched.frames]
        assert times == sorted(times)


def test_a_camera_that_stalls_is_told_and_watched_again(build):
    with rtsp_camera(DEMO) as camera, Watched(camera.address, build) as watched:
        watched.await_name("Grace Hopper")
        camera.stall()
        watched.await_(lambda: watched.told)
        assert "stopped sending" in watched.told[0]
        camera.go_on()
        watched.await_name_anew("Grace Hopper")


class SlowAnalyzer:
    """Takes as long for a frame as a slow computer, and sees nobody."""

    watchlist: Any = None

    def analyze(self, frame: Any) -> Analysis:
        time.sleep(0.4)
        return Analysis(frame, ())

    def set_live(self, *, live: bool) -> None:
        assert live


@pytest.fixture(scope="module")
def numbered(tmp_path_factory) -> Path:
    """A clip of 12 s whose frames show their number in bars, black for 0 and white for 1."""
    path = tmp_path_factory.mktemp("numbered") / "numbered.mp4"
    return _encoded(path, [_bars(number) for number in range(12 * _FPS)], {"tune": "zerolatency"})


def _bars(number: int) -> np.ndarray:
    bits = [(number >> bit) & 1 for bit in range(_BITS)]
    row = np.repeat(np.array(bits, np.uint8) * 255, 32)
    return np.broadcast_to(row[None, :, None], (96, row.size, 3)).copy()


def _number(pixels: np.ndarray) -> int:
    middle = pixels[pixels.shape[0] // 2, 16::32].mean(axis=1)
    return sum(int(light > 127) << bit for bit, light in enumerate(middle))


def _encoded(path: Path, pictures: list[np.ndarray], options: dict[str, str]) -> Path:
    with av.open(str(path), "w") as container:
        track = container.add_stream("libx264", rate=_FPS, options={"g": "12", **options})
        track.height, track.width = pictures[0].shape[:2]
        track.pix_fmt = "yuv420p"
        for picture in pictures:
            container.mux(track.encode(av.VideoFrame.from_ndarray(picture, "bgr24")))
        finish(container)
    return path


@pytest.mark.parametrize("transport", ["tcp", pytest.param("udp", marks=pytest.mark.rare)])
def test_what_is_analyzed_is_never_a_second_old(numbered, transport):
    """Not with an analysis ten times too slow, and not after the camera stalled for a while."""
    with rtsp_camera(numbered, transport) as camera:
        with Watched(camera.address, SlowAnalyzer) as watched:
            began = camera.watched_since()
            watched.await_(lambda: len(watched.frames) >= 6)
            camera.stall()
            time.sleep(1.5)
            camera.go_on()
            resumed = time.monotonic()
            watched.await_(lambda: watched.frames[-1][0] > resumed + 3)
        assert watched.told == []
    late_s = {
        at - 0.4 - began: at - 0.4 - (began + _number(analysis.frame.pixels) / _FPS)
        for at, analysis in watched.frames
        if not resumed - 1.6 < at < resumed + 1.0  # the stall itself
    }
    assert len(late_s) > 8
    assert max(late_s.values()) < 1.0, late_s


def test_an_interlaced_camera_shows_whom_it_sees(hopper_enrolled, demo_frames, tmp_path):
    pixels = demo_frames[3.0].pixels[::2, ::2].copy()
    clip = _encoded(tmp_path / "fields.mp4", [pixels] * 250, {"x264-params": "tff=1"})
    with av.open(str(clip)) as container:
        assert next(container.decode(video=0)).interlaced_frame
    with rtsp_camera(clip) as camera:
        ran = identified(hopper_enrolled, camera.address, "--seconds", "7")
    documents = [json.loads(line) for line in ran.stdout.splitlines()]
    assert names(documents) == {"Grace Hopper"}
    assert all(document["faces"] for document in documents)
