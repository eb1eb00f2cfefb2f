"""The shipped styles, and where their pictures are. No torch here."""

from dataclasses import dataclass
from pathlib import Path

from facegui.paths import resource
from facegui.text import Sentence, say


@dataclass(frozen=True, slots=True)
class Style:
    """A picture whose style can be painted in; ``title`` is what people are shown."""

    id: str
    title: Sentence

    @property
    def path(self) -> Path:
        """Where the picture is."""
        return resource("styles", f"{self.id}.jpg")


STYLES = (
    Style("oil", say("Oil")),
    Style("woodcut", say("Woodcut")),
    Style("watercolor", say("Watercolor")),
    Style("points", say("Points")),
    Style("glass", say("Stained glass")),
    Style("ink", say("Ink")),
)
"""Drawn by ``scripts/make_styles.py``, in the order in which they are shown."""
