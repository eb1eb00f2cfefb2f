"""What was erased and what was done can be seen, saved and checked in the settings."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facegui.gallery.erasure.certificate import Certificate, verified
from facegui.ui.link.controller import Controller
from facegui.ui.settings.page import SettingsPage
from facegui.workspace import Workspace


@pytest.fixture
def page(qtbot: QtBot, controller: Controller) -> SettingsPage:
    made = SettingsPage(controller)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def certificate(workspace: Workspace, hopper: str) -> Certificate:
    """Grace Hopper, erased for good."""
    workspace.gallery.remove_person(hopper)
    (made,) = workspace.finish_erasures()
    return made


def test_a_certificate_is_looked_at_verified_and_saved_both_ways(
    page: SettingsPage, certificate: Certificate, tmp_path: Path
) -> None:
    page.asked("erasures")
    assert page.view is page.erasures
    with_button = page.erasures.findChildren(type(page.privacy.audit))
    (look,) = [one for one in with_button if one.accessibleName().startswith("Certificate of ")]
    look.click()
    assert page.view is page.certificate
    assert certificate.fields["name"]["scrypt"] in page.certificate.page
    assert "Hopper" not in page.certificate.page
    page.certificate.verify()
    assert page.certificate.words == "As it was signed by this gallery. It is complete."
    for ending in ("pdf", "json"):
        page.certificate.save(tmp_path / f"c.{ending}")
        assert verified((tmp_path / f"c.{ending}").read_bytes()).id == certificate.id
        page.erasures.check(tmp_path / f"c.{ending}")
        assert page.erasures.words == "As it was signed by this gallery. It is complete."
    content = bytearray((tmp_path / "c.pdf").read_bytes())
    content[200] ^= 1
    (tmp_path / "c.pdf").write_bytes(content)
    page.erasures.check(tmp_path / "c.pdf")
    assert page.erasures.words.startswith("This is no certificate of FaceGUI as it was signed.")
    page.certificate.close_sheet()
    assert page.view is page.erasures


def test_the_audit_is_listed_checked_and_exported(
    page: SettingsPage, controller: Controller, workspace: Workspace, hopper: str, tmp_path: Path
) -> None:
    controller.change_settings(strictness="strict")
    page.asked("audit")
    model = page.audit.model
    shown = [[model.index(row, at).data() for at in (2, 3)] for row in range(model.rowCount())]
    assert shown[0] == ["Setting changed", ""]
    assert shown[-1] == ["Enrolled", "Grace Hopper"]
    page.audit.check()
    assert page.audit.words == "The audit is complete and as it was written."
    page.audit.export(tmp_path / "audit.json")
    entries = json.loads((tmp_path / "audit.json").read_text("utf-8"))["entries"]
    assert len(entries) == len(shown)
    page.audit.begin()
    assert model.index(0, 2).data() == "Written to a file"
    with closing(sqlite3.connect(workspace.data_dir / "gallery.db")) as connection, connection:
        connection.execute("UPDATE audit SET record = zeroblob(60) WHERE number = 1")
    page.audit.check()
    assert "The audit is broken: entry 1 was changed" in page.audit.words
    assert page.audit.words.count("entry 1") == 1
