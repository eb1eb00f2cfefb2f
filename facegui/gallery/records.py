"""What is sealed of a person and of a sample outside SQLite's columns, both ways.

Read leniently: what an older FaceGUI let in must not keep everybody else from being shown.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from facegui.gallery import reading
from facegui.gallery.types import Consent, Person, Sample

T = TypeVar("T")

_UNREADABLE_NAME = "(unreadable)"


def person_fields(person: Person) -> dict[str, Any]:
    """Return a person without id as plain values for JSON."""
    consent = person.consent
    return {
        "name": person.name,
        "notes": person.notes,
        "consent": consent and [consent.text, consent.given_at.isoformat()],
        # A field of its own, since older versions read only the text and the time.
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


def person_from(person_id: str, fields: Mapping[str, Any]) -> Person:
    """Return a stored person; a malformed field gets its default."""
    return Person(
        id=person_id,
        groups=_lenient(lambda: reading.groups(fields), ()),
        # An end that cannot be read is one that has passed: nobody is let in by damage.
        **_lenient(
            lambda: reading.valid(fields),
            {"valid_from": None, "valid_until": reading.EARLIEST.date()},
        ),
        corrections=_lenient(lambda: reading.corrections(fields), ()),
        name=_lenient(
            lambda: reading.text_of(fields, "name", reading.LONGEST_NOTES), _UNREADABLE_NAME
        ),
        notes=_lenient(lambda: reading.text_of(fields, "notes", None), ""),
        consent=_lenient(lambda: reading.consent(fields, reading.clamped), None),
        created_at=_lenient(
            lambda: reading.clamped(reading.moment(fields.get("created_at"))), reading.EARLIEST
        ),
    )


def sample_from(sample: Sample, fields: Mapping[str, Any]) -> Sample:
    """Return a sample with what its stored record says; what is malformed is left out."""
    return replace(
        sample,
        quality=_lenient(lambda: reading.quality(fields), {}),
        origin=_lenient(lambda: reading.text_of(fields, "origin", None), ""),
        captured_at=_lenient(
            lambda: reading.clamped(reading.moment(fields.get("captured_at"))), reading.EARLIEST
        ),
    )


def _more_of(consent: Consent) -> dict[str, str | None]:
    until, withdrawn = consent.until, consent.withdrawn_at
    return {
        "until": None if until is None else until.isoformat(),
        "by": consent.by,
        "withdrawn_at": None if withdrawn is None else withdrawn.isoformat(),
    }


def _lenient(read: Callable[[], T], otherwise: T) -> T:
    try:
        return read()
    except reading.Malformed:
        return otherwise
