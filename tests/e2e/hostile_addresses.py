"""Addresses with a secret in them, drawn from all that people type and from what breaks a word."""

from random import Random

SECRET = "tlJwpbo6"
_SCHEMES = (
    *("rtsp", "rtsps", "rtmp", "http", "https", "udp", "tcp", "srt", "RTSP", "Http"),
    *("rstp", "ffmpeg:rtsp", "mqtt", "file", "p", ""),
)
_SLASHES = ("://", "://", "://", ":/", ":///", ":", "//", ":\\\\")
_NAMES = ("password", "pwd", "Passwd", "passphrase", "token", "access_token", "loginpas", "api_key")
_SIGNS = (
    "/",
    "?",
    "#",
    "@",
    ":",
    ";",
    "&",
    "=",
    "%",
    "%0a",
    "\\",
    "'",
    '"',
    "<",
    "…",
    "é",
    "a",
    "1",
)
_BREAKS = ("\n", "\r\n", "\t", "\u2028", "\u200b", "\u202e", "\x1b", "\x85", "\ufeff")


def hostile_address(chance: Random) -> str:
    """Return an address of some form with `SECRET` where a secret may stand."""
    scheme, slashes = chance.choice(_SCHEMES), chance.choice(_SLASHES)
    start = f"{scheme}{slashes}" if scheme else chance.choice(("", "//"))
    secret = _some(chance, _SIGNS) + SECRET + _some(chance, _SIGNS)
    login = f"me:{secret}@"
    name = chance.choice(_NAMES)
    value = f"{name}={_some(chance, _SIGNS)}{SECRET}"
    host = "127.0.0.1:9"
    formed = chance.choice(
        (
            *(f"{start}{login}{host}", f"{start}{login}{host}/cam?channel=1") * 2,
            f"{start}{host}/v?{value}",
            f"{start}{host}/v?channel=1&{value}&x=2",
            f"{start}{host}/user=admin_{value}_channel=1.sdp",
            f"{start}{host}/cam#{value}",
            f"{start}me@{host}/v?{value}",
        )
    )
    for _ in range(chance.choice((0, 0, 0, 1, 1, 2))):
        at = chance.randrange(len(formed) + 1)
        if not formed.find(SECRET) < at < formed.find(SECRET) + len(SECRET):
            formed = formed[:at] + chance.choice(_BREAKS) + formed[at:]
    return formed


def _some(chance: Random, signs: tuple[str, ...]) -> str:
    return "".join(chance.choices(signs, k=chance.choice((0, 0, 1, 2, 3))))
