"""One set of stroke icons, tinted from the tokens and drawn at the screen's own resolution."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from facegui.paths import resource
from facegui.ui.theme.theme import OnPalette, tokens_of

_RATIOS = (1.0, 1.5, 2.0, 3.0)


def icon_pixmap(name: str, color: str, size_px: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon ``size_px`` wide in a color ``#rrggbb``, sharp at a device pixel ratio."""
    side = round(size_px * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_tinted(name, color))).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, color: str, size_px: int = 20, *, checked: str = "", muted: str = "") -> QIcon:
    """Return an icon for buttons and menus; ``checked`` and ``muted`` color those states."""
    made = QIcon()
    states = [(QIcon.Mode.Normal, QIcon.State.Off, color)]
    if checked:
        states.append((QIcon.Mode.Normal, QIcon.State.On, checked))
    if muted:
        states.append((QIcon.Mode.Disabled, QIcon.State.Off, muted))
    for mode, state, tint in states:
        for ratio in _RATIOS:
            made.addPixmap(icon_pixmap(name, tint, size_px, ratio), mode, state)
    return made


class _Tint(OnPalette):
    """Draws a button's icon again when its palette changes."""


def tint(
    button: QAbstractButton,
    name: str,
    role: str = "muted",
    *,
    checked_role: str = "",
    size_px: int = 20,
) -> None:
    """Put an icon on a button in the color of a token, in light and dark."""
    for old in button.findChildren(_Tint, options=Qt.FindChildOption.FindDirectChildrenOnly):
        button.removeEventFilter(old)
        old.deleteLater()

    def paint() -> None:
        tokens = tokens_of(button)
        checked = getattr(tokens, checked_role) if checked_role else ""
        made = icon(name, getattr(tokens, role), size_px, checked=checked, muted=tokens.muted)
        button.setIcon(made)

    button.setIconSize(QSize(size_px, size_px))
    _Tint(button, paint)


def widget_icon(widget: QWidget, name: str, role: str, size_px: int = 20) -> QPixmap:
    """Return an icon for a widget that paints itself, in its theme and at its resolution."""
    color = getattr(tokens_of(widget), role)
    return icon_pixmap(name, color, size_px, widget.devicePixelRatioF())


def application_icon() -> QIcon:
    """Return the program's own icon."""
    made = QIcon()
    renderer = QSvgRenderer(str(resource("icons", "facegui.svg")))
    for side in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        made.addPixmap(pixmap)
    return made


@lru_cache(maxsize=256)
def _tinted(name: str, color: str) -> bytes:
    svg = resource("icons", f"{name}.svg").read_bytes()
    return svg.replace(b"currentColor", color.encode())
