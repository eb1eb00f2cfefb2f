"""Accepts an older state of the server, such as a restored backup.

Somebody at one desk confirms it, and the head that this desk then signs tells the others. Each desk
hands in what that state lacks: people, changes, and above all erasures.
"""

import secrets
from dataclasses import replace

from facegui.errors import UsageProblem
from facegui.gallery.cipher import KEY_BYTES
from facegui.gallery.shared.admission import wrapped
from facegui.gallery.shared.content import NOTHING_AGREED
from facegui.gallery.shared.desk import Desk
from facegui.gallery.shared.desk_key import DeskKey
from facegui.gallery.shared.errors import ServerForged, taken_out
from facegui.gallery.shared.ledger import Known, Ledger
from facegui.gallery.shared.proof import require_rows, require_whole
from facegui.gallery.shared.sealing import SharedHead, SharedKeys
from facegui.gallery.shared.server import HandIn, HeadRow, ListedPerson, News, SealedEntry, Server
from facegui.gallery.shared.shared_state import opened_head, opened_keys
from facegui.text import say


def accept(server: Server, desk: Desk, key: DeskKey, ledger: Ledger) -> bool:
    """Sign the server's state as the newest; False if another desk wrote meanwhile.

    Desks let in since that state stay in, and desks taken out since stay out, because there is a
    new key. Raises UsageProblem if the server is no older than what this desk has seen,
    ServerForged if the desks never left its rows in such a state.
    """
    news = server.news(0, desk.id)
    if not news.keys:
        raise taken_out()
    keys = opened_keys(desk.gallery, desk.id, key, news.keys)
    there, seen = opened_head(news.head, keys), ledger.state.head
    require_rows(news, there, keys)
    _require_older(ledger, server, news, there, keys)
    members = seen.members if there.step <= seen.step else there.members
    gone = [id_ for id_ in there.members if id_ not in members]
    newer = keys.with_key(max(there.epoch, seen.epoch) + 1, secrets.token_bytes(KEY_BYTES))
    head = replace(
        there,
        step=max(there.step, seen.step) + 1,
        epoch=newer.epoch,
        members=members,
        restored={**there.restored, secrets.token_hex(8): there.step},
        entries=there.entries + 1,
    )
    event = secrets.token_hex(16)
    facts = {"kind": "older state accepted", "desk": desk.name, "step": there.step}
    return server.hand_in(
        HandIn(
            there.step,
            HeadRow(head.step, head.epoch, newer.seal_head(head)),
            desk.id,
            entries=[SealedEntry(event, newer.seal_entry(event, facts))],
            keys=wrapped(newer, members),
            desks_gone=gone,
        )
    )


def reconcile(ledger: Ledger, server: Server, desk: Desk, keys: SharedKeys) -> None:
    """After an older state was accepted, note what the server lacks, so that it is handed in.

    Raises ServerForged.
    """
    news = server.news(0, desk.id)
    head, state = opened_head(news.head, keys), ledger.state
    require_rows(news, head, keys)
    new = head.restored.keys() - state.head.restored.keys()
    until = min((head.restored[one] for one in new), default=0)
    rows = {one.id: one for one in news.people}
    erased = {one.id for one in news.erased}
    with ledger.together():
        for id_, known in ledger.people().items():
            if id_ not in erased:
                ledger.keep(id_, _compared(known, rows.get(id_), until))
        for id_, gone in ledger.erased().items():
            if id_ not in erased:
                ledger.keep_erased(id_, replace(gone, confirmed=False, lacking=True))
                if row := rows.get(id_):
                    ledger.keep(id_, Known(row.version, row.digest, None))
        # Step 0, so that every row is read again.
        ledger.keep_state(replace(state, head=replace(head, step=0), entries_read=0))


def _compared(known: Known, row: ListedPerson | None, until: int) -> Known:
    """Return what is known of a person whose row may differ from the one this desk has seen."""
    if row is None:
        return Known(0, "", known.outline)
    if (row.version, row.digest) == (known.version, known.digest):
        return known
    outline = known.outline and NOTHING_AGREED
    if row.version < known.version and row.step <= until:
        return Known(row.version, row.digest, outline)  # ours is newer, and is handed in
    return Known(0, "", outline)  # another desk handed theirs in: the two are merged


def _require_older(
    ledger: Ledger, server: Server, news: News, there: SharedHead, keys: SharedKeys
) -> None:
    if there.step < ledger.state.head.step:
        return
    try:
        require_whole(ledger, server, news, there, keys)
    except ServerForged:
        return
    raise UsageProblem(
        say("The server is no older than what this desk has seen."),
        say("There is nothing to accept."),
    )
