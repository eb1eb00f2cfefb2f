"""Where the server is: an address whose password is kept apart and never shown."""

from dataclasses import dataclass, field
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from facegui.gallery.shared.errors import BadServerAddress
from facegui.text import say

_SCHEMES = ("postgresql", "postgres")
_LOCAL = ("", "localhost", "127.0.0.1", "::1")
_STRICT = "verify-full"


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """``shown`` is the address without its password, as it may be kept and told."""

    shown: str
    password: str | None = field(default=None, repr=False)

    @classmethod
    def of(cls, text: str) -> "ServerAddress":
        """Take an address apart: BadServerAddress."""
        try:
            parts = urlsplit(text.strip())
            usable = parts.scheme in _SCHEMES and parts.port != 0
        except ValueError:
            usable = False
        if not usable:
            raise BadServerAddress(
                say("That is no address of a PostgreSQL server."),
                say("Write postgresql://USER@HOST/DATABASE."),
            )
        account, _, host = parts.netloc.rpartition("@")
        user, has_password, password = account.partition(":")
        shown = urlunsplit(parts._replace(netloc=f"{user}@{host}" if user else host))
        address = cls(shown, unquote(password) if has_password else None)
        address._require_safe()
        return address

    @property
    def name(self) -> str:
        """The host alone, for sentences."""
        return urlsplit(self.shown).hostname or "localhost"

    @property
    def parameters(self) -> dict[str, str]:
        """What a connection is opened by beside the address, without the password."""
        given = {}
        if not self._local and "sslmode=" not in self.shown:
            given["sslmode"] = _STRICT
        if not self._local and "sslrootcert=" not in self.shown:
            given["sslrootcert"] = "system"
        return given

    @property
    def _local(self) -> bool:
        host = urlsplit(self.shown).hostname or ""
        return unquote(host) in _LOCAL or unquote(host).startswith("/")

    def _require_safe(self) -> None:
        query = urlsplit(self.shown).query
        if "password=" in query or "passfile=" in query:
            raise BadServerAddress(
                say("A password among the options of an address would be shown."),
                say("Put it into FACEGUI_PGPASSWORD, or type it when asked."),
            )
        if not self._local and "sslmode=" in query and f"sslmode={_STRICT}" not in query:
            raise BadServerAddress(
                say("A server on another computer is spoken to over TLS with its name checked."),
                say("Leave sslmode out, or write sslmode=verify-full."),
            )


def with_password(text: str, password: str) -> str:
    """Return an address with a password that was typed apart; as it is without one."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return text
    account, at, host = parts.netloc.rpartition("@")
    if not password or ":" in account:
        return text
    return urlunsplit(parts._replace(netloc=f"{account}:{quote(password, safe='')}{at}{host}"))
