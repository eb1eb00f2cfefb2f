"""Painted portraits as sealed rows and as records of an archive, both ways."""

import json
from collections.abc import Mapping
from typing import Any

from facegui.gallery import reading
from facegui.gallery.cipher import Cipher, SealBroken
from facegui.gallery.errors import damaged
from facegui.gallery.store import Store
from facegui.gallery.transfer.payloads import packed
from facegui.gallery.types import StoredPainting
from facegui.text import say

_LONGEST_STYLE = 4_000


class StoredPaintings:
    """Reads and writes rows, with the cipher of their person."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def insert(self, sample_id: str, painting: StoredPainting | None, cipher: Cipher) -> None:
        """Write a painting, replacing the sample's former one; nothing for None."""
        if painting is None:
            return
        self._store.run("DELETE FROM paintings WHERE id = ?", sample_id)
        fields = json.dumps(painting_fields(painting)).encode()
        self._store.run(
            "INSERT INTO paintings (id, record, picture) VALUES (?, ?, ?)",
            sample_id,
            cipher.seal(fields, f"paintings/record/{sample_id}"),
            cipher.seal(painting.jpeg, f"paintings/picture/{sample_id}"),
        )

    def of(self, sample_id: str, cipher: Cipher) -> StoredPainting | None:
        """Return the painting of a sample, None where there is none."""
        row = self._store.row("SELECT record, picture FROM paintings WHERE id = ?", sample_id)
        if row is None:
            return None
        try:
            fields = reading.opened(cipher.open(row[0], f"paintings/record/{sample_id}"))
            jpeg = cipher.open(row[1], f"paintings/picture/{sample_id}")
            return painting_from(fields, jpeg)
        except (SealBroken, reading.Malformed) as error:
            raise damaged(self._store.path) from error


def painting_fields(painting: StoredPainting) -> dict[str, Any]:
    """Return how a painting was made, as plain values for JSON."""
    return {
        "style": painting.style,
        "likeness": painting.likeness,
        "painted_at": painting.painted_at.isoformat(),
    }


def packed_painting(sample_id: str, painting: StoredPainting) -> bytes:
    """Return a painting as a record of an archive, behind that of its sample.

    An older version takes it for a picture it cannot use, and goes on.
    """
    return packed({"painting": sample_id, **painting_fields(painting)}, painting.jpeg)


def painting_from(fields: Mapping[str, Any], jpeg: bytes) -> StoredPainting:
    """Return a painting, stored or imported: Malformed."""
    likeness = fields.get("likeness")
    if not isinstance(likeness, int | float) or not 0 <= likeness <= 1:
        raise reading.Malformed(say("its likeness is no number from 0 to 1"))
    reading.check_portrait(jpeg)
    style = reading.text_of(fields, "style", _LONGEST_STYLE)
    return StoredPainting(
        jpeg, style, float(likeness), reading.shown_moment(fields.get("painted_at"))
    )
