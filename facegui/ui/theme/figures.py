"""How figures look in the user's language: its signs and separators, and a real minus sign."""

from collections.abc import Callable, Mapping
from string import Formatter
from typing import Any

from PySide6.QtCore import QLocale
from typing_extensions import override

_MINUS = "−"


FormOf = Callable[[float], int]
"""Says which plural form a number takes, counted from 0."""


class _Figures(Formatter):
    """Fills in as `str.format` does; numbers with a format are written as the language does."""

    def __init__(self, form_of: FormOf | None) -> None:
        self._form_of = form_of

    @override
    def format_field(self, value: Any, format_spec: str) -> str:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        forms = format_spec.split("|")
        if len(forms) > 1:
            if not is_number or self._form_of is None:
                raise ValueError("only a number has plural forms")
            return forms[min(self._form_of(value), len(forms) - 1)]
        text = str(super().format_field(value, format_spec))
        return localized(text) if is_number and format_spec else text


def fill_in(template: str, fields: Mapping[str, object], form_of: FormOf | None = None) -> str:
    """Return a template with its fields: ``{score:.2f}`` of 0.55 is 0,55 in German.

    ``form_of`` chooses among plural forms, see `facegui.text`. Raises ValueError where text stands
    in the place of a counted number.
    """
    return _Figures(form_of).vformat(template, (), fields)


def filled(template: str, /, **fields: object) -> str:
    """Return a template without plural forms with its fields filled in."""
    return fill_in(template, fields)


def localized(number: str) -> str:
    """Return a number as Python writes it in the signs of the language in force."""
    signs = {",": _group(), ".": QLocale().decimalPoint(), "-": _MINUS}
    return "".join(signs.get(sign, sign) for sign in number)


def _group() -> str:
    """Return what stands between thousands; nothing else than a comma for English."""
    return QLocale().groupSeparator() or ","
