"""Desks of one real server: galleries in folders, with made-up people."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from facegui.gallery import Gallery, NewSample, Person
from facegui.gallery.shared.errors import NotLetIn
from facegui.gallery.shared.report import SyncReport
from facegui.gallery.shared.shared_gallery import PASSWORD_VARIABLE, SharedGallery
from tests.postgres_server import PASSWORD, PostgresServer, running_postgres

SPACE = "mobilefacenet/1"


@pytest.fixture(scope="session")
def cluster() -> Iterator[PostgresServer]:
    with running_postgres() as server:
        yield server


class DeskOf:
    """A desk with its own data folder; `again` is a new start of the program."""

    def __init__(self, folder: Path, name: str, url: str) -> None:
        self.folder, self.name, self.url = folder, name, url
        self.space = SPACE
        self._rng = np.random.default_rng(abs(hash(name)) % 2**32)
        self._open()

    def _open(self) -> None:
        self.gallery = Gallery.open(self.folder, keyring_allowed=False)
        self.shared = SharedGallery(
            self.folder,
            self.gallery.replica,
            keyring_allowed=False,
            erased=self.gallery.erasures.finish,
            searched=lambda: self.space,
        )

    def again(self) -> None:
        self.close()
        self._open()

    def close(self) -> None:
        self.gallery.close()

    def sync(self) -> SyncReport:
        return self.shared.sync()

    def sample(self) -> NewSample:
        unit = self._rng.normal(size=16).astype(np.float32)
        unit /= np.linalg.norm(unit)
        points = np.ones((5, 2), np.float32)
        return NewSample(self._rng.bytes(300), points, SPACE, unit, {"sharpness": 0.7}, "")

    def enroll(self, name: str, pictures: int = 1) -> Person:
        return self.gallery.add_person(name, [self.sample() for _ in range(pictures)])

    def person(self, name: str) -> Person:
        found = self.gallery.find(name)
        assert found is not None, f"{name} is not at {self.name}"
        return found

    @property
    def names(self) -> list[str]:
        return [one.name for one in self.gallery.people()]

    def bytes_with(self, *pieces: bytes) -> list[str]:
        """Files of the data folder in which any of these bytes stand."""
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        held = ((path.name, path.read_bytes()) for path in files)
        return [name for name, data in held if any(one in data for one in pieces)]


MakeDesk = Callable[..., DeskOf]


@pytest.fixture
def database(cluster: PostgresServer, request: pytest.FixtureRequest) -> Iterator[str]:
    name = f"g{abs(hash(request.node.nodeid)) % 10**12}"
    cluster.sql(f"CREATE DATABASE {name}")
    yield name
    cluster.sql(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def desk(
    cluster: PostgresServer, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MakeDesk]:
    """Make desks, of a name and perhaps an address; the first one lets the others in."""
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    made: list[DeskOf] = []

    def make(name: str, url: str = "") -> DeskOf:
        one = DeskOf(tmp_path / name, name, url or cluster.url(database))
        if not made:
            one.shared.create(one.url, name, tmp_path / "sheet.txt")
        else:
            with pytest.raises(NotLetIn):
                one.shared.join(one.url, name)
            made[0].shared.admit(" ".join(one.shared.status().words))
            one.shared.join(one.url, name)
        one.sync()
        made.append(one)
        return one

    yield make
    for one in made:
        one.close()


@pytest.fixture
def sql(cluster: PostgresServer, database: str) -> Callable[[str], list[tuple[object, ...]]]:
    """What somebody can do who runs the server."""
    return lambda statement: cluster.sql(statement, database)
