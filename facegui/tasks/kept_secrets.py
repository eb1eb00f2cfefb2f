"""Secrets that rules need, by name.

A name like "keystore:door" is kept here, "env:NAME" is a variable, and anything else is the secret.
"""

import os
from pathlib import Path
from typing import Final

from facegui.gallery.keystore import SecretStore
from facegui.text import Sentence, say

KEPT: Final = "keystore:"
_VARIABLE: Final = "env:"


class KeptSecrets:
    """Keeps and finds secrets by name; may be asked by any thread."""

    def __init__(self, data_dir: Path, *, keyring_allowed: bool) -> None:
        self._store = SecretStore(data_dir / "secrets.json", "rules ", _refused, keyring_allowed)

    def find(self, name: str) -> str | None:
        """Return the secret that a rule names, None where it is not kept here."""
        if name.startswith(_VARIABLE):
            return os.environ.get(name.removeprefix(_VARIABLE))
        return self._store.find(name.removeprefix(KEPT)) if name.startswith(KEPT) else name

    def keep(self, bare: str, secret: str) -> None:
        """Keep the secret that rules name as ``keystore:`` and this. Raises FaceGuiError."""
        self._store.keep(bare, secret)


def _refused(folder: Path, why: str | None) -> Sentence:
    return say("The secret could not be kept in {folder}: {why}.", folder=folder, why=why)
