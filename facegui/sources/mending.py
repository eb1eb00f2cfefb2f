"""Repairs picture files whose fault does not affect the picture itself."""

import struct
import zlib
from collections.abc import Callable, Iterator

from facegui.text import Sentence, say

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_END_OF_IMAGE = b"\xff\xd9"
_LOWER_CASE = 0x20  # bit of a chunk's first letter: PNG marks chunks that are not needed
# Bytes that a decoder still waiting for data accepts as data. They have no marker, and start with
# different bits, since only a few bits may be missing.
_NONSENSE = tuple(
    bytes((37 * at + first) % 251 for at in range(997))
    for first in (0b10110110, 0b01011101, 0b11101001)
)
_MOST_BYTES = 256 << 20


def mended(content: bytes, fingerprint: Callable[[bytes], int]) -> tuple[bytes, Sentence] | None:
    """Return an unreadable file repaired, and its fault in a sentence.

    ``fingerprint`` reads a picture file and returns a number that depends on its pixels; it raises
    what its reader raises. None where there is nothing to mend.
    """
    if len(content) > _MOST_BYTES:
        return None
    if content.startswith(_PNG):
        kept = _without_broken_extras(content)
        fault = say("Damaged notes in the file were passed over.")
        return None if kept is None else (kept, fault)
    if content.startswith(_JPEG) and not content.endswith(_END_OF_IMAGE):
        whole = _with_end(content, fingerprint)
        fault = say("The end mark is missing; the picture is whole.")
        return None if whole is None else (whole, fault)
    return None


def _with_end(content: bytes, fingerprint: Callable[[bytes], int]) -> bytes | None:
    """Give a JPEG its end mark, None where more than the mark is missing.

    A decoder silently fills missing data with gray. But while it still needs data it also reads
    whatever follows, so only a complete picture stays the same with nonsense at its end.
    """
    content = content.rstrip(b"\xff")  # half of the end mark
    ended = content + _END_OF_IMAGE
    picture = fingerprint(ended)
    same = all(picture == fingerprint(content + more + _END_OF_IMAGE) for more in _NONSENSE)
    return ended if same else None


def _without_broken_extras(content: bytes) -> bytes | None:
    """Leave out the ancillary chunks of a PNG whose checksum is wrong; None if there are none."""
    kept = [_PNG]
    broken = False
    for kind, chunk in _chunks(content):
        extra = bool(kind[0] & _LOWER_CASE)
        if extra and zlib.crc32(chunk[4:-4]) != int.from_bytes(chunk[-4:], "big"):
            broken = True
        else:
            kept.append(chunk)
    return b"".join(kept) if broken else None


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while at + 12 <= len(content):
        (length,) = struct.unpack_from(">I", content, at)
        end = at + 12 + length
        yield content[at + 4 : at + 8], content[at:end]
        at = end
