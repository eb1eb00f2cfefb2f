"""Erasures to finish: what to search for in all files, in any thread."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facegui.gallery.erasure.traces import FilesSearched, search

_MANY = 50  # this many are erased together
_CLEAR_LETTERS = 4  # every file contains shorter names


@dataclass(frozen=True, slots=True)
class DueErasures:
    """Id, hash of the person and fields of each, and what the history of others dropped.

    ``names`` are those that are known, by erasure; ``folder`` is where all files are searched.
    """

    due: tuple[tuple[str, str, dict[str, Any]], ...]
    others: Mapping[str, tuple[int, int]]
    names: Mapping[str, str]
    folder: Path

    def look(self) -> FilesSearched:
        """Search every file, once for all of them; what is found of one is reported for each."""
        raw = bytes.fromhex("".join(fields["wanted"] for _, _, fields in self.due))
        cut = [raw[at : at + 16] for at in range(0, len(raw), 16)]
        spelled = [self.names[id_] for id_, _, _ in self.due if self.looked_for_name(id_)]
        clear = [name.encode("utf-8", "replace") for name in spelled]
        clear += [json.dumps(name)[1:-1].encode() for name in spelled]
        return search(self.folder, cut, clear)

    def looked_for_name(self, erasure_id: str) -> bool:
        """Whether the name itself is searched for.

        It is not for many people: a name that is an everyday word would be reported for all of
        them.
        """
        return len(self.names.get(erasure_id, "")) >= _CLEAR_LETTERS and len(self.names) <= _MANY
