"""Measure what a camera learns of its place, visit by visit, through the program's own analysis.

    python scripts/measure_live_places.py DESK [day] [stays] [cameras] [--draws N]

DESK is what webcam_people.py makes. The program runs without its window: its controller, capture
and analysis threads, and what learns of places, in its own data folder. Its camera shows the
pictures of a session as somebody's visit, five a second, then the empty room until they have left.
Only the program decides, learns and stores.

- ``day``: everybody comes in turn, first with 1 person enrolled at the camera, then 3, then 5.
- ``stays``: with one person enrolled, they come a hundred times; with three enrolled, a stranger
  comes two hundred times. Then others come, and the same again.
- ``cameras``: five are enrolled at one camera. Everybody comes there, then to another one, whose
  pictures have other colors, light from one side, blur, noise and strong compression.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from live_program import Program, Sessions, Visit, another_light, program, read_sessions
from PySide6.QtWidgets import QApplication

SEED = 20_261_129
FRONT, BACK = "Front door", "Back door"
_ROUNDS = (1, 3, 5)  # people enrolled
_BRIEF = 4  # pictures in a visit of somebody who comes again and again


@dataclass(slots=True)
class Tally:
    """The outcome of the visits so far: of how many strangers and enrolled people."""

    counts: Counter[str] = field(default_factory=Counter)

    def add(self, named: set[str], own: str | None) -> None:
        """Count a visit in which these names were given; ``own`` is the right name, if any."""
        if own is None:
            self.counts["strangers"] += 1
            self.counts["named"] += bool(named)
        else:
            self.counts["own"] += 1
            self.counts["right"] += own in named
            self.counts["wrong"] += bool(named - {own})

    @property
    def cells(self) -> str:
        """Two cells of a table: strangers named, own recognized."""
        of = self.counts
        return f"{of['named']} of {of['strangers']} | {of['right']} of {of['own']}"

    def told(self) -> str:
        """Return everything in words."""
        of = self.counts
        return (
            f"strangers named {of['named']} of {of['strangers']}, own recognized {of['right']} of "
            f"{of['own']}, another's name {of['wrong']}"
        )


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("parts", nargs="*", default=["day", "stays", "cameras"])
    parser.add_argument("--draws", type=int, default=4)
    options = parser.parse_args()
    _application = QApplication.instance() or QApplication([])
    sessions = read_sessions(options.folder)
    measures = {"day": days, "stays": stays, "cameras": cameras}
    for part in options.parts:
        measures[part](sessions, options.draws)
    return 0


class Enrolling:
    """Who is enrolled, in which order, and the sessions that enrolling has used up.

    People without a picture that the program accepts are left out.
    """

    def __init__(self, sessions: Sessions, random: np.random.Generator) -> None:
        several = sorted(person for person, of_person in sessions.items() if len(of_person) > 1)
        self._left = [str(one) for one in random.permutation(several)]
        self.used: dict[str, str] = {}
        self._sessions = sessions
        self._random = random

    def up_to(self, count: int, at: Program, camera: str) -> list[str]:
        """Enroll people at a camera, each from one picture, until there are ``count``."""
        while len(self.used) < count:
            person = self._left.pop(0)
            session = self._accepted(person, at, camera)
            if session is not None:
                self.used[person] = session
        return list(self.used)

    def _accepted(self, person: str, at: Program, camera: str) -> str | None:
        for session in self._random.permutation(sorted(self._sessions[person])):
            pictures = self._sessions[person][str(session)]
            for number in self._random.permutation(len(pictures)):
                if at.enroll(person, pictures[int(number)], camera):
                    return str(session)
        return None

    def visits(self) -> list[Visit]:
        """Return everybody's visits in random order, without the sessions that are used up."""
        free = [
            Visit(person, pictures)
            for person, of_person in self._sessions.items()
            for session, pictures in of_person.items()
            if self.used.get(person) != session
        ]
        return [free[int(at)] for at in self._random.permutation(len(free))]


def days(sessions: Sessions, draws: int) -> None:
    """Measure days at one camera; the first is printed visit by visit."""
    whole: dict[tuple[int, bool], Tally] = defaultdict(Tally)
    for number in range(draws):
        rows = _day(sessions, np.random.default_rng(SEED + number), whole)
        if not number:
            print(
                "| visit | who | enrolled | learned from | needs | center | strangers named | own |"
            )
            print("|---|---|---|---|---|---|---|---|")
            print("\n".join(rows), flush=True)
    for (enrolled, known), tally in sorted(whole.items()):
        when = "known" if known else "not yet known"
        print(f"{draws} days, {enrolled} enrolled, {when}: {tally.told()}", flush=True)


def _day(
    sessions: Sessions, random: np.random.Generator, whole: dict[tuple[int, bool], Tally]
) -> list[str]:
    enrolling, tally = Enrolling(sessions, random), Tally()
    cells, centers = [], []
    with program() as running:
        running.open(FRONT)
        for count in _ROUNDS:
            enrolled = enrolling.up_to(count, running, FRONT)
            for visit in enrolling.visits():
                known = running.known(FRONT)
                named = running.receive(visit)
                own = visit.person if visit.person in enrolled else None
                tally.add(named, own)
                whole[count, known].add(named, own)
                place = running.place(FRONT)
                centers.append(place.center)
                who = "enrolled" if own else "stranger"
                needed = running.needed(FRONT)
                cells.append((who, count, place.seen, f"{needed:.3f}", tally.cells))
    away = [float(np.linalg.norm(center - centers[-1])) for center in centers]
    return [
        f"| {at} | {who} | {count} | {seen} | {needed} | {far:.2f} | {tallied} |"
        for at, ((who, count, seen, needed, tallied), far) in enumerate(
            zip(cells, away, strict=True), 1
        )
    ]


def stays(sessions: Sessions, draws: int) -> None:
    """Let somebody come again and again: the only person enrolled, and a stranger."""
    for number in range(draws):
        _stays(sessions, 1, 100, np.random.default_rng(SEED + number), own=True)
        _stays(sessions, 3, 200, np.random.default_rng(SEED + number), own=False)


def _stays(
    sessions: Sessions, enrolled: int, times: int, random: np.random.Generator, *, own: bool
) -> None:
    enrolling = Enrolling(sessions, random)
    with program() as running:
        running.open(FRONT)
        everybody = enrolling.up_to(enrolled, running, FRONT)
        who = everybody[0] if own else str(random.choice(sorted(set(sessions) - set(everybody))))
        name = who if own else None
        free = [visit for visit in enrolling.visits() if visit.person == who]

        def come(times: int) -> list[tuple[Visit, str | None]]:
            chosen = random.integers(len(free), size=times)
            return [(_brief(free[int(at)], random), name) for at in chosen]

        print(f"{enrolled} enrolled, {'one of them' if own else 'a stranger'} comes {times} times:")
        _tell(running, "before", Tally())
        _come(running, "after", come(times))
        others = {one.person: one for one in enrolling.visits() if one.person != who}
        rest = [(one, one.person if one.person in everybody else None) for one in others.values()]
        _come(running, "others have come", rest)
        _come(running, "and the same again", come(20))


def _brief(visit: Visit, random: np.random.Generator) -> Visit:
    """Return a few consecutive pictures of a visit."""
    first = int(random.integers(max(1, len(visit.pictures) - _BRIEF)))
    return Visit(visit.person, visit.pictures[first : first + _BRIEF])


def _come(running: Program, when: str, visits: Sequence[tuple[Visit, str | None]]) -> None:
    tally = Tally()
    for visit, own in visits:
        tally.add(running.receive(visit), own)
    _tell(running, when, tally)


def _tell(running: Program, when: str, tally: Tally) -> None:
    place = running.place(FRONT)
    print(
        f"  {when}: learned from {place.seen}, needs {running.needed(FRONT):.3f}; {tally.told()}",
        flush=True,
    )


def cameras(sessions: Sessions, draws: int) -> None:
    """Enroll at one camera, and identify there and at another one, twice each."""
    whole: dict[str, Tally] = defaultdict(Tally)
    for number in range(draws):
        random = np.random.default_rng(SEED + number)
        enrolling = Enrolling(sessions, random)
        with program() as running:
            running.open(FRONT)
            enrolled = enrolling.up_to(_ROUNDS[-1], running, FRONT)
            for turn in ("first", "second"):
                for camera in (FRONT, BACK):
                    running.open(camera)
                    for visit in enrolling.visits():
                        named = (
                            running.receive(visit)
                            if camera == FRONT
                            else running.receive(visit, another_light)
                        )
                        own = visit.person if visit.person in enrolled else None
                        whole[f"{camera}, {turn} time"].add(named, own)
                    learned, needed = running.place(camera).seen, running.needed(camera)
                    print(f"  {camera}: learned from {learned}, needs {needed:.3f}", flush=True)
    for where, tally in whole.items():
        print(f"{draws} draws, {where}: {tally.told()}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
