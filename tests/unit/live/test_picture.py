"""Every picture a person may choose ends as an upright frame or as one clear sentence."""

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from facegui.errors import InputProblem
from facegui.live.picture import MAX_SIDE_PX, read_picture

RED_BGR = (0, 0, 255)


def two_halves(size: tuple[int, int] = (64, 48)) -> Image.Image:
    """Red on the left, blue on the right."""
    picture = Image.new("RGB", size, (255, 0, 0))
    picture.paste((0, 0, 255), (size[0] // 2, 0, size[0], size[1]))
    return picture


def saved(folder: Path, name: str, picture: Image.Image, **options: object) -> Path:
    path = folder / name
    picture.save(path, **options)
    return path


def problem_with(path: Path) -> str:
    with pytest.raises(InputProblem) as caught:
        read_picture(path)
    assert caught.value.exit_status == 3
    assert caught.value.hint
    return caught.value.message


def test_pixels_are_bgr_read_only_and_named_after_the_file(tmp_path: Path):
    path = saved(tmp_path, "Zoë 孫.png", two_halves())
    frame = read_picture(path)
    assert frame.pixels.shape == (48, 64, 3)
    assert tuple(frame.pixels[0, 0]) == RED_BGR
    assert tuple(frame.pixels[0, 63]) == (255, 0, 0)
    assert not frame.pixels.flags.writeable
    assert frame.pixels.flags.c_contiguous
    assert frame.source == str(path)


# Where red ends up of a picture stored red-left, blue-right, by EXIF orientation.
@pytest.mark.parametrize(
    ("orientation", "size", "red_at"),
    [
        (1, (64, 48), (24, 5)),
        (2, (64, 48), (24, 58)),
        (3, (64, 48), (24, 58)),
        (4, (64, 48), (24, 5)),
        (5, (48, 64), (5, 24)),
        (6, (48, 64), (5, 24)),
        (7, (48, 64), (58, 24)),
        (8, (48, 64), (58, 24)),
    ],
)
def test_exif_orientation_is_honored(tmp_path: Path, orientation, size, red_at):
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = saved(tmp_path, "turned.png", two_halves(), exif=exif.tobytes())
    frame = read_picture(path)
    assert (frame.width, frame.height) == size
    assert tuple(frame.pixels[red_at]) == RED_BGR


def test_cmyk_jpeg_keeps_its_colors(tmp_path: Path):
    path = saved(tmp_path, "print.jpg", two_halves().convert("CMYK"), quality=95)
    blue, green, red = (int(value) for value in read_picture(path).pixels[24, 10])
    assert red > 230
    assert blue < 25
    assert green < 25


def test_16_bit_gray_is_scaled_not_clipped_to_white(tmp_path: Path):
    values = np.full((32, 32), 0x4000, np.uint16)
    values[:, 16:] = 0xFFFF
    path = saved(tmp_path, "deep.png", Image.fromarray(values))
    pixels = read_picture(path).pixels
    assert tuple(pixels[0, 0]) == (64, 64, 64)
    assert tuple(pixels[0, 31]) == (255, 255, 255)


def test_16_bit_color_is_scaled(tmp_path: Path):
    row = b"\0" + struct.pack(">3H", 0x8000, 0x4000, 0x2000) * 20
    header = struct.pack(">IIBBBBB", 20, 20, 16, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(row * 20)), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    path = tmp_path / "deep.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    assert tuple(read_picture(path).pixels[3, 3]) == (0x20, 0x40, 0x80)


@pytest.mark.parametrize("mode", ["L", "1"])
def test_grayscale_becomes_three_equal_channels(tmp_path: Path, mode: str):
    path = saved(tmp_path, "gray.png", Image.new("L", (20, 20), 255).convert(mode))
    assert tuple(read_picture(path).pixels[0, 0]) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_transparency_is_laid_on_neutral_gray(tmp_path: Path, mode: str):
    layer = Image.new("RGBA", (20, 20), (255, 255, 255, 0))
    layer.paste((255, 255, 255, 255), (10, 0, 20, 20))
    path = saved(tmp_path, "cut-out.png", layer.convert(mode))
    pixels = read_picture(path).pixels
    assert tuple(pixels[0, 0]) == (128, 128, 128)
    assert tuple(pixels[0, 19]) == (255, 255, 255)


def test_palette_colors_are_looked_up(tmp_path: Path):
    path = saved(tmp_path, "palette.png", two_halves().quantize(4))
    assert tuple(read_picture(path).pixels[0, 0]) == RED_BGR


@pytest.mark.parametrize("name", ["moving.gif", "moving.webp"])
def test_of_an_animation_the_first_frame_is_taken(tmp_path: Path, name: str):
    first, second = (Image.new("RGB", (32, 32), color) for color in ((255, 0, 0), (0, 255, 0)))
    options = {"lossless": True} if name.endswith("webp") else {}
    path = saved(tmp_path, name, first, save_all=True, append_images=[second], **options)
    assert tuple(read_picture(path).pixels[16, 16]) == RED_BGR


def test_a_108_megapixel_picture_is_scaled_down(tmp_path: Path):
    path = saved(tmp_path, "huge.jpg", Image.new("L", (12_000, 9_000), 128), quality=20)
    frame = read_picture(path)
    assert (frame.width, frame.height) == (MAX_SIDE_PX, 3072)
    assert tuple(frame.pixels[100, 100]) == (128, 128, 128)


@pytest.mark.parametrize(("side", "how"), [(15_000, "with 15000×15000 pixels"), (60_000, "far")])
def test_a_picture_beyond_all_measure_is_refused_before_decoding(tmp_path: Path, side, how):
    path = saved(tmp_path, "small.bmp", Image.new("1", (20, 20)))
    content = bytearray(path.read_bytes())
    content[18:26] = struct.pack("<2i", side, side)
    path.write_bytes(content)
    limit = "larger than the 200 million pixels FaceGUI reads."
    assert problem_with(path) == f"{path} is {how} {limit}"


def test_a_single_pixel_is_too_few(tmp_path: Path):
    path = saved(tmp_path, "dot.png", Image.new("RGB", (1, 1)))
    assert problem_with(path) == f"{path} has only 1×1 pixels, too few to show a face."


def test_a_jpeg_cut_off_in_the_middle_is_refused(tmp_path: Path):
    noise = np.random.default_rng(1).integers(0, 255, (200, 200, 3), np.uint8)
    path = saved(tmp_path, "cut.jpg", Image.fromarray(noise))
    path.write_bytes(path.read_bytes()[:4000])
    assert problem_with(path) == f"{path} cannot be read as a picture."


@pytest.mark.parametrize(
    "content", [b"hello, this is text\n" * 40, b"<!DOCTYPE html>", b"\xff\xd8"]
)
def test_something_else_called_jpg_is_refused(tmp_path: Path, content: bytes):
    path = tmp_path / "fake.jpg"
    path.write_bytes(content)
    assert problem_with(path) == f"{path} cannot be read as a picture."


def test_heic_is_named_with_what_to_do(tmp_path: Path):
    path = tmp_path / "phone.heic"
    path.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    assert "HEIC" in problem_with(path)


def test_missing_empty_and_folder_have_their_own_sentences(tmp_path: Path):
    empty = tmp_path / "empty.jpg"
    empty.touch()
    assert problem_with(tmp_path / "no.jpg") == f"There is no file {tmp_path / 'no.jpg'}."
    assert problem_with(empty) == f"{empty} is empty."
    assert problem_with(tmp_path) == f"{tmp_path} is a folder, not a picture."
    assert problem_with(Path("x" * 5000)).endswith("cannot be opened.")


def samples() -> list[bytes]:
    made = []
    for kind in ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "JPEG2000", "PPM", "AVIF"):
        stream = io.BytesIO()
        two_halves((24, 20)).save(stream, kind)
        made.append(stream.getvalue())
    return made


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    original=st.sampled_from(samples()),
    position=st.floats(0, 0.999),
    noise=st.binary(min_size=1, max_size=8),
    keep=st.floats(0.05, 1),
)
def test_damaged_files_end_in_a_frame_or_a_sentence(tmp_path, original, position, noise, keep):
    at = int(position * len(original))
    damaged = original[:at] + noise + original[at + len(noise) :]
    path = tmp_path / "damaged.jpg"
    path.write_bytes(damaged[: max(1, int(keep * len(damaged)))])
    try:
        frame = read_picture(path)
    except InputProblem as problem:
        assert "\n" not in problem.message
    else:
        assert min(frame.width, frame.height) >= 1
