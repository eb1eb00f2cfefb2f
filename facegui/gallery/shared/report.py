"""What a sync has done."""

from dataclasses import dataclass, field

from facegui.text import Sentence


@dataclass(slots=True)
class SyncReport:
    """What a sync has done; ``told`` are sentences for the user."""

    came: int = 0
    handed_in: int = 0
    erased: int = 0
    told: list[Sentence] = field(default_factory=list)
