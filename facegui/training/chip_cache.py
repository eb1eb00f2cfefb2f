"""Encrypted chips of folder pictures, one file each, so that faces are searched only once.

They are in ``DATA/training/chips``, encrypted with the key of the other caches. A chip that cannot
be opened is made again; one unused for a month is deleted. Chips of gallery people are never put
here; they are made from the gallery's portraits in memory.
"""

import time
from pathlib import Path

import numpy as np

from facegui import atomic
from facegui.evaluation.look_cache import cache_key
from facegui.gallery.cipher import Cipher, SealBroken
from facegui.private import files_in, make_inner
from facegui.vision.models.spec import DETECTION, EncoderSpec
from facegui.vision.types import Pixels

_UNUSED_S = 30 * 24 * 3600


def forget(data_dir: Path) -> int:
    """Delete every kept chip; returns how many there were. Raises OSError."""
    kept = files_in(data_dir / "training" / "chips", "**/*.chip", 2)
    for path in kept:
        path.unlink(missing_ok=True)
    return len(kept)


class ChipCache:
    """Chips of one encoder's alignment by the hash of the picture file.

    Raises OSError when the folder cannot be made.
    """

    def __init__(self, data_dir: Path, spec: EncoderSpec, *, keyring_allowed: bool = True) -> None:
        keys = data_dir / "evaluation"
        kept_as = f"{spec.space}/faces-{DETECTION}"
        self._folder = data_dir / "training" / "chips" / kept_as.replace("/", "-")
        make_inner(keys)
        make_inner(self._folder, 3)
        self._cipher = Cipher(cache_key(keys, keyring_allowed=keyring_allowed))
        self._shape = (spec.alignment.side, spec.alignment.side, 3)
        self._context = f"chip/{kept_as}"
        self._forget_unused()

    def get(self, digest: bytes) -> tuple[bool, Pixels | None]:
        """Return whether the file is known, and its chip, None for a picture without a face."""
        path = self._path(digest)
        try:
            content = self._cipher.open(path.read_bytes(), self._context + digest.hex())
            path.touch()
        except (OSError, SealBroken):
            return False, None
        if not content:
            return True, None
        return True, np.frombuffer(content, np.uint8).reshape(self._shape)

    def put(self, digest: bytes, chip: Pixels | None) -> None:
        """Keep a chip, or that there is no face. Raises OSError when the disk is full."""
        sealed = self._cipher.seal(
            b"" if chip is None else chip.tobytes(), self._context + digest.hex()
        )
        # Not durable: a sync for each of thousands of chips would slow training.
        atomic.write(self._path(digest), sealed, durable=False)

    def _path(self, digest: bytes) -> Path:
        return self._folder / f"{digest.hex()}.chip"

    def _forget_unused(self) -> None:
        for path in files_in(self._folder.parent, "**/*.chip", 2):
            if time.time() - path.stat().st_mtime > _UNUSED_S:
                path.unlink(missing_ok=True)
