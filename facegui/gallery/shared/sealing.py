"""What desks seal and put on the server: people, erasures, the audit and the signed head.

Each value is bound to the gallery, the row, its version and its column. Each version of a person
has a key of its own, which is wrapped with the gallery's key. Taking a desk out makes another
gallery key, of the next epoch; then only these small keys are wrapped again.
"""

import hashlib
import hmac
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from facegui.gallery.cipher import KEY_BYTES, Cipher, SealBroken

_TOTAL_BYTES = 16
_MODULUS = 1 << 8 * _TOTAL_BYTES
RECOVERY = "recovery"
"""The recovery sheet's id among the desks."""


@dataclass(frozen=True, slots=True)
class Member:
    """A desk that was let in, as the signed head has it."""

    name: str
    public: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class SharedHead:
    """What the server must hold at a step: how many rows, a sum over them, and the members.

    ``total`` is the sum of keyed hashes of the rows (MSet-Add-Hash, as in the head of the local
    file), so that a missing, old or foreign row is noticed. ``restored`` are the older states of
    the server that a desk has accepted: a random id for each, with the step up to which rows belong
    to that state. The audit has at least ``entries`` entries.
    """

    step: int = 0
    epoch: int = 1
    people: int = 0
    erased: int = 0
    total: int = 0
    members: Mapping[str, Member] = field(default_factory=dict)
    restored: Mapping[str, int] = field(default_factory=dict)
    entries: int = 0


@dataclass(frozen=True, slots=True)
class SealedPerson:
    """A row of the server's people; ``key`` is the wrapped key of ``sealed``."""

    id: str
    version: int
    step: int
    epoch: int
    key: bytes = field(repr=False)
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class SealedErasure:
    """A row of the server's erasures, which outlives the person."""

    id: str
    version: int
    step: int
    sealed: bytes = field(repr=False)


class SharedKeys:
    """The gallery's keys by epoch, oldest first; the newest seals, each can open."""

    def __init__(self, gallery_id: str, keys: Mapping[int, bytes]) -> None:
        self.gallery_id = gallery_id
        self.keys = dict(sorted(keys.items()))
        first = next(iter(self.keys.values()))
        self._summing = _derived(first, b"sum")
        self._erasing = Cipher(_derived(first, b"erased"))
        self._wrapping = {epoch: Cipher(_derived(key, b"people")) for epoch, key in keys.items()}
        self._heading = {epoch: Cipher(_derived(key, b"head")) for epoch, key in keys.items()}
        self._noting = {epoch: Cipher(_derived(key, b"audit")) for epoch, key in keys.items()}

    @property
    def epoch(self) -> int:
        """The newest epoch."""
        return max(self.keys)

    def with_key(self, epoch: int, key: bytes) -> "SharedKeys":
        """Return these keys and one more."""
        return SharedKeys(self.gallery_id, {**self.keys, epoch: key})

    # People

    def seal_person(self, id_: str, version: int, step: int, packed: bytes) -> SealedPerson:
        """Seal a version of somebody under a new key."""
        key = os.urandom(KEY_BYTES)
        sealed = Cipher(key).seal(packed, self._place("people/sealed", id_, version))
        wrapped = self._wrap(id_, version, self.epoch, key)
        return SealedPerson(id_, version, step, self.epoch, wrapped, sealed)

    def open_person(self, row: SealedPerson) -> bytes:
        """Return what was sealed. Raises SealBroken."""
        key = self._key_of(row)
        return Cipher(key).open(row.sealed, self._place("people/sealed", row.id, row.version))

    def rewrapped(self, row: SealedPerson) -> bytes:
        """Return a row's key, wrapped with the newest gallery key. Raises SealBroken."""
        return self._wrap(row.id, row.version, self.epoch, self._key_of(row))

    def _wrap(self, id_: str, version: int, epoch: int, key: bytes) -> bytes:
        return self._wrapping[epoch].seal(key, self._place(f"people/key/{epoch}", id_, version))

    def _key_of(self, row: SealedPerson) -> bytes:
        if row.epoch not in self._wrapping:
            raise SealBroken
        place = self._place(f"people/key/{row.epoch}", row.id, row.version)
        return self._wrapping[row.epoch].open(row.key, place)

    # Erasures and audit

    def seal_erasure(self, id_: str, version: int, step: int, desk: str) -> SealedErasure:
        """Seal the erasure of a person by a desk."""
        facts = json.dumps({"desk": desk}).encode()
        sealed = self._erasing.seal(facts, self._place("erased", id_, version))
        return SealedErasure(id_, version, step, sealed)

    def check_erasure(self, row: SealedErasure) -> None:
        """Raise SealBroken unless a desk wrote this row."""
        self._erasing.open(row.sealed, self._place("erased", row.id, row.version))

    def seal_entry(self, event: str, facts: Mapping[str, object]) -> bytes:
        """Seal an entry of the audit, bound to its event's id."""
        packed = json.dumps(facts).encode()
        return self._noting[self.epoch].seal(packed, f"{self.gallery_id}/audit/{event}")

    def open_entry(self, event: str, epoch: int, sealed: bytes) -> dict[str, Any]:
        """Return the facts of an entry. Raises SealBroken."""
        if epoch not in self._noting:
            raise SealBroken
        opened = self._noting[epoch].open(sealed, f"{self.gallery_id}/audit/{event}")
        facts: dict[str, Any] = json.loads(opened)
        return facts

    # The head

    def seal_head(self, head: SharedHead) -> bytes:
        """Seal a head with the key of its epoch."""
        fields = {
            "people": head.people,
            "erased": head.erased,
            "total": f"{head.total:032x}",
            "members": {id_: [one.name, one.public.hex()] for id_, one in head.members.items()},
            "restored": dict(head.restored),
            "entries": head.entries,
        }
        place = f"{self.gallery_id}/head/{head.step}/{head.epoch}"
        return self._heading[head.epoch].seal(json.dumps(fields).encode(), place)

    def open_head(self, step: int, epoch: int, sealed: bytes) -> SharedHead:
        """Return the head that was sealed for this step and epoch. Raises SealBroken."""
        if epoch not in self._heading:
            raise SealBroken
        opened = self._heading[epoch].open(sealed, f"{self.gallery_id}/head/{step}/{epoch}")
        fields = json.loads(opened)
        members = {
            id_: Member(name, bytes.fromhex(public))
            for id_, (name, public) in fields["members"].items()
        }
        return SharedHead(
            step,
            epoch,
            fields["people"],
            fields["erased"],
            int(fields["total"], 16),
            members,
            fields.get("restored", {}),
            fields.get("entries", 0),
        )

    def hash_person(self, id_: str, version: int, digest: str) -> int:
        """Return a person's part of the total; ``digest`` is that of the sealed bytes."""
        return self._hash("people", id_, version, digest)

    def hash_erasure(self, id_: str, version: int) -> int:
        """Return an erasure's part of the total."""
        return self._hash("erased", id_, version, "")

    def _hash(self, table: str, id_: str, version: int, digest: str) -> int:
        text = f"{table}\n{id_}\n{version}\n{digest}".encode()
        return int.from_bytes(hmac.digest(self._summing, text, "sha256")[:_TOTAL_BYTES], "big")

    def _place(self, column: str, id_: str, version: int) -> str:
        return f"{self.gallery_id}/{column}/{id_}/{version}"


def summed(total: int, *, plus: int = 0, minus: int = 0) -> int:
    """Return a total after adding and removing rows."""
    return (total + plus - minus) % _MODULUS


def digest_of(sealed: bytes) -> str:
    """Return the SHA-256 of a sealed value, as the server itself can compute it."""
    return hashlib.sha256(sealed).hexdigest()


def key_place(gallery_id: str, epoch: int, desk: str) -> str:
    """Return the context to which the gallery's key is bound when it is wrapped for a desk."""
    return f"{gallery_id}/keys/{epoch}/{desk}"


def _derived(key: bytes, purpose: bytes) -> bytes:
    info = b"facegui shared " + purpose
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(key)
