"""What is delivered to one action, and how it can end."""

import json
import time
import uuid
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from facegui.events.happenings import Event, Happening
from facegui.events.rules import LEAVING, ActionKind, Rule, RuleAction

# After this long it is no longer wanted. A door opens at once or not at all: the person has gone,
# and somebody else may stand there.
_OPENS_S = 10.0
_HERE_S = 60.0
_COMMAND_S = 3600.0
_AWAY_S = 7 * 86_400.0


class OutletRefused(Exception):
    """It cannot be delivered, and trying again would not help; the text says why."""


class OutletUnreachable(Exception):
    """It could not be delivered now; the text says why."""


@dataclass(frozen=True, slots=True, eq=False)
class Delivery:
    """An event on its way to an action; all of it can be written down.

    ``event`` is its id, ``document`` what the receiver gets, ``name`` whom it is about here on this
    computer, whether or not the document says so. ``expires`` is in seconds since 1970.
    """

    event: str
    rule: str
    sink: str
    kind: ActionKind
    target: tuple[str, ...]
    document: dict[str, Any] = field(repr=False)
    name: str = field(repr=False)
    expires: float
    secret: str = ""
    limit_s: float = 10.0
    opens: bool = False
    number: int = 0  # number of the action in its rule

    @property
    def body(self) -> bytes:
        """The document as one line of JSON."""
        return json.dumps(self.document, ensure_ascii=False, separators=(",", ":")).encode()

    def packed(self) -> bytes:
        """Return it as bytes that `unpacked` reads."""
        return json.dumps(asdict(self)).encode()


def unpacked(packed: bytes) -> Delivery:
    """Return what `Delivery.packed` wrote. Raises ValueError, KeyError or TypeError."""
    fields = json.loads(packed)
    fields["kind"], fields["target"] = ActionKind(fields["kind"]), tuple(fields["target"])
    return Delivery(**fields)


def delivery(
    event: Event,
    rule: Rule,
    number: int,
    *,
    picture: str | None,
    patience_s: float | None = None,
) -> Delivery:
    """Return an event on its way to the action of that number; ``picture`` is a JPEG in base64.

    It is tried for ``patience_s``, or as long as an action of its kind makes sense.

    What leaves the computer names nobody, unless the action says so.
    """
    action = rule.do[number]
    lasts_s = _lasts(rule, action)
    if patience_s is not None:
        lasts_s = min(lasts_s, patience_s)
    return Delivery(
        event=event.id,
        rule=rule.name,
        sink=action.sink,
        kind=action.kind,
        target=action.target,
        document=document(event, rule, action, picture=picture),
        name=event.of.name or "",
        expires=time.time() + lasts_s,
        secret=action.secret,
        limit_s=action.limit_s,
        opens=rule.opens,
        number=number,
    )


def trial(rule: Rule, number: int, camera: str) -> Delivery:
    """Return an event that never happened on its way to an action, marked as a test."""
    now = datetime.now(UTC)
    name = next(iter(rule.people), "Test")
    of = Happening(uuid.uuid4().hex, rule.when, camera, now, now, name=name, live=True)
    event = Event(f"test-{of.visit}", rule.when, now, of)
    one = delivery(event, rule, number, picture=None, patience_s=_OPENS_S)
    return replace(one, document={**one.document, "test": True})


def document(
    event: Event, rule: Rule, action: RuleAction, *, picture: str | None
) -> dict[str, Any]:
    """Return what the receiver of an action gets."""
    named = action.names or action.kind not in LEAVING
    of = event.of
    return {
        "event": event.id,
        "rule": rule.name,
        "kind": str(event.kind),
        "name": of.name if named else None,
        # Their number would let a receiver link the visits of a stranger.
        "unknown": event.unknown if named or of.name is not None else of.visit,
        "camera": of.camera,
        "time": event.at.astimezone().isoformat(timespec="milliseconds"),
        "seconds": round(of.seconds, 1),
        "score": None if of.score is None else round(float(of.score), 4),
        "liveness": of.liveness,
        # The reasons name people whom the face resembles.
        "reasons": [str(one) for one in of.reasons] if named else [],
        "picture": picture if action.picture else None,
    }


def _lasts(rule: Rule, action: RuleAction) -> float:
    if rule.opens:
        return _OPENS_S
    if action.kind in LEAVING:
        return _AWAY_S
    return _COMMAND_S if action.kind is ActionKind.COMMAND else _HERE_S
