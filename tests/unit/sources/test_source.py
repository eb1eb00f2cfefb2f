"""Cameras and streams that come, go, come back, or never answer; files played in their time."""

import itertools
import socket
import threading
import time
from collections.abc import Iterator

import cv2
import numpy as np
import pytest
from PIL import Image

from facegui.errors import FaceGuiError, InputProblem
from facegui.sources.address import without_password
from facegui.sources.camera import CameraSource
from facegui.sources.cameras import Camera
from facegui.sources.capture import SourceLost
from facegui.sources.opening import open_source
from facegui.sources.pace import Paced
from facegui.sources.reopening import Reopening
from facegui.sources.stream import open_stream
from tests.fakes import FramesSource
from tests.unit.live.clips import gray, write_clip

DESK = Camera(0, "Desk Camera")


class FakeCapture:
    """A camera that gives the frames of a script; None is a miss, and so is all after it."""

    def __init__(self, script: list[int | None], opened: bool = True) -> None:
        self._script = iter(script)
        self._opened = opened
        self.wishes: dict[int, float] = {}
        self.released = False

    def isOpened(self) -> bool:  # noqa: N802
        return self._opened

    def read(self):
        value = next(self._script, None)
        return (False, None) if value is None else (True, np.full((4, 6, 3), value, np.uint8))

    def get(self, propId: int) -> float:  # noqa: N803
        return {cv2.CAP_PROP_FPS: 30.0, cv2.CAP_PROP_FRAME_WIDTH: 6}.get(propId, 4.0)

    def set(self, propId: int, value: float) -> bool:  # noqa: N803
        self.wishes[propId] = value
        return True

    def release(self) -> None:
        self.released = True


class FakeClock:
    """Time that passes only by waiting."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> bool:
        self.waits.append(round(seconds, 6))
        self.now += seconds
        return False


def camera_of(capture: FakeCapture, clock: FakeClock | None = None) -> CameraSource:
    clock = clock or FakeClock()
    return CameraSource(DESK, opener=lambda *_: capture, clock=clock, pause=clock.wait)


def test_a_camera_gives_numbered_frames_and_skips_single_misses():
    capture = FakeCapture([1, None, 2])
    with camera_of(capture) as source:
        frames = [source.read(), source.read()]
        assert (source.name, source.live, source.stills) == ("Desk Camera", True, False)
        assert (source.fps, source.size) == (30, (6, 4))
    assert [(frame.index, int(frame.pixels[0, 0, 0])) for frame in frames] == [(0, 1), (1, 2)]
    assert frames[1].time_s == pytest.approx(0.05)
    assert capture.released
    assert capture.wishes[cv2.CAP_PROP_FRAME_WIDTH] == 1280


def test_a_camera_that_gives_nothing_any_more_is_lost():
    source = camera_of(FakeCapture([1]))
    source.read()
    with pytest.raises(SourceLost, match="Desk Camera gives no picture any more"):
        source.read()


def test_a_camera_in_use_or_forbidden_is_one_sentence():
    with pytest.raises(InputProblem, match="Another program may be using it"):
        camera_of(FakeCapture([], opened=False))
    with pytest.raises(InputProblem, match="Add yourself"):
        CameraSource(Camera(0, "Desk", problem="Add yourself to the group."))


def test_a_camera_that_is_not_there_says_so_and_nothing_else(capfd):
    with pytest.raises(InputProblem) as caught:
        open_source("camera:97")
    assert "cannot be opened" in caught.value.message
    with pytest.raises(InputProblem):
        open_source("camera:no such name")
    assert capfd.readouterr() == ("", "")


def test_an_unplugged_camera_is_opened_again_and_frames_go_on():
    clock = FakeClock()
    told: list[str] = []
    gone = InputProblem("Desk Camera cannot be opened.")
    attempts: Iterator[FakeCapture | FaceGuiError] = iter(
        [FakeCapture([1, 2]), gone, gone, FakeCapture([3])]
    )

    def opener():
        attempt = next(attempts)
        if isinstance(attempt, FaceGuiError):
            raise attempt
        return camera_of(attempt, clock)

    source = Reopening(
        opener,
        threading.Event(),
        on_lost=lambda problem: told.append(problem.message),
        on_back=lambda: told.append("back"),
        clock=clock,
        wait=clock.wait,
    )
    frames = [source.read() for _ in range(3)]
    assert [(frame.index, int(frame.pixels[0, 0, 0])) for frame in frames] == [
        (0, 1),
        (1, 2),
        (2, 3),
    ]
    # Ten misses, then the three attempts.
    assert frames[2].time_s == pytest.approx(10 * 0.05 + 0.5 + 1 + 2)
    assert told == ["Desk Camera gives no picture any more.", *[gone.message] * 2, "back"]


def test_waiting_for_a_lost_camera_ends_as_soon_as_it_is_stopped():
    stop, lost = threading.Event(), threading.Event()
    captures = itertools.chain([FakeCapture([])], itertools.repeat(FakeCapture([], opened=False)))
    source = Reopening(lambda: camera_of(next(captures)), stop, on_lost=lambda _: lost.set())
    ended: list[object] = []
    reader = threading.Thread(target=lambda: ended.append(source.read()))
    reader.start()
    assert lost.wait(10)
    stop.set()
    reader.join(10)
    assert ended == [None]


def test_a_camera_that_cannot_be_opened_at_first_is_the_callers_problem():
    with pytest.raises(InputProblem):
        Reopening(lambda: camera_of(FakeCapture([], opened=False)), threading.Event())


def frames_source(count: int = 3, **options) -> FramesSource:
    pixels = [np.full((4, 6, 3), number, np.uint8) for number in range(count)]
    return FramesSource(pixels, fps=10, **options)


def test_a_file_is_played_at_its_own_speed():
    clock = FakeClock()
    source = Paced(frames_source, clock=clock, wait=clock.wait)
    shown_at = [clock.now for _ in iter(source.read, None)]
    assert shown_at == pytest.approx([0, 0.1, 0.2])
    assert not source.live


def test_time_spent_elsewhere_is_not_waited_again():
    clock = FakeClock()
    source = Paced(frames_source, clock=clock, wait=clock.wait)
    source.read()
    clock.now += 0.07
    source.read()
    assert clock.waits == pytest.approx([0.03])


def test_after_a_long_sleep_the_file_goes_on_instead_of_rushing():
    clock = FakeClock()
    source = Paced(lambda: frames_source(4), clock=clock, wait=clock.wait)
    source.read()
    clock.now += 60
    source.read()
    source.read()
    assert clock.waits == pytest.approx([0.1])


def test_a_looped_file_begins_again_with_time_going_on():
    clock = FakeClock()
    opened: list[FramesSource] = []

    def opener():
        opened.append(frames_source())
        return opened[-1]

    source = Paced(opener, loop=True, clock=clock, wait=clock.wait)
    frames = [source.read() for _ in range(7)]
    assert [frame.index for frame in frames] == list(range(7))
    assert [frame.time_s for frame in frames] == pytest.approx([i / 10 for i in range(7)])
    assert [int(frame.pixels[0, 0, 0]) for frame in frames] == [0, 1, 2, 0, 1, 2, 0]
    assert [source.closed for source in opened] == [True, True, False]


def test_stills_are_shown_three_seconds_each():
    clock = FakeClock()
    source = Paced(lambda: frames_source(stills=True), clock=clock, wait=clock.wait)
    assert [frame.time_s for frame in iter(source.read, None)] == pytest.approx([0, 3, 6])


def test_an_empty_file_does_not_loop_for_ever():
    assert Paced(lambda: frames_source(0), loop=True).read() is None


def test_the_end_of_a_video_does_not_stop_the_analysis_of_its_last_frame():
    stop = threading.Event()
    clock = FakeClock()
    with Paced(frames_source, stop, clock=clock, wait=clock.wait) as source:
        assert len(list(iter(source.read, None))) == 3
    assert not stop.is_set()


def test_stopping_ends_the_wait_for_a_frame():
    stop = threading.Event()
    source = Paced(lambda: frames_source(stills=True), stop)
    source.read()
    threading.Timer(0.05, stop.set).start()
    assert source.read() is None


@pytest.fixture
def silent_server() -> Iterator[int]:
    """Listen on a port of this computer and never answer."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


@pytest.mark.parametrize("scheme", ["rtsp", "http"])
def test_a_stream_that_does_not_answer_ends_in_one_sentence(silent_server, scheme, capfd):
    began = time.monotonic()
    with pytest.raises(InputProblem) as caught:
        open_stream(f"{scheme}://guest:secret@127.0.0.1:{silent_server}/cam", open_limit_s=0.4)
    assert time.monotonic() - began < 3
    address = f"{scheme}://…@127.0.0.1:{silent_server}/cam"
    assert caught.value.message == f"{address} does not answer with a video."
    assert capfd.readouterr() == ("", "")


def test_nobody_at_the_address_is_said_at_once():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(InputProblem, match="does not answer with a video"):
        open_source(f"rtsp://127.0.0.1:{port}/cam")


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("rtsp://host/cam", "rtsp://host/cam"),
        ("rtsp://me:pa@ss@host:554/cam?x=1", "rtsp://…@host:554/cam?x=1"),
        ("http://[broken", "http://…"),
        ("http://host/v?user=me&password=a_b%40&ch=1", "http://host/v?user=…&password=…&ch=1"),
        ("http://host/v?Token=abc#t", "http://host/v?Token=…#…"),
        (
            "rtsp://host/user=me_password=x9_channel=2.sdp",
            "rtsp://host/user=…_password=…_channel=2.sdp",
        ),
        ("http://host/v?cam_id=5&passenger_count", "http://host/v?…"),
    ],
)
def test_passwords_are_not_shown(address: str, shown: str):
    assert without_password(address) == shown


def test_a_file_behind_http_is_read_to_its_end(make_clip, serve_folder):
    path = make_clip("clip.mp4", count=20)
    with open_source(f"{serve_folder(path.parent)}/clip.mp4") as source:
        frames = list(iter(source.read, None))
        assert not source.live
    assert [frame.index for frame in frames] == list(range(20))
    assert frames[-1].time_s == pytest.approx(19 / 25)


def test_a_file_behind_http_that_is_cut_off_gives_what_came_and_says_so(make_clip, serve_cut):
    path = make_clip("clip.avi", count=40)
    with open_source(f"{serve_cut(path)}/clip.avi") as source:
        frames = list(iter(source.read, None))
        assert 10 < len(frames) < 30
        assert source.notices == (
            f"The video ends early: {len(frames)} of about 40 frames could be read.",
        )


def test_a_camera_s_snapshot_address_is_a_picture(tmp_path, serve_folder):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (64, 48), "red").save(tmp_path / "snapshot", "JPEG", exif=exif.tobytes())
    with open_source(f"{serve_folder(tmp_path)}/snapshot") as source:
        frames = list(iter(source.read, None))
        assert source.stills
        assert not source.live
    (frame,) = frames
    assert (frame.width, frame.height) == (48, 64)


@pytest.mark.parametrize("content", [b"<html>not here</html>" * 50, b""])
def test_an_address_that_answers_with_something_else_is_one_sentence(
    tmp_path, serve_folder, content
):
    (tmp_path / "page").write_bytes(content)
    with pytest.raises(InputProblem, match="does not answer with a video"):
        open_source(f"{serve_folder(tmp_path)}/page")


def test_a_stream_that_stops_sending_is_lost_in_time(tmp_path):
    clip = write_clip(
        tmp_path / "clip.ts", codec="mpeg2video", count=50, pictures=lambda at: gray(at % 30)
    )
    with socket.create_server(("127.0.0.1", 0)) as server:

        def send() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(b"HTTP/1.0 200 OK\r\n\r\n" + clip.read_bytes())
                ended.wait(20)

        ended = threading.Event()
        sender = threading.Thread(target=send)
        sender.start()
        try:
            address = f"http://127.0.0.1:{server.getsockname()[1]}/live"
            with open_stream(address, read_limit_s=0.5) as source:
                assert source.live
                seen = 0
                with pytest.raises(SourceLost, match="stopped sending"):
                    while source.read() is not None:
                        seen += 1
                assert seen > 30
                assert source.notices == ()
        finally:
            ended.set()
            sender.join()


@pytest.mark.parametrize(
    "text", ["x" * 300, "a\0b", "~\0", "~nobody-at-all/x", "\ud800", "x/" * 5000]
)
@pytest.mark.parametrize("paced", [False, True])
def test_what_cannot_be_a_path_is_a_problem(text, paced):
    """Settings may name anything."""
    with pytest.raises(InputProblem):
        open_source(text, paced=paced)
