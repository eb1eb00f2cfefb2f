"""A desk's key pair, secrets wrapped for it, and the fingerprint that people compare.

X25519 (RFC 7748). A secret is wrapped with an ephemeral key: HKDF-SHA256 over the shared secret and
both public keys gives the key of an AES-256-GCM seal.
"""

import hashlib
import re

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from facegui.gallery.cipher import KEY_BYTES, Cipher, SealBroken

_GROUPS, _DIGITS = 4, 4
_WORDS, _BITS_A_WORD = 6, 11


class DeskKey:
    """The private half; ``raw`` are its 32 bytes."""

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self._key = X25519PrivateKey.from_private_bytes(raw)
        self.public = self._key.public_key().public_bytes_raw()

    @classmethod
    def new(cls) -> "DeskKey":
        """Make a key pair."""
        return cls(X25519PrivateKey.generate().private_bytes_raw())

    def unwrap(self, wrapped: bytes, context: str) -> bytes:
        """Return a secret that `wrap` wrapped for this key. Raises SealBroken for another key."""
        ephemeral, sealed = wrapped[:KEY_BYTES], wrapped[KEY_BYTES:]
        try:
            shared = self._key.exchange(X25519PublicKey.from_public_bytes(ephemeral))
        except ValueError as error:
            raise SealBroken from error
        return _cipher(shared, ephemeral, self.public).open(sealed, context)


def wrap(secret: bytes, public: bytes, context: str) -> bytes:
    """Wrap a secret for the owner of the private half of ``public``. ValueError for no key."""
    ephemeral = X25519PrivateKey.generate()
    own = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(public))
    return own + _cipher(shared, own, public).seal(secret, context)


def fingerprint(public: bytes) -> str:
    """Return 64 bits of a key's hash as hex digits: "4F2A 91C7 03BE D15A"."""
    digits = _hash(public).hex().upper()
    return " ".join(digits[at * _DIGITS : (at + 1) * _DIGITS] for at in range(_GROUPS))


def words(public: bytes) -> tuple[str, ...]:
    """Return 66 bits of a key's hash as six words, to read out over the telephone."""
    number = int.from_bytes(_hash(public), "big") >> (256 - _WORDS * _BITS_A_WORD)
    listed = _word_list()
    places = (number >> (_BITS_A_WORD * at) & (1 << _BITS_A_WORD) - 1 for at in range(_WORDS))
    return tuple(listed[place] for place in places)[::-1]


def identifies(told: str, public: bytes) -> bool:
    """Tell whether ``told`` is this key's fingerprint or words."""
    digits = re.sub(r"[^0-9a-f]", "", told.casefold())
    spoken = tuple(re.findall(r"[a-z]+", told.casefold()))
    return digits == fingerprint(public).replace(" ", "").casefold() or spoken == words(public)


def _hash(public: bytes) -> bytes:
    return hashlib.sha256(b"FaceGUI desk\n" + public).digest()


def _cipher(shared: bytes, ephemeral: bytes, public: bytes) -> Cipher:
    purpose = b"facegui desk" + ephemeral + public
    return Cipher(
        HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(shared)
    )


def _word_list() -> list[str]:
    # Imported here: only letting a desk in needs it.
    from mnemonic import Mnemonic  # noqa: PLC0415 see above

    return Mnemonic("english").wordlist
