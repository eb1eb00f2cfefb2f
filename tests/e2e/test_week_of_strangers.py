"""A guard's week: who came is told apart, named and erased, each day by a program started anew."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest

from facegui.live.analysis import Analysis, SeenFace
from facegui.live.analyzer import Analyzer
from facegui.sources.picture import read_picture
from facegui.tasks.strangers.naming import chosen_pictures, draft_of, encoded
from facegui.ui.link.controller import Controller
from facegui.ui.people.strangers import changes
from facegui.workspace import Workspace
from tests.moved_clock import Clock, Today

LFW = Path("/work/shared/data/lfw_dev/images")
COURIER, NEIGHBOR, ONCE, OTHER = "Tony_Blair", "Alvaro_Uribe", "David_Beckham", "Kofi_Annan"
COMES = {  # on which days of the week
    COURIER: (0, 1, 2, 3, 4, 5, 6),
    NEIGHBOR: (0, 2, 4, 5),
    ONCE: (0,),
    OTHER: (1, 3, 6),
}
KEPT_DAYS = 4
LOOKS = 4  # of a visit

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not LFW.is_dir(), reason="needs lfw_dev in /work/shared/data"),
]


@dataclass(frozen=True)
class Desk:
    """The program on one day."""

    controller: Controller
    analyzer: Analyzer

    def name(self, number: int, name: str, consent: str | None) -> object:
        """Give a stranger a name, as the sheet does."""
        gallery, engine = self.controller.gallery, self.analyzer.engine
        stranger = gallery.strangers.find(number)
        portraits = chosen_pictures(gallery, stranger)
        made = draft_of(stranger, portraits, encoded(portraits, engine), engine.spec.space)
        return self.controller.change_gallery(
            changes.name(number, made.named(name, None, False), consent),
            failed=lambda _problem: None,
        )


@pytest.fixture
def open_desk(qtbot, data_dir, networks_built_once, monkeypatch) -> Callable[..., object]:
    """Start the program on a day of the week, and end it."""
    monkeypatch.setattr("facegui.ui.link.keeper.datetime", Clock)
    monkeypatch.setattr("facegui.tasks.privacy.lapsing.date", Today)

    @contextmanager
    def opened(day: int) -> Iterator[Desk]:
        Clock.begin(days_ago=8 - day, hour=9)
        workspace = Workspace(data_dir, keyring_allowed=False)
        controller = Controller(workspace, cameras=lambda: ())
        controller.change_settings(history_days=30, strangers=True, strangers_days=KEPT_DAYS)
        controller.searched.start()
        controller.searched.settle()
        yield Desk(controller, workspace.build_analyzer(controller.watchlist))
        assert controller.close()

    return opened


@pytest.fixture
def come() -> Callable[[Desk, str], str]:
    """Let somebody stand at the door in another picture each time; return the visit's id."""
    tracks, unseen = count(1), {who: iter(sorted((LFW / who).iterdir())) for who in COMES}

    def clear_look(desk: Desk, who: str) -> tuple[Analysis, SeenFace]:
        for path in unseen[who]:
            analysis = desk.analyzer.analyze_still(read_picture(path))
            seen = analysis.faces[0] if len(analysis.faces) == 1 else None
            if seen and all(one.weight == 1 for one in seen.quality.measures):
                return analysis, seen
        raise AssertionError(f"no clear picture of {who} is left")

    def stand(desk: Desk, who: str) -> str:
        desk.analyzer.watchlist = desk.controller.watchlist
        analysis, seen = clear_look(desk, who)
        looks = seen.embedding
        seen = replace(seen, track=next(tracks), track_embedding=looks, sure_embedding=looks)
        before = {one.id for page in desk.controller.gallery.history.pages() for one in page}
        for _ in range(LOOKS):
            shown = replace(analysis, faces=(seen,), place="Door")
            desk.controller.searched.take(shown, "Door")
            Clock.at += timedelta(seconds=1)
        Clock.at += timedelta(minutes=5)
        desk.controller.recorder.settle()
        desk.controller.recorder.catch_up()
        entries = [one.id for page in desk.controller.gallery.history.pages() for one in page]
        (made,) = set(entries) - before
        return made

    return stand


class Week:
    """What is known of the week so far: whose each visit was, and what the guard did."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.whose: dict[str, str] = {}  # by visit
        self.came: dict[str, int] = {}  # by visit, on which day
        self.enrolled = ""
        self.couriers: set[int] = set()  # the numbers of the courier
        self.once = 0  # the number of who came once
        self.sealed: list[bytes] = []

    def of(self, who: str) -> set[str]:
        """Return the visits of somebody."""
        return {visit for visit, one in self.whose.items() if one == who}

    def numbers(self, desk: Desk) -> dict[str, list[int]]:
        """Return the numbers of everybody; each is of one person."""
        found: dict[str, list[int]] = defaultdict(list)
        for one in desk.controller.gallery.strangers.all():
            (who,) = {self.whose[visit.id] for visit in one.visits}
            found[who].append(one.number)
        return found

    def join(self, desk: Desk) -> None:
        """Say of whoever has several numbers that they are one person, but of those split."""
        for numbers in self.numbers(desk).values():
            for other in set(numbers[1:]) - self.couriers:
                desk.controller.change_gallery(changes.join(numbers[0], other))

    def check(self, desk: Desk, day: int) -> None:
        """Kept are the visits of the last days, and nothing of who has a name."""
        strangers = desk.controller.gallery.strangers.all()
        assert {visit.id for one in strangers for visit in one.visits} == {
            visit
            for visit, who in self.whose.items()
            if self.came[visit] > day - KEPT_DAYS and who != self.enrolled
        }
        numbers = self.numbers(desk)
        assert len(numbers[OTHER]) == (day >= 1)
        assert set(numbers[COURIER]) <= (self.couriers or {numbers[COURIER][0]})
        if self.couriers and day < 1 + KEPT_DAYS:  # until what was split off is erased
            assert set(numbers[COURIER]) == self.couriers, "not the same stays not the same"
            one, other = sorted(self.couriers)
            assert other in desk.controller.gallery.strangers.find(one).apart
        likeness = desk.controller.workspace.stranger_likeness(desk.controller.watchlist)
        asked = [{pair.one, pair.other} for pair in likeness.doubts(strangers).pairs]
        assert self.couriers not in asked

    def note_who_came_once(self, desk: Desk) -> None:
        (self.once,) = self.numbers(desk)[ONCE]
        self.sealed = desk.controller.gallery.strangers.sealed_values(list(self.of(ONCE)))
        assert found_in(self.folder, self.sealed)

    def say_not_the_same(self, desk: Desk) -> None:
        (number,) = self.numbers(desk)[COURIER]
        yesterday = [visit for visit in self.of(COURIER) if self.came[visit] == 1]
        new = desk.controller.change_gallery(changes.split(number, yesterday))
        assert new is not None and new not in range(1, number + 1)
        self.couriers = {number, new}

    def name_the_neighbor(self, desk: Desk) -> None:
        gallery = desk.controller.gallery
        (number,) = self.numbers(desk)[NEIGHBOR]
        assert desk.name(number, "The neighbor", None) is None, "nobody without consent"
        assert gallery.people() == () and gallery.strangers.find(number)
        assert desk.name(number, "The neighbor", "yes") is not None
        self.enrolled = NEIGHBOR


def test_a_week_at_the_door(open_desk, come, data_dir):
    week = Week(data_dir)
    does = {0: week.note_who_came_once, 2: week.say_not_the_same, 3: week.name_the_neighbor}
    for day in range(7):
        with open_desk(day) as desk:
            for who in (one for one, days in COMES.items() if day in days):
                visit = come(desk, who)
                week.whose[visit], week.came[visit] = who, day
            week.join(desk)
            week.check(desk, day)
            does.get(day, lambda _desk: None)(desk)
        if day >= KEPT_DAYS:
            assert not found_in(data_dir, week.sealed), "what was erased is in no file"
    with open_desk(7) as desk:
        gallery = desk.controller.gallery
        (person,) = gallery.people()
        entries = [one for page in gallery.history.pages() for one in page]
        assert {one.id for one in entries if one.person_id == person.id} == week.of(NEIGHBOR)
        assert week.once not in {one.number for one in gallery.strangers.all()}


def found_in(folder: Path, sealed: list[bytes]) -> bool:
    """Tell whether a piece of any sealed value is in a file."""
    contents = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    pieces = [value[at : at + 16] for value in sealed for at in (0, len(value) // 2)]
    return any(piece in one for piece in pieces for one in contents)
