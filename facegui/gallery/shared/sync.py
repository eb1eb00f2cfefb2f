"""Brings one desk in step: takes in what others changed, then hands in our changes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from facegui import __version__
from facegui.gallery.cipher import SealBroken
from facegui.gallery.reading import Malformed
from facegui.gallery.shared.accepting import reconcile
from facegui.gallery.shared.content import NOTHING_AGREED, Content, Outline, merged
from facegui.gallery.shared.desk import Desk
from facegui.gallery.shared.desk_key import DeskKey
from facegui.gallery.shared.errors import NotLetIn, away, forged, taken_out
from facegui.gallery.shared.handing_in import HandingIn
from facegui.gallery.shared.ledger import (
    GaveWay,
    Gone,
    Known,
    Ledger,
    LedgerState,
    unconfirmed,
)
from facegui.gallery.shared.proof import require_whole
from facegui.gallery.shared.replica import Replica, SharedEntry
from facegui.gallery.shared.report import SyncReport
from facegui.gallery.shared.sealing import SealedPerson, SharedHead, SharedKeys
from facegui.gallery.shared.server import EntryRow, ListedPerson, News, Server
from facegui.gallery.shared.shared_state import opened_head, opened_keys
from facegui.text import say

_AT_ONCE = 50  # people fetched together
_ENTRIES_AT_ONCE = 1000
_MOST_ROUNDS = 50  # attempts while other desks are faster

Progress = Callable[[int, int], object]


class Sync:
    """Brings one desk in step. Raises ServerAway, ServerRefused, ServerForged, NotLetIn, TakenOut.

    Stopped at any moment, the next run goes on from there: writing something twice changes nothing.
    """

    def __init__(  # noqa: PLR0917 the two sides of a sync
        self,
        desk: Desk,
        key: DeskKey,
        replica: Replica,
        ledger: Ledger,
        server: Server,
        progress: Progress = lambda done, total: None,
        *,
        every_row: bool = True,
    ) -> None:
        self._every_row = every_row
        self._desk, self._key = desk, key
        self._replica, self._ledger, self._server = replica, ledger, server
        self._progress = progress
        self.report = SyncReport()

    def run(self) -> SharedKeys:
        """Bring this desk in step, and return the gallery's keys."""
        for _ in range(_MOST_ROUNDS):
            keys, head = self._pull()
            handing_in = self._handing_in(keys, head)
            if not handing_in.waits:
                break
            with self._server.in_turn():
                if self._server.head().step != head.step:
                    keys, head = self._pull()
                    handing_in = self._handing_in(keys, head)
                if handing_in.run(self._progress):
                    break
        else:
            raise away(self._desk.server, say("other desks were faster each time"))
        self._rewrap(keys)
        self._ledger.keep_state(replace(self._ledger.state, seen_at=datetime.now(UTC).isoformat()))
        self._server.seen(
            self._desk.id,
            self._desk.name,
            self._key.public,
            self._ledger.state.head.step,
            __version__,
        )
        return keys

    def _handing_in(self, keys: SharedKeys, head: SharedHead) -> HandingIn:
        return HandingIn(
            self._desk, self._replica, self._ledger, self._server, (keys, head), self.report
        )

    def confirm(self) -> None:
        """Tell the server which erasures are done here."""
        ids = unconfirmed(self._ledger.erased())
        if ids:
            self._server.confirm(self._desk.id, ids)
            self._ledger.keep_confirmed(ids)

    # What others changed

    def _pull(self) -> tuple[SharedKeys, SharedHead]:
        while True:
            state = self._ledger.state
            restored = not self._replica.audit_has(state.audit_number, state.audit_digest)
            news = self._server.news(0 if restored else state.head.step, self._desk.id)
            keys = self._keys(news, state)
            if self._accepted(news, keys, state):
                continue
            head = self._head(news, keys, state)
            require_whole(self._ledger, self._server, news, head, keys, every_row=self._every_row)
            self._ledger.settle({one.id: (one.version, one.digest) for one in news.people})
            self._take_erased(news, keys, restored)
            if restored:
                self.report.told.append(
                    say("A backup was restored here: people are as the shared gallery has them.")
                )
            known = {} if restored else self._ledger.people()
            after = None if restored else state.audit_number
            if self._take_people(news.people, keys, known, after):
                read = self._take_entries(keys, state, 0 if restored else state.entries_read)
                if (missing := head.entries - self._server.entry_count()) > 0:
                    raise forged(say("{n:,} {n:entry|entries} of its audit missing", n=missing))
                number, digest = self._replica.audit_end()
                self._ledger.keep_state(LedgerState(head, state.seen_at, number, digest, read))
                return keys, head

    def _accepted(self, news: News, keys: SharedKeys, state: LedgerState) -> bool:
        """Check whether a desk has since accepted an older state of the server, and follow it."""
        new = opened_head(news.head, keys).restored.keys() - state.head.restored.keys()
        if not (new and state.head.members):
            return False
        reconcile(self._ledger, self._server, self._desk, keys)
        self.report.told.append(
            say("An older state of the server was accepted: what it lacks is handed in again.")
        )
        return True

    def _keys(self, news: News, state: LedgerState) -> SharedKeys:
        if not news.keys:
            if state.head.step:
                raise taken_out()
            raise NotLetIn(
                say("This desk is not let in yet."),
                say("Read its words to somebody at a desk that is in."),
            )
        return opened_keys(self._desk.gallery, self._desk.id, self._key, news.keys)

    def _head(self, news: News, keys: SharedKeys, state: LedgerState) -> SharedHead:
        head = opened_head(news.head, keys)
        if head.step < state.head.step or head.epoch < state.head.epoch:
            raise forged(
                say("it is older than what this desk has seen (step {there}, seen {here})",
                    there=str(head.step), here=str(state.head.step)),
                say("Ask whoever runs the server. If its backup was restored, accept it at the "
                    "desk that knows most: then every desk hands in what it lacks."),
            )  # fmt: skip
        member = head.members.get(self._desk.id)
        if member is None or member.public != self._key.public:
            raise taken_out()
        return head

    def _take_erased(self, news: News, keys: SharedKeys, restored: bool) -> None:
        """Erase the people whom any desk has erased, even if they were brought back here.

        A person brought back after this desk handed in the removal gets a new id.
        """
        for row in news.erased:
            try:
                keys.check_erasure(row)
            except SealBroken as error:
                raise forged(say("an erasure there was written by no desk")) from error
        there = {row.id: row.version for row in news.erased}
        noted = self._ledger.erased()
        erased = {id_: one.version for id_, one in noted.items()} | there
        back = {id_ for id_ in self._replica.stamps() if id_ in erased}
        undone = set[str]()
        if back and not restored:
            undone = back & noted.keys() & self._replica.brought_back()
        for id_ in undone:
            self._replica.change_id(id_)
        back -= undone
        if back:
            self._replica.erase(sorted(back))
            self.report.erased += len(back)
        with self._ledger.together():
            for id_ in there.keys() | back:
                lacking = id_ not in there and id_ in noted and noted[id_].lacking
                self._ledger.keep_erased(id_, Gone(erased[id_], lacking=lacking))

    def _take_people(
        self,
        listed: Sequence[ListedPerson],
        keys: SharedKeys,
        known: Mapping[str, Known],
        after: int | None,
    ) -> bool:
        """Take in changed people; False if somebody was changed again meanwhile.

        The local audit after entry ``after`` says what was done since the last time. It is None
        after a backup was restored: then nothing here counts.
        """
        news = {one.id: one for one in listed if _is_news(one, known.get(one.id))}
        wanted = self._still_wanted(news, known, after)
        for at in range(0, len(wanted), _AT_ONCE):
            self._progress(at, len(wanted))
            if not self._take_some(wanted[at : at + _AT_ONCE], known, keys, after):
                return False
        return True

    def _still_wanted(
        self, news: Mapping[str, ListedPerson], known: Mapping[str, Known], after: int | None
    ) -> list[ListedPerson]:
        """Return whom to fetch: the news, and people who are gone though nobody removed them.

        Somebody removed here is not fetched again, even if another desk has changed them since: the
        removal is handed in after that change.
        """
        here = self._replica.stamps()
        gone = {id_: one for id_, one in known.items() if one.outline and id_ not in here}
        removed = set(gone.keys() & self._replica.removed() if gone else ())
        unknown = news.keys() - here.keys() - known.keys()
        if unknown and after is not None:
            # Those who came and were removed before their arrival was recorded.
            removed |= unknown & self._replica.removed(after)
        lacking = {id_ for id_, one in self._ledger.erased().items() if one.lacking}
        removed |= lacking
        with self._ledger.together():
            for id_ in removed & news.keys():
                one, outline = news[id_], None if id_ in lacking else NOTHING_AGREED
                before = known.get(id_, Known(0, "", outline))
                self._ledger.keep(id_, replace(before, version=one.version, digest=one.digest))
        lost = [
            ListedPerson(id_, one.version, one.digest)
            for id_, one in gone.items()
            if one.version and id_ not in removed and id_ not in news
        ]
        return [one for id_, one in news.items() if id_ not in removed] + lost

    def _take_some(
        self,
        listed: Sequence[ListedPerson],
        known: Mapping[str, Known],
        keys: SharedKeys,
        after: int | None,
    ) -> bool:
        rows = {row.id: row for row in self._server.people([one.id for one in listed])}
        if any(one.id not in rows or rows[one.id].version != one.version for one in listed):
            return False
        key = self._replica.outlining
        theirs = {one.id: _opened(rows[one.id], one, keys) for one in listed}
        ours = theirs
        if after is not None:
            here = self._replica.stamps(list(theirs))
            ours = {
                id_: self._joined(one, known.get(id_), here.get(id_)) for id_, one in theirs.items()
            }
        left_out = self._replica.put(list(ours.values()), self._desk.name)
        self.report.came += len(listed) - len(left_out)
        self._tell_left_out(left_out, theirs)
        stamps = self._replica.stamps([one.id for one in listed])
        with self._ledger.together():
            for one in listed:
                outline = None if one.id in left_out else Outline.of(theirs[one.id], key)
                # Merged with a change of ours, it still has to be handed in: so no stamp may fit.
                stamp = stamps.get(one.id, "") if ours[one.id] is theirs[one.id] else ""
                self._ledger.keep(one.id, Known(one.version, one.digest, outline, stamp))
        return True

    def _joined(self, there: Content, base: Known | None, here: str | None) -> Content:
        """Return a person merged with changes made here, if any; ``here`` is their stamp."""
        id_ = there.person.id
        if here is None or (base is not None and (base.outline is None or here == base.stamp)):
            return there
        agreed = NOTHING_AGREED if base is None or base.outline is None else base.outline
        content, lost = merged(agreed, self._replica.content(id_), there, self._replica.outlining)
        if lost:
            self._replica.note(id_, gave_way=list(lost))
            now = datetime.now(UTC).isoformat(timespec="seconds")
            self._ledger.keep_gave_way(GaveWay(id_, lost, now))
            self.report.told.append(
                say("{name} was changed at two desks: what was handed in first stands ({fields}).",
                    name=there.person.name, fields=", ".join(lost))
            )  # fmt: skip
        return content

    def _tell_left_out(
        self, left_out: Mapping[str, Malformed], contents: Mapping[str, Content]
    ) -> None:
        for id_, why in left_out.items():
            name = contents[id_].person.name
            self.report.told.append(say("{name} was left out: {why}.", name=name, why=why.reason))

    def _take_entries(self, keys: SharedKeys, state: LedgerState, read: int) -> int:
        """Append to the local audit what other desks did, each once; return the last number."""
        told: frozenset[str] | None = None
        while rows := self._server.entries(read, _ENTRIES_AT_ONCE):
            if told is None:  # what a killed sync appended, or one before a backup was restored
                told = self._replica.events(state.audit_number if read else 0)
            others = [row for row in rows if row.desk != self._desk.id and row.event not in told]
            self._replica.take_entries([self._entry(row, keys) for row in others])
            read = rows[-1].number
        return read

    def _entry(self, row: EntryRow, keys: SharedKeys) -> SharedEntry:
        try:
            facts = keys.open_entry(row.event, row.epoch, row.sealed)
        except SealBroken as error:
            raise forged(say("an entry of its audit was written by no desk")) from error
        person, what = facts.pop("person", None), facts.pop("kind")
        at = row.at.astimezone(UTC).isoformat(timespec="seconds")
        return SharedEntry(row.event, person, {"what": what, **facts, "at": at})

    def _rewrap(self, keys: SharedKeys) -> None:
        """After a desk was taken out, wrap people's keys with the newest gallery key."""
        while rows := self._server.of_former_epochs(keys.epoch, _AT_ONCE):
            try:
                wrapped = [(row, keys.epoch, keys.rewrapped(row)) for row in rows]
            except SealBroken as error:
                raise forged(say("a key there was exchanged")) from error
            self._server.rewrap(wrapped)


def _is_news(listed: ListedPerson, known: Known | None) -> bool:
    return known is None or (known.version, known.digest) != (listed.version, listed.digest)


def _opened(row: SealedPerson, listed: ListedPerson, keys: SharedKeys) -> Content:
    try:
        content = Content.unpacked(keys.open_person(row))
    except (SealBroken, Malformed) as error:
        raise forged(say("somebody's record was exchanged or changed")) from error
    if content.person.id != row.id:
        raise forged(say("somebody's record was exchanged or changed"))
    return content
