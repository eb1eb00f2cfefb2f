"""Makes the one style sheet from the tokens. No Qt in it."""

from string import Template

from facegui.paths import resource
from facegui.ui.theme.tokens import TYPE, Text, Tokens

_SHEET = Template("""
* { outline: none; }
QWidget#rail { background: $surface; border-right: 1px solid $border; }
QWidget#footer { background: $background; border-top: 1px solid $border; }
QWidget#header, QWidget#page, QStackedWidget { background: $background; }

QLabel { background: transparent; }
QLabel[role="answer"] { $answer_font }
QLabel[role="title"] { $title_font }
QLabel[role="strong"] { $strong_font }
QLabel[role="secondary"] { $secondary_font color: $muted; }
QLabel[role="section"] { $section_font color: $muted; }
QLabel[role="warning"] { $secondary_font color: $warning; }
QLabel[role="bad"] { $secondary_font color: $bad; }
QLabel[role="link"] { color: $accent; }

QPushButton {
    min-height: 34px; padding: 0 14px; border: 1px solid $border; border-radius: 8px;
    background: $surface; color: $text; font-weight: 500;
}
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $border; }
QPushButton:disabled { color: $muted; background: $background; }
QPushButton:focus { border: 2px solid $accent; padding: 0 13px; min-height: 32px; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_press; border-color: $accent_press; }
QPushButton[kind="primary"]:disabled {
    background: $sunken; color: $muted; border-color: $border;
}
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: $muted; }
QPushButton[kind="quiet"]:hover { background: $sunken; color: $text; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; }
QPushButton[kind="danger"] { color: $bad; }
QPushButton[kind="danger"]:hover { background: $bad_soft; border-color: $bad; }
QPushButton[kind="danger"]:focus { border: 2px solid $bad; }
QPushButton[kind="link"] {
    $secondary_font min-height: 20px; padding: 0 4px; border: 2px solid transparent;
    background: transparent; color: $accent; font-weight: 600;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: $accent; }
QPushButton[kind="link"]:disabled { color: $muted; text-decoration: none; }
QWidget#footer QPushButton {
    $secondary_font min-height: 22px; padding: 0 6px; border: 2px solid transparent;
}
QWidget#footer QPushButton:focus { border-color: $accent; }
QPushButton[size="small"] { min-height: 28px; padding: 0 11px; }
QPushButton[size="small"]:focus { min-height: 26px; padding: 0 10px; }

QToolButton { border: 2px solid transparent; border-radius: 8px; background: transparent; }
QToolButton::menu-indicator { image: none; }
QToolButton:hover { background: $sunken; }
QToolButton:focus { border-color: $accent; }
QToolButton#railButton { $secondary_font font-weight: 500; color: $muted; padding: 1px 0 1px 0; }
QToolButton#railButton:hover { color: $text; }
QToolButton#railButton:checked { background: $accent_soft; color: $accent; font-weight: 600; }

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit {
    border: 1px solid $border; border-radius: 8px; background: $surface; color: $text;
    padding: 0 12px; min-height: 34px; selection-background-color: $accent;
    selection-color: $on_accent;
}
QPlainTextEdit, QTextEdit { padding: 8px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus,
QTextEdit:focus { border: 2px solid $accent; padding: 0 11px; min-height: 32px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 7px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
    border: none; padding: 0; min-height: 0; background: transparent;
}
QTableView {
    border: 1px solid $border; border-radius: 8px; background: $surface; color: $text;
    selection-background-color: $accent_soft; selection-color: $text; padding: 1px;
}
QTableView::item { padding: 0 8px; border: none; }
QHeaderView, QHeaderView::section {
    background: $surface; color: $muted; border: none; font-weight: 600;
}
QHeaderView::section { padding: 0 8px; min-height: 34px; border-bottom: 1px solid $border; }
QCalendarWidget QTableView { border: none; border-radius: 0; padding: 0; }
QCalendarWidget QTableView::item { padding: 0; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { color: $text; font-weight: 600; padding: 4px 6px; }
QCalendarWidget QToolButton:hover { background: $sunken; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QToolButton#qt_calendar_prevmonth { qproperty-icon: url("$left"); }
QToolButton#qt_calendar_nextmonth { qproperty-icon: url("$right"); }
QLineEdit[size="main"] { min-height: 42px; }
QLineEdit[size="main"]:focus { min-height: 40px; }
QLineEdit:disabled, QComboBox:disabled { color: $muted; background: $background; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url("$chevron"); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: $surface; border: 1px solid $border; selection-background-color: $accent_soft;
    selection-color: $text; padding: 4px;
}

QFrame#card { background: $surface; border: 1px solid $border; border-radius: 12px; }
QFrame#card[athand="yes"] { background: $accent_soft; border-color: $accent; }
QFrame#card:focus { border: 2px solid $accent; }

QWidget[athand="yes"], QWidget[athand="last"] { background: $accent_soft; }
QWidget[athand="last"] { border-bottom-left-radius: 11px; border-bottom-right-radius: 11px; }

QListView#suggestions {
    background: $surface; color: $text; border: 1px solid $border;
    padding: 2px; /* Qt leaves room for no more, and would scroll */
}
QListView#suggestions::item { min-height: 32px; padding: 0 8px; border-radius: 6px; }
QListView#suggestions::item:hover { background: $sunken; }
QListView#suggestions::item:selected { background: $accent_soft; color: $text; }

QPushButton#indexLine {
    border: 2px solid transparent; background: transparent; color: $muted; text-align: left;
    padding: 0 12px; font-weight: 500;
}
QPushButton#indexLine:hover { color: $text; background: $sunken; }
QPushButton#indexLine:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton#indexLine:focus { border-color: $accent; }

QFrame#palette { background: $surface; border: 1px solid $border; border-radius: 14px; }
QFrame#helpSheet { background: $surface; border: none; border-left: 1px solid $border; }
QLineEdit#paletteField, QLineEdit#paletteField:focus {
    border: none; border-bottom: 1px solid $border; border-radius: 0; background: transparent;
    min-height: 52px; padding: 0 16px;
}
QListView#paletteList { background: transparent; border: none; }

QFrame#hairline { background: $border; border: none; }

QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 2px; min-height: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $surface; border: 1px solid $border; padding: 6px; }
QMenu::item { padding: 8px 28px 8px 10px; border-radius: 6px; color: $text; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::icon { padding-left: 10px; }
QMenu::separator { height: 1px; background: $border; margin: 6px 8px; }
QToolTip { background: $text; color: $background; border: none; padding: 6px 8px; }

QProgressBar {
    background: $sunken; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QSlider { min-height: 24px; background: transparent; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: $sunken; }
QSlider::sub-page:horizontal { border-radius: 3px; background: $accent; }
QSlider::handle:horizontal {
    width: 16px; height: 16px; margin: -7px 0; border: 2px solid $accent; border-radius: 10px;
    background: $surface;
}
QSlider::handle:horizontal:focus { border: 3px solid $text; width: 14px; height: 14px; }
""")


def style_sheet(tokens: Tokens) -> str:
    """Return the application's style sheet for a set of tokens."""
    colors = {name: getattr(tokens, name) for name in Tokens.__slots__}
    fonts = {f"{step.name.lower()}_font": _font(step) for step in Text}
    return _SHEET.substitute(
        colors,
        **fonts,
        accent_hover=mixed(tokens.accent, tokens.text, 0.12),
        accent_press=mixed(tokens.accent, tokens.text, 0.24),
        chevron=resource("icons", "chevron-mid.svg").as_posix(),
        left=resource("icons", "chevron-left-mid.svg").as_posix(),
        right=resource("icons", "chevron-right-mid.svg").as_posix(),
    )


def mixed(color: str, other: str, share: float) -> str:
    """Return ``color`` with a share (0..1) of another mixed in."""
    parts = zip(bytes.fromhex(color[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


def _font(step: Text) -> str:
    return f"font-size: {TYPE[step].size_px}px; font-weight: {TYPE[step].weight};"
