"""The PIN that locks the window: kept as a salted hash; each wrong try delays the next.

It keeps visitors out of the window. Somebody who has the account needs no PIN, since the data
folder is open to them anyway (docs/decisions/0077).
"""

import hashlib
import hmac
import json
import os
import time
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Final

from facegui import atomic
from facegui.errors import FREE_SPACE, FaceGuiError, UsageProblem, writing_to
from facegui.private import make_folder
from facegui.text import say

NAME: Final = "lock.json"
LEAST: Final = 6
_N, _R, _SALT_BYTES = 2**15, 8, 16  # scrypt: 32 MB and about a tenth of a second
_COSTS = frozenset(2**power for power in range(10, 17))
_MOST_BYTES = 2**27
_LONGEST_WAIT_S = 900.0


class PinDamaged(FaceGuiError):
    """The file of the PIN cannot be read, so no PIN fits."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            say("The PIN in {path} cannot be read.", path=path),
            say("Close FaceGUI and remove that file: it then starts without a PIN."),
        )


@dataclass(frozen=True, slots=True)
class _Kept:
    """The contents of the file; ``wrong`` counts tries in a row, ``shut`` says it is locked."""

    salt: str
    hash: str
    n: int = _N
    wrong: int = 0
    tried_at: float = 0.0
    shut: bool = False

    @property
    def readable(self) -> bool:
        return bool(self.hash)

    @property
    def wait_s(self) -> float:
        """How long no try is accepted after the last one."""
        return min(2.0 ** min(self.wrong, 30), _LONGEST_WAIT_S) if self.wrong else 0.0


class Pin:
    """The PIN of a data folder, in its file ``lock.json``.

    ``now`` is the wall clock, used after a restart, ``running`` a clock that nobody can set.
    """

    def __init__(
        self,
        data_dir: Path,
        *,
        now: Callable[[], float] = time.time,
        running: Callable[[], float] = time.monotonic,
    ) -> None:
        self._path = data_dir / NAME
        self._now, self._running = now, running
        self._open_at_s = 0.0
        self._kept: _Kept | None = None
        self._renew()

    @property
    def path(self) -> Path:
        """The file to remove when the PIN is forgotten."""
        return self._path

    @property
    def is_set(self) -> bool:
        """Whether there is one."""
        return self._kept is not None

    @property
    def was_shut(self) -> bool:
        """Whether the window was locked when it last ran; then it starts locked."""
        return self._kept is not None and self._kept.shut

    @property
    def wait_s(self) -> float:
        """Seconds until the next try is accepted."""
        return max(0.0, self._open_at_s - self._running())

    @property
    def whole_wait_s(self) -> float:
        """The whole wait, from its beginning."""
        return 0.0 if self._kept is None else self._kept.wait_s

    def fits(self, typed: str) -> bool:
        """Try a PIN; no try is accepted before `wait_s` is over. Raises PinDamaged.

        It takes a tenth of a second: not for the GUI thread.
        """
        kept = self._renew()
        if kept is None:
            return True
        if not kept.readable:
            raise PinDamaged(self._path)
        if self.wait_s > 0:
            return False
        # Counted before the PIN is checked, so that a kill meanwhile gives no free try.
        counted = replace(kept, wrong=kept.wrong + 1, tried_at=self._now())
        self._take(counted)
        with suppress(OSError):  # a full disk must not lock the owner out
            self._write(counted)
        if not hmac.compare_digest(_hashed(typed, kept.salt, kept.n), kept.hash):
            return False
        self._open_at_s = 0.0
        self._kept = replace(kept, wrong=0, tried_at=0.0)
        with suppress(OSError):
            self._write(self._kept)
        return True

    def change(self, old: str, new: str) -> bool:
        """Set a PIN; False where there is one and the old one given does not fit.

        Raises UsageProblem for a bad PIN, FaceGuiError where it cannot be kept.
        """
        require_good(new)
        if self.is_set and not self.fits(old):
            return False
        salt = os.urandom(_SALT_BYTES).hex()
        kept = _Kept(salt, _hashed(new, salt, _N), _N)
        with writing_to(self._path, FREE_SPACE):
            self._write(kept)
        self._kept = kept
        return True

    def remove(self, old: str) -> bool:
        """Remove the PIN; False where the old one given does not fit.

        Raises FaceGuiError.
        """
        if not self.fits(old):
            return False
        with writing_to(self._path, FREE_SPACE):
            self._path.unlink(missing_ok=True)
        self._kept = None
        return True

    def remember(self, *, shut: bool) -> None:
        """Remember whether it is locked, so that a killed program starts locked again."""
        if self._kept is None or self._kept.shut == shut or not self._kept.readable:
            return
        self._kept = replace(self._kept, shut=shut)
        with suppress(OSError):
            self._write(self._kept)

    def _renew(self) -> _Kept | None:
        """Read the file again, unless it was removed, damaged or could not be written.

        None of that opens anything before the next start.
        """
        found, kept = self._read(), self._kept
        if found is None or found == kept or (kept is not None and not found.readable):
            return kept
        if kept is None or found.hash != kept.hash or found.wrong > kept.wrong:
            self._take(found)
        return self._kept

    def _take(self, kept: _Kept) -> None:
        self._kept = kept
        # Setting the clock back must not make anybody wait longer than the full wait.
        left_s = min(kept.tried_at + kept.wait_s - self._now(), kept.wait_s)
        self._open_at_s = max(self._open_at_s, self._running() + left_s)

    def _read(self) -> _Kept | None:
        try:
            return _checked(_Kept(**json.loads(self._path.read_text("utf-8"))))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, RecursionError):
            return _Kept("", "", shut=True)

    def _write(self, kept: _Kept) -> None:
        make_folder(self._path.parent)
        atomic.write(self._path, json.dumps(asdict(kept), indent=1))


def require_good(pin: str) -> None:
    """Refuse a PIN that is too short or one of the first anybody tries. Raises UsageProblem."""
    typed = _normal(pin)
    if len(typed) < LEAST:
        raise UsageProblem(
            say("A PIN has at least {n} {n:digit|digits} or letters.", n=LEAST),
            say("Choose a longer one."),
        )
    steps = {ord(after) - ord(before) for before, after in pairwise(typed)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        raise UsageProblem(
            say("That PIN is among the first that are tried."),
            say("Choose one that is no row and no repetition."),
        )


def _checked(kept: _Kept) -> _Kept:
    """Return the checked contents. Raises ValueError or TypeError."""
    whole = bytes.fromhex(kept.salt) and bytes.fromhex(kept.hash)
    numbers = (kept.wrong, kept.tried_at, kept.wait_s)
    if not whole or kept.n not in _COSTS or min(numbers) < 0:
        raise ValueError
    return kept


def _hashed(pin: str, salt: str, n: int) -> str:
    typed = _normal(pin).encode()
    salted = bytes.fromhex(salt)
    return hashlib.scrypt(typed, salt=salted, n=n, r=_R, p=1, maxmem=_MOST_BYTES).hex()


def _normal(pin: str) -> str:
    """Return the typed text normalized: full-width digits are digits."""
    return unicodedata.normalize("NFKC", pin)
