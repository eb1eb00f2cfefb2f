"""MQTT: one connection to the broker, for events, and for who is present at each camera.

Messages about a camera are retained, and Home Assistant finds the camera by its discovery messages.
By FaceGUI's last will the broker knows whether it is running.
"""

import json
import os
import re
import socket
import threading
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote, urlsplit

from facegui.errors import UsageProblem
from facegui.events.outlets.delivery import Delivery, OutletRefused, OutletUnreachable
from facegui.text import say

if TYPE_CHECKING:
    import paho.mqtt.client as paho

ADDRESS_VARIABLE: Final = "FACEGUI_MQTT"
PASSWORD_VARIABLE: Final = "FACEGUI_MQTT_PASSWORD"  # noqa: S105 the name of a variable
CA_VARIABLE: Final = "FACEGUI_MQTT_CA"
_CONNECT_S: Final = 5.0
_ANSWER_S: Final = 10.0
_LOOK_S: Final = 0.05
_KEEPALIVE_S: Final = 30


@dataclass(frozen=True, slots=True)
class Broker:
    """Where the broker is, and as which user to connect."""

    host: str
    port: int
    tls: bool
    user: str = ""
    password: str = ""
    ca_file: str = ""


def broker_at(address: str, password: str | None = None) -> Broker:
    """Read ``mqtt://user@host:port``, ``mqtts`` for TLS. Raises UsageProblem."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme not in ("mqtt", "mqtts") or not parts.hostname:
        raise UsageProblem(
            say("The address of the MQTT broker cannot be read."),
            say("Write it like mqtt://user@host:1883, or mqtts:// for TLS."),
        )
    tls = parts.scheme == "mqtts"
    return Broker(
        parts.hostname,
        port or (8883 if tls else 1883),
        tls,
        unquote(parts.username or ""),
        unquote(parts.password or "") or password or os.environ.get(PASSWORD_VARIABLE, ""),
        os.environ.get(CA_VARIABLE, ""),
    )


def address_of(broker: Broker) -> str:
    """Return what `broker_at` reads, without the password."""
    user = f"{quote(broker.user, safe='')}@" if broker.user else ""
    host = f"[{broker.host}]" if ":" in broker.host else broker.host
    return f"{'mqtts' if broker.tls else 'mqtt'}://{user}{host}:{broker.port}"


def try_broker(broker: Broker) -> None:
    """Publish a message that is marked as a test, over a connection of its own.

    Raises OutletUnreachable, with what the broker or the network says.
    """
    outlet = MqttOutlet(broker, announces=False)
    body = json.dumps({"test": True, "time": datetime.now(UTC).isoformat(timespec="seconds")})
    try:
        outlet.start()
        outlet.say(f"{outlet.root}/test", body.encode(), threading.Event())
    finally:
        outlet.close()


class MqttOutlet:
    """Keeps a connection to a broker, and publishes; may be used by several threads.

    One that ``announces`` tells the broker when it comes and goes.
    """

    def __init__(self, broker: Broker, *, desk: str = "", announces: bool = True) -> None:
        self._broker = broker
        self._announces = announces
        self._desk = slug(desk or socket.gethostname())
        self._lock = threading.Lock()
        self._states: dict[str, Mapping[str, Any]] = {}
        self._pending: dict[str, paho.MQTTMessageInfo] = {}  # by key
        self._problem = self._lost = ""
        self._client = self._new_client()

    @property
    def connected(self) -> bool:
        """Whether the broker has accepted the connection and it is still up."""
        return self._client.is_connected()

    @property
    def root(self) -> str:
        """The first part of this computer's topics."""
        return f"facegui/{self._desk}"

    def start(self) -> None:
        """Begin to connect, and keep on trying."""
        broker = self._broker
        if broker.tls:
            import ssl  # noqa: PLC0415 as paho: few have a broker

            context = ssl.create_default_context(cafile=broker.ca_file or None)
            self._client.tls_set_context(context)
        if broker.user:
            self._client.username_pw_set(broker.user, broker.password)
        if self._announces:
            self._client.will_set(f"{self.root}/status", "offline", qos=1, retain=True)
        self._client.connect_async(broker.host, broker.port, keepalive=_KEEPALIVE_S)
        self._client.loop_start()

    def publish(self, one: Delivery, stop: threading.Event) -> str:
        """Publish a delivery, and wait until the broker has it. Raises as outlets do."""
        key = f"{one.event} {one.rule} {one.number}"
        self.say(one.target[0], one.body, stop, key=key)
        return "published"

    def say(self, topic: str, body: bytes, stop: threading.Event, *, key: str = "") -> None:
        """Publish and wait until the broker has it; what has the same key is published once."""
        self._wait_for_connection(stop)
        # After a broken connection the client itself sends unacknowledged messages again.
        info = self._pending.get(key)
        if info is None:
            try:
                info = self._pending[key] = self._client.publish(topic, body, qos=1)
            except ValueError as error:
                raise OutletRefused("it cannot be published") from error
        waited_s = 0.0
        while not info.is_published():
            if waited_s >= _ANSWER_S or stop.is_set():
                raise OutletUnreachable("the broker does not answer")
            stop.wait(_LOOK_S)
            waited_s += _LOOK_S
        del self._pending[key]

    def show(self, camera: str, state: Mapping[str, Any]) -> None:
        """Publish who is present at a camera, retained for whoever asks later."""
        with self._lock:
            known = camera in self._states
            if self._states.get(camera) == state:
                return
            self._states[camera] = dict(state)
        if self._client.is_connected():
            if not known:
                self._publish_discovery(camera)
            self._publish_state(camera, state)

    def close(self) -> None:
        """Say that it is offline, and leave."""
        if self._client.is_connected() and self._announces:
            info = self._client.publish(f"{self.root}/status", "offline", qos=1, retain=True)
            for _ in range(20):
                if info.is_published():
                    break
                threading.Event().wait(_LOOK_S)
        self._client.disconnect()
        self._client.loop_stop()

    def _new_client(self) -> "paho.Client":
        # Imported here: few rules need it, and the window does not wait for it.
        import paho.mqtt.client as paho  # noqa: PLC0415 see above
        from paho.mqtt.enums import CallbackAPIVersion  # noqa: PLC0415 see above

        name = f"facegui-{self._desk}-{os.getpid()}"
        if not self._announces:  # a broker ends the older of two connections with one name
            name += f"-{uuid.uuid4().hex[:8]}"
        client = paho.Client(CallbackAPIVersion.VERSION2, client_id=name)
        client.connect_timeout = _CONNECT_S
        client.reconnect_delay_set(1, 60)
        client.on_connect = self._on_connect
        client.on_connect_fail = self._on_connect_fail
        client.on_disconnect = self._on_disconnect
        return client

    def _wait_for_connection(self, stop: threading.Event) -> None:
        """Wait for the first answer, or until a lost connection is there again."""
        waited_s = 0.0
        while not self._client.is_connected():
            if self._problem or waited_s >= _CONNECT_S or stop.is_set():
                where = f"{self._broker.host}:{self._broker.port}"
                raise OutletUnreachable(self._problem or self._lost or f"no connection to {where}")
            stop.wait(_LOOK_S)
            waited_s += _LOOK_S

    def _on_connect(self, *answer: Any) -> None:
        reason = answer[3]
        if reason.is_failure:
            self._problem = f"the broker refused: {reason}"
            return
        self._problem = self._lost = ""
        if self._announces:
            self._client.publish(f"{self.root}/status", "online", qos=1, retain=True)
        with self._lock:
            states = dict(self._states)
        for camera, state in states.items():
            self._publish_discovery(camera)
            self._publish_state(camera, state)

    def _on_connect_fail(self, *_: Any) -> None:
        self._problem = f"no connection to {self._broker.host}:{self._broker.port}"

    def _on_disconnect(self, *answer: Any) -> None:
        if answer[3].is_failure:
            self._lost = f"the connection was lost: {answer[3]}"

    def _publish_state(self, camera: str, state: Mapping[str, Any]) -> None:
        topic = f"{self.root}/{slug(camera)}/state"
        self._client.publish(topic, json.dumps(state, ensure_ascii=False), qos=1, retain=True)

    def _publish_discovery(self, camera: str) -> None:
        node, topic = f"facegui_{self._desk}", f"{self.root}/{slug(camera)}/state"
        message = {
            "name": camera,
            "unique_id": f"{node}_{slug(camera)}",
            "state_topic": topic,
            "value_template": "{{ value_json.count }}",
            "json_attributes_topic": topic,
            "availability_topic": f"{self.root}/status",
            "icon": "mdi:face-recognition",
            "device": {"identifiers": [node], "name": "FaceGUI", "manufacturer": "FaceGUI"},
        }
        where = f"homeassistant/sensor/{node}/{slug(camera)}/config"
        self._client.publish(where, json.dumps(message, ensure_ascii=False), qos=1, retain=True)


def slug(text: str) -> str:
    """Return a text as a part of a topic."""
    return re.sub(r"[^a-z0-9]+", "_", text.casefold()).strip("_") or "camera"
