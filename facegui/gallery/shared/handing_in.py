"""Hands in what was changed or removed here, one batch for each transaction."""

import secrets
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from facegui.gallery.shared.content import Outline
from facegui.gallery.shared.desk import Desk
from facegui.gallery.shared.ledger import Gone, Known, Ledger
from facegui.gallery.shared.replica import Replica
from facegui.gallery.shared.report import SyncReport
from facegui.gallery.shared.sealing import (
    SealedErasure,
    SealedPerson,
    SharedHead,
    SharedKeys,
    digest_of,
    summed,
)
from facegui.gallery.shared.server import HandIn, HeadRow, SealedEntry, Server

_AT_ONCE = 50  # people in a batch


@dataclass(frozen=True, slots=True)
class _Change:
    sealed: SealedPerson
    outline: Outline
    stamp: str
    before: Known | None

    @property
    def known(self) -> Known:
        """What this desk knows of them once this is written."""
        digest = digest_of(self.sealed.sealed)
        return Known(self.sealed.version, digest, self.outline, self.stamp)


class HandingIn:
    """One attempt, right after everything on the server was taken in."""

    def __init__(  # noqa: PLR0917 the parts of a sync
        self,
        desk: Desk,
        replica: Replica,
        ledger: Ledger,
        server: Server,
        there: tuple[SharedKeys, SharedHead],
        report: SyncReport,
    ) -> None:
        self._desk, self._replica, self._ledger, self._server = desk, replica, ledger, server
        self._keys, self._head = there
        self._report = report
        self._known, self._stamps = ledger.people(), replica.stamps()
        self._todo = self._found()

    @property
    def waits(self) -> bool:
        """Whether there is anything to hand in."""
        return any(self._todo)

    def run(self, progress: Callable[[int, int], object]) -> bool:
        """Hand everything in; False if another desk was first, so that its news must be read."""
        known, stamps = self._known, self._stamps
        gone, todo = self._todo
        if gone and not self._hand_in_erasures(gone, known):
            return False
        for at in range(0, len(todo), _AT_ONCE):
            progress(at, len(todo))
            if not self._hand_in_people(todo[at : at + _AT_ONCE], known, stamps):
                return False
        return True

    def _found(self) -> tuple[list[str], list[str]]:
        """Return whose erasure and whose changes may have to be handed in."""
        known, stamps = self._known, self._stamps
        lacking = {id_ for id_, one in self._ledger.erased().items() if one.lacking}
        gone = sorted(lacking.union(self._gone(known, stamps)))
        return gone, [id_ for id_, stamp in stamps.items() if _changed(known.get(id_), stamp)]

    def _gone(
        self, known: Mapping[str, Known], stamps: Collection[str] | Mapping[str, str]
    ) -> list[str]:
        """Return who was removed here; anybody else who is gone has been fetched again before."""
        absent = {
            id_ for id_, one in known.items() if one.outline is not None and id_ not in stamps
        }
        return sorted(absent & self._replica.removed()) if absent else []

    def _hand_in_erasures(self, ids: Sequence[str], known: Mapping[str, Known]) -> bool:
        step = self._head.step + 1
        there = {id_: known[id_] for id_ in ids if id_ in known and known[id_].version}
        erased = [
            self._keys.seal_erasure(
                id_, there[id_].version + 1 if id_ in there else 1, step, self._desk.id
            )
            for id_ in ids
        ]
        head = _without(self._head, self._keys, erased, there)
        head = replace(head, entries=head.entries + len(ids))
        if not self._commit(head, [("erased", id_) for id_ in ids], erased=erased):
            return False
        with self._ledger.together():
            for one in erased:
                self._ledger.keep_erased(one.id, Gone(one.version))
            self._keep(head)
        self._report.handed_in += len(ids)
        return True

    def _hand_in_people(
        self, ids: Sequence[str], known: Mapping[str, Known], stamps: Mapping[str, str]
    ) -> bool:
        changes = [one for id_ in ids if (one := self._change(id_, known, stamps)) is not None]
        if not changes:
            return True
        head = _with(self._head, self._keys, changes)
        head = replace(head, entries=head.entries + len(changes))
        kinds = [
            ("enrolled" if one.before is None else "changed", one.sealed.id) for one in changes
        ]
        handed = {one.sealed.id: one.known for one in changes}
        self._ledger.keep_handing(handed)
        if not self._commit(head, kinds, people=[one.sealed for one in changes]):
            return False
        with self._ledger.together():
            for id_, known_now in handed.items():
                self._ledger.keep(id_, known_now)
            self._keep(head)
        self._report.handed_in += len(changes)
        return True

    def _change(
        self, id_: str, known: Mapping[str, Known], stamps: Mapping[str, str]
    ) -> _Change | None:
        """Return a person's change to hand in, None if nothing that is shared has changed."""
        content, before = self._replica.content(id_), known.get(id_)
        outline = Outline.of(content, self._replica.outlining)
        if before is not None and before.version and outline == before.outline:
            self._ledger.keep(id_, replace(before, stamp=stamps[id_]))
            return None
        version = 1 if before is None else before.version + 1
        sealed = self._keys.seal_person(id_, version, self._head.step + 1, content.packed())
        return _Change(sealed, outline, stamps[id_], before)

    def _commit(
        self,
        head: SharedHead,
        kinds: Sequence[tuple[str, str]],
        people: Sequence[SealedPerson] = (),
        erased: Sequence[SealedErasure] = (),
    ) -> bool:
        return self._server.hand_in(
            HandIn(
                self._head.step,
                HeadRow(head.step, head.epoch, self._keys.seal_head(head)),
                self._desk.id,
                people,
                erased,
                [self._entry(kind, id_) for kind, id_ in kinds],
            )
        )

    def _keep(self, head: SharedHead) -> None:
        """Record the written head, in the same transaction as what it stands for."""
        self._head = head
        self._ledger.keep_state(replace(self._ledger.state, head=head))

    def _entry(self, kind: str, id_: str) -> SealedEntry:
        event = secrets.token_hex(16)
        facts = {"kind": kind, "person": id_, "desk": self._desk.name}
        return SealedEntry(event, self._keys.seal_entry(event, facts))


def _changed(known: Known | None, stamp: str) -> bool:
    return known is None or (known.outline is not None and known.stamp != stamp)


def _with(head: SharedHead, keys: SharedKeys, changes: Sequence[_Change]) -> SharedHead:
    """Return the head after people were handed in."""
    replaced = [(one.sealed.id, one.before) for one in changes if one.before and one.before.version]
    plus = sum(
        keys.hash_person(one.sealed.id, one.sealed.version, digest_of(one.sealed.sealed))
        for one in changes
    )
    minus = sum(keys.hash_person(id_, one.version, one.digest) for id_, one in replaced)
    new = len(changes) - len(replaced)
    return replace(
        head,
        step=head.step + 1,
        people=head.people + new,
        total=summed(head.total, plus=plus, minus=minus),
    )


def _without(
    head: SharedHead,
    keys: SharedKeys,
    erased: Sequence[SealedErasure],
    there: Mapping[str, Known],
) -> SharedHead:
    """Return the head after people were erased; those in ``there`` had a row."""
    plus = sum(keys.hash_erasure(one.id, one.version) for one in erased)
    minus = sum(keys.hash_person(id_, one.version, one.digest) for id_, one in there.items())
    return replace(
        head,
        step=head.step + 1,
        people=head.people - len(there),
        erased=head.erased + len(erased),
        total=summed(head.total, plus=plus, minus=minus),
    )
