"""Sentences that can be translated: made below the window, told in the user's language by it.

A sentence is its English, so that the commands, ``--json`` and the log need nothing more. The
window translates its template and fills in the fields again (``ui.link.sentences``).
"""

from collections.abc import Mapping
from numbers import Integral, Real
from typing import Final

Field = str | int | float
"""What fills a template; a sentence among the fields is translated as well."""


class Sentence(str):
    """English text with the ``template`` and the ``fields`` it was made from; see `say`."""

    __slots__ = ("fields", "template")

    template: str
    fields: Mapping[str, Field]

    def __new__(cls, template: str, fields: Mapping[str, Field]) -> "Sentence":
        """Fill in a template with ``{name}`` for each field, as `str.format` does."""
        made = super().__new__(cls, template.format(**fields))
        made.template = template
        made.fields = fields
        return made

    def __reduce__(self) -> tuple[type["Sentence"], tuple[str, Mapping[str, Field]]]:
        """Let a copy keep its template."""
        return Sentence, (self.template, self.fields)


def say(template: str, /, **fields: object) -> Sentence:
    """Return a sentence made from a literal template: ``say("{n} faces in {name}.", n=2, name=a)``.

    Fields that are neither text nor numbers (paths, errors) are taken as text.
    """
    return Sentence(template, {name: _field(value) for name, value in fields.items()})


def join(*parts: Sentence) -> Sentence:
    """Return several sentences as one, empty ones left out."""
    kept = [part for part in parts if part]
    if not kept:
        return NOTHING
    if len(kept) == 1:
        return kept[0]
    return Sentence(
        " ".join(f"{{{at}}}" for at in _NAMES[: len(kept)]), dict(zip(_NAMES, kept, strict=False))
    )


def _field(value: object) -> Field:
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, Integral):  # numpy's numbers are of neither kind
        return int(value)
    return float(value) if isinstance(value, Real) else str(value)


_NAMES: Final = tuple("abcdefghijklmnopqrstuvwxyz")
NOTHING: Final = Sentence("", {})


def people(count: int) -> Sentence:
    """Return "1 person", "1,200 people"."""
    return say("1 person") if count == 1 else say("{count:,} people", count=count)


def pictures(count: int) -> Sentence:
    """Return "1 picture", "1,200 pictures"."""
    return say("1 picture") if count == 1 else say("{count:,} pictures", count=count)


def pairs(count: int) -> Sentence:
    """Return "1 pair", "1,200 pairs"."""
    return say("1 pair") if count == 1 else say("{count:,} pairs", count=count)
