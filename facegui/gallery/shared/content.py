"""What desks share about a person: packs and unpacks it, and merges two changes."""

import hmac
import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass, replace

from facegui.gallery import records
from facegui.gallery.painted.rows import packed_painting, painting_from
from facegui.gallery.reading import Malformed
from facegui.gallery.transfer import payloads
from facegui.gallery.types import FILES, Person, WholeSample
from facegui.text import say

_LENGTH = struct.Struct(">I")
_DIGEST_BYTES = 8
_FIELDS = ("name", "notes", "consent", "groups", "valid", "corrections")
_OF_PERSON = {"valid": ("valid_from", "valid_until")}


@dataclass(frozen=True, slots=True, eq=False)
class Content:
    """A person with samples, pictures and paintings, but without places and former embeddings."""

    person: Person
    samples: tuple[WholeSample, ...]

    def packed(self) -> bytes:
        """Return it as the records of an archive, each after its length."""
        packed = [payloads.packed_person(self.person)]
        for whole in self.samples:
            packed.append(payloads.packed_sample(whole))
            if whole.painting is not None:
                packed.append(packed_painting(whole.sample.id, whole.painting))
        return b"".join(part for one in packed for part in (_LENGTH.pack(len(one)), one))

    @classmethod
    def unpacked(cls, packed: bytes) -> "Content":
        """Return the content that `packed` wrote, with every value checked. Raises Malformed."""
        first, *others = _payloads(packed)
        person = payloads.imported_person(*payloads.unpacked(first))
        samples: list[WholeSample] = []
        for payload in others:
            fields, blobs = payloads.unpacked(payload)
            if "painting" not in fields:
                samples.append(payloads.imported_sample(person.id, fields, blobs))
            elif samples and len(blobs) == 1:
                samples[-1] = replace(samples[-1], painting=painting_from(fields, blobs[0]))
        return cls(person, tuple(samples))


@dataclass(frozen=True, slots=True)
class Outline:
    """Shows what changed: a keyed digest of each field, and of each sample by id."""

    fields: Mapping[str, str]
    samples: Mapping[str, str]

    @classmethod
    def of(cls, content: Content, key: bytes) -> "Outline":
        """Return the outline of a person. Without the key, the digests reveal nothing."""
        person = records.person_fields(content.person)
        person["consent"] = [person["consent"], person["consent_more"]]
        fields = {name: _digest(key, json.dumps(person[name])) for name in _FIELDS}
        return cls(fields, {one.sample.id: _digest(key, _shared(one)) for one in content.samples})


NOTHING_AGREED = Outline({}, {})
"""The outline for a person about whom two sides share no known state."""


def merged(
    base: Outline, here: Content, there: Content, key: bytes
) -> tuple[Content, tuple[str, ...]]:
    """Merge two changes of one person; also return which of our fields gave way.

    What only one side changed is taken from that side. Where both changed a field, the one handed
    in first stands: that is ``there``. A sample that either side added stays, one that either side
    removed goes. An empty ``base`` means that the sides share no known state.
    """
    ours, theirs = Outline.of(here, key), Outline.of(there, key)
    person, lost = there.person, []
    for name in _FIELDS:
        if ours.fields[name] in (base.fields.get(name), theirs.fields[name]):
            continue
        if theirs.fields[name] != base.fields.get(name):
            lost.append(name)
            continue
        parts = _OF_PERSON.get(name, (name,))
        person = replace(person, **{part: getattr(here.person, part) for part in parts})
    return Content(person, _merged_samples(base, here, there, (ours, theirs))), tuple(lost)


def _merged_samples(
    base: Outline, here: Content, there: Content, outlines: tuple[Outline, Outline]
) -> tuple[WholeSample, ...]:
    _ours, theirs = outlines
    local = {one.sample.id: one for one in here.samples}
    samples = []
    for one in there.samples:
        id_ = one.sample.id
        if id_ in local:
            changed_there = theirs.samples[id_] != base.samples.get(id_)
            samples.append(one if changed_there else local[id_])
        elif id_ not in base.samples:
            samples.append(one)
    known = {one.sample.id for one in there.samples}
    new = (one for id_, one in local.items() if id_ not in known and id_ not in base.samples)
    return (*samples, *new)


def _shared(whole: WholeSample) -> bytes:
    """Return what can change in a sample. Its picture cannot."""
    sample, painting = whole.sample, whole.painting
    facts = [sample.space, sample.set_aside, sample.embedding.tobytes().hex()]
    if painting is not None:
        facts += [painting.style, painting.likeness, painting.painted_at.isoformat()]
    return json.dumps(facts).encode()


def as_shared(whole: WholeSample) -> WholeSample:
    """Return a sample as other desks get it, without where it was taken.

    If another desk has encoded it again, the embedding of that desk is shared.
    """
    sample, other = replace(whole.sample, place=FILES), whole.coming
    if other is not None:
        sample = replace(sample, space=other.space, embedding=other.embedding)
    return replace(whole, sample=sample, former=None, coming=None)


def _digest(key: bytes, value: str | bytes) -> str:
    raw = value.encode() if isinstance(value, str) else value
    return hmac.digest(key, raw, "sha256")[:_DIGEST_BYTES].hex()


def _payloads(packed: bytes) -> list[bytes]:
    found, at = [], 0
    while at < len(packed):
        if at + _LENGTH.size > len(packed):
            break
        (length,) = _LENGTH.unpack_from(packed, at)
        at += _LENGTH.size
        found.append(packed[at : at + length])
        at += length
    if not found or at != len(packed):
        raise Malformed(say("it is cut off"))
    return found
