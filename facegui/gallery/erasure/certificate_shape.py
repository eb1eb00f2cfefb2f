"""Checks the values of a certificate, since anybody can sign one with a key of their own."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

_LONGEST = 1000  # letters
_MOST = 100_000  # entries of a list
_COSTS = frozenset(2**power for power in range(1, 15))  # of scrypt, at most 16 MB

_Check = Callable[[Any], bool]


def well_formed(fields: Mapping[str, Any]) -> bool:
    """Whether every value is present, of the right kind and of a reasonable size."""
    return all(name in fields and check(fields[name]) for name, check in _FIELDS.items())


def _text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST


def _hex(digits: int) -> _Check:
    pattern = re.compile(f"[0-9a-f]{{{digits}}}")
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**63


def _truth(value: Any) -> bool:
    return isinstance(value, bool)


def _moment(value: Any) -> bool:
    try:
        return _text(value) and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _cost(value: Any) -> bool:
    return _count(value) and value in _COSTS


def _record(**checks: _Check) -> _Check:
    def check(value: Any) -> bool:
        return isinstance(value, dict) and all(
            name in value and one(value[name]) for name, one in checks.items()
        )

    return check


def _list_of(check: _Check) -> _Check:
    return lambda value: isinstance(value, list) and len(value) <= _MOST and all(map(check, value))


_FIELDS: Mapping[str, _Check] = {
    "id": _hex(32),
    "gallery": _text,
    "begun_at": _moment,
    "issued_at": _moment,
    "name": _record(salt=_hex(32), scrypt=_hex(64), n=_cost),
    "tags": _record(person=_text, name=_text),
    "places": _list_of(
        _record(place=_text, things=_count, bytes=_count, checked=_text, left=_text)
    ),
    "search": _record(
        files=_count, bytes=_count, pieces=_count, name_in_clear=_truth, found_in=_count
    ),
    "not_reached": _list_of(_text),
    "complete": _truth,
    "public_key": _hex(64),
    "signature": _hex(128),
}
