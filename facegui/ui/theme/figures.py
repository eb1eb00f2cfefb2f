"""Fills in translated templates: numbers in the user's notation, nouns in the right plural form."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale

from facegui.text import english_form, fill

PLURAL = ("plural", "form")
"""Context and source of the one message that asks Qt for a plural form.

Qt keeps each language's plural rule in its compiled file. Translating this message with a number
returns the number of the plural form.
"""

_MINUS = "−"
_LARGE = 1_000_000


def translator(context: str) -> Callable[[str], str]:
    """Return the function that translates a module's words, which stand under ``context``."""
    return partial(QCoreApplication.translate, context)


def filled(template: str, /, **fields: object) -> str:
    """Return a translated template with its fields filled in.

    ``{score:.2f}`` of 0.55 is 0,55 in German, and ``{n:,} {n:person|people}`` takes the form of
    the noun that n has in the language, see `facegui.text`.
    """
    return fill(template, fields, plural_form, localized)


def localized(number: str) -> str:
    """Return a number that Python formatted, in the notation of the language in force."""
    signs = {",": _group(), ".": QLocale().decimalPoint(), "-": _MINUS}
    return "".join(signs.get(sign, sign) for sign in number)


def plural_form(count: float) -> int:
    """Return which plural form a count takes in the language in force, counted from 0."""
    # Qt takes 32 bits, and in some languages the last digits of a number decide.
    whole = int(count) if count == int(count) else 2
    number = whole if whole < _LARGE else _LARGE + whole % _LARGE
    answer = QCoreApplication.translate(*PLURAL, None, number)
    return int(answer) if answer.isdecimal() else english_form(count)


def _group() -> str:
    """Return the separator of thousands; only English has the comma."""
    return QLocale().groupSeparator() or ","
