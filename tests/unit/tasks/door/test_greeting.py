"""What a visitor is told: the program's own decision, said calmly."""

from collections.abc import Iterable

import numpy as np
import pytest

from facegui.gallery.index import IndexedPerson
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Decision, Verdict
from facegui.matching.templates import Candidate
from facegui.tasks.door.greeting import DoorAnswer, DoorState, Greeting
from facegui.vision.faults import Fault, Measure
from facegui.vision.quality import Quality
from facegui.vision.types import Face, Frame

FPS = 25
_PIXELS = np.zeros((36, 64, 3), np.uint8)


def seen(
    verdict: Verdict,
    *,
    name: str = "Ada",
    track: int = 1,
    since_s: float = 0.0,
    wide: float = 100.0,
    fault: Fault | None = None,
    **more: bool,
) -> SeenFace:
    person = Candidate(IndexedPerson(name.lower(), name), 0.7)
    measures = () if fault is None else (Measure(fault, 30.0, 45.0, None, 90.0),)
    face = Face(np.array([0, 0, wide, wide], np.float32), np.zeros((5, 2), np.float32), 0.99)
    decision = Decision(verdict, 0.45, (), person if verdict is Verdict.MATCH else None, **more)
    return SeenFace(face, Quality(measures), decision, np.zeros(4), track, since_s)


def watch(
    greeting: Greeting, faces: Iterable[SeenFace], begin_s: float, seconds: float
) -> tuple[Greeting, list[DoorAnswer]]:
    """Show the same faces for some seconds; return what was said after each frame."""
    faces, said = tuple(faces), []
    for number in range(round(seconds * FPS)):
        frame = Frame(_PIXELS, "door", number, begin_s + number / FPS)
        greeting = greeting.step(Analysis(frame, faces))
        said.append(greeting.shown)
    return greeting, said


def states(said: Iterable[DoorAnswer]) -> list[DoorState]:
    """Return the states in their order, each once."""
    found: list[DoorState] = []
    for answer in said:
        if not found or found[-1] is not answer.state:
            found.append(answer.state)
    return found


def test_who_is_known_is_welcomed_by_name_within_half_a_second() -> None:
    greeting, _ = watch(Greeting(), [], 0, 2)
    _, said = watch(greeting, [seen(Verdict.MATCH, since_s=2)], 2, 0.5)
    assert said[-1] == DoorAnswer(DoorState.WELCOME, "Ada", "ada")


def test_a_stranger_waits_and_is_then_sent_to_the_reception() -> None:
    _, said = watch(Greeting(), [seen(Verdict.NOT_RECOGNIZED)], 0, 5)
    assert states(said) == [DoorState.LOOK, DoorState.WAIT, DoorState.UNKNOWN]


@pytest.mark.parametrize(
    ("verdict", "more", "last"),
    [
        (Verdict.NOT_LIVE, {}, DoorState.ASK),
        (Verdict.UNSURE, {}, DoorState.ASK),
        (Verdict.UNSURE, {"awaits_liveness": True}, DoorState.ASK),
        (Verdict.NOT_RECOGNIZED, {"expired": True}, DoorState.ASK),
    ],
)
def test_who_cannot_be_told_is_never_accused(
    verdict: Verdict, more: dict[str, bool], last: DoorState
) -> None:
    _, said = watch(Greeting(), [seen(verdict, **more)], 0, 6)
    assert said[-1] == DoorAnswer(last), "nobody is named or blamed"


def test_a_fault_is_told_to_who_can_mend_it() -> None:
    _, said = watch(Greeting(), [seen(Verdict.POOR_QUALITY, fault=Fault.TOO_SMALL)], 0, 3)
    assert said[-1] == DoorAnswer(DoorState.FAULT, fault=Fault.TOO_SMALL)


@pytest.mark.parametrize("every", [1, 2, 3, 5])
def test_verdicts_that_change_with_every_frame_leave_the_screen_calm(every: int) -> None:
    verdicts = [Verdict.MATCH, Verdict.UNSURE, Verdict.NOT_RECOGNIZED, Verdict.POOR_QUALITY]
    greeting, said = Greeting(), []
    for number in range(20 * FPS):
        verdict = verdicts[number // every % len(verdicts)]
        fault = Fault.BLURRED if verdict is Verdict.POOR_QUALITY else None
        frame = Frame(_PIXELS, "door", number, number / FPS)
        greeting = greeting.step(Analysis(frame, (seen(verdict, fault=fault),)))
        said.append(greeting.shown)
    assert len(states(said)) <= 20 / 3 + 2, "no state gives way within three seconds, but waiting"


def test_a_welcome_stays_while_whoever_came_looks_away_and_a_little_longer() -> None:
    greeting, _ = watch(Greeting(), [seen(Verdict.MATCH)], 0, 1)
    away = seen(Verdict.POOR_QUALITY, fault=Fault.TURNED_AWAY)
    greeting, said = watch(greeting, [away], 1, 6)
    assert states(said) == [DoorState.WELCOME]
    _, said = watch(greeting, [], 7, 3)
    assert states(said) == [DoorState.WELCOME, DoorState.LOOK]


def test_a_welcome_does_not_pass_to_the_next_in_the_same_place() -> None:
    greeting, _ = watch(Greeting(), [seen(Verdict.MATCH)], 0, 1)
    other = seen(Verdict.NOT_RECOGNIZED, track=2, since_s=1)
    _, said = watch(greeting, [other], 1, 6)
    assert states(said) == [DoorState.WELCOME, DoorState.UNKNOWN]


def test_a_name_found_to_be_no_living_face_loses_its_welcome() -> None:
    greeting, _ = watch(Greeting(), [seen(Verdict.MATCH)], 0, 1)
    _, said = watch(greeting, [seen(Verdict.NOT_LIVE)], 1, 5)
    assert states(said) == [DoorState.WELCOME, DoorState.ASK]


def test_the_next_known_one_is_welcomed_soon() -> None:
    greeting, _ = watch(Greeting(), [seen(Verdict.MATCH)], 0, 3)
    _, said = watch(greeting, [seen(Verdict.MATCH, name="Bo", track=2)], 3, 0.5)
    assert said[-1].name == "Bo"


def test_it_speaks_to_the_nearest_and_stays_with_them() -> None:
    near = seen(Verdict.MATCH, wide=120)
    far = seen(Verdict.MATCH, name="Bo", track=2, wide=110)
    greeting, said = watch(Greeting(), [near, far], 0, 2)
    assert said[-1].name == "Ada"
    nearer = seen(Verdict.MATCH, name="Bo", track=2, wide=130)
    greeting, said = watch(greeting, [near, nearer], 2, 4)
    assert {answer.name for answer in said} == {"Ada"}, "a step forward takes nobody's place"
    small = seen(Verdict.MATCH, wide=60)
    _, said = watch(greeting, [small, nearer], 6, 4)
    assert said[-1].name == "Bo"


def test_a_clip_that_begins_again_is_followed() -> None:
    greeting, _ = watch(Greeting(), [], 100, 2)
    _, said = watch(greeting, [seen(Verdict.MATCH)], 0, 1)
    assert said[-1].state is DoorState.WELCOME
