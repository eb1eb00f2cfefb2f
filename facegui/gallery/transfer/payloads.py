"""People and samples as records of an archive, both ways; read strictly."""

import json
import re
import struct
from collections.abc import Mapping
from typing import Any

import numpy as np

from facegui.errors import UsageProblem
from facegui.gallery import names, reading, records
from facegui.gallery.types import Person, Sample, StoredPortrait, WholeSample, check_unit
from facegui.text import say

_TEXT_LENGTH = struct.Struct(">I")
_LONGEST_FIELDS = 1024 * 1024
_MOST_LANDMARK_PX = 1e5
_SPACE = re.compile(r"\w[\w.+-]{0,63}(/\w[\w.+-]{0,63}){0,2}")
_SIZES = range(1, 4097)


def packed_person(person: Person) -> bytes:
    """Return a person as a record of an archive."""
    return packed({"person": person.id, **records.person_fields(person)})


def packed_sample(whole: WholeSample) -> bytes:
    """Return a sample as a record of an archive."""
    sample, portrait = whole.sample, whole.portrait
    return packed(
        {
            "sample": sample.id,
            "space": sample.space,
            "set_aside": sample.set_aside,
            "place": sample.place,
            **records.sample_fields(sample),
        },
        sample.embedding.astype("<f4").tobytes(),
        portrait.landmarks.astype("<f4").tobytes(),
        portrait.jpeg,
    )


def unpacked(payload: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """Return fields and blobs of a record of an archive: Malformed."""
    if len(payload) < _TEXT_LENGTH.size:
        raise reading.Malformed(say("it is cut off"))
    (length,) = _TEXT_LENGTH.unpack_from(payload)
    at = _TEXT_LENGTH.size + length
    if length > _LONGEST_FIELDS or at > len(payload):
        raise reading.Malformed(say("its fields have another length"))
    fields = reading.opened(payload[_TEXT_LENGTH.size : at])
    sizes = fields.get("blobs")
    if not isinstance(sizes, list) or not all(type(size) is int and size >= 0 for size in sizes):
        raise reading.Malformed(say("it does not say how long its parts are"))
    if at + sum(sizes) != len(payload):
        raise reading.Malformed(say("its parts have another length"))
    blobs = []
    for size in sizes:
        blobs.append(payload[at : at + size])
        at += size
    return fields, blobs


def imported_person(fields: Mapping[str, Any], blobs: list[bytes]) -> Person:
    """Return the person in a record of an archive: Malformed."""
    if blobs:
        raise reading.Malformed(say("it has parts that a person has not"))
    try:
        name = names.normalized(reading.text_of(fields, "name", None))
    except UsageProblem as problem:
        raise reading.Malformed(
            say("the name cannot be one: {problem}", problem=problem.message)
        ) from problem
    return Person(
        id=reading.id_of(fields, "person"),
        groups=reading.groups(fields),
        **reading.valid(fields),
        corrections=reading.corrections(fields),
        name=name,
        notes=reading.text_of(fields, "notes", reading.LONGEST_NOTES),
        consent=reading.consent(fields, reading.in_range),
        created_at=reading.in_range(reading.moment(fields.get("created_at"))),
    )


def imported_sample(person_id: str, fields: Mapping[str, Any], blobs: list[bytes]) -> WholeSample:
    """Return the sample in a record of an archive: Malformed."""
    if len(blobs) != 3:
        raise reading.Malformed(say("it lacks parts"))
    sample_id, space, aside = (
        reading.id_of(fields, "sample"),
        fields.get("space"),
        fields.get("set_aside"),
    )
    if not isinstance(space, str) or not _SPACE.fullmatch(space):
        raise reading.Malformed(say("it does not say which encoder made its embedding"))
    if type(aside) is not bool:
        raise reading.Malformed(say("it does not say whether it is set aside"))
    embedding = _floats(blobs[0])
    if embedding.size not in _SIZES:
        raise reading.Malformed(say("its embedding has no possible size"))
    try:
        check_unit(embedding)
    except ValueError as error:
        raise reading.Malformed(say("an embedding is finite and of unit length")) from error
    landmarks = _floats(blobs[1])
    if landmarks.size != 10 or not np.all(np.abs(landmarks) <= _MOST_LANDMARK_PX):
        raise reading.Malformed(say("its landmarks are not five points of a picture"))
    reading.check_portrait(blobs[2])
    sample = Sample(
        id=sample_id,
        person_id=person_id,
        space=space,
        embedding=embedding,
        quality=reading.quality(fields),
        origin=reading.text_of(fields, "origin", reading.LONGEST_ORIGIN),
        captured_at=reading.in_range(reading.moment(fields.get("captured_at"))),
        set_aside=aside,
        place=reading.place(fields),
    )
    return WholeSample(sample, StoredPortrait(sample_id, blobs[2], landmarks.reshape(5, 2)))


def shown_name(fields: Mapping[str, Any]) -> str:
    """Return how to name a malformed person in a sentence, empty if there is no way."""
    name = fields.get("name")
    return " ".join(name.split())[: names.MAX_LENGTH] if isinstance(name, str) else ""


def packed(fields: dict[str, Any], *blobs: bytes) -> bytes:
    """Return fields and blobs as a record of an archive."""
    text = json.dumps({**fields, "blobs": [len(blob) for blob in blobs]}).encode()
    return b"".join((_TEXT_LENGTH.pack(len(text)), text, *blobs))


def _floats(blob: bytes) -> np.ndarray:
    if len(blob) % 4:
        raise reading.Malformed(say("its numbers are cut off"))
    return np.frombuffer(blob, dtype="<f4")
