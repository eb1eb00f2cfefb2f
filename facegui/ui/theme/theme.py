"""Every color, size and font of the window, in one place; light and dark.

Widgets that paint themselves call ``tokens_of(widget)``. The style sheet made here styles all
others by their dynamic properties: ``kind`` of buttons and ``role`` of labels.
"""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from facegui.ui.theme.style_sheet import style_sheet
from facegui.ui.theme.tokens import DARK, LIGHT, TYPE, Text, Tokens


class ThemeChoice(StrEnum):
    """The values of the setting ``theme``."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


# Families that mean "no interface font is configured".
_GENERIC = ("Sans Serif", "Sans", "DejaVu Sans", "Bitstream Vera Sans", "Helvetica", "")
_CHINESE = (
    "PingFang SC",
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
)
_FALLBACKS = ("Inter", "Noto Sans", "Open Sans", "Roboto", "Cantarell", "Ubuntu")


_SCHEMES = {
    ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
    ThemeChoice.LIGHT: Qt.ColorScheme.Light,
    ThemeChoice.DARK: Qt.ColorScheme.Dark,
}
_FIXED = {ThemeChoice.LIGHT: LIGHT, ThemeChoice.DARK: DARK}


class Theme(QObject):
    """Styles the application, and follows the system where the setting says so."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = ThemeChoice.SYSTEM
        self._worn: Tokens | None = None
        app.setStyle("Fusion")
        app.setFont(interface_font())
        app.styleHints().colorSchemeChanged.connect(self._dress)
        self._dress()

    @property
    def tokens(self) -> Tokens:
        """The tokens in force."""
        return self._worn or LIGHT

    def choose(self, choice: str) -> None:
        """Follow the system, or take light or dark, at once."""
        self._choice = ThemeChoice(choice)
        # Told to the system as well, so that title bar and file dialogs match.
        self._app.styleHints().setColorScheme(_SCHEMES[self._choice])
        self._dress()

    def _dress(self) -> None:
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        tokens = _FIXED.get(self._choice, DARK if dark else LIGHT)
        if tokens is self._worn:
            return
        self._worn = tokens
        self._app.setPalette(qt_palette(tokens))
        self._app.setStyleSheet(style_sheet(tokens))


def tokens_of(widget: QWidget) -> Tokens:
    """Return the tokens in force at a widget, by the window color of the palette."""
    # The application's palette: a style sheet with a transparent ground changes the widget's own.
    ground = QApplication.palette(widget).color(QPalette.ColorRole.Window)
    return DARK if ground.lightness() < 128 else LIGHT


class OnPalette(QObject):
    """Calls ``dress`` now, and again whenever the colors of a widget change."""

    def __init__(self, widget: QWidget, dress: Callable[[], object]) -> None:
        super().__init__(widget)
        self._dress = dress
        widget.installEventFilter(self)
        dress()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        return False


def smooth_painter(widget: QWidget) -> QPainter:
    """Return a painter on a widget that draws smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def font(text: Text, *, tabular: bool = False) -> QFont:
    """Return the interface font in a size of the type scale; ``tabular`` for changing figures."""
    chosen = QFont(QGuiApplication.font())
    chosen.setPixelSize(TYPE[text].size_px)
    chosen.setWeight(QFont.Weight(TYPE[text].weight))
    if tabular:
        chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


def interface_font(language: str = "en") -> QFont:
    """Return the system's interface font, or a good one where none is configured.

    For Chinese the fallback is a simplified font. Otherwise the system chooses by its own language,
    and Japanese fonts draw some of the same characters differently.
    """
    chosen = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if chosen.family() in _GENERIC:
        present = set(QFontDatabase.families())
        family = next((name for name in _FALLBACKS if name in present), None)
        if family:
            chosen.setFamily(family)
    if language == "zh_CN":
        families = set(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))
        chosen.setFamilies([chosen.family(), *(one for one in _CHINESE if one in families)])
    chosen.setPixelSize(TYPE[Text.BODY].size_px)
    chosen.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return chosen


def qt_palette(tokens: Tokens) -> QPalette:
    """Return the palette for Qt's own widgets, dialogs and ``tokens_of``."""
    role = QPalette.ColorRole
    colors = {
        role.Window: tokens.background,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.text,
        role.ToolTipText: tokens.background,
        role.Light: tokens.surface,
        role.Midlight: tokens.sunken,
        role.Mid: tokens.border,
        role.Dark: tokens.border,
        role.Shadow: tokens.border,
    }
    palette = QPalette()
    for which, color in colors.items():
        palette.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.muted))
    return palette
