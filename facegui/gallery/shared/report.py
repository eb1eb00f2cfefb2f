"""The result of a sync."""

from dataclasses import dataclass, field

from facegui.text import Sentence


@dataclass(slots=True)
class SyncReport:
    """The result of a sync; ``told`` are sentences for the user."""

    came: int = 0
    handed_in: int = 0
    erased: int = 0
    told: list[Sentence] = field(default_factory=list)
