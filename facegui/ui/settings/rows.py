"""Rows that each show a setting and change it at once."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from facegui.settings import Settings
from facegui.ui.link.controller import Controller
from facegui.ui.widgets.choice import Choice
from facegui.ui.widgets.setting_rows import SettingsSection
from facegui.ui.widgets.tick import Tick


class SettingRows(SettingsSection):
    """A section that adds rows by the names of settings."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller

    def tick(
        self, name: str, words: str, hint: str | QLabel = "", *, beside: QWidget | None = None
    ) -> Tick:
        """Add a setting that is on or off."""
        made = Tick(words)
        self._follow(name, lambda value: made.setChecked(bool(value)))
        made.toggled.connect(lambda on: self._change(**{name: on}))
        self.add_tick(made, hint, beside)
        return made

    def choice(
        self,
        name: str,
        words: str,
        hint: str,
        options: Mapping[Any, str],
        said: Callable[[Any], str] = str,
    ) -> Choice:
        """Add a setting with choices; ``said`` words a value that is not among them."""
        made = Choice(words, list(options.items()))
        self._follow(name, lambda value: made.show_value(value, said(value)))
        made.picked.connect(lambda value: self._change(**{name: value}))
        self.add(words, hint, made)
        return made

    def allow(self, control: QWidget, on: bool) -> None:
        """Enable the row of a control, or disable it."""
        line = control.parentWidget()
        if line is not None:
            line.setEnabled(on)

    @property
    def _settings(self) -> Settings:
        return self._controller.workspace.settings

    def _change(self, **changes: object) -> None:
        self._controller.change_settings(**changes)

    def _follow(self, name: str, show: Callable[[object], object]) -> None:
        """Show a setting, now and whenever it changes elsewhere."""

        def refresh() -> None:
            show(getattr(self._settings, name))

        self._controller.settings_changed.connect(refresh)
        refresh()
