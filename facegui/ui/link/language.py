"""The language of the window: English in the code, others from ``resources/translations``.

To add one: ``python scripts/translate.py CODE``, fill in the file it makes, run it
again, and name the language in ``LANGUAGES``.
"""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from facegui.paths import resource

LANGUAGES: Mapping[str, str] = MappingProxyType({"en": "English", "de": "Deutsch"})
SYSTEM = "system"


class Language:
    """Installs translations in the application, one language at a time."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self.code = "en"

    def choose(self, setting: str) -> bool:
        """Take a language by its code, or the system's; return whether it is another one now.

        What is shown already keeps its language until it is made again.
        """
        code = _of_system() if setting == SYSTEM else setting
        code = code if code in LANGUAGES else "en"
        if code == self.code:
            return False
        for old in self._translators:
            self._app.removeTranslator(old)
        self._translators = [] if code == "en" else self._loaded(code)
        for new in self._translators:
            self._app.installTranslator(new)
        self.code = code
        # Days and figures go with the words; English ones as the system has them.
        QLocale.setDefault(QLocale.system() if code == "en" else QLocale(code))
        return True

    def _loaded(self, code: str) -> list[QTranslator]:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        places = ((f"qtbase_{code}", qt), (f"facegui_{code}", str(resource("translations"))))
        made = []
        for name, folder in places:
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                made.append(translator)
        return made


def _of_system() -> str:
    for name in QLocale.system().uiLanguages():
        code = name.partition("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"
