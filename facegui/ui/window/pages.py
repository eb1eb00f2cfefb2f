"""The pages of the window, in the order of the rail. A new page is one line here.

Only the first page is imported with the window. The others follow when they are first shown, or
with `import_pages`: importing all of them took a quarter of the processor time before the window
was up.
"""

from collections.abc import Callable

from facegui.ui.link.controller import Controller
from facegui.ui.live.page import LivePage
from facegui.ui.parts.page import Page, PageSpec

MakePage = Callable[[Controller], Page]

# ruff: noqa: PLC0415 each function imports its page when it is called


def _verify() -> MakePage:
    from facegui.ui.verify.page import VerifyPage

    return VerifyPage


def _people() -> MakePage:
    from facegui.ui.people.page import PeoplePage

    return PeoplePage


def _history() -> MakePage:
    from facegui.ui.history.page import HistoryPage

    return HistoryPage


def _attendance() -> MakePage:
    from facegui.ui.attendance.page import AttendancePage

    return AttendancePage


def _rules() -> MakePage:
    from facegui.ui.rules.page import RulesPage

    return RulesPage


def _enroll() -> MakePage:
    from facegui.ui.enroll.page import EnrollPage

    return EnrollPage


def _evaluate() -> MakePage:
    from facegui.ui.evaluate.page import EvaluatePage

    return EvaluatePage


def _train() -> MakePage:
    from facegui.ui.train.page import TrainPage

    return TrainPage


def _self_test() -> MakePage:
    from facegui.ui.selftest.page import SelfTestPage

    return SelfTestPage


def _screen_light() -> MakePage:
    from facegui.ui.selftest.screen_light import ScreenLightPage

    return ScreenLightPage


def _settings() -> MakePage:
    from facegui.ui.settings.page import SettingsPage

    return SettingsPage


_IMPORTING = (
    *(_people, _enroll, _verify, _history, _attendance, _rules, _settings),
    *(_evaluate, _train, _self_test, _screen_light),
)


def import_pages() -> None:
    """Import all pages, so that none delays its first view. Runs in any thread."""
    for importing in _IMPORTING:
        importing()


def _at_first(importing: Callable[[], MakePage]) -> MakePage:
    def make(controller: Controller) -> Page:
        return importing()(controller)

    return make


PAGES: tuple[PageSpec, ...] = (
    PageSpec("live", "Live", "video", LivePage),
    PageSpec("verify", "Verify", "shield-check", _at_first(_verify)),
    PageSpec("people", "People", "people", _at_first(_people)),
    PageSpec("history", "History", "clock", _at_first(_history)),
    PageSpec("attendance", "Attendance", "calendar", _at_first(_attendance)),
    PageSpec("rules", "Rules", "bolt", _at_first(_rules)),
    PageSpec("enroll", "Enroll", "person-add", _at_first(_enroll), under="people"),
    PageSpec("evaluate", "Evaluate", "chart", _at_first(_evaluate)),
    PageSpec("train", "Train", "train", _at_first(_train)),
    PageSpec(
        "self-test",
        "Self-test of liveness",
        "shield-check",
        _at_first(_self_test),
        under="settings",
    ),
    PageSpec("screen-light", "Screen light", "sliders", _at_first(_screen_light), under="settings"),
    PageSpec("settings", "Settings", "sliders", _at_first(_settings), bottom=True),
)
