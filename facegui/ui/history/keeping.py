"""A menu for whether and how long a history is kept."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from facegui.errors import FaceGuiError
from facegui.ui.history import words as history_words
from facegui.ui.link.controller import Controller
from facegui.ui.link.notice import Notice
from facegui.ui.widgets.buttons import MenuButton
from facegui.ui.widgets.confirm import Confirm

CHOICES_DAYS = (1, 7, 30, 90, 365)


class Keeping(QObject):
    """Shows and changes what is kept; ``confirm`` asks first if entries would be erased."""

    def __init__(self, controller: Controller, confirm: Confirm, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._confirm = confirm
        self.button = MenuButton()
        self._menu = QMenu(self.button)
        self.button.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        controller.settings_changed.connect(self.show_setting)
        self.show_setting()

    def show_setting(self) -> None:
        """Show the setting in force."""
        settings = self._controller.workspace.settings
        words = self.tr("Kept for {days}").format(
            days=history_words.kept_for(settings.history_days)
        )
        self.button.setText(words if settings.history else self.tr("History is off"))
        self.button.setAccessibleName(self.tr("How long to keep the history"))
        self.button.updateGeometry()

    def keep(self, days: int) -> None:
        """Keep entries for this many days; ask first if that erases some."""
        first = datetime.now().astimezone().date() - timedelta(days=days)
        doomed = self._count(before=first)
        if not doomed:
            self._controller.change_settings(history=True, history_days=days)
            return
        self._confirm.ask(
            self.tr("Erase {entries} older than {days}?").format(
                entries=history_words.visits(doomed), days=history_words.kept_for(days)
            ),
            self.tr("This cannot be undone."),
            self.tr("Erase"),
            self.tr("Keep"),
            lambda: self._controller.change_settings(history=True, history_days=days),
        )

    def switch(self, on: bool) -> None:
        """Keep a history, or stop recording."""
        self._controller.change_settings(history=on)

    def keep_strangers(self, on: bool) -> None:
        """Keep pictures of people not recognized, or erase those there are."""
        self._controller.change_settings(history_strangers=on)

    def erase(self) -> None:
        """Ask whether to erase the whole history."""
        count = self._count()
        if not count:
            return
        self._confirm.ask(
            self.tr("Erase the whole history, {entries}?").format(
                entries=history_words.visits(count)
            ),
            self.tr("This cannot be undone. People and their pictures stay."),
            self.tr("Erase"),
            self.tr("Keep"),
            self._erase,
        )

    def _erase(self) -> None:
        try:
            self._controller.recorder.erase_all()
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of("history", problem))
            return
        self._controller.toast(self.tr("The history was erased."))

    def _count(self, before: date | None = None) -> int:
        try:
            return self._controller.gallery.history.count(before)
        except FaceGuiError:  # unusable: nothing can be erased
            return 0

    def _fill(self) -> None:
        settings, menu = self._controller.workspace.settings, self._menu
        menu.clear()
        for days in sorted({*CHOICES_DAYS, settings.history_days}):
            words = self.tr("Keep for {days}").format(days=history_words.kept_for(days))
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(settings.history and settings.history_days == days)
            action.triggered.connect(lambda _checked=False, days=days: self.keep(days))
        off = menu.addAction(self.tr("Keep no history"))
        off.setCheckable(True)
        off.setChecked(not settings.history)
        off.triggered.connect(lambda _checked=False: self.switch(False))
        menu.addSeparator()
        strangers = menu.addAction(self.tr("Keep pictures of people not recognized"))
        strangers.setCheckable(True)
        strangers.setChecked(settings.history_strangers)
        strangers.triggered.connect(self.keep_strangers)
        menu.addSeparator()
        menu.addAction(self.tr("Erase history…"), self.erase)
