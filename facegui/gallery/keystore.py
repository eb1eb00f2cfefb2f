"""The system keystore, asked with care: it may be absent, locked, silent or chatty."""

import contextlib
import sys
import threading
from collections.abc import Callable
from types import ModuleType

from facegui.text import say

SERVICE = "FaceGUI gallery"

# Below 1 are the backends that keep nothing, or keep it in plain text or ask on the terminal.
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
    """Take the secret of ``entry`` out, if there is one; KeystoreUnavailable."""

    def delete(keyring: ModuleType) -> None:
        with contextlib.suppress(keyring.errors.PasswordDeleteError):
            keyring.delete_password(SERVICE, entry)

    _asked(delete)


def _asked(question: Callable[[ModuleType], str | None]) -> str | None:
    """Run one call of the keyring library with a time limit, its prints kept off stdout."""
    # Imported here: it takes 60 ms, and the window is up before.
    import keyring.errors  # noqa: PLC0415 see above

    answers: list[str | None] = []
    problems: list[str] = []

    def ask() -> None:
        try:
            # Choosing the backend can itself hang, so it belongs in here.
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
