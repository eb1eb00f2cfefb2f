"""Fills in templates as the user's language writes: its signs, a real minus, its plural forms."""

from PySide6.QtCore import QCoreApplication, QLocale

from facegui.text import english_form, fill

PLURAL = ("plural", "form")
"""Context and source of the one message whose numerus forms are their own numbers.

Qt keeps the rule of each language in its compiled file: asked for this message with a number, it
answers which plural form that number takes.
"""

_MINUS = "−"
_LARGE = 1_000_000


def filled(template: str, /, **fields: object) -> str:
    """Return a translated template with its fields filled in.

    ``{score:.2f}`` of 0.55 is 0,55 in German, and ``{n:,} {n:person|people}`` takes the form of
    the noun that n has in the language, see `facegui.text`.
    """
    return fill(template, fields, plural_form, localized)


def localized(number: str) -> str:
    """Return a number in Python's format with the signs of the language in force."""
    signs = {",": _group(), ".": QLocale().decimalPoint(), "-": _MINUS}
    return "".join(signs.get(sign, sign) for sign in number)


def plural_form(count: float) -> int:
    """Return which plural form a number takes in the language in force, counted from 0."""
    # In some languages the last digits of a number decide, and Qt takes 32 bits.
    whole = int(count) if count == int(count) else 2
    number = whole if whole < _LARGE else _LARGE + whole % _LARGE
    answer = QCoreApplication.translate(*PLURAL, None, number)
    return int(answer) if answer.isdecimal() else english_form(count)


def _group() -> str:
    """Return what separates thousands; only English has the comma."""
    return QLocale().groupSeparator() or ","
