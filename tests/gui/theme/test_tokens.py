"""Colors that everybody can read."""

import pytest

from facegui.ui.theme.style_sheet import style_sheet
from facegui.ui.theme.tokens import DARK, LIGHT, ON_VIDEO, TEXT_PAIRS, Tokens, contrast


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
