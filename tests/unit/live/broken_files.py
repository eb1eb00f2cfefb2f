"""Pictures and clips broken at random, read one after the other: run as a process of its own.

``python -m tests.unit.live.broken_files KIND COUNT SEED FOLDER`` prints one line of JSON: what was
read, what was refused, and what must not happen. A crash of a library ends this process only.
With ``keep`` behind it the files are only written, as FOLDER/kept-….
"""

import io
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image, ImageDraw

from facegui.errors import InputProblem
from facegui.sources.opening import open_source
from tests.unit.live.clips import write_clip

_SIDE = 96
_NAMED = {"pictures": ".jpg", "clips": ""}


def _drawing(mode: str = "RGB") -> Image.Image:
    picture = Image.linear_gradient("L").resize((_SIDE, _SIDE)).convert("RGB")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((20, 12, 76, 84), fill=(200, 120, 90))
    draw.rectangle((60, 4, 92, 30), fill=(10, 60, 200))
    return picture.quantize(16) if mode == "P" else picture.convert(mode)


def _stored(kind: str, mode: str = "RGB", **options: object) -> bytes:
    stream = io.BytesIO()
    _drawing(mode).save(stream, kind, **options)
    return stream.getvalue()


def _animated(kind: str, **options: object) -> bytes:
    empty = Image.new("RGBA", (_SIDE, _SIDE))
    return _stored_frames(kind, [empty, _drawing("RGBA"), empty], **options)


def _stored_frames(kind: str, frames: list[Image.Image], **options: object) -> bytes:
    stream = io.BytesIO()
    frames[0].save(stream, kind, save_all=True, append_images=frames[1:], **options)
    return stream.getvalue()


def pictures() -> list[bytes]:
    """Return one whole picture file of every kind."""
    deep = Image.new("I;16", (_SIDE, _SIDE), 3000)
    deep_png, deep_tiff = io.BytesIO(), io.BytesIO()
    deep.save(deep_png, "PNG")
    deep.save(deep_tiff, "TIFF")
    return [
        _stored("JPEG"),
        _stored("JPEG", progressive=True),
        _stored("JPEG", "CMYK"),
        _stored("JPEG")[:-2],
        _stored_frames("MPO", [_drawing(), _drawing()]),
        _stored("PNG"),
        _stored("PNG", "P", transparency=1),
        _stored("PNG", "LA"),
        deep_png.getvalue(),
        _animated("PNG"),
        _animated("GIF"),
        _stored("WEBP"),
        _animated("WEBP", lossless=True),
        _stored("TIFF", compression="tiff_lzw"),
        _stored("TIFF", compression="jpeg"),
        _stored("TIFF", "F"),
        deep_tiff.getvalue(),
        _stored("BMP"),
        _stored("JPEG2000"),
        _stored("PPM"),
        _stored("AVIF"),
    ]


def clips(folder: Path) -> list[bytes]:
    """Return one whole clip of every kind, made in ``folder``."""
    interlaced = {"flags": "+ildct+ilme"}
    made = [
        write_clip(folder / "whole.mp4"),
        write_clip(folder / "whole.mkv"),
        write_clip(folder / "whole.avi", codec="mjpeg"),
        write_clip(folder / "whole.ts", codec="mpeg2video"),
        write_clip(folder / "fields.ts", codec="mpeg2video", options=interlaced),
        write_clip(folder / "whole.mpg", codec="mpeg2video"),
        write_clip(folder / "whole.flv", codec="flv"),
        write_clip(folder / "whole.wmv", codec="wmv2"),
        write_clip(folder / "lossless.mkv", codec="ffv1"),
    ]
    return [clip.read_bytes() for clip in made]


def broken(content: bytes, chance: random.Random) -> bytes:
    """Return a file with something wrong with it."""
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 5))):
        if len(data) < 8:
            break
        at, length = chance.randrange(len(data)), chance.choice((1, 4, 32, 500))
        match chance.choice(("change", "zero", "cut", "leave out", "repeat", "swap", "head")):
            case "change":
                data[at : at + length] = chance.randbytes(min(length, len(data) - at))
            case "zero":
                data[at : at + length] = bytes(min(length, len(data) - at))
            case "cut":
                del data[max(1, at) :]
            case "leave out":
                del data[at : at + length]
            case "repeat":
                data[at:at] = data[at : at + length] * chance.choice((1, 1, 50))
            case "swap":
                other = chance.randrange(len(data))
                one, two = data[at : at + length], data[other : other + length]
                data[at : at + len(two)], data[other : other + len(one)] = two, one
            case _:  # where the sizes are
                data[at % min(64, len(data))] = chance.choice((0, 1, 0x7F, 0x80, 0xFF))
    return bytes(data)


def read_all(path: Path, count: Counter[str]) -> str:
    """Read a file to its end; return what must not have happened, or nothing."""
    began = time.monotonic()
    try:
        with open_source(str(path)) as source:
            frames = sum(1 for _ in iter(source.read, None))
        count["read" if frames else "nothing"] += 1
        fault = "" if frames else "no frame and no word of it"
    except InputProblem as problem:
        count["refused"] += 1
        plain = problem.exit_status == 3 and "\n" not in problem.message and problem.hint
        fault = "" if plain else f"told as {problem!r}"
    took_s = time.monotonic() - began
    return fault or ("" if took_s < 10 else f"took {took_s:.0f} s")


def made(kind: str, number: int, seed: int, folder: Path) -> Iterator[bytes]:
    """Break ``number`` files; the same seed breaks them the same."""
    whole: Callable[[], list[bytes]] = pictures if kind == "pictures" else lambda: clips(folder)
    originals = whole()
    for at in range(number):
        chance = random.Random(f"{seed}/{at}")  # noqa: S311 nothing is kept secret with it
        yield broken(originals[at % len(originals)], chance)


def keep(kind: str, number: int, seed: int, folder: Path) -> None:
    """Write the broken files."""
    for at, content in enumerate(made(kind, number, seed, folder)):
        (folder / f"kept-{at:04}{_NAMED[kind]}").write_bytes(content or b"x")


def run(kind: str, number: int, seed: int, folder: Path) -> dict[str, object]:
    """Read the broken files one after the other."""
    count, faults = Counter[str](), list[str]()
    path = folder / f"broken{_NAMED[kind]}"
    for at, content in enumerate(made(kind, number, seed, folder)):
        path.write_bytes(content)
        try:
            fault = read_all(path, count)
        except Exception as bug:  # noqa: BLE001 that is what is looked for
            fault = repr(bug)
        if fault:
            faults.append(f"{kind} {seed}/{at}: {fault}")
    return {**count, "faults": faults, "peak_mb": peak_mb()}


def peak_mb() -> float:
    """Return the most memory this process had, 0 where that is not told.

    Not what ``getrusage`` says: that begins with the peak of whoever started the process.
    """
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return sum(float(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


if __name__ == "__main__":
    kind, number, seed, folder, *kept = sys.argv[1:]
    if kept:
        keep(kind, int(number), int(seed), Path(folder))
    else:
        print(json.dumps(run(kind, int(number), int(seed), Path(folder))))
