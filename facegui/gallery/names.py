"""People's names: what is accepted, and when two are the same."""

import unicodedata

from facegui.errors import UsageProblem

MAX_LENGTH = 200
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def normalized(name: str) -> str:
    """Return the name in NFC with single spaces; UsageProblem when it cannot be a name.

    Quotes, emoji and every script are fine. Control characters are refused, and so are the
    ones that reverse text, with which one name can be made to look like another.
    """
    name = name.strip()
    if any(unicodedata.category(char) in ("Cc", "Cs") or char in _BIDI_CONTROLS for char in name):
        raise UsageProblem("A name cannot contain control characters.", "Type the name again.")
    name = unicodedata.normalize("NFC", " ".join(name.split()))
    if not any(unicodedata.category(char)[0] in "LNPS" for char in name):
        raise UsageProblem("A person needs a name.", "Type at least one visible character.")
    if len(name) > MAX_LENGTH:
        raise UsageProblem(
            f"A name has at most {MAX_LENGTH} characters, this one has {len(name)}.",
            "Use a shorter name and keep the rest in the notes.",
        )
    return name


def key(name: str) -> str:
    """Return what two spellings of the same name have in common: case does not count."""
    return unicodedata.normalize("NFC", normalized(name).casefold())
