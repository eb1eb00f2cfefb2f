"""The server's address, whose password is kept apart and never shown."""

from dataclasses import dataclass, field
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from psycopg import Error
from psycopg.conninfo import conninfo_to_dict

from facegui.gallery.shared.errors import BadServerAddress
from facegui.text import say

_SCHEMES = ("postgresql", "postgres")
_LOCAL = ("", "localhost", "127.0.0.1", "::1")
_SECRETS = ("password", "passfile", "sslpassword")
_STRICT = "verify-full"


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """``shown`` is the address without its password, which may be stored and printed."""

    shown: str
    password: str | None = field(default=None, repr=False)

    @classmethod
    def of(cls, text: str) -> "ServerAddress":
        """Parse an address. Raises BadServerAddress."""
        try:
            text = text.strip()
            parts = urlsplit(text)
            usable = parts.scheme in _SCHEMES and parts.port != 0
            account, _, host = parts.netloc.rpartition("@")
            user, has_password, password = account.partition(":")
            # Not urlunsplit, which drops the "//" of an address without a host.
            shown = text.replace(parts.netloc, f"{user}@{host}" if user else host, 1)
            address = cls(shown, unquote(password) if has_password else None)
            usable = usable and "service" not in address._options
        except (ValueError, Error):
            usable = False
        if not usable:
            raise BadServerAddress(
                say("That is no address of a PostgreSQL server."),
                say("Write postgresql://USER@HOST/DATABASE."),
            )
        address._require_safe()
        return address

    @property
    def name(self) -> str:
        """Only the host, for sentences."""
        return self._options.get("host") or "localhost"

    @property
    def parameters(self) -> dict[str, str]:
        """The parameters of a connection besides the address, without the password."""
        if self._local:
            return {}
        authority = self._options.get("sslrootcert", "system")
        # Over GSSAPI, libpq would not ask for a certificate.
        return {"sslmode": _STRICT, "sslrootcert": authority, "gssencmode": "disable"}

    @property
    def _options(self) -> dict[str, str]:
        """The options that libpq itself reads from the address."""
        return {name: str(value) for name, value in conninfo_to_dict(self.shown).items()}

    @property
    def _local(self) -> bool:
        named = (self._options.get(name, "") for name in ("host", "hostaddr"))
        hosts = [host for names in named for host in names.split(",")]
        return all(host in _LOCAL or host.startswith("/") for host in hosts)

    def _require_safe(self) -> None:
        if any(name in self._options for name in _SECRETS):
            raise BadServerAddress(
                say("A password among the options of an address would be shown."),
                say("Put it into FACEGUI_PGPASSWORD, or type it when asked."),
            )
        if not self._local and self._options.get("sslmode", _STRICT) != _STRICT:
            raise BadServerAddress(
                say("A server on another computer is spoken to over TLS with its name checked."),
                say("Leave sslmode out, or write sslmode=verify-full."),
            )


def with_password(text: str, password: str) -> str:
    """Return an address with a password that was typed separately, unchanged without one."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return text
    account, at, host = parts.netloc.rpartition("@")
    if not password or ":" in account:
        return text
    return urlunsplit(parts._replace(netloc=f"{account}:{quote(password, safe='')}{at}{host}"))
