"""The language of the window: English in the code, others from ``resources/translations``.

To add one, name it in ``LANGUAGES`` and ``PLURAL_FORMS``, run ``python scripts/translate.py``, fill
in the file that it makes (terms: ``docs/words.md``), and run it again.
"""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from facegui.paths import resource
from facegui.ui.theme.theme import interface_font

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        "en": "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "zh_CN": "简体中文",
    }
)
"""Each language by its own name, so that its speakers find it."""
PLURAL_FORMS: Mapping[str, int] = MappingProxyType({"en": 2, "de": 2, "es": 2, "fr": 2, "zh_CN": 1})
"""How many plural forms each language has; Qt knows which number takes which."""
SYSTEM = "system"


class Language:
    """Installs translations in the application, one language at a time."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []
        self.code = "en"

    def choose(self, setting: str) -> bool:
        """Choose a language by its code, or the system's; return whether the language changed.

        What is already on screen keeps its words until it is built again.
        """
        code = _of_system() if setting == SYSTEM else setting
        code = code if code in LANGUAGES else "en"
        if code == self.code:
            return False
        for old in self._translators:
            self._app.removeTranslator(old)
        QLocale.setDefault(_locale(code))  # names of days and months, numbers that are typed
        if isinstance(self._app, QApplication):
            QApplication.setFont(interface_font(code))
        self._translators = [] if code == "en" else self._loaded(code)
        for new in self._translators:
            self._app.installTranslator(new)
        self.code = code
        # Days and numbers follow the language; in English they follow the system.
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


def _locale(code: str) -> QLocale:
    """Return the system's way to write days and numbers, if it is set to that language."""
    system = QLocale.system()
    own = QLocale(code)
    return system if system.language() == own.language() else own


def _of_system() -> str:
    return next(filter(None, map(code_of, QLocale.system().uiLanguages())), "en")


def code_of(name: str) -> str:
    """Return the code of the language that the system calls ``name``, empty if we have none."""
    language, *rest = name.replace("_", "-").split("-")
    if language.lower() == "zh":
        # Readers of traditional characters can still choose the simplified ones in the settings. A
        # bare "zh" ends the list for both.
        return "zh_CN" if {"Hans", "CN", "SG"} & set(rest) and "Hant" not in rest else ""
    return language.lower() if language.lower() in LANGUAGES else ""
