"""Proves that the server holds every row that the desks left there, and no other."""

from collections.abc import Iterable, Mapping

from facegui.gallery.shared.errors import forged
from facegui.gallery.shared.ledger import Ledger
from facegui.gallery.shared.sealing import SharedHead, SharedKeys, summed
from facegui.gallery.shared.server import ListedPerson, News, Server
from facegui.text import Sentence, say

# Up to this many people every row is checked; above, only what changed since the last time.
_ALL_OF = 5_000


def require_whole(
    ledger: Ledger,
    server: Server,
    news: News,
    head: SharedHead,
    keys: SharedKeys,
    *,
    every_row: bool = True,
) -> None:
    """Raise ServerForged unless the rows are those of the signed head.

    Rows that this desk has seen before count as it saw them, unless ``every_row`` reads them again.
    All others count as the server lists them.
    """
    known = {id_: (one.version, one.digest) for id_, one in ledger.people().items() if one.version}
    _require_forward(known, news.people)
    erased = {id_: one.version for id_, one in ledger.erased().items() if not one.lacking}
    people = known | {one.id: (one.version, one.digest) for one in news.people}
    erased |= {one.id: one.version for one in news.erased}
    _require_same(people, erased, head, keys)
    if every_row and head.people <= _ALL_OF:
        listed, listed_erased = server.listing()
        if server.head().step == head.step:
            _require_listed(listed, listed_erased, people, erased)


def require_rows(news: News, head: SharedHead, keys: SharedKeys) -> None:
    """Raise ServerForged unless the server's rows alone are those of the signed head."""
    people = {one.id: (one.version, one.digest) for one in news.people}
    _require_same(people, {one.id: one.version for one in news.erased}, head, keys)


def _require_forward(known: Mapping[str, tuple[int, str]], listed: Iterable[ListedPerson]) -> None:
    for one in listed:
        version, digest = known.get(one.id, (0, ""))
        if one.version < version:
            raise forged(say("an older record of somebody was put back"))
        if one.version == version and one.digest != digest:
            raise forged(say("somebody's record was exchanged or changed"))


def _require_same(
    people: Mapping[str, tuple[int, str]],
    erased: Mapping[str, int],
    head: SharedHead,
    keys: SharedKeys,
) -> None:
    people = {id_: one for id_, one in people.items() if id_ not in erased}
    total = sum(keys.hash_person(id_, *one) for id_, one in people.items())
    total += sum(keys.hash_erasure(id_, version) for id_, version in erased.items())
    if (len(people), len(erased), summed(total)) == (head.people, head.erased, head.total):
        return
    raise forged(_difference(len(people), len(erased), head))


def _difference(people: int, erased: int, head: SharedHead) -> Sentence:
    if erased < head.erased:
        return say("{n:,} {n:erasure is|erasures are} missing", n=head.erased - erased)
    if people < head.people:
        return say("{n:,} {n:person is|people are} missing", n=head.people - people)
    if people > head.people:
        return say("{n:,} {n:person was|people were} put in by no desk", n=people - head.people)
    return say("somebody's record was exchanged or changed")


def _require_listed(
    listed: Iterable[ListedPerson],
    listed_erased: Iterable[str],
    people: Mapping[str, tuple[int, str]],
    erased: Mapping[str, int],
) -> None:
    """Compare every row with its expected value."""
    there = {one.id: (one.version, one.digest) for one in listed}
    if missing := len(erased.keys() - set(listed_erased)):
        raise forged(say("{n:,} {n:erasure is|erasures are} missing", n=missing))
    wanted = {id_: one for id_, one in people.items() if id_ not in erased}
    if missing := len(wanted.keys() - there.keys()):
        raise forged(say("{n:,} {n:person is|people are} missing", n=missing))
    if more := len(there.keys() - wanted.keys()):
        raise forged(say("{n:,} {n:person was|people were} put in by no desk", n=more))
    if any(there[id_] != one for id_, one in wanted.items()):
        raise forged(say("somebody's record was exchanged or changed"))
