"""What this desk can do with a shared gallery, for the commands and the window."""

import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from facegui import __version__
from facegui.errors import FaceGuiError, UsageProblem
from facegui.gallery.shared import admission
from facegui.gallery.shared.accepting import accept
from facegui.gallery.shared.address import ServerAddress
from facegui.gallery.shared.admission import Admission, Standing
from facegui.gallery.shared.desk import Desk, DeskFile
from facegui.gallery.shared.desk_key import DeskKey, fingerprint, words
from facegui.gallery.shared.errors import (
    NotLetIn,
    ServerAway,
    ServerForged,
    ServerRefused,
    TakenOut,
    away,
    forged,
)
from facegui.gallery.shared.ledger import FILE_NAME, Ledger, Opened, unconfirmed
from facegui.gallery.shared.recovery_sheet import read_sheet, write_sheet
from facegui.gallery.shared.replica import Replica
from facegui.gallery.shared.report import SyncReport
from facegui.gallery.shared.sealing import RECOVERY
from facegui.gallery.shared.server import Server
from facegui.gallery.shared.shared_state import (
    ErasureState,
    SharedState,
    head_of,
    opened_keys,
    with_others,
)
from facegui.gallery.shared.sync import Progress, Sync
from facegui.text import NOTHING, say

PASSWORD_VARIABLE = "FACEGUI_PGPASSWORD"  # noqa: S105 the name of a variable
_LOOK_S = 0.1  # how long a change made here waits at most


class SharedGallery:
    """One data folder's part in a shared gallery. Raises FaceGuiErrors, as `Sync` and `Gallery` do.

    ``erased`` completes the erasures that came from other desks, with certificates. ``searched``
    returns the space of the encoder in use, empty if it is not known.
    """

    def __init__(
        self,
        data_dir: Path,
        replica: Replica,
        *,
        keyring_allowed: bool = True,
        erased: Callable[[], object] = lambda: None,
        searched: Callable[[], str] = lambda: "",
    ) -> None:
        self._data_dir, self._replica, self._erased = data_dir, replica, erased
        self._searched = searched
        self._opened: Opened = {}
        self._file = DeskFile(data_dir, keyring_allowed=keyring_allowed)

    @property
    def there(self) -> bool:
        """Whether this desk has a shared gallery, or asks to be let in."""
        return self._file.there

    # In and out

    def create(self, url: str, name: str, sheet: Path | None) -> DeskKey:
        """Create the shared gallery with this desk as its first; return the key of the sheet."""
        self._require_alone()
        address = ServerAddress.of(url)
        key, recovery = DeskKey.new(), DeskKey.new()
        desk = Desk.new(name, address.shown, secrets.token_hex(16))
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
            # Before that, since nobody could open a gallery whose only key was never stored.
            self._file.keep(desk, key, address.password or _given_password())
            try:
                admission.begin(server, desk, key, recovery)
            except ServerRefused:
                self._file.forget()
                raise
            server.enter()
            server.ask_in(desk.id, name, key.public, __version__)
        return recovery

    def join(self, url: str, name: str, sheet: Path | None = None) -> None:
        """Ask to be let in, or find out whether this desk is in by now. NotLetIn while it is not.

        With a recovery sheet it lets itself in. Once it has asked, a password in the address
        replaces the stored one if the server accepts it.
        """
        address = ServerAddress.of(url)
        recovery = None if sheet is None else read_sheet(sheet)
        if not self.there:
            self._ask_in(address, name)
        elif self._file.read().server != address.shown:
            self._require_alone()
        elif address.password:
            with Server(address, None):
                self._file.keep_password(address.password)
        with self._server() as (server, desk):
            if recovery is not None:
                self._let_in_by(recovery, server, desk)
            if not server.keys(desk.id):
                raise NotLetIn(
                    say("This desk waits to be let in."),
                    say("Read its words to somebody at a desk that is in; they let it in there."),
                )

    def admit(self, told: str) -> str:
        """Let in the desk with this fingerprint or these words; return its name. UsageProblem."""
        with self._admission() as admitting:
            return admitting.admit(told)

    def remove_desk(self, name: str) -> None:
        """Take a desk out: from now on it cannot read anything new. UsageProblem."""
        with self._admission() as admitting:
            admitting.take_out(name)

    def leave(self) -> None:
        """Leave. The people stay here as a copy. A server that is away does not learn of it."""
        with suppress(ServerAway, ServerForged, NotLetIn, TakenOut), self._admission() as leaving:
            leaving.leave()
        self._file.forget()
        for path in self._data_dir.glob(f"{Path(FILE_NAME).stem}.*"):
            path.unlink(missing_ok=True)

    # Day by day

    def sync(
        self, progress: Progress = lambda done, total: None, *, every_row: bool = True
    ) -> SyncReport:
        """Bring this desk in step with the server; ``every_row`` also checks known rows again."""
        with self._server() as (server, desk), self._ledger() as ledger:
            key, replica = self._file.key(), self._replica
            sync = Sync(desk, key, replica, ledger, server, progress, every_row=every_row)
            try:
                sync.run()
            finally:
                self._erased()
            sync.confirm()
            return sync.report

    def accept(self, progress: Progress = lambda done, total: None) -> SyncReport:
        """Accept an older state of the server, and hand in what it lacks.

        The other desks do so at their next sync. Raises UsageProblem if it is not older.
        """
        with self._server() as (server, desk), self._ledger() as ledger:
            if not accept(server, desk, self._file.key(), ledger):
                raise away(desk.server, say("other desks were faster each time"))
        self._replica.note(None, accepted="an older state of the server")
        return self.sync(progress)

    def listen(self, until_s: float, wanted: Callable[[], bool]) -> None:
        """Wait for another desk's news, until a time (monotonic) or until ``wanted``."""
        with self._ledger() as ledger:
            step = ledger.state.head.step
        with self._server() as (server, _):
            server.listen()
            if server.head().step != step:  # a desk handed in between the last sync and this
                return
            while time.monotonic() < until_s and not wanted():
                if server.notice(_LOOK_S):
                    return

    @property
    def waiting(self) -> int:
        """How many changes made here still have to be handed in."""
        with self._ledger() as ledger:
            known, stamps = ledger.people(), self._replica.stamps()
            changed = (id_ not in known or known[id_].stamp != one for id_, one in stamps.items())
            gone = (one.outline is not None and id_ not in stamps for id_, one in known.items())
            erased = ledger.erased()
            lacking = sum(one.lacking for one in erased.values())
            return sum(changed) + sum(gone) + lacking + len(unconfirmed(erased))

    def status(self, failed: FaceGuiError | None = None) -> SharedState:
        """Return the state of this desk and the others, whether the server answers or not.

        ``failed`` is why the last sync ended, which a look alone may not notice.
        """
        told = self._status()
        return told if failed is None or told.problem else told.failed(failed)

    def _status(self) -> SharedState:
        self._file.read()  # raises first if there is no desk
        key, told = self._file.key(), self._state_here()
        try:
            with self._server() as (server, _):
                return with_others(told, key, server)
        except NotLetIn as problem:
            return told.failed(problem, "asks")
        except TakenOut as problem:
            return told.failed(problem, "taken out")
        except ServerForged as problem:
            return told.failed(problem, "forged")
        except (ServerAway, ServerRefused) as problem:
            return told.failed(problem, "offline")

    def erasures_of(self, person_ids: set[str]) -> tuple[ErasureState, ...]:
        """Return the state of some erasures at the other desks."""
        return tuple(one for one in self.status().erasures if one.person in person_ids)

    # Parts

    def _state_here(self) -> SharedState:
        with self._ledger() as ledger:
            state, gave_way = ledger.state, ledger.gave_way()
        changes, public = self.waiting, self._file.key().public
        return SharedState(
            self._file.read(),
            "in step" if state.seen_at and not changes else "changes wait",
            NOTHING,
            state.seen_at,
            state.head.step,
            len(self._replica.stamps()),
            changes,
            fingerprint(public),
            words(public),
            self._replica.going_over(),
            gave_way,
        )

    def _ask_in(self, address: ServerAddress, name: str) -> None:
        key = DeskKey.new()
        with Server(address, _given_password()) as server:
            desk = Desk.new(name, address.shown, server.enter())
            server.ask_in(desk.id, name, key.public, __version__)
        self._file.keep(desk, key, address.password or _given_password())

    def _let_in_by(self, recovery: DeskKey, server: Server, desk: Desk) -> None:
        keys = opened_keys(desk.gallery, RECOVERY, recovery, server.keys(RECOVERY))
        there = keys, head_of(server, keys)
        row = next(one for one in server.desks() if one.id == desk.id)
        if row.id not in there[1].members:
            Admission(server, desk, lambda: there).let_in(there, row)

    @contextmanager
    def _admission(self) -> Iterator[Admission]:
        with self._server() as (server, desk):

            def in_step() -> Standing:
                with self._ledger() as ledger:
                    keys = Sync(desk, self._file.key(), self._replica, ledger, server).run()
                    return keys, ledger.state.head

            yield Admission(server, desk, in_step)

    @contextmanager
    def _server(self) -> Iterator[tuple[Server, Desk]]:
        desk = self._file.read()
        given, kept = _given_password(), self._file.password()
        with Server(ServerAddress.of(desk.server), given or kept) as server:
            if given and given != kept:  # the server has accepted it
                self._file.keep_password(given)
            if server.enter() != desk.gallery:
                raise forged(say("another gallery is in its place"))
            yield server, desk

    @contextmanager
    def _ledger(self) -> Iterator[Ledger]:
        self._replica.searched = self._searched()
        ledger = Ledger(self._data_dir, self._replica.cipher, self._opened)
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
