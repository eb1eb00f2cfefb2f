"""The state of the shared gallery as this desk sees it, partly read from the server."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from facegui.errors import FaceGuiError
from facegui.gallery.cipher import SealBroken
from facegui.gallery.shared.desk import Desk
from facegui.gallery.shared.desk_key import DeskKey, fingerprint, words
from facegui.gallery.shared.errors import NotLetIn, forged, taken_out
from facegui.gallery.shared.ledger import GaveWay
from facegui.gallery.shared.replica import GoingOver
from facegui.gallery.shared.sealing import SharedHead, SharedKeys, key_place
from facegui.gallery.shared.server import DeskRow, HeadRow, Server
from facegui.text import NOTHING, Sentence, say


@dataclass(frozen=True, slots=True)
class DeskState:
    """A desk: ``state`` is "in" or "asks"; ``fingerprint`` and ``words`` are those of its key.

    ``behind`` says that others have handed in what it has not taken in yet.
    """

    name: str
    state: str
    this: bool
    seen_at: datetime
    version: str
    fingerprint: str
    words: tuple[str, ...]
    behind: bool = False


@dataclass(frozen=True, slots=True)
class ErasureState:
    """An erasure: the desks that have confirmed it, and those not seen since."""

    person: str
    confirmed: tuple[str, ...]
    waiting: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharedState:
    """The shared gallery as this desk sees it.

    ``state`` is "in step", "changes wait", "offline", "asks", "taken out" or "forged"; ``problem``
    says why it is not in step, ``hint`` what to do. ``seen_at`` is when this desk was last in step
    (ISO, UTC). ``going_over`` is set while this desk still uses the encoder that the others have
    left. ``gave_way`` are changes made here that gave way to another desk's, newest first.
    """

    desk: Desk
    state: str
    problem: Sentence
    seen_at: str
    step: int
    people: int
    changes: int
    fingerprint: str
    words: tuple[str, ...]
    going_over: GoingOver | None = None
    gave_way: tuple[GaveWay, ...] = ()
    desks: tuple[DeskState, ...] = ()
    erasures: tuple[ErasureState, ...] = ()
    hint: Sentence = NOTHING

    def failed(self, problem: FaceGuiError, state: str = "") -> "SharedState":
        """Return it with the reason why it is not in step, and perhaps another state."""
        told = replace(self, problem=problem.message, hint=problem.hint)
        return replace(told, state=state) if state else told


def with_others(told: SharedState, key: DeskKey, server: Server) -> SharedState:
    """Add what the server knows of the other desks. Raises NotLetIn, TakenOut, ServerForged."""
    wrapped = server.keys(told.desk.id)
    if not wrapped:
        raise taken_out() if told.step else NotLetIn(say("This desk waits to be let in."))
    head = head_of(server, opened_keys(told.desk.gallery, told.desk.id, key, wrapped))
    rows = server.desks()
    inside = {row.id: row.name for row in rows if row.id in head.members}
    erasures = tuple(
        ErasureState(
            id_,
            tuple(sorted(inside[one] for one in confirmed if one in inside)),
            tuple(sorted(name for one, name in inside.items() if one not in confirmed)),
        )
        for id_, confirmed in server.confirmed().items()
    )
    behind = told.state == "in step" and head.step != told.step
    desks = tuple(_desk_state(row, told.desk, head) for row in rows)
    state = "changes wait" if behind else told.state
    return replace(told, state=state, desks=desks, erasures=erasures)


def opened_keys(
    gallery_id: str, desk: str, key: DeskKey, wrapped: Mapping[int, bytes]
) -> SharedKeys:
    """Return the gallery's keys that were wrapped for a desk. Raises ServerForged."""
    try:
        return SharedKeys(
            gallery_id,
            {
                epoch: key.unwrap(one, key_place(gallery_id, epoch, desk))
                for epoch, one in wrapped.items()
            },
        )
    except SealBroken as error:
        raise forged(say("the key for this desk was exchanged")) from error


def head_of(server: Server, keys: SharedKeys) -> SharedHead:
    """Return the present head. Raises TakenOut, ServerForged."""
    return opened_head(server.head(), keys)


def opened_head(row: HeadRow, keys: SharedKeys) -> SharedHead:
    """Return the head in a row. Raises TakenOut, ServerForged."""
    if row.epoch > keys.epoch:
        raise taken_out()
    try:
        return keys.open_head(row.step, row.epoch, row.sealed)
    except SealBroken as error:
        raise forged(say("its head was not written by a desk")) from error


def _desk_state(row: DeskRow, desk: Desk, head: SharedHead) -> DeskState:
    member = head.members.get(row.id)
    inside = member is not None and member.public == row.public
    return DeskState(
        row.name,
        "in" if inside else "asks",
        row.id == desk.id,
        row.seen_at,
        row.version,
        fingerprint(row.public),
        words(row.public),
        row.step < head.step,
    )
