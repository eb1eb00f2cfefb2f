"""Looks kept on disk to resume a stopped run: encrypted, since an embedding is biometric.

One file an embedding space in ``DATA/evaluation``, records appended as they come, each sealed with
AES-256-GCM; the key is in the system keystore, or in a file that only its owner can read. It is a
cache: with the key lost or a damaged record it starts empty, after a month without use it is
deleted, and ``forget`` deletes it with its key.
"""

import base64
import json
import os
import secrets
import time
import weakref
from contextlib import suppress
from pathlib import Path

import numpy as np

from facegui.evaluation.looks import Floats, PictureLook
from facegui.gallery import keystore
from facegui.gallery.cipher import KEY_BYTES, Cipher, SealBroken
from facegui.gallery.keystore import KeystoreUnavailable
from facegui.private import files_in, make_inner, opener

_ENTRY = "evaluation looks"
_LENGTH_BYTES = 4
_MOST_BYTES = 1 << 20
_UNUSED_S = 30 * 24 * 3600


class LookCache:
    """Looks of one embedding space by the hash of the picture file. One process at a time.

    Raises OSError when the folder cannot be written. Use as a context manager.
    """

    def __init__(self, data_dir: Path, space: str, *, keyring_allowed: bool = True) -> None:
        folder = data_dir / "evaluation"
        make_inner(folder)
        self._path = folder / (space.replace("/", "-") + ".looks")
        self._context = f"looks/{space}"
        self._cipher = Cipher(cache_key(folder, keyring_allowed=keyring_allowed))
        self._known: dict[bytes, PictureLook] = {}
        _forget_unused(folder)
        whole = self._read()
        self._file = os.fdopen(opener(str(self._path), os.O_RDWR | os.O_CREAT), "r+b")
        # Closes the file even if a run is dropped in the middle.
        weakref.finalize(self, self._file.close)
        self._file.truncate(whole)
        self._file.seek(whole)

    def __enter__(self) -> "LookCache":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __len__(self) -> int:
        return len(self._known)

    def get(self, digest: bytes) -> PictureLook | None:
        """Return what is known of a file, None for nothing."""
        return self._known.get(digest)

    def put(self, digest: bytes, look: PictureLook) -> None:
        """Remember a look, on disk at once."""
        self._known[digest] = look
        sealed = self._cipher.seal(_packed(digest, look), self._context)
        self._file.write(len(sealed).to_bytes(_LENGTH_BYTES, "little") + sealed)
        self._file.flush()

    def _read(self) -> int:
        """Read the records; returns how many bytes of the file are whole and can be opened."""
        if not self._path.exists():
            return 0
        raw, at = self._path.read_bytes(), 0
        while at + _LENGTH_BYTES <= len(raw):
            length = int.from_bytes(raw[at : at + _LENGTH_BYTES], "little")
            end = at + _LENGTH_BYTES + length
            if length > _MOST_BYTES or end > len(raw):
                break
            try:
                packed = self._cipher.open(raw[at + _LENGTH_BYTES : end], self._context)
            except SealBroken:
                break
            digest, look = _unpacked(packed)
            self._known[digest] = look
            at = end
        return at


def _forget_unused(folder: Path) -> None:
    for path in files_in(folder, "*.looks"):
        if time.time() - path.stat().st_mtime > _UNUSED_S:
            path.unlink(missing_ok=True)


def anything_kept(data_dir: Path) -> bool:
    """Tell whether looks are kept."""
    return any(path.stat().st_size for path in files_in(data_dir / "evaluation", "*.looks"))


def forget(data_dir: Path, *, keyring_allowed: bool = True) -> int:
    """Delete every stored look and the key; return how many files of looks there were.

    A key in the system keystore also opens the caches of the account's other data folders: it is
    replaced, and their caches start empty. Without the key no chip can be opened either.
    """
    folder = data_dir / "evaluation"
    kept = files_in(folder, "*.looks")
    for path in [*kept, *files_in(folder, "looks.key")]:
        path.unlink(missing_ok=True)
    if keyring_allowed and os.environ.get("FACEGUI_KEYSTORE") != "file":
        with suppress(KeystoreUnavailable):
            keystore.forget(_ENTRY)
    return len(kept)


def cache_key(folder: Path, *, keyring_allowed: bool) -> bytes:
    """Return the key of the caches, made when there is none: a lost one costs the caches only."""
    if keyring_allowed and os.environ.get("FACEGUI_KEYSTORE") != "file":
        try:
            known = _decoded(keystore.read(_ENTRY) or "")
            if known is None:
                known = secrets.token_bytes(KEY_BYTES)
                keystore.write(_ENTRY, base64.b64encode(known).decode())
        except KeystoreUnavailable:
            known = None
        if known is not None:
            return known
    return _file_key(folder / "looks.key")


def _file_key(path: Path) -> bytes:
    known = _decoded(path.read_text("ascii", "replace")) if path.exists() else None
    if known is None:
        path.unlink(missing_ok=True)
        known = secrets.token_bytes(KEY_BYTES)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(base64.b64encode(known).decode())
    return known


def _decoded(text: str) -> bytes | None:
    try:
        key = base64.b64decode(text, validate=True)
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None


def _packed(digest: bytes, look: PictureLook) -> bytes:
    head = json.dumps({"digest": digest.hex(), "values": dict(look.values)}).encode()
    body = b"" if look.embedding is None else look.embedding.astype("<f4").tobytes()
    return head + b"\0" + body


def _unpacked(packed: bytes) -> tuple[bytes, PictureLook]:
    head, _, body = packed.partition(b"\0")
    fields = json.loads(head)
    embedding: Floats | None = np.frombuffer(body, "<f4") if body else None
    return bytes.fromhex(fields["digest"]), PictureLook(embedding, fields["values"])
