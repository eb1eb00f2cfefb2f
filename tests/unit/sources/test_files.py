"""Videos, folders and single pictures give every frame in order, and say what they left out."""

import os
import struct
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from facegui.errors import InputProblem, UsageProblem
from facegui.paths import resource
from facegui.sources.opening import open_source
from facegui.sources.source import FrameSource
from facegui.vision.types import Frame
from tests.fakes import FramesSource

Clip = Callable[..., Path]


def all_frames(source: FrameSource) -> list[Frame]:
    return list(iter(source.read, None))


@pytest.mark.parametrize("name", ["clip.avi", "clip.mp4", "Zoë 100%.mp4", "a:b.avi"])
def test_every_frame_of_a_video_at_its_time(make_clip: Clip, name: str):
    path = make_clip(name, count=50, fps=25)
    with open_source(str(path)) as source:
        frames = all_frames(source)
        assert (source.fps, source.size, source.live, source.stills) == (25, (64, 48), False, False)
        assert source.notices == ()
    assert [frame.index for frame in frames] == list(range(50))
    assert [frame.time_s for frame in frames] == pytest.approx([i / 25 for i in range(50)])
    assert [int(frame.pixels[24, 48, 0]) for frame in frames] == pytest.approx(
        [2 * i for i in range(50)], abs=6
    )
    assert frames[0].source == str(path)


def test_a_video_cut_off_gives_its_frames_and_says_so(make_clip: Clip):
    path = make_clip("cut.avi", count=50)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
    with open_source(str(path)) as source:
        count = len(all_frames(source))
        assert source.read() is None
        assert 15 < count < 40
        assert source.notices == (
            f"The video ends early: {count} of about 50 frames could be read.",
        )


def test_a_video_without_its_index_is_refused(make_clip: Clip):
    path = make_clip("cut.mp4")
    path.write_bytes(path.read_bytes()[:-300])
    with pytest.raises(InputProblem, match="cannot be read as a video") as caught:
        open_source(str(path))
    assert "cut off" in caught.value.hint


@pytest.mark.parametrize("content", [b"just text\n" * 99, bytes(range(256)) * 40])
def test_garbage_called_video_is_one_sentence_and_nothing_on_stderr(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], content: bytes
):
    path = tmp_path / "fake.mp4"
    path.write_bytes(content)
    with pytest.raises(InputProblem, match="cannot be read as a video"):
        open_source(str(path))
    assert capfd.readouterr() == ("", "")


def test_rotation_metadata_is_honored(make_clip: Clip):
    path = make_clip("phone.mp4", count=3)
    content = bytearray(path.read_bytes())
    matrix = content.index(b"tkhd") + 4 + 40  # version 0: the matrix is 40 bytes into the box
    quarter_turn = struct.pack(">9i", 0, 1 << 16, 0, -1 << 16, 0, 0, 0, 0, 1 << 30)
    content[matrix : matrix + 36] = quarter_turn
    path.write_bytes(content)
    with open_source(str(path)) as source:
        frame = all_frames(source)[2]
    # The black left half is on top after a quarter turn to the right.
    assert (frame.width, frame.height) == (48, 64)
    assert int(frame.pixels[5, 24, 0]) <= 1
    assert source.size == (48, 64)


def test_a_folder_is_read_in_natural_order_and_bad_files_are_told(tmp_path: Path):
    for name in ("face10.png", "face2.png", "Face1.PNG", ".hidden.png"):
        Image.new("RGB", (32, 32)).save(tmp_path / name)
    (tmp_path / "face3.jpg").write_text("not a picture")
    (tmp_path / "notes.txt").write_text("not looked at")
    (tmp_path / "inside").mkdir()
    Image.new("RGB", (32, 32)).save(tmp_path / "inside" / "face4.png")
    with open_source(str(tmp_path)) as source:
        frames = all_frames(source)
        assert source.stills
        assert source.notices == (
            f"Left out: {tmp_path / 'face3.jpg'} cannot be read as a picture.",
        )
    names = [Path(frame.source).name for frame in frames]
    assert names == ["Face1.PNG", "face2.png", "face10.png"]
    assert [frame.index for frame in frames] == [0, 1, 2]


def test_an_empty_folder_is_refused(tmp_path: Path):
    with pytest.raises(InputProblem, match="There are no pictures in"):
        open_source(str(tmp_path))


def test_a_single_picture_is_one_frame(tmp_path: Path):
    path = tmp_path / "face.png"
    Image.new("RGB", (40, 30), (0, 0, 255)).save(path)
    with open_source(str(path)) as source:
        frames = all_frames(source)
        assert (source.size, source.stills, source.live) == ((40, 30), True, False)
    assert len(frames) == 1
    assert tuple(frames[0].pixels[0, 0]) == (255, 0, 0)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("/no/such/clip.mp4", "There is no file /no/such/clip.mp4."),
        ("/no/such/face.jpg", "There is no file /no/such/face.jpg."),
        ("/no/such/folder", "There is no file /no/such/folder."),
    ],
)
def test_what_is_not_there_is_said(text: str, message: str):
    with pytest.raises(InputProblem) as caught:
        open_source(text)
    assert caught.value.message == message


def test_naming_nothing_is_bad_usage():
    with pytest.raises(UsageProblem):
        open_source("  ")


@pytest.mark.slow
def test_the_bundled_demonstration_can_be_read_to_its_end():
    with open_source("demo") as source:
        frames = sum(1 for _ in iter(source.read, None))
        assert (source.size, source.fps, source.notices) == ((1280, 720), 25, ())
    assert frames == 300
    assert resource("demo", "demo.mp4").stat().st_size < 2_000_000


def test_a_source_made_of_frames_keeps_the_protocol():
    source: FrameSource = FramesSource(
        [np.full((4, 6, 3), value, np.uint8) for value in (1, 2)], fps=10, rounds=2
    )
    with source:
        frames = all_frames(source)
        assert source.size == (6, 4)
    assert [int(frame.pixels[0, 0, 0]) for frame in frames] == [1, 2, 1, 2]
    assert [frame.time_s for frame in frames] == pytest.approx([0, 0.1, 0.2, 0.3])
    assert source.read() is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_named_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    """Who opens one waits for somebody to write into it, maybe for ever."""
    pipe = tmp_path / "pipe.jpg"
    os.mkfifo(pipe)
    refused: list[InputProblem] = []

    def open_it() -> None:
        try:
            open_source(str(pipe))
        except InputProblem as problem:
            refused.append(problem)

    opening = threading.Thread(target=open_it, daemon=True)
    opening.start()
    opening.join(5)
    if opening.is_alive():
        os.close(os.open(pipe, os.O_WRONLY))  # lets the thread go
        opening.join()
    assert [str(problem.message) for problem in refused] == [f"{pipe} is not a file."]
