"""The tokens of LOOK: colors by role, type scale, spacing, radii, heights. No Qt in it."""

from dataclasses import dataclass
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colors by role, ``#rrggbb``."""

    background: str
    surface: str
    sunken: str
    text: str
    muted: str
    border: str
    accent: str
    on_accent: str
    accent_soft: str
    good: str
    good_soft: str
    warning: str
    warning_soft: str
    bad: str
    bad_soft: str


LIGHT = Tokens(
    background="#f4f6f7",
    surface="#ffffff",
    sunken="#eaeef0",
    text="#14191c",
    muted="#566169",
    border="#d9e0e4",
    accent="#0b6e75",
    on_accent="#ffffff",
    accent_soft="#e0f0f1",
    good="#1b7340",
    good_soft="#e2f2e8",
    warning="#8a5200",
    warning_soft="#fbeed9",
    bad="#b3261e",
    bad_soft="#fbe6e4",
)
DARK = Tokens(
    background="#111517",
    surface="#1a1f22",
    sunken="#0c0f10",
    text="#e9eef0",
    muted="#9aa7ae",
    border="#2b3337",
    accent="#4cc4cc",
    on_accent="#06272a",
    accent_soft="#12343a",
    good="#6fd49a",
    good_soft="#12301f",
    warning="#f0b35c",
    warning_soft="#38270f",
    bad="#ff8a80",
    bad_soft="#3c1614",
)


@dataclass(frozen=True, slots=True)
class OnVideo:
    """Colors over the picture, the same in light and dark; ``plate`` has an opacity 0..255."""

    plate: str = "#0c1012"
    plate_alpha: int = 209
    text: str = "#ffffff"
    muted: str = "#c6cfd4"
    frame: str = "#ffffff"
    hairline: str = "#0c1012"
    match: str = "#5fd08d"
    unsure: str = "#f0b35c"
    not_live: str = "#ff8a80"
    track: str = "#5a6468"


ON_VIDEO = OnVideo()


class Text(Enum):
    """Steps of the type scale."""

    ANSWER = auto()
    TITLE = auto()
    STRONG = auto()
    BODY = auto()
    SECONDARY = auto()
    SECTION = auto()
    # For the screen for visitors, read from three meters away: at 1080×1920, scaled to the screen.
    DOOR_CLOCK = auto()
    DOOR_ANSWER = auto()
    DOOR_LINE = auto()
    DOOR_SMALL = auto()


@dataclass(frozen=True, slots=True)
class TypeStep:
    """Size and line height in pixels, and weight (400 regular, 600 semibold, 700 bold)."""

    size_px: int
    line_px: int
    weight: int


TYPE = {
    Text.ANSWER: TypeStep(28, 36, 700),
    Text.TITLE: TypeStep(20, 28, 600),
    Text.STRONG: TypeStep(14, 20, 600),
    Text.BODY: TypeStep(14, 20, 400),
    Text.SECONDARY: TypeStep(12, 16, 400),
    Text.SECTION: TypeStep(12, 16, 600),
    Text.DOOR_CLOCK: TypeStep(120, 128, 600),
    Text.DOOR_ANSWER: TypeStep(112, 120, 700),
    Text.DOOR_LINE: TypeStep(52, 68, 400),
    Text.DOOR_SMALL: TypeStep(34, 44, 400),
}
DOOR_RING_PX = 16

# Spacing and sizes in pixels.
XS, S, M, L, XL = 4, 8, 12, 16, 24
RADIUS_CONTROL, RADIUS_CARD, RADIUS_LARGE = 8, 12, 14
CONTROL_PX, MAIN_FIELD_PX = 36, 44
RAIL_PX, FOOTER_PX, HEADER_PX = 88, 36, 56
PANEL_PX = 340
