"""Rules at work: events are judged, and the rules that fire are handed to the sinks.

`take` is called where visits are made; it writes small files and never waits.
"""

import base64
import io
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from PIL import Image

from facegui.errors import UsageProblem
from facegui.events.happenings import Happening
from facegui.events.judging import Firing, RuleJudge, RuleStep
from facegui.events.outlets import command, desktop
from facegui.events.outlets.delivery import Delivery, OutletUnreachable, delivery, trial
from facegui.events.outlets.mqtt import Broker, MqttOutlet
from facegui.events.outlets.outbox import Outbox, Seal
from facegui.events.outlets.sink import Deliver, Done, Sink, SinkStatus
from facegui.events.rules import ActionKind, EventKind, Rule, RuleBook
from facegui.text import say
from facegui.vision.types import Pixels

_JPEG_QUALITY: Final = 85
_PICTURE_PX: Final = 240

DESKTOP: Mapping[ActionKind, Deliver] = MappingProxyType(
    {
        ActionKind.NOTIFY: desktop.notify,
        ActionKind.SOUND: desktop.play,
        ActionKind.SAY: desktop.speak,
    }
)


@dataclass(frozen=True, slots=True, eq=False)
class RuleParts:
    """What rules at work need: the place and seal of the outbox, and the broker if there is one.

    ``here`` carries out the actions at this computer. ``patience_s`` is how long a delivery is
    tried (None: until it expires); ``done`` is called at the end of each, in the thread of its
    sink. ``opened`` is called when a rule fires that opens something. ``number`` returns the number
    of a stranger, by visit, None where they have none.
    """

    data_dir: Path
    seal: Seal
    find_secret: Callable[[str], str | None]
    broker: Broker | None = None
    here: Mapping[ActionKind, Deliver] = field(default_factory=lambda: DESKTOP)
    patience_s: float | None = None
    done: Done = lambda *_: None
    opened: Callable[[Firing], None] = lambda _: None
    number: Callable[[str], int | None] = lambda _: None
    zone: tzinfo | None = None


class RuleRunner:
    """Judges by the rules of a book, and delivers what fires. To be closed."""

    def __init__(self, book: RuleBook, parts: RuleParts) -> None:
        self._parts = parts
        self._book = book
        self._judge = RuleJudge(book.rules, parts.zone)
        self._outbox = Outbox(parts.data_dir, parts.seal)
        self._sinks: dict[str, Sink] = {}
        self._mqtt: MqttOutlet | None = None
        self._named: dict[str, bool | None] = {}  # by camera, since it is needed at every frame
        for path, one in self._outbox.waiting():
            if one.kind is ActionKind.MQTT and parts.broker is None:
                self._outbox.done(path)
            else:
                self._sink(one.sink, one.kind).take_up(path)
        if self._publishes:
            self._broker()

    @property
    def statuses(self) -> tuple[SinkStatus, ...]:
        """The state of every sink that was needed so far."""
        return tuple(sink.status for sink in self._sinks.values())

    def change_rules(self, book: RuleBook) -> None:
        """Continue with other rules."""
        self._book = book
        self._judge.change_rules(book.rules)
        self._named.clear()
        if self._publishes:
            self._broker()

    def take(self, happenings: Iterable[Happening], now: datetime) -> RuleStep:
        """Judge what is known of all visits at a moment (aware), and deliver what fires."""
        known = tuple(happenings)
        step = self._judge.step(known, now)
        pictures: dict[str, str | None] = {}
        for firing in step.fired:
            self._deliver(firing, pictures)
            if firing.rule.opens:
                self._parts.opened(firing)
        if self._mqtt is not None:
            self._show(known)
        return step

    def trial(self, rule: Rule, number: int, camera: str) -> Callable[[], str]:
        """Return a function that tries an action once, with an event that is marked as a test.

        It waits in no queue and may take seconds, so not in the GUI thread; it raises
        OutletRefused or OutletUnreachable.
        """
        one = trial(rule, number, camera)
        if one.kind is ActionKind.MQTT and self._parts.broker is None:
            raise UsageProblem(say("No MQTT broker is set."), say("Set one in the settings."))
        deliver = self._outlet(one.kind)
        return lambda: deliver(one, threading.Event())

    def try_now(self, sink: str) -> None:
        """Let a sink try at once what waits for it."""
        if sink in self._sinks:
            self._sinks[sink].try_now()

    def change_broker(self, broker: Broker | None) -> None:
        """Continue with another MQTT broker, None for none; waiting events go to it."""
        if broker == self._parts.broker:
            return
        self._parts = replace(self._parts, broker=broker)
        if self._mqtt is not None:
            self._mqtt.close()
            self._mqtt = None
        if self._publishes:
            self._broker()

    @property
    def connected(self) -> bool:
        """Whether the MQTT broker has accepted the connection and it is still up."""
        return self._mqtt is not None and self._mqtt.connected

    def forget(self) -> None:
        """Start over with those in view: there is another gallery, or the history was erased."""
        self._judge.forget()

    def close(self) -> None:
        """Stop; the next run delivers what waits."""
        for sink in self._sinks.values():
            sink.close()
        if self._mqtt is not None:
            self._mqtt.close()

    @property
    def _publishes(self) -> bool:
        rules = [one for one in self._book.rules if one.on and not one.problems]
        kinds = {action.kind for one in rules for action in one.do}
        return self._parts.broker is not None and ActionKind.MQTT in kinds

    def _publishing(self, camera: str) -> bool | None:
        """Whether names may be published for a camera; None where no rule publishes for it."""
        said = [
            action.names
            for rule in self._book.rules
            if rule.on and not rule.problems and rule.at(camera)
            for action in rule.do
            if action.kind is ActionKind.MQTT
        ]
        return any(said) if said else None

    def _deliver(self, firing: Firing, pictures: dict[str, str | None]) -> None:
        """Hand an event to the sinks of its rule; ``pictures`` are encoded already, by visit."""
        of, event = firing.event.of, firing.event
        if of.name is None:
            event = replace(event, of=replace(of, number=self._parts.number(of.visit)))
        for number, action in enumerate(firing.rule.do):
            if action.picture and of.visit not in pictures:
                pictures[of.visit] = jpeg_base64(of.picture)
            one = delivery(
                event,
                firing.rule,
                number,
                picture=pictures.get(of.visit),
                patience_s=self._parts.patience_s,
            )
            self._sink(action.sink, action.kind).put(one)

    def _sink(self, name: str, kind: ActionKind) -> Sink:
        if name not in self._sinks:
            parts = self._parts
            self._sinks[name] = Sink(
                name,
                self._outlet(kind),
                self._outbox,
                done=parts.done,
            )
        return self._sinks[name]

    def _outlet(self, kind: ActionKind) -> Deliver:
        if kind is ActionKind.COMMAND:
            return command.run
        if kind is ActionKind.WEBHOOK:
            # Imported here: HTTP takes 16 ms of a start that seldom posts anything.
            from facegui.events.outlets.webhook import Webhook  # noqa: PLC0415 see above

            return Webhook(self._parts.find_secret).post
        if kind is ActionKind.MQTT:
            self._broker()
            return self._publish
        return self._parts.here[kind]

    def _publish(self, one: Delivery, stop: threading.Event) -> str:
        """Publish through the present broker; called by the sink."""
        mqtt = self._mqtt
        if mqtt is None:
            raise OutletUnreachable("no MQTT broker is set")
        return mqtt.publish(one, stop)

    def _broker(self) -> MqttOutlet:
        if self._mqtt is None:
            if self._parts.broker is None:
                raise ValueError("a rule that publishes has a broker")
            self._mqtt = MqttOutlet(self._parts.broker)
            self._mqtt.start()
        return self._mqtt

    def _show(self, known: Iterable[Happening]) -> None:
        """Publish who is present at each camera that a rule publishes for."""
        if self._mqtt is None:
            return
        here: dict[str, list[Happening]] = {}
        for one in known:
            here.setdefault(one.camera, [])
            if not one.over and one.kind in (EventKind.ARRIVED, EventKind.STRANGER):
                here[one.camera].append(one)
        for camera, present in here.items():
            if camera not in self._named:
                self._named[camera] = self._publishing(camera)
            names = self._named[camera]
            if names is not None:
                self._mqtt.show(camera, _state(present, names=names))


def _state(present: list[Happening], *, names: bool) -> dict[str, Any]:
    people = sorted({one.name for one in present if one.name is not None})
    strangers = sum(one.name is None for one in present)
    state: dict[str, Any] = {"count": len(people) + strangers, "strangers": strangers}
    return {**state, "people": people} if names else state


def jpeg_base64(pixels: Pixels | None) -> str | None:
    """Return a small JPEG in base64 of (height, width, 3) uint8 BGR; None for none."""
    if pixels is None:
        return None
    return base64.b64encode(jpeg_of(pixels, _PICTURE_PX)).decode()


def jpeg_of(pixels: Pixels, most_px: int) -> bytes:
    """Return (height, width, 3) uint8 BGR as a JPEG within a width and height."""
    picture = Image.fromarray(pixels[:, :, ::-1].copy())
    picture.thumbnail((most_px, most_px))
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=_JPEG_QUALITY)
    return stream.getvalue()
