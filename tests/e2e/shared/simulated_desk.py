"""One desk of the simulation, as a process: it does things at random until its input ends.

``python simulated_desk.py FOLDER NAME SEED``. It prints a line of JSON for everything that the
gallery has acknowledged; so what a kill -9 cuts off is not counted on.
"""

import json
import sys
import threading
from pathlib import Path

import numpy as np

from facegui.errors import FaceGuiError
from facegui.gallery import Gallery, NewSample, Person
from facegui.gallery.shared.shared_gallery import SharedGallery

SPACE = "mobilefacenet/1"
_ACTS = (
    "enroll",
    "enroll",
    "rename",
    "picture",
    "aside",
    "remove",
    "merge",
    "sync",
    "sync",
    "sync",
)


class Desk:
    """Acts by a seed, and tells what it did."""

    def __init__(self, folder: Path, name: str, seed: int) -> None:
        self._rng = np.random.default_rng(seed)
        self._name, self._count = f"{name}-{seed}", 0
        self.gallery = Gallery.open(folder, keyring_allowed=False)
        self.shared = SharedGallery(
            folder,
            self.gallery.replica,
            keyring_allowed=False,
            erased=self.gallery.erasures.finish,
        )

    def act(self) -> None:
        """Do one thing; what cannot be done here and now is passed over."""
        what = _ACTS[int(self._rng.integers(len(_ACTS)))]
        people = self.gallery.people()
        try:
            if what == "sync":
                self.shared.sync()
            elif what == "enroll" or len(people) < 4:
                self._enroll()
            else:
                self._change(what, people)
        except FaceGuiError as problem:
            _say(kind="problem", what=what, message=str(problem))

    def _enroll(self) -> None:
        self._count += 1
        person = self.gallery.add_person(f"{self._name}-{self._count}", [self._sample()])
        _say(kind="enrolled", person=person.id, name=person.name)

    def _change(self, what: str, people: tuple[Person, ...]) -> None:
        one, other = self._rng.choice(len(people), 2, replace=False)
        person = people[int(one)]
        if what == "remove":
            self.gallery.remove_person(person.id)
            _say(kind="removed", person=person.id)
        elif what == "merge":
            gone = people[int(other)]
            self.gallery.merge(person.id, gone.id)
            _say(kind="removed", person=gone.id)
        elif what == "rename":
            self._count += 1
            name = f"{self._name}-{self._count}"
            self.gallery.rename(person.id, name)
            _say(kind="renamed", person=person.id, name=name)
        elif what == "picture":
            for sample in self.gallery.pictures.add(person.id, [self._sample()]):
                _say(kind="picture", person=person.id, sample=sample.id)
        elif samples := self.gallery.samples(person.id):
            self.gallery.pictures.set_aside(samples[0].id, not samples[0].set_aside)

    def _sample(self) -> NewSample:
        unit = self._rng.normal(size=16).astype(np.float32)
        unit /= np.linalg.norm(unit)
        points = np.ones((5, 2), np.float32)
        return NewSample(self._rng.bytes(2000), points, SPACE, unit, {}, "")


def _say(**fields: str) -> None:
    print(json.dumps(fields), flush=True)


def main(folder: str, name: str, seed: str) -> None:
    """Act until the input ends."""
    over = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), over.set()), daemon=True).start()
    desk = Desk(Path(folder), name, int(seed))
    _say(kind="ready")
    while not over.is_set():
        desk.act()
    desk.gallery.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
