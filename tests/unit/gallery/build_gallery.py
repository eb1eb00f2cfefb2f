"""Write a gallery of made-up people and dump it, to be migrated by tests.

    git worktree add OLD COMMIT && PYTHONPATH=OLD python tests/unit/gallery/build_gallery.py > DUMP

Run with the last code of a format: ``gallery_of_version_4.sql`` is of c4fee88's parent. Nobody in
it is real: pictures are random bytes, embeddings random directions.
"""

import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from facegui.gallery import Gallery, NewSample, SeenFaces, Sighting

SPACE = "mobilefacenet/1"


def build(folder: Path) -> None:
    """Enroll two people and write what else a gallery has."""
    rng = np.random.default_rng(4)
    with Gallery.open(folder, keyring_allowed=False) as gallery:
        for name, pictures in (("Ada Lovelace", 2), ("Grace Hopper", 1)):
            samples = []
            for _ in range(pictures):
                unit = rng.normal(size=8).astype(np.float32)
                unit /= np.linalg.norm(unit)
                points = np.ones((5, 2), np.float32)
                samples.append(NewSample(rng.bytes(60), points, SPACE, unit, {}, "", place="Door"))
            person = gallery.add_person(name, samples, consent="yes", notes="2nd floor")
        gallery.pictures.set_aside(gallery.samples(person.id)[0].id, True)
        moment = datetime(2026, 3, 4, 9, 42, tzinfo=UTC)
        for number, who in enumerate((person.id, None)):
            seen = Sighting(f"{number:032x}", who, moment, moment, "match", 0.4, source="Door")
            gallery.history.keep(seen, rng.bytes(40))
        total = np.ones(8, np.float32)
        gallery.keep_seen(SeenFaces("Door", SPACE, total, 5, 10, 1.0, 1.0, moment))
        gallery.rename(person.id, "Grace Brewster Hopper")


def main() -> None:
    """Print the dump; its first line is the key."""
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        key = (Path(folder) / "gallery.key").read_text("utf-8").strip()
        with closing(sqlite3.connect(Path(folder) / "gallery.db")) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            dump = "\n".join(connection.iterdump())
    sys.stdout.write(f"-- {key}\nPRAGMA user_version={version};\n{dump}\n")


if __name__ == "__main__":
    main()
