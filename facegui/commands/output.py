"""What a command says: JSON or text on standard output, everything else on standard error."""

import io
import json
import re
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO

import numpy as np

from facegui import plain
from facegui.errors import FaceGuiError
from facegui.sources.address import Address, hide_passwords

_STEERING = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_PROGRESS_PAUSE_S = 0.1
_PLAIN_STEPS = 10  # a log gets a line at every tenth, a terminal a moving line


class Output:
    """Where a command writes. With ``json`` text is left out, without it documents are.

    No problem and no note shows the secret of an address among the ``words`` of the command.
    """

    def __init__(self, *, json: bool, words: Sequence[str] = ()) -> None:
        self.json = json
        self._hidden = {form: shown for word in words for form, shown in _hidden_forms(word)}
        self._out, self._err = sys.stdout, sys.stderr
        _accept_everything(self._out, json)
        _accept_everything(self._err, json=False)
        self._progress_said = (0.0, -1)

    def document(self, value: Mapping[str, Any]) -> None:
        """Write one JSON document on a line of its own; in text mode nothing."""
        if self.json:
            # JSON escapes only what it must, and not characters that control a terminal.
            text = json.dumps(value, ensure_ascii=False, default=_plain)
            self._write(self._out, _STEERING.sub(_unicode_escape, text))

    def say(self, text: str) -> None:
        """Write text of the result; in JSON mode nothing."""
        if not self.json:
            self._write(self._out, plain.text(text))

    def note(self, text: str) -> None:
        """Write something that is not the result."""
        self._write(self._err, plain.line(self.hide(text)))

    def notes(self, texts: Iterable[str]) -> None:
        """Write several notes."""
        for text in texts:
            self.note(text)

    def problem(self, problem: FaceGuiError) -> None:
        """Tell an expected problem in one line, and in JSON mode also as a document."""
        message, hint = self.hide(problem.message), self.hide(problem.hint)
        self.note(" ".join(f"{message} {hint}".split()))
        self.document({"error": message, "hint": hint})

    def hide(self, text: str) -> str:
        """Return text in which no address shows a password."""
        for form, shown in self._hidden.items():
            if form in text:
                text = text.replace(form, shown)
        return hide_passwords(text)

    def ask(self, question: str) -> str:
        """Ask on standard error and return the answer."""
        self._err.write(plain.line(question))
        self._err.flush()
        return sys.stdin.readline().strip()

    def progress(self, what: str, done: int, total: int) -> None:
        """Show a task's progress: a moving line on a terminal, else a line now and then."""
        share = done / max(total, 1)
        said_at, said_step = self._progress_said
        if self._err.isatty():
            if done < total and time.monotonic() - said_at < _PROGRESS_PAUSE_S:
                return
            self._progress_said = (time.monotonic(), 0)
            bar = "█" * round(24 * share)
            self._err.write(f"\r{what} {bar:░<24} {share:4.0%} {'' if done < total else chr(10)}")
            self._err.flush()
            return
        step = int(_PLAIN_STEPS * share)
        if step != said_step:
            self._progress_said = (said_at, step)
            self.note(f"{what}: {done:,} of {total:,}")

    def _write(self, stream: TextIO, text: str) -> None:
        stream.write(f"{text}\n")
        stream.flush()


def _hidden_forms(word: str) -> Iterator[tuple[str, str]]:
    """Yield each form in which a word with a secret may appear, and how it is shown."""
    for address in (Address(word), Address(word.partition("=")[2])):
        if address.has_secret:
            for form in (address.reveal(), str(Path(address.reveal()))):  # a path drops slashes
                yield form, str(address)
                yield repr(form)[1:-1], str(address)


def table(rows: list[tuple[str, ...]]) -> str:
    """Align rows of equally many cells to the left."""
    rows = [tuple(map(plain.line, row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _accept_everything(stream: TextIO, json: bool) -> None:
    """Never fail on a name the terminal cannot show, nor on an undecodable file name."""
    if isinstance(stream, io.TextIOWrapper):
        encoding = "utf-8" if json else None
        stream.reconfigure(encoding=encoding, errors="backslashreplace")


def _unicode_escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def _plain(value: Any) -> Any:
    if isinstance(value, np.ndarray | np.generic):
        return value.tolist()
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")
