"""Opens help and the palette over the window, and gathers their content."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from facegui.errors import FaceGuiError
from facegui.ui.help import words as help_words
from facegui.ui.help.keys import keys_of
from facegui.ui.help.palette import Findable, Palette
from facegui.ui.help.sheet import HelpSheet
from facegui.ui.link.controller import Controller
from facegui.ui.parts import people_words
from facegui.ui.parts.page import PageSpec
from facegui.ui.settings import words as settings_words
from facegui.ui.settings.about import AboutSection
from facegui.ui.settings.page import SettingsPage


class Helper(QObject):
    """Opens help or the palette.

    ``actions_of`` returns the actions of a page, or of the window itself for an empty id.
    """

    def __init__(
        self,
        ground: QWidget,
        controller: Controller,
        pages: Sequence[PageSpec],
        actions_of: Callable[[str], Sequence[QAction]],
        page: Callable[[str], QWidget],
    ) -> None:
        super().__init__(ground)
        self._ground, self._controller = ground, controller
        self._pages, self._actions_of, self._page = pages, actions_of, page
        self._sheet: HelpSheet | None = None
        self._palette: Palette | None = None

    def help(self, page_id: str) -> None:
        """Show the help of a page, or close it."""
        if self._sheet is not None and self._sheet.isVisible():
            self._sheet.shut()
            return
        sheet = HelpSheet(self._ground)
        sheet.about_wanted.connect(lambda: self._controller.go("settings", "about"))
        sheet.report_wanted.connect(self._copy_report)
        sheet.tell(
            help_words.lines(page_id),
            keys_of(self._actions_of(page_id)),
            keys_of(self._actions_of("")),
        )
        self._drop(self._sheet)
        self._sheet = sheet
        sheet.open()

    def find(self) -> None:
        """Open the palette, or close it."""
        if self._palette is not None and self._palette.isVisible():
            self._palette.shut()
            return
        palette = Palette(self._ground)
        palette.offer((*self._people(), *self._places(), *self._actions()), self._of_pages())
        self._drop(self._palette)
        self._palette = palette
        palette.open()

    def shut(self) -> None:
        """Close both, since the language may have changed."""
        for one in (self._sheet, self._palette):
            self._drop(one)
        self._sheet = self._palette = None

    def _drop(self, one: QWidget | None) -> None:
        if one is not None:
            one.hide()
            one.deleteLater()

    def _people(self) -> Iterable[Findable]:
        if self._controller.gallery_problem is not None:
            return
        try:
            people = self._controller.gallery.people()
            seen = self._controller.gallery.history.last_seen()
        except FaceGuiError:  # in use elsewhere: pages and actions can still be found
            return
        today, go = date.today(), self._controller.go
        for one in people:
            detail = people_words.last_seen(seen.get(one.id), today)
            show = _call(go, "people", one.id)
            yield Findable(self.tr("People"), one.name, detail, "person", show)
        for one in people:
            words = self.tr("Verify {name}").format(name=one.name)
            yield Findable(
                self.tr("Verify"), words, "", "shield-check", _call(go, "verify", one.name)
            )

    def _places(self) -> Iterable[Findable]:
        group, go = self.tr("Pages and settings"), self._controller.go
        for spec in self._pages:
            yield Findable(group, spec.words, "", spec.icon, _call(go, spec.id, None))

    def _actions(self) -> Iterable[Findable]:
        group = self.tr("Actions")
        for action in self._actions_of(""):
            if action.isEnabled() and not action.objectName().startswith("show_"):
                yield Findable(group, action.text(), "", "chevron-right", action.trigger)

    def _of_pages(self) -> Iterator[Sequence[Findable]]:
        """Yield what each page has, and build it if need be: a page a turn, for that takes time."""
        group = self.tr("Actions")
        for spec in self._pages:
            page = self._page(spec.id)
            settings = self._settings(page) if isinstance(page, SettingsPage) else ()
            yield (
                *settings,
                *(
                    Findable(group, action.text(), spec.words, "chevron-right",
                             _call(self._act, spec.id, action))
                    for action in self._actions_of(spec.id)
                    if action.isEnabled() and action.isVisible()
                ),
            )  # fmt: skip

    def _settings(self, page: SettingsPage) -> Iterable[Findable]:
        titles, go = settings_words.sections(), self._controller.go
        for name, words in page.entries():
            detail = self.tr("Settings") if words == titles[name] else titles[name]
            group = self.tr("Pages and settings")
            yield Findable(group, words, detail, "sliders", _call(go, "settings", name))

    def _act(self, page_id: str, action: QAction) -> None:
        self._controller.go(page_id)
        action.trigger()

    def _copy_report(self) -> None:
        about = self._page("settings").findChildren(AboutSection)
        about[0].copy_report()


def _call(do: Callable[..., object], *what: object) -> Callable[[], object]:
    return lambda: do(*what)
