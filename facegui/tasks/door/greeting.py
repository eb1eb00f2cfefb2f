"""What the screen at the door shows a visitor, read from the decisions on each frame.

Nothing is judged a second time here. A state is shown once it has held for a moment, and stays for
a while, so that the screen is calm whatever a single frame says. Visitors are not told that they
look like a picture: if the program cannot judge somebody, it asks them to see a person who can.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Verdict
from facegui.vision.faults import Fault
from facegui.vision.subject import prominent


class DoorState(StrEnum):
    """The state of the screen for visitors."""

    LOOK = "look"  # nobody is in view
    WAIT = "wait"
    WELCOME = "welcome"
    FAULT = "fault"  # the visitor can do something about it
    UNKNOWN = "unknown"
    ASK = "ask"  # the program cannot tell who it is


@dataclass(frozen=True, slots=True)
class DoorAnswer:
    """A state, with the person it welcomes or the fault to correct."""

    state: DoorState = DoorState.LOOK
    name: str = ""
    person_id: str | None = None
    fault: Fault | None = None


# Seconds that a state must last before it is shown, and that it stays at least. A name has already
# been earned by several looks.
_STANDS_S = {
    DoorState.LOOK: 1.0,
    DoorState.WAIT: 0.4,
    DoorState.WELCOME: 0.2,
    DoorState.FAULT: 0.8,
    DoorState.UNKNOWN: 0.6,
    DoorState.ASK: 0.8,
}
_STAYS_S = {
    DoorState.LOOK: 0.5,
    DoorState.WAIT: 0.8,
    DoorState.WELCOME: 3.0,
    DoorState.FAULT: 1.2,
    DoorState.UNKNOWN: 3.0,
    DoorState.ASK: 3.0,
}
_NEXT_WELCOME_S = 1.5  # a welcome stays at least this long before the next one
_STRANGER_S = 1.5  # a face has this long from its first look to be recognized
_DOUBT_S = 4.0  # … and this long before the screen says that it cannot tell
_ALIKE = 0.6  # the followed face is kept while its width is this share of the largest
_KEEPS_WELCOME = frozenset((Verdict.POOR_QUALITY, Verdict.UNSURE))


@dataclass(frozen=True, slots=True)
class Greeting:
    """What is shown, since when (source time), and what will be shown next if it holds."""

    shown: DoorAnswer = DoorAnswer()
    since_s: float = float("-inf")
    next: DoorAnswer = DoorAnswer()
    next_since_s: float = float("-inf")
    track: int | None = None
    welcomed: int | None = None
    time_s: float = float("-inf")

    def step(self, analysis: Analysis) -> "Greeting":
        """Take in the next analysis."""
        time_s = analysis.frame.time_s
        before = self if time_s >= self.time_s else Greeting(self.shown)
        seen = _meant(analysis.faces, before.track)
        answer = before._answer(seen, time_s)
        since_s = before.next_since_s if answer == before.next else time_s
        step = replace(
            before,
            next=answer,
            next_since_s=since_s,
            track=None if seen is None else seen.track,
            time_s=time_s,
        )
        return step._turned() if step._due() else step

    def _answer(self, seen: SeenFace | None, time_s: float) -> DoorAnswer:
        if seen is None:
            return DoorAnswer()
        here = self.welcomed is not None and seen.track == self.welcomed
        if here and seen.decision.verdict in _KEEPS_WELCOME:
            return self.shown  # somebody who was welcomed may look away
        return _answer(seen, time_s - seen.since_s)

    def _due(self) -> bool:
        """Whether the next state has held and the shown one has stayed long enough."""
        if self.next == self.shown:
            return False
        stands = self.time_s - self.next_since_s >= _STANDS_S[self.next.state]
        stays_s = _STAYS_S[self.shown.state]
        if self.next.state is DoorState.WELCOME:
            stays_s = _NEXT_WELCOME_S if self.shown.state is DoorState.WELCOME else 0.0
        return stands and self.time_s - self.since_s >= stays_s

    def _turned(self) -> "Greeting":
        welcomed = self.track if self.next.state is DoorState.WELCOME else None
        return replace(self, shown=self.next, since_s=self.time_s, welcomed=welcomed)


_WAIT = DoorAnswer(DoorState.WAIT)
_UNKNOWN = DoorAnswer(DoorState.UNKNOWN)
_ASK = DoorAnswer(DoorState.ASK)


def _answer(seen: SeenFace, seconds: float) -> DoorAnswer:
    """Return the answer for a decision about a face that has been in view for this time."""
    decision, faults = seen.decision, seen.quality.faults
    if decision.person is not None:
        person = decision.person.person
        return DoorAnswer(DoorState.WELCOME, person.name, person.id)
    if decision.verdict is Verdict.POOR_QUALITY and faults:
        return DoorAnswer(DoorState.FAULT, fault=faults[0].fault)
    patience_s, answer = _DOUBT_S, _ASK
    if decision.verdict is Verdict.NOT_RECOGNIZED:
        patience_s, answer = _STRANGER_S, _ASK if decision.expired else _UNKNOWN
    elif decision.verdict is Verdict.NOT_LIVE:
        patience_s = 0.0
    return answer if seconds >= patience_s else _WAIT


def _meant(faces: Sequence[SeenFace], track: int | None) -> SeenFace | None:
    """Return the face to speak to: the nearest, or the former one while it is as near."""
    near = {id(face) for face in prominent([seen.face for seen in faces])}
    there = [seen for seen in faces if id(seen.face) in near]
    nearest = max(there, key=lambda seen: seen.face.width, default=None)
    if nearest is None:
        return None
    before = next((seen for seen in there if track is not None and seen.track == track), None)
    if before is not None and before.face.width >= _ALIKE * nearest.face.width:
        return before
    return nearest
