"""Archives with a right password and whatever records somebody wants in them."""

import json
import struct
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from facegui.gallery.transfer.archive import ArchiveWriter

PASSWORD = "correct horse"
SPACE = "mobilefacenet/1"


def person(**changes: object) -> dict[str, object]:
    """Return the fields of a person, with some changed."""
    fields: dict[str, object] = {
        "person": "a" * 32,
        "name": "Mallory",
        "notes": "",
        "consent": None,
        "created_at": "2025-01-01T10:00:00+00:00",
    }
    return fields | changes


def sample(**changes: object) -> dict[str, object]:
    """Return the fields of a sample, with some changed."""
    fields: dict[str, object] = {
        "sample": "b" * 32,
        "space": SPACE,
        "set_aside": False,
        "quality": {"brightness": 0.5},
        "origin": "a.jpg",
        "captured_at": "2025-01-01T10:00:00+00:00",
    }
    return fields | changes


def embedding(size: int = 16) -> bytes:
    """Return the bytes of an embedding of unit length."""
    vector = np.zeros(size, "<f4")
    vector[0] = 1
    return vector.tobytes()


def landmarks() -> bytes:
    """Return the bytes of five points."""
    return np.ones((5, 2), "<f4").tobytes()


def jpeg(side: int = 40, kind: str = "JPEG") -> bytes:
    """Return a gray picture."""
    file = BytesIO()
    Image.new("L", (side, side), 128).save(file, kind)
    return file.getvalue()


def packed(fields: object, *blobs: bytes, sizes: object = None) -> bytes:
    """Return a record as the program packs it."""
    if isinstance(fields, dict):
        told = [len(blob) for blob in blobs] if sizes is None else sizes
        fields = {**fields, "blobs": told}
    text = json.dumps(fields).encode()
    return b"".join((struct.pack(">I", len(text)), text, *blobs))


def write(path: Path, records: list[bytes]) -> Path:
    """Write an archive of these records."""
    with path.open("wb") as file:
        writer = ArchiveWriter(file, PASSWORD, cost=4)
        for record in records:
            writer.write(record)
        writer.finish()
    return path
