"""The broker of the settings: typed, tried at a real one, in force at once, and how it fares."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from facegui.gallery import IndexedPerson
from facegui.matching.decision import Decision, Verdict
from facegui.matching.templates import Candidate
from facegui.tasks.visits import Outcome, Visit
from facegui.ui.link.controller import Controller
from facegui.ui.settings.broker import BrokerSection
from facegui.workspace import Workspace
from tests.unit.events.outlets import Mosquitto, Subscriber, free_port


@pytest.fixture
def program(monkeypatch) -> str:
    monkeypatch.delenv("FACEGUI_MQTT", raising=False)
    found = shutil.which("mosquitto") or shutil.which("mosquitto", path="/usr/sbin")
    if found is None:
        pytest.skip("mosquitto is not installed")
    return found


@pytest.fixture
def broker(program, tmp_path) -> Iterator[Mosquitto]:
    made = Mosquitto(program, tmp_path)
    made.start()
    yield made
    made.kill()


@pytest.fixture
def controller(workspace: Workspace) -> Iterator[Controller]:
    ada = workspace.gallery.add_person("Ada", [])
    workspace.gallery.membership.add("Staff", [ada.id])
    (workspace.data_dir / "rules.toml").write_text(
        "[[rule]]\nname = 'Tell'\ndo = [{ mqtt = 'told' }]\n", "utf-8"
    )
    made = Controller(workspace, cameras=lambda: ())
    made.reload_gallery()
    yield made
    assert made.close()


@pytest.fixture
def section(qtbot, controller) -> BrokerSection:
    made = BrokerSection(controller)
    qtbot.addWidget(made)
    made.show()
    return made


def type_into(field, text: str) -> None:
    field.setText(text)
    field.editingFinished.emit()


def arrival() -> Visit:
    who = Candidate(IndexedPerson("a" * 32, "Ada", ("Staff",)), 0.8)
    now = datetime.now(UTC)
    outcomes = (Outcome(Decision(Verdict.MATCH, 0.4, (), who, who), 5.0),)
    return Visit("b" * 32, 1, now - timedelta(seconds=5), now, "Door", looks=20, outcomes=outcomes)


def test_a_broker_that_is_typed_is_tried_and_in_force(qtbot, section, controller, broker):
    (rule,) = controller.rules.book.rules
    assert [str(one) for one in rule.lacks] == ["broker"]
    assert "None is set" in section.state.text()
    assert not section.try_.isEnabled()
    type_into(section.host, f"127.0.0.1:{broker.port}")
    assert controller.workspace.settings.mqtt == f"mqtt://127.0.0.1:{broker.port}"
    assert controller.rules.book.rules[0].problems == ()
    hears = Subscriber(broker.port)
    assert hears.subscribed.wait(10)
    section.try_.click()
    qtbot.waitUntil(lambda: "taken a test message" in section.state.text(), timeout=15_000)
    tests = [text for topic, text, _ in hears.heard if topic.endswith("/test")]
    assert [json.loads(one)["test"] for one in tests] == [True]
    # A trial does not tell the others that FaceGUI has gone.
    assert ("offline", False) not in [(text.decode(), kept) for _, text, kept in hears.heard]
    controller.rules.take((arrival(),), ())
    qtbot.waitUntil(lambda: any(topic == "told" for topic, _, _ in hears.heard), timeout=15_000)
    controller.rules.start()
    qtbot.waitUntil(lambda: bool(controller.rules.statuses), timeout=15_000)
    section.refresh()
    assert "Connected. Last success" in section.state.text()
    hears.close()


def test_what_waits_goes_to_the_broker_that_is_set_next(qtbot, section, controller, broker):
    type_into(section.host, f"127.0.0.1:{free_port()}")
    controller.rules.take((arrival(),), ())
    section.try_.click()
    qtbot.waitUntil(lambda: "It failed: no connection" in section.state.text(), timeout=15_000)
    hears = Subscriber(broker.port)
    assert hears.subscribed.wait(10)
    type_into(section.host, f"127.0.0.1:{broker.port}")
    controller.rules.try_now("mqtt")
    qtbot.waitUntil(lambda: any(topic == "told" for topic, _, _ in hears.heard), timeout=15_000)
    hears.close()


def test_a_password_is_kept_apart_and_asked_for(qtbot, section, controller, program, tmp_path):
    passwords = tmp_path / "passwords"
    tool = shutil.which("mosquitto_passwd")
    if tool is None:
        pytest.skip("mosquitto_passwd is not installed")
    subprocess.run([tool, "-b", "-c", passwords, "door", "secret word"], check=True)
    made = Mosquitto(program, tmp_path, f"allow_anonymous false\npassword_file {passwords}\n")
    made.start()
    type_into(section.host, f"127.0.0.1:{made.port}")
    type_into(section.user, "door")
    type_into(section.password, "another")
    section.try_.click()
    qtbot.waitUntil(lambda: "the broker refused" in section.state.text(), timeout=15_000)
    type_into(section.password, "secret word")
    assert section.password.text() == ""
    section.try_.click()
    qtbot.waitUntil(lambda: "taken a test message" in section.state.text(), timeout=15_000)
    made.kill()
    settings = (controller.workspace.data_dir / "settings.json").read_text("utf-8")
    assert ("door@" in settings, "secret word" in settings) == (True, False)


def test_what_is_no_address_is_told_and_not_kept(section, controller):
    for text in ("http://broker", "broker:port", "me@broker"):
        type_into(section.host, text)
        assert "Write it like" in section.state.text(), text
        assert controller.workspace.settings.mqtt == ""
