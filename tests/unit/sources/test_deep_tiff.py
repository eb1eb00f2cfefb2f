"""TIFFs of samples that Pillow does not read, as of laboratories and scanners, and gamma of PNG."""

import io
import struct
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from facegui.errors import InputProblem
from facegui.sources.picture import read_picture, reading_of_bytes

WIDTH, HEIGHT = 48, 32
_WHOLE, _FRACTION = 1, 3
_NEXT_CORNER = {1: (0, 0), 3: (-1, -1), 6: (0, -1), 8: (-1, 0)}  # where the first corner is shown


def colors(top: float) -> np.ndarray:
    """Black, then a blue, then white, which is ``top``; (HEIGHT, WIDTH, 3) in RGB."""
    made = np.zeros((HEIGHT, WIDTH, 3))
    made[:, 16:32] = (top / 4, top / 2, top)
    made[:, 32:] = top
    return made


def packed_bits(values: np.ndarray, bits: int) -> bytes:
    """Write each row as numbers of so many bits without space between them."""
    rows = values.astype(np.uint64).reshape(len(values), -1)
    each = (rows[:, :, None] >> np.arange(bits - 1, -1, -1, dtype=np.uint64)) & np.uint64(1)
    return np.packbits(each.astype(np.uint8).reshape(len(values), -1), axis=1).tobytes()


def tiff(samples: bytes, bits: int, kind: int, orientation: int = 1, *, big_endian: bool) -> bytes:
    """Make an uncompressed TIFF of three colors in one strip."""
    order = ">" if big_endian else "<"
    tags = [(256, 3, [WIDTH]), (257, 3, [HEIGHT]), (258, 3, [bits] * 3), (259, 3, [1])]
    tags += [(262, 3, [2]), (273, 4, [8]), (274, 3, [orientation]), (277, 3, [3])]
    tags += [(278, 3, [HEIGHT]), (279, 4, [len(samples)]), (339, 3, [kind] * 3)]
    first = 8 + len(samples)
    more_at, more = first + 2 + 12 * len(tags) + 4, b""
    entries = b""
    for tag, form, values in tags:
        data = b"".join(struct.pack(order + ("H" if form == 3 else "I"), one) for one in values)
        entries += struct.pack(f"{order}HHI", tag, form, len(values))
        if len(data) > 4:
            entries += struct.pack(f"{order}I", more_at + len(more))
            more += data
        else:
            entries += data.ljust(4, b"\0")
    head = (b"MM" if big_endian else b"II") + struct.pack(f"{order}HI", 42, first)
    return head + samples + struct.pack(f"{order}H", len(tags)) + entries + bytes(4) + more


def deep(bits: int, *, orientation: int = 1, big_endian: bool = False) -> bytes:
    """Make a TIFF of whole numbers of so many bits."""
    values = colors(2**bits - 1)
    order = ">" if big_endian or bits % 8 else "<"
    samples = values.astype(f"{order}u4").tobytes() if bits == 32 else packed_bits(values, bits)
    return tiff(samples, bits, _WHOLE, orientation, big_endian=big_endian)


def shows_colors(pixels: np.ndarray) -> bool:
    told = [tuple(int(one) for one in pixels[5, x]) for x in (5, 20, 40)]
    wanted = [(0, 0, 0), (255, 127, 63), (255, 255, 255)]
    return bool(np.allclose(told, wanted, atol=1))


@pytest.mark.parametrize("big_endian", [False, True])
@pytest.mark.parametrize("bits", [10, 12, 32])
def test_colors_of_any_depth_are_scaled_by_the_range_they_use(bits: int, big_endian: bool):
    pixels = reading_of_bytes(deep(bits, big_endian=big_endian), "scan.tif").frame.pixels
    assert shows_colors(pixels)


@pytest.mark.parametrize("size", ["f4", "f8"])
@pytest.mark.parametrize("top", [1.0, 255.0, 4095.0])
def test_fractions_of_colors_are_scaled_by_the_range_they_use(size: str, top: float):
    values = colors(top)
    values[0, 0] = np.nan
    content = tiff(
        values.astype(f"<{size}").tobytes(), 8 * int(size[1]), _FRACTION, big_endian=False
    )
    assert shows_colors(reading_of_bytes(content, "float.tif").frame.pixels)


def test_fractions_of_gray_with_64_bits_are_read(tmp_path: Path):
    path = tmp_path / "gray.tif"
    cv2.imwrite(str(path), np.tile(np.linspace(0, 1, 64), (32, 1)))
    pixels = read_picture(path).pixels
    assert (tuple(pixels[5, 0]), tuple(pixels[5, 63])) == ((0, 0, 0), (255, 255, 255))


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
@pytest.mark.parametrize("bits", [12, 32])
def test_they_are_turned_upright(bits: int, orientation: int):
    pixels = reading_of_bytes(deep(bits, orientation=orientation), "scan.tif").frame.pixels
    assert pixels.shape[:2] == ((HEIGHT, WIDTH) if orientation < 5 else (WIDTH, HEIGHT))
    row, column = _NEXT_CORNER[orientation]
    assert tuple(pixels[row, column]) == (0, 0, 0)
    assert tuple(pixels[-1 - row, -1 - column]) == (255, 255, 255)


def test_one_that_would_take_a_gigabyte_is_refused_before_decoding():
    content = bytearray(deep(32))
    for tag in (256, 257):
        at = content.index(struct.pack("<HHI", tag, 3, 1))
        content[at + 8 : at + 10] = struct.pack("<H", 9000)
    with pytest.raises(InputProblem) as caught:
        reading_of_bytes(bytes(content), "scan.tif")
    assert caught.value.message.startswith("scan.tif has 9000×9000 pixels, more than the 17 ")


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    bits=st.sampled_from([10, 12, 32]),
    position=st.floats(0, 0.999),
    noise=st.binary(min_size=1, max_size=8),
    keep=st.floats(0.05, 1),
)
def test_damaged_ones_end_in_a_frame_or_a_sentence(capfd, bits, position, noise, keep):
    original = deep(bits, orientation=6)
    at = int(position * len(original))
    damaged = original[:at] + noise + original[at + len(noise) :]
    try:
        frame = reading_of_bytes(damaged[: max(1, int(keep * len(damaged)))], "scan.tif").frame
    except InputProblem as problem:
        assert "\n" not in problem.message
    else:
        assert min(frame.width, frame.height) >= 1
    assert "OpenCV" not in capfd.readouterr().err


def png(gamma: float, **more: object) -> bytes:
    """Make a PNG of one gray value, 64, that states a gamma."""
    chunks = PngImagePlugin.PngInfo()
    chunks.add(b"gAMA", struct.pack(">I", round(gamma * 100_000)))
    stream = io.BytesIO()
    Image.new("RGB", (20, 20), (64, 64, 64)).save(stream, "PNG", pnginfo=chunks, **more)
    return stream.getvalue()


@pytest.mark.parametrize(("gamma", "shown"), [(1.0, 136), (1 / 2.2, 64), (1 / 1.8, 83)])
def test_a_png_is_shown_by_the_gamma_it_states(gamma: float, shown: int):
    """A picture of linear light is too dark to see a face in it otherwise."""
    pixels = reading_of_bytes(png(gamma), "linear.png").frame.pixels
    assert pixels[5, 5] == pytest.approx(shown, abs=1)


@pytest.mark.parametrize("gamma", [0.0, 0.001, 30.0])
def test_a_gamma_that_cannot_be_meant_is_passed_over(gamma: float):
    assert tuple(reading_of_bytes(png(gamma), "odd.png").frame.pixels[5, 5]) == (64, 64, 64)


def test_a_profile_counts_before_gamma():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    content = png(1.0, icc_profile=profile)
    assert tuple(reading_of_bytes(content, "linear.png").frame.pixels[5, 5]) == (64, 64, 64)
