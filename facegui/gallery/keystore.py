"""The system keystore, used with care: it may be absent, locked, silent or chatty.

Without one, less important secrets go into a file that only its owner can read: `SecretStore`.
"""

import contextlib
import json
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from facegui import atomic
from facegui.errors import FREE_SPACE, FaceGuiError
from facegui.private import make_folder
from facegui.text import Sentence, say

SERVICE = "FaceGUI gallery"

# Below 1 are backends that store nothing, or store it as plain text, or ask on the terminal.
_LEAST_PRIORITY = 1
# Somebody may have to type the keystore's password; a headless one may never answer.
PATIENCE_S = 45.0


class KeystoreUnavailable(Exception):
    """The keystore cannot be used; ``reason`` says why, to be put in a sentence.

    The reason is a `Sentence`, or what the keyring library says.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def problem() -> str:
    """Say why the system keystore cannot be used, nothing when it can."""
    try:
        _asked(lambda _keyring: None)
    except KeystoreUnavailable as unavailable:
        return unavailable.reason
    return ""


def read(entry: str) -> str | None:
    """Return the secret stored for ``entry``, None without one; KeystoreUnavailable."""
    return _asked(lambda keyring: keyring.get_password(SERVICE, entry))


def write(entry: str, secret: str) -> None:
    """Store a secret and read it back, since some backends drop it; KeystoreUnavailable."""
    _asked(lambda keyring: keyring.set_password(SERVICE, entry, secret))
    if read(entry) != secret:
        raise KeystoreUnavailable(say("it did not keep the key"))


def forget(entry: str) -> None:
    """Delete the secret of ``entry``, if there is one; KeystoreUnavailable."""

    def delete(keyring: ModuleType) -> None:
        with contextlib.suppress(keyring.errors.PasswordDeleteError):
            keyring.delete_password(SERVICE, entry)

    _asked(delete)


@dataclass(frozen=True, slots=True)
class SecretStore:
    """Secrets of one kind; may be asked by any thread.

    They are in ``path`` where the keystore may not, or cannot, be used. ``entry`` comes before
    their names in the keystore, ``refused`` words why one could not be kept: folder and reason.
    """

    path: Path
    entry: str
    refused: Callable[[Path, str | None], Sentence]
    keyring_allowed: bool

    def find(self, name: str) -> str | None:
        """Return a secret, None where it is not kept here."""
        kept = self._read().get(name)
        if kept is None and self.keyring_allowed:
            with contextlib.suppress(KeystoreUnavailable):
                kept = read(self.entry + name)
        return kept

    def keep(self, name: str, secret: str) -> None:
        """Keep a secret, replacing one of that name. Raises FaceGuiError."""
        if self.keyring_allowed:
            with contextlib.suppress(KeystoreUnavailable):
                write(self.entry + name, secret)
                self._leave_out(name)
                return
        self._write({**self._read(), name: secret})

    def forget(self, name: str) -> None:
        """Forget a secret, if it is kept."""
        if self.keyring_allowed:
            with contextlib.suppress(KeystoreUnavailable):
                forget(self.entry + name)
        with contextlib.suppress(FaceGuiError):
            self._leave_out(name)

    def _leave_out(self, name: str) -> None:
        kept = self._read()
        if kept.pop(name, None) is not None:
            self._write(kept)

    def _read(self) -> dict[str, str]:
        try:
            document = json.loads(self.path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(document, dict):
            return {}
        return {name: text for name, text in document.items() if isinstance(text, str)}

    def _write(self, kept: dict[str, str]) -> None:
        try:
            make_folder(self.path.parent)
            atomic.write(self.path, json.dumps(kept, ensure_ascii=False, indent=1))
        except OSError as error:
            raise FaceGuiError(
                self.refused(self.path.parent, error.strerror),
                FREE_SPACE,
            ) from error


def _asked(question: Callable[[ModuleType], str | None]) -> str | None:
    """Run one call of the keyring library with a time limit, without its prints on stdout."""
    # Imported here: it takes 60 ms, and the window comes first.
    import keyring.errors  # noqa: PLC0415 see above

    answers: list[str | None] = []
    problems: list[str] = []

    def ask() -> None:
        try:
            # In the thread too, since choosing the backend can hang.
            if keyring.get_keyring().priority < _LEAST_PRIORITY:
                problems.append(say("there is none on this system"))
                return
            answers.append(question(keyring))
        except (keyring.errors.KeyringError, OSError, RuntimeError) as error:
            problems.append(str(error) or type(error).__name__)

    thread = threading.Thread(target=ask, name="keystore", daemon=True)
    with contextlib.redirect_stdout(sys.stderr):
        thread.start()
        thread.join(PATIENCE_S)
    if answers:
        return answers[0]
    raise KeystoreUnavailable(problems[0] if problems else say("it does not answer"))
