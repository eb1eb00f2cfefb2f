"""Decides who is a member: writes a gallery's first head, lets desks in, takes them out."""

import secrets
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from facegui.errors import UsageProblem
from facegui.gallery.cipher import KEY_BYTES
from facegui.gallery.shared.desk import Desk
from facegui.gallery.shared.desk_key import DeskKey, identifies, wrap
from facegui.gallery.shared.errors import ServerAway
from facegui.gallery.shared.sealing import RECOVERY, Member, SharedHead, SharedKeys, key_place
from facegui.gallery.shared.server import DeskRow, HandIn, HeadRow, SealedEntry, Server
from facegui.text import say

_RACES = 20

Standing = tuple[SharedKeys, SharedHead]


def begin(server: Server, desk: Desk, key: DeskKey, recovery: DeskKey) -> None:
    """Write the first head of a new gallery, whose members are one desk and the recovery sheet."""
    keys = SharedKeys(desk.gallery, {1: secrets.token_bytes(KEY_BYTES)})
    members = {desk.id: Member(desk.name, key.public), RECOVERY: Member(RECOVERY, recovery.public)}
    head = SharedHead(step=1, members=members)
    server.begin(desk.gallery, _row(head, keys), wrapped(keys, members))


@dataclass(frozen=True, slots=True)
class Admission:
    """Changes the members. ``in_step`` brings this desk in step and returns keys and head.

    Raises ServerAway if other desks were faster each time, and what a sync raises.
    """

    server: Server
    desk: Desk
    in_step: Callable[[], Standing]

    def admit(self, told: str) -> str:
        """Let in the desk with this fingerprint or these words; return its name. UsageProblem."""
        for _ in range(_RACES):
            there = self.in_step()
            asking = [one for one in self.server.desks() if one.id not in there[1].members]
            chosen = [one for one in asking if identifies(told, one.public)]
            if len(chosen) != 1:
                raise UsageProblem(
                    say("No desk that asks shows these words or this fingerprint."),
                    say("See facegui gallery status, and compare with what that desk shows."),
                )
            if self.let_in(there, chosen[0]):
                self.in_step()  # so that this desk records the new member
                return chosen[0].name
        raise _overtaken()

    def let_in(self, there: Standing, row: DeskRow) -> bool:
        """Let a desk in; False if another desk was first."""
        keys, head = there
        member = Member(row.name, row.public)
        after = replace(head, members={**head.members, row.id: member})
        facts = {"kind": "let in", "desk": self.desk.name, "whom": row.name}
        return self._change(there, after, facts, wrapped(keys, {row.id: member}))

    def take_out(self, name: str) -> None:
        """Take a desk out, or refuse one that asks. UsageProblem."""
        for _ in range(_RACES):
            there = self.in_step()
            out = self._called(name)
            if not out & there[1].members.keys():
                for id_ in out:
                    self.server.refuse(id_)
                return
            if self._taken_out(there, out):
                self.in_step()  # wraps people's keys again
                return
        raise _overtaken()

    def leave(self) -> None:
        """Take this desk itself out. It leaves of its own accord, so the keys stay."""
        if not self.server.keys(self.desk.id):
            self.server.refuse(self.desk.id)
            return
        for _ in range(_RACES):
            there = self.in_step()
            others = {id_: one for id_, one in there[1].members.items() if id_ != self.desk.id}
            after = replace(there[1], members=others)
            facts = {"kind": "left", "desk": self.desk.name}
            if self._change(there, after, facts, {}, gone=[self.desk.id]):
                return

    def _called(self, name: str) -> set[str]:
        wanted = name.casefold()
        found = {one.id for one in self.server.desks() if one.name.casefold() == wanted}
        if not found - {self.desk.id}:
            raise UsageProblem(
                say("No other desk is called {name}.", name=name),
                say("See facegui gallery status; this desk goes with leave."),
            )
        return found - {self.desk.id}

    def _taken_out(self, there: Standing, out: Collection[str]) -> bool:
        keys, head = there
        members = {id_: one for id_, one in head.members.items() if id_ not in out}
        newer = keys.with_key(head.epoch + 1, secrets.token_bytes(KEY_BYTES))
        after = replace(head, epoch=newer.epoch, members=members)
        names = [head.members[id_].name for id_ in out if id_ in head.members]
        new = {at: key for at, key in wrapped(newer, members).items() if at[0] == newer.epoch}
        facts = {"kind": "taken out", "desk": self.desk.name, "whom": ", ".join(names)}
        return self._change((newer, head), after, facts, new, gone=out)

    def _change(
        self,
        there: Standing,
        after: SharedHead,
        facts: Mapping[str, object],
        keys: Mapping[tuple[int, str], bytes],
        *,
        gone: Collection[str] = (),
    ) -> bool:
        sealing, before = there
        after = replace(after, step=before.step + 1, entries=before.entries + 1)
        event = secrets.token_hex(16)
        entry = SealedEntry(event, sealing.seal_entry(event, facts))
        return self.server.hand_in(
            HandIn(
                before.step,
                _row(after, sealing),
                self.desk.id,
                entries=[entry],
                keys=keys,
                desks_gone=gone,
            )
        )


def wrapped(keys: SharedKeys, members: Mapping[str, Member]) -> dict[tuple[int, str], bytes]:
    """Wrap the keys of all epochs for each of these desks."""
    return {
        (epoch, id_): wrap(key, one.public, key_place(keys.gallery_id, epoch, id_))
        for epoch, key in keys.keys.items()
        for id_, one in members.items()
    }


def _row(head: SharedHead, keys: SharedKeys) -> HeadRow:
    return HeadRow(head.step, head.epoch, keys.seal_head(head))


def _overtaken() -> ServerAway:
    return ServerAway(
        say("Other desks were faster each time."), say("Try again in a moment; nothing was lost.")
    )
