"""Colors that everybody can read."""

import pytest

from facegui.ui.theme.style_sheet import style_sheet
from facegui.ui.theme.tokens import DARK, LIGHT, ON_VIDEO, Tokens

# Text colors with their grounds.
TEXT_PAIRS = (
    ("text", "background"),
    ("text", "surface"),
    ("text", "sunken"),
    ("muted", "background"),
    ("muted", "surface"),
    ("muted", "sunken"),
    ("accent", "background"),
    ("accent", "surface"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("text", "good_soft"),
    ("text", "warning_soft"),
    ("text", "bad_soft"),
    ("text", "accent_soft"),
    ("good", "good_soft"),
    ("muted", "good_soft"),
    ("warning", "warning_soft"),
    ("bad", "bad_soft"),
    ("bad", "surface"),
    ("bad", "background"),
    ("warning", "surface"),
    ("good", "surface"),
)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio (1..21) of two colors, WCAG 2.2."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("picture", ["#000000", "#808080", "#ffffff"])
def test_a_plate_can_be_read_over_any_picture(picture: str) -> None:
    share = ON_VIDEO.plate_alpha / 255
    parts = zip(bytes.fromhex(ON_VIDEO.plate[1:]), bytes.fromhex(picture[1:]), strict=True)
    ground = "#" + "".join(f"{round(share * a + (1 - share) * b):02x}" for a, b in parts)
    assert contrast(ON_VIDEO.text, ground) >= 4.5
    assert contrast(ON_VIDEO.muted, ground) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_uses_the_tokens_only(tokens: Tokens) -> None:
    sheet = style_sheet(tokens)
    assert "$" not in sheet
    known = {getattr(tokens, name) for name in Tokens.__slots__}
    used = {word.strip(";,}") for word in sheet.split() if word.startswith("#")}
    colors = {word for word in used if len(word) == 7 and word[1:].isalnum()}
    mixed = colors - known - {word for word in colors if not _is_hex(word)}
    assert len(mixed) <= 2  # the accent under the mouse and pressed


def _is_hex(word: str) -> bool:
    return all(letter in "0123456789abcdef" for letter in word[1:])
