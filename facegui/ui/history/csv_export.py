"""Writes the history as CSV for a spreadsheet. It is not encrypted, and the window says so."""

from collections.abc import Iterable
from pathlib import Path

from facegui import csv_table
from facegui.matching.decision import Verdict
from facegui.ui.history.model import Entry
from facegui.ui.link.sentences import word
from facegui.ui.parts import place_words

_HEADS = ("from", "to", "seconds", "name", "decision", "score", "needs", "reason", "source")


def write_csv(path: Path, entries: Iterable[Entry]) -> int:
    """Write entries, oldest first, and return how many; times are local, with their offset.

    Raises FaceGuiError if the file cannot be written.
    """
    rows = [_row(entry) for entry in entries][::-1]
    csv_table.save(path, _HEADS, rows)
    return len(rows)


def _row(entry: Entry) -> tuple[str, ...]:
    sighting, told = entry.sighting, entry.told
    began, ended = sighting.began_at.astimezone(), sighting.ended_at.astimezone()
    return (
        began.isoformat(sep=" ", timespec="seconds"),
        ended.isoformat(sep=" ", timespec="seconds"),
        f"{(ended - began).total_seconds():.0f}",
        told.title if sighting.person_id else "",
        word(Verdict(sighting.verdict)),
        "" if sighting.score is None else f"{sighting.score:.4f}",
        f"{sighting.threshold:.4f}",
        told.reason,
        place_words.name(sighting.source),
    )
