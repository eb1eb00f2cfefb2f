"""Every clip a person may have is seen as a player shows it, to its end."""

import gc
import struct
import wave
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import ExifTags, Image

from facegui.errors import InputProblem
from facegui.sources.opening import open_source
from facegui.vision.types import Frame
from tests.unit.live.clips import (
    HEIGHT,
    WIDTH,
    add_track,
    brightness,
    finish,
    gray,
    write_clip,
    write_frame,
)

_INTERLACED = {"flags": "+ildct+ilme"}


def frames_of(path: Path) -> tuple[list[Frame], tuple[str, ...]]:
    with open_source(str(path)) as source:
        frames = list(iter(source.read, None))
        assert source.size == (frames[0].width, frames[0].height)
        return frames, source.notices


def numbers(frames: list[Frame]) -> list[int]:
    """The number of each frame, told from its brightness."""
    seen = [float(frame.pixels[10:-10, -12:-4].mean()) for frame in frames]
    return [round((value - brightness(0)) / (brightness(1) - brightness(0))) for value in seen]


def times(frames: list[Frame]) -> list[float]:
    return [round(frame.time_s, 3) for frame in frames]


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("clip.mp4", "mpeg4"),
        ("clip.mkv", "mpeg4"),
        ("clip.avi", "mjpeg"),
        ("clip.mjpeg", "mjpeg"),  # which begins as a picture
        ("clip.ts", "mpeg2video"),
        ("clip.mpg", "mpeg2video"),
        ("clip.flv", "flv"),
        ("clip.wmv", "wmv2"),
    ],
)
def test_every_container_gives_every_frame_and_no_word_of_an_early_end(tmp_path, name, codec):
    frames, notices = frames_of(write_clip(tmp_path / name, codec=codec))
    assert numbers(frames) == list(range(30))
    # A program stream has one time in several frames, which is where the next packet begins.
    fine_s = 0.001 if name != "clip.mpg" else 0.041
    assert times(frames) == pytest.approx([number / 25 for number in range(30)], abs=fine_s)
    assert notices == ()


def test_a_clip_is_told_by_its_content_not_by_its_name(tmp_path):
    clip = write_clip(tmp_path / "clip.mp4")
    for name in ("holiday", "clip.bak", "clip.jpg"):
        other = tmp_path / name
        other.write_bytes(clip.read_bytes())
        frames, _ = frames_of(other)
        assert len(frames) == 30


@pytest.mark.parametrize("name", ["clip.ts", "clip.mpg"])
def test_an_interlaced_clip_is_seen_frame_for_frame(tmp_path, name):
    clip = write_clip(tmp_path / name, codec="mpeg2video", options=_INTERLACED)
    fine_s = 0.001 if name != "clip.mpg" else 0.041  # as above
    with av.open(str(clip)) as container:
        assert next(container.decode(video=0)).interlaced_frame, "the test must make such a clip"
    frames, notices = frames_of(clip)
    assert numbers(frames) == list(range(30))
    assert times(frames) == pytest.approx([number / 25 for number in range(30)], abs=fine_s)
    assert notices == ()


def test_the_fields_of_an_interlaced_frame_are_no_comb(tmp_path):
    """A bar that moves between the two fields of a frame is seen once, not as two combs."""

    def moving_bar(number: int) -> np.ndarray:
        pixels = np.zeros((64, 96, 3), np.uint8)
        for field in range(2):
            left = 4 + 8 * number + 4 * field
            pixels[field::2, left : left + 20] = 255
        return pixels

    clip = write_clip(
        tmp_path / "bar.ts", count=8, codec="mpeg2video", pictures=moving_bar, options=_INTERLACED
    )
    frames, _ = frames_of(clip)
    woven = moving_bar(4).astype(int)
    comb = np.abs(np.diff(woven[:, :, 0], axis=0)).mean()
    seen = np.abs(np.diff(frames[4].pixels[:, :, 0].astype(int), axis=0)).mean()
    assert seen < comb / 3


@pytest.mark.parametrize(
    ("shape", "size"),
    [
        (Fraction(2, 1), (2 * WIDTH, HEIGHT)),
        (Fraction(1, 2), (WIDTH, 2 * HEIGHT)),
        (Fraction(64, 45), (91, HEIGHT)),
        (Fraction(1, 1), (WIDTH, HEIGHT)),
    ],
)
def test_pixels_that_are_not_square_are_shown_in_their_shape(tmp_path, shape, size):
    frames, _ = frames_of(write_clip(tmp_path / "wide.mp4", count=3, shape=shape))
    assert (frames[0].width, frames[0].height) == size
    assert frames[0].pixels.flags.c_contiguous


# Where the white corner, top left in what is stored, is seen by the matrix a, b, c, d.
@pytest.mark.parametrize(
    ("matrix", "corner"),
    [
        ((1, 0, 0, 1), "top left"),
        ((0, 1, -1, 0), "top right"),
        ((-1, 0, 0, -1), "bottom right"),
        ((0, -1, 1, 0), "bottom left"),
        ((-1, 0, 0, 1), "top right"),
        ((1, 0, 0, -1), "bottom left"),
        ((0, 1, 1, 0), "top left"),
        ((0, -1, -1, 0), "bottom right"),
    ],
)
def test_a_phones_turn_and_mirror_are_honored(tmp_path, matrix, corner):
    def white_corner(_: int) -> np.ndarray:
        pixels = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
        pixels[:16, :16] = 255
        return pixels

    clip = write_clip(tmp_path / "phone.mp4", count=3, pictures=white_corner)
    content = bytearray(clip.read_bytes())
    at = content.index(b"tkhd") + 4 + 40  # version 0: the matrix is 40 bytes into the box
    a, b, c, d = (value << 16 for value in matrix)
    content[at : at + 36] = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 1 << 30)
    clip.write_bytes(content)
    pixels = frames_of(clip)[0][1].pixels
    turned = matrix[0] == 0
    assert pixels.shape[:2] == ((WIDTH, HEIGHT) if turned else (HEIGHT, WIDTH))
    assert bright_corners(pixels) == {corner}


@pytest.mark.parametrize(
    ("orientation", "corner"),
    [
        *((1, "top left"), (2, "top right"), (3, "bottom right"), (4, "bottom left")),
        *((5, "top left"), (6, "top right"), (7, "bottom right"), (8, "bottom left")),
    ],
)
def test_photographs_one_after_another_are_turned_as_each_says(tmp_path, orientation, corner):
    """As a camera's server sends them; PyAV 18 has no name for their EXIF data."""
    pixels = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    pixels[:16, :16] = 255
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    photograph = BytesIO()
    Image.fromarray(pixels).save(photograph, "JPEG", exif=exif)
    clip = tmp_path / "camera.mjpeg"
    clip.write_bytes(3 * photograph.getvalue())
    assert bright_corners(frames_of(clip)[0][1].pixels) == {corner}


def bright_corners(pixels: np.ndarray) -> set[str]:
    corners = {
        "top left": pixels[:8, :8],
        "top right": pixels[:8, -8:],
        "bottom left": pixels[-8:, :8],
        "bottom right": pixels[-8:, -8:],
    }
    return {name for name, part in corners.items() if part.mean() > 128}


@pytest.mark.parametrize("name", ["clip.mkv", "clip.mp4"])
def test_frames_that_do_not_come_regularly_keep_their_times(tmp_path, name):
    stamps = [0, 0.04, 0.5, 0.54, 2, 2.04, 5]
    frames, notices = frames_of(write_clip(tmp_path / name, times=stamps))
    assert times(frames) == pytest.approx(stamps, abs=0.002)
    assert notices == ()


@pytest.mark.parametrize("name", ["late.mkv", "late.mp4", "late.ts"])
def test_a_clip_that_begins_late_begins_at_zero_and_ends_in_time(tmp_path, name):
    codec = "mpeg2video" if name.endswith("ts") else "mpeg4"
    stamps = [10 + number / 25 for number in range(30)]
    frames, notices = frames_of(write_clip(tmp_path / name, codec=codec, times=stamps))
    assert times(frames) == pytest.approx([number / 25 for number in range(30)], abs=0.002)
    assert notices == ()


def test_what_an_edit_list_leaves_out_is_no_early_end(tmp_path):
    clip = write_clip(tmp_path / "edited.mp4")
    content = bytearray(clip.read_bytes())
    at = content.index(b"elst") + 4
    version, count, duration, begin = struct.unpack_from(">IIIi", content, at)
    assert (version, count, begin) == (0, 1, 0)
    struct.pack_into(">Ii", content, at + 8, duration // 3, begin)
    clip.write_bytes(content)
    frames, notices = frames_of(clip)
    assert 8 <= len(frames) <= 12
    assert notices == ()


def test_sound_that_goes_on_longer_is_no_early_end(tmp_path):
    clip = tmp_path / "sound.mkv"
    with av.open(str(clip), "w") as container:
        add_track(container)
        sound = container.add_stream("pcm_s16le", rate=8000, layout="mono")
        for number in range(30):
            write_frame(container, 0, gray(number), number / 25)
        for second in range(5):
            frame = av.AudioFrame.from_ndarray(np.zeros((1, 8000), np.int16), "s16", "mono")
            frame.sample_rate, frame.pts = 8000, 8000 * second
            container.mux(sound.encode(frame))
        finish(container)
    frames, notices = frames_of(clip)
    assert len(frames) == 30
    assert notices == ()


def test_of_several_tracks_the_default_one_is_seen(tmp_path):
    clip = tmp_path / "two.mkv"
    with av.open(str(clip), "w") as container:
        for default, size in ((False, (96, 128)), (True, (HEIGHT, WIDTH))):
            track = add_track(container, size=size)
            track.disposition = av.stream.Disposition.default if default else 0
        for number in range(10):
            write_frame(container, 0, gray(0, 128, 96), number / 25)
            write_frame(container, 1, gray(number), number / 25)
        finish(container)
    frames, _ = frames_of(clip)
    assert (frames[0].width, frames[0].height) == (WIDTH, HEIGHT)
    assert numbers(frames) == list(range(10))


def test_a_damaged_frame_in_the_middle_is_passed_over_and_told(tmp_path):
    clip = write_clip(tmp_path / "damaged.avi", codec="mjpeg")
    content = bytearray(clip.read_bytes())
    movie = content.index(b"movi")
    fourth = [at for at in range(movie, len(content)) if content.startswith(b"00dc", at)][3]
    length = int.from_bytes(content[fourth + 4 : fourth + 8], "little")
    content[fourth + 8 : fourth + 8 + length] = bytes(length)
    clip.write_bytes(content)
    frames, notices = frames_of(clip)
    assert numbers(frames) == [*range(3), *range(4, 30)]
    assert notices == ("1 frame is damaged and could not be read.",)


def test_data_missing_at_the_end_are_told_once_as_an_early_end(tmp_path):
    clip = write_clip(tmp_path / "cut.mkv")
    clip.write_bytes(clip.read_bytes()[: clip.stat().st_size * 6 // 10])
    frames, notices = frames_of(clip)
    assert numbers(frames) == list(range(len(frames)))
    assert notices == (f"The video ends early: {len(frames)} of about 30 frames could be read.",)


def problem_of(path: Path) -> InputProblem:
    with pytest.raises(InputProblem) as caught:
        open_source(str(path))
    assert caught.value.hint
    return caught.value


def test_a_clip_with_frames_missing_altogether_is_a_problem(tmp_path):
    clip = write_clip(tmp_path / "empty.mp4")
    content = clip.read_bytes()
    at = content.index(b"mdat") + 4
    end = content.index(b"moov") - 4
    clip.write_bytes(content[:at] + bytes(end - at) + content[end:])
    assert problem_of(clip).message == f"No frame of {clip} can be read."


def test_sound_is_no_video(tmp_path):
    path = tmp_path / "voice.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(16000))
    assert problem_of(path).message == f"{path} has sound, but no picture."


def test_the_cover_of_a_record_is_no_video(tmp_path):
    cover = tmp_path / "cover.png"
    Image.new("RGB", (32, 32), "red").save(cover)
    song = tmp_path / "song.mka"
    with av.open(str(song), "w", format="mp4") as container, av.open(str(cover)) as picture:
        sound = container.add_stream("aac", rate=8000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), "fltp", "mono")
        frame.sample_rate = 8000
        image = container.add_stream_from_template(picture.streams.video[0])
        image.disposition = av.stream.Disposition.attached_pic
        container.mux(sound.encode(frame))
        for packet in picture.demux():
            if packet.size:
                packet.stream = image
                container.mux(packet)
        container.mux(sound.encode(None))
    assert problem_of(song).message == f"{song} has sound, but no picture."


def test_a_format_that_nothing_decodes_is_said(tmp_path):
    clip = write_clip(tmp_path / "odd.mov", codec="mjpeg")
    clip.write_bytes(clip.read_bytes().replace(b"jpeg", b"zz9x"))
    assert "no decoder for its format" in problem_of(clip).message


def test_frames_beyond_all_measure_are_refused(tmp_path):
    """A kilobyte that claims a gigabyte a frame ends in a sentence, not in the memory."""
    clip = write_clip(tmp_path / "huge.mkv", codec="mjpeg", count=2)
    content = clip.read_bytes()
    huge = content.replace(struct.pack(">HH", HEIGHT, WIDTH), struct.pack(">HH", 32000, 32000))
    assert huge != content
    clip.write_bytes(huge)
    assert problem_of(clip).message == f"No frame of {clip} can be read."


def test_text_is_not_drawn_as_a_video(tmp_path):
    path = tmp_path / "readme.nfo"
    path.write_text("A long text that FFmpeg would draw, letter by letter.\n" * 200)
    words = f"{path} is neither a picture nor a video that FaceGUI can read."
    assert problem_of(path).message == words


def test_a_file_that_names_others_reaches_no_address(tmp_path):
    path = tmp_path / "list.m3u8"
    path.write_text("#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/secret.ts\n#EXT-X-ENDLIST\n")
    assert problem_of(path)


@pytest.mark.slow
def test_frames_are_free_without_waiting_for_the_garbage_collector(tmp_path):
    """A cycle of references in each frame cost as much as half of decoding, and the memory."""
    clip = write_clip(tmp_path / "long.mp4", count=60, pictures=lambda at: gray(at % 30))
    gc.collect()
    gc.disable()
    try:
        with open_source(str(clip)) as source:
            for _ in range(10):
                source.read()
            before = len(gc.get_objects())
            for _ in range(40):
                source.read()
            assert len(gc.get_objects()) - before < 40
    finally:
        gc.enable()
