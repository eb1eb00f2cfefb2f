"""MQTT at Debian's broker: events, who is present, TLS, passwords, and a broker that is killed."""

import json
import shutil
import subprocess
import threading

import pytest

from facegui.errors import UsageProblem
from facegui.events.outlets.delivery import OutletUnreachable
from facegui.events.outlets.mqtt import Broker, MqttOutlet, broker_at, slug
from facegui.events.outlets.outbox import Outbox
from facegui.events.outlets.sink import Sink
from facegui.events.rules import ActionKind
from tests.unit.events.outlets import Mosquitto, Plain, Subscriber, made, wait_until

PROGRAM = shutil.which("mosquitto") or shutil.which("mosquitto", path="/usr/sbin")
STOP = threading.Event()

pytestmark = pytest.mark.slow


def test_an_address_of_a_broker_is_read(monkeypatch):
    monkeypatch.setenv("FACEGUI_MQTT_PASSWORD", "from outside")
    assert broker_at("mqtt://desk@host:1884") == Broker("host", 1884, False, "desk", "from outside")
    assert broker_at("mqtts://desk:p%40ss@host").password == "p@ss"
    assert broker_at("mqtts://host").port == 8883
    for wrong in ("host", "http://host", "mqtt://", "mqtt://host:port"):
        with pytest.raises(UsageProblem, match="cannot be read"):
            broker_at(wrong)


def test_a_camera_is_a_part_of_a_topic():
    assert slug("Front door/#2") == "front_door_2"
    assert slug("門") == "camera"


@pytest.fixture
def broker(tmp_path):
    if PROGRAM is None:
        pytest.skip("mosquitto is not installed")
    started = []

    def start(lines="allow_anonymous true\n"):
        started.append(Mosquitto(PROGRAM, tmp_path, lines))
        started[-1].start()
        return started[-1]

    yield start
    for one in started:
        one.kill()


@pytest.fixture
def outlet():
    opened = []

    def connect(port, **more):
        fields = {"tls": False, **more}
        opened.append(MqttOutlet(Broker("127.0.0.1", port, **fields), desk="Desk 1"))
        opened[-1].start()
        return opened[-1]

    yield connect
    for one in opened:
        one.close()


@pytest.fixture
def subscriber():
    opened = []

    def hear(port, topic="#"):
        opened.append(Subscriber(port, topic))
        assert opened[-1].subscribed.wait(10)
        return opened[-1]

    yield hear
    for one in opened:
        one.close()


def event(number):
    return made(number, ActionKind.MQTT, ("facegui/door",))


def test_home_assistant_finds_each_camera_with_who_is_present(broker, outlet, subscriber):
    port = broker().port
    publishes = outlet(port)
    assert publishes.publish(event(1), STOP) == "published"
    publishes.show("Front door", {"count": 1, "strangers": 0, "people": ["Ada"]})
    assert publishes.publish(event(2), STOP) == "published"  # so the broker has what was shown
    root = "facegui/desk_1"
    late = subscriber(port)  # who comes later hears what is retained
    wait_until(lambda: len(late.heard) == 3)
    said = {topic: payload for topic, payload, _ in late.heard}
    assert all(retained for _, _, retained in late.heard)
    assert said[f"{root}/status"] == b"online"
    assert json.loads(said[f"{root}/front_door/state"])["people"] == ["Ada"]
    found = json.loads(said["homeassistant/sensor/facegui_desk_1/front_door/config"])
    assert found["state_topic"] == f"{root}/front_door/state"
    assert found["availability_topic"] == f"{root}/status"
    publishes.close()
    wait_until(lambda: (f"{root}/status", b"offline") in [one[:2] for one in late.heard])


def test_a_broker_killed_in_the_middle_loses_no_event_and_no_order(
    broker, outlet, subscriber, tmp_path
):
    mosquitto = broker()
    hears = subscriber(mosquitto.port, "facegui/door")
    publishes, ends = outlet(mosquitto.port), []
    sink = Sink(
        "mqtt",
        publishes.publish,
        Outbox(tmp_path, Plain()),
        done=lambda one, ok, detail: ends.append((one.event, ok)),
    )
    for number in range(200):
        sink.put(event(number))
        if number == 100:
            wait_until(lambda: len(ends) > 20)
            mosquitto.kill()
    wait_until(lambda: sink.status.failing)
    mosquitto.start()
    wait_until(lambda: len(ends) == 200, 60)
    wait_until(lambda: len({payload for _, payload, _ in hears.heard}) == 200)
    sink.close()
    wanted = [f"event{number}" for number in range(200)]
    assert ends == [(one, True) for one in wanted]
    got = [json.loads(payload)["event"] for _, payload, _ in hears.heard]
    assert list(dict.fromkeys(got)) == wanted
    # Only what was on its way when the broker died may come twice, under the same id.
    assert len(got) - len(set(got)) <= 1


def test_a_password_is_asked_for(broker, outlet, tmp_path):
    passwords = tmp_path / "passwords"
    subprocess.run(
        ["mosquitto_passwd", "-b", "-c", passwords, "desk", "right"],
        check=True,
        capture_output=True,
    )
    passwords.chmod(0o644)
    port = broker(f"allow_anonymous false\npassword_file {passwords}\n").port
    assert outlet(port, user="desk", password="right").publish(event(1), STOP) == "published"
    with pytest.raises(OutletUnreachable, match="refused"):
        outlet(port, user="desk", password="wrong").publish(event(2), STOP)


# paho leaves the socket to the garbage collector when a certificate is refused.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_tls_is_checked(broker, outlet, tmp_path):
    certificate, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-keyout", key, "-out", certificate, "-subj", "/CN=127.0.0.1"),
            *("-addext", "subjectAltName=IP:127.0.0.1"),
        ],
        check=True,
        capture_output=True,
    )
    port = broker(f"allow_anonymous true\ncertfile {certificate}\nkeyfile {key}\n").port
    trusting = outlet(port, tls=True, ca_file=str(certificate))
    assert trusting.publish(event(1), STOP) == "published"
    with pytest.raises(OutletUnreachable):
        outlet(port, tls=True).publish(event(2), STOP)  # nobody vouches for it


def test_no_broker_is_told(outlet):
    with pytest.raises(OutletUnreachable, match="no connection to 127"):
        outlet(1).publish(event(1), STOP)
