"""Text that came from elsewhere (a name, a file's name) where it could be more than text.

On a terminal control bytes move the cursor, change colors or set the clipboard, and signs that
reverse text show another text. In a spreadsheet a cell that begins like a formula is one.
"""

import re
import unicodedata

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROLS = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029{_BIDI}]")
_BREAKS = re.compile("[\t\n]")
_FORMULA = frozenset("=+-@|%")
# A spreadsheet that is set to another separator starts a new cell after each of these.
_SEPARATORS = re.compile("([;,\t|])")
_BREAKS_OF_ROWS = re.compile("[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")


def text(said: str) -> str:
    """Return text for a terminal, of several lines: what steers it is written as its escape."""
    return _CONTROLS.sub(_escape, said)


def line(said: str) -> str:
    """Return one line for a terminal, as `text`."""
    return _BREAKS.sub(_escape, text(said))


def cell(said: str) -> str:
    """Return a cell of a table that no spreadsheet takes for a formula, or for several cells."""
    said = _BREAKS_OF_ROWS.sub(" ", said)
    if _is_number(said):
        return said
    parts = _SEPARATORS.split(said)
    return "".join(f"'{part}" if _is_formula(part) else part for part in parts)


def _is_formula(part: str) -> bool:
    """Whether a part begins like a formula, for one who reads it generously."""
    for char in unicodedata.normalize("NFKC", part):
        # A spreadsheet may skip blanks, quotes, invisible characters and marks without a letter.
        if char in "\"'" or unicodedata.category(char)[0] in "ZCM":
            continue
        return char in _FORMULA
    return False


def _is_number(said: str) -> bool:
    try:
        float(said)
    except ValueError:
        return False
    return said.isascii()


def _escape(found: re.Match[str]) -> str:
    char = found[0]
    return f"\\x{ord(char):02x}" if ord(char) < 256 else f"\\u{ord(char):04x}"
