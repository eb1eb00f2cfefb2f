"""One set of icons, sharp and tinted."""

import pytest

from facegui.paths import resource
from facegui.ui.theme.icons import application_icon, icon_pixmap

NAMES = sorted(
    path.stem
    for path in resource("icons").glob("*.svg")
    if path.stem != "facegui" and not path.stem.endswith("-mid")
)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_shows_something_in_its_color(name: str) -> None:
    picture = icon_pixmap(name, "#ff0000", 24, 2.0).toImage()
    assert picture.width() == 48
    inked = [
        picture.pixelColor(x, y)
        for x in range(48)
        for y in range(48)
        if picture.pixelColor(x, y).alpha() > 200
    ]
    assert len(inked) > 20
    assert {color.name() for color in inked} == {"#ff0000"}


def test_the_program_has_an_icon_in_every_size() -> None:
    assert {size.width() for size in application_icon().availableSizes()} >= {16, 32, 256}
