"""This desk in the shared gallery: its server, its key, and its name."""

import json
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from facegui import atomic
from facegui.errors import FaceGuiError
from facegui.gallery.keystore import SecretStore
from facegui.gallery.shared.desk_key import DeskKey
from facegui.gallery.shared.errors import NoSharedGallery
from facegui.text import Sentence, say

FILE_NAME = "desk.json"
_SECRETS = "desk-secrets.json"
_KEY, _PASSWORD = "key", "password"


@dataclass(frozen=True, slots=True)
class Desk:
    """What is stored about this desk; ``server`` is an address without its password."""

    id: str
    name: str
    server: str
    gallery: str

    @classmethod
    def new(cls, name: str, server: str, gallery: str) -> "Desk":
        """Return a new desk, which is not stored yet."""
        return cls(secrets.token_hex(16), name, server, gallery)


class DeskFile:
    """Keeps the desk in the data folder, and its secrets in the keystore or a file beside it."""

    def __init__(self, data_dir: Path, *, keyring_allowed: bool) -> None:
        self._path = data_dir / FILE_NAME
        self._secrets = SecretStore(data_dir / _SECRETS, "desk ", _refused, keyring_allowed)

    @property
    def there(self) -> bool:
        """Whether this desk has a shared gallery, or asks to be let in."""
        return self._path.is_file()

    def read(self) -> Desk:
        """Return this desk. Raises NoSharedGallery."""
        try:
            return Desk(**json.loads(self._path.read_text("utf-8")))
        except FileNotFoundError as error:
            raise NoSharedGallery(
                say("This desk has no shared gallery."),
                say("Make one with facegui gallery create URL, or join with join URL."),
            ) from error
        except (OSError, ValueError, TypeError) as error:
            raise FaceGuiError(
                say("The file {path} of the shared gallery cannot be read.", path=self._path),
                say("Move it away and join again; nobody is lost."),
            ) from error

    def keep(self, desk: Desk, key: DeskKey, password: str | None) -> None:
        """Store a desk with its secrets. Raises FaceGuiError."""
        self._secrets.keep(_KEY, key.raw.hex())
        if password:
            self._secrets.keep(_PASSWORD, password)
        atomic.write(self._path, json.dumps(asdict(desk), indent=1))

    def key(self) -> DeskKey:
        """Return the desk's key. Raises FaceGuiError if it is gone."""
        try:
            return DeskKey(bytes.fromhex(self._secrets.find(_KEY) or ""))
        except ValueError as error:
            raise FaceGuiError(
                say("The key of this desk is not kept on this computer any more."),
                say("Leave the shared gallery and join again; nobody is lost."),
            ) from error

    def password(self) -> str | None:
        """Return the password for the server, None if none is stored."""
        return self._secrets.find(_PASSWORD)

    def keep_password(self, password: str) -> None:
        """Store another password for the server."""
        self._secrets.keep(_PASSWORD, password)

    def forget(self) -> None:
        """Delete the desk and its secrets."""
        self._path.unlink(missing_ok=True)
        for name in (_KEY, _PASSWORD):
            self._secrets.forget(name)


def _refused(folder: Path, why: str | None) -> Sentence:
    return say("The key of this desk could not be kept in {folder}: {why}.",
               folder=folder, why=why)  # fmt: skip
