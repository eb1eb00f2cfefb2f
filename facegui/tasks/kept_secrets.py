"""Secrets that rules need, by name: in the system keystore, else in a file for its owner only.

A name like "keystore:door" is kept here, "env:NAME" is a variable, and anything else is the secret.
"""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from facegui import atomic
from facegui.errors import FaceGuiError
from facegui.gallery import keystore
from facegui.gallery.keystore import KeystoreUnavailable
from facegui.private import make_folder
from facegui.text import say

KEPT: Final = "keystore:"
_VARIABLE: Final = "env:"
_NAME: Final = "secrets.json"
_ENTRY: Final = "rules "


class KeptSecrets:
    """Keeps and finds secrets by name; may be asked by any thread."""

    def __init__(self, data_dir: Path, *, keyring_allowed: bool) -> None:
        self._path = data_dir / _NAME
        self._keyring_allowed = keyring_allowed

    def find(self, name: str) -> str | None:
        """Return the secret that a rule names, None where it is not kept here."""
        if name.startswith(_VARIABLE):
            return os.environ.get(name.removeprefix(_VARIABLE))
        if not name.startswith(KEPT):
            return name
        bare = name.removeprefix(KEPT)
        kept = self._read().get(bare)
        if kept is None and self._keyring_allowed:
            with suppress(KeystoreUnavailable):
                kept = keystore.read(_ENTRY + bare)
        return kept

    def keep(self, bare: str, secret: str) -> None:
        """Keep the secret that rules name as ``keystore:`` and this. Raises FaceGuiError."""
        kept = self._read()
        if self._keyring_allowed:
            with suppress(KeystoreUnavailable):
                keystore.write(_ENTRY + bare, secret)
                if kept.pop(bare, None) is not None:
                    self._write(kept)
                return
        self._write({**kept, bare: secret})

    def _read(self) -> dict[str, str]:
        try:
            document = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(document, dict):
            return {}
        return {name: text for name, text in document.items() if isinstance(text, str)}

    def _write(self, kept: dict[str, str]) -> None:
        try:
            make_folder(self._path.parent)
            atomic.write(self._path, json.dumps(kept, ensure_ascii=False, indent=1))
        except OSError as error:
            raise FaceGuiError(
                say(
                    "The secret could not be kept in {folder}: {why}.",
                    folder=self._path.parent,
                    why=error.strerror,
                ),
                say("Free some space or choose another folder with --data-dir."),
            ) from error
