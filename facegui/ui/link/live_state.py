"""The state of the source and its analysis; immutable, replaced as a whole."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from facegui.errors import FaceGuiError
from facegui.live.scan_pace import Pace


class SourcePhase(StrEnum):
    """The phases of a source."""

    IDLE = "idle"  # none is chosen, or there is none
    OPENING = "opening"
    RUNNING = "running"
    PAUSED = "paused"
    LOST = "lost"  # the program keeps trying to open it
    FAILED = "failed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class LiveState:
    """State of the source and its analysis.

    ``source`` is what `open_source` takes, ``name`` what people call it; ``ready`` says whether the
    models are loaded; ``problem`` goes with LOST and FAILED, ``lost_at`` (aware) with LOST.
    """

    phase: SourcePhase = SourcePhase.IDLE
    source: str = ""
    name: str = ""
    size: tuple[int, int] | None = None
    fps: float | None = None
    ready: bool = False
    device: str = ""
    problem: FaceGuiError | None = None
    lost_at: datetime | None = None

    @property
    def at_work(self) -> bool:
        """Whether there is something to pause."""
        return self.phase in (SourcePhase.RUNNING, SourcePhase.LOST, SourcePhase.OPENING)


@dataclass(frozen=True, slots=True)
class StageTime:
    """A stage: its milliseconds a run, and its share (0..1) of the last seconds."""

    name: str
    each_ms: float
    busy: float


@dataclass(frozen=True, slots=True)
class Rates:
    """Rates of a running source: frames a second, and milliseconds of an analysis.

    ``stages`` are those of capture and analysis. ``pace`` says how the analysis looks for new
    faces; None while nothing is analyzed.
    """

    frames_fps: float = 0.0
    analysis_fps: float = 0.0
    analysis_ms: float = 0.0
    stages: tuple[StageTime, ...] = ()
    pace: Pace | None = None
