"""What the tests of the outlets share: deliveries, an outbox, and a broker that is started."""

import socket
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion

from facegui.events.outlets.delivery import Delivery
from facegui.events.rules import ActionKind


def made(number=0, kind=ActionKind.COMMAND, target=("true",), **changes) -> Delivery:
    document = {
        "event": f"event{number}",
        "rule": "R",
        "kind": "arrived",
        "name": "Ada",
        "camera": "Door",
        "time": "2026-03-04T09:00:00.000+00:00",
        "number": number,
    }
    fields = {
        "event": f"event{number}",
        "rule": "R",
        "sink": "s",
        "kind": kind,
        "target": target,
        "document": document,
        "name": "Ada",
        "expires": time.time() + 600,
    }
    return Delivery(**{**fields, **changes})


class Plain:
    """Seals nothing."""

    def seal(self, plaintext: bytes, context: str) -> bytes:
        return context.encode() + b"\n" + plaintext

    def open(self, sealed: bytes, context: str) -> bytes:
        begin, _, rest = sealed.partition(b"\n")
        if begin != context.encode():
            raise ValueError
        return rest


def wait_until(condition: Callable[[], object], limit_s: float = 30.0) -> None:
    end = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < end, "it did not come to pass"
        time.sleep(0.02)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Mosquitto:
    """Debian's broker on a port of this computer; it can be killed and started again."""

    def __init__(self, program: str, folder: Path, lines: str = "allow_anonymous true\n") -> None:
        self.port = free_port()
        self._program = program
        self._config = folder / "mosquitto.conf"
        kept = folder / "kept"
        kept.mkdir(exist_ok=True)
        self._config.write_text(
            f"user root\nlistener {self.port} 127.0.0.1\npersistence true\n"
            f"persistence_location {kept}/\nautosave_on_changes true\nautosave_interval 1\n{lines}"
        )
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = subprocess.Popen(
            [self._program, "-c", self._config],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until(self._answers)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        except OSError:
            return False
        return True


class Subscriber:
    """Hears everything below a topic, and subscribes again after a broken connection."""

    def __init__(self, port: int, topic: str = "#") -> None:
        self.heard: list[tuple[str, bytes, bool]] = []
        self.subscribed = threading.Event()
        self._topic = topic
        client = paho.Client(CallbackAPIVersion.VERSION2, client_id="hears", clean_session=False)
        client.reconnect_delay_set(1, 1)
        client.on_connect = lambda *_: client.subscribe(topic, qos=1)
        client.on_subscribe = lambda *_: self.subscribed.set()
        client.on_message = lambda _, __, one: self.heard.append(
            (one.topic, one.payload, one.retain)
        )
        client.connect("127.0.0.1", port)
        client.loop_start()
        self._client = client

    def close(self) -> None:
        self._client.disconnect()
        self._client.loop_stop()
