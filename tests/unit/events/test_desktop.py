"""At this computer: a notification over a real message bus, sounds, and what is missing."""

import base64
import io
import shutil
import subprocess
import threading
import wave

import numpy as np
import pytest

from facegui.events.outlets import desktop
from facegui.events.outlets.delivery import OutletRefused
from facegui.events.rules import ActionKind
from facegui.events.running import jpeg_base64
from tests.unit.events.outlets import made

STOP = threading.Event()


def test_only_what_is_promised_is_filled_into_a_text():
    one = made(kind=ActionKind.SAY)
    assert desktop.filled("Good morning, {name} at {camera}, {time} {event}", one) == (
        "Good morning, Ada at Door, 09:00 {event}"
    )


@pytest.mark.parametrize("name", ["alarm", "chime"])
def test_built_in_sounds_are_sounds(name):
    with wave.open(io.BytesIO(desktop.tone(name))) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
        assert 0.3 < file.getnframes() / file.getframerate() < 2.0
    assert 5_000 < np.abs(samples).max() < 32_767


def test_without_a_program_that_speaks_or_plays_it_is_said(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    for kind, deliver in (
        (ActionKind.SAY, desktop.speak),
        (ActionKind.SOUND, desktop.play),
        (ActionKind.NOTIFY, desktop.notify),
    ):
        assert desktop.missing(kind)
        with pytest.raises(OutletRefused):
            deliver(made(kind=kind, target=("chime",)), STOP)


def test_a_program_that_speaks_gets_the_text_as_one_argument(tmp_path, monkeypatch):
    program = tmp_path / "espeak-ng"
    program.write_text(f'#!/bin/sh\nprintf "%s|" "$@" > {tmp_path}/said\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    one = made(kind=ActionKind.SAY, target=("Good morning, {name}; `rm`",))
    assert desktop.speak(one, STOP) == "said"
    assert (tmp_path / "said").read_text() == "--|Good morning, Ada; `rm`|"


@pytest.fixture
def notifications(tmp_path, monkeypatch):
    """A message bus of its own with a service that takes notifications down."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed")
    jeepney = pytest.importorskip("jeepney")
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection

    daemon = subprocess.Popen(
        [
            "dbus-daemon",
            "--session",
            "--nofork",
            "--print-address",
            f"--address=unix:dir={tmp_path}",
        ],
        stdout=subprocess.PIPE,
    )
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().decode().strip())
    taken, ready = [], threading.Event()

    def serve():
        with open_dbus_connection("SESSION") as bus:
            bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
            ready.set()
            while not taken:
                message = bus.receive()
                if message.header.fields.get(jeepney.HeaderFields.member) == "Notify":
                    taken.append(message.body)
                    bus.send(jeepney.new_method_return(message, "u", (1,)))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    assert ready.wait(10)
    yield taken
    daemon.kill()
    daemon.wait()
    daemon.stdout.close()
    thread.join(5)


def test_a_notification_reaches_the_desktop_with_its_picture(notifications):
    one = made(kind=ActionKind.NOTIFY, target=("{name} <b>is</b> here",))
    one.document["picture"] = jpeg_base64(np.full((200, 100, 3), (0, 0, 255), np.uint8))
    assert desktop.notify(one, STOP) == "shown"
    (body,) = notifications
    assert body[0] == "FaceGUI"
    assert body[3:5] == ("Ada arrived", "Ada &lt;b&gt;is&lt;/b&gt; here")
    kind, (width, height, stride, alpha, depth, channels, pixels) = body[6]["image-data"]
    assert (kind, width, height, stride, alpha, depth, channels) == (
        ("(iiibiiay)", 48, 96, 144, False, 8, 3)
    )
    red, _, blue = pixels[:3]
    assert (red > 200, blue < 60) == (True, True)  # as it was


def test_a_notification_that_nobody_takes_is_told(monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    with pytest.raises(OutletRefused, match="no notification"):
        desktop.notify(made(kind=ActionKind.NOTIFY, target=("desktop",)), STOP)


def test_a_picture_is_a_jpeg():
    assert base64.b64decode(jpeg_base64(np.zeros((300, 300, 3), np.uint8)))[:2] == b"\xff\xd8"
    assert jpeg_base64(None) is None
