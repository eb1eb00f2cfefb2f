"""At this computer: a notification over a real message bus, sounds, and what is missing."""

import base64
import io
import json
import os
import shutil
import subprocess
import sys
import threading
import wave

import numpy as np
import pytest

from facegui.events.outlets import desktop
from facegui.events.outlets.delivery import OutletRefused
from facegui.events.rules import ActionKind
from facegui.events.running import jpeg_base64
from tests.places import ROOT
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


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_espeak_speaks_the_name(tmp_path, monkeypatch):
    """Into a file: computers that test have no sound card."""
    real, said = shutil.which("espeak-ng"), tmp_path / "said.wav"
    program = tmp_path / "espeak-ng"
    program.write_text(f'#!/bin/sh\nexec {real} -w {said} "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    lengths = []
    for name in ("Ada", "Augusta Ada King, Countess of Lovelace"):
        one = made(kind=ActionKind.SAY, target=("{name}",), name=name)
        assert desktop.speak(one, STOP) == "said"
        with wave.open(str(said)) as file:
            samples = np.frombuffer(file.readframes(-1), "<i2")
            lengths.append(len(samples) / file.getframerate())
        assert np.abs(samples).max() > 5_000
    assert lengths[1] > 2 * lengths[0] > 0.4


def test_a_computer_without_a_sound_card_does_not_say_that_it_spoke(tmp_path, monkeypatch):
    """So does espeak-ng there: it ends well."""
    program = tmp_path / "espeak-ng"
    program.write_text("#!/bin/sh\necho 'error: No such file or directory' >&2\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    with pytest.raises(OutletRefused, match="No such file"):
        desktop.speak(made(kind=ActionKind.SAY, target=("hello",)), STOP)


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


def test_a_notification_is_marked_as_a_test_and_in_the_users_language():
    one = made(kind=ActionKind.NOTIFY, target=("desktop",))
    assert desktop.notification(one, lambda said: said.template.upper())[0] == "{NAME} ARRIVED"
    one.document["test"] = True
    assert desktop.notification(one) == ("Test: Ada arrived", "Door, 09:00")


@pytest.mark.slow
def test_a_notification_stands_on_a_real_desktop(tmp_path):
    """Dunst takes it and shows it: under Xvfb, at a message bus of its own."""
    programs = ("Xvfb", "dunst", "dunstctl", "dbus-run-session")
    if missing := [one for one in programs if shutil.which(one) is None]:
        pytest.skip(f"not installed: {', '.join(missing)}")
    (tmp_path / "show.py").write_text(
        "import threading\n"
        "from facegui.events.outlets import desktop\n"
        "from facegui.events.rules import ActionKind\n"
        "from tests.unit.events.outlets import made\n"
        "one = made(kind=ActionKind.NOTIFY, target=('{name} is here',))\n"
        "print(desktop.notify(one, threading.Event()))\n",
        "utf-8",
    )
    script = (
        "dunst 2>/dev/null & "
        "for i in $(seq 50); do dunstctl count displayed >/dev/null 2>&1 && break; sleep 0.1; done;"
        f" {sys.executable} {tmp_path}/show.py && sleep 0.5 && dunstctl count displayed;"
        " dunstctl close-all; dunstctl history; kill %1"
    )
    words = ["xvfb-run", "-a"] if shutil.which("xvfb-run") else []
    ran = subprocess.run(
        [*words, "dbus-run-session", "--", "bash", "-m", "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    shown, displayed, *history = ran.stdout.splitlines()
    assert (shown, displayed) == ("shown", "1"), ran.stderr
    (kept,) = json.loads("".join(history))["data"][0]
    assert kept["summary"]["data"] == "Ada arrived"
    assert kept["body"]["data"] == "Ada is here"


def test_a_notification_that_nobody_takes_is_told(monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    with pytest.raises(OutletRefused, match="no notification"):
        desktop.notify(made(kind=ActionKind.NOTIFY, target=("desktop",)), STOP)


def test_a_picture_is_a_jpeg():
    assert base64.b64decode(jpeg_base64(np.zeros((300, 300, 3), np.uint8)))[:2] == b"\xff\xd8"
    assert jpeg_base64(None) is None
