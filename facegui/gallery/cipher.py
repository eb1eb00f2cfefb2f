"""Encryption of single values: AES-256-GCM, each bound to its row and column.

A sealed value is a 12-byte random nonce, the ciphertext and a 16-byte tag. The context (table,
column, row) is associated data, so a value moved elsewhere no longer opens. The master key is never
used directly: HKDF derives from it a key that wraps the people's data keys, and separate keys that
tag names and seal what belongs to nobody.
"""

import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
_NONCE_BYTES = 12
OVERHEAD_BYTES = _NONCE_BYTES + 16


class SealBroken(Exception):
    """A value does not open: wrong key, wrong place or changed bytes."""


class Cipher:
    """Seals and opens values with one key."""

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise SealBroken
        self._aead = AESGCM(key)

    def seal(self, value: bytes, context: str) -> bytes:
        """Encrypt ``value`` for the place ``context``."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._aead.encrypt(nonce, value, context.encode())

    def open(self, sealed: bytes, context: str) -> bytes:
        """Decrypt what was sealed for ``context``; SealBroken when that fails."""
        try:
            return self._aead.decrypt(
                sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], context.encode()
            )
        except (InvalidTag, TypeError, ValueError) as error:  # no bytes, or too few of them
            raise SealBroken from error


class MasterCipher:
    """Wraps the people's data keys and tags names, with keys derived from the master key."""

    def __init__(self, master_key: bytes) -> None:
        self._wrapping = Cipher(_derived(master_key, b"facegui wrapping"))
        self._tagging = _derived(master_key, b"facegui names")
        self._noting = _derived(master_key, b"facegui notes")
        self.heading = _derived(master_key, b"facegui head")
        # What is kept of people nobody knows; what is kept of a person has their data key.
        self.strangers = Cipher(_derived(master_key, b"facegui history"))
        # Names of places, and sums over faces seen there.
        self.places = Cipher(_derived(master_key, b"facegui places"))
        self._place_tagging = _derived(master_key, b"facegui place names")
        # Erasures that are not finished, and what was done to the gallery.
        self.erasures = Cipher(_derived(master_key, b"facegui erasures"))
        self.audit = Cipher(_derived(master_key, b"facegui audit"))
        self.outbox = Cipher(_derived(master_key, b"facegui outbox"))  # deliveries that wait
        # What this desk keeps of a gallery that several share, and the key of its digests.
        self.desk = Cipher(_derived(master_key, b"facegui desk"))
        self.outlining = _derived(master_key, b"facegui desk outlines")
        self._erased_tagging = _derived(master_key, b"facegui erased names")
        self.signing = _derived(master_key, b"facegui certificates")  # an Ed25519 key

    def new_person(self, person_id: str) -> tuple[bytes, Cipher]:
        """Return a new data key, wrapped for ``person_id``, and its cipher."""
        data_key = os.urandom(KEY_BYTES)
        return self._wrapping.seal(data_key, f"people/key/{person_id}"), Cipher(data_key)

    def person(self, person_id: str, wrapped_key: bytes) -> Cipher:
        """Return the cipher of a person's wrapped data key; SealBroken when it does not open."""
        return Cipher(self._wrapping.open(wrapped_key, f"people/key/{person_id}"))

    def name_tag(self, name_key: str) -> bytes:
        """Return 32 bytes that are equal for equal names and reveal nothing without the key."""
        return hmac.digest(self._tagging, name_key.encode(), "sha256")

    def erased_tag(self, name_key: str) -> bytes:
        """Return 32 bytes as ``name_tag``, but others, for the name of somebody erased."""
        return hmac.digest(self._erased_tagging, name_key.encode(), "sha256")

    def place_tag(self, name: str) -> str:
        """Return 64 hex digits for a place's name, which reveal nothing without the key."""
        # Paths may hold bytes that are no UTF-8, which Python keeps as lone surrogates.
        spelled = name.encode("utf-8", "surrogatepass")
        return hmac.digest(self._place_tagging, spelled, "sha256").hex()

    def note_tag(self, text: str) -> str:
        """Return the tag that marks a note beside the gallery as the program's own."""
        return hmac.digest(self._noting, text.encode(), "sha256").hex()

    def verifier(self, gallery_id: str) -> bytes:
        """Return a value that tells whether this key is the gallery's."""
        return self._wrapping.seal(b"facegui", f"gallery/verifier/{gallery_id}")

    def verifies(self, gallery_id: str, verifier: bytes) -> bool:
        """Tell whether this key made ``verifier``."""
        try:
            return self._wrapping.open(verifier, f"gallery/verifier/{gallery_id}") == b"facegui"
        except SealBroken:
            return False


def _derived(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(key)
