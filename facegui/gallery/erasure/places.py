"""What was erased at each place, and what could not be reached, in the words of a certificate."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from facegui.gallery.erasure.traces import FilesSearched

_OWN = ("gallery.db", "gallery.backup", "gallery.reserve", "facegui.log", "settings.json")


@dataclass(frozen=True, slots=True)
class PlaceErased:
    """What was erased at one place: how many things, how many bytes, and how that was checked.

    ``left`` says in a sentence what could not be erased, empty for nothing.
    """

    place: str
    things: int
    bytes: int
    checked: str
    left: str = ""

    def as_json(self) -> dict[str, str | int]:
        """Return it as values of a document."""
        return {
            "place": self.place,
            "things": self.things,
            "bytes": self.bytes,
            "checked": self.checked,
            "left": self.left,
        }


def not_reached(places: Sequence[PlaceErased], found: FilesSearched, folder: Path) -> list[str]:
    """Say what was left at places and found in files; a file may be named after a person."""
    left = [f"{one.place}: {one.left}" for one in places if one.left]
    left += [f"still found in {_called(path, folder)}" for path in found.found]
    left += [f"could not be read: {_called(path, folder)}" for path in found.unread]
    return left


def _called(path: Path, folder: Path) -> str:
    """Return what a file is called in a certificate, which names nobody."""
    inside = path.relative_to(folder)
    if inside.name.startswith(_OWN) or inside.suffix in {".db-wal", ".backup"}:
        return inside.name
    return f"a file in {inside.parts[0]}" if len(inside.parts) > 1 else "a file"
