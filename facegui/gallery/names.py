"""People's names: which are accepted, which are the same, and which only look the same."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from facegui.errors import UsageProblem
from facegui.text import say

MAX_LENGTH = 200
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Unicode's Default_Ignorable_Code_Point, except those of the category of format characters.
_VARIANTS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
# Noncharacters are no characters at all, and draw nothing.
_NONCHARACTERS = (
    *range(0xFDD0, 0xFDF0),
    *(plane + last for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)),
)
_FILLERS = frozenset(
    (
        *"\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0",
        *map(chr, (0x2065, *range(0xFFF0, 0xFFF9), *range(0xE0000, 0xE1000), *_NONCHARACTERS)),
    )
).difference(_VARIANTS)
# Without them some words of Persian and Indian languages, and many emoji, change.
_JOINERS = frozenset("\u200c\u200d")
_SHAPING = _JOINERS | _VARIANTS

# Characters that look like Latin letters or common signs: letters of other alphabets (Unicode
# Technical Standard 39), hyphens and apostrophes.
_LATIN = "ABCEGHIJKMOPSTWXYYaceijopsxyydhqwl"
_CYRILLIC = "АВСЕԌНІЈКМОРЅТԜХУҮасеіјорѕхуүԁһԛԝӏ"
_LATIN_OF_GREEK = "ABEZHIKMNOPTYXaiovupy"
_GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαιονυργ"
_LATIN_OF_ARMENIAN = "OSUhnou"
_ARMENIAN = "ՕՏՍհոօս"
_LATIN_OF_CHEROKEE = "DRTAJEWMHGhZbVSLCPKdByi"
_CHEROKEE = "ᎠᎡᎢᎪᎫᎬᎳᎷᎻᏀᏂᏃᏏᏙᏚᏞᏟᏢᏦᏧᏴᎽᎥ"
_LATIN_OF_LISU = "BPDTGKJCZFMNLSRVHWXYAEIOU"
_LISU = "ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ"
_HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2212"
_APOSTROPHES = "\u2018\u2019\u02bc\u02b9\u0060\u00b4\u2032"
_DRAWN_AS = str.maketrans(
    _CYRILLIC + _GREEK + _ARMENIAN + _CHEROKEE + _LISU + _HYPHENS + _APOSTROPHES + "ıɑɡ0",
    _LATIN
    + _LATIN_OF_GREEK
    + _LATIN_OF_ARMENIAN
    + _LATIN_OF_CHEROKEE
    + _LATIN_OF_LISU
    + "-" * len(_HYPHENS)
    + "'" * len(_APOSTROPHES)
    + "iagO",
)
# Most screen typefaces draw these as one stroke; in a name all in capitals they differ.
_STROKES = str.maketrans("Il1", "|||")


def normalized(name: str) -> str:
    """Return the name in NFC with single spaces; UsageProblem when it cannot be a name.

    Quotes, emoji and every script are fine. Control characters are refused, and so are those that
    reverse text, which can make one name look like another. Invisible characters are removed.
    """
    if is_plain(name):  # most names are
        return name
    if not (name.isprintable() and _FILLERS.isdisjoint(name)):
        name = _seen(name)
    name = unicodedata.normalize("NFC", " ".join(name.split()))
    if not any(unicodedata.category(char)[0] in "LNPS" for char in name):
        raise UsageProblem(
            say("A person needs a name."), say("Type at least one visible character.")
        )
    if len(name) > MAX_LENGTH:
        raise UsageProblem(
            say(
                "A name has at most {max_length} {max_length:character|characters}, this one has "
                "{count}.",
                max_length=MAX_LENGTH,
                count=len(name),
            ),
            say("Use a shorter name and keep the rest in the notes."),
        )
    return name


def groups_of(groups: Iterable[str]) -> tuple[str, ...]:
    """Return names of groups, each once whatever its case, in order. Raises UsageProblem."""
    found = {key(one): normalized(one) for one in groups}
    return tuple(found[one] for one in sorted(found))


def key(name: str) -> str:
    """Return what two spellings of the same name have in common: case does not count."""
    return _folded(_visible(normalized(name)))


def former_key(name: str) -> str:
    """Return the ``key`` of former versions, to which invisible characters still mattered."""
    return _folded(unicodedata.normalize("NFC", " ".join(name.split())))


def looks(name: str) -> tuple[str, str]:
    """Return what a name looks like, as written and in capitals, whatever its alphabet.

    Two names that share one of these look the same: А and A, in Cyrillic and in Latin.
    """
    seen = unicodedata.normalize("NFKD", _visible(normalized(name)))
    as_it_is = _folded(seen.translate(_DRAWN_AS).translate(_STROKES))
    in_capitals = _folded(seen.upper().translate(_DRAWN_AS))
    return as_it_is, f"{in_capitals}\n"  # no name contains one, so that the two are not mixed up


def all_looks(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield `looks` of many names; plain ones are translated all at once."""
    plain = "\n".join(filter(is_plain, names))  # no name contains one
    as_they_are = _folded(plain.translate(_DRAWN_AS).translate(_STROKES)).split("\n")
    in_capitals = _folded(plain.upper().translate(_DRAWN_AS)).split("\n")
    of_plain = zip(as_they_are, in_capitals, strict=True)
    for name in names:
        if is_plain(name):
            as_it_is, capitals = next(of_plain)
            yield as_it_is, f"{capitals}\n"
        else:
            yield looks(name)


def is_plain(name: str) -> bool:
    """Whether a name is of ASCII and `normalized` already."""
    plain = 0 < len(name) <= MAX_LENGTH and name.isascii() and name.isprintable()
    return plain and name == " ".join(name.split())


def _seen(name: str) -> str:
    """Return a name without invisible characters; UsageProblem for control characters."""
    if any(
        unicodedata.category(char) in ("Cc", "Cs") or char in _BIDI_CONTROLS
        for char in name.strip()
    ):
        raise UsageProblem(
            say("A name cannot contain control characters."), say("Type the name again.")
        )
    return "".join(char for char in name if not _is_unseen(char))


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())


def _visible(name: str) -> str:
    if _SHAPING.isdisjoint(name):
        return name
    return "".join(char for char in name if char not in _SHAPING)


def _is_unseen(char: str) -> bool:
    """Whether a character is never drawn and never changes how others are drawn."""
    if char in _JOINERS or char in _BIDI_CONTROLS:
        return False
    return char in _FILLERS or unicodedata.category(char) == "Cf"
