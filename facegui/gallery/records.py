"""The fields of a person's and of a sample's sealed record.

Reading is lenient: a value that only an older version accepted must not hide everybody else.
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from facegui.gallery import names, reading
from facegui.gallery.index import IndexedPerson
from facegui.gallery.types import UNCOVERED, Consent, Person, Sample

T = TypeVar("T")

# As `person_fields` writes them. Quotes within a text are escaped, so no text can match this.
_PLAIN_PERSON = re.compile(
    rb'\{"name": "([ !#-\[\]-~]+)", .*"groups": \[\], "valid": \[null, null\], "corrections": '
)
_UNCOVERED = re.compile(rb'"%s": (\d{1,3}(?:\.\d{1,9})?)[,}]' % UNCOVERED.encode())
_UNREADABLE_NAME = "(unreadable)"
_NO_GROUPS: tuple[str, ...] = ()
# Validity that cannot be read has ended: damage must let nobody in.
_PASSED = {"valid_from": None, "valid_until": reading.EARLIEST.date()}


def person_fields(person: Person) -> dict[str, Any]:
    """Return a person, without the id, as plain values for JSON."""
    consent = person.consent
    return {
        "name": person.name,
        "notes": person.notes,
        "consent": consent and [consent.text, consent.given_at.isoformat()],
        # A separate field, because older versions read only the text and the time.
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
    """Return a sample's sealed record as plain values for JSON."""
    return {
        "quality": {name: float(value) for name, value in sample.quality.items()},
        "origin": sample.origin,
        "captured_at": sample.captured_at.isoformat(),
    }


def person_from(person_id: str, fields: Mapping[str, Any]) -> Person:
    """Return a stored person; a malformed field gets its default."""
    return Person(
        id=person_id,
        **_searched(fields),
        corrections=_lenient(reading.corrections, fields, ()),
        notes=_lenient(_notes, fields, ""),
        consent=_lenient(_consent, fields, None),
        created_at=_lenient(_created_at, fields, reading.EARLIEST),
    )


def indexed_from(person_id: str, packed: bytes) -> IndexedPerson:
    """Return the fields of a stored person that a search needs. Raises Malformed.

    They are those that `person_from` returns.
    """
    # The index reads everybody, and most are in no group and have no limits.
    plain = _PLAIN_PERSON.match(packed)
    if plain and names.is_plain(name := plain[1].decode()):
        return IndexedPerson(person_id, name)
    return IndexedPerson(person_id, **_searched(reading.opened(packed)))


def sample_from(fields: Mapping[str, Any], **columns: Any) -> Sample:
    """Return a sample from its record and its columns; a malformed field gets its default."""
    return Sample(
        quality=quality_from(fields),
        origin=_lenient(_origin, fields, ""),
        captured_at=_lenient(_captured_at, fields, reading.EARLIEST),
        **columns,
    )


def quality_from(fields: Mapping[str, Any]) -> dict[str, float]:
    """Return the quality of a stored sample by name, empty if it is malformed."""
    return _lenient(reading.quality, fields, {})


def uncovered_from(packed: bytes) -> float:
    """Return how little of the face was covered, 0..100; 100 if the record does not say.

    Only this field is read, because the index opens everybody's records.
    """
    found = _UNCOVERED.search(packed)
    return min(100.0, float(found[1])) if found else 100.0


def _searched(fields: Mapping[str, Any]) -> dict[str, Any]:
    try:  # all fields at once, because the index reads everybody
        groups = reading.groups(fields) if fields.get("groups") else ()
        return {"name": _name(fields), "groups": groups, **reading.valid(fields)}
    except reading.Malformed:
        return {
            "name": _lenient(_name, fields, _UNREADABLE_NAME),
            "groups": _lenient(reading.groups, fields, _NO_GROUPS) if fields.get("groups") else (),
            **_lenient(reading.valid, fields, _PASSED),
        }


def _name(fields: Mapping[str, Any]) -> str:
    return reading.text_of(fields, "name", reading.LONGEST_NOTES)


def _notes(fields: Mapping[str, Any]) -> str:
    return reading.text_of(fields, "notes", None)


def _origin(fields: Mapping[str, Any]) -> str:
    return reading.text_of(fields, "origin", None)


def _consent(fields: Mapping[str, Any]) -> Consent | None:
    return reading.consent(fields, reading.clamped)


def _created_at(fields: Mapping[str, Any]) -> datetime:
    return reading.clamped(reading.moment(fields.get("created_at")))


def _captured_at(fields: Mapping[str, Any]) -> datetime:
    return reading.clamped(reading.moment(fields.get("captured_at")))


def _more_of(consent: Consent) -> dict[str, str | None]:
    until, withdrawn = consent.until, consent.withdrawn_at
    return {
        "until": None if until is None else until.isoformat(),
        "by": consent.by,
        "withdrawn_at": None if withdrawn is None else withdrawn.isoformat(),
    }


def _lenient(read: Callable[[Mapping[str, Any]], T], fields: Mapping[str, Any], otherwise: T) -> T:
    try:
        return read(fields)
    except reading.Malformed:
        return otherwise
