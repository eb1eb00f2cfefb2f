"""The pages of the window, in the order of the rail. A new page is one line here."""

from facegui.ui.enroll.page import EnrollPage
from facegui.ui.evaluate.page import EvaluatePage
from facegui.ui.history.page import HistoryPage
from facegui.ui.live.page import LivePage
from facegui.ui.parts.page import PageSpec
from facegui.ui.people.page import PeoplePage
from facegui.ui.selftest.page import SelfTestPage
from facegui.ui.selftest.screen_light import ScreenLightPage
from facegui.ui.settings.page import SettingsPage
from facegui.ui.train.page import TrainPage
from facegui.ui.verify.page import VerifyPage

PAGES: tuple[PageSpec, ...] = (
    PageSpec("live", "Live", "video", LivePage),
    PageSpec("verify", "Verify", "shield-check", VerifyPage),
    PageSpec("people", "People", "people", PeoplePage),
    PageSpec("history", "History", "clock", HistoryPage),
    PageSpec("enroll", "Enroll", "person-add", EnrollPage, under="people"),
    PageSpec("evaluate", "Evaluate", "chart", EvaluatePage),
    PageSpec("train", "Train", "train", TrainPage),
    PageSpec("self-test", "Self-test of liveness", "shield-check", SelfTestPage, under="settings"),
    PageSpec("screen-light", "Screen light", "sliders", ScreenLightPage, under="settings"),
    PageSpec("settings", "Settings", "sliders", SettingsPage, bottom=True),
)
