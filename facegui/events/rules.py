"""A rule: who must be seen, when and at which camera, and what is done then. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from facegui.events.times import WeekTimes
from facegui.text import Sentence

GROUP = "group:"


class EventKind(StrEnum):
    """Kinds of events; those in `RECOGNIZED` are about somebody enrolled."""

    ARRIVED = "arrived"
    STAYED = "stayed"
    LEFT = "left"
    STRANGER = "stranger"
    UNSURE = "unsure"
    ATTACK = "attack"


class Lack(StrEnum):
    """What a rule may need that the settings can bring."""

    LIFE_MODEL = "life model"
    BROKER = "broker"


RECOGNIZED = frozenset((EventKind.ARRIVED, EventKind.STAYED, EventKind.LEFT))
OPENING = frozenset((EventKind.ARRIVED, EventKind.STAYED))
"""The kinds upon which something may be opened."""


class ActionKind(StrEnum):
    """What can be done."""

    COMMAND = "command"
    WEBHOOK = "webhook"
    MQTT = "mqtt"
    NOTIFY = "notify"
    SOUND = "sound"
    SAY = "say"


LEAVING = frozenset((ActionKind.WEBHOOK, ActionKind.MQTT))
"""Actions whose event leaves the computer: without ``names`` nobody is named in it."""

PICTURED = LEAVING | {ActionKind.COMMAND, ActionKind.NOTIFY}
"""Actions that can do something with a picture."""


@dataclass(frozen=True, slots=True)
class RuleAction:
    """One action. ``target`` is its arguments, address, topic, text or sound.

    ``to`` is the destination it was taken from, empty for none. ``names`` and ``picture`` say
    whether these leave the computer with the event. ``secret`` names the secret that signs a
    webhook. A command may run for ``limit_s`` seconds.
    """

    kind: ActionKind
    target: tuple[str, ...]
    names: bool = False
    picture: bool = False
    secret: str = ""
    to: str = ""
    limit_s: float = 10.0

    @property
    def text(self) -> str:
        """The target as one text."""
        return " ".join(self.target)

    @property
    def sink(self) -> str:
        """The sink that delivers it; actions of one sink are done one after the other."""
        if self.kind is ActionKind.MQTT:  # one connection
            return "mqtt"
        return self.to or f"{self.kind} {self.text}"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. Empty ``who`` is anybody enrolled, empty ``cameras`` all, empty ``times`` always.

    ``who`` holds names, and groups as "group:Staff". ``problems`` say why it cannot work as it is
    written; such a rule never fires. ``lacks`` says what would have to be installed or set for it.
    ``on`` says whether it is switched on.
    """

    name: str
    when: EventKind = EventKind.ARRIVED
    who: tuple[str, ...] = ()
    cameras: tuple[str, ...] = ()
    times: tuple[WeekTimes, ...] = ()
    live: bool = False
    opens: bool = False
    after_s: float = 0.0
    every_s: float = 0.0
    do: tuple[RuleAction, ...] = ()
    on: bool = True
    problems: tuple[Sentence, ...] = ()
    lacks: tuple[Lack, ...] = ()

    @property
    def needs_life(self) -> bool:
        """Whether it fires only for a face that was shown to be live."""
        return self.live or self.opens

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups it is about."""
        return tuple(one.removeprefix(GROUP) for one in self.who if one.startswith(GROUP))

    @property
    def people(self) -> tuple[str, ...]:
        """The names it is about."""
        return tuple(one for one in self.who if not one.startswith(GROUP))

    def about(self, name: str | None, groups: tuple[str, ...]) -> bool:
        """Whether it is about somebody with this name (None: nobody known) and these groups."""
        if not self.who:
            return True
        if name is None:
            return False
        here = {one.casefold() for one in groups}
        return name.casefold() in {one.casefold() for one in self.people} or any(
            one.casefold() in here for one in self.groups
        )

    def at(self, camera: str) -> bool:
        """Whether it is about a camera."""
        return not self.cameras or camera.casefold() in {one.casefold() for one in self.cameras}


@dataclass(frozen=True, slots=True)
class Destination:
    """An action that has a name, for several rules."""

    name: str
    action: RuleAction


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All rules in their order, and the destinations. ``problems`` are those of neither."""

    rules: tuple[Rule, ...] = ()
    destinations: tuple[Destination, ...] = ()
    problems: tuple[Sentence, ...] = ()
