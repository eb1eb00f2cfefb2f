"""Addresses of streams, with a type that never shows their secrets.

A password may stand where the standard puts it, where it must not (with "/", "#" or "?" in it,
before a second "@"), in the query, or in the path, as some makers of cameras do. So only harmless
parts are shown: the host, a path without words for secrets, and the values of a few known names.
"""

import re

from facegui.text import Field, Sentence, fill

SCHEMES = frozenset(("rtsp", "rtsps", "rtmp", "rtmps", "http", "https", "udp", "rtp", "tcp", "srt"))

HIDDEN = "…"
_KNOWN = "|".join(sorted(SCHEMES))
# Any scheme at the beginning, where one letter is a drive; elsewhere a password may look like one.
_SCHEME = re.compile(rf"^[a-z][a-z0-9+.-]{{1,20}}:/|\b({_KNOWN}):/", re.IGNORECASE)
_KNOWN_SCHEME = re.compile(rf"({_KNOWN}):", re.IGNORECASE)
# Without a scheme or its colon: user and password before a host, outside a path; a query like that
# of an address.
_LOGIN = re.compile(
    rf"(?![A-Za-z]:[/\\][^:]*$)([^/\\:]*//|({_KNOWN})/)?[/\\]{{0,3}}[^/\\:]*:.*@",
    re.DOTALL | re.IGNORECASE,
)
_QUERY = re.compile(
    r"\?[^\s/?=]{1,40}=|[?#&;_/]\w{0,20}(pass|pwd|token|secret|key|auth|login|sign|cred)\w{0,20}=",
    re.IGNORECASE,
)
_HOST = re.compile(r"([\w.-]*|\[[\w.:%]*\])(:\d{1,5})?")
# Characters that break lines, and invisible ones.
_BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_BLANK = re.compile(r"\s")
_BEHIND_HOST = re.compile("[/?#]")
# In a sentence a password may contain blanks and line breaks. What is hidden already stays.
_IN_TEXT = re.compile(
    rf"[a-zA-Z][a-zA-Z0-9+.-]{{1,20}}:/{{1,3}}([^{HIDDEN}]{{0,300}}@)?[^\s'\"<>]+"
    rf"|(?<![^\s'\"])[^\s:/\\'\"]+:[^\s{HIDDEN}]*@\S+"
    rf"|(?<![^\s'\"])[^\s'\"<>]*({_QUERY.pattern})[^\s'\"<>]*",
    re.IGNORECASE,
)
_SECRET_WORDS = re.compile(r"pass|pwd|passwd|token|secret|key|auth|login|sign|cred|user|=", re.I)
_SECRET_NAME = re.compile(
    "(?:usr|user|login|stream|api|access|auth|session)?[_-]?"
    "(?:pass(?:word|wd|phrase)?|pwd|pas|token|secret|key|auth|login|sign(?:ature)?|cred(?:entials)?"
    "|usr|user(?:name)?|id)",
    re.IGNORECASE,
)
_HARMLESS = frozenset(
    (
        *("channel", "ch", "subtype", "stream", "streamtype", "profile", "resolution", "res"),
        *("fps", "width", "height", "camera", "cam", "codec", "transport", "unicast", "tcp"),
        *("udp", "mode", "latency", "timeout", "quality", "x", "y", "w", "h", "n", "i", "id"),
    )
)
# Parameters of which only numbers are harmless: some cameras name the password by one letter.
_NUMBERS = frozenset(("fps", "width", "height", "latency", "timeout", *"xywhni", "id"))
_HARMLESS_VALUE = re.compile(r"[\w.,x-]{0,12}")
_NUMBER = re.compile(r"[\d.,-]{0,12}")
_LOGIN_IN_PATH = re.compile(r"(^|/)[^/:]+:(?!\d{1,5}(/|$))[^/]")
_NAME = re.compile(r"[A-Za-z][\w.-]{0,23}")
_NAME_IN_PATH = re.compile(r"(^|[_&;/])([A-Za-z]{1,24})=")
_KEYED_BY_PATH = ("rtmp:", "rtmps:")


class Address:
    """A source as somebody typed it; as text, shown or logged, it has no password or key."""

    __slots__ = ("_text", "shown")

    def __init__(self, text: str) -> None:
        self._text = text
        self.shown = without_password(text)

    def reveal(self) -> str:
        """Return it as it was typed; only for opening it."""
        return self._text

    @property
    def has_secret(self) -> bool:
        """Whether part of it is hidden."""
        return self.shown != self._text

    @property
    def lacks_secret(self) -> bool:
        """Whether it is an address as shown, without its secret; it cannot be opened."""
        return HIDDEN in self._text

    def __str__(self) -> str:
        return self.shown

    def __repr__(self) -> str:
        return f"Address({self.shown!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Address) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)


def is_stream(text: str) -> bool:
    """Whether ``text`` is an address a stream can be read from."""
    scheme, found, rest = text.partition("://")
    return bool(found and rest) and scheme.lower() in SCHEMES


def without_password(address: str) -> str:
    """Return the address without possible secrets, for showing and logging.

    A path or the name of a camera is returned unchanged.
    """
    text = _BREAKS.sub("", address.strip())
    found = _SCHEME.search(text)
    if found is None:
        known = _KNOWN_SCHEME.match(text)
        if known is None and not _LOGIN.match(text) and not _QUERY.search(text):
            return address
        start = known.end() if known else 0
    else:
        start = found.end()
    while text[start : start + 1] == "/":
        start += 1
    # Up to the last "@": a password may contain any character, and hiding too much does no harm.
    login, at, rest = text.rpartition("@")
    if not at:
        return text[:start] + _shown_place(text[start:], text[:start].lower())
    head = text[:start] if start <= len(login) else ""
    if _BEHIND_HOST.search(login, start):
        # Either a password with such a character, or an "@" in a secret of the path or the query.
        return head + HIDDEN
    return f"{head}{HIDDEN}@{_shown_place(rest, head.lower())}"


def hide_passwords(sentence: str) -> str:
    """Return a sentence in which no address shows a password."""
    if isinstance(sentence, Sentence):
        # A field has a known end, even if the address in it is broken by separators.
        fields = {name: _hidden_in(value) for name, value in sentence.fields.items()}
        sentence = fill(sentence.template, fields)
    return _IN_TEXT.sub(lambda found: without_password(found[0]), sentence)


def _hidden_in(field: Field) -> Field:
    if not isinstance(field, str):
        return field
    if isinstance(field, Sentence):
        return hide_passwords(field)
    text = field.strip()
    whole = _SCHEME.match(text) or _BREAKS.search(text) or not _BLANK.search(text)
    return hide_passwords(without_password(field) if whole else field)


def _shown_place(place: str, scheme: str) -> str:
    """Return host, path and query without possible secrets; nothing where the host is none."""
    place, hash_, _ = place.partition("#")
    place, mark, query = place.partition("?")
    host, slash, path = place.partition("/")
    if not _HOST.fullmatch(host):
        return HIDDEN
    application, more, _ = path.partition("/")
    if _SECRET_WORDS.search(path):
        path = _shown_values(path)
    elif _LOGIN_IN_PATH.search(path):
        path = HIDDEN
    elif scheme.startswith(_KEYED_BY_PATH) and more:
        path = f"{application}/{HIDDEN}"  # the stream's key
    shown = f"{host}{slash}{path}"
    if mark:
        parts = [_shown_value(part) for part in re.split("[&;]", query)]
        shown += "?" + "&".join(dict.fromkeys(parts))
    return f"{shown}#{HIDDEN}" if hash_ else shown


def _shown_values(path: str) -> str:
    """Return a path like "user=…_password=…_channel=2.sdp", whose values may hold any character."""
    names = list(_NAME_IN_PATH.finditer(path))
    if not names or _SECRET_WORDS.search(path[: names[0].start()]):
        return HIDDEN
    shown = path[: names[0].start()]
    ends = [*(found.start() for found in names[1:]), len(path)]
    for found, end in zip(names, ends, strict=True):
        shown += found[1] + _shown_value(f"{found[2]}={path[found.end() : end]}")
    return shown


def _shown_value(part: str) -> str:
    name, equals, value = part.partition("=")
    if not equals or not _NAME.fullmatch(name):
        return part if name.lower() in _HARMLESS and not equals else HIDDEN
    harmless = _NUMBER if name.lower() in _NUMBERS else _HARMLESS_VALUE
    if name.lower() in _HARMLESS and harmless.fullmatch(value):
        return part
    # Another name may be part of a secret that contains such characters.
    known = name.lower() in _HARMLESS or _SECRET_NAME.fullmatch(name)
    return f"{name}={HIDDEN}" if known else HIDDEN
