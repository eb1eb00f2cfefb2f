"""How figures look in the user's language: its signs and separators, and a real minus sign."""

from string import Formatter
from typing import Any

from PySide6.QtCore import QLocale
from typing_extensions import override

_MINUS = "−"


class _Figures(Formatter):
    """Fills in as `str.format` does; numbers with a format are written as the language does."""

    @override
    def format_field(self, value: Any, format_spec: str) -> str:
        text = str(super().format_field(value, format_spec))
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return localized(text) if is_number and format_spec else text


def filled(template: str, /, **fields: object) -> str:
    """Return a template with its fields filled in: ``{score:.2f}`` of 0.55 is 0,55 in German."""
    return _Figures().vformat(template, (), fields)


def localized(number: str) -> str:
    """Return a number as Python writes it in the signs of the language in force."""
    signs = {",": _group(), ".": QLocale().decimalPoint(), "-": _MINUS}
    return "".join(signs.get(sign, sign) for sign in number)


def _group() -> str:
    """Return what stands between thousands; nothing else than a comma for English."""
    return QLocale().groupSeparator() or ","
