"""What an earlier release shipped: calibrations that know nothing of places; a gallery it wrote.

Tests with made-up people take these calibrations: their embeddings are compared as they are, and
figures stay what they were whenever the shipped files are made anew.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

FOLDER = Path(__file__).parent / "calibration"
GALLERY = Path(__file__).with_name("released_gallery.sql")
"""Grace Hopper and Eileen Collins, enrolled by the commands of 9ffcfa5 from three pictures each."""


def released(name: str) -> Path:
    """Return a calibration file of that release."""
    return FOLDER / name


def write_gallery(data_dir: Path, dump: Path = GALLERY) -> Path:
    """Write a gallery from its dump, whose first line is the key; returns ``data_dir``."""
    sql = dump.read_text("utf-8")
    data_dir.mkdir(parents=True)
    (data_dir / "gallery.key").write_text(sql.partition("\n")[0].removeprefix("-- "), "utf-8")
    with closing(sqlite3.connect(data_dir / "gallery.db")) as connection:
        connection.executescript(sql)
    return data_dir
