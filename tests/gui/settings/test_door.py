"""The settings at the door: a PIN is changed by who knows it, and nothing is promised in vain."""

import sys

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from facegui.ui.link.controller import Controller
from facegui.ui.settings.door import DoorSection
from tests.gui.user import press, shown_words

OLD, NEW = "271828", "161803"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    monkeypatch.setattr("facegui.tasks.door.pin._N", 2**10)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def section(qtbot: QtBot, controller: Controller) -> DoorSection:
    made = DoorSection(controller)
    qtbot.addWidget(made)
    made.show()
    return made


def _fill(section: DoorSection, old: str, new: str, again: str) -> None:
    form = section.form
    for field, text in ((form.old, old), (form.new, new), (form.again, again)):
        field.setText(text)
    form.save.click()


def _set(qtbot: QtBot, section: DoorSection, controller: Controller) -> None:
    press(qtbot, section, "Set…")
    _fill(section, "", OLD, OLD)
    qtbot.waitUntil(lambda: controller.door.pin.is_set and not section.form.isVisible())


def test_a_pin_is_set_changed_and_removed(
    qtbot: QtBot, section: DoorSection, controller: Controller
) -> None:
    assert not section.idle.isEnabled()
    _set(qtbot, section, controller)
    assert section.idle.isEnabled()
    press(qtbot, section, "Change…")
    _fill(section, OLD, NEW, NEW)
    qtbot.waitUntil(lambda: not section.form.isVisible())
    press(qtbot, section, "Remove…")
    assert not section.form.new.isVisible()
    _fill(section, NEW, "", "")
    qtbot.waitUntil(lambda: not controller.door.pin.is_set)
    assert not section.idle.isEnabled()
    values = [one.facts.get("values", {}) for one in controller.gallery.audit.entries()]
    assert {one["pin"] for one in values if "pin" in one} == {"set", "changed", "removed"}


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (("314159", NEW, NEW), "does not fit"),
        ((OLD, NEW, "161804"), "not the same"),
        ((OLD, "", ""), "at least 6"),
        ((OLD, "1234", "1234"), "at least 6"),
        ((OLD, "111111", "111111"), "among the first"),
    ],
)
def test_what_is_wrong_is_said_and_changes_nothing(
    qtbot: QtBot, section: DoorSection, controller: Controller, typed: tuple[str, ...], words: str
) -> None:
    _set(qtbot, section, controller)
    press(qtbot, section, "Change…")
    _fill(section, *typed)
    qtbot.waitUntil(lambda: words in section.form.said)
    qtbot.waitUntil(lambda: not controller.door.pin.wait_s, timeout=4000)
    assert controller.door.pin.fits(OLD)


def test_a_desktop_without_a_tray_is_told(section: DoorSection) -> None:
    assert not QSystemTrayIcon.isSystemTrayAvailable()
    assert not section.tray.isEnabled()
    assert "This desktop shows no icons in a tray" in shown_words(section)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the XDG way")
def test_the_start_with_the_session_is_a_file(section: DoorSection, tmp_path) -> None:
    entry = tmp_path / "config" / "autostart" / "facegui.desktop"
    section.session.click()
    assert entry.is_file()
    entry.unlink()
    section.refresh()
    assert not section.session.isChecked(), "the file is what counts"
    (tmp_path / "config" / "autostart").rmdir()
    (tmp_path / "config" / "autostart").write_text("in the way")
    section.session.click()
    assert not section.session.isChecked()


def test_what_is_chosen_is_kept(section: DoorSection, controller: Controller) -> None:
    section.start.picked.emit("kiosk")
    section.idle.picked.emit(10)
    section.names.click()
    settings = controller.workspace.settings
    assert (settings.start_as, settings.lock_after_min) == ("kiosk", 10)
    assert not settings.kiosk_names
