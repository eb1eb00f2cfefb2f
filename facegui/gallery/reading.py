"""Reads the fields of a record, checking types, ranges and sizes.

Every function raises Malformed, which says what is wrong.
"""

import json
import re
import struct
import warnings
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

from PIL import Image, UnidentifiedImageError

from facegui.errors import UsageProblem
from facegui.gallery import names
from facegui.gallery.types import FILES, Consent, Correction
from facegui.text import Sentence, say

LONGEST_NOTES = 100_000
LONGEST_ORIGIN = 4_000
_LONGEST_JPEG = 16 * 1024 * 1024
# Portraits are cut to faces of 240 px. A larger picture was made to fill the memory.
MAX_PORTRAIT_SIDE_PX = 4096
_MOST_QUALITY = 64
_MOST_GROUPS = 64
_MOST_CORRECTIONS = 10_000
_MOST_MEASURED = 1e12
NO_LIMITS = [None, None]
_decoded = (
    json.JSONDecoder().raw_decode
)  # takes half the time of json.loads; the index reads every record
_ID = re.compile(r"[0-9a-f]{32}")
# Every calendar and time zone can show these two, and all pictures are from between them.
EARLIEST = datetime(1970, 1, 2, tzinfo=UTC)
LATEST = datetime(2199, 12, 31, tzinfo=UTC)


class Malformed(ValueError):
    """A record is malformed; ``reason`` says why, as part of a sentence."""

    def __init__(self, reason: Sentence) -> None:
        super().__init__(reason)
        self.reason = reason


def opened(packed: bytes) -> dict[str, Any]:
    """Return the fields in a JSON text."""
    try:
        text = packed.decode()
        fields, end = _decoded(text)
        if end < len(text):  # FaceGUI writes nothing after the object
            fields = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Malformed(say("it is no JSON")) from error
    if not isinstance(fields, dict):
        raise Malformed(say("it has no fields"))
    return fields


def check_portrait(jpeg: bytes) -> None:
    """Raise Malformed for a picture that is too large once decoded; reads only its header."""
    if len(jpeg) > _LONGEST_JPEG:
        raise Malformed(say("its picture is too long"))
    try:
        # Pillow would print a warning of its own.
        with warnings.catch_warnings(action="ignore"), Image.open(BytesIO(jpeg)) as picture:
            size, kind = picture.size, picture.format
    except Image.DecompressionBombError as error:
        raise Malformed(say("its picture is too large")) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, struct.error):
        return  # it does not decode, and opening it will be an error
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


def id_of(fields: Mapping[str, Any], name: str) -> str:
    """Return an id."""
    value = fields.get(name)
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise Malformed(say("its id cannot be one"))
    return value


def text_of(fields: Mapping[str, Any], name: str, longest: int | None) -> str:
    """Return a text of at most ``longest`` characters, of any length for None."""
    value = fields.get(name)
    if not isinstance(value, str):
        raise Malformed(say("the field {name} is no text", name=name))
    if longest is not None and len(value) > longest:
        raise Malformed(say("the field {name} is too long", name=name))
    # Characters outside UTF-8 could be neither shown nor written.
    return value.encode("utf-8", "replace").decode()


def place(fields: Mapping[str, Any]) -> str:
    """Return the place where a sample was taken."""
    name = fields.get("place", FILES)  # older files have none
    if not isinstance(name, str) or not 0 < len(name) <= LONGEST_ORIGIN:
        raise Malformed(say("its place has no name"))
    return name


def consent(fields: Mapping[str, Any], within: Callable[[datetime], datetime]) -> Consent | None:
    """Return the consent; ``within`` brings its times into the range that can be shown."""
    value = fields.get("consent")
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 2 or not isinstance(value[0], str):
        raise Malformed(say("the consent is not a text and a time"))
    text = text_of({"consent": value[0]}, "consent", LONGEST_NOTES)
    more = fields.get("consent_more") or {}
    if not isinstance(more, Mapping):
        raise Malformed(say("the consent has no fields"))
    until, withdrawn = more.get("until"), more.get("withdrawn_at")
    return Consent(
        text,
        within(moment(value[1])),
        None if until is None else within(moment(until)).date(),
        "" if more.get("by") is None else text_of(more, "by", LONGEST_ORIGIN),
        None if withdrawn is None else within(moment(withdrawn)),
    )


def groups(fields: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the groups."""
    value = fields.get("groups", [])  # older files have none
    if not isinstance(value, list) or len(value) > _MOST_GROUPS:
        raise Malformed(say("its groups are no list"))
    texts = [text_of({"groups": one}, "groups", LONGEST_ORIGIN) for one in value]
    try:
        return names.groups_of(texts)
    except UsageProblem as problem:
        raise Malformed(
            say("the name cannot be one: {problem}", problem=problem.message)
        ) from problem


def valid(fields: Mapping[str, Any]) -> dict[str, date | None]:
    """Return the first and the last day of validity."""
    value = fields.get("valid", NO_LIMITS)
    if value == NO_LIMITS:
        return {"valid_from": None, "valid_until": None}
    if not isinstance(value, list) or len(value) != 2:
        raise Malformed(say("its days are not a first and a last one"))
    first, last = (None if one is None else _day(one) for one in value)
    return {"valid_from": first, "valid_until": last}


def corrections(fields: Mapping[str, Any]) -> tuple[Correction, ...]:
    """Return the marks of attendance set by hand."""
    value = fields.get("corrections", [])
    if not isinstance(value, list) or len(value) > _MOST_CORRECTIONS:
        raise Malformed(say("its marks of attendance are no list"))
    if not all(isinstance(one, list) and len(one) == 4 for one in value):
        raise Malformed(say("a mark of attendance lacks parts"))
    return tuple(
        Correction(
            _day(day),
            text_of({"mark": mark}, "mark", 20),
            text_of({"reason": reason}, "reason", LONGEST_ORIGIN),
            clamped(moment(at)),
        )
        for day, mark, reason, at in value
    )


def _day(value: object) -> date:
    return in_range(moment(value)).date()


def quality(fields: Mapping[str, Any]) -> dict[str, float]:
    """Return the quality by name."""
    value = fields.get("quality")
    if not isinstance(value, dict) or len(value) > _MOST_QUALITY:
        raise Malformed(say("its quality is not numbers by name"))
    for number in value.values():
        # JSON allows integers of any length.
        if type(number) not in (int, float) or not abs(number) <= _MOST_MEASURED:
            raise Malformed(say("its quality is not numbers by name"))
    return {name[:_MOST_QUALITY]: float(number) for name, number in value.items()}


def moment(value: object) -> datetime:
    """Return an aware time."""
    if not isinstance(value, str):
        raise Malformed(say("a time is no text"))
    try:
        read = datetime.fromisoformat(value)
        return read if read.tzinfo else read.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as error:
        raise Malformed(say("a time is none")) from error


def in_range(moment: datetime) -> datetime:
    """Return the time if it can be shown."""
    if not EARLIEST <= moment <= LATEST:
        raise Malformed(say("a time lies in the year {year}", year=moment.year))
    return moment


def clamped(moment: datetime) -> datetime:
    """Return the closest time that can be shown."""
    return min(max(moment, EARLIEST), LATEST)


def shown_moment(value: object) -> datetime:
    """Return an aware time, moved into the range that can be shown."""
    return clamped(moment(value))
