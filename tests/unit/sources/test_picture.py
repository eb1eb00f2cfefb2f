"""Every picture a person may choose ends as an upright frame or as one clear sentence."""

import io
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from facegui.errors import InputProblem
from facegui.sources.file_kinds import is_picture
from facegui.sources.opening import open_source
from facegui.sources.picture import MAX_SIDE_PX, read_picture, reading_of, reading_of_bytes
from tests.places import ROOT

pytestmark = pytest.mark.slow


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


def ramp(bits: int, dtype: type = np.uint16) -> np.ndarray:
    """Gray that uses so many bits, from black on the left to white on the right."""
    row = np.linspace(0, 2**bits - 1, 64)
    return np.tile(row, (32, 1)).astype(dtype)


@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
@pytest.mark.parametrize("name", ["deep.png", "deep.tif"])
def test_gray_of_any_depth_is_scaled_by_the_range_it_uses(tmp_path: Path, name: str, bits: int):
    path = saved(tmp_path, name, Image.fromarray(ramp(bits)))
    pixels = read_picture(path).pixels
    assert pixels[5, 0, 0] == 0
    assert pixels[5, 63, 0] == 255
    assert abs(int(pixels[5, 32, 0]) - 129) <= 1


@pytest.mark.parametrize("bits", [8, 12, 16, 31])
def test_whole_numbers_of_32_bits_are_scaled_by_the_range_they_use(tmp_path: Path, bits: int):
    path = saved(tmp_path, "deep.tif", Image.fromarray(ramp(bits, np.int32)))
    pixels = read_picture(path).pixels
    assert (pixels[5, 0, 0], pixels[5, 63, 0]) == (0, 255)


@pytest.mark.parametrize("top", [1.0, 255.0, 4095.0])
def test_fractions_are_scaled_by_the_range_they_use(tmp_path: Path, top: float):
    values = np.tile(np.linspace(0, top, 64, dtype=np.float32), (32, 1))
    values[0, 0] = np.nan
    pixels = read_picture(saved(tmp_path, "deep.tif", Image.fromarray(values))).pixels
    assert (pixels[0, 0, 0], pixels[5, 63, 0]) == (0, 255)


@pytest.mark.parametrize("bits", [10, 12, 16])
@pytest.mark.parametrize("name", ["deep.png", "deep.tif"])
def test_deep_colors_are_scaled_by_the_range_they_use(tmp_path: Path, name: str, bits: int):
    top = 2**bits - 1
    colors = np.zeros((32, 48, 3), np.uint16)
    colors[:, 16:32] = (top // 4, top // 2, top)  # in OpenCV's order
    colors[:, 32:] = top
    path = tmp_path / name
    cv2.imwrite(str(path), colors)
    pixels = read_picture(path).pixels
    assert tuple(pixels[5, 5]) == (0, 0, 0)
    assert pixels[5, 20] == pytest.approx([63, 127, 255], abs=1)
    assert tuple(pixels[5, 40]) == (255, 255, 255)


@pytest.mark.parametrize("low", [30_000, 52_000])
@pytest.mark.parametrize("name", ["gray.png", "gray.tif", "color.png", "color.tif"])
def test_a_small_range_far_from_black_is_no_flat_gray(tmp_path: Path, name: str, low: int):
    """As of a thermal camera or a scanner: in the range of the depth a face would be one gray."""
    values = low + ramp(10)
    path = tmp_path / name
    cv2.imwrite(str(path), values if name.startswith("gray") else np.dstack([values] * 3))
    pixels = read_picture(path).pixels
    assert (pixels[5, 0, 0], pixels[5, 63, 0]) == (0, 255)
    assert abs(int(pixels[5, 32, 0]) - 129) <= 1


def test_a_picture_of_one_deep_value_stays_as_dark_as_it_is(tmp_path: Path):
    flat = np.full((32, 48), 20_000, np.uint16)
    assert (read_picture(saved(tmp_path, "flat.png", Image.fromarray(flat))).pixels == 78).all()


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


@pytest.mark.parametrize("name", ["moving.gif", "moving.webp", "moving.png"])
@pytest.mark.parametrize("empty", [(0, 0, 0, 0), (0, 0, 0, 255)])
def test_an_empty_first_frame_of_an_animation_is_passed_over(tmp_path: Path, name: str, empty):
    first, second = Image.new("RGBA", (64, 48), empty), two_halves().convert("RGBA")
    options = {"lossless": True} if name.endswith("webp") else {}
    path = saved(tmp_path, name, first, save_all=True, append_images=[second], **options)
    pixels = read_picture(path).pixels
    assert tuple(pixels[24, 5]) == RED_BGR
    assert tuple(pixels[24, 60]) == (255, 0, 0)


def test_an_animation_with_nothing_in_it_is_read_all_the_same(tmp_path: Path):
    frames = [Image.new("L", (32, 32), value) for value in (9, 90)]
    path = saved(tmp_path, "moving.gif", frames[0], save_all=True, append_images=frames[1:])
    assert tuple(read_picture(path).pixels[5, 5]) == (9, 9, 9)


def test_colors_are_brought_to_srgb_by_the_pictures_profile(tmp_path: Path):
    """In this profile red and green have changed places."""
    srgb = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, green = srgb.index(b"rXYZ"), srgb.index(b"gXYZ")
    srgb[red : red + 4], srgb[green : green + 4] = b"gXYZ", b"rXYZ"
    name = "sRGB".encode("utf-16-be")
    assert name in srgb
    odd = bytes(srgb).replace(name, "oddB".encode("utf-16-be"))
    path = saved(tmp_path, "odd.png", two_halves(), icc_profile=odd)
    blue, green, red = (int(value) for value in read_picture(path).pixels[24, 5])
    assert (green > 240, red < 40, blue < 40) == (True, True, True)


@pytest.mark.parametrize("profile", [b"no profile at all", None])
def test_without_a_profile_that_can_be_used_colors_are_as_they_are(tmp_path: Path, profile):
    path = saved(tmp_path, "plain.png", two_halves(), icc_profile=profile)
    assert tuple(read_picture(path).pixels[24, 5]) == RED_BGR


def test_a_108_megapixel_picture_is_scaled_down_and_says_so(tmp_path: Path):
    path = saved(tmp_path, "huge.jpg", Image.new("L", (12_000, 9_000), 128), quality=20)
    reading = reading_of(path)
    frame = reading.frame
    assert (frame.width, frame.height) == (MAX_SIDE_PX, 3072)
    assert tuple(frame.pixels[100, 100]) == (128, 128, 128)
    assert reading.notices == (f"{path} has 12000×9000 pixels and is looked at in 4096×3072.",)


@pytest.mark.parametrize("mode", ["L", "P", "RGB", "I;16"])
def test_strips_of_a_large_picture_fit_together(tmp_path: Path, mode: str):
    """More than one strip, and a height that no strip divides."""
    rows = np.linspace(0, 255, 1501).astype(np.uint8)
    gray = np.repeat(rows[:, None], 8200, axis=1)
    picture = Image.fromarray(gray.astype(np.uint16) << 8 if mode == "I;16" else gray)
    if mode == "P":
        picture.putpalette([value for gray in range(256) for value in (gray, gray, gray)])
        picture.info["transparency"] = 0
    elif mode == "RGB":
        picture = picture.convert("RGB")
    path = saved(tmp_path, "wide.png", picture, compress_level=1)
    pixels = read_picture(path).pixels
    assert pixels.shape[1] == MAX_SIDE_PX
    seen = pixels[10:, 2000, 0].astype(int)
    assert (np.diff(seen) >= 0).all()
    assert seen[-1] >= 254


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is read as Linux tells it")
def test_a_small_file_of_very_many_pixels_takes_little_memory(tmp_path: Path):
    """What is 24 kB on disk took 1.9 GB; measured in a process of its own."""
    picture = Image.new("P", (12_000, 12_000), 1)
    picture.putpalette([0, 0, 0, 90, 90, 90])
    path = saved(tmp_path, "huge.png", picture, transparency=0)
    code = (
        "import sys, pathlib\n"
        "from facegui.sources.picture import read_picture\n"
        "from tests.unit.live.broken_files import peak_mb\n"
        "before = peak_mb(); read_picture(pathlib.Path(sys.argv[1])); print(peak_mb() - before)"
    )

    words = [sys.executable, "-c", code, str(path)]
    ran = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    assert 100 < float(ran.stdout) < 600


def test_a_picture_whose_reader_takes_far_more_than_its_pixels_is_refused_earlier(tmp_path: Path):
    frames = [Image.new("L", (32, 32), value) for value in (9, 90)]
    path = saved(tmp_path, "moving.png", frames[0], save_all=True, append_images=frames[1:])
    content = bytearray(path.read_bytes())
    header = content.index(b"IHDR")
    content[header + 4 : header + 12] = struct.pack(">II", 9000, 9000)
    check = zlib.crc32(content[header : header + 17])
    content[header + 17 : header + 21] = struct.pack(">I", check)
    path.write_bytes(content)
    assert problem_with(path) == (
        f"{path} has 9000×9000 pixels, more than the 40 million FaceGUI reads of this kind of "
        "picture."
    )


@pytest.mark.parametrize(
    ("side", "words"),
    [
        (15_000, "has 15000×15000 pixels, more than the 200 million FaceGUI reads."),
        (60_000, "is far larger than the 200 million pixels FaceGUI reads."),
    ],
)
def test_a_picture_beyond_all_measure_is_refused_before_decoding(tmp_path: Path, side, words):
    path = saved(tmp_path, "small.bmp", Image.new("1", (20, 20)))
    content = bytearray(path.read_bytes())
    content[18:26] = struct.pack("<2i", side, side)
    path.write_bytes(content)
    assert problem_with(path) == f"{path} {words}"


def test_a_single_pixel_is_too_few(tmp_path: Path):
    path = saved(tmp_path, "dot.png", Image.new("RGB", (1, 1)))
    assert problem_with(path) == f"{path} has only 1×1 pixels, too few to show a face."


def test_a_jpeg_cut_off_in_the_middle_is_refused(tmp_path: Path):
    noise = np.random.default_rng(1).integers(0, 255, (200, 200, 3), np.uint8)
    path = saved(tmp_path, "cut.jpg", Image.fromarray(noise))
    path.write_bytes(path.read_bytes()[:4000])
    assert problem_with(path) == f"{path} cannot be read as a picture."


def noise(size: int = 200) -> Image.Image:
    return Image.fromarray(
        np.random.default_rng(1).integers(0, 255, (size, size, 3), np.uint8)
    ).resize((size, size))


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("missing", [1, 2])
def test_a_jpeg_without_its_end_mark_is_read_and_says_so(tmp_path: Path, progressive, missing):
    path = saved(tmp_path, "whole.jpg", noise(), progressive=progressive)
    whole = read_picture(path).pixels
    path.write_bytes(path.read_bytes()[:-missing])
    reading = reading_of(path)
    assert np.array_equal(reading.frame.pixels, whole)
    assert reading.notices == (f"{path}: The end mark is missing; the picture is whole.",)


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("missing", [12, 100, 1000, 9000])
def test_a_jpeg_that_lacks_more_is_refused(tmp_path: Path, progressive, missing):
    path = saved(tmp_path, "cut.jpg", noise(), progressive=progressive)
    path.write_bytes(path.read_bytes()[:-missing])
    assert problem_with(path) == f"{path} cannot be read as a picture."


def damage_checksum(path: Path, kind: bytes) -> None:
    """Damage the checksum of a PNG's chunk."""
    content = bytearray(path.read_bytes())
    at = content.index(kind)
    (length,) = struct.unpack_from(">I", content, at - 4)
    content[at + 4 + length] ^= 0xFF
    path.write_bytes(content)


def test_a_wrong_checksum_of_a_note_in_a_png_does_not_cost_the_picture(tmp_path: Path):
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", "a holiday")
    path = saved(tmp_path, "holiday.png", two_halves(), pnginfo=notes)
    damage_checksum(path, b"tEXt")
    reading = reading_of(path)
    assert tuple(reading.frame.pixels[24, 5]) == RED_BGR
    assert reading.notices == (f"{path}: Damaged notes in the file were passed over.",)


def test_a_wrong_checksum_of_what_a_picture_needs_does(tmp_path: Path):
    path = saved(tmp_path, "torn.png", two_halves())
    damage_checksum(path, b"IHDR")
    assert problem_with(path) == f"{path} cannot be read as a picture."


@pytest.mark.parametrize("name", ["face", "face.bak", "face.jpg_original", "face.mp4", "face.txt"])
def test_what_a_file_is_its_content_says(tmp_path: Path, name: str):
    exif = Image.Exif()
    exif[0x0112] = 6
    two_halves().save(tmp_path / "face.jpg", exif=exif.tobytes())
    (tmp_path / "face.jpg").rename(tmp_path / name)
    with open_source(str(tmp_path / name)) as source:
        assert source.stills
        assert source.size == (48, 64)
    with open_source(str(tmp_path)) as folder:
        frames = list(iter(folder.read, None))
    assert [frame.source for frame in frames] == [str(tmp_path / name)]


@pytest.mark.parametrize("text", ["BMW and others", "P1 is a name", "II*", "GIF", "RIFF WAVE"])
def test_text_that_begins_like_a_picture_is_none(tmp_path: Path, text: str):
    path = tmp_path / "notes"
    path.write_text(text * 9)
    assert not is_picture(path)
    assert not is_picture(tmp_path / "nothing")


def test_a_picture_in_memory_is_read_as_one_in_a_file(tmp_path: Path):
    path = saved(tmp_path, "face.png", two_halves())
    reading = reading_of_bytes(path.read_bytes(), "http://desk/snapshot")
    assert reading.frame.source == "http://desk/snapshot"
    assert np.array_equal(reading.frame.pixels, read_picture(path).pixels)


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


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
