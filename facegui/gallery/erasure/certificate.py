"""The certificate of an erasure: what was erased where, how it was checked, signed with Ed25519.

The key is derived from the gallery's and its public half is in the certificate, so that any program
can check it. The fingerprint that the gallery itself shows identifies the signer. The person
appears only as a salted hash of the name and as keyed tags.
"""

import base64
import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass, field
from json.encoder import encode_basestring_ascii
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from facegui.errors import InputProblem
from facegui.gallery import names
from facegui.gallery.erasure.certificate_shape import well_formed
from facegui.text import say

_FORMAT = 1
_MARK = b"\n%facegui-certificate "
_CONTEXT = b"FaceGUI certificate\n"
_PDF_CONTEXT = b"FaceGUI certificate as PDF\n"
_END = b"\n}\n"
_SALT_BYTES = 16
_COST = 2**12  # 10 to 20 ms and 4 MB a guess; a removal can spare no more


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate whose signature is right. ``fields`` are its values as in the file.

    ``content`` is the file, where it is at hand.
    """

    fields: dict[str, Any]
    content: bytes = field(default=b"", compare=False, repr=False)

    @property
    def id(self) -> str:
        """Its random id."""
        return str(self.fields["id"])

    @property
    def complete(self) -> bool:
        """Whether nothing that the search can see was left."""
        return bool(self.fields["complete"])

    @property
    def fingerprint(self) -> str:
        """Identifies its signer."""
        return fingerprint(bytes.fromhex(self.fields["public_key"]))

    @property
    def json(self) -> bytes:
        """Its file: the one way to write these values."""
        return self.content or _written(self.fields)

    def is_about(self, name: str) -> bool:
        """Tell whether it is about somebody of this name."""
        of = self.fields["name"]
        hashed = _hashed(name, bytes.fromhex(of["salt"]), int(of["n"]))
        return hmac.compare_digest(hashed, str(of["scrypt"]))


class Signer:
    """Signs with the key of one gallery, 32 bytes."""

    def __init__(self, key: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(key)
        self.public_key = self._key.public_key().public_bytes_raw()

    @property
    def fingerprint(self) -> str:
        """Identifies this gallery's certificates."""
        return fingerprint(self.public_key)

    def sign(self, fields: dict[str, Any]) -> Certificate:
        """Return a certificate of these values."""
        whole = {"facegui_erasure": _FORMAT, **fields, "public_key": self.public_key.hex()}
        written = _written(whole)
        signature = self._key.sign(_CONTEXT + written).hex()
        # The same as `_written` of everything, which would double the time of many erasures.
        content = written.removesuffix(_END) + f',\n  "signature": "{signature}"'.encode() + _END
        return Certificate({**whole, "signature": signature}, content)

    def sign_pdf(self, pdf: bytes, certificate: Certificate) -> bytes:
        """Return a PDF that contains a certificate, so that it can be verified like the file.

        It appends a comment after the end mark, and the end mark once more.
        """
        _, _, start = pdf.rpartition(b"startxref")
        number = int(start.split()[0])
        signature = self._key.sign(_PDF_CONTEXT + hashlib.sha256(pdf).digest())
        return pdf + _tail(certificate, signature, number)


def fingerprint(public_key: bytes) -> str:
    """Return 16 hex digits in groups of four."""
    digits = hashlib.sha256(public_key).hexdigest()[:16]
    return " ".join(digits[at : at + 4] for at in range(0, 16, 4))


def hashed_name(name: str, *, quick: bool = False) -> dict[str, str | int]:
    """Return a salted hash of a name, whatever its case; slow to guess unless it is ``quick``."""
    salt, n = secrets.token_bytes(_SALT_BYTES), 16 if quick else _COST
    return {"salt": salt.hex(), "scrypt": _hashed(name, salt, n), "n": n}


def verified(content: bytes) -> Certificate:
    """Return the certificate in a JSON or PDF file. Raises InputProblem if any byte was changed."""
    if not content.startswith(b"%PDF"):
        return _checked(content)
    pdf, mark, tail = content.rpartition(_MARK)
    try:
        packed = json.loads(base64.b64decode(tail.split(b"\n")[0], validate=True))
        signature = bytes.fromhex(packed["pdf_signature"])
        certificate = _checked(_written(packed["certificate"]))
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(certificate.fields["public_key"]))
        key.verify(signature, _PDF_CONTEXT + hashlib.sha256(pdf).digest())
        number = int(pdf.rpartition(b"startxref")[2].split()[0])
    except (ValueError, KeyError, TypeError, IndexError, InvalidSignature) as error:
        raise _refused() from error
    if mark + tail != _tail(certificate, signature, number):
        raise _refused()
    return certificate


def _checked(content: bytes) -> Certificate:
    try:
        fields = json.loads(content)
        signature = bytes.fromhex(fields["signature"])
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(fields["public_key"]))
        signed = {name: value for name, value in fields.items() if name != "signature"}
        key.verify(signature, _CONTEXT + _written(signed))
        right = fields["signature"] == signature.hex() and _written(fields) == content
        known = fields["facegui_erasure"] == _FORMAT and well_formed(fields)
    except (ValueError, KeyError, TypeError, AttributeError, InvalidSignature, RecursionError) as e:
        raise _refused() from e
    if not right or not known:
        raise _refused()
    return Certificate(fields, content)


def _refused() -> InputProblem:
    return InputProblem(
        say("This is no certificate of FaceGUI as it was signed."),
        say("It was changed, is incomplete, or is something else."),
    )


def _written(fields: dict[str, Any]) -> bytes:
    return f"{_json(fields)}\n".encode()


def _json(value: Any, indent: str = "\n") -> str:
    """Write as ``json.dumps(value, indent=2)``, in about half of its time."""
    inner = f"{indent}  "
    if value and isinstance(value, dict):
        lines = (
            f"{encode_basestring_ascii(name)}: {_json(one, inner)}" for name, one in value.items()
        )
        return f"{{{inner}{f',{inner}'.join(lines)}{indent}}}"
    if value and isinstance(value, list):
        return f"[{inner}{f',{inner}'.join(_json(one, inner) for one in value)}{indent}]"
    if isinstance(value, str):
        return encode_basestring_ascii(value)
    return str(value) if type(value) is int else json.dumps(value)


def _tail(certificate: Certificate, signature: bytes, start: int) -> bytes:
    packed = {"certificate": certificate.fields, "pdf_signature": signature.hex()}
    said = base64.b64encode(json.dumps(packed).encode())
    return _MARK + said + b"\nstartxref\n%d\n%%%%EOF\n" % start


def _hashed(name: str, salt: bytes, n: int) -> str:
    key = names.key(name).encode("utf-8", "replace")
    return hashlib.scrypt(key, salt=salt, n=n, r=8, p=1, dklen=32).hex()
