"""The file format of an exported gallery: a header and encrypted records, one after another.

Header: 16 bytes of magic, version, scrypt's log2 N, r, p (a byte each), 16 bytes of salt.
Record: length of the ciphertext as 4 bytes big-endian, AES-256-GCM ciphertext with tag. The
nonce is the record's number, the associated data is the header and a byte that is 1 in the last
record only, so records cannot be changed, moved, dropped or cut off. The first record is a
constant, which tells a wrong password from a damaged file.
"""

import struct
import unicodedata
from collections.abc import Iterator
from os import urandom
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from facegui.errors import InputProblem, UsageProblem
from facegui.text import say

_MAGIC = b"FaceGUI gallery\n"
_VERSION = 1
_HEADER = struct.Struct(">16sBBBB16s")
_LENGTH = struct.Struct(">I")
_OPENING = b"open"
_LONGEST_RECORD = 256 * 1024 * 1024

# 128 MB and about 0.4 s a guess (OWASP's recommendation); a file can ask for at most 1 GB.
_COST = 17
_HIGHEST_COST = 20


class ArchiveWriter:
    """Writes records to a file; ``finish`` completes it."""

    def __init__(self, file: BinaryIO, password: str, *, cost: int = _COST) -> None:
        self._file = file
        self._header = _HEADER.pack(_MAGIC, _VERSION, cost, 8, 1, urandom(16))
        self._aead = _cipher(self._header, password)
        self._count = 0
        file.write(self._header)
        self.write(_OPENING)

    def write(self, payload: bytes) -> None:
        """Append one record."""
        self._append(payload, last=False)

    def finish(self) -> None:
        """Append the last record, without which the file counts as cut off."""
        self._append(b"", last=True)

    def _append(self, payload: bytes, *, last: bool) -> None:
        sealed = self._aead.encrypt(_nonce(self._count), payload, self._header + bytes([last]))
        self._file.write(_LENGTH.pack(len(sealed)) + sealed)
        self._count += 1


class ArchiveReader:
    """Reads an archive's records. InputProblem for a wrong password or a damaged file."""

    def __init__(self, file: BinaryIO, password: str) -> None:
        self._file = file
        self._header = file.read(_HEADER.size)
        _check_header(self._header)
        self._aead = _cipher(self._header, password)
        self._count = 0
        if self._next() != (_OPENING, False):
            raise InputProblem(
                say("The password is wrong, or the file is damaged."),
                say("Type the password again; if it is right, use another copy of the file."),
            )

    def rewind(self) -> None:
        """Go back to the first record, without asking for the password's key again."""
        self._file.seek(_HEADER.size)
        self._count = 0
        self._next()

    def __iter__(self) -> Iterator[bytes]:
        while True:
            record = self._next()
            if record is None:
                raise damaged_archive()
            payload, last = record
            if last:
                break
            yield payload
        if self._file.read(1):
            raise damaged_archive()

    def _next(self) -> tuple[bytes, bool] | None:
        """Return the next payload and whether it is the last, None when it does not open."""
        raw = self._file.read(_LENGTH.size)
        if len(raw) < _LENGTH.size:
            return None
        (length,) = _LENGTH.unpack(raw)
        sealed = self._file.read(length) if length <= _LONGEST_RECORD else b""
        if len(sealed) != length:
            return None
        nonce = _nonce(self._count)
        self._count += 1
        for last in (False, True):
            try:
                return self._aead.decrypt(nonce, sealed, self._header + bytes([last])), last
            except InvalidTag:
                continue
        return None


def damaged_archive() -> InputProblem:
    """Tell that an exported file cannot be used; nothing was imported."""
    return InputProblem(
        say("The exported gallery is damaged or incomplete; nothing was imported."),
        say("Use another copy of the file, or export it again."),
    )


def _check_header(header: bytes) -> None:
    if len(header) < _HEADER.size or not header.startswith(_MAGIC):
        raise InputProblem(
            say("The file is not an exported FaceGUI gallery."), say("Choose another file.")
        )
    _, version, cost, r, p, _ = _HEADER.unpack(header)
    if version > _VERSION:
        raise InputProblem(say("The file was exported by a newer FaceGUI."), say("Update FaceGUI."))
    if version != _VERSION or not 1 <= cost <= _HIGHEST_COST or (r, p) != (8, 1):
        raise damaged_archive()


def _cipher(header: bytes, password: str) -> AESGCM:
    if not password:
        raise UsageProblem(say("An exported gallery needs a password."), say("Choose a long one."))
    _, _, cost, r, p, salt = _HEADER.unpack(header)
    kdf = Scrypt(salt=salt, length=32, n=2**cost, r=r, p=p)
    return AESGCM(kdf.derive(unicodedata.normalize("NFC", password).encode("utf-8", "replace")))


def _nonce(count: int) -> bytes:
    return count.to_bytes(12, "big")
