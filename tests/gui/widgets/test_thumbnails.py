"""Small pictures: decoded once, and gone with whoever was erased."""

from PySide6.QtCore import QObject, QSize
from pytestqt.qtbot import QtBot

from facegui.paths import resource
from facegui.ui.widgets.thumbnails import Thumbnails

SIZE = QSize(40, 40)


def test_of_who_was_erased_no_picture_stays(qtbot: QtBot) -> None:
    jpeg = resource("demo", "grace-hopper.jpg").read_bytes()
    loaded: list[str] = []

    def load(key: str) -> bytes:
        loaded.append(key)
        return jpeg

    parent = QObject()
    thumbnails = Thumbnails(load, parent)
    for key in ("left", "stays"):
        with qtbot.waitSignal(thumbnails.ready):
            assert thumbnails.get(key, SIZE) is None
    thumbnails.get("scrolled past", QSize(20, 20))
    thumbnails.keep_only({"stays"})
    assert thumbnails.get("stays", SIZE) is not None
    assert thumbnails.get("left", SIZE) is None
    with qtbot.waitSignal(thumbnails.ready):
        pass
    assert loaded == ["left", "stays", "left"]
