"""What a person and a sample are outside SQLite's columns: fields in JSON and blobs, both ways.

Read strictly where they come from elsewhere: every type, range and size is checked, and Malformed
says in words what is wrong. Read leniently where they are our own: what an older FaceGUI let in
must not keep everybody else from being shown.
"""

import json
import re
import struct
import warnings
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any, TypeVar

import numpy as np
from PIL import Image, UnidentifiedImageError

from facegui.errors import UsageProblem
from facegui.gallery import names
from facegui.gallery.types import (
    FILES,
    Consent,
    Correction,
    Person,
    Sample,
    StoredPortrait,
    WholeSample,
    check_unit,
)
from facegui.text import Sentence, say

T = TypeVar("T")

_TEXT_LENGTH = struct.Struct(">I")
_LONGEST_FIELDS = 1024 * 1024
_LONGEST_NOTES = 100_000
_LONGEST_ORIGIN = 4_000
_LONGEST_JPEG = 16 * 1024 * 1024
# Portraits are cut for faces of 240 px; what is larger is made to fill the memory.
MAX_PORTRAIT_SIDE_PX = 4096
_MOST_LANDMARK_PX = 1e5
_MOST_QUALITY = 64
_MOST_GROUPS = 64
_MOST_CORRECTIONS = 10_000
_MOST_MEASURED = 1e12
_ID = re.compile(r"[0-9a-f]{32}")
_SPACE = re.compile(r"\w[\w.+-]{0,63}(/\w[\w.+-]{0,63}){0,2}")
_SIZES = range(1, 4097)
# Every calendar and time zone can show these, and everything shown was captured between them.
EARLIEST = datetime(1970, 1, 2, tzinfo=UTC)
LATEST = datetime(2199, 12, 31, tzinfo=UTC)
_UNREADABLE_NAME = "(unreadable)"


class Malformed(ValueError):
    """A record is not what it must be; ``reason`` says why, to be put in a sentence."""

    def __init__(self, reason: Sentence) -> None:
        super().__init__(reason)
        self.reason = reason


def person_fields(person: Person) -> dict[str, Any]:
    """Return a person without id as plain values for JSON."""
    consent = person.consent
    return {
        "name": person.name,
        "notes": person.notes,
        "consent": consent and [consent.text, consent.given_at.isoformat()],
        # Apart, since a FaceGUI of before knows the text and the time only.
        "consent_more": consent and _more_of(consent),
        "created_at": person.created_at.isoformat(),
        "groups": list(person.groups),
        "valid": [day and day.isoformat() for day in (person.valid_from, person.valid_until)],
        "corrections": [
            [one.day.isoformat(), one.mark, one.reason, one.at.isoformat()]
            for one in person.corrections
        ],
    }


def sample_fields(sample: Sample) -> dict[str, Any]:
    """Return what is sealed as a sample's record, as plain values for JSON."""
    return {
        "quality": {name: float(value) for name, value in sample.quality.items()},
        "origin": sample.origin,
        "captured_at": sample.captured_at.isoformat(),
    }


def opened(packed: bytes) -> dict[str, Any]:
    """Return the fields in a JSON text: Malformed."""
    try:
        fields = json.loads(packed)
    except (ValueError, RecursionError) as error:
        raise Malformed(say("it is no JSON")) from error
    if not isinstance(fields, dict):
        raise Malformed(say("it has no fields"))
    return fields


def person_from(person_id: str, fields: Mapping[str, Any]) -> Person:
    """Return a stored person; what is malformed is as if it were not there."""
    return Person(
        id=person_id,
        groups=_lenient(lambda: _groups(fields), ()) if fields.get("groups") else (),
        # An end that cannot be read is one that has passed: nobody is let in by damage.
        **_lenient(lambda: _valid(fields), {"valid_from": None, "valid_until": EARLIEST.date()}),
        corrections=_lenient(lambda: _corrections(fields), ()),
        name=_lenient(lambda: text_of(fields, "name", _LONGEST_NOTES), _UNREADABLE_NAME),
        notes=_lenient(lambda: text_of(fields, "notes", None), ""),
        consent=_lenient(lambda: _consent(fields, _clamped), None),
        created_at=_lenient(lambda: _clamped(_moment(fields.get("created_at"))), EARLIEST),
    )


def sample_from(sample: Sample, fields: Mapping[str, Any]) -> Sample:
    """Return a sample with what its stored record says; what is malformed is left out."""
    return replace(
        sample,
        quality=_lenient(lambda: _quality(fields), {}),
        origin=_lenient(lambda: text_of(fields, "origin", None), ""),
        captured_at=_lenient(lambda: _clamped(_moment(fields.get("captured_at"))), EARLIEST),
    )


def packed_person(person: Person) -> bytes:
    """Return a person as a record of an archive."""
    return packed({"person": person.id, **person_fields(person)})


def packed_sample(whole: WholeSample) -> bytes:
    """Return a sample as a record of an archive."""
    sample, portrait = whole.sample, whole.portrait
    return packed(
        {
            "sample": sample.id,
            "space": sample.space,
            "set_aside": sample.set_aside,
            "place": sample.place,
            **sample_fields(sample),
        },
        sample.embedding.astype("<f4").tobytes(),
        portrait.landmarks.astype("<f4").tobytes(),
        portrait.jpeg,
    )


def unpacked(payload: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """Return fields and blobs of a record of an archive: Malformed."""
    if len(payload) < _TEXT_LENGTH.size:
        raise Malformed(say("it is cut off"))
    (length,) = _TEXT_LENGTH.unpack_from(payload)
    at = _TEXT_LENGTH.size + length
    if length > _LONGEST_FIELDS or at > len(payload):
        raise Malformed(say("its fields have another length"))
    fields = opened(payload[_TEXT_LENGTH.size : at])
    sizes = fields.get("blobs")
    if not isinstance(sizes, list) or not all(type(size) is int and size >= 0 for size in sizes):
        raise Malformed(say("it does not say how long its parts are"))
    if at + sum(sizes) != len(payload):
        raise Malformed(say("its parts have another length"))
    blobs = []
    for size in sizes:
        blobs.append(payload[at : at + size])
        at += size
    return fields, blobs


def imported_person(fields: Mapping[str, Any], blobs: list[bytes]) -> Person:
    """Return the person in a record of an archive: Malformed."""
    if blobs:
        raise Malformed(say("it has parts that a person has not"))
    try:
        name = names.normalized(text_of(fields, "name", None))
    except UsageProblem as problem:
        raise Malformed(
            say("the name cannot be one: {problem}", problem=problem.message)
        ) from problem
    return Person(
        id=_id(fields, "person"),
        groups=_groups(fields),
        **_valid(fields),
        corrections=_corrections(fields),
        name=name,
        notes=text_of(fields, "notes", _LONGEST_NOTES),
        consent=_consent(fields, _in_range),
        created_at=_in_range(_moment(fields.get("created_at"))),
    )


def imported_sample(person_id: str, fields: Mapping[str, Any], blobs: list[bytes]) -> WholeSample:
    """Return the sample in a record of an archive: Malformed."""
    if len(blobs) != 3:
        raise Malformed(say("it lacks parts"))
    sample_id, space, aside = _id(fields, "sample"), fields.get("space"), fields.get("set_aside")
    if not isinstance(space, str) or not _SPACE.fullmatch(space):
        raise Malformed(say("it does not say which encoder made its embedding"))
    if type(aside) is not bool:
        raise Malformed(say("it does not say whether it is set aside"))
    embedding = _floats(blobs[0])
    if embedding.size not in _SIZES:
        raise Malformed(say("its embedding has no possible size"))
    try:
        check_unit(embedding)
    except ValueError as error:
        raise Malformed(say("an embedding is finite and of unit length")) from error
    landmarks = _floats(blobs[1])
    if landmarks.size != 10 or not np.all(np.abs(landmarks) <= _MOST_LANDMARK_PX):
        raise Malformed(say("its landmarks are not five points of a picture"))
    check_portrait(blobs[2])
    sample = Sample(
        id=sample_id,
        person_id=person_id,
        space=space,
        embedding=embedding,
        quality=_quality(fields),
        origin=text_of(fields, "origin", _LONGEST_ORIGIN),
        captured_at=_in_range(_moment(fields.get("captured_at"))),
        set_aside=aside,
        place=_place(fields),
    )
    return WholeSample(sample, StoredPortrait(sample_id, blobs[2], landmarks.reshape(5, 2)))


def check_portrait(jpeg: bytes) -> None:
    """Refuse a picture that is too large once it is decoded; only its header is read: Malformed."""
    if len(jpeg) > _LONGEST_JPEG:
        raise Malformed(say("its picture is too long"))
    try:
        # Pillow would print a warning of its own.
        with warnings.catch_warnings(action="ignore"), Image.open(BytesIO(jpeg)) as picture:
            size, kind = picture.size, picture.format
    except Image.DecompressionBombError as error:
        raise Malformed(say("its picture is too large")) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, struct.error):
        return  # nothing that could be decoded; whoever wants to see it is told
    if kind != "JPEG":
        raise Malformed(say("its picture is no JPEG"))
    if max(size) > MAX_PORTRAIT_SIDE_PX:
        raise Malformed(
            say(
                "its picture is too large ({width:,} × {height:,} pixels)",
                width=size[0],
                height=size[1],
            )
        )


def shown_name(fields: Mapping[str, Any]) -> str:
    """Return what a malformed person can be called in a sentence, empty when by nothing."""
    name = fields.get("name")
    return " ".join(name.split())[: names.MAX_LENGTH] if isinstance(name, str) else ""


def packed(fields: dict[str, Any], *blobs: bytes) -> bytes:
    """Return fields and blobs as a record of an archive."""
    text = json.dumps({**fields, "blobs": [len(blob) for blob in blobs]}).encode()
    return b"".join((_TEXT_LENGTH.pack(len(text)), text, *blobs))


def _lenient(read: Callable[[], T], otherwise: T) -> T:
    try:
        return read()
    except Malformed:
        return otherwise


def _id(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise Malformed(say("its id cannot be one"))
    return value


def text_of(fields: Mapping[str, Any], name: str, longest: int | None) -> str:
    """Return a text among the fields: Malformed."""
    value = fields.get(name)
    if not isinstance(value, str):
        raise Malformed(say("the field {name} is no text", name=name))
    if longest is not None and len(value) > longest:
        raise Malformed(say("the field {name} is too long", name=name))
    # What has no place in UTF-8 could be neither shown nor written.
    return value.encode("utf-8", "replace").decode()


def _place(fields: Mapping[str, Any]) -> str:
    place = fields.get("place", FILES)  # not in files of before there was one
    if not isinstance(place, str) or not 0 < len(place) <= _LONGEST_ORIGIN:
        raise Malformed(say("its place has no name"))
    return place


def _consent(fields: Mapping[str, Any], within: Callable[[datetime], datetime]) -> Consent | None:
    value = fields.get("consent")
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 2 or not isinstance(value[0], str):
        raise Malformed(say("the consent is not a text and a time"))
    text = text_of({"consent": value[0]}, "consent", _LONGEST_NOTES)
    more = fields.get("consent_more") or {}
    if not isinstance(more, Mapping):
        raise Malformed(say("the consent has no fields"))
    until, withdrawn = more.get("until"), more.get("withdrawn_at")
    return Consent(
        text,
        within(_moment(value[1])),
        None if until is None else within(_moment(until)).date(),
        "" if more.get("by") is None else text_of(more, "by", _LONGEST_ORIGIN),
        None if withdrawn is None else within(_moment(withdrawn)),
    )


def _groups(fields: Mapping[str, Any]) -> tuple[str, ...]:
    value = fields.get("groups", [])  # not in files of before there were any
    if not isinstance(value, list) or len(value) > _MOST_GROUPS:
        raise Malformed(say("its groups are no list"))
    texts = [text_of({"groups": one}, "groups", _LONGEST_ORIGIN) for one in value]
    try:
        return names.groups_of(texts)
    except UsageProblem as problem:
        raise Malformed(
            say("the name cannot be one: {problem}", problem=problem.message)
        ) from problem


def _valid(fields: Mapping[str, Any]) -> dict[str, date | None]:
    value = fields.get("valid", [None, None])
    if not isinstance(value, list) or len(value) != 2:
        raise Malformed(say("its days are not a first and a last one"))
    first, last = (None if one is None else _day(one) for one in value)
    return {"valid_from": first, "valid_until": last}


def _corrections(fields: Mapping[str, Any]) -> tuple[Correction, ...]:
    value = fields.get("corrections", [])
    if not isinstance(value, list) or len(value) > _MOST_CORRECTIONS:
        raise Malformed(say("its marks of attendance are no list"))
    if not all(isinstance(one, list) and len(one) == 4 for one in value):
        raise Malformed(say("a mark of attendance lacks parts"))
    return tuple(
        Correction(
            _day(day),
            text_of({"mark": mark}, "mark", 20),
            text_of({"reason": reason}, "reason", _LONGEST_ORIGIN),
            _clamped(_moment(at)),
        )
        for day, mark, reason, at in value
    )


def _day(value: object) -> date:
    return _in_range(_moment(value)).date()


def _more_of(consent: Consent) -> dict[str, str | None]:
    until, withdrawn = consent.until, consent.withdrawn_at
    return {
        "until": None if until is None else until.isoformat(),
        "by": consent.by,
        "withdrawn_at": None if withdrawn is None else withdrawn.isoformat(),
    }


def _quality(fields: Mapping[str, Any]) -> dict[str, float]:
    value = fields.get("quality")
    if not isinstance(value, dict) or len(value) > _MOST_QUALITY:
        raise Malformed(say("its quality is not numbers by name"))
    for number in value.values():
        # An integer of any length is JSON, too.
        if type(number) not in (int, float) or not abs(number) <= _MOST_MEASURED:
            raise Malformed(say("its quality is not numbers by name"))
    return {name[:_MOST_QUALITY]: float(number) for name, number in value.items()}


def _moment(value: object) -> datetime:
    if not isinstance(value, str):
        raise Malformed(say("a time is no text"))
    try:
        moment = datetime.fromisoformat(value)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as error:
        raise Malformed(say("a time is none")) from error


def _in_range(moment: datetime) -> datetime:
    if not EARLIEST <= moment <= LATEST:
        raise Malformed(say("a time lies in the year {year}", year=moment.year))
    return moment


def _clamped(moment: datetime) -> datetime:
    return min(max(moment, EARLIEST), LATEST)


def shown_moment(value: object) -> datetime:
    """Return an aware time, within what can be shown: Malformed."""
    return _clamped(_moment(value))


def _floats(blob: bytes) -> np.ndarray:
    if len(blob) % 4:
        raise Malformed(say("its numbers are cut off"))
    return np.frombuffer(blob, dtype="<f4")
