"""The history as a table for a spreadsheet. Not encrypted: whoever asks for it is told so."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from facegui import atomic, plain
from facegui.errors import FaceGuiError
from facegui.text import say
from facegui.ui.history.model import Entry

_HEADS = ("from", "to", "seconds", "name", "decision", "score", "needs", "reason", "source")


def write_csv(path: Path, entries: Iterable[Entry]) -> int:
    """Write entries, oldest first, and return how many; times are local, with their zone.

    Raises FaceGuiError when the file cannot be written.
    """
    rows = [_row(entry) for entry in entries][::-1]
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(_HEADS)
    writer.writerows(rows)
    try:
        # The mark at the beginning is how spreadsheets know UTF-8.
        atomic.write(path, table.getvalue().encode("utf-8-sig"))
    except OSError as error:
        raise FaceGuiError(
            say(
                "The file {path} cannot be written: {strerror}.", path=path, strerror=error.strerror
            ),
            say("Choose another place for it."),
        ) from error
    return len(rows)


def _row(entry: Entry) -> tuple[str, ...]:
    sighting, told = entry.sighting, entry.told
    began, ended = sighting.began_at.astimezone(), sighting.ended_at.astimezone()
    cells = (
        began.isoformat(sep=" ", timespec="seconds"),
        ended.isoformat(sep=" ", timespec="seconds"),
        f"{(ended - began).total_seconds():.0f}",
        told.title if sighting.person_id else "",
        sighting.verdict,
        "" if sighting.score is None else f"{sighting.score:.4f}",
        f"{sighting.threshold:.4f}",
        told.reason,
        sighting.source,
    )
    return tuple(map(plain.cell, cells))  # whoever chose that name
