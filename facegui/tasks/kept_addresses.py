"""The secrets of stream addresses: in the system keystore, the settings hold what is shown.

Where there is no keystore they lie in a file for its owner only, as the gallery's key does.
"""

import json
from contextlib import suppress
from pathlib import Path

from facegui import atomic
from facegui.errors import FaceGuiError, InputProblem
from facegui.gallery import keystore
from facegui.gallery.keystore import KeystoreUnavailable
from facegui.private import make_folder
from facegui.sources.address import Address
from facegui.text import say

_NAME = "addresses.json"
_ENTRY = "address "


class KeptAddresses:
    """Keeps addresses by what is shown of them."""

    def __init__(self, data_dir: Path, *, keyring_allowed: bool) -> None:
        self._path = data_dir / _NAME
        self._keyring_allowed = keyring_allowed

    def keep(self, address: Address) -> str:
        """Keep the secret of an address; return what the settings may hold. FaceGuiError."""
        if not address.has_secret or address.lacks_secret:
            return address.shown
        if self._keyring_allowed:
            with suppress(KeystoreUnavailable):
                keystore.write(_ENTRY + address.shown, address.reveal())
                self._write({**self._read(), address.shown: None})
                return address.shown
        self._write({**self._read(), address.shown: address.reveal()})
        return address.shown

    def find(self, text: str) -> Address:
        """Return the address that the settings name. InputProblem when its secret is gone."""
        address = Address(text)
        if not address.lacks_secret:
            return address
        kept = self._read().get(text)
        if kept is None and self._keyring_allowed:
            with suppress(KeystoreUnavailable):
                kept = keystore.read(_ENTRY + text)
        if kept is None:
            raise InputProblem(
                say("The password of {text} is not kept on this computer any more.", text=text),
                say("Choose the stream again and type its whole address."),
            )
        return Address(kept)

    def forget(self, text: str) -> None:
        """Forget the secret of an address that is not used any more."""
        if not Address(text).lacks_secret:
            return
        if self._keyring_allowed:
            with suppress(KeystoreUnavailable):
                keystore.forget(_ENTRY + text)
        kept = self._read()
        if kept.pop(text, None) is not None:
            with suppress(FaceGuiError):
                self._write(kept)

    def _read(self) -> dict[str, str | None]:
        try:
            document = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(document, dict):
            return {}
        return {shown: text for shown, text in document.items() if isinstance(text, str)}

    def _write(self, kept: dict[str, str | None]) -> None:
        texts = {shown: text for shown, text in kept.items() if text is not None}
        if not texts and not self._path.exists():
            return
        try:
            make_folder(self._path.parent)
            atomic.write(self._path, json.dumps(texts, ensure_ascii=False, indent=1))
        except OSError as error:
            raise FaceGuiError(
                say(
                    "The address could not be kept in {parent}: {strerror}.",
                    parent=self._path.parent,
                    strerror=error.strerror,
                ),
                say("Free some space or choose another folder with --data-dir."),
            ) from error
