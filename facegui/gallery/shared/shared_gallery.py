"""What can be done with a shared gallery from this desk; `facegui gallery` and the window ask it."""

import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from facegui import __version__
from facegui.errors import UsageProblem
from facegui.gallery.cipher import KEY_BYTES, SealBroken
from facegui.gallery.shared.address import ServerAddress
from facegui.gallery.shared.desk import Desk, DeskFile
from facegui.gallery.shared.desk_key import DeskKey, fingerprint, is_of, words, wrap
from facegui.gallery.shared.errors import (
    NotLetIn,
    ServerAway,
    ServerForged,
    ServerRefused,
    TakenOut,
    forged,
)
from facegui.gallery.shared.ledger import FILE_NAME, Ledger, unconfirmed
from facegui.gallery.shared.recovery_sheet import read_sheet, write_sheet
from facegui.gallery.shared.replica import Replica
from facegui.gallery.shared.sealing import (
    RECOVERY,
    Member,
    SharedHead,
    SharedKeys,
    key_place,
)
from facegui.gallery.shared.server import DeskRow, Entry, HandIn, HeadRow, Server
from facegui.gallery.shared.sync import Progress, Sync, SyncReport
from facegui.text import NOTHING, Sentence, say

PASSWORD_VARIABLE = "FACEGUI_PGPASSWORD"  # noqa: S105 the name of a variable
_RACES = 20
_LOOK_S = 0.1  # the longest wait of a change made here


@dataclass(frozen=True, slots=True)
class DeskState:
    """A desk as it is told: ``state`` is "in" or "asks"; ``fingerprint`` and ``words`` its key's."""

    name: str
    state: str
    this: bool
    seen_at: datetime
    version: str
    fingerprint: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ErasureState:
    """An erasure: the desks that have confirmed it, and those that are still to be seen."""

    person: str
    confirmed: tuple[str, ...]
    waiting: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharedState:
    """The shared gallery as this desk sees it.

    ``state`` is "in step", "changes wait", "offline", "asks", "taken out" or "forged"; ``problem``
    says why it is not in step. ``seen_at`` is when this desk was in step last (ISO, UTC).
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
    desks: tuple[DeskState, ...] = ()
    erasures: tuple[ErasureState, ...] = ()


class SharedGallery:
    """One data folder's part in a shared gallery. Raises FaceGuiErrors, as `Sync` and `Gallery` do.

    ``erased`` finishes the erasures of people who were erased elsewhere, with their certificates.
    """

    def __init__(
        self,
        data_dir: Path,
        replica: Replica,
        *,
        keyring_allowed: bool = True,
        erased: Callable[[], object] = lambda: None,
    ) -> None:
        self._data_dir, self._replica, self._erased = data_dir, replica, erased
        self._file = DeskFile(data_dir, keyring_allowed=keyring_allowed)

    @property
    def there(self) -> bool:
        """Whether this desk has a shared gallery, or asks to be let in."""
        return self._file.there

    # In and out

    def create(self, url: str, name: str, sheet: Path | None) -> DeskKey:
        """Make the shared gallery with this desk as its first; return the recovery sheet's key."""
        self._require_alone()
        address = ServerAddress.of(url)
        key, recovery = DeskKey.new(), DeskKey.new()
        desk = Desk.new(name, address.shown, secrets.token_hex(16))
        keys = SharedKeys(desk.gallery, {1: secrets.token_bytes(KEY_BYTES)})
        members = {desk.id: Member(name, key.public), RECOVERY: Member(RECOVERY, recovery.public)}
        head = SharedHead(step=1, members=members)
        with Server(address, _given_password()) as server:
            if server.has_gallery:
                raise UsageProblem(
                    say("There is a shared gallery on {name} already.", name=address.name),
                    say("Join it: facegui gallery join {url}.", url=address.shown),
                )
            if sheet is not None:
                write_sheet(sheet, recovery, address.shown)
            if not server.has_tables:
                server.make_tables()
            server.begin(desk.gallery, _row(head, keys), _wrapped(keys, members))
            server.enter()
            server.ask_in(desk.id, name, key.public, __version__)
        self._file.keep(desk, key, address.password or _given_password())
        return recovery

    def join(self, url: str, name: str, sheet: Path | None = None) -> None:
        """Ask to be let in, or see whether this desk is by now; NotLetIn while it is not.

        With a recovery sheet it lets itself in.
        """
        address = ServerAddress.of(url)
        if not self.there:
            with Server(address, _given_password()) as server:
                key = DeskKey.new()
                desk = Desk.new(name, address.shown, server.enter())
                server.ask_in(desk.id, name, key.public, __version__)
                self._file.keep(desk, key, address.password or _given_password())
        elif self._file.read().server != address.shown:
            self._require_alone()
        if sheet is not None:
            self._let_in_by(read_sheet(sheet))
        with self._server() as (server, desk):
            if not server.keys(desk.id):
                raise NotLetIn(
                    say("This desk waits to be let in."),
                    say("Read its words to somebody at a desk that is in; they let it in there."),
                )

    def admit(self, told: str) -> str:
        """Let the desk in whose fingerprint or words these are; return its name. UsageProblem."""
        with self._server() as (server, desk):
            for _ in range(_RACES):
                keys, head = self._in_step(server, desk)
                asking = [one for one in server.desks() if one.id not in head.members]
                chosen = [one for one in asking if is_of(told, one.public)]
                if len(chosen) != 1:
                    raise UsageProblem(
                        say("No desk that asks shows these words or this fingerprint."),
                        say("See facegui gallery status, and compare with what that desk shows."),
                    )
                if self._admitted(server, desk, keys, head, chosen[0]):
                    return chosen[0].name
        raise _overtaken()

    def remove_desk(self, name: str) -> None:
        """Take a desk out: it can read nothing that is written from now on. UsageProblem."""
        with self._server() as (server, desk):
            for _ in range(_RACES):
                keys, head = self._in_step(server, desk)
                rows = {one.id: one for one in server.desks()}
                out = [id_ for id_, one in rows.items() if one.name.casefold() == name.casefold()]
                out = [id_ for id_ in out if id_ != desk.id]
                if not out:
                    raise UsageProblem(
                        say("No other desk is called {name}.", name=name),
                        say("See facegui gallery status; this desk goes with leave."),
                    )
                if not set(out) & head.members.keys():
                    for id_ in out:
                        server.refuse(id_)
                    return
                if self._taken_out(server, desk, (keys, head), out):
                    self._in_step(server, desk)  # wraps people's keys anew
                    return
        raise _overtaken()

    def leave(self) -> None:
        """Leave: the people stay here as a copy. Without the server it is told of nothing."""
        desk = self._file.read()
        try:
            with self._server() as (server, _):
                self._struck(server, desk)
        except (ServerAway, ServerForged, NotLetIn, TakenOut):
            pass
        self._file.forget()
        for path in self._data_dir.glob(f"{Path(FILE_NAME).stem}.*"):
            path.unlink(missing_ok=True)

    # Day by day

    def sync(self, progress: Progress = lambda done, total: None) -> SyncReport:
        """Bring this desk in step with the server."""
        with self._server() as (server, desk), self._ledger() as ledger:
            sync = Sync(desk, self._file.key(), self._replica, ledger, server, progress)
            try:
                sync.run()
            finally:
                self._erased()
            sync.confirm()
            return sync.report

    def listen(self, until_s: float, wanted: Callable[[], bool]) -> None:
        """Wait for news: another desk's, until a time (monotonic) or until ``wanted``."""
        with self._ledger() as ledger:
            step = ledger.state.head.step
        with self._server() as (server, _):
            server.listen()
            if server.head().step != step:  # somebody was between the last sync and this
                return
            while time.monotonic() < until_s and not wanted():
                if server.notice(_LOOK_S):
                    return

    @property
    def waiting(self) -> int:
        """How many changes made here are still to be handed in."""
        with self._ledger() as ledger:
            known, stamps = ledger.people(), self._replica.stamps()
            changed = (id_ not in known or known[id_].stamp != one for id_, one in stamps.items())
            gone = (one.outline is not None and id_ not in stamps for id_, one in known.items())
            return sum(changed) + sum(gone) + len(unconfirmed(ledger.erased()))

    def status(self) -> SharedState:
        """Tell how this desk and the others are, whether the server answers or not."""
        desk, key = self._file.read(), self._file.key()
        with self._ledger() as ledger:
            state = ledger.state
        changes, people = self.waiting, len(self._replica.stamps())
        told = SharedState(
            desk,
            "in step" if state.seen_at and not changes else "changes wait",
            NOTHING,
            state.seen_at,
            state.head.step,
            people,
            changes,
            fingerprint(key.public),
            words(key.public),
        )
        try:
            with self._server() as (server, _):
                return self._with_others(told, server, state.head)
        except NotLetIn as problem:
            return replace(told, state="asks", problem=problem.message)
        except TakenOut as problem:
            return replace(told, state="taken out", problem=problem.message)
        except ServerForged as problem:
            return replace(told, state="forged", problem=problem.message)
        except (ServerAway, ServerRefused) as problem:
            return replace(told, state="offline", problem=problem.message)

    def erasures_of(self, person_ids: set[str]) -> tuple[ErasureState, ...]:
        """Return how far some erasures are at the other desks."""
        return tuple(one for one in self.status().erasures if one.person in person_ids)

    # Parts

    def _with_others(self, told: SharedState, server: Server, seen: SharedHead) -> SharedState:
        wrapped = server.keys(told.desk.id)
        if not wrapped:
            raise (
                TakenOut(say("This desk was taken out."))
                if seen.step
                else NotLetIn(say("This desk waits to be let in."))
            )
        head = _head_of(server, _opened_keys(told.desk, self._file.key(), wrapped))
        rows = server.desks()
        desks = tuple(_desk_state(row, told.desk, head) for row in rows)
        inside = {row.id: row.name for row in rows if row.id in head.members}
        erasures = tuple(
            ErasureState(
                id_,
                tuple(sorted(inside[one] for one in confirmed if one in inside)),
                tuple(sorted(name for one, name in inside.items() if one not in confirmed)),
            )
            for id_, confirmed in server.confirmed().items()
        )
        state = told.state
        if head.step != told.step and state == "in step":
            state = "changes wait"
        return replace(told, state=state, desks=desks, erasures=erasures)

    def _in_step(self, server: Server, desk: Desk) -> tuple[SharedKeys, SharedHead]:
        with self._ledger() as ledger:
            keys = Sync(desk, self._file.key(), self._replica, ledger, server).run()
            return keys, ledger.state.head

    def _admitted(
        self, server: Server, desk: Desk, keys: SharedKeys, head: SharedHead, row: DeskRow
    ) -> bool:
        member = Member(row.name, row.public)
        after = replace(head, step=head.step + 1, members={**head.members, row.id: member})
        wrapped = _wrapped(keys, {row.id: member})
        facts = {"kind": "let in", "desk": row.name}
        return server.hand_in(_change(desk, head, after, keys, facts, wrapped))

    def _taken_out(
        self, server: Server, desk: Desk, there: tuple[SharedKeys, SharedHead], out: list[str]
    ) -> bool:
        keys, head = there
        members = {id_: one for id_, one in head.members.items() if id_ not in out}
        epoch = head.epoch + 1
        newer = keys.with_key(epoch, secrets.token_bytes(KEY_BYTES))
        after = replace(head, step=head.step + 1, epoch=epoch, members=members)
        wrapped = {
            place: value for place, value in _wrapped(newer, members).items() if place[0] == epoch
        }
        names = [head.members[id_].name for id_ in out if id_ in head.members]
        what = _change(desk, head, after, newer, {"kind": "taken out", "desks": names}, wrapped)
        return server.hand_in(replace(what, desks_gone=out))

    def _struck(self, server: Server, desk: Desk) -> None:
        """Strike this desk from the head, if it is in."""
        if not server.keys(desk.id):
            server.refuse(desk.id)
            return
        for _ in range(_RACES):
            keys, head = self._in_step(server, desk)
            members = {id_: one for id_, one in head.members.items() if id_ != desk.id}
            after = replace(head, step=head.step + 1, members=members)
            facts = {"kind": "left", "desk": desk.name}
            what = replace(_change(desk, head, after, keys, facts, {}), desks_gone=[desk.id])
            if server.hand_in(what):
                return

    def _let_in_by(self, recovery: DeskKey) -> None:
        with self._server() as (server, desk):
            wrapped = server.keys(RECOVERY)
            place = replace(desk, id=RECOVERY)
            keys = _opened_keys(place, recovery, wrapped)
            head = _head_of(server, keys)
            row = next(one for one in server.desks() if one.id == desk.id)
            if row.id not in head.members and not self._admitted(server, desk, keys, head, row):
                raise _overtaken()

    @contextmanager
    def _server(self) -> Iterator[tuple[Server, Desk]]:
        desk = self._file.read()
        given = _given_password()
        address = ServerAddress.of(desk.server)
        with Server(address, given or self._file.password()) as server:
            if given and given != self._file.password():
                self._file.keep_password(given)
            if server.enter() != desk.gallery:
                raise forged(say("another gallery is in its place"))
            yield server, desk

    @contextmanager
    def _ledger(self) -> Iterator[Ledger]:
        ledger = Ledger(self._data_dir, self._replica.cipher)
        try:
            yield ledger
        finally:
            ledger.close()

    def _require_alone(self) -> None:
        if self.there:
            raise UsageProblem(
                say("This desk has a shared gallery already."),
                say("See facegui gallery status, or leave it first: facegui gallery leave."),
            )


def _given_password() -> str | None:
    return os.environ.get(PASSWORD_VARIABLE) or None


def _row(head: SharedHead, keys: SharedKeys) -> HeadRow:
    return HeadRow(head.step, head.epoch, keys.seal_head(head))


def _wrapped(keys: SharedKeys, members: dict[str, Member]) -> dict[tuple[int, str], bytes]:
    """Wrap the keys of all epochs for each of some desks."""
    return {
        (epoch, id_): wrap(key, one.public, key_place(keys.gallery_id, epoch, id_))
        for epoch, key in keys.keys.items()
        for id_, one in members.items()
    }


def _change(
    desk: Desk,
    before: SharedHead,
    after: SharedHead,
    keys: SharedKeys,
    facts: dict[str, object],
    wrapped: dict[tuple[int, str], bytes],
) -> HandIn:
    event = secrets.token_hex(16)
    entry = Entry(event, keys.seal_entry(event, facts))
    return HandIn(before.step, _row(after, keys), desk.id, entries=[entry], keys=wrapped)


def _opened_keys(desk: Desk, key: DeskKey, wrapped: dict[int, bytes]) -> SharedKeys:
    try:
        return SharedKeys(
            desk.gallery,
            {
                epoch: key.unwrap(one, key_place(desk.gallery, epoch, desk.id))
                for epoch, one in wrapped.items()
            },
        )
    except (SealBroken, StopIteration) as error:
        raise UsageProblem(
            say("This key does not open the shared gallery."), say("Check the sheet.")
        ) from error


def _head_of(server: Server, keys: SharedKeys) -> SharedHead:
    row = server.head()
    if row.epoch > keys.epoch:
        raise TakenOut(say("This desk was taken out."))
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
    )


def _overtaken() -> ServerAway:
    return ServerAway(
        say("Other desks were faster each time."), say("Try again in a moment; nothing was lost.")
    )
