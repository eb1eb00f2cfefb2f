"""Sentences that can be translated: made below the window, told in the user's language by it.

A sentence is its English, so that the commands, ``--json`` and the log need nothing more. The
window translates its template and fills in the fields again (``ui.link.sentences``).

A number chooses the words beside it by its plural form: ``{n:,} {n:person|people}`` has a form for
each that the language knows, parted by ``|`` (one in Chinese, two in English, German, Spanish and
French). Which form a number takes, the language says: 0 is singular in French.
"""

import re
from collections.abc import Callable, Mapping
from numbers import Integral, Real
from string import Formatter
from sys import intern
from typing import Any, Final

Field = str | int | float
"""What fills a template; a sentence among the fields is translated as well."""

_Part = tuple[str, str | None, str | None, str | None]


class Sentence(str):
    """English text with the ``template`` and the ``fields`` it was made from; see `say`."""

    __slots__ = ("fields", "template")

    template: str
    fields: Mapping[str, Field]

    def __new__(cls, template: str, fields: Mapping[str, Field]) -> "Sentence":
        """Fill in a template with ``{name}`` for each field, as `str.format` does."""
        made = super().__new__(cls, fill(template, fields))
        made.template = template
        made.fields = fields
        return made

    def __reduce__(self) -> tuple[type["Sentence"], tuple[str, Mapping[str, Field]]]:
        """Let a copy keep its template."""
        return Sentence, (self.template, self.fields)


def say(template: str, /, **fields: object) -> Sentence:
    """Return a sentence made from a literal template: ``say("{n} faces in {name}.", n=2, name=a)``.

    Fields that are neither text nor numbers (paths, errors) are taken as text; of an OSError it is
    the system's own words.
    """
    return Sentence(template, {name: _field(value) for name, value in fields.items()})


def english_form(count: float) -> int:
    """Return which plural form a number takes in English: 0 for one, 1 for all others."""
    return 0 if count == 1 else 1


def fill(
    template: str,
    fields: Mapping[str, object],
    form_of: Callable[[float], int] = english_form,
    write: Callable[[str], str] = str,
) -> str:
    """Return a template with its fields filled in, as `str.format` does, and with plural forms.

    ``form_of`` says which of a field's plural forms a number takes, counted from 0; ``write`` turns
    a number as Python formats it into what is shown. Raises ValueError where text stands in the
    place of a counted number.
    """
    return _Filling(form_of, write).vformat(template, (), fields)


class _Filling(Formatter):
    def __init__(self, form_of: Callable[[float], int], write: Callable[[str], str]) -> None:
        self._form_of = form_of
        self._write = write

    def format_field(self, value: Any, format_spec: str) -> str:
        forms = format_spec.split("|")
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if len(forms) == 1:
            text = format(value, format_spec)
            if is_number and text.startswith("-") and not _DIGIT.search(text):
                text = format(abs(value), format_spec)  # never -0.00
            return self._write(text) if is_number and format_spec else text
        if not is_number:
            raise ValueError("only a number has plural forms")
        return forms[min(self._form_of(value), len(forms) - 1)]


def join(*parts: Sentence, between: str = " ") -> Sentence:
    """Return several sentences as one, empty ones left out, with ``between`` between them."""
    kept = [part for part in parts if part]
    if not kept:
        return NOTHING
    if len(kept) == 1:
        return kept[0]
    return Sentence(
        between.join(f"{{{at}}}" for at in _NAMES[: len(kept)]),
        dict(zip(_NAMES, kept, strict=False)),
    )


def as_json(text: str) -> Any:
    """Return plain values that `from_json` makes the sentence of again; other text as it is."""
    if not isinstance(text, Sentence):
        return text
    fields = {
        name: as_json(value) if isinstance(value, str) else value
        for name, value in text.fields.items()
    }
    return {"template": text.template, "fields": fields}


def from_json(value: object) -> str:
    """Return what ``as_json`` was given: a sentence, or text that was never one.

    Raises ValueError for anything else. What comes from elsewhere can neither reach into a field
    nor grow beyond _LONGEST characters.
    """
    return _from_json(value, _DEEPEST)


def _from_json(value: object, depth: int) -> str:
    if isinstance(value, str):
        return value
    if not isinstance(value, Mapping) or set(value) != {"template", "fields"}:
        raise ValueError("it is neither text nor a sentence")
    template, fields = value["template"], value["fields"]
    if not isinstance(template, str) or not isinstance(fields, Mapping):
        raise ValueError("a sentence has a template and fields")
    if not depth or len(template) > _LONGEST:
        raise ValueError("a sentence is too long")
    if not all(_is_filled(part, fields) for part in Formatter().parse(template)):
        raise ValueError("a sentence has a field that cannot be filled in")
    # The same few templates stand in each entry of a long history: one copy serves all of them.
    inner = {intern(name): _field_from_json(one, depth) for name, one in fields.items()}
    try:
        said = Sentence(intern(template), inner)
    except OverflowError as error:
        raise ValueError("a sentence has a number that cannot be written") from error
    if len(said) > _LONGEST:
        raise ValueError("a sentence is too long")
    return said


def _is_filled(part: _Part, fields: Mapping[str, object]) -> bool:
    _, name, form, conversion = part
    if name is None:
        return True
    known = name.isidentifier() and name in fields
    return known and conversion in (None, "r") and bool(_FORM.fullmatch(form or ""))


def _field_from_json(value: object, depth: int) -> Field:
    return value if isinstance(value, int | float) else _from_json(value, depth - 1)


def _field(value: object) -> Field:
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, OSError):
        return value.strerror or str(value)
    if isinstance(value, Integral):  # numpy's numbers are of neither type
        return int(value)
    return float(value) if isinstance(value, Real) else str(value)


_DIGIT: Final = re.compile("[1-9]")
_LONGEST: Final = 10_000  # far more than any sentence needs
_DEEPEST: Final = 8
# Formats of numbers. Large widths are not among them, since they would fill the memory.
_FORM: Final = re.compile(r"[+-]?z?0?\d?\d?,?(\.\d)?[defg%]?|[^{}|]*(\|[^{}|]*)+")
_NAMES: Final = tuple("abcdefghijklmnopqrstuvwxyz")
NOTHING: Final = Sentence("", {})
