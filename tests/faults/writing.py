"""A process that does everything that writes into a gallery, at random, until it is killed."""

import json
import os
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np

from facegui.events.outlets.outbox import Outbox
from facegui.gallery import (
    Consent,
    Correction,
    Gallery,
    NewSample,
    SeenFaces,
    Sighting,
    StoredPortrait,
    restore,
)
from facegui.gallery.painted.paintings import painted_now
from facegui.gallery.transfer import archive
from facegui.gallery.types import StrangerVisit
from facegui.settings import Settings
from facegui.sources.address import Address
from facegui.tasks.kept_addresses import KeptAddresses
from tests.reencoding import reencode
from tests.unit.events.outlets import made

SPACES = ("one/1", "two/1")
PASSWORD = "a long password"
Step = tuple[set[str], Callable[[], object]]


def opened(folder: Path) -> Gallery:
    """Open the gallery as the program does, its key in a file."""
    return Gallery.open(folder, keyring_allowed=False)


def write_until_killed(folder: Path, seed: int, told: int) -> None:
    """Write and never return; ``told`` gets a line with the names there will be, then "done"."""
    archive._COST = 8  # the password's key takes 0.4 s otherwise, with nothing written
    Writer(folder, seed, told).go_on()


class Writer:
    """Draws one operation after the other; names never come twice."""

    def __init__(self, folder: Path, seed: int, told: int) -> None:
        self._folder, self._told = folder, told
        self._random = random.Random(seed)  # noqa: S311
        self._vectors = np.random.default_rng(seed)
        self._gallery = opened(folder)
        self._names = {person.name: person.id for person in self._gallery.people()}
        self._count = 0

    def go_on(self) -> None:
        """Write until killed."""
        self._say(sorted(self._names))
        self._say("done")
        while True:
            operation = self._random.choice(list(self._operations()))
            if len(self._names) < 4:
                operation = self._add
            names, act = operation()
            self._say(sorted(names))
            act()
            self._names = {person.name: person.id for person in self._gallery.people()}
            self._say("done")

    def _operations(self) -> Iterator[Callable[[], Step]]:
        yield from (self._add, self._add, self._add, self._remove, self._remove, self._merge)
        yield from (self._rename, self._replace, self._remove_sample, self._aside, self._more)
        yield from (self._see, self._see, self._forget, self._forget_strangers, self._a_day_later)
        yield from (self._export, self._import, self._import_in_steps, self._reencode)
        yield from (self._agree, self._note, self._bring_back, self._certify, self._keep_seen)
        yield from (self._accept, self._undo_import, self._forget_audit)
        yield from (self._group, self._ungroup, self._be_valid, self._correct, self._take_back)
        yield from (self._paint, self._paint_no_more, self._withdraw, self._restore)
        yield from (self._deliver, self._deliver, self._set, self._keep_secret)
        yield from (self._pass_by, self._pass_by, self._pass_by, self._join, self._split)
        yield from (self._erase_stranger, self._lapse_strangers)

    def _say(self, value: object) -> None:
        os.write(self._told, (json.dumps(value) + "\n").encode())

    def _anybody(self) -> str:
        return self._random.choice(sorted(self._names))

    def _new_name(self) -> str:
        self._count += 1
        return f"{os.getpid()} {self._count}"

    def _sample(self) -> NewSample:
        return NewSample(
            self._vectors.bytes(12_000),
            np.zeros((5, 2), np.float32),
            next(iter(self._gallery.spaces()), SPACES[0]),
            self._unit(1)[0],
            {},
            "",
        )

    def _unit(self, count: int) -> np.ndarray:
        rows = self._vectors.normal(size=(count, 32)).astype(np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)

    def _add(self) -> Step:
        name, samples = self._new_name(), [self._sample(), self._sample()]
        return {*self._names, name}, lambda: self._gallery.add_person(name, samples)

    def _remove(self) -> Step:
        name = self._anybody()
        return {*self._names} - {name}, lambda: self._gallery.remove_person(self._names[name])

    def _merge(self) -> Step:
        kept, other = self._random.sample(sorted(self._names), 2)
        ids = self._names[kept], self._names[other]
        return {*self._names} - {other}, lambda: self._gallery.merge(*ids)

    def _rename(self) -> Step:
        name, new = self._anybody(), self._new_name()
        names = {*self._names, new} - {name}
        return names, lambda: self._gallery.rename(self._names[name], new)

    def _replace(self) -> Step:
        person_id, samples = self._names[self._anybody()], [self._sample(), self._sample()]
        return {*self._names}, lambda: self._gallery.pictures.replace_all(person_id, samples)

    def _more(self) -> Step:
        person_id, samples = self._names[self._anybody()], [self._sample()]
        return {*self._names}, lambda: self._gallery.pictures.add(person_id, samples)

    def _remove_sample(self) -> Step:
        samples = self._gallery.samples(self._names[self._anybody()])
        gone = [one.id for one in samples[2:]]
        return {*self._names}, lambda: self._gallery.pictures.remove_several(gone)

    def _aside(self) -> Step:
        sample = self._random.choice(self._gallery.samples(self._names[self._anybody()]))
        aside = not sample.set_aside
        return {*self._names}, lambda: self._gallery.pictures.set_aside(sample.id, aside)

    def _see(self) -> Step:
        who = self._random.choice([None, self._names[self._anybody()]])
        now = datetime.now(UTC)
        seen = Sighting(f"{self._random.getrandbits(128):032x}", who, now, now, "match", 0.5)
        picture = self._vectors.bytes(3000)
        return {*self._names}, lambda: self._gallery.history.keep(seen, picture)

    def _forget(self) -> Step:
        return {*self._names}, lambda: self._gallery.history.erase_before(date.max)

    def _forget_strangers(self) -> Step:
        return {*self._names}, self._gallery.history.erase_thumbnails_of_strangers

    def _pass_by(self) -> Step:
        """Keep a visit of somebody nobody knows, of one who was here before or not."""
        now, id_ = datetime.now(UTC), f"{self._random.getrandbits(128):032x}"
        visit = StrangerVisit(id_, now, now, "Door", SPACES[0], self._unit(1)[0])
        picture = StoredPortrait(id_, self._vectors.bytes(3000), np.zeros((5, 2), np.float32))
        into = self._random.choice([None, *self._strangers()[:3]])
        return {*self._names}, lambda: self._gallery.strangers.keep(visit, picture, into)

    def _strangers(self) -> list[int]:
        return [one.number for one in self._gallery.strangers.all()]

    def _join(self) -> Step:
        numbers = self._strangers()
        if len(numbers) < 2:
            return self._pass_by()
        kept, other = sorted(self._random.sample(numbers, 2))
        return {*self._names}, lambda: self._gallery.strangers.join(kept, other)

    def _split(self) -> Step:
        several = [one for one in self._gallery.strangers.all() if len(one.visits) > 1]
        if not several:
            return self._pass_by()
        one = self._random.choice(several)
        moved = [one.visits[0].id]
        return {*self._names}, lambda: self._gallery.strangers.split(one.number, moved)

    def _erase_stranger(self) -> Step:
        numbers = self._strangers()[:1]
        return {*self._names}, lambda: self._gallery.strangers.erase(numbers)

    def _lapse_strangers(self) -> Step:
        return {*self._names}, lambda: self._gallery.strangers.erase_before(date.max)

    def _export(self) -> Step:
        file = self._folder.parent / "exported.facegui"
        return {*self._names}, lambda: self._gallery.transfer.export_to(file, PASSWORD)

    def _import(self) -> Step:
        file = self._folder.parent / "another.facegui"
        names = {*self._names, *OTHERS}
        return names, lambda: self._gallery.transfer.import_from(
            file, PASSWORD, on_conflict="replace"
        )

    def _import_in_steps(self) -> Step:
        file = self._folder.parent / "another.facegui"

        def act() -> None:
            for _ in self._gallery.transfer.importing("add").steps(file, PASSWORD):
                pass

        return {*self._names, *OTHERS}, act

    def _reencode(self) -> Step:
        now = next(iter(self._gallery.spaces()), SPACES[0])
        other = SPACES[1 - SPACES.index(now)]
        return {*self._names}, lambda: reencode(
            self._gallery, other, lambda portraits: self._unit(len(portraits))
        )

    def _agree(self) -> Step:
        until = date.today() + timedelta(days=self._random.randint(-5, 5))
        consent = Consent("yes", datetime.now(UTC), until)
        person_id = self._names[self._anybody()]
        return {*self._names}, lambda: self._gallery.set_consent(person_id, consent)

    def _note(self) -> Step:
        person_id = self._names[self._anybody()]
        return {*self._names}, lambda: self._gallery.set_notes(person_id, "a note")

    def _bring_back(self) -> Step:
        """Take somebody out and back in: killed in between, they are out."""
        name = self._anybody()

        def act() -> None:
            removed = self._gallery.remove_person(self._names[name])
            self._say("done")
            self._say(sorted(self._names))
            self._gallery.restore(removed)

        return {*self._names} - {name}, act

    def _group(self) -> Step:
        ids = list(self._names.values())[:3]
        return {*self._names}, lambda: self._gallery.membership.add("Staff", ids)

    def _ungroup(self) -> Step:
        ids = list(self._names.values())[:2]
        return {*self._names}, lambda: self._gallery.membership.remove("Staff", ids)

    def _be_valid(self) -> Step:
        until = date.today() + timedelta(days=self._random.randint(0, 9))
        ids = list(self._names.values())
        return {*self._names}, lambda: self._gallery.membership.set_validity(ids, None, until)

    def _correct(self) -> Step:
        person_id, now = self._names[self._anybody()], datetime.now(UTC)
        by_hand = Correction(now.date(), "excused", "at the doctor's", now)
        return {*self._names}, lambda: self._gallery.membership.correct(person_id, by_hand)

    def _take_back(self) -> Step:
        person_id, day = self._names[self._anybody()], datetime.now(UTC).date()
        take_back = self._gallery.membership.take_back_correction
        return {*self._names}, lambda: take_back(person_id, day)

    def _paint(self) -> Step:
        sample = self._gallery.samples(self._names[self._anybody()])[0]
        painting = painted_now(self._vectors.bytes(5000), "waves", 0.5)
        return {*self._names}, lambda: self._gallery.paintings.keep(sample.id, painting)

    def _paint_no_more(self) -> Step:
        person_id = self._names[self._anybody()]
        return {*self._names}, lambda: self._gallery.paintings.discard(person_id)

    def _withdraw(self) -> Step:
        now = datetime.now(UTC)
        consent = Consent("yes", now, withdrawn_at=now)
        person_id = self._names[self._anybody()]
        return {*self._names}, lambda: self._gallery.set_consent(person_id, consent)

    def _restore(self) -> Step:
        """Go back to the backup: until then it is today's gallery, afterwards the backup's."""
        backup = self._folder / "gallery.backup"
        names = names_in(self._folder, backup) if backup.exists() else None
        if names is None:
            return self._add()

        def act() -> None:
            self._gallery.close()
            restore(self._folder, "gallery.backup", keyring_allowed=False)
            self._gallery = opened(self._folder)

        return names, act

    def _deliver(self) -> Step:
        name = self._anybody()

        def act() -> None:
            box = Outbox(self._folder, self._gallery.outbox)
            for path, _ in list(box.waiting())[:-5]:
                box.done(path)
            box.put(made(target=(name,), name=name))

        return {*self._names}, act

    def _set(self) -> Step:
        strictness = self._random.choice(("strict", "balanced", "lenient"))
        settings = replace(Settings.load(self._folder)[0], strictness=strictness)
        return {*self._names}, lambda: settings.save(self._folder)

    def _keep_secret(self) -> Step:
        address = Address(f"rtsp://me:{self._random.getrandbits(64)}@host/{self._count % 3}")
        kept = KeptAddresses(self._folder, keyring_allowed=False)
        return {*self._names}, lambda: kept.keep(address)

    def _certify(self) -> Step:
        return {*self._names}, self._gallery.erasures.finish

    def _keep_seen(self) -> Step:
        total = self._unit(1)[0]
        seen = SeenFaces("Door", SPACES[0], total, 5, 10, 1.0, 1.0, datetime.now(UTC))
        return {*self._names}, lambda: self._gallery.keep_seen(seen)

    def _accept(self) -> Step:
        return {*self._names}, self._gallery.accept

    def _undo_import(self) -> Step:
        file = self._folder.parent / "another.facegui"
        before = {*self._names}

        def act() -> None:
            importing = self._gallery.transfer.importing("add")
            for _ in importing.steps(file, PASSWORD):
                pass
            self._say("done")
            self._say(sorted(before))
            importing.undo()

        return {*before, *OTHERS}, act

    def _forget_audit(self) -> Step:
        later = date.today() + timedelta(days=400)
        return {*self._names}, lambda: self._gallery.audit.forget(365, later)

    def _a_day_later(self) -> Step:
        def act() -> None:
            self._gallery.close()
            backup = self._folder / "gallery.backup"
            if backup.exists():
                os.utime(backup, (0, 0))
            self._gallery = opened(self._folder)

        return {*self._names}, act


def names_in(folder: Path, copy: Path) -> set[str] | None:
    """Return who is in a copy of the gallery, looked at elsewhere.

    None where somebody has no picture in it: theirs were replaced since, and erased there too.
    """
    with tempfile.TemporaryDirectory() as elsewhere:
        shutil.copy(copy, Path(elsewhere) / "gallery.db")
        shutil.copy(folder / "gallery.key", elsewhere)
        with opened(Path(elsewhere)) as gallery:
            people = gallery.people_with_samples()
            return {person.name for person, _ in people} if all(own for _, own in people) else None


OTHERS = ("imported 1", "imported 2", "imported 3")


def export_others(folder: Path) -> None:
    """Write the file that is imported."""
    archive._COST = 8
    with opened(folder / "others") as gallery:
        unit = np.zeros(32, np.float32)
        unit[0] = 1
        sample = NewSample(bytes(8000), np.zeros((5, 2), np.float32), SPACES[0], unit, {}, "")
        for name in OTHERS:
            gallery.add_person(name, [sample, sample])
        gallery.transfer.export_to(folder / "another.facegui", PASSWORD)
