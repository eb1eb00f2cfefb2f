"""The pages of the window, in the order of the rail. A new page is one line here."""

from facegui.ui.live_page import LivePage
from facegui.ui.page import PageSpec
from facegui.ui.verify_page import VerifyPage

PAGES: tuple[PageSpec, ...] = (
    PageSpec("live", "Live", "video", LivePage),
    PageSpec("verify", "Verify", "shield-check", VerifyPage),
)
