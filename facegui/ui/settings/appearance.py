"""Settings of looks: theme and language."""

from facegui.ui.link.controller import Controller
from facegui.ui.link.language import LANGUAGES
from facegui.ui.theme.theme import ThemeChoice
from facegui.ui.widgets.choice import Choice
from facegui.ui.widgets.setting_rows import SettingsSection


class LooksSection(SettingsSection):
    """Light or dark, and in which language."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        settings = controller.workspace.settings
        self.theme = Choice(
            self.tr("Theme"),
            [
                (str(ThemeChoice.SYSTEM), self.tr("Like the system")),
                (str(ThemeChoice.LIGHT), self.tr("Light")),
                (str(ThemeChoice.DARK), self.tr("Dark")),
            ],
        )
        self.theme.show_value(settings.theme)
        self.theme.picked.connect(lambda value: controller.change_settings(theme=str(value)))
        self.language = Choice(
            self.tr("Language"),
            [("system", self.tr("Like the system")), *LANGUAGES.items()],
        )
        self.language.show_value(settings.language)
        self.language.picked.connect(lambda value: controller.change_settings(language=str(value)))
        self.add(self.tr("Theme"), "", self.theme)
        self.add(self.tr("Language"), "", self.language)
