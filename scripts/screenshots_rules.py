"""States of the Rules and Attendance pages for ``make_screenshots.py``: a class, four rules.

All names but one are invented; nobody has a picture.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import numpy as np

from facegui.events.outlets.sink import SinkStatus
from facegui.events.rules_file import NAME
from facegui.gallery import Correction, Gallery, Sighting
from facegui.ui.attendance.page import AttendancePage
from facegui.ui.rules.page import RulesPage
from facegui.workspace import Workspace

Scene = tuple[str, str, Callable[[Any], Any]]

_CLASS = (
    *("Ada", "Ben", "Carla", "David", "Elif", "Emil", "Finn", "Greta", "Hana", "Ida", "Joris"),
    *("Kofi", "Lena", "Levi", "Malin", "Mia", "Milan", "Noor"),
)
_DAY = date(2026, 11, 19)  # a Thursday
_RULES = """
[[rule]]
name = "Door for the class"
who = ["group:Class 7b"]
cameras = ["Door"]
times = ["Mon-Fri 07:00-19:00"]
live = true
opens = true
after_s = 2
every_s = 10
do = [ { command = ["true"] } ]

[[rule]]
name = "Stranger"
when = "stranger"
cameras = ["Door"]
after_s = 20
every_s = 300
do = [ { command = ["no-such-program"] }, { webhook = "https://reception.example/hook" } ]

[[rule]]
name = "Reception"
who = ["Ada"]
every_s = 3600
do = [ { webhook = "https://reception.example/hook", names = true } ]

[[rule]]
name = "Lights"
when = "left"
times = ["18:00-06:00"]
on = false
do = [ { command = ["true"] } ]
"""


def _school(workspace: Workspace) -> Gallery:
    """Enroll a class without pictures, with three weeks of visits."""
    gallery, rng = workspace.gallery, np.random.default_rng(3)
    if gallery.find(_CLASS[0]) is not None:
        return gallery
    people = [gallery.add_person(name, []) for name in _CLASS]
    gallery.membership.add("Class 7b", [one.id for one in people])
    for back in range(21):
        day = _DAY - timedelta(days=back)
        if day.weekday() > 4:
            continue
        for number, person in enumerate(people):
            if rng.random() < 0.08:
                continue
            late = timedelta(minutes=float(rng.uniform(0, 22)))
            begin = datetime.combine(day, time(7, 45)).astimezone() + late
            id_ = f"5c{back:015d}{number:015d}"
            gallery.history.keep(
                Sighting(id_, person.id, begin, begin + timedelta(hours=4), "match", 0.4, 0.7)
            )
    now = datetime.now(UTC)
    gallery.membership.correct(people[8].id, Correction(_DAY, "excused", "Ill", now))
    bus = Correction(_DAY, "present", "The bus was late", now)
    gallery.membership.correct(people[10].id, bus)
    return gallery


def rules_empty(stage: Any) -> RulesPage:
    """No rules yet."""
    workspace: Workspace = stage.controller.workspace
    with suppress(FileNotFoundError):
        (workspace.data_dir / NAME).unlink()
    stage.state()
    page: RulesPage = stage.window.page("rules")
    page.shown()
    return page


def rules(stage: Any) -> RulesPage:
    """Four rules, of which two cannot work here; one receiver does not answer."""
    workspace: Workspace = stage.controller.workspace
    _school(workspace)
    (workspace.data_dir / NAME).write_text(_RULES, "utf-8")
    stage.state()
    page: RulesPage = stage.window.page("rules")
    now = datetime(2026, 11, 19, 8, 41).astimezone()
    hook = "webhook https://reception.example/hook"
    stage.controller.rules.show_statuses(
        (SinkStatus("command true", 0, now), SinkStatus(hook, 1, None, now, "no answer"))
    )
    page.shown()
    return page


def rules_editing(stage: Any) -> None:
    """One rule in its editor, tested against today."""
    page = rules(stage)
    page.edit("Door for the class")


def rules_tested(stage: Any) -> None:
    """What a rule would have done today."""
    page = rules(stage)
    page.edit("Reception")
    if page.editor is not None:
        page.editor.test_wanted.emit(page.editor.rule)


def attendance_day(stage: Any) -> AttendancePage:
    """A class on a day."""
    _school(stage.controller.workspace)
    stage.state()
    page: AttendancePage = stage.window.page("attendance")
    page.shown()
    page.show_day(_DAY)
    return page


def attendance_month(stage: Any) -> None:
    """The same class in the month."""
    attendance_day(stage).show_span(2)


SCENES: tuple[Scene, ...] = (
    ("rules-empty", "rules", rules_empty),
    ("rules", "rules", rules),
    ("rules-editing", "rules", rules_editing),
    ("rules-tested", "rules", rules_tested),
    ("attendance-day", "attendance", attendance_day),
    ("attendance-month", "attendance", attendance_month),
)
