"""Settings of looks: theme and language."""

from facegui.ui.link.controller import Controller
from facegui.ui.link.language import LANGUAGES
from facegui.ui.settings.rows import SettingRows
from facegui.ui.theme.theme import ThemeChoice


class LooksSection(SettingRows):
    """Light or dark, and the language."""

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        themes = {
            str(ThemeChoice.SYSTEM): self.tr("Like the system"),
            str(ThemeChoice.LIGHT): self.tr("Light"),
            str(ThemeChoice.DARK): self.tr("Dark"),
        }
        languages = {"system": self.tr("Like the system"), **LANGUAGES}
        self.theme = self.choice("theme", self.tr("Theme"), "", themes)
        self.language = self.choice("language", self.tr("Language"), "", languages)
